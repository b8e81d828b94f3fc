// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/commongroundpresenter.h"

#include <QFrame>

class QGridLayout;
class QVBoxLayout;
class SharedStrip;

/// Both voices next to each other, a row for each question, and below them what both share.
class GroundTable : public QFrame
{
    Q_OBJECT

public:
    explicit GroundTable(PerPartner<QString> names, QWidget* parent = nullptr);

    void setRows(std::vector<GroundRow> rows);
    /// On a narrow page the second voice stands below the first.
    void setNarrow(bool narrow);

private:
    void rebuild();
    [[nodiscard]] QWidget* head(QWidget* parent) const;
    [[nodiscard]] QWidget* rowWidget(const GroundRow& row, QWidget* parent) const;
    /// In which row of the grid the next thing stands.
    [[nodiscard]] int addVoices(QGridLayout* grid, const GroundRow& row) const;
    SharedStrip* addShared(QGridLayout* grid, const GroundRow& row, int place) const;
    [[nodiscard]] QWidget* voice(const GroundRow& row, Partner partner, QWidget* parent) const;
    [[nodiscard]] int questionWidth() const;

    PerPartner<QString> m_names;
    std::vector<GroundRow> m_rows;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    bool m_narrow = false;
};
