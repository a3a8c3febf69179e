#include "support/shopfolder.h"

#include <QFile>
#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

QJsonArray oneLine(const QString &amount, const QString &category = {})
{
    QJsonObject line{{u"amount"_s, amount}};
    if (!category.isEmpty()) {
        line.insert(u"category"_s, category);
    }
    return {line};
}

QJsonObject fields(const QString &op, QJsonObject object)
{
    object.insert(u"op"_s, op);
    return object;
}

} // namespace

// The till's door as another program finds it: the programme of the contract, the real executable,
// a stream (X7).
class TestTillDoor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aNewcomersFirstDay();
    void repeatsAreAnsweredOnce();
    void refusesInItsOwnWords_data();
    void refusesInItsOwnWords();
    void rubbishDoesNotEndTheStream();
    void clerksNeedApproval();
    void rolesEndWithTheirUserOnEveryStream();
    void sentencesSayWhatIsMeant();
    void unknownFieldsInsideAreWarnedOf();
    void aSaleFoundByItsReceiptIsUndone();
    void aFreeRewardIsNamed();
    void aBatchOfCouponsIsForWhoeverBringsThem();
    void theStreamLeavesASoundStore();

private:
    QJsonObject ask(const QString &op, const QJsonObject &object)
    {
        return m_till->ask(fields(op, object));
    }
    QString enrol(const QString &phone)
    {
        const QJsonObject answer = ask(u"enrol"_s, {{u"phone"_s, phone}});
        return u"id:"_s + answer[u"member"_s].toObject()[u"id"_s].toString();
    }

    std::unique_ptr<ShopFolder> m_shop;
    std::unique_ptr<TillProcess> m_till;
};

void TestTillDoor::init()
{
    QFile example(QStringLiteral(REGULARS_SOURCE_DIR) +
                  u"/tests/programme/contract-example.jsonc"_s);
    QVERIFY(example.open(QIODevice::ReadOnly));
    m_shop = std::make_unique<ShopFolder>(QStringLiteral(REGULARS_PROGRAM), QString(),
                                          example.readAll());
    QVERIFY2(m_shop->isReady(), m_shop->init().err);
    m_till = std::make_unique<TillProcess>(QStringLiteral(REGULARS_PROGRAM), m_shop->store());
    QCOMPARE(m_till->signIn(ShopFolder::owner, ShopFolder::pin)[u"role"_s], u"owner"_s);
}

void TestTillDoor::cleanup()
{
    m_till.reset();
    m_shop.reset();
}

