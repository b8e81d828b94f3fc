// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/closenesspage.h"

#include "ui/checkin/ownlinefield.h"
#include "ui/checkin/tablerow.h"
#include "ui/checkin/timeeditor.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/marks.h"
#include "ui/parts/partnermark.h"
#include "ui/parts/prose.h"
#include "ui/style/style.h"
#include "ui_closenesspage.h"

#include <QResizeEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal stackBelow = 760;

/// Takes away the rows of a list; the button just pressed may be in one of them.
void empty(QVBoxLayout* rows)
{
    while (QLayoutItem* item = rows->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

} // namespace

ClosenessPage::ClosenessPage(CheckInTalk& talk, QWidget* parent)
    : StepPage(parent)
    , m_talk(talk)
    , m_presenter(talk)
    , m_times(talk)
    , m_ui(std::make_unique<Ui::ClosenessPage>())
    , m_ownLine(new OwnLineField(this))
    , m_editor(new TimeEditor(m_times, talk.locale, this))
{
    m_ui->setupUi(this);
    m_ui->header->setTitle(ClosenessPresenter::heading());
    m_ui->header->setLead(ClosenessPresenter::lead());
    setAccessibleName(m_ui->header->title());
    setAccessibleDescription(m_ui->header->lead());
    buildBody();
    connect(&m_presenter, &ClosenessPresenter::linesChanged, this, &ClosenessPage::showLines);
    connect(&m_times, &TimesPresenter::changed, this, &ClosenessPage::showTalks);
    connect(m_ownLine, &OwnLineField::added, &m_presenter, &ClosenessPresenter::addLine);
    connect(m_editor, &TimeEditor::done, this, &ClosenessPage::closeEditor);
    connect(m_editor, &TimeEditor::edited, this, [this] { m_talk.openTime = m_editor->form(); });
    connect(m_ui->planTalk, &QPushButton::clicked, this, [this] { editTalk(std::nullopt); });
    connect(m_ui->toTimes, &QPushButton::clicked, this, [this] {
        m_presenter.planAfterAll();
        emit planningChanged();
    });
}

ClosenessPage::~ClosenessPage() = default;

void ClosenessPage::enter()
{
    m_times.leaveTalksOnly();
    m_times.refresh();
    showLines();
    const auto written = m_talk.openTime;
    closeEditor();
    if (written && written->kind == SharedTimeKind::CheckInTalk) {
        editTalk(written->id);
        m_editor->goOn(*written);
    }
}

StepFoot ClosenessPage::foot() const
{
    return {.note = tr("You can stop here. Talking was the point.")};
}

void ClosenessPage::buildBody()
{
    const int gap = Theme::px(this, 16);
    m_ui->body->setContent(m_ui->content);
    m_ui->cards->setSpacing(gap);
    for (QVBoxLayout* column : {m_ui->ownColumn, m_ui->talkColumn}) {
        column->setContentsMargins(gap, gap, gap, gap);
        column->setSpacing(Theme::px(this, 8));
    }
    for (QFrame* card : {m_ui->own, m_ui->talkCard})
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_ui->ownWords->setText(
        prose(tr("A walk, reading aloud, falling asleep hand in hand: what is it for you? "
                 "What you name here stands by for any day on which a plan does not fit.")));
    m_ui->talkWords->setText(
        prose(tr("Talking needs no plan beyond it. If you like, set a day to talk again.")));
    auto* plus = new IconLabel(this);
    plus->setIcon(u"plus"_s, Role::TextSecondary, 18);
    m_ownLine->setObjectName(u"ownCloseness"_s);
    m_ownLine->setAccessibleName(tr("A kind of closeness of your own"));
    m_ui->addRow->setSpacing(Theme::px(this, 12));
    m_ui->addRow->addWidget(plus);
    m_ui->addRow->addWidget(m_ownLine, 1);
    m_ui->lines->setSpacing(0);
    m_ui->talkColumn->insertWidget(2, m_editor);
    m_editor->setTalksOnly(true);
    m_editor->hide();
}

void ClosenessPage::showLines()
{
    empty(m_ui->lines);
    const QStringList lines = m_presenter.lines();
    QWidget* before = nullptr;
    for (int place = 0; place < lines.size(); ++place) {
        auto* row = new QWidget(m_ui->own);
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(0, Theme::px(this, 4), 0, Theme::px(this, 4));
        across->setSpacing(Theme::px(this, 12));
        auto* words = new QLabel(lines[place], row);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        auto* remove = new QToolButton(row);
        remove->setObjectName(u"removeCloseness_%1"_s.arg(place));
        remove->setProperty("kind", u"flat"_s);
        remove->setProperty("iconName", u"close"_s);
        remove->setToolTip(tr("Take “%1” off the list").arg(lines[place]));
        remove->setAccessibleName(remove->toolTip());
        connect(remove, &QToolButton::clicked, this, [this, place] {
            setFocus(Qt::OtherFocusReason);
            m_presenter.removeLine(place);
        });
        across->addWidget(new PartnerMark(Mark::Both, 12, row));
        across->addWidget(words, 1);
        across->addWidget(remove);
        m_ui->lines->addWidget(row);
        if (before)
            setTabOrder(before, remove);
        before = remove;
    }
    if (before)
        setTabOrder(before, m_ownLine);
}

void ClosenessPage::showTalks()
{
    empty(m_ui->talks);
    const auto times = m_times.onTheTable();
    for (std::size_t place = 0; place < times.size(); ++place) {
        const EntryId id = times[place].id;
        auto* row = new TableRow(times[place], m_talk.names, static_cast<int>(place), m_ui->talkCard);
        m_ui->talks->addWidget(row);
        connect(row, &TableRow::editAsked, this, [this, id] { editTalk(id); });
        connect(row, &TableRow::removed, this, [this, id] {
            setFocus(Qt::OtherFocusReason);
            closeEditor();
            m_times.remove(id);
        });
    }
}

void ClosenessPage::editTalk(const std::optional<EntryId>& id)
{
    TimeForm form = m_times.form(id);
    if (!id)
        form.kind = SharedTimeKind::CheckInTalk;
    m_ui->planTalk->hide();
    m_editor->show();
    m_editor->edit(form);
}

void ClosenessPage::closeEditor()
{
    m_talk.openTime.reset();
    const bool hadFocus = m_editor->isAncestorOf(focusWidget());
    m_editor->hide();
    m_ui->planTalk->show();
    if (hadFocus)
        m_ui->planTalk->setFocus();
}

void ClosenessPage::resizeEvent(QResizeEvent* event)
{
    StepPage::resizeEvent(event);
    const bool narrow = width() < Theme::px(this, stackBelow);
    m_ui->cards->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
