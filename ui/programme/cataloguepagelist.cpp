// The shelf, the chosen reward, and what the shop has and knows of it.
#include "services/goodspictures.h"
#include "ui/figures.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/programme/cataloguepage.h"
#include "ui/programme/draftform.h"
#include "ui/programme/formdate.h"
#include "ui/programme/formfields.h"
#include "ui/programme/goodsfields.h"
#include "ui/programme/picturefield.h"
#include "ui/programme/rewardgrid.h"
#include "ui/programme/rewardstarts.h"
#include "ui/programme/stockpanel.h"
#include "ui/sentences/sentences.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"
#include "ui/theme/typeramp.h"
#include "ui/zonewords.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// What a read on another thread brings of the shop's rewards.
struct ShelfReading
{
    QHash<QString, qint64> stocks;
    QHash<QString, RewardTaking> takings;
    QHash<QString, QByteArray> hashes;
    QHash<QString, QImage> pictures; // those not known before
};

template <typename T>
T orNone(const Result<T> &result)
{
    return result ? *result : T();
}

ShelfReading readShelfOf(Desk &desk, DayRange month, const QHash<QString, QByteArray> &known)
{
    ProgrammeFigures figures(desk);
    ShelfReading shelf{orNone(figures.stocks()), orNone(figures.takings(month)), {}, {}};
    GoodsPictures pictures(desk);
    for (const PictureUse &use : orNone(pictures.all(Pictured::Reward))) {
        shelf.hashes.insert(use.thing, use.hash);
        if (known.value(use.thing) == use.hash) {
            continue;
        }
        if (const auto picture = orNone(pictures.of(Pictured::Reward, use.thing))) {
            shelf.pictures.insert(use.thing, QImage::fromData(picture->bytes));
        }
    }
    return shelf;
}

DayRange lastMonth(BusinessDay today)
{
    const BusinessDay last = today.firstOfMonth().plusDays(-1);
    return {last.firstOfMonth(), last};
}

// Who can have it and has the points for it.
Condition reachOf(const Reward &reward)
{
    conditions::All all;
    all.of.push_back(Condition{conditions::PointsAtLeast{reward.points}});
    if (reward.minimumTier) {
        all.of.push_back(Condition{conditions::AtLeastTier{*reward.minimumTier}});
    }
    return Condition{std::move(all)};
}

} // namespace

void CataloguePage::fillFilters()
{
    const int before = std::max(0, m_kindFilter->currentIndex());
    m_kindFilter->clear();
    const auto add = [this](Kind kind, const QString &text) {
        m_kindFilter->addItem(text, static_cast<int>(kind));
    };
    add(Kind::All, tr("All kinds"));
    add(Kind::Changed, tr("Changed in the draft"));
    add(Kind::Goods, tr("Goods"));
    add(Kind::PointsAndMoney, tr("Points and money"));
    add(Kind::Coupons, tr("Coupons"));
    add(Kind::Services, tr("Services"));
    add(Kind::Experiences, tr("Experiences"));
    add(Kind::Donations, tr("Donations"));
    add(Kind::Partners, tr("Partners' benefits"));
    m_kindFilter->setCurrentIndex(before);
}

bool CataloguePage::isShown(const Reward &reward) const
{
    const QVariant zone = m_zoneFilter->currentData();
    if (zone.isValid() && zone.toString() != reward.zone) {
        return false;
    }
    switch (static_cast<Kind>(m_kindFilter->currentData().toInt())) {
    case Kind::All:
        break;
    case Kind::Changed:
        return !badgeOf(reward).isEmpty();
    case Kind::Goods:
        return reward.kind == RewardKind::Goods;
    case Kind::PointsAndMoney:
        return !reward.money.isZero();
    case Kind::Coupons:
        return reward.kind == RewardKind::Coupon;
    case Kind::Services:
        return reward.kind == RewardKind::Service;
    case Kind::Experiences:
        return reward.kind == RewardKind::Experience;
    case Kind::Donations:
        return reward.kind == RewardKind::Donation;
    case Kind::Partners:
        return reward.kind == RewardKind::Partner;
    }
    return true;
}

QString CataloguePage::nameOf(const Reward &reward) const
{
    const Vocabulary words(session().programme(), language());
    const QString name = words.nameOf(reward.name, QString());
    if (!name.isEmpty()) {
        return name;
    }
    return reward.coupon ? words.nameOf(session().programme().coupons, *reward.coupon) : reward.id;
}

