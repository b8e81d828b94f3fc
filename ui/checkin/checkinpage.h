// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/checkinwalk.h"
#include "ui/checkin/endingpage.h"
#include "ui/checkin/steppage.h"

#include <functional>
#include <map>
#include <memory>

struct CheckInTalk;
class QLabel;

namespace Ui {
class CheckInPage;
}

/// One check-in from arriving to both yes: the path above, one step at a time, and the way back and forth
/// below. Keeps every step it has made, so that nothing typed is lost on the way.
class CheckInPage : public QWidget
{
    Q_OBJECT

public:
    using MakeStep = std::function<StepPage*(QWidget* parent)>;

    /// The talk has to outlive it.
    explicit CheckInPage(CheckInTalk& talk, QWidget* parent = nullptr);
    ~CheckInPage() override;

    /// How a step is made when it is first reached; for the kinds it does not make itself. Give them before
    /// the couple gets there.
    void addStep(StepKind kind, MakeStep make);
    void putOnArrival(QWidget* links); ///< Ways to elsewhere, below the first page; takes them.

    [[nodiscard]] const CheckInWalk& walk() const { return m_walk; }
    void comeBack(int step, int visited); ///< To where they were before the window was locked.
    [[nodiscard]] StepPage* currentPage() const { return m_page; }

signals:
    void finished(); ///< Both said yes, and it is kept.
    void dropped();  ///< Nothing was kept.

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildFoot();
    void buildShortcuts();
    void showStep(int step);
    void takeFork();
    void showFoot();
    void goNext();
    void showEnding(EndingPage::Why why);
    void stopHere();
    void leaveEnding();
    [[nodiscard]] StepPage* pageOf(int place);
    [[nodiscard]] StepPage* makePage(const Step& step);
    [[nodiscard]] StepPage* makeQuestionPage(const QString& question);

    CheckInTalk& m_talk;
    CheckInWalk m_walk;
    std::unique_ptr<Ui::CheckInPage> m_ui;
    EndingPage* m_ending;
    QLabel* m_note;
    std::map<StepKind, MakeStep> m_makers;
    std::map<std::pair<StepKind, QString>, StepPage*> m_pages; ///< By kind and question.
    StepPage* m_page = nullptr;
};
