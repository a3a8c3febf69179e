#include "ui/programme/rewardgrid.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"
#include "ui/zonewords.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

enum Role { ItemKey = Qt::UserRole + 1, HeadingRole };

constexpr int gap = 8;
constexpr int pad = 10;

// What a row of the model stands for.
ShelfItem itemAt(const QModelIndex &index);

int heightOf(TextRole role)
{
    return QFontMetrics(fontOf(role)).height();
}

// Two lines at most, the second cut where there is more.
QString inTwoLines(const QFontMetrics &metrics, const QString &text, int width)
{
    return metrics.elidedText(text, Qt::ElideRight, 2 * width - metrics.averageCharWidth() * 3);
}

// A reward as a card: its picture with why it can't be had, its name, its price, what is left.
class ShelfDelegate : public QStyledItemDelegate
{
public:
    explicit ShelfDelegate(RewardGrid *grid)
        : QStyledItemDelegate(grid)
        , m_grid(grid)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (index.data(HeadingRole).toBool()) {
            const int room = m_grid->viewport()->width() - 2 * scaled(gap) - 1;
            return {room, heightOf(TextRole::Strong) + scaled(8)};
        }
        const int width = m_grid->cardWidth();
        return {width, RewardGrid::pictureSize(width).height() + 2 * heightOf(TextRole::Strong) +
                           heightOf(TextRole::Body) + heightOf(TextRole::Caption) +
                           2 * scaled(pad)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        if (index.data(HeadingRole).toBool()) {
            painter->setPen(tokens().muted);
            painter->setFont(fontOf(TextRole::Strong));
            painter->drawText(option.rect, Qt::AlignLeft | Qt::AlignBottom,
                              index.data().toString());
        } else {
            paintCard(*painter, option, itemAt(index));
        }
        painter->restore();
    }

private:
    static void paintCard(QPainter &painter, const QStyleOptionViewItem &option,
                          const ShelfItem &item)
    {
        const QRect card = option.rect;
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const double radius = scaled(8);
        stylepaint::panel(&painter, card,
                          isChosen ? tokens().tint(Tone::Primary)
                          : option.state.testFlag(QStyle::State_MouseOver) ? tokens().hover()
                                                                           : tokens().surface,
                          isChosen ? tokens().primary : tokens().hairline, radius,
                          isChosen ? 2 : 1);
        const QRect picture(card.topLeft(), RewardGrid::pictureSize(card.width()));
        paintPicture(painter, picture, item, radius);
        paintWords(
            painter,
            card.adjusted(scaled(pad), picture.height() + scaled(6), -scaled(pad), -scaled(6)),
            item);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            stylepaint::focusRing(&painter, QRectF(card).adjusted(1, 1, -1, -1), tokens(), radius);
        }
    }

    static void paintPicture(QPainter &painter, const QRect &place, const ShelfItem &item,
                             double radius)
    {
        QPainterPath path;
        path.addRoundedRect(QRectF(place).adjusted(2, 2, -2, radius), radius, radius);
        painter.save();
        painter.setClipPath(path, Qt::IntersectClip);
        painter.setClipRect(place, Qt::IntersectClip);
        painter.fillRect(place, tokens().tint(Tone::Muted));
        if (item.picture.isNull()) {
            QRect icon({}, QSize(scaled(36), scaled(36)));
            icon.moveCenter(place.center());
            themeIcon(item.icon, Tone::Muted).paint(&painter, icon);
        } else {
            // The whole of it: nothing of the goods is cut off.
            QRect drawn({}, item.picture.size().scaled(place.size(), Qt::KeepAspectRatio));
            drawn.moveCenter(place.center());
            painter.setOpacity(item.status.isEmpty() ? 1 : 0.45);
            painter.drawPixmap(drawn, item.picture);
            painter.setOpacity(1);
        }
        const QFontMetrics caption(fontOf(TextRole::Caption));
        painter.setFont(fontOf(TextRole::Caption));
        if (!item.status.isEmpty()) {
            const QRect strip(place.left(), place.bottom() + 1 - caption.height() - scaled(8),
                              place.width(), caption.height() + scaled(8));
            painter.fillRect(strip, tokens().text);
            painter.setPen(tokens().surface);
            painter.drawText(
                strip, Qt::AlignCenter,
                caption.elidedText(item.status, Qt::ElideRight, strip.width() - scaled(8)));
        }
        if (!item.badge.isEmpty()) {
            const QSize size(caption.horizontalAdvance(item.badge) + scaled(14),
                             caption.height() + scaled(4));
            const QRect badge(place.topLeft() + QPoint(scaled(8), scaled(8)), size);
            stylepaint::panel(&painter, badge, tokens().tint(Tone::Primary), tokens().border,
                              badge.height() / 2.0);
            painter.setPen(tokens().text);
            painter.drawText(badge, Qt::AlignCenter, item.badge);
        }
        painter.restore();
    }

    static void paintWords(QPainter &painter, const QRect &place, const ShelfItem &item)
    {
        int top = place.top();
        const auto line = [&](TextRole role, const QColor &colour, const QString &text, int lines) {
            const QFont font = fontOf(role);
            const QFontMetrics metrics(font);
            const QRect room(place.left(), top, place.width(), metrics.height() * lines);
            painter.setFont(font);
            painter.setPen(colour);
            painter.drawText(room,
                             Qt::AlignLeft | Qt::AlignTop |
                                 (lines > 1 ? Qt::TextWordWrap : Qt::TextSingleLine),
                             lines > 1 ? inTwoLines(metrics, text, room.width())
                                       : metrics.elidedText(text, Qt::ElideRight, room.width()));
            top += room.height();
        };
        line(TextRole::Strong, tokens().text, item.title, 2);
        line(TextRole::Body, tokens().primary, item.price, 1);
        line(TextRole::Caption, tokens().muted, item.stock, 1);
    }

    RewardGrid *m_grid;
};

