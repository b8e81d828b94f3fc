// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlsummarywriter.h"

#include "exchange/outputfile.h"

using namespace Qt::StringLiterals;

namespace {

// By hand because QTextDocument's HTML has neither table headers nor a language, and is made for screens.

constexpr char style[] = R"(
body { max-width: 46rem; margin: 2.5rem auto; padding: 0 1.25rem; font: 1rem/1.55 system-ui, sans-serif;
       color: #2a2325; background: #fff; }
h1 { font-size: 1.9rem; margin: 0; } h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1rem; margin: 1rem 0 .1rem; }
.quiet, header p, footer { color: #62575a; } footer { margin-top: 3rem; border-top: 1px solid #dcd3ce; }
table { border-collapse: collapse; width: 100%; } caption { text-align: start; }
th, td { text-align: start; vertical-align: top; padding: .45rem .8rem .45rem 0; border-bottom: 1px solid #dcd3ce; }
thead th { border-bottom: 1px solid #2a2325; } p { margin: .3rem 0; white-space: pre-line; }
.agreed { border-inline-start: 3px solid #7c2c4a; padding-inline-start: .9rem; margin: .8rem 0; }
.shared { color: #65223b; font-weight: 600; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
)";

QString escaped(const QString& words)
{
    return words.toHtmlEscaped();
}

QString element(const QString& name, const QString& inner)
{
    return u"<%1>%2</%3>\n"_s.arg(name, inner, name.section(u' ', 0, 0));
}

/// Turns each kind of block into elements.
class HtmlBlocks
{
public:
    explicit HtmlBlocks(const PerPartner<QString>& names) : m_names(names) {}

    void operator()(const SummaryHeading& heading)
    {
        closeAnswers();
        m_html += element(u"h2"_s, escaped(heading.words));
    }
    void operator()(const SummaryParagraph& paragraph)
    {
        closeAnswers();
        m_html += element(paragraph.quiet ? u"p class=\"quiet\""_s : u"p"_s, escaped(paragraph.words));
    }
    void operator()(const SummaryWeek&) {} // the table that follows says all of it
    void operator()(const SummaryLegend&) {}
    void operator()(const SummaryTable& table);
    void operator()(const SummaryAgreement& agreement);
    void operator()(const SummaryVoices& voices);
    void operator()(const SummaryAnswers& answers);

    [[nodiscard]] QString take()
    {
        closeAnswers();
        return std::move(m_html);
    }

private:
    [[nodiscard]] QString lines(const std::vector<MarkedLine>& lines, bool saysWhose) const;
    void closeAnswers();

    PerPartner<QString> m_names;
    QString m_html;
    bool m_isInAnswers = false;
};

void HtmlBlocks::closeAnswers()
{
    if (m_isInAnswers)
        m_html += u"</tbody></table>\n"_s;
    m_isInAnswers = false;
}

QString HtmlBlocks::lines(const std::vector<MarkedLine>& lines, bool saysWhose) const
{
    QString html;
    for (const MarkedLine& line : lines) {
        const bool hasOwner = line.mark == LineMark::First || line.mark == LineMark::Second;
        const QString owner = hasOwner && saysWhose
                                  ? m_names[line.mark == LineMark::First ? Partner::First : Partner::Second]
                                  : QString();
        html += element(u"p"_s, escaped(owner.isEmpty() ? line.words : owner + u": "_s + line.words));
    }
    return html;
}

void HtmlBlocks::operator()(const SummaryTable& table)
{
    closeAnswers();
    QString html;
    if (!table.header.isEmpty()) {
        QString cells;
        for (const QString& name : table.header)
            cells += element(u"th scope=\"col\""_s, escaped(name));
        html += element(u"thead"_s, element(u"tr"_s, cells));
    }
    QString rows;
    for (const auto& row : table.rows) {
        QString cells;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const bool isName = static_cast<int>(column) == table.boldColumn;
            cells += element(isName ? u"th scope=\"row\""_s : u"td"_s, lines(row[column], true));
        }
        rows += element(u"tr"_s, cells);
    }
    m_html += element(u"table"_s, html + element(u"tbody"_s, rows));
}

void HtmlBlocks::operator()(const SummaryAgreement& agreement)
{
    closeAnswers();
    // Its lines name their owners already.
    m_html += element(u"div class=\"agreed\""_s,
                      element(u"h3"_s, escaped(agreement.title)) + lines(agreement.lines, false));
}

void HtmlBlocks::operator()(const SummaryVoices& voices)
{
    closeAnswers();
    m_html += u"<table><thead><tr><td></td>%1%2</tr></thead>\n<tbody>\n"_s.arg(
        element(u"th scope=\"col\""_s, escaped(voices.names.first)),
        element(u"th scope=\"col\""_s, escaped(voices.names.second)));
    m_isInAnswers = true;
}

void HtmlBlocks::operator()(const SummaryAnswers& answers)
{
    const auto cell = [](const QString& words) { return element(u"td"_s, element(u"p"_s, escaped(words))); };
    QString html = element(u"tr"_s, element(u"th scope=\"row\""_s, escaped(answers.question)) +
                                        cell(answers.answers.first) + cell(answers.answers.second));
    if (!answers.shared.isEmpty())
        html += element(u"tr"_s, u"<td></td>"_s + element(u"td colspan=\"2\" class=\"shared\""_s,
                                                          escaped(answers.shared)));
    m_html += html;
}

} // namespace

QByteArray summaryHtml(const SummaryPages& pages)
{
    HtmlBlocks blocks(pages.names);
    for (const SummaryBlock& block : pages.blocks)
        std::visit(blocks, block);
    const QString head = u"<meta charset=\"utf-8\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width\">\n"
                         "<meta name=\"referrer\" content=\"no-referrer\">\n"_s +
                         element(u"title"_s, escaped(pages.title)) +
                         element(u"style"_s, QLatin1String(style));
    const QString body =
        element(u"header"_s,
                element(u"h1"_s, escaped(pages.title)) + element(u"p"_s, escaped(pages.subtitle))) +
        element(u"main"_s, blocks.take()) + element(u"footer"_s, element(u"p"_s, escaped(pages.footer)));
    const QString html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n"_s.arg(
                             escaped(pages.language), pages.rightToLeft ? u"rtl"_s : u"ltr"_s) +
                         element(u"head"_s, head) + element(u"body"_s, body) + u"</html>\n"_s;
    return html.toUtf8();
}

Result<void> HtmlSummaryWriter::write(const SummaryPages& pages, const QString& path, Overwrite overwrite,
                                      const Progress&) const
{
    return OutputFile(path, overwrite).write(summaryHtml(pages));
}
