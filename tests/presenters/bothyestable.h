// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/bothyespresenter.h"
#include "sampletalk.h"

using Panel = BothYesPresenter::Panel;
using Stage = BothYesPresenter::Stage;

constexpr auto robin = Partner::First;
constexpr auto sam = Partner::Second;

/// Everything a partner may do on their private page.
enum class Inwardly
{
    Yes,
    NotNow,
    NotReallyThenNotNow,
    LetsTalk
};
using enum Inwardly;

/// One partner’s way through their own page, up to an answer.
inline void answer(BothYesPresenter& presenter, Partner partner, Inwardly inwardly,
                   const std::optional<QString>& passphrase = {})
{
    presenter.openPrivatePage(partner);
    PrivatePage* page = presenter.privatePage();
    if (!page || page->partner() != partner)
        return;
    const bool isYes = inwardly == Inwardly::Yes;
    for (int line = 0; line < page->lines().size() && inwardly != Inwardly::NotNow; ++line)
        page->say(line, isYes || line != 2);
    page->give(isYes                            ? PrivateAnswer::Yes
               : inwardly == Inwardly::LetsTalk ? PrivateAnswer::LetsTalk
                                                : PrivateAnswer::NotNow,
               passphrase ? std::optional(Passphrase(*passphrase)) : std::nullopt);
}

/// Robin and Sam at the last page, with one answer on the table.
class BothYes : public ::testing::Test
{
protected:
    BothYes()
    {
        write(QStringLiteral("About once a week"));
        presenter.enter();
    }

    void write(const QString& note)
    {
        sample.talk.draft.answer(QStringLiteral("rhythm"), robin).body = ChoiceAnswer{{}, note};
    }
    void usePassphrases()
    {
        sample.journal.usePassphrases(
            {QStringLiteral("robin’s own words"), QStringLiteral("sam’s own words")});
    }
    void answer(Partner partner, Inwardly inwardly) { ::answer(presenter, partner, inwardly); }

    SampleTalk sample;
    BothYesPresenter presenter{sample.talk};
};

/// All that anybody can see of the page who is not the one whose private page is open.
struct Seen
{
    PerPartner<Panel> panels;
    Stage stage;
    std::optional<Partner> privatePage;
    QString changedNote;
    QString notSaved;
    std::size_t sections;
    friend bool operator==(const Seen&, const Seen&) = default;
};

inline Seen seen(const BothYesPresenter& presenter)
{
    const PrivatePage* page = presenter.privatePage();
    return {{presenter.panel(robin), presenter.panel(sam)},
            presenter.stage(),
            page ? std::optional(page->partner()) : std::nullopt,
            presenter.changedNote(),
            presenter.notSaved().text(),
            presenter.text().sections.size()};
}

/// What was seen from the first press to the results, each time something changed.
inline std::vector<Seen> transcript(const std::array<std::pair<Partner, Inwardly>, 2>& answers)
{
    SampleTalk sample;
    sample.talk.draft.answer(QStringLiteral("rhythm"), robin).body =
        ChoiceAnswer{{}, QStringLiteral("Or as it comes")};
    BothYesPresenter presenter(sample.talk);
    std::vector<Seen> shown;
    const auto look = [&] {
        if (shown.empty() || shown.back() != seen(presenter))
            shown.push_back(seen(presenter));
    };
    QObject::connect(&presenter, &BothYesPresenter::changed, look);
    for (const auto& [partner, inwardly] : answers)
        answer(presenter, partner, inwardly);
    return shown;
}
