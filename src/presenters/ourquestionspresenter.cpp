// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/ourquestionspresenter.h"

#include "domain/draftbytes.h"
#include "presenters/ourquestionstext.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The wordings that kept answers refer to.
QSet<QString> answeredIn(const JournalReader& journal)
{
    QSet<QString> answered;
    for (const Entry& checkIn : journal.checkIns()) {
        for (const Entry& entry : journal.entriesOf(checkIn.id)) {
            if (const auto* answer = std::get_if<Answer>(&entry.content))
                answered.insert(answer->question);
        }
    }
    return answered;
}

} // namespace

OurQuestionsPresenter::OurQuestionsPresenter(Journal& journal, Deck deck, PerPartner<QString> names,
                                             CoupleSettings newSettings, const QLocale& locale,
                                             QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_deck(std::move(deck))
    , m_names(std::move(names))
    , m_settings(std::move(newSettings))
    , m_locale(locale)
    , m_draft(fromJournal())
{
}

OurQuestionsDraft OurQuestionsPresenter::fromJournal() const
{
    return OurQuestionsDraft(m_deck, m_journal.reader().ownQuestions(), answeredIn(m_journal.reader()));
}

void OurQuestionsPresenter::refresh()
{
    if (!isChanged())
        dropChanges();
}

void OurQuestionsPresenter::dropChanges()
{
    m_draft = fromJournal();
    emit changed();
}

const OurQuestion& OurQuestionsPresenter::at(int line) const
{
    return m_draft.lines().at(static_cast<std::size_t>(line));
}

std::vector<OurQuestionLine> OurQuestionsPresenter::lines() const
{
    std::vector<OurQuestionLine> lines;
    for (const OurQuestion& question : m_draft.lines()) {
        const QString kind = OurQuestionsText::nameOf(question.question.kind);
        const QString whose = question.wording.isOwn() ? tr("Your own question")
                              : question.hasOwnWords   ? tr("In your words")
                                                       : m_deck.title;
        const bool isNew = question.wording.isOwn() && keptWordsOf(question).empty();
        lines.push_back({question.question.wording,
                         tr("%1 · %2", "whose question it is, and how it is answered").arg(whose, kind),
                         question.question.kind, question.resting, question.wording.isOwn(),
                         isNew || (question.hasOwnWords && !keptWordsOf(question).empty())});
    }
    return lines;
}

std::vector<std::pair<AnswerKind, QString>> OurQuestionsPresenter::kinds()
{
    std::vector<std::pair<AnswerKind, QString>> kinds;
    for (const AnswerKind kind : {AnswerKind::Words, AnswerKind::Feeling, AnswerKind::Trying,
                                  AnswerKind::Checklist, AnswerKind::Rhythm, AnswerKind::Week})
        kinds.emplace_back(kind, OurQuestionsText::nameOf(kind));
    return kinds;
}

bool OurQuestionsPresenter::add(const QString& wording, AnswerKind kind)
{
    if (wording.simplified().isEmpty())
        return false;
    m_draft.add(wording, kind);
    emit changed();
    return true;
}

bool OurQuestionsPresenter::reword(int line, const QString& wording, AnswerKind kind)
{
    if (wording.simplified().isEmpty())
        return false;
    m_draft.reword(static_cast<std::size_t>(line), wording, kind);
    emit changed();
    return true;
}

void OurQuestionsPresenter::setResting(int line, bool resting)
{
    m_draft.setResting(static_cast<std::size_t>(line), resting);
    emit changed();
}

void OurQuestionsPresenter::move(int line, int by)
{
    const int to = line + by;
    if (to < 0 || to >= static_cast<int>(m_draft.lines().size()))
        return;
    m_draft.move(static_cast<std::size_t>(line), static_cast<std::size_t>(to));
    emit changed();
}

std::vector<EntryId> OurQuestionsPresenter::keptWordsOf(const OurQuestion& question) const
{
    std::vector<EntryId> ids;
    for (const Entry& entry : m_journal.reader().ownQuestions()) {
        const auto* own = std::get_if<OwnQuestion>(&entry.content);
        if (own != nullptr && WordingId::from(own->question).question == question.wording.question)
            ids.push_back(entry.id);
    }
    return ids;
}

QString OurQuestionsPresenter::whatWouldGo(int line) const
{
    const OurQuestion& question = at(line);
    if (keptWordsOf(question).empty())
        return {};
    return question.wording.isOwn()
               ? tr("“%1” will be gone, in all its wordings. Answers you kept to it stay, without the "
                    "question. "
                    "It can also just rest.")
                     .arg(question.question.wording)
               : tr("Your own words for this question will be gone. It is asked as it was at first.");
}

void OurQuestionsPresenter::letGo(int line)
{
    const std::vector<EntryId> kept = keptWordsOf(at(line));
    if (kept.empty()) {
        m_draft.forget(static_cast<std::size_t>(line));
        emit changed();
        return;
    }
    const QString gone = at(line).wording.question;
    if (m_leaving.contains(gone))
        return;
    m_leaving.insert(gone);
    m_journal.letGo(kept, [self = QPointer(this), gone](const Result<Kept>& done) {
        if (!self)
            return;
        self->m_leaving.remove(gone);
        if (!done) {
            emit self->failed(ErrorText::sentences(done.error(), Doing::LettingGo));
            return;
        }
        const auto& lines = self->m_draft.lines();
        const auto found =
            std::ranges::find(lines, gone, [](const OurQuestion& q) { return q.wording.question; });
        if (found != lines.end())
            self->m_draft.forget(static_cast<std::size_t>(found - lines.begin()));
        emit self->changed();
        emit self->letGoDone(tr("It is gone from your journal."));
    });
}

OnTheTable OurQuestionsPresenter::onTheTable()
{
    return {m_journal, m_deck, m_names, m_locale, [self = QPointer(this), journal = m_journal.id()] {
                return self ? self->m_draft.keeping(journal, self->m_settings) : Keeping(journal);
            }};
}

void OurQuestionsPresenter::write(QDataStream& out) const
{
    DraftBytes::write(out, m_draft);
}

bool OurQuestionsPresenter::read(QDataStream& in)
{
    if (!DraftBytes::read(in, m_draft))
        return false;
    emit changed();
    return true;
}
