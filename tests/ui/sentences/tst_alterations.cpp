#include "programme/programmedocument.h"
#include "programme/programmetexts.h"
#include "ui/sentences/additions.h"
#include "ui/sentences/sentenceeditor.h"
#include "ui/sentences/slotbutton.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

#include <algorithm>

using namespace regulars;
using namespace regulars::programmetexts;
using namespace Qt::StringLiterals;

namespace
{

using Part = SentenceSubject::Part;

// A part of a programme with its editor, in English; what is edited stands in `edits`.
struct Desk
{
    Desk(const QByteArray &text, Part part, int index, const QString &place)
        : document(*ProgrammeDocument::read(text))
        , edits(&editor, &SentenceEditor::edited)
    {
        editor.setLanguage(u"en"_s);
        editor.setSubject(document.sharedProgramme(), {part, index},
                          document.value(place).toObject());
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&editor);
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
    }

    // A line below these menus, pressed; what is edited then.
    QString edited(const QStringList &menus, const QString &words)
    {
        const QMenu *menu = editor.additions();
        for (const QString &title : menus) {
            const auto all = menu->findChildren<QMenu *>();
            const auto found = std::find_if(
                all.begin(), all.end(), [&](const QMenu *one) { return one->title() == title; });
            if (found == all.end()) {
                return u"no menu "_s + title;
            }
            menu = *found;
        }
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text() == words) {
                action->trigger();
                return edits.isEmpty() ? QString() : edits.last().at(0).toString();
            }
        }
        return u"no line "_s + words;
    }
    QJsonObject value() const { return edits.last().at(1).toJsonValue().toObject(); }

    ProgrammeDocument document;
    QWidget window;
    SentenceEditor editor;
    QSignalSpy edits;
};

const QString weekend = u"every Saturday and Sunday"_s;

QJsonObject jsonOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

// As an owner does it: down until the line that is meant, then into it.
bool goTo(const QString &text)
{
    for (int i = 0; i < 200; ++i) {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu) {
            return false;
        }
        if (menu->activeAction() && menu->activeAction()->text() == text) {
            QTest::keyClick(menu, menu->activeAction()->menu() ? Qt::Key_Right : Qt::Key_Return);
            return true;
        }
        QTest::keyClick(menu, Qt::Key_Down);
    }
    return false;
}

} // namespace

// What can be made of the conditions that stand already: groups of which any is enough, figures of
// some goods alone, opposites; in the words of each language, wherever a `when` may stand.
class AlterationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWellInEachLanguage_data();
    void readsWellInEachLanguage();
    void editsTheFile();
    void isReachedByKeys();
    void isOfferedForEveryPartOfATier();
    void isOfferedForBetterRates();
    void asksEveryOnlyWhereItComesRound_data();
    void asksEveryOnlyWhereItComesRound();
};

void AlterationsTest::readsWellInEachLanguage_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QStringList>("said"); // en, zh_CN, zh_TW
    QTest::newRow("group") << QByteArray(R"({"any": [{"weekdays": ["sat", "sun"]},
            {"purchase_at_least": "100.00", "items_at_least": 3}]})")
                           << QStringList{
                                  u"either every Saturday and Sunday or (when the purchase is "
                                  "¥100.00 or more, with 3 items or more)"_s,
                                  u"每周六和周日或（单笔满 ¥100.00 时、买满 3 件时）"_s,
                                  u"每週六和週日或（單筆滿 ¥100.00 時、買滿 3 件時）"_s};
    QTest::newRow("goods") << QByteArray(R"({"any": [{"category": "tea"}, {"tier": "gold"}]})")
                           << QStringList{u"either for tea or if they are gold members"_s,
                                          u"购买 tea 时或会员等级为 gold 时"_s,
                                          u"購買 tea 時或會員等級為 gold 時"_s};
    QTest::newRow("narrowed") << QByteArray(
                                     R"({"metric": "visits", "category": "tea", "at_least": 5,
                                         "window": "month"})")
                              << QStringList{u"when they have made 5 visits or more with tea "
                                             "this month"_s,
                                             u"本月购买 tea 满 5 次时"_s,
                                             u"本月購買 tea 滿 5 次時"_s};
    QTest::newRow("opposite") << QByteArray(
                                     R"({"not": {"metric": "spend", "category": "tea",
                                         "at_least": "100.00", "window": "30 days"}})")
                              << QStringList{u"except when they have spent ¥100.00 or more on tea "
                                             "in the last 30 days"_s,
                                             u"最近 30 天内购买 tea 满 ¥100.00 时除外"_s,
                                             u"最近 30 天內購買 tea 滿 ¥100.00 時除外"_s};
}

void AlterationsTest::readsWellInEachLanguage()
{
    QFETCH(const QByteArray, when);
    QFETCH(const QStringList, said);
    const auto document = ProgrammeDocument::read(whenOf(when));
    QVERIFY(document);
    const Programme &programme = document->programme();
    const QStringList codes{u"en"_s, u"zh_CN"_s, u"zh_TW"_s};
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const Language language(codes[i]);
        QCOMPARE(
            plain(
                Sentences(programme, language).conditionSentence(programme.rules.front().when, {})),
            said[i]);
    }
}

