#include "ui/audit/audittable.h"

#include "ui/theme/tokens.h"

#include <QColor>

namespace regulars
{

AuditTable::AuditTable(Asking asking, QObject *parent)
    : PagedTable(parent)
    , m_asking(std::move(asking))
{}

void AuditTable::show(const AuditQuestion &question)
{
    m_question = question;
    restart();
}

int AuditTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AuditTable::data(const QModelIndex &index, int role) const
{
    const AuditLine *line = rowAt(index.row());
    if (!index.isValid() || !line) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return wording().text ? wording().text(*line, index.column()) : QString();
    case Qt::AccessibleTextRole:
        return wording().spoken ? wording().spoken(*line) : QString();
    case Qt::ForegroundRole:
        if (line->is(AuditFlag::Refused)) {
            return tokens().of(Tone::Danger);
        }
        return line->is(AuditFlag::AloneOnDuty) ? QVariant(tokens().of(Tone::Warning)) : QVariant();
    case IdRole:
        return line->id;
    default:
        return {};
    }
}

QVariant AuditTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !wording().heading) {
        return {};
    }
    return wording().heading(section);
}

void AuditTable::ask(const std::optional<qint64> &place, Answered answered)
{
    m_asking({m_question, place}, [answered = std::move(answered)](AuditPage page) {
        answered(std::move(page.lines), page.olderThan);
    });
}

} // namespace regulars
