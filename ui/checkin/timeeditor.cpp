// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/timeeditor.h"

#include "ui/parts/choicestrip.h"
#include "ui/parts/forwards.h"
#include "ui/parts/spokenroles.h"
#include "ui/style/style.h"
#include "ui_timeeditor.h"

#include <QCheckBox>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array lengths{15, 30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 480, 720, 1440};
constexpr int daysInRow = 7;
constexpr qreal narrowestName = 180;

QTime timeOf(int minuteOfDay)
{
    return QTime::fromMSecsSinceStartOfDay(minuteOfDay * 60'000);
}

using Field = std::pair<QWidget*, QWidget*>; ///< What it is, and the field.

/// Beside each other where there is room, else below each other; what does not fit them stays below.
void placeFields(QGridLayout* grid, const std::vector<Field>& fields, int room)
{
    int wanted = -grid->horizontalSpacing();
    for (const auto& [label, field] : fields)
        wanted += std::max(label->sizeHint().width(), field->sizeHint().width()) + grid->horizontalSpacing();
    const bool isBeside = wanted <= room;
    const int problems = isBeside ? 2 : 2 * static_cast<int>(fields.size());
    for (int place = 0; place < static_cast<int>(fields.size()); ++place) {
        const auto& [label, field] = fields[static_cast<std::size_t>(place)];
        const int row = isBeside ? 0 : 2 * place;
        const int column = isBeside ? place : 0;
        const int columns = isBeside ? 1 : static_cast<int>(fields.size());
        grid->addWidget(label, row, column, 1, columns);
        grid->addWidget(field, row + 1, column, 1, columns);
    }
    int row = problems;
    for (QLabel* problem : grid->parentWidget()->findChildren<QLabel*>(QRegularExpression(u"Problem$"_s))) {
        if (grid->indexOf(problem) >= 0)
            grid->addWidget(problem, row++, 0, 1, static_cast<int>(fields.size()));
    }
}

} // namespace

