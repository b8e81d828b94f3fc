// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rules.h"

const std::vector<Rule>& houseRules()
{
    static const std::vector<Rule> rules{
        {"IncludesFollowTheArrows", includesAgainstAnArrow},
        {"LinksFollowTheArrows", linksAgainstAnArrow},
        {"EachRoomKnowsItsQtModules", qtModulesOfOtherRooms},
        {"NoCycleBetweenFiles", includeCyclesOfFiles},
        {"NoCycleBetweenFolders", includeCyclesOfFolders},
        {"SqlOnlyInStorage", forbiddenText},
        {"CryptographyOnlyInStorage", forbiddenText},
        {"CalendarLibraryOnlyInExchange", forbiddenText},
        {"OneRoadToDisk", forbiddenText},
        {"NothingTalksToANetwork", forbiddenText},
        {"SentencesOnlyFromPresentersUp", forbiddenText},
        {"DomainIsOnlyValues", forbiddenText},
        {"OneClock", forbiddenText},
        {"NoStyleSheets", forbiddenText},
        {"NoNestedEventLoops", forbiddenText},
        {"NoStringConnections", forbiddenText},
        {"NoAutomaticSlots", forbiddenText},
        {"TestsCanFail", forbiddenText},
        {"ColoursAreRoles", forbiddenText},
        {"ErrorsStandInThePage", forbiddenText},
        {"NobodyIsHurried", forbiddenText},
        {"SpacesAreOnOneScale", spacesOffTheScale},
        {"FilesStaySmall", longFiles},
        {"EveryFileNamesItsLicence", filesWithoutLicence},
        {"WordsAreKind", unkindWords},
        {"PhrasesStandInTheirPlace", phrasesOutOfPlace},
        {"QuotesAreTypographic", typewriterQuotes},
        {"SentencesAreWhole", gluedSentences},
    };
    return rules;
}

Findings check(const SourceTree& tree, const Rule& rule)
{
    return rule.check(tree, QString::fromLatin1(rule.name));
}
