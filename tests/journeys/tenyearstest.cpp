// SPDX-License-Identifier: GPL-3.0-or-later
// Ten years of a couple on paper: nothing is lost, nothing stands twice, and others find the file in order.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    constexpr int patient = 300'000;
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(patient)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return process.readAllStandardOutput();
}

void wholehearted(const QStringList& arguments)
{
    static_cast<void>(outputOf(QStringLiteral(WHOLEHEARTED_PROGRAM), arguments));
}

/// Without what lines and pages make of white space.
QString bare(QString text)
{
    static const QRegularExpression space(u"\\s+"_s);
    return text.remove(space);
}

struct KeptAnswer
{
    QString date;
    QString text;
    bool isWish = false; ///< Stands in a part of its own, in any order, once for both.
};

/// The answers of an export, oldest check-in first, each in the order it is asked; then the wishes that met.
std::vector<KeptAnswer> answersIn(const QByteArray& json)
{
    std::vector<KeptAnswer> found;
    QJsonArray checkIns = QJsonDocument::fromJson(json).object().value(u"checkins"_s).toArray();
    std::vector<QJsonObject> sorted;
    for (const QJsonValue& checkIn : checkIns)
        sorted.push_back(checkIn.toObject());
    std::ranges::stable_sort(sorted, {}, [](const QJsonObject& o) { return o.value(u"date"_s).toString(); });
    for (const QJsonObject& checkIn : sorted) {
        const QString date = checkIn.value(u"date"_s).toString();
        QStringList wishes;
        for (const QJsonValue& value : checkIn.value(u"answers"_s).toArray()) {
            const QJsonObject answer = value.toObject();
            const QString text = answer.value(u"text"_s).toString();
            if (answer.value(u"question"_s) == u"wishes"_s)
                wishes = text.split(u" · "_s);
            else if (!text.isEmpty())
                found.push_back({date, bare(text)});
        }
        for (const QString& wish : wishes)
            found.push_back({date, bare(wish), true});
    }
    return found;
}

} // namespace

TEST(TenYears, EveryKeptAnswerStandsOnPaperInOrderAndOnce)
{
    const QTemporaryDir folder;
    const QString journal = folder.filePath(u"ten.wholehearted"_s);
    const QString pdf = folder.filePath(u"ten.pdf"_s);
    wholehearted({u"example"_s, journal, u"--years"_s, u"10"_s});
    wholehearted(
        {u"export"_s, journal, u"--format"_s, u"json"_s, u"--output"_s, folder.filePath(u"ten.json"_s)});
    wholehearted(
        {u"summary"_s, journal, u"--all"_s, u"--sections"_s, u"answers,wishes"_s, u"--output"_s, pdf});

    QFile json(folder.filePath(u"ten.json"_s));
    ASSERT_TRUE(json.open(QIODevice::ReadOnly));
    const std::vector<KeptAnswer> answers = answersIn(json.readAll());
    ASSERT_GT(answers.size(), 5000u);
    const QString text = bare(QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s})));

    qsizetype from = 0;
    std::size_t lost = 0;
    for (const KeptAnswer& answer : answers) {
        const qsizetype at = text.indexOf(answer.text, from);
        if (at < 0)
            ++lost;
        else if (!answer.isWish)
            from = at + answer.text.size();
    }
    EXPECT_EQ(lost, 0u) << "of " << answers.size();

    // A long answer is nobody else's: it stands as often as it was given.
    constexpr qsizetype unmistakable = 200;
    std::size_t twice = 0;
    for (std::size_t i = 0; i < answers.size(); i += 50) {
        const QString& words = answers[i].text;
        const auto given = std::ranges::count(answers, words, &KeptAnswer::text);
        if (words.size() >= unmistakable && text.count(words) != given)
            ++twice;
    }
    EXPECT_EQ(twice, 0u);
    EXPECT_TRUE(
        outputOf(u"qpdf"_s, {u"--check"_s, pdf}).contains("No syntax or stream encoding errors found"));
}
