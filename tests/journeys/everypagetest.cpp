// SPDX-License-Identifier: GPL-3.0-or-later
// What holds on every page: targets a finger can find, a focus that can be seen and heard, keys that lead to
// one thing only, words that can be translated, a title that tells nothing.
#include "everypage.h"
#include "couple.h"
#include "journey.h"
#include "pseudolanguage.h"

#include "app/languages.h"
#include "ui/style/style.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QSet>
#include <QShortcut>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestTarget = 24;

std::string told(const QString& page, const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return (page + u": "_s + QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() +
            u" “"_s + (button ? button->text() : QString()) + u"” "_s)
        .toStdString();
}

/// Everything a hand can press.
bool isTarget(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) ||
           (qobject_cast<const QLineEdit*>(widget) &&
            !qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) &&
            !qobject_cast<const QComboBox*>(widget->parentWidget()));
}

void expectTargets(const QString& page, const QWidget& window)
{
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        // What Qt puts into its own widgets, such as the corner of a table, is not pressed by hand.
        const bool isInside =
            widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QTableCornerButton");
        if (!widget->isVisible() || !isTarget(widget) || isInside)
            continue;
        EXPECT_GE(widget->width(), smallestTarget) << told(page, widget);
        EXPECT_GE(widget->height(), smallestTarget) << told(page, widget);
    }
}

void expectMnemonics(const QString& page, const QWidget& window)
{
    QHash<QString, const QWidget*> taken;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (!widget->isVisible() || (!button && !(label && label->buddy())))
            continue;
        const QString key = QKeySequence::mnemonic(button ? button->text() : label->text()).toString();
        if (key.isEmpty())
            continue;
        EXPECT_FALSE(taken.contains(key)) << key.toStdString() << ' ' << told(page, widget);
        taken.insert(key, widget);
    }
}

/// Everything one comes to by Tab, once around.
void onEveryStop(const QWidget& window, const std::function<void(QWidget*)>& look)
{
    constexpr int mostStops = 300;
    QSet<const QWidget*> seen;
    for (int stop = 0; stop < mostStops; ++stop) {
        QWidget* focused = QApplication::focusWidget();
        if (focused && window.isAncestorOf(focused)) {
            if (seen.contains(focused))
                return;
            seen.insert(focused);
            look(focused);
        }
        QTest::keyClick(focused ? focused : QApplication::activeWindow(), Qt::Key_Tab);
        QCoreApplication::sendPostedEvents();
    }
}

/// A widget with what stands right around it, where a ring would be.
QImage pictureAround(QWidget& window, const QWidget& widget)
{
    constexpr int ring = 6;
    const QRect place(widget.mapTo(&window, QPoint(0, 0)), widget.size());
    return window.grab(place.adjusted(-ring, -ring, ring, ring)).toImage();
}

void expectVisibleFocus(const QString& page, QWidget& window)
{
    QPointer<QWidget> before;
    QImage withFocus;
    onEveryStop(window, [&](QWidget* now) {
        if (before && before->isVisible()) {
            EXPECT_NE(pictureAround(window, *before), withFocus) << told(page, before);
        }
        before = now;
        withFocus = pictureAround(window, *now);
    });
}

void expectNames(const QString& page, const QWidget& window)
{
    onEveryStop(window, [&](QWidget* now) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(now);
        ASSERT_NE(spoken, nullptr) << told(page, now);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << told(page, now);
        EXPECT_TRUE(spoken->state().focusable) << told(page, now);
    });
}

class InEachLanguage : public testing::TestWithParam<const char*>
{
protected:
    void SetUp() override { speak(QString::fromLatin1(GetParam())); }
    void TearDown() override
    {
        speak(u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
};

TEST_P(InEachLanguage, EveryPageHasTargetsAFingerFindsAndMnemonicsForOneThingEach)
{
    int pages = 0;
    const auto lookAt = [&](Journey& journey) {
        return [&](const QString& page) {
            ++pages;
            expectTargets(page, journey.window());
            expectMnemonics(page, journey.window());
        };
    };
    Journey journey;
    onEveryPage(journey, lookAt(journey));
    Journey locked;
    onTheLockedPage(locked, lookAt(locked));
    EXPECT_GE(pages, 38);
}

INSTANTIATE_TEST_SUITE_P(Language, InEachLanguage, testing::Values("en", "de", "es"),
                         [](const auto& language) { return std::string(language.param); });

TEST(EveryPage, ShowsAndNamesWhatHasTheFocus)
{
    const auto lookAt = [](Journey& journey) {
        return [&](const QString& page) {
            journey.window().resize(journey.window().minimumSize()); // so that much is out of sight at first
            expectVisibleFocus(page, journey.window());
            expectNames(page, journey.window());
        };
    };
    Journey journey;
    onEveryPage(journey, lookAt(journey));
    Journey locked;
    onTheLockedPage(locked, lookAt(locked));
}

TEST(EveryPage, SaysWhatEachListToChooseFromIsFor)
{
    Journey journey;
    int lists = 0;
    onEveryPage(journey, [&](const QString& page) {
        for (QComboBox* list : journey.window().findChildren<QComboBox*>()) {
            if (!list->isVisible())
                continue;
            ++lists;
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(list);
            EXPECT_FALSE(spoken->text(QAccessible::Description).isEmpty()) << told(page, list);
            EXPECT_TRUE(spoken->relations(QAccessible::Label).isEmpty())
                << "a label would be read in place of what is chosen: " << told(page, list);
        }
    });
    EXPECT_GE(lists, 4);
}

/// Counts what is shown as a window of its own.
class Windows : public QObject
{
public:
    explicit Windows(const QWidget& window) : m_window(window) { qApp->installEventFilter(this); }
    [[nodiscard]] QStringList others() const { return m_others; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow() && widget != &m_window)
            m_others.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName());
        return false;
    }

private:
    const QWidget& m_window;
    QStringList m_others;
};

