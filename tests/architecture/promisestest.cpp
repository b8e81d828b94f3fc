// SPDX-License-Identifier: GPL-3.0-or-later
// docs/privacy.md names tests for each promise: each of them has to be there. What the sources alone can show
// of a promise is shown here.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qUtf8Printable(path);
    return QString::fromUtf8(file.readAll());
}

const auto testName = u"`([A-Z]\\w+)\\.([A-Z]\\w+)`"_s;

QSet<QString> found(const QString& pattern, const QString& text)
{
    QSet<QString> names;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        names.insert(match.captured(1) + u'.' + match.captured(2));
    }
    return names;
}

QSet<QString> allTests()
{
    QSet<QString> names;
    QDirIterator files(QStringLiteral(HOUSE) + u"/tests"_s, {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        names += found(u"(?:TEST(?:_[FP])?|RC_GTEST(?:_FIXTURE)?_PROP)\\((\\w+),\\s*(\\w+)"_s,
                       textOf(files.next()));
    return names;
}

TEST(Promises, EachNamesTestsThatAreThere)
{
    const auto named = found(testName, textOf(QStringLiteral(HOUSE) + u"/docs/privacy.md"_s));
    EXPECT_GE(named.size(), 60);
    const auto there = allTests();
    for (const QString& test : named)
        EXPECT_TRUE(there.contains(test)) << qUtf8Printable(test);
}

TEST(Promises, AreEachShownByATest)
{
    static const QRegularExpression row(u"^\\| (?!promise|---)([^|]+) \\| [^|]+ \\| ([^|]+) \\|$"_s,
                                        QRegularExpression::MultilineOption);
    int rows = 0;
    const QString document = textOf(QStringLiteral(HOUSE) + u"/docs/privacy.md"_s);
    for (auto it = row.globalMatch(document); it.hasNext();) {
        const auto match = it.next();
        ++rows;
        EXPECT_FALSE(found(testName, match.captured(2)).isEmpty()) << qUtf8Printable(match.captured(1));
    }
    EXPECT_EQ(rows, document.count(u"\n| "_s) - 2 * document.count(u"\n| promise |"_s))
        << "a row of another form";
    EXPECT_GE(rows, 25);
}

TEST(Promises, NothingThatIsKeptOrExportedIsCalledConsent)
{
    int looked = 0;
    for (const auto* room : {"resources/schema", "src/storage", "src/exchange", "src/domain"}) {
        QDirIterator files(QStringLiteral(HOUSE) + u'/' + QLatin1String(room), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            ++looked;
            EXPECT_FALSE(textOf(path).contains(u"consent"_s, Qt::CaseInsensitive)) << qUtf8Printable(path);
        }
    }
    EXPECT_GE(looked, 100);
}

} // namespace
