// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule goes red: each row plants one violation in a house of its own and expects to be shown exactly
// that line. The rows of Sound look almost the same and break nothing.
#include "architecture/rules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace {

struct Planted
{
    const char* rule;
    const char* path;
    int line;
    const char* text;
};

void PrintTo(const Planted& planted, std::ostream* out)
{
    *out << planted.rule << " in " << planted.path << ": " << planted.text;
}

/// A small sound house in a temporary folder, to plant things in.
class SmallHouse
{
public:
    SmallHouse()
    {
        write(u"src/domain/plan.h"_s, "#pragma once\n#include <QString>\n");
        write(u"src/storage/vault.h"_s, "#pragma once\n#include \"domain/plan.h\"\n#include <QSqlQuery>\n");
        write(u"src/presenters/weekpresenter.h"_s, "#pragma once\n#include \"domain/plan.h\"\n");
        write(u"ui/weekpage.h"_s,
              "#pragma once\n#include \"presenters/weekpresenter.h\"\n#include <QWidget>\n");
    }

    void write(const QString& path, const QByteArray& text)
    {
        const QString full = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        const QByteArray licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
        file.write(path.endsWith(u".h"_s) || path.endsWith(u".cpp"_s) ? licence + text : text);
    }

    void writeBare(const QString& path, const QByteArray& text)
    {
        write(path + u".bare"_s, text);
        QFile::rename(m_folder.filePath(path + u".bare"_s), m_folder.filePath(path));
    }

