#pragma once

#include "ui/programme/goodsfields.h"

#include <QTableView>

#include <functional>

namespace regulars
{

class GoodsModel;

// The products on screen: chosen by the dozen, sorted by their headings, edited where they stand.
class GoodsTable : public QTableView
{
    Q_OBJECT

public:
    // What a product can be put into, asked when a cell is edited.
    using Categories = std::function<std::vector<Pickable>()>;

    GoodsTable(GoodsModel *model, Categories categories, QWidget *parent = nullptr);

    QStringList chosen() const; // ids, as they stand
    QString current() const;    // empty: none
    bool choose(const QString &id);

signals:
    void chosenChanged();

protected:
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();

    GoodsModel *m_goods;
};

} // namespace regulars
