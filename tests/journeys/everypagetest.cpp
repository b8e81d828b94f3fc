// SPDX-License-Identifier: GPL-3.0-or-later
// What holds on every page: targets a finger can find, keys that lead to one thing only, words that can be
// translated.
#include "everypage.h"
#include "journey.h"
#include "pseudolanguage.h"

#include "ui/style/style.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QShortcut>

#include <gtest/gtest.h>

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

TEST(EveryPage, HasTargetsAFingerFindsAndMnemonicsForOneThingEach)
{
    Journey journey;
    int pages = 0;
    onEveryPage(journey, [&](const QString& page) {
        ++pages;
        expectTargets(page, journey.window());
        expectMnemonics(page, journey.window());
    });
    EXPECT_GE(pages, 25);
}

TEST(EveryPage, HasNoShortcutTwice)
{
    Journey journey;
    onEveryPage(journey, [&](const QString& page) {
        QSet<QString> taken;
        for (const QShortcut* shortcut : journey.window().findChildren<QShortcut*>()) {
            const auto* owner = qobject_cast<const QWidget*>(shortcut->parent());
            if (!owner || !owner->isVisible() || !shortcut->isEnabled())
                continue;
            const QString key = shortcut->key().toString();
            EXPECT_FALSE(taken.contains(key)) << key.toStdString() << " on " << page.toStdString();
            taken.insert(key);
        }
    });
}

TEST(EveryPage, SpeaksNoWordThatCannotBeTranslated)
{
    PseudoLanguage strange;
    QCoreApplication::installTranslator(&strange);
    Journey journey;
    QStringList plain;
    QStringList names; // of questions, from the deck
    for (const Question& question : journey.decks().current(u"en"_s)->questions)
        names.append(question.shortName);
    onEveryPage(journey, [&](const QString& page) {
        for (const QAbstractButton* button : journey.window().findChildren<QAbstractButton*>()) {
            const bool hasWords = button->text().contains(QRegularExpression(u"[a-z]{4}"_s));
            // Their own words, and those of the deck, are in the language they were said in.
            const bool isTheirs =
                button->objectName().contains(u"item"_s) || button->objectName().contains(u"choice"_s) ||
                button->objectName().contains(u"wish"_s) || button->objectName().contains(u"feeling"_s);
            if (button->isVisible() && hasWords && !isTheirs && !names.contains(button->text()) &&
                !button->text().contains(u'['))
                plain.append(page + u": "_s + button->objectName() + u" “"_s + button->text() + u'”');
        }
    });
    QCoreApplication::removeTranslator(&strange);
    plain.removeDuplicates();
    EXPECT_EQ(plain, QStringList());
}

} // namespace
