#pragma once

#include "services/operationrow.h"
#include "ui/parts/card.h"

#include <QJsonObject>

#include <optional>

class QAction;
class QGridLayout;

namespace regulars
{

class EmptyState;
class Label;
class Shop;

// One operation of the journal in full: who, when, what it moved; of a purchase its lines, what was
// taken off, why the points came, what was paid back since. Below, what can be done about it.
class ReceiptPane : public Card
{
    Q_OBJECT

public:
    ReceiptPane(Shop &shop, const QList<QAction *> &acts, QWidget *parent = nullptr);

    void tell(const std::optional<OperationRow> &row);
    const std::optional<OperationRow> &row() const { return m_row; }
    // Every line that is shown: "Coffee × 2 | ¥38.50".
    QStringList lines() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void readPurchase();
    void retell();
    void addRow(const QString &name, const QString &figure, bool isStrong = false);
    void addHeading(const QString &text);
    void tellOperation();
    void tellPurchase();
    void tellLines();
    void tellSums();
    void tellRefunds();
    QString goodsName(const QJsonObject &line) const;
    QString money(const QJsonValue &value) const;

    Shop &m_shop;
    std::optional<OperationRow> m_row;
    QJsonObject m_purchase; // Sales::purchase's figures; empty without one
    Label *m_what;
    Label *m_state;
    EmptyState *m_hint;
    QWidget *m_figures;
    QGridLayout *m_grid;
    QWidget *m_acts;
};

} // namespace regulars
