#include "ui/programme/tierladder.h"

#include "ui/parts/tierbadge.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeramp.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace regulars
{

namespace
{

enum Role { ColourRole = Qt::UserRole + 1, WordsRole };

// The badge, below it what the tier gives.
class RungDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {scaled(140), TierBadge::sizeOf(index.data().toString()).height() +
                                 QFontMetrics(fontOf(TextRole::Caption)).height() + scaled(20)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString name = option.text;
        option.text.clear();
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const QRect inner = option.rect.adjusted(scaled(10), scaled(8), -scaled(10), -scaled(6));
        QSize badge = TierBadge::sizeOf(name);
        badge.setWidth(std::min(badge.width(), inner.width()));
        TierBadge::paint(painter, QRect(inner.topLeft(), badge), name,
                         index.data(ColourRole).toString());
        painter->save();
        painter->setFont(fontOf(TextRole::Caption));
        painter->setPen(tokens().muted);
        const QRect line(inner.left(), inner.top() + badge.height() + scaled(4), inner.width(),
                         painter->fontMetrics().height());
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(WordsRole).toString(),
                                                            Qt::ElideRight, line.width()));
        painter->restore();
    }
};

} // namespace

TierLadder::TierLadder(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new RungDelegate(this));
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(model(), &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                if (!m_isFilling) {
                    emit moveAsked(from, to > from ? to - 1 : to);
                }
            });
}

void TierLadder::show(const std::vector<Rung> &rungs, int chosen)
{
    const QSignalBlocker quiet(this);
    m_isFilling = true;
    clear();
    for (const Rung &rung : rungs) {
        auto *item = new QListWidgetItem(rung.name, this);
        item->setData(ColourRole, rung.colour);
        item->setData(WordsRole, rung.text);
        item->setData(Qt::AccessibleTextRole,
                      QString(rung.name + QStringLiteral(", ") + rung.text));
    }
    setCurrentRow(chosen);
    m_isFilling = false;
}

QSize TierLadder::sizeHint() const
{
    return {scaled(200), scaled(280)};
}

QSize TierLadder::minimumSizeHint() const
{
    return {scaled(140), scaled(120)};
}

} // namespace regulars