constexpr int WholeItem = Qt::UserRole + 3;

ShelfItem itemAt(const QModelIndex &index)
{
    return index.data(WholeItem).value<ShelfItem>();
}

} // namespace

RewardGrid::RewardGrid(QWidget *parent)
    : QListView(parent)
    , m_items(new QStandardItemModel(this))
{
    setModel(m_items);
    setItemDelegate(new ShelfDelegate(this));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setSelectionRectVisible(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: else its coming and going would lay the cards out anew.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSpacing(scaled(gap));
}

int RewardGrid::cardWidth() const
{
    const int room = viewport()->width() - scaled(gap) - 1;
    const int columns = std::max(1, room / scaled(150 + gap));
    return std::max(scaled(120), room / columns - scaled(gap));
}

QSize RewardGrid::pictureSize(int cardWidth)
{
    return {cardWidth, cardWidth * 3 / 4};
}

void RewardGrid::addHeading(const QString &zone)
{
    auto *heading = new QStandardItem(zone.isEmpty() ? tr("Without a zone") : zoneText(zone));
    heading->setFlags(Qt::NoItemFlags);
    heading->setData(true, HeadingRole);
    m_items->appendRow(heading);
}

void RewardGrid::show(const std::vector<ShelfItem> &items)
{
    const QString before = chosen();
    const qsizetype place = keys().indexOf(before);
    QStringList zones;
    for (const ShelfItem &item : items) {
        if (!zones.contains(item.zone)) {
            zones += item.zone;
        }
    }
    m_isFilling = true;
    m_items->clear();
    for (const QString &zone : std::as_const(zones)) {
        if (zones.size() > 1) {
            addHeading(zone);
        }
        for (const ShelfItem &item : items) {
            if (item.zone != zone) {
                continue;
            }
            auto *entry = new QStandardItem(item.title);
            entry->setData(item.key, ItemKey);
            entry->setData(QVariant::fromValue(item), WholeItem);
            QStringList read{item.title, item.badge, zoneText(item.zone),
                             item.price, item.stock, item.status};
            read.removeAll(QString());
            entry->setData(read.join(u", "_s), Qt::AccessibleTextRole);
            m_items->appendRow(entry);
        }
    }
    if (!choose(before)) {
        const QStringList now = keys();
        choose(now.value(std::clamp<qsizetype>(place, 0, std::max<qsizetype>(now.size() - 1, 0))));
    }
    m_isFilling = false;
    if (chosen() != before) {
        emit chosenChanged();
    }
}

QString RewardGrid::chosen() const
{
    return currentIndex().data(ItemKey).toString();
}

bool RewardGrid::choose(const QString &key)
{
    for (int row = 0; row < m_items->rowCount() && !key.isEmpty(); ++row) {
        const QModelIndex index = m_items->index(row, 0);
        if (index.data(ItemKey).toString() == key) {
            setCurrentIndex(index);
            scrollTo(index);
            return true;
        }
    }
    return false;
}

QStringList RewardGrid::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        keys += m_items->index(row, 0).data(ItemKey).toString();
    }
    keys.removeAll(QString());
    return keys;
}

QString RewardGrid::textOf(const QString &key) const
{
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const QModelIndex index = m_items->index(row, 0);
        if (index.data(ItemKey).toString() == key) {
            return index.data(Qt::AccessibleTextRole).toString();
        }
    }
    return {};
}

// Down from above a gap leads to the row below, not nowhere.
QModelIndex RewardGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex now = currentIndex();
    const QModelIndex next = QListView::moveCursor(action, modifiers);
    if (next != now || !now.isValid() || (action != MoveDown && action != MoveUp)) {
        return next;
    }
    const QRect from = visualRect(now);
    const int step = action == MoveDown ? 1 : -1;
    for (int row = now.row() + step; row >= 0 && row < m_items->rowCount(); row += step) {
        const QModelIndex index = m_items->index(row, 0);
        const QRect to = visualRect(index);
        const bool isInAnotherRow = step > 0 ? to.top() > from.bottom() : to.bottom() < from.top();
        if (isInAnotherRow && (m_items->flags(index) & Qt::ItemIsEnabled)) {
            return index;
        }
    }
    return now;
}

QSize RewardGrid::minimumSizeHint() const
{
    return {scaled(180), scaled(200)};
}

QSize RewardGrid::sizeHint() const
{
    return {scaled(480), scaled(400)};
}

void RewardGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFilling) {
        emit chosenChanged();
    }
}

void RewardGrid::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void RewardGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setSpacing(scaled(gap));
        scheduleDelayedItemsLayout();
    }
}

} // namespace regulars
