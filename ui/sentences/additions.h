#pragma once

#include "programme/conditionreader.h"
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

// Every condition that may be asked at that place, each with a value to begin with.
std::vector<Addition> conditionsToAdd(const Sentences &sentences, const ConditionScope &scope);

// Every effect that may follow there; without a trigger a tier's gift.
std::vector<Addition> effectsToAdd(const Sentences &sentences, std::optional<Trigger> trigger);

} // namespace regulars