TimeEditor::TimeEditor(TimeTaker& taker, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_taker(taker), m_ui(std::make_unique<Ui::TimeEditor>()), m_kind(new ChoiceStrip(this))
{
    m_ui->setupUi(this);
    // As wide as its place, however wide its fields are beside each other: then they go below each other.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    build(locale);
    buildDays(locale);
    connectFields();
}

TimeEditor::~TimeEditor() = default;

void TimeEditor::build(const QLocale& locale)
{
    m_ui->column->setSpacing(Theme::px(this, 12));
    for (QLayout* field : {m_ui->kindColumn, m_ui->labelColumn})
        field->setSpacing(Theme::px(this, 8));
    for (QGridLayout* grid : {m_ui->whenGrid, m_ui->repeatGrid}) {
        grid->setHorizontalSpacing(Theme::px(this, 12));
        grid->setVerticalSpacing(Theme::px(this, 8));
    }
    m_ui->repeatColumn->setContentsMargins(startOfWords(m_ui->timeRepeats), 0, 0, 0);
    m_ui->repeatColumn->setSpacing(Theme::px(this, 12));
    m_ui->whatRow->setSpacing(Theme::px(this, 12));
    m_ui->offersColumn->setSpacing(Theme::px(this, 8));
    m_ui->buttons->setSpacing(Theme::px(this, 12));
    m_ui->preview->setLook({.fill = Role::AccentTint});
    m_ui->previewColumn->setContentsMargins(Theme::px(this, 16), Theme::px(this, 8), Theme::px(this, 16),
                                            Theme::px(this, 8));
    m_ui->previewColumn->setSpacing(0);

    m_kind
        ->addChoice(static_cast<int>(SharedTimeKind::TimeTogether),
                    TimeText::kindName(SharedTimeKind::TimeTogether))
        ->setObjectName(u"timeKindTogether"_s);
    m_kind
        ->addChoice(static_cast<int>(SharedTimeKind::CheckInTalk),
                    TimeText::kindName(SharedTimeKind::CheckInTalk))
        ->setObjectName(u"timeKindTalk"_s);
    m_kind->setObjectName(u"timeKind"_s);
    m_ui->kindColumn->addWidget(m_kind, 0, Qt::AlignLeading);

    const TimeText text(locale);
    for (const int minutes : lengths)
        m_ui->timeDuration->addItem(text.duration(minutes), minutes);
    for (QDateTimeEdit* field :
         std::initializer_list<QDateTimeEdit*>{m_ui->timeDate, m_ui->timeStart, m_ui->timeUntil})
        field->setLocale(locale);
    writeForwards(m_ui->timeDate);
    writeForwards(m_ui->timeStart);
    writeForwards(m_ui->timeUntil);
    for (QLabel* problem : {m_ui->dateProblem, m_ui->durationProblem, m_ui->weekdaysProblem,
                            m_ui->everyWeeksProblem, m_ui->untilProblem, m_ui->openProblem}) {
        problem->setTextFormat(Qt::PlainText);
        problem->setWordWrap(true);
        setTextRole(problem, TextRole::Small);
        setTone(problem, u"warning"_s);
    }
    const QString everySoManyWeeks = tr("every %1 weeks", "the number of weeks is typed where %1 stands");
    m_ui->everyWeeks->setPrefix(everySoManyWeeks.section(u"%1"_s, 0, 0));
    m_ui->everyWeeks->setSuffix(everySoManyWeeks.section(u"%1"_s, 1, 1));
    m_ui->everyWeeks->setSpecialValueText(tr("every week"));
    m_ui->labelLabel->setBuddy(m_ui->timeLabel);
    m_ui->dateLabel->setBuddy(m_ui->timeDate);
    m_ui->startLabel->setBuddy(m_ui->timeStart);
    sayWhatFor(m_ui->timeDuration, m_ui->durationLabel->text());
    m_ui->everyWeeksLabel->setBuddy(m_ui->everyWeeks);
    m_ui->untilLabel->setBuddy(m_ui->timeUntil);
}

void TimeEditor::buildDays(const QLocale& locale)
{
    const TimeText text(locale);
    m_ui->daysGrid->setSpacing(Theme::px(this, 8));
    for (int place = 0; place < daysInRow; ++place) {
        const int day = (static_cast<int>(locale.firstDayOfWeek()) - 1 + place) % daysInRow + 1;
        auto* tick = new QCheckBox(text.shortDayName(day), m_ui->repeatBox);
        tick->setObjectName(u"weekday_%1"_s.arg(day));
        tick->setAccessibleName(text.dayName(day));
        tick->setProperty("dense", true);
        m_days[static_cast<std::size_t>(day - 1)] = tick;
        connect(tick, &QCheckBox::toggled, this, &TimeEditor::read);
    }
    m_firstDay = static_cast<int>(locale.firstDayOfWeek());
    placeDays();
}

void TimeEditor::placeDays()
{
    int wanted = 0;
    for (const QCheckBox* tick : m_days)
        wanted += tick->sizeHint().width() + m_ui->daysGrid->horizontalSpacing();
    const int room = width() - m_ui->repeatColumn->contentsMargins().left();
    const int columns = wanted <= room ? daysInRow : (daysInRow + 1) / 2;
    for (int place = 0; place < daysInRow; ++place) {
        const int day = (m_firstDay - 1 + place) % daysInRow;
        m_ui->daysGrid->addWidget(m_days[static_cast<std::size_t>(day)], place / columns, place % columns);
    }
}

void TimeEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow =
        width() < (m_talksOnly ? 0 : m_kind->sizeHint().width()) + Theme::px(this, narrowestName);
    m_ui->whatRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_kind->fitInto(width());
    const int buttons = m_ui->putTime->sizeHint().width() + m_ui->cancelTime->sizeHint().width();
    m_ui->buttons->setDirection(buttons + m_ui->buttons->spacing() > width() ? QBoxLayout::TopToBottom
                                                                             : QBoxLayout::LeftToRight);
    placeDays();
    placeFields(m_ui->whenGrid,
                {{m_ui->dateLabel, m_ui->timeDate},
                 {m_ui->startLabel, m_ui->timeStart},
                 {m_ui->durationLabel, m_ui->timeDuration}},
                width());
    placeFields(m_ui->repeatGrid,
                {{m_ui->everyWeeksLabel, m_ui->everyWeeks}, {m_ui->untilLabel, m_ui->timeUntil}},
                width() - m_ui->repeatColumn->contentsMargins().left());
}

