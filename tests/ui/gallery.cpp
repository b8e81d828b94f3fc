// SPDX-License-Identifier: GPL-3.0-or-later
// Paints every part of the look into pictures, to be looked at beside the design: gallery FOLDER
#include "ui/icons.h"
#include "ui/parts/barframe.h"
#include "ui/parts/choicestrip.h"
#include "ui/parts/coveredcolumn.h"
#include "ui/parts/curtain.h"
#include "ui/parts/errorline.h"
#include "ui/parts/feelingscale.h"
#include "ui/parts/freeweek.h"
#include "ui/parts/pagefoot.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/partnerhead.h"
#include "ui/parts/partnermark.h"
#include "ui/parts/rail.h"
#include "ui/parts/sayaloud.h"
#include "ui/parts/steppath.h"
#include "ui/parts/togetherlines.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QTextEdit>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout* row(const QList<QWidget*>& widgets, int spacing = 12)
{
    auto* made = new QHBoxLayout;
    made->setSpacing(Theme::px(nullptr, spacing));
    for (QWidget* widget : widgets)
        made->addWidget(widget);
    made->addStretch();
    return made;
}

QLabel* words(const QString& text, const QString& role, const QString& tone = {})
{
    auto* label = new QLabel(text);
    label->setProperty("textRole", role);
    label->setProperty("tone", tone);
    return label;
}

QPushButton* button(const QString& text, const QString& kind = u"plain"_s, const QString& icon = {})
{
    auto* made = new QPushButton(text);
    made->setProperty("kind", kind);
    made->setProperty("iconName", icon);
    return made;
}

template <class T>
T* hovered(T* widget)
{
    widget->setAttribute(Qt::WA_UnderMouse);
    return widget;
}

void ring(QWidget* widget)
{
    auto* frame = new QFocusFrame(widget);
    frame->setWidget(widget);
}

/// One column of the gallery: names of groups and what they hold.
class Column
{
public:
    explicit Column(QBoxLayout* into) : m_layout(new QVBoxLayout)
    {
        m_layout->setSpacing(Theme::px(nullptr, 8));
        into->addLayout(m_layout, 1);
    }

    void group(const QString& name)
    {
        if (m_layout->count() > 0)
            m_layout->addSpacing(Theme::px(nullptr, 18));
        m_layout->addWidget(words(name, u"smallLabel"_s, u"secondary"_s));
    }
    void add(QWidget* widget) { m_layout->addWidget(widget); }
    void add(QLayout* layout) { m_layout->addLayout(layout); }
    void close() { m_layout->addStretch(); }

private:
    QVBoxLayout* m_layout;
};

QFrame* offer()
{
    auto* box = new BarFrame({.fill = Role::Window,
                              .bar = Role::FirstFill,
                              .barWidth = 3,
                              .outlined = true,
                              .radius = blockRadius},
                             nullptr);
    auto* inside = new QGridLayout(box);
    inside->setContentsMargins(15, 8, 8, 8);
    inside->setVerticalSpacing(2);
    inside->addWidget(words(u"Robin offers"_s, u"small"_s, u"secondary"_s), 0, 0);
    inside->addWidget(words(u"I keep half an hour free after dinner"_s, u"medium"_s), 1, 0);
    auto* remove = new QToolButton;
    remove->setProperty("iconName", u"close"_s);
    inside->addWidget(remove, 0, 1, 2, 1);
    inside->setColumnStretch(0, 1);
    return box;
}

QFrame* checklist()
{
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* rows = new QVBoxLayout(card);
    rows->setSpacing(Theme::px(nullptr, 9));
    const auto tick = [&](const QString& text, bool on) {
        auto* box = new QCheckBox(text);
        box->setChecked(on);
        auto* line = row({box});
        rows->addLayout(line);
        return line;
    };
    tick(u"Help at home"_s, false);
    auto* make = button(u"Make it an offer"_s, u"text"_s, u"offer"_s);
    make->setProperty("textRole", u"small"_s);
    tick(u"Rest"_s, true)->addWidget(make);
    tick(u"Time to unwind first"_s, true);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(Theme::px(nullptr, 30), 0, 0, 0);
    auto* own = new QLineEdit(u"A tidy room"_s);
    inset->addWidget(offer());
    inset->addWidget(own);
    rows->addLayout(inset);
    return card;
}

