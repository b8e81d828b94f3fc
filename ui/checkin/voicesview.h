// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/turns.h"
#include "ui/checkin/copywatch.h"
#include "ui/checkin/partnercolumn.h"
#include "ui/checkin/steppage.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class Curtain;
class PageHeader;
class SayAloud;
class TwoColumns;
class WayStrip;
class QVBoxLayout;

/// A question to both: what is asked and why, words to say aloud, and both columns below. In turns, the
/// column of the one who does not write is not made at all.
class VoicesView : public QWidget
{
    Q_OBJECT

public:
    /// Makes what one partner answers with; without one, the note is all there is.
    using MakeEditor = std::function<QWidget*(Partner partner, QWidget* parent)>;

    /// The presenter has to outlive it.
    VoicesView(TwoVoices& voices, PartnerColumn::Note note, MakeEditor makeEditor, QWidget* parent = nullptr);
    ~VoicesView() override;

    void nameNotes(const QString& what); ///< Object names: what, then First or Second.

    // The step it stands in hands these on.
    void enter();
    void leave();
    [[nodiscard]] StepFoot foot() const;
    [[nodiscard]] bool takesNext();

signals:
    void footChanged();
    void stopAsked(); ///< Enough for today, from under the curtain.

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void leaveIfHidden();
    void buildHeader();
    void arrange();
    void showStage();
    void showSide(Partner partner);
    [[nodiscard]] QWidget* openSide(Partner partner);
    [[nodiscard]] QWidget* coveredSide(Partner partner);
    void lowerCurtain();
    void liftCurtain();
    void focusPage();

    TwoVoices& m_voices;
    Turns m_turns;
    PartnerColumn::Note m_note;
    MakeEditor m_makeEditor;
    QString m_noteName;
    CopyWatch m_copies;
    PageHeader* m_header;
    SayAloud* m_sayAloud;
    WayStrip* m_way;
    TwoColumns* m_both;
    QVBoxLayout* m_page;
    QPointer<Curtain> m_curtain; ///< Hangs over the window, so the window may go first.
    bool m_isStacked = false;
};
