#include "programme/jsonpointer.h"
#include "programme/programmefile.h"
#include "programme/programmes.h"
#include "programme/programmetexts.h"
#include "programme/programmewriter.h"
#include "programme/templates.h"
#include "ui/sentences/sentences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <rapidcheck.h>

using namespace regulars;
using namespace regulars::programmetexts;
using namespace Qt::StringLiterals;

namespace
{

QByteArray textOf(const QString &id)
{
    return id == u"contract"_s ? contractExample() : templateText(id);
}

QStringList shownProgrammes()
{
    QStringList ids = templateIds();
    ids.removeAll(u"blank"_s);
    ids.prepend(u"contract"_s);
    return ids;
}

// All that a programme says, a line for each of its parts.
QString told(const Programme &programme, const Language &language)
{
    const Sentences words(programme, language);
    QString text;
    const auto line = [&](const QString &part, const QString &id, const QString &said) {
        text += u"%1 %2: %3\n"_s.arg(part, id, said);
    };
    line(u"the"_s, u"policy"_s, words.paragraph(words.policySentences()));
    for (const Segment &one : programme.segments) {
        line(u"segment"_s, one.id, plain(words.segmentSentence(one)));
    }
    for (size_t i = 0; i < programme.tiers.size(); ++i) {
        line(u"tier"_s, programme.tiers[i].id,
             words.paragraph(words.tierSentences(static_cast<int>(i))));
    }
    for (const Rule &one : programme.rules) {
        line(u"rule"_s, one.id, words.paragraph(words.ruleSentences(one)));
    }
    for (const CouponTemplate &one : programme.coupons) {
        line(u"coupon"_s, one.id, words.paragraph(words.couponSentences(one)));
    }
    for (const Reward &one : programme.rewards) {
        line(u"reward"_s, one.id, words.paragraph(words.rewardSentences(one)));
    }
    return text;
}

// What a JSON pointer names; nothing when it leads nowhere.
std::optional<QJsonValue> resolved(QJsonValue at, const QString &pointer)
{
    const QStringList steps = pointer.split(u'/').mid(1);
    for (const QString &step : steps) {
        if (at.isArray() && step.toInt() < at.toArray().size()) {
            at = at.toArray().at(step.toInt());
        } else if (at.isObject() && at.toObject().contains(step)) {
            at = at.toObject().value(step);
        } else {
            return std::nullopt;
        }
    }
    return at;
}

// Empty when these sentences are sound: they say something, in words, and each slot stands for a
// place of the JSON, or for one that is not there and says so.
QString faultOf(const std::vector<Sentence> &sentences, const QJsonValue &json)
{
    for (const Sentence &sentence : sentences) {
        const QString text = plain(sentence);
        if (text.trimmed().isEmpty()) {
            return u"it says nothing"_s;
        }
        static const QRegularExpression place(u"%[1-9n]"_s);
        if (place.match(text).hasMatch()) {
            return u"a place is left: "_s + text;
        }
        for (const Slot &slot : slotsOf(sentence)) {
            if (slot.text.isEmpty() || slot.name.isEmpty()) {
                return u"a slot has no text: "_s + slot.pointer;
            }
            if (resolved(json, slot.pointer).has_value() == slot.isAny &&
                slot.kind != SlotKind::AnyTime && slot.kind != SlotKind::AnyGoods &&
                slot.kind != SlotKind::AnyMember) {
                return u"%1 (%2) in %3"_s.arg(slot.pointer, slot.text, text);
            }
            if (slot.holder.isRemovable && !resolved(json, slot.holder.object)) {
                return u"nothing holds %1"_s.arg(slot.pointer);
            }
        }
    }
    return {};
}

void collectLeaves(const QJsonValue &value, const QString &pointer, QStringList &leaves)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        collectLeaves(it.value(), jsonpointer::joined(pointer, it.key()), leaves);
    }
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        collectLeaves(list.at(i), jsonpointer::joined(pointer, i), leaves);
    }
    if (object.isEmpty() && list.isEmpty()) {
        leaves += pointer;
    }
}

// What stands in the JSON and is in no slot.
QStringList withoutSlot(const std::vector<Sentence> &sentences, const QJsonValue &json)
{
    QStringList places;
    for (const Sentence &sentence : sentences) {
        for (const Slot &slot : slotsOf(sentence)) {
            places += slot.pointer;
        }
    }
    QStringList leaves;
    collectLeaves(json, {}, leaves);
    QStringList left;
    for (const QString &leaf : std::as_const(leaves)) {
        const bool isSaid =
            std::any_of(places.begin(), places.end(), [&](const QString &place) -> bool {
                return leaf == place || leaf.startsWith(place + u'/');
            });
        if (!isSaid) {
            left += leaf;
        }
    }
    return left;
}

