// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/timetaker.h"

#include <QWidget>

#include <array>
#include <memory>

class ChoiceStrip;
class QCheckBox;
class QLabel;

namespace Ui {
class TimeEditor;
}

/// The fields of one shared time, by hand; what does not fit is said beside the field.
class TimeEditor : public QWidget
{
    Q_OBJECT

public:
    /// The taker has to outlive it.
    explicit TimeEditor(TimeTaker& taker, const QLocale& locale, QWidget* parent = nullptr);
    ~TimeEditor() override;

    void edit(const TimeForm& form);
    void goOn(const TimeForm& written); ///< After edit(): what stood in the fields before they were closed.
    [[nodiscard]] const TimeForm& form() const { return m_form; } ///< What stands in the fields.
    void setTalksOnly(bool talksOnly); ///< There is nothing to choose between then.
    /// In place of "Put it on the table" and "Leave it", under a page that has a heading of its own.
    void setWords(const QString& put, const QString& cancel);
    void setCanRepeat(bool can);           ///< One occasion stays one.
    [[nodiscard]] bool hasChanges() const; ///< Something in the fields is not on the table.
    void sayIsOpen();                      ///< Says that what stands in the fields is not on the table yet.

signals:
    void edited(); ///< Something stands in the fields; also as they are opened.
    void taken();  ///< What is in the fields; done() comes after it.
    void done();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(const QLocale& locale);
    void buildDays(const QLocale& locale);
    void placeDays(); ///< In one row where there is room, else in two.
    void connectFields();
    void buildOffers();
    void sayWhatItIs(bool isChange);
    void fill();
    void read();
    void showProblems(const std::vector<TimeProblem>& problems);
    void refresh();
    void put();

    TimeTaker& m_taker;
    std::unique_ptr<Ui::TimeEditor> m_ui;
    ChoiceStrip* m_kind;
    std::array<QCheckBox*, 7> m_days{};
    std::vector<std::pair<EntryId, QCheckBox*>> m_offers;
    TimeForm m_form;
    TimeForm m_start; ///< As the form was opened.
    bool m_filling = false;
    bool m_talksOnly = false;
    bool m_hasOwnWords = false;
    int m_firstDay = 1;
};
