#include "values/result.h"

#include <QTest>

#include <memory>
#include <utility>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

template <std::size_t... Index>
QStringList codesOfAll(std::index_sequence<Index...>)
{
    return {codeOf(Refusal(std::in_place_index<Index>))...};
}

QStringList allCodes()
{
    return codesOfAll(std::make_index_sequence<std::variant_size_v<Refusal>>());
}

Result<Points> halfOf(Points points)
{
    if (points.count() % 2 != 0)
        return refusals::BadAmount{u"odd"_s};
    return Points(points.count() / 2);
}

} // namespace

// The codes of the till's protocol, and answers that are a value or a refusal.
class TestRefusal : public QObject
{
    Q_OBJECT

private slots:
    void everyRefusalHasTheCodeOfTheProtocol();
    void aResultIsAValueOrARefusal();
    void askingARefusalForItsValueIsAnError();
    void aResultGivesItsValueAway();
};

void TestRefusal::everyRefusalHasTheCodeOfTheProtocol()
{
    // As the protocol lists them; whoever adds a refusal adds its code there and here.
    const QStringList listed{u"bad-request"_s,         u"not-signed-in"_s,
                             u"wrong-pin"_s,           u"locked-out"_s,
                             u"not-allowed"_s,         u"needs-approval"_s,
                             u"no-such-member"_s,      u"no-such-reward"_s,
                             u"no-such-purchase"_s,    u"no-such-operation"_s,
                             u"no-such-coupon"_s,      u"phone-taken"_s,
                             u"card-taken"_s,          u"member-frozen"_s,
                             u"out-of-stock"_s,        u"per-member-limit"_s,
                             u"limit-reached"_s,       u"tier-too-low"_s,
                             u"not-available-now"_s,   u"coupon-used"_s,
                             u"coupon-expired"_s,      u"coupon-not-applicable"_s,
                             u"insufficient-points"_s, u"insufficient-stored-value"_s,
                             u"already-refunded"_s,    u"already-undone"_s,
                             u"bad-amount"_s,          u"bad-date"_s,
                             u"time-not-allowed"_s,    u"clock-behind"_s,
                             u"id-reused"_s,           u"busy"_s};
    QCOMPARE(allCodes(), listed);
}

void TestRefusal::aResultIsAValueOrARefusal()
{
    const auto half = halfOf(Points(10));
    QVERIFY(static_cast<bool>(half));
    QCOMPARE(half->count(), 5);
    QCOMPARE((*half).count(), 5);

    const auto refused = halfOf(Points(11));
    QVERIFY(!refused);
    QCOMPARE(codeOf(refused.refusal()), u"bad-amount"_s);
    QCOMPARE(std::get<refusals::BadAmount>(refused.refusal()).why, u"odd"_s);
}

void TestRefusal::askingARefusalForItsValueIsAnError()
{
    const auto refused = halfOf(Points(1));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, refused.value());
    QVERIFY_THROWS_EXCEPTION(std::logic_error, *refused);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, halfOf(Points(1)).value());
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, halfOf(Points(2)).refusal());
}

void TestRefusal::aResultGivesItsValueAway()
{
    Result<std::unique_ptr<int>> made(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = std::move(made).value();
    QCOMPARE(*taken, 7);
}

QTEST_APPLESS_MAIN(TestRefusal)

#include "tst_refusal.moc"
