#include "values/moneytext.h"

#include <algorithm>
#include <array>

namespace regulars
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int QuantityDecimals = 3;
constexpr qint64 Largest = 1'000'000'000'000;

// Codes of ISO 4217 in use, by their number of decimals. Units of account and metals are left out.
constexpr QStringView NoDecimals =
    u"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr QStringView ThreeDecimals = u"BHD IQD JOD KWD LYD OMR TND";
constexpr QStringView TwoDecimals =
    u"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD "
    u"CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
    u"GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD "
    u"MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP "
    u"PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
    u"TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG";

bool lists(QStringView codes, QStringView code)
{
    // Codes have three letters and stand four apart.
    const qsizetype at = codes.indexOf(code);
    return at >= 0 && at % 4 == 0;
}

bool isCodeShaped(QStringView code)
{
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

// Decimal text as a count of its smallest unit, 10^-decimals.
std::optional<qint64> countFromText(QStringView text, int decimals)
{
    const bool isNegative = text.startsWith(u'-');
    if (isNegative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype fraction = point < 0 ? 0 : text.size() - point - 1;
    if (text.isEmpty() || point == 0 || (point > 0 && fraction == 0) || fraction > decimals)
        return std::nullopt;
    qint64 count = 0;
    for (qsizetype i = 0; i < text.size() + decimals - fraction; ++i) {
        if (i == point)
            continue;
        const QChar c = i < text.size() ? text.at(i) : QChar(u'0');
        if (c < u'0' || c > u'9')
            return std::nullopt;
        count = count * 10 + (c.unicode() - u'0');
        if (count > Largest)
            return std::nullopt;
    }
    return isNegative ? -count : count;
}

QString textOfCount(qint64 count, int decimals)
{
    const bool isNegative = count < 0;
    const quint64 size = isNegative ? 0 - static_cast<quint64>(count) : static_cast<quint64>(count);
    QString text = QString::number(size).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        text.insert(text.size() - decimals, u'.');
    return isNegative ? u'-' + text : text;
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (!isCodeShaped(code))
        return std::nullopt;
    if (lists(TwoDecimals, code))
        return Currency{code.toString(), 2};
    if (lists(NoDecimals, code))
        return Currency{code.toString(), 0};
    if (lists(ThreeDecimals, code))
        return Currency{code.toString(), 3};
    return std::nullopt;
}

std::optional<Money> moneyFromText(QStringView text, int decimals)
{
    const auto count = countFromText(text, decimals);
    return count ? std::optional(Money(*count)) : std::nullopt;
}

QString toText(Money money, int decimals)
{
    return textOfCount(money.count(), decimals);
}

std::optional<Quantity> quantityFromText(QStringView text)
{
    const auto count = countFromText(text, QuantityDecimals);
    return count ? std::optional(Quantity(*count)) : std::nullopt;
}

QString toText(Quantity quantity)
{
    QString text = textOfCount(quantity.count(), QuantityDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace regulars
