#include "insight/slice.h"

#include "insight/periods.h"
#include "insight/recount.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array kinds{u"whole", u"members", u"guests",  u"tier",   u"rewards",  u"age",
                           u"hour",  u"rfm",     u"segment", u"cohort", u"spending", u"stayed",
                           u"rose",  u"fell",    u"rule",    u"beside", u"bridge",   u"held",
                           u"ages",  u"zone",    u"offer"};

QString textOf(const Slice &slice)
{
    QStringList names;
    for (const QString &name : slice.names) {
        names.append(QString::fromLatin1(QUrl::toPercentEncoding(name)));
    }
    // Joined, not filled in: an encoded name holds percent signs.
    const QStringList parts{names.join(u','), QString::number(slice.first),
                            QString::number(slice.second), QString::number(slice.from.count()),
                            slice.to ? QString::number(slice.to->count()) : QString()};
    return QString::fromUtf16(kinds.at(static_cast<std::size_t>(slice.kind))) + u'=' +
           parts.join(u'/');
}

EvidenceKind movesOf(BridgeKind kind)
{
    switch (kind) {
    case BridgeKind::Imported:
        return EvidenceKind::Imported;
    case BridgeKind::Issued:
        return EvidenceKind::Issued;
    case BridgeKind::Restored:
        return EvidenceKind::Restored;
    case BridgeKind::Adjusted:
        return EvidenceKind::Adjusted;
    case BridgeKind::Transferred:
        return EvidenceKind::Transferred;
    case BridgeKind::Forgiven:
        return EvidenceKind::Forgiven;
    case BridgeKind::Redeemed:
        return EvidenceKind::Redeemed;
    case BridgeKind::Expired:
        return EvidenceKind::Expired;
    case BridgeKind::TakenBack:
        return EvidenceKind::TakenBack;
    case BridgeKind::Forfeited:
        return EvidenceKind::Forfeited;
    }
    Q_UNREACHABLE();
}

std::optional<Slice> sliceFrom(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    const QStringList parts = text.mid(sign + 1).split(u'/');
    const QString code = text.left(sign);
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const auto *one) { return code == QStringView(one); });
    if (sign < 0 || parts.size() != 5 || kind == kinds.end()) {
        return std::nullopt;
    }
    Slice slice;
    slice.kind = static_cast<Slice::Kind>(kind - kinds.begin());
    if (!parts[0].isEmpty()) {
        for (const QString &name : parts[0].split(u',')) {
            slice.names.append(QUrl::fromPercentEncoding(name.toLatin1()));
        }
    }
    slice.first = parts[1].toInt();
    slice.second = parts[2].toInt();
    slice.from = Money(parts[3].toLongLong());
    if (!parts[4].isEmpty()) {
        slice.to = Money(parts[4].toLongLong());
    }
    return slice;
}

} // namespace

QString EvidenceQuestion::toText() const
{
    QString text = u"%1;%2;%3"_s.arg(codeOf(figure), period.first.toIso(), period.last.toIso());
    if (asOf != period.last || slice.kind != Slice::Kind::Whole) {
        text += u';' + asOf.toIso();
    }
    if (slice.kind != Slice::Kind::Whole) {
        text += u';' + textOf(slice);
    }
    return text;
}

std::optional<EvidenceQuestion> EvidenceQuestion::fromText(const QString &text)
{
    const QStringList parts = text.split(u';');
    const auto figure = figureNamed(parts.value(0));
    const auto first = BusinessDay::fromIso(parts.value(1));
    const auto last = BusinessDay::fromIso(parts.value(2));
    if (!figure || !first || !last) {
        return std::nullopt;
    }
    EvidenceQuestion question(*figure, {*first, *last});
    if (parts.size() > 3) {
        const auto asOf = BusinessDay::fromIso(parts[3]);
        if (!asOf) {
            return std::nullopt;
        }
        question.asOf = *asOf;
    }
    if (parts.size() > 4) {
        const auto slice = sliceFrom(parts[4]);
        if (!slice) {
            return std::nullopt;
        }
        question.slice = *slice;
    }
    return question;
}

SliceCount::SliceCount(const EvidenceQuestion &question)
    : m_question(question)
    , m_inner(question.figure, question.period)
    , m_own{question.figure, question.period, {}, 0, {}}
    , m_within(whatIsLookedAt())
    , m_before(equalBefore(question.period))
{}

DayRange SliceCount::whatIsLookedAt() const
{
    if (m_question.slice.kind != Slice::Kind::OfCohort) {
        return m_question.period;
    }
    const Month month = m_question.period.first.month().plusMonths(m_question.slice.first);
    return {month.first(), month.last()};
}

bool SliceCount::isOfBuyers() const
{
    switch (m_question.slice.kind) {
    case Slice::Kind::InRfmCell:
    case Slice::Kind::InSegment:
    case Slice::Kind::OfCohort:
    case Slice::Kind::Stayed:
        return true;
    default:
        return false;
    }
}

