// SPDX-License-Identifier: GPL-3.0-or-later
// What must not be found in a file: drafts, what was let go of, and who said what when.
#include "storagehelpers.h"

#include "domain/checkindraft.h"

#include <QDirIterator>
#include <QFile>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class NoTrace : public StorageTest
{
protected:
    /// Two journals with the same content: the second is a copy of the first one's file.
    void makeTwins(const std::vector<Entry>& entries)
    {
        auto journal = begin(path(u"one"_s));
        ASSERT_DONE(journal);
        ASSERT_DONE(keep(**journal, entries));
        journal->reset();
        ASSERT_TRUE(QFile::copy(path(u"one"_s), path(u"two"_s)));
    }
    [[nodiscard]] std::unique_ptr<Journal> opened(const QString& name) const
    {
        auto journal = open(path(name));
        EXPECT_DONE(journal);
        return *std::move(journal);
    }
};

/// Every file below a folder that holds these bytes, in any of the forms a program might write them.
QStringList filesWith(const QString& folder, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray& form :
             {utf8, utf16, utf8.toHex(), utf8.toBase64(QByteArray::OmitTrailingEquals)}) {
            if (bytes.contains(form.first(form.size() - 2)))
                found.append(file.fileName());
        }
    }
    return found;
}

} // namespace

TEST_F(NoTrace, WhatWasNeverAgreedIsInNoFile)
{
    const QString canary = u"Canary-never-agreed-5813"_s;
    auto journal = begin(path());
    ASSERT_DONE(journal);
    const Entry checkIn = aCheckIn();
    ASSERT_DONE(keep(**journal, {checkIn}));
    Proposal proposal(Keeping((*journal)->id(), {anAnswer(checkIn.id, canary)}));
    proposal.sayYes(Partner::First);
    EXPECT_FALSE(proposal.agreed());
    proposal.change(Keeping((*journal)->id(), {anAnswer(checkIn.id, u"something else"_s)}));
    proposal.sayYes(Partner::First);
    proposal.sayYes(Partner::Second);
    ASSERT_DONE(await<Kept>([&](auto done) { (*journal)->keep(*proposal.agreed(), done); }));
    EXPECT_FALSE(imageOf(path()).contains(canary.toUtf8()));
    EXPECT_TRUE(imageOf(path()).contains("something else")) << "control";
    EXPECT_TRUE(filesWith(folder(), canary).isEmpty());
    EXPECT_TRUE(filesWith(qEnvironmentVariable("HOME"), canary).isEmpty());
    EXPECT_TRUE(filesWith(qEnvironmentVariable("XDG_RUNTIME_DIR"), canary).isEmpty());
}

TEST_F(NoTrace, TheSearchFindsWhatIsThere)
{
    const Entry checkIn = aCheckIn();
    auto journal = begin(path());
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, {checkIn, anAnswer(checkIn.id, u"Canary-kept-1771"_s)}));
    EXPECT_TRUE(filesWith(folder(), u"Canary-kept-1771"_s).isEmpty()) << "kept, but sealed";
    writeBytes(path(u"unsealed"_s), imageOf(path()));
    EXPECT_EQ(filesWith(folder(), u"Canary-kept-1771"_s).size(), 1);
}

TEST_F(NoTrace, WhatWasLetGoOfIsNotInTheImage)
{
    const Entry checkIn = aCheckIn();
    const Entry gone = anAnswer(checkIn.id, u"Words-let-go-of-2239 "_s.repeated(400));
    const Entry stays = anAnswer(checkIn.id, u"Words-that-stay-2239"_s);
    auto journal = begin(path());
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, {checkIn, gone, stays}));
    ASSERT_TRUE(imageOf(path()).contains("Words-let-go-of-2239"));
    const QByteArray yes = digestOf((*journal)->id(), gone).bytes();
    ASSERT_TRUE(imageOf(path()).contains(yes));
    ASSERT_DONE(letGo(**journal, {gone.id}));
    const QByteArray image = imageOf(path());
    EXPECT_FALSE(image.contains("Words-let-go-of-2239"));
    EXPECT_FALSE(image.contains(yes)) << "nor the yeses to it";
    EXPECT_TRUE(image.contains(gone.id.bytes())) << "only its id, so that copies agree";
    EXPECT_TRUE(image.contains("Words-that-stay-2239"));
}

TEST_F(NoTrace, ReplacedWordsAndOldNamesAreNotInTheImage)
{
    const Entry checkIn = aCheckIn();
    const Entry before = anAnswer(checkIn.id, u"Words-before-4471"_s);
    auto journal = begin(path());
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, {checkIn, before}, {}, {{CoupleSetting::SecondName, u"Oldname-4471"_s}}));
    ASSERT_DONE(keep(**journal, {anAnswer(checkIn.id, u"after"_s)}, {before.id},
                     {{CoupleSetting::SecondName, u"Sam"_s}}));
    const QByteArray image = imageOf(path());
    EXPECT_FALSE(image.contains("Words-before-4471"));
    EXPECT_FALSE(image.contains("Oldname-4471"));
}

