#pragma once

#include "ui/parts/card.h"
#include "values/id.h"

#include <QMap>

#include <optional>

class QCheckBox;
class QLineEdit;

namespace regulars
{

class FlowLayout;
class Label;
class OfferShelf;
class Shop;
struct TagOrigin;

// What is known of a member besides figures: how to reach him, dates, tags, what he agreed to, his
// coupons and favourite categories.
class MemberSide : public QWidget
{
    Q_OBJECT

public:
    explicit MemberSide(Shop &shop, QWidget *parent = nullptr);

    void tell(MemberId member);
    void clear(); // nobody: not a word of him stays
    // His whole number for this once; it goes with the next member.
    void showPhone(const QString &phone);
    QLineEdit *tagEdit() const { return m_tag; }
    QCheckBox *marketing() const { return consent(QStringLiteral("marketing")); }
    QCheckBox *consent(const QString &purpose) const { return m_consents.value(purpose); }
    // One line a task, all of them.
    QStringList tasks() const;
    QString facts() const;
    QString tagsText() const;
    // Where what to offer him next comes from; without it nothing is offered.
    void setOfferShelf(OfferShelf *shelf);
    // One line an offer.
    QString offers() const;

signals:
    void tagWanted(const QString &tag, bool isOn);
    // With the words that he agrees to.
    void consentWanted(const QString &purpose, bool isGiven, const QString &wording);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retell();
    void tellFacts();
    void tellTags();
    void tellConsents();
    QString originText(const TagOrigin &origin) const;
    static QString placeOf(const QString &source);
    void tellCoupons();
    void tellTasks();
    void askOffers();
    QCheckBox *consentBox(const QString &purpose);
    void retranslate();

    Shop &m_shop;
    std::optional<MemberId> m_member;
    Card *m_factsCard;
    Label *m_facts;
    Card *m_tagsCard;
    FlowLayout *m_tags;
    Label *m_tagsText; // by which rule, until when
    QLineEdit *m_tag;
    Card *m_consentCard;
    QVBoxLayout *m_consentRows;
    QMap<QString, QCheckBox *> m_consents; // by purpose
    Label *m_consentText;
    Card *m_couponCard;
    Label *m_coupons;
    Card *m_offerCard;
    Label *m_offers;
    OfferShelf *m_shelf = nullptr;
    Card *m_taskCard;
    QVBoxLayout *m_taskRows;
    QString m_phone; // revealed
};

} // namespace regulars
