#pragma once

#include "programme/jsonnode.h"
#include "programme/programme.h"

#include <QStringList>

#include <initializer_list>
#include <utility>

namespace regulars
{

// A programme while its file is being read: what is known of it so far, and what is wrong with it.
struct Draft
{
    Programme programme;
    std::vector<ProgrammeFault> faults;
    // In force already: what merely never fires is no reason to keep a shop from its store.
    bool isInstalled = false;

    void fault(const JsonNode &at, const QString &message, const QString &mend);
    // As fault, on the line of the member's key.
    void faultKey(const JsonNode &member, const QString &message, const QString &mend);
    // The index of that measure in the programme, shared with every equal one.
    int measure(const Measure &asked);
};

// The candidate that was probably meant, by edit distance; empty when none is near.
QString nearestTo(const QString &word, const QStringList &candidates);

// "did you mean …?" where one is near, else the list of what would be right.
QString suggestion(const QString &word, const QStringList &candidates);

// What the format keeps for a later version.
void faultReserved(Draft &draft, const JsonNode &member);

// The members of one JSON object while they are being read. Says at once when it is no object and
// which of its keys are unknown.
class Fields
{
public:
    Fields(Draft &draft, const JsonNode &node, std::initializer_list<QLatin1StringView> known);

    bool isObject() const { return m_node.isObject(); }
    // Something else was misspelt, so that what seems to be missing may well be there.
    bool hasUnknownKeys() const { return !m_unknownKeys.isEmpty(); }
    const JsonNode &node() const { return m_node; }
    const JsonNode *find(QLatin1StringView key) const { return m_node.find(key); }
    // As find; a fault when there is none, not even misspelt.
    const JsonNode *require(QLatin1StringView key, const QString &mend) const;

    // Reads the member, if there is one, into target; leaves target alone when it can't be read.
    template <typename Target, typename Reader>
    void take(QLatin1StringView key, Target &target, Reader read) const
    {
        if (const JsonNode *member = find(key))
            assign(target, read(m_draft, *member));
    }
    // As take; a fault when there is no such member.
    template <typename Target, typename Reader>
    void takeRequired(QLatin1StringView key, Target &target, Reader read, const QString &mend) const
    {
        if (const JsonNode *member = require(key, mend))
            assign(target, read(m_draft, *member));
    }

private:
    template <typename Target, typename Value>
    static void assign(Target &target, std::optional<Value> value)
    {
        if (value)
            target = std::move(*value);
    }
    template <typename Value>
    static void assign(std::vector<Value> &target, std::vector<Value> value)
    {
        target = std::move(value);
    }

    Draft &m_draft;
    const JsonNode &m_node;
    QStringList m_known;
    QStringList m_unknownKeys;
};

} // namespace regulars
