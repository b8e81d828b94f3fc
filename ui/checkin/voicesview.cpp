// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/voicesview.h"

#include "ui/checkin/columnnames.h"
#include "ui/checkin/twocolumns.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/sayaloud.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace {

constexpr qreal stackBelow = 760;
constexpr qreal roomyFrom = 980;

} // namespace

VoicesView::VoicesView(TwoVoices& voices, PartnerColumn::Note note, const MakeEditor& makeEditor,
                       QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_sayAloud(new SayAloud(this))
    , m_both(new TwoColumns(this))
    , m_page(new QVBoxLayout(this))
{
    m_header->setTitle(voices.wording());
    m_header->setLead(voices.why());
    m_sayAloud->setWords(tr("To say aloud"), voices.sayAloud());
    for (const Partner partner : bothPartners) {
        m_columns[partner] = new PartnerColumn(voices, partner, note, m_both);
        if (makeEditor)
            m_columns[partner]->setEditor(makeEditor(partner, m_columns[partner]));
    }
    m_both->setColumns(m_columns.first, m_columns.second);
    m_both->setFills(note != PartnerColumn::Note::Alone);

    m_page->setContentsMargins({});
    m_page->setSpacing(0);
    m_page->addWidget(m_header);
    m_page->addWidget(m_both, 1);
    m_header->addAside(m_sayAloud);
    arrange();
}

void VoicesView::nameNotes(const QString& what)
{
    for (const Partner partner : bothPartners)
        m_columns[partner]->setNoteName(columnName(what, partner));
}

void VoicesView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VoicesView::arrange()
{
    const bool stacked = width() < Theme::px(this, stackBelow);
    m_sayAloud->setFixedWidth(Theme::px(this, width() < Theme::px(this, roomyFrom) ? 260 : 300));
    if (stacked == m_isStacked)
        return;
    m_isStacked = stacked;
    // On a narrow page everything scrolls together, or large letters would leave no room for the columns.
    if (stacked)
        m_both->putAbove(m_header);
    else
        m_page->insertWidget(0, m_header);
}
