// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pagefoot.h"

#include "ui/style/drawing.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal narrowPage = 760;

QWidget* group(QWidget* parent)
{
    auto* made = new QWidget(parent);
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(parent, 12));
    return made;
}

QPushButton* button(QWidget* parent, const QString& icon)
{
    auto* made = new QPushButton(parent);
    made->setProperty("iconName", icon);
    made->hide();
    return made;
}

bool isEmpty(const QWidget* of)
{
    const QLayout* row = of->layout();
    for (int place = 0; place < row->count(); ++place) {
        const QWidget* widget = row->itemAt(place)->widget();
        if (widget && !widget->isHidden())
            return false;
    }
    return true;
}

} // namespace

PageFoot::PageFoot(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_start(group(this))
    , m_middle(group(this))
    , m_end(group(this))
    , m_endRow(qobject_cast<QHBoxLayout*>(m_end->layout()))
    , m_back(button(m_start, u"chevron-left"_s))
    , m_primary(button(m_end, u"chevron-right"_s))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_primary->setProperty("kind", u"primary"_s);
    m_primary->setProperty("iconTrailing", true);
    m_start->layout()->addWidget(m_back);
    m_endRow->addWidget(m_primary);
    const int side = Theme::px(this, 24);
    const int above = Theme::px(this, 14); // With a button it is 64 high.
    m_grid->setContentsMargins(side, above, side, above);
    m_grid->setHorizontalSpacing(Theme::px(this, 16));
    m_grid->setVerticalSpacing(Theme::px(this, 12));
    connect(m_back, &QPushButton::clicked, this, &PageFoot::backPressed);
    connect(m_primary, &QPushButton::clicked, this, &PageFoot::primaryPressed);
    arrange();
}

void PageFoot::setBackText(const QString& text)
{
    m_back->setText(text);
    m_back->setVisible(!text.isEmpty());
}

void PageFoot::setPrimaryText(const QString& text)
{
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
}

QString PageFoot::backText() const
{
    return m_back->text();
}

QString PageFoot::primaryText() const
{
    return m_primary->text();
}

void PageFoot::addStart(QWidget* widget)
{
    m_start->layout()->addWidget(widget);
}

void PageFoot::addMiddle(QWidget* widget)
{
    m_middle->layout()->addWidget(widget);
}

void PageFoot::addEnd(QWidget* widget)
{
    m_endRow->insertWidget(m_endRow->count() - 1, widget);
}

int PageFoot::oneRowWidth() const
{
    const int sides = std::max(m_start->sizeHint().width(), m_end->sizeHint().width());
    const QMargins margins = m_grid->contentsMargins();
    const int middle = isEmpty(m_middle) ? 0 : m_middle->sizeHint().width();
    return 2 * sides + middle + 2 * m_grid->horizontalSpacing() + margins.left() + margins.right();
}

QSize PageFoot::minimumSizeHint() const
{
    const QMargins margins = m_grid->contentsMargins();
    const int ends = m_start->minimumSizeHint().width() + m_end->minimumSizeHint().width();
    const int widest = std::max(ends + m_grid->horizontalSpacing(), m_middle->minimumSizeHint().width());
    return {widest + margins.left() + margins.right(), sizeHint().height()};
}

void PageFoot::arrange()
{
    for (QWidget* part : {m_start, m_middle, m_end})
        m_grid->removeWidget(part);
    const int row = m_wrapped ? 1 : 0;
    m_grid->addWidget(m_start, row, 0, Qt::AlignLeading | Qt::AlignVCenter);
    m_grid->addWidget(m_end, row, 2, Qt::AlignTrailing | Qt::AlignVCenter);
    if (m_wrapped)
        m_grid->addWidget(m_middle, 0, 0, 1, 3, Qt::AlignHCenter | Qt::AlignVCenter);
    else
        m_grid->addWidget(m_middle, 0, 1, Qt::AlignCenter);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->setRowMinimumHeight(row, Theme::px(this, 36));
    m_middle->setVisible(!isEmpty(m_middle));
    updateGeometry();
}

bool PageFoot::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        const bool wrap =
            !isEmpty(m_middle) && (width() < Theme::px(this, narrowPage) || oneRowWidth() > width());
        const bool shown = !isEmpty(m_middle);
        if (wrap != m_wrapped || shown == m_middle->isHidden()) {
            m_wrapped = wrap;
            arrange();
        }
    }
    return QWidget::event(event);
}

void PageFoot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wrap =
        !isEmpty(m_middle) && (width() < Theme::px(this, narrowPage) || oneRowWidth() > width());
    if (wrap != m_wrapped) {
        m_wrapped = wrap;
        arrange();
    }
}

void PageFoot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), strokeWidth(this)), Theme::of(this).color(Role::Hairline));
}
