#include "ui/members/membertableview.h"

#include "ui/members/memberdelegate.h"
#include "ui/members/memberwords.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto columnsKey = "members/columns"_L1;
constexpr auto sortKey = "members/sort"_L1;
constexpr auto widthsKey = "members/widths"_L1;

// At 100 %: as it should be, as it may be where there is less room, and whether it takes what is
// left over.
struct Width
{
    int usual;
    int least;
    bool takesRest = false;
};
// In the order of MemberTable::Column.
constexpr std::array widths{
    Width{170, 130, true}, Width{120, 110},       Width{132, 124}, Width{100, 90},  Width{90, 70},
    Width{110, 90},        Width{104, 90},        Width{76, 70},   Width{120, 104}, Width{108, 104},
    Width{96, 90},         Width{170, 100, true}, Width{90, 70}};
static_assert(widths.size() == MemberTable::ColumnCount);
constexpr int leastOfAny = 40;
// Columns far apart are hard to follow across.
constexpr double widest = 1.5;

Width widthOf(int column)
{
    return widths.at(static_cast<size_t>(column));
}

QStringList firstColumns()
{
    QStringList codes;
    for (const int column : {MemberTable::Name, MemberTable::Phone, MemberTable::Tier,
                             MemberTable::PointsHeld, MemberTable::Spend, MemberTable::Visits,
                             MemberTable::LastPurchase, MemberTable::Joined, MemberTable::Tags}) {
        codes += MemberTable::codeOf(column);
    }
    return codes;
}

int columnCoded(const QString &code)
{
    for (int column = 0; column < MemberTable::ColumnCount; ++column) {
        if (MemberTable::codeOf(column) == code) {
            return column;
        }
    }
    return -1;
}

int columnOf(MemberOrder order)
{
    for (int column = 0; column < MemberTable::ColumnCount; ++column) {
        if (MemberTable::orderOf(column) == order) {
            return column;
        }
    }
    return -1;
}

} // namespace

MemberTableView::MemberTableView(Shop &shop, MemberTable *table, QWidget *parent)
    : QTableView(parent)
    , m_shop(shop)
    , m_table(table)
{
    setModel(table);
    setItemDelegate(new MemberDelegate(shop, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    const QVariantMap kept = shop.settings().value(widthsKey).toMap();
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        m_widths.insert(it.key(), std::max(it.value().toInt(), leastOfAny));
    }
    setColumns(shop.settings().value(columnsKey, firstColumns()).toStringList());
    measure();
    connect(header, &QHeaderView::sectionResized, this, &MemberTableView::keepWidth);
    showSorting(keptSorting());
    connect(header, &QHeaderView::sortIndicatorChanged, this, &MemberTableView::sortBy);
    connect(header, &QHeaderView::sectionMoved, this, &MemberTableView::keepColumns);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(place));
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        emit opened(MemberId(index.data(IdRole).toLongLong()));
    });
}

MemberSort MemberTableView::keptSorting() const
{
    const QString kept = m_shop.settings().value(sortKey).toString();
    const auto order = memberOrderNamed(kept.section(u' ', 0, 0));
    return order ? MemberSort{*order, kept.endsWith(u" falling"_s)} : MemberSort{};
}

QStringList MemberTableView::columns() const
{
    QStringList codes;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column)) {
            codes += MemberTable::codeOf(column);
        }
    }
    return codes;
}

void MemberTableView::setColumns(const QStringList &codes)
{
    m_isKeeping = false;
    QHeaderView *header = horizontalHeader();
    int place = 0;
    for (const QString &code : codes) {
        if (const int column = columnCoded(code); column >= 0) {
            header->moveSection(header->visualIndex(column), place++);
        }
    }
    const bool isAny = place > 0;
    for (int column = 0; column < MemberTable::ColumnCount; ++column) {
        const QString code = MemberTable::codeOf(column);
        header->setSectionHidden(column, !(isAny ? codes : firstColumns()).contains(code));
    }
    m_isKeeping = true;
    keepColumns();
    fitColumns();
}

void MemberTableView::keepColumns()
{
    if (m_isKeeping) {
        m_shop.settings().setValue(columnsKey, columns());
    }
}

