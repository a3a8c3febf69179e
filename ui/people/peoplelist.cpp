#include "ui/people/peoplelist.h"

#include "ui/figures.h"
#include "ui/parts/avatar.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"
#include "ui/welcome/signinpage.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int idRole = Qt::UserRole;
constexpr int standingRole = Qt::UserRole + 1;
constexpr int activeRole = Qt::UserRole + 2;
constexpr int rowHeight = 60;
constexpr int mostRows = 8;

// A person: disc, name, what they are here.
class RowPainter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(200), scaled(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &t = tokens();
        const QRect row = option.rect.adjusted(2, 2, -2, -2);
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen || (option.state & QStyle::State_MouseOver)) {
            stylepaint::panel(painter, row, isChosen ? t.tint(Tone::Primary) : t.hover(),
                              isChosen ? t.primary : QColor(), RegularsStyle::radius);
        }
        if (option.state & QStyle::State_HasFocus) {
            stylepaint::focusRing(painter, row, t, RegularsStyle::radius);
        }
        const bool isActive = index.data(activeRole).toBool();
        const int side = scaled(36);
        const QRect disc(row.left() + scaled(10), row.center().y() - side / 2, side, side);
        painter->setOpacity(isActive ? 1 : 0.45);
        Avatar::paint(painter, disc, index.data().toString());
        painter->setOpacity(1);
        paintWords(painter, row.adjusted(side + scaled(22), 0, -scaled(8), 0), index, isActive);
        painter->restore();
    }

private:
    static void paintWords(QPainter *painter, const QRect &place, const QModelIndex &index,
                           bool isActive)
    {
        const Tokens &t = tokens();
        const auto line = [&](TextRole role, const QColor &ink, const QString &text, int side) {
            painter->setFont(fontOf(role));
            painter->setPen(ink);
            const QFontMetrics metrics = painter->fontMetrics();
            const int top = side < 0 ? place.center().y() - metrics.height() : place.center().y();
            painter->drawText(QRect(place.left(), top, place.width(), metrics.height()),
                              Qt::AlignLeft | Qt::AlignVCenter,
                              metrics.elidedText(text, Qt::ElideRight, place.width()));
        };
        line(TextRole::Strong, isActive ? t.text : t.muted, index.data().toString(), -1);
        line(TextRole::Caption, t.muted, index.data(standingRole).toString(), 1);
    }
};

} // namespace

PeopleList::PeopleList(QWidget *parent)
    : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new RowPainter(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isFilling) {
            emit chosenChanged();
        }
    });
}

QString PeopleList::standingOf(const Colleague &person, const Calendar &calendar, Instant now)
{
    const QString role = SignInPage::nameOf(person.role);
    if (!person.isActive) {
        return tr("%1 · switched off").arg(role);
    }
    if (person.lockedUntil && now < *person.lockedUntil) {
        return tr("%1 · locked until %2").arg(role, shownTime(*person.lockedUntil, calendar));
    }
    return person.lastSignIn
               ? tr("%1 · signed in %2").arg(role, shown(*person.lastSignIn, calendar))
               : tr("%1 · never signed in").arg(role);
}

void PeopleList::show(const std::vector<Colleague> &people, const Calendar &calendar, Instant now)
{
    const std::optional<UserId> before = chosen();
    m_isFilling = true;
    m_model.clear();
    for (const Colleague &person : people) {
        auto *item = new QStandardItem(person.name);
        const QString standing = standingOf(person, calendar, now);
        item->setData(person.id.value(), idRole);
        item->setData(standing, standingRole);
        item->setData(person.isActive, activeRole);
        item->setData(u"%1, %2"_s.arg(person.name, standing), Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
    fit();
    choose(before);
    m_isFilling = false;
}

std::optional<UserId> PeopleList::chosen() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(UserId(index.data(idRole).toLongLong())) : std::nullopt;
}

void PeopleList::choose(std::optional<UserId> user)
{
    for (int row = 0; user && row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(idRole).toLongLong() == user->value()) {
            setCurrentIndex(m_model.index(row, 0));
            return;
        }
    }
    setCurrentIndex({});
}

void PeopleList::fit()
{
    const int rows = std::clamp(m_model.rowCount(), 1, mostRows);
    setFixedHeight(rows * scaled(rowHeight) + 4);
}

void PeopleList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        fit();
    }
}

} // namespace regulars
