#include "ui/programme/whatiffigures.h"

#include "protocol/tablefiles/tablewriter.h"
#include "ui/figures.h"
#include "ui/shop.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

WhatIfFigures::WhatIfFigures(std::shared_ptr<const WhatIf> whatIf,
                             std::shared_ptr<const Programme> live,
                             std::shared_ptr<const Programme> draft, Shop &shop)
    : m_whatIf(std::move(whatIf))
    , m_live(std::move(live))
    , m_draft(std::move(draft))
    , m_shop(shop)
{}

qint64 WhatIfFigures::minor(const Ratio &major) const
{
    qint64 unit = 1;
    for (int i = 0; i < m_whatIf->frame().decimals; ++i) {
        unit *= 10;
    }
    return (major * Ratio(unit)).nearest();
}

WhatIfFigure WhatIfFigures::count(const QString &name, qint64 live, qint64 draft) const
{
    return {name, false, live, draft};
}

WhatIfFigure WhatIfFigures::money(const QString &name, Money live, Money draft) const
{
    return {name, true, live.count(), draft.count()};
}

WhatIfFigure WhatIfFigures::issued() const
{
    return count(tr("Points given"), m_whatIf->live.flow.issued.count(),
                 m_whatIf->draft.flow.issued.count());
}

WhatIfFigure WhatIfFigures::costOf(const QString &name, const ProgrammeFlow &live,
                                   const ProgrammeFlow &draft) const
{
    const WhatIf::Frame &frame = m_whatIf->frame();
    return {name, true, minor(live.cost(frame.livePointValue, frame.decimals)),
            minor(draft.cost(frame.draftPointValue, frame.decimals))};
}

WhatIfFigure WhatIfFigures::cost() const
{
    return costOf(tr("What it costs the shop"), m_whatIf->live.flow, m_whatIf->draft.flow);
}

WhatIfFigure WhatIfFigures::liability() const
{
    return {tr("Owed to members at the end"), true, minor(m_whatIf->liability(m_whatIf->live)),
            minor(m_whatIf->liability(m_whatIf->draft))};
}

WhatIfFigure WhatIfFigures::redemptions() const
{
    return count(tr("Redemptions in reach"), m_whatIf->live.redemptions,
                 m_whatIf->draft.redemptions);
}

std::vector<WhatIfFigure> WhatIfFigures::all() const
{
    const ProgrammeSide &live = m_whatIf->live;
    const ProgrammeSide &draft = m_whatIf->draft;
    return {issued(),
            count(tr("Points redeemed"), live.flow.redeemed.count(), draft.flow.redeemed.count()),
            count(tr("Points expired"), live.flow.expired.count(), draft.flow.expired.count()),
            count(tr("Points outstanding at the end"), live.outstanding.count(),
                  draft.outstanding.count()),
            liability(),
            cost(),
            money(tr("Offers and tier discounts"), live.flow.discounts, draft.flow.discounts),
            money(tr("Taken off by coupons"), live.flow.coupons, draft.flow.coupons),
            money(tr("Stored value given"), live.flow.valueGiven, draft.flow.valueGiven),
            money(tr("Gifts, at their cost"), live.flow.gifts, draft.flow.gifts),
            count(tr("Coupons given"), live.flow.couponsGiven, draft.flow.couponsGiven),
            redemptions(),
            count(tr("Redemptions out of reach"), live.redemptionsMissed, draft.redemptionsMissed),
            count(tr("Rises of tier"), live.rises, draft.rises),
            count(tr("Falls of tier"), live.falls, draft.falls)};
}

// As the draft orders them; what only the live programme has goes last.
std::vector<WhatIfFigure> WhatIfFigures::tiers() const
{
    std::vector<WhatIfFigure> rows;
    for (std::size_t i = 0; i < m_draft->tiers.size(); ++i) {
        const Tier &tier = m_draft->tiers[i];
        const auto before = m_live->tier(tier.id);
        rows.push_back(
            count(m_shop.named(tier.name),
                  before ? m_whatIf->live.tiers.at(static_cast<std::size_t>(*before)) : 0,
                  m_whatIf->draft.tiers.at(i)));
    }
    for (std::size_t i = 0; i < m_live->tiers.size(); ++i) {
        if (!m_draft->tier(m_live->tiers[i].id)) {
            rows.push_back(
                count(m_shop.named(m_live->tiers[i].name), m_whatIf->live.tiers.at(i), 0));
        }
    }
    return rows;
}