// M1, R1, R3, R4, R7: enrolment gives 500; the bill explains itself; the friend's first purchase
// pays both.
void TestTillDoor::aNewcomersFirstDay()
{
    const QJsonObject enrolled = ask(
        u"enrol"_s, {{u"phone"_s, u"13800138000"_s}, {u"name"_s, u"张小梅"_s}, {u"id"_s, u"e"_s}});
    QVERIFY(enrolled[u"ok"_s].toBool());
    QCOMPARE(enrolled[u"id"_s], u"e"_s);
    const QJsonObject member = enrolled[u"member"_s].toObject();
    QCOMPARE(member[u"points"_s].toInteger(), 500);
    QCOMPARE(member[u"tier"_s], u"basic"_s);
    const QString zhang = u"id:"_s + member[u"id"_s].toString();

    const QJsonObject sold =
        ask(u"checkout"_s, {{u"member"_s, zhang}, {u"lines"_s, oneLine(u"20.00"_s, u"fresh"_s)}});
    QVERIFY2(sold[u"ok"_s].toBool(), QJsonDocument(sold).toJson());
    const QJsonObject quote = sold[u"quote"_s].toObject();
    QCOMPARE(quote[u"payable"_s], u"20.00"_s);
    double sum = 0;
    for (const QJsonValue row : quote[u"why"_s].toArray()) {
        sum += row.toObject()[u"points"_s].toDouble();
    }
    QCOMPARE(sum, quote[u"earn"_s].toDouble());
    QVERIFY(quote[u"earn"_s].toInteger() >= 80); // 2 a yuan on fresh, doubled in the first week
    // A first purchase of at least 15 lifts to silver, with its gift of 200, from the next purchase
    // on.
    const QJsonObject after = sold[u"member"_s].toObject();
    QCOMPARE(after[u"tier"_s], u"silver"_s);
    QCOMPARE(after[u"points"_s].toInteger(), 500 + quote[u"earn"_s].toInteger() + 200);

    const QJsonObject friendly =
        ask(u"enrol"_s, {{u"phone"_s, u"13912345678"_s}, {u"referrer"_s, zhang}});
    const QString lei = u"id:"_s + friendly[u"member"_s].toObject()[u"id"_s].toString();
    const qint64 before =
        ask(u"member"_s, {{u"member"_s, zhang}})[u"member"_s].toObject()[u"points"_s].toInteger();
    QCOMPARE(before, after[u"points"_s].toInteger() + 500); // rule friend
    const QJsonObject first =
        ask(u"checkout"_s, {{u"member"_s, lei}, {u"lines"_s, oneLine(u"5.00"_s)}});
    QCOMPARE(first[u"member"_s].toObject()[u"stored_value"_s], u"5.00"_s); // friend-buys
    QCOMPARE(
        ask(u"member"_s, {{u"member"_s, zhang}})[u"member"_s].toObject()[u"points"_s].toInteger(),
        before + 300);

    // M2: pinyin, tail, beginning, part.
    for (const QString &query : {u"zxm"_s, u"zhangxm"_s, u"8000"_s, u"张小"_s, u"小"_s}) {
        const QJsonArray found = ask(u"find"_s, {{u"query"_s, query}})[u"members"_s].toArray();
        QVERIFY2(!found.isEmpty(), query.toUtf8());
        QCOMPARE(found.first().toObject()[u"id"_s], member[u"id"_s]);
    }

    // S21, S26: refunded, undone, and all is as it was.
    const QJsonObject purchase = ask(u"purchase"_s, {{u"purchase"_s, sold[u"purchase"_s]}});
    QVERIFY(purchase[u"ok"_s].toBool());
    const QJsonObject refund =
        ask(u"refund"_s, {{u"purchase"_s, first[u"purchase"_s]}, {u"all"_s, true}});
    QCOMPARE(refund[u"money_back"_s], u"5.00"_s);
    QVERIFY(ask(u"undo"_s, {{u"operation"_s, refund[u"operation"_s]}})[u"ok"_s].toBool());
    QCOMPARE(
        ask(u"member"_s, {{u"member"_s, zhang}})[u"member"_s].toObject()[u"points"_s].toInteger(),
        before + 300);
}

void TestTillDoor::repeatsAreAnsweredOnce() // S6
{
    const QString member = enrol(u"13800138000"_s);
    const QJsonObject sale{
        {u"id"_s, u"same"_s}, {u"member"_s, member}, {u"lines"_s, oneLine(u"8.00"_s)}};
    const QJsonObject first = ask(u"checkout"_s, sale);
    const QJsonObject again = ask(u"checkout"_s, sale);
    QVERIFY(again[u"replayed"_s].toBool());
    QCOMPARE(again[u"operation"_s], first[u"operation"_s]);
    QCOMPARE(again[u"quote"_s], first[u"quote"_s]);
    QJsonObject other = sale;
    other.insert(u"lines"_s, oneLine(u"9.00"_s));
    QCOMPARE(ask(u"checkout"_s, other)[u"error"_s], u"id-reused"_s);
}

