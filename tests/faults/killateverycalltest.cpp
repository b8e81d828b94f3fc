// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 right before and right after every system call of a save: the moments that random kills hit only by
// luck.
#include "shimmedsaver.h"

namespace {

class KillAtEveryCall : public UnderTheShim
{
protected:
    /// Kills one save at one call; says whether it had that many.
    bool killAt(int index)
    {
        SCOPED_TRACE("call " + std::to_string(index));
        start();
        const bool isBirth = expected.kept.empty();
        saver->arm({FaultCall::Any, index, 0, FaultEffect::Kill, FaultSpan::Once});
        const QByteArray answer = saver->ask(isBirth || index % 2 == 0 ? "keep 2" : letGoOfOne());
        row.acknowledged += answer.isEmpty() ? 0 : 1;
        EXPECT_TRUE(!answer.isEmpty() || saver->wasKilled());
        saver.reset();
        row.tried += answer.isEmpty() ? 1 : 0;
        judge();
        return answer.isEmpty();
    }
    [[nodiscard]] QByteArray letGoOfOne() const { return "gone " + expected.kept.begin()->bytes().toHex(); }
    void keepSome()
    {
        start();
        ASSERT_TRUE(saver->ask("keep 40").startsWith("ack "));
        saver.reset();
    }
};

} // namespace

TEST_P(KillAtEveryCall, LosesNothing)
{
    keepSome();
    for (int index = 1; killAt(index); ++index) {
    }
    row.what = QStringLiteral("kill -9 at every call, file system %1").arg(row.what);
    print(row);
    EXPECT_GT(row.tried, 6) << "the shim hit too little";
}

INSTANTIATE_TEST_SUITE_P(OnAFileSystem, KillAtEveryCall, testing::ValuesIn(fileSystems()),
                         [](const auto& test) { return std::string(test.param.name); });
