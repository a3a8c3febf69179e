#include "ui/programme/goodsmodel.h"

#include "ui/figures.h"
#include "values/text.h"

#include <QCollator>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

GoodsModel::GoodsModel(Take take, QObject *parent)
    : QAbstractTableModel(parent)
    , m_take(std::move(take))
{}

bool GoodsModel::isIn(const Programme &programme, int category, int ancestor)
{
    return programme.categoryDistance(category, ancestor).has_value();
}

void GoodsModel::readNames()
{
    m_categories.clear();
    for (const Category &category : m_programme->categories) {
        const QString name = category.name.in(m_language);
        m_categories += name.isEmpty() ? category.id : name;
    }
    m_searched.clear();
    m_searched.reserve(static_cast<qsizetype>(m_programme->products.size()));
    for (const Product &product : m_programme->products) {
        QStringList texts{product.id, product.name.plain};
        texts += product.name.byLanguage.values();
        if (product.category) {
            texts += m_categories.at(*product.category);
        }
        m_searched += texts.join(u'\n').toCaseFolded();
    }
}

std::vector<int> GoodsModel::chosenRows(const GoodsFilter &filter) const
{
    const Programme &programme = *m_programme;
    const QString text = folded(filter.text).toCaseFolded();
    const std::optional<int> asked = filter.category && !filter.category->isEmpty()
                                         ? programme.category(*filter.category)
                                         : std::nullopt;
    std::vector<bool> isWanted(programme.categories.size(), true);
    for (size_t i = 0; asked && i < isWanted.size(); ++i) {
        isWanted[i] = isIn(programme, static_cast<int>(i), *asked);
    }
    std::vector<int> rows;
    for (int i = 0; i < static_cast<int>(programme.products.size()); ++i) {
        const auto &category = programme.products[static_cast<size_t>(i)].category;
        const bool isThere = !filter.category ? true
                             : asked          ? category && isWanted[static_cast<size_t>(*category)]
                                              : !category;
        if (isThere && (text.isEmpty() || m_searched.at(i).contains(text))) {
            rows.push_back(i);
        }
    }
    return rows;
}

void GoodsModel::putInOrder(std::vector<int> &rows) const
{
    if (!m_sortedBy) {
        return;
    }
    const Programme &programme = *m_programme;
    const auto amountOf = [&](int product) {
        const Product &one = programme.products[static_cast<size_t>(product)];
        return (*m_sortedBy == Price ? one.price : one.cost).value_or(Money(-1));
    };
    std::function<bool(int, int)> isBefore;
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    if (*m_sortedBy == Price || *m_sortedBy == Cost) {
        isBefore = [&](int a, int b) { return amountOf(a) < amountOf(b); };
    } else {
        // A key each, made once: comparing texts anew costs more.
        keys.reserve(programme.products.size());
        for (int i = 0; i < static_cast<int>(programme.products.size()); ++i) {
            keys.push_back(collator.sortKey(textOf(i, *m_sortedBy)));
        }
        isBefore = [&](int a, int b) {
            return keys[static_cast<size_t>(a)] < keys[static_cast<size_t>(b)];
        };
    }
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        return m_order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
}

QStringList GoodsModel::idsShown() const
{
    QStringList ids;
    ids.reserve(static_cast<qsizetype>(m_rows.size()));
    for (const int row : m_rows) {
        ids += m_programme->products.at(static_cast<size_t>(row)).id;
    }
    return ids;
}

void GoodsModel::show(const std::shared_ptr<const Programme> &programme, const QString &language,
                      const GoodsFilter &filter, bool mayEdit)
{
    if (m_programme == programme && m_language == language && m_filter == filter &&
        m_mayEdit == mayEdit) {
        return;
    }
    const QStringList before = m_programme ? idsShown() : QStringList();
    const std::shared_ptr<const Programme> former = m_programme; // what the rows still mean
    if (m_programme != programme || m_language != language) {
        m_programme = programme;
        m_language = language;
        readNames();
    }
    m_mayEdit = mayEdit;
    std::vector<int> rows = chosenRows(filter);
    // An edit doesn't move its row away from under the hand: the order is made for a new filter.
    const bool isSameView = m_filter == filter && former;
    m_filter = filter;
    if (isSameView && rows.size() == m_rows.size()) {
        QSet<QString> ids;
        for (const int row : rows) {
            ids.insert(m_programme->products.at(static_cast<size_t>(row)).id);
        }
        if (std::all_of(before.begin(), before.end(),
                        [&](const QString &id) { return ids.contains(id); })) {
            for (qsizetype i = 0; i < before.size(); ++i) {
                m_rows[static_cast<size_t>(i)] = *m_programme->product(before.at(i));
            }
            if (!m_rows.empty()) {
                emit dataChanged(index(0, 0), index(rowCount() - 1, columnsShown - 1));
            }
            return;
        }
    }
    beginResetModel();
    putInOrder(rows);
    m_rows = std::move(rows);
    endResetModel();
}

