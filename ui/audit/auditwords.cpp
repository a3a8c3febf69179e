#include "ui/audit/auditwords.h"

#include "ui/audit/audittable.h"
#include "ui/audit/digestwords.h"
#include "ui/figures.h"
#include "ui/shop.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Audited
{
    Q_DECLARE_TR_FUNCTIONS(regulars::AuditWords)
};

using Rows = std::vector<std::pair<QString, QString>>;

QString headingOf(int column)
{
    switch (column) {
    case AuditTable::When:
        return Audited::tr("When");
    case AuditTable::Who:
        return Audited::tr("Who");
    case AuditTable::What:
        return Audited::tr("What");
    case AuditTable::Approver:
        return Audited::tr("Approved by");
    case AuditTable::Till:
        return Audited::tr("Till");
    case AuditTable::Marks:
        return Audited::tr("Remarks");
    default:
        return {};
    }
}

QString valueText(const QJsonValue &value)
{
    if (value.isObject() && value.toObject().contains(u"before"_s)) {
        const QJsonObject change = value.toObject();
        return Audited::tr("%1 → %2").arg(valueText(change[u"before"_s]),
                                          valueText(change[u"after"_s]));
    }
    if (value.isArray() || value.isObject()) {
        const QJsonDocument document =
            value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    if (value.isBool()) {
        return value.toBool() ? Audited::tr("Yes") : Audited::tr("No");
    }
    if (value.isNull() || value.isUndefined()) {
        return Audited::tr("none");
    }
    return value.toVariant().toString();
}

} // namespace

QString marksText(const AuditLine &line)
{
    QStringList marks;
    const auto add = [&](AuditFlag flag, const QString &words) {
        if (line.is(flag)) {
            marks += words;
        }
    };
    add(AuditFlag::Refused, Audited::tr("Refused"));
    add(AuditFlag::AboveLimit, Audited::tr("Above the limit"));
    add(AuditFlag::AloneOnDuty, Audited::tr("No second person"));
    add(AuditFlag::WithoutReceipt, Audited::tr("Without receipt"));
    add(AuditFlag::OutOfHours, Audited::tr("Out of hours"));
    return marks.join(u" · "_s);
}

std::vector<std::pair<QString, QString>> aboutRows(const AuditLine &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line.about.toUtf8());
    Rows rows;
    if (!document.isObject()) {
        if (!line.about.isEmpty()) {
            rows.emplace_back(line.is(AuditFlag::Refused) ? Audited::tr("Refused as")
                                                          : Audited::tr("About"),
                              line.about);
        }
        return rows;
    }
    const QJsonObject about = document.object();
    for (auto it = about.begin(); it != about.end(); ++it) {
        rows.emplace_back(it.key(), valueText(it.value()));
    }
    return rows;
}

Wording<AuditLine> auditWording(const Shop &shop)
{
    const Calendar calendar = shop.programme()->calendar;
    const auto text = [calendar](const AuditLine &line, int column) -> QString {
        switch (column) {
        case AuditTable::When:
            return shown(line.at, calendar);
        case AuditTable::Who:
            return DigestWords::whoText(line.actor);
        case AuditTable::What:
            return DigestWords::actsText(line.act);
        case AuditTable::Approver:
            return line.approver;
        case AuditTable::Till:
            return line.till;
        case AuditTable::Marks:
            return marksText(line);
        default:
            return {};
        }
    };
    Wording<AuditLine> wording;
    wording.heading = headingOf;
    wording.text = text;
    wording.spoken = [text](const AuditLine &line) {
        return Audited::tr("%1, %2: %3. %4")
            .arg(text(line, AuditTable::When), text(line, AuditTable::Who),
                 text(line, AuditTable::What), text(line, AuditTable::Marks));
    };
    return wording;
}

} // namespace regulars
