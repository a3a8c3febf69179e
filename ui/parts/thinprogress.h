#pragma once

#include <QProgressBar>

#include <vector>

namespace regulars
{

// A line of 6 px that fills up, with ticks where something is reached. What it means is in its
// accessible name and beside it.
class ThinProgress : public QProgressBar
{
    Q_OBJECT

public:
    explicit ThinProgress(QWidget *parent = nullptr);

    // Shares of the whole, 0 to 1.
    void setTicks(const std::vector<double> &shares);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_ticks;
};

} // namespace regulars
