// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choicestrip.h"

#include "ui/icons.h"
#include "ui/style/style.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

ChoiceStrip::ChoiceStrip(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
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
    m_group->addButton(button, id);
    m_row->addWidget(button);
    const QList<QAbstractButton*> all = m_group->buttons();
    for (int place = 0; place < all.size(); ++place) {
        const bool first = place == 0;
        const bool last = place == all.size() - 1;
        all[place]->setProperty("segment", first && last ? u"only"_s
                                           : first       ? u"first"_s
                                           : last        ? u"last"_s
                                                         : u"middle"_s);
    }
    return button;
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