void TestTillDoor::refusesInItsOwnWords_data()
{
    QTest::addColumn<QString>("op");
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<QString>("error");
    const QString one = u"phone:13800138000"_s;
    const auto row = [](const char *name, const QString &op, const QJsonObject &request,
                        const QString &error) { QTest::newRow(name) << op << request << error; };
    row("no op", u"sing"_s, {}, u"bad-request"_s);
    row("wishes are to come", u"wish"_s, {{u"text"_s, u"tea"_s}}, u"bad-request"_s);
    row("no such member", u"member"_s, {{u"member"_s, u"phone:13999999999"_s}},
        u"no-such-member"_s);
    row("member unnamed", u"member"_s, {}, u"bad-request"_s);
    row("phone taken", u"enrol"_s, {{u"phone"_s, u"+86 138-0013-8000"_s}}, u"phone-taken"_s);
    row("no phone", u"enrol"_s, {{u"phone"_s, u"123"_s}}, u"bad-request"_s);
    row("born tomorrow", u"enrol"_s,
        {{u"phone"_s, u"13912345678"_s}, {u"birthday"_s, u"2999-01-01"_s}}, u"bad-date"_s);
    row("amount as number", u"checkout"_s,
        {{u"member"_s, one}, {u"lines"_s, QJsonArray{QJsonObject{{u"amount"_s, 12.5}}}}},
        u"bad-amount"_s);
    row("three decimals", u"checkout"_s, {{u"member"_s, one}, {u"lines"_s, oneLine(u"1.005"_s)}},
        u"bad-amount"_s);
    row("more than a store holds", u"adjust"_s,
        {{u"member"_s, one}, {u"points"_s, 1e13}, {u"reason"_s, u"gift"_s}}, u"bad-amount"_s);
    row("a bill above all bills", u"checkout"_s,
        {{u"member"_s, one}, {u"lines"_s, oneLine(u"99999999999999.00"_s)}}, u"bad-amount"_s);
    row("no lines", u"checkout"_s, {{u"member"_s, one}}, u"bad-request"_s);
    row("unknown category", u"checkout"_s,
        {{u"member"_s, one}, {u"lines"_s, oneLine(u"1.00"_s, u"moon"_s)}}, u"bad-request"_s);
    row("too many points", u"checkout"_s,
        {{u"member"_s, one}, {u"lines"_s, oneLine(u"10.00"_s)}, {u"use_points"_s, 400}},
        u"limit-reached"_s);
    row("more points than there are", u"checkout"_s,
        {{u"member"_s, one}, {u"lines"_s, oneLine(u"1000.00"_s)}, {u"use_points"_s, 4000}},
        u"insufficient-points"_s);
    row("no stored value", u"checkout"_s,
        {{u"member"_s, one}, {u"lines"_s, oneLine(u"10.00"_s)}, {u"use_stored_value"_s, u"5.00"_s}},
        u"insufficient-stored-value"_s);
    row("no such coupon", u"checkout"_s,
        {{u"member"_s, one},
         {u"lines"_s, oneLine(u"10.00"_s)},
         {u"coupons"_s, QJsonArray{u"C1"_s}}},
        u"no-such-coupon"_s);
    row("the future", u"checkout"_s,
        {{u"member"_s, one},
         {u"lines"_s, oneLine(u"10.00"_s)},
         {u"at"_s, u"2999-01-01T00:00:00Z"_s}},
        u"time-not-allowed"_s);
    row("before joining", u"checkout"_s,
        {{u"member"_s, one},
         {u"lines"_s, oneLine(u"10.00"_s)},
         {u"at"_s, u"2020-01-01T00:00:00Z"_s}},
        u"bad-date"_s);
    row("time without offset", u"checkout"_s,
        {{u"member"_s, one},
         {u"lines"_s, oneLine(u"10.00"_s)},
         {u"at"_s, u"2020-01-01T00:00:00"_s}},
        u"bad-date"_s);
    row("no such reward", u"redeem"_s, {{u"member"_s, one}, {u"reward"_s, u"moon"_s}},
        u"no-such-reward"_s);
    row("tier too low", u"redeem"_s, {{u"member"_s, one}, {u"reward"_s, u"cup"_s}},
        u"tier-too-low"_s);
    row("points short", u"redeem"_s, {{u"member"_s, one}, {u"reward"_s, u"book"_s}},
        u"insufficient-points"_s);
    row("gift to oneself", u"give"_s, {{u"from"_s, one}, {u"to"_s, one}, {u"points"_s, 1}},
        u"not-allowed"_s);
    row("cash out nothing", u"cash-out"_s, {{u"member"_s, one}, {u"amount"_s, u"1.00"_s}},
        u"insufficient-stored-value"_s);
    row("consent neither given nor refused", u"consent"_s,
        {{u"member"_s, one}, {u"purpose"_s, u"marketing"_s}}, u"bad-request"_s);
    row("no such purchase", u"refund"_s, {{u"purchase"_s, u"77"_s}, {u"all"_s, true}},
        u"no-such-purchase"_s);
    row("no such operation", u"undo"_s, {{u"operation"_s, u"9999"_s}}, u"no-such-operation"_s);
    row("enrolments can't be undone", u"undo"_s, {{u"operation"_s, u"2"_s}}, u"not-allowed"_s);
    row("unknown action", u"action"_s, {{u"member"_s, one}, {u"action"_s, u"dance"_s}},
        u"bad-request"_s);
    row("adjusted by nothing", u"adjust"_s,
        {{u"member"_s, one}, {u"points"_s, 0}, {u"reason"_s, u"x"_s}}, u"bad-amount"_s);
    row("stock below nothing", u"stock"_s,
        {{u"reward"_s, u"cup"_s}, {u"change"_s, -21}, {u"reason"_s, u"x"_s}}, u"out-of-stock"_s);
    row("less came in", u"stock"_s,
        {{u"reward"_s, u"cup"_s}, {u"change"_s, -1}, {u"received"_s, true}, {u"reason"_s, u"x"_s}},
        u"bad-amount"_s);
    row("fewer than none counted", u"stock"_s,
        {{u"reward"_s, u"cup"_s}, {u"counted"_s, -1}, {u"reason"_s, u"x"_s}}, u"out-of-stock"_s);
    row("no such coupon to make void", u"coupon-void"_s,
        {{u"code"_s, u"C1"_s}, {u"reason"_s, u"x"_s}}, u"no-such-coupon"_s);
    row("void without a reason", u"coupon-void"_s, {{u"code"_s, u"C1"_s}}, u"bad-request"_s);
}

