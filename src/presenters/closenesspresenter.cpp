// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/closenesspresenter.h"

namespace {

constexpr qsizetype longestList = 4000; // characters; the schema holds no more

QStringList keptLines(const CheckInTalk& talk)
{
    return talk.journal.reader().setting(CoupleSetting::OtherCloseness).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

ClosenessPresenter::ClosenessPresenter(CheckInTalk& talk, QObject* parent) : QObject(parent), m_talk(talk) {}

QStringList ClosenessPresenter::lines() const
{
    return m_talk.otherCloseness.value_or(keptLines(m_talk));
}

bool ClosenessPresenter::addLine(const QString& words)
{
    const QString line = words.simplified();
    QStringList all = lines();
    if (line.isEmpty() || all.contains(line, Qt::CaseInsensitive))
        return false;
    all.append(line);
    if (all.join(u'\n').size() > longestList)
        return false;
    setLines(all);
    return true;
}

void ClosenessPresenter::removeLine(int line)
{
    QStringList all = lines();
    if (line < 0 || line >= all.size())
        return;
    all.removeAt(line);
    setLines(all);
}

QString ClosenessPresenter::heading()
{
    return tr("No plan needed");
}

QString ClosenessPresenter::lead()
{
    return tr(
        "Rather not planning is a good place to arrive at. Closeness has many forms, and you know yours.");
}

void ClosenessPresenter::planAfterAll()
{
    m_talk.wantsTimes = true;
}

CoupleSettings ClosenessPresenter::settingsOf(const CheckInTalk& talk)
{
    CoupleSettings settings = talk.settings;
    if (talk.otherCloseness && *talk.otherCloseness != keptLines(talk))
        settings.insert(CoupleSetting::OtherCloseness, talk.otherCloseness->join(u'\n'));
    return settings;
}

void ClosenessPresenter::setLines(const QStringList& lines)
{
    m_talk.otherCloseness = lines;
    emit linesChanged();
}
