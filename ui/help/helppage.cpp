// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppage.h"

#include "ui/checkin/pagebody.h"
#include "ui/help/helptext.h"
#include "ui/parts/barframe.h"
#include "ui/parts/pagefoot.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/prose.h"
#include "ui/style/style.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal stackBelow = 700;
constexpr qreal headingWidth = 200;
constexpr int textStretch = 1000; ///< Lines come to their full width first, and begin below each other.

} // namespace

HelpPage::HelpPage(QWidget* parent) : QWidget(parent), m_body(new PageBody(this)), m_foot(new PageFoot(this))
{
    setProperty("ownFocus", true); // A page is no control: no ring around all of it.
    auto* header = new PageHeader(this);
    header->setAtTop(true);
    header->setTitle(HelpText::title());
    setAccessibleName(header->title());
    auto* keys = new QPushButton(tr("Keys"), header);
    keys->setObjectName(u"toKeys"_s);
    connect(keys, &QPushButton::clicked, this, &HelpPage::keysAsked);
    auto* guide = new QPushButton(tr("User guide"), header);
    guide->setObjectName(u"toGuide"_s);
    connect(guide, &QPushButton::clicked, this, &HelpPage::guideAsked);
    for (QPushButton* on : {guide, keys}) {
        on->setProperty("kind", u"text"_s);
        on->setProperty("iconName", u"chevron-right"_s);
        on->setProperty("iconTrailing", true);
        on->setAutoDefault(false);
        header->addAside(on);
    }
    m_body->setObjectName(u"helpText"_s);
    m_body->setAccessibleName(header->title());
    m_body->setFocusPolicy(Qt::StrongFocus); // Nothing in it can be focused, so the keys scroll it.
    m_body->setContent(makeText());
    m_foot->setBackText(tr("Back"));
    m_foot->back()->setObjectName(u"leaveHelp"_s);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(header);
    page->addWidget(m_body, 1);
    page->addWidget(m_foot);
    connect(m_foot, &PageFoot::backPressed, this, &HelpPage::closed);
}

QWidget* HelpPage::makeText()
{
    auto* text = new QWidget;
    auto* column = new QVBoxLayout(text);
    column->setSpacing(Theme::px(this, 24));
    column->addWidget(makeFirstLine());
    for (const HelpSection& section : HelpText::sections()) {
        auto* line = new QFrame(text);
        line->setFrameShape(QFrame::HLine);
        column->addWidget(line);
        column->addWidget(makeSection(section.heading, section.paragraphs));
    }
    column->addStretch(1);
    return text;
}

QWidget* HelpPage::makeFirstLine()
{
    auto* bar = new BarFrame({.fill = Role::Surface,
                              .bar = Role::TogetherSolid,
                              .barWidth = 6,
                              .outlined = true,
                              .radius = cardRadius},
                             this);
    auto* words = new QLabel(HelpText::firstLine(), bar);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    setTextRole(words, TextRole::Heading);
    auto* row = new QHBoxLayout(bar);
    const int side = Theme::px(this, 24);
    row->setContentsMargins(side, Theme::px(this, 16), side, Theme::px(this, 16));
    row->addWidget(words);
    return bar;
}

QWidget* HelpPage::makeSection(const QString& heading, const QStringList& paragraphs)
{
    auto* section = new QWidget;
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, section);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(this, 24));
    m_sections.append(row);
    auto* name = new QLabel(heading, section);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    setTextRole(name, TextRole::Label);
    name->setFixedWidth(Theme::px(this, headingWidth));
    row->addWidget(name, 0, Qt::AlignTop);
    auto* text = new QVBoxLayout;
    text->setSpacing(Theme::px(this, 8));
    for (const QString& words : paragraphs) {
        auto* paragraph = new Prose(section);
        paragraph->setWords(words);
        text->addWidget(paragraph);
    }
    row->addLayout(text, textStretch);
    row->addStretch(1);
    return section;
}

void HelpPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < Theme::px(this, stackBelow);
    for (QBoxLayout* section : std::as_const(m_sections)) {
        section->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        section->setSpacing(Theme::px(this, narrow ? 8 : 24));
    }
}

void HelpPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_body->verticalScrollBar()->setValue(0);
}

void HelpPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}
