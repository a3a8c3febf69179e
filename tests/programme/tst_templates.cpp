#include "programme/jsonnode.h"
#include "programme/programmefile.h"
#include "programme/programmetexts.h"
#include "programme/templates.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace regulars;
using namespace regulars::programmetexts;
using namespace Qt::StringLiterals;

namespace
{

// The paths of all names and benefits that are not given in the three languages.
void collectUntranslated(const JsonNode &node, QStringList &paths)
{
    static const QStringList languages{u"zh_CN"_s, u"zh_TW"_s, u"en"_s};
    if (node.key == u"name"_s) {
        QStringList given;
        for (const JsonNode &member : node.children)
            given += member.key;
        if (given != languages)
            paths += node.path;
        return;
    }
    for (const JsonNode &child : node.children)
        collectUntranslated(child, paths);
}

// The last digit of a GTIN-13 makes the sum, weighted 1 and 3 in turn, a multiple of ten.
bool isArticleNumber(const QString &id)
{
    int sum = 0;
    for (qsizetype i = 0; i < id.size(); ++i)
        sum += id.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
    return id.size() == 13 && sum % 10 == 0;
}

} // namespace

// Every template that ships is a complete, believable programme (screens.md, programme templates).
class TemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesTheCheck_data() { listTemplates(); }
    void passesTheCheck();
    void namesEverythingInThreeLanguages_data() { listTemplates(); }
    void namesEverythingInThreeLanguages();
    void isCompleteButForTheBlankOne_data() { listTemplates(); }
    void isCompleteButForTheBlankOne();
    void offersWhatTheTableSays_data();
    void offersWhatTheTableSays();
    void givesAPointAFairValue_data() { listTemplates(); }
    void givesAPointAFairValue();
    void hasValidArticleNumbers_data() { listTemplates(); }
    void hasValidArticleNumbers();
    void excludesTobaccoAndTopUpsInTheConvenienceShop();
    void knowsNoOtherTemplate();

private:
    static void listTemplates()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : templateIds())
            QTest::newRow(qPrintable(id)) << id;
    }
};

void TemplatesTest::passesTheCheck()
{
    QFETCH(const QString, id);
    const ProgrammeReading reading = readProgramme(templateText(id));
    QVERIFY2(reading.programme, allFaults(reading).constData());
}

void TemplatesTest::namesEverythingInThreeLanguages()
{
    QFETCH(const QString, id);
    const JsonReading reading = readJson(templateText(id));
    QVERIFY(reading.root);
    QStringList paths;
    collectUntranslated(*reading.root, paths);
    QCOMPARE(paths, QStringList());

    const auto programme = readProgramme(templateText(id)).programme;
    QVERIFY(programme);
    QStringList nameless;
    const auto look = [&](const auto &things) {
        for (const auto &thing : things) {
            if (thing.name.isEmpty())
                nameless += thing.id;
        }
    };
    look(programme->categories);
    look(programme->products);
    look(programme->actions);
    look(programme->segments);
    look(programme->tiers);
    look(programme->rules);
    look(programme->coupons);
    look(programme->rewards);
    for (const Tier &tier : programme->tiers)
        look(tier.benefits);
    QCOMPARE(nameless, QStringList());
}

// Enough of everything to open the shop with, and nothing that leads nowhere.
void TemplatesTest::isCompleteButForTheBlankOne()
{
    QFETCH(const QString, id);
    const auto programme = readProgramme(templateText(id)).programme;
    QVERIFY(programme);
    if (id == u"blank"_s) {
        QVERIFY(programme->rewards.empty() && programme->coupons.empty());
        QCOMPARE(programme->rules.size(), size_t(1));
        return;
    }
    QVERIFY(programme->categories.size() >= 5 && programme->products.size() >= 6);
    QVERIFY(programme->tiers.size() >= 3 && programme->rules.size() >= 15);
    QVERIFY(programme->coupons.size() >= 3 && programme->rewards.size() >= 6);
    QVERIFY(programme->actions.size() >= 3 && programme->segments.size() >= 3);

    std::set<int> actions;
    std::set<int> coupons;
    std::set<Trigger> triggers;
    const auto give = [&coupons](const std::vector<Effect> &effects) {
        for (const Effect &effect : effects) {
            if (const auto *given = std::get_if<effects::GiveCoupon>(&effect.what))
                coupons.insert(given->coupon);
        }
    };
    for (const Rule &rule : programme->rules) {
        triggers.insert(rule.on);
        actions.insert(rule.action);
        give(rule.give);
    }
    for (const Tier &tier : programme->tiers)
        give(tier.gift);
    for (const Reward &reward : programme->rewards)
        coupons.insert(reward.coupon.value_or(-1));
    actions.erase(-1);
    coupons.erase(-1);
    QCOMPARE(actions.size(), programme->actions.size());
    QCOMPARE(coupons.size(), programme->coupons.size());
    for (const Trigger trigger :
         {Trigger::Purchase, Trigger::Enrol, Trigger::Action, Trigger::Referral,
          Trigger::ReferralFirstPurchase, Trigger::TopUp, Trigger::Day})
        QVERIFY2(triggers.contains(trigger), qPrintable(QString::number(int(trigger))));
}

