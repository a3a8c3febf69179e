#pragma once

#include "ui/parts/card.h"
#include "values/id.h"

#include <optional>

class QCheckBox;
class QLineEdit;

namespace regulars
{

class FlowLayout;
class Label;
class Shop;

// What is known of a member besides figures: how to reach him, dates, tags, what he agreed to, his
// coupons and favourite categories.
class MemberSide : public QWidget
{
    Q_OBJECT

public:
    explicit MemberSide(Shop &shop, QWidget *parent = nullptr);

    void tell(MemberId member);
    QLineEdit *tagEdit() const { return m_tag; }
    QCheckBox *marketing() const { return m_marketing; }
    QString facts() const;

signals:
    void tagWanted(const QString &tag, bool isOn);
    void consentWanted(const QString &purpose, bool isGiven);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retell();
    void tellFacts();
    void tellTags();
    void tellConsents();
    void tellCoupons();
    void retranslate();

    Shop &m_shop;
    std::optional<MemberId> m_member;
    Card *m_factsCard;
    Label *m_facts;
    Card *m_tagsCard;
    FlowLayout *m_tags;
    QLineEdit *m_tag;
    Card *m_consentCard;
    QCheckBox *m_marketing;
    Label *m_consentText;
    Card *m_couponCard;
    Label *m_coupons;
};

} // namespace regulars
