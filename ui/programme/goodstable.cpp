#include "ui/programme/goodstable.h"

#include "ui/programme/goodsmodel.h"
#include "ui/theme/typeramp.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// At 100 %, in the order of GoodsModel::Column; what is left goes to the name, and a third of it to
// the category.
constexpr std::array widths{126, 120, 118, 76, 76};
static_assert(widths.size() == GoodsModel::columnsShown);
constexpr int mostCategoryWidth = 240;

// A line for texts and amounts, a list of the categories for theirs.
class GoodsDelegate : public QStyledItemDelegate
{
public:
    GoodsDelegate(GoodsTable::Categories categories, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_categories(std::move(categories))
    {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        const QString name =
            index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        if (index.column() != GoodsModel::CategoryName) {
            QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
            editor->setAccessibleName(name);
            return editor;
        }
        auto *box = new QComboBox(parent);
        box->addItem(u"–"_s, QString());
        for (const Pickable &category : m_categories()) {
            box->addItem(category.text, category.id);
        }
        box->setAccessibleName(name);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<GoodsDelegate *>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return box;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor)) {
            box->setCurrentIndex(std::max(box->findData(index.data(GoodsModel::CategoryRole)), 0));
            return;
        }
        QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor)) {
            model->setData(index, box->currentData());
            return;
        }
        QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    GoodsTable::Categories m_categories;
};

} // namespace

GoodsTable::GoodsTable(GoodsModel *model, Categories categories, QWidget *parent)
    : QTableView(parent)
    , m_goods(model)
{
    setModel(model);
    setItemDelegate(new GoodsDelegate(std::move(categories), this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, model, &GoodsModel::sort);
    measure();
}

QStringList GoodsTable::chosen() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const int row : rows) {
        ids += m_goods->idAt(row);
    }
    return ids;
}

QString GoodsTable::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && selectionModel()->isRowSelected(index.row())
               ? m_goods->idAt(index.row())
               : QString();
}

bool GoodsTable::choose(const QString &id)
{
    const int row = m_goods->rowOf(id);
    if (row < 0) {
        return false;
    }
    const QModelIndex index = m_goods->index(row, std::max(currentIndex().column(), 0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void GoodsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

void GoodsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit chosenChanged();
}

void GoodsTable::measure()
{
    verticalHeader()->setDefaultSectionSize(scaled(32));
    int taken = 0;
    for (const int width : widths) {
        taken += scaled(width);
    }
    const int left = std::max(0, viewport()->width() - taken);
    const auto widthOf = [](int column) { return scaled(widths.at(static_cast<size_t>(column))); };
    const int category =
        std::min(widthOf(GoodsModel::CategoryName) + left / 3, scaled(mostCategoryWidth));
    for (int column = 0; column < GoodsModel::columnsShown; ++column) {
        setColumnWidth(column, widthOf(column));
    }
    setColumnWidth(GoodsModel::CategoryName, category);
    setColumnWidth(GoodsModel::Name, widthOf(GoodsModel::Name) + left -
                                         (category - widthOf(GoodsModel::CategoryName)));
}

void GoodsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void GoodsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    measure();
}

} // namespace regulars