QString GoodsModel::idAt(int row) const
{
    return row < 0 || row >= rowCount()
               ? QString()
               : m_programme->products.at(static_cast<size_t>(productAt(row))).id;
}

int GoodsModel::rowOf(const QString &id) const
{
    const auto product = m_programme ? m_programme->product(id) : std::nullopt;
    const auto at = product ? std::find(m_rows.begin(), m_rows.end(), *product) : m_rows.end();
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int GoodsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GoodsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsShown;
}

QString GoodsModel::textOf(int product, int column) const
{
    const Product &one = m_programme->products.at(static_cast<size_t>(product));
    const auto amount = [&](const std::optional<Money> &money) {
        return money ? shown(*money, m_programme->currency) : QString();
    };
    switch (column) {
    case Code:
        return one.id;
    case Name:
        return one.name.in(m_language);
    case CategoryName:
        return one.category ? m_categories.at(*one.category) : QString();
    case Price:
        return amount(one.price);
    default:
        return amount(one.cost);
    }
}

// Amounts without their sign.
QString GoodsModel::editText(int product, int column) const
{
    const Product &one = m_programme->products.at(static_cast<size_t>(product));
    const std::optional<Money> &money = column == Price ? one.price : one.cost;
    if (column != Price && column != Cost) {
        return textOf(product, column);
    }
    return money ? toText(*money, m_programme->currency.decimals) : QString();
}

QVariant GoodsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const int product = productAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(product, index.column());
    case Qt::AccessibleTextRole: {
        const QString text = textOf(product, index.column());
        const QString heading = headerData(index.column(), Qt::Horizontal, role).toString();
        return text.isEmpty() ? heading : QString(heading + u": "_s + text);
    }
    case Qt::EditRole:
        return editText(product, index.column());
    case CategoryRole: {
        const auto &category = m_programme->products.at(static_cast<size_t>(product)).category;
        return category ? m_programme->categories.at(static_cast<size_t>(*category)).id : QString();
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(index.column() >= Price ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    default:
        return {};
    }
}

bool GoodsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_mayEdit) {
        return false;
    }
    const QVariant before = data(index, index.column() == CategoryName ? CategoryRole : role);
    if (value.toString() == before.toString()) {
        return true;
    }
    return m_take(productAt(index.row()), static_cast<Column>(index.column()), value.toString());
}

Qt::ItemFlags GoodsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_mayEdit && index.column() != Code ? flags | Qt::ItemIsEditable : flags;
}

QVariant GoodsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment(section >= Price ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (section) {
    case Code:
        return tr("Code");
    case Name:
        return tr("Name");
    case CategoryName:
        return tr("Category");
    case Price:
        return tr("Price");
    default:
        return tr("Cost");
    }
}

void GoodsModel::sort(int column, Qt::SortOrder order)
{
    m_sortedBy = column >= 0 ? std::optional(column) : std::nullopt;
    m_order = order;
    if (!m_programme) {
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList persistent = persistentIndexList();
    QStringList ids;
    for (const QModelIndex &index : persistent) {
        ids += idAt(index.row());
    }
    std::vector<int> rows = chosenRows(m_filter);
    putInOrder(rows);
    m_rows = std::move(rows);
    QModelIndexList moved;
    for (qsizetype i = 0; i < persistent.size(); ++i) {
        const int row = rowOf(ids.at(i));
        moved += row >= 0 ? index(row, persistent.at(i).column()) : QModelIndex();
    }
    changePersistentIndexList(persistent, moved);
    emit layoutChanged();
}

void GoodsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnsShown - 1);
}

} // namespace regulars
