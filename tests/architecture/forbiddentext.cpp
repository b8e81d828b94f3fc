// SPDX-License-Identifier: GPL-3.0-or-later
// What no line of a room may say. A new habit to avoid is a new row here and a planted example in
// plantedtest.cpp.
#include "architecture/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum class Part
{
    Code,
    Literals,
    Includes,
    Forms
};

/// One row: which rule it belongs to, where and in which part of a file the pattern may not stand, and why.
struct Forbidden
{
    QString rule;
    QStringList rooms;
    Part part;
    QRegularExpression pattern;
    QString reason;
    QStringList allowedIn = {}; ///< Paths that start like one of these are where it belongs.
};

const QStringList everywhere{u"domain"_s, u"storage"_s, u"exchange"_s, u"presenters"_s,
                             u"ui"_s,     u"app"_s,     u"tests"_s};
const QStringList program{u"domain"_s, u"storage"_s, u"exchange"_s, u"presenters"_s, u"ui"_s, u"app"_s};
const QStringList allButStorage{u"domain"_s, u"exchange"_s, u"presenters"_s, u"ui"_s, u"app"_s};
const QStringList allButExchange{u"domain"_s, u"storage"_s, u"presenters"_s, u"ui"_s, u"app"_s};
const QStringList belowPresenters{u"domain"_s, u"storage"_s, u"exchange"_s};
const QStringList abovePresenters{u"presenters"_s, u"ui"_s};

QRegularExpression re(const char* pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern));
}

std::vector<Forbidden> libraryRows()
{
    return {
        {u"SqlOnlyInStorage"_s, allButStorage, Part::Includes, re("^(QtSql(/|$)|QSql|sqlite3)"),
         u"only storage knows a database"_s},
        {u"SqlOnlyInStorage"_s, allButStorage, Part::Code, re("\\b(QSql[A-Z]\\w*|sqlite3_\\w+)"),
         u"only storage knows a database"_s},
        {u"SqlOnlyInStorage"_s, allButStorage, Part::Literals,
         re("^\\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|PRAGMA|ATTACH|DETACH|VACUUM|"
            "COMMIT|"
            "ROLLBACK|SAVEPOINT)(\\s+\\S|\\s*;?\\s*$)|"
            "^\\s*BEGIN(\\s+(DEFERRED|IMMEDIATE|EXCLUSIVE|TRANSACTION)\\b|\\s*;)|" // alone it begins a
                                                                                   // calendar
            "\\bSELECT\\s.+\\sFROM\\s|\\bINSERT\\s+(OR\\s+\\w+\\s+)?"
            "INTO\\s|"
            "^\\s*(select\\s.+\\sfrom\\s|insert\\s+into\\s|update\\s+\\w+\\s+set\\s|delete\\s+from\\s|"
            "create\\s+(table|index|trigger|view)\\s|drop\\s+(table|index|trigger|view)\\s|pragma\\s+\\w)"),
         u"SQL stands in storage only"_s},
        {u"CryptographyOnlyInStorage"_s, allButStorage, Part::Includes, re("^sodium(\\.h|/)"),
         u"only storage knows libsodium"_s},
        {u"CryptographyOnlyInStorage"_s, allButStorage, Part::Code, re("\\b(sodium|crypto)_\\w+\\s*\\("),
         u"only storage knows libsodium"_s},
        {u"CalendarLibraryOnlyInExchange"_s, allButExchange, Part::Includes,
         re("^(libical/|i?cal\\.h$|icalss\\.h$)"), u"only exchange knows libical"_s},
        {u"CalendarLibraryOnlyInExchange"_s, allButExchange, Part::Code,
         re("\\bical(component|property|parameter|parser|time|timezone|recur|value|array|error)\\w*"),
         u"only exchange knows libical"_s},
        {u"OneRoadToDisk"_s, allButStorage, Part::Code,
         re("\\b(DurableFile|SaveGate|SealedJournal|GateVerdict)\\b"),
         u"only storage writes a journal, and only what has passed its gate"_s},
        {u"OneRoadToDisk"_s,
         {u"storage"_s},
         Part::Code,
         re("\\b(QSaveFile|QTemporaryFile|ofstream|fopen|creat|WriteOnly|ReadWrite|O_CREAT|O_TMPFILE)\\b"),
         u"every new file of storage is a PartFile"_s,
         {u"src/storage/partfile."_s}},
        {u"NothingTalksToANetwork"_s, everywhere, Part::Includes,
         re("^(QtNetwork|QtWeb|QTcp|QUdp|QSsl|QNetwork|QLocalS|QAbstractSocket|QHost|QDns|QHttp|curl/"
            "|netdb\\.h|"
            "netinet/|arpa/|sys/socket\\.h)"),
         u"there is no network code"_s},
    };
}

