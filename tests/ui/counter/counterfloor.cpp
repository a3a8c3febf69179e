#include "ui/counter/counterfloor.h"

#include "services/codepools.h"
#include "services/membership.h"
#include "services/programmeversions.h"
#include "services/sales.h"
#include "services/salesfloor.h"
#include "services/shopsetup.h"
#include "services/staff.h"
#include "storage/accounts.h"
#include "storage/verify/verifier.h"

#include <QApplication>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

namespace
{

using salesfloor::Shop;

salesfloor::Terms terms()
{
    salesfloor::Terms terms;
    terms.policy =
        R"("expiry": {"after": "12 months"}, "points_as_money": {"points": 10, "amount": "1.00", "max_share": 0.5},
        "limits": {"give_per_month": 500, "earn_per_day": 20000})";
    terms.tiers = R"({"id": "basic", "name": "Basic"},
        {"id": "gold", "name": "Gold", "colour": "#c9971c", "multiplier": 2,
         "gift": {"points": 200},
         "benefits": [{"id": "wrap", "name": "Gift wrapping",
                       "allow": {"times": 2, "window": "month"}}],
         "paths": [{"metric": "points_earned", "window": "12 months", "at_least": 5000}]})";
    terms.coupons = R"({"id": "five", "name": "5 off", "discount": {"off": "5.00"},
        "valid": "30 days"},
        {"id": "tea", "name": "2 off tea", "discount": {"off": "2.00"},
         "when": {"category": "food"}, "valid": "30 days"})";
    terms.rewards = R"({"id": "mug", "name": "Mug", "points": 500, "stock": 3},
        {"id": "coffee", "name": "Coffee", "points": 300},
        {"id": "bag", "name": "Bag", "points": 1500})";
    terms.rules = R"({"id": "own-bag", "on": "action:bag", "give": {"points": 5}},
        {"id": "visits", "name": "A thousand visits", "on": "purchase",
         "when": {"metric": "visits", "window": "lifetime", "at_least": 1000},
         "give": {"points": 500}, "task": true})";
    return terms;
}

} // namespace

const QString CounterFloor::ownersPin = u"a good pass phrase"_s;
const QString CounterFloor::clerksPin = u"274951"_s;

CounterFloor::CounterFloor(Place place)
    : m_clock(salesfloor::at("2026-11-02 10:00"))
    , m_settings(std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s)))
{
    m_settings->setLanguage(u"en"_s);
    qputenv("REGULARS_KEYS", m_folder.filePath(u"keys"_s).toUtf8());
    auto store = place == Place::Disk ? Store::create(m_folder.filePath(u"shop.regulars"_s))
                                      : Store::inMemory();
    Shop::done(setUpShop(*store, m_clock, {terms().text(), u"Owner"_s, ownersPin, Shop::cheap}));
    m_shop = std::make_unique<regulars::Shop>(std::move(store), m_clock, *m_settings);
    standInAsOwner();
    m_page = std::make_unique<TillPage>(*m_shop);
    m_page->resize(1146, 680);
}

CounterFloor::~CounterFloor() = default;

bool CounterFloor::isReady()
{
    m_page->show();
    if (!QTest::qWaitForWindowActive(m_page.get())) {
        return false;
    }
    m_page->onShown();
    settle();
    resetKeys();
    return true;
}

MemberId CounterFloor::enrol(const QString &phone, const QString &name, const QString &card,
                             const QString &birthday)
{
    EnrolRequest request;
    request.phone = phone;
    request.name = name;
    request.card = card;
    request.birthday = birthday;
    return Shop::done(Membership(m_shop->desk()).enrol({}, request)).members.front().second;
}

void CounterFloor::sell(MemberId member, const char *amount)
{
    SaleRequest request;
    request.member = MemberRef::of(member);
    request.lines.push_back(salesfloor::line(amount));
    Shop::done(Sales(m_shop->desk()).checkout({}, request));
}

void CounterFloor::offerMusic(int codes, const QByteArray &rules)
{
    salesfloor::Terms extended = terms();
    extended.rewards +=
        R"(, {"id": "music", "name": "Music", "kind": "partner", "points": 200, "codes": true})";
    if (!rules.isEmpty()) {
        extended.rules += ",\n" + rules;
    }
    QByteArray text = extended.text();
    text.replace("\"actions\": [", "\"actions\": [{\"id\": \"cup\", \"name\": \"Own cup\"}, ");
    Shop::done(ProgrammeVersions(m_shop->desk()).use({}, text));
    std::vector<OfferedCode> offered;
    for (int i = 1; i <= codes; ++i) {
        offered.push_back({i, u"MUSIC-%1"_s.arg(i, 4, 10, QChar(u'0')), {}});
    }
    if (!offered.empty()) {
        Shop::done(CodePools(m_shop->desk()).import({}, {u"music"_s, offered, u"delivery"_s}));
    }
    emit m_shop->changes().programmeChanged();
    settle();
}

qint64 CounterFloor::points(MemberId member)
{
    return Accounts(m_shop->store().connection()).load(member).points.count();
}

qint64 CounterFloor::storedValue(MemberId member)
{
    return Accounts(m_shop->store().connection()).load(member).storedValue.count();
}

qint64 CounterFloor::purchasesOf(MemberId member)
{
    return Accounts(m_shop->store().connection()).load(member).purchases;
}

void CounterFloor::standIn(Role role)
{
    UserRequest user;
    user.name = role == Role::Clerk ? u"Clerk"_s : u"Manager"_s;
    user.role = role;
    user.pin = role == Role::Clerk ? clerksPin : ownersPin;
    Shop::done(Staff(m_shop->desk(), Shop::cheap).user({}, user));
    Shop::done(m_shop->signIn(user.name, *user.pin));
    settle();
}

void CounterFloor::standInAsOwner()
{
    Shop::done(m_shop->signIn(u"Owner"_s, ownersPin));
}

void CounterFloor::makeSecretsCostly()
{
    UserRequest user;
    user.name = u"Owner"_s;
    user.pin = ownersPin;
    Shop::done(Staff(m_shop->desk(), SecretCost{}).user({}, user));
}

void CounterFloor::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused) {
        throw std::logic_error("nothing has the focus");
    }
    ++m_keys;
    QTest::keyClick(focused, static_cast<Qt::Key>(key), modifiers);
}

void CounterFloor::type(const char *text)
{
    for (const char *c = text; *c; ++c) {
        QWidget *focused = QApplication::focusWidget();
        if (!focused) {
            throw std::logic_error("nothing has the focus");
        }
        ++m_keys;
        QTest::keyClick(focused, *c);
    }
}

void CounterFloor::settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
}

QString CounterFloor::verified()
{
    QStringList found;
    const Verification verification = Verifier(m_shop->store().connection()).run({true, {}, {}});
    for (const Violation &violation : verification.violations) {
        found += u"%1: %2 is %3, not %4"_s.arg(violation.code, violation.field, violation.found,
                                               violation.expected);
    }
    return found.join(u'\n');
}

} // namespace regulars::tests
