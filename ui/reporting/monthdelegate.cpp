#include "ui/reporting/monthdelegate.h"

#include "ui/reporting/monthmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/typeramp.h"

#include <QApplication>
#include <QPainter>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QIcon iconOf(MonthModel::Standing standing)
{
    switch (standing) {
    case MonthModel::Standing::Closed:
        return themeIcon(u"lock"_s, Tone::Success);
    case MonthModel::Standing::Running:
        return themeIcon(u"clock"_s, Tone::Muted);
    case MonthModel::Standing::Empty:
        return themeIcon(u"minus"_s, Tone::Muted);
    case MonthModel::Standing::Open:
        break;
    }
    return themeIcon(u"report"_s, Tone::Primary);
}

int edge()
{
    return scaled(10);
}

} // namespace

QSize MonthDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics name(fontOf(TextRole::Strong));
    const QFontMetrics state(fontOf(TextRole::Caption));
    const int width =
        std::max(name.horizontalAdvance(index.data().toString()),
                 state.horizontalAdvance(index.data(MonthModel::StateRole).toString()));
    return {width + iconSize().width() + 3 * edge(), name.height() + state.height() + scaled(14)};
}

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString name = option.text;
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const auto standing =
        static_cast<MonthModel::Standing>(index.data(MonthModel::StandingRole).toInt());
    const QRect inner = option.rect.adjusted(edge(), scaled(6), -edge(), -scaled(6));
    const QSize picture = iconSize();
    const QRect place(QPoint(inner.left(), inner.center().y() - picture.height() / 2), picture);
    iconOf(standing).paint(painter, place);
    const int left = place.right() + edge();
    const bool isEmpty = standing == MonthModel::Standing::Empty;
    const auto line = [&](TextRole role, const QColor &colour, int top, const QString &text) {
        const QFont font = fontOf(role);
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        const QRect row(left, top, inner.right() - left + 1, metrics.height());
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, row.width()));
        return row.bottom() + 1;
    };
    painter->save();
    const int below = line(isEmpty ? TextRole::Body : TextRole::Strong,
                           isEmpty ? tokens().muted : tokens().text, inner.top(), name);
    line(TextRole::Caption, tokens().muted, below + scaled(2),
         index.data(MonthModel::StateRole).toString());
    painter->restore();
}

} // namespace regulars
