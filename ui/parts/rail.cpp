// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rail.h"

#include "ui/parts/partnermark.h"
#include "ui/parts/railitem.h"
#include "ui/style/drawing.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal wide = 192;
constexpr qreal slim = 56;
constexpr qreal roomyWindow = 1080;

} // namespace

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_mark(new PartnerMark(this))
    , m_title(new QLabel(this))
    , m_above(new QVBoxLayout)
    , m_below(new QVBoxLayout)
{
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_mark->setMark(u"couple"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(1);
    setTextRole(m_title, TextRole::Label);

    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::px(this, 12));
    head->addWidget(m_mark);
    head->addWidget(m_title, 1);
    head->addStretch(); // Keeps the mark in its place while there is no title.
    m_column->setSpacing(0);
    m_column->addLayout(head);
    m_column->addSpacing(Theme::px(this, 24));
    m_column->addLayout(m_above);
    m_column->addStretch();
    m_column->addLayout(m_below);
    for (QVBoxLayout* group : {m_above, m_below})
        group->setSpacing(Theme::px(this, 4));
    setSlim(false);
}

void Rail::setTitle(const QString& names)
{
    m_title->setText(names);
    m_mark->setToolTip(names);
}

void Rail::addPage(int id, const QString& name, const QString& iconName)
{
    auto* item = new RailItem(name, iconName, this);
    item->setObjectName(u"rail_"_s + iconName);
    m_above->addWidget(item);
    add(id, item, true);
}

void Rail::addBelow(int id, const QString& name, const QString& iconName, bool isPage)
{
    auto* item = new RailItem(name, iconName, this);
    item->setObjectName(u"rail_"_s + iconName);
    m_below->addWidget(item);
    add(id, item, isPage);
}

void Rail::add(int id, RailItem* item, bool isPage)
{
    item->setCheckable(isPage);
    item->setSlim(m_slim);
    m_places.append({id, item, isPage});
    updateGeometry();
    connect(item, &RailItem::clicked, this, [this, id, isPage] {
        // The page decides whether it can be left; until it says so, the choice stays where it was.
        setChosen(m_chosen);
        Q_UNUSED(isPage)
        emit chose(id);
    });
    connect(item, &RailItem::moved, this, [this, item](int by) { moveFocus(item, by); });
}

void Rail::offer(int id, bool isThere)
{
    for (const Place& place : std::as_const(m_places)) {
        if (place.id == id)
            place.item->setVisible(isThere);
    }
}

void Rail::setChosen(int id)
{
    m_chosen = id;
    for (const Place& place : std::as_const(m_places)) {
        if (place.isPage)
            place.item->setChecked(place.id == id);
    }
}

void Rail::setSlim(bool isSlim)
{
    m_slim = isSlim;
    m_title->setVisible(!isSlim);
    m_mark->setExtent(24);
    const int side = Theme::px(this, isSlim ? 8 : 12);
    const int head = Theme::px(this, isSlim ? 8 : 12);
    m_column->setContentsMargins(side, Theme::px(this, isSlim ? 16 : 24), side, Theme::px(this, 12));
    m_column->itemAt(0)->layout()->setContentsMargins(head, 0, 0, 0);
    for (const Place& place : std::as_const(m_places))
        place.item->setSlim(isSlim);
    updateGeometry();
}

QSize Rail::sizeHint() const
{
    const QSize column = m_column->sizeHint();
    if (m_slim)
        return {Theme::px(this, slim), column.height()};
    // Some languages have longer names for the pages; the groups of them know what they measured before.
    const int items = std::max(m_above->sizeHint().width(), m_below->sizeHint().width());
    const QMargins sides = m_column->contentsMargins();
    return {std::max(Theme::px(this, wide), items + sides.left() + sides.right()), column.height()};
}

void Rail::moveFocus(const RailItem* from, int by)
{
    const auto here = std::find_if(m_places.cbegin(), m_places.cend(),
                                   [from](const Place& place) { return place.item == from; });
    auto to = std::distance(m_places.cbegin(), here) + by;
    while (to >= 0 && to < m_places.size() && m_places.at(to).item->isHidden())
        to += by;
    if (to >= 0 && to < m_places.size())
        m_places.at(to).item->setFocus(Qt::TabFocusReason);
}

void Rail::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    window()->removeEventFilter(this);
    window()->installEventFilter(this);
    followWindow();
}

bool Rail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == window())
        followWindow();
    return QWidget::eventFilter(watched, event);
}

void Rail::followWindow()
{
    const bool narrow = window()->width() < Theme::px(this, roomyWindow);
    if (narrow != m_slim)
        setSlim(narrow);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Role::Rail));
    const qreal line = strokeWidth(this);
    const qreal x = isRightToLeft() ? 0 : width() - line;
    painter.fillRect(QRectF(x, 0, line, height()), theme.color(Role::Hairline));
}
