// SPDX-License-Identifier: GPL-3.0-or-later
// Reads entries back from their fields: the other half of fieldsOf() in entry.cpp.
#include "domain/entry.h"

namespace {

/// Takes fields one after the other; remembers whether each was what it had to be.
class FieldReader
{
public:
    explicit FieldReader(const std::vector<FieldValue>& fields) : m_fields(fields) {}

    QString text() { return take<QString>(); }
    QString textOrNull() { return isNull() ? skip() : text(); }
    int integer() { return static_cast<int>(take<qint64>()); }
    EntryId id() { return EntryId::fromBytes(take<QByteArray>()); }
    std::optional<EntryId> idOrNull() { return isNull() ? (skip(), std::nullopt) : std::optional(id()); }
    QDate date()
    {
        const QDate date = QDate::fromString(text(), Qt::ISODate);
        m_good = m_good && date.isValid();
        return date;
    }
    template <class Enum>
    Enum oneOf(std::initializer_list<std::pair<const char*, Enum>> names)
    {
        const QString name = text();
        for (const auto& [known, value] : names) {
            if (name == QLatin1String(known))
                return value;
        }
        m_good = false;
        return names.begin()->second;
    }
    Partner partner() { return oneOf<Partner>({{"first", Partner::First}, {"second", Partner::Second}}); }
    [[nodiscard]] bool isNull() const
    {
        return m_next < m_fields.size() && std::holds_alternative<std::monostate>(m_fields[m_next]);
    }
    QString skip()
    {
        ++m_next;
        return {};
    }
    void check(bool good) { m_good = m_good && good; }
    [[nodiscard]] bool isGood() const { return m_good && m_next == m_fields.size(); }

private:
    template <class T>
    T take()
    {
        if (m_next < m_fields.size() && std::holds_alternative<T>(m_fields[m_next]))
            return std::get<T>(m_fields[m_next++]);
        ++m_next;
        m_good = false;
        return T{};
    }

    const std::vector<FieldValue>& m_fields;
    std::size_t m_next = 0;
    bool m_good = true;
};

Answer readAnswer(FieldReader& in)
{
    Answer answer{in.id(), in.partner(), in.text(), {}};
    const auto body = answerIn(in.text().toUtf8());
    in.check(body.has_value());
    if (body)
        answer.body = *body;
    return answer;
}

SharedTime readSharedTime(FieldReader& in)
{
    SharedTime time;
    time.firstDate = in.date();
    time.startMinute = in.integer();
    time.durationMinutes = in.integer();
    time.timeZone = in.text().toLatin1();
    const int everyWeeks = in.integer();
    const Weekdays weekdays(in.integer());
    if (everyWeeks > 0)
        time.repeat = Repeat{everyWeeks, weekdays, in.date()};
    else
        in.skip();
    time.kind = in.oneOf<SharedTimeKind>(
        {{"checkin_talk", SharedTimeKind::CheckInTalk}, {"time_together", SharedTimeKind::TimeTogether}});
    time.label = in.text();
    if (const auto other = in.idOrNull()) {
        const QDate date = in.date();
        time.insteadOf = InsteadOf{*other, date,
                                   in.oneOf<InsteadOf::Scope>({{"one", InsteadOf::Scope::One},
                                                               {"onward", InsteadOf::Scope::Onward}})};
    } else {
        in.skip();
        in.skip();
    }
    return time;
}

EntryContent read(EntryKind kind, FieldReader& in)
{
    switch (kind) {
    case EntryKind::CheckIn: {
        return CheckIn{in.date(), in.text(), in.integer(), in.text()};
    }
    case EntryKind::Answer:
        return readAnswer(in);
    case EntryKind::Offer:
        return Offer{in.id(), in.partner(), in.text(), in.textOrNull(), in.text(), in.idOrNull()};
    case EntryKind::SharedTime:
        return readSharedTime(in);
    case EntryKind::OwnQuestion:
        return OwnQuestion{in.text(), in.text(), in.text(), in.integer(), in.integer() != 0};
    case EntryKind::WishMet:
        return WishMet{in.id(), in.textOrNull(), in.textOrNull()};
    case EntryKind::Words:
        return Words{in.id(), in.partner(),
                     in.oneOf<WordsPurpose>({{"appreciation", WordsPurpose::Appreciation},
                                             {"this_week", WordsPurpose::ThisWeek}}),
                     in.text()};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<EntryContent> contentFrom(EntryKind kind, const std::vector<FieldValue>& fields)
{
    FieldReader reader(fields);
    EntryContent content = read(kind, reader);
    if (!reader.isGood() || fieldsOf(content) != fields)
        return failure(ErrorCode::InvalidContent, QString::fromLatin1(nameOf(kind)));
    return content;
}
