#pragma once

#include "ui/charts/chartspec.h"
#include "ui/charts/chartstyle.h"

#include <QImage>
#include <QWidget>

#include <functional>

class QMenu;
class QStackedLayout;
class QStandardItemModel;
class QTableView;
class QToolButton;

namespace regulars
{

class ChartFace;
class Label;

// A chart on the screen: its title, the drawing in the theme's colours, and the same figures as a
// table (T). Read out it is its title and a summary in words. It can be saved as picture, drawing
// or table.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget *parent = nullptr);

    // Without a summary of the caller's own it tells each series' least and most.
    void show(const ChartSpec &spec, const QString &summary = {});
    const ChartSpec &spec() const { return m_spec; }
    QString summary() const { return m_summary; }

    bool isTable() const;
    void setTable(bool isTable);
    QTableView *table() const { return m_table; }
    QWidget *face() const;

    // Which bars, points and cells have something behind them: it is asked for by a press, by Enter
    // on the drawing and in the table.
    using Opens = std::function<bool(int series, int category)>;
    void setOpens(Opens opens);
    // Where a value is drawn on the face; empty: nowhere.
    QRect markOf(int series, int category) const;

signals:
    void opened(int series, int category);

public:
    // The drawing on white, in the colours of paper.
    QImage picture(QSize size, qreal ratio) const;
    // Throw FileError.
    void savePicture(const QString &path) const; // PNG, twice as fine as on the screen
    void saveDrawing(const QString &path) const; // SVG
    void saveFigures(const QString &path) const; // CSV or XLSX, by the file's ending

    // The height of the drawing at 100 %.
    void setDrawingHeight(int at100);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    using QWidget::show;
    void makeMenu();
    void measure();
    void retranslate();
    void fillTable();
    void openRow(const QModelIndex &cell);
    QString toldInWords() const;
    QString fileName() const;
    void ask(const QString &title, const QString &filter, const QString &ending,
             void (ChartWidget::*save)(const QString &) const);
    QSize drawnSize() const;

    ChartSpec m_spec;
    QString m_summary;
    bool m_hasOwnSummary = false;
    Opens m_opens;
    int m_height = 220;
    Label *m_title;
    QToolButton *m_more;
    QMenu *m_menu;
    QAction *m_turn, *m_picture, *m_drawing, *m_figures;
    QStackedLayout *m_stack;
    ChartFace *m_face;
    QTableView *m_table;
    QStandardItemModel *m_rows;
};

} // namespace regulars
