#include "ui/reports/paperwords.h"

#include <QDate>
#include <QMap>

#include <cmath>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QString currencySign(const QString &code)
{
    static const QMap<QString, QString> signs{
        {u"CNY"_s, u"¥"_s},  {u"JPY"_s, u"¥"_s},   {u"USD"_s, u"$"_s},   {u"EUR"_s, u"€"_s},
        {u"GBP"_s, u"£"_s},  {u"HKD"_s, u"HK$"_s}, {u"TWD"_s, u"NT$"_s}, {u"MOP"_s, u"MOP$"_s},
        {u"SGD"_s, u"S$"_s}, {u"KRW"_s, u"₩"_s}};
    return signs.value(code, code + u' ');
}

} // namespace

PaperWords::~PaperWords() = default;

QString PaperWords::count(qint64 number) const
{
    QString text = m_language.locale().toString(std::abs(number));
    return number < 0 ? u'−' + text : text;
}

QString PaperWords::signedCount(qint64 number) const
{
    return number > 0 ? u'+' + count(number) : count(number);
}

QString PaperWords::plainMoney(Money money) const
{
    const int decimals = m_currency.decimals;
    const QString plain = toText(Money(std::abs(money.count())), decimals);
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = point < 0 ? plain : plain.left(point);
    const QString grouped = m_language.locale().toString(whole.toLongLong());
    return (money.count() < 0 ? u"−"_s : QString()) + grouped +
           (point < 0 ? QString() : plain.mid(point));
}

QString PaperWords::money(Money money) const
{
    const QString text = plainMoney(Money(std::abs(money.count())));
    return (money.count() < 0 ? u"−"_s : QString()) + currencySign(m_currency.code) + text;
}

QString PaperWords::moneyNear(const Share &minor) const
{
    return minor ? money(Money(minor->nearest())) : dash();
}

QString PaperWords::share(const Share &share) const
{
    return share ? m_language.locale().toString(number(share) * 100, 'f', 1) + u'%' : dash();
}

QString PaperWords::monthName(Month month) const
{
    const QDate first = month.first().date();
    return inBoth([&](const Language &language) {
        return language.locale().toString(first,
                                          language.isHan() ? u"yyyy'年'M'月'"_s : u"MMMM yyyy"_s);
    });
}

QString PaperWords::weekdayName(int weekday, QLocale::FormatType format) const
{
    return inBoth(
        [&](const Language &language) { return language.locale().dayName(weekday, format); });
}

QString PaperWords::nameOf(const LocalName &name, const QString &id) const
{
    return inBoth([&](const Language &language) {
        const QString words = name.in(language.code());
        return words.isEmpty() ? id : words;
    });
}

QString PaperWords::inBoth(const std::function<QString(const Language &)> &words) const
{
    const Language *second = m_language.second();
    return second ? Language::sideBySide(words(m_language), words(*second)) : words(m_language);
}

QString PaperWords::shownName(const QString &name) const
{
    return name == u"command-line"_s ? m_language.translate("regulars::TrafficPart", "Command line")
                                     : name;
}

QString PaperWords::zoneName(const QString &zone) const
{
    if (zone.isEmpty()) {
        return m_language.translate("regulars::RewardsPart", "without a zone");
    }
    if (zone == u"daily"_s) {
        return m_language.translate("regulars::ReportWords", "Everyday", "zone of the catalogue");
    }
    if (zone == u"trendy"_s) {
        return m_language.translate("regulars::ReportWords", "Trendy", "zone of the catalogue");
    }
    if (zone == u"giving"_s) {
        return m_language.translate("regulars::ReportWords", "Giving", "zone of the catalogue");
    }
    if (zone == u"services"_s) {
        return m_language.translate("regulars::ReportWords", "Services", "zone of the catalogue");
    }
    if (zone == u"products"_s) {
        return m_language.translate("regulars::ReportWords", "Products", "zone of the catalogue");
    }
    return zone;
}

QString PaperWords::kindName(const QString &kind) const
{
    if (kind == u"goods"_s) {
        return m_language.translate("regulars::RewardsPart", "Goods");
    }
    if (kind == u"coupon"_s) {
        return m_language.translate("regulars::RewardsPart", "Coupon");
    }
    if (kind == u"service"_s) {
        return m_language.translate("regulars::RewardsPart", "Service");
    }
    if (kind == u"experience"_s) {
        return m_language.translate("regulars::RewardsPart", "Experience");
    }
    if (kind == u"donation"_s) {
        return m_language.translate("regulars::RewardsPart", "Donation");
    }
    if (kind == u"partner"_s) {
        return m_language.translate("regulars::RewardsPart", "Partner");
    }
    return dash();
}

QStringList PaperWords::ageBands()
{
    return {u"<18"_s, u"18-24"_s, u"25-39"_s, u"40-59"_s, u"60+"_s, u"unknown"_s};
}

QString PaperWords::bandName(const QString &band) const
{
    return band == u"unknown"_s ? m_language.translate("regulars::MembersPart", "age not known")
                                : QString(band).replace(u'-', u'–');
}

double PaperWords::number(const Share &share)
{
    return share
               ? static_cast<double>(share->numerator()) / static_cast<double>(share->denominator())
               : 0;
}

double PaperWords::major(Money money) const
{
    return static_cast<double>(money.count()) / std::pow(10.0, m_currency.decimals);
}

} // namespace regulars
