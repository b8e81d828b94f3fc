// SPDX-License-Identifier: GPL-3.0-or-later
// The short run of the fuzz target, the same each time: thousands of altered calendars, which no reader may
// stumble over. Under the sanitizers it finds most.
#include "readcalendar.h"

#include "exchange/busycalendar.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int mutantsOfEach = 150;
constexpr int mostChanges = 6;

std::vector<QByteArray> filesIn(const QString& folder, const QString& pattern)
{
    std::vector<QByteArray> texts;
    const QDir seeds(folder);
    for (const QString& name : seeds.entryList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(seeds.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        texts.push_back(file.readAll());
    }
    return texts;
}

std::vector<QByteArray> seeds()
{
    return filesIn(QStringLiteral(FUZZ_FOLDER) + u"/seeds"_s, u"*.ics"_s);
}

/// The words of the dictionary, as libFuzzer reads it.
std::vector<QByteArray> words()
{
    std::vector<QByteArray> found;
    for (const QByteArray& line : filesIn(QStringLiteral(FUZZ_FOLDER), u"words.dict"_s).at(0).split('\n')) {
        if (!line.startsWith('"'))
            continue;
        QByteArray word = line.mid(1, line.lastIndexOf('"') - 1);
        for (const auto& [written, meant] : {std::pair("\\x0d", "\r"), std::pair("\\x0a", "\n"),
                                             std::pair("\\xef\\xbb\\xbf", "\xef\xbb\xbf")})
            word.replace(written, meant);
        found.push_back(word);
    }
    return found;
}

/// Makes other calendars out of some; the same ones in each run.
class Mutator
{
public:
    Mutator() : m_seeds(seeds()), m_words(words()) {}

    QByteArray mutantOf(QByteArray text)
    {
        for (int change = below(mostChanges); change >= 0; --change)
            alter(text);
        return text;
    }

private:
    int below(qsizetype end) { return static_cast<int>(m_random() % static_cast<std::size_t>(end)); }
    template <class T>
    const T& anyOf(const std::vector<T>& all)
    {
        return all[m_random() % all.size()];
    }
    void alter(QByteArray& text)
    {
        const int at = below(text.size() + 1);
        const int length = below(40);
        switch (below(7)) {
        case 0:
            text.remove(at, length);
            break;
        case 1:
            text.insert(at, anyOf(m_words));
            break;
        case 2:
            text.insert(at, anyOf(m_seeds).mid(below(300), length * 4));
            break;
        case 3:
            text.replace(at, length, anyOf(m_words));
            break;
        case 4:
            if (at < text.size())
                text[at] = static_cast<char>(below(256));
            break;
        case 5:
            text.insert(at, text.mid(at, length * 3));
            break;
        default:
            text.replace(at, 4, QByteArray::number(below(20'000) - 5'000));
        }
    }

    std::mt19937_64 m_random{20261123};
    std::vector<QByteArray> m_seeds;
    std::vector<QByteArray> m_words;
};

} // namespace

TEST(MutatedCalendar, EachSeedIsReadAsItIsButForTheEndlessOne)
{
    ASSERT_GE(seeds().size(), 10U);
    const BusyWindow window{QDate(2026, 3, 1), QDate(2026, 5, 15), QTimeZone("Europe/Berlin")};
    int endless = 0;
    for (const QByteArray& seed : seeds()) {
        const auto reading = busyFromCalendar(QByteArray(seed.constData(), seed.size()), window);
        endless += !reading && reading.error().code == ErrorCode::EndlessCalendar ? 1 : 0;
        EXPECT_TRUE(reading || reading.error().code == ErrorCode::EndlessCalendar) << seed.constData();
    }
    EXPECT_EQ(endless, 1);
}

TEST(MutatedCalendar, NoneOfThousandsIsStumbledOver)
{
    Mutator mutator;
    int tried = 0;
    for (const QByteArray& seed : seeds()) {
        for (int i = 0; i < mutantsOfEach; ++i, ++tried)
            readAsCalendar(mutator.mutantOf(seed));
    }
    EXPECT_GE(tried, 1'500);
}