std::vector<Forbidden> roomRows()
{
    return {
        {u"SentencesOnlyFromPresentersUp"_s, belowPresenters, Part::Code,
         re("\\btr\\s*\\(|\\bQCoreApplication::translate\\b|\\bqApp->translate\\b|\\bQT_TR\\w*NOOP\\w*|"
            "\\bqtTrId\\b|"
            "\\bQ_DECLARE_TR_FUNCTIONS\\b"),
         u"sentences are made in presenters and above"_s},
        {u"DomainIsOnlyValues"_s,
         {u"domain"_s},
         Part::Code,
         re("\\b(Q_OBJECT|Q_SIGNALS|QObject|QThread|QTimer)\\b"),
         u"domain has values and rules, no objects with a life of their own"_s},
        {u"DomainIsOnlyValues"_s,
         {u"domain"_s},
         Part::Includes,
         re("^(QFile|QSaveFile|QDir|QIODevice|QTextStream|QSettings|QProcess|QStandardPaths|QTemporary\\w+|"
            "fstream|"
            "iostream|cstdio|filesystem|unistd\\.h|fcntl\\.h)$"),
         u"domain reads and writes nothing"_s},
        {u"OneClock"_s,
         program,
         Part::Code,
         re("\\b(currentDateTime(Utc)?|currentDate|currentTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|"
            "system_clock|gettimeofday|clock_gettime)\\b|\\btime\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)"),
         u"ask the Clock"_s,
         {u"src/app/systemclock."_s}},
    };
}

std::vector<Forbidden> habitRows()
{
    return {
        {u"NoStyleSheets"_s, everywhere, Part::Code, re("\\bsetStyleSheet\\b"),
         u"the theme has roles for this"_s},
        {u"NoStyleSheets"_s,
         {u"ui"_s},
         Part::Forms,
         re("name=\"styleSheet\""),
         u"the theme has roles for this"_s},
        {u"NoNestedEventLoops"_s, everywhere, Part::Code, re("\\bprocessEvents\\b"),
         u"return to the event loop"_s},
        {u"NoNestedEventLoops"_s, program, Part::Code, re("\\bQEventLoop\\b"), u"use signals or callbacks"_s},
        {u"NoNestedEventLoops"_s, abovePresenters, Part::Code,
         re("(\\.|->)exec\\s*\\(|\\bQMessageBox::(about|critical|information|question|warning)\\s*\\(|"
            "\\bQFileDialog::get\\w+\\s*\\(|\\bQInputDialog::get\\w+\\s*\\("),
         u"open() it and listen to its signals"_s},
        {u"NoStringConnections"_s, everywhere, Part::Code, re("\\b(SIGNAL|SLOT)\\s*\\("),
         u"connect to members, which the compiler checks"_s},
        {u"NoAutomaticSlots"_s, program, Part::Code, re("\\bon_\\w+_\\w+\\s*\\(|\\bconnectSlotsByName\\b"),
         u"a slot is connected by hand, or it may run twice"_s},
        {u"TestsCanFail"_s,
         {u"tests"_s},
         Part::Code,
         re("\\b(QVERIFY\\w*|QCOMPARE\\w*|QTRY_\\w+|QFAIL|QSKIP|QEXPECT_FAIL|QTEST_\\w*MAIN\\w*)\\s*\\("),
         u"Qt Test's macros pass whatever happens inside GoogleTest"_s},
        {u"TestsCanFail"_s,
         {u"tests"_s},
         Part::Code,
         re("\\bDISABLED_\\w+|\\b(EXPECT|ASSERT)_TRUE\\s*\\(\\s*true\\s*\\)|\\bSUCCEED\\s*\\("),
         u"a test that cannot go red shows nothing"_s},
    };
}

