// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const auto folder = u":/i18n"_s;
const auto prefix = u"wholehearted_"_s;
const auto suffix = u".qm"_s;
const auto spoken = u"spoken"_s; // tells our translators from those of others

/// Without a language the C locale reads hours with their seconds and dates as numbers: nobody's way to
/// speak.
QLocale localeFor(const QString& language)
{
    const QLocale computer;
    if (!language.isEmpty() && QLocale(language).language() != computer.language())
        return QLocale(language);
    return computer.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : computer;
}

void install(const QLocale& locale, const QString& name, const QString& from)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, from))
        return;
    translator->setObjectName(spoken);
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList spokenLanguages()
{
    QStringList languages{u"en"_s};
    // No pattern of names, which would cost a regular expression at each start.
    const QStringList files = QDir(folder).entryList();
    for (const QString& file : files) {
        if (file.startsWith(prefix) && file.endsWith(suffix))
            languages.append(file.mid(prefix.size(), file.size() - prefix.size() - suffix.size()));
    }
    languages.removeDuplicates();
    return languages;
}

void speak(const QString& language)
{
    const QLocale locale = localeFor(spokenLanguages().contains(language) ? language : QString());
    QLocale::setDefault(locale);
    if (!QCoreApplication::instance())
        return;
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(spoken, Qt::FindDirectChildrenOnly));
    // The last one is asked first. English stands below all of them for its plurals.
    install(QLocale::English, u"wholehearted"_s, folder);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"wholehearted"_s, folder);
}