QString CataloguePage::badgeOf(const Reward &reward) const
{
    const auto before = session().live().programme().reward(reward.id);
    if (!before) {
        return tr("New", "a reward");
    }
    const QString place = u"/rewards/%1"_s;
    const auto now = session().programme().reward(reward.id);
    return session().live().value(place.arg(*before)) == session().value(place.arg(*now))
               ? QString()
               : tr("Changed", "a reward");
}

QString CataloguePage::statusOf(const Reward &reward) const
{
    const BusinessDay today = shop().today();
    if (reward.until && *reward.until < today) {
        return tr("Ended %1", "a day").arg(shown(*reward.until));
    }
    if (reward.from && today < *reward.from) {
        return tr("From %1 on", "a day").arg(shown(*reward.from));
    }
    const auto stock = m_stocks.constFind(reward.id);
    return stock != m_stocks.constEnd() && *stock < 1 ? tr("Out of stock") : QString();
}

QString CataloguePage::stockOf(const Reward &reward) const
{
    const auto stock = m_stocks.constFind(reward.id);
    if (stock != m_stocks.constEnd()) {
        return tr("%Ln left", "pieces of a reward", static_cast<int>(*stock));
    }
    if (reward.handsOutCodes) {
        return tr("codes are still to come", "a reward's stock");
    }
    const bool isLive = session().live().programme().reward(reward.id).has_value();
    return reward.stock && !isLive
               ? tr("%Ln to begin with", "pieces of a reward", static_cast<int>(*reward.stock))
               : tr("not counted", "a reward's stock");
}

QString CataloguePage::priceOf(const Reward &reward) const
{
    const QString points = tr("%Ln point(s)", nullptr, static_cast<int>(reward.points.count()));
    return reward.money.isZero()
               ? points
               : tr("%1 + %2", "points and money")
                     .arg(points, shown(reward.money, session().programme().currency));
}

void CataloguePage::showGrid()
{
    const Programme &programme = session().programme();
    const QVariant zoneBefore = m_zoneFilter->currentData();
    QStringList zones;
    for (const Reward &reward : programme.rewards) {
        if (!zones.contains(reward.zone)) {
            zones += reward.zone;
        }
    }
    m_zoneFilter->clear();
    m_zoneFilter->addItem(tr("All zones"));
    for (const QString &zone : std::as_const(zones)) {
        m_zoneFilter->addItem(zone.isEmpty() ? tr("Without a zone") : zoneText(zone), zone);
    }
    m_zoneFilter->setCurrentIndex(
        zoneBefore.isValid() ? std::max(0, m_zoneFilter->findData(zoneBefore)) : 0);
    m_zoneFilter->setEnabled(zones.size() > 1);
    std::vector<ShelfItem> items;
    for (const Reward &reward : programme.rewards) {
        if (isShown(reward)) {
            items.push_back({reward.id, reward.zone, nameOf(reward), priceOf(reward),
                             stockOf(reward), statusOf(reward), badgeOf(reward),
                             rewardIcon(reward.kind), m_pictures.value(reward.id)});
        }
    }
    m_grid->show(items);
    m_grid->setVisible(!items.empty());
    m_none->setVisible(items.empty());
    const bool isAny = !programme.rewards.empty();
    m_none->setText(isAny ? tr("Nothing of that kind here")
                          : tr("Nothing to be had for points yet"),
                    isAny ? tr("Show all kinds and zones, or add a reward.")
                          : tr("Goods, money off, a service: what members come back for."));
    const int all = static_cast<int>(programme.rewards.size());
    m_count->setText(static_cast<int>(items.size()) == all
                         ? tr("%Ln reward(s)", nullptr, all)
                         : tr("%1 of %Ln reward(s)", nullptr, all).arg(items.size()));
    tellCommands();
}

std::optional<int> CataloguePage::chosenReward() const
{
    return session().programme().reward(m_grid->chosen());
}

QString CataloguePage::base() const
{
    return u"/rewards/"_s + QString::number(chosenReward().value_or(0));
}

void CataloguePage::refresh()
{
    showGrid();
    showChosen();
    if (isChoosingStart()) {
        showStarts();
    }
}