TEST(EveryPage, IsInTheWindowFromTheStartAndTakesTheKeysFromNothing)
{
    Journey journey;
    std::unique_ptr<Windows> windows;
    onEveryPage(journey, [&](const QString& page) {
        if (!windows)
            windows = std::make_unique<Windows>(journey.window());
        EXPECT_EQ(QApplication::activeWindow(), &journey.window()) << page.toStdString();
    });
    EXPECT_EQ(windows->others(), QStringList());
}

TEST(EveryPage, HasTheSameTitleThatTellsNobodyAnything)
{
    Journey journey;
    onEveryPage(journey, [&](const QString& page) {
        EXPECT_EQ(journey.window().windowTitle(), QGuiApplication::applicationDisplayName())
            << page.toStdString();
        EXPECT_EQ(journey.window().windowFilePath(), QString()) << page.toStdString();
    });
}

TEST(EveryPage, HasNoShortcutTwiceAndNoneThatThePageOfKeysDoesNotTell)
{
    Journey journey;
    QSet<QString> used;
    QStringList told;
    onEveryPage(journey, [&](const QString& page) {
        if (page == u"keys"_s)
            told = journey.driver().allText().split(QRegularExpression(u"\\n|, "_s));
        QSet<QString> taken;
        for (const QShortcut* shortcut : journey.window().findChildren<QShortcut*>()) {
            const auto* owner = qobject_cast<const QWidget*>(shortcut->parent());
            if (!owner || !owner->isVisible() || !shortcut->isEnabled())
                continue;
            const QString key = shortcut->key().toString(QKeySequence::NativeText);
            EXPECT_FALSE(taken.contains(key)) << key.toStdString() << " on " << page.toStdString();
            taken.insert(key);
        }
        used += taken;
    });
    EXPECT_GE(used.size(), 12);
    for (const QString& key : std::as_const(used))
        EXPECT_TRUE(told.contains(key)) << key.toStdString() << " is told nowhere";
}

/// What was said by the couple or by the questions, and stands in the language it was said in.
QStringList saidInEnglish(const Deck& deck)
{
    QStringList said = Couple::words();
    said << Couple::unkeptWords() << Couple::privateWish() << u"Robin"_s << u"Sam"_s << deck.title;
    for (const Question& question : deck.questions) {
        said << question.shortName << question.wording << question.why << question.sayAloud;
        for (const DeckItem& item : question.items)
            said << item.words;
    }
    for (int i = 1; i <= 12; ++i)
        said << QLocale().monthName(i) << QLocale().monthName(i, QLocale::ShortFormat);
    for (int i = 1; i <= 7; ++i)
        said << QLocale().dayName(i);
    std::ranges::sort(said, std::greater(), &QString::size); // the longest first
    return said;
}

/// What is read, heard or shown for a moment of one widget.
QStringList wordsOf(const QWidget& widget)
{
    QStringList words{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words << button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words << label->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        words << line->placeholderText();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            words << box->itemText(i);
    }
    return words;
}

/// The words that no brackets of the strange language stand around, and that nobody said in English.
QString plainIn(QString words, const QStringList& said)
{
    static const QRegularExpression translated(u"\\[[^\\[\\]]*\\]"_s);
    static const QRegularExpression markup(u"<[^>]*>"_s);
    words.remove(markup);
    for (const QString& each : said) // also inside of the brackets, where they would count as words of ours
        words.remove(each, Qt::CaseInsensitive);
    while (words.contains(translated))
        words.remove(translated);
    static const QRegularExpression word(u"[a-z]{4}"_s);
    return words.contains(word) ? words : QString();
}

TEST(EveryPage, SpeaksNoWordThatCannotBeTranslated)
{
    PseudoLanguage strange;
    QCoreApplication::installTranslator(&strange);
    Journey journey;
    const QStringList said = saidInEnglish(*journey.decks().current(u"en"_s));
    QStringList plain;
    int looked = 0;
    onEveryPage(journey, [&](const QString& page) {
        for (const QWidget* widget : journey.window().findChildren<QWidget*>()) {
            // Languages are named in themselves, and a place on the disk is where it is.
            static const QSet<QString> named{u"language"_s, u"journalPath"_s, u"file"_s};
            if (!widget->isVisible() || widget->objectName().startsWith(u"qt_"_s) ||
                named.contains(widget->objectName()))
                continue;
            for (const QString& words : wordsOf(*widget)) {
                looked += words.isEmpty() ? 0 : 1;
                if (const QString left = plainIn(words, said); !left.isEmpty())
                    plain.append(page + u": "_s + widget->objectName() + u" “"_s + left + u'”');
            }
        }
    });
    QCoreApplication::removeTranslator(&strange);
    EXPECT_GT(looked, 1000);
    plain.removeDuplicates();
    EXPECT_EQ(plain, QStringList());
}

} // namespace
