// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/anothertimepage.h"

#include "ui/checkin/bothyespage.h"
#include "ui/checkin/pagebody.h"
#include "ui/checkin/timeeditor.h"
#include "ui/parts/choicestrip.h"
#include "ui/parts/pageheader.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal widestForm = 720;
constexpr qreal narrowPage = 440;

} // namespace

AnotherTimePage::AnotherTimePage(ProposedTime& proposal, QWidget* parent)
    : QWidget(parent)
    , m_proposal(proposal)
    , m_pages(new QStackedWidget(this))
    , m_header(new PageHeader)
    , m_body(new PageBody(m_pages))
    , m_choice(new ChoiceStrip)
    , m_editor(new TimeEditor(proposal, locale()))
{
    setProperty("ownFocus", true); // A page is no control: no ring around all of it.
    buildForm();
    m_pages->addWidget(m_form);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, Theme::px(this, 12), 0, 0);
    page->addWidget(m_pages);
    connect(m_editor, &TimeEditor::taken, this, &AnotherTimePage::askBoth);
    connect(m_editor, &TimeEditor::done, this, [this] {
        if (m_pages->currentWidget() == m_form)
            emit closed();
    });
    open();
    if (m_proposal.written())
        m_editor->goOn(*m_proposal.written());
}

AskedTime AnotherTimePage::asked() const
{
    return m_proposal.askedWith(m_editor->form());
}

void AnotherTimePage::buildForm()
{
    m_form = new QWidget(m_pages);
    m_form->setProperty("ownFocus", true);
    m_header->setTitle(m_proposal.heading());
    m_header->setLead(m_proposal.lead());
    setAccessibleName(m_header->title());
    setAccessibleDescription(m_header->lead());

    m_editor->setWords(tr("Ask both of you"),
                       m_proposal.takesAPlace() ? tr("Leave it as it is") : tr("Cancel"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* card = new QFrame(content);
    m_card = card;
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    inside->setSpacing(Theme::px(this, 16));
    buildChoice(*inside);
    inside->addWidget(m_editor);
    column->addWidget(card, 0);
    column->addStretch(1);
    m_body->setContent(content);
    connect(m_body, &PageBody::resized, this, &AnotherTimePage::makeRoom); // it is laid out after the page

    auto* page = new QVBoxLayout(m_form);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_body, 1);
}

void AnotherTimePage::buildChoice(QVBoxLayout& inside)
{
    m_choice->setObjectName(u"scope"_s);
    const auto add = [this](InsteadOf::Scope scope, const QString& name) {
        m_choice->addChoice(static_cast<int>(scope), m_proposal.choice(scope))->setObjectName(name);
    };
    add(InsteadOf::Scope::One, u"onlyThisOne"_s);
    add(InsteadOf::Scope::Onward, u"fromHereOn"_s);
    m_choice->setChosen(static_cast<int>(m_proposal.scope()));
    inside.addWidget(m_choice, 0, Qt::AlignLeading);
    m_choice->setVisible(m_proposal.hasChoice()); // In its place: alone it would be a window.
    connect(m_choice, &ChoiceStrip::chose, this, [this](int scope) {
        m_proposal.setScope(static_cast<InsteadOf::Scope>(scope));
        open();
        // The form takes the focus as it opens; here somebody is still choosing.
        if (auto* chosen = m_choice->findChild<QToolButton*>(
                m_proposal.scope() == InsteadOf::Scope::One ? u"onlyThisOne"_s : u"fromHereOn"_s))
            chosen->setFocus(Qt::OtherFocusReason);
    });
}

void AnotherTimePage::open()
{
    m_editor->setCanRepeat(m_proposal.canRepeat());
    m_editor->edit(m_proposal.form());
    m_editor->findChild<QWidget*>(u"timeDate"_s)->setFocus(Qt::OtherFocusReason);
}

void AnotherTimePage::askBoth()
{
    if (!m_bothYes) {
        m_bothYes = new BothYesPage(m_proposal.onTheTable(), tr("To our week"), m_pages);
        m_bothYes->setProperty("ownFocus", true);
        m_pages->addWidget(m_bothYes);
        connect(m_bothYes, &StepPage::changeWordsAsked, this, &AnotherTimePage::backToForm);
        connect(m_bothYes, &StepPage::dropped, this, &AnotherTimePage::closed);
        connect(m_bothYes, &StepPage::finished, this,
                [this] { emit kept(m_proposal.firstDate().value_or(QDate())); });
    }
    m_pages->setCurrentWidget(m_bothYes);
    m_bothYes->enter();
    m_bothYes->setFocus(Qt::OtherFocusReason);
}

void AnotherTimePage::backToForm()
{
    m_pages->setCurrentWidget(m_form);
    setFocus(Qt::OtherFocusReason);
}

void AnotherTimePage::makeRoom()
{
    const int side = Theme::px(this, width() < Theme::px(this, narrowPage) ? 12 : 24);
    m_card->layout()->setContentsMargins(side, side, side, side);
    m_choice->fitInto(m_body->contentWidth() - 2 * side);
    // Fields as wide as the page would be hard to read along.
    m_card->setMaximumWidth(Theme::px(this, widestForm));
}

void AnotherTimePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void AnotherTimePage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    QWidget* first = m_pages->currentWidget() == m_form ? m_editor->findChild<QWidget*>(u"timeDate"_s)
                                                        : static_cast<QWidget*>(m_bothYes);
    first->setFocus(event->reason());
}

void AnotherTimePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentWidget() == m_form)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}
