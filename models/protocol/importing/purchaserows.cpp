#include "protocol/importing/cellvalues.h"
#include "protocol/importing/datereading.h"
#include "protocol/importing/importrun.h"
#include "services/phone.h"
#include "storage/importlog.h"
#include "storage/members.h"
#include "storage/purchases.h"
#include "storage/tills.h"
#include "values/apportion.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <deque>
#include <span>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr int noonSecond = 12 * 3'600;

// The texts that rows share, each kept once: 0 is the empty one.
class Words
{
public:
    quint32 number(const QString &word)
    {
        if (word.isEmpty()) {
            return 0;
        }
        const auto known = m_numbers.constFind(word);
        if (known != m_numbers.constEnd()) {
            return *known;
        }
        m_words.append(word);
        const auto number = static_cast<quint32>(m_words.size());
        m_numbers.insert(word, number);
        return number;
    }
    QString word(quint32 number) const
    {
        return number == 0 ? QString() : m_words[static_cast<qsizetype>(number) - 1];
    }
    std::size_t count() const { return static_cast<std::size_t>(m_words.size()); }

private:
    QStringList m_words;
    QHash<QString, quint32> m_numbers;
};

// A row as it waits for its turn.
struct SoldRow
{
    qint64 line;
    Instant at;
    Quantity quantity;
    Money amount;
    quint32 member;
    quint32 product;
    quint32 category;
    quint32 channel;
    quint32 till;
    quint32 slip; // which purchase
};

// A purchase: the rows of one receipt, or a row alone.
struct Slip
{
    Instant at;
    qint64 line; // its first
    quint32 receipt = 0;
    quint32 name = 0; // the receipt, or else the purchase that an export named
    quint32 member = 0;
    bool isBroken = false;
};

class PurchaseRows
{
public:
    explicit PurchaseRows(ImportRun &run)
        : m_run(run)
        , m_dates(run.order().dateFormat)
        , m_members(run.desk().store().connection())
    {}

    void take();

private:
    QString cell(const TableRow &row, Field field) const
    {
        return m_run.columns().cell(row.cells, field);
    }
    void readAll();
    void readRow(const TableRow &row);
    std::optional<Instant> instantOf(const TableRow &row, RowComplaint &why) const;
    std::optional<Quantity> returnedOf(const TableRow &row) const;
    void lay(SoldRow row, const QString &receipt, const QString &purchase);
    void sortByTime();

    void takeSlip(const Slip &slip, std::span<const SoldRow> rows);
    Result<Answer> sell(const Slip &slip, std::span<const SoldRow> rows);
    void noteBalanceBrought(Instant at, const Answer &sold, Points earned);
    bool isSoldAlready(const Slip &slip, std::span<const SoldRow> rows) const;
    Result<std::optional<MemberId>> buyer(const Slip &slip);
    std::optional<MemberId> knownMember(const QString &text) const;
    bool looksLikePhone(const QString &text) const;
    void rejectAll(std::span<const SoldRow> rows, const RowComplaint &reason);

    ImportRun &m_run;
    DateReading m_dates;
    Members m_members;
    Words m_words;
    std::vector<SoldRow> m_rows;
    std::vector<Slip> m_slips;
    QHash<quint32, quint32> m_slipOfReceipt;
    std::vector<std::optional<MemberId>> m_memberOfWord;
    QHash<QString, QString> m_categories;              // as written → id
    QHash<qint64, std::optional<Instant>> m_balanceOf; // by member, when it was brought along
    bool m_hasEnrolled = false;                        // the slip at hand brought its member
};

void PurchaseRows::readAll()
{
    std::deque<TableRow> first;
    while (first.size() < rowsLookedAt) {
        std::optional<TableRow> row = m_run.next();
        if (!row) {
            break;
        }
        m_dates.look(cell(*row, Field::Date));
        first.push_back(std::move(*row));
    }
    m_dates.settle();
    for (; !first.empty(); first.pop_front()) {
        readRow(first.front());
    }
    while (const std::optional<TableRow> row = m_run.next()) {
        readRow(*row);
    }
}