void SliceCount::add(const MemberFact &fact)
{
    switch (m_question.slice.kind) {
    case Slice::Kind::OfTier:
        if (fact.tier == m_question.slice.names.value(0)) {
            m_inner.add(fact);
        }
        break;
    case Slice::Kind::Spending:
        if (fact.tier == m_question.slice.names.value(0)) {
            m_living.insert(fact.id.value());
        }
        break;
    case Slice::Kind::OfAgeZone:
    case Slice::Kind::OfAge:
        m_bands[fact.id.value()] =
            ageBand(fact.birth ? std::optional(ageOn(*fact.birth, m_question.asOf)) : std::nullopt);
        break;
    case Slice::Kind::Whole:
    case Slice::Kind::OfMembers:
    case Slice::Kind::OfGuests:
        m_inner.add(fact);
        break;
    default:
        m_living.insert(fact.id.value());
    }
}

bool SliceCount::isAtHour(const PurchaseFact &fact) const
{
    return fact.day.dayOfWeek() == m_question.slice.first && fact.hour == m_question.slice.second;
}

void SliceCount::add(const PurchaseFact &fact)
{
    const bool isInPeriod = m_question.period.contains(fact.day);
    switch (m_question.slice.kind) {
    case Slice::Kind::Whole:
        m_inner.add(fact);
        return;
    case Slice::Kind::OfMembers:
    case Slice::Kind::OfGuests:
        if (fact.member.has_value() == (m_question.slice.kind == Slice::Kind::OfMembers)) {
            m_inner.add(fact);
        }
        return;
    case Slice::Kind::AtHour: {
        if (fact.isGone || !isInPeriod) {
            return;
        }
        const bool isNoonImport = fact.isImported && fact.isAtNoon;
        m_imported += fact.isImported ? 1 : 0;
        m_noonImports += isNoonImport ? 1 : 0;
        if (isAtHour(fact)) {
            (isNoonImport ? m_atNoon : m_purchases).push_back(fact);
        }
        return;
    }
    case Slice::Kind::Spending:
        if (fact.member && !fact.isGone && isInPeriod) {
            auto &[spent, last] =
                m_spent.try_emplace(fact.member->value(), Money(), fact.day).first->second;
            spent += fact.paidNet;
            last = std::max(last, fact.day);
        }
        return;
    default:
        if (isOfBuyers()) {
            countBuyer(fact);
        }
    }
}

void SliceCount::countBuyer(const PurchaseFact &fact)
{
    if (fact.isGone || !fact.member || !m_living.contains(fact.member->value())) {
        return;
    }
    Buyer &buyer =
        m_buyers.try_emplace(fact.member->value(), Buyer{fact.day, fact.day}).first->second;
    buyer.firstBought = std::min(buyer.firstBought, fact.day);
    buyer.lastBought = std::max(buyer.lastBought, fact.day);
    ++buyer.purchases;
    buyer.spent += fact.paidNet;
    buyer.hasBefore |= m_before.contains(fact.day);
    if (m_within.contains(fact.day)) {
        ++buyer.within;
        buyer.lastWithin = std::max(buyer.lastWithin.value_or(fact.day), fact.day);
    }
}

void SliceCount::add(const ReturnFact &fact)
{
    const Slice::Kind kind = m_question.slice.kind;
    if (kind == Slice::Kind::Whole || (kind == Slice::Kind::OfMembers && fact.isMember) ||
        (kind == Slice::Kind::OfGuests && !fact.isMember)) {
        m_inner.add(fact);
    }
}

QString SliceCount::bandOf(MemberId member) const
{
    const auto band = m_bands.find(member.value());
    return band == m_bands.end() ? ageBand(std::nullopt) : band->second;
}

void SliceCount::add(const PointsFact &fact)
{
    const Slice &slice = m_question.slice;
    const bool isPassed =
        slice.kind == Slice::Kind::Whole ||
        (slice.kind == Slice::Kind::AtTier && fact.tier == slice.names.value(0)) ||
        (slice.kind == Slice::Kind::OfAge && bandOf(fact.member) == slice.names.value(0));
    if (isPassed) {
        m_inner.add(fact);
    } else if (slice.kind == Slice::Kind::OfBridge && slice.first == static_cast<int>(fact.kind) &&
               m_question.period.contains(fact.day)) {
        m_own.rows.push_back(
            {movesOf(fact.kind), fact.day, fact.member, fact.amount.count(), fact.operation, 0});
    }
}

void SliceCount::add(const RedemptionFact &fact)
{
    const Slice &slice = m_question.slice;
    if (slice.kind == Slice::Kind::Whole) {
        m_inner.add(fact);
        return;
    }
    if (fact.isUndone || !m_question.period.contains(fact.day)) {
        return;
    }
    const bool isWanted =
        (slice.kind == Slice::Kind::OfRewards && slice.names.contains(fact.reward)) ||
        (slice.kind == Slice::Kind::OfZone && fact.zone == slice.names.value(0)) ||
        (slice.kind == Slice::Kind::OfAgeZone && fact.zone == slice.names.value(1) &&
         bandOf(fact.member) == slice.names.value(0));
    if (isWanted) {
        m_own.rows.push_back({EvidenceKind::Redeemed, fact.day, fact.member, fact.points.count(),
                              fact.operation, 0});
    }
}

