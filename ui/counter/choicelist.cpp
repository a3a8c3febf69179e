#include "ui/counter/choicelist.h"

#include "ui/parts/avatar.h"
#include "ui/parts/keybadge.h"
#include "ui/parts/tierbadge.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int edge = 10;
constexpr int gap = 10;

class ChoiceDelegate : public QStyledItemDelegate
{
public:
    explicit ChoiceDelegate(ChoiceList *list)
        : QStyledItemDelegate(list)
        , m_list(*list)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(160), m_list.rowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Choice &choice = m_list.choice(index.row());
        const Tokens &t = tokens();
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        painter->save();
        if (isSelected || isHovered) {
            const bool isFocused = isSelected && m_list.hasFocus();
            stylepaint::panel(painter, QRectF(option.rect).adjusted(1, 1, -1, -1),
                              isSelected ? t.tint(Tone::Primary) : t.hover(),
                              isFocused ? t.focus : QColor(), 6, 2);
        }
        QRect room = option.rect.adjusted(edge, 0, -edge, 0);
        paintLead(painter, choice, index.row(), &room);
        paintFigure(painter, choice, &room);
        paintWords(painter, choice, room);
        painter->restore();
    }

private:
    void paintLead(QPainter *painter, const Choice &choice, int row, QRect *room) const
    {
        const Tokens &t = tokens();
        if (m_list.isNumbered() && row < 9) {
            const QString digit = QString::number(row + 1);
            const QSize cap = KeyBadge::sizeOf(digit);
            const QPoint at(room->left(), room->center().y() - cap.height() / 2);
            KeyBadge::paint(painter, QRect(at, cap), digit, choice.isOpen);
            room->setLeft(room->left() + cap.width() + gap);
        } else if (m_list.isNumbered()) {
            room->setLeft(room->left() + KeyBadge::sizeOf(u"9"_s).width() + gap);
        }
        if (choice.isMarked) {
            const QSize side = iconSize();
            const QPoint at(room->left(), room->center().y() - side.height() / 2);
            themeIcon(u"check"_s, Tone::Primary).paint(painter, QRect(at, side));
            room->setLeft(room->left() + side.width() + gap);
        }
        if (!choice.picture.isEmpty()) {
            const int side = std::min(scaled(32), room->height() - 8);
            const QRect disc(room->left(), room->center().y() - side / 2, side, side);
            Avatar::paint(painter, disc, choice.picture);
            room->setLeft(disc.right() + gap);
        }
        if (!choice.lead.isEmpty()) {
            painter->setFont(fontOf(TextRole::Caption));
            painter->setPen(t.muted);
            const int width = painter->fontMetrics().horizontalAdvance(choice.lead);
            painter->drawText(*room, Qt::AlignLeft | Qt::AlignVCenter, choice.lead);
            room->setLeft(room->left() + width + gap);
        }
    }

    void paintFigure(QPainter *painter, const Choice &choice, QRect *room) const
    {
        if (choice.figure.isEmpty()) {
            return;
        }
        const Tokens &t = tokens();
        QFont font = fontOf(TextRole::Strong);
        font.setStrikeOut(choice.isUndone);
        painter->setFont(font);
        painter->setPen(choice.isUndone ? t.muted : t.of(choice.figureTone));
        const QFontMetrics metrics(font);
        const int width =
            std::min(metrics.horizontalAdvance(choice.figure) + 2, room->width() * 11 / 20);
        painter->drawText(*room, Qt::AlignRight | Qt::AlignVCenter,
                          metrics.elidedText(choice.figure, Qt::ElideRight, width));
        room->setRight(room->right() - width - gap);
    }

    void paintWords(QPainter *painter, const Choice &choice, QRect room) const
    {
        const Tokens &t = tokens();
        QFont font = fontOf(choice.subtitle.isEmpty() ? TextRole::Body : TextRole::Strong);
        font.setStrikeOut(choice.isUndone);
        const QFontMetrics metrics(font);
        const QFontMetrics small(fontOf(TextRole::Caption));
        const int high =
            metrics.height() + (choice.subtitle.isEmpty() ? 0 : small.height() + scaled(2));
        QRect line(room.left(), room.center().y() - high / 2, room.width(), metrics.height());
        QSize badge(0, 0);
        if (!choice.badge.isEmpty()) {
            badge = TierBadge::sizeOf(choice.badge);
            if (badge.width() + scaled(60) > room.width()) {
                badge = QSize(0, 0);
            }
        }
        const int words = line.width() - (badge.width() > 0 ? badge.width() + gap : 0);
        const QString title = metrics.elidedText(choice.title, Qt::ElideRight, words);
        painter->setFont(font);
        painter->setPen(choice.isOpen && !choice.isUndone ? t.text : t.muted);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
        if (badge.width() > 0) {
            const int left = line.left() + metrics.horizontalAdvance(title) + gap;
            const QRect place(QPoint(left, line.center().y() - badge.height() / 2), badge);
            TierBadge::paint(painter, place, choice.badge, choice.badgeColour);
        }
        if (!choice.subtitle.isEmpty()) {
            painter->setFont(fontOf(TextRole::Caption));
            painter->setPen(t.muted);
            const QRect below(line.left(), line.bottom() + scaled(2), line.width(), small.height());
            painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                              small.elidedText(choice.subtitle, Qt::ElideRight, below.width()));
        }
    }

    ChoiceList &m_list;
};

} // namespace

