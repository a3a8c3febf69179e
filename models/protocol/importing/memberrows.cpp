#include "protocol/importing/cellvalues.h"
#include "protocol/importing/datereading.h"
#include "protocol/importing/importrun.h"
#include "services/phone.h"
#include "storage/members.h"

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

// A row is known by what it names, and by where it stands: the same file may be read another way.
QByteArrayList keysOf(const QByteArray &named, const QByteArray &line)
{
    return named == line ? QByteArrayList{line} : QByteArrayList{named, line};
}

class MemberRows
{
public:
    explicit MemberRows(ImportRun &run)
        : m_run(run)
        , m_dates(run.order().dateFormat)
    {}

    void take();

private:
    QString cell(const TableRow &row, Field field) const
    {
        return m_run.columns().cell(row.cells, field);
    }
    void takeRow(const TableRow &row);
    // Both give the reason why not.
    std::optional<RowComplaint> readPerson(const TableRow &row, BroughtMember &member) const;
    std::optional<RowComplaint> readBalances(const TableRow &row, BroughtMember &member) const;
    std::optional<RowComplaint> readPoints(const TableRow &row, BroughtMember &member) const;
    std::optional<RowComplaint> readLots(const QString &cell, Points total,
                                         BroughtMember &member) const;
    bool isThereAlready(const BroughtMember &member) const;

    ImportRun &m_run;
    DateReading m_dates;
};

void MemberRows::take()
{
    std::deque<TableRow> first;
    while (first.size() < rowsLookedAt) {
        std::optional<TableRow> row = m_run.next();
        if (!row) {
            break;
        }
        m_dates.look(cell(*row, Field::Joined));
        m_dates.look(cell(*row, Field::Birthday));
        m_dates.look(cell(*row, Field::PointsExpire));
        first.push_back(std::move(*row));
    }
    m_dates.settle();
    while (!m_run.stopped()) {
        if (!first.empty()) {
            takeRow(first.front());
            first.pop_front();
            continue;
        }
        const std::optional<TableRow> row = m_run.next();
        if (!row) {
            return;
        }
        takeRow(*row);
    }
}

std::optional<RowComplaint> MemberRows::readPerson(const TableRow &row, BroughtMember &member) const
{
    EnrolRequest &person = member.person;
    person.card = cell(row, Field::Card);
    person.phone = cell(row, Field::Phone);
    if (!person.phone.isEmpty() && !normalisedPhone(person.phone, m_run.programme().country)) {
        return RowComplaint{ImportFault::PhoneNoPhone, person.phone};
    }
    person.name = cell(row, Field::Name);
    person.gender = genderFromCell(cell(row, Field::Gender));
    person.channel = cell(row, Field::Channel);
    person.tags = wordsFromCell(cell(row, Field::Tags));
    person.consents = consentsFromCell(cell(row, Field::Consent));
    if (const QString text = cell(row, Field::Birthday); !text.isEmpty()) {
        const auto birthday = m_dates.readBirthday(text);
        if (!birthday) {
            return RowComplaint{ImportFault::BirthdayNoDate, text};
        }
        person.birthday = *birthday;
    }
    if (const QString text = cell(row, Field::Joined); !text.isEmpty()) {
        const auto joined = m_dates.read(text);
        if (!joined) {
            return RowComplaint{ImportFault::JoinedNoDate, text};
        }
        member.joinedOn = BusinessDay(joined->date);
    }
    if (const QString text = cell(row, Field::Tier); !text.isEmpty()) {
        const auto tier = idMeant(m_run.programme().tiers, text);
        if (!tier) {
            return RowComplaint{ImportFault::UnknownTier, text};
        }
        member.tier = *tier;
    }
    return std::nullopt;
}

std::optional<RowComplaint> MemberRows::readBalances(const TableRow &row,
                                                     BroughtMember &member) const
{
    const int decimals = m_run.programme().currency.decimals;
    for (const auto &[field, amount] : {std::pair{Field::StoredValue, &member.principal},
                                        std::pair{Field::StoredValueBonus, &member.bonus}}) {
        const QString text = cell(row, field);
        const auto read = text.isEmpty() ? std::optional(Money()) : amountFromCell(text, decimals);
        if (!read || *read < Money()) {
            return RowComplaint{ImportFault::StoredValueNoAmount, text};
        }
        *amount = *read;
    }
    return readPoints(row, member);
}

