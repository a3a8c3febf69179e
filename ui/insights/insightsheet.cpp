#include "ui/insights/insightsheet.h"

#include "ui/figures.h"
#include "ui/zonewords.h"

#include <QHash>
#include <QLocale>

#include <cmath>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int fewest = 30; // below this a change says nothing

const QString nothing = u"–"_s;
const QString joinedSince = u"joined"_s;

template <typename Things>
QString nameIn(const InsightView &view, const Things &things, const std::optional<int> &index,
               const QString &id)
{
    if (!index) {
        return id;
    }
    const QString name = view.named(things[static_cast<std::size_t>(*index)].name);
    return name.isEmpty() ? id : name;
}

QString arrowed(double change)
{
    if (std::abs(change) < 0.0005) {
        return SheetWords::tr("= as in the period before");
    }
    const QString size = QLocale::c().toString(std::abs(change) * 100, 'f', 1) + u'%';
    return change > 0 ? SheetWords::tr("▲ +%1 on the period before").arg(size)
                      : SheetWords::tr("▼ −%1 on the period before").arg(size);
}

// Of a key that names nothing else.
QString plainName(const QString &key)
{
    const QHash<QString, QString> names{
        {u"acted"_s, SheetWords::tr("Members whose points moved")},
        {u"active"_s, SheetWords::tr("Active members")},
        {u"benefit_users"_s, SheetWords::tr("Members who used a benefit")},
        {u"earned"_s, SheetWords::tr("Members who earned")},
        {u"high_value_lost"_s, SheetWords::tr("High-value members who stayed away")},
        {u"invited"_s, SheetWords::tr("Members brought by others")},
        {u"inviters"_s, SheetWords::tr("Members who brought others")},
        {u"joined"_s, SheetWords::tr("Members who joined")},
        {u"new_category"_s, SheetWords::tr("Members who tried a new category")},
        {u"offer_users"_s, SheetWords::tr("Members who used an offer or coupon")},
        {u"past_beginning"_s, SheetWords::tr("Members past their first 90 days")},
        {u"premium"_s, SheetWords::tr("Members who tried premium goods")},
        {u"reactivated"_s, SheetWords::tr("Members who came back")},
        {u"regulars"_s, SheetWords::tr("Members who bought again")},
        {u"sleeping"_s, SheetWords::tr("Sleeping members")},
    };
    return names.value(key, key);
}

} // namespace

QString InsightView::tierName(const QString &id) const
{
    return nameIn(*this, programme->tiers, programme->tier(id), id);
}

QString InsightView::rewardName(const QString &id) const
{
    return nameIn(*this, programme->rewards, programme->reward(id), id);
}

QString InsightView::ruleName(const QString &id) const
{
    return nameIn(*this, programme->rules, programme->rule(id), id);
}

QString InsightView::categoryName(const QString &id) const
{
    return nameIn(*this, programme->categories, programme->category(id), id);
}

QString InsightView::productName(const QString &id) const
{
    return nameIn(*this, programme->products, programme->product(id), id);
}

QString InsightView::couponName(const QString &id) const
{
    return nameIn(*this, programme->coupons, programme->coupon(id), id);
}

QString InsightView::ownSegmentName(const QString &id) const
{
    return nameIn(*this, programme->segments, programme->segment(id), id);
}

QString SheetWords::count(qint64 count)
{
    return shown(Points(count));
}

QString SheetWords::percent(const Share &share)
{
    return percent(plain(share));
}

QString SheetWords::percent(const std::optional<double> &share)
{
    return share ? QLocale::c().toString(*share * 100, 'f', 1) + u'%' : nothing;
}

QString SheetWords::ratio(const Share &share, int decimals)
{
    const auto value = plain(share);
    return value ? QLocale::c().toString(*value, 'f', decimals) : nothing;
}

QString SheetWords::money(Money money) const
{
    return shown(money, m_view.deep.currency);
}

QString SheetWords::money(const Share &minor) const
{
    return minor ? money(Money(minor->nearest())) : nothing;
}

QString SheetWords::money(const std::optional<double> &minor) const
{
    return minor ? money(Money(std::llround(*minor))) : nothing;
}

QString SheetWords::points(Points points)
{
    return shown(points);
}

QString SheetWords::change(qint64 now, qint64 before)
{
    if (before == 0) {
        return tr("nothing in the period before");
    }
    if (std::abs(now) < fewest && std::abs(before) < fewest) {
        return tr("too few to compare");
    }
    return arrowed(static_cast<double>(now) / static_cast<double>(before) - 1);
}

QString SheetWords::change(Money now, Money before) const
{
    if (before.isZero()) {
        return tr("nothing in the period before");
    }
    return arrowed(static_cast<double>(now.count()) / static_cast<double>(before.count()) - 1);
}

QString SheetWords::change(const Share &now, const Share &before)
{
    if (!now || !before) {
        return {};
    }
    return tr("%1 in the period before").arg(percent(before));
}

double SheetWords::major(double minor) const
{
    return minor / static_cast<double>(minorPerMajor(m_view.deep.currency));
}

ChartSpec SheetWords::chart(ChartKind kind, const QString &title, ChartUnit unit,
                            const QString &heading) const
{
    ChartSpec spec;
    spec.kind = kind;
    spec.title = title;
    spec.unit = unit;
    spec.categoryHeading = heading;
    spec.locale = QLocale(QLocale::English, QLocale::UnitedStates); // digits as everywhere
    return spec;
}

