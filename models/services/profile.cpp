#include "services/profile.h"

#include "services/cardnumbers.h"
#include "services/phone.h"
#include "services/pinyin.h"
#include "values/text.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr int leapYear = 2000;
constexpr int firstYear = 1900;
constexpr quint32 cardNumbers = 100'000'000;
constexpr qsizetype longestCard = 64;

// The last digit that makes the whole a number by Luhn's rule.
int checkDigit(const QString &digits)
{
    int sum = 0;
    bool isDoubled = true;
    for (auto c = digits.rbegin(); c != digits.rend(); ++c) {
        const int digit = c->digitValue() * (isDoubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
        isDoubled = !isDoubled;
    }
    return (10 - sum % 10) % 10;
}

refusals::BadDate noSuchBirthday()
{
    return {u"a birthday is written YYYY-MM-DD, or --MM-DD without the year"_s};
}

} // namespace

Result<std::optional<QString>> readPhone(const QString &typed, const QString &country)
{
    if (folded(typed).isEmpty()) {
        return std::optional<QString>();
    }
    const std::optional<QString> phone = normalisedPhone(typed, country);
    if (!phone) {
        return refusals::BadRequest{
            u"phone"_s,
            u"this is no phone number; write one such as 138 1234 5678, or +852 9123 4567 for "
            "another country"_s};
    }
    return phone;
}

namespace
{

Result<std::optional<QString>> readAsItIs(const QString &field, const QString &typed,
                                          qsizetype longest)
{
    const QString text = folded(typed);
    const bool isPrintable = std::all_of(text.begin(), text.end(),
                                         [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (text.size() > longest || !isPrintable) {
        return refusals::BadRequest{field,
                                    u"write one line of at most %1 characters"_s.arg(longest)};
    }
    return text.isEmpty() ? std::optional<QString>() : std::optional(text);
}

} // namespace

Result<std::optional<QString>> readLine(const QString &field, const QString &typed,
                                        qsizetype longest)
{
    const Result<std::optional<QString>> line = readAsItIs(field, typed, longest);
    return line && *line ? std::optional(withoutCardNumbers(**line)) : line;
}

Result<std::optional<QString>> readCard(const QString &typed)
{
    Result<std::optional<QString>> card = readAsItIs(u"card"_s, typed, longestCard);
    if (card && *card && (*card)->contains(u' ')) {
        return refusals::BadRequest{u"card"_s, u"a card's number has no blanks"_s};
    }
    return card;
}

Result<std::optional<BirthDate>> readBirthday(const QString &text, BusinessDay today)
{
    const QString typed = folded(text);
    if (typed.isEmpty()) {
        return std::optional<BirthDate>();
    }
    const bool hasYear = !typed.startsWith(u"--"_s);
    const QString whole = hasYear ? typed : u"%1-%2"_s.arg(leapYear).arg(typed.mid(2));
    const std::optional<BusinessDay> day = BusinessDay::fromIso(whole);
    if (!day) {
        return noSuchBirthday();
    }
    if (!hasYear) {
        return std::optional(BirthDate{day->date().month(), day->date().day(), std::nullopt});
    }
    if (*day > today) {
        return refusals::BadDate{u"this birthday has yet to come"_s};
    }
    if (day->date().year() < firstYear) {
        return refusals::BadDate{u"nobody living was born before %1"_s.arg(firstYear)};
    }
    return std::optional(BirthDate{day->date().month(), day->date().day(), day->date().year()});
}

void setName(Person &person, const std::optional<QString> &name)
{
    const NameKeys keys = name ? nameKeys(*name) : NameKeys{};
    const auto orNone = [](const QString &key) {
        return key.isEmpty() ? std::optional<QString>() : std::optional(key);
    };
    person.name = name;
    person.pinyin = orNone(keys.pinyin);
    person.pinyinOther = orNone(keys.pinyinOther);
    person.initials = orNone(keys.initials);
}

QString freshCard(const Members &members)
{
    QString card;
    do {
        const QString body = u"9%1"_s.arg(randombytes_uniform(cardNumbers), 8, 10, QChar(u'0'));
        card = body + QString::number(checkDigit(body));
    } while (members.byCard(card));
    return card;
}

bool hasCheckDigit(const QString &digits)
{
    const bool isNumber =
        digits.size() >= 2 &&
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && checkDigit(digits.chopped(1)) == digits.back().digitValue();
}

QString birthdayText(const BirthDate &birthday)
{
    const QString day =
        u"%1-%2"_s.arg(birthday.month, 2, 10, QChar(u'0')).arg(birthday.day, 2, 10, QChar(u'0'));
    return birthday.year ? u"%1-%2"_s.arg(*birthday.year, 4, 10, QChar(u'0')).arg(day)
                         : u"--"_s + day;
}

QJsonObject profileJson(const Person &person)
{
    QJsonObject object;
    const auto put = [&](const QString &field, const std::optional<QString> &text) {
        if (text) {
            object[field] = *text;
        }
    };
    put(u"phone"_s, person.phone);
    put(u"card"_s, person.card);
    put(u"name"_s, person.name);
    put(u"gender"_s, person.gender);
    put(u"channel"_s, person.channel);
    if (person.birthday) {
        object[u"birthday"_s] = birthdayText(*person.birthday);
    }
    return object;
}

} // namespace regulars
