// A masked phone is shown whole to whoever asks for it by name, and that is on record (trust.md).

#include "services/membership.h"
#include "services/phonereveal.h"
#include "services/salesfloor.h"
#include "storage/auditlog.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;
using salesfloor::Shop;

class TestPhoneReveal : public QObject
{
    Q_OBJECT

private slots:
    void aClerkSeesOneNumberAndIsOnRecord();
    void nobodyLeavesNoRecord();
    void whoHasNoPhoneLeavesNoRecord();

private:
    static std::vector<AuditEntry> reveals(Shop &shop)
    {
        std::vector<AuditEntry> found;
        for (const AuditEntry &entry :
             AuditLog(shop.store->connection()).page(std::nullopt, 1'000)) {
            if (entry.row.act == u"reveal-phone"_s)
                found.push_back(entry);
        }
        return found;
    }
    static MemberId withPhone(Shop &shop)
    {
        EnrolRequest request;
        request.phone = u"138 0013 8000"_s;
        request.name = u"Ann"_s;
        return Shop::done(Membership(*shop.desk).enrol({}, request)).members.front().second;
    }
};

void TestPhoneReveal::aClerkSeesOneNumberAndIsOnRecord()
{
    Shop shop(salesfloor::Terms{});
    const MemberId ann = withPhone(shop);
    shop.standIn("Clerk", Role::Clerk);
    const auto phone = PhoneReveal(*shop.desk).reveal(MemberRef::of(ann));
    QVERIFY(phone);
    QCOMPARE(*phone, u"+8613800138000"_s);
    const auto found = reveals(shop);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().row.actor, shop.desk->who()->user);
    QCOMPARE(found.front().row.about, u"member %1"_s.arg(ann.value()));
    QVERIFY(!found.front().row.about.contains(u"138"_s));
    QCOMPARE(found.front().row.at, shop.clock.now());
    QCOMPARE(shop.verified(), QString());
}

void TestPhoneReveal::nobodyLeavesNoRecord()
{
    Shop shop(salesfloor::Terms{});
    const MemberId ann = withPhone(shop);
    shop.desk->signOut();
    const auto phone = PhoneReveal(*shop.desk).reveal(MemberRef::of(ann));
    QVERIFY(!phone);
    QCOMPARE(codeOf(phone.refusal()), u"not-signed-in"_s);
    shop.desk->signInAsCommandLine();
    const auto stranger = PhoneReveal(*shop.desk).reveal(MemberRef::of(MemberId(999)));
    QCOMPARE(codeOf(stranger.refusal()), u"no-such-member"_s);
    QVERIFY(reveals(shop).empty());
}

void TestPhoneReveal::whoHasNoPhoneLeavesNoRecord()
{
    Shop shop(salesfloor::Terms{});
    const MemberId bob = shop.enrol("B1");
    const auto phone = PhoneReveal(*shop.desk).reveal(MemberRef::of(bob));
    QVERIFY(phone);
    QCOMPARE(*phone, QString());
    QVERIFY(reveals(shop).empty());
}

QTEST_GUILESS_MAIN(TestPhoneReveal)
#include "tst_phonereveal.moc"
