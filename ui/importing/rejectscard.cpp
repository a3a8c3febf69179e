#include "ui/importing/rejectscard.h"

#include "ui/importing/importwords.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/fittedrows.h"
#include "ui/parts/label.h"
#include "ui/parts/rowview.h"
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

constexpr int mostRejects = 8; // shown at a time

} // namespace

RejectsModel::RejectsModel(const Shop &shop, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shop(shop)
{}

void RejectsModel::show(std::vector<RejectedRow> rows, const QStringList &headings)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_headings = headings;
    endResetModel();
}

void RejectsModel::retranslate()
{
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int RejectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RejectsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + static_cast<int>(m_headings.size());
}

QVariant RejectsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const RejectedRow &row = m_rows.at(static_cast<size_t>(index.row()));
    const QString text = index.column() == Line     ? countText(row.reject.line)
                         : index.column() == Reason ? rejectText(row.reject, m_shop)
                                                    : row.cells.value(index.column() - FirstCell);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RejectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Line) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Line     ? tr("Line")
           : section == Reason ? tr("Why not")
                               : m_headings.value(section - FirstCell);
}

RejectsCard::RejectsCard(const Shop &shop, QAction *save, QWidget *parent)
    : Card(parent)
    , m_table(new RejectsModel(shop, this))
    , m_view(new QTableView)
    , m_hint(new Label(TextRole::Caption, Tone::Muted))
{
    m_view->setModel(m_table);
    showAsRows(*m_view);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_rows = new FittedRows(m_view, mostRejects);
    m_hint->setWordWrap(true);
    content()->addWidget(m_hint);
    content()->addWidget(m_view);
    content()->addWidget(new ActionButton(save), 0, Qt::AlignLeft);
    retranslate();
}

void RejectsCard::show(const std::vector<RejectedRow> &rows, const QStringList &headings,
                       qint64 all)
{
    m_all = all;
    m_table->show(rows, headings);
    setVisible(all > 0);
    retranslate();
    measure();
}

void RejectsCard::measure()
{
    const int row = scaled(32);
    m_view->verticalHeader()->setDefaultSectionSize(row);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const int most = column == RejectsModel::Reason ? 520 : 200;
        m_view->setColumnWidth(column,
                               std::clamp(m_view->columnWidth(column), scaled(64), scaled(most)));
    }
    m_rows->refit();
}

void RejectsCard::retranslate()
{
    setHeading(tr("%Ln row(s) rejected", nullptr, static_cast<int>(m_all)));
    m_hint->setText(m_all > m_table->rowCount()
                        ? tr("Here are the first %Ln; the saved file has all of them.", nullptr,
                             m_table->rowCount())
                        : tr("All others are taken. Mend these in a file of their own and give "
                             "it again."));
    m_view->setAccessibleName(tr("Rejected rows"));
    m_table->retranslate();
}

void RejectsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        measure();
    }
}

} // namespace regulars
