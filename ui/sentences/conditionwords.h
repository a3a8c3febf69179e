#pragma once

#include "programme/condition.h"
#include "ui/sentences/vocabulary.h"

#include <variant>

namespace regulars
{

// What a `when` says, by the place that each part takes in a sentence. What is not asked is spelled
// out: "All members", "any goods", "at any time".
struct Clauses
{
    Sentence who;
    Sentence goods;
    Sentence circumstances;
};

// Null for a condition of another kind.
template <typename Kind>
const Kind *conditionAs(const Condition &condition)
{
    return std::get_if<Kind>(&condition.test);
}

// Puts conditions into words.
class ConditionWords
{
public:
    explicit ConditionWords(const Vocabulary &words)
        : m_words(words)
    {}

    // Of a rule: `pointer` is where its `when` stands or would stand.
    Clauses clauses(const Condition &when, const QString &pointer) const;
    // Of what happens without goods: those are circumstances too. On a day nobody does anything, so
    // "at any time" is "every day".
    Clauses clausesOfMember(const Condition &when, const QString &pointer, bool isDaily) const;
    // Of what has no members of its own to name (a coupon, a price, a path): who is a circumstance.
    Clauses clausesWithoutWho(const Condition &when, const QString &pointer) const;
    // All of it as circumstances: "on Wednesday, when the purchase is ¥100.00 or more".
    Sentence circumstances(const Condition &when, const QString &pointer) const;

    // A condition that is no composition of all, and where it stands.
    struct Part
    {
        const Condition *condition;
        QString object; // pointer of the JSON object that holds it
        bool isInList;  // as an object of its own
    };
    // Of the parts of one `when`, which must outlive them.
    static std::vector<Part> partsAt(const std::vector<Condition> &parts, const QString &pointer);

private:
    QString tr(const char *text, const char *note = nullptr, int n = -1) const
    {
        return m_words.say("regulars::ConditionWords", text, note, n);
    }
    struct Naming
    {
        bool members;
        bool goods;
        bool isDaily;
    };
    Clauses sorted(const Condition &when, const QString &pointer, Naming naming) const;
    Sentence anyTime(const QString &pointer, bool isDaily) const;
    Sentence who(const Part &part) const;   // empty: can't be the subject of a sentence
    Sentence goods(const Part &part) const; // empty: can't be its object
    Sentence circumstance(const Part &part, bool amongLines) const;
    Sentence purchase(const Part &part, bool amongLines) const;
    Sentence life(const Part &part) const;
    Sentence time(const Part &part) const;
    Sentence member(const Part &part) const;
    Sentence composed(const Part &part) const;
    Sentence listed(const std::vector<Condition> &conditions, const QString &pointer) const;
    QString quoted(const std::vector<QString> &texts) const;
    QString genderName(const QString &gender) const;
    QString quotedNames(const QStringList &names) const;
    std::vector<SlotChoice> birthdays() const;

    const Vocabulary &m_words;
};

// The word of the programme file under which a condition stands: "category"; "metric" of a history.
QString keyOf(const Condition &condition);
// All its words: a history has several.
QStringList keysOf(const Condition &condition, const Programme &programme);

} // namespace regulars
