// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"

#include <QWidget>

/// Whose words these are, and the words: half, name, and what they said beside it.
class VoiceLine : public QWidget
{
    Q_OBJECT

public:
    VoiceLine(Partner partner, const QString& name, const QString& words, QWidget* parent = nullptr);

    /// As wide as the longer of two names, so that both begin their words at the same place.
    [[nodiscard]] static int nameWidth(const PerPartner<QString>& names);
    void setNameWidth(int width);

private:
    QWidget* m_name;
};
