#include "protocol/exporting/exportfile.h"

#include "programme/programmewriter.h"
#include "protocol/exporting/memberrow.h"
#include "protocol/tablefiles/tablewriter.h"
#include "services/present.h"
#include "storage/auditlog.h"
#include "storage/exportscan.h"
#include "storage/transaction.h"

#include <QSaveFile>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr int membersOfPage = 500;
constexpr std::array names{
    std::pair{ExportKind::Members, u"members"}, std::pair{ExportKind::Purchases, u"purchases"},
    std::pair{ExportKind::Ledger, u"ledger"}, std::pair{ExportKind::Programme, u"programme"}};

QString nameOf(ExportKind kind)
{
    for (const auto &[one, name] : names) {
        if (one == kind) {
            return QString::fromUtf16(name);
        }
    }
    return {};
}

QString nameOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Imported:
        return u"imported"_s;
    case EntryKind::Issued:
        return u"issued"_s;
    case EntryKind::Restored:
        return u"restored"_s;
    case EntryKind::Adjusted:
        return u"adjusted"_s;
    case EntryKind::Transferred:
        return u"transferred"_s;
    case EntryKind::Forgiven:
        return u"forgiven"_s;
    case EntryKind::Redeemed:
        return u"redeemed"_s;
    case EntryKind::Expired:
        return u"expired"_s;
    case EntryKind::TakenBack:
        return u"taken_back"_s;
    case EntryKind::Forfeited:
        return u"forfeited"_s;
    case EntryKind::ToppedUp:
        return u"topped_up"_s;
    case EntryKind::CashedOut:
        return u"cashed_out"_s;
    }
    return {};
}

template <class T>
QString idText(const std::optional<T> &id)
{
    return id ? QString::number(id->value()) : QString();
}

QString dayText(const LocalTime &local)
{
    return local.civilDay.toIso();
}

QString timeText(const LocalTime &local)
{
    const auto two = [](int number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    const int minutes = local.secondOfDay / 60;
    return two(minutes / 60) + u':' + two(minutes % 60) + u':' + two(local.secondOfDay % 60);
}

class Exporting
{
public:
    Exporting(Desk &desk, QString path)
        : m_store(desk.store())
        , m_installed(m_store.newestProgramme())
        , m_programme(*m_installed.programme)
        , m_now(presentTime(desk))
        , m_path(std::move(path))
    {}

    qint64 run(ExportKind kind);
    Result<qint64> run(Transactions transactions, const LogQuestion &question);

private:
    qint64 members();
    qint64 purchases();
    qint64 ledger();
    std::unique_ptr<TableWriter> ledgerWriter() const;
    void append(TableWriter &writer, const BookedEntry &entry) const;
    qint64 programme();
    QString money(Money amount) const { return toText(amount, m_programme.currency.decimals); }

    Store &m_store;
    InstalledProgramme m_installed;
    const Programme &m_programme;
    Instant m_now;
    QString m_path;
};

qint64 Exporting::run(ExportKind kind)
{
    const Snapshot snapshot(m_store.connection());
    switch (kind) {
    case ExportKind::Members:
        return members();
    case ExportKind::Purchases:
        return purchases();
    case ExportKind::Ledger:
        return ledger();
    case ExportKind::Programme:
        break;
    }
    return programme();
}

qint64 Exporting::members()
{
    const auto writer = TableWriter::create(m_path, memberColumns(m_programme));
    const Members members(m_store.connection());
    std::optional<MemberId> last;
    qint64 rows = 0;
    while (true) {
        const std::vector<FoundMember> page = members.page(last, membersOfPage);
        for (const FoundMember &found : page) {
            writer->append(memberRow(m_store.connection(), m_programme, found.id, m_now));
            last = found.id;
            ++rows;
        }
        if (page.size() < membersOfPage) {
            break;
        }
    }
    writer->commit();
    return rows;
}

qint64 Exporting::purchases()
{
    const int decimals = m_programme.currency.decimals;
    const auto writer = TableWriter::create(m_path, {{u"purchase"_s},
                                                     {u"line"_s, ColumnKind::Number},
                                                     {u"member"_s},
                                                     {u"date"_s, ColumnKind::Date},
                                                     {u"time"_s},
                                                     {u"business_date"_s, ColumnKind::Date},
                                                     {u"receipt"_s},
                                                     {u"product"_s},
                                                     {u"category"_s},
                                                     {u"quantity"_s, ColumnKind::Number},
                                                     {u"amount"_s, ColumnKind::Number, decimals},
                                                     {u"net"_s, ColumnKind::Number, decimals},
                                                     {u"returned"_s, ColumnKind::Number},
                                                     {u"points"_s, ColumnKind::Number},
                                                     {u"channel"_s},
                                                     {u"till"_s}});
    qint64 rows = 0;
    ExportScan(m_store.connection()).eachSoldLine([&](const SoldLine &line) {
        const LocalTime local = m_programme.calendar.localTime(line.at);
        const QString member = line.card     ? *line.card
                               : line.phone  ? *line.phone
                               : line.member ? u"id:"_s + idText(line.member)
                                             : QString();
        // What the whole purchase earned stands on its first line, so that the column adds up.
        const QString points = line.n == 0 ? QString::number(line.earned.count()) : QString();
        writer->append({idText(std::optional(line.purchase)), QString::number(line.n), member,
                        dayText(local), timeText(local), line.businessDate.toIso(),
                        line.receipt.value_or(QString()), line.product.value_or(QString()),
                        line.category.value_or(QString()), toText(line.quantity), money(line.list),
                        money(line.net), toText(line.quantityBack), points,
                        line.channel.value_or(QString()), line.till});
        ++rows;
    });
    writer->commit();
    return rows;
}

std::unique_ptr<TableWriter> Exporting::ledgerWriter() const
{
    return TableWriter::create(
        m_path, {{u"entry"_s, ColumnKind::Number},
                 {u"operation"_s, ColumnKind::Number},
                 {u"member"_s, ColumnKind::Number},
                 {u"card"_s},
                 {u"unit"_s},
                 {u"kind"_s},
                 {u"points"_s, ColumnKind::Number},
                 {u"stored_value"_s, ColumnKind::Number, m_programme.currency.decimals},
                 {u"date"_s, ColumnKind::Date},
                 {u"time"_s},
                 {u"business_date"_s, ColumnKind::Date},
                 {u"tier"_s},
                 {u"source"_s},
                 {u"purchase"_s},
                 {u"till"_s},
                 {u"user"_s}});
}

void Exporting::append(TableWriter &writer, const BookedEntry &entry) const
{
    const LocalTime local = m_programme.calendar.localTime(entry.at);
    const bool isPoints = entry.unit == Unit::Points;
    writer.append({idText(std::optional(entry.id)), idText(std::optional(entry.operation)),
                   idText(std::optional(entry.member)), entry.card.value_or(QString()),
                   isPoints ? u"points"_s : u"stored_value"_s, nameOf(entry.kind),
                   isPoints ? QString::number(entry.amount) : QString(),
                   isPoints ? QString() : money(Money(entry.amount)), dayText(local),
                   timeText(local), entry.businessDate.toIso(), entry.tier, entry.source,
                   idText(entry.purchase), entry.till, entry.user.value_or(u"command-line"_s)});
}

qint64 Exporting::ledger()
{
    const auto writer = ledgerWriter();
    qint64 rows = 0;
    ExportScan(m_store.connection()).eachEntry([&](const BookedEntry &entry) {
        append(*writer, entry);
        ++rows;
    });
    writer->commit();
    return rows;
}

Result<qint64> Exporting::run(Transactions transactions, const LogQuestion &question)
{
    const Snapshot snapshot(m_store.connection());
    const auto operations = transactions.operations(question);
    if (!operations) {
        return operations.refusal();
    }
    const auto writer = ledgerWriter();
    qint64 rows = 0;
    const ExportScan scan(m_store.connection());
    for (const OperationId operation : *operations) {
        scan.eachEntryOf(operation, [&](const BookedEntry &entry) {
            append(*writer, entry);
            ++rows;
        });
    }
    writer->commit();
    return rows;
}

qint64 Exporting::programme()
{
    const QByteArray text = writeProgramme(m_programme);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        throw FileError(FileError::Kind::NotWritable,
                        u"%1 can't be written: %2"_s.arg(m_path, file.errorString()));
    }
    return 1;
}

} // namespace

