// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/partnercolumn.h"

#include "ui/checkin/columnnames.h"
#include "ui/checkin/taborder.h"
#include "ui/icons.h"
#include "ui/style/drawing.h"
#include "ui/style/style.h"
#include "ui_partnercolumn.h"

#include <QCheckBox>
#include <QEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

PartnerColumn::PartnerColumn(TwoVoices& voices, Partner partner, Note note, QWidget* parent)
    : QFrame(parent)
    , m_voices(voices)
    , m_partner(partner)
    , m_kind(note)
    , m_ui(std::make_unique<Ui::PartnerColumn>())
    , m_keep(new QCheckBox(tr("Keep this"), this))
{
    m_ui->setupUi(this);
    m_ui->head->setPartner(partner);
    m_ui->head->setName(voices.name(partner));
    m_ui->head->setEnd(m_keep);
    m_keep->setProperty("dense", true);
    setTabOrder(m_keep, m_ui->note);
    m_ui->body->setVisible(note != Note::Alone);
    m_ui->rule->setVisible(note == Note::BesideEditor);
    m_ui->noteLabel->setVisible(note != Note::Slim);
    m_ui->noteLabel->setText(voices.noteLabel());
    if (note == Note::Slim)
        m_ui->note->setPlaceholderText(voices.noteLabel());
    if (note == Note::Alone)
        giveNoteThePage();
    nameControls();
    m_keep->setChecked(voices.keeps(partner));
    m_ui->note->setWords(voices.note(partner));
    connectControls();
    applySizes();
}

PartnerColumn::~PartnerColumn() = default;

void PartnerColumn::giveNoteThePage()
{
    m_ui->note->setLines(6, 14);
    m_ui->footGrid->removeWidget(m_ui->note);
    m_ui->footGrid->removeWidget(m_ui->pass);
    m_ui->footGrid->addWidget(m_ui->note, 2, 0, 1, 2);
    m_ui->footGrid->addWidget(m_ui->pass, 3, 0, 1, 2, Qt::AlignTrailing);
}

void PartnerColumn::nameControls()
{
    setObjectName(columnName(u"column"_s, m_partner));
    setAccessibleName(m_voices.name(m_partner));
    m_keep->setObjectName(columnName(u"keep"_s, m_partner));
    m_keep->setAccessibleName(spoken(tr("keep this")));
    m_ui->note->setObjectName(columnName(u"note"_s, m_partner));
    m_ui->note->setAccessibleName(spoken(m_voices.noteLabel()));
    m_ui->pass->setObjectName(columnName(u"pass"_s, m_partner));
}

QString PartnerColumn::spoken(const QString& words) const
{
    return tr("%1: %2", "name of a partner, and what a control is for").arg(m_voices.name(m_partner), words);
}

void PartnerColumn::connectControls()
{
    connect(m_keep, &QCheckBox::toggled, this, [this](bool keep) { m_voices.setKeep(m_partner, keep); });
    connect(m_ui->note, &QPlainTextEdit::textChanged, this,
            [this] { m_voices.setNote(m_partner, m_ui->note->toPlainText()); });
    connect(m_ui->pass, &QPushButton::clicked, this,
            [this](bool passed) { m_voices.setPassed(m_partner, passed); });
    connect(&m_voices, &TwoVoices::passedChanged, this, [this](Partner changed) {
        if (changed != m_partner)
            return;
        m_ui->note->setWords(m_voices.note(m_partner));
        showPass();
    });
}

void PartnerColumn::showPass()
{
    const bool passed = m_voices.isPassed(m_partner);
    m_ui->pass->setChecked(passed);
    showPassAs(passed);
}

void PartnerColumn::showPassAs(bool passed)
{
    m_ui->pass->setText(passed ? tr("Passed") : tr("Pass"));
    m_ui->pass->setIcon(passed ? Icons::icon(u"check"_s, Role::TextSecondary) : QIcon());
    m_ui->pass->setAccessibleName(spoken(passed ? tr("passed") : tr("pass")));
}

void PartnerColumn::setEditor(QWidget* editor)
{
    auto* content = new QWidget(m_ui->body);
    auto* column = new QVBoxLayout(content);
    const int side = Theme::px(this, 16);
    const bool slim = m_kind == Note::Slim;
    column->setContentsMargins(side, Theme::px(this, 8), side, Theme::px(this, slim ? 0 : 8));
    column->addWidget(editor);
    m_ui->body->setContent(content);
    tabThrough(m_keep, editor);
}

void PartnerColumn::setBodyScrolls(bool scrolls)
{
    m_ui->body->setScrolls(scrolls);
}

void PartnerColumn::setNoteName(const QString& objectName)
{
    m_ui->note->setObjectName(objectName);
}

void PartnerColumn::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applySizes();
}

void PartnerColumn::applySizes()
{
    const int line = static_cast<int>(std::ceil(strokeWidth(this)));
    m_ui->column->setContentsMargins(line, line, line, line);
    const int side = Theme::px(this, 16);
    const int above = m_kind == Note::Alone  ? Theme::px(this, 12)
                      : m_kind == Note::Slim ? Theme::px(this, 12)
                                             : 0;
    m_ui->footGrid->setContentsMargins(side, above, side,
                                       Theme::px(this, m_kind == Note::BesideEditor ? 12 : 8));
    m_ui->footGrid->setHorizontalSpacing(Theme::px(this, 12));
    m_ui->footGrid->setVerticalSpacing(Theme::px(this, 8));
    m_ui->noteLabel->setContentsMargins(0, Theme::px(this, m_kind == Note::Alone ? 0 : 8), 0, 0);

    // As wide as the wider of its two faces, so that a pass moves nothing.
    const int icon = Theme::px(this, 16);
    m_ui->pass->setIconSize({icon, icon});
    showPassAs(true);
    m_ui->pass->setMinimumWidth(m_ui->pass->sizeHint().width());
    showPass();
}
