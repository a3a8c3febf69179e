#include "ui/sentences/vocabulary.h"

#include <unicode/listformatter.h>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// "%1, %2 and %3" for three, as the language does it.
QString listPattern(const QString &language, size_t count, UListFormatterType type)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::ListFormatter> format(icu::ListFormatter::createInstance(
        icu::Locale(language.toLatin1().constData()), type, ULISTFMT_WIDTH_WIDE, status));
    std::vector<icu::UnicodeString> places;
    for (size_t i = 1; i <= count; ++i) {
        const QString place = u'%' + QString::number(i);
        places.emplace_back(place.utf16(), static_cast<int32_t>(place.size()));
    }
    icu::UnicodeString pattern;
    if (U_SUCCESS(status)) {
        format->format(places.data(), static_cast<int32_t>(count), pattern, status);
    }
    return QString::fromUtf16(pattern.getBuffer(), pattern.length());
}

UListFormatterType typeOf(Vocabulary::Join join)
{
    return join == Vocabulary::Join::And ? ULISTFMT_TYPE_AND : ULISTFMT_TYPE_OR;
}

} // namespace

Sentence Vocabulary::slot(SlotKind kind, const QString &text, const QString &pointer) const
{
    const QString name =
        tr("%1: %2", "what a field is for and what it holds").arg(labelOf(kind), text);
    return {Slot{kind, text, pointer, name, false, {}, {}}};
}

Sentence Vocabulary::anySlot(SlotKind kind, const QString &text, const QString &pointer) const
{
    Sentence sentence = slot(kind, text, pointer);
    std::get<Slot>(sentence.front()).isAny = true;
    return sentence;
}

Sentence Vocabulary::choiceSlot(const QString &value, const std::vector<SlotChoice> &choices,
                                const QString &pointer, SlotKind kind) const
{
    const auto chosen = std::find_if(choices.begin(), choices.end(), [&](const SlotChoice &choice) {
        return choice.value == value;
    });
    Sentence sentence = slot(kind, chosen == choices.end() ? value : chosen->text, pointer);
    std::get<Slot>(sentence.front()).choices = choices;
    return sentence;
}

QString Vocabulary::joined(const QStringList &texts, Join join) const
{
    std::vector<Sentence> sentences;
    for (const QString &text : texts) {
        sentences.push_back({text});
    }
    return plain(joined(sentences, join));
}

Sentence Vocabulary::joined(const std::vector<Sentence> &sentences, Join join) const
{
    // A pattern's places have one digit: what is longer is joined in two steps.
    constexpr size_t mostAtOnce = 9;
    if (sentences.empty()) {
        return {};
    }
    if (sentences.size() == 1) {
        return sentences.front();
    }
    if (sentences.size() > mostAtOnce) {
        const auto cut = sentences.end() - mostAtOnce + 1;
        std::vector<Sentence> rest{inRow({sentences.begin(), cut})};
        rest.insert(rest.end(), cut, sentences.end());
        return joined(rest, join);
    }
    return filled(listPattern(m_language.code(), sentences.size(), typeOf(join)), sentences);
}

Sentence Vocabulary::inRow(const std::vector<Sentence> &sentences) const
{
    Sentence row;
    for (const Sentence &sentence : sentences) {
        row = row.empty() ? sentence
                          : filled(tr("%1, %2", "two of several in a row"), {row, sentence});
    }
    return row;
}

Sentence Vocabulary::membersOf(const QString &tier, const Sentence &name) const
{
    static const QStringList words{u"member"_s, u"members"_s, u"会员"_s, u"會員"_s};
    if (words.contains(tier.toLower())) {
        return filled(tr("%1 tier members", "the tier itself is called Member"), {name});
    }
    const bool saysMember = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return tier.endsWith(word, Qt::CaseInsensitive);
    });
    return filled(saysMember ? tr("%1s", "a tier such as Gold Member")
                             : tr("%1 members", "of a tier"),
                  {name});
}

