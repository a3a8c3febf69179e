#include "ui/window/sidebar.h"

#include "ui/parts/keybadge.h"
#include "ui/theme/icons.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"
#include "ui/window/sidebartabs.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <optional>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pageRole = Qt::UserRole;
constexpr int iconRole = Qt::UserRole + 1;
constexpr int placeRole = Qt::UserRole + 2;
constexpr int lastKey = 9;

class RowPainter final : public QStyledItemDelegate
{
public:
    explicit RowPainter(Sidebar *sidebar)
        : QStyledItemDelegate(sidebar)
        , m_sidebar(sidebar)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool isPage = index.data(pageRole).isValid();
        const int heading = index.row() == 0 ? 28 : 40;
        return {scaled(40), scaled(isPage ? 42 : m_sidebar->isNarrow() ? 16 : heading)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(pageRole).isValid()) {
            paintPage(painter, option, index);
        } else if (!m_sidebar->isNarrow()) {
            painter->setFont(fontOf(TextRole::Caption));
            painter->setPen(tokens().muted);
            painter->drawText(option.rect.adjusted(scaled(20), 0, -8, -scaled(6)),
                              Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
        } else if (index.row() > 0) {
            painter->fillRect(QRect(option.rect.left() + 12, option.rect.center().y(),
                                    option.rect.width() - 24, 1),
                              tokens().hairline);
        }
        painter->restore();
    }

private:
    void paintPage(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        const Tokens &t = tokens();
        const QRect row = option.rect.adjusted(8, 1, -8, -1);
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen) {
            stylepaint::panel(painter, row, t.tint(Tone::Primary), {}, RegularsStyle::radius);
            stylepaint::panel(painter,
                              QRect(row.left(), row.top() + row.height() / 4, 3, row.height() / 2),
                              t.primary, {}, 1.5);
        } else if (option.state & QStyle::State_MouseOver) {
            stylepaint::panel(painter, row, t.hover(), {}, RegularsStyle::radius);
        }
        if ((option.state & QStyle::State_HasFocus) &&
            (option.state & QStyle::State_KeyboardFocusChange)) {
            stylepaint::focusRing(painter, row, t, RegularsStyle::radius);
        }
        const int side = iconSize().width();
        const int left =
            m_sidebar->isNarrow() ? row.center().x() - side / 2 : row.left() + scaled(12);
        const QRect picture(left, row.center().y() - side / 2, side, side);
        themeIcon(index.data(iconRole).toString(), isChosen ? Tone::Primary : Tone::Muted)
            .paint(painter, picture);
        if (m_sidebar->isNarrow()) {
            return;
        }
        painter->setFont(fontOf(isChosen ? TextRole::Strong : TextRole::Body));
        painter->setPen(t.text);
        const QRect words = row.adjusted(scaled(12) + side + scaled(12), 0, -scaled(8), 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            words.width()));
    }

    Sidebar *m_sidebar;
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListView(parent)
{
    SidebarTabs::install();
    setModel(&m_model);
    setItemDelegate(new RowPainter(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (const QVariant page = current.data(pageRole); page.isValid()) {
                    emit chosen(page.toString());
                }
            });
    // Enter on the mark goes back to its page from one that isn't listed.
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { emit chosen(index.data(pageRole).toString()); });
    fill();
    fitWidth();
}

void Sidebar::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    fill();
}

void Sidebar::fill()
{
    setAccessibleName(tr("Pages"));
    const QSignalBlocker quiet(selectionModel());
    const bool isListed = currentIndex().isValid();
    m_model.clear();
    std::optional<PageGroup> group;
    int place = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.group != group) {
            group = entry.group;
            auto *heading = new QStandardItem(nameOf(entry.group));
            heading->setFlags(Qt::NoItemFlags);
            m_model.appendRow(heading);
        }
        auto *item = new QStandardItem(entry.title);
        item->setData(entry.pageId, pageRole);
        item->setData(entry.iconName, iconRole);
        item->setData(++place, placeRole);
        const QString key =
            place <= lastKey ? keyText(Qt::CTRL | Qt::Key(Qt::Key_0 + place)) : u""_s;
        item->setToolTip(key.isEmpty() ? entry.title : u"%1 (%2)"_s.arg(entry.title, key));
        m_model.appendRow(item);
    }
    choose(m_marked);
    if (!isListed) {
        choose({}); // still a page that isn't listed, with its mark
    }
}

QModelIndex Sidebar::indexOf(const QString &pageId) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (!pageId.isEmpty() && index.data(pageRole).toString() == pageId) {
            return index;
        }
    }
    return {};
}

void Sidebar::choose(const QString &pageId)
{
    const QSignalBlocker quiet(selectionModel());
    if (const QModelIndex index = indexOf(pageId); index.isValid()) {
        m_marked = pageId;
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        // The first with the heading above it.
        index.row() <= 1 ? scrollToTop() : scrollTo(index);
        viewport()->update();
        return;
    }
    // A page that isn't listed came from the one that stays marked; choosing that goes back to it.
    selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
}

// Keys go on from the mark. Without a current row the view would take its first: the page would
// change only because the focus came by.
void Sidebar::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason) {
        const QSignalBlocker quiet(selectionModel());
        const QModelIndex marked = indexOf(m_marked);
        selectionModel()->setCurrentIndex(marked.isValid() ? marked : m_model.index(1, 0),
                                          QItemSelectionModel::NoUpdate);
    }
    QListView::focusInEvent(event);
}

QString Sidebar::pageAt(int place) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (index.data(placeRole).toInt() == place && place > 0) {
            return index.data(pageRole).toString();
        }
    }
    return {};
}

void Sidebar::setNarrow(bool isNarrow)
{
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        fitWidth();
    }
}

void Sidebar::fitWidth()
{
    setFixedWidth(scaled(m_isNarrow ? narrow : wide));
    scheduleDelayedItemsLayout();
}

bool Sidebar::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        fitWidth();
    } else if (event->type() == QEvent::LanguageChange) {
        fill();
    }
    return QListView::event(event);
}

QString Sidebar::nameOf(PageGroup group)
{
    switch (group) {
    case PageGroup::Counter:
        return tr("Counter");
    case PageGroup::Programme:
        return tr("Programme");
    case PageGroup::Insight:
        return tr("Insight");
    case PageGroup::System:
        return tr("System");
    case PageGroup::Unlisted:
        break;
    }
    return {};
}

} // namespace regulars
