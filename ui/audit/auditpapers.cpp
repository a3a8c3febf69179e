#include "ui/audit/auditpapers.h"

#include "ui/figures.h"
#include "ui/printing/flowpaper.h"
#include "ui/reports/blocks.h"
#include "ui/reports/tableblock.h"

#include <QCoreApplication>
#include <QLocale>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::AuditPapers)
};

using Items = std::vector<FlowItem>;

BlockPtr text(const QString &words, PaperRole role = PaperRole::Body)
{
    return std::make_shared<TextBlock>(words, role);
}

QString footerOf(const PaperHead &head)
{
    return Words::tr("%1 · %2").arg(head.shop, shown(head.today));
}

void addTable(Items &items, const QString &heading, std::vector<PaperColumn> columns,
              std::vector<PaperRow> rows)
{
    items.push_back({text(heading, PaperRole::Subsection), 6, true});
    items.push_back({std::make_shared<TableBlock>(std::move(columns), std::move(rows)), 2});
}

std::vector<PaperRow> factsOf(const DrillCertificate &found, const PaperHead &head)
{
    const QLocale plain = QLocale::c();
    const auto number = [&plain](qint64 count) { return plain.toString(count); };
    std::vector<PaperRow> rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        PaperRow row;
        row.cells = {name, value};
        rows.push_back(row);
    };
    add(Words::tr("Backup"), found.backup);
    add(Words::tr("Size"), Words::tr("%1 KiB").arg(number((found.bytes + 1023) / 1024)));
    add(Words::tr("Sealed"), found.isSealed ? Words::tr("Yes") : Words::tr("No"));
    add(Words::tr("Holds what was recorded until"),
        found.upTo ? shown(*found.upTo, head.calendar) : Words::tr("Nothing was recorded"));
    add(Words::tr("Operations"), number(found.operations));
    add(Words::tr("Members"), number(found.members));
    add(Words::tr("Points outstanding"), number(found.points));
    add(Words::tr("Time it took"), durationText(found.milliseconds));
    return rows;
}

} // namespace

PaperHead PaperHead::of(Store &store, const Clock &clock, const QString &language)
{
    const auto programme = store.newestProgramme().programme;
    return {programme->name.in(language), language, programme->calendar,
            programme->calendar.dayOf(clock.now())};
}

QString durationText(qint64 milliseconds)
{
    constexpr qint64 second = 1'000;
    return milliseconds < second
               ? Words::tr("%1 ms").arg(milliseconds)
               : Words::tr("%1 s").arg(QString::number(double(milliseconds) / second, 'f', 1));
}

std::shared_ptr<const Printout> drillPaper(const DrillCertificate &certificate,
                                           const PaperHead &head)
{
    const QString title = Words::tr("Certificate of a restored backup");
    Items items;
    items.push_back({text(head.shop, PaperRole::Body)});
    items.push_back({text(title, PaperRole::Title), 1});
    items.push_back(
        {text(Words::tr("Held on %1").arg(shown(certificate.held, head.calendar)), PaperRole::Body),
         1});
    items.push_back(
        {text(Words::tr("The backup was put up as a shop of its own, every invariant was proved on "
                        "it down to the last row, its members and points were counted, and the "
                        "copy was thrown away again.")),
         5});
    items.push_back(
        {std::make_shared<CheckBlock>(true, Words::tr("The backup is sound and can be restored.")),
         4});
    items.push_back(
        {std::make_shared<CheckBlock>(
             certificate.standsInStore,
             certificate.standsInStore
                 ? Words::tr("Every chain in it ends in a link that the shop's books have, too.")
                 : Words::tr("A chain in it ends in a link that the shop's books do not have.")),
         2});
    items.push_back({std::make_shared<TableBlock>(
                         std::vector<PaperColumn>{{Words::tr("What"), 2}, {Words::tr("Found"), 3}},
                         factsOf(certificate, head)),
                     5});
    std::vector<PaperRow> chains;
    for (const ChainHeadText &chain : certificate.heads) {
        PaperRow row;
        row.cells = {chain.till, QString::number(chain.sequence), chain.hash};
        chains.push_back(row);
    }
    addTable(items, Words::tr("Heads of the chains"),
             {{Words::tr("Till"), 1.2}, {Words::tr("Number"), 1, true}, {Words::tr("Hash"), 5}},
             chains);
    return std::make_shared<FlowPaper>(title, head.language, head.today.date(), footerOf(head),
                                       std::move(items));
}

} // namespace regulars
