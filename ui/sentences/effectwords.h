#pragma once

#include "ui/sentences/conditionwords.h"

namespace regulars
{

// Puts what is given into words: points, multipliers, coupons and the like.
class EffectWords
{
public:
    explicit EffectWords(const Vocabulary &words)
        : m_words(words)
    {}

    // What works on a bill, as a whole sentence; empty for any other effect.
    Sentence onBill(const Effect &effect, const Clauses &clauses, const QString &pointer) const;
    // Whatever is no bill's matter, as what somebody gets: "100 points", "the coupon “Cup”".
    Sentence given(const Effect &effect, const QString &pointer) const;
    // The same, and to whom where it isn't who does the thing.
    Sentence addressed(const Effect &effect, const QString &pointer) const;

private:
    QString tr(const char *text, const char *note = nullptr, int n = -1) const
    {
        return m_words.say("regulars::EffectWords", text, note, n);
    }
    Sentence pointsPer(const effects::PointsPer &effect, const Clauses &clauses,
                       const QString &pointer) const;
    Sentence storedValue(const effects::StoredValue &effect, const QString &pointer) const;

    const Vocabulary &m_words;
};

// Puts discounts into words.
class DiscountWords
{
public:
    explicit DiscountWords(const Vocabulary &words)
        : m_words(words)
    {}

    // Whole sentences: who gets what off, and how much of it at most.
    Sentence sentence(const Discount &discount, const Clauses &clauses,
                      const QString &pointer) const;
    Sentence bound(const Discount &discount, const QString &pointer) const; // empty: none

private:
    QString tr(const char *text, const char *note = nullptr, int n = -1) const
    {
        return m_words.say("regulars::DiscountWords", text, note, n);
    }
    Sentence steps(const discounts::Steps &discount, const QString &pointer) const;
    Sentence bundle(const discounts::Bundle &discount, const Clauses &clauses,
                    const QString &pointer) const;
    Sentence buyGet(const discounts::BuyGet &discount, const Clauses &clauses,
                    const QString &pointer) const;
    Sentence units(qint64 units, const QString &pointer) const;

    const Vocabulary &m_words;
};

// Marks the slots of one of several items as its own, so that it can be taken away whole.
void holdItemOf(Sentence &sentence, const QString &item);

// All slots of that sentence stand for one effect, which can be taken away.
void holdEffect(Sentence &sentence, const QString &pointer);

} // namespace regulars
