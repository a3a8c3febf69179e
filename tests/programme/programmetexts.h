#pragma once

#include "programme/programmefile.h"

#include <QByteArray>
#include <QFile>

// Programme files made of a small known shop and the part that a test is about.
namespace regulars::programmetexts
{

// The line on which the part of a test stands in the texts below.
constexpr int partLine = 9;

// A programme with a few things to refer to; the part is one or several members, on line 9.
inline QByteArray shopWith(const QByteArray &part)
{
    return R"({"format": "regulars-programme/1", "currency": "CNY",
"categories": [{"id": "food"}, {"id": "bread", "parent": "food"}, {"id": "tea"}],
"products": [{"id": "bun", "category": "bread"}, {"id": "latte", "category": "tea"}],
"actions": [{"id": "bag"}],
"coupons": [{"id": "c20", "discount": {"off": "20.00"}}],
"rewards": [{"id": "cup", "points": 100}],
"segments": [{"id": "sleeping", "when": {"silent_for": "90 days"}}],
"tiers": [{"id": "basic"}, {"id": "silver"}, {"id": "gold"}],
)" + part + '}';
}

inline QByteArray ruleWith(const QByteArray &members)
{
    return shopWith(R"("rules": [{"id": "r", )" + members + "}]");
}

// A rule on a purchase that gives points, with that `when`.
inline QByteArray whenOf(const QByteArray &when, const QByteArray &on = "purchase")
{
    return ruleWith(R"("on": ")" + on + R"(", "give": {"points": 1}, "when": )" + when);
}

inline QByteArray giveOf(const QByteArray &give, const QByteArray &on = "purchase")
{
    return ruleWith(R"("on": ")" + on + R"(", "give": )" + give);
}

inline QByteArray discountOf(const QByteArray &discount)
{
    return giveOf(R"({"discount": )" + discount + '}');
}

inline QByteArray policyOf(const QByteArray &policy)
{
    return shopWith(R"("policy": )" + policy);
}

// The example of contract.md.
inline QByteArray contractExample()
{
    QFile file(QStringLiteral(REGULARS_SOURCE_DIR "/tests/programme/contract-example.jsonc"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray allFaults(const ProgrammeReading &reading)
{
    QString text;
    for (const ProgrammeFault &fault : reading.faults)
        text += fault.toText() + QChar(u'\n');
    return text.toUtf8();
}

} // namespace regulars::programmetexts
