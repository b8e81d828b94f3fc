// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resourcedecks.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const auto currentDeck = u"seven-questions"_s;
constexpr int currentVersion = 1;

Result<Deck> readResource(const QString& fileName)
{
    QFile file(u":/questions/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidDeck, u"%1 is not part of this program"_s.arg(fileName));
    return readDeck(file.readAll(), fileName);
}

QString fileNameOf(const QString& id, int version, const QString& language)
{
    return u"%1-%2.%3.json"_s.arg(id).arg(version).arg(language.section(u'-', 0, 0).section(u'_', 0, 0));
}

} // namespace

Result<Deck> ResourceDecks::current(const QString& language) const
{
    return deck(currentDeck, currentVersion, language);
}

Result<Deck> ResourceDecks::deck(const QString& id, int version, const QString& language) const
{
    const QString translated = fileNameOf(id, version, language);
    const auto known = m_read.constFind(translated);
    if (known != m_read.cend())
        return *known;
    const bool isTranslated = QFile::exists(u":/questions/"_s + translated);
    return *m_read.insert(translated,
                          readResource(isTranslated ? translated : fileNameOf(id, version, u"en"_s)));
}
