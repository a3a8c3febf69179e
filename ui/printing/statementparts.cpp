#include "ui/printing/statementparts.h"

#include "ui/counter/customer.h"
#include "ui/figures.h"
#include "ui/masking.h"
#include "ui/reports/blocks.h"
#include "ui/reports/tableblock.h"
#include "ui/shop.h"
#include "ui/transactions/journalwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::Statement)
};

// How far the way to the next tier is gone, as a bar below a sentence.
class ProgressBlock : public Block
{
public:
    ProgressBlock(const QString &text, double share)
        : m_sentence(text)
        , m_share(std::clamp(share, 0.0, 1.0))
    {}
    qreal height(const Paper &paper, qreal width) const override
    {
        return m_sentence.height(paper, width) + paper.millimetres(4.5);
    }
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override
    {
        const qreal words = m_sentence.height(paper, place.width());
        m_sentence.paint(painter, paper, QRectF(place.left(), place.top(), place.width(), words));
        const qreal high = paper.millimetres(1.8);
        const QRectF bar(place.left(), place.top() + words + paper.millimetres(1.5), place.width(),
                         high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(paper.hairline);
        painter.drawRoundedRect(bar, high / 2, high / 2);
        painter.setBrush(paper.accent);
        painter.drawRoundedRect(
            QRectF(bar.topLeft(), QSizeF(std::max(bar.width() * m_share, high), high)), high / 2,
            high / 2);
    }

private:
    TextBlock m_sentence;
    double m_share;
};

template <typename Made, typename... Arguments>
FlowItem item(qreal spaceBefore, Arguments &&...arguments)
{
    return {std::make_shared<Made>(std::forward<Arguments>(arguments)...), spaceBefore};
}

FlowItem section(const QString &text)
{
    FlowItem heading = item<SectionBlock>(9, text);
    heading.keepsWithNext = true;
    return heading;
}

Tile tile(const QString &label, const QString &value)
{
    Tile tile;
    tile.label = label;
    tile.value = value;
    return tile;
}

QString kindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Imported:
        return Words::tr("Taken over from before");
    case EntryKind::Issued:
        return Words::tr("Earned");
    case EntryKind::Restored:
        return Words::tr("Given back");
    case EntryKind::Adjusted:
        return Words::tr("Corrected by hand");
    case EntryKind::Transferred:
        return Words::tr("Given or received");
    case EntryKind::Forgiven:
        return Words::tr("Debt forgiven");
    case EntryKind::Redeemed:
        return Words::tr("Used");
    case EntryKind::Expired:
        return Words::tr("Expired");
    case EntryKind::TakenBack:
        return Words::tr("Taken back");
    case EntryKind::Forfeited:
        return Words::tr("Forfeited");
    case EntryKind::ToppedUp:
        return Words::tr("Paid in");
    case EntryKind::CashedOut:
        return Words::tr("Paid out");
    }
    Q_UNREACHABLE();
}

QString period(const StatementFacts &facts)
{
    return Words::tr("%1 to %2").arg(shown(facts.first), shown(facts.last));
}

} // namespace

StatementParts::StatementParts(const StatementFacts &facts, Shop &shop)
    : m_facts(facts)
    , m_shop(shop)
    , m_programme(shop.programme())
{}

QString StatementParts::languageOf(Shop &shop)
{
    return shop.settings().language();
}

QString StatementParts::title(const StatementFacts &facts, Shop &)
{
    return Words::tr("Statement %1 %2 to %3")
        .arg(maskedName(facts.member[u"name"_s].toString()), shown(facts.first), shown(facts.last))
        .simplified();
}

QString StatementParts::header(const StatementFacts &facts, Shop &shop)
{
    return QStringList{shop.name(), Words::tr("Member statement"), period(facts)}.join(u" · "_s);
}

QString StatementParts::footer(const StatementFacts &facts)
{
    return Words::tr("Made on %1").arg(shown(facts.madeOn));
}

QString StatementParts::money(Money amount) const
{
    return shown(amount, m_programme->currency);
}

// What is counted is known of a statement up to today alone.
QString StatementParts::missingText(const QJsonValue &missing) const
{
    const int count = static_cast<int>(missing.toDouble());
    const Metric metric = m_facts.nextTier ? m_facts.nextTier->metric : Metric::Spend;
    switch (metric) {
    case Metric::Visits:
        return Words::tr("%Ln visit(s)", nullptr, count);
    case Metric::PointsEarned:
        return Words::tr("%Ln point(s)", nullptr, count);
    default:
        return figureShown(missing, *m_programme);
    }
}

QString StatementParts::tierName(const QString &id) const
{
    const auto index = m_programme->tier(id);
    const QString name =
        index ? m_shop.named(m_programme->tiers[static_cast<size_t>(*index)].name) : QString();
    return name.isEmpty() ? id : name;
}

