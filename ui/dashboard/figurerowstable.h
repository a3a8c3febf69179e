#pragma once

#include "services/figurerows.h"
#include "tables/pagedtable.h"
#include "values/moneytext.h"

#include <QCoreApplication>

#include <memory>

namespace regulars
{

// The rows behind a figure as a table: who, when, what and how much. Names come page by page, as
// somebody scrolls.
class FigureRowsTable : public PagedTable<FigureRow, std::size_t>
{
    Q_DECLARE_TR_FUNCTIONS(regulars::FigureRowsTable)

public:
    enum Column { Day, Person, Card, What, Amount, Reference, columns };
    static constexpr int IdRole = Qt::UserRole + 1;
    static constexpr int ReferenceRole = Qt::UserRole + 2; // "P12", "J34"; empty: none
    using Deliver = std::function<void(FigurePage)>;
    using Asking =
        std::function<void(const std::shared_ptr<const Evidence> &, std::size_t, Deliver)>;

    FigureRowsTable(Currency currency, Asking asking, QObject *parent = nullptr);

    void show(std::shared_ptr<const Evidence> evidence);
    void forget();
    const std::shared_ptr<const Evidence> &evidence() const { return m_evidence; }
    void retranslate();
    // How what an award gave other than points is called.
    void setGiftWords(std::function<QString(const AwardGift &)> words);

    // The same in a file: dates and plain numbers.
    static QString heading(int column, Figure figure);
    QStringList plainCells(const FigureRow &row) const;
    static QString whatText(const EvidenceRow &row);
    // How an amount of such rows is written.
    static QString amountText(const EvidenceRow &row, const Currency &currency);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void ask(const std::optional<std::size_t> &place, Answered answered) override;

private:
    QString cell(const FigureRow &row, int column) const;
    QString awardText(const FigureRow &row) const;
    static QString referenceOf(const EvidenceRow &row);

    Currency m_currency;
    Asking m_asking;
    std::function<QString(const AwardGift &)> m_giftWords;
    std::shared_ptr<const Evidence> m_evidence;
};

} // namespace regulars
