// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/polish.h"

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/style/drawing.h"
#include "ui/style/kinds.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QFrame>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

bool isTextEditor(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
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
    if (!textRoleOf(button)) {
        QFont font;
        font.setWeight(weightOf(button));
        button->setFont(font);
    }
    const QString icon = button->property("iconName").toString();
    if (!icon.isEmpty()) {
        const bool small = button->property("textRole").toString() == u"small";
        const int extent = Theme::px(button, small || buttonKind(button) == ButtonKind::Flat ? 16 : 20);
        button->setIconSize({extent, extent});
        button->setIcon(Icons::icon(icon, iconRole(button)));
    }
    if (auto* push = qobject_cast<QPushButton*>(button))
        push->setAutoDefault(false);
    if (auto* tool = qobject_cast<QToolButton*>(button); tool && icon.isEmpty() && tool->icon().isNull())
        tool->setToolButtonStyle(Qt::ToolButtonTextOnly);
    else if (tool && !tool->text().isEmpty() && buttonKind(tool) != ButtonKind::Flat)
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

} // namespace

void dress(QWidget* widget)
{
    dressText(widget);
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QToolButton*>(widget))
        dressButton(static_cast<QAbstractButton*>(widget));
    if (isCard(widget)) {
        if (auto* frame = qobject_cast<QFrame*>(widget))
            frame->setFrameShape(QFrame::StyledPanel);
    }
    if (auto* bar = qobject_cast<QScrollBar*>(widget))
        bar->setAttribute(Qt::WA_OpaquePaintEvent, false); // Its track shows what is behind.
    if (isTextEditor(widget)) // Round corners are painted by the frame, below the words.
        static_cast<QAbstractScrollArea*>(widget)->viewport()->setAutoFillBackground(false);
    if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        area->setFrameShape(QFrame::NoFrame);
        area->viewport()->setAutoFillBackground(false);
        if (area->widget())
            area->widget()->setAutoFillBackground(false);
    }
}

void undress(QWidget* widget)
{
    if (textRoleOf(widget) || qobject_cast<QPushButton*>(widget) || qobject_cast<QToolButton*>(widget))
        widget->setFont({});
    if (toneOf(widget))
        widget->setPalette({});
}

int frameWidth(const QWidget* widget, const QStyleOption* option)
{
    Q_UNUSED(option)
    if (isTextEditor(widget))
        return Theme::px(widget, 8);
    return qRound(strokeWidth(widget));
}

void setTextRole(QWidget* widget, TextRole role)
{
    widget->setProperty("textRole", nameOf(role));
    restyle(widget);
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
