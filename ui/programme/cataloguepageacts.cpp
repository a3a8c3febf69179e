// What is done with rewards: made, moved, taken away; their kind, codes, prices and labels.
#include "ui/parts/card.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/toast.h"
#include "ui/programme/cataloguepage.h"
#include "ui/programme/faulttext.h"
#include "ui/programme/formfields.h"
#include "ui/programme/goodsfields.h"
#include "ui/programme/poolpanel.h"
#include "ui/programme/rewardgrid.h"
#include "ui/programme/rewardstarts.h"
#include "ui/programme/stockpanel.h"
#include "ui/programme/usewords.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString rewardsPlace = u"/rewards"_s;

// The price of a timed price to begin with: a third less.
qint64 lessThan(qint64 points)
{
    return std::max<qint64>(1, points * 2 / 3);
}

} // namespace

void CataloguePage::showStarts()
{
    const RewardStarts starts(session().programme());
    fillStarts(starts.all());
    if (!isChoosingStart()) {
        bringStarts();
    }
}

void CataloguePage::leaveStarts()
{
    middle()->setCurrentWidget(m_reward);
    middle()->setVisible(chosenReward().has_value());
}

bool CataloguePage::addStart(const QString &startId)
{
    const RewardStarts starts(session().programme());
    const RewardStart *start = starts.named(startId);
    if (!start) {
        return false;
    }
    const QString id = session().freshId(rewardsPlace, start->title);
    QJsonObject reward = start->json;
    reward.insert(u"id"_s, id);
    reward.insert(u"name"_s, start->title);
    if (const QVariant zone = m_zoneFilter->currentData(); !zone.toString().isEmpty()) {
        reward.insert(u"zone"_s, zone.toString());
    }
    QJsonObject coupon = start->coupon;
    if (!coupon.isEmpty()) {
        const QString couponId = session().freshId(u"/coupons"_s, start->title);
        coupon.insert(u"id"_s, couponId);
        coupon.insert(u"name"_s, start->title);
        reward.insert(u"coupon"_s, couponId);
    }
    const auto faults = session().tryChange([&](QJsonObject &root) {
        return (coupon.isEmpty() || jsonpointer::insertAt(root, u"/coupons"_s, -1, coupon)) &&
               jsonpointer::insertAt(root, rewardsPlace, -1, reward);
    });
    if (!isTaken(faults)) {
        return false;
    }
    m_kindFilter->setCurrentIndex(0);
    showGrid();
    m_grid->choose(id);
    leaveStarts();
    showChosen();
    field(u"/name"_s)->setFocus(Qt::OtherFocusReason);
    area()->ensureWidgetVisible(field(u"/name"_s), 0, scaled(80));
    return true;
}

void CataloguePage::duplicate()
{
    const auto chosen = chosenReward();
    if (!chosen) {
        return;
    }
    QJsonObject copy = session().value(base()).toObject();
    const QString id = session().freshId(rewardsPlace, copy.value(u"id"_s).toString());
    copy.insert(u"id"_s, id);
    if (isTaken(session().tryInsert(rewardsPlace, *chosen + 1, copy))) {
        open(id);
    }
}

void CataloguePage::remove()
{
    const auto chosen = chosenReward();
    if (!chosen) {
        return;
    }
    const std::vector<IdUse> uses = quickUsesOf(session().document().root(), base());
    if (!uses.empty()) {
        const QStringList who = namersIn(uses, session().programme(), language().code());
        const bool isSimple =
            std::all_of(uses.begin(), uses.end(), [](const IdUse &use) { return use.isRemovable; });
        message()->show(NoticeKind::Warning,
                        tr("This reward is named by others: %1.").arg(joinedNamers(who)),
                        isSimple ? command(Command::RemoveToo) : nullptr);
        return;
    }
    const QString name = nameOf(session().programme().rewards.at(static_cast<size_t>(*chosen)));
    if (isTaken(session().tryRemove(base()))) {
        Toast::tell(this, NoticeKind::Note, tr("“%1” is removed from the draft.").arg(name));
    }
}

void CataloguePage::removeToo()
{
    const QString place = base();
    isTaken(session().tryChange([&place](QJsonObject &root) { return removeWithUses(root, place); },
                                place));
}

// To the place of its neighbour as it is shown: of the same zone, and of the kind that is looked
// at.
void CataloguePage::move(int by)
{
    const QStringList keys = m_grid->keys();
    const qsizetype at = keys.indexOf(m_grid->chosen());
    const auto chosen = chosenReward();
    const auto neighbour = session().programme().reward(keys.value(at + by));
    if (!chosen || !neighbour) {
        return;
    }
    const auto &rewards = session().programme().rewards;
    const QString zone = rewards.at(static_cast<size_t>(*neighbour)).zone;
    if (zone != rewards.at(static_cast<size_t>(*chosen)).zone) {
        message()->show(NoticeKind::Note,
                        tr("It is the last one of its zone; another zone is chosen in its field."));
        return;
    }
    isTaken(session().tryMove(rewardsPlace, *chosen, *neighbour));
}

