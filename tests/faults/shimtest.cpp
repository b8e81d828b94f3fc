// SPDX-License-Identifier: GPL-3.0-or-later
// Every system call of a save ends badly once, in every way and on every sort of file system: never
// acknowledged, the old file bit for bit as it was, nothing beside it, and the same two yeses work the next
// time.
#include "shimmedsaver.h"

#include <QFile>

#include <cerrno>

namespace {

struct Fault
{
    FaultCall call;
    FaultEffect effect;
    int error;
    ErrorCode code; ///< What the couple is told.
};

std::vector<Fault> faults()
{
    std::vector<Fault> all{{FaultCall::Read, FaultEffect::Error, EIO, ErrorCode::DeviceFailed},
                           {FaultCall::Read, FaultEffect::Lie, 0, ErrorCode::DeviceFailed},
                           {FaultCall::Write, FaultEffect::Half, 0, ErrorCode::WrongUse},
                           {FaultCall::Write, FaultEffect::Half, ENOSPC, ErrorCode::DiskFull}};
    for (const FaultCall call :
         {FaultCall::Create, FaultCall::Write, FaultCall::SyncFile, FaultCall::Link, FaultCall::Exchange,
          FaultCall::RenameToFree, FaultCall::Rename, FaultCall::SyncFolder}) {
        for (const auto& [error, code] :
             {std::pair(ENOSPC, ErrorCode::DiskFull), std::pair(EDQUOT, ErrorCode::DiskFull),
              std::pair(EFBIG, ErrorCode::DiskFull), std::pair(EIO, ErrorCode::DeviceFailed)})
            all.push_back({call, FaultEffect::Error, error, code});
    }
    return all;
}

/// Whether a disk stays as it is until somebody does something about it.
bool canLast(const Fault& fault)
{
    return fault.error == ENOSPC || fault.error == 0;
}

/// Only the new version is read back to see whether it is there; of the old one other bytes mean another
/// version.
int mostOf(const Fault& fault)
{
    return fault.effect == FaultEffect::Lie ? 1 : 100;
}

std::string nameOf(const Fault& fault, int index, FaultSpan span)
{
    constexpr std::array calls{"any",      "create",         "write",  "fsync",           "read",  "link",
                               "exchange", "rename to free", "rename", "fsync of folder", "remove"};
    return std::string(calls.at(static_cast<std::size_t>(fault.call))) + " " + std::to_string(index) +
           ", error " + std::to_string(fault.error) + ", effect " +
           std::to_string(static_cast<int>(fault.effect)) + (span == FaultSpan::Once ? "" : ", from then on");
}

class FailingCalls : public UnderTheShim
{
protected:
    /// Faults that a save gets around: another way is there.
    [[nodiscard]] bool mayBeGotAround(const Fault& fault, int index, FaultSpan span) const
    {
        if (fault.effect == FaultEffect::Half)
            return fault.error == 0 || span == FaultSpan::Once; // the rest is written by the next call
        const bool wasNameless = !lacks(LacksNamelessFiles) && index % 2 == 1; // then by name
        return fault.call == FaultCall::Create && span == FaultSpan::Once && wasNameless;
    }
    /// One fault; says whether it hit anything. Where nothing was saved, the same yeses can be tried once
    /// more.
    bool tryToKeep(const Fault& fault, int index, FaultSpan span, bool onceMore = true)
    {
        SCOPED_TRACE(nameOf(fault, index, span));
        const QByteArray before = presentBytes();
        saver->arm({fault.call, index, fault.error, fault.effect, span});
        const QByteArray answer = saver->ask("keep 2");
        if (saver->disarm() == 0) {
            EXPECT_TRUE(answer.startsWith("ack ")) << answer.constData();
            return false;
        }
        ++row.tried;
        if (answer.startsWith("ack ")) {
            ++gotAround;
            EXPECT_TRUE(mayBeGotAround(fault, index, span)) << "acknowledged";
            return true;
        }
        EXPECT_EQ(codeIn(answer), fault.code) << answer.constData();
        const bool isTheSame = presentBytes() == before; // nobody wants to read both
        EXPECT_TRUE(isTheSame) << "the old file has changed";
        expectNothingBeside();
        if (onceMore)
            keepTheSameAgain();
        return true;
    }
    void keepTheSameAgain()
    {
        const QByteArray answer = saver->ask("again");
        EXPECT_TRUE(answer.startsWith("ack ")) << answer.constData();
        row.acknowledged += answer.startsWith("ack ") ? 1 : 0;
        expectNothingBeside();
    }
    void tryEverything()
    {
        for (const Fault& fault : faults()) {
            for (const FaultSpan span : {FaultSpan::Once, FaultSpan::SameCall}) {
                int index = 1;
                while (index <= mostOf(fault) && (span == FaultSpan::Once || canLast(fault)) &&
                       tryToKeep(fault, index, span))
                    ++index;
            }
        }
    }