Money StatementParts::storedValue() const
{
    return moneyFromText(memberText(u"stored_value"_s), m_programme->currency.decimals)
        .value_or(Money());
}

bool StatementParts::hasStoredValue() const
{
    return !m_facts.storedValue.moves.empty() || m_facts.storedValue.opening != 0;
}

std::vector<FlowItem> StatementParts::items() const
{
    std::vector<FlowItem> items;
    addHead(items);
    addTiles(items);
    addProgress(items);
    addBridge(items);
    addLots(items);
    addCoupons(items);
    addRows(items);
    items.push_back(item<TextBlock>(
        8,
        Words::tr("Phone and card numbers are never printed in full. If something is wrong, please "
                  "tell the shop."),
        PaperRole::Caption));
    return items;
}

void StatementParts::addHead(std::vector<FlowItem> &items) const
{
    const QColor muted(0x56, 0x61, 0x72);
    items.push_back(item<TextBlock>(0, m_shop.name(), PaperRole::Strong, muted));
    items.push_back(item<TextBlock>(1, Words::tr("Member statement"), PaperRole::Title));
    items.push_back(item<TextBlock>(0.5, period(m_facts), PaperRole::Month, muted));
    QStringList who;
    if (const QString phone = memberText(u"phone"_s); !phone.isEmpty()) {
        who += Words::tr("Phone %1").arg(phone);
    }
    if (const QString card = memberText(u"card"_s); !card.isEmpty()) {
        who += Words::tr("Card %1").arg(maskedCard(card));
    }
    who += Words::tr("Member since %1").arg(shown(m_facts.joinedOn));
    const QString name = memberText(u"name"_s);
    if (!name.isEmpty()) {
        items.push_back(item<TextBlock>(6, name, PaperRole::Section));
    }
    items.push_back(item<TextBlock>(name.isEmpty() ? 6 : 1, who.join(u" · "_s)));
}

void StatementParts::addTiles(std::vector<FlowItem> &items) const
{
    Tile points = tile(Words::tr("Points"), shown(Points(m_facts.member[u"points"_s].toInteger())));
    if (const qint64 pending = m_facts.member[u"points_pending"_s].toInteger(); pending > 0) {
        points.change = Words::tr("%1 more, usable later").arg(shown(Points(pending)));
    }
    if (!m_facts.debt.isZero()) {
        points.note = Words::tr("%1 owed").arg(shown(m_facts.debt));
    }
    Tile tier = tile(Words::tr("Tier"), tierName(memberText(u"tier"_s)));
    if (const auto until = BusinessDay::fromIso(memberText(u"tier_until"_s))) {
        tier.change = Words::tr("until %1").arg(shown(*until));
    }
    Tile third = tile(Words::tr("Stored value"), money(storedValue()));
    const QJsonObject soonest = m_facts.member[u"expiring"_s].toArray().at(0).toObject();
    const auto day = BusinessDay::fromIso(soonest[u"on"_s].toString());
    const QString dying = shown(Points(soonest[u"points"_s].toInteger()));
    if (!hasStoredValue()) {
        third = tile(Words::tr("Expiring next"), day ? dying : Words::tr("None"));
        third.change = day ? Words::tr("good through %1").arg(shown(*day)) : QString();
    }
    items.push_back(item<TilesBlock>(6, std::vector{points, tier, third}));
    if (hasStoredValue() && day) {
        items.push_back(item<NoticeBlock>(
            4, Words::tr("%1 points are good through %2.").arg(dying, shown(*day))));
    }
}

void StatementParts::addProgress(std::vector<FlowItem> &items) const
{
    items.push_back(item<TextBlock>(
        6, Words::tr("In all: %1 spent in %2", "money, visits")
               .arg(figureShown(m_facts.member[u"spend"_s], *m_programme),
                    Words::tr("%Ln visit(s)", nullptr, m_facts.member[u"visits"_s].toInt()))));
    const QJsonObject tier = m_facts.member[u"next_tier"_s].toObject();
    if (const auto index = m_programme->tier(tier[u"tier"_s].toString())) {
        const QString name = m_shop.named(m_programme->tiers[static_cast<size_t>(*index)].name);
        const QString missing = missingText(tier[u"missing"_s]);
        if (m_facts.nextTier) {
            const double share = m_facts.nextTier->share.toDecimal(4).toDouble();
            items.push_back(item<ProgressBlock>(4,
                                                Words::tr("%1 % of the way to %2; to go: %3")
                                                    .arg(static_cast<int>(share * 100))
                                                    .arg(name, missing),
                                                share));
        } else {
            items.push_back(
                item<TextBlock>(4, Words::tr("Next tier: %1; to go: %2").arg(name, missing)));
        }
    }
    for (const QJsonValue task : m_facts.member[u"tasks"_s].toArray()) {
        const auto index = m_programme->rule(task[u"rule"_s].toString());
        const QString name =
            index ? m_shop.named(m_programme->rules[static_cast<size_t>(*index)].name) : QString();
        items.push_back(item<TextBlock>(
            4, Words::tr("%1 – so far %2 of %3", "a task, how far, and how much is needed")
                   .arg(name.isEmpty() ? task[u"rule"_s].toString() : name,
                        figureShown(task[u"have"_s], *m_programme),
                        figureShown(task[u"need"_s], *m_programme))));
    }
    const QJsonObject next = m_facts.member[u"next_reward"_s].toObject();
    if (const qint64 missing = next[u"missing"_s].toInteger(); missing > 0) {
        const auto index = m_programme->reward(next[u"reward"_s].toString());
        if (index) {
            items.push_back(item<TextBlock>(
                4, Words::tr("%1 more points for the next reward: %2.")
                       .arg(shown(Points(missing)),
                            m_shop.named(m_programme->rewards[static_cast<size_t>(*index)].name))));
        }
    }
}

