#pragma once

#include "insight/figures.h"
#include "ui/theme/tokens.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;

namespace regulars
{

class IconLabel;
class Label;

// A share on its scale, with the part of it that is healthy.
class BandMeter : public QWidget
{
    Q_OBJECT

public:
    explicit BandMeter(QWidget *parent = nullptr);
    // From 0 to `full`; healthy from `low` to `high`.
    void show(std::optional<double> share, double low, double high, double full);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using QWidget::show;
    std::optional<double> m_share;
    double m_low = 0;
    double m_high = 1;
    double m_full = 1;
};

// What the shop's figures should be, and in plain words whether they are.
class TargetsList : public QWidget
{
    Q_OBJECT

public:
    enum Target { Redemption, Sleeping, RewardCost };
    static constexpr int targets = 3;
    static constexpr double leastRedemption = 0.25;
    static constexpr double mostSleeping = 0.35;
    static constexpr double mostCost = 0.15;

    explicit TargetsList(QWidget *parent = nullptr);

    // `cost`: of rewards, of the budget for the period; none without a budget. `agreedCost` of it
    // was agreed.
    void show(const Figures &figures, std::optional<double> cost, double agreedCost = mostCost);
    QString verdict(Target target) const;
    bool isHealthy(Target target) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    struct Row
    {
        IconLabel *icon;
        Label *name;
        Label *value;
        BandMeter *meter;
        Label *verdict;
        bool isHealthy = false;
    };
    void retranslate();
    void tell(Row &row, const QString &name, std::optional<double> share, bool isHealthy,
              const QString &verdict);
    QString redemptionVerdict(std::optional<double> share) const;

    std::vector<Row> m_rows;
    bool m_isKnown = false;
    std::optional<double> m_redemption;
    std::optional<double> m_sleeping;
    std::optional<double> m_cost;
    double m_agreedCost = mostCost;
};

} // namespace regulars
