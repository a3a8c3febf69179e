#include "app/outputs.h"
#include "app/session.h"
#include "app/verbs/verb.h"
#include "services/insights.h"
#include "services/memberlist.h"
#include "services/segmentfigures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <memory>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int listPage = 1000;

// Who is in a segment at the end of a day, as the list of members shows them to whoever asks.
QJsonObject listOf(Session &session, const QString &segment, BusinessDay on)
{
    Desk &desk = session.desk();
    const auto found = SegmentFigures(desk).members(segment, on, [](double) { return true; });
    if (!found) {
        refuseVerb(found.refusal(), session.currencyDecimals());
    }
    const auto all = std::make_shared<const std::vector<MemberId>>(found->value());
    MemberFilter filter;
    filter.among = MemberSet{segment, all};
    MemberList list(desk);
    QJsonArray rows;
    std::optional<MemberPlace> after;
    bool hasMore = true;
    while (hasMore) {
        const auto page = list.page(filter, {}, after, MemberList::Side::After, listPage);
        if (!page) {
            refuseVerb(page.refusal(), session.currencyDecimals());
        }
        for (const MemberRow &row : page->rows) {
            rows += QJsonObject{{u"id"_s, QString::number(row.id.value())},
                                {u"card"_s, row.card},
                                {u"phone"_s, row.phone},
                                {u"name"_s, row.name},
                                {u"tier"_s, row.tier},
                                {u"points"_s, row.points.count()}};
        }
        after = page->last;
        hasMore = page->hasMore;
    }
    return {{u"segment"_s, segment},
            {u"on"_s, on.toIso()},
            {u"count"_s, static_cast<qint64>(all->size())},
            {u"members"_s, rows}};
}

QJsonObject figuresOf(Session &session, DayRange period)
{
    Insights insights(session.store());
    const Result<DeepFigures> figures = insights.deepFigures(period);
    if (!figures) {
        refuseVerb(figures.refusal(), insights.currency().decimals);
    }
    const auto own =
        SegmentFigures(session.desk()).standing(period.last, [](double) { return true; });
    if (!own) {
        refuseVerb(own.refusal(), insights.currency().decimals);
    }
    DeepFigures deep = *figures;
    deep.own = {own->value(), insights.groupsOf(period, own->value())};
    return deepFiguresToJson(deep);
}

} // namespace

int runInsight(const Options &options)
{
    const DayRange period{options.requiredDay(u"from"_s), options.requiredDay(u"to"_s)};
    checkOutput(options, u"output"_s, {u"json"_s});
    Session session(options, Store::Mode::Read);
    const auto segment = options.value(u"list"_s);
    const QJsonObject object =
        segment ? listOf(session, *segment, period.last) : figuresOf(session, period);
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Indented);
    const auto output = options.value(u"output"_s);
    if (!output) {
        printLine(QString::fromUtf8(json.trimmed()));
        return ExitDone;
    }
    QSaveFile file(*output);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        throw ExitError(ExitNo, u"%1 can't be written: %2"_s.arg(*output, file.errorString()));
    }
    return ExitDone;
}

} // namespace regulars
