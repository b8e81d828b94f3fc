// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "ui/style/style.h"
#include "ui_welcomeform.h"
#include "ui_welcomeintro.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr qreal introWidth = 508;
constexpr qreal formWidth = 436;
constexpr qreal gap = 64;
constexpr qreal pageMargin = 24;
constexpr qreal stackBelow = 880;

} // namespace

WelcomePage::WelcomePage(WelcomePresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_intro(std::make_unique<Ui::WelcomeIntro>())
    , m_form(std::make_unique<Ui::WelcomeForm>())
{
    buildForms();
    connectForm();
    applySizes();
    showNames();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::buildForms()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    m_introSide = new QWidget(content);
    m_intro->setupUi(m_introSide);
    auto* form = new QFrame(content);
    m_form->setupUi(form);
    m_formSide = form;

    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_halves->addStretch(1);
    // Far more than the space around them, so that both come to their full width first.
    m_halves->addWidget(m_introSide, 100, Qt::AlignVCenter);
    m_halves->addWidget(m_formSide, 86, Qt::AlignVCenter);
    m_halves->addStretch(1);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
}

void WelcomePage::connectForm()
{
    m_form->error->clear();
    m_form->stillOpen->hide();
    const auto fieldChanged = [this] {
        m_form->stillOpen->hide();
        showNames();
    };
    for (QLineEdit* field :
         {m_form->nameFirst, m_form->nameSecond, static_cast<QLineEdit*>(m_form->passphraseFirst),
          static_cast<QLineEdit*>(m_form->passphraseSecond)}) {
        connect(field, &QLineEdit::textChanged, this, fieldChanged);
        connect(field, &QLineEdit::returnPressed, this, &WelcomePage::begin);
    }
    connect(m_form->withPassphrases, &QRadioButton::toggled, this, [this, fieldChanged](bool with) {
        m_form->passphraseFields->setVisible(with);
        fieldChanged();
    });
    connect(m_form->beginTogether, &QPushButton::clicked, this, &WelcomePage::begin);
    connect(m_form->help, &QPushButton::clicked, this, &WelcomePage::helpAsked);
    connect(m_form->lookAround, &QPushButton::clicked, &m_presenter, &WelcomePresenter::exampleAsked);
    connect(&m_presenter, &WelcomePresenter::busyChanged, this, [this](bool busy) {
        m_formSide->setEnabled(!busy);
        m_form->beginTogether->setText(busy ? tr("Making your keys…") : tr("Begin our first check-in"));
    });
    connect(&m_presenter, &WelcomePresenter::failed, this, [this](const ErrorSentences& sentences) {
        m_form->error->say(sentences.happened, sentences.next);
    });
}

void WelcomePage::begin()
{
    const QString open = m_presenter.stillOpen(fields());
    m_form->error->clear();
    m_form->stillOpen->setText(open);
    m_form->stillOpen->setVisible(!open.isEmpty());
    if (open.isEmpty())
        m_presenter.begin(fields());
}

WelcomePresenter::Fields WelcomePage::fields() const
{
    return {{m_form->nameFirst->text(), m_form->nameSecond->text()},
            m_form->withPassphrases->isChecked(),
            {m_form->passphraseFirst->text(), m_form->passphraseSecond->text()}};
}

void WelcomePage::showNames()
{
    const auto label = [](const QString& name, const QString& without) {
        return name.isEmpty() ? without : tr("%1’s passphrase").arg(name);
    };
    const PerPartner<QString> texts{
        label(m_form->nameFirst->text().trimmed(), tr("Passphrase of one of you")),
        label(m_form->nameSecond->text().trimmed(), tr("Passphrase of the other"))};
    m_form->passphraseLabelFirst->setText(texts.first);
    m_form->passphraseLabelSecond->setText(texts.second);
    m_form->passphraseFirst->setAccessibleName(texts.first);
    m_form->passphraseSecond->setAccessibleName(texts.second);
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool stacked = width() < Theme::px(this, stackBelow);
    m_halves->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WelcomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applySizes();
}

void WelcomePage::applySizes()
{
    const int margin = Theme::px(this, pageMargin);
    m_halves->setContentsMargins(margin, margin, margin, margin);
    m_halves->setSpacing(Theme::px(this, gap));
    m_introSide->setMaximumWidth(Theme::px(this, introWidth));
    // A choice does not wrap, and in another language it may be longer.
    m_form->withoutPassphrases->ensurePolished();
    const int longest = m_form->withoutPassphrases->sizeHint().width() + 3 * margin;
    m_formSide->setMaximumWidth(std::max(Theme::px(this, formWidth), longest));
    m_formSide->layout()->setContentsMargins(margin, margin, margin, margin);
    m_intro->column->setSpacing(Theme::px(this, 12));
    m_form->column->setSpacing(Theme::px(this, 12));
    m_form->passphraseGrid->setContentsMargins(startOfWords(m_form->withoutPassphrases), 0, 0, 0);
}
