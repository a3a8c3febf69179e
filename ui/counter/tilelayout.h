#pragma once

#include <QLayout>

#include <vector>

namespace regulars
{

// Tiles in even rows that fill the place from edge to edge: as many columns as fit, no
// row longer than another by more than one tile. Of one width, unless one of a given least width
// wants more and its neighbours can spare it.
class TileLayout : public QLayout
{
public:
    // Without a least width a tile is as wide as the widest of them wants to be.
    explicit TileLayout(QWidget *parent, int gap, int leastWidth = 0);
    ~TileLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    int tileWidth() const;
    std::vector<int> columnsOf(const std::vector<QLayoutItem *> &shown, size_t columns,
                               int room) const;
    int arrange(const QRect &rect, bool isMeant) const;

    int m_gap;
    int m_leastWidth;
    std::vector<QLayoutItem *> m_items;
};

} // namespace regulars
