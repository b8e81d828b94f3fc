// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keepexample.h"

#include "app/example/examplejournal.h"

#include <QLocale>

namespace {

/// Lets go of a few things and frees a few occasions, one after the other, as people would.
class ExampleNos : public std::enable_shared_from_this<ExampleNos>
{
public:
    ExampleNos(Journal& journal, const ExampleJournal& example, Callback<Kept> done)
        : m_journal(journal), m_letGo(example.toLetGo()), m_free(example.toFree()), m_done(std::move(done))
    {
    }

    void start(Result<Kept> kept)
    {
        if (!kept || m_letGo.empty())
            return next(std::move(kept));
        m_journal.letGo(m_letGo,
                        [self = shared_from_this()](Result<Kept> gone) { self->next(std::move(gone)); });
    }

private:
    void next(Result<Kept> kept)
    {
        if (!kept || m_free.empty())
            return m_done(std::move(kept));
        const OccasionId occasion = m_free.back();
        m_free.pop_back();
        m_journal.notThisTime(
            occasion, [self = shared_from_this()](Result<Kept> freed) { self->next(std::move(freed)); });
    }

    Journal& m_journal;
    std::vector<EntryId> m_letGo;
    std::vector<OccasionId> m_free;
    Callback<Kept> m_done;
};

} // namespace

void keepExample(Journal& journal, const DeckLibrary& decks, const Clock& clock,
                 const ExampleRequest& request, Callback<Kept> done)
{
    const Result<Deck> deck = decks.current(QLocale().name());
    if (!deck)
        return done(tl::unexpected(deck.error()));
    const ExampleJournal example(journal.id(), *deck, clock.today(), clock.zone().id(), request.years,
                                 request.seed);
    Proposal proposal(example.keeping());
    for (const Partner partner : bothPartners)
        proposal.sayYes(partner);
    const auto nos = std::make_shared<ExampleNos>(journal, example, std::move(done));
    journal.keep(*proposal.agreed(), [nos](Result<Kept> kept) { nos->start(std::move(kept)); });
}
