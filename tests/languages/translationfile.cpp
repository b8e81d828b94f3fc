// SPDX-License-Identifier: GPL-3.0-or-later
#include "translationfile.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment"_s) {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            message.state = xml.attributes().value(u"type"_s).toString();
            if (!message.isPlural) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

void PrintTo(const Message& message, std::ostream* out)
{
    *out << "\n" << message.context.toStdString() << ": “" << message.source.toStdString() << "”";
    for (const QString& form : message.forms)
        *out << " → “" << form.toStdString() << "”";
    if (!message.state.isEmpty())
        *out << " (" << message.state.toStdString() << ")";
}

TranslationFile TranslationFile::read(const QString& path)
{
    TranslationFile translation;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return translation;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    translation.language = xml.attributes().value(u"language"_s).toString();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name"_s)
                context = xml.readElementText();
            else if (xml.name() == u"message"_s)
                translation.messages.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return translation;
}
