// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/forwards.h"

#include "presenters/datepattern.h"

#include <QDateTimeEdit>

using namespace Qt::StringLiterals;

namespace {

/// Qt turns a format round at the moment it is set, by the direction of the field.
void setFormat(QDateTimeEdit* field, const QString& format)
{
    field->setLayoutDirection(Qt::LeftToRight);
    field->setDisplayFormat(format);
    field->unsetLayoutDirection();
}

} // namespace

void writeForwards(QDateEdit* field)
{
    if (!field->isRightToLeft())
        return; // There it is as Qt has it.
    QString format = field->locale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    setFormat(field, format);
}

void writeForwards(QTimeEdit* field)
{
    setFormat(field, clockFormat(field->locale()));
}
