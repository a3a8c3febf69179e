#include "ui/sentences/sentence.h"

namespace regulars
{

namespace
{

void append(Sentence &sentence, const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    if (!sentence.empty()) {
        if (auto *before = std::get_if<QString>(&sentence.back())) {
            before->append(text);
            return;
        }
    }
    sentence.emplace_back(text);
}

void append(Sentence &sentence, const Sentence &parts)
{
    for (const SentencePart &part : parts) {
        if (const auto *text = std::get_if<QString>(&part)) {
            append(sentence, *text);
        } else {
            sentence.push_back(part);
        }
    }
}

} // namespace

QString plain(const Sentence &sentence)
{
    QString text;
    for (const SentencePart &part : sentence) {
        const auto *slot = std::get_if<Slot>(&part);
        text += slot ? slot->text : std::get<QString>(part);
    }
    return text;
}

std::vector<Slot> slotsOf(const Sentence &sentence)
{
    std::vector<Slot> found;
    for (const SentencePart &part : sentence) {
        if (const auto *slot = std::get_if<Slot>(&part)) {
            found.push_back(*slot);
        }
    }
    return found;
}

Sentence filled(const QString &pattern, const std::vector<Sentence> &parts)
{
    Sentence sentence;
    qsizetype done = 0;
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0; at = pattern.indexOf(u'%', at + 1)) {
        const int number = pattern.mid(at + 1, 1).toInt();
        if (number < 1 || static_cast<size_t>(number) > parts.size()) {
            continue;
        }
        append(sentence, pattern.mid(done, at - done));
        append(sentence, parts[static_cast<size_t>(number) - 1]);
        done = at + 2;
    }
    append(sentence, pattern.mid(done));
    return sentence;
}

} // namespace regulars
