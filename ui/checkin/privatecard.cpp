// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/privatecard.h"

#include "ui/checkin/columnnames.h"
#include "ui/parts/choicestrip.h"
#include "ui/parts/prose.h"
#include "ui/style/drawing.h"
#include "ui/style/style.h"
#include "ui_privatecard.h"

#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <utility>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int isTrue = 1;
constexpr int notReally = 0;
constexpr qreal widest = 720;

} // namespace

PrivateCard::PrivateCard(PrivatePage& page, QWidget* parent)
    : QFrame(parent), m_page(page), m_ui(std::make_unique<Ui::PrivateCard>())
{
    m_ui->setupUi(this);
    m_ui->head->setPartner(page.partner());
    m_ui->head->setName(tr("Only for %1").arg(page.name()));
    auto* back = new QPushButton(tr("Read the words again"), m_ui->head);
    back->setObjectName(columnName(u"readAgain"_s, page.partner()));
    back->setAccessibleName(spoken(tr("read the words again, without an answer")));
    back->setProperty("kind", u"text"_s);
    back->setAutoDefault(false);
    m_ui->head->setEnd(back);
    for (int line = 0; line < page.lines().size(); ++line)
        addLine(line);
    m_ui->passphraseRow->setVisible(page.wantsPassphrase());
    m_ui->passphraseLabel->setText(tr("Your own passphrase, %1").arg(page.name()));
    nameControls();
    applySizes();
    connect(back, &QPushButton::clicked, this, &PrivateCard::closed);
    connect(m_ui->yes, &QPushButton::clicked, this, [this] { give(PrivateAnswer::Yes); });
    connect(m_ui->letsTalk, &QPushButton::clicked, this, [this] { give(PrivateAnswer::LetsTalk); });
    connect(m_ui->notNow, &QPushButton::clicked, this, [this] { give(PrivateAnswer::NotNow); });
    connect(&page, &PrivatePage::changed, this, &PrivateCard::refresh);
    refresh();
}

PrivateCard::~PrivateCard() = default;

void PrivateCard::addLine(int line)
{
    const QString words = m_page.lines().at(line);
    auto* label = new QLabel(words, m_ui->lines);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* strip = new ChoiceStrip(m_ui->lines);
    strip->setDense(true);
    const auto add = [&](int id, const QString& text, const QString& name) {
        QToolButton* button = strip->addChoice(id, text);
        button->setObjectName(columnName(name, m_page.partner(), QString::number(line)));
        button->setAccessibleName(tr("%1 %2", "a sentence, and what one says to it").arg(words, text));
        // Room for the check beforehand, so that choosing moves nothing.
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        button->setMinimumWidth(QFontMetrics(bold, this).horizontalAdvance(text) + Theme::px(this, 54));
    };
    add(isTrue, tr("That’s true"), u"true"_s);
    add(notReally, tr("Not really"), u"notReally"_s);
    connect(strip, &ChoiceStrip::chose, this, [this, line](int id) { m_page.say(line, id == isTrue); });
    m_strips.append(strip);
    m_ui->linesGrid->addWidget(label, line, 0);
    m_ui->linesGrid->addWidget(strip, line, 1, Qt::AlignVCenter);
}

void PrivateCard::nameControls()
{
    const Partner partner = m_page.partner();
    setObjectName(columnName(u"privatePage"_s, partner));
    setAccessibleName(m_ui->head->name());
    const std::initializer_list<std::pair<QWidget*, std::pair<QString, QString>>> controls{
        {m_ui->yes, {u"giveYes"_s, tr("yes")}},
        {m_ui->letsTalk, {u"giveLetsTalk"_s, tr("let’s talk")}},
        {m_ui->notNow, {u"giveNotNow"_s, tr("not now")}},
        {m_ui->passphrase, {u"passphrase"_s, tr("passphrase")}},
    };
    for (const auto& [control, names] : controls) {
        control->setObjectName(columnName(names.first, partner));
        control->setAccessibleName(spoken(names.second));
    }
    m_ui->note->setObjectName(columnName(u"privateNote"_s, partner));
}

QString PrivateCard::spoken(const QString& words) const
{
    return tr("%1: %2", "name of a partner, and what a control is for").arg(m_page.name(), words);
}

void PrivateCard::refresh()
{
    for (int line = 0; line < m_strips.size(); ++line) {
        if (const auto said = m_page.said(line))
            m_strips[line]->setChosen(*said ? isTrue : notReally);
    }
    const bool canBeYes = m_page.firstAnswer() == PrivateAnswer::Yes;
    m_ui->yes->setVisible(canBeYes);
    m_ui->letsTalk->setVisible(!canBeYes);
    m_ui->kindWords->setText(prose(m_page.kindWords()));
    m_ui->kindWords->setAccessibleName(m_page.kindWords());
    const bool checking = m_page.isChecking();
    const bool wasAnotherOne = std::exchange(m_wasChecking, checking) && !checking;
    if (wasAnotherOne)
        m_ui->passphrase->clear();
    for (QWidget* control : std::initializer_list<QWidget*>{m_ui->lines, m_ui->yes, m_ui->letsTalk,
                                                            m_ui->notNow, m_ui->passphrase})
        control->setEnabled(!checking);
    setTone(m_ui->note, checking ? u"secondary"_s : u"warning"_s);
    m_ui->note->setText(checking ? tr("One moment…") : m_page.note());
    m_ui->note->setVisible(!m_ui->note->text().isEmpty());
    if (wasAnotherOne && hasFocus()) // nobody has gone elsewhere meanwhile
        m_ui->passphrase->setFocus(Qt::OtherFocusReason);
}

void PrivateCard::give(PrivateAnswer answer)
{
    std::optional<Passphrase> passphrase;
    if (m_page.wantsPassphrase())
        passphrase.emplace(m_ui->passphrase->text());
    // From the answer to the page: a second press of the same key gives no other one.
    setFocus(Qt::OtherFocusReason);
    const QPointer<QWidget> self(this);
    m_page.give(answer, std::move(passphrase));
    if (!self || m_page.note().isEmpty())
        return;
    const auto open = m_page.firstOpenLine();
    if (answer == PrivateAnswer::Yes && open)
        m_strips[*open]->findChild<QToolButton*>()->setFocus(Qt::OtherFocusReason);
    else if (m_page.wantsPassphrase())
        m_ui->passphrase->setFocus(Qt::OtherFocusReason);
}

void PrivateCard::setRoomy(bool roomy)
{
    m_roomy = roomy;
    applySizes();
}

void PrivateCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const int side = std::max(Theme::px(this, 24), (width() - Theme::px(this, widest)) / 2);
    const int end = Theme::px(this, m_roomy ? 24 : 12);
    m_ui->inside->setContentsMargins(side, end, side, end);
}

void PrivateCard::applySizes()
{
    const int line = static_cast<int>(std::ceil(strokeWidth(this)));
    m_ui->column->setContentsMargins(line, line, line, line);
    m_ui->inside->setSpacing(Theme::px(this, m_roomy ? 16 : 8));
    m_ui->linesGrid->setVerticalSpacing(Theme::px(this, m_roomy ? 12 : 4));
    m_ui->linesGrid->setHorizontalSpacing(Theme::px(this, 16));
    m_ui->linesGrid->setColumnStretch(0, 1);
    m_ui->passphraseLine->setSpacing(Theme::px(this, 16));
    m_ui->answers->setSpacing(Theme::px(this, 12));
}
