// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/twovoices.h"
#include "ui/checkin/partnercolumn.h"

#include <QWidget>

#include <functional>

class PageHeader;
class SayAloud;
class TwoColumns;
class QVBoxLayout;

/// A question to both: what is asked and why, words to say aloud, and both columns below.
class VoicesView : public QWidget
{
    Q_OBJECT

public:
    /// Makes what one partner answers with; without one, the note is all there is.
    using MakeEditor = std::function<QWidget*(Partner partner, QWidget* parent)>;

    /// The presenter has to outlive it.
    VoicesView(TwoVoices& voices, PartnerColumn::Note note, const MakeEditor& makeEditor,
               QWidget* parent = nullptr);

    void nameNotes(const QString& what); ///< Object names: what, then First or Second.

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    PageHeader* m_header;
    SayAloud* m_sayAloud;
    TwoColumns* m_both;
    PerPartner<PartnerColumn*> m_columns;
    QVBoxLayout* m_page;
    bool m_isStacked = false;
};
