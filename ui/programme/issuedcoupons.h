#pragma once

#include "services/couponbook.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace regulars
{

class CodeEdit;
class CouponSlips;
class InlineMessage;
class Label;
class Shop;
class WordedList;

// The coupons in people's hands: whether one is good, which there are and what became of them,
// giving one by hand, making slips, and taking them back. They are the shop's own: no draft waits
// before them.
class IssuedCoupons : public QWidget
{
    Q_OBJECT

public:
    explicit IssuedCoupons(Shop &shop, QWidget *parent = nullptr);

    // The coupons of one template are listed; one that is only in the draft can't be given.
    void setTemplate(const QString &couponTemplate, bool isLive);
    void read();
    void retranslate();
    // Says at once whether it is good, and why not; uses nothing.
    void verify(const QString &code);
    void startVerifying();

    CodeEdit *code() const { return m_code; }
    InlineMessage *verdict() const { return m_verdict; }
    QComboBox *states() const { return m_states; }
    WordedList *list() const { return m_list; }
    QPushButton *moreButton() const { return m_more; }
    CouponSlips *slips() const { return m_slips; }
    QLineEdit *member() const { return m_member; }
    QPushButton *giveButton() const { return m_give; }
    QLineEdit *reason() const { return m_reason; }
    QPushButton *cancelButton() const { return m_cancel; }
    QPushButton *cancelAllButton() const { return m_cancelAll; }
    InlineMessage *message() const { return m_message; }
    QString tallyText() const;

    // Of those that are listed; false: told why not.
    bool exportTo(const QString &path);
    QStringList listedCodes() const;

signals:
    void listed();
    void printAsked(const QStringList &codes);

private:
    void make();
    void show(const CouponPage &page);
    void add(const CouponPage &page);
    void showRows();
    void readMore();
    void tellTally();
    CouponFilter filter() const;
    void give();
    void cancel(const QStringList &codes);
    void fillStates();
    void tellButtons();
    QString stateText(const IssuedCoupon &coupon) const;
    QString turnText(const IssuedCoupon &coupon) const;
    QString nameOf(const IssuedCoupon &coupon) const;
    QString holderOf(const IssuedCoupon &coupon) const;
    using QWidget::show;

    Shop &m_shop;
    QString m_template;
    bool m_isLive = false;
    std::vector<IssuedCoupon> m_coupons; // as far as they are listed
    std::optional<CouponId> m_olderThan; // where the list goes on; none: that is all
    Label *m_verifyName;
    CodeEdit *m_code;
    QPushButton *m_verify;
    InlineMessage *m_verdict;
    Label *m_tally;
    QComboBox *m_states;
    WordedList *m_list;
    QPushButton *m_more;
    Label *m_none;
    Label *m_giveName;
    QLineEdit *m_member;
    QPushButton *m_give;
    CouponSlips *m_slips;
    Label *m_cancelName;
    QLineEdit *m_reason;
    QPushButton *m_cancel;
    QPushButton *m_cancelAll;
    InlineMessage *m_message;
};

} // namespace regulars
