#pragma once

#include "storage/purchases.h"
#include "ui/counter/counterfloor.h"
#include "ui/counter/resultline.h"
#include "ui/parts/inlinemessage.h"

#include <QtTest>

#include <memory>
#include <optional>

namespace regulars::tests
{

// What each test of a case at the till begins with: a till on the screen and one member, 张小梅,
// with phone and card, not yet opened.
class TillCase
{
protected:
    void start()
    {
        m_floor = std::make_unique<CounterFloor>();
        m_zhang = m_floor->enrol(QStringLiteral("13812345678"), QStringLiteral("张小梅"),
                                 QStringLiteral("9000000019"));
        QVERIFY(m_floor->isReady());
    }
    void finish()
    {
        QCOMPARE(m_floor->verified(), QString());
        m_floor.reset();
    }

    MemberId zhang() const { return *m_zhang; }
    // Her page; the keys are counted from there.
    void open()
    {
        m_floor->page().open(MemberRef::of(zhang()).toText());
        m_floor->settle();
        m_floor->resetKeys();
    }
    QString message() const { return m_floor->page().message()->text(); }
    QString result() const { return m_floor->page().result()->headline(); }
    Purchase lastPurchase() const
    {
        return Purchases(m_floor->shop().store().connection())
            .ofMember(zhang(), std::nullopt, 1)
            .front();
    }

    std::unique_ptr<CounterFloor> m_floor;

private:
    std::optional<MemberId> m_zhang;
};

} // namespace regulars::tests
