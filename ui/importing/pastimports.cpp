#include "ui/importing/pastimports.h"

#include "ui/figures.h"
#include "ui/importing/importwords.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/fittedcolumns.h"
#include "ui/parts/fittedrows.h"
#include "ui/parts/label.h"
#include "ui/parts/rowview.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostPast = 5; // shown at a time

} // namespace

PastImportsModel::PastImportsModel(const Shop &shop, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shop(shop)
{}

void PastImportsModel::show(std::vector<ListedBatch> batches)
{
    beginResetModel();
    m_batches = std::move(batches);
    endResetModel();
}

void PastImportsModel::retranslate()
{
    if (!m_batches.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const ListedBatch *PastImportsModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_batches[static_cast<size_t>(row)] : nullptr;
}

int PastImportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int PastImportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PastImportsModel::textOf(const ListedBatch &batch, int column) const
{
    switch (static_cast<Column>(column)) {
    case When:
        return shown(batch.at, m_shop.programme()->calendar);
    case File:
        return batch.batch.name;
    case What:
        return kindName(batch.batch.kind);
    case Who:
        return batch.user.value_or(tr("command line"));
    case State:
        if (batch.batch.isUndone) {
            return tr("taken back");
        }
        if (batch.takenBack > 0) {
            return tr("taken back in part: %L1 of %L2").arg(batch.takenBack).arg(batch.operations);
        }
        return batch.batch.kind == ImportKind::Members
                   ? tr("%Ln member(s)", nullptr, static_cast<int>(batch.operations))
               : batch.batch.kind == ImportKind::Purchases
                   ? tr("%Ln purchase(s)", nullptr, static_cast<int>(batch.operations))
                   : tr("a new version of the programme");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PastImportsModel::data(const QModelIndex &index, int role) const
{
    const ListedBatch *batch = rowAt(index.row());
    if (!batch || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return textOf(*batch, index.column());
}

QVariant PastImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList headings{tr("When"), tr("File"), tr("What"), tr("By"), tr("Result")};
    return headings.value(section);
}

PastImports::PastImports(Shop &shop, QAction *takeBack, QWidget *parent)
    : Card(parent)
    , m_shop(shop)
    , m_table(new PastImportsModel(shop, this))
    , m_view(new QTableView)
    , m_hint(new Label(TextRole::Caption, Tone::Muted))
{
    m_view->setModel(m_table);
    showAsRows(*m_view);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_columns =
        new FittedColumns(m_view, 24, [](int column) { return column == PastImportsModel::File; });
    m_rows = new FittedRows(m_view, mostPast);
    m_hint->setWordWrap(true);
    content()->addWidget(m_hint);
    content()->addWidget(m_view);
    content()->addWidget(new ActionButton(takeBack), 0, Qt::AlignLeft);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PastImports::chosenChanged);
    retranslate();
    hide();
}

void PastImports::refresh()
{
    m_shop.background().readNewest(
        this, [](Background::Reading &reading) { return ImportHistory(reading.desk).list(); },
        [this](Result<std::vector<ListedBatch>> list) {
            tell(list ? std::move(*list) : std::vector<ListedBatch>());
        });
}

void PastImports::forget()
{
    tell({});
}

void PastImports::tell(std::vector<ListedBatch> batches)
{
    m_table->show(std::move(batches));
    setVisible(m_table->rowCount() > 0);
    measure();
    emit chosenChanged();
}

const ListedBatch *PastImports::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const ListedBatch *batch = rows.isEmpty() ? nullptr : m_table->rowAt(rows.front().row());
    return batch && !batch->batch.isUndone && batch->operations > 0 ? batch : nullptr;
}

bool PastImports::isTakenBack(qint64 batch) const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (const ImportBatch &one = m_table->rowAt(row)->batch; one.id == batch) {
            return one.isUndone;
        }
    }
    return false;
}

QString PastImports::described(const ListedBatch &batch)
{
    const auto count = static_cast<int>(batch.operations);
    switch (batch.batch.kind) {
    case ImportKind::Members:
        return tr("%1: %Ln member(s)", nullptr, count).arg(batch.batch.name);
    case ImportKind::Purchases:
        return tr("%1: %Ln purchase(s)", nullptr, count).arg(batch.batch.name);
    case ImportKind::Products:
        break;
    }
    return tr("%1: the products of your programme").arg(batch.batch.name);
}

void PastImports::measure()
{
    const int row = scaled(32);
    m_view->verticalHeader()->setDefaultSectionSize(row);
    m_columns->refit();
    m_rows->refit();
}

void PastImports::retranslate()
{
    setHeading(tr("Imports so far"));
    m_hint->setText(tr("An import is taken back as a whole, as long as nothing of it was spent. "
                       "Choose one of them."));
    m_view->setAccessibleName(tr("Imports so far"));
    m_table->retranslate();
    measure();
}

void PastImports::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        measure();
    }
}

} // namespace regulars
