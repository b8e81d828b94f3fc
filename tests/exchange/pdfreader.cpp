// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdfreader.h"

#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QString output;
};

Outcome run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    constexpr int patience = 120'000;
    EXPECT_TRUE(process.waitForFinished(patience)) << "apt install poppler-utils qpdf";
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

QStringList PdfReader::textOfPages(const QStringList& options) const
{
    QStringList pages = run(u"pdftotext"_s, options + QStringList{m_path, u"-"_s}).output.split(u'\f');
    pages.removeLast(); // Every page ends with a form feed.
    return pages;
}

QString PdfReader::fonts() const
{
    return run(u"pdffonts"_s, {m_path}).output;
}

QString PdfReader::info() const
{
    return run(u"pdfinfo"_s, {m_path}).output;
}

QString PdfReader::findings() const
{
    const Outcome outcome = run(u"qpdf"_s, {u"--check"_s, m_path});
    return outcome.code == 0 ? QString() : outcome.output;
}