TEST_F(NoTrace, TheSameNoLeavesTheSameImageWhoeverPressed)
{
    // A no takes no partner: two copies, one for each who could have pressed, and one in an earlier session.
    const Entry weekly = aWeeklyTime({2026, 11, 26});
    const Entry answer = anAnswer(EntryId::create(), u"Rest"_s);
    makeTwins({weekly, answer});
    for (const QString& name : {u"one"_s, u"two"_s}) {
        const auto journal = opened(name);
        ASSERT_DONE(notThisTime(*journal, weekly.id, {2026, 12, 3}));
        ASSERT_DONE(letGo(*journal, {answer.id}));
    }
    EXPECT_EQ(imageOf(path(u"one"_s)), imageOf(path(u"two"_s)));
    EXPECT_NE(bytesOf(path(u"one"_s)), bytesOf(path(u"two"_s))) << "sealed with nonces of their own";
}

TEST_F(NoTrace, APassAnUnkeptACoveredAndANotSeenAnswerLeaveTheSameImage)
{
    makeTwins({aWeeklyTime()});
    CheckInDraft sitting(CheckIn{{2026, 11, 22}, u"seven"_s, 1, u"en"_s});
    sitting.answer(u"rhythm"_s, Partner::First).body = ChoiceAnswer{u"weekly"_s, {}};
    std::map<QString, CheckInDraft> drafts;
    drafts.emplace(u"not seen"_s, sitting);
    for (const Partner partner : bothPartners) {
        const QString whose = QString::number(static_cast<int>(partner));
        CheckInDraft passed = sitting;
        passed.answer(u"needs"_s, partner).body.reset();
        drafts.emplace(u"passed"_s + whose, passed);
        CheckInDraft unkept = sitting;
        unkept.answer(u"needs"_s, partner).body = WordsAnswer{u"Rest"_s};
        unkept.answer(u"needs"_s, partner).keep = false;
        drafts.emplace(u"unkept"_s + whose, unkept);
        CheckInDraft covered = sitting;
        covered.covers().lower(u"needs"_s);
        covered.answer(u"needs"_s, partner).body = WordsAnswer{u"Rest"_s};
        drafts.emplace(u"covered"_s + whose, covered);
        CheckInDraft wished = sitting;
        wished.wishes().write(partner, {{u"massage"_s, {}, WishChoice::Yes}});
        wished.wishes().setReady(Partner::First);
        wished.wishes().setReady(Partner::Second);
        drafts.emplace(u"wished alone"_s + whose, wished);
    }
    const auto imageAfter = [this](const QString& name, const CheckInDraft& draft) {
        EXPECT_TRUE(QFile::copy(path(u"one"_s), path(name)));
        const auto journal = opened(name);
        EXPECT_DONE(
            await<Kept>([&](auto done) { journal->keep(bothSayYesTo(draft.keeping(journal->id())), done); }));
        return imageOf(path(name));
    };
    std::set<QByteArray> images;
    for (const auto& [name, draft] : drafts) {
        images.insert(imageAfter(name, draft));
        EXPECT_EQ(images.size(), 1U) << name.toStdString();
    }
    EXPECT_EQ(drafts.size(), 9U);
    sitting.answer(u"needs"_s, Partner::Second).body = WordsAnswer{u"Rest"_s};
    EXPECT_FALSE(images.contains(imageAfter(u"kept"_s, sitting))) << "control";
}

TEST_F(NoTrace, TheImageDoesNotTellWhoSaidYesFirst)
{
    makeTwins({aCheckIn()});
    const std::vector<Entry> entries = oneOfEachKind();
    for (const auto& [name, first] :
         {std::pair(u"one"_s, Partner::First), std::pair(u"two"_s, Partner::Second)}) {
        const auto journal = opened(name);
        Proposal proposal(Keeping(journal->id(), entries));
        proposal.sayYes(first);
        proposal.takeBack(first);
        proposal.sayYes(first);
        proposal.sayYes(otherThan(first));
        ASSERT_DONE(await<Kept>([&, &to = *journal](auto done) { to.keep(*proposal.agreed(), done); }));
        std::this_thread::sleep_for(1100ms); // no second of a clock is in it either
    }
    EXPECT_EQ(imageOf(path(u"one"_s)), imageOf(path(u"two"_s)));
}

TEST_F(NoTrace, TheImageDoesNotTellInWhichOrderAnswersWereGiven)
{
    makeTwins({aCheckIn()});
    std::vector<Entry> entries = oneOfEachKind();
    ASSERT_DONE(keep(*opened(u"one"_s), entries));
    std::reverse(entries.begin(), entries.end());
    ASSERT_DONE(keep(*opened(u"two"_s), entries));
    EXPECT_EQ(imageOf(path(u"one"_s)), imageOf(path(u"two"_s)));
}

TEST_F(NoTrace, NothingInTheFileTellsTheTimeOfDay)
{
    auto journal = begin(path());
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, {aCheckIn()}));
    const QByteArray image = imageOf(path());
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (qint64 second = now - 30; second <= now; ++second)
        EXPECT_FALSE(image.contains(QByteArray::number(second)));
    EXPECT_FALSE(image.contains(QDateTime::currentDateTime().toString(u"hh:mm"_s).toUtf8()));
}
