// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/ourquestionspage.h"

#include "ui/checkin/bothyespage.h"
#include "ui/questions/questionrow.h"
#include "ui/questions/wordingeditor.h"
#include "ui/style/style.h"
#include "ui_ourquestionspage.h"

#include <QAccessible>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal stackBelow = 760;

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    return line;
}

} // namespace

OurQuestionsPage::OurQuestionsPage(OurQuestionsPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_presenter(presenter), m_ui(std::make_unique<Ui::OurQuestionsPage>())
{
    m_ui->setupUi(this);
    m_ui->body->setContent(m_ui->content);
    setAccessibleName(m_ui->header->title());
    m_ui->asking->hide();
    m_ui->said->hide();
    applySizes();
    connectAll();
    rebuild();
}

OurQuestionsPage::~OurQuestionsPage() = default;

void OurQuestionsPage::applySizes()
{
    const int gap = Theme::px(this, 16);
    const int small = Theme::px(this, 8);
    m_ui->column->setSpacing(small);
    m_ui->cardColumn->setContentsMargins(gap, Theme::px(this, 12), Theme::px(this, 12), small);
    m_ui->cardColumn->setSpacing(small);
    m_ui->rows->setSpacing(Theme::px(this, 12));
    m_ui->asking->setLook({.fill = Role::AccentTint, .bar = Role::Accent});
    m_ui->askingRow->setContentsMargins(gap, Theme::px(this, 12), gap, Theme::px(this, 12));
    m_ui->askingRow->setSpacing(small);
}

void OurQuestionsPage::connectAll()
{
    m_ui->foot->back()->setObjectName(u"leaveQuestions"_s);
    m_ui->foot->primary()->setObjectName(u"askBoth"_s);
    connect(m_ui->foot, &PageFoot::backPressed, this, &OurQuestionsPage::closed);
    connect(m_ui->foot, &PageFoot::primaryPressed, this, &OurQuestionsPage::askBoth);
    connect(m_ui->addQuestion, &QPushButton::clicked, this,
            [this] { beginEditing(static_cast<int>(m_presenter.lines().size())); });
    connect(m_ui->keepIt, &QPushButton::clicked, this, &OurQuestionsPage::keepIt);
    connect(m_ui->confirmLetGo, &QPushButton::clicked, this, [this] {
        const int place = m_asked;
        keepIt();
        m_presenter.letGo(place);
    });
    connect(&m_presenter, &OurQuestionsPresenter::changed, this, &OurQuestionsPage::rebuild);
    connect(&m_presenter, &OurQuestionsPresenter::letGoDone, this, [this](const QString& words) {
        m_ui->said->setText(words);
        m_ui->said->show();
        QAccessibleEvent event(m_ui->said, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        focus(u"addQuestion"_s);
    });
    connect(&m_presenter, &OurQuestionsPresenter::failed, this, [this](const ErrorSentences& sentences) {
        m_ui->error->say(sentences.happened, sentences.next);
    });
}

void OurQuestionsPage::rebuild()
{
    keepIt(); // what was asked about may stand in another place now
    m_editing = -1;
    m_editor = nullptr;
    while (QLayoutItem* item = m_ui->rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    const auto lines = m_presenter.lines();
    for (int place = 0; place < static_cast<int>(lines.size()); ++place)
        addRow(place);
    m_ui->addQuestion->show();
    m_ui->addLine->show();
    // At once: what a layout shows later on by itself, no scroll area counts with.
    for (int i = 0; i < m_ui->rows->count(); ++i)
        m_ui->rows->itemAt(i)->widget()->show();
    arrangeTabs();
    showFoot();
}

void OurQuestionsPage::addRow(int place)
{
    const auto lines = m_presenter.lines();
    if (place > 0)
        m_ui->rows->addWidget(hairline(m_ui->card));
    auto* row = new QuestionRow(lines[static_cast<std::size_t>(place)], place, static_cast<int>(lines.size()),
                                m_ui->card);
    row->setNarrow(width() < Theme::px(this, stackBelow));
    m_rows.append(row);
    m_ui->rows->addWidget(row);
    // Queued: each of these takes the row away that asks for it.
    connect(
        row, &QuestionRow::moveAsked, this,
        [this, place](int by) {
            m_presenter.move(place, by);
            focus(u"%1_%2"_s.arg(by < 0 ? u"earlier"_s : u"later"_s).arg(place + by));
        },
        Qt::QueuedConnection);
    connect(
        row, &QuestionRow::restAsked, this,
        [this, place](bool resting) {
            m_presenter.setResting(place, resting);
            focus(u"rest_%1"_s.arg(place));
        },
        Qt::QueuedConnection);
    connect(
        row, &QuestionRow::rewordAsked, this, [this, place] { beginEditing(place); }, Qt::QueuedConnection);
    connect(
        row, &QuestionRow::letGoAsked, this, [this, place] { askFor(place); }, Qt::QueuedConnection);
}

void OurQuestionsPage::arrangeTabs()
{
    // Rows made anew would come last of all.
    QWidget* before = m_ui->confirmLetGo;
    for (const QuestionRow* row : std::as_const(m_rows)) {
        for (QWidget* control : row->findChildren<QAbstractButton*>()) {
            setTabOrder(before, control);
            before = control;
        }
    }
    setTabOrder(before, m_ui->addQuestion);
    setTabOrder(m_ui->addQuestion, m_ui->foot->back());
    setTabOrder(m_ui->foot->back(), m_ui->foot->primary());
}

void OurQuestionsPage::beginEditing(int place)
{
    endEditing();
    keepIt();
    const auto lines = m_presenter.lines();
    const bool isNew = place >= static_cast<int>(lines.size());
    const OurQuestionLine line = isNew ? OurQuestionLine{} : lines[static_cast<std::size_t>(place)];
    m_editing = place;
    m_editor = new WordingEditor(
        isNew || line.canChooseKind ? OurQuestionsPresenter::kinds() : WordingEditor::Kinds(), m_ui->card);
    m_editor->begin(line.wording, line.kind);
    if (isNew) {
        m_ui->rows->addWidget(hairline(m_ui->card));
        m_ui->rows->addWidget(m_editor);
        m_ui->addQuestion->hide();
        m_ui->addLine->hide();
    } else {
        QuestionRow* row = m_rows.at(place);
        m_ui->rows->insertWidget(m_ui->rows->indexOf(row), m_editor);
        row->hide();
        QWidget* before = place > 0 ? m_rows.at(place - 1)->findChildren<QAbstractButton*>().last()
                                    : static_cast<QWidget*>(m_ui->confirmLetGo);
        for (QWidget* field : m_editor->fields()) {
            setTabOrder(before, field);
            before = field;
        }
    }
    connect(m_editor, &WordingEditor::done, this, &OurQuestionsPage::finishEditing, Qt::QueuedConnection);
    connect(
        m_editor, &WordingEditor::cancelled, this,
        [this] {
            const bool wasNew = m_editing >= m_rows.size();
            const QString back = wasNew ? u"addQuestion"_s : u"reword_%1"_s.arg(m_editing);
            endEditing();
            focus(back);
        },
        Qt::QueuedConnection);
    m_editor->setFocus(Qt::OtherFocusReason);
    showFoot();
}

void OurQuestionsPage::endEditing()
{
    if (m_editing >= 0)
        rebuild();
}

void OurQuestionsPage::finishEditing(const QString& words, AnswerKind kind)
{
    const int place = m_editing;
    if (place >= m_rows.size()) {
        m_presenter.add(words, kind);
        focus(u"addQuestion"_s);
    } else {
        m_presenter.reword(place, words, kind);
        focus(u"reword_%1"_s.arg(place));
    }
}

void OurQuestionsPage::askFor(int place)
{
    endEditing();
    const QString words = m_presenter.whatWouldGo(place);
    if (words.isEmpty())
        return m_presenter.letGo(place); // It was only on the table.
    m_asked = place;
    m_ui->said->hide();
    m_ui->askingWords->setText(words);
    m_ui->asking->setAccessibleName(words);
    m_ui->asking->show();
    m_ui->body->ensureWidgetVisible(m_ui->asking);
    m_ui->keepIt->setFocus();
}

void OurQuestionsPage::keepIt()
{
    m_asked = -1;
    m_ui->asking->hide();
}

void OurQuestionsPage::askBoth()
{
    if (!m_bothYes) {
        m_bothYes = new BothYesPage(m_presenter.onTheTable(), tr("To our questions"), m_ui->stages);
        m_bothYes->setProperty("ownFocus", true);
        m_ui->stages->addWidget(m_bothYes);
        connect(m_bothYes, &StepPage::changeWordsAsked, this,
                [this] { m_ui->stages->setCurrentWidget(m_ui->listPage); });
        connect(m_bothYes, &StepPage::dropped, this, [this] {
            m_presenter.dropChanges();
            leaveBothYes();
        });
        connect(m_bothYes, &StepPage::finished, this, [this] {
            m_presenter.dropChanges(); // They are kept now, and read from the journal.
            leaveBothYes();
            emit kept();
        });
    }
    m_ui->stages->setCurrentWidget(m_bothYes);
    m_bothYes->enter();
    m_bothYes->setFocus(Qt::OtherFocusReason);
}

void OurQuestionsPage::leaveBothYes()
{
    m_ui->stages->setCurrentWidget(m_ui->listPage);
    std::exchange(m_bothYes, nullptr)->deleteLater();
    focus(u"addQuestion"_s);
}

void OurQuestionsPage::showFoot()
{
    m_ui->foot->setBackText(tr("Back"));
    m_ui->foot->setPrimaryText(tr("Ask both of you"));
    m_ui->foot->primary()->setEnabled(m_presenter.isChanged() && m_editing < 0);
}

void OurQuestionsPage::focus(const QString& name)
{
    auto* widget = findChild<QWidget*>(name);
    if (widget && !widget->isEnabled()) // At an end of the list the other arrow takes over.
        widget =
            findChild<QWidget*>(name.startsWith(u"earlier"_s) ? QString(name).replace(0, 7, u"later"_s)
                                                              : QString(name).replace(0, 5, u"earlier"_s));
    if (widget)
        widget->setFocus(Qt::OtherFocusReason);
}

void OurQuestionsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_ui->said->hide();
    m_ui->error->clear();
    m_presenter.refresh();
}

void OurQuestionsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < Theme::px(this, stackBelow);
    for (QuestionRow* row : std::as_const(m_rows))
        row->setNarrow(narrow);
}

void OurQuestionsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_ui->asking->isVisible())
        return keepIt();
    QWidget::keyPressEvent(event);
}
