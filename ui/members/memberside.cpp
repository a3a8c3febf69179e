#include "ui/members/memberside.h"

#include "services/lookup.h"
#include "services/profile.h"
#include "services/tagorigins.h"
#include "storage/history.h"
#include "storage/members.h"
#include "ui/attempt.h"
#include "ui/counter/customer.h"
#include "ui/counter/offershelf.h"
#include "ui/figures.h"
#include "ui/members/filterparts.h"
#include "ui/members/memberwords.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/parts/taborder.h"
#include "ui/parts/thinprogress.h"
#include "ui/shop.h"
#include "ui/theme/menutext.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Asked of everybody; what else was agreed to, by an import or at another till, is shown too.
const QStringList purposes{u"marketing"_s, u"profiling"_s, u"sharing"_s};
constexpr int mostFavourites = 3;
constexpr std::size_t mostOffers = 3;

} // namespace

MemberSide::MemberSide(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_factsCard(new Card)
    , m_facts(new Label)
    , m_tagsCard(new Card)
    , m_tagsText(new Label(TextRole::Caption, Tone::Muted))
    , m_tag(new QLineEdit)
    , m_consentCard(new Card)
    , m_consentText(new Label(TextRole::Caption, Tone::Muted))
    , m_couponCard(new Card)
    , m_coupons(new Label)
    , m_offerCard(new Card)
    , m_offers(new Label)
    , m_taskCard(new Card)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (Label *label : {m_facts, m_consentText, m_coupons, m_offers}) {
        label->setWordWrap(true);
    }
    m_factsCard->content()->addWidget(m_facts);
    auto *tags = new QWidget;
    m_tags = new FlowLayout(tags, 8);
    m_tags->setContentsMargins(0, 0, 0, 0);
    m_tagsCard->content()->addWidget(tags);
    m_tagsText->setWordWrap(true);
    m_tagsText->hide();
    m_tagsCard->content()->addWidget(m_tagsText);
    m_tagsCard->content()->addWidget(m_tag);
    m_consentRows = new QVBoxLayout;
    m_consentCard->content()->addLayout(m_consentRows);
    m_taskRows = new QVBoxLayout;
    m_taskCard->content()->addLayout(m_taskRows);
    m_consentCard->content()->addWidget(m_consentText);
    m_couponCard->content()->addWidget(m_coupons);
    m_offerCard->content()->addWidget(m_offers);
    m_offerCard->hide();
    for (Card *card :
         {m_factsCard, m_offerCard, m_taskCard, m_tagsCard, m_consentCard, m_couponCard}) {
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
    for (const QString &purpose : purposes) {
        consentBox(purpose);
    }
    retranslate();
}

void MemberSide::tell(MemberId member)
{
    if (m_member != member) {
        m_phone.clear();
        m_offers->setText({});
        m_offerCard->hide();
    }
    m_member = member;
    retell();
}

void MemberSide::clear()
{
    m_member.reset();
    m_phone.clear();
    m_facts->setText({});
    m_coupons->setText({});
    m_offers->setText({});
    m_offerCard->hide();
    m_consentText->setText({});
    m_tag->clear();
    m_tagsText->clear();
    for (QLayout *layout : std::initializer_list<QLayout *>{m_tags, m_taskRows}) {
        while (QLayoutItem *item = layout->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
    }
}

void MemberSide::showPhone(const QString &phone)
{
    m_phone = phone;
    retell();
}

QStringList MemberSide::tasks() const
{
    QStringList lines;
    for (const Label *label : m_taskCard->findChildren<Label *>()) {
        const bool isOfRow = label->parentWidget() != m_taskCard;
        if (isOfRow && label->isVisibleTo(m_taskCard)) { // not one that is on its way out
            lines += label->text();
        }
    }
    return lines;
}

QCheckBox *MemberSide::consentBox(const QString &purpose)
{
    QCheckBox *&box = m_consents[purpose];
    if (!box) {
        box = new QCheckBox(menuText(consentWords(purpose)));
        m_consentRows->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, purpose](bool isGiven) {
            emit consentWanted(purpose, isGiven, consentWords(purpose));
        });
    }
    return box;
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
            tellTasks();
        });
        askOffers();
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
                     .arg(m_shop.may(Act::Browse) || !m_phone.isEmpty()
                              ? phoneWritten(*person.phone, m_shop)
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
        lines += tr("Gender: %1").arg(genderName(*person.gender));
    }
    if (person.channel) {
        // Import and tills keep there by what way somebody joined, too.
        lines += channels().contains(*person.channel)
                     ? tr("Likes to be reached by: %1").arg(channelName(*person.channel))
                     : tr("Joined through: %1").arg(*person.channel);
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
    QStringList lines;
    QList<QWidget *> chips;
    for (const TagOrigin &origin : tagOrigins(m_shop.store(), *m_member, m_shop.today())) {
        const QString tag = origin.tag;
        lines += originText(origin);
        auto *chip = new FilterChip(tag);
        chip->setAccessibleName(tr("Tag %1, Delete takes it off").arg(tag));
        connect(chip, &FilterChip::removed, this, [this, tag] { emit tagWanted(tag, false); });
        m_tags->addWidget(chip);
        chip->show();
        chips += chip;
    }
    tabBehind(m_tag->previousInFocusChain(), chips);
    lines.removeAll(QString());
    m_tagsText->setText(lines.join(u'\n'));
    m_tagsText->setVisible(!lines.isEmpty());
}