void TestTillDoor::refusesInItsOwnWords()
{
    QFETCH(QString, op);
    QFETCH(QJsonObject, request);
    QFETCH(QString, error);
    enrol(u"13800138000"_s);
    const QJsonObject before = ask(u"member"_s, {{u"member"_s, u"phone:13800138000"_s}});
    const QJsonObject answer = ask(op, request);
    QCOMPARE(answer[u"ok"_s].toBool(true), false);
    QVERIFY2(answer[u"error"_s] == error, QJsonDocument(answer).toJson());
    QVERIFY(!answer[u"message"_s].toString().isEmpty());
    QCOMPARE(ask(u"member"_s, {{u"member"_s, u"phone:13800138000"_s}}), before); // nothing changed
}

void TestTillDoor::rubbishDoesNotEndTheStream()
{
    for (const QByteArray &line :
         {QByteArray("{"), QByteArray("[]"), QByteArray("\"op\""), QByteArray("{\"op\": 7}"),
          QByteArray(2'000'000, 'x'), QByteArray("{\"op\":\"find\",\"query\":\"%_\\\\\\\"*\"}")}) {
        const QJsonObject answer = m_till->send(line);
        QVERIFY2(!answer.isEmpty(), line.left(40));
    }
    QVERIFY(ask(u"find"_s, {{u"query"_s, u"NEAR( 😀 ' OR 1=1"_s}})[u"ok"_s].toBool());
}

