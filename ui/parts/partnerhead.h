// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"

#include <QWidget>

class PartnerMark;
class QHBoxLayout;
class QLabel;

/// The head of one partner's column: tint, half and name, and room at the end for a tick box.
class PartnerHead : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool second READ isSecond WRITE setSecond) ///< Which partner, for a form.
    Q_PROPERTY(QString name READ name WRITE setName)

public:
    explicit PartnerHead(QWidget* parent = nullptr);

    void setPartner(Partner partner);
    void setName(const QString& name);
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isSecond() const { return m_partner == Partner::Second; }
    void setSecond(bool second) { setPartner(second ? Partner::Second : Partner::First); }

    /// Puts a widget at the end of the head and takes ownership of it.
    void setEnd(QWidget* widget);

    /// Only the corners of a card that starts with this head are round; a head in a table has none.
    void setRound(bool round);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Partner m_partner = Partner::First;
    bool m_round = true;
    QHBoxLayout* m_layout;
    PartnerMark* m_mark;
    QLabel* m_name;
};
