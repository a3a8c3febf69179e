#pragma once

#include "programme/conditionreader.h"
#include "ui/sentences/conditionedits.h"
#include "ui/sentences/sentences.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace regulars
{

// What can be added to a sentence: its JSON, and how it would read.
struct Addition
{
    enum class About { Members, Goods, Time, Purchase, History };
    About about = About::Members;
    QJsonObject json;
    QString words;
};

// Where a `when` may stand, and what stands there.
struct Asking
{
    Condition when;
    ConditionScope scope;
    QString pointer;
};

// A condition that stands there already.
struct PlacedCondition
{
    SlotHolder place;
    Condition condition;
    QString words;
};

// What can become of one, and how it would read.
struct Alteration
{
    SentenceEdit edit;
    QString words;
};

// Every condition that may be asked at that place, each with a value to begin with.
std::vector<Addition> conditionsToAdd(const Sentences &sentences, const ConditionScope &scope);

// All that must hold, where that is several, then each of it.
std::vector<PlacedCondition> conditionsAt(const Sentences &sentences, const Asking &asking);

// The alternatives of a condition that is a group of them, each whole.
std::vector<PlacedCondition> alternativesOf(const Sentences &sentences,
                                            const PlacedCondition &group);

// Each figure of a member's history that counts all goods, of one category or product alone.
std::vector<Alteration> narrowings(const Sentences &sentences, const Asking &asking,
                                   const QJsonObject &thing);

// Each condition turned round.
std::vector<Alteration> opposites(const Sentences &sentences, const Asking &asking,
                                  const QJsonObject &thing);

// Every effect that may follow there; without a trigger a tier's gift.
std::vector<Addition> effectsToAdd(const Sentences &sentences, std::optional<Trigger> trigger);

// Of a list that one effect holds: one item more, as steps go on rising.
struct MoreOfEffect
{
    enum class What { Step, PartOfBundle };
    What what;
    SentenceEdit edit;
};

// Of each effect of a rule whose list can be longer; `give` as the rule's JSON has it.
std::vector<MoreOfEffect> listsToLengthen(const Programme &programme, const QJsonValue &give);

} // namespace regulars
