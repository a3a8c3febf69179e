#include "ui/programme/categorytree.h"

#include "ui/programme/goodsfields.h"
#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QStyledItemDelegate>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int idRole = Qt::UserRole + 1;
const QString everything = u"*"_s; // no id of a category

// The mark of the chosen row stands at its beginning, once.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->viewItemPosition = QStyleOptionViewItem::Middle;
    }
};

// How many products lie in each category and in what it holds.
std::vector<int> productsIn(const Programme &programme)
{
    std::vector<int> counts(programme.categories.size(), 0);
    for (const Product &product : programme.products) {
        for (auto at = product.category; at;
             at = programme.categories[static_cast<size_t>(*at)].parent) {
            ++counts[static_cast<size_t>(*at)];
        }
    }
    return counts;
}

} // namespace

CategoryTree::CategoryTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setItemDelegate(new RowDelegate(this));
    setColumnCount(2);
    setHeaderHidden(true);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(scaled(24));
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling) {
            emit chosenChanged();
        }
    });
}

void CategoryTree::show(const Programme &programme, const Language &language)
{
    m_isFilling = true;
    const std::optional<QString> before = chosen();
    QStringList folded;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if ((*it)->childCount() > 0 && !(*it)->isExpanded()) {
            folded += (*it)->data(0, idRole).toString();
        }
    }
    clear();
    const std::vector<int> counts = productsIn(programme);
    const auto fill = [&](QTreeWidgetItem *item, const QString &id, const QString &name,
                          int count) {
        item->setText(0, name);
        item->setToolTip(0, name);
        item->setData(0, idRole, id);
        item->setText(1, QLocale().toString(count));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, Qt::AccessibleTextRole, QString(name + u", "_s + item->text(1)));
    };
    const auto all = static_cast<int>(programme.products.size());
    const auto without =
        static_cast<int>(std::count_if(programme.products.begin(), programme.products.end(),
                                       [](const Product &product) { return !product.category; }));
    fill(new QTreeWidgetItem(this), everything, tr("All products"), all);
    std::vector<QTreeWidgetItem *> items(programme.categories.size(), nullptr);
    for (const Pickable &pickable : categoriesOf(programme, language)) {
        const int index = *programme.category(pickable.id);
        const auto &parent = programme.categories[static_cast<size_t>(index)].parent;
        auto *item = parent ? new QTreeWidgetItem(items[static_cast<size_t>(*parent)])
                            : new QTreeWidgetItem(this);
        items[static_cast<size_t>(index)] = item;
        fill(item, pickable.id, nameOfCategory(programme, index, language),
             counts[static_cast<size_t>(index)]);
    }
    fill(new QTreeWidgetItem(this), QString(), tr("Without a category"), without);
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        (*it)->setExpanded(!folded.contains((*it)->data(0, idRole).toString()));
    }
    choose(before);
    m_isFilling = false;
    if (chosen() != before) {
        emit chosenChanged();
    }
}

QTreeWidgetItem *CategoryTree::itemOf(const std::optional<QString> &category) const
{
    const QString id = category.value_or(everything);
    for (QTreeWidgetItemIterator it(const_cast<CategoryTree *>(this)); *it; ++it) {
        if ((*it)->data(0, idRole).toString() == id) {
            return *it;
        }
    }
    return nullptr;
}

std::optional<QString> CategoryTree::chosen() const
{
    const QTreeWidgetItem *item = currentItem();
    const QString id = item ? item->data(0, idRole).toString() : everything;
    return id == everything ? std::nullopt : std::optional(id);
}

void CategoryTree::choose(const std::optional<QString> &category)
{
    QTreeWidgetItem *item = itemOf(category);
    setCurrentItem(item ? item : topLevelItem(0));
    scrollToItem(currentItem());
}

QString CategoryTree::textOf(const QString &category) const
{
    const QTreeWidgetItem *item = itemOf(category);
    return item ? item->data(0, Qt::AccessibleTextRole).toString() : QString();
}

void CategoryTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        header()->setMinimumSectionSize(scaled(24));
        setIndentation(scaled(10));
    }
}

} // namespace regulars
