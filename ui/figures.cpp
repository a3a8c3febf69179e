#include "ui/figures.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QChar minusSign(0x2212);

// "1234567.50" → "1,234,567.50"
QString grouped(QString digits)
{
    const auto point = digits.indexOf(u'.');
    const auto first = digits.startsWith(u'-') ? 1 : 0;
    for (auto place = (point < 0 ? digits.size() : point) - 3; place > first; place -= 3) {
        digits.insert(place, u',');
    }
    return digits;
}

QString withSign(const QString &unsignedText, qint64 count)
{
    return count == 0 ? unsignedText : (count > 0 ? u'+' + unsignedText : minusSign + unsignedText);
}

} // namespace

QString signOf(const Currency &currency)
{
    if (currency.code == u"CNY"_s || currency.code == u"JPY"_s) {
        return u"¥"_s;
    }
    if (currency.code == u"TWD"_s) {
        return u"NT$"_s;
    }
    if (currency.code == u"HKD"_s) {
        return u"HK$"_s;
    }
    if (currency.code == u"USD"_s) {
        return u"$"_s;
    }
    if (currency.code == u"EUR"_s) {
        return u"€"_s;
    }
    if (currency.code == u"GBP"_s) {
        return u"£"_s;
    }
    return currency.code + u' ';
}

QString shown(Money money, const Currency &currency)
{
    const bool isNegative = money < Money();
    const QString digits = grouped(toText(isNegative ? -money : money, currency.decimals));
    return (isNegative ? QString(minusSign) : QString()) + signOf(currency) + digits;
}

QString shown(Points points)
{
    const bool isNegative = points < Points();
    const QString digits = grouped(QString::number((isNegative ? -points : points).count()));
    return isNegative ? minusSign + digits : digits;
}

QString shownSigned(Points points)
{
    return withSign(shown(points < Points() ? -points : points), points.count());
}

QString shownSigned(Money money, const Currency &currency)
{
    return withSign(shown(money < Money() ? -money : money, currency), money.count());
}

QString shown(BusinessDay day)
{
    return day.toIso();
}

QString shown(Instant instant, const Calendar &calendar)
{
    return calendar.localTime(instant).civilDay.toIso() + u' ' + shownTime(instant, calendar);
}

QString shownTime(Instant instant, const Calendar &calendar)
{
    const int minute = calendar.localTime(instant).secondOfDay / 60;
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

} // namespace regulars
