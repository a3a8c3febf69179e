#pragma once

#include <QStyledItemDelegate>

namespace regulars
{

// Rows of the journal: what was undone is struck out and muted, points that came are green.
class JournalDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int rowHeight();

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace regulars
