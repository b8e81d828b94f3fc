// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/wordspresenter.h"

WordsPresenter::WordsPresenter(CheckInTalk& talk, WordsPurpose purpose, QObject* parent)
    : TwoVoices(talk, parent), m_purpose(purpose)
{
}

QString WordsPresenter::wording() const
{
    return isAppreciation() ? tr("What have you been glad of in each other?")
                            : tr("What would help you feel loved this week?");
}

QString WordsPresenter::why() const
{
    return isAppreciation() ? tr("One thing each, as small as you like. It is a good place to begin.")
                            : tr("One small thing is enough. It is a wish, and wishes are free.");
}

QString WordsPresenter::sayAloud() const
{
    return isAppreciation() ? tr("“It did me good when you…”") : tr("“This week I would love it if…”");
}

QString WordsPresenter::noteLabel() const
{
    return isAppreciation() ? tr("Something you are glad of") : tr("One thing for this week");
}

QString WordsPresenter::note(Partner partner) const
{
    return talk().draft.words(m_purpose, partner).words;
}

void WordsPresenter::setNote(Partner partner, const QString& words)
{
    talk().draft.words(m_purpose, partner).words = words.trimmed();
    if (!words.trimmed().isEmpty())
        endPass(partner);
}

bool WordsPresenter::keeps(Partner partner) const
{
    return talk().draft.words(m_purpose, partner).keep;
}

void WordsPresenter::setKeep(Partner partner, bool keep)
{
    talk().draft.words(m_purpose, partner).keep = keep;
}

void WordsPresenter::clear(Partner partner)
{
    talk().draft.words(m_purpose, partner).words.clear();
}