void SliceCount::add(const ActionFact &fact)
{
    if (m_question.slice.kind == Slice::Kind::Whole) {
        m_inner.add(fact);
    }
}

void SliceCount::add(const TierMoveFact &fact)
{
    const Slice::Kind kind = m_question.slice.kind;
    const bool isRise = kind == Slice::Kind::Rose;
    if ((isRise || kind == Slice::Kind::Fell) && fact.isRise == isRise && !fact.from.isEmpty() &&
        m_question.period.contains(fact.day)) {
        m_own.rows.push_back(
            {isRise ? EvidenceKind::Rose : EvidenceKind::Fell, fact.day, fact.member, 1});
    }
}

void SliceCount::keep(EvidenceKind kind, BusinessDay day, qint64 member, qint64 amount)
{
    m_own.rows.push_back({kind, day, MemberId(member), amount});
}

Evidence SliceCount::finish()
{
    switch (m_question.slice.kind) {
    case Slice::Kind::Whole:
    case Slice::Kind::OfMembers:
    case Slice::Kind::OfGuests:
    case Slice::Kind::OfTier:
    case Slice::Kind::AtTier:
    case Slice::Kind::OfAge:
        return m_inner.finish();
    case Slice::Kind::AtHour:
        finishHour();
        break;
    case Slice::Kind::Spending:
        finishSpending();
        break;
    case Slice::Kind::InRfmCell:
    case Slice::Kind::InSegment:
        finishRfm();
        break;
    case Slice::Kind::OfCohort:
        finishCohort();
        break;
    case Slice::Kind::Stayed:
        finishStayed();
        break;
    default:
        break;
    }
    std::stable_sort(m_own.rows.begin(), m_own.rows.end(),
                     [](const EvidenceRow &a, const EvidenceRow &b) { return a.day > b.day; });
    const EvidenceUnit unit = unitOf(m_own.figure);
    const bool isCounted = unit == EvidenceUnit::Member || unit == EvidenceUnit::Purchase;
    for (const EvidenceRow &row : m_own.rows) {
        m_own.total = checked::add(m_own.total, isCounted ? 1 : row.amount);
    }
    return std::move(m_own);
}

// Where all that was imported stands at noon, its file had dates without times.
void SliceCount::finishHour()
{
    if (m_noonImports != m_imported) {
        m_purchases.insert(m_purchases.end(), m_atNoon.begin(), m_atNoon.end());
    }
    for (const PurchaseFact &fact : m_purchases) {
        m_own.rows.push_back({EvidenceKind::Purchase, fact.day, fact.member, fact.paidNet.count(),
                              0, fact.id.value()});
    }
}

void SliceCount::finishSpending()
{
    for (const auto &[member, spending] : m_spent) {
        const auto &[spent, last] = spending;
        const bool isOfTier = m_question.slice.names.isEmpty() || m_living.contains(member);
        if (isOfTier && spent >= m_question.slice.from &&
            (!m_question.slice.to || spent < *m_question.slice.to)) {
            keep(EvidenceKind::Spent, last, member, spent.count());
        }
    }
}

void SliceCount::finishRfm()
{
    std::vector<RfmMember> buyers;
    for (const auto &[member, buyer] : m_buyers) {
        buyers.push_back({MemberId(member), buyer.lastBought, buyer.purchases, buyer.spent});
    }
    const std::vector<RfmScore> scores = rfmScores(buyers, m_question.asOf);
    const Slice &slice = m_question.slice;
    for (std::size_t i = 0; i < buyers.size(); ++i) {
        const bool isWanted =
            slice.kind == Slice::Kind::InSegment
                ? codeOf(scores[i].segment) == slice.names.value(0)
                : scores[i].recency == slice.first && scores[i].frequency == slice.second;
        if (isWanted) {
            keep(EvidenceKind::Bought, buyers[i].lastBought, buyers[i].member.value(),
                 buyers[i].purchases);
        }
    }
}

void SliceCount::finishCohort()
{
    qint64 size = 0;
    for (const auto &[member, buyer] : m_buyers) {
        if (buyer.firstBought.month() != m_question.period.first.month()) {
            continue;
        }
        ++size;
        if (buyer.within > 0) {
            keep(EvidenceKind::Bought, *buyer.lastWithin, member, buyer.within);
        }
    }
    m_own.whole = size;
}

void SliceCount::finishStayed()
{
    qint64 before = 0;
    for (const auto &[member, buyer] : m_buyers) {
        before += buyer.hasBefore ? 1 : 0;
        if (buyer.hasBefore && buyer.within > 0) {
            keep(EvidenceKind::Bought, *buyer.lastWithin, member, buyer.within);
        }
    }
    m_own.whole = before;
}

} // namespace regulars
