#pragma once

#include "programme/programme.h"

#include <QAbstractTableModel>
#include <QJsonValue>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace regulars
{

// Which products are shown.
struct GoodsFilter
{
    QString text{};                    // in code, name or category
    std::optional<QString> category{}; // with what lies in it; empty: those without one
    friend bool operator==(const GoodsFilter &, const GoodsFilter &) = default;
};

// The products of a draft as a table whose cells are edited in place.
class GoodsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Name, CategoryName, Price, Cost };
    static constexpr int columnsShown = 5;
    static constexpr int CategoryRole = Qt::UserRole + 1; // the category's id

    // Applies an edit; false: refused.
    using Take = std::function<bool(int product, Column column, const QString &typed)>;

    explicit GoodsModel(Take take, QObject *parent = nullptr);

    // Rows stay where they are as long as they are the same ones.
    void show(const std::shared_ptr<const Programme> &programme, const QString &language,
              const GoodsFilter &filter, bool mayEdit);
    int productAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    QString idAt(int row) const;
    int rowOf(const QString &id) const; // −1: not shown
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString textOf(int product, int column) const;
    QString editText(int product, int column) const;
    QStringList idsShown() const;
    void readNames();
    std::vector<int> chosenRows(const GoodsFilter &filter) const;
    void putInOrder(std::vector<int> &rows) const;
    static bool isIn(const Programme &programme, int category, int ancestor);

    Take m_take;
    std::shared_ptr<const Programme> m_programme;
    QString m_language;
    GoodsFilter m_filter;
    bool m_mayEdit = false;
    std::vector<int> m_rows;       // places in the programme
    QStringList m_searched;        // what a text is looked for in, of each product
    QStringList m_categories;      // names
    std::optional<int> m_sortedBy; // none: as they stand in the file
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace regulars
