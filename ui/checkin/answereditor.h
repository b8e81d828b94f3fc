// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/questionpresenter.h"

#include <QWidget>

/// What one partner answers one kind of question with; the note beside it is not its own. Shows what the
/// presenter holds and never keeps an answer itself.
class AnswerEditor : public QWidget
{
    Q_OBJECT

public:
    AnswerEditor(QuestionPresenter& presenter, Partner partner, QWidget* parent = nullptr);

    /// Called before the page goes out of view.
    virtual void leave() {}

protected:
    [[nodiscard]] QuestionPresenter& presenter() const { return m_presenter; }
    [[nodiscard]] Partner partner() const { return m_partner; }
    [[nodiscard]] const Question& question() const { return m_presenter.question(); }
    /// What a screen reader says of a control: whose it is first.
    [[nodiscard]] QString spoken(const QString& words) const;
    virtual void read() = 0; ///< Shows what was said, also after a pass.

    template <class Body>
    [[nodiscard]] Body said() const
    {
        const AnswerBody body = m_presenter.answer(m_partner);
        const Body* own = std::get_if<Body>(&body);
        return own ? *own : Body();
    }

private:
    QuestionPresenter& m_presenter;
    Partner m_partner;
};
