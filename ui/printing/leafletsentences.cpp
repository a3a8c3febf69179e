#include "ui/printing/leafletsentences.h"

#include <QRegularExpression>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

bool isAnyTime(const SentencePart &part)
{
    const auto *slot = std::get_if<Slot>(&part);
    return slot && slot->kind == SlotKind::AnyTime;
}

} // namespace

bool saysAnyTime(const Sentence &sentence)
{
    return std::any_of(sentence.begin(), sentence.end(), isAnyTime);
}

Sentence withoutAnyTime(Sentence sentence)
{
    for (size_t i = 1; i < sentence.size(); ++i) {
        auto *before = std::get_if<QString>(&sentence[i - 1]);
        if (isAnyTime(sentence[i]) && before) {
            while (before->endsWith(u' ') || before->endsWith(u',')) {
                before->chop(1);
            }
        }
    }
    std::erase_if(sentence, isAnyTime);
    return sentence;
}

QString shortMoney(QString amount)
{
    static const QRegularExpression noMinor(u"\\.0+(?![0-9])"_s);
    return amount.remove(noMinor);
}

Sentence inShortMoney(Sentence sentence)
{
    for (SentencePart &part : sentence) {
        if (auto *slot = std::get_if<Slot>(&part); slot && slot->kind == SlotKind::Amount) {
            slot->text = shortMoney(slot->text);
        }
    }
    return sentence;
}

QString slotsAsText(const Sentence &sentence)
{
    const auto isSlot = [](const SentencePart &part) { return std::holds_alternative<Slot>(part); };
    const auto first = std::find_if(sentence.begin(), sentence.end(), isSlot);
    const auto last = std::find_if(sentence.rbegin(), sentence.rend(), isSlot).base();
    return first == sentence.end() ? QString() : plain(Sentence(first, last));
}

bool hasSlotAt(const Sentence &sentence, const QString &pointer)
{
    const std::vector<Slot> found = slotsOf(sentence);
    return std::any_of(found.begin(), found.end(), [&](const Slot &slot) {
        return slot.pointer == pointer || slot.pointer.startsWith(pointer + u'/');
    });
}

std::optional<QString> restAfter(const QString &beginning, const QString &text)
{
    if (!text.startsWith(beginning)) {
        return std::nullopt;
    }
    QString rest = text.mid(beginning.size()).trimmed();
    if (!rest.isEmpty()) {
        rest.front() = rest.front().toUpper();
    }
    return rest;
}

} // namespace regulars
