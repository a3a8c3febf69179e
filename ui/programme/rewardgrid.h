#pragma once

#include "ui/theme/tokens.h"

#include <QListView>
#include <QPixmap>

#include <vector>

class QStandardItemModel;

namespace regulars
{

// What points buy, as it lies on the shelf.
struct ShelfItem
{
    QString key; // the reward's id
    QString zone{};
    QString title{};
    QString price{};  // "500 points + ¥29.00"
    QString stock{};  // "12 left"
    QString status{}; // why it can't be had now; empty: it can
    QString badge{};  // "New", "Changed"
    QString icon{};   // where there is no picture
    QPixmap picture{};
};

// Rewards as cards with their pictures, zone below zone, as many in a row as there is room for.
class RewardGrid : public QListView
{
    Q_OBJECT

public:
    explicit RewardGrid(QWidget *parent = nullptr);

    // The chosen one stays chosen. Headings where there is more than one zone.
    void show(const std::vector<ShelfItem> &items);
    QString chosen() const; // empty: none
    bool choose(const QString &key);
    QStringList keys() const; // in the order in which they are shown
    // As it is read out.
    QString textOf(const QString &key) const;
    // One card's width and its picture's place in it, at today's size of text.
    int cardWidth() const;
    static QSize pictureSize(int cardWidth);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    using QWidget::show;
    void addHeading(const QString &zone);

    QStandardItemModel *m_items;
    bool m_isFilling = false;
};

} // namespace regulars