void TestTillDoor::clerksNeedApproval() // X1
{
    const QString member = enrol(u"13800138000"_s);
    QVERIFY(ask(u"user"_s,
                {{u"name"_s, u"小王"_s}, {u"role"_s, u"clerk"_s}, {u"pin"_s, u"482913"_s}})[u"ok"_s]
                .toBool());
    QVERIFY(ask(u"user"_s, {{u"name"_s, u"店长"_s},
                            {u"role"_s, u"manager"_s},
                            {u"pin"_s, u"battery staple"_s}})[u"ok"_s]
                .toBool());
    QCOMPARE(m_till->signIn(u"小王"_s, u"482913"_s)[u"role"_s], u"clerk"_s);
    const QJsonObject adjust{
        {u"member"_s, member}, {u"points"_s, 50}, {u"reason"_s, u"spilt coffee"_s}};
    QCOMPARE(ask(u"adjust"_s, adjust)[u"error"_s], u"needs-approval"_s);
    QJsonObject approved = adjust;
    approved.insert(u"approval"_s, QJsonObject{{u"user"_s, u"店长"_s}, {u"pin"_s, u"wrong"_s}});
    QCOMPARE(ask(u"adjust"_s, approved)[u"error"_s], u"wrong-pin"_s);
    approved.insert(u"approval"_s,
                    QJsonObject{{u"user"_s, u"店长"_s}, {u"pin"_s, u"battery staple"_s}});
    const QJsonObject done = ask(u"adjust"_s, approved);
    QVERIFY2(done[u"ok"_s].toBool(), QJsonDocument(done).toJson());
    QCOMPARE(done[u"member"_s].toObject()[u"phone"_s].toString().count(u'*'), 4); // masked
    // S26: his own last operation within ten minutes, points unspent.
    const QJsonObject sale =
        ask(u"checkout"_s, {{u"member"_s, member}, {u"lines"_s, oneLine(u"8.00"_s)}});
    QVERIFY(ask(u"undo"_s, {{u"operation"_s, sale[u"operation"_s]}})[u"ok"_s].toBool());
    QCOMPARE(ask(u"undo"_s, {{u"operation"_s, done[u"operation"_s]}})[u"error"_s],
             u"needs-approval"_s);
    QCOMPARE(ask(u"erase"_s, {{u"member"_s, member}})[u"error"_s], u"not-allowed"_s);
    QCOMPARE(m_till->signIn(u"小王"_s, u"000000"_s)[u"error"_s], u"wrong-pin"_s);
    QCOMPARE(ask(u"find"_s, {{u"query"_s, u"1"_s}})[u"error"_s], u"not-signed-in"_s);
}

// X1: what the owner takes from a user is gone at once, also on a stream that is served.
void TestTillDoor::rolesEndWithTheirUserOnEveryStream()
{
    QVERIFY(ask(u"user"_s, {{u"name"_s, u"Wang"_s},
                            {u"role"_s, u"owner"_s},
                            {u"pin"_s, u"another long secret"_s}})[u"ok"_s]
                .toBool());
    TillProcess served(QStringLiteral(REGULARS_PROGRAM), m_shop->store(), u"2"_s);
    QVERIFY(served.signIn(u"Wang"_s, u"another long secret"_s)[u"ok"_s].toBool());
    const QJsonObject newUser =
        fields(u"user"_s,
               {{u"name"_s, u"li"_s}, {u"role"_s, u"manager"_s}, {u"pin"_s, u"battery staple"_s}});
    QVERIFY(served.ask(newUser)[u"ok"_s].toBool());
    QVERIFY(ask(u"user"_s, {{u"name"_s, u"Wang"_s}, {u"role"_s, u"clerk"_s}})[u"ok"_s].toBool());
    QCOMPARE(served.ask(newUser)[u"error"_s], u"not-allowed"_s);
    QVERIFY(ask(u"user"_s, {{u"name"_s, u"Wang"_s}, {u"active"_s, false}})[u"ok"_s].toBool());
    QCOMPARE(served.ask(fields(u"enrol"_s, {{u"card"_s, u"A1"_s}}))[u"error"_s],
             u"not-signed-in"_s);
    QCOMPARE(served.ask(fields(u"find"_s, {{u"query"_s, u"A1"_s}}))[u"error"_s],
             u"not-signed-in"_s);
}

