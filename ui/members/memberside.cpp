#include "ui/members/memberside.h"

#include "services/lookup.h"
#include "services/profile.h"
#include "storage/history.h"
#include "storage/members.h"
#include "ui/attempt.h"
#include "ui/counter/customer.h"
#include "ui/figures.h"
#include "ui/members/filterparts.h"
#include "ui/members/memberwords.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/shop.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString offers = u"marketing"_s;
constexpr int mostFavourites = 3;

} // namespace

MemberSide::MemberSide(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_factsCard(new Card)
    , m_facts(new Label)
    , m_tagsCard(new Card)
    , m_tag(new QLineEdit)
    , m_consentCard(new Card)
    , m_marketing(new QCheckBox)
    , m_consentText(new Label(TextRole::Caption, Tone::Muted))
    , m_couponCard(new Card)
    , m_coupons(new Label)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (Label *label : {m_facts, m_consentText, m_coupons}) {
        label->setWordWrap(true);
    }
    m_factsCard->content()->addWidget(m_facts);
    auto *tags = new QWidget;
    m_tags = new FlowLayout(tags, 8);
    m_tags->setContentsMargins(0, 0, 0, 0);
    m_tagsCard->content()->addWidget(tags);
    m_tagsCard->content()->addWidget(m_tag);
    m_consentCard->content()->addWidget(m_marketing);
    m_consentCard->content()->addWidget(m_consentText);
    m_couponCard->content()->addWidget(m_coupons);
    for (Card *card : {m_factsCard, m_tagsCard, m_consentCard, m_couponCard}) {
        column->addWidget(card);
    }
    column->addStretch(1);
    connect(m_tag, &QLineEdit::returnPressed, this, [this] {
        const QString tag = m_tag->text().trimmed();
        if (!tag.isEmpty()) {
            m_tag->clear();
            emit tagWanted(tag, true);
        }
    });
    connect(m_marketing, &QCheckBox::clicked, this,
            [this](bool isGiven) { emit consentWanted(offers, isGiven); });
    retranslate();
}

void MemberSide::tell(MemberId member)
{
    m_member = member;
    retell();
}

QString MemberSide::facts() const
{
    return m_facts->text();
}

void MemberSide::retell()
{
    if (m_member) {
        attempt(this, [this] {
            tellFacts();
            tellTags();
            tellConsents();
            tellCoupons();
        });
    }
}

void MemberSide::tellFacts()
{
    Connection &store = m_shop.store().connection();
    const auto member = Members(store).find(*m_member);
    const auto customer = customerOf(m_shop, *m_member);
    if (!member || !customer) {
        return;
    }
    const Person &person = member->person;
    QStringList lines;
    if (person.phone) {
        lines += tr("Phone: %1")
                     .arg(m_shop.may(Act::Browse) ? phoneWritten(*person.phone, m_shop)
                                                  : customer->phone);
    }
    if (person.card) {
        lines += tr("Card: %1").arg(*person.card);
    }
    if (person.birthday) {
        const QString text = birthdayText(*person.birthday);
        lines += tr("Birthday: %1").arg(text.startsWith(u"--"_s) ? text.mid(2) : text);
    }
    if (person.gender) {
        lines += tr("Gender: %1").arg(*person.gender);
    }
    lines += tr("Joined: %1").arg(shown(member->joinedOn));
    if (customer->tierUntil) {
        lines += tr("Tier is reviewed after %1").arg(shown(*customer->tierUntil));
    }
    QStringList favourites;
    const auto programme = m_shop.programme();
    const QString segment = Lookup(m_shop.desk()).shown(*m_member)[u"segment"_s].toString();
    if (const auto index = programme->segment(segment)) {
        lines += tr("Segment: %1")
                     .arg(m_shop.named(programme->segments[static_cast<size_t>(*index)].name));
    }
    for (const auto &[category, spend] :
         History(store).favouriteCategories({*m_member, m_shop.clock().now()}, mostFavourites)) {
        const auto index = programme->category(category);
        favourites += index ? m_shop.named(programme->categories[static_cast<size_t>(*index)].name)
                            : category;
    }
    if (!favourites.isEmpty()) {
        lines += tr("Buys most: %1").arg(favourites.join(u" · "_s));
    }
    m_facts->setText(lines.join(u'\n'));
}

void MemberSide::tellTags()
{
    // The chip that was pressed may be telling this: it goes once it is done.
    while (QLayoutItem *item = m_tags->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &tag :
         Members(m_shop.store().connection()).tagsOn(*m_member, m_shop.today())) {
        auto *chip = new FilterChip(tag);
        chip->setAccessibleName(tr("Tag %1, Delete takes it off").arg(tag));
        connect(chip, &FilterChip::removed, this, [this, tag] { emit tagWanted(tag, false); });
        m_tags->addWidget(chip);
        chip->show();
    }
}

void MemberSide::tellConsents()
{
    const auto consents = Members(m_shop.store().connection()).consents(*m_member);
    bool isGiven = false;
    QStringList lines;
    for (const MemberConsent &consent : consents) { // oldest first
        if (consent.purpose == offers) {
            isGiven = consent.isGiven;
        }
        const QString when = shown(consent.at, m_shop.programme()->calendar);
        const QString purpose = purposeName(consent.purpose);
        lines.prepend(consent.isGiven
                          ? tr("%1: %2 given at %3").arg(when, purpose, consent.source)
                          : tr("%1: %2 withdrawn at %3").arg(when, purpose, consent.source));
    }
    const QSignalBlocker quiet(m_marketing);
    m_marketing->setChecked(isGiven);
    m_consentText->setText(lines.join(u'\n'));
    m_consentText->setVisible(!lines.isEmpty());
}

void MemberSide::tellCoupons()
{
    const auto customer = customerOf(m_shop, *m_member);
    QStringList lines;
    if (customer) {
        for (const Customer::HeldCoupon &coupon : customer->coupons) {
            lines += coupon.validThrough
                         ? tr("%1 (%2), through %3")
                               .arg(coupon.name, coupon.code, shown(*coupon.validThrough))
                         : u"%1 (%2)"_s.arg(coupon.name, coupon.code);
        }
    }
    m_coupons->setText(lines.join(u'\n'));
    m_couponCard->setVisible(!lines.isEmpty());
}

void MemberSide::retranslate()
{
    m_factsCard->setHeading(tr("Person"));
    m_tagsCard->setHeading(tr("Tags"));
    m_tag->setPlaceholderText(tr("Add a tag, Enter"));
    m_tag->setAccessibleName(tr("Add a tag"));
    m_consentCard->setHeading(tr("Consents"));
    m_marketing->setText(tr("May be told of offers"));
    m_couponCard->setHeading(tr("Coupons"));
    retell();
}

void MemberSide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace regulars