std::vector<WhatIfFigure> WhatIfFigures::rewards() const
{
    std::vector<WhatIfFigure> rows;
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < m_live->rewards.size(); ++i) {
        places.insert(m_live->rewards[i].id, rows.size());
        rows.push_back(
            count(m_shop.named(m_live->rewards[i].name), m_whatIf->live.rewards.at(i).redeemed, 0));
    }
    for (std::size_t i = 0; i < m_draft->rewards.size(); ++i) {
        const Reward &reward = m_draft->rewards[i];
        const qint64 redeemed = m_whatIf->draft.rewards.at(i).redeemed;
        if (const auto known = places.constFind(reward.id); known != places.constEnd()) {
            rows[*known].draft = redeemed;
        } else {
            rows.push_back(count(m_shop.named(reward.name), 0, redeemed));
        }
    }
    return rows;
}

std::vector<WhatIfFigure> WhatIfFigures::days(Daily which) const
{
    std::vector<WhatIfFigure> rows;
    for (std::size_t i = 0; i < m_whatIf->live.daily.size(); ++i) {
        const QString day = shown(m_whatIf->period().first.plusDays(static_cast<qint64>(i)));
        const ProgrammeFlow &live = m_whatIf->live.daily[i];
        const ProgrammeFlow &draft = m_whatIf->draft.daily.at(i);
        switch (which) {
        case Daily::Issued:
            rows.push_back(count(day, live.issued.count(), draft.issued.count()));
            break;
        case Daily::Redeemed:
            rows.push_back(count(day, live.redeemed.count(), draft.redeemed.count()));
            break;
        case Daily::Expired:
            rows.push_back(count(day, live.expired.count(), draft.expired.count()));
            break;
        case Daily::Cost:
            rows.push_back(costOf(day, live, draft));
            break;
        }
    }
    return rows;
}

std::vector<WhatIfFigures::SegmentRow> WhatIfFigures::segments() const
{
    std::vector<SegmentRow> rows;
    for (std::size_t i = 0; i < m_whatIf->segments.size(); ++i) {
        const SegmentFlow &flow = m_whatIf->segments[i];
        const QString name = m_shop.named(m_live->segments.at(i).name);
        rows.push_back({name, flow.members,
                        count(name, flow.live.issued.count(), flow.draft.issued.count()),
                        costOf(name, flow.live, flow.draft)});
    }
    return rows;
}

ChartSpec WhatIfFigures::chartOf(const std::vector<WhatIfFigure> &rows) const
{
    ChartSpec spec;
    spec.locale = QLocale();
    spec.series = {{tr("In force"), {}}, {tr("Tried"), {}}};
    double unit = 1;
    if (!rows.empty() && rows.front().isMoney) {
        spec.unit = ChartUnit::Sum;
        spec.decimals = m_whatIf->frame().decimals;
        for (int i = 0; i < spec.decimals; ++i) {
            unit *= 10;
        }
    }
    for (const WhatIfFigure &row : rows) {
        spec.categories += row.name;
        spec.series[0].values.emplace_back(static_cast<double>(row.live) / unit);
        spec.series[1].values.emplace_back(static_cast<double>(row.draft) / unit);
    }
    return spec;
}

QString WhatIfFigures::dailyTitle(Daily which)
{
    switch (which) {
    case Daily::Issued:
        return tr("Points given by day");
    case Daily::Redeemed:
        return tr("Points redeemed by day");
    case Daily::Expired:
        return tr("Points expired by day");
    case Daily::Cost:
        return tr("What it costs by day");
    }
    Q_UNREACHABLE();
}

ChartSpec WhatIfFigures::dailyChart(Daily which) const
{
    ChartSpec spec = chartOf(days(which));
    spec.kind = ChartKind::Line;
    spec.title = dailyTitle(which);
    spec.categoryHeading = tr("Day");
    if (m_whatIf->period().first.date().year() == m_whatIf->period().last.date().year()) {
        for (QString &day : spec.categories) {
            day = day.sliced(5); // the year stands in the period
        }
    }
    return spec;
}

ChartSpec WhatIfFigures::segmentChart() const
{
    std::vector<WhatIfFigure> rows;
    for (const SegmentRow &row : segments()) {
        rows.push_back(row.issued);
    }
    ChartSpec spec = chartOf(rows);
    spec.kind = ChartKind::GroupedBars;
    spec.title = tr("Points given by segment");
    spec.categoryHeading = tr("Segment");
    return spec;
}

