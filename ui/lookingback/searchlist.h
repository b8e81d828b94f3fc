// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/keptsearch.h"

#include <QListWidget>

/// The places where looked-for words stand: what it is above, the words with a little around them below.
class SearchList : public QListWidget
{
    Q_OBJECT

public:
    explicit SearchList(QWidget* parent = nullptr);

    void setHits(std::vector<SearchHit> hits);

signals:
    /// A hit was chosen, by keyboard or mouse.
    void hitChosen(const SearchHit& hit);

private:
    std::vector<SearchHit> m_hits;
};
