// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the journals of tests/data: make_journal_fixtures FOLDER
#include "storagehelpers.h"

#include <QDir>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    for (const bool secret : {false, true}) {
        const QString path =
            folder.filePath(secret ? u"passphrases-3.wholehearted"_s : u"open-3.wholehearted"_s);
        auto journal = begin(path, secret ? std::optional(twoPassphrases()) : std::nullopt);
        const std::vector<Entry> entries = oneOfEachKind();
        if (!journal ||
            !keep(**journal, entries, {},
                  {{CoupleSetting::FirstName, u"Noor"_s}, {CoupleSetting::SecondName, u"Sam"_s}}) ||
            !notThisTime(**journal, entries[3].id, {2026, 12, 3}) || !letGo(**journal, {entries[5].id}))
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