std::optional<double> SheetWords::plain(const Share &share)
{
    if (!share) {
        return std::nullopt;
    }
    return static_cast<double>(share->numerator()) / static_cast<double>(share->denominator());
}

QString SheetWords::segmentName(const QString &code)
{
    if (code == codeOf(RfmSegment::New)) {
        return tr("New");
    }
    if (code == codeOf(RfmSegment::HighValue)) {
        return tr("High value");
    }
    if (code == codeOf(RfmSegment::AtRisk)) {
        return tr("At risk");
    }
    if (code == codeOf(RfmSegment::Sleeping)) {
        return tr("Sleeping");
    }
    if (code == codeOf(RfmSegment::Potential)) {
        return tr("Potential");
    }
    if (code == joinedSince) {
        return tr("Joined since");
    }
    return code == codeOf(RfmSegment::Other) ? tr("Others") : tr("Never bought");
}

QString SheetWords::bandName(const QString &band)
{
    if (band == u"unknown"_s) {
        return tr("Age unknown");
    }
    return band == u"<18"_s ? tr("under 18") : QString(band).replace(u'-', u'–');
}

QString SheetWords::weekdayName(int weekday)
{
    return QLocale().dayName(weekday, QLocale::ShortFormat);
}

QString SheetWords::zoneName(const QString &zone)
{
    return zone.isEmpty() ? tr("Without a zone") : zoneText(zone);
}

QString rowsDoor(const EvidenceQuestion &question)
{
    return u"rows:"_s + question.toText();
}

QString tableDoor(const QString &title)
{
    return u"table:"_s + title;
}

bool leadsToRows(const QString &door)
{
    return door.startsWith(u"rows:"_s) || door.startsWith(u"table:"_s);
}

InsightChart::Door rowsByMonth(const InsightView &view, std::vector<EvidenceQuestion> series)
{
    std::vector<DayRange> months;
    const BusinessDay end = view.deep.figures.period.last;
    for (const MonthSeries &month : view.deep.series.months) {
        months.push_back({month.month.first(), std::min(month.month.last(), end)});
    }
    return [series = std::move(series), months, end](int line, int month) {
        EvidenceQuestion question = series.at(static_cast<std::size_t>(line));
        question.period = months.at(static_cast<std::size_t>(month));
        question.asOf = end;
        return rowsDoor(question);
    };
}

std::vector<MemberId> membersBehind(const InsightView &view, const QString &key)
{
    const QStringList parts = key.split(u':');
    if (key.startsWith(u"size:"_s)) {
        const auto &months = view.deep.analysis.moves.months;
        const auto month = static_cast<std::size_t>(parts.value(2).toInt());
        for (int segment = 0; segment < rfmSegments && month < months.size(); ++segment) {
            if (codeOf(static_cast<RfmSegment>(segment)) == parts.value(1)) {
                return months[month].members[static_cast<std::size_t>(segment)];
            }
        }
        return {};
    }
    if (key.startsWith(u"move:"_s)) {
        return view.deep.analysis.moves.flows.value(parts.value(1)).value(parts.value(2));
    }
    if (key.startsWith(u"dying:"_s)) {
        const auto month = static_cast<std::size_t>(parts.value(1).toInt());
        return month < view.deep.dying.size() ? view.deep.dying[month].members
                                              : std::vector<MemberId>();
    }
    if (key.startsWith(u"own:"_s)) {
        return view.deep.own.members.value(key.mid(key.indexOf(u':') + 1));
    }
    return view.deep.analysis.behind.value(key);
}

QString behindName(const InsightView &view, const QString &key)
{
    const qsizetype colon = key.indexOf(u':');
    const QString id = key.mid(colon + 1);
    const QStringList parts = key.split(u':');
    if (key.startsWith(u"size:"_s)) {
        const auto &months = view.deep.analysis.moves.months;
        const auto month = static_cast<std::size_t>(parts.value(2).toInt());
        return SheetWords::tr("%1 on %2", "a segment on a day")
            .arg(SheetWords::segmentName(parts.value(1)),
                 month < months.size() ? months[month].end.toIso() : QString());
    }
    if (key.startsWith(u"move:"_s)) {
        return SheetWords::tr("%1 → %2", "from a segment to another")
            .arg(SheetWords::segmentName(parts.value(1)), SheetWords::segmentName(parts.value(2)));
    }
    if (key.startsWith(u"dying:"_s)) {
        const auto month = static_cast<std::size_t>(parts.value(1).toInt());
        return SheetWords::tr("Points expire in %1", "a month")
            .arg(month < view.deep.dying.size() ? view.deep.dying[month].month.toIso() : QString());
    }
    if (key.startsWith(u"again:"_s)) {
        return SheetWords::tr("Bought %1 again at %2 o'clock")
            .arg(view.categoryName(parts.mid(2).join(u':')), parts.value(1));
    }
    if (key.startsWith(u"tier:"_s)) {
        return view.tierName(id);
    }
    if (key.startsWith(u"segment:"_s)) {
        return SheetWords(view).segmentName(id);
    }
    if (key.startsWith(u"reward:"_s)) {
        return SheetWords::tr("Redeemed “%1”").arg(view.rewardName(id));
    }
    if (key.startsWith(u"own:"_s)) {
        return view.ownSegmentName(id);
    }
    return plainName(key);
}

} // namespace regulars
