#pragma once

#include <QLayout>

#include <set>
#include <vector>

namespace regulars
{

// Lays widgets out like words: from line to line in reading order.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    // Stands against what is before it, without a gap, where both are in one line.
    void addJoined(QWidget *widget);
    // Each is as wide as the widest: commands below each other end together.
    void setUniform(bool isUniform) { m_isUniform = isUniform; }
    // Takes all widgets out and deletes them.
    void clear();

private:
    int arrange(const QRect &rect, bool isMeant) const; // the height it takes

    int gapBefore(const QLayoutItem *item) const { return m_joined.contains(item) ? 0 : m_gap; }

    int widthOf(const QLayoutItem *item) const;

    int m_gap;
    bool m_isUniform = false;
    std::vector<QLayoutItem *> m_items;
    std::set<const QLayoutItem *> m_joined;
};

} // namespace regulars