QString faultOf(const Programme &programme, const Language &language)
{
    const QJsonObject json = QJsonDocument::fromJson(writeProgramme(programme)).object();
    const Sentences words(programme, language);
    const auto at = [&](const QString &section, size_t index) {
        return json.value(section).toArray().at(static_cast<qsizetype>(index));
    };
    QStringList faults{faultOf(words.policySentences(), json.value(u"policy"_s))};
    for (size_t i = 0; i < programme.segments.size(); ++i) {
        faults += faultOf({words.segmentSentence(programme.segments[i])}, at(u"segments"_s, i));
    }
    for (size_t i = 0; i < programme.tiers.size(); ++i) {
        faults += faultOf(words.tierSentences(static_cast<int>(i)), at(u"tiers"_s, i));
    }
    for (size_t i = 0; i < programme.rules.size(); ++i) {
        faults += faultOf(words.ruleSentences(programme.rules[i]), at(u"rules"_s, i));
    }
    for (size_t i = 0; i < programme.coupons.size(); ++i) {
        faults += faultOf(words.couponSentences(programme.coupons[i]), at(u"coupons"_s, i));
    }
    for (size_t i = 0; i < programme.rewards.size(); ++i) {
        faults += faultOf(words.rewardSentences(programme.rewards[i]), at(u"rewards"_s, i));
    }
    faults.removeAll(QString());
    return faults.join(u'\n');
}

} // namespace

// A programme reads as plain sentences in each language, and each slot leads back to its place.
class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsOneWouldSayIt_data();
    void readsAsOneWouldSayIt();
    void namesThingsInTheLanguage();
    void ownsItsWordOrder();
    void spellsOutWhatIsNotAsked();
    void saysConditionsWithinConditions();
    void leadsEachSlotToItsPlace_data();
    void leadsEachSlotToItsPlace();
    void putsEveryProgrammeIntoWords();
    void leavesNothingOfARuleUnsaid();
};

// R7 D1 T1: REGULARS_WRITE_GOLDEN=1 writes them anew, to be read before they are kept.
void SentencesTest::readsAsOneWouldSayIt_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (const QString &id : shownProgrammes()) {
        for (const QString &code : Language::codes()) {
            QTest::newRow(qPrintable(id + u' ' + code)) << id << code;
        }
    }
}

void SentencesTest::readsAsOneWouldSayIt()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    const ProgrammeReading reading = readProgramme(textOf(id));
    QVERIFY2(reading.programme, allFaults(reading).constData());
    const QString said = told(*reading.programme, Language(language));
    QFile file(u"%1/tests/ui/sentences/golden/%2.%3.txt"_s.arg(QStringLiteral(REGULARS_SOURCE_DIR),
                                                               id, language));
    if (qEnvironmentVariableIsSet("REGULARS_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(said.toUtf8()) > 0);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList lines = said.split(u'\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i) {
        QCOMPARE(lines.at(i), expected.at(i));
    }
    QCOMPARE(lines.size(), expected.size());
}

void SentencesTest::namesThingsInTheLanguage()
{
    const auto reading = readProgramme(templateText(u"convenience"_s));
    const Language english(u"en"_s);
    const Language traditional(u"zh_TW"_s);
    const Rule &rule = reading.programme->rules.at(1);
    const QString inEnglish = plain(Sentences(*reading.programme, english).ruleSentences(rule)[0]);
    QVERIFY2(inEnglish.contains(u"Tobacco and Top-ups and bills"_s), qPrintable(inEnglish));
    const QString inHan = plain(Sentences(*reading.programme, traditional).ruleSentences(rule)[0]);
    QVERIFY2(inHan.contains(u"菸品"_s) && !inHan.contains(u"积"_s), qPrintable(inHan));
}

