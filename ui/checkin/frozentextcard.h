// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/keepingtext.h"
#include "ui/parts/barframe.h"

class ColumnBody;
class QGridLayout;
class QVBoxLayout;

/// The frozen text both are asked about, all of it; scrolls in itself where it is longer than its place.
class FrozenTextCard : public BarFrame
{
    Q_OBJECT

public:
    explicit FrozenTextCard(PerPartner<QString> names, QWidget* parent = nullptr);

    void setText(const FrozenText& text);
    /// On a narrow page everything stands below each other, and the page scrolls instead.
    void setNarrow(bool narrow);
    /// How tall it would be if nothing of it had to be scrolled to.
    [[nodiscard]] int heightOfAll(int width) const;

private:
    void rebuild();
    [[nodiscard]] QWidget* timeBlock(const FrozenTime& time) const;
    [[nodiscard]] QLayout* offersColumn(const FrozenTime& time) const;
    void addSection(QGridLayout* grid, const FrozenSection& section) const;
    [[nodiscard]] QWidget* line(const FrozenLine& line) const;

    PerPartner<QString> m_names;
    FrozenText m_text;
    ColumnBody* m_body;
    bool m_narrow = false;
};
