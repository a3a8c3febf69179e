#pragma once

#include "programme/programme.h"
#include "ui/language.h"
#include "ui/sentences/sentence.h"

#include <QString>

#include <vector>

namespace regulars
{

// How names, figures, times and lists of a programme are written in a language, as text and as the
// slots of a sentence. Refers to both: they must live as long.
class Vocabulary
{
public:
    Vocabulary(const Programme &programme, const Language &language)
        : m_programme(programme)
        , m_language(language)
    {}

    const Programme &programme() const { return m_programme; }
    const Language &language() const { return m_language; }
    QString say(const char *context, const char *text, const char *note, int n) const
    {
        return m_language.translate(context, text, note, n);
    }

    // A slot with its accessible name, "Tier: Gold".
    static Sentence words(const QString &text) { return {text}; }
    Sentence slot(SlotKind kind, const QString &text, const QString &pointer) const;
    Sentence anySlot(SlotKind kind, const QString &text, const QString &pointer) const;
    Sentence choiceSlot(const QString &value, const std::vector<SlotChoice> &choices,
                        const QString &pointer, SlotKind kind = SlotKind::Choice) const;
    // What a slot is for: "Tier".
    QString labelOf(SlotKind kind) const;

    // "a, b and c", "a or b", in the language's own way.
    enum class Join { And, Or };
    QString joined(const QStringList &texts, Join join) const;
    Sentence joined(const std::vector<Sentence> &sentences, Join join) const;
    // One after another, none of them stressed.
    Sentence inRow(const std::vector<Sentence> &sentences) const;
    // With a blank where figures and Han characters of two parts would touch.
    Sentence spaced(const Sentence &sentence) const;
    std::vector<Sentence> spaced(std::vector<Sentence> sentences) const;
    // Whole sentences one behind the other.
    QString paragraph(const std::vector<Sentence> &sentences) const;

    // The name of a thing of the programme; its id where it has none.
    template <typename Thing>
    QString nameOf(const std::vector<Thing> &things, int index) const
    {
        const Thing &thing = things.at(static_cast<size_t>(index));
        return nameOf(thing.name, thing.id);
    }
    template <typename Thing>
    QStringList namesOf(const std::vector<Thing> &things, const std::vector<int> &indices) const
    {
        QStringList names;
        for (const int index : indices) {
            names += nameOf(things, index);
        }
        return names;
    }
    QString nameOf(const LocalName &name, const QString &id) const;
    // "Gold members"; its name is the slot, or plain text.
    Sentence membersOf(const QString &tier, const Sentence &name) const;
    QString productName(const QString &id) const;                     // an unknown one's is its id
    QStringList categoryNames(const std::vector<int> &closure) const; // without their descendants
    QStringList productNames(const std::vector<QString> &ids) const;

    QString money(Money money) const;
    QString exactMoney(const Ratio &major) const; // with as many decimals as it takes
    QString points(Points points) const;          // "500 points"
    QString items(Quantity quantity) const;
    QString times(qint64 times) const; // "once", "3 times"
    QString length(Length length) const;
    QString factor(const Ratio &factor) const;      // "double", "1.5×"
    QString share(const Ratio &share) const;        // 0.1 → "10%"
    QString percentOff(const Ratio &percent) const; // "30%" off; in Chinese "7 折"
    QString ordinal(qint64 number) const;           // "2nd"
    QString day(BusinessDay day) const;
    QString dates(const DayRange &range) const;
    QString timeOfDay(const conditions::Between &between) const;
    QString weekdays(std::vector<int> days) const; // "Monday to Friday"
    QString monthDays(const std::vector<int> &days) const;
    QString monthAndDay(int month, int day) const;
    QString stretch(const Window &window) const; // "this month", "in the last 30 days"
    QString rhythm(const Window &window) const;  // "a month", "in any 30 days"

private:
    QString tr(const char *text, const char *note = nullptr, int n = -1) const
    {
        return m_language.translate("regulars::Vocabulary", text, note, n);
    }
    QString labelOfFigure(SlotKind kind) const;
    QString count(const char *text, qint64 number) const;
    QString number(const Ratio &ratio) const;

    const Programme &m_programme;
    const Language &m_language;
};

// The pointer of a member or an item of what another pointer names.
QString below(const QString &pointer, const QString &key);
QString below(const QString &pointer, size_t index);
// Of a list that is written as its only item when there is but one.
QString itemOf(const QString &pointer, size_t index, size_t count);

} // namespace regulars
