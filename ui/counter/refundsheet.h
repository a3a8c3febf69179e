#pragma once

#include "ui/counter/sheet.h"

#include <QJsonObject>

#include <optional>
#include <set>
#include <vector>

namespace regulars
{

struct Purchase;
class ChoiceList;
class CodeEdit;
class Label;

// Goods that come back. First which purchase (by its receipt, or one of the customer's latest),
// then which of it: all, or marked lines and quantities; what comes of it is shown before Enter. An
// anonymous purchase can be put on the customer instead.
class RefundSheet : public Sheet
{
    Q_OBJECT

public:
    static constexpr int mostShown = 20;

    explicit RefundSheet(Till &till, QWidget *parent = nullptr);

    void open() override; // the customer's purchases, or the receipt's code
    void refresh() override;
    // With the slip in hand. False, and told why, when there is no such purchase.
    bool openReceipt(const PurchaseRef &purchase);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        QString name;
        Quantity open; // not returned yet
        Quantity wanted;
        Money net;
    };

    void listPurchases();
    void listLines();
    void choose(int row);
    void changeWanted(int change);
    void mark(int row);
    void preview();
    void act();
    RefundRequest request() const;
    bool canAttach() const;
    void showStage();

    CodeEdit *m_code;
    Label *m_about;
    ChoiceList *m_list;
    Label *m_outcome;
    std::vector<qint64> m_purchases;
    std::optional<PurchaseRef> m_purchase; // chosen
    bool m_isWithReceipt = false;
    bool m_hasMember = false;
    std::vector<Line> m_lines;
    std::set<int> m_marked;
};

} // namespace regulars
