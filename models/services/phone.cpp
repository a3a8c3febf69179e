#include "services/phone.h"

#include "values/text.h"

#include <phonenumbers/phonenumberutil.h>

#include <string>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace regulars
{

namespace
{

constexpr qsizetype longestTyped = 40;

const PhoneNumberUtil &numbers()
{
    return *PhoneNumberUtil::GetInstance();
}

int callingCode(const QString &country)
{
    return numbers().GetCountryCodeForRegion(country.toStdString());
}

bool isPunctuation(QChar c)
{
    return c.isSpace() || u"-()./\u2010\u2011\u2012\u2013\u2014"_s.contains(c);
}

// A number's digits with a leading plus where there was one; empty when there is anything else.
QString stripped(const QString &typed)
{
    QString digits;
    for (const QChar c : folded(typed)) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
        } else if (c == u'+' && digits.isEmpty()) {
            digits += c;
        } else if (!isPunctuation(c)) {
            return {};
        }
    }
    return digits;
}

// New ranges are handed out faster than the table of ranges is renewed on a till, and a customer
// with one must not be turned away.
bool isChineseMobile(const PhoneNumber &number, const std::string &national)
{
    return number.country_code() == 86 && national.size() == 11 && national[0] == '1' &&
           national[1] >= '3';
}

bool parse(const QString &e164, PhoneNumber &number)
{
    return numbers().Parse(e164.toStdString(), "ZZ", &number) == PhoneNumberUtil::NO_PARSING_ERROR;
}

QString nationalOf(const PhoneNumber &number)
{
    std::string national;
    numbers().GetNationalSignificantNumber(number, &national);
    return QString::fromStdString(national);
}

} // namespace

std::optional<QString> normalisedPhone(const QString &typed, const QString &country)
{
    if (typed.size() > longestTyped) {
        return std::nullopt;
    }
    const QString digits = stripped(typed);
    PhoneNumber number;
    if (digits.isEmpty() || numbers().Parse(digits.toStdString(), country.toStdString(), &number) !=
                                PhoneNumberUtil::NO_PARSING_ERROR) {
        return std::nullopt;
    }
    std::string national;
    numbers().GetNationalSignificantNumber(number, &national);
    if (!numbers().IsValidNumber(number) && !isChineseMobile(number, national)) {
        return std::nullopt;
    }
    std::string e164;
    numbers().Format(number, PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164);
}

QString maskedPhone(const QString &e164, const QString &country)
{
    PhoneNumber number;
    if (!parse(e164, number)) {
        return e164.isEmpty() ? QString() : u"****"_s;
    }
    const QString national = nationalOf(number);
    const bool isLong = national.size() >= 10;
    const QString masked =
        national.left(isLong ? 3 : 2) + u"****"_s + national.right(isLong ? 4 : 2);
    return number.country_code() == callingCode(country)
               ? masked
               : u"+%1 %2"_s.arg(number.country_code()).arg(masked);
}

QString nationalDigits(const QString &e164, const QString &country)
{
    PhoneNumber number;
    if (!parse(e164, number) || number.country_code() != callingCode(country)) {
        return e164;
    }
    return nationalOf(number);
}

std::optional<QString> phonePrefix(const QString &typed, const QString &country)
{
    if (typed.size() > longestTyped) {
        return std::nullopt;
    }
    QString digits = stripped(typed);
    if (digits.startsWith(u'+')) {
        return digits.size() > 1 ? std::optional(digits) : std::nullopt;
    }
    if (digits.startsWith(u"00"_s) && digits.size() > 2) {
        return u'+' + digits.mid(2);
    }
    if (digits.startsWith(u'0')) {
        digits.remove(0, 1);
    }
    if (digits.isEmpty()) {
        return std::nullopt;
    }
    return u"+%1%2"_s.arg(callingCode(country)).arg(digits);
}

} // namespace regulars
