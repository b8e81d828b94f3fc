// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/syncsetup.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SyncCard;
}

/// Writes the configuration of vdirsyncer for both partners, from three lines they type. Keeps none of them.
class SyncCard : public QWidget
{
    Q_OBJECT

public:
    explicit SyncCard(const PerPartner<QString>& names, QWidget* parent = nullptr);
    ~SyncCard() override;

    void setFolder(const QString& folder);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();

    std::unique_ptr<Ui::SyncCard> m_ui;
    PerPartner<QString> m_names;
    SyncSetup m_setup;
};
