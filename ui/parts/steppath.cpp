// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/steppath.h"

#include "ui/parts/stepbutton.h"
#include "ui/style/drawing.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace {

constexpr qreal pathHeight = 56;
constexpr qreal labelGap = 16;

} // namespace

StepPath::StepPath(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Steps of the check-in"));
}

void StepPath::setSteps(const QStringList& labels)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (int step = 0; step < labels.size(); ++step) {
        auto* button = new StepButton(labels.at(step), this);
        connect(button, &StepButton::clicked, this, [this, step] { emit stepChosen(step); });
        connect(button, &StepButton::moved, this, [this, step](int key) { moveFocus(step, key); });
        button->show();
        m_buttons.append(button);
    }
    setPlace(0, 0);
}

void StepPath::setPlace(int now, int furthest)
{
    m_now = now;
    m_furthest = std::max(now, furthest);
    for (int step = 0; step < m_buttons.size(); ++step) {
        const bool seen = step <= m_furthest;
        m_buttons[step]->setState(step == m_now ? StepButton::State::Now
                                  : seen        ? StepButton::State::Past
                                                : StepButton::State::Future);
    }
    place();
    updateGeometry();
}

QSize StepPath::sizeHint() const
{
    const QList<int> all = widths(static_cast<int>(m_buttons.size()));
    const int gaps = Theme::px(this, labelGap) * static_cast<int>(all.size());
    return {std::accumulate(all.cbegin(), all.cend(), gaps), Theme::px(this, pathHeight)};
}

QSize StepPath::minimumSizeHint() const
{
    const int dots = static_cast<int>(m_buttons.size()) * Theme::px(this, 14 + 6);
    return {dots, Theme::px(this, pathHeight)};
}

/// How far from the present step the labels are shown: all of them, neighbours, none but this, none.
bool StepPath::isNamed(int step, int reach) const
{
    return std::abs(step - m_now) <= reach;
}

QList<int> StepPath::widths(int reach) const
{
    QList<int> result;
    for (int step = 0; step < m_buttons.size(); ++step) {
        const int label = isNamed(step, reach) ? m_buttons[step]->labelWidth() : 0;
        result.append(std::max(label, StepButton::dotExtent(this)));
    }
    return result;
}

int StepPath::spare(const QList<int>& widths) const
{
    return width() - std::accumulate(widths.cbegin(), widths.cend(), 0);
}

void StepPath::place()
{
    const int count = static_cast<int>(m_buttons.size());
    if (count == 0)
        return;
    int reach = count;
    const int gaps = std::max(1, count - 1);
    for (const int tried : {count, 1, 0, -1}) {
        reach = tried;
        const int least = Theme::px(this, tried == count ? labelGap : 6);
        if (spare(widths(tried)) >= least * gaps)
            break;
    }
    const QList<int> boxes = widths(reach);
    const qreal gap = count > 1 ? qreal(spare(boxes)) / (count - 1) : 0;
    const int top = Theme::px(this, 7);
    const int tall = Theme::px(this, 46);
    // A target one can hit, even where only the dot is painted.
    const int least = std::max(24, Theme::px(this, 24));
    qreal x = 0;
    for (int step = 0; step < count; ++step) {
        const int wide = std::max(boxes[step], least);
        const qreal centre = x + boxes[step] / 2.0;
        const QRect logical(qRound(centre - wide / 2.0), top, wide, tall);
        m_buttons[step]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
        m_buttons[step]->setNamed(isNamed(step, reach));
        x += boxes[step] + gap;
    }
    update();
}

void StepPath::moveFocus(int from, int key)
{
    const bool mirrored = isRightToLeft();
    int to = from;
    if (key == Qt::Key_Home)
        to = 0;
    else if (key == Qt::Key_End)
        to = m_furthest;
    else if (key == Qt::Key_Up || key == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        to = from - 1;
    else
        to = from + 1;
    to = std::clamp(to, 0, m_furthest);
    m_buttons.at(to)->setFocus(Qt::TabFocusReason);
}

void StepPath::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void StepPath::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LayoutDirectionChange || type == QEvent::FontChange || type == QEvent::StyleChange)
        place();
}

void StepPath::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    const qreal clear = StepButton::dotExtent(this) / 2.0 + Theme::px(this, 4);
    const qreal thick = strokeWidth(this, 2);
    const qreal y = snapped(StepButton::dotCentre(this) - thick / 2, this);
    for (int step = 0; step + 1 < m_buttons.size(); ++step) {
        const qreal a = QRectF(m_buttons[step]->geometry()).center().x();
        const qreal b = QRectF(m_buttons[step + 1]->geometry()).center().x();
        const QRectF line(QPointF(std::min(a, b) + clear, y), QPointF(std::max(a, b) - clear, y + thick));
        if (line.width() > 0)
            painter.fillRect(line, theme.color(step < m_now ? Role::Outline : Role::Hairline));
    }
}