// A coupon reward names its coupon, another names none; a coupon makes its own codes.
void CataloguePage::takeKind(const QJsonValue &kind)
{
    const QString place = base();
    const auto &coupons = session().programme().coupons;
    const bool isCoupon = kind.toString() == u"coupon"_s;
    if (isCoupon && coupons.empty()) {
        m_kind->show(session().value(place + u"/kind"_s));
        m_kind->showFault(tr("There is no coupon yet. “Money off” among the new rewards brings "
                             "one along, or make one on the page of coupons."));
        return;
    }
    const auto faults = session().tryChange(
        [&](QJsonObject &root) {
            const QString coupon = place + u"/coupon"_s;
            const QString codes = place + u"/codes"_s;
            const bool hasOne = !jsonpointer::valueAt(root, coupon).isUndefined();
            const bool hasCodes = !jsonpointer::valueAt(root, codes).isUndefined();
            return jsonpointer::setAt(root, place + u"/kind"_s, kind) &&
                   (!isCoupon || !hasCodes || jsonpointer::removeAt(root, codes)) &&
                   (isCoupon ? hasOne || jsonpointer::setAt(root, coupon, coupons.front().id)
                             : !hasOne || jsonpointer::removeAt(root, coupon));
        },
        place);
    if (!faults.empty()) {
        m_kind->show(session().value(place + u"/kind"_s));
        m_kind->showFault(faultText(faults.front()));
    }
}

// Of one that hands out codes the pool is its stock: today's, and the draft's from its publishing
// on.
void CataloguePage::showStock(const Reward &reward, bool isLive)
{
    const bool hasCodes = reward.handsOutCodes;
    const auto live = session().live().programme().reward(reward.id);
    const bool handsOutToday =
        live && session().live().programme().rewards.at(static_cast<size_t>(*live)).handsOutCodes;
    m_codes->setVisible(reward.kind != RewardKind::Coupon);
    m_codes->setEnabled(session().mayEdit());
    m_codes->show(session().value(base() + m_codes->pointer()));
    field(u"/stock"_s)->setVisible(!hasCodes);
    m_stockCard->setHeading(hasCodes ? tr("Codes") : tr("Stock"));
    m_stock->setVisible(!hasCodes);
    m_pool->setVisible(hasCodes || handsOutToday);
    if (!hasCodes) {
        m_stock->setReward(reward.id, isLive && !handsOutToday);
    }
    if (hasCodes || handsOutToday) {
        m_pool->setReward(reward.id, handsOutToday);
    }
    m_codesToday->setVisible(handsOutToday && !hasCodes);
}

// The codes that are brought are the stock.
void CataloguePage::takeCodes(const QJsonValue &codes)
{
    const QString place = base();
    const auto faults = session().tryChange(
        [&](QJsonObject &root) {
            const QString at = place + u"/codes"_s;
            const QString stock = place + u"/stock"_s;
            if (!codes.toBool()) {
                return jsonpointer::valueAt(root, at).isUndefined() ||
                       jsonpointer::removeAt(root, at);
            }
            return (jsonpointer::valueAt(root, stock).isUndefined() ||
                    jsonpointer::removeAt(root, stock)) &&
                   jsonpointer::setAt(root, at, true);
        },
        place);
    if (!faults.empty()) {
        m_codes->show(session().value(place + u"/codes"_s));
        m_codes->showFault(faultText(faults.front()));
    }
}

void CataloguePage::takeSentence(const QString &pointer, const QJsonValue &value)
{
    if (pointer == u"/kind"_s) {
        takeKind(value);
        return;
    }
    if (pointer == u"/codes"_s) {
        takeCodes(value);
        return;
    }
    const QString place = base() + pointer;
    const auto faults =
        value.isUndefined() ? session().tryRemove(place) : session().trySet(place, value);
    if (!faults.empty()) {
        m_sentences->showFault(pointer, faultText(faults.front()));
    }
}

void CataloguePage::addPrice()
{
    const auto chosen = chosenReward();
    if (!chosen) {
        return;
    }
    const Reward &reward = session().programme().rewards.at(static_cast<size_t>(*chosen));
    const QJsonObject price{{u"when"_s, QJsonObject{{u"weekdays"_s, QJsonArray{u"wed"_s}}}},
                            {u"points"_s, lessThan(reward.points.count())}};
    isTaken(session().tryInsert(base() + u"/prices"_s, -1, price));
}

void CataloguePage::printLabel()
{
    emit asked(u"print"_s, u"label:%1;%2"_s.arg(m_grid->chosen(), id()));
}

} // namespace regulars
