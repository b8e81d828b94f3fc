// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/summarychoice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString nameOf(SummarySection section)
{
    switch (section) {
    case SummarySection::Week:
        return u"week"_s;
    case SummarySection::Agreed:
        return u"agreed"_s;
    case SummarySection::Answers:
        return u"answers"_s;
    case SummarySection::CommonGround:
        return u"common-ground"_s;
    case SummarySection::Wishes:
        return u"wishes"_s;
    case SummarySection::Words:
        return u"words"_s;
    }
    Q_UNREACHABLE();
}

std::optional<std::set<SummarySection>> summarySectionsFrom(const QStringList& names)
{
    std::set<SummarySection> sections;
    for (const QString& name : names) {
        const auto* found = std::ranges::find(allSummarySections, name.trimmed().toLower(),
                                              [](SummarySection section) { return nameOf(section); });
        if (found == allSummarySections.end())
            return std::nullopt;
        sections.insert(*found);
    }
    return sections;
}

Paper paperFor(const QLocale& locale)
{
    // By hand because Qt knows no paper of a territory, only measures: these are CLDR's territories of
    // Letter.
    constexpr std::array letter{
        QLocale::UnitedStates, QLocale::Canada,     QLocale::Mexico,    QLocale::Philippines,
        QLocale::PuertoRico,   QLocale::Chile,      QLocale::Colombia,  QLocale::Venezuela,
        QLocale::CostaRica,    QLocale::ElSalvador, QLocale::Guatemala, QLocale::Nicaragua,
        QLocale::Panama,       QLocale::Belize,
    };
    return std::ranges::find(letter, locale.territory()) != letter.end() ? Paper::Letter : Paper::A4;
}