ChartSpec WhatIfFigures::tierChart() const
{
    ChartSpec spec = chartOf(tiers());
    spec.kind = ChartKind::GroupedBars;
    spec.title = tr("Members by tier at the end");
    spec.categoryHeading = tr("Tier");
    return spec;
}

QString WhatIfFigures::text(const WhatIfFigure &figure, qint64 value) const
{
    return figure.isMoney ? shown(Money(value), m_live->currency) : shown(Points(value));
}

QString WhatIfFigures::signedText(const WhatIfFigure &figure) const
{
    return figure.isMoney ? shownSigned(Money(figure.change()), m_live->currency)
                          : shownSigned(Points(figure.change()));
}

QString WhatIfFigures::differenceInWords(const WhatIfFigure &figure) const
{
    if (figure.change() == 0) {
        return tr("no difference");
    }
    const QString amount = text(figure, std::abs(figure.change()));
    if (figure.live == 0) {
        return figure.change() > 0 ? tr("%1 more").arg(amount) : tr("%1 less").arg(amount);
    }
    const double share =
        std::abs(static_cast<double>(figure.change()) / static_cast<double>(figure.live) * 100);
    const QString percent = QLocale().toString(share, 'f', 1);
    return figure.change() > 0 ? tr("%1 more (+%2%)").arg(amount, percent)
                               : tr("%1 less (−%2%)").arg(amount, percent);
}

QString WhatIfFigures::movesInWords() const
{
    if (m_whatIf->movedUp == 0 && m_whatIf->movedDown == 0) {
        return tr("Every member stands on the same tier at the end.");
    }
    return tr("%1 %2", "two sentences")
        .arg(tr("%n member(s) stand higher at the end.", nullptr,
                static_cast<int>(m_whatIf->movedUp)),
             tr("%n member(s) stand lower.", nullptr, static_cast<int>(m_whatIf->movedDown)));
}

QString WhatIfFigures::winnersInWords() const
{
    if (m_whatIf->winners == 0 && m_whatIf->losers == 0) {
        return tr("Nobody of %n member(s) has more or less of it.", nullptr,
                  static_cast<int>(m_whatIf->members));
    }
    return tr("%1 %2", "two sentences")
        .arg(tr("%n member(s) have more of it.", nullptr, static_cast<int>(m_whatIf->winners)),
             tr("%n member(s) have less.", nullptr, static_cast<int>(m_whatIf->losers)));
}

namespace
{

// By its name where it has one, in whichever programme knows it.
template <typename Thing>
QString nameInEither(const Shop &shop, const std::vector<Thing> &draft,
                     const std::vector<Thing> &live, const QString &id)
{
    for (const std::vector<Thing> *things : {&draft, &live}) {
        const auto found = std::find_if(things->begin(), things->end(),
                                        [&](const Thing &thing) { return thing.id == id; });
        if (found != things->end()) {
            const QString name = shop.named(found->name);
            return name.isEmpty() ? id : name;
        }
    }
    return id;
}

} // namespace

// Empty where all was told exactly.
QString WhatIfFigures::unsettledInWords() const
{
    const WhatIf::Unsettled &of = m_whatIf->unsettled;
    QStringList named;
    for (const QString &id : of.rules) {
        named += tr("the rule “%1”").arg(nameInEither(m_shop, m_draft->rules, m_live->rules, id));
    }
    for (const QString &id : of.tiers) {
        named += tr("the tier “%1”").arg(nameInEither(m_shop, m_draft->tiers, m_live->tiers, id));
    }
    for (const QString &id : of.segments) {
        named += tr("the segment “%1”")
                     .arg(nameInEither(m_shop, m_draft->segments, m_live->segments, id));
    }
    for (const QString &id : of.coupons) {
        named +=
            tr("the coupon “%1”").arg(nameInEither(m_shop, m_draft->coupons, m_live->coupons, id));
    }
    for (const QString &id : of.rewards) {
        named +=
            tr("the reward “%1”").arg(nameInEither(m_shop, m_draft->rewards, m_live->rewards, id));
    }
    if (of.isOfBudget) {
        named += tr("the budget");
    }
    return named.isEmpty()
               ? QString()
               : tr("These figures may be off: %1.").arg(QLocale().createSeparatedList(named));
}

