// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudolanguage.h"

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar letter)
{
    static const auto plain = u"aceinosuyzACEINOSUYZ"_s;
    static const auto strange = u"áçéîñöšúýžÁÇÉÎÑÖŠÚÝŽ"_s;
    const auto place = plain.indexOf(letter);
    return place < 0 ? letter : strange.at(place);
}

} // namespace

QString PseudoLanguage::translate(const char*, const char* source, const char*, int n) const
{
    const QString text = QString::fromUtf8(source);
    QString strange;
    bool isPlace = false; // the n of %n is no letter
    for (const QChar letter : text) {
        strange.append(isPlace ? letter : accented(letter));
        isPlace = letter == u'%' || (isPlace && letter == u'L');
    }
    if (n >= 0)
        strange.replace(u"%n"_s, QString::number(n)).replace(u"%Ln"_s, QString::number(n));
    constexpr qsizetype fifth = 5;
    const qsizetype more = text.size() * 2 / fifth;
    return u'[' + strange + QString(more, u'·') + u']';
}