void fillFirst(Column column)
{
    column.group(u"Buttons: rest, hover, focus, disabled; primary rest, hover"_s);
    auto* focused = button(u"Back"_s);
    auto* disabled = button(u"Back"_s);
    disabled->setEnabled(false);
    column.add(row({button(u"Back"_s), hovered(button(u"Back"_s)), focused, disabled,
                    button(u"Wishes"_s, u"primary"_s), hovered(button(u"Wishes"_s, u"primary"_s))}));
    ring(focused);

    column.group(u"Feeling scale: rest, chosen, focused"_s);
    auto* scale = new FeelingScale;
    scale->setWords({u"Uneasy"_s, u"Doubtful"_s, u"In between"_s, u"Hopeful"_s, u"Glad"_s});
    scale->setChoice(3);
    column.add(scale);

    column.group(u"Checklist: ticked, offer open, own words"_s);
    column.add(checklist());

    column.group(u"Inputs"_s);
    auto* name = new QLineEdit(u"Robin"_s);
    auto* note = new QLineEdit;
    note->setPlaceholderText(u"If you like"_s);
    auto* yes = new QRadioButton(u"Yes"_s);
    yes->setChecked(true);
    column.add(row({name, note, yes, new QRadioButton(u"Maybe"_s)}, 20));

    column.group(u"Error line: what happened, what is safe, what to do next"_s);
    auto* error = new ErrorLine;
    error->say(u"The disk is full, so nothing was saved."_s,
               u"Your words are still open here. Free some space, then try once more."_s, u"Try again"_s);
    column.add(error);
    column.close();
}

QFrame* covered()
{
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* head = new PartnerHead;
    head->setPartner(Partner::Second);
    head->setName(u"Sam"_s);
    rows->addWidget(head);
    auto* body = new QWidget;
    body->setMinimumHeight(Theme::px(nullptr, 146));
    auto* inside = new QVBoxLayout(body);
    inside->addWidget(new QLabel(u"never seen"_s));
    rows->addWidget(body, 1);
    auto* cover = new CoveredColumn(body);
    cover->setWords(u"Covered"_s, u"Opens when both\nof you are ready"_s);
    cover->cover();
    return card;
}

void fillSecond(Column column)
{
    column.group(u"The mark: Robin, Sam, shared"_s);
    column.add(row({new PartnerMark(Mark::First, 16), words(u"Robin"_s, u"label"_s, u"first"_s),
                    new PartnerMark(Mark::Second, 16), words(u"Sam"_s, u"label"_s, u"second"_s),
                    new PartnerMark(Mark::Both, 16), words(u"Both"_s, u"label"_s, u"together"_s)}));

    column.group(u"Choice strips"_s);
    auto* turns = new ChoiceStrip;
    turns->addChoice(0, u"Side by side"_s);
    turns->addChoice(1, u"Taking turns"_s);
    turns->setChosen(0);
    auto* views = new ChoiceStrip;
    views->setDense(true);
    views->addIconChoice(0, u"Week"_s, u"grid"_s);
    views->addIconChoice(1, u"List"_s, u"list"_s);
    views->setChosen(0);
    auto* joined = new QHBoxLayout;
    joined->setSpacing(0);
    const QStringList segments{u"first"_s, u"middle"_s, u"last"_s};
    for (const QString& segment : segments) {
        auto* tool = new QToolButton;
        tool->setProperty("kind", u"segment"_s);
        tool->setProperty("segment", segment);
        if (segment == u"middle")
            tool->setText(u"Today"_s);
        else
            tool->setProperty("iconName", segment == u"first" ? u"chevron-left"_s : u"chevron-right"_s);
        joined->addWidget(tool);
    }
    auto* strips = row({turns, views});
    strips->insertLayout(0, joined);
    column.add(strips);

    column.group(u"Path, short form"_s);
    auto* path = new StepPath;
    path->setSteps({u"Arrive"_s, u"Rhythm"_s, u"Planning"_s, u"Trying"_s, u"Room"_s, u"When"_s, u"Needs"_s,
                    u"Wishes"_s, u"Common ground"_s, u"Times"_s, u"This week"_s, u"Both yes"_s});
    path->setPlace(6, 6);
    column.add(path);

    column.group(u"Kept line, after both said yes; shared strip"_s);
    auto* kept = new KeptLine;
    kept->setWords(u"Both of you said yes."_s, u"“Our evening” is in your week."_s);
    column.add(kept);
    auto* shared = new SharedStrip;
    shared->setWords(u"Rest  ·  Time to unwind first"_s);
    column.add(shared);

    column.group(u"Yes and not now"_s);
    auto* answers = new QHBoxLayout;
    answers->addWidget(button(u"Yes"_s, u"answer"_s), 1);
    answers->addWidget(button(u"Not now"_s, u"answer"_s), 1);
    column.add(answers);

    column.group(u"A free week; covered column, taking turns"_s);
    auto* free = new QFrame;
    free->setProperty("card", true);
    auto* freeRows = new QVBoxLayout(free);
    auto* week = new FreeWeek;
    week->setWords(u"A free week"_s, u"Nothing is planned,\nand nothing has to be."_s, u"Shared time"_s);
    freeRows->setContentsMargins(0, 0, 0, 0);
    freeRows->addWidget(week);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(Theme::px(nullptr, 16));
    cards->addWidget(free, 1);
    cards->addWidget(covered(), 1);
    column.add(cards);
    column.close();
}

