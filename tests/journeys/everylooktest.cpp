// SPDX-License-Identifier: GPL-3.0-or-later
// No word is cut on any page: not in a small window, not at twice the text size, not from right to left, and
// in no language, not even in one with words two fifths longer.
#include "couple.h"
#include "everypage.h"
#include "journey.h"
#include "pseudolanguage.h"

#include "app/languages.h"
#include "ui/parts/feelingtile.h"
#include "ui/style/style.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QStyleOption>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    const char* name;
    QSize size = {960, 640};
    qreal points = 10.5;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    const char* language = "en";
    bool isPseudo = false;
};

void PrintTo(const Look& look, std::ostream* out)
{
    *out << look.name;
}

/// As little of its words as a widget may show, in its own words; empty where all of them are there.
QString cutIn(const QLabel& label)
{
    if (label.text().isEmpty())
        return {};
    const QSize wanted = label.wordWrap() ? QSize(0, label.heightForWidth(label.width())) : label.sizeHint();
    return wanted.width() > label.width() + 1 || wanted.height() > label.height() + 1 ? label.text()
                                                                                      : QString();
}

QString cutIn(const QAbstractButton& button)
{
    const auto* tile = qobject_cast<const FeelingTile*>(&button);
    const QSize wanted = button.sizeHint();
    const bool isCut = tile ? tile->isCut()
                            : !button.sizePolicy().hasHeightForWidth() && wanted.width() > button.width() + 1;
    return isCut ? button.text() : QString();
}

QString cutIn(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room.width() ? box.currentText()
                                                                                 : QString();
}

/// What stands beyond the side of something it is in. Below the edge it can be scrolled to.
bool isBesideThePage(const QWidget& widget)
{
    for (const QWidget* around = widget.parentWidget(); around && !widget.isWindow();
         around = around->parentWidget()) {
        const int left = widget.mapTo(around, QPoint(0, 0)).x();
        if (left < -1 || left + widget.width() > around->width() + 1)
            return true;
        if (around->isWindow())
            break;
    }
    return false;
}

QStringList cutOn(const QString& page, const QWidget& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* box = qobject_cast<const QComboBox*>(widget);
        if (!widget->isVisible() || (!label && !button && !box) || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QString words = label ? cutIn(*label) : button ? cutIn(*button) : cutIn(*box);
        if (words.isEmpty() && isBesideThePage(*widget))
            words = u"beyond the edge: "_s + (label ? label->text() : button ? button->text() : QString());
        if (!words.isEmpty())
            cut.append(u"%1: %2 “%3” %4×%5"_s.arg(page, widget->objectName(), words)
                           .arg(widget->width())
                           .arg(widget->height()));
    }
    return cut;
}

class EveryLook : public testing::TestWithParam<Look>
{
protected:
    void SetUp() override
    {
        const Look& look = GetParam();
        speak(QString::fromLatin1(look.language));
        QFont font = QApplication::font();
        font.setPointSizeF(look.points);
        QApplication::setFont(font);
        QApplication::setLayoutDirection(look.direction);
        if (look.isPseudo)
            QCoreApplication::installTranslator(&m_strange);
        WholeheartedStyle::applyTo(*qApp, Theme::light());
    }
    void TearDown() override
    {
        QCoreApplication::removeTranslator(&m_strange);
        speak(u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QFont font = QApplication::font();
        font.setPointSizeF(10.5);
        QApplication::setFont(font);
        WholeheartedStyle::applyTo(*qApp, Theme::light());
    }

    PseudoLanguage m_strange;
};

TEST_P(EveryLook, CutsNoWord)
{
    Journey journey;
    QStringList cut;
    onEveryPage(journey, [&](const QString& page) {
        journey.window().resize(GetParam().size);
        QTest::qWait(20);
        cut += cutOn(page, journey.window());
    });
    cut.removeDuplicates();
    EXPECT_EQ(cut, QStringList());
}

INSTANTIATE_TEST_SUITE_P(Look, EveryLook,
                         testing::Values(Look{"small"}, Look{"twice", {1920, 1080}, 21},
                                         Look{"rightToLeft", {960, 640}, 10.5, Qt::RightToLeft},
                                         Look{"german", {960, 640}, 10.5, Qt::LeftToRight, "de"},
                                         Look{"spanish", {960, 640}, 10.5, Qt::LeftToRight, "es"},
                                         Look{"pseudo", {1200, 800}, 10.5, Qt::LeftToRight, "en", true}),
                         [](const auto& look) { return std::string(look.param.name); });

} // namespace
