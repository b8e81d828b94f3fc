// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Reads a PDF with the tools of others, as the couple's own programs would.
class PdfReader
{
public:
    explicit PdfReader(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] QStringList textOfPages(const QStringList& options = {}) const; ///< By pdftotext.
    [[nodiscard]] QString text() const { return textOfPages().join(QLatin1Char(' ')).simplified(); }
    [[nodiscard]] QString fonts() const;    ///< The table of pdffonts.
    [[nodiscard]] QString info() const;     ///< Of pdfinfo.
    [[nodiscard]] QString findings() const; ///< What qpdf --check finds; empty if nothing.

private:
    QString m_path;
};
