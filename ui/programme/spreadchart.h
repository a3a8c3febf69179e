#pragma once

#include <QWidget>

#include <vector>

namespace regulars
{

// How many members have how much of one figure, as bars, with a line where a tier begins.
class SpreadChart : public QWidget
{
    Q_OBJECT

public:
    explicit SpreadChart(QWidget *parent = nullptr);

    // Bars from 0 to `largest` in equal steps; the threshold on the same scale.
    void show(const std::vector<qint64> &bars, qint64 largest, qint64 threshold,
              const QString &first, const QString &last);
    const std::vector<qint64> &bars() const { return m_bars; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using QWidget::show;

    std::vector<qint64> m_bars;
    qint64 m_largest = 0;
    qint64 m_threshold = 0;
    QString m_first;
    QString m_last;
};

} // namespace regulars
