#include "ui/dashboard/figurerowstable.h"

#include "ui/figures.h"

namespace regulars
{

using namespace Qt::StringLiterals;

FigureRowsTable::FigureRowsTable(Currency currency, Asking asking, QObject *parent)
    : PagedTable(parent)
    , m_currency(std::move(currency))
    , m_asking(std::move(asking))
{}

void FigureRowsTable::show(std::shared_ptr<const Evidence> evidence)
{
    clear();
    beginResetModel();
    m_evidence = std::move(evidence);
    endResetModel();
    if (m_evidence) {
        restart();
    }
}

void FigureRowsTable::forget()
{
    show(nullptr);
}

void FigureRowsTable::setGiftWords(std::function<QString(const AwardGift &)> words)
{
    m_giftWords = std::move(words);
}

void FigureRowsTable::retranslate()
{
    beginResetModel();
    endResetModel();
}

void FigureRowsTable::ask(const std::optional<std::size_t> &place, Answered answered)
{
    m_asking(m_evidence, place.value_or(0), [answered = std::move(answered)](FigurePage page) {
        answered(std::move(page.rows), page.next);
    });
}

int FigureRowsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString FigureRowsTable::referenceOf(const EvidenceRow &row)
{
    if (row.purchase > 0) {
        return u"P%1"_s.arg(row.purchase);
    }
    return row.operation > 0 ? u"J%1"_s.arg(row.operation) : QString();
}

QString FigureRowsTable::whatText(const EvidenceRow &row)
{
    switch (row.kind) {
    case EvidenceKind::Joined:
        return tr("joined");
    case EvidenceKind::Acted:
        return tr("active, last on that day");
    case EvidenceKind::Silent:
        return tr("last purchase");
    case EvidenceKind::NeverCame:
        return tr("joined, never bought");
    case EvidenceKind::Repeated:
        return tr("bought more than once, last on that day");
    case EvidenceKind::Redeeming:
        return tr("redeemed, last on that day");
    case EvidenceKind::Holding:
        return tr("points held");
    case EvidenceKind::Bought:
        return tr("bought, last on that day");
    case EvidenceKind::Spent:
        return tr("spent, last on that day");
    case EvidenceKind::Rose:
        return tr("rose to a higher tier");
    case EvidenceKind::Fell:
        return tr("fell to a lower tier");
    case EvidenceKind::Issued:
        return tr("awarded");
    case EvidenceKind::TakenBack:
        return tr("taken back");
    case EvidenceKind::Redeemed:
        return tr("redeemed");
    case EvidenceKind::Restored:
        return tr("given back");
    case EvidenceKind::Expired:
        return row.operation > 0 ? tr("expired") : tr("expired, due");
    case EvidenceKind::Imported:
        return tr("imported");
    case EvidenceKind::Adjusted:
        return tr("adjusted by hand");
    case EvidenceKind::Transferred:
        return tr("between members");
    case EvidenceKind::Forgiven:
        return tr("debt forgiven");
    case EvidenceKind::Forfeited:
        return tr("forfeited");
    case EvidenceKind::Purchase:
        return tr("purchase");
    case EvidenceKind::Return:
        return row.amount > 0 ? tr("refund undone") : tr("refund");
    }
    return {};
}

QString FigureRowsTable::amountText(const EvidenceRow &row, const Currency &currency)
{
    switch (row.kind) {
    case EvidenceKind::Joined:
    case EvidenceKind::Rose:
    case EvidenceKind::Fell:
        return {};
    case EvidenceKind::Acted:
    case EvidenceKind::Redeeming:
        return tr("%Ln time(s)", nullptr, static_cast<int>(row.amount));
    case EvidenceKind::Repeated:
    case EvidenceKind::Bought:
        return tr("%Ln purchase(s)", nullptr, static_cast<int>(row.amount));
    case EvidenceKind::Silent:
    case EvidenceKind::NeverCame:
        return tr("%Ln day(s)", nullptr, static_cast<int>(row.amount));
    case EvidenceKind::Purchase:
    case EvidenceKind::Return:
    case EvidenceKind::Spent:
        return shown(Money(row.amount), currency);
    default:
        return shown(Points(row.amount));
    }
}

// Points stand in a column of their own; here stands what else it was, so that a row without any
// says what it gave instead.
QString FigureRowsTable::awardText(const FigureRow &row) const
{
    const bool isTaken = row.fact.kind == EvidenceKind::TakenBack;
    QStringList parts;
    if (isTaken || row.fact.amount != 0) {
        parts += whatText(row.fact);
    }
    for (const AwardGift &gift : row.gifts) {
        parts += m_giftWords ? m_giftWords(gift) : gift.id;
    }
    return parts.isEmpty() ? tr("due, but there was nothing left to give")
                           : parts.join(tr(", ", "between parts of a list"));
}

QString FigureRowsTable::cell(const FigureRow &row, int column) const
{
    switch (column) {
    case Day:
        return shown(row.fact.day);
    case Person:
        return !row.name.isEmpty() ? row.name
               : row.fact.member   ? tr("Member %1").arg(row.fact.member->value())
                                   : tr("Guest");
    case Card:
        return row.card;
    case What:
        return row.fact.times != 0 ? awardText(row) : whatText(row.fact);
    case Amount:
        return amountText(row.fact, m_currency);
    case Reference:
        return referenceOf(row.fact);
    default:
        return {};
    }
}

QStringList FigureRowsTable::plainCells(const FigureRow &row) const
{
    QStringList cells;
    for (int column = 0; column < columns; ++column) {
        cells += cell(row, column);
    }
    const bool isMoney = row.fact.kind == EvidenceKind::Purchase ||
                         row.fact.kind == EvidenceKind::Return ||
                         row.fact.kind == EvidenceKind::Spent;
    cells[Amount] = isMoney ? toText(Money(row.fact.amount), m_currency.decimals)
                            : QString::number(row.fact.amount);
    return cells;
}

QVariant FigureRowsTable::data(const QModelIndex &index, int role) const
{
    const FigureRow *row = rowAt(index.row());
    if (!row || !index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return cell(*row, index.column());
    case Qt::AccessibleTextRole: {
        if (index.column() > 0) {
            return cell(*row, index.column());
        }
        QStringList parts;
        for (int column = 0; column < columns; ++column) {
            parts += cell(*row, column);
        }
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::TextAlignmentRole:
        return int((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return row->fact.member ? row->fact.member->value() : 0;
    case ReferenceRole:
        return referenceOf(row->fact);
    default:
        return {};
    }
}

QString FigureRowsTable::heading(int column, Figure figure)
{
    switch (column) {
    case Day:
        return tr("Day");
    case Person:
        return tr("Member");
    case Card:
        return tr("Card");
    case What:
        return tr("What");
    case Amount:
        return unitOf(figure) == EvidenceUnit::Point    ? tr("Points")
               : unitOf(figure) == EvidenceUnit::Member ? tr("How much")
                                                        : tr("Amount");
    case Reference:
        return tr("Reference");
    default:
        return {};
    }
}

QVariant FigureRowsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return heading(section, m_evidence ? m_evidence->figure : Figure::Members);
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace regulars
