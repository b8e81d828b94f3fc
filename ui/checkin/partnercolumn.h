// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/twovoices.h"

#include <QFrame>

#include <memory>

class QCheckBox;

namespace Ui {
class PartnerColumn;
}

/// One partner's side of one page: name and *Keep this* above, what they answer with in the middle, a note
/// and *Pass* that stay below.
class PartnerColumn : public QFrame
{
    Q_OBJECT

public:
    /// How much room the note is given.
    enum class Note
    {
        BesideEditor, ///< A labelled line below the editor.
        Slim,         ///< The same without a label, for an editor that needs the height.
        Alone         ///< All there is to answer with.
    };

    /// The presenter has to outlive it; what stands in the middle is given later.
    PartnerColumn(TwoVoices& voices, Partner partner, Note note, QWidget* parent = nullptr);
    ~PartnerColumn() override;

    void setEditor(QWidget* editor); ///< Takes the editor.
    void setBodyScrolls(bool scrolls);
    void setNoteName(const QString& objectName);

    /// Its body scrolls or says its height itself; otherwise the page would scroll before the body does.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void giveNoteThePage();
    void nameControls();
    [[nodiscard]] QString spoken(const QString& words) const;
    void connectControls();
    void applySizes();
    void showPass();
    void showPassAs(bool passed);

    TwoVoices& m_voices;
    Partner m_partner;
    Note m_kind;
    std::unique_ptr<Ui::PartnerColumn> m_ui;
    QCheckBox* m_keep;
};