QStringList WhatIfFigures::notes() const
{
    const QHash<QString, QString> words{
        {u"returns-as-never-sold"_s, tr("What was returned or undone counts as never sold.")},
        {u"stock-unlimited"_s, tr("Rewards are in reach whatever the stock was.")},
        {u"shared-limits-not-settled"_s,
         tr("Limits over all members, top shares and awards to referrers hang together so that "
            "they could not be told exactly.")},
        {u"tags-by-hand-as-now"_s, tr("Tags given by hand are held throughout as they are now.")},
        {u"members-as-now"_s, tr("Birthdays, ages and genders are taken as they are now.")},
        {u"idle-gifts-by-last-giver"_s,
         tr("Points that were given on twice live by the activity of the last giver.")},
        {u"merged-as-one"_s, tr("Members who were merged count as one throughout.")},
        {u"coupons-given-only-counted"_s,
         tr("Coupons given are counted; only those laid down in fact take anything off.")},
        {u"friends-purchases-as-sold"_s,
         tr("For referrers, friends' first purchases are looked at as they were sold.")},
        {u"day-end-every-day"_s,
         tr("Reviews and dated rules run as if day-end had run every day.")}};
    QStringList texts;
    for (const QString &note : m_whatIf->notes) {
        texts += words.value(note, note);
    }
    if (const QString unsettled = unsettledInWords(); !unsettled.isEmpty()) {
        texts += unsettled;
    }
    return texts;
}

QString WhatIfFigures::summary() const
{
    return tr("Tried on %1 to %2: points given %3, cost %4, owed to members %5, "
              "%6 members higher and %7 lower on the ladder.")
        .arg(shown(m_whatIf->period().first), shown(m_whatIf->period().last), signedText(issued()),
             signedText(cost()), signedText(liability()), QString::number(m_whatIf->movedUp),
             QString::number(m_whatIf->movedDown));
}

QString WhatIfFigures::gainOf(const MemberChange &member) const
{
    return shownSigned(Money(minor(member.gain)), m_live->currency);
}

QString WhatIfFigures::tierOf(const MemberChange &member) const
{
    const auto nameIn = [this](const Programme &programme, int tier) {
        return m_shop.named(programme.tiers.at(static_cast<std::size_t>(tier)).name);
    };
    const QString live = nameIn(*m_live, member.liveTier);
    const QString draft = nameIn(*m_draft, member.draftTier);
    return live == draft ? live : u"%1 → %2"_s.arg(live, draft);
}

QString WhatIfFigures::pointsOf(const MemberChange &member) const
{
    return u"%1 → %2"_s.arg(shown(member.live.issued), shown(member.draft.issued));
}

QString WhatIfFigures::plain(const WhatIfFigure &figure, qint64 value) const
{
    return figure.isMoney ? toText(Money(value), m_whatIf->frame().decimals)
                          : QString::number(value);
}

void WhatIfFigures::saveTo(const QString &path) const
{
    const auto writer = TableWriter::create(path, {{tr("Part"), ColumnKind::Text},
                                                   {tr("Figure"), ColumnKind::Text},
                                                   {tr("In force"), ColumnKind::Number},
                                                   {tr("Tried"), ColumnKind::Number},
                                                   {tr("Difference"), ColumnKind::Number}});
    const auto append = [&](const QString &part, const WhatIfFigure &row) {
        writer->append({part, row.name, plain(row, row.live), plain(row, row.draft),
                        plain(row, row.change())});
    };
    const auto appendAll = [&](const QString &part, const std::vector<WhatIfFigure> &rows) {
        for (const WhatIfFigure &row : rows) {
            append(part, row);
        }
    };
    appendAll(tr("All together"), all());
    append(tr("Members"), count(tr("Stand higher at the end"), 0, m_whatIf->movedUp));
    append(tr("Members"), count(tr("Stand lower at the end"), 0, m_whatIf->movedDown));
    append(tr("Members"), count(tr("Have more of it"), 0, m_whatIf->winners));
    append(tr("Members"), count(tr("Have less of it"), 0, m_whatIf->losers));
    appendAll(tr("Members by tier at the end"), tiers());
    appendAll(tr("Redemptions in reach by reward"), rewards());
    for (const SegmentRow &row : segments()) {
        append(tr("Points given by segment"), row.issued);
        append(tr("Cost by segment"), row.cost);
    }
    for (const Daily which : {Daily::Issued, Daily::Redeemed, Daily::Expired, Daily::Cost}) {
        appendAll(dailyTitle(which), days(which));
    }
    writer->commit();
}

} // namespace regulars
