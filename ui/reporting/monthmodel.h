#pragma once

#include "services/papers.h"
#include "services/reportmonths.h"

#include <QAbstractListModel>

#include <vector>

namespace regulars
{

class Shop;

// The months of a shop to choose a report from: what each is called, whether it is closed, by whom
// and when, or holds nothing at all.
class MonthModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole + 1, StandingRole };
    enum class Standing { Empty, Open, Running, Closed };

    explicit MonthModel(Shop &shop, QObject *parent = nullptr);

    // As that report's periods: months as they stand, quarters by their newest month.
    void show(std::vector<ReportMonth> months, PaperKind kind = PaperKind::Monthly);
    const std::vector<ReportMonth> &months() const { return m_months; }
    int rowOf(Month month) const; // -1: not among them
    const ReportMonth *at(int row) const;
    void retranslate();

    // "October 2026", "2026年10月", as the window speaks.
    static QString nameOf(Month month);
    // The period that a report of the kind shown speaks of: "October 2026", "2026 Q4".
    QString periodOf(Month month) const;
    Standing standingOf(const ReportMonth &month) const;
    QString stateOf(const ReportMonth &month) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Shop &m_shop;
    std::vector<ReportMonth> m_months;
    PaperKind m_kind = PaperKind::Monthly;
};

} // namespace regulars