void StatementParts::addBridge(std::vector<FlowItem> &items) const
{
    const bool isBoth = hasStoredValue();
    std::map<EntryKind, std::pair<qint64, qint64>> moves;
    for (const auto &move : m_facts.points.moves) {
        moves[move.kind].first = move.amount;
    }
    for (const auto &move : m_facts.storedValue.moves) {
        moves[move.kind].second = move.amount;
    }
    std::vector<PaperRow> rows;
    const auto add = [&](const QString &name, const QString &points, const QString &stored,
                         bool isStrong) {
        QStringList cells{name, points};
        if (isBoth) {
            cells += stored;
        }
        rows.push_back({cells, isStrong, isStrong && !rows.empty(), {}});
    };
    add(Words::tr("On %1, at the start").arg(shown(m_facts.first)),
        shown(Points(m_facts.points.opening)), money(Money(m_facts.storedValue.opening)), true);
    for (const auto &[kind, amounts] : moves) {
        add(kindName(kind), amounts.first ? shownSigned(Points(amounts.first)) : QString(),
            amounts.second ? shownSigned(Money(amounts.second), m_programme->currency) : QString(),
            false);
    }
    add(Words::tr("On %1, at the end").arg(shown(m_facts.last)),
        shown(Points(m_facts.points.closing)), money(Money(m_facts.storedValue.closing)), true);
    std::vector<PaperColumn> columns{{Words::tr("How the balance came about"), 3},
                                     {Words::tr("Points"), 1, true}};
    if (isBoth) {
        columns.push_back({Words::tr("Stored value"), 1, true});
    }
    items.push_back(section(Words::tr("Balance")));
    items.push_back(item<TableBlock>(3, columns, rows));
}

void StatementParts::addLots(std::vector<FlowItem> &items) const
{
    if (m_facts.lots.empty()) {
        return;
    }
    std::vector<PaperRow> rows;
    Points sum;
    for (const StatementLot &lot : m_facts.lots) {
        sum += lot.points;
        rows.push_back(
            {{lot.lastDay ? shown(*lot.lastDay) : Words::tr("For good"),
              lot.usableFrom ? shown(*lot.usableFrom) : Words::tr("Now"), shown(lot.points)},
             false,
             false,
             {}});
    }
    if (!m_facts.debt.isZero()) {
        sum -= m_facts.debt;
        rows.push_back({{Words::tr("Owed"), {}, shown(-m_facts.debt)}, false, false, {}});
    }
    rows.push_back({{Words::tr("Together"), {}, shown(sum)}, true, true, {}});
    items.push_back(section(Words::tr("Points and how long they are good")));
    items.push_back(item<TableBlock>(3,
                                     std::vector<PaperColumn>{{Words::tr("Good through"), 2},
                                                              {Words::tr("Usable from"), 2},
                                                              {Words::tr("Points"), 1, true}},
                                     rows));
}

void StatementParts::addCoupons(std::vector<FlowItem> &items) const
{
    std::vector<PaperRow> rows;
    for (const QJsonValue value : m_facts.member[u"coupons"_s].toArray()) {
        const QJsonObject coupon = value.toObject();
        const QString id = coupon[u"coupon"_s].toString();
        const auto index = m_programme->coupon(id);
        const QString name =
            index ? m_shop.named(m_programme->coupons[static_cast<size_t>(*index)].name)
                  : QString();
        const auto until = BusinessDay::fromIso(coupon[u"valid_through"_s].toString());
        rows.push_back({{name.isEmpty() ? id : name, coupon[u"code"_s].toString(),
                         until ? shown(*until) : Words::tr("For good")},
                        false,
                        false,
                        {}});
    }
    if (rows.empty()) {
        return;
    }
    items.push_back(section(Words::tr("Coupons")));
    items.push_back(item<TableBlock>(3,
                                     std::vector<PaperColumn>{{Words::tr("Coupon"), 2},
                                                              {Words::tr("Code"), 2},
                                                              {Words::tr("Good through"), 1}},
                                     rows));
}

