#pragma once

#include <QStyledItemDelegate>

namespace regulars
{

class Shop;

// Draws the members' list: the name with its round picture, the tier as a badge.
class MemberDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MemberDelegate(Shop &shop, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    static int rowHeight();

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Shop &m_shop;
};

} // namespace regulars
