// SPDX-License-Identifier: GPL-3.0-or-later
// The partner who says yes to everything: Sam wants to know what Robin wished for, and looks everywhere for
// it. Two Robins wished alike where it shows and differently where it does not; Sam must not be able to tell
// them apart.
#include "couple.h"
#include "journey.h"
#include "shorttalk.h"

#include "storage/unsealedfile.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMetaProperty>
#include <QTextDocument>
#include <QTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const auto secret = u"A garden at midnight"_s;
const QStringList items{u"slow_morning"_s,     u"bath_first"_s,    u"massage"_s,        u"just_holding"_s,
                        u"talk_in_the_dark"_s, u"music_candles"_s, u"longer_kissing"_s, u"somewhere_new"_s,
                        u"dress_up"_s,         u"something_new"_s, u"a_night_away"_s};

/// What is written here goes before the reveal or at it, but for the one yes that Sam shares.
enum class Robin
{
    Open,    ///< Many maybes, a no and a wish of their own.
    Closed,  ///< The one yes and nothing else.
    Bringing ///< As open, and one maybe is to come into the talk.
};

/// Everything that can be asked of an object: what it is, how it is called, every property, dynamic ones too.
QString everythingOf(const QObject& object)
{
    QStringList told{QString::fromLatin1(object.metaObject()->className())};
    const QMetaObject* type = object.metaObject();
    for (int place = 0; place < type->propertyCount(); ++place)
        told.append(type->property(place).read(&object).toString());
    for (const QByteArray& name : object.dynamicPropertyNames())
        told.append(QString::fromLatin1(name) + u'=' + object.property(name).toString());
    if (const auto* document = qobject_cast<const QTextDocument*>(&object))
        told.append(document->toPlainText() + QString::number(document->availableUndoSteps()));
    return told.join(u'|');
}

