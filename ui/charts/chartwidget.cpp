#include "ui/charts/chartwidget.h"

#include "protocol/tablefiles/fileerror.h"
#include "protocol/tablefiles/tablewriter.h"
#include "ui/attempt.h"
#include "ui/charts/chartface.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/charttable.h"
#include "ui/parts/label.h"
#include "ui/parts/toast.h"
#include "ui/theme/icons.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QBuffer>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QSvgGenerator>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

ChartStyle paperStyle()
{
    ChartStyle style = ChartFace::screenStyle();
    const ChartStyle onWhite;
    style.text = onWhite.text;
    style.muted = onWhite.muted;
    style.hairline = onWhite.hairline;
    style.surface = onWhite.surface;
    return style;
}

void write(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw FileError(FileError::Kind::NotWritable, path + u": "_s + file.errorString());
    }
}

QStandardItem *cellOf(const QString &text, bool isNumber)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return item;
}

} // namespace

ChartWidget::ChartWidget(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Strong))
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
    , m_stack(new QStackedLayout)
    , m_face(new ChartFace)
    , m_table(new QTableView)
    , m_rows(new QStandardItemModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::clicked, m_menu,
            [this] { m_menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    m_more->setIcon(themeIcon(u"more"_s));
    head->addWidget(m_more, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_face);
    m_stack->addWidget(m_table);
    m_table->setModel(m_rows);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_face, &ChartFace::chosen, this, &ChartWidget::opened);
    connect(m_table, &QTableView::activated, this, &ChartWidget::openRow);
    makeMenu();
    retranslate();
    measure();
}

void ChartWidget::makeMenu()
{
    const auto command = [this](const QString &icon, const std::function<void()> &act) {
        QAction *action = m_menu->addAction(themeIcon(icon), QString());
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_turn = command(u"columns"_s, [this] { setTable(!isTable()); });
    m_turn->setShortcut(Qt::Key_T);
    m_turn->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_turn);
    m_menu->addSeparator();
    m_picture = command(u"save"_s, [this] {
        ask(tr("Save the chart as a picture"), tr("Picture (*.png)"), u"png"_s,
            &ChartWidget::savePicture);
    });
    m_drawing = command(u"save"_s, [this] {
        ask(tr("Save the chart as a drawing"), tr("Drawing (*.svg)"), u"svg"_s,
            &ChartWidget::saveDrawing);
    });
    m_figures = command(u"export"_s, [this] {
        ask(tr("Save the figures of the chart"), tr("CSV table (*.csv)"), u"csv"_s,
            &ChartWidget::saveFigures);
    });
}

QWidget *ChartWidget::face() const
{
    return m_face;
}

void ChartWidget::setOpens(Opens opens)
{
    m_opens = opens;
    m_face->setOpens(std::move(opens));
    retranslate();
}

QRect ChartWidget::markOf(int series, int category) const
{
    return m_face->visualRect(m_face->model()->index(series, category));
}

// A row of the table is a category and its columns are series; of maps it is the other way round.
void ChartWidget::openRow(const QModelIndex &cell)
{
    const bool isMap = m_spec.kind == ChartKind::HeatMap || m_spec.kind == ChartKind::Cohorts;
    const int other = std::max(cell.column() - 1, 0);
    const int series = isMap ? cell.row() : other;
    const int category = isMap ? other : cell.row();
    if (m_face->opens(m_face->model()->index(series, category))) {
        emit opened(series, category);
    }
}

void ChartWidget::show(const ChartSpec &spec, const QString &summary)
{
    m_spec = spec;
    m_hasOwnSummary = !summary.isEmpty();
    m_summary = m_hasOwnSummary ? summary : toldInWords();
    m_face->show(spec);
    fillTable();
    retranslate();
}

bool ChartWidget::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartWidget::setTable(bool isTable)
{
    const bool hadFocus = m_face->hasFocus() || m_table->hasFocus();
    m_stack->setCurrentWidget(isTable ? static_cast<QWidget *>(m_table) : m_face);
    if (hadFocus) {
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
    retranslate();
}

void ChartWidget::fillTable()
{
    const ChartTable table = tableOf(m_spec);
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels(table.heading);
    for (int column = 1; column < m_rows->columnCount(); ++column) {
        m_rows->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const QStringList &row : table.rows) {
        QList<QStandardItem *> cells;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool isNumber = column > 0 && !row[column].isEmpty();
            cells +=
                cellOf(isNumber ? m_spec.text(row[column].toDouble()) : row[column], column > 0);
        }
        m_rows->appendRow(cells);
    }
    m_table->resizeColumnsToContents();
}