std::optional<ExportKind> exportKindNamed(QStringView name)
{
    for (const auto &[kind, known] : names) {
        if (name == QStringView(known)) {
            return kind;
        }
    }
    return std::nullopt;
}

namespace
{

Result<Done> allowExport(const Desk &desk)
{
    if (!desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(desk.who()->role, Act::ExportMembers) != Permission::Yes) {
        return refusals::NotAllowed{regulars::nameOf(Act::ExportMembers)};
    }
    return Done{};
}

void audit(Desk &desk, const QString &about)
{
    AuditLog(desk.store().connection())
        .add({std::nullopt, desk.clock().now(), desk.till(), desk.who()->user, std::nullopt,
              regulars::nameOf(Act::ExportMembers), 0, about});
}

} // namespace

Result<qint64> exportFile(Desk &desk, ExportKind kind, const QString &path)
{
    if (const Result<Done> allowed = allowExport(desk); !allowed) {
        return allowed.refusal();
    }
    const qint64 rows = Exporting(desk, path).run(kind);
    if (desk.store().isWriter()) {
        audit(desk, u"%1: %2 rows"_s.arg(nameOf(kind)).arg(rows));
    }
    return rows;
}

Result<qint64> exportLedger(Desk &desk, const LogQuestion &question, const QString &path)
{
    if (const Result<Done> allowed = allowExport(desk); !allowed) {
        return allowed.refusal();
    }
    Result<qint64> rows = Exporting(desk, path).run(Transactions(desk), question);
    if (rows && desk.store().isWriter()) {
        audit(desk, u"%1: %2 rows"_s.arg(nameOf(ExportKind::Ledger)).arg(*rows));
    }
    return rows;
}

Result<Done> noteExport(Desk &desk, ExportKind kind)
{
    if (const Result<Done> allowed = allowExport(desk); !allowed) {
        return allowed.refusal();
    }
    audit(desk, nameOf(kind));
    return Done{};
}

} // namespace regulars