void TimeEditor::connectFields()
{
    connect(m_kind, &ChoiceStrip::chose, this, &TimeEditor::read);
    connect(m_ui->timeLabel, &QLineEdit::textChanged, this, &TimeEditor::read);
    connect(m_ui->timeStart, &QTimeEdit::timeChanged, this, &TimeEditor::read);
    connect(m_ui->timeDuration, &QComboBox::currentIndexChanged, this, &TimeEditor::read);
    connect(m_ui->timeRepeats, &QCheckBox::toggled, this, &TimeEditor::read);
    connect(m_ui->everyWeeks, &QSpinBox::valueChanged, this, &TimeEditor::read);
    connect(m_ui->timeDate, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (m_filling)
            return;
        m_form.moveTo(date);
        refresh();
    });
    connect(m_ui->timeUntil, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (m_filling)
            return;
        m_form.until = date;
        refresh();
    });
    connect(m_ui->putTime, &QPushButton::clicked, this, &TimeEditor::put);
    connect(m_ui->cancelTime, &QPushButton::clicked, this, &TimeEditor::done);
}

void TimeEditor::edit(const TimeForm& form)
{
    m_form = form;
    m_start = form;
    m_ui->openProblem->clear();
    if (!m_hasOwnWords)
        sayWhatItIs(form.id.has_value());
    buildOffers();
    refresh();
    m_ui->timeLabel->setFocus();
}

void TimeEditor::goOn(const TimeForm& written)
{
    m_form = written;
    refresh();
}

void TimeEditor::sayWhatItIs(bool isChange)
{
    m_ui->heading->setText(isChange      ? tr("Change this time")
                           : m_talksOnly ? tr("A check-in talk")
                                         : tr("A time of your own"));
    m_ui->putTime->setText(isChange ? tr("Change it") : tr("Put it on the table"));
}

void TimeEditor::setWords(const QString& put, const QString& cancel)
{
    m_hasOwnWords = true;
    m_ui->heading->hide();
    m_ui->putTime->setText(put);
    m_ui->putTime->setProperty("kind", u"primary"_s); // It leads on, as the foot of a step does.
    m_ui->cancelTime->setText(cancel);
}

void TimeEditor::setCanRepeat(bool can)
{
    m_ui->timeRepeats->setVisible(can);
}

void TimeEditor::setTalksOnly(bool talksOnly)
{
    m_talksOnly = talksOnly;
    m_ui->kindLabel->setVisible(!talksOnly);
    m_kind->setVisible(!talksOnly);
}

bool TimeEditor::hasChanges() const
{
    return m_form.sharedTime({}) != m_start.sharedTime({}) || m_form.offers != m_start.offers;
}

void TimeEditor::sayIsOpen()
{
    m_ui->openProblem->setText(tr("This time is not on the table yet. Put it there, or leave it."));
    m_ui->openProblem->show();
    m_ui->putTime->setFocus();
}

void TimeEditor::buildOffers()
{
    for (const auto& [id, tick] : m_offers)
        delete tick;
    m_offers.clear();
    for (const OfferChoice& offer : m_taker.offers()) {
        auto* tick = new QCheckBox(offer.words, m_ui->offersBox);
        tick->setObjectName(u"timeOffer_%1"_s.arg(m_offers.size()));
        m_ui->offersColumn->addWidget(tick);
        connect(tick, &QCheckBox::toggled, this, &TimeEditor::read);
        m_offers.emplace_back(offer.id, tick);
    }
    m_ui->offersBox->setVisible(!m_offers.empty());
}

