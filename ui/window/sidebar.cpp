#include "ui/window/sidebar.h"

#include "ui/parts/keybadge.h"
#include "ui/theme/icons.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"
#include "ui/window/sidebartabs.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pageRole = Qt::UserRole;
constexpr int iconRole = Qt::UserRole + 1;
constexpr int placeRole = Qt::UserRole + 2;
constexpr int groupRole = Qt::UserRole + 3;
constexpr int lastKey = 9;
constexpr int below = 8; // of the last row

const std::array codes{std::pair{PageGroup::Programme, u"programme"_s},
                       std::pair{PageGroup::Insight, u"insight"_s},
                       std::pair{PageGroup::System, u"system"_s}};

class RowPainter final : public QStyledItemDelegate
{
public:
    explicit RowPainter(Sidebar *sidebar)
        : QStyledItemDelegate(sidebar)
        , m_sidebar(sidebar)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {scaled(40), m_sidebar->heightOf(index)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(pageRole).isValid()) {
            paintPage(painter, option, index);
        } else {
            paintHeading(painter, option, index);
        }
        painter->restore();
    }

private:
    void paintPage(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        const Tokens &t = tokens();
        const QRect row = option.rect.adjusted(8, 1, -8, -1);
        const bool isChosen = m_sidebar->isMarked(index);
        if (isChosen) {
            stylepaint::panel(painter, row, t.tint(Tone::Primary), {}, RegularsStyle::radius);
            stylepaint::panel(painter,
                              QRect(row.left(), row.top() + row.height() / 4, 3, row.height() / 2),
                              t.primary, {}, 1.5);
        } else if (option.state & QStyle::State_MouseOver) {
            stylepaint::panel(painter, row, t.hover(), {}, RegularsStyle::radius);
        }
        paintFocus(painter, option, row);
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

    // The group's name and how it folds; narrow, a line between the groups or the fold alone.
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const
    {
        const Tokens &t = tokens();
        const auto group = m_sidebar->foldableAt(index);
        const QRect row = option.rect.adjusted(8, 1, -8, -1);
        const bool isNarrow = m_sidebar->isNarrow();
        if (group && (option.state & QStyle::State_MouseOver)) {
            stylepaint::panel(painter, row, t.hover(), {}, RegularsStyle::radius);
        }
        if (isNarrow && index.row() > 0) {
            painter->fillRect(
                QRect(option.rect.left() + 12, option.rect.top(), option.rect.width() - 24, 1),
                t.hairline);
        }
        const bool isInside = m_sidebar->isMarked(index); // and folded
        if (group && (!isNarrow || !m_sidebar->isOpen(*group))) {
            const int side = scaled(14);
            const int left =
                isNarrow ? row.center().x() - side / 2 : row.right() - scaled(10) - side;
            themeIcon(m_sidebar->isOpen(*group) ? u"chevron-down"_s : u"chevron-right"_s,
                      isInside ? Tone::Primary : Tone::Muted)
                .paint(painter, QRect(left, row.center().y() - side / 2, side, side));
        }
        if (!isNarrow) {
            painter->setFont(fontOf(isInside ? TextRole::Strong : TextRole::Caption));
            painter->setPen(isInside ? t.primary : t.muted);
            const QRect words = row.adjusted(scaled(12), 0, -scaled(28), 0);
            painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                              painter->fontMetrics().elidedText(index.data().toString(),
                                                                Qt::ElideRight, words.width()));
        }
        paintFocus(painter, option, row);
    }

    static void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row)
    {
        if ((option.state & QStyle::State_HasFocus) &&
            (option.state & QStyle::State_KeyboardFocusChange)) {
            stylepaint::focusRing(painter, row, tokens(), RegularsStyle::radius);
        }
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
            heading->setData(static_cast<int>(entry.group), groupRole);
            heading->setToolTip(heading->text());
            heading->setFlags(entry.group == PageGroup::Counter ? Qt::NoItemFlags
                                                                : Qt::ItemIsEnabled);
            m_model.appendRow(heading);
        }
        auto *item = new QStandardItem(entry.title);
        item->setData(entry.pageId, pageRole);
        item->setData(static_cast<int>(entry.group), groupRole);
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
    fitHeight();
}

QModelIndex Sidebar::headingOf(PageGroup group) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (!index.data(pageRole).isValid() && groupAt(index) == group) {
            return index;
        }
    }
    return {};
}

std::optional<PageGroup> Sidebar::groupAt(const QModelIndex &index) const
{
    const QVariant group = index.data(groupRole);
    return group.isValid() ? std::optional(static_cast<PageGroup>(group.toInt())) : std::nullopt;
}

