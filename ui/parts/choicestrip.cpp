// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choicestrip.h"

#include "ui/icons.h"
#include "ui/parts/arrowsalong.h"
#include "ui/style/style.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal roomForCheck = 24; // Which of them has it changes.

} // namespace

ChoiceStrip::ChoiceStrip(QWidget* parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceStrip::chose);
}

QToolButton* ChoiceStrip::addChoice(int id, const QString& text, const QString& iconName)
{
    QToolButton* button = add(id, text);
    if (iconName.isEmpty())
        connect(button, &QToolButton::toggled, button,
                [button](bool on) { button->setIcon(on ? Icons::icon(u"check"_s, Role::Accent) : QIcon()); });
    else
        button->setProperty("iconName", iconName);
    return button;
}

QToolButton* ChoiceStrip::addIconChoice(int id, const QString& text, const QString& iconName)
{
    QToolButton* button = add(id, {});
    button->setProperty("iconName", iconName);
    button->setAccessibleName(text);
    button->setToolTip(text);
    return button;
}

QToolButton* ChoiceStrip::add(int id, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("kind", u"segment"_s);
    button->setProperty("toggles", true);
    button->setProperty("dense", m_dense);
    button->installEventFilter(this);
    m_group->addButton(button, id);
    m_row->addWidget(button);
    nameSegments();
    return button;
}

bool ChoiceStrip::eventFilter(QObject* watched, QEvent* event)
{
    return followsArrowAlong(watched, event, m_stacked ? Qt::Vertical : Qt::Horizontal) ||
           QWidget::eventFilter(watched, event);
}

/// Which corners are round.
void ChoiceStrip::nameSegments()
{
    const QList<QAbstractButton*> all = m_group->buttons();
    for (int place = 0; place < all.size(); ++place) {
        const bool first = m_stacked || place == 0;
        const bool last = m_stacked || place == all.size() - 1;
        all[place]->setProperty("segment", first && last ? u"only"_s
                                           : first       ? u"first"_s
                                           : last        ? u"last"_s
                                                         : u"middle"_s);
    }
}

void ChoiceStrip::fitInto(int room)
{
    int wanted = Theme::px(this, roomForCheck);
    for (const QAbstractButton* button : m_group->buttons())
        wanted += button->sizeHint().width();
    const bool stacked = wanted > room;
    if (stacked == std::exchange(m_stacked, stacked))
        return;
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(stacked ? Theme::px(this, 8) : 0);
    nameSegments();
    for (QAbstractButton* button : m_group->buttons())
        restyle(button);
}

void ChoiceStrip::setDense(bool dense)
{
    m_dense = dense;
}

int ChoiceStrip::chosen() const
{
    return m_group->checkedId();
}

void ChoiceStrip::setChosen(int id)
{
    if (QAbstractButton* button = m_group->button(id))
        button->setChecked(true);
}
