#pragma once

#include "services/importhistory.h"
#include "ui/parts/card.h"

#include <QAbstractTableModel>

class QAction;
class QTableView;

namespace regulars
{

class FittedColumns;
class FittedRows;
class Label;
class Shop;

// What was imported, newest first.
class PastImportsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, File, What, Who, State, ColumnCount };

    explicit PastImportsModel(const Shop &shop, QObject *parent = nullptr);

    void show(std::vector<ListedBatch> batches);
    void retranslate();
    const ListedBatch *rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const ListedBatch &batch, int column) const;

    const Shop &m_shop;
    std::vector<ListedBatch> m_batches;
};

// They are listed, and taken back as a whole.
class PastImports : public Card
{
    Q_OBJECT

public:
    PastImports(Shop &shop, QAction *takeBack, QWidget *parent = nullptr);

    // Reads them anew in the background.
    void refresh();
    void forget();
    PastImportsModel *table() const { return m_table; }
    QTableView *view() const { return m_view; }
    // The chosen one, if it can be taken back.
    const ListedBatch *chosen() const;
    bool isTakenBack(qint64 batch) const; // among those listed
    // "members.csv: 1,204 members".
    static QString described(const ListedBatch &batch);

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell(std::vector<ListedBatch> batches);
    void measure();
    void retranslate();

    Shop &m_shop;
    PastImportsModel *m_table;
    QTableView *m_view;
    FittedColumns *m_columns;
    FittedRows *m_rows;
    Label *m_hint;
};

} // namespace regulars
