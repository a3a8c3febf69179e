#include "ui/sentences/slotfield.h"

#include "ui/editors/moneyedit.h"
#include "ui/editors/pointsedit.h"
#include "ui/editors/quantityedit.h"
#include "ui/sentences/listfields.h"
#include "ui/sentences/valuefields.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

using Items = std::vector<ListField::Item>;
using Made = std::unique_ptr<SlotField>;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : items) {
        texts += item.isDouble() ? QString::number(item.toInt()) : item.toVariant().toString();
    }
    return texts;
}

template <typename Thing>
Items itemsOf(const std::vector<Thing> &things, const Vocabulary &words)
{
    Items items;
    for (const Thing &thing : things) {
        items.push_back({thing.id, words.nameOf(thing.name, thing.id)});
    }
    return items;
}

Items categories(const Vocabulary &words)
{
    Items items;
    std::vector<int> places(words.programme().categories.size(), -1);
    // A parent may stand behind its child in the file, so parents first.
    const std::function<int(int)> placed = [&](int index) {
        int &place = places.at(static_cast<size_t>(index));
        if (place < 0) {
            const Category &category = words.programme().categories.at(static_cast<size_t>(index));
            const int parent = category.parent ? placed(*category.parent) : -1;
            items.push_back({category.id, words.nameOf(category.name, category.id), parent});
            place = static_cast<int>(items.size()) - 1;
        }
        return place;
    };
    for (size_t i = 0; i < places.size(); ++i) {
        placed(static_cast<int>(i));
    }
    return items;
}

Items weekdays(const Vocabulary &words)
{
    const QStringList ids{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    Items items;
    for (int day = 1; day <= 7; ++day) {
        items.push_back({ids.at(day - 1), words.weekdays({day})});
    }
    return items;
}

Items monthDays(const Vocabulary &words)
{
    Items items;
    for (int day = 1; day <= 31; ++day) {
        items.push_back({QString::number(day), words.monthDays({day})});
    }
    return items;
}

QJsonValue asNumber(const QString &text)
{
    return text.toInt();
}

QJsonValue asFlagOrText(const QString &text)
{
    return text == u"true"_s || text == u"false"_s ? QJsonValue(text == u"true"_s)
                                                   : QJsonValue(text);
}

QJsonValue asAction(const QString &text)
{
    return u"action:"_s + text;
}

Made list(const Slot &slot, Items items, const QJsonValue &value, ListField::Choice choice,
          ListField::Writer writer = nullptr)
{
    auto field = std::make_unique<ListField>(items, textsOf(value), choice, slot.name);
    if (writer) {
        field->setWriter(writer);
    }
    return field;
}

// A decimal number, shown as `scale` times what the JSON holds.
Made number(const Slot &slot, const QJsonValue &value, const Ratio &scale, bool isText)
{
    const QString text = isText ? value.toString() : QString::number(value.toDouble(), 'f', 6);
    const Ratio now = Ratio::fromDecimal(text).value_or(Ratio(0)) * scale;
    auto *line = new QLineEdit;
    line->setAttribute(Qt::WA_InputMethodEnabled, false);
    return std::make_unique<TextField>(
        line, now.toDecimal(), slot.name, [line, scale, isText]() -> std::optional<QJsonValue> {
            const auto typed = Ratio::fromDecimal(line->text().remove(u'%').trimmed());
            if (!typed) {
                return std::nullopt;
            }
            const QString decimal = (*typed / scale).toDecimal();
            return isText ? QJsonValue(decimal) : QJsonValue(decimal.toDouble());
        });
}

Made words(const Slot &slot, const QJsonValue &value, bool areSeveral)
{
    auto *line = new QLineEdit;
    return std::make_unique<TextField>(
        line, textsOf(value).join(u", "_s), slot.name,
        [line, areSeveral]() -> std::optional<QJsonValue> {
            const QString typed = line->text().trimmed();
            if (typed.isEmpty()) {
                return std::nullopt;
            }
            QJsonArray texts;
            for (const QString &text : QString(typed).replace(u'，', u',').split(u',')) {
                if (!text.trimmed().isEmpty()) {
                    texts.append(text.trimmed());
                }
            }
            return areSeveral && texts.size() > 1 ? QJsonValue(texts) : QJsonValue(typed);
        });
}

Made name(const Slot &slot, const QJsonValue &value, const QString &language)
{
    auto *line = new QLineEdit;
    return std::make_unique<TextField>(
        line, slot.text, slot.name, [line, value, language]() -> std::optional<QJsonValue> {
            const QString typed = line->text().trimmed();
            if (typed.isEmpty() || !value.isObject()) {
                return typed.isEmpty() ? std::nullopt : std::optional(QJsonValue(typed));
            }
            QJsonObject names = value.toObject();
            names.insert(language, typed);
            return QJsonValue(names);
        });
}

Made amount(const Slot &slot, const QJsonValue &value, const Currency &currency)
{
    auto *line = new MoneyEdit(currency);
    return std::make_unique<TextField>(
        line, value.toString(), slot.name, [line]() -> std::optional<QJsonValue> {
            const auto money = line->value();
            return money ? std::optional(QJsonValue(toText(*money, line->currency().decimals)))
                         : std::nullopt;
        });
}

Made whole(const Slot &slot, const QJsonValue &value)
{
    auto *line = new PointsEdit;
    return std::make_unique<TextField>(
        line, QString::number(value.toInteger()), slot.name, [line]() -> std::optional<QJsonValue> {
            const auto points = line->value();
            return points ? std::optional(QJsonValue(points->count())) : std::nullopt;
        });
}

Made pieces(const Slot &slot, const QJsonValue &value)
{
    auto *line = new QuantityEdit;
    return std::make_unique<TextField>(
        line, textsOf(value).value(0), slot.name, [line]() -> std::optional<QJsonValue> {
            const auto quantity = line->value();
            return quantity ? std::optional(QJsonValue(toText(*quantity))) : std::nullopt;
        });
}

Made fieldOfList(const Slot &slot, const QJsonValue &value, const Vocabulary &words)
{
    using Choice = ListField::Choice;
    const Programme &programme = words.programme();
    switch (slot.kind) {
    case SlotKind::Tiers:
        return list(slot, itemsOf(programme.tiers, words), value, Choice::Several);
    case SlotKind::Tier:
    case SlotKind::TierAndAbove:
        return list(slot, itemsOf(programme.tiers, words), value, Choice::One);
    case SlotKind::Segments:
        return list(slot, itemsOf(programme.segments, words), value, Choice::Several);
    case SlotKind::Categories:
        return list(slot, categories(words), value, Choice::Several);
    case SlotKind::Products:
        return list(slot, itemsOf(programme.products, words), value, Choice::Several);
    case SlotKind::Coupon:
        return list(slot, itemsOf(programme.coupons, words), value, Choice::One);
    case SlotKind::Reward:
        return list(slot, itemsOf(programme.rewards, words), value, Choice::One);
    case SlotKind::Action:
        return list(slot, itemsOf(programme.actions, words), value.toString().section(u':', 1),
                    Choice::One, asAction);
    case SlotKind::Weekdays:
        return list(slot, weekdays(words), value, Choice::Several);
    case SlotKind::MonthDays:
        return list(slot, monthDays(words), value, Choice::Several, asNumber);
    case SlotKind::Genders:
    case SlotKind::Choice: {
        Items items;
        for (const SlotChoice &choice : slot.choices) {
            items.push_back({choice.value, choice.text});
        }
        return list(slot, items, value, Choice::One, asFlagOrText);
    }
    default:
        return nullptr;
    }
}

} // namespace

