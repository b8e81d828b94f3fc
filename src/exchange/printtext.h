// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/printstyle.h"

#include <QTextLayout>

#include <memory>

/// The family pages are set in: the first that is installed of those the look names, else the system's.
[[nodiscard]] QString printFamily();

/// Words set in lines of a width, as real text that a search finds again.
class PrintText
{
public:
    struct Form
    {
        PrintStyle style;
        qreal width = 0;
        Qt::Alignment alignment = Qt::AlignLeading;
        bool rightToLeft = false;
        qsizetype boldLead = 0; ///< So many characters at the start are DemiBold.
    };

    PrintText(const QString& words, const Form& form);

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return lineCount() * m_lineHeight; }
    [[nodiscard]] qreal naturalWidth() const; ///< Of the longest line.
    [[nodiscard]] const std::shared_ptr<QTextLayout>& layout() const { return m_layout; }

private:
    std::shared_ptr<QTextLayout> m_layout;
    qreal m_lineHeight;
};

/// The width of words on one line.
[[nodiscard]] qreal printWidth(const QString& words, const PrintStyle& style);
/// The words, with "…" where they are cut to a width.
[[nodiscard]] QString elidedForPrint(const QString& words, const PrintStyle& style, qreal width);
