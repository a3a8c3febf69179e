#include "ui/members/memberdelegate.h"

#include "tables/membertable.h"
#include "ui/parts/avatar.h"
#include "ui/parts/tierbadge.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QPainter>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int edge = 8; // where the text of cells and headings begins

} // namespace

MemberDelegate::MemberDelegate(Shop &shop, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_shop(shop)
{}

int MemberDelegate::rowHeight()
{
    return scaled(40);
}

void MemberDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == MemberTable::Name) {
        const int side = scaled(26);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(side + scaled(4), side); // room for the picture
        if (option->text.isEmpty()) {
            option->text = index.siblingAtColumn(MemberTable::Phone).data().toString();
        }
    }
    if (index.column() == MemberTable::Tier) {
        option->text.clear(); // the badge says it
    }
}

void MemberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() == MemberTable::Name) {
        const int side = scaled(26);
        const QRect place(option.rect.left() + edge,
                          option.rect.top() + (option.rect.height() - side) / 2, side, side);
        Avatar::paint(painter, place, index.data().toString());
    }
    if (index.column() == MemberTable::Tier) {
        const auto programme = m_shop.programme();
        const auto tier = programme->tier(index.data(FigureRole).toString());
        const QString name = index.data().toString();
        QSize size = TierBadge::sizeOf(name);
        size.setWidth(std::min(size.width(), option.rect.width() - 2 * edge));
        const QRect place(QPoint(option.rect.left() + edge,
                                 option.rect.top() + (option.rect.height() - size.height()) / 2),
                          size);
        TierBadge::paint(painter, place, name,
                         tier ? programme->tiers[static_cast<size_t>(*tier)].colour : QString());
    }
}

} // namespace regulars