// The shop's own clock; without a time it is noon, or now where that has yet to come.
std::optional<Instant> PurchaseRows::instantOf(const TableRow &row, RowComplaint &why) const
{
    const QString text = cell(row, Field::Date);
    const auto read = m_dates.read(text);
    if (!read) {
        why = {text.isEmpty() ? ImportFault::DateMissing : ImportFault::DateNoDate, text};
        return std::nullopt;
    }
    if (read->instant) {
        return read->instant;
    }
    std::optional<int> second = read->secondOfDay;
    if (const QString time = cell(row, Field::Time); !time.isEmpty()) {
        second = timeFromCell(time);
        if (!second) {
            why = {ImportFault::TimeNoTime, time};
            return std::nullopt;
        }
    }
    const Calendar &calendar = m_run.programme().calendar;
    const Instant at = calendar.instantAt(read->date, second.value_or(noonSecond));
    const Instant now = m_run.desk().clock().now();
    const bool isTodayWithoutTime = !second && calendar.dayOf(now) == calendar.dayOf(at);
    return isTodayWithoutTime ? std::min(at, now) : at;
}

void PurchaseRows::readRow(const TableRow &row)
{
    RowComplaint why{ImportFault::DateMissing};
    const auto at = instantOf(row, why);
    if (!at) {
        return m_run.reject(row.line, why);
    }
    const QString amountText = cell(row, Field::Amount);
    auto amount = amountFromCell(amountText, m_run.programme().currency.decimals);
    if (!amount) {
        return m_run.reject(row.line, RowComplaint{ImportFault::AmountNoAmount, amountText});
    }
    constexpr qint64 one = 1'000;
    const QString quantityText = cell(row, Field::Quantity);
    auto quantity =
        quantityText.isEmpty() ? std::optional(Quantity(one)) : quantityFromCell(quantityText);
    if (!quantity) {
        return m_run.reject(row.line, RowComplaint{ImportFault::QuantityNoQuantity, quantityText});
    }
    const std::optional<Quantity> returned = returnedOf(row);
    if (!returned || *returned > *quantity || *returned < Quantity()) {
        return m_run.reject(row.line,
                            RowComplaint{ImportFault::ReturnedTooMuch, cell(row, Field::Returned)});
    }
    if (!returned->isZero() && *returned == *quantity) {
        ++m_run.outcome().skipped; // nothing of it was kept
        return;
    }
    if (!returned->isZero()) {
        const Quantity kept = *quantity - *returned;
        const std::array<qint64, 2> shares{kept.count(), returned->count()};
        amount = Money(apportion(amount->count(), shares).front());
        quantity = kept;
    }
    lay({row.line, *at, *quantity, *amount, m_words.number(cell(row, Field::Member)),
         m_words.number(cell(row, Field::Product)), m_words.number(cell(row, Field::Category)),
         m_words.number(cell(row, Field::Channel)), m_words.number(cell(row, Field::Till)), 0},
        cell(row, Field::Receipt), cell(row, Field::Purchase));
}

// What an export says has come back; nothing where it says no quantity.
std::optional<Quantity> PurchaseRows::returnedOf(const TableRow &row) const
{
    const QString text = cell(row, Field::Returned);
    return text.isEmpty() ? std::optional(Quantity()) : quantityFromCell(text);
}

// The receipt's first row says when; all of them must say the same of the day and the member.
void PurchaseRows::lay(SoldRow row, const QString &receipt, const QString &purchase)
{
    const QString named = purchase.isEmpty() ? QString() : u"purchase "_s + purchase;
    const quint32 number = m_words.number(receipt.isEmpty() ? named : receipt);
    const auto known = number == 0 ? m_slipOfReceipt.constEnd() : m_slipOfReceipt.constFind(number);
    if (known == m_slipOfReceipt.constEnd()) {
        row.slip = static_cast<quint32>(m_slips.size());
        m_slips.push_back({row.at, row.line, m_words.number(receipt), number, row.member});
        if (number != 0) {
            m_slipOfReceipt.insert(number, row.slip);
        }
    } else {
        row.slip = *known;
        Slip &slip = m_slips[row.slip];
        const Calendar &calendar = m_run.programme().calendar;
        const bool isSameDay = calendar.dayOf(slip.at) == calendar.dayOf(row.at);
        const bool isSameMember = slip.member == row.member || row.member == 0 || slip.member == 0;
        slip.isBroken = slip.isBroken || !isSameDay || !isSameMember;
        slip.member = slip.member == 0 ? row.member : slip.member;
    }
    m_rows.push_back(row);
}

