#pragma once

#include "ui/counter/reckoning.h"

#include <QWidget>

class QGridLayout;
class QToolButton;

namespace regulars
{

class Label;
class ShrinkArea;

// What the bill will bring: "→ +76 points", what it costs, and on request why, row by row.
class QuoteLine : public QWidget
{
    Q_OBJECT

public:
    explicit QuoteLine(Shop &shop, QWidget *parent = nullptr);

    // None: there is no bill.
    void tell(const std::optional<Reckoning> &reckoning, bool hasCustomer);
    QString text() const;
    bool isWhyShown() const { return m_isWhyWanted; }
    void toggleWhy();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retell();
    void addRow(const QString &name, const QString &figure);
    QString summary() const;

    Shop &m_shop;
    Label *m_earn;
    Label *m_reason;
    QToolButton *m_whyButton;
    QWidget *m_why;
    QGridLayout *m_rows;
    ShrinkArea *m_whyArea;
    std::optional<Reckoning> m_reckoning;
    bool m_hasCustomer = false;
    bool m_isWhyWanted = false;
};

} // namespace regulars
