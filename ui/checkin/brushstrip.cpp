// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/brushstrip.h"

#include "ui/checkin/suitspainting.h"
#include "ui/parts/choicestrip.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array brushes{Suits::Works, Suits::Could, Suits::No};
constexpr qreal swatchWidth = 18;

QString nameOf(Suits suits)
{
    switch (suits) {
    case Suits::Works:
        return u"brushWorks"_s;
    case Suits::Could:
        return u"brushCould"_s;
    case Suits::No:
        break;
    }
    return u"brushNo"_s;
}

} // namespace

BrushStrip::BrushStrip(QWidget* parent) : QWidget(parent), m_strip(new ChoiceStrip(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_strip);
    m_strip->setDense(true);
    for (const Suits suits : brushes) {
        QToolButton* button = m_strip->addChoice(static_cast<int>(suits), suitsName(suits));
        button->setObjectName(nameOf(suits));
        button->setProperty("checkWhenOn", false); // The line around a swatch says it already.
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const int width = Theme::px(this, swatchWidth);
        button->setIconSize({width, width});
    }
    setOwner(Partner::First, {});
    setBrush(Suits::Works);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_strip, &ChoiceStrip::chose, this, [this] { emit brushChosen(brush()); });
}

void BrushStrip::setOwner(Partner partner, const QString& name)
{
    for (const Suits suits : brushes) {
        buttonOf(suits)->setIcon(suitsIcon(partner, suits));
        if (!name.isEmpty())
            buttonOf(suits)->setAccessibleName(tr("%1: paint “%2”").arg(name, suitsName(suits)));
    }
}

void BrushStrip::setBrush(Suits brush)
{
    m_strip->setChosen(static_cast<int>(brush));
}

Suits BrushStrip::brush() const
{
    return static_cast<Suits>(m_strip->chosen());
}

QToolButton* BrushStrip::buttonOf(Suits suits) const
{
    return m_strip->findChild<QToolButton*>(nameOf(suits));
}
