#pragma once

#include "services/store.h"
#include "storage/storedvalues.h"
#include "values/businessday.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace regulars::tests
{

inline BusinessDay day(int number)
{
    return BusinessDay::fromNumber(number);
}

inline const DayRange period{day(20261022), day(20261122)};
inline const DayRange earlier{day(20260920), day(20261021)};

// A purchase as it stands now.
struct Sold
{
    qint64 id = 0;
    qint64 member = 0; // 0: a guest's
    BusinessDay on = day(20260101);
    qint64 at = 0;
    int hour = 0;
    qint64 paid = 0;
    qint64 back = 0;
    bool gone = false;
    bool goneBefore = false; // by the end of the period before
    bool earned = false;
    bool offer = false;
};

struct Living
{
    qint64 id = 0;
    BusinessDay joined = day(20260101);
    QString tier;
    qint64 points = 0;
    qint64 referrer = 0;
};

// The tables read as they lie, once.
struct Tables
{
    std::vector<Sold> sold;
    std::map<qint64, Living> living;

    const Living *alive(qint64 member) const
    {
        const auto found = living.find(member);
        return found == living.end() ? nullptr : &found->second;
    }
};

inline Tables readTables(Store &store)
{
    Tables tables;
    const Calendar calendar = store.newestProgramme().programme->calendar;
    Statement sold = store.connection().prepareText(R"sql(
        SELECT p.id, p.member, p.business_date, p.at, p.price - p.points_money, p.is_undone,
               p.is_returned,
               p.earned > 0 OR EXISTS (SELECT 1 FROM attachment a
                                       WHERE a.purchase = p.id AND a.earned > 0),
               (SELECT sum(l.offers + l.coupons) FROM purchase_line l WHERE l.purchase = p.id) > 0
                   OR EXISTS (SELECT 1 FROM coupon_change c
                              WHERE c.operation = p.operation AND c.state = 2),
               coalesce((SELECT sum(r.price - r.points_money) FROM refund r
                         WHERE r.purchase = p.id AND r.is_undone = 0), 0),
               EXISTS (SELECT 1 FROM operation u
                       WHERE u.reverses = p.operation AND u.business_date <= 20261021)
                   OR EXISTS (SELECT 1 FROM refund r
                              WHERE r.purchase = p.id AND r.is_complete = 1
                                AND r.is_undone = 0 AND r.business_date <= 20261021)
        FROM purchase p)sql");
    while (sold.step()) {
        Sold one;
        one.id = sold.int64(0);
        one.member = sold.isNull(1) ? 0 : sold.int64(1);
        one.on = sold.as<BusinessDay>(2);
        one.at = sold.int64(3);
        one.hour = calendar.localTime(Instant(one.at)).secondOfDay / 3600;
        one.paid = sold.int64(4);
        one.gone = sold.boolean(5) || sold.boolean(6);
        one.earned = sold.boolean(7);
        one.offer = sold.boolean(8);
        one.back = sold.boolean(5) ? one.paid : sold.int64(9);
        one.goneBefore = sold.boolean(10);
        tables.sold.push_back(one);
    }
    Statement living = store.connection().prepareText(R"sql(
        SELECT member.id, joined_on, account.tier, account.points - account.debt,
               coalesce(referrer, 0)
        FROM member JOIN account ON account.member = member.id
        WHERE merged_into IS NULL AND erased_at IS NULL)sql");
    while (living.step()) {
        tables.living[living.int64(0)] = {living.int64(0), living.as<BusinessDay>(1),
                                          living.text(2), living.int64(3), living.int64(4)};
    }
    return tables;
}

inline bool sleeps(const Tables &tables, const Living &one, BusinessDay end, bool before)
{
    std::optional<BusinessDay> last;
    for (const Sold &sold : tables.sold) {
        if (sold.member == one.id && sold.on <= end && !(before ? sold.goneBefore : sold.gone)) {
            last = std::max(last.value_or(sold.on), sold.on);
        }
    }
    return last.value_or(one.joined).daysUntil(end) > 90;
}

} // namespace regulars::tests
