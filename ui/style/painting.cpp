// SPDX-License-Identifier: GPL-3.0-or-later
// The half of WholeheartedStyle that hands each element to its painter.
#include "ui/style/style.h"

#include "ui/style/buttons.h"
#include "ui/style/drawing.h"
#include "ui/style/fields.h"
#include "ui/style/kinds.h"
#include "ui/style/views.h"

#include <QAbstractItemView>
#include <QFrame>

void WholeheartedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                      const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return paintButtonPanel(option, painter, widget);
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            paintField(option, painter, widget);
        return;
    }
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect:
        // The ring is a QFocusFrame; only the cells of a view show theirs inside.
        if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView*>(widget) &&
            !widget->inherits("QComboBoxListView"))
            paintItemFocus(option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintTick(option, painter, widget);
    case PE_IndicatorRadioButton:
        return paintRadio(option, painter, widget);
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            paintItemPanel(item, painter, widget);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelTipLabel:
        return paintBox(painter, option->rect,
                        {.fill = m_theme.color(Role::Surface),
                         .outline = m_theme.color(Role::Outline),
                         .lineWidth = strokeWidth(widget)});
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WholeheartedStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                    const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return paintButtonPanel(option, painter, widget);
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            paintButtonLabel(button, painter, widget);
        return;
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option))
            paintFrame(frame, painter, widget);
        return;
    case CE_FocusFrame:
        return paintFocusRing(option, painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeaderSection(option, painter, widget);
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paintHeaderLabel(header, painter, widget);
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem calm(*item);
            // Chosen rows are tinted, not filled, so their words stay as they are.
            calm.palette.setColor(QPalette::HighlightedText, m_theme.color(Role::Text));
            QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void WholeheartedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                           QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            paintToolButton(button, painter, widget);
        return;
    case CC_ComboBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            paintComboBox(box, painter, widget);
        return;
    case CC_SpinBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            paintSpinBox(box, painter, widget);
        return;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            paintScrollBar(bar, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}
