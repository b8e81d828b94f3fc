// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entry.h"

#include <algorithm>

namespace {

constexpr auto partnerNames = PerPartner<const char*>{"first", "second"};

QString text(const char* ascii)
{
    return QString::fromLatin1(ascii);
}

QString nfc(const QString& words)
{
    return words.normalized(QString::NormalizationForm_C);
}

QString nameOf(Partner partner)
{
    return text(partnerNames[partner]);
}

QString nameOf(WordsPurpose purpose)
{
    return text(purpose == WordsPurpose::Appreciation ? "appreciation" : "this_week");
}

QString nameOf(SharedTimeKind kind)
{
    return text(kind == SharedTimeKind::CheckInTalk ? "checkin_talk" : "time_together");
}

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

FieldValue orNull(const QString& words)
{
    return words.isEmpty() ? FieldValue() : FieldValue(nfc(words));
}

/// The fields of each kind of entry, form 1. Frozen: a change is a new form.
struct Fields
{
    using List = std::vector<FieldValue>;

    List operator()(const CheckIn& c) const
    {
        return {isoDate(c.date), nfc(c.deck), qint64{c.deckVersion}, nfc(c.language)};
    }
    List operator()(const Answer& a) const
    {
        return {a.checkIn.bytes(), nameOf(a.author), nfc(a.question),
                QString::fromUtf8(toCanonicalJson(a.body))};
    }
    List operator()(const Offer& o) const
    {
        return {o.checkIn.bytes(), nameOf(o.author),
                nfc(o.question),   orNull(o.item),
                nfc(o.words),      o.sharedTime ? FieldValue(o.sharedTime->bytes()) : FieldValue()};
    }
    List operator()(const SharedTime& t) const
    {
        List fields{isoDate(t.firstDate), qint64{t.startMinute}, qint64{t.durationMinutes},
                    QString::fromLatin1(t.timeZone)};
        const Repeat once{0, Weekdays(), QDate()};
        const Repeat& repeat = t.repeat ? *t.repeat : once;
        fields.insert(fields.end(), {qint64{repeat.everyWeeks}, qint64{repeat.weekdays.mask()},
                                     t.repeat ? FieldValue(isoDate(repeat.until)) : FieldValue(),
                                     nameOf(t.kind), nfc(t.label)});
        if (t.insteadOf)
            fields.insert(fields.end(),
                          {t.insteadOf->sharedTime.bytes(), isoDate(t.insteadOf->date),
                           text(t.insteadOf->scope == InsteadOf::Scope::One ? "one" : "onward")});
        else
            fields.resize(fields.size() + 3);
        return fields;
    }
    List operator()(const OwnQuestion& q) const
    {
        return {nfc(q.question), nfc(q.wording), nfc(q.answerKind), qint64{q.place},
                qint64{q.resting ? 1 : 0}};
    }
    List operator()(const WishMet& w) const { return {w.checkIn.bytes(), orNull(w.item), orNull(w.words)}; }
    List operator()(const Words& w) const
    {
        return {w.checkIn.bytes(), nameOf(w.author), nameOf(w.purpose), nfc(w.words)};
    }
};

/// Writes one field into a digest, its text as it stands: in NFC already, and in JSON an accent behind an
/// escape is not to become one letter with it.
struct IntoDigest
{
    DigestWriter& writer;

    void operator()(std::monostate) const { writer.null(); }
    void operator()(qint64 value) const { writer.integer(value); }
    void operator()(const QString& value) const { writer.utf8(value.toUtf8()); }
    void operator()(const QByteArray& value) const { writer.blob(value); }
};

bool saysSomething(const QString& words)
{
    return !words.trimmed().isEmpty();
}

/// Half a surrogate pair and NUL have no bytes that a digest, a table and a file would agree on.
bool isWritable(const FieldValue& field)
{
    const auto* words = std::get_if<QString>(&field);
    return !words || (words->isValidUtf16() && !words->contains(QChar(0)));
}

/// Whether an entry says something and has what it hangs on.
struct Valid
{
    bool operator()(const CheckIn& c) const
    {
        return c.date.isValid() && !c.deck.isEmpty() && c.deckVersion > 0;
    }
    bool operator()(const Answer& a) const
    {
        return !a.checkIn.isNull() && !a.question.isEmpty() && !::isEmpty(a.body);
    }
    bool operator()(const Offer& o) const
    {
        return !o.checkIn.isNull() && saysSomething(o.words) && (!o.sharedTime || !o.sharedTime->isNull());
    }
    bool operator()(const SharedTime& t) const { return ::isValid(t); }
    bool operator()(const OwnQuestion& q) const
    {
        return !q.question.isEmpty() && !q.answerKind.isEmpty() && q.place >= 0 && saysSomething(q.wording);
    }
    bool operator()(const WishMet& w) const
    {
        return !w.checkIn.isNull() && (w.item.isEmpty() ? saysSomething(w.words) : w.words.isEmpty());
    }
    bool operator()(const Words& w) const { return !w.checkIn.isNull() && saysSomething(w.words); }
};

} // namespace

const char* nameOf(EntryKind kind)
{
    constexpr std::array names{"checkin", "answer", "offer", "shared_time", "question", "wish_met", "words"};
    return names[static_cast<std::size_t>(kind)];
}

int formOf(EntryKind)
{
    return 1;
}

std::vector<FieldValue> fieldsOf(const EntryContent& content)
{
    return std::visit(Fields{}, content);
}

Digest digestOf(const JournalId& journal, const Entry& entry)
{
    return digestOf(journal, entry.kind(), entry.id, fieldsOf(entry.content));
}

Digest digestOf(const JournalId& journal, EntryKind kind, const EntryId& id,
                const std::vector<FieldValue>& fields)
{
    DigestWriter writer("wholehearted entry");
    writer.blob(journal.bytes()).utf8(nameOf(kind)).integer(formOf(kind)).blob(id.bytes());
    for (const FieldValue& field : fields)
        std::visit(IntoDigest{writer}, field);
    return writer.digest();
}

bool isValid(const Entry& entry)
{
    return !entry.id.isNull() && std::visit(Valid{}, entry.content) &&
           std::ranges::all_of(fieldsOf(entry.content), isWritable);
}
