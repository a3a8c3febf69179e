#pragma once

#include "rulemaker.h"

#include <QtTest>

#include <functional>
#include <vector>

namespace regulars::promises
{

// What is asked at the till, days after what was asked before, and one figure of the answer.
struct Asked
{
    QByteArray request;
    QString figure; // "quote.earn"
    QJsonValue expected;
    int daysBefore = 0;
    int hoursBefore = 0;
};

// A rule made by hand, what it says, and that the till keeps it.
struct Promise
{
    const char *name;
    std::function<void(RuleMaker &)> make;
    QString said;
    std::vector<Asked> kept;
};

// A line of so much on these goods, for Li or who is named.
inline QByteArray buy(const QByteArray &amount, const QByteArray &goods = R"("category": "daily")",
                      int quantity = 1, const QByteArray &card = "1001")
{
    return R"({"op": "checkout", "member": "card:)" + card + R"(", "lines": [{)" + goods +
           R"(, "quantity": )" + QByteArray::number(quantity) + R"(, "amount": ")" + amount +
           R"("}]})";
}

inline QByteArray join(const QByteArray &card, const QByteArray &more = {})
{
    return R"({"op": "enrol", "card": ")" + card + R"(")" + more + "}";
}

inline const QByteArray li = R"({"op": "member", "member": "card:1001"})";

using Make = RuleMaker &;
inline const auto instead = [](const QString &words) {
    return [words](Make make) {
        make.start(QStringLiteral("base"));
        make.addInstead(words);
    };
};

inline QJsonValue figureOf(QJsonValue answer, const QString &path)
{
    for (const QString &step : path.split(u'.')) {
        answer =
            answer.isArray() ? answer.toArray().at(step.toInt()) : answer.toObject().value(step);
    }
    return answer;
}

inline QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

// A shop whose owner makes rules by hand and whose till must keep them. Li, card 1001, was born on
// 8 November; it is Wednesday, 4 November, half past two.
class PromiseCase : public RulesCase
{
protected:
    static void list(const std::vector<Promise> &promises)
    {
        QTest::addColumn<int>("number");
        for (size_t i = 0; i < promises.size(); ++i) {
            QTest::newRow(promises[i].name) << static_cast<int>(i);
        }
    }
    void prove(const std::vector<Promise> &promises)
    {
        QFETCH(const int, number);
        const Promise &promise = promises[static_cast<size_t>(number)];
        TillLine till(*m_floor);
        till.ask(join("1001", R"(, "birthday": "1990-11-08")"));
        try {
            RuleMaker maker(*m_page);
            promise.make(maker);
            QCOMPARE(maker.said(), promise.said);
            publish();
            for (size_t i = 0; i < promise.kept.size(); ++i) {
                const Asked &asked = promise.kept[i];
                if (asked.daysBefore > 0) {
                    till.passDays(asked.daysBefore);
                }
                m_floor->clock.advanceMs(qint64(asked.hoursBefore) * 3'600'000);
                const QJsonValue found = figureOf(till.ask(asked.request), asked.figure);
                QVERIFY2(found == asked.expected,
                         qPrintable(QStringLiteral("%1. %2 is %3 and not %4")
                                        .arg(i + 1)
                                        .arg(asked.figure, shown(found), shown(asked.expected))));
            }
        } catch (const std::logic_error &fault) {
            QFAIL(fault.what());
        }
    }
};

} // namespace regulars::promises
