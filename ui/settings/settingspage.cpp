// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "presenters/homepath.h"
#include "presenters/publishingpresenter.h"
#include "ui/calendars/reminderscard.h"
#include "ui/parts/choicestrip.h"
#include "ui/parts/prose.h"
#include "ui/parts/spokenroles.h"
#include "ui/style/style.h"
#include "ui_settingspage.h"

#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal labelWidth = 132;
constexpr qreal widest = 1000;

} // namespace

SettingsPage::SettingsPage(SettingsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::SettingsPage>())
    , m_appearance(new ChoiceStrip(this))
    , m_contrast(new ChoiceStrip(this))
{
    m_ui->setupUi(this);
    setAccessibleName(m_ui->header->title());
    applySizes();
    buildAppearance();
    buildLanguage();
    buildLock();
    buildWays();
    orderTabs();
    showChosen();
    showSharing();
    connect(&m_presenter, &SettingsPresenter::changed, this, &SettingsPage::showChosen);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::buildAppearance()
{
    const auto add = [](ChoiceStrip* strip, int id, const QString& words, const QString& name) {
        QToolButton* button = strip->addChoice(id, words);
        button->setObjectName(name);
    };
    m_appearance->setAccessibleName(tr("Colours"));
    add(m_appearance, static_cast<int>(Appearance::System), tr("As the desktop"), u"coloursSystem"_s);
    add(m_appearance, static_cast<int>(Appearance::Light), tr("Light"), u"coloursLight"_s);
    add(m_appearance, static_cast<int>(Appearance::Dark), tr("Dark"), u"coloursDark"_s);
    m_contrast->setAccessibleName(tr("Contrast"));
    add(m_contrast, static_cast<int>(ContrastWish::System), tr("As the desktop"), u"contrastSystem"_s);
    add(m_contrast, static_cast<int>(ContrastWish::Usual), tr("Usual"), u"contrastUsual"_s);
    add(m_contrast, static_cast<int>(ContrastWish::High), tr("High"), u"contrastHigh"_s);
    m_ui->appearanceRows->addWidget(m_appearance, 0, 1, Qt::AlignLeading);
    m_ui->appearanceRows->addWidget(m_contrast, 1, 1, Qt::AlignLeading);
    for (const auto& [accent, name] : SettingsPresenter::accents())
        m_ui->accent->addItem(name, static_cast<int>(accent));
    sayWhatFor(m_ui->accent, m_ui->accentLabel->text());

    connect(m_appearance, &ChoiceStrip::chose, &m_presenter,
            [this](int id) { m_presenter.setAppearance(static_cast<Appearance>(id)); });
    connect(m_contrast, &ChoiceStrip::chose, &m_presenter,
            [this](int id) { m_presenter.setContrast(static_cast<ContrastWish>(id)); });
    connect(m_ui->accent, &QComboBox::activated, &m_presenter, [this] {
        m_presenter.setAccent(static_cast<AccentColour>(m_ui->accent->currentData().toInt()));
    });
}

void SettingsPage::orderTabs()
{
    QWidgetList order;
    for (const ChoiceStrip* strip : {m_appearance, m_contrast}) {
        for (QToolButton* button : strip->findChildren<QToolButton*>())
            order.append(button);
    }
    order.append({m_ui->accent, m_ui->language, m_ui->lockAfter, m_ui->locksWithComputer});
    if (m_reminders)
        order.append(m_reminders->stops());
    order.append({m_ui->toCalendars, m_ui->toOurJournal, m_ui->toKeys});
    for (qsizetype place = 1; place < order.size(); ++place)
        setTabOrder(order[place - 1], order[place]);
}

void SettingsPage::buildLanguage()
{
    for (const auto& [language, name] : m_presenter.languages())
        m_ui->language->addItem(name, language);
    sayWhatFor(m_ui->language, m_ui->languageLabel->text());
    connect(m_ui->language, &QComboBox::activated, &m_presenter,
            [this] { m_presenter.setLanguage(m_ui->language->currentData().toString()); });
}

void SettingsPage::buildLock()
{
    for (const auto& [minutes, words] : SettingsPresenter::idleTimes())
        m_ui->lockAfter->addItem(words, minutes);
    sayWhatFor(m_ui->lockAfter, m_ui->lockAfterLabel->text());
    connect(m_ui->lockAfter, &QComboBox::activated, &m_presenter,
            [this] { m_presenter.setLockAfter(m_ui->lockAfter->currentData().toInt()); });
    connect(m_ui->locksWithComputer, &QCheckBox::toggled, &m_presenter,
            &SettingsPresenter::setLocksWithComputer);
}

void SettingsPage::buildWays()
{
    connect(m_ui->toCalendars, &QPushButton::clicked, this, &SettingsPage::calendarsAsked);
    connect(m_ui->toOurJournal, &QPushButton::clicked, this, &SettingsPage::ourJournalAsked);
    connect(m_ui->toKeys, &QPushButton::clicked, this, &SettingsPage::keysAsked);
}

void SettingsPage::addSharing(Reminders& reminders, const PublishingPresenter& publishing,
                              std::function<bool()> isKept)
{
    m_publishing = &publishing;
    m_isKept = std::move(isKept);
    m_reminders = new RemindersCard(reminders);
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->exportsCard), m_reminders);
    connect(&publishing, &PublishingPresenter::changed, this, &SettingsPage::showSharing);
    orderTabs();
    showSharing();
}

