#include "ui/programme/wordedlist.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

enum Role { KeyRole = Qt::UserRole + 1, IconRole, TextRoleOfRow, BadgeRole, QuietRole };

// Where the parts of an entry lie in its width.
struct Places
{
    Places(const QRect &row, const QModelIndex &index)
    {
        const int edge = scaled(10);
        const QRect inner = row.adjusted(edge, scaled(8), -edge, -scaled(8));
        const QFontMetrics strong(fontOf(TextRole::Strong));
        const QFontMetrics caption(fontOf(TextRole::Caption));
        const QFontMetrics body(fontOf(TextRole::Body));
        icon = QRect(inner.topLeft(), iconSize());
        const int left = icon.right() + 1 + edge;
        const QString badgeText = index.data(BadgeRole).toString();
        const int badgeWidth =
            badgeText.isEmpty() ? 0 : caption.horizontalAdvance(badgeText) + scaled(14);
        const int room = std::max(scaled(40), inner.right() + 1 - left);
        // At the right of the title's first line.
        const QString titleText = index.data(Qt::DisplayRole).toString();
        badge = QRect(inner.right() + 1 - badgeWidth, inner.top(), badgeWidth,
                      caption.height() + scaled(4));
        const int titleRoom =
            std::max(scaled(40), badgeWidth > 0 ? room - badgeWidth - edge : room);
        title = QRect(
            QPoint(left, inner.top()),
            strong.boundingRect(QRect(0, 0, titleRoom, 10000), Qt::TextWordWrap, titleText).size());
        title.setWidth(titleRoom);
        const int textTop = title.bottom() + 1 + scaled(2);
        text = QRect(left, textTop, room,
                     body.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap,
                                       index.data(TextRoleOfRow).toString())
                         .height());
        height = std::max(text.bottom() + 1, icon.bottom() + 1) + scaled(8) - row.top();
    }

    QRect icon;
    QRect badge;
    QRect title;
    QRect text;
    int height;
};

// The drawing, the title with how it stands at its right, the words below.
class WordedDelegate : public QStyledItemDelegate
{
public:
    explicit WordedDelegate(QListView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = m_view->viewport()->width();
        return {width, Places(QRect(0, 0, width, 10000), index).height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        option.text.clear();
        option.icon = {};
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const Places places(option.rect, index);
        painter->save();
        themeIcon(index.data(IconRole).toString(), Tone::Muted).paint(painter, places.icon);
        if (!places.badge.isEmpty()) {
            const bool isQuiet = index.data(QuietRole).toBool();
            stylepaint::panel(painter, places.badge,
                              tokens().tint(isQuiet ? Tone::Muted : Tone::Primary),
                              isQuiet ? QColor() : tokens().border, places.badge.height() / 2.0);
            painter->setPen(tokens().text);
            painter->setFont(fontOf(TextRole::Caption));
            painter->drawText(places.badge, Qt::AlignCenter, index.data(BadgeRole).toString());
        }
        painter->setPen(tokens().text);
        painter->setFont(fontOf(TextRole::Strong));
        painter->drawText(places.title, Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
        painter->setPen(option.state.testFlag(QStyle::State_Selected) ? tokens().text
                                                                      : tokens().muted);
        painter->setFont(fontOf(TextRole::Body));
        painter->drawText(places.text, Qt::TextWordWrap, index.data(TextRoleOfRow).toString());
        painter->restore();
    }

private:
    QListView *m_view;
};

} // namespace

WordedList::WordedList(QWidget *parent)
    : QListView(parent)
    , m_rows(new QStandardItemModel(this))
{
    setModel(m_rows);
    setItemDelegate(new WordedDelegate(this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: else its coming and going would wrap the words anew.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
}

void WordedList::show(const std::vector<WordedRow> &rows)
{
    const QString before = chosen();
    const int place = currentIndex().row();
    m_isFilling = true;
    m_rows->clear();
    for (const WordedRow &row : rows) {
        auto *item = new QStandardItem(row.title);
        item->setData(row.key, KeyRole);
        item->setData(row.icon, IconRole);
        item->setData(row.text, TextRoleOfRow);
        item->setData(row.badge, BadgeRole);
        item->setData(row.isBadgeQuiet, QuietRole);
        QStringList read{row.title, row.badge, row.text};
        read.removeAll(QString());
        item->setData(read.join(u", "_s), Qt::AccessibleTextRole);
        m_rows->appendRow(item);
    }
    if (!choose(before) && count() > 0) {
        setCurrentIndex(m_rows->index(std::clamp(place, 0, count() - 1), 0));
    }
    m_isFilling = false;
    if (chosen() != before) {
        emit chosenChanged();
    }
}

QString WordedList::chosen() const
{
    return currentIndex().data(KeyRole).toString();
}

bool WordedList::choose(const QString &key)
{
    for (int row = 0; row < count() && !key.isEmpty(); ++row) {
        if (keyAt(row) == key) {
            setCurrentIndex(m_rows->index(row, 0));
            scrollTo(currentIndex());
            return true;
        }
    }
    return false;
}

int WordedList::count() const
{
    return m_rows->rowCount();
}

QString WordedList::keyAt(int row) const
{
    return m_rows->index(row, 0).data(KeyRole).toString();
}

QString WordedList::textAt(int row) const
{
    return m_rows->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

QSize WordedList::minimumSizeHint() const
{
    return {scaled(180), scaled(160)};
}

QSize WordedList::sizeHint() const
{
    return {scaled(300), scaled(260)};
}

void WordedList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFilling) {
        emit chosenChanged();
    }
}

void WordedList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void WordedList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
    }
}

} // namespace regulars
