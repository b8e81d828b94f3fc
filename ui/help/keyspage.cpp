// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keyspage.h"

#include "ui/checkin/pagebody.h"
#include "ui/parts/pagefoot.h"
#include "ui/parts/pageheader.h"
#include "ui/style/style.h"

#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal stackBelow = 760;

QString written(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// As the platform has it, or the usual key where it has none.
QString standard(QKeySequence::StandardKey key, const QKeySequence& usual)
{
    const QKeySequence bound(key);
    return written(bound.isEmpty() ? usual : bound);
}

} // namespace

KeysPage::KeysPage(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout), m_foot(new PageFoot(this))
{
    setProperty("ownFocus", true); // A page is no control: no ring around all of it.
    auto* header = new PageHeader(this);
    header->setAtTop(true);
    header->setTitle(tr("Keys"));
    header->setLead(tr("Everything can be done without a mouse. Tab leads on, Shift and Tab lead back."));
    setAccessibleName(header->title());
    auto* content = new QWidget;
    content->setLayout(m_grid);
    m_grid->setSpacing(Theme::px(this, 16));
    for (const Group& group : groups())
        m_cards.append(makeCard(group));
    placeCards(2);
    auto* body = new PageBody(this);
    body->setObjectName(u"keysText"_s);
    body->setAccessibleName(header->title());
    body->setFocusPolicy(Qt::StrongFocus); // Nothing in it can be focused, so the keys scroll it.
    body->setContent(content);
    m_foot->setBackText(tr("Back"));
    m_foot->back()->setObjectName(u"leaveKeys"_s);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(header);
    page->addWidget(body, 1);
    page->addWidget(m_foot);
    connect(m_foot, &PageFoot::backPressed, this, &KeysPage::closed);
}

QList<KeysPage::Group> KeysPage::groups()
{
    const auto key = [](const QKeySequence& keys) { return QStringList{written(keys)}; };
    const auto ctrl = [&key](Qt::Key which) { return key(QKeySequence(Qt::CTRL | which)); };
    return {
        {tr("Everywhere"),
         {{tr("Our week"), ctrl(Qt::Key_1)},
          {tr("Check-in"), ctrl(Qt::Key_2)},
          {tr("Looking back"), ctrl(Qt::Key_3)},
          {tr("Summary"), ctrl(Qt::Key_4)},
          {tr("Settings"), ctrl(Qt::Key_Comma)},
          {tr("Lock"), ctrl(Qt::Key_L)},
          {tr("Press the button you are on"), key(QKeySequence(Qt::Key_Space))},
          {tr("Help"), {standard(QKeySequence::HelpContents, QKeySequence(Qt::Key_F1))}},
          {tr("This page"), ctrl(Qt::Key_Question)},
          {tr("Close the window"), {standard(QKeySequence::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q))}}}},
        {tr("In a check-in"),
         {{tr("The next step"),
           {written(QKeySequence(Qt::ALT | Qt::Key_Right)),
            written(QKeySequence(Qt::CTRL | Qt::Key_PageDown))}},
          {tr("The step before"),
           {written(QKeySequence(Qt::ALT | Qt::Key_Left)), written(QKeySequence(Qt::CTRL | Qt::Key_PageUp))}},
          {tr("Take back what was typed or painted"),
           {standard(QKeySequence::Undo, QKeySequence(Qt::CTRL | Qt::Key_Z))}},
          {tr("And bring it again"),
           {standard(QKeySequence::Redo, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z))}}}},
        {tr("Painting a week"),
         {{tr("Move"), {tr("arrow keys")}},
          {tr("Choose several half hours"), {tr("Shift and arrow keys")}},
          {tr("Works for me, could, does not"), {u"1"_s, u"2"_s, u"3"_s}},
          {tr("Paint with the brush"), key(QKeySequence(Qt::Key_Space))}}},
        {tr("Our week"),
         {{tr("From half hour to half hour"), {tr("arrow keys")}},
          {tr("From one shared time to the next"), {tr("Ctrl and arrow keys")}},
          {tr("The first day, the last day"),
           {written(QKeySequence(Qt::Key_Home)), written(QKeySequence(Qt::Key_End))}},
          {tr("The first hour, the last hour"),
           {written(QKeySequence(Qt::CTRL | Qt::Key_Home)), written(QKeySequence(Qt::CTRL | Qt::Key_End))}},
          {tr("Choose what is there"), key(QKeySequence(Qt::Key_Space))},
          {tr("Open what is there, or ask for a time"), key(QKeySequence(Qt::Key_Return))},
          {tr("Not this time"), key(QKeySequence(Qt::Key_Delete))},
          {tr("Back to the week"), key(QKeySequence(Qt::Key_Escape))},
          {tr("The week before, the week after"),
           {written(QKeySequence(Qt::Key_PageUp)), written(QKeySequence(Qt::Key_PageDown))}}}},
        {tr("Reading"),
         {{tr("Search, in Looking back and in the guide"),
           {standard(QKeySequence::Find, QKeySequence(Qt::CTRL | Qt::Key_F))}},
          {tr("The next place in the guide"), {standard(QKeySequence::FindNext, QKeySequence(Qt::Key_F3))}},
          {tr("Print the summary"), {standard(QKeySequence::Print, QKeySequence(Qt::CTRL | Qt::Key_P))}}}},
    };
}

QWidget* KeysPage::makeCard(const Group& group)
{
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* rows = new QGridLayout(card);
    const int margin = Theme::px(this, 16);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setHorizontalSpacing(Theme::px(this, 24));
    rows->setVerticalSpacing(Theme::px(this, 8));
    rows->setColumnStretch(0, 1);
    auto* name = new QLabel(group.name, card);
    setTextRole(name, TextRole::Heading);
    rows->addWidget(name, 0, 0, 1, 2);
    for (const Line& line : group.lines) {
        auto* what = new QLabel(line.what, card);
        what->setTextFormat(Qt::PlainText);
        what->setWordWrap(true);
        //: Several keys for the same thing
        auto* keys = new QLabel(line.keys.join(tr(", ", "between keys")), card);
        keys->setTextFormat(Qt::PlainText);
        keys->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        setTextRole(keys, TextRole::Label);
        const int row = rows->rowCount();
        rows->addWidget(what, row, 0, Qt::AlignTop);
        rows->addWidget(keys, row, 1);
    }
    rows->setRowStretch(rows->rowCount(), 1);
    return card;
}

void KeysPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeCards(width() < Theme::px(this, stackBelow) ? 1 : 2);
}

void KeysPage::placeCards(int columns)
{
    for (int place = 0; place < m_cards.size(); ++place)
        m_grid->addWidget(m_cards[place], place / columns, place % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void KeysPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}
