// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/publishingpresenter.h"

#include "presenters/calendarword.h"

#include <QPointer>

#include <algorithm>

PublishingPresenter::PublishingPresenter(Journal& journal, PlanPublisher& publisher, SharingMemory& memory,
                                         const Clock& clock, QObject* parent)
    : QObject(parent), m_journal(journal), m_publisher(publisher), m_memory(memory), m_clock(clock)
{
    watch();
    bringUpToDate();
}

PublishingPresenter::~PublishingPresenter()
{
    m_publisher.watch({}, {});
}

void PublishingPresenter::watch()
{
    m_publisher.watch(folder(), [self = QPointer(this)] {
        if (self)
            self->bringUpToDate();
    });
}

QString PublishingPresenter::word() const
{
    return calendarWord(m_journal.reader());
}

QString PublishingPresenter::state() const
{
    if (folder().isEmpty())
        return tr(
            "A folder with one small file for each event, which a program such as vdirsyncer carries to "
            "your phones. This window keeps it up to date.");
    if (m_problem)
        return tr("Your plan is published in this folder.");
    if (m_isBusy)
        return tr("Bringing the folder up to date…");
    if (m_journal.reader().isOn(CoupleSwitch::Paused))
        return tr("Everything is paused, so the folder says that nothing is planned.");
    return tr("The folder has your plan as it is now. This window keeps it so, and puts back what is changed "
              "elsewhere.");
}

void PublishingPresenter::bringUpToDate()
{
    if (folder().isEmpty())
        return;
    if (m_isBusy)
        m_isBehind = true;
    else
        publish(folder());
}

void PublishingPresenter::choose(const QString& folder)
{
    if (!m_isBusy && !folder.isEmpty())
        publish(folder);
}

void PublishingPresenter::publish(const QString& folder)
{
    PlanToPublish plan = planToPublish(m_journal);
    plan.putBack = std::exchange(m_putBack, {});
    m_isBusy = true;
    m_isBehind = false;
    emit changed();
    m_publisher.publish(folder, plan,
                        [self = QPointer(this), folder](const Result<std::vector<DeletedThere>>& deleted) {
                            if (self)
                                self->published(folder, deleted);
                        });
}

void PublishingPresenter::published(const QString& folder, const Result<std::vector<DeletedThere>>& deleted)
{
    m_isBusy = false;
    if (!deleted)
        return say(ErrorText::sentences(deleted.error(), Doing::Publishing));
    m_problem.reset();
    if (folder != this->folder()) {
        const QString before = this->folder();
        remember(folder);
        if (!before.isEmpty()) // They chose another one; the old one is not kept up any more.
            m_publisher.withdraw(before, m_journal.id(), [](const Result<void>&) {});
    }
    take(*deleted);
    emit changed();
    if (m_isBehind)
        bringUpToDate();
}

/// What is over is nobody’s question any more: phones forget old events by themselves.
bool PublishingPresenter::isAhead(const DeletedThere& deleted) const
{
    const auto entry = m_journal.reader().entry(deleted.sharedTime);
    const auto* time = entry ? std::get_if<SharedTime>(&entry->content) : nullptr;
    return time != nullptr && deleted.date.value_or(lastDate(*time)) >= m_clock.today();
}

void PublishingPresenter::take(std::vector<DeletedThere> deleted)
{
    std::erase_if(deleted, [this](const DeletedThere& one) { return !isAhead(one); });
    if (deleted == m_deleted)
        return;
    m_deleted = std::move(deleted);
    emit deletedChanged();
}

void PublishingPresenter::putBack(const DeletedThere& deleted)
{
    m_putBack.push_back(deleted);
    auto others = m_deleted;
    std::erase(others, deleted);
    take(std::move(others));
    bringUpToDate();
}

void PublishingPresenter::stop()
{
    if (m_isBusy || folder().isEmpty())
        return;
    m_isBusy = true;
    emit changed();
    m_publisher.withdraw(folder(), m_journal.id(), [self = QPointer(this)](const Result<void>& withdrawn) {
        if (!self)
            return;
        self->m_isBusy = false;
        // A folder that is gone is left alone: there is nothing in it to take out.
        if (!withdrawn && withdrawn.error().code != ErrorCode::NotAFolder)
            return self->say(ErrorText::sentences(withdrawn.error(), Doing::Publishing));
        self->m_problem.reset();
        self->remember({});
        self->take({});
        emit self->changed();
        emit self->said(tr("Your plan is out of the folder. The next sync takes it off your phones."));
    });
}

void PublishingPresenter::forget()
{
    m_publisher.watch({}, {});
    if (const QString before = folder(); !before.isEmpty())
        m_publisher.withdraw(before, m_journal.id(), [](const Result<void>&) {});
}

void PublishingPresenter::writeFile(const QString& path)
{
    m_publisher.write(path, planToPublish(m_journal), [self = QPointer(this)](const Result<void>& written) {
        if (!self)
            return;
        if (!written)
            return self->say(ErrorText::sentences(written.error(), Doing::Exporting));
        self->say({});
        emit self->said(tr("The calendar file is written. It has your plan as it is now, and does not change "
                           "with it."));
    });
}

void PublishingPresenter::remember(const QString& folder)
{
    SharingChoices choices = m_memory.choices();
    choices.folder = folder;
    const auto remembered = m_memory.remember(choices);
    if (!remembered)
        m_problem = ErrorText::sentences(remembered.error(), Doing::Remembering);
    watch();
}

void PublishingPresenter::say(const std::optional<ErrorSentences>& problem)
{
    m_problem = problem;
    emit changed();
}