void CataloguePage::tellCommands()
{
    const bool mayEdit = session().mayEdit();
    const auto chosen = chosenReward();
    const QStringList keys = m_grid->keys();
    const qsizetype at = keys.indexOf(m_grid->chosen());
    command(Command::Add)->setEnabled(mayEdit);
    for (const Command one : {Command::Duplicate, Command::Remove}) {
        command(one)->setEnabled(mayEdit && chosen);
    }
    command(Command::Earlier)->setEnabled(mayEdit && chosen && at > 0);
    command(Command::Later)->setEnabled(mayEdit && chosen && at + 1 < keys.size());
    command(Command::Label)
        ->setEnabled(chosen && session().live().programme().reward(m_grid->chosen()).has_value());
}

void CataloguePage::showChosen()
{
    tellCommands();
    const auto chosen = chosenReward();
    middle()->setVisible(chosen || isChoosingStart());
    if (!chosen) {
        return;
    }
    const auto programme = session().document().sharedProgramme();
    const Reward &reward = programme->rewards.at(static_cast<size_t>(*chosen));
    m_saidCard->setHeading(nameOf(reward));
    m_sentences->setReadOnly(!session().mayEdit());
    m_sentences->setSubject(programme, {SentenceSubject::Part::Reward, *chosen},
                            session().value(base()).toObject());
    showPicks(reward);
    m_form->setBase(base());
    m_form->show();
    m_kind->setEnabled(session().mayEdit());
    m_kind->show(session().value(base() + u"/kind"_s));
    const bool isLive = session().live().programme().reward(reward.id).has_value();
    m_coupon->setVisible(reward.kind == RewardKind::Coupon);
    showPrices(*chosen);
    m_picture->show(reward.id, session().mayEdit());
    showStock(reward, isLive);
    showFigures(reward);
}