// Of what stands for good and was put by hand there is nothing to say.
QString MemberSide::originText(const TagOrigin &origin) const
{
    const QString until = origin.until ? shown(*origin.until) : QString();
    if (!origin.rule) {
        return until.isEmpty() ? QString()
                               : tr("“%1”: through %2", "a tag; a day").arg(origin.tag, until);
    }
    const QString name = m_shop.named(origin.ruleName);
    const auto index = m_shop.programme()->rule(*origin.rule);
    const QString rule = !name.isEmpty() ? name
                         : index         ? QString::number(*index + 1)
                                         : *origin.rule;
    return until.isEmpty()
               ? tr("“%1”: by the rule %2", "a tag; a rule's name or number").arg(origin.tag, rule)
               : tr("“%1”: by the rule %2, through %3", "a tag; a rule's name or number; a day")
                     .arg(origin.tag, rule, until);
}

QString MemberSide::tagsText() const
{
    return m_tagsText->text();
}

// Where a consent was said: the program's own words, or what somebody wrote.
QString MemberSide::placeOf(const QString &source)
{
    if (source == u"till"_s) {
        return tr("at the till");
    }
    if (source == u"merge"_s) {
        return tr("the other of the two merged had not agreed");
    }
    return source == u"import"_s ? tr("with an import") : source;
}

void MemberSide::tellConsents()
{
    const auto consents = Members(m_shop.store().connection()).consents(*m_member);
    QMap<QString, bool> given;
    QStringList lines;
    for (const MemberConsent &consent : consents) { // oldest first
        given[consent.purpose] = consent.isGiven;
        const QString when = shown(consent.at, m_shop.programme()->calendar);
        const QString purpose = purposeName(consent.purpose);
        const QString where = placeOf(consent.source);
        lines.prepend(consent.isGiven ? tr("%1: %2 given (%3)").arg(when, purpose, where)
                                      : tr("%1: %2 withdrawn (%3)").arg(when, purpose, where));
    }
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        consentBox(it.key());
    }
    for (auto it = m_consents.cbegin(); it != m_consents.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setChecked(given.value(it.key()));
        it.value()->setVisible(purposes.contains(it.key()) || given.contains(it.key()));
    }
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

void MemberSide::tellTasks()
{
    while (QLayoutItem *item = m_taskRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto customer = customerOf(m_shop, *m_member);
    const auto tasks = customer ? customer->tasks : std::vector<Customer::Task>();
    constexpr int wholeBar = 1'000;
    for (const Customer::Task &task : tasks) {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        auto *text = new Label(tr("%1: %2 of %3").arg(task.name, task.have, task.need));
        text->setWordWrap(true);
        auto *bar = new ThinProgress;
        bar->setRange(0, wholeBar);
        bar->setValue(static_cast<int>(task.share * wholeBar));
        bar->setAccessibleName(text->text());
        column->addWidget(text);
        column->addWidget(bar);
        m_taskRows->addWidget(box);
    }
    m_taskCard->setVisible(!tasks.empty());
}

void MemberSide::setOfferShelf(OfferShelf *shelf)
{
    m_shelf = shelf;
    connect(shelf, &OfferShelf::ready, this, &MemberSide::askOffers);
    askOffers();
}

QString MemberSide::offers() const
{
    return m_offers->text();
}

// They come when they are found; nothing else waits for them.
void MemberSide::askOffers()
{
    if (!m_shelf || !m_member) {
        return;
    }
    m_shelf->ask(m_offers, m_member, {}, mostOffers,
                 [this, member = *m_member](const std::vector<NextOffer> &offers) {
                     if (m_member != member) {
                         return;
                     }
                     QStringList lines;
                     for (const NextOffer &offer : offers) {
                         lines += m_shelf->sentence(offer);
                     }
                     m_offers->setText(lines.join(u'\n'));
                     m_offerCard->setVisible(!lines.isEmpty());
                 });
}

void MemberSide::retranslate()
{
    m_factsCard->setHeading(tr("Person"));
    m_tagsCard->setHeading(tr("Tags"));
    m_tag->setPlaceholderText(tr("Add a tag, Enter"));
    m_tag->setAccessibleName(tr("Add a tag"));
    m_consentCard->setHeading(tr("Consents"));
    for (auto it = m_consents.cbegin(); it != m_consents.cend(); ++it) {
        it.value()->setText(consentWords(it.key()));
    }
    m_offerCard->setHeading(tr("Next purchase"));
    m_taskCard->setHeading(tr("Tasks"));
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
