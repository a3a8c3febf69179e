#pragma once

#include <QListWidget>

#include <vector>

namespace regulars
{

// The tiers from the lowest to the highest, each as its badge; moved by dragging.
class TierLadder : public QListWidget
{
    Q_OBJECT

public:
    explicit TierLadder(QWidget *parent = nullptr);

    struct Rung
    {
        QString name;
        QString colour;
        QString text; // "1.2× · 34 members"
    };
    void show(const std::vector<Rung> &rungs, int chosen);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void moveAsked(int from, int to);

private:
    using QWidget::show;
    bool m_isFilling = false;
};

} // namespace regulars
