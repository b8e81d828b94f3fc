// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidepage.h"

#include "ui/parts/pagefoot.h"
#include "ui/parts/pageheader.h"
#include "ui/style/style.h"

#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int widestLine = 78;
constexpr qreal listWidth = 220;
constexpr int lineHeight = 120;
const auto folder = u":/guide/"_s;

/// Pictures stay in the folder docs/, and what leads out of here is only words.
QString readable(QString markdown)
{
    static const QRegularExpression picture(u"!\\[[^\\]]*\\]\\([^)]*\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]+)\\]\\(([^)]+)\\)"_s);
    markdown.remove(picture);
    qsizetype at = 0;
    for (auto found = link.match(markdown); found.hasMatch(); found = link.match(markdown, at)) {
        const bool isHere = QFile::exists(folder + found.captured(2));
        if (!isHere)
            markdown.replace(found.capturedStart(), found.capturedLength(), found.captured(1));
        at = isHere ? found.capturedEnd() : found.capturedStart() + found.capturedLength(1);
    }
    return markdown;
}

TextRole roleOf(int headingLevel)
{
    return headingLevel == 1 ? TextRole::Title : headingLevel == 2 ? TextRole::Heading : TextRole::Label;
}

} // namespace

GuidePage::GuidePage(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_notFound(new QLabel(tr("Not in here. Another word may be."), this))
    , m_headings(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setProperty("ownFocus", true); // A page is no control: no ring around all of it.
    auto* header = new PageHeader(this);
    header->setTitle(tr("User guide"));
    setAccessibleName(header->title());
    m_search->setObjectName(u"guideSearch"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(Theme::px(this, listWidth));
    setTone(m_notFound, u"secondary"_s);
    m_notFound->hide();
    header->addAside(m_notFound);
    header->addAside(m_search);
    m_headings->setObjectName(u"guideHeadings"_s);
    m_headings->setAccessibleName(tr("Headings"));
    m_headings->setFixedWidth(Theme::px(this, listWidth));
    m_headings->setWordWrap(true);
    m_text->setObjectName(u"guideText"_s);
    m_text->setAccessibleName(header->title());
    m_text->setMaximumWidth(widestLine * QFontMetrics(Theme::font(TextRole::Body)).averageCharWidth());
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    auto* foot = new PageFoot(this);
    foot->setBackText(tr("Back"));
    foot->back()->setObjectName(u"leaveGuide"_s);

    auto* body = new QHBoxLayout;
    const int side = Theme::px(this, 24);
    body->setContentsMargins(side, 0, side, Theme::px(this, 16));
    body->setSpacing(side);
    body->addWidget(m_headings);
    body->addWidget(m_text, 1000); // It comes to its full width first.
    body->addStretch(1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(header);
    page->addLayout(body, 1);
    page->addWidget(foot);

    connect(foot, &PageFoot::backPressed, this, &GuidePage::closed);
    connect(m_headings, &QListWidget::currentRowChanged, this, &GuidePage::goToHeading);
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuidePage::follow);
    connect(m_search, &QLineEdit::returnPressed, this, &GuidePage::find);
    connect(m_search, &QLineEdit::textChanged, m_notFound, &QLabel::hide);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this, &GuidePage::find);
    open(u"user-guide.md"_s);
}

void GuidePage::open(const QString& name)
{
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_text->document()->setDefaultFont(Theme::font(TextRole::Body));
    m_text->setMarkdown(readable(QString::fromUtf8(file.readAll())));
    layOutText();
}

/// Markdown says what is a heading; how one looks is said by the theme.
void GuidePage::layOutText()
{
    QTextDocument* document = m_text->document();
    const QSignalBlocker quiet(m_headings);
    m_headings->clear();
    document->setDocumentMargin(Theme::px(this, 16));
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setNonBreakableLines(false); // a command may go on in the next line, too
        if (format.headingLevel() > 0) {
            format.setTopMargin(Theme::px(this, 24));
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat looks;
            looks.setFont(Theme::font(roleOf(format.headingLevel())));
            cursor.mergeCharFormat(looks);
            auto* item = new QListWidgetItem(block.text(), m_headings);
            item->setData(Qt::UserRole, block.position());
        }
        QTextCursor(block).setBlockFormat(format);
    }
    m_headings->setCurrentRow(0);
    m_text->moveCursor(QTextCursor::Start);
}

void GuidePage::goToHeading(int row)
{
    if (row < 0)
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_headings->item(row)->data(Qt::UserRole).toInt());
    m_text->setTextCursor(cursor);
    QScrollBar* bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + m_text->cursorRect(cursor).top() - Theme::px(this, 8));
}

void GuidePage::follow(const QUrl& link)
{
    open(link.path());
}

void GuidePage::find()
{
    const QString words = m_search->text();
    if (words.isEmpty())
        return;
    bool isFound = m_text->find(words);
    if (!isFound) { // From the top again.
        m_text->moveCursor(QTextCursor::Start);
        isFound = m_text->find(words);
    }
    m_notFound->setVisible(!isFound);
}

void GuidePage::focusInEvent(QFocusEvent* event)
{
    m_text->setFocus(event->reason()); // So that the keys scroll it.
}

void GuidePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}