void SlotField::type(const QString &) {}

void SlotField::setInput(QWidget *input, const QString &name)
{
    input->setAccessibleName(name);
    setFocusProxy(input);
}

std::unique_ptr<SlotField> slotFieldFor(const Slot &slot, const QJsonValue &value,
                                        const Vocabulary &vocabulary)
{
    using Span = SpanField::Kind;
    const auto span = [&](Span kind) {
        return std::make_unique<SpanField>(value.toString(), kind, vocabulary, slot.name);
    };
    switch (slot.kind) {
    case SlotKind::Amount:
        return amount(slot, value, vocabulary.programme().currency);
    case SlotKind::PointCount:
    case SlotKind::PointRate:
    case SlotKind::Count:
    case SlotKind::Age:
        return whole(slot, value);
    case SlotKind::Pieces:
        return pieces(slot, value);
    case SlotKind::Factor:
    case SlotKind::Percent:
        return number(slot, value, Ratio(1), false);
    case SlotKind::Share:
        return number(slot, value, Ratio(100), false);
    case SlotKind::Cost:
        return number(slot, value, Ratio(1), true);
    case SlotKind::Span:
        return span(Span::Span);
    case SlotKind::Days:
        return span(Span::Days);
    case SlotKind::Stretch:
        return span(Span::Stretch);
    case SlotKind::TimeOfDay:
        return std::make_unique<TimeField>(value, slot.name);
    case SlotKind::Dates:
        return std::make_unique<DateField>(value, DateField::Kind::Run, slot.name);
    case SlotKind::Date:
        return std::make_unique<DateField>(value, DateField::Kind::One, slot.name);
    case SlotKind::Expiry:
        return std::make_unique<ExpiryField>(value, vocabulary, slot.name);
    case SlotKind::Tags:
    case SlotKind::Channels:
        return words(slot, value, true);
    case SlotKind::Word:
        return words(slot, value, false);
    case SlotKind::Name:
        return name(slot, value, vocabulary.language().code());
    default:
        return fieldOfList(slot, value, vocabulary);
    }
}

} // namespace regulars