std::unique_ptr<QWidget> parts()
{
    auto page = std::make_unique<QWidget>();
    auto* columns = new QHBoxLayout(page.get());
    columns->setContentsMargins(32, 20, 32, 20);
    columns->setSpacing(Theme::px(nullptr, 40));
    fillFirst(Column(columns));
    fillSecond(Column(columns));
    page->resize(1200, 768);
    return page;
}

std::unique_ptr<QWidget> fields()
{
    auto page = std::make_unique<QWidget>();
    auto* columns = new QHBoxLayout(page.get());
    columns->setContentsMargins(32, 20, 32, 20);
    columns->setSpacing(Theme::px(nullptr, 40));
    Column first(columns);
    first.group(u"Fields"_s);
    auto* combo = new QComboBox;
    combo->addItems({u"Once"_s, u"Every week"_s});
    auto* spin = new QSpinBox;
    spin->setValue(6);
    spin->setSuffix(u" weeks"_s);
    auto* date = new QDateEdit(QDate(2025, 6, 11));
    date->setCalendarPopup(true);
    first.add(row({combo, spin, date, new QTimeEdit(QTime(20, 30))}));
    auto* off = new QComboBox;
    off->addItem(u"Not now"_s);
    off->setEnabled(false);
    auto* offField = new QLineEdit(u"Not yet"_s);
    offField->setEnabled(false);
    auto* offTick = new QCheckBox(u"Off"_s);
    offTick->setEnabled(false);
    offTick->setChecked(true);
    auto* offPrimary = button(u"Go on"_s, u"primary"_s);
    offPrimary->setEnabled(false);
    first.add(row({off, offField, offTick, offPrimary}));
    auto* text = new QTextEdit;
    text->setPlainText(u"A note of several lines.\nIt is kept as it is."_s);
    text->setMaximumHeight(120);
    first.add(text);
    auto* quiet = button(u"Pass"_s, u"text"_s);
    quiet->setProperty("tone", u"secondary"_s);
    auto* large = button(u"Begin our first check-in"_s, u"primary"_s);
    large->setProperty("large", true);
    first.add(row({quiet, large, hovered(button(u"Text"_s, u"text"_s))}));
    auto* aloud = new SayAloud;
    aloud->setWords(u"To say aloud"_s, u"“It helps me most when…”"_s);
    first.add(aloud);
    first.group(u"Icons"_s);
    auto* icons = new QHBoxLayout;
    const QStringList names = QDir(u":/icons"_s).entryList();
    for (const QString& file : names) {
        auto* tool = new QLabel;
        tool->setPixmap(Icons::icon(file.chopped(4)).pixmap(20, 20));
        icons->addWidget(tool);
    }
    first.add(icons);
    first.close();
    Column second(columns);
    second.group(u"Table"_s);
    auto* table = new QTableWidget(3, 3);
    table->setHorizontalHeaderLabels({u"Day"_s, u"Time"_s, u"What"_s});
    table->verticalHeader()->hide();
    for (int cell = 0; cell < 9; ++cell)
        table->setItem(cell / 3, cell % 3, new QTableWidgetItem(u"Wednesday"_s));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->selectRow(1);
    table->setMaximumHeight(170);
    second.add(table);
    second.group(u"List"_s);
    auto* list = new QListWidget;
    for (int item = 0; item < 30; ++item)
        list->addItem(u"Shared time %1"_s.arg(item));
    list->setCurrentRow(1);
    list->setMaximumHeight(200);
    second.add(list);
    second.close();
    page->resize(1200, 560);
    return page;
}