ChoiceList::ChoiceList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new ChoiceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (m_isTakenByClick) {
            emit taken(row(item));
        }
    });
    connect(this, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem *item) {
        if (!m_isTakenByClick) {
            emit taken(row(item));
        }
    });
}

void ChoiceList::setNumbered(bool isNumbered)
{
    m_isNumbered = isNumbered;
}

void ChoiceList::setMostRows(int rows)
{
    m_mostRows = rows;
    updateGeometry();
}

int ChoiceList::rowHeight() const
{
    const bool hasTwoLines = std::any_of(m_choices.begin(), m_choices.end(), [](const Choice &one) {
        return !one.subtitle.isEmpty() || !one.picture.isEmpty();
    });
    const int words = QFontMetrics(fontOf(TextRole::Strong)).height() +
                      (hasTwoLines ? QFontMetrics(fontOf(TextRole::Caption)).height() + 2 : 0);
    return std::max(scaled(40), words + scaled(12));
}

void ChoiceList::setChoices(const std::vector<Choice> &choices)
{
    const int before = currentRow();
    clear();
    m_choices = choices;
    for (int i = 0; i < static_cast<int>(choices.size()); ++i) {
        addItem(new QListWidgetItem);
        setChoice(i, choices[static_cast<size_t>(i)]);
    }
    setCurrentRow(std::min(std::max(before, 0), count() - 1));
    updateGeometry();
}

void ChoiceList::setChoice(int row, const Choice &choice)
{
    m_choices.at(static_cast<size_t>(row)) = choice;
    QStringList words;
    for (const QString &part :
         {choice.lead, choice.title, choice.badge, choice.subtitle, choice.figure}) {
        if (!part.isEmpty()) {
            words += part;
        }
    }
    item(row)->setData(Qt::AccessibleTextRole, words.join(u", "_s));
    item(row)->setToolTip(words.join(u" · "_s));
    viewport()->update();
}

void ChoiceList::step(int rows)
{
    if (count() > 0) {
        setCurrentRow(std::clamp(currentRow() + rows, 0, count() - 1));
    }
}

QSize ChoiceList::sizeHint() const
{
    const int rows = m_mostRows > 0 ? std::clamp(count(), 1, m_mostRows) : std::max(count(), 4);
    return {scaled(240), rows * rowHeight() + 4};
}

// Where there is less room than for all rows, they scroll.
QSize ChoiceList::minimumSizeHint() const
{
    const int rows = m_mostRows > 0 ? std::clamp(count(), 1, std::min(m_mostRows, 2)) : 3;
    return {scaled(140), rows * rowHeight() + 4};
}

void ChoiceList::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (m_isNumbered && digit >= 1 && digit <= 9 &&
        (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        if (digit <= count()) {
            setCurrentRow(digit - 1);
        }
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentRow() >= 0) {
            emit taken(currentRow());
        }
        return;
    case Qt::Key_Left:
        emit moreWanted(-1);
        return;
    case Qt::Key_Right:
        emit moreWanted(1);
        return;
    case Qt::Key_Space:
        if (currentRow() >= 0) {
            emit markWanted(currentRow());
        }
        return;
    default:
        break;
    }
    QListWidget::keyPressEvent(event);
}

bool ChoiceList::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
    return QListWidget::event(event);
}

} // namespace regulars