void CataloguePage::showPicks(const Reward &reward)
{
    const Programme &programme = session().programme();
    const Vocabulary words(programme, language());
    m_kind->setItems({{u"goods"_s, tr("Goods")},
                      {u"coupon"_s, tr("Coupon")},
                      {u"service"_s, tr("Service")},
                      {u"experience"_s, tr("Experience")},
                      {u"donation"_s, tr("Donation")},
                      {u"partner"_s, tr("Partner's benefit")}});
    std::vector<Pickable> coupons;
    for (size_t i = 0; i < programme.coupons.size(); ++i) {
        coupons.push_back(
            {programme.coupons[i].id, words.nameOf(programme.coupons, static_cast<int>(i))});
    }
    m_coupon->setItems(coupons);
    std::vector<Pickable> tiers = tiersOf(programme, language());
    if (reward.minimumTier != 0 && !tiers.empty()) {
        tiers.erase(tiers.begin()); // all have the lowest
    }
    for (Pickable &tier : tiers) {
        tier.text = tr("%1 and above", "a tier").arg(tier.text);
    }
    m_tier->setItems(tiers, tr("All members"));
    m_from->setBeginning(shop().today());
    m_until->setBeginning(shop().today().plusDays(30));
    QStringList zones;
    for (const Reward &other : programme.rewards) {
        if (!other.zone.isEmpty() && !zones.contains(other.zone)) {
            zones += other.zone;
        }
    }
    auto *zone = static_cast<FormLine *>(field(u"/zone"_s))->line();
    auto *completer = new QCompleter(zones, zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    delete zone->completer();
    zone->setCompleter(completer);
}

// Other prices at some times, each as it reads; what it asks for is edited in the sentences above.
void CataloguePage::showPrices(int reward)
{
    if (m_prices) {
        const QList<QWidget *> old =
            m_pricesHolder->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (QWidget *widget : old) {
            widget->hide();
            widget->deleteLater(); // one of them may be what was pressed
        }
        delete m_prices;
    }
    m_priceButtons.clear();
    m_prices = new QVBoxLayout(m_pricesHolder);
    m_prices->setContentsMargins(0, 0, 0, 0);
    m_prices->setSpacing(6);
    const auto button = [this](const QString &place, const QString &text) {
        auto *made = new QPushButton(text);
        made->setProperty("kind", u"quiet"_s);
        made->setProperty("compact", true);
        made->setAutoDefault(false);
        made->setEnabled(session().mayEdit());
        m_priceButtons.insert(place, made);
        return made;
    };
    const Sentences words(session().programme(), language());
    const Reward &chosen = session().programme().rewards.at(static_cast<size_t>(reward));
    const std::vector<Sentence> sentences = words.rewardSentences(chosen);
    for (size_t i = 0; i < chosen.prices.size(); ++i) {
        const QString place = u"/prices/"_s + QString::number(i);
        QString said;
        for (const Sentence &sentence : sentences) {
            for (const Slot &slot : slotsOf(sentence)) {
                if (slot.pointer.startsWith(place + u'/')) {
                    said = plain(sentence);
                }
            }
        }
        auto *holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        auto *text = new Label(said);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        QPushButton *gone = button(place, tr("Remove"));
        gone->setAccessibleName(tr("Remove: %1").arg(said));
        row->addWidget(gone, 0, Qt::AlignTop);
        connect(gone, &QPushButton::clicked, this, [this, place, count = chosen.prices.size()] {
            isTaken(session().tryRemove(base() + (count == 1 ? u"/prices"_s : place)));
        });
        m_prices->addWidget(holder);
    }
    QPushButton *add = button(u"/prices"_s, tr("Another price at some times"));
    add->setIcon(themeIcon(u"plus"_s));
    connect(add, &QPushButton::clicked, this, &CataloguePage::addPrice);
    m_prices->addWidget(add, 0, Qt::AlignLeft);
}

void CataloguePage::showFigures(const Reward &reward)
{
    const RewardTaking taking = m_takings.value(reward.id);
    const Currency &currency = session().programme().currency;
    if (taking.quantity == 0) {
        m_taken->setText(tr("Nobody had it last month."));
        return;
    }
    // contract.md, redemption_cost: what it cost the shop, else what its points are worth.
    Ratio value = session().live().programme().policy.pointValue;
    for (int i = 0; i < currency.decimals; ++i) {
        value *= Ratio(10); // to minor units
    }
    const Ratio minor = reward.cost ? Ratio(reward.cost->count()) * Ratio(taking.quantity)
                                    : value * Ratio(taking.points.count());
    const Money cost = Money(minor.floor()) - taking.money;
    m_taken->setText(tr("Had %Ln time(s) last month for %1 points; it cost the shop %2.", nullptr,
                        static_cast<int>(taking.quantity))
                         .arg(shown(taking.points), shown(cost, currency)));
}

void CataloguePage::readShelf()
{
    shop().background().read(
        this,
        [month = lastMonth(shop().today()), known = m_pictureHashes](Background::Reading &reading) {
            return readShelfOf(reading.desk, month, known);
        },
        [this](const ShelfReading &shelf) {
            m_stocks = shelf.stocks;
            m_takings = shelf.takings;
            m_pictureHashes = shelf.hashes;
            m_pictures.removeIf([&](QHash<QString, QPixmap>::iterator it) {
                return !shelf.hashes.contains(it.key());
            });
            for (auto it = shelf.pictures.cbegin(); it != shelf.pictures.cend(); ++it) {
                m_pictures.insert(it.key(), QPixmap::fromImage(*it));
            }
            showGrid();
            if (const auto chosen = chosenReward()) {
                const Reward &reward =
                    session().programme().rewards.at(static_cast<size_t>(*chosen));
                showFigures(reward);
            }
        },
        Background::Lane::Quick);
}

void CataloguePage::readReach()
{
    const auto chosen = chosenReward();
    m_reach->setText(tr("Counting who could have it now…"));
    m_reaching.cancel();
    if (!chosen || !isVisible()) {
        return;
    }
    const auto programme = session().document().sharedProgramme();
    const Condition reach = reachOf(programme->rewards.at(static_cast<size_t>(*chosen)));
    m_reaching = shop().background().read(
        m_reach,
        [programme, reach](Background::Reading &reading) {
            return ProgrammeFigures(reading.desk).countOf(programme, reach, [&reading](double) {
                return !reading.isCancelled.load();
            });
        },
        [this](const Result<std::optional<qint64>> &members) {
            if (members && *members) {
                m_reach->setText(tr("%Ln member(s) have the points for it now.", nullptr,
                                    static_cast<int>(**members)));
            } else {
                m_reach->clear();
            }
        });
}

} // namespace regulars
