// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/polish.h"

#include "ui/icons.h"
#include "ui/style/drawing.h"
#include "ui/style/kinds.h"
#include "ui/style/style.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextCharFormat>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

bool isTextEditor(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

bool isOurButton(const QWidget* widget)
{
    return qobject_cast<const QPushButton*>(widget) || qobject_cast<const QToolButton*>(widget);
}

bool isView(const QWidget* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget);
}

void dressText(QWidget* widget)
{
    if (const auto role = textRoleOf(widget))
        widget->setFont(Theme::font(*role));
    if (const auto tone = toneOf(widget)) {
        QPalette palette;
        const QColor colour = Theme::of(widget).color(*tone);
        for (const auto place : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(place, colour);
        widget->setPalette(palette);
    }
}

QFont::Weight weightOf(const QWidget* button)
{
    switch (buttonKind(button)) {
    case ButtonKind::Primary:
    case ButtonKind::Answer:
    case ButtonKind::OnCurtain:
        return QFont::DemiBold;
    default:
        return QFont::Medium;
    }
}

QFont buttonFont(const QWidget* button)
{
    QFont font; // Only what is set here differs from the application's.
    font.setWeight(weightOf(button));
    const ButtonKind kind = buttonKind(button);
    if (kind == ButtonKind::Answer || kind == ButtonKind::OnCurtain)
        font.setPointSizeF(Theme::font(TextRole::Body).pointSizeF() + 0.75);
    return font;
}

Role iconRole(const QWidget* button)
{
    switch (buttonKind(button)) {
    case ButtonKind::Primary:
        return Role::OnAccent;
    case ButtonKind::Text:
        return toneOf(button).value_or(Role::Accent);
    case ButtonKind::Segment:
    case ButtonKind::Flat:
        return Role::TextSecondary;
    case ButtonKind::OnCurtain:
        return Role::Curtain;
    case ButtonKind::OnCurtainText:
        return Role::OnCurtain;
    case ButtonKind::Plain:
    case ButtonKind::Answer:
        break;
    }
    return Role::Text;
}

void dressButton(QAbstractButton* button)
{
    if (!textRoleOf(button))
        button->setFont(buttonFont(button));
    const int extent = Theme::px(button, 16);
    button->setIconSize({extent, extent});
    const QString icon = button->property("iconName").toString();
    if (!icon.isEmpty())
        button->setIcon(Icons::icon(icon, iconRole(button)));
    if (auto* push = qobject_cast<QPushButton*>(button))
        push->setAutoDefault(false);
    if (auto* tool = qobject_cast<QToolButton*>(button)) {
        const bool words = !tool->text().isEmpty() && buttonKind(tool) != ButtonKind::Flat;
        tool->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
}

/// Takes the colours of its own away from a calendar: red weekends, an accent bar, green arrows.
void dressCalendar(QCalendarWidget* calendar)
{
    QTextCharFormat plain;
    plain.setForeground(Theme::of(calendar).color(Role::Text));
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        calendar->setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), plain);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (auto* bar = calendar->findChild<QWidget*>(u"qt_calendar_navigationbar"_s))
        bar->setBackgroundRole(QPalette::Base);
    const auto icon = [calendar](const QString& button, const QString& name) {
        if (auto* tool = calendar->findChild<QToolButton*>(button)) {
            tool->setProperty("iconName", name);
            dressButton(tool);
        }
    };
    icon(u"qt_calendar_prevmonth"_s, u"chevron-left"_s);
    icon(u"qt_calendar_nextmonth"_s, u"chevron-right"_s);
}

/// Labels begin where the page begins to be read, whatever script their words are in: hours, names and a
/// sentence in another language would else stand at the far end.
void dressLabel(QLabel* label)
{
    const Qt::Alignment aligned = label->alignment();
    if (label->isRightToLeft() && (aligned & Qt::AlignLeft) && !(aligned & Qt::AlignAbsolute))
        label->setAlignment((aligned & Qt::AlignVertical_Mask) | Qt::AlignRight | Qt::AlignAbsolute);
}

void dressScrollArea(QAbstractScrollArea* area)
{
    if (isTextEditor(area) || isView(area)) // Round corners are painted by the frame, below the words.
        area->viewport()->setAutoFillBackground(false);
    auto* page = qobject_cast<QScrollArea*>(area);
    if (!page)
        return;
    page->setFrameShape(QFrame::NoFrame);
    page->viewport()->setAutoFillBackground(false);
    if (page->widget())
        page->widget()->setAutoFillBackground(false);
}

} // namespace

void dress(QWidget* widget)
{
    // Before the event loop runs, Qt tells windows of no new palette.
    if (widget->isWindow() && !toneOf(widget))
        widget->setPalette({});
    dressText(widget);
    if (isOurButton(widget))
        dressButton(qobject_cast<QAbstractButton*>(widget));
    if (auto* frame = qobject_cast<QFrame*>(widget); frame && isCard(frame))
        frame->setFrameShape(QFrame::StyledPanel);
    if (auto* label = qobject_cast<QLabel*>(widget))
        dressLabel(label);
    if (auto* bar = qobject_cast<QScrollBar*>(widget))
        bar->setAttribute(Qt::WA_OpaquePaintEvent, false); // Its track shows what is behind.
    if (auto* header = qobject_cast<QHeaderView*>(widget))
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (auto* area = qobject_cast<QAbstractScrollArea*>(widget))
        dressScrollArea(area);
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget))
        dressCalendar(calendar);
}

void undress(QWidget* widget)
{
    if (textRoleOf(widget) || isOurButton(widget))
        widget->setFont({});
    if (toneOf(widget))
        widget->setPalette({});
}

int frameWidth(const QWidget* widget, const QStyleOption* option)
{
    Q_UNUSED(option)
    if (isTextEditor(widget))
        return Theme::px(widget, 8);
    if (isView(widget)) // Keeps square cells inside the round corners.
        return Theme::px(widget, 4);
    return qRound(strokeWidth(widget));
}

void setTextRole(QWidget* widget, TextRole role)
{
    widget->setProperty("textRole", nameOf(role));
    restyle(widget);
}

int startOfWords(const QAbstractButton* tick)
{
    const QStyle* style = tick->style();
    return style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, tick) +
           style->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, tick);
}

void setTone(QWidget* widget, const QString& tone)
{
    widget->setProperty("tone", tone);
    restyle(widget);
}

void restyle(QWidget* widget)
{
    dress(widget);
    widget->updateGeometry();
    widget->update();
}
