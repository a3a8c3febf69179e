#include "services/allacts.h"
#include "services/audittrail.h"
#include "services/digest.h"
#include "ui/people/actwords.h"
#include "ui/reports/figurespapers.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int personWidth = 22;
constexpr int clockWidth = 17;

} // namespace

PaperDocument DigestPaper::made()
{
    const QString from = figures()[u"from"_s].toString();
    const QString to = figures()[u"to"_s].toString();
    begin(m_isWeek ? tr("Digest of a week") : tr("Digest of a day"),
          from == to ? to : tr("%1 to %2").arg(from, to));
    addTiles();
    addWires();
    addPeople();
    addOperations(tr("Adjusted by hand"), u"adjustments"_s);
    addOperations(tr("Undone"), u"reversals"_s);
    addOperations(tr("Taken back by who sold"), u"pairs"_s);
    addLines(tr("Without a second person"), u"without_second_person"_s);
    addLines(tr("Exports"), u"exports"_s);
    addTills();
    if (figures()[u"cut"_s].toBool()) {
        sentence(tr("There are more than are listed here."));
    }
    return finish();
}

void DigestPaper::addTiles()
{
    const auto tile = [](const QString &label, const QString &value) {
        Tile made;
        made.label = label;
        made.value = value;
        return made;
    };
    const auto many = [this](const QString &field) {
        return count(figures()[field].toArray().size());
    };
    tiles({tile(tr("Adjusted by hand"), many(u"adjustments"_s)),
           tile(tr("Undone"), many(u"reversals"_s)),
           tile(tr("Taken back by who sold"), many(u"pairs"_s)),
           tile(tr("Out of hours"), number(figures()[u"out_of_hours"_s])),
           tile(tr("Phone numbers shown whole"), number(figures()[u"reveals"_s])),
           tile(tr("Refused"), number(figures()[u"refused"_s]))});
}

// Of those who stand out: what for.
void DigestPaper::addWires()
{
    section(tr("What to look at"));
    if (figures()[u"quiet"_s].toBool()) {
        sentence(tr("Nothing stands out."));
        return;
    }
    bool isAnybody = false;
    for (const QJsonValue value : figures()[u"people"_s].toArray()) {
        const QJsonObject person = value.toObject();
        if (!person[u"remarkable"_s].toBool()) {
            continue;
        }
        isAnybody = true;
        QStringList signs;
        const auto told = [&person](const QString &field) { return person[field].toInt(); };
        if (told(u"favourite_awards"_s) > 1) {
            signs += tr("%1 of %2 awards to member no. %3")
                         .arg(number(person[u"favourite_awards"_s]), number(person[u"awards"_s]),
                              memberText(person[u"favourite"_s]));
        }
        if (const int many = told(u"quick_repeats"_s)) {
            signs += tr("%n sale(s) within ten minutes of the one before", "", many);
        }
        if (const int many = told(u"pairs"_s)) {
            signs += tr("%n sale(s) taken back by themselves", "", many);
        }
        if (const int many = told(u"adjustments"_s)) {
            signs += tr("%n adjustment(s)", "", many);
        }
        if (const int many = told(u"reversals"_s)) {
            signs += tr("%n act(s) undone", "", many);
        }
        if (const int many = told(u"out_of_hours"_s)) {
            signs += tr("%n act(s) out of hours", "", many);
        }
        if (const int many = told(u"reveals"_s)) {
            signs += tr("%n phone number(s) shown whole", "", many);
        }
        if (const int many = told(u"refused"_s)) {
            signs += tr("%n refusal(s)", "", many);
        }
        add(std::make_shared<NoticeBlock>(
                tr("%1: %2", "a person and what they did")
                    .arg(shownName(person[u"name"_s].toString()), signs.join(u"; "_s))),
            4);
    }
    if (!isAnybody) {
        sentence(tr("Nobody stands out from the colleagues; the lists below say what happened."));
    }
}

void DigestPaper::addPeople()
{
    ReportSheet awards{tr("Awards"),
                       {{tr("Who"), CellFormat::Text, personWidth},
                        {tr("Awards"), CellFormat::Count},
                        {tr("To members"), CellFormat::Count},
                        {tr("Most to one"), CellFormat::Count},
                        {tr("Their share"), CellFormat::Percent},
                        {tr("Colleagues'"), CellFormat::Percent},
                        {tr("Within 10 min"), CellFormat::Count},
                        {tr("Stands out"), CellFormat::Plain}},
                       {},
                       SheetChart{SheetChart::Kind::Bars, tr("How far each stands out"), 0, {7}}};
    ReportSheet deeds{tr("By hand"),
                      {{tr("Who"), CellFormat::Text, personWidth},
                       {tr("Taken back"), CellFormat::Count},
                       {tr("After redeeming"), CellFormat::Count},
                       {tr("Adjusted"), CellFormat::Count},
                       {tr("By points"), CellFormat::Count},
                       {tr("Undone"), CellFormat::Count},
                       {tr("Out of hours"), CellFormat::Count},
                       {tr("Phones shown"), CellFormat::Count},
                       {tr("Refused"), CellFormat::Count}},
                      {},
                      std::nullopt};
    for (const QJsonValue value : figures()[u"people"_s].toArray()) {
        const QJsonObject person = value.toObject();
        const auto line = [&](const QStringList &fields) {
            SheetRow made = row({shownName(person[u"name"_s].toString())});
            for (const QString &field : fields) {
                made.cells.push_back(cell(person[field]));
            }
            return made;
        };
        awards.rows.push_back(line({u"awards"_s, u"members"_s, u"favourite_awards"_s, u"share"_s,
                                    u"others_share"_s, u"quick_repeats"_s, u"weight"_s}));
        deeds.rows.push_back(
            line({u"pairs"_s, u"pairs_after_redeeming"_s, u"adjustments"_s, u"adjusted"_s,
                  u"reversals"_s, u"out_of_hours"_s, u"reveals"_s, u"refused"_s}));
    }
    section(tr("People, who stands out most first"));
    if (awards.rows.empty()) {
        sentence(tr("Nobody did anything that is counted here."));
        return;
    }
    table(awards, {2.4, 1, 1.1, 1.1, 1.1, 1.2, 1.2, 1.1});
    table(deeds, {2.4, 1, 1.3, 1, 1, 1, 1, 1.1, 1});
    addWeights(awards);
}

