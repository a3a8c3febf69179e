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
#include <QSignalBlocker>

#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto columnsKey = "members/columns"_L1;
constexpr auto sortKey = "members/sort"_L1;
// At 100 %, in the order of MemberTable::Column.
constexpr std::array widths{180, 120, 140, 110, 90, 110, 110, 70, 120, 110, 90, 180, 90};
static_assert(widths.size() == MemberTable::ColumnCount);

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
    setColumns(shop.settings().value(columnsKey, firstColumns()).toStringList());
    measure();
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
            setColumnHidden(column, !isShown);
            keepColumns();
        });
    }
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

void MemberTableView::measure()
{
    for (int column = 0; column < MemberTable::ColumnCount; ++column) {
        setColumnWidth(column, scaled(widths.at(static_cast<size_t>(column))));
    }
    verticalHeader()->setDefaultSectionSize(MemberDelegate::rowHeight());
    verticalHeader()->setMinimumSectionSize(MemberDelegate::rowHeight());
    setMinimumHeight(5 * MemberDelegate::rowHeight());
}

void MemberTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
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