QString StatementParts::what(const OperationRow &row) const
{
    const QString plain = [&] {
        switch (row.kind) {
        case OperationKind::Expire:
            return Words::tr("Points expired");
        case OperationKind::TierReview:
            return Words::tr("Review of the tier");
        case OperationKind::DatedRule:
            return Words::tr("Gift from the shop");
        case OperationKind::Import:
            return Words::tr("Taken over from before");
        case OperationKind::Merge:
            return Words::tr("Two memberships made one");
        default:
            return journalWhat(row, m_shop);
        }
    }();
    const bool isTurned = row.tier && row.tier->from != row.tier->to && !row.tier->from.isEmpty();
    const QString full =
        isTurned ? Words::tr("%1; tier %2").arg(plain, tierName(row.tier->to)) : plain;
    return row.isUndone ? Words::tr("%1 (undone since)").arg(full) : full;
}

std::vector<ReportSheet> StatementParts::sheets() const
{
    const auto major = [this](qint64 minor) {
        return SheetCell(static_cast<double>(minor) /
                         std::pow(10.0, m_programme->currency.decimals));
    };
    const auto whole = [](qint64 points) { return SheetCell(static_cast<double>(points)); };
    constexpr int wide = 34;
    ReportSheet balance{Words::tr("Balance"),
                        {{Words::tr("How the balance came about"), CellFormat::Text, wide},
                         {Words::tr("Points"), CellFormat::Count},
                         {Words::tr("Stored value"), CellFormat::Sum}},
                        {},
                        std::nullopt};
    std::map<EntryKind, std::pair<qint64, qint64>> moves;
    for (const auto &move : m_facts.points.moves) {
        moves[move.kind].first = move.amount;
    }
    for (const auto &move : m_facts.storedValue.moves) {
        moves[move.kind].second = move.amount;
    }
    const auto line = [&](const QString &name, qint64 points, qint64 stored, bool isStrong) {
        balance.rows.push_back({{name, whole(points), major(stored)}, std::nullopt, isStrong});
    };
    line(Words::tr("On %1, at the start").arg(shown(m_facts.first)), m_facts.points.opening,
         m_facts.storedValue.opening, true);
    for (const auto &[kind, amounts] : moves) {
        line(kindName(kind), amounts.first, amounts.second, false);
    }
    line(Words::tr("On %1, at the end").arg(shown(m_facts.last)), m_facts.points.closing,
         m_facts.storedValue.closing, true);
    ReportSheet happened{Words::tr("What happened"),
                         {{Words::tr("Date"), CellFormat::Date},
                          {Words::tr("What"), CellFormat::Text, wide},
                          {Words::tr("Paid"), CellFormat::Sum},
                          {Words::tr("Points"), CellFormat::Count},
                          {Words::tr("Stored value"), CellFormat::Sum},
                          {Words::tr("Points after it"), CellFormat::Count}},
                         {},
                         SheetChart{SheetChart::Kind::Line, Words::tr("Points over time"), 0, {5}}};
    qint64 points = m_facts.points.opening;
    for (const OperationRow &row : m_facts.rows) {
        points += row.points.count();
        happened.rows.push_back(
            {{row.day, what(row), row.money ? major(row.money->count()) : SheetCell(),
              whole(row.points.count()), major(row.storedValue.count()), whole(points)},
             std::nullopt,
             false});
    }
    return {balance, happened};
}

void StatementParts::addRows(std::vector<FlowItem> &items) const
{
    items.push_back(section(Words::tr("What happened")));
    if (m_facts.rows.empty()) {
        items.push_back(item<TextBlock>(3, Words::tr("Nothing happened in this time.")));
        return;
    }
    const bool isBoth = hasStoredValue();
    std::vector<PaperRow> rows;
    for (const OperationRow &row : m_facts.rows) {
        QStringList cells{shown(row.day), what(row), row.money ? money(*row.money) : QString(),
                          row.points.isZero() ? QString() : shownSigned(row.points)};
        if (isBoth) {
            cells += row.storedValue.isZero() ? QString()
                                              : shownSigned(row.storedValue, m_programme->currency);
        }
        rows.push_back({cells, false, false, {}});
    }
    std::vector<PaperColumn> columns{{Words::tr("Date"), 2},
                                     {Words::tr("What"), 5},
                                     {Words::tr("Paid"), 2, true},
                                     {Words::tr("Points"), 2, true}};
    if (isBoth) {
        columns.push_back({Words::tr("Stored value"), 2, true});
    }
    items.push_back(item<TableBlock>(3, columns, rows));
}

} // namespace regulars