void PurchaseRows::sortByTime()
{
    const auto place = [this](const SoldRow &row) {
        const Slip &slip = m_slips[row.slip];
        return std::tuple(slip.at, slip.line, row.line);
    };
    const auto isBefore = [&](const SoldRow &a, const SoldRow &b) { return place(a) < place(b); };
    if (!std::is_sorted(m_rows.begin(), m_rows.end(), isBefore)) {
        std::sort(m_rows.begin(), m_rows.end(), isBefore);
    }
}

void PurchaseRows::take()
{
    readAll();
    sortByTime();
    m_memberOfWord.resize(m_words.count() + 1);
    const auto total = static_cast<qint64>(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size();) {
        std::size_t end = i + 1;
        while (end < m_rows.size() && m_rows[end].slip == m_rows[i].slip) {
            ++end;
        }
        if (m_run.isCancelled(static_cast<qint64>(i), total, false)) {
            return;
        }
        takeSlip(m_slips[m_rows[i].slip], std::span(m_rows).subspan(i, end - i));
        if (m_run.stopped()) {
            return;
        }
        i = end;
    }
}

void PurchaseRows::rejectAll(std::span<const SoldRow> rows, const RowComplaint &reason)
{
    for (const SoldRow &row : rows) {
        m_run.reject(row.line, reason);
    }
}

void PurchaseRows::takeSlip(const Slip &slip, std::span<const SoldRow> given)
{
    if (slip.isBroken) {
        return rejectAll(given, {ImportFault::ReceiptDisagrees, m_words.word(slip.name)});
    }
    // Known by the receipt, and by where each row stands: the same file may be read another way.
    QByteArrayList keys;
    if (slip.receipt != 0) {
        keys += m_run.keyOf(u"receipt", m_words.word(slip.receipt));
    }
    ImportOutcome &outcome = m_run.outcome();
    const bool isKnown =
        slip.receipt != 0 && (m_run.imports().isTaken(keys.front()) || isSoldAlready(slip, given));
    std::vector<SoldRow> rows;
    for (const SoldRow &row : given) {
        const QByteArray key = m_run.keyOfLine(row.line);
        if (!isKnown && !m_run.imports().isTaken(key)) {
            rows.push_back(row);
            keys += key;
        }
    }
    const auto count = static_cast<qint64>(rows.size());
    outcome.skipped += std::ssize(given) - count;
    if (rows.empty()) {
        return;
    }
    const bool wasKnown = m_memberOfWord[slip.member].has_value();
    const Result<Answer> answer = m_run.take(keys, [&] { return sell(slip, rows); });
    if (!answer) {
        if (!wasKnown) {
            m_memberOfWord[slip.member].reset(); // an enrolment is taken back with its purchase
        }
        for (const SoldRow &row : rows) {
            m_run.reject(row.line, answer.refusal());
        }
        return;
    }
    outcome.taken += count;
    ++outcome.purchases;
    outcome.members += m_hasEnrolled ? 1 : 0;
    for (const SoldRow &row : rows) {
        outcome.sales += row.amount;
    }
    const QJsonObject quote = answer->figures[u"quote"_s].toObject();
    const Points earned(quote[u"earn"_s].toInteger());
    outcome.points += earned;
    noteBalanceBrought(slip.at, *answer, earned);
}

// A file of members tells their points as they stood when it was made: purchases from before then
// have earned theirs already.
void PurchaseRows::noteBalanceBrought(Instant at, const Answer &sold, Points earned)
{
    if (earned.isZero()) {
        return;
    }
    for (const auto &[name, member] : sold.members) {
        auto known = m_balanceOf.constFind(member.value());
        if (known == m_balanceOf.constEnd()) {
            const ImportLog log(m_run.desk().store().connection());
            known = m_balanceOf.insert(member.value(), log.openingBalance(member));
        }
        if (name == "member"_L1 && *known && at < **known) {
            ++m_run.outcome().beforeBalance;
            m_run.outcome().pointsBeforeBalance += earned;
        }
    }
}