void SentencesTest::ownsItsWordOrder()
{
    const auto reading = readProgramme(ruleWith(
        R"("on": "purchase", "when": {"tier": "gold", "category": "tea", "weekdays": ["wed"]},
           "give": {"multiply": 2})"));
    QVERIFY2(reading.programme, allFaults(reading).constData());
    const auto kinds = [&](const QString &code) {
        const Language language(code);
        QList<SlotKind> found;
        const Sentences words(*reading.programme, language);
        for (const Slot &slot : slotsOf(words.ruleSentences(reading.programme->rules[0])[0])) {
            found += slot.kind;
        }
        return found;
    };
    QCOMPARE(kinds(u"en"_s),
             (QList{SlotKind::Tiers, SlotKind::Factor, SlotKind::Categories, SlotKind::Weekdays}));
    QCOMPARE(kinds(u"zh_CN"_s),
             (QList{SlotKind::Tiers, SlotKind::Weekdays, SlotKind::Categories, SlotKind::Factor}));
}

void SentencesTest::spellsOutWhatIsNotAsked()
{
    const auto reading = readProgramme(giveOf(R"({"multiply": 2})"));
    QVERIFY2(reading.programme, allFaults(reading).constData());
    const Language english(u"en"_s);
    const auto said =
        Sentences(*reading.programme, english).ruleSentences(reading.programme->rules.at(0));
    QCOMPARE(plain(said.at(0)), u"All members get double points on any goods, at any time."_s);
    QCOMPARE(slotsOf(said.at(0)).at(0).name, u"Members: All members"_s);
    QVERIFY(slotsOf(said.at(0)).at(0).isAny);
}

void SentencesTest::saysConditionsWithinConditions()
{
    const auto reading = readProgramme(ruleWith(
        R"("on": "purchase", "give": {"points": 5}, "when": {"any": [{"weekdays": "wed"},
           {"tag": "vip", "not": {"category": "tea"}}]})"));
    QVERIFY2(reading.programme, allFaults(reading).constData());
    const Language english(u"en"_s);
    const auto said =
        Sentences(*reading.programme, english).ruleSentences(reading.programme->rules.at(0));
    QCOMPARE(
        plain(said.at(0)),
        u"All members get 5 points on buying any goods, either every Wednesday or (if they are "
        "tagged “vip”, except for tea)."_s);
}

void SentencesTest::leadsEachSlotToItsPlace_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : shownProgrammes()) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

void SentencesTest::leadsEachSlotToItsPlace()
{
    QFETCH(const QString, id);
    const ProgrammeReading reading = readProgramme(textOf(id));
    QVERIFY2(reading.programme, allFaults(reading).constData());
    for (const QString &code : Language::codes()) {
        const QString fault = faultOf(*reading.programme, Language(code));
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

// Whatever the programme: each part says something in each language, with every place filled and
// each slot leading to what was written.
void SentencesTest::putsEveryProgrammeIntoWords()
{
    std::vector<std::unique_ptr<Language>> languages;
    for (const QString &code : Language::codes()) {
        languages.push_back(std::make_unique<Language>(code));
    }
    QVERIFY(rc::check("every slot leads to its place", [&] {
        const ProgrammeReading reading = readProgramme(writeProgramme(programmes::drawn()));
        RC_PRE(reading.programme);
        for (const auto &language : languages) {
            const QString fault = faultOf(*reading.programme, *language);
            if (!fault.isEmpty()) {
                RC_FAIL(fault.toStdString());
            }
        }
    }));
}

// Whatever a rule's file says, its page has a control for it: a slot of its sentences or, of these
// alone, one beside them.
void SentencesTest::leavesNothingOfARuleUnsaid()
{
    static const QRegularExpression besides(
        u"^(/id|/name(/[a-z]{2}(_[A-Z]{2})?)?|/on" // fields of the form; an id stays what it is
        "|/give(/\\d+)?/to|/give(/\\d+)?/points_per/extra" // another effect is put in its stead
        "|/when(/.+)?/metric)$"_s);                        // and another condition
    const Language english(u"en"_s);
    const auto unsaidIn = [&english](const Programme &programme) {
        const QJsonArray rules =
            QJsonDocument::fromJson(writeProgramme(programme)).object().value(u"rules"_s).toArray();
        const Sentences words(programme, english);
        QStringList unsaid;
        for (size_t i = 0; i < programme.rules.size(); ++i) {
            const QJsonValue rule = rules.at(static_cast<qsizetype>(i));
            for (const QString &leaf : withoutSlot(words.ruleSentences(programme.rules[i]), rule)) {
                // "No points": for how much is asked once there are some.
                QString beside = leaf;
                const bool isOfNone = beside.endsWith(u"/points_per/amount"_s) &&
                                      resolved(rule, beside.replace(u"amount"_s, u"points"_s)) == 0;
                if (!isOfNone && !besides.match(leaf).hasMatch()) {
                    unsaid += leaf;
                }
            }
        }
        return unsaid.join(u' ');
    };
    for (const QString &id : shownProgrammes()) {
        QCOMPARE(unsaidIn(*readProgramme(textOf(id)).programme), QString());
    }
    QVERIFY(rc::check("every place has its slot", [&] {
        const ProgrammeReading reading = readProgramme(writeProgramme(programmes::drawn()));
        RC_PRE(reading.programme);
        RC_ASSERT(unsaidIn(*reading.programme).toStdString() == std::string());
    }));
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
