#pragma once

#include "ui/counter/till.h"
#include "ui/parts/card.h"

namespace regulars
{

class FlowLayout;
class Label;
class MoneyEdit;
class PointsEdit;
class QuoteLine;

// The bill in one line: the amount, the points that pay for part of it, what lies on it, and what
// it will bring.
class AmountBar : public Card
{
    Q_OBJECT

public:
    explicit AmountBar(Till &till, QWidget *parent = nullptr);

    MoneyEdit *amount() const { return m_amount; }
    PointsEdit *points() const { return m_points; }
    QuoteLine *quote() const { return m_quote; }
    // The amount can't be read; Enter must not record without it.
    bool isFaulty() const;
    // As many points as may be used are proposed; digits say otherwise.
    void askPoints();

signals:
    void recorded(); // Enter

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void follow();
    QString couponText(const QString &code) const;
    void tellChips();
    void retranslate();

    Till &m_till;
    Label *m_label;
    Label *m_sign;
    MoneyEdit *m_amount;
    Label *m_pointsLabel;
    PointsEdit *m_points;
    FlowLayout *m_chips;
    QWidget *m_chipBox;
    QuoteLine *m_quote;
    bool m_isFollowing = false;
};

} // namespace regulars
