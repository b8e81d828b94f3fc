// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/lookingbackpresenter.h"

#include <QWidget>

#include <memory>

class ChangesTable;
class PastTable;
class QPushButton;

namespace Ui {
class LookingBackPage;
}

/// Past check-ins in a list and one of them to be read, or held against another; the list can be searched.
/// What is let go of is first shown in one line.
class LookingBackPage : public QWidget
{
    Q_OBJECT

public:
    /// The presenter has to outlive the page.
    explicit LookingBackPage(LookingBackPresenter& presenter, QWidget* parent = nullptr);
    ~LookingBackPage() override;

signals:
    void checkInAsked(); ///< There is nothing to look back on yet.
    void stillTrueAsked();
    void ourQuestionsAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applySizes();
    void connectAll();
    void connectSearch();
    void search(const QString& words);
    void openHit(const SearchHit& hit);
    void offerComparisons();
    void compareWith(int choice);
    void addWays(); ///< To whether it is still true, and to what is asked.
    void fitList();
    void refresh(); ///< The list, and what is chosen in it.
    void showChosen();
    void askFor(const EntryId& id);
    void askForWhatIsOlder();
    void showWhatIsOlder();
    void showAsking(const QString& words);
    void keepIt();
    void say(const QString& words);
    [[nodiscard]] EntryId chosen() const;

    LookingBackPresenter& m_presenter;
    std::unique_ptr<Ui::LookingBackPage> m_ui;
    PastTable* m_table;
    QPushButton* m_stillTrue;
    ChangesTable* m_changes;
    EntryId m_asked;          ///< What the line says will be gone;
    bool m_asksOlder = false; ///< or all that is older than a day.
};