void readAloud(QAccessibleInterface* at, QStringList& heard, int depth = 0)
{
    if (!at || depth > 30)
        return;
    for (const QAccessible::Text what :
         {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
        heard.append(at->text(what));
    for (int child = 0; child < at->childCount(); ++child)
        readAloud(at->child(child), heard, depth + 1);
}

/// All that Sam can find: the picture, the objects with tooltips and properties, what is read aloud, the
/// clipboard.
struct Found
{
    QImage picture;
    QStringList objects;
    QStringList heard;
    QString clipboard;

    [[nodiscard]] bool holds(const QString& words) const
    {
        return objects.join(u'\n').contains(words) || heard.join(u'\n').contains(words) ||
               clipboard.contains(words);
    }
};

Found lookEverywhere(QWidget& window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::sendPostedEvents();
    Found found;
    found.picture = window.grab().toImage();
    readAloud(QAccessible::queryAccessibleInterface(&window), found.heard);
    for (const QObject* object : window.findChildren<QObject*>()) {
        if (!qobject_cast<const QTimer*>(object)) // It only counts down.
            found.objects.append(everythingOf(*object));
    }
    found.clipboard = QApplication::clipboard()->text();
    return found;
}

/// One sitting up to the end, and what could be found at each stage of it.
class Sitting
{
public:
    explicit Sitting(Robin robin) : m_robin(robin)
    {
        m_journey.start();
        Couple(driver()).beginTogether();
        ShortTalk talk(driver());
        talk.arrive();
        for (int step = 0; step < 20 && !driver().isShown(u"passWishes"_s); ++step)
            driver().press(u"nextStep"_s);
        robinWishes();
        samSaysYesToEverything();
        driver().waitFor(u"nextStep"_s);
        look(u"after the reveal"_s);
        driver().press(u"nextStep"_s);
        look(u"common ground"_s);
        driver().press(u"previousStep"_s);
        look(u"back at the wishes"_s);
        talk.goToBothYes();
        look(u"both yes"_s);
        talk.bothSayYes();
        driver().press(u"toOurWeek"_s);
        driver().waitFor(u"weekGrid"_s);
        driver().key(Qt::Key_3, Qt::ControlModifier);
        driver().waitFor(u"checkInList"_s);
        look(u"looking back"_s);
    }

    [[nodiscard]] const std::vector<std::pair<QString, Found>>& stages() const { return m_stages; }
    [[nodiscard]] const Found& duringRobinsTurn() const { return m_duringRobinsTurn; }
    [[nodiscard]] QByteArray file() const
    {
        QFile file(m_journey.journalPath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] QByteArray image() const
    {
        const auto unsealed = unsealFile(m_journey.journalPath(), std::nullopt);
        if (!unsealed)
            return {};
        const auto bytes = unsealed->image.span();
        return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    }

private:
    WindowDriver& driver() { return m_journey.driver(); }
    void look(const QString& stage) { m_stages.emplace_back(stage, lookEverywhere(m_journey.window())); }

    void openList()
    {
        driver().waitFor(u"handOver"_s);
        driver().press(u"handOver"_s);
        driver().waitFor(u"ready"_s);
    }

    void robinWishes()
    {
        driver().press(u"nextStep"_s);
        openList();
        driver().choose(u"wish_slow_morning_yes"_s);
        if (m_robin != Robin::Closed) {
            for (const QString& item : {u"massage"_s, u"bath_first"_s, u"a_night_away"_s})
                driver().choose(u"wish_%1_maybe"_s.arg(item));
            driver().choose(u"wish_dress_up_not_for_me"_s);
            driver().type(u"ownLineFirst"_s, secret);
            driver().key(Qt::Key_Return);
        }
        if (m_robin == Robin::Bringing)
            driver().press(u"wish_massage_bring"_s);
        m_duringRobinsTurn = lookEverywhere(m_journey.window());
        driver().press(u"ready"_s);
        driver().waitFor(u"handOver"_s);
        look(u"under the curtain"_s);
    }

    void samSaysYesToEverything()
    {
        openList();
        look(u"before Sam’s first answer"_s);
        for (const QString& item : items)
            driver().choose(u"wish_%1_yes"_s.arg(item));
        for (const QString& guess : {u"A garden"_s, u"At midnight"_s}) {
            driver().type(u"ownLineSecond"_s, guess);
            driver().key(Qt::Key_Return);
        }
        look(u"with yes to everything"_s);
        driver().press(u"ready"_s);
    }

    Robin m_robin;
    Journey m_journey;
    Found m_duringRobinsTurn;
    std::vector<std::pair<QString, Found>> m_stages;
};

/// What tells two lists apart, as few words as possible.
QStringList difference(const QStringList& one, const QStringList& other)
{
    QStringList lines;
    if (one.size() != other.size())
        lines.append(u"%1 against %2 of them"_s.arg(one.size()).arg(other.size()));
    for (qsizetype place = 0; place < std::min(one.size(), other.size()); ++place) {
        if (one[place] != other[place])
            lines.append(one[place] + u" ≠ "_s + other[place]);
    }
    return lines;
}

/// Every way a text may lie in bytes.
bool holds(const QByteArray& bytes, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    return bytes.contains(utf8) || bytes.contains(utf16) || bytes.contains(utf8.toHex()) ||
           bytes.contains(utf8.toBase64().chopped(4));
}

TEST(WishesUnderAttack, WhoeverSaysYesToEverythingLearnsOnlyWhatMet)
{
    const Sitting open(Robin::Open);
    const Sitting closed(Robin::Closed);
    ASSERT_EQ(open.stages().size(), closed.stages().size());
    for (std::size_t stage = 0; stage < open.stages().size(); ++stage) {
        const auto& [name, one] = open.stages()[stage];
        const Found& other = closed.stages()[stage].second;
        EXPECT_EQ(difference(one.objects, other.objects), QStringList()) << qUtf8Printable(name);
        EXPECT_EQ(difference(one.heard, other.heard), QStringList()) << qUtf8Printable(name);
        EXPECT_EQ(one.picture, other.picture) << qUtf8Printable(name);
        EXPECT_EQ(one.clipboard, other.clipboard) << qUtf8Printable(name);
        EXPECT_FALSE(one.holds(secret)) << qUtf8Printable(name);
    }
    EXPECT_TRUE(open.duringRobinsTurn().holds(secret)) << "the attack has to be able to find it";
    EXPECT_NE(open.duringRobinsTurn().objects, closed.duringRobinsTurn().objects);
}

TEST(WishesUnderAttack, NothingThatDidNotMeetIsInTheFileOrItsImage)
{
    const Sitting open(Robin::Open);
    const QByteArray image = open.image();
    ASSERT_FALSE(image.isEmpty());
    EXPECT_TRUE(holds(image, u"slow_morning"_s)) << "what met is kept, and found";
    for (const QString& gone : {secret, u"massage"_s, u"bath_first"_s, u"dress_up"_s, u"A garden"_s}) {
        EXPECT_FALSE(holds(image, gone)) << qUtf8Printable(gone);
        EXPECT_FALSE(holds(open.file(), gone)) << qUtf8Printable(gone);
    }
}

TEST(WishesUnderAttack, AMaybeComesIntoTheTalkByItsOwnersChoiceAndIsNotKept)
{
    const Sitting bringing(Robin::Bringing);
    const auto words = u"A long massage"_s;
    for (const auto& [stage, found] : bringing.stages()) {
        const bool isTalkedAbout = stage == u"after the reveal"_s || stage == u"back at the wishes"_s;
        const bool isKept = stage == u"looking back"_s;
        EXPECT_TRUE(!isTalkedAbout || found.holds(words)) << qUtf8Printable(stage);
        EXPECT_FALSE(isKept && found.holds(words)) << "it was for the talk";
        EXPECT_FALSE(found.holds(secret)) << qUtf8Printable(stage);
    }
    EXPECT_FALSE(holds(bringing.image(), u"massage"_s));
}

} // namespace
