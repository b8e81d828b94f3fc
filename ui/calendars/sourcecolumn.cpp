// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/sourcecolumn.h"

#include "ui/calendars/sourcerow.h"
#include "ui/parts/partnerhead.h"
#include "ui/style/style.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

QFileDialog* calendarDialog(QWidget* parent, QFileDialog::FileMode mode)
{
    auto* dialog = new QFileDialog(parent, SourceColumn::tr("A calendar file"),
                                   QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
                                   SourceColumn::tr("Calendars (*.ics *.ical *.ifb *.icalendar)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    return dialog;
}

} // namespace

SourceColumn::SourceColumn(CalendarSources& sources, std::optional<Partner> whose, QWidget* parent)
    : QFrame(parent), m_sources(sources), m_whose(whose), m_rows(new QVBoxLayout)
{
    setProperty("card", true);
    setObjectName(u"sources"_s + suffix());
    setAcceptDrops(m_whose.has_value());
    build();
    refresh();
}

QString SourceColumn::suffix() const
{
    return !m_whose ? u"Elsewhere"_s : *m_whose == Partner::First ? u"First"_s : u"Second"_s;
}

void SourceColumn::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (m_whose) {
        auto* head = new PartnerHead;
        head->setPartner(*m_whose);
        head->setName(m_sources.names()[*m_whose]);
        column->addWidget(head);
    }
    const int side = Theme::px(this, 16);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(side, Theme::px(this, 12), side, side);
    body->setSpacing(Theme::px(this, 12));
    m_rows->setSpacing(Theme::px(this, 12));
    if (!m_whose) {
        auto* heading = new QLabel(tr("From the command line, or from another computer"));
        heading->setWordWrap(true);
        setTextRole(heading, TextRole::Label);
        body->addWidget(heading);
    }
    body->addLayout(m_rows);
    if (m_whose) {
        m_open = new QPushButton(tr("Open a calendar file…"));
        m_open->setObjectName(u"openCalendar"_s + suffix());
        m_open->setAccessibleName(tr("%1: open a calendar file").arg(m_sources.names()[*m_whose]));
        m_open->setAutoDefault(false);
        m_open->setProperty("iconName", u"plus"_s);
        body->addWidget(m_open, 0, Qt::AlignLeading);
        connect(m_open, &QPushButton::clicked, this, &SourceColumn::openFiles);
    }
    body->addStretch(1);
    column->addLayout(body, 1);
}

/// What cannot be used gives the focus away, and is to have it again afterwards.
void SourceColumn::takeHands(bool canBeUsed)
{
    const QWidget* focused = window()->focusWidget();
    if (!canBeUsed && focused && isAncestorOf(focused))
        m_hadFocus = true;
    setEnabled(canBeUsed);
    if (canBeUsed && std::exchange(m_hadFocus, false) && m_open)
        m_open->setFocus(Qt::OtherFocusReason);
}

void SourceColumn::refresh()
{
    const auto sources = m_whose ? m_sources.of(*m_whose) : m_sources.fromElsewhere();
    setVisible(m_whose || !sources.empty());
    takeHands(!m_sources.isBusy());
    QStringList now;
    for (const CalendarSource& source : sources)
        now << source.source.text() << source.name << source.about;
    if (now == m_shown && (m_rows->count() > 0 || !now.isEmpty()))
        return;
    m_shown = now;
    showRows(sources);
    orderTabs();
}

void SourceColumn::showRows(const std::vector<CalendarSource>& sources)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // one of them may be what asked for it
        delete item;
    }
    for (const CalendarSource& source : sources)
        addRow(source, m_rows->count());
    if (sources.empty() && m_whose) {
        auto* none = new QLabel(tr("No calendar yet. Drop a file here, or open one."));
        none->setWordWrap(true);
        setTone(none, u"secondary"_s);
        m_rows->addWidget(none);
    }
}

/// Rows made anew would come last of all.
void SourceColumn::orderTabs()
{
    if (!m_open)
        return;
    QWidget* before = nullptr;
    for (const SourceRow* row : findChildren<SourceRow*>()) {
        for (QWidget* field : row->findChildren<QWidget*>()) {
            if ((field->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            if (before)
                setTabOrder(before, field);
            before = field;
        }
    }
    if (before)
        setTabOrder(before, m_open);
}

void SourceColumn::addRow(const CalendarSource& source, int place)
{
    const QString owner = m_whose ? m_sources.names()[*m_whose] : QString();
    auto* row = new SourceRow(source, owner, u"%1_%2"_s.arg(suffix()).arg(place), this);
    m_rows->addWidget(row);
    const BusySource id = source.source;
    connect(row, &SourceRow::renameAsked, this,
            [this, id](const QString& name) { m_sources.rename(id, name); });
    connect(row, &SourceRow::replaceAsked, this, [this, id] { openNewer(id); });
    connect(
        row, &SourceRow::removeAsked, this, [this, id] { m_sources.remove(id); }, Qt::QueuedConnection);
}

void SourceColumn::openFiles()
{
    auto* dialog = calendarDialog(this, QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList& files) { m_sources.takeIn(*m_whose, files); });
    dialog->open();
}

void SourceColumn::openNewer(const BusySource& source)
{
    auto* dialog = calendarDialog(this, QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, source](const QString& file) { m_sources.replace(source, file); });
    dialog->open();
}

void SourceColumn::setDropping(bool dropping)
{
    m_isDropping = dropping;
    update();
}

void SourceColumn::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_sources.isBusy() || filesOf(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setDropping(true);
}

void SourceColumn::dragLeaveEvent(QDragLeaveEvent* event)
{
    QFrame::dragLeaveEvent(event);
    setDropping(false);
}

void SourceColumn::dropEvent(QDropEvent* event)
{
    setDropping(false);
    event->acceptProposedAction();
    m_sources.takeIn(*m_whose, filesOf(*event->mimeData()));
}

void SourceColumn::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!m_isDropping)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = Theme::px(this, 2);
    painter.setPen(QPen(Theme::of(this).color(Role::Accent), width, Qt::DashLine));
    const qreal radius = Theme::px(this, 10);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width, width, -width, -width), radius, radius);
}
