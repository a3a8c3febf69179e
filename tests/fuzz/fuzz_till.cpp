// Any lines at a till with the owner signed in: each is answered by an object, none is a fault of
// ours, and the books stay sound.

#include "fuzz/fuzzing.h"
#include "protocol/till/tillsession.h"
#include "services/salesfloor.h"

#include <QJsonDocument>

#include <memory>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const Terms terms{
    .policy = R"("points_as_money": {"points": 10, "amount": "1.00"},
                 "expiry": {"after": "12 months"})",
    .rules = R"({"id": "bag", "on": "action:bag", "give": {"points": 5}},
                {"id": "charge", "on": "top-up", "give": {"stored_value": "3.00"}})",
    .tiers = R"({"id": "basic", "name": "B"}, {"id": "gold", "name": "G",
                 "paths": [{"metric": "spend", "at_least": "500.00"}], "keep": {"for": "12 months"}})",
    .coupons = R"({"id": "c3", "name": "F", "discount": {"off": "3.00"}, "valid": "30 days"})",
    .rewards = R"({"id": "cup", "name": "C", "kind": "goods", "points": 5, "stock": 900})"};

struct Counter
{
    Shop shop{terms};
    TillSession till{*shop.store, shop.clock, u"1"_s};
    int lines = 0;

    Counter()
    {
        shop.sell(shop.enrol("A1"), {line("600.00", "tea", 2)});
        shop.enrol("A2");
    }
};

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    constexpr int mostLines = 3'000;
    static auto counter = std::make_unique<Counter>();
    if (counter->lines > mostLines) {
        if (const QString wrong = counter->shop.verified(); !wrong.isEmpty()) {
            fuzzing::fail(wrong.toUtf8());
        }
        counter = std::make_unique<Counter>();
    }
    counter->till.desk().signInAsCommandLine();
    for (const QByteArray &line : fuzzing::input(bytes, size).split('\n')) {
        ++counter->lines;
        counter->shop.clock.advanceMs(1'000);
        const QByteArray said = counter->till.answer(line);
        const QJsonObject answer = QJsonDocument::fromJson(said).object();
        const QString error = answer[u"error"_s].toString();
        const bool isBlank = line.trimmed().isEmpty();
        if (said.isEmpty() != isBlank || (!isBlank && !answer.contains(u"ok"_s))) {
            fuzzing::fail("no answer to " + line);
        }
        if (error == u"internal-error"_s || error == u"storage-failed"_s) {
            fuzzing::fail(line + '\n' + said);
        }
    }
    return 0;
}