std::optional<PageGroup> Sidebar::foldableAt(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && !index.data(pageRole).isValid();
    return isHeading && (index.flags() & Qt::ItemIsEnabled) ? groupAt(index) : std::nullopt;
}

bool Sidebar::isMarked(const QModelIndex &index) const
{
    if (const auto group = foldableAt(index)) {
        return !isOpen(*group) && groupAt(indexOf(m_marked)) == group;
    }
    return !m_marked.isEmpty() && index.data(pageRole).toString() == m_marked;
}

QStringList Sidebar::folded() const
{
    QStringList names;
    for (const auto &[group, code] : codes) {
        if (m_folded.contains(group)) {
            names.append(code);
        }
    }
    return names;
}

void Sidebar::setFolded(const QStringList &names)
{
    m_folded.clear();
    for (const auto &[group, code] : codes) {
        if (names.contains(code)) {
            m_folded.insert(group);
        }
    }
    fitHeight();
}

void Sidebar::touch(PageGroup group)
{
    std::erase(m_recent, group);
    m_recent.push_back(group);
}

void Sidebar::setOpen(PageGroup group, bool isToOpen)
{
    if (isToOpen) {
        touch(group);
        m_folded.erase(group);
    } else {
        m_folded.insert(group);
        // Keys go on from its heading, not from a row that is gone.
        if (groupAt(currentIndex()) == group) {
            const QSignalBlocker quiet(selectionModel());
            selectionModel()->setCurrentIndex(headingOf(group), QItemSelectionModel::NoUpdate);
        }
    }
    fitHeight();
    emit foldedChanged();
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent event(this, changed);
    event.setChild(headingOf(group).row());
    QAccessible::updateAccessibility(&event);
}

int Sidebar::heightOf(const QModelIndex &index) const
{
    return index.data(pageRole).isValid() ? m_rowHeight : headingHeight(index, m_isTight);
}

int Sidebar::headingHeight(const QModelIndex &index, bool isTight) const
{
    if (m_isNarrow) {
        const auto group = foldableAt(index);
        return scaled(group && !isOpen(*group) ? 28 : index.row() == 0 ? 8 : 16);
    }
    return scaled(isTight ? 28 : index.row() == 0 ? 32 : 40);
}

int Sidebar::countOfRows() const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(),
                      [this](const Entry &entry) { return isOpen(entry.group); }));
}

int Sidebar::heightOfHeadings(bool isTight) const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        height += index.data(pageRole).isValid() ? 0 : headingHeight(index, isTight);
    }
    return height;
}

void Sidebar::fitHeight()
{
    m_open.clear();
    for (const PageGroup group : m_recent) {
        if (!m_folded.contains(group)) {
            m_open.insert(group);
        }
    }
    const int room = viewport()->height() - below;
    const auto tooHigh = [&] {
        return heightOfHeadings(true) + countOfRows() * scaled(lowest) > room;
    };
    for (const PageGroup group : m_recent) {
        const bool isLast = group == m_recent.back();
        if (group != PageGroup::Counter && !isLast && tooHigh()) {
            m_open.erase(group);
        }
    }
    const int rows = std::max(1, countOfRows());
    m_isTight = heightOfHeadings(false) + rows * scaled(tallest) > room;
    m_rowHeight =
        std::clamp((room - heightOfHeadings(m_isTight)) / rows, scaled(lowest), scaled(tallest));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const auto group = groupAt(index);
        setRowHidden(row, index.data(pageRole).isValid() && group && !isOpen(*group));
    }
    scheduleDelayedItemsLayout();
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
        if (const PageGroup group = *groupAt(index); !isOpen(group)) {
            setOpen(group, true);
        } else if (group != PageGroup::Counter) {
            touch(group);
        }
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
    fitHeight();
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fitHeight();
}

// A heading opens and folds its group, and is no page to choose.
void Sidebar::mousePressEvent(QMouseEvent *event)
{
    if (const auto group = foldableAt(indexAt(event->pos()))) {
        setOpen(*group, !isOpen(*group));
        return;
    }
    QListView::mousePressEvent(event);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const auto group = foldableAt(index);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (group) {
            return setOpen(*group, !isOpen(*group));
        }
        break;
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (const bool isToOpen = event->key() == Qt::Key_Right; group) {
            return isOpen(*group) == isToOpen ? void() : setOpen(*group, isToOpen);
        }
        if (const auto heading = headingOf(groupAt(index).value_or(PageGroup::Counter));
            event->key() == Qt::Key_Left && foldableAt(heading)) {
            selectionModel()->setCurrentIndex(heading, QItemSelectionModel::NoUpdate);
        }
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
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
