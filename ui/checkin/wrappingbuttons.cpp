// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/wrappingbuttons.h"

#include "ui/theme.h"

#include <QStyleOption>
#include <QStylePainter>

#include <algorithm>

namespace {

constexpr int wrapping = Qt::TextWordWrap | Qt::TextHideMnemonic;

/// Where the words begin: after the indicator and its gap.
int indent(const QAbstractButton* button)
{
    return Theme::px(button, 18 + 12);
}

int leastHeight(const QAbstractButton* button)
{
    return Theme::px(button, 24);
}

int heightAt(const QAbstractButton* button, int width)
{
    const int room = std::max(1, width - indent(button));
    const QRect words =
        button->fontMetrics().boundingRect(QRect(0, 0, room, 10000), wrapping, button->text());
    return std::max(leastHeight(button), words.height() + Theme::px(button, 6));
}

QSize oneLine(const QAbstractButton* button)
{
    const int words = button->fontMetrics().size(Qt::TextHideMnemonic, button->text()).width();
    return {indent(button) + words + 1, leastHeight(button)};
}

QSize narrowest(const QAbstractButton* button)
{
    return {indent(button) + Theme::px(button, 80), leastHeight(button)};
}

void settle(QAbstractButton* button)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    button->setSizePolicy(policy);
}

void paintWrapped(QAbstractButton* button, QStyleOptionButton option, QStyle::PrimitiveElement indicator)
{
    QStylePainter painter(button);
    const QRect whole = option.rect;
    const int extent = Theme::px(button, 18);
    const int firstLine = std::min(button->height(), leastHeight(button));
    const bool isOneLine = heightAt(button, button->width()) <= leastHeight(button);
    const int middle = isOneLine ? button->height() / 2 : firstLine / 2;
    const QRect place(0, middle - extent / 2, extent, extent);
    option.rect = QStyle::visualRect(option.direction, whole, place);
    painter.drawPrimitive(indicator, option);

    const QRect words(indent(button), 0, button->width() - indent(button), button->height());
    const int aligned = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                        static_cast<int>(Qt::AlignVCenter);
    const auto role = button->isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(button->palette().color(role, QPalette::WindowText));
    painter.drawText(QStyle::visualRect(option.direction, whole, words), aligned | wrapping, button->text());
}

} // namespace

WrappingCheckBox::WrappingCheckBox(const QString& words, QWidget* parent) : QCheckBox(words, parent)
{
    settle(this);
}

QSize WrappingCheckBox::sizeHint() const
{
    return oneLine(this);
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    return narrowest(this);
}

int WrappingCheckBox::heightForWidth(int width) const
{
    return heightAt(this, width);
}

void WrappingCheckBox::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    paintWrapped(this, option, QStyle::PE_IndicatorCheckBox);
}

WrappingRadioButton::WrappingRadioButton(const QString& words, QWidget* parent) : QRadioButton(words, parent)
{
    settle(this);
}

QSize WrappingRadioButton::sizeHint() const
{
    return oneLine(this);
}

QSize WrappingRadioButton::minimumSizeHint() const
{
    return narrowest(this);
}

int WrappingRadioButton::heightForWidth(int width) const
{
    return heightAt(this, width);
}

void WrappingRadioButton::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    paintWrapped(this, option, QStyle::PE_IndicatorRadioButton);
}
