#include "ui/sentences/listfields.h"

#include "ui/theme/typeramp.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int valueRole = Qt::UserRole;
constexpr int mostWithoutFilter = 8;
constexpr int mostShown = 8;

QJsonValue asText(const QString &value)
{
    return value;
}

} // namespace

ListField::ListField(const std::vector<Item> &items, const QStringList &now, Choice choice,
                     const QString &name, QWidget *parent)
    : SlotField(parent)
    , m_choice(choice)
    , m_write(asText)
    , m_filter(new QLineEdit)
    , m_tree(new QTreeWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_tree);
    m_filter->setPlaceholderText(tr("Type to narrow the list"));
    m_filter->setAccessibleName(tr("Narrow the list"));
    m_tree->setAccessibleName(name);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    std::vector<QTreeWidgetItem *> made;
    for (const Item &item : items) {
        auto *row = item.parent < 0
                        ? new QTreeWidgetItem(m_tree)
                        : new QTreeWidgetItem(made.at(static_cast<size_t>(item.parent)));
        row->setText(0, item.text);
        row->setData(0, valueRole, item.value);
        if (choice == Choice::Several) {
            row->setCheckState(0, now.contains(item.value) ? Qt::Checked : Qt::Unchecked);
        }
        if (now.value(0) == item.value) {
            m_tree->setCurrentItem(row);
        }
        made.push_back(row);
    }
    m_tree->expandAll();
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }
    const int rows = std::clamp(static_cast<int>(items.size()), 2, mostShown);
    m_tree->setFixedHeight(rows * scaled(32) + scaled(8));
    int width = scaled(260);
    for (const Item &item : items) {
        width = std::max(width, fontMetrics().horizontalAdvance(item.text) + scaled(72));
    }
    m_tree->setMinimumWidth(std::min(width, scaled(520)));
    m_filter->setVisible(items.size() > mostWithoutFilter);
    setFocusProxy(items.size() > mostWithoutFilter ? static_cast<QWidget *>(m_filter) : m_tree);
    m_filter->installEventFilter(this);
    m_tree->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &ListField::narrow);
    connect(m_tree, &QTreeWidget::itemClicked, this, [this] {
        if (m_choice == Choice::One) {
            emit chosen();
        }
    });
}

void ListField::narrow(const QString &text)
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const bool isMatch = (*it)->text(0).contains(text.trimmed(), Qt::CaseInsensitive) ||
                             (*it)->data(0, valueRole).toString().startsWith(text.trimmed());
        (*it)->setHidden(!isMatch);
        for (auto *above = (*it)->parent(); isMatch && above; above = above->parent()) {
            above->setHidden(false);
        }
    }
    focusFirst();
}

void ListField::focusFirst()
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (!(*it)->isHidden() &&
            (*it)->text(0).contains(m_filter->text().trimmed(), Qt::CaseInsensitive)) {
            m_tree->setCurrentItem(*it);
            return;
        }
    }
}

void ListField::type(const QString &text)
{
    if (m_filter->isVisibleTo(this)) {
        m_filter->setFocus();
        m_filter->setText(text);
    } else {
        m_tree->keyboardSearch(text);
    }
}

bool ListField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
        if (watched == m_filter && moves) {
            m_tree->setFocus();
            return true;
        }
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter) {
            // Nothing ticked: the one under the cursor is meant.
            auto *current = m_tree->currentItem();
            if (m_choice == Choice::Several && current && chosenValues().isEmpty()) {
                current->setCheckState(0, Qt::Checked);
            }
            emit chosen();
            return true;
        }
    }
    return SlotField::eventFilter(watched, event);
}

QStringList ListField::chosenValues() const
{
    QStringList values;
    if (m_choice == Choice::One) {
        if (m_tree->currentItem()) {
            values += m_tree->currentItem()->data(0, valueRole).toString();
        }
        return values;
    }
    for (QTreeWidgetItemIterator it(m_tree, QTreeWidgetItemIterator::Checked); *it; ++it) {
        values += (*it)->data(0, valueRole).toString();
    }
    return values;
}

std::optional<QJsonValue> ListField::value() const
{
    const QStringList values = chosenValues();
    if (values.isEmpty()) {
        return std::nullopt;
    }
    if (m_choice == Choice::One || values.size() == 1) {
        return m_write(values.front());
    }
    QJsonArray list;
    for (const QString &value : values) {
        list.append(m_write(value));
    }
    return list;
}

} // namespace regulars
