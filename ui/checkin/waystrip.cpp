// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/waystrip.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

WayStrip::WayStrip(Looks looks, QWidget* parent) : ChoiceStrip(parent)
{
    setAccessibleName(tr("How you answer"));
    setDense(true);
    const auto add = [&](bool turns, const QString& words, const QString& icon, const QString& name) {
        const int id = turns ? 1 : 0;
        QToolButton* button =
            looks == Looks::Icons ? addIconChoice(id, words, icon) : addChoice(id, words, icon);
        button->setObjectName(name);
        button->setAccessibleDescription(explanation(turns));
    };
    add(false, tr("Side by side"), u"columns"_s, u"waySideBySide"_s);
    add(true, tr("Taking turns"), u"turns"_s, u"wayTakingTurns"_s);
    connect(this, &ChoiceStrip::chose, this, [this](int id) { emit choseTurns(id == 1); });
}

QString WayStrip::explanation(bool takesTurns)
{
    return takesTurns ? tr("Each of you writes alone. Both sides open together, when both are ready.")
                      : tr("Both columns are open while you write.");
}
