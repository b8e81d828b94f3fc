// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "ui/icons.h"
#include "ui/style/buttons.h"
#include "ui/style/drawing.h"
#include "ui/style/fields.h"
#include "ui/style/focusring.h"
#include "ui/style/kinds.h"
#include "ui/style/polish.h"
#include "ui/style/views.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

WholeheartedStyle::WholeheartedStyle(const Theme& theme, bool hasMotion)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme), m_hasMotion(hasMotion)
{
    setObjectName(u"wholehearted"_s);
}

void WholeheartedStyle::applyTo(QApplication& application, const Theme& theme, bool hasMotion)
{
    QApplication::setFont(Theme::baseFont(QApplication::font()));
    QApplication::setPalette(theme.palette()); // First, so that widgets are polished with it.
    QApplication::setStyle(new WholeheartedStyle(theme, hasMotion));
    if (!application.findChild<FocusRing*>(QString(), Qt::FindDirectChildrenOnly))
        new FocusRing(&application);
}

void WholeheartedStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    dress(widget);
}

void WholeheartedStyle::unpolish(QWidget* widget)
{
    undress(widget);
    QProxyStyle::unpolish(widget);
}

QPalette WholeheartedStyle::standardPalette() const
{
    return m_theme.palette();
}

int WholeheartedStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                                   const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Theme::px(widget, 18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Theme::px(widget, widget && widget->property("dense").toBool() ? 8 : 12);
    case PM_ScrollBarExtent:
        return Theme::px(widget, 12);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_FocusFrameHMargin: // In a view this is the room beside the words of a cell.
        return Theme::px(widget, qobject_cast<const QAbstractItemView*>(widget) ? 8 : 4);
    case PM_FocusFrameVMargin:
        return Theme::px(widget, 4);
    case PM_DefaultFrameWidth:
        return frameWidth(widget, option);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return Theme::px(widget, 20);
    case PM_LineEditIconSize: // Qt makes its button two pixels higher than its icon, and 24 is the least.
        return std::max(22, Theme::px(widget, 20));
    case PM_ToolTipLabelFrameWidth:
        return Theme::px(widget, 6);
    case PM_HeaderMargin:
        return Theme::px(widget, 8);
    case PM_HeaderDefaultSectionSizeVertical:
        return Theme::px(widget, 36);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::px(widget, 8);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return Theme::px(widget, 16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WholeheartedStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                 QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_RequestSoftwareInputPanel:
        return 1;
    case SH_FocusFrame_Mask: // The ring's corners lie within the square of the widget.
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.color(Role::Hairline).rgba());
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
        return m_hasMotion ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize WholeheartedStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                          const QSize& contents, const QWidget* widget) const
{
    if (type == CT_PushButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return buttonSize(button, contents, widget);
    }
    if (type == CT_ToolButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return toolButtonSize(button, widget);
    }
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        size.setHeight(std::max(contents.height(), controlHeight(widget)));
        if (type != CT_LineEdit)
            size.setWidth(contents.width() + Theme::px(widget, 12 + 32 + 8));
        return size;
    case CT_CheckBox:
    case CT_RadioButton:
        size.setWidth(contents.width() + Theme::px(widget, 18) +
                      pixelMetric(type == CT_CheckBox ? PM_CheckBoxLabelSpacing : PM_RadioButtonLabelSpacing,
                                  option, widget));
        size.setHeight(
            std::max({size.height(), Theme::px(widget, 24), 24})); // a target, however small the font
        return size;
    case CT_ItemViewItem:
        size.setHeight(std::max(size.height(), Theme::px(widget, 32)));
        return size;
    case CT_HeaderSection:
        size.setHeight(std::max(size.height(), Theme::px(widget, 36)));
        return size;
    default:
        return size;
    }
}

QRect WholeheartedStyle::subElementRect(SubElement element, const QStyleOption* option,
                                        const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (!frame || frame->lineWidth <= 0)
            return QProxyStyle::subElementRect(element, option, widget);
        // QLineEdit adds 2 of its own.
        const int padding = Theme::px(widget, 12) - 2;
        return option->rect.adjusted(padding, 1, -padding, -1);
    }
    case SE_PushButtonContents: {
        const int padding = Theme::px(widget, 4);
        return option->rect.adjusted(padding, 0, -padding, 0);
    }
    case SE_PushButtonFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect WholeheartedStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                        SubControl part, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return comboBoxPart(box, part, widget);
        break;
    case CC_SpinBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return spinBoxPart(box, part, widget);
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarPart(bar, part, widget);
        break;
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}
