// SPDX-License-Identifier: GPL-3.0-or-later
// Two people talk three times, in words that this program makes up as it runs: one of them says "not now" to
// the first, both keep the second and let go of it, both keep the third. At the end it says the words on its
// output, so that somebody can look for them everywhere; nobody else ever knew them.
#include "storagehelpers.h"

#include "presenters/bothyespresenter.h"
#include "support/fixedclock.h"

#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QString madeUp()
{
    QString words = u"Zq"_s;
    for (int i = 0; i < 4; ++i)
        words += QString::number(QRandomGenerator::system()->generate(), 36);
    return words;
}

/// One sitting; the second partner says this.
void talk(Journal& journal, const QString& words, PrivateAnswer second)
{
    const FixedClock clock{QDateTime(QDate(2026, 11, 22), QTime(20, 15), Qt::UTC)};
    const auto deck = readDeck(bytesOf(QStringLiteral(SHIPPED_QUESTIONS "/seven-questions-1.en.json")), {});
    CheckInTalk talk(journal, clock, deck.value(), {u"Robin"_s, u"Sam"_s});
    for (const Partner partner : bothPartners)
        talk.draft.answer(u"rhythm"_s, partner).body = ChoiceAnswer{{}, words};
    BothYesPresenter presenter(talk);
    presenter.enter();
    for (const Partner partner : bothPartners) {
        presenter.openPrivatePage(partner);
        PrivatePage* page = presenter.privatePage();
        for (int line = 0; line < page->lines().size(); ++line)
            page->say(line, true);
        page->give(partner == Partner::First ? PrivateAnswer::Yes : second,
                   std::move(twoPassphrases()[partner]));
        while (presenter.panel(partner) != BothYesPresenter::Panel::ThankYou)
            QCoreApplication::sendPostedEvents();
    }
    while (presenter.stage() == BothYesPresenter::Stage::Keeping)
        QCoreApplication::sendPostedEvents();
}

/// Everything that is kept by now.
void letGoOfAll(Journal& journal)
{
    std::vector<EntryId> ids;
    for (const Entry& checkIn : journal.reader().checkIns()) {
        ids.push_back(checkIn.id);
        for (const Entry& entry : journal.reader().entriesOf(checkIn.id))
            ids.push_back(entry.id);
    }
    if (!letGo(journal, ids))
        std::puts("not let go");
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    const GenerationStore backups(qEnvironmentVariable("XDG_DATA_HOME") + u"/backups"_s);
    const std::array words{madeUp(), madeUp(), madeUp()};
    {
        auto journal = begin(path, twoPassphrases(), backups);
        if (!journal)
            return EXIT_FAILURE;
        talk(**journal, words[0], PrivateAnswer::NotNow);
        talk(**journal, words[1], PrivateAnswer::Yes);
        letGoOfAll(**journal);
        talk(**journal, words[2], PrivateAnswer::Yes);
    }
    for (const QString& text : words)
        std::puts(text.toUtf8().constData());
    return EXIT_SUCCESS;
}
