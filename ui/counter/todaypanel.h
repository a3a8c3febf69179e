#pragma once

#include "services/transactions.h"
#include "ui/parts/card.h"

#include <vector>

namespace regulars
{

class ChoiceList;
class Label;
class Shop;

// What was done today, the latest first, with the day's totals. Enter on a row opens its member; F8
// there undoes it.
class TodayPanel : public Card
{
    Q_OBJECT

public:
    static constexpr int mostShown = 40;

    explicit TodayPanel(Shop &shop, QWidget *parent = nullptr);

    void refresh();
    ChoiceList *list() const { return m_list; }
    // The row that F8 means, while the list has the focus.
    const OperationRow *focusedRow() const;
    // The latest that this person did and that stands.
    const OperationRow *latestOf(const QString &user) const;
    static QString whatOf(const OperationRow &row, const Shop &shop);
    // Partners' codes that it handed out, as far as the operator may see them.
    static QStringList poolCodesOf(const OperationRow &row);

signals:
    void memberWanted(regulars::MemberId member);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Day
    {
        std::vector<OperationRow> rows;
        LogTotals totals;
        bool isAllowed = false;
    };
    void tell(const Day &day);
    void retranslate();

    Shop &m_shop;
    Label *m_sales;
    Label *m_counts;
    Label *m_empty;
    ChoiceList *m_list;
    std::vector<OperationRow> m_rows;
    LogTotals m_totals;
};

} // namespace regulars