void TestTillDoor::sentencesSayWhatIsMeant()
{
    const QString member = enrol(u"13800138000"_s);
    const QJsonObject sale{
        {u"member"_s, member}, {u"lines"_s, oneLine(u"8.00"_s)}, {u"receipt"_s, u"R1"_s}};
    QVERIFY(ask(u"checkout"_s, sale)[u"ok"_s].toBool());
    const auto said = [&](const QString &op, const QJsonObject &request) {
        return ask(op, request)[u"message"_s].toString();
    };
    QCOMPARE(said(u"checkout"_s, sale),
             u"The field \"receipt\" won't do: this receipt is recorded already."_s);
    QCOMPARE(said(u"enrol"_s, {{u"phone"_s, 5}}).left(58),
             u"The field \"phone\" won't do: this is no phone number; write"_s.left(58));
    QCOMPARE(said(u"find"_s, {{u"limit"_s, 0}}), u"The field \"limit\" lies between 1 and 1000."_s);
    const QJsonObject nobody =
        ask(u"quote"_s, {{u"lines"_s, oneLine(u"8.00"_s)}, {u"use_points"_s, 100}});
    QCOMPARE(nobody[u"error"_s], u"bad-request"_s);
    QCOMPARE(nobody[u"field"_s], u"member"_s);
    QVERIFY(ask(u"user"_s,
                {{u"name"_s, u"Li"_s}, {u"role"_s, u"clerk"_s}, {u"pin"_s, u"482913"_s}})[u"ok"_s]
                .toBool());
    QVERIFY(m_till->signIn(u"Li"_s, u"482913"_s)[u"ok"_s].toBool());
    QCOMPARE(said(u"user"_s, {{u"name"_s, u"Li"_s}, {u"pin"_s, u"482914"_s}}),
             u"This is not allowed: setting a clerk's PIN."_s);
    QCOMPARE(said(u"update"_s, {{u"member"_s, member}, {u"phone"_s, u"13900139000"_s}}),
             u"A manager or owner must approve this; send it with approval: changing a phone or "
             "birthday."_s);
}

void TestTillDoor::unknownFieldsInsideAreWarnedOf()
{
    const QString member = enrol(u"13800138000"_s);
    const QJsonObject updated =
        ask(u"update"_s, {{u"member"_s, member},
                          {u"fields"_s, QJsonObject{{u"name"_s, u"Li"_s}, {u"nmae"_s, u"Lu"_s}}}});
    QCOMPARE(updated[u"warnings"_s], QJsonValue(QJsonArray{u"unknown-field:fields.nmae"_s}));
    const QJsonObject both{{u"member"_s, member}, {u"add"_s, u"vip"_s}, {u"remove"_s, u"vip"_s}};
    QCOMPARE(ask(u"tag"_s, both)[u"error"_s], u"bad-request"_s);
}

void TestTillDoor::aSaleFoundByItsReceiptIsUndone()
{
    const QJsonObject sold =
        ask(u"checkout"_s, {{u"lines"_s, oneLine(u"8.00"_s)}, {u"receipt"_s, u"R1"_s}});
    const QJsonObject found = ask(u"purchase"_s, {{u"receipt"_s, u"R1"_s}});
    QCOMPARE(found[u"operation"_s], sold[u"operation"_s]);
    QVERIFY(ask(u"undo"_s, {{u"operation"_s, found[u"operation"_s]}})[u"ok"_s].toBool());
}

