// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/timespage.h"

#include "ui/checkin/suggestionrow.h"
#include "ui/checkin/tablerow.h"
#include "ui/checkin/timeeditor.h"
#include "ui/parts/choicestrip.h"
#include "ui/parts/spokenroles.h"
#include "ui/style/style.h"
#include "ui_timespage.h"

#include <QResizeEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal stackBelow = 760;
constexpr std::array lengths{30, 60, 90, 120, 180, 240};

/// Takes away what stood in a list, and gives its column to fill anew.
QVBoxLayout* emptied(QWidget* list)
{
    if (list->layout() == nullptr) {
        auto* column = new QVBoxLayout(list);
        column->setContentsMargins({});
        column->setSpacing(0);
        return column;
    }
    while (QLayoutItem* item = list->layout()->takeAt(0)) {
        // Later: the button just pressed may be among them.
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    return qobject_cast<QVBoxLayout*>(list->layout());
}

void addRow(QVBoxLayout* column, QWidget* row)
{
    if (column->count() > 0) {
        auto* line = new QFrame(row->parentWidget());
        line->setFrameShape(QFrame::HLine);
        column->addWidget(line);
    }
    column->addWidget(row);
}

} // namespace

TimesPage::TimesPage(CheckInTalk& talk, QWidget* parent)
    : StepPage(parent)
    , m_talk(talk)
    , m_presenter(talk)
    , m_ui(std::make_unique<Ui::TimesPage>())
    , m_howOften(new ChoiceStrip(this))
    , m_editor(new TimeEditor(m_presenter, talk.locale, this))
{
    m_ui->setupUi(this);
    m_ui->header->setTitle(tr("Times for the two of you"));
    m_ui->header->setLead(tr("A plan is an invitation. Either of you can let go of it, any day."));
    setAccessibleName(m_ui->header->title());
    setAccessibleDescription(m_ui->header->lead());
    buildBody();
    buildLookingFor();
    connect(&m_presenter, &TimesPresenter::changed, this, &TimesPage::refresh);
    connect(m_ui->addTime, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
    connect(m_editor, &TimeEditor::done, this, &TimesPage::closeEditor);
    connect(m_editor, &TimeEditor::edited, this, [this] { m_talk.openTime = m_editor->form(); });
    connect(m_ui->ratherNotPlan, &QPushButton::clicked, this, [this] {
        m_talk.wantsTimes = false;
        emit planningChanged();
    });
    refresh();
}

TimesPage::~TimesPage() = default;

void TimesPage::enter()
{
    m_asked = false;
    m_presenter.refresh();
    if (const auto written = m_talk.openTime; written && m_editor->isHidden()) {
        edit(written->id);
        m_editor->goOn(*written);
    }
}

StepFoot TimesPage::foot() const
{
    return {.note = tr("No time is a good answer, too.")};
}

bool TimesPage::takesNext()
{
    if (m_editor->isHidden() || !m_editor->hasChanges() || m_asked)
        return false;
    m_asked = true;
    m_editor->sayIsOpen();
    return true;
}

void TimesPage::buildBody()
{
    const int gap = Theme::px(this, 16);
    m_ui->timesBody->setContent(m_ui->content);
    m_ui->cards->setSpacing(gap);
    for (QVBoxLayout* column : {m_ui->findingColumn, m_ui->tableColumn}) {
        column->setContentsMargins(gap, gap, gap, gap);
        column->setSpacing(Theme::px(this, 8));
    }
    m_ui->suggestingColumn->setSpacing(Theme::px(this, 8));
    m_ui->addRow->setContentsMargins(0, Theme::px(this, 8), 0, 0);
    for (QFrame* card : {m_ui->finding, m_ui->table})
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_ui->findingColumn->insertWidget(1, m_editor);
    m_editor->hide();
    m_ui->noTime->setWords(tr("Nothing on the table"), tr("And nothing has to be."), {});
    m_ui->noTime->setMinimumHeight(Theme::px(this, 180));
}

void TimesPage::buildLookingFor()
{
    m_howOften->setObjectName(u"suggestHowOften"_s);
    m_howOften->setDense(true);
    m_howOften->addChoice(1, tr("Every week"))->setObjectName(u"suggestWeekly"_s);
    m_howOften->addChoice(0, tr("Once"))->setObjectName(u"suggestOnce"_s);
    m_howOften->setChosen(m_presenter.lookingFor().everyWeek ? 1 : 0);
    m_ui->lookingFor->insertWidget(0, m_howOften);
    m_ui->lookingFor->setSpacing(Theme::px(this, 12));
    m_ui->lookingFor->setContentsMargins(0, Theme::px(this, 4), 0, Theme::px(this, 4));

    const TimeText text(m_talk.locale);
    for (const int minutes : lengths)
        m_ui->suggestLength->addItem(text.duration(minutes), minutes);
    m_ui->suggestLength->setCurrentIndex(
        m_ui->suggestLength->findData(m_presenter.lookingFor().durationMinutes));
    sayWhatFor(m_ui->suggestLength, tr("Length"));
    const auto lookAgain = [this] {
        m_presenter.lookFor({m_ui->suggestLength->currentData().toInt(), m_howOften->chosen() == 1});
    };
    connect(m_howOften, &ChoiceStrip::chose, this, lookAgain);
    connect(m_ui->suggestLength, &QComboBox::activated, this, lookAgain);
}

void TimesPage::refresh()
{
    showSuggestions();
    showTable();
}

void TimesPage::showSuggestions()
{
    QVBoxLayout* column = emptied(m_ui->suggestions);
    const auto& suggestions = m_presenter.suggestions();
    m_ui->suggestionsLead->setText(m_presenter.suggestionsLead());
    m_ui->suggestions->setVisible(!suggestions.empty());
    m_howOften->setVisible(m_presenter.canSuggest());
    m_ui->suggestLength->setVisible(m_presenter.canSuggest());
    for (std::size_t place = 0; place < suggestions.size(); ++place) {
        auto* row = new SuggestionRow(suggestions[place], static_cast<int>(place), m_ui->suggestions);
        addRow(column, row);
        connect(row, &SuggestionRow::added, this, [this, place] {
            // The row goes away with its button; the focus stays where the next one will be.
            setFocus(Qt::OtherFocusReason);
            m_presenter.take(place);
        });
    }
}

void TimesPage::showTable()
{
    QVBoxLayout* column = emptied(m_ui->times);
    const auto times = m_presenter.onTheTable();
    m_ui->times->setVisible(!times.empty());
    m_ui->noTime->setVisible(times.empty());
    for (std::size_t place = 0; place < times.size(); ++place) {
        const EntryId id = times[place].id;
        auto* row = new TableRow(times[place], m_talk.names, static_cast<int>(place), m_ui->times);
        addRow(column, row);
        connect(row, &TableRow::editAsked, this, [this, id] { edit(id); });
        connect(row, &TableRow::removed, this, [this, id] {
            setFocus(Qt::OtherFocusReason);
            closeEditor();
            m_presenter.remove(id);
        });
    }
}

void TimesPage::edit(const std::optional<EntryId>& id)
{
    m_asked = false;
    m_ui->suggesting->hide();
    m_editor->show();
    m_editor->edit(m_presenter.form(id));
}

void TimesPage::closeEditor()
{
    m_asked = false;
    m_talk.openTime.reset();
    const bool hadFocus = m_editor->isAncestorOf(focusWidget());
    m_editor->hide();
    m_ui->suggesting->show();
    if (hadFocus)
        m_ui->addTime->setFocus();
}

void TimesPage::resizeEvent(QResizeEvent* event)
{
    StepPage::resizeEvent(event);
    const bool narrow = width() < Theme::px(this, stackBelow);
    m_ui->cards->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
