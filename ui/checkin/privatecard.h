// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/privatepage.h"

#include <QFrame>

#include <memory>

class ChoiceStrip;

namespace Ui {
class PrivateCard;
}

/// The private page of one partner: the lines, and the answer given there. Made when it opens and deleted
/// when it closes, so that nothing of it is left in the window.
class PrivateCard : public QFrame
{
    Q_OBJECT

public:
    /// The presenter has to outlive it.
    explicit PrivateCard(PrivatePage& page, QWidget* parent = nullptr);
    ~PrivateCard() override;

    void setRoomy(bool roomy);

signals:
    void closed(); ///< Back to the words, with nothing said.

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addLine(int line);
    void nameControls();
    void applySizes();
    void refresh();
    void give(PrivateAnswer answer);
    [[nodiscard]] QString spoken(const QString& words) const;

    PrivatePage& m_page;
    std::unique_ptr<Ui::PrivateCard> m_ui;
    QList<ChoiceStrip*> m_strips;
    bool m_roomy = true;
    bool m_wasChecking = false;
};