QString ChartWidget::toldInWords() const
{
    QStringList sentences;
    for (const ChartSeries &series : m_spec.series) {
        const std::optional<double> *least = nullptr;
        const std::optional<double> *most = nullptr;
        for (const std::optional<double> &value : series.values) {
            if (value) {
                least = least && **least <= *value ? least : &value;
                most = most && **most >= *value ? most : &value;
            }
        }
        const auto categoryOf = [&](const std::optional<double> *value) {
            return m_spec.categories.value(value - series.values.data());
        };
        if (least && most) {
            sentences += tr("%1: least %2 (%3), most %4 (%5).")
                             .arg(series.name, m_spec.text(**least), categoryOf(least),
                                  m_spec.text(**most), categoryOf(most));
        }
    }
    return sentences.isEmpty() ? tr("There are no figures.") : sentences.join(u' ');
}

QImage ChartWidget::picture(QSize size, qreal ratio) const
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF inner = QRectF(QPointF(0, 0), size).adjusted(12, 12, -12, -12);
    ChartPainter(paperStyle()).paint(painter, inner, ChartFace::pixelsPerPoint(), m_spec);
    return image;
}

QSize ChartWidget::drawnSize() const
{
    return m_face->width() > scaled(200) && !isTable() ? m_face->size()
                                                       : QSize(scaled(640), scaled(320));
}

void ChartWidget::savePicture(const QString &path) const
{
    constexpr qreal fine = 2;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !picture(drawnSize(), fine).save(&file, "PNG") ||
        !file.commit()) {
        throw FileError(FileError::Kind::NotWritable, path + u": "_s + file.errorString());
    }
}

void ChartWidget::saveDrawing(const QString &path) const
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(drawnSize());
        svg.setViewBox(QRect(QPoint(0, 0), drawnSize()));
        svg.setTitle(m_spec.title);
        svg.setDescription(m_summary);
        QPainter painter(&svg);
        ChartPainter(paperStyle())
            .paint(painter, QRectF(QPointF(0, 0), drawnSize()).adjusted(12, 12, -12, -12),
                   ChartFace::pixelsPerPoint(), m_spec);
    }
    write(bytes, path);
}

void ChartWidget::saveFigures(const QString &path) const
{
    const ChartTable table = tableOf(m_spec);
    QList<TableColumn> columns;
    for (qsizetype column = 0; column < table.heading.size(); ++column) {
        columns.append(
            {table.heading[column], column == 0 ? ColumnKind::Text : ColumnKind::Number});
    }
    const auto writer = TableWriter::create(path, columns);
    for (const QStringList &row : table.rows) {
        writer->append(row);
    }
    writer->commit();
}

// What no file may be called becomes a dash.
QString ChartWidget::fileName() const
{
    QString name = m_spec.title;
    for (QChar &sign : name) {
        if (!sign.isLetterOrNumber()) {
            sign = u'-';
        }
    }
    return name.isEmpty() ? tr("chart", "a file's name") : name;
}

void ChartWidget::ask(const QString &title, const QString &filter, const QString &ending,
                      void (ChartWidget::*save)(const QString &) const)
{
    auto *dialog = new QFileDialog(window(), title, QDir::homePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(fileName() + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &path) {
        attempt(this, [&] {
            (this->*save)(path);
            Toast::tell(this, NoticeKind::Success,
                        tr("Saved as %1").arg(QFileInfo(path).fileName()));
        });
    });
    dialog->open();
}

void ChartWidget::setDrawingHeight(int at100)
{
    m_height = at100;
    measure();
}

void ChartWidget::measure()
{
    m_face->setDrawingHeight(scaled(m_height));
    m_table->setMinimumHeight(scaled(m_height));
    m_table->verticalHeader()->setMinimumSectionSize(scaled(28));
    m_table->verticalHeader()->setDefaultSectionSize(scaled(28));
    m_more->setIconSize(iconSize());
    m_more->setMinimumSize(scaled(32), scaled(32));
    m_table->resizeColumnsToContents();
}

void ChartWidget::retranslate()
{
    m_turn->setText(isTable() ? tr("Show as chart") : tr("Show as table"));
    m_picture->setText(tr("Save as a picture (PNG)…"));
    m_drawing->setText(tr("Save as a drawing (SVG)…"));
    m_figures->setText(tr("Save the figures (CSV)…"));
    m_title->setText(m_spec.title);
    m_title->setVisible(!m_spec.title.isEmpty());
    const QString title = m_spec.title.isEmpty() ? tr("Chart") : m_spec.title;
    const QString more = tr("What can be done with “%1”").arg(title);
    m_more->setToolTip(more);
    m_more->setAccessibleName(more);
    m_face->setAccessibleName(title);
    m_face->setAccessibleDescription(
        m_opens ? tr("%1 Arrow keys go from mark to mark, Enter opens what stands behind one.",
                     "a chart's summary in sentences")
                      .arg(m_summary)
                : m_summary);
    m_table->setAccessibleName(title);
    m_table->setAccessibleDescription(m_summary);
}

void ChartWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        if (!m_hasOwnSummary) {
            m_summary = toldInWords();
        }
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void ChartWidget::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
    event->accept();
}

} // namespace regulars