    [[nodiscard]] SourceTree tree() const { return SourceTree::read(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

const Rule& ruleNamed(std::string_view name)
{
    const auto found = std::find_if(houseRules().begin(), houseRules().end(),
                                    [&](const Rule& rule) { return rule.name == name; });
    Q_ASSERT(found != houseRules().end());
    return *found;
}

/// The licence is line 1 of every planted file, so the planted text begins on line 2.
constexpr Planted violations[] = {
    {"IncludesFollowTheArrows", "src/domain/x.cpp", 2, "#include \"storage/vault.h\"\n"},
    {"IncludesFollowTheArrows", "src/domain/x.cpp", 2, "#include \"../storage/vault.h\"\n"},
    {"IncludesFollowTheArrows", "src/domain/x.cpp", 2, "#include <storage/vault.h>\n"},
    {"IncludesFollowTheArrows", "src/storage/x.cpp", 3, "\n#include \"exchange/notwrittenyet.h\"\n"},
    {"IncludesFollowTheArrows", "src/exchange/x.cpp", 2, "#include \"storage/vault.h\"\n"},
    {"IncludesFollowTheArrows", "src/presenters/x.cpp", 2, "#include \"storage/vault.h\"\n"},
    {"IncludesFollowTheArrows", "src/presenters/x.cpp", 2, "#include \"ui/weekpage.h\"\n"},
    {"IncludesFollowTheArrows", "ui/x.cpp", 2, "#include \"storage/vault.h\"\n"},
    {"IncludesFollowTheArrows", "ui/parts/x.cpp", 2, "#include \"app/application.h\"\n"},
    {"LinksFollowTheArrows", "src/presenters/CMakeLists.txt", 2,
     "\ntarget_link_libraries(wholehearted_presenters PUBLIC wholehearted_storage)\n"},
    {"EachRoomKnowsItsQtModules", "src/domain/x.cpp", 2, "#include <QColor>\n"},
    {"EachRoomKnowsItsQtModules", "src/exchange/x.cpp", 2, "#include <QWidget>\n"},
    {"EachRoomKnowsItsQtModules", "src/presenters/x.cpp", 2, "#include <QtWidgets/QWidget>\n"},
    {"EachRoomKnowsItsQtModules", "src/presenters/x.cpp", 2, "#include <QtWidgets>\n"},
    {"EachRoomKnowsItsQtModules", "ui/x.cpp", 2, "#include <QDBusConnection>\n"},
    {"NoCycleBetweenFiles", "src/domain/plan.h", 2, "#include \"domain/plan.h\"\n"},
    {"SqlOnlyInStorage", "src/presenters/x.cpp", 2, "#include <QSqlQuery>\n"},
    {"SqlOnlyInStorage", "src/app/x.cpp", 2, "#include <QtSql/QSqlQuery>\n"},
    {"SqlOnlyInStorage", "src/app/x.cpp", 2, "#include <QtSql>\n"},
    {"SqlOnlyInStorage", "src/app/x.cpp", 2, "#include <sqlite3.h>\n"},
    {"SqlOnlyInStorage", "ui/x.cpp", 3, "\nclass QSqlQuery;\n"},
    {"SqlOnlyInStorage", "ui/x.cpp", 2, "auto q = u\"SELECT id \"\n \"FROM entry\"_s;\n"},
    {"SqlOnlyInStorage", "ui/x.cpp", 2, "auto q = u\"update entry set id = 1\"_s;\n"},
    {"SqlOnlyInStorage", "src/exchange/x.cpp", 2, "auto q = R\"(\n  INSERT INTO entry VALUES (1))\";\n"},
    {"CryptographyOnlyInStorage", "src/domain/x.cpp", 2, "#include <sodium.h>\n"},
    {"CryptographyOnlyInStorage", "src/app/x.cpp", 2, "int i = sodium_init();\n"},
    {"CryptographyOnlyInStorage", "src/domain/x.cpp", 2, "int i = crypto_generichash(nullptr);\n"},
    {"CalendarLibraryOnlyInExchange", "src/presenters/x.cpp", 2, "#include <libical/ical.h>\n"},
    {"CalendarLibraryOnlyInExchange", "ui/x.cpp", 2, "icalcomponent* c = nullptr;\n"},
    {"OneRoadToDisk", "src/app/x.cpp", 2, "auto kept = DurableFile(path).create(journal);\n"},
    {"OneRoadToDisk", "src/presenters/x.cpp", 3, "\nclass SaveGate;\n"},
    {"OneRoadToDisk", "src/storage/x.cpp", 2, "QSaveFile file(path);\n"},
    {"OneRoadToDisk", "src/storage/x.cpp", 2, "int f = ::open(path, O_WRONLY | O_CREAT, 0600);\n"},
    {"NothingTalksToANetwork", "src/app/x.cpp", 2, "#include <QLocalServer>\n"},
    {"NothingTalksToANetwork", "src/exchange/x.cpp", 2, "#include <QtNetwork/QTcpSocket>\n"},
    {"NothingTalksToANetwork", "src/storage/x.cpp", 2, "#include <sys/socket.h>\n"},
    {"SentencesOnlyFromPresentersUp", "src/domain/x.cpp", 2, "auto s = tr(\"Our week\");\n"},
    {"SentencesOnlyFromPresentersUp", "src/storage/x.cpp", 2, "auto s = QObject::tr(\"Our week\");\n"},
    {"SentencesOnlyFromPresentersUp", "src/exchange/x.cpp", 2,
     "auto s = QCoreApplication::translate(\"Week\", \"Our week\");\n"},
    {"DomainIsOnlyValues", "src/domain/x.h", 4, "class X : public Base {\n\n    Q_OBJECT\n};\n"},
    {"DomainIsOnlyValues", "src/domain/x.cpp", 2, "#include <QFile>\n"},
    {"OneClock", "src/presenters/x.cpp", 2, "auto now = QDateTime::currentDateTime();\n"},
    {"OneClock", "src/app/application.cpp", 2, "auto today = QDate::currentDate();\n"},
    {"OneClock", "src/storage/x.cpp", 2, "auto now = std::chrono::system_clock::now();\n"},
    {"OneClock", "ui/x.cpp", 2, "auto now = time(nullptr);\n"},
    {"NoStyleSheets", "ui/x.cpp", 2, "void f(QWidget* w) { w->setStyleSheet({}); }\n"},
    {"NoStyleSheets", "ui/x.ui", 2,
     "<ui>\n<property name=\"styleSheet\"><string>color: red</string></property></ui>\n"},
    {"NoNestedEventLoops", "tests/ui/x.cpp", 2, "void f() { QCoreApplication::processEvents(); }\n"},
    {"NoNestedEventLoops", "src/app/x.cpp", 2, "QEventLoop loop;\n"},
    {"NoNestedEventLoops", "ui/x.cpp", 2, "void f(QDialog& d) { d.exec(); }\n"},
    {"NoNestedEventLoops", "ui/x.cpp", 2, "auto a = QMessageBox::question(this, {}, {});\n"},
    {"NoNestedEventLoops", "ui/x.cpp", 2, "auto f = QFileDialog::getSaveFileName(this);\n"},
    {"NoStringConnections", "ui/x.cpp", 2, "void f() { connect(a, SIGNAL(clicked()), b, SLOT(close())); }\n"},
    {"NoAutomaticSlots", "ui/x.h", 2, "class X { void on_yesButton_clicked(); };\n"},
    {"TestsCanFail", "tests/domain/x.cpp", 2, "TEST(A, B) { QVERIFY(false); }\n"},
    {"TestsCanFail", "tests/domain/x.cpp", 2, "TEST(A, B) { QCOMPARE(1, 2); }\n"},
    {"TestsCanFail", "tests/domain/x.cpp", 2, "TEST(A, DISABLED_B) { EXPECT_EQ(1, 2); }\n"},
    {"ColoursAreRoles", "ui/x.cpp", 2, "const QColor red(0xff0000), blue = QColor(0x0000ff);\n"},
    {"ColoursAreRoles", "ui/week/x.cpp", 2, "painter.setPen(Qt::darkGray);\n"},
    {"ErrorsStandInThePage", "ui/x.cpp", 3, "\nauto* box = new QMessageBox(this);\n"},
    {"NobodyIsHurried", "ui/x.cpp", 2, "QTimer::singleShot(30'000, this, &Page::close);\n"},
    {"NobodyIsHurried", "src/presenters/x.h", 3, "\nclass X { QTimer m_timeout; };\n"},
    {"SpacesAreOnOneScale", "ui/x.cpp", 2, "row->setSpacing(Theme::px(this, 10));\n"},
    {"SpacesAreOnOneScale", "ui/x.cpp", 2, "row->setSpacing(8);\n"},
    {"SpacesAreOnOneScale", "ui/x.cpp", 3, "constexpr qreal inset = 11;\nrow->addSpacing(px(inset));\n"},
    {"SpacesAreOnOneScale", "ui/x.cpp", 3,
     "const int gap = Theme::px(this, isSlim ? 16 : 20);\nrow->setContentsMargins(gap, 0,\ngap, 0);\n"},
    {"SpacesAreOnOneScale", "ui/x.ui", 2,
     "<ui>\n<property name=\"leftMargin\"><number>8</number></property></ui>\n"},
    {"WordsAreKind", "src/presenters/x.cpp", 2, "auto s = tr(\"You missed a check-in.\");\n"},
    {"WordsAreKind", "src/presenters/x.cpp", 2,
     "auto s = QCoreApplication::translate(\"Week\", \"Overdue\");\n"},
    {"WordsAreKind", "ui/x.ui", 2, "<ui>\n<string>You should talk</string></ui>\n"},
    {"WordsAreKind", "resources/questions/x.json", 3,
     "{\n\"id\": \"rhythm\",\n\"hint\": \"Set a goal\"\n}\n"},
    {"WordsAreKind", "resources/questions/x.json", 2, "{\n\"items\": [\"rest\", \"a better score\"]\n}\n"},
    {"WordsAreKind", "resources/questions/x.de.json", 2, "{\n\"words\": \"Das solltest du\"}\n"},
    {"WordsAreKind", "resources/example/words.en.json", 2, "{\n\"note\": \"I failed you\"}\n"},
    {"WordsAreKind", "resources/i18n/wholehearted_de.ts", 2,
     "<TS>\n<translation>Ein verpasster Abend, überfällig</translation></TS>\n"},
    {"WordsAreKind", "resources/linux/x.desktop", 2, "[Desktop Entry]\nComment=Reach your goals\n"},
    {"WordsAreKind", "ui/x.cpp", 3, "auto s = tr(\n\"Nothing to \" \"refuse\");\n"},
    {"PhrasesStandInTheirPlace", "ui/welcome/x.cpp", 2, "auto s = tr(\"Maintenance sex is\");\n"},
    {"PhrasesStandInTheirPlace", "ui/about/aboutpage.cpp", 3,
     "auto s = tr(\"maintenance sex\");\nauto t = tr(\"maintenance sex\");\n"},
    {"QuotesAreTypographic", "src/presenters/x.cpp", 2, "auto s = tr(\"It's a plan.\");\n"},
    {"QuotesAreTypographic", "ui/x.cpp", 2, "auto s = tr(\"Say \\\"yes\\\"\");\n"},
    {"QuotesAreTypographic", "ui/x.ui", 2, "<ui>\n<string>It's a plan</string></ui>\n"},
    {"SentencesAreWhole", "ui/x.cpp", 2, "auto s = tr(\"every \", \"before a number\") + number;\n"},
    {"SentencesAreWhole", "ui/x.cpp", 2, "auto s = name + tr(\"has gone\");\n"},
    {"SentencesAreWhole", "src/presenters/x.cpp", 2, "auto s = TimeText::tr(\"From\") + u' ' + day;\n"},
    {"SentencesAreWhole", "src/app/x.cpp", 2, "s += QCoreApplication::translate(\"X\", \"and the rest\");\n"},
    {"SentencesAreWhole", "ui/x.ui", 2, "<ui>\n<string>every </string></ui>\n"},
};

/// What looks like a violation at a glance, and is none.
constexpr Planted soundTexts[] = {
    {"ColoursAreRoles", "ui/x.cpp", 2,
     "const QColor line = theme.color(Role::Outline), none(Qt::transparent);\n"},
    {"NobodyIsHurried", "src/presenters/reminders.cpp", 2, "QTimer m_minute;\n"},
    {"SpacesAreOnOneScale", "ui/x.cpp", 0,
     "const int side = Theme::px(this, isSlim ? 8 : 24);\nrow->setContentsMargins(side, 2 * side, 0, 0);\n"},
    {"SpacesAreOnOneScale", "ui/x.cpp", 0,
     "row->insertSpacing(row->count() - 1, Theme::px(this, 12));\nmark->setFixedHeight(px(20));\n"},
    {"SpacesAreOnOneScale", "ui/x.ui", 0,
     "<ui><property name=\"leftMargin\"><number>0</number></property></ui>\n"},
    {"IncludesFollowTheArrows", "src/app/x.cpp", 0,
     "#include \"storage/vault.h\"\n#include \"ui/weekpage.h\"\n"},
    {"IncludesFollowTheArrows", "src/domain/x.cpp", 0, "// #include \"storage/vault.h\"\n"},
    {"IncludesFollowTheArrows", "ui/x.cpp", 0, "#include \"ui_weekpage.h\"\n#include \"domain/plan.h\"\n"},
    {"LinksFollowTheArrows", "ui/CMakeLists.txt", 0,
     "# never wholehearted_storage\ntarget_link_libraries(wholehearted_ui PUBLIC wholehearted_presenters)\n"},
    {"EachRoomKnowsItsQtModules", "src/exchange/x.cpp", 0, "#include <QPdfWriter>\n#include <QPainter>\n"},
    {"EachRoomKnowsItsQtModules", "src/presenters/x.cpp", 0, "#include <QAbstractListModel>\n"},
    {"EachRoomKnowsItsQtModules", "src/domain/x.cpp", 0, "#include <QtEndian>\n#include <QtCore/QString>\n"},
    {"NoCycleBetweenFiles", "src/domain/x.cpp", 0, "#include \"domain/plan.h\"\n"},
    {"SqlOnlyInStorage", "src/storage/x.cpp", 0, "auto q = u\"SELECT id FROM entry\"_s;\n"},
    {"SqlOnlyInStorage", "ui/x.cpp", 0,
     "auto s = tr(\"Select a day from the list, update it or delete it\");\n"},
    {"SqlOnlyInStorage", "src/presenters/x.cpp", 0, "// QSqlQuery stays in storage\n"},
    {"SqlOnlyInStorage", "src/exchange/x.cpp", 0, "auto s = u\"BEGIN:VEVENT\"_s;\n"},
    {"OneRoadToDisk", "src/storage/x.cpp", 0, "auto kept = DurableFile(path).create(journal);\n"},
    {"OneRoadToDisk", "src/storage/partfile.cpp", 0, "int f = ::openat(folder, name, O_CREAT | O_EXCL);\n"},
    {"SentencesOnlyFromPresentersUp", "src/exchange/x.cpp", 0,
     "void f(QPainter& p) { p.translate(1, 2); str(); }\n"},
    {"SentencesOnlyFromPresentersUp", "src/presenters/x.cpp", 0, "auto s = tr(\"Our week\");\n"},
    {"OneClock", "src/app/systemclock.cpp", 0, "auto now = QDateTime::currentDateTime();\n"},
    {"OneClock", "src/presenters/x.cpp", 0, "auto t = occasion.time(); auto s = u\"currentDateTime\"_s;\n"},
    {"NoNestedEventLoops", "src/storage/x.cpp", 0, "bool f(QSqlQuery& q) { return q.exec(); }\n"},
    {"NoNestedEventLoops", "ui/x.cpp", 0, "void f(QDialog& d) { d.open(); }\n"},
    {"NoAutomaticSlots", "ui/x.cpp", 0, "void f() { only_once(); depend_on_this_one(); }\n"},
    {"TestsCanFail", "tests/domain/x.cpp", 0, "TEST(A, B) { EXPECT_TRUE(holds()); }\n"},
    {"WordsAreKind", "src/presenters/x.cpp", 0,
     "auto s = u\"score\"_s; auto t = tr(\"An underscore, not this time\");\n"},
    {"QuotesAreTypographic", "src/presenters/x.cpp", 0,
     "auto s = u\"it's\"_s; auto t = tr(\"It’s “ours”\");\n"},
    {"SentencesAreWhole", "src/presenters/x.cpp", 0,
     "auto s = names.join(tr(\" · \", \"between names\"));\n"},
    {"SentencesAreWhole", "src/app/x.cpp", 0, "auto s = tr(\"It is kept.\") + u' ' + tr(\"Thank you.\");\n"},
    {"SentencesAreWhole", "ui/x.cpp", 0, "auto s = tr(\"%1, so nothing was kept.\").arg(a + b);\n"},
};

std::string nameOf(const testing::TestParamInfo<Planted>& planted)
{
    return planted.param.rule + std::to_string(planted.index);
}

class Violation : public testing::TestWithParam<Planted>
{
};

TEST_P(Violation, IsShownWithItsFileAndLine)
{
    const Planted& planted = GetParam();
    SmallHouse house;
    house.write(QString::fromUtf8(planted.path), planted.text);
    const Findings findings = check(house.tree(), ruleNamed(planted.rule));
    ASSERT_THAT(findings, testing::SizeIs(1));
    EXPECT_EQ(findings.front().path, QString::fromUtf8(planted.path));
    EXPECT_EQ(findings.front().line, planted.line);
    EXPECT_EQ(findings.front().rule, QString::fromUtf8(planted.rule));
}

INSTANTIATE_TEST_SUITE_P(Planted, Violation, testing::ValuesIn(violations), nameOf);

class Sound : public testing::TestWithParam<Planted>
{
};

TEST_P(Sound, IsLeftInPeace)
{
    const Planted& planted = GetParam();
    SmallHouse house;
    house.write(QString::fromUtf8(planted.path), planted.text);
    EXPECT_THAT(check(house.tree(), ruleNamed(planted.rule)), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Planted, Sound, testing::ValuesIn(soundTexts), nameOf);

TEST(SmallHouse, IsSoundAsItIsBuilt)
{
    const SourceTree tree = SmallHouse().tree();
    EXPECT_THAT(tree.files(), testing::SizeIs(4));
    for (const Rule& rule : houseRules())
        EXPECT_THAT(check(tree, rule), testing::IsEmpty());
}

TEST(Cycle, OfThreeFilesIsShownWithItsWholeWay)
{
    SmallHouse house;
    house.write(u"src/domain/a.h"_s, "#include \"domain/b.h\"\n");
    house.write(u"src/domain/b.h"_s, "#include \"domain/c.h\"\n");
    house.write(u"src/domain/c.h"_s, "#include \"domain/a.h\"\n");
    const Findings findings = check(house.tree(), ruleNamed("NoCycleBetweenFiles"));
    ASSERT_THAT(findings, testing::SizeIs(1));
    EXPECT_EQ(findings.front().reason,
              u"src/domain/a.h → src/domain/b.h → src/domain/c.h → src/domain/a.h"_s);
}

TEST(Cycle, OfTwoFoldersIsShownThoughNoTwoFilesMakeOne)
{
    SmallHouse house;
    house.write(u"ui/page.cpp"_s, "#include \"ui/parts/button.h\"\n");
    house.write(u"ui/theme.h"_s, "#pragma once\n");
    house.write(u"ui/parts/button.h"_s, "#include \"ui/theme.h\"\n");
    EXPECT_THAT(check(house.tree(), ruleNamed("NoCycleBetweenFiles")), testing::IsEmpty());
    const Findings findings = check(house.tree(), ruleNamed("NoCycleBetweenFolders"));
    ASSERT_THAT(findings, testing::SizeIs(1));
    EXPECT_EQ(findings.front().reason, u"ui → ui/parts → ui"_s);
    EXPECT_EQ(findings.front().path, u"ui/parts/button.h"_s);
}

TEST(LongFile, IsShownFromTheFirstLineTooMany)
{
    SmallHouse house;
    house.write(u"src/domain/justright.cpp"_s, QByteArray("\n").repeated(399));
    house.write(u"src/domain/toolong.cpp"_s, QByteArray("\n").repeated(400));
    const Findings findings = check(house.tree(), ruleNamed("FilesStaySmall"));
    ASSERT_THAT(findings, testing::SizeIs(1));
    EXPECT_EQ(findings.front().path, u"src/domain/toolong.cpp"_s);
}

TEST(FileWithoutLicence, IsShownInSourcesAndTools)
{
    SmallHouse house;
    house.writeBare(u"src/domain/bare.cpp"_s, "int i;\n");
    house.write(u"tools/bare"_s, "#!/bin/sh\necho\n");
    house.write(u"tools/sound"_s, "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n");
    const Findings findings = check(house.tree(), ruleNamed("EveryFileNamesItsLicence"));
    ASSERT_THAT(findings, testing::SizeIs(2));
    EXPECT_EQ(findings.front().path, u"src/domain/bare.cpp"_s);
    EXPECT_EQ(findings.back().path, u"tools/bare"_s);
}

TEST(Rules, HaveEachAtLeastOnePlantedViolation)
{
    std::set<std::string> shown{"NoCycleBetweenFolders", "FilesStaySmall", "EveryFileNamesItsLicence"};
    for (const Planted& planted : violations)
        shown.insert(planted.rule);
    for (const Rule& rule : houseRules())
        EXPECT_TRUE(shown.contains(rule.name)) << rule.name;
}

} // namespace