void AlterationsTest::editsTheFile()
{
    const QJsonObject thing = jsonOf(R"({"when": {"category": "tea", "weekdays": ["sat"]}})");
    const SlotHolder days{u"/when"_s, {u"weekdays"_s}, true};
    const QJsonObject three{{u"items_at_least"_s, 3}};
    const SentenceEdit either = withAlternative(thing, days, three);
    QCOMPARE(either.pointer, u"/when"_s);
    QCOMPARE(
        either.value.toObject(),
        jsonOf(R"({"category": "tea", "any": [{"weekdays": ["sat"]}, {"items_at_least": 3}]})"));
    // All together, and one more of a group.
    const QJsonObject grouped{{u"when"_s, either.value}};
    const QJsonObject first{{u"first_purchase"_s, true}};
    const SentenceEdit third = withAlternative(grouped, {u"/when"_s, {u"any"_s}, true}, first);
    QCOMPARE(third.value.toObject().value(u"any"_s).toArray().size(), 3);
    const SentenceEdit all = withAlternative(grouped, {u"/when"_s, {}, true}, first);
    QCOMPARE(all.value.toObject().value(u"any"_s).toArray().size(), 2);
    // What is left of two is a condition like the others.
    const SentenceEdit left =
        withoutHolder(grouped, {u"/when/any/1"_s, {u"items_at_least"_s}, true});
    QCOMPARE(left.pointer, u"/when"_s);
    QCOMPARE(left.value.toObject(), thing.value(u"when"_s).toObject());
    QCOMPARE(opposite(opposite(three)), three);
}

void AlterationsTest::isReachedByKeys()
{
    Desk desk(whenOf(R"({"weekdays": ["sat", "sun"]})"), Part::Rule, 0, u"/rules/0"_s);
    auto *add = desk.editor.findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QVERIFY(goTo(u"Either one condition or another"_s));
    QVERIFY(goTo(weekend));
    QVERIFY(goTo(u"Only for some purchases"_s));
    QVERIFY(goTo(u"with 3 items or more"_s));
    QCOMPARE(desk.edits.size(), 1);
    QCOMPARE(desk.value().value(u"any"_s).toArray().size(), 2);
}

void AlterationsTest::isOfferedForEveryPartOfATier()
{
    Desk desk(contractExample(), Part::Tier, 1, u"/tiers/1"_s);
    QCOMPARE(desk.edited({u"Way 2 into the tier"_s}, weekend), u"/paths/1"_s);
    QCOMPARE(desk.edited({u"Way 1 to stay in the tier"_s}, weekend), u"/keep/paths/0"_s);
    QVERIFY(desk.value().contains(u"metric"_s) && desk.value().contains(u"weekdays"_s));
    QCOMPARE(desk.edited({u"Way 1 to stay in the tier"_s, u"Count only some goods"_s},
                         u"when they have spent ¥500.00 or more on 食品 in the last 12 months"_s),
             u"/keep/paths/0"_s);
    QCOMPARE(desk.edited({u"Benefit “免费配送”"_s}, weekend), u"/benefits/0/when"_s);
    QVERIFY(desk.value().contains(u"metric"_s) && desk.value().contains(u"weekdays"_s));
}

void AlterationsTest::isOfferedForBetterRates()
{
    Desk desk(contractExample(), Part::Policy, 0, u"/policy"_s);
    QVERIFY(
        desk.editor.findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)->isVisible());
    QCOMPARE(desk.edited({u"Better rate 1"_s}, u"through the channel “online”"_s),
             u"/points_as_money/rates/0/when"_s);
    QVERIFY(desk.value().contains(u"weekdays"_s) && desk.value().contains(u"channel"_s));
    Desk without(whenOf("{}"), Part::Policy, 0, u"/policy"_s);
    QVERIFY(!without.editor.findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)
                 ->isVisible());
}

void AlterationsTest::asksEveryOnlyWhereItComesRound_data()
{
    QTest::addColumn<Trigger>("trigger");
    QTest::addColumn<QStringList>("asked");
    const QString visits = u"for every 5 visits that they make since joining"_s;
    const QString spend = u"for every ¥100.00 that they spend since joining"_s;
    const QString items = u"for every 10 items that they buy since joining"_s;
    QTest::newRow("purchase") << Trigger::Purchase << QStringList{visits, spend, items};
    QTest::newRow("action") << Trigger::Action
                            << QStringList{u"for every 3 actions that they do since joining"_s};
    QTest::newRow("referral") << Trigger::Referral
                              << QStringList{
                                     u"for every 3 friends whom they bring since joining"_s};
    QTest::newRow("enrol") << Trigger::Enrol << QStringList{};
    QTest::newRow("top-up") << Trigger::TopUp << QStringList{};
    QTest::newRow("day") << Trigger::Day << QStringList{};
}

void AlterationsTest::asksEveryOnlyWhereItComesRound()
{
    QFETCH(const Trigger, trigger);
    QFETCH(const QStringList, asked);
    const auto document = ProgrammeDocument::read(whenOf("{}"));
    const Language language(u"en"_s);
    QStringList found;
    for (const Addition &addition : conditionsToAdd(Sentences(document->programme(), language),
                                                    conditionscopes::ofRule(trigger))) {
        if (addition.json.contains(u"every"_s)) {
            found += addition.words;
        }
    }
    QCOMPARE(found, asked);
}

QTEST_MAIN(AlterationsTest)
#include "tst_alterations.moc"
