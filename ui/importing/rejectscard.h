#pragma once

#include "ui/importing/importjob.h"
#include "ui/parts/card.h"

#include <QAbstractTableModel>

class QAction;
class QTableView;

namespace regulars
{

class FittedRows;
class Label;

// The rows that are not taken: line, reason in the window's language, and what stands there.
class RejectsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Reason, FirstCell };

    explicit RejectsModel(const Shop &shop, QObject *parent = nullptr);

    void show(std::vector<RejectedRow> rows, const QStringList &headings);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Shop &m_shop;
    std::vector<RejectedRow> m_rows;
    QStringList m_headings;
};

// They are shown beside their lines and saved as a file to mend and give again.
class RejectsCard : public Card
{
    Q_OBJECT

public:
    RejectsCard(const Shop &shop, QAction *save, QWidget *parent = nullptr);

    // `all` may be more than are shown. Hidden where there are none.
    void show(const std::vector<RejectedRow> &rows, const QStringList &headings, qint64 all);
    RejectsModel *table() const { return m_table; }
    QTableView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    void measure();
    void retranslate();

    RejectsModel *m_table;
    QTableView *m_view;
    FittedRows *m_rows;
    Label *m_hint;
    qint64 m_all = 0;
};

} // namespace regulars
