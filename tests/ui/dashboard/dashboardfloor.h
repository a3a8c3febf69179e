#pragma once

#include "../programme/pagelook.h"
#include "../programme/programmefloor.h"
#include "services/insights.h"
#include "services/rewards.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/periodbar.h"

namespace regulars
{

inline constexpr qint64 oneDay = 24LL * 3'600'000;

// A shop whose points expire after 60 days, with a mug for 10 points, and its dashboard.
struct DashboardFloor
{
    static QByteArray programmeText()
    {
        return salesfloor::Terms{
            .policy = R"("expiry": {"after": "60 days"}, "point_value": "0.01",
                     "budget": {"marketing_per_year": "100.00"})",
            .tiers = R"({"id": "basic", "name": {"en": "Basic", "zh_CN": "普通"}},
                    {"id": "gold", "name": {"en": "Gold", "zh_CN": "金卡"},
                     "paths": [{"metric": "spend", "at_least": "500.00"}]})",
            .rewards = R"({"id": "mug", "name": {"en": "Mug", "zh_CN": "马克杯"}, "kind": "goods",
                       "points": 10, "zone": "trendy", "stock": 4})"}
            .text();
    }

    DashboardFloor()
        : floor(std::make_unique<ProgrammeFloor>(programmeText()))
        , page(std::make_unique<DashboardPage>(*floor->shop))
    {
        look.dress(*page, PageLook::small, Theme::Choice::Light, "en", 100);
    }

    MemberRef member(const QString &name, const char *birthday = "") const
    {
        EnrolRequest request;
        request.name = name;
        request.card = name;
        request.birthday = QString::fromLatin1(birthday);
        const Answer answer =
            salesfloor::Shop::done(Membership(floor->shop->desk()).enrol({}, request));
        return MemberRef::of(answer.members.front().second);
    }

    void redeem(const MemberRef &who) const
    {
        RedeemRequest request;
        request.member = who;
        request.reward = QStringLiteral("mug");
        salesfloor::Shop::done(Rewards(floor->shop->desk()).redeem({}, request));
    }

    // A few months of a small shop: members who come often, seldom, never again; guests.
    void live(int members, int weeks) const
    {
        std::vector<MemberRef> all;
        for (int week = 0; week < weeks; ++week) {
            for (int i = 0; i < members; ++i) {
                if (static_cast<int>(all.size()) == i && (i < members / 2 || week > weeks / 3)) {
                    all.push_back(member(QStringLiteral("M%1").arg(i)));
                }
                visit(all, i, week);
                floor->clock.advanceMs(37LL * 60'000 / (members / 10 + 1));
            }
            floor->earned(std::nullopt, "19.00");
            const qint64 used = members * (37LL * 60'000 / (members / 10 + 1));
            floor->clock.advanceMs(std::max<qint64>(oneDay, (7 + week % 2) * oneDay - used));
        }
    }

    void show() const
    {
        static_cast<QWidget &>(*page).show();
        page->onShown();
        waitForAll();
    }

    void waitForAll() const
    {
        QVERIFY(QTest::qWaitFor([this] { return !page->isReading(); }, 20'000));
        PageLook::settle();
    }

    Figures figures() const
    {
        return salesfloor::Shop::done(
            Insights(floor->shop->store()).figures(page->periodBar()->period()));
    }
    FigureWords words() const { return {floor->shop->currency(), Ratio(1, 100)}; }

    PageLook look;
    std::unique_ptr<ProgrammeFloor> floor;
    std::unique_ptr<DashboardPage> page;

private:
    void visit(const std::vector<MemberRef> &all, int i, int week) const
    {
        const bool hasLeft = i % 4 == 3 && week > 3;
        if (i >= static_cast<int>(all.size()) || hasLeft || (week + i) % (i % 3 + 1) != 0) {
            return;
        }
        const QByteArray amount = QByteArray::number(8 + (i * 7 + week * 3) % 60) + ".00";
        floor->earned(all[static_cast<size_t>(i)], amount.constData());
        if ((i + week) % 9 == 0 && i % 7 == 0 && week > 8 && week < 14) {
            redeem(all[static_cast<size_t>(i)]);
        }
    }
};

} // namespace regulars