std::unique_ptr<QWidget> window(QSize size)
{
    auto page = std::make_unique<QWidget>();
    auto* across = new QHBoxLayout(page.get());
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto* rail = new Rail;
    rail->setTitle(u"Robin & Sam"_s);
    rail->addPage(0, u"Our week"_s, u"calendar"_s);
    rail->addPage(1, u"Check-in"_s, u"speech"_s);
    rail->addPage(2, u"Looking back"_s, u"history"_s);
    rail->addPage(3, u"Summary"_s, u"document"_s);
    rail->addBelow(4, u"Settings"_s, u"sliders"_s);
    rail->addBelow(5, u"Lock"_s, u"lock"_s, false);
    rail->setChosen(1);
    across->addWidget(rail);
    auto* down = new QVBoxLayout;
    down->setSpacing(0);
    across->addLayout(down, 1);
    auto* path = new StepPath;
    path->setSteps({u"Arrive"_s, u"Rhythm"_s, u"Planning"_s, u"Trying"_s, u"Room"_s, u"When"_s, u"Needs"_s,
                    u"Wishes"_s, u"Common ground"_s, u"Times"_s, u"This week"_s, u"Both yes"_s});
    path->setPlace(6, 6);
    auto* pathRow = new QHBoxLayout;
    pathRow->setContentsMargins(24, 0, 24, 0);
    pathRow->addWidget(path);
    down->addLayout(pathRow);
    auto* header = new PageHeader;
    header->setTitle(u"What would help you feel ready, and wanting to?"_s);
    header->setLead(u"Wanting often follows rest and calm. Naming what helps makes it easier to give."_s);
    auto* aloud = new SayAloud;
    aloud->setWords(u"To say aloud"_s, u"“It helps me most when…”"_s);
    aloud->setMinimumWidth(Theme::px(nullptr, 300));
    header->addAside(aloud);
    down->addWidget(header);
    auto* cards = new QHBoxLayout;
    cards->setContentsMargins(24, 0, 24, 16);
    cards->setSpacing(16);
    for (const Partner partner : bothPartners) {
        auto* card = new QFrame;
        card->setProperty("card", true);
        auto* rows = new QVBoxLayout(card);
        rows->setContentsMargins(0, 0, 0, 0);
        auto* head = new PartnerHead;
        head->setPartner(partner);
        head->setName(partner == Partner::First ? u"Robin"_s : u"Sam"_s);
        auto* keep = new QCheckBox(u"Keep this"_s);
        keep->setProperty("dense", true);
        keep->setProperty("textRole", u"small"_s);
        keep->setChecked(true);
        head->setEnd(keep);
        rows->addWidget(head);
        auto* scroll = new QScrollArea;
        auto* body = new QWidget;
        auto* ticks = new QVBoxLayout(body);
        for (int tick = 0; tick < 14; ++tick)
            ticks->addWidget(new QCheckBox(u"More talk during the day"_s));
        scroll->setWidget(body);
        scroll->setWidgetResizable(true);
        rows->addWidget(scroll, 1);
        cards->addWidget(card, 1);
    }
    down->addLayout(cards, 1);
    auto* foot = new PageFoot;
    foot->setBackText(u"When"_s);
    foot->setPrimaryText(u"Wishes"_s);
    auto* turns = new ChoiceStrip;
    turns->addChoice(0, u"Side by side"_s);
    turns->addChoice(1, u"Taking turns"_s);
    turns->setChosen(0);
    foot->addMiddle(turns);
    down->addWidget(foot);
    page->resize(size);
    return page;
}

void save(QWidget* page, const QString& folder, const QString& name)
{
    page->show();
    page->activateWindow();
    QApplication::processEvents();
    if (auto* own = page->findChild<QLineEdit*>())
        own->setFocus();
    QApplication::processEvents();
    page->grab().save(u"%1/%2.png"_s.arg(folder, name));
}

void paintAll(const QString& folder, const QString& suffix)
{
    save(parts().get(), folder, u"parts"_s + suffix);
    save(fields().get(), folder, u"fields"_s + suffix);
    save(window({1200, 768}).get(), folder, u"window"_s + suffix);
    save(window({960, 608}).get(), folder, u"window-960"_s + suffix);
    const auto behind = window({1200, 768});
    Curtain curtain(behind.get());
    behind->show();
    curtain.coverFor(
        Partner::Second,
        {u"Over to Sam"_s,
         u"Robin’s words are covered and stay covered. They open together with Sam’s, when both of you press ready."_s,
         u"I am Sam, open my side"_s, u"Stop here for today"_s});
    save(behind.get(), folder, u"curtain"_s + suffix);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QString folder = QApplication::arguments().value(1, u"."_s);
    QDir().mkpath(folder);
    QFont font = Theme::baseFont(QApplication::font());
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
    for (const Theme theme : {Theme::light(), Theme::dark()}) {
        WholeheartedStyle::applyTo(application, theme);
        paintAll(folder, theme.isDark() ? u"-dark"_s : u""_s);
    }
    WholeheartedStyle::applyTo(application, Theme::light());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    paintAll(folder, u"-rtl"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    font.setPointSizeF(21);
    QApplication::setFont(font);
    WholeheartedStyle::applyTo(application, Theme::light());
    paintAll(folder, u"-200"_s);
    return 0;
}
