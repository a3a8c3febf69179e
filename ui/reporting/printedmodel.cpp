#include "ui/reporting/printedmodel.h"

#include "ui/figures.h"
#include "ui/reporting/monthmodel.h"
#include "ui/shop.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

PrintedModel::PrintedModel(Shop &shop, QObject *parent)
    : QAbstractListModel(parent)
    , m_shop(shop)
{}

void PrintedModel::show(std::vector<PrintedPaper> papers)
{
    beginResetModel();
    m_papers = std::move(papers);
    endResetModel();
}

void PrintedModel::retranslate()
{
    if (!m_papers.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

const PrintedPaper *PrintedModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_papers[static_cast<std::size_t>(row)] : nullptr;
}

int PrintedModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_papers.begin(), m_papers.end(),
                                    [id](const PrintedPaper &paper) { return paper.id == id; });
    return found == m_papers.end() ? -1 : static_cast<int>(found - m_papers.begin());
}

QString PrintedModel::nameOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Liability:
        return tr("Liability statement");
    case PaperKind::CheckUp:
        return tr("Quarterly check-up");
    case PaperKind::Stock:
        return tr("Rewards and stock");
    case PaperKind::Day:
        return tr("Daily digest");
    case PaperKind::Week:
        return tr("Weekly digest");
    case PaperKind::Monthly:
        break;
    }
    return tr("Monthly report");
}

QString PrintedModel::periodOf(PaperKind kind, DayRange days)
{
    if (kind == PaperKind::CheckUp) {
        return quarterCode(days).replace(u'-', u' ');
    }
    if (kind == PaperKind::Liability) {
        return tr("as of %1").arg(regulars::shown(days.last));
    }
    if (kind == PaperKind::Day) {
        return regulars::shown(days.last);
    }
    const Month month = days.first.month();
    return days.first == month.first() && days.last == month.last()
               ? MonthModel::nameOf(month)
               : tr("%1 to %2").arg(regulars::shown(days.first), regulars::shown(days.last));
}

QString PrintedModel::stateOf(const PrintedPaper &paper) const
{
    const QString when = regulars::shown(paper.madeAt, m_shop.programme()->calendar);
    return paper.madeBy == u"command-line"_s ? tr("%1, by the command line").arg(when)
                                             : tr("%1, by %2").arg(when, paper.madeBy);
}

int PrintedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_papers.size());
}

QVariant PrintedModel::data(const QModelIndex &index, int role) const
{
    const PrintedPaper *paper = at(index.row());
    if (!paper) {
        return {};
    }
    const QString name = u"%1 · %2"_s.arg(periodOf(paper->kind, paper->days), nameOf(paper->kind));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return name;
    case MonthModel::StateRole:
        return stateOf(*paper);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "report: when it was printed").arg(name, stateOf(*paper));
    case MonthModel::StandingRole:
        return static_cast<int>(MonthModel::Standing::Open);
    default:
        return {};
    }
}

} // namespace regulars
