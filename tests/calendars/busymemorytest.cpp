// SPDX-License-Identifier: GPL-3.0-or-later
// After a calendar was read, nothing of it but its times is in any byte of this program's memory.
#include "exchange/calendarfilereader.h"

#include "calendarsample.h"
#include "support/ownmemory.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Words that stand nowhere in this program as they are: each letter is kept turned around.
class HiddenWords
{
public:
    static constexpr std::size_t size = 24;

    explicit HiddenWords(char salt)
    {
        for (std::size_t i = 0; i < size; ++i)
            m_turned[i] = static_cast<char>(
                ~static_cast<unsigned char>('A' + (i * 7 + static_cast<std::size_t>(salt)) % 26));
    }
    void appendTo(QByteArray& text) const
    {
        for (const char letter : m_turned)
            text.append(static_cast<char>(~static_cast<unsigned char>(letter)));
    }
    /// Wherever they stand in this program's memory, one byte a letter or two.
    [[nodiscard]] bool areInMemory() const
    {
        return standInMemory(m_turned, 1) || standInMemory(m_turned, 2);
    }

private:
    std::array<char, size> m_turned{};
};

/// Writes a calendar with the words in all that is personal, and keeps no copy of it.
QString writeCalendar(const QTemporaryDir& folder, const HiddenWords& words)
{
    QByteArray text;
    text.reserve(8192);
    const auto personal = [&](const char* before) {
        text.append(before);
        words.appendTo(text);
        text.append("\r\n");
    };
    text.append("BEGIN:VCALENDAR\r\n");
    personal("X-WR-CALNAME:");
    text.append("BEGIN:VEVENT\r\nDTSTART:20260401T100000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=4\r\n");
    for (const char* name :
         {"UID:", "SUMMARY:", "DESCRIPTION:Folded\r\n  here ", "LOCATION:", "ORGANIZER:mailto:",
          "ATTENDEE;CN=Sam:mailto:", "X-MOZ-NOTE:", "COMMENT:", "CATEGORIES:"})
        personal(name);
    text.append("END:VEVENT\r\nEND:VCALENDAR\r\n");
    const QString path = folder.filePath(u"calendar.ics"_s);
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    EXPECT_EQ(::write(file, text.constData(), static_cast<std::size_t>(text.size())), text.size());
    ::close(file);
    ::explicit_bzero(text.data(), static_cast<std::size_t>(text.size()));
    return path;
}

} // namespace

TEST(BusyMemory, NoSummaryPlaceOrPersonIsInMemoryAfterTheReading)
{
    const QTemporaryDir folder;
    const HiddenWords words(3);
    const QString path = writeCalendar(folder, words);
    std::optional<Result<BusyReading>> reading;
    CalendarFileReader reader;
    reader.read(path, spring, [&](Result<BusyReading> read) { reading = std::move(read); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return reading.has_value(); }));
    ASSERT_EQ(busy(*reading).size(), 4);
    EXPECT_FALSE(words.areInMemory());
}

TEST(BusyMemory, AnErrorLeavesNoneOfItEither)
{
    const QTemporaryDir folder;
    const HiddenWords words(5);
    const QString path = writeCalendar(folder, words);
    ASSERT_TRUE(QFile::resize(path, QFile(path).size() - 4));
    EXPECT_EQ(codeOf(busyFromFile(path, spring)), ErrorCode::BrokenCalendar);
    EXPECT_FALSE(words.areInMemory());
}

TEST(BusyMemory, WhatIsInMemoryIsFound)
{
    const HiddenWords words(11);
    QByteArray held;
    words.appendTo(held);
    EXPECT_TRUE(words.areInMemory());
    const QString wide = QString::fromLatin1(held);
    ::explicit_bzero(held.data(), static_cast<std::size_t>(held.size()));
    EXPECT_TRUE(words.areInMemory()) << "also in UTF-16";
}
