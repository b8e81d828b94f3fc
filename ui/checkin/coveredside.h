// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"

#include <QFrame>

class CoveredColumn;
class QPushButton;

/// What stands in the place of a partner’s column while the other one writes: the name and folds of cloth.
/// There is nothing behind it; what was written there is not in the window at all.
class CoveredSide : public QFrame
{
    Q_OBJECT

public:
    CoveredSide(Partner partner, const QString& name, QWidget* parent = nullptr);

    void sayReady();   ///< Its owner has written and is ready.
    void sayCovered(); ///< Its owner’s turn is still to come.
    /// Both are covered and its owner may begin; gives the button that opens it.
    [[nodiscard]] QPushButton* offerToOpen();

private:
    Partner m_partner;
    QString m_name;
    CoveredColumn* m_cloth;
};