void TestTillDoor::aFreeRewardIsNamed()
{
    m_till.reset();
    QFile example(QStringLiteral(REGULARS_SOURCE_DIR) +
                  u"/tests/programme/contract-example.jsonc"_s);
    QVERIFY(example.open(QIODevice::ReadOnly));
    QByteArray text = example.readAll();
    text.replace(R"({"id": "bag",)", R"({"id": "mug", "on": "purchase", "give": {"reward": "cup"}},
    {"id": "bag",)");
    m_shop->write(u"mug.json"_s, text);
    const VerbRun use = m_shop->runWith({u"programme"_s, u"use"_s, m_shop->path(u"mug.json"_s)});
    QVERIFY2(use.exitCode == 0, use.err);
    m_till = std::make_unique<TillProcess>(QStringLiteral(REGULARS_PROGRAM), m_shop->store());
    QVERIFY(m_till->signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    const QString member = enrol(u"13800138000"_s);
    const QJsonObject sold =
        ask(u"checkout"_s, {{u"member"_s, member}, {u"lines"_s, oneLine(u"8.00"_s)}});
    QCOMPARE(sold[u"rewards"_s],
             QJsonValue(QJsonArray{QJsonObject{{u"reward"_s, u"cup"_s}, {u"quantity"_s, 1}}}));
}

// D5: codes of nobody, each good once, for a guest as for a member.
void TestTillDoor::aBatchOfCouponsIsForWhoeverBringsThem()
{
    const QJsonObject made = ask(u"coupon"_s, {{u"coupon"_s, u"free20"_s}, {u"count"_s, 3}});
    QVERIFY2(made[u"ok"_s].toBool(), qPrintable(made[u"error"_s].toString()));
    QSet<QString> codes;
    for (const QJsonValue code : made[u"codes"_s].toArray()) {
        codes += code.toString();
    }
    QCOMPARE(codes.size(), 3);
    const QString first = made[u"codes"_s].toArray().first().toString();
    const QString second = made[u"codes"_s].toArray().last().toString();
    const auto sell = [this](const QString &code, const QJsonObject &more = {}) {
        QJsonObject sale = more;
        sale.insert(u"lines"_s, oneLine(u"50.00"_s));
        sale.insert(u"coupons"_s, QJsonArray{code});
        return ask(u"checkout"_s, sale);
    };
    QCOMPARE(sell(first)[u"quote"_s].toObject()[u"payable"_s], u"30.00"_s);
    const QJsonObject member{{u"member"_s, enrol(u"13800138000"_s)}};
    QCOMPARE(sell(first, member)[u"error"_s], u"coupon-used"_s);
    QCOMPARE(sell(second, member)[u"quote"_s].toObject()[u"payable"_s], u"30.00"_s);
    QCOMPARE(ask(u"coupon"_s, {{u"coupon"_s, u"none"_s}, {u"count"_s, 3}})[u"error"_s],
             u"no-such-coupon"_s);
    for (const QJsonValue &count : {QJsonValue(0), QJsonValue(-1), QJsonValue(1.5),
                                    QJsonValue(u"many"_s), QJsonValue(1'000'000'000)}) {
        const QJsonObject refused =
            ask(u"coupon"_s, {{u"coupon"_s, u"free20"_s}, {u"count"_s, count}});
        QCOMPARE(refused[u"error"_s], u"bad-request"_s);
        QCOMPARE(refused[u"field"_s], u"count"_s);
    }
    m_till.reset();
    QCOMPARE(m_shop->run(u"verify"_s, {u"--deep"_s}).exitCode, 0);
}

void TestTillDoor::theStreamLeavesASoundStore()
{
    const QString member = enrol(u"13800138000"_s);
    ask(u"top-up"_s, {{u"member"_s, member}, {u"amount"_s, u"100.00"_s}});
    ask(u"checkout"_s, {{u"member"_s, member},
                        {u"lines"_s, oneLine(u"60.00"_s, u"tea"_s)},
                        {u"use_points"_s, true},
                        {u"use_stored_value"_s, true}});
    ask(u"erase"_s, {{u"member"_s, member}});
    m_till.reset();
    const VerbRun sound = m_shop->run(u"verify"_s, {u"--deep"_s});
    QVERIFY2(sound.exitCode == 0, sound.out + sound.err);
    const VerbRun json =
        m_shop->run(u"verify"_s, {u"--json"_s, u"--anchor"_s, u"1:1:"_s + QString(64, u'0')});
    QCOMPARE(json.exitCode, 1);
    QVERIFY(!QJsonDocument::fromJson(json.out).object()[u"sound"_s].toBool(true));
    QCOMPARE(m_shop->run(u"simulate"_s).exitCode, 2);
    QCOMPARE(runVerb(QStringLiteral(REGULARS_PROGRAM),
                     {u"till"_s, u"--store"_s, m_shop->path(u"none"_s)})
                 .exitCode,
             3);
}

QTEST_GUILESS_MAIN(TestTillDoor)
#include "tst_tilldoor.moc"