    void beginAfresh()
    {
        saver.reset();
        expected = {};
        QFile::remove(path());
        start();
    }

    int gotAround = 0;
};

} // namespace

TEST_P(FailingCalls, AreNoneAndItSavesAndLetsGo)
{
    start();
    EXPECT_TRUE(saver->ask("keep 3").startsWith("ack "));
    EXPECT_TRUE(saver->ask("keep 1").startsWith("ack "));
    EXPECT_TRUE(saver->ask("gone " + expected.kept.begin()->bytes().toHex()).startsWith("ack "));
    EXPECT_TRUE(saver->ask("keep 1").startsWith("ack "));
    EXPECT_EQ(expected.kept.size(), 4U);
    expectNothingBeside();
    expectEverythingKept();
}

TEST_P(FailingCalls, LoseNothing)
{
    start();
    ASSERT_TRUE(saver->ask("keep 1").startsWith("ack "));
    tryEverything();
    expectEverythingKept();
    row.what = QStringLiteral("a call of a save fails, file system %1").arg(row.what);
    print(row);
    EXPECT_GT(row.tried, 30) << "the shim hit too little";
    EXPECT_EQ(row.tried - gotAround, row.acknowledged) << "each was kept at the second try";
}

TEST_P(FailingCalls, LoseNothingOfTheFirstKeep)
{
    start();
    for (const Fault& fault : faults()) {
        bool hit = true;
        for (int index = 1; hit && index <= mostOf(fault); ++index) {
            hit = tryToKeep(fault, index, FaultSpan::Once, false);
            if (QFile::exists(path()))
                beginAfresh(); // a save that got around it; or there was no such call
        }
    }
    tryToKeep({FaultCall::Write, FaultEffect::Error, ENOSPC, ErrorCode::DiskFull}, 1, FaultSpan::Once);
    expectEverythingKept();
    row.what = QStringLiteral("a call of the first save fails, file system %1").arg(row.what);
    print(row);
    EXPECT_GT(row.tried, 15) << "the shim hit too little";
}

TEST_P(FailingCalls, LoseNothingThoughTheFileWasTakenAway)
{
    start();
    ASSERT_TRUE(saver->ask("keep 1").startsWith("ack "));
    const Fault fault{FaultCall::SyncFolder, FaultEffect::Error, EIO, ErrorCode::DeviceFailed};
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(tryToKeep(fault, 1, FaultSpan::Once), !lacks(LacksFolderSync));
    expectEverythingKept();
}

TEST_P(FailingCalls, OfADeviceThatIsGoneLoseNothingThatWasAcknowledged)
{
    start();
    ASSERT_TRUE(saver->ask("keep 1").startsWith("ack "));
    for (int index = 1;; ++index) {
        SCOPED_TRACE(index);
        saver->arm({FaultCall::Any, index, EIO, FaultEffect::Error, FaultSpan::EveryCall});
        saver->tell("keep 2");
        QByteArray answer;
        Expected unsure; // it may come to the disk though nobody could say so, but only as a whole
        while (!answer.startsWith("ack") && !answer.startsWith("nack")) {
            answer = saver->nextLine();
            if (answer.startsWith("begin"))
                unsure.takeIn(answer);
        }
        if (saver->disarm() == 0)
            break;
        ++row.tried;
        row.acknowledged += answer.startsWith("ack") ? 1 : 0;
        saver.reset();
        if (answer.startsWith("nack"))
            expected.perhaps = unsure.perhaps;
        judge();
        start();
    }
    expectEverythingKept();
    row.what = QStringLiteral("the device is gone in a save, file system %1").arg(row.what);
    print(row);
    EXPECT_GT(row.tried, 5) << "the shim hit too little";
}

INSTANTIATE_TEST_SUITE_P(OnAFileSystem, FailingCalls, testing::ValuesIn(fileSystems()),
                         [](const auto& test) { return std::string(test.param.name); });