Sentence Vocabulary::spaced(const Sentence &sentence) const
{
    if (!m_language.isHan()) {
        return sentence;
    }
    const auto textOf = [](const SentencePart &part) {
        const auto *slot = std::get_if<Slot>(&part);
        return slot ? slot->text : std::get<QString>(part);
    };
    const auto isHan = [](QChar c) { return c.script() == QChar::Script_Han; };
    const auto isFigure = [](QChar c) {
        return c.unicode() < 0x250 && (c.isLetterOrNumber() || c == u'%' || c.isSymbol());
    };
    Sentence result;
    for (const SentencePart &part : sentence) {
        const QString text = textOf(part);
        const QString before = result.empty() ? QString() : textOf(result.back());
        if (!text.isEmpty() && !before.isEmpty() &&
            ((isHan(before.back()) && isFigure(text.front())) ||
             (isFigure(before.back()) && isHan(text.front())) ||
             (isFigure(before.back()) && isFigure(text.front())))) {
            result = filled(u"%1 %2"_s, {result, {part}});
        } else {
            result = filled(u"%1%2"_s, {result, {part}});
        }
    }
    return result;
}

std::vector<Sentence> Vocabulary::spaced(std::vector<Sentence> sentences) const
{
    for (Sentence &sentence : sentences) {
        sentence = spaced(sentence);
    }
    return sentences;
}

QString Vocabulary::paragraph(const std::vector<Sentence> &sentences) const
{
    QString text;
    for (const Sentence &sentence : sentences) {
        text = text.isEmpty()
                   ? plain(sentence)
                   : plain(filled(tr("%1 %2", "two whole sentences"), {{text}, sentence}));
    }
    return text;
}

QString Vocabulary::labelOf(SlotKind kind) const
{
    switch (kind) {
    case SlotKind::Tiers:
    case SlotKind::TierAndAbove:
    case SlotKind::Tier:
        return tr("Tier");
    case SlotKind::Segments:
        return tr("Segment");
    case SlotKind::Tags:
        return tr("Tag");
    case SlotKind::Genders:
        return tr("Gender");
    case SlotKind::Channels:
        return tr("Channel");
    case SlotKind::Categories:
        return tr("Category");
    case SlotKind::Products:
        return tr("Product");
    case SlotKind::AnyGoods:
        return tr("Goods");
    case SlotKind::Weekdays:
        return tr("Weekdays");
    case SlotKind::MonthDays:
        return tr("Days of the month");
    case SlotKind::TimeOfDay:
        return tr("Time of day");
    case SlotKind::Dates:
        return tr("Dates");
    case SlotKind::Date:
        return tr("Date");
    case SlotKind::AnyTime:
        return tr("Time");
    case SlotKind::AnyMember:
        return tr("Members");
    case SlotKind::Amount:
    case SlotKind::Cost:
        return tr("Amount");
    default:
        return labelOfFigure(kind);
    }
}

QString Vocabulary::labelOfFigure(SlotKind kind) const
{
    switch (kind) {
    case SlotKind::PointCount:
    case SlotKind::PointRate:
        return tr("Points");
    case SlotKind::Age:
        return tr("Age");
    case SlotKind::Factor:
        return tr("Multiplier");
    case SlotKind::Percent:
    case SlotKind::Share:
        return tr("Share");
    case SlotKind::Span:
    case SlotKind::Days:
        return tr("Length of time");
    case SlotKind::Stretch:
        return tr("Period");
    case SlotKind::Coupon:
        return tr("Coupon");
    case SlotKind::Reward:
        return tr("Reward");
    case SlotKind::Action:
        return tr("Action");
    case SlotKind::Name:
        return tr("Name");
    case SlotKind::Word:
        return tr("Word");
    case SlotKind::Expiry:
        return tr("Expiry");
    case SlotKind::Choice:
        return tr("Choice");
    default:
        return tr("Number");
    }
}

} // namespace regulars