void MemberTableView::fillColumnMenu(QMenu *menu)
{
    const QStringList shownNow = columns();
    for (int column = 0; column < MemberTable::ColumnCount; ++column) {
        const QString code = MemberTable::codeOf(column);
        QAction *action = menu->addAction(memberHeading(column));
        action->setCheckable(true);
        action->setChecked(shownNow.contains(code));
        // One stays, or there would be no heading left to bring others back.
        action->setEnabled(shownNow.size() > 1 || !shownNow.contains(code));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            {
                const QScopedValueRollback<bool> fitting(m_isFitting, true);
                setColumnHidden(column, !isShown);
            }
            keepColumns();
            fitColumns();
        });
    }
    menu->addSeparator();
    QAction *usual = menu->addAction(tr("Usual widths"));
    usual->setEnabled(!m_widths.isEmpty());
    connect(usual, &QAction::triggered, this, [this] {
        m_widths.clear();
        m_shop.settings().setValue(widthsKey, QVariantMap());
        fitColumns();
    });
}

void MemberTableView::showSorting(const MemberSort &sort)
{
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(columnOf(sort.order),
                                         sort.isFalling ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_shop.settings().setValue(sortKey,
                               nameOf(sort.order) + (sort.isFalling ? u" falling"_s : QString()));
    horizontalHeader()->viewport()->update();
}

void MemberTableView::sortBy(int column, Qt::SortOrder order)
{
    if (!MemberTable::orderOf(column)) {
        showSorting(m_table->sorting());
        return;
    }
    m_table->sort(column, order);
    showSorting(m_table->sorting());
    scrollToTop();
}

std::vector<MemberId> MemberTableView::chosen() const
{
    std::vector<MemberId> members;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        members.emplace_back(index.data(IdRole).toLongLong());
    }
    return members;
}

std::optional<MemberId> MemberTableView::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(MemberId(index.data(IdRole).toLongLong()))
                           : std::nullopt;
}

// What somebody drew a column to; the program's own fitting isn't kept.
void MemberTableView::keepWidth(int column, int, int width)
{
    if (m_isFitting || !m_isKeeping || width <= 0) {
        return;
    }
    m_widths.insert(MemberTable::codeOf(column),
                    std::max(static_cast<int>(std::lround(width / textScale())), leastOfAny));
    QVariantMap kept;
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it) {
        kept.insert(it.key(), it.value());
    }
    m_shop.settings().setValue(widthsKey, kept);
}

// The columns share the width of the view, down to their least, where it scrolls; what is left over
// goes to names and tags. Those that somebody drew stay as they were drawn.
void MemberTableView::fitColumns()
{
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    std::vector<std::pair<int, int>> shared; // column and its width
    int given = 0;
    int usual = 0;
    int least = 0;
    for (int column = 0; column < MemberTable::ColumnCount; ++column) {
        const auto own = m_widths.constFind(MemberTable::codeOf(column));
        if (isColumnHidden(column)) {
            continue;
        }
        if (own != m_widths.cend()) {
            setColumnWidth(column, scaled(*own));
            given += scaled(*own);
            continue;
        }
        const Width width = widthOf(column);
        shared.emplace_back(column, 0);
        usual += scaled(width.usual);
        least += scaled(width.least);
    }
    const int room = viewport()->width() - given;
    const double growth = std::clamp(room / std::max(1.0, double(usual)), 1.0, widest);
    const double shrinkage =
        room >= usual ? 0
                      : std::min(1.0, double(usual - room) / std::max(1.0, double(usual - least)));
    int taken = 0;
    int takers = 0;
    for (auto &[column, width] : shared) {
        const double meant = scaled(widthOf(column).usual);
        const double reserve = meant - scaled(widthOf(column).least);
        width = static_cast<int>(meant * growth - reserve * shrinkage);
        taken += width;
        takers += widthOf(column).takesRest ? 1 : 0;
    }
    const int rest = std::max(0, room - taken);
    for (const auto &[column, width] : shared) {
        setColumnWidth(column, width + (widthOf(column).takesRest ? rest / takers : 0));
    }
}

void MemberTableView::measure()
{
    fitColumns();
    // The least first: nothing can be set below it when text grows smaller.
    verticalHeader()->setMinimumSectionSize(MemberDelegate::rowHeight());
    verticalHeader()->setDefaultSectionSize(MemberDelegate::rowHeight());
    setMinimumHeight(5 * MemberDelegate::rowHeight());
}

void MemberTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void MemberTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void MemberTableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current()) {
        emit opened(*current());
        return;
    }
    QTableView::keyPressEvent(event);
}

void MemberTableView::selectionChanged(const QItemSelection &selected,
                                       const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

} // namespace regulars