void TemplatesTest::offersWhatTheTableSays_data()
{
    using Kind = Expiry::Kind;
    using Unit = Length::Unit;
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<int>>("tierPoints");
    QTest::addColumn<int>("expiryKind");
    QTest::addColumn<QString>("expiryLength");
    QTest::addColumn<QMap<QString, int>>("rewards");
    const auto row = [](const char *id, const QList<int> &points, Kind kind, const Length &length,
                        const QMap<QString, int> &rewards) {
        QTest::newRow(id) << QString::fromLatin1(id) << points << static_cast<int>(kind)
                          << length.toText() << rewards;
    };
    row("convenience", {500, 2000}, Kind::Yearly, {},
        {{u"water"_s, 100},
         {u"coffee"_s, 300},
         {u"off5"_s, 500},
         {u"umbrella"_s, 1500},
         {u"donation"_s, 100}});
    row("grocery", {1000, 4000}, Kind::After, {12, Unit::Month},
        {{u"eggs"_s, 800}, {u"bag"_s, 200}, {u"rice"_s, 600}});
    row("cafe", {300, 1000}, Kind::After, {6, Unit::Month},
        {{u"any-cup"_s, 200}, {u"upsize"_s, 60}, {u"beans"_s, 900}});
    row("bookshop", {800, 3000}, Kind::After, {24, Unit::Month},
        {{u"bookmark"_s, 100}, {u"off20"_s, 1500}, {u"author-event"_s, 600}});
    row("beauty", {1000, 5000, 15000}, Kind::After, {12, Unit::Month},
        {{u"care-service"_s, 2000}, {u"mask-set"_s, 1200}, {u"birthday-treat"_s, 1000}});
    row("mother-baby", {2000, 8000}, Kind::After, {18, Unit::Month},
        {{u"nappies"_s, 1500}, {u"photo-service"_s, 3000}, {u"toy"_s, 800}});
}

void TemplatesTest::offersWhatTheTableSays()
{
    QFETCH(const QString, id);
    QFETCH(const QList<int>, tierPoints);
    QFETCH(const int, expiryKind);
    QFETCH(const QString, expiryLength);
    using Rewards = QMap<QString, int>;
    QFETCH(const Rewards, rewards);
    const auto programme = readProgramme(templateText(id)).programme;
    QVERIFY(programme);

    QList<int> thresholds;
    for (size_t i = 1; i < programme->tiers.size(); ++i) {
        const Tier &tier = programme->tiers[i];
        QCOMPARE(tier.paths.size(), size_t(1));
        const auto &history = std::get<conditions::History>(tier.paths.front().test);
        const Measure &measure = programme->measures.at(size_t(history.measure));
        QCOMPARE(measure.metric, Metric::PointsEarned);
        QCOMPARE(measure.window, (Window{Window::Kind::Back, {12, Length::Unit::Month}}));
        thresholds += static_cast<int>(history.bound.numerator());
        QVERIFY(tier.keep);
    }
    QCOMPARE(thresholds, tierPoints);
    QCOMPARE(static_cast<int>(programme->policy.expiry.kind), expiryKind);
    QCOMPARE(programme->policy.expiry.length.toText(), expiryLength);
    QVERIFY(programme->rewards.size() >= 6);
    for (auto it = rewards.constBegin(); it != rewards.constEnd(); ++it) {
        const auto reward = programme->reward(it.key());
        QVERIFY2(reward, qPrintable(it.key()));
        QCOMPARE(programme->rewards.at(size_t(*reward)).points.count(), it.value());
    }
    const auto &base = std::get<effects::PointsPer>(
        programme->rules.at(size_t(programme->rule(u"base"_s).value())).give.front().what);
    QCOMPARE(base.points, 1);
    QCOMPARE(base.amount, Money(100));
}

// What a reward costs the shop a point, less what is paid for it: between a fifth of a fen and
// three fen.
void TemplatesTest::givesAPointAFairValue()
{
    QFETCH(const QString, id);
    const auto programme = readProgramme(templateText(id)).programme;
    QVERIFY(programme);
    QVERIFY(programme->policy.pointValue >= Ratio(1, 100));
    QVERIFY(programme->policy.pointValue <= Ratio(2, 100));
    for (const Reward &reward : programme->rewards) {
        QVERIFY2(reward.worth && reward.cost && !reward.zone.isEmpty(), qPrintable(reward.id));
        QVERIFY2(*reward.cost <= *reward.worth, qPrintable(reward.id));
        const Ratio fen((*reward.cost - reward.money).count(), reward.points.count());
        QVERIFY2(Ratio(2, 10) <= fen && fen <= Ratio(3), qPrintable(reward.id));
    }
}

void TemplatesTest::hasValidArticleNumbers()
{
    QFETCH(const QString, id);
    const auto programme = readProgramme(templateText(id)).programme;
    QVERIFY(programme);
    for (const Product &product : programme->products) {
        QVERIFY2(product.price && product.cost && *product.cost < *product.price,
                 qPrintable(product.id));
        if (product.id.startsWith(u"69"_s))
            QVERIFY2(isArticleNumber(product.id), qPrintable(product.id));
    }
}

void TemplatesTest::excludesTobaccoAndTopUpsInTheConvenienceShop()
{
    const auto programme = readProgramme(templateText(u"convenience"_s)).programme;
    QVERIFY(programme);
    const Rule &rule = programme->rules.at(size_t(programme->rule(u"no-points"_s).value()));
    const auto &category = std::get<conditions::InCategory>(rule.when.test);
    QCOMPARE(category.categories, (std::vector<int>{programme->category(u"tobacco"_s).value(),
                                                    programme->category(u"top-ups"_s).value()}));
    QCOMPARE(std::get<effects::PointsPer>(rule.give.front().what).points, 0);
    QCOMPARE(programme->policy.expiry.month, 12);
    QCOMPARE(programme->policy.expiry.day, 31);
    QCOMPARE(programme->policy.expiry.years, 1);
}

void TemplatesTest::knowsNoOtherTemplate()
{
    QCOMPARE(templateText(u"bakery"_s), QByteArray());
    QCOMPARE(templateText(u"../templates/cafe"_s), QByteArray());
}

QTEST_APPLESS_MAIN(TemplatesTest)
#include "tst_templates.moc"