Result<Answer> PurchaseRows::sell(const Slip &slip, std::span<const SoldRow> rows)
{
    m_hasEnrolled = false;
    const Result<std::optional<MemberId>> member = buyer(slip);
    if (!member) {
        return member.refusal();
    }
    SaleRequest sale;
    if (*member) {
        sale.member = MemberRef::of(**member);
    }
    sale.receipt = m_words.word(slip.receipt);
    sale.channel = m_words.word(rows.front().channel);
    const Programme &programme = m_run.programme();
    for (const SoldRow &row : rows) {
        const QString category = m_words.word(row.category);
        QString &id = m_categories[category];
        if (id.isEmpty()) {
            id = idMeant(programme.categories, category).value_or(category);
        }
        sale.lines.push_back({m_words.word(row.product), id, row.quantity, row.amount});
    }
    Desk &desk = m_run.desk();
    if (rows.front().till != 0) {
        desk.standAt(Tills(desk.store().connection()).named(m_words.word(rows.front().till)));
    }
    Result<Answer> sold = m_run.imports().purchase(slip.at, sale);
    desk.standAt(std::nullopt);
    return sold;
}

// Sold at the till under the same receipt, on the same day, for the same sum.
bool PurchaseRows::isSoldAlready(const Slip &slip, std::span<const SoldRow> rows) const
{
    if (slip.receipt == 0) {
        return false;
    }
    const auto sold =
        Purchases(m_run.desk().store().connection()).byReceipt(m_words.word(slip.receipt));
    if (!sold) {
        return false;
    }
    Money total;
    for (const SoldRow &row : rows) {
        total += row.amount;
    }
    const Calendar &calendar = m_run.programme().calendar;
    return sold->list == total && calendar.dayOf(sold->at) == calendar.dayOf(slip.at);
}

bool PurchaseRows::looksLikePhone(const QString &text) const
{
    if (text.startsWith(u'+')) {
        return normalisedPhone(text, m_run.programme().country).has_value();
    }
    const bool isChinese = m_run.programme().country == u"CN"_s;
    const bool mayBe = isChinese ? text.size() == 11 && text.startsWith(u'1')
                                 : text.size() >= 9 && text.startsWith(u'0');
    return mayBe && normalisedPhone(text, m_run.programme().country).has_value();
}

// By card, else by phone. An id is taken for one only where the cell says so: a bare number is a
// card's.
std::optional<MemberId> PurchaseRows::knownMember(const QString &text) const
{
    if (const auto ref = MemberRef::fromText(text)) {
        const Result<MemberId> member = resolveMember(m_run.desk().store(), *ref);
        return member ? std::optional(*member) : std::nullopt;
    }
    auto member = m_members.byCard(text);
    if (!member && looksLikePhone(text)) {
        member = m_members.byPhone(*normalisedPhone(text, m_run.programme().country));
    }
    return member ? std::optional(m_members.living(*member)) : std::nullopt;
}

Result<std::optional<MemberId>> PurchaseRows::buyer(const Slip &slip)
{
    if (slip.member == 0) {
        return std::optional<MemberId>();
    }
    std::optional<MemberId> &known = m_memberOfWord[slip.member];
    const QString text = m_words.word(slip.member);
    if (!known) {
        known = knownMember(text);
    }
    if (known) {
        return known;
    }
    const auto ref = MemberRef::fromText(text);
    if (!m_run.order().enrols || (ref && ref->kind == MemberRef::Kind::Id)) {
        return refusals::NoSuchMember{text};
    }
    BroughtMember newcomer;
    const QString number = ref ? ref->text : text;
    const bool isPhone = ref ? ref->kind == MemberRef::Kind::Phone : looksLikePhone(text);
    (isPhone ? newcomer.person.phone : newcomer.person.card) = number;
    newcomer.joinedOn = m_run.programme().calendar.dayOf(slip.at);
    const Result<Answer> enrolled = m_run.imports().member(newcomer);
    if (!enrolled) {
        return enrolled.refusal();
    }
    known = enrolled->members.front().second;
    m_hasEnrolled = true;
    return known;
}

} // namespace

void importPurchases(ImportRun &run)
{
    PurchaseRows(run).take();
}

} // namespace regulars
