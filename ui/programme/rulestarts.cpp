#include "ui/programme/rulestarts.h"

#include <QJsonArray>

namespace regulars
{

using namespace Qt::StringLiterals;

RuleStarts::RuleStarts(const Programme &programme)
    : m_programme(programme)
{
    addEarning();
    addOccasions();
    addOffers();
    addCoupons();
}

const RuleStart *RuleStarts::named(const QString &id) const
{
    for (const RuleStart &start : m_starts) {
        if (start.id == id) {
            return &start;
        }
    }
    return nullptr;
}

void RuleStarts::add(const QString &id, const QString &icon, const QString &title,
                     const QString &meaning, const QJsonObject &rule)
{
    m_starts.push_back({id, icon, title, meaning, rule});
}

QString RuleStarts::money(qint64 major) const
{
    qint64 minor = major;
    for (int i = 0; i < m_programme.currency.decimals; ++i) {
        minor *= 10;
    }
    return toText(Money(minor), m_programme.currency.decimals);
}

QJsonObject RuleStarts::someGoods() const
{
    if (!m_programme.categories.empty()) {
        return {{u"category"_s, QJsonArray{m_programme.categories.front().id}}};
    }
    if (!m_programme.products.empty()) {
        return {{u"product"_s, QJsonArray{m_programme.products.front().id}}};
    }
    return {};
}

QJsonArray RuleStarts::bundleParts() const
{
    QJsonArray parts;
    for (const Category &category : m_programme.categories) {
        if (!category.parent && parts.size() < 2) {
            parts += QJsonObject{{u"category"_s, category.id}};
        }
    }
    if (parts.size() < 2 && m_programme.products.size() >= 2) {
        parts = {QJsonObject{{u"product"_s, m_programme.products.at(0).id}},
                 QJsonObject{{u"product"_s, m_programme.products.at(1).id}}};
    }
    return parts.size() == 2 ? parts : QJsonArray();
}

void RuleStarts::addEarning()
{
    const auto purchase = [](const QJsonObject &when, const QJsonObject &give) {
        QJsonObject rule{{u"on"_s, u"purchase"_s}, {u"give"_s, give}};
        if (!when.isEmpty()) {
            rule.insert(u"when"_s, when);
        }
        return rule;
    };
    add(u"base"_s, u"coins"_s, tr("Base points"), tr("Points for every amount spent."),
        purchase({}, {{u"points_per"_s, QJsonObject{{u"points"_s, 1}, {u"amount"_s, money(1)}}}}));
    if (const QJsonObject goods = someGoods(); !goods.isEmpty()) {
        add(u"goods"_s, u"tag"_s, tr("Different points for some goods"),
            tr("A rate of their own for a category or a product: more, fewer, or none."),
            purchase(goods,
                     {{u"points_per"_s, QJsonObject{{u"points"_s, 2}, {u"amount"_s, money(1)}}}}));
    }
    QJsonObject hours = someGoods();
    hours.insert(u"weekdays"_s, QJsonArray{u"wed"_s});
    hours.insert(u"between"_s, QJsonArray{u"14:00"_s, u"16:00"_s});
    add(u"double-hours"_s, u"clock"_s, tr("Double points at quiet hours"),
        tr("More points on some weekdays, between two times of day."),
        purchase(hours, {{u"multiply"_s, 2}}));
    add(u"birthday"_s, u"cake"_s, tr("Birthday"),
        tr("Double points in the week around a member's birthday."),
        purchase({{u"birthday"_s, u"week"_s}}, {{u"multiply"_s, 2}}));
    add(u"first-week"_s, u"star"_s, tr("First week"),
        tr("Double points in the first days after joining."),
        purchase({{u"joined_within"_s, u"7 days"_s}}, {{u"multiply"_s, 2}}));
    add(u"win-back"_s, u"heart"_s, tr("Welcome back"),
        tr("Points for a purchase after a long silence."),
        purchase({{u"silent_for"_s, u"90 days"_s}}, {{u"points"_s, 100}}));
    QJsonObject task =
        purchase({{u"metric"_s, u"visits"_s}, {u"window"_s, u"month"_s}, {u"at_least"_s, 3}},
                 {{u"points"_s, 1000}});
    task.insert(u"limit"_s, QJsonObject{{u"per_member"_s,
                                         QJsonObject{{u"times"_s, 1}, {u"window"_s, u"month"_s}}}});
    task.insert(u"task"_s, true);
    add(u"task"_s, u"check"_s, tr("Task with progress"),
        tr("Points for a number of visits in a month; members see their progress."), task);
}

void RuleStarts::addOccasions()
{
    const auto on = [](const QString &trigger, const QJsonObject &give) {
        return QJsonObject{{u"on"_s, trigger}, {u"give"_s, give}};
    };
    add(u"welcome"_s, u"user-plus"_s, tr("Welcome"), tr("Points for joining."),
        on(u"enrol"_s, {{u"points"_s, 500}}));
    add(u"referral"_s, u"members"_s, tr("Bring a friend"),
        tr("Points for the member whose friend joins."),
        on(u"referral"_s, {{u"to"_s, u"referrer"_s}, {u"points"_s, 500}}));
    add(u"friend-buys"_s, u"members"_s, tr("A friend buys for the first time"),
        tr("Points for the member who brought the friend."),
        on(u"referral-first-purchase"_s, {{u"to"_s, u"referrer"_s}, {u"points"_s, 300}}));
    QJsonObject bag = on(u"action:own-bag"_s, {{u"points"_s, 10}});
    bag.insert(u"limit"_s, QJsonObject{{u"per_member"_s,
                                        QJsonObject{{u"times"_s, 1}, {u"window"_s, u"day"_s}}}});
    RuleStart action{
        u"action"_s, u"leaf"_s, tr("Points for an action"),
        tr("Bringing a bag, answering a survey, writing a review: whatever you want to reward."),
        bag};
    if (m_programme.actions.empty()) {
        action.companySection = u"actions"_s;
        action.company = {{u"id"_s, u"own-bag"_s}, {u"name"_s, tr("Own bag")}};
    } else {
        action.rule.insert(u"on"_s, QString(u"action:"_s + m_programme.actions.front().id));
    }
    m_starts.push_back(action);
    add(u"top-up"_s, u"wallet"_s, tr("Bonus on a top-up"), tr("Members who top up get a bonus."),
        QJsonObject{{u"on"_s, u"top-up"_s},
                    {u"when"_s, QJsonObject{{u"amount_at_least"_s, money(100)}}},
                    {u"give"_s, QJsonObject{{u"stored_value"_s, money(10)}}}});
}

void RuleStarts::addOffers()
{
    const auto offer = [](const QJsonObject &when, const QJsonObject &discount) {
        QJsonObject rule{{u"on"_s, u"purchase"_s},
                         {u"give"_s, QJsonObject{{u"discount"_s, discount}}}};
        if (!when.isEmpty()) {
            rule.insert(u"when"_s, when);
        }
        return rule;
    };
    const auto step = [this](qint64 from, qint64 off) {
        return QJsonObject{{u"from"_s, money(from)}, {u"off"_s, money(off)}};
    };
    add(u"threshold"_s, u"scissors"_s, tr("Money off larger purchases"),
        tr("The more members spend, the more comes off."),
        offer({}, {{u"steps"_s, QJsonArray{step(100, 20), step(200, 50)}}}));
    add(u"buy-get"_s, u"gift"_s, tr("Buy some, get some free"),
        tr("For example, every sixth item is free."),
        offer(someGoods(), {{u"buy"_s, 5}, {u"get"_s, 1}}));
    QJsonObject half = offer(someGoods(), {{u"nth"_s, 2}, {u"percent"_s, 50}});
    half.insert(u"stack"_s, u"A"_s);
    add(u"second-half"_s, u"cup"_s, tr("Second item at half price"),
        tr("Every second item costs less."), half);
    if (const QJsonArray parts = bundleParts(); !parts.isEmpty()) {
        add(u"bundle"_s, u"basket"_s, tr("Bundle"), tr("Goods that are cheaper together."),
            offer({}, {{u"bundle"_s, QJsonObject{{u"of"_s, parts}, {u"off"_s, money(5)}}}}));
    }
    add(u"percent"_s, u"tag"_s, tr("Percentage off"),
        tr("For some goods, for some members, or at some times."),
        offer(someGoods(), {{u"percent"_s, 10}}));
}

void RuleStarts::addCoupons()
{
    const bool isFirst = m_programme.coupons.empty();
    const QString coupon = isFirst ? u"off10"_s : m_programme.coupons.front().id;
    const QJsonObject give{{u"coupon"_s, coupon}};
    const QJsonObject company{
        {u"id"_s, coupon},
        {u"name"_s, tr("10 off")},
        {u"discount"_s, QJsonObject{{u"off"_s, money(10)}}},
        {u"valid"_s, u"30 days"_s},
    };
    const auto addCoupon = [&](const QString &id, const QString &title, const QString &meaning,
                               const QJsonObject &rule) {
        RuleStart start{id, u"coupon"_s, title, meaning, rule};
        if (isFirst) {
            start.companySection = u"coupons"_s;
            start.company = company;
        }
        m_starts.push_back(start);
    };
    addCoupon(u"coupon-visits"_s, tr("Coupon at every tenth visit"),
              tr("A stamp card: a coupon after every ten visits."),
              QJsonObject{{u"on"_s, u"purchase"_s},
                          {u"when"_s, QJsonObject{{u"metric"_s, u"visits"_s}, {u"every"_s, 10}}},
                          {u"give"_s, give}});
    addCoupon(u"coupon-joining"_s, tr("Coupon at joining"), tr("A coupon for every new member."),
              QJsonObject{{u"on"_s, u"enrol"_s}, {u"give"_s, give}});
    addCoupon(u"coupon-tier"_s, tr("Coupon for a higher tier"),
              tr("A coupon for every member who reaches a higher tier."),
              QJsonObject{{u"on"_s, u"tier-up"_s}, {u"give"_s, give}});
}

} // namespace regulars
