// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, as a shell would run it.
#include "storage/fileshelf.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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
        {u"merge"_s, u"x"_s},
        {u"restore"_s, u"x"_s, u"--generation"_s, u"last"_s},
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

/// As either of them does in the window.
void pauseEverything(const QString& path)
{
    FileShelf shelf;
    std::unique_ptr<Journal> journal;
    bool isDone = false;
    shelf.open(path, std::nullopt, [&](Result<std::unique_ptr<Journal>> opened) {
        ASSERT_TRUE(opened.has_value());
        journal = *std::move(opened);
        journal->turn(CoupleSwitch::Paused, true,
                      [&](const Result<Kept>& kept) { isDone = kept.has_value(); });
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return isDone; }, 20'000));
}

TEST_F(CommandLineProgram, ShowsAFreeWeekWhileAllIsPaused)
{
    const QString journal = example();
    pauseEverything(journal);
    const Output plan = run({u"plan"_s, journal, u"--format"_s, u"json"_s});
    ASSERT_EQ(plan.code, 0) << plan.sentences.constData();
    EXPECT_TRUE(QJsonDocument::fromJson(plan.results).object().value(u"occasions"_s).toArray().isEmpty());
}

TEST_F(CommandLineProgram, SaysNothingOfTheFolderASessionWouldHave)
{
    const QString journal = example();
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("XDG_RUNTIME_DIR"); // as in a terminal that is in no session
    const Output written = run({u"summary"_s, journal, u"--output"_s, pathOf(u"plan.pdf"_s)});
    qputenv("XDG_RUNTIME_DIR", folder);
    EXPECT_EQ(written.code, 0);
    EXPECT_FALSE(written.sentences.contains("XDG_RUNTIME_DIR")) << written.sentences.constData();
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

QByteArray exportOf(const QString& journal, const QString& to)
{
    EXPECT_EQ(run({u"export"_s, journal, u"--format"_s, u"json"_s, u"--output"_s, to, u"--force"_s}).code, 0);
    QFile file(to);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void damage(const QString& path)
{
    constexpr qint64 inTheBody = 5000;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(inTheBody));
    const QByteArray before = file.read(1);
    ASSERT_TRUE(file.seek(inTheBody));
    file.write(QByteArray(1, static_cast<char>(before.at(0) ^ 1)));
}

/// Two copies of one journal that have gone their own ways, as on two computers.
class TwoCopies : public CommandLineProgram
{
protected:
    void SetUp() override
    {
        ours = example();
        theirs = pathOf(u"theirs.wholehearted"_s);
        ASSERT_TRUE(QFile::copy(ours, theirs));
        letGoOf(ours, 0);
        letGoOf(theirs, 1);
    }
    /// One check-in less in this copy.
    void letGoOf(const QString& path, std::size_t which)
    {
        FileShelf shelf;
        std::unique_ptr<Journal> journal;
        bool isDone = false;
        shelf.open(path, std::nullopt, [&](Result<std::unique_ptr<Journal>> opened) {
            ASSERT_TRUE(opened.has_value());
            journal = *std::move(opened);
            journal->letGo({journal->reader().checkIns().at(which).id},
                           [&](const Result<Kept>& kept) { isDone = kept.has_value(); });
        });
        ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }, 20'000));
    }

    QString ours;
    QString theirs;
};

TEST_F(TwoCopies, BecomeTheSameWhicheverWayTheyAreMerged)
{
    const QString otherWay = pathOf(u"otherway.wholehearted"_s);
    ASSERT_TRUE(QFile::copy(theirs, otherWay));
    const Output merged = run({u"merge"_s, ours, theirs});
    ASSERT_EQ(merged.code, 0) << merged.sentences.constData();
    EXPECT_EQ(merged.results, "Your journal has everything of both now.\n");
    EXPECT_EQ(run({u"merge"_s, otherWay, pathOf(u"example.wholehearted"_s)}).code, 0);
    EXPECT_EQ(exportOf(ours, pathOf(u"a.json"_s)), exportOf(otherWay, pathOf(u"b.json"_s)));
    EXPECT_EQ(run({u"plan"_s, ours, u"--format"_s, u"json"_s}).results,
              run({u"plan"_s, otherWay, u"--format"_s, u"json"_s}).results);
    EXPECT_TRUE(run({u"check"_s, ours}).results.contains("check-ins: 50")) << "what either let go of is gone";
}

TEST_F(TwoCopies, MergedOnceMoreHaveNothingNew)
{
    ASSERT_EQ(run({u"merge"_s, ours, theirs}).code, 0);
    const Output again = run({u"merge"_s, ours, theirs});
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(again.results, "Your journal had all of it already.\n");
}

TEST_F(CommandLineProgram, MergesNoJournalOfAnotherCouple)
{
    const QString journal = example();
    const QString others = pathOf(u"others.wholehearted"_s);
    ASSERT_EQ(run({u"example"_s, others, u"--seed"_s, u"7"_s}).code, 0);
    const Output output = run({u"merge"_s, journal, others});
    EXPECT_EQ(output.code, 1);
    EXPECT_TRUE(output.results.isEmpty());
    EXPECT_TRUE(output.sentences.startsWith(
        "The other file is the journal of another couple, so nothing was brought in."))
        << output.sentences.constData();
}

TEST_F(CommandLineProgram, ChecksWhatStandsBesideAJournal)
{
    const QString journal = example();
    const QString copy = pathOf(u"example.sync-conflict-20261122-101010-ABCDEFG.wholehearted"_s);
    ASSERT_TRUE(QFile::copy(journal, copy));
    const Output check = run({u"check"_s, journal});
    EXPECT_EQ(check.code, 1);
    EXPECT_TRUE(check.results.contains("Another version stands beside it: " + copy.toUtf8()));
}

TEST_F(TwoCopies, GoBackToTheLastBackupWhenDamagedAndKeepTheDamagedFile)
{
    ASSERT_EQ(run({u"merge"_s, ours, theirs}).code, 0); // a save, and so a backup
    const QByteArray before = exportOf(ours, pathOf(u"before.json"_s));
    const Output list = run({u"restore"_s, ours, u"--list"_s});
    ASSERT_EQ(list.code, 0);
    ASSERT_FALSE(list.results.isEmpty());
    damage(ours);
    EXPECT_EQ(run({u"plan"_s, ours}).code, 1);
    const Output restored = run({u"restore"_s, ours});
    ASSERT_EQ(restored.code, 0) << restored.sentences.constData();
    EXPECT_TRUE(restored.results.startsWith("Your journal is as it was on "));
    EXPECT_EQ(exportOf(ours, pathOf(u"after.json"_s)), before);
    EXPECT_EQ(QDir(QFileInfo(ours).path()).entryList({u"example.conflict-*.wholehearted"_s}).size(), 1);
}

TEST_F(TwoCopies, GoBackFromNothingThatReadsWell)
{
    ASSERT_EQ(run({u"merge"_s, ours, theirs}).code, 0);
    const Output output = run({u"restore"_s, ours});
    EXPECT_EQ(output.code, 1);
    EXPECT_TRUE(output.sentences.startsWith("This journal reads well, so there is nothing to go back to."));
}

TEST_F(CommandLineProgram, GoesBackToNoBackupThatIsNotThere)
{
    const QString journal = example(); // a made-up couple has none
    damage(journal);
    const Output list = run({u"restore"_s, journal, u"--list"_s});
    EXPECT_EQ(list.code, 0);
    EXPECT_TRUE(list.results.isEmpty());
    EXPECT_TRUE(list.sentences.startsWith("There is no backup of this journal on this computer."));
    const Output output = run({u"restore"_s, journal});
    EXPECT_EQ(output.code, 1);
    EXPECT_TRUE(output.sentences.startsWith("There is no such backup on this computer"));
}

/// A journal with two passphrases, and a copy of it from before the second was changed.
class TwoCopiesWithPassphrases : public CommandLineProgram
{
protected:
    void SetUp() override
    {
        ours = pathOf(u"secret.wholehearted"_s);
        theirs = pathOf(u"before.wholehearted"_s);
        FileShelf shelf(FileShelf::Access::ReadAndWrite, KdfCost::smallest());
        std::unique_ptr<Journal> journal;
        bool isDone = false;
        shelf.begin(ours, PerPartner<Passphrase>{Passphrase(u"swallow"_s), Passphrase(u"heron"_s)},
                    [&](Result<std::unique_ptr<Journal>> begun) {
                        ASSERT_TRUE(begun.has_value());
                        journal = *std::move(begun);
                        journal->changePassphrase(Partner::Second, Passphrase(u"heron"_s),
                                                  Passphrase(u"crane"_s), [&](const Result<Kept>& kept) {
                                                      isDone = kept.has_value();
                                                      QFile::copy(ours, theirs);
                                                  });
                    });
        ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }, 20'000));
        isDone = false;
        journal->changePassphrase(Partner::Second, Passphrase(u"crane"_s), Passphrase(u"wren"_s),
                                  [&](const Result<Kept>& kept) { isDone = kept.has_value(); });
        ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }, 20'000));
    }

    QString ours;
    QString theirs;
};

TEST_F(TwoCopiesWithPassphrases, AreMergedWithThePassphraseOfThenOrTheOneThatStayed)
{
    QFile then(pathOf(u"then"_s));
    ASSERT_TRUE(then.open(QIODevice::WriteOnly));
    then.write("crane\n");
    then.close();
    const QStringList merge{u"merge"_s, ours, theirs, u"--passphrase-stdin"_s};
    EXPECT_EQ(run(merge, "wren\n").code, 1) << "that copy never knew it";
    const Output stayed = run(merge, "swallow\n");
    EXPECT_EQ(stayed.code, 0) << stayed.sentences.constData();
    const Output ofThen = run(merge + QStringList{u"--other-passphrase-file"_s, then.fileName()}, "wren\n");
    EXPECT_EQ(ofThen.code, 0) << ofThen.sentences.constData();
}

TEST_F(TwoCopiesWithPassphrases, OfTheSameKeysWantNoSecondOne)
{
    const QString copy = pathOf(u"copy.wholehearted"_s);
    ASSERT_TRUE(QFile::copy(ours, copy));
    EXPECT_EQ(run({u"merge"_s, ours, copy, u"--passphrase-stdin"_s}, "wren\n").code, 0);
}

} // namespace