// Beside the weight from which a person is named above: a long bar alone would accuse.
void DigestPaper::addWeights(const ReportSheet &awards)
{
    const QJsonArray people = figures()[u"people"_s].toArray();
    const bool doesAnybody = std::any_of(people.begin(), people.end(), [](const QJsonValue one) {
        return one[u"weight"_s].toDouble() > 0;
    });
    if (!doesAnybody || people.size() < 2) {
        return;
    }
    ChartSpec spec = chartOf(awards);
    const QString bound = language().locale().toString(DigestPerson::remarkableWeight, 'f', 0);
    ChartSeries line{tr("Named above from %1 on").arg(bound), {}, true};
    line.values.assign(awards.rows.size(), DigestPerson::remarkableWeight);
    spec.series.push_back(std::move(line));
    chart(std::move(spec), 13 + 6.0 * static_cast<qreal>(awards.rows.size()));
}

void DigestPaper::addOperations(const QString &heading, const QString &field)
{
    ReportSheet sheet{heading,
                      {{tr("When"), CellFormat::Text, clockWidth},
                       {tr("Till"), CellFormat::Text, 8},
                       {tr("Who"), CellFormat::Text, personWidth},
                       {tr("Approved by"), CellFormat::Text, personWidth},
                       {tr("Member no."), CellFormat::Text},
                       {tr("Points"), CellFormat::Count},
                       {tr("Money (%1)").arg(currency().code), CellFormat::Sum}},
                      {},
                      std::nullopt};
    for (const QJsonValue value : figures()[field].toArray()) {
        const QJsonObject done = value.toObject();
        sheet.rows.push_back(
            row({done[u"time"_s].toString(), done[u"till"_s].toString(),
                 shownName(done[u"user"_s].toString()), done[u"approver"_s].toString(),
                 memberText(done[u"member"_s]), cell(done[u"points"_s]), cell(done[u"money"_s])}));
    }
    if (sheet.rows.empty()) {
        return;
    }
    section(heading);
    table(sheet, {1.8, 0.7, 1.5, 1.5, 1.2, 1, 1.3});
}

void DigestPaper::addLines(const QString &heading, const QString &field)
{
    ReportSheet sheet{heading,
                      {{tr("When"), CellFormat::Text, clockWidth},
                       {tr("Who"), CellFormat::Text, personWidth},
                       {tr("What"), CellFormat::Text, 2 * personWidth}},
                      {},
                      std::nullopt};
    for (const QJsonValue value : figures()[field].toArray()) {
        const QJsonObject line = value.toObject();
        sheet.rows.push_back(row({line[u"time"_s].toString(), shownName(line[u"user"_s].toString()),
                                  actsText(line[u"act"_s].toString())}));
    }
    if (sheet.rows.empty()) {
        return;
    }
    section(heading);
    table(sheet, {1.6, 1.3, 4});
}

void DigestPaper::addTills()
{
    ReportSheet sheet{tr("Many at one till"),
                      {{tr("Till"), CellFormat::Text, 8},
                       {tr("What"), CellFormat::Text, 2 * personWidth},
                       {tr("Times"), CellFormat::Count}},
                      {},
                      std::nullopt};
    for (const QJsonValue value : figures()[u"many_at_one_till"_s].toArray()) {
        const QJsonObject many = value.toObject();
        const QString what =
            many[u"referrer"_s].isNull()
                ? tr("redemptions by accounts younger than a week")
                : tr("friends of member no. %1 were enrolled").arg(memberText(many[u"referrer"_s]));
        sheet.rows.push_back(row({many[u"till"_s].toString(), what, cell(many[u"times"_s])}));
    }
    if (sheet.rows.empty()) {
        return;
    }
    section(tr("Many at one till"));
    table(sheet, {1, 4, 1});
}

QString DigestPaper::memberText(const QJsonValue &member)
{
    return member.toString();
}

QString DigestPaper::actsText(const QString &acts) const
{
    static const QHash<QString, Act> known = [] {
        QHash<QString, Act> byName;
        for (const Act act : allActs()) {
            byName.insert(regulars::nameOf(act), act);
        }
        return byName;
    }();
    QStringList words;
    for (const QString &one : acts.split(u' ', Qt::SkipEmptyParts)) {
        words += known.contains(one)
                     ? language().translate("regulars::ActWords", actSource(known.value(one)))
                     : one;
    }
    return words.join(u" · "_s);
}

} // namespace regulars
