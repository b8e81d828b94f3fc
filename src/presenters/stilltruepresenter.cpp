// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/stilltruepresenter.h"

#include "domain/ourquestions.h"
#include "presenters/answertext.h"

#include <QDataStream>
#include <QPointer>

#include <algorithm>

StillTruePresenter::StillTruePresenter(CheckInTalk& talk, const DeckLibrary& decks, QObject* parent)
    : QObject(parent), m_talk(talk), m_decks(decks)
{
    for (const Question& question : talk.deck.questions) {
        const bool isKept =
            question.kind != AnswerKind::Wishes && std::ranges::any_of(bothPartners, [&](Partner partner) {
                return lastAnswer(talk.journal.reader(), question.id, partner).has_value();
            });
        if (isKept)
            m_asked.push_back({std::make_unique<QuestionPresenter>(talk, question.id)});
    }
    for (int question = 0; question < static_cast<int>(m_asked.size()); ++question) {
        for (const Partner partner : bothPartners)
            voices(question).setKeep(partner, false);
    }
}

StillTruePresenter::~StillTruePresenter() = default;

QStringList StillTruePresenter::names() const
{
    QStringList names;
    for (const Asked& asked : m_asked)
        names.append(asked.voices->question().shortName);
    return names;
}

QuestionPresenter& StillTruePresenter::voices(int question) const
{
    return *at(question).voices;
}

const QString& StillTruePresenter::idOf(int question) const
{
    return voices(question).question().id;
}

Question StillTruePresenter::asAskedIn(const LastAnswer& answer) const
{
    const JournalReader& reader = m_talk.journal.reader();
    const auto checkIn = reader.entry(answer.answer.checkIn);
    const auto* sitting = checkIn ? std::get_if<CheckIn>(&checkIn->content) : nullptr;
    const auto deck = sitting ? m_decks.deck(sitting->deck, sitting->deckVersion, sitting->language)
                              : Result<Deck>(failure(ErrorCode::AlreadyLetGo));
    const auto question =
        OurQuestions(deck.value_or(m_talk.deck), reader.ownQuestions()).wordingOf(answer.answer.question);
    return question.value_or(Question());
}

std::optional<KeptBefore> StillTruePresenter::last(int question, Partner partner) const
{
    const auto last = lastAnswer(m_talk.journal.reader(), idOf(question), partner);
    if (!last)
        return std::nullopt;
    const TimeText text(m_talk.locale);
    const Question then = asAskedIn(*last);
    return KeptBefore{last->id, tr("On %1").arg(text.date(last->date)),
                      then.wording == voices(question).wording() ? QString() : then.wording,
                      AnswerText(text).answer(then, last->answer.body)};
}

bool StillTruePresenter::changes(int question, Partner partner) const
{
    return at(question).changes[partner];
}

void StillTruePresenter::setChanges(int question, Partner partner, bool changes)
{
    at(question).changes[partner] = changes;
    voices(question).setKeep(partner, changes);
    emit changed(question, partner);
}

QString StillTruePresenter::whatWouldGo(int question, Partner partner) const
{
    return last(question, partner)
               ? tr("What %1 kept here will be gone from the journal.").arg(m_talk.names[partner])
               : QString();
}

void StillTruePresenter::letGo(int question, Partner partner)
{
    const auto last = lastAnswer(m_talk.journal.reader(), idOf(question), partner);
    if (!last || m_leaving.contains(last->id))
        return;
    m_leaving.insert(last->id);
    const auto then = [self = QPointer(this), question, partner, id = last->id](const Result<Kept>& done) {
        if (!self)
            return;
        self->m_leaving.remove(id);
        if (!done)
            emit self->failed(ErrorText::sentences(done.error(), Doing::LettingGo));
        emit self->changed(question, partner);
    };
    m_talk.journal.letGo({last->id}, then);
}

bool StillTruePresenter::hasChanges() const
{
    return !keeping().isEmpty();
}

Keeping StillTruePresenter::keeping() const
{
    const Keeping said = m_talk.draft.keeping(m_talk.journal.id());
    std::vector<EntryId> replaced;
    for (const Entry& entry : said.entries()) {
        const auto* answer = std::get_if<Answer>(&entry.content);
        const auto before =
            answer ? lastAnswer(m_talk.journal.reader(), answer->question, answer->author) : std::nullopt;
        if (before && before->id != entry.id)
            replaced.push_back(before->id);
    }
    const bool saysSomething = std::ranges::any_of(
        said.entries(), [](const Entry& entry) { return entry.kind() != EntryKind::CheckIn; });
    return saysSomething ? Keeping(said.journal(), said.entries(), replaced) : Keeping(said.journal());
}

OnTheTable StillTruePresenter::onTheTable()
{
    return {m_talk.journal, m_talk.deck, m_talk.names, m_talk.locale,
            [self = QPointer(this), journal = m_talk.journal.id()] {
                return self ? self->keeping() : Keeping(journal);
            }};
}

QString StillTruePresenter::aWhileAgo(const JournalReader& journal, const Clock& clock, const QLocale& locale)
{
    if (!hasBeenAWhile(journal, clock.today()))
        return {};
    const Entry last = journal.checkIns().front();
    return tr("You kept your last check-in on %1. Some of it may have changed since.")
        .arg(TimeText(locale).date(std::get<CheckIn>(last.content).date));
}

void StillTruePresenter::write(QDataStream& out) const
{
    out << static_cast<qint32>(m_asked.size());
    for (const Asked& asked : m_asked)
        out << asked.changes.first << asked.changes.second;
}

bool StillTruePresenter::read(QDataStream& in)
{
    qint32 count = 0;
    in >> count;
    if (count != static_cast<qint32>(m_asked.size()))
        return false;
    for (int question = 0; question < count; ++question) {
        for (const Partner partner : bothPartners) {
            bool says = false;
            in >> says;
            setChanges(question, partner, says);
        }
    }
    return in.status() == QDataStream::Ok;
}
