#include "ui/transactions/journaldelegate.h"

#include "tables/operationtable.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeramp.h"

namespace regulars
{

int JournalDelegate::rowHeight()
{
    return scaled(36);
}

void JournalDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int standing = index.siblingAtColumn(OperationTable::State).data(FigureRole).toInt();
    const bool isUndone = standing == static_cast<int>(OperationTable::Standing::Undone);
    const auto paint = [&](const QColor &colour) {
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    };
    if (isUndone) {
        paint(tokens().muted);
        option->font.setStrikeOut(index.column() != OperationTable::State &&
                                  index.column() != OperationTable::When);
        return;
    }
    if (index.column() == OperationTable::PointsMoved && index.data(FigureRole).toLongLong() > 0) {
        paint(tokens().success);
    }
    if (index.column() == OperationTable::State) {
        paint(tokens().warning);
    }
}

} // namespace regulars
