// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/lookingbackpresenter.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

/// One past check-in in full: both voices side by side, what both share, and the lines beside them. Buttons
/// to let go of a single thing are there only when asked for.
class PastTable : public QWidget
{
    Q_OBJECT

public:
    explicit PastTable(QWidget* parent = nullptr);

    void setReading(PastReading reading);
    void setNarrow(bool narrow); ///< The second voice stands below the first.
    void setLettingGo(bool lettingGo);
    /// Where something of the check-in stands; null where it is not in it.
    [[nodiscard]] QWidget* placeOf(const EntryId& id) const { return m_places.value(id); }

signals:
    void letGoAsked(const EntryId& id);

private:
    void rebuild();
    void addHeads(QVBoxLayout* column);
    void addQuestion(QVBoxLayout* column, const PastQuestion& question);
    void addShared(QGridLayout* grid, const PastQuestion& question, int place) const;
    void fillColumn(QLabel* name) const;
    void addPart(QVBoxLayout* column, const PastPart& part);
    [[nodiscard]] QWidget* voice(const PastQuestion& question, Partner partner);
    [[nodiscard]] QWidget* line(const PastLine& line, const QString& heading, int place);
    /// Words of one partner, or of both, with their button while something is let go of.
    [[nodiscard]] QWidget* words(const PastWords& said, const QString& spoken, const QString& button);
    [[nodiscard]] int questionWidth() const;

    PastReading m_reading;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    QHash<EntryId, QWidget*> m_places; ///< Of what is kept, until the next rebuilding.
    bool m_narrow = false;
    bool m_lettingGo = false;
};
