#include "protocol/exporting/auditfile.h"

#include "protocol/tablefiles/pendingfile.h"
#include "protocol/tablefiles/tablewriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QStringList flagsOf(const AuditLine &line)
{
    constexpr std::array words{std::pair{AuditFlag::Refused, "refused"_L1},
                               std::pair{AuditFlag::AboveLimit, "above-limit"_L1},
                               std::pair{AuditFlag::AloneOnDuty, "alone-on-duty"_L1},
                               std::pair{AuditFlag::WithoutReceipt, "without-receipt"_L1},
                               std::pair{AuditFlag::OutOfHours, "out-of-hours"_L1}};
    QStringList flags;
    for (const auto &[flag, word] : words) {
        if (line.is(flag)) {
            flags += word;
        }
    }
    return flags;
}

QString actorOf(const AuditLine &line)
{
    return line.actor.isEmpty() ? AuditTrail::commandLine : line.actor;
}

const QStringList &headings()
{
    static const QStringList names{u"id"_s,       u"at"_s,     u"till"_s,  u"user"_s,
                                   u"approver"_s, u"acts"_s,   u"flags"_s, u"operation"_s,
                                   u"seq"_s,      u"member"_s, u"about"_s};
    return names;
}

QStringList cellsOf(const AuditLine &line, const Calendar &calendar)
{
    return {QString::number(line.id),
            calendar.toIso(line.at),
            line.till,
            actorOf(line),
            line.approver,
            line.act,
            flagsOf(line).join(u' '),
            line.operation ? QString::number(line.operation->value()) : QString(),
            line.sequence > 0 ? QString::number(line.sequence) : QString(),
            line.member ? QString::number(line.member->value()) : QString(),
            line.about};
}

Result<qint64> writeTable(Desk &desk, const AuditQuestion &question, const Calendar &calendar,
                          const QString &path)
{
    QList<TableColumn> columns;
    for (const QString &heading : headings()) {
        columns.append({heading});
    }
    const std::unique_ptr<TableWriter> table = TableWriter::create(path, columns);
    const Result<qint64> rows = eachAuditLine(
        desk, question, [&](const AuditLine &line) { table->append(cellsOf(line, calendar)); });
    if (rows) {
        table->commit();
    }
    return rows;
}

Result<qint64> writeJson(Desk &desk, const AuditQuestion &question, const Calendar &calendar,
                         const QString &path)
{
    QJsonArray lines;
    const Result<qint64> rows = eachAuditLine(desk, question, [&](const AuditLine &line) {
        lines.append(auditLineJson(line, calendar));
    });
    if (!rows) {
        return rows;
    }
    const QByteArray text = QJsonDocument(lines).toJson(QJsonDocument::Indented);
    PendingFile pending(path);
    QFile file(pending.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush()) {
        refuseWriting(path, file.errorString());
    }
    file.close();
    pending.commit();
    return rows;
}

} // namespace

QJsonObject auditLineJson(const AuditLine &line, const Calendar &calendar)
{
    return {{u"id"_s, line.id},
            {u"at"_s, calendar.toIso(line.at)},
            {u"till"_s, line.till},
            {u"user"_s, actorOf(line)},
            {u"approver"_s, line.approver.isEmpty() ? QJsonValue() : QJsonValue(line.approver)},
            {u"acts"_s, QJsonArray::fromStringList(line.act.split(u' ', Qt::SkipEmptyParts))},
            {u"flags"_s, QJsonArray::fromStringList(flagsOf(line))},
            {u"operation"_s,
             line.operation ? QJsonValue(QString::number(line.operation->value())) : QJsonValue()},
            {u"seq"_s, line.sequence > 0 ? QJsonValue(line.sequence) : QJsonValue()},
            {u"member"_s,
             line.member ? QJsonValue(QString::number(line.member->value())) : QJsonValue()},
            {u"about"_s, line.about}};
}

Result<qint64> eachAuditLine(Desk &desk, const AuditQuestion &question,
                             const std::function<void(const AuditLine &)> &take)
{
    constexpr int atOnce = 1'000;
    AuditTrail trail(desk);
    qint64 count = 0;
    std::optional<qint64> olderThan;
    do {
        const Result<AuditPage> page = trail.page(question, olderThan, atOnce);
        if (!page) {
            return page.refusal();
        }
        for (const AuditLine &line : page->lines) {
            take(line);
            ++count;
        }
        olderThan = page->olderThan;
    } while (olderThan);
    return count;
}

Result<qint64> exportAudit(Desk &desk, const AuditQuestion &question, const QString &path)
{
    const Calendar calendar = desk.store().newestProgramme().programme->calendar;
    return path.endsWith(u".json"_s, Qt::CaseInsensitive)
               ? writeJson(desk, question, calendar, path)
               : writeTable(desk, question, calendar, path);
}

} // namespace regulars