void TimeEditor::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    m_kind->setChosen(static_cast<int>(m_form.kind));
    if (m_ui->timeLabel->text() != m_form.label)
        m_ui->timeLabel->setText(m_form.label);
    m_ui->timeDate->setDate(m_form.date);
    m_ui->timeStart->setTime(timeOf(m_form.startMinute));
    if (m_ui->timeDuration->findData(m_form.durationMinutes) < 0)
        m_ui->timeDuration->addItem(TimeText(locale()).duration(m_form.durationMinutes),
                                    m_form.durationMinutes);
    m_ui->timeDuration->setCurrentIndex(m_ui->timeDuration->findData(m_form.durationMinutes));
    m_ui->timeRepeats->setChecked(m_form.repeats);
    m_ui->everyWeeks->setValue(m_form.everyWeeks);
    for (int day = 1; day <= daysInRow; ++day)
        m_days[static_cast<std::size_t>(day - 1)]->setChecked(m_form.weekdays.has(day));
    for (const auto& [id, tick] : m_offers)
        tick->setChecked(m_form.offers.contains(id));
    TimeForm repeated = m_form;
    repeated.repeats = true;
    m_ui->timeUntil->setDate(repeated.sharedTime({}).repeat->until);
}

void TimeEditor::read()
{
    if (m_filling)
        return;
    m_form.kind = static_cast<SharedTimeKind>(m_kind->chosen());
    m_form.label = m_ui->timeLabel->text();
    m_form.startMinute = m_ui->timeStart->time().msecsSinceStartOfDay() / 60'000;
    m_form.durationMinutes = m_ui->timeDuration->currentData().toInt();
    m_form.repeats = m_ui->timeRepeats->isChecked();
    m_form.everyWeeks = m_ui->everyWeeks->value();
    m_form.weekdays = Weekdays();
    for (int day = 1; day <= daysInRow; ++day) {
        if (m_days[static_cast<std::size_t>(day - 1)]->isChecked())
            m_form.weekdays.add(day);
    }
    m_form.offers.clear();
    for (const auto& [id, tick] : m_offers) {
        if (tick->isChecked())
            m_form.offers.insert(id);
    }
    refresh();
}

void TimeEditor::refresh()
{
    fill();
    if (m_hasOwnWords)
        m_ui->openProblem->clear(); // It was about what stood there before.
    m_ui->repeatBox->setVisible(m_form.repeats);
    const auto problems = m_taker.problems(m_form);
    showProblems(problems);
    m_ui->openProblem->setVisible(!m_ui->openProblem->text().isEmpty());
    const FrozenTime words = m_taker.preview(m_form);
    m_ui->preview->setVisible(problems.empty());
    m_ui->previewWhen->setText(words.when);
    m_ui->previewRepeat->setText(words.repeat);
    emit edited();
}

void TimeEditor::showProblems(const std::vector<TimeProblem>& problems)
{
    const std::initializer_list<std::pair<TimeField, QLabel*>> places{
        {TimeField::Date, m_ui->dateProblem},
        {TimeField::Length, m_ui->durationProblem},
        {TimeField::EveryWeeks, m_ui->everyWeeksProblem},
        {TimeField::Weekdays, m_ui->weekdaysProblem},
        {TimeField::Until, m_ui->untilProblem}};
    for (const auto& [field, label] : places) {
        const auto found = std::ranges::find(problems, field, &TimeProblem::field);
        label->setText(found == problems.end() ? QString() : found->words);
        label->setVisible(found != problems.end());
    }
}

void TimeEditor::put()
{
    if (m_taker.put(m_form)) {
        emit taken();
        emit done();
        return;
    }
    m_ui->openProblem->setText(m_taker.whyNot(m_form));
    m_ui->openProblem->setVisible(!m_ui->openProblem->text().isEmpty());
}
