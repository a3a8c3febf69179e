#pragma once

#include "ui/counter/scan.h"
#include "ui/counter/till.h"
#include "ui/page.h"

#include <functional>

class QBoxLayout;
class QLayout;
class QVBoxLayout;

namespace regulars
{

class AmountBar;
class ApprovalBar;
class BasketSheet;
class Card;
class ChoiceList;
class CouponSheet;
class EnrolSheet;
class GiftSheet;
class InlineMessage;
class Label;
class MemberCard;
class OfferLine;
class OfferShelf;
class Omnibox;
class RefundSheet;
class ResultLine;
class RewardSheet;
class ServiceSheet;
class Sheet;
class ShrinkArea;
class SideStack;
class SightArea;
class TodayPanel;
class WalletSheet;

// The counter: one field that finds anybody, the member, the amount, and what can be done for them,
// all by keys or scans. Nothing on it is modal; whatever is wrong is said in its place.
class TillPage : public Page
{
    Q_OBJECT

public:
    explicit TillPage(Shop &shop, QWidget *parent = nullptr);
    ~TillPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void onShown() override;
    bool scanned(const QString &code) override;
    bool isBusy() const override;
    // "id:17", "card:…", "enrol", or what would be typed: a phone number.
    void open(const QString &subject) override;

    Till &till() { return *m_till; }
    // Something can be done with that code here.
    bool knows(const QString &code) const;
    // Who prints a receipt; until somebody does, the key for it isn't there.
    void setReceiptPrinter(std::function<void(OperationId)> print);
    // Where what to offer next comes from; without it nothing is offered.
    void setOfferShelf(OfferShelf *shelf);

    Omnibox *omnibox() const { return m_omnibox; }
    AmountBar *amountBar() const { return m_amountBar; }
    InlineMessage *message() const { return m_message; }
    ResultLine *result() const { return m_result; }
    OfferLine *offer() const { return m_offer; }
    Sheet *openSheet() const; // null: today's log is there

signals:
    // The message under the field is a new one.
    void said(regulars::NoticeKind kind);

protected:
    void retranslate() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeCommands();
    QAction *command(const QString &iconName, const QKeySequence &key, void (TillPage::*act)());
    QLayout *makeCounter();
    void makeBars(QVBoxLayout *column);
    QWidget *makeSide();
    void listenToTill();
    void fitColumns();
    // What is worked with, and what was said last.
    void keepInSight();

    void look(const QString &text);
    void choose(const QString &text);
    void listFound();
    void showPeople();
    void enterPeople(int rows);
    bool pressedInPeople(QKeyEvent &event);
    void serve(MemberId member, bool isByCard);
    void offerLastSale();
    void route(const Scan &scan);
    void showReceipt(const Scan &scan);

    void findMember();
    void enrol();
    void typeAmount();
    void toggleBasket();
    void redeem();
    void givePoints();
    void togglePoints();
    void toggleStoredValue();
    void openCoupons();
    void openServices();
    void openWallet();
    void undo();
    void refund();
    void attachLastSale();
    void printReceipt();
    void explain();
    void toggleHan();
    void record();

    bool lacksCustomer();
    void bring(Sheet *sheet);
    void closeSheet();
    bool escape(); // false: there was nothing to leave
    bool hasSomethingToLeave() const;
    void say(NoticeKind kind, const QString &text, QAction *action = nullptr);
    void finish(const QString &headline, const QString &detail);
    bool pressedWhileBlank(int key);

    Shop &m_shop;
    Till *m_till;
    Finder *m_finder;
    std::function<void(OperationId)> m_print;

    QAction *m_find, *m_enrol, *m_amount, *m_basket, *m_redeem, *m_give, *m_points, *m_stored,
        *m_coupon, *m_services, *m_wallet, *m_undo, *m_refund, *m_attach, *m_receipt, *m_why,
        *m_han;

    SightArea *m_scroll;
    QBoxLayout *m_columns;
    Omnibox *m_omnibox;
    Label *m_peopleHeading;
    ChoiceList *m_people;
    Card *m_peopleBox;
    ShrinkArea *m_middle;
    MemberCard *m_card;
    AmountBar *m_amountBar;
    OfferLine *m_offer;
    ResultLine *m_result;
    InlineMessage *m_message;
    ApprovalBar *m_approval;
    QWidget *m_actions;
    SideStack *m_side;
    TodayPanel *m_today;
    EnrolSheet *m_enrolSheet;
    RewardSheet *m_rewardSheet;
    CouponSheet *m_couponSheet;
    RefundSheet *m_refundSheet;
    GiftSheet *m_giftSheet;
    WalletSheet *m_walletSheet;
    ServiceSheet *m_serviceSheet;
    BasketSheet *m_basketSheet;
    std::vector<MemberId> m_shown; // rows of m_people
    std::optional<OperationId> m_lastOperation;
};

} // namespace regulars
