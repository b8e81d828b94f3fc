// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, as a shell would run it.
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct Output
{
    int code = -1;
    QByteArray results;
    QByteArray sentences;
};

Output run(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s); // no display at all, and no help with it
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(WHOLEHEARTED_PROGRAM), arguments);
    program.write(input);
    program.closeWriteChannel();
    EXPECT_TRUE(program.waitForFinished());
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QString textOfPdf(const QString& path)
{
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, {path, u"-"_s});
    EXPECT_TRUE(pdftotext.waitForFinished());
    return QString::fromUtf8(pdftotext.readAllStandardOutput());
}

class CommandLineProgram : public testing::Test
{
protected:
    [[nodiscard]] QString pathOf(const QString& name) const { return m_folder.filePath(name); }
    QString example()
    {
        const QString journal = pathOf(u"example.wholehearted"_s);
        EXPECT_EQ(run({u"example"_s, journal}).code, 0);
        return journal;
    }

    QTemporaryDir m_folder;
};

TEST_F(CommandLineProgram, AnswersHelpAndVersionOnStandardOutput)
{
    EXPECT_EQ(run({u"--help"_s}).code, 0);
    EXPECT_TRUE(run({u"--version"_s}).results.startsWith("wholehearted "));
    EXPECT_TRUE(run({u"plan"_s, u"--help"_s}).results.contains("--week"));
}

TEST_F(CommandLineProgram, SaysWrongUseWithCodeTwoAndNothingOnStandardOutput)
{
    const QList<QStringList> wrong{
        {u"--nonsense"_s},
        {u"plan"_s},
        {u"plan"_s, u"x"_s, u"--week"_s, u"2026-W60"_s},
        {u"plan"_s, u"x"_s, u"--format"_s, u"yaml"_s},
        {u"example"_s, u"x"_s, u"--years"_s, u"-1"_s},
        {u"summary"_s, u"x"_s},
        {u"summary"_s, u"x"_s, u"--output"_s, u"y"_s, u"--sections"_s, u"dreams"_s},
        {u"one"_s, u"two"_s}};
    for (const QStringList& arguments : wrong) {
        const Output output = run(arguments);
        EXPECT_EQ(output.code, 2) << qUtf8Printable(arguments.join(u' '));
        EXPECT_TRUE(output.results.isEmpty());
        EXPECT_FALSE(output.sentences.isEmpty());
    }
}

TEST_F(CommandLineProgram, MakesAnExampleThatChecksWell)
{
    const QString journal = example();
    EXPECT_EQ(QFileInfo(journal).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const Output check = run({u"check"_s, journal});
    EXPECT_EQ(check.code, 0) << check.sentences.constData();
    EXPECT_TRUE(check.results.contains("check-ins: 52")) << check.results.constData();
}

TEST_F(CommandLineProgram, NeverMakesAnExampleOverAFile)
{
    const QString journal = example();
    EXPECT_EQ(run({u"example"_s, journal}).code, 1);
}

TEST_F(CommandLineProgram, GivesThePlanOfAWeekAsJson)
{
    const Output plan = run({u"plan"_s, example(), u"--format"_s, u"json"_s});
    ASSERT_EQ(plan.code, 0) << plan.sentences.constData();
    const QJsonObject object = QJsonDocument::fromJson(plan.results).object();
    EXPECT_FALSE(object.value(u"week"_s).toString().isEmpty());
    ASSERT_FALSE(object.value(u"occasions"_s).toArray().isEmpty());
    const QJsonObject first = object.value(u"occasions"_s).toArray().first().toObject();
    for (const QString& key : {u"id"_s, u"start"_s, u"end"_s, u"timezone"_s, u"kind"_s, u"label"_s})
        EXPECT_TRUE(first.contains(key)) << qUtf8Printable(key);
}

TEST_F(CommandLineProgram, WritesASummaryWithoutADisplayAndNotOverAFileUnlessForced)
{
    const QString journal = example();
    const QString pdf = pathOf(u"plan.pdf"_s);
    ASSERT_EQ(run({u"summary"_s, journal, u"--output"_s, pdf}).code, 0);
    EXPECT_TRUE(textOfPdf(pdf).contains(u"Robin"_s));
    EXPECT_EQ(QFileInfo(pdf).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_EQ(run({u"summary"_s, journal, u"--output"_s, pdf}).code, 1);
    EXPECT_EQ(run({u"summary"_s, journal, u"--output"_s, pdf, u"--force"_s}).code, 0);
}

TEST_F(CommandLineProgram, ExportsEverythingKeptWithEachQuestionForBoth)
{
    const QString file = pathOf(u"all.json"_s);
    ASSERT_EQ(run({u"export"_s, example(), u"--format"_s, u"json"_s, u"--output"_s, file}).code, 0);
    QFile json(file);
    ASSERT_TRUE(json.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(json.readAll()).object();
    EXPECT_EQ(object.value(u"format"_s).toString(), u"wholehearted-export"_s);
    EXPECT_EQ(object.value(u"version"_s).toInt(), 1);
    const QJsonArray checkIns = object.value(u"checkins"_s).toArray();
    ASSERT_EQ(checkIns.size(), 52);
    EXPECT_EQ(checkIns.first().toObject().value(u"answers"_s).toArray().size(), 14);
    EXPECT_FALSE(object.value(u"shared_times"_s).toArray().isEmpty());
}

TEST_F(CommandLineProgram, SaysWhatHappenedWhenItCannot)
{
    QFile text(pathOf(u"letter.txt"_s));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("Dear Sam, this is no journal.");
    text.close();
    for (const QString& path : {pathOf(u"nowhere.wholehearted"_s), text.fileName()}) {
        const Output output = run({u"plan"_s, path});
        EXPECT_EQ(output.code, 1);
        EXPECT_TRUE(output.results.isEmpty());
        EXPECT_FALSE(output.sentences.isEmpty());
    }
}

} // namespace
