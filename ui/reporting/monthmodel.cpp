#include "ui/reporting/monthmodel.h"

#include "ui/figures.h"
#include "ui/shop.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

MonthModel::MonthModel(Shop &shop, QObject *parent)
    : QAbstractListModel(parent)
    , m_shop(shop)
{}

void MonthModel::show(std::vector<ReportMonth> months, PaperKind kind)
{
    beginResetModel();
    m_months.clear();
    m_kind = kind;
    for (ReportMonth &month : months) {
        const bool isQuarterShown =
            kind == PaperKind::CheckUp && !m_months.empty() &&
            quarterOf(m_months.back().month.first()) == quarterOf(month.month.first());
        if (isQuarterShown) {
            m_months.back().hasRecords = m_months.back().hasRecords || month.hasRecords;
        } else {
            m_months.push_back(std::move(month));
        }
    }
    endResetModel();
}

void MonthModel::retranslate()
{
    if (!m_months.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int MonthModel::rowOf(Month month) const
{
    const auto found = std::find_if(m_months.begin(), m_months.end(),
                                    [&](const ReportMonth &one) { return one.month == month; });
    return found == m_months.end() ? -1 : static_cast<int>(found - m_months.begin());
}

const ReportMonth *MonthModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_months[static_cast<std::size_t>(row)] : nullptr;
}

QString MonthModel::nameOf(Month month)
{
    const QLocale locale;
    return locale.toString(month.first().date(), locale.language() == QLocale::Chinese
                                                     ? u"yyyy'年'M'月'"_s
                                                     : u"MMMM yyyy"_s);
}

QString MonthModel::periodOf(Month month) const
{
    return m_kind == PaperKind::CheckUp ? quarterCode(quarterOf(month.first())).replace(u'-', u' ')
                                        : nameOf(month);
}

MonthModel::Standing MonthModel::standingOf(const ReportMonth &month) const
{
    if (month.closed && m_kind == PaperKind::Monthly) {
        return Standing::Closed;
    }
    if (!month.hasRecords) {
        return Standing::Empty;
    }
    const BusinessDay last =
        m_kind == PaperKind::CheckUp ? quarterOf(month.month.first()).last : month.month.last();
    return last >= m_shop.today() ? Standing::Running : Standing::Open;
}

QString MonthModel::stateOf(const ReportMonth &month) const
{
    switch (standingOf(month)) {
    case Standing::Closed: {
        const QString day = shown(m_shop.programme()->calendar.dayOf(month.closed->at));
        return month.closed->by ? tr("Closed by %1, %2").arg(*month.closed->by, day)
                                : tr("Closed by the command line, %1").arg(day);
    }
    case Standing::Empty:
        return tr("Nothing recorded");
    case Standing::Running:
        return tr("Still running");
    case Standing::Open:
        break;
    }
    return m_kind == PaperKind::Monthly ? tr("Not closed yet") : tr("Complete");
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_months.size());
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const ReportMonth *month = at(index.row());
    if (!month) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return periodOf(month->month);
    case StateRole:
        return stateOf(*month);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "month: state").arg(periodOf(month->month), stateOf(*month));
    case Qt::ToolTipRole:
        if (month->closed && m_kind == PaperKind::Monthly) {
            return shown(month->closed->at, m_shop.programme()->calendar);
        }
        return {};
    case StandingRole:
        return static_cast<int>(standingOf(*month));
    default:
        return {};
    }
}

} // namespace regulars