std::optional<RowComplaint> MemberRows::readPoints(const TableRow &row, BroughtMember &member) const
{
    const QString text = cell(row, Field::Points);
    const auto points = text.isEmpty() ? std::optional(Points()) : pointsFromCell(text);
    if (!points) {
        return RowComplaint{ImportFault::PointsNotWhole, text};
    }
    if (*points < Points()) {
        member.debt = -*points;
        return std::nullopt;
    }
    if (points->isZero()) {
        return std::nullopt;
    }
    const QString expiry = cell(row, Field::PointsExpire);
    if (!m_run.columns().has(Field::PointsExpire)) {
        member.undatedPoints = *points;
        return std::nullopt;
    }
    if (expiry.contains(u'=')) {
        return readLots(expiry, *points, member);
    }
    const auto day = expiry.isEmpty() ? std::nullopt : m_dates.read(expiry);
    if (!expiry.isEmpty() && !day) {
        return RowComplaint{ImportFault::ExpiryNoDate, expiry};
    }
    member.points.push_back({*points, day ? std::optional(BusinessDay(day->date)) : std::nullopt});
    return std::nullopt;
}

// "2026-12-31=200; 2027-12-31=100", as the export writes points of several ends; what is left over
// has none.
std::optional<RowComplaint> MemberRows::readLots(const QString &cell, Points total,
                                                 BroughtMember &member) const
{
    Points left = total;
    for (const QString &part : wordsFromCell(cell)) {
        const auto day = m_dates.read(part.section(u'=', 0, 0).trimmed());
        const auto points = pointsFromCell(part.section(u'=', 1).trimmed());
        if (!day || !points || *points <= Points() || *points > left) {
            return RowComplaint{ImportFault::ExpiryDoesNotFit, cell};
        }
        member.points.push_back({*points, BusinessDay(day->date)});
        left -= *points;
    }
    if (!left.isZero()) {
        member.points.push_back({left, std::nullopt});
    }
    return std::nullopt;
}

// The same person: whatever of card and phone the row gives leads to one living member.
bool MemberRows::isThereAlready(const BroughtMember &member) const
{
    const Members members(m_run.desk().store().connection());
    const EnrolRequest &person = member.person;
    std::optional<MemberId> byCard;
    std::optional<MemberId> byPhone;
    if (!person.card.isEmpty()) {
        byCard = members.byCard(person.card);
        if (!byCard) {
            return false;
        }
    }
    if (!person.phone.isEmpty()) {
        const auto phone = normalisedPhone(person.phone, m_run.programme().country);
        byPhone = phone ? members.byPhone(*phone) : std::nullopt;
        if (!byPhone) {
            return false;
        }
    }
    return (byCard || byPhone) && (!byCard || !byPhone || byCard == byPhone);
}

void MemberRows::takeRow(const TableRow &row)
{
    BroughtMember member;
    std::optional<RowComplaint> fault = readPerson(row, member);
    fault = fault ? fault : readBalances(row, member);
    if (fault) {
        return m_run.reject(row.line, *fault);
    }
    const EnrolRequest &person = member.person;
    const QByteArray line = m_run.keyOfLine(row.line);
    const QByteArray key = !person.card.isEmpty()    ? m_run.keyOf(u"card", person.card)
                           : !person.phone.isEmpty() ? m_run.keyOf(u"phone", person.phone)
                                                     : line;
    ImportOutcome &outcome = m_run.outcome();
    const Imports &imports = m_run.imports();
    if (imports.isTaken(key) || imports.isTaken(line) || isThereAlready(member)) {
        ++outcome.skipped;
        return;
    }
    const Result<Answer> answer =
        m_run.take(keysOf(key, line), [&] { return m_run.imports().member(member); });
    if (!answer) {
        return m_run.reject(row.line, answer.refusal());
    }
    ++outcome.taken;
    ++outcome.members;
    for (const OpeningPoints &lot : member.points) {
        outcome.points += lot.points;
    }
    outcome.points += member.undatedPoints - member.debt;
}

} // namespace

void importMembers(ImportRun &run)
{
    MemberRows(run).take();
}

} // namespace regulars
