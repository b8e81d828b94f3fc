// SPDX-License-Identifier: GPL-3.0-or-later
// A journal that somebody with its keys has changed: the week comes at once, the words do not, and as soon as
// all of it has been looked at it is closed again.
#include "journey.h"
#include "storagehelpers.h"

#include "storage/unsealedfile.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

TEST(UnsoundJournal, IsClosedAgainAndItsWordsAreNeverShown)
{
    Journey journey;
    journey.keepExample();
    const auto file = unsealFile(journey.journalPath(), std::nullopt);
    ASSERT_DONE(file);
    const QByteArray changed =
        tamperedImage(imageOf(journey.journalPath()), file->keys.locks().journal,
                      without("shared_time_fixed", "UPDATE shared_time SET label = 'Nobody agreed to this'"));
    const QByteArray hostile = sealByHand(changed, file->keys, file->generation + 1);
    writeBytes(journey.journalPath(), hostile);

    QStringList seen;
    journey.start();
    const auto isClosedAgain = [&] {
        seen.append(journey.driver().allText());
        return seen.last().contains(u"does not have both yeses"_s);
    };
    EXPECT_TRUE(QTest::qWaitFor(isClosedAgain, 20'000)) << seen.last().toStdString();
    EXPECT_FALSE(seen.join(u' ').contains(u"Nobody agreed to this"_s));
    EXPECT_FALSE(journey.driver().isShown(u"weekGrid"_s));
    EXPECT_EQ(bytesOf(journey.journalPath()), hostile) << "nothing is put back unasked";
}
