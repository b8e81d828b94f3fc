// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/privatepage.h"

#include "presenters/errortext.h"

#include <QPointer>

#include <algorithm>

PrivatePage::PrivatePage(const PrivatePlace& place, QObject* parent) : QObject(parent), m_place(place)
{
    m_lines = {tr("These words say what I mean."), tr("I would feel fine saying not now."),
               tr("I am not saying yes so that the asking stops."),
               tr("Nothing unkind would follow from a no.")};
    if (m_place.hasTimes)
        m_lines.append(tr("I can change my mind on the day, and that would be fine."));
    m_said.resize(static_cast<std::size_t>(m_lines.size()));
}

void PrivatePage::say(int line, bool isTrue)
{
    if (m_isChecking || line < 0 || line >= m_lines.size())
        return;
    m_said[static_cast<std::size_t>(line)] = isTrue;
    m_note.clear();
    emit changed();
}

std::optional<bool> PrivatePage::said(int line) const
{
    return m_said.at(static_cast<std::size_t>(line));
}

PrivateAnswer PrivatePage::firstAnswer() const
{
    return isAnyNotReally() ? PrivateAnswer::LetsTalk : PrivateAnswer::Yes;
}

QString PrivatePage::kindWords() const
{
    return isAnyNotReally()
               ? tr("Good that you noticed. Nothing has to be decided today, and either answer here ends it "
                    "kindly: all that is seen is that nothing was kept.")
               : tr("A yes takes all the lines, a not now takes none. Nobody sees what you choose here.");
}

std::optional<int> PrivatePage::firstOpenLine() const
{
    const auto open = std::ranges::find(m_said, std::optional<bool>());
    return open == m_said.end() ? std::nullopt : std::optional(static_cast<int>(open - m_said.begin()));
}

void PrivatePage::give(PrivateAnswer answer, std::optional<Passphrase> passphrase)
{
    if (m_isChecking)
        return;
    const auto outside = answer == PrivateAnswer::Yes ? YesOrNotNow::Yes : YesOrNotNow::NotNow;
    if (outside == YesOrNotNow::Yes && (isAnyNotReally() || firstOpenLine())) {
        m_note = tr("A yes takes each line first. A not now takes none.");
        emit changed();
        return;
    }
    if (!wantsPassphrase()) {
        finish(outside);
        return;
    }
    if (!passphrase || passphrase->isEmpty()) {
        m_note = tr("Type your own passphrase first, %1.").arg(m_place.name);
        emit changed();
        return;
    }
    m_isChecking = true;
    m_note.clear();
    emit changed();
    m_place.journal.recognise(m_place.partner, *std::move(passphrase),
                              [self = QPointer(this), outside](const Result<void>& result) {
                                  if (self)
                                      self->recognised(outside, result);
                              });
}

bool PrivatePage::isAnyNotReally() const
{
    return std::ranges::find(m_said, std::optional(false)) != m_said.end();
}

void PrivatePage::recognised(YesOrNotNow answer, const Result<void>& result)
{
    m_isChecking = false;
    if (result) {
        finish(answer);
        return;
    }
    m_note = result.error().code == ErrorCode::WrongPassphrase
                 ? tr("This is not the passphrase of %1. Type it once more.").arg(m_place.name)
                 : ErrorText::sentences(result.error(), Doing::Keeping).text();
    emit changed();
}

void PrivatePage::finish(YesOrNotNow answer)
{
    std::ranges::fill(m_said, std::optional<bool>());
    emit given(answer);
}