void SettingsPage::showSharing()
{
    if (m_reminders) {
        m_reminders->setVisible(m_isKept());
        m_reminders->refresh();
    }
    const QString folder = m_publishing ? m_publishing->folder() : QString();
    m_ui->publishedNote->setWords(folder.isEmpty() ? tr("Your plan is in no folder for other calendars.")
                                                   : tr("Your plan for other calendars is in this folder:"));
    m_ui->publishedFolder->setText(wrappablePath(fromHome(folder)));
    m_ui->publishedFolder->setAccessibleName(folder);
    m_ui->publishedFolder->setVisible(!folder.isEmpty());
}

void SettingsPage::showChosen()
{
    const Preferences& chosen = m_presenter.preferences();
    m_appearance->setChosen(static_cast<int>(chosen.appearance));
    m_contrast->setChosen(static_cast<int>(chosen.contrast));
    m_ui->accent->setCurrentIndex(m_ui->accent->findData(static_cast<int>(chosen.accent)));
    m_ui->language->setCurrentIndex(std::max(0, m_ui->language->findData(chosen.language)));
    m_ui->languageNote->setVisible(chosen.language != m_ui->languageNote->property("atFirst").toString());

    const bool canLock = m_presenter.canLock();
    int place = m_ui->lockAfter->findData(chosen.lockAfterMinutes);
    if (place < 0) { // written into the file by hand
        m_ui->lockAfter->insertItem(0, tr("After %n minute(s)", nullptr, chosen.lockAfterMinutes),
                                    chosen.lockAfterMinutes);
        place = 0;
    }
    m_ui->lockAfter->setCurrentIndex(place);
    m_ui->locksWithComputer->setChecked(chosen.locksWithComputer);
    for (QWidget* part : {static_cast<QWidget*>(m_ui->lockAfter), static_cast<QWidget*>(m_ui->lockAfterLabel),
                          static_cast<QWidget*>(m_ui->locksWithComputer)})
        part->setEnabled(canLock);
    m_ui->lockNote->setWords(
        canLock ? tr("Ctrl+L locks at once. What you have said so far is there again when you "
                     "come back; yeses you have given are asked for again. A check-in is "
                     "never locked for being quiet.")
                : m_presenter.whyNoLock());

    const QString path = m_presenter.journalPath();
    m_ui->journalPath->setText(path.isEmpty() ? tr("This is an example; it is in no file.")
                                              : wrappablePath(path));
    if (m_presenter.trouble().isEmpty())
        m_ui->error->clear();
    else
        m_ui->error->say(tr("Your settings could not be written to this computer."), m_presenter.trouble());
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showChosen(); // passphrases may have come since
    showSharing();
}

void SettingsPage::applySizes()
{
    const int gap = Theme::px(this, 16);
    const int side = Theme::px(this, 24);
    m_ui->column->setContentsMargins(side, 0, side, side);
    m_ui->column->setSpacing(gap);
    m_ui->column->setAlignment(Qt::AlignTop);
    m_ui->content->setMaximumWidth(Theme::px(this, widest));
    for (QVBoxLayout* card : {m_ui->appearanceColumn, m_ui->languageColumn, m_ui->lockColumn,
                              m_ui->exportsColumn, m_ui->journalColumn}) {
        card->setContentsMargins(gap, gap, gap, gap);
        card->setSpacing(Theme::px(this, 8));
    }
    for (QGridLayout* rows : {m_ui->appearanceRows, m_ui->languageRows, m_ui->lockRows}) {
        rows->setHorizontalSpacing(gap);
        rows->setVerticalSpacing(Theme::px(this, 12));
        rows->setColumnStretch(2, 1);
    }
    const auto labels = {m_ui->coloursLabel, m_ui->contrastLabel, m_ui->accentLabel, m_ui->languageLabel,
                         m_ui->lockAfterLabel};
    int widestLabel = Theme::px(this, labelWidth); // Fields stand below each other over all cards.
    for (QLabel* label : labels) {
        label->setTextFormat(Qt::PlainText);
        label->ensurePolished();
        widestLabel = std::max(widestLabel, label->sizeHint().width());
    }
    for (QLabel* label : labels)
        label->setMinimumWidth(widestLabel);
    m_ui->languageNote->setProperty("atFirst", m_presenter.preferences().language);
}