/// What people meet in the window.
std::vector<Forbidden> windowRows()
{
    return {
        {u"ColoursAreRoles"_s,
         {u"ui"_s},
         Part::Code,
         re("\\bQColor\\s*\\(\\s*[0-9\"u]|\\bQColor::from\\w+\\s*\\(|"
            "\\bQt::(black|white|(dark|light)?(Gray|Red|Green|Blue|Cyan|Magenta|Yellow)|gray|red|green|blue|"
            "cyan|"
            "magenta|yellow)\\b"),
         u"the theme has a role for it"_s,
         {u"ui/theme."_s, u"ui/accent."_s, u"ui/parts/cover."_s}}, // the folds of a curtain are light
        {u"ErrorsStandInThePage"_s, program, Part::Code,
         re("\\b(QMessageBox|QErrorMessage|QProgressDialog|QInputDialog)\\b"),
         u"say it in the page, next to its cause"_s},
        {u"NobodyIsHurried"_s,
         abovePresenters,
         Part::Code,
         re("\\b(QTimer|QBasicTimer|QDeadlineTimer|startTimer|singleShot)\\b"),
         u"whatever waits for somebody waits as long as they like; name here what a clock is for"_s,
         {u"src/presenters/reminders."_s,       // half an hour before something planned
          u"ui/checkin/bothyespage."_s,         // a word while a save takes long
          u"ui/lookingback/lookingbackpage."_s, // once everything has its place
          u"ui/parts/busybar."_s,               // moves while something is being written
          u"ui/parts/paintedcells."_s,          // tells a screen reader once the page is there
          u"ui/week/ourweekpage."_s}},          // the line of now
    };
}

const std::vector<Forbidden>& rows()
{
    static const std::vector<Forbidden> all = [] {
        std::vector<Forbidden> joined;
        for (const auto& part : {libraryRows(), roomRows(), habitRows(), windowRows()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

/// The lines of a file on which a row's pattern stands.
std::vector<int> placesOf(const Forbidden& row, const SourceFile& file)
{
    std::vector<int> lines;
    const auto scan = [&](const QStringList& texts) {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (row.pattern.match(texts.at(i)).hasMatch())
                lines.push_back(static_cast<int>(i) + 1);
        }
    };
    if (row.part == Part::Code && file.isCpp())
        scan(file.codeLines());
    if (row.part == Part::Forms && file.path().endsWith(u".ui"))
        scan(file.lines());
    for (const Literal& literal : file.literals()) {
        if (row.part == Part::Literals && row.pattern.match(literal.text).hasMatch())
            lines.push_back(literal.line);
    }
    for (const Include& include : file.includes()) {
        if (row.part == Part::Includes && row.pattern.match(include.path).hasMatch())
            lines.push_back(include.line);
    }
    return lines;
}

} // namespace

Findings forbiddenText(const SourceTree& tree, const QString& rule)
{
    Findings findings;
    for (const Forbidden& row : rows()) {
        if (row.rule != rule)
            continue;
        for (const auto& [path, file] : tree.files()) {
            const bool isItsPlace = std::ranges::any_of(
                row.allowedIn, [&path = path](const QString& place) { return path.startsWith(place); });
            if (isItsPlace || !row.rooms.contains(file.room()))
                continue;
            for (const int line : placesOf(row, file))
                findings.push_back({rule, path, line, row.reason});
        }
    }
    return findings;
}
