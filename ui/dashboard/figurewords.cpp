#include "ui/dashboard/figurewords.h"

#include "ui/figures.h"

#include <cmath>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

double asDouble(const Ratio &ratio)
{
    return static_cast<double>(ratio.numerator()) / static_cast<double>(ratio.denominator());
}

std::optional<double> asDouble(const Share &share)
{
    return share ? std::optional(asDouble(*share)) : std::nullopt;
}

std::optional<double> divided(qint64 a, qint64 b)
{
    return asDouble(shareOf(a, b));
}

// Groups of digits as everywhere in the window.
const QLocale &plainLocale()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

} // namespace

FigureWords::Form FigureWords::formOf(Figure figure)
{
    switch (figure) {
    case Figure::ActiveShare:
    case Figure::SleepingShare:
    case Figure::RepeatRate:
    case Figure::MemberSalesShare:
    case Figure::RedemptionRate:
    case Figure::RedeemingShare:
    case Figure::BreakageRate:
        return Form::Part;
    case Figure::Liability:
    case Figure::Sales:
    case Figure::AverageBasket:
        return Form::Sum;
    default:
        return Form::Number;
    }
}

qint64 FigureWords::weightOf(Figure figure, const Figures &figures)
{
    switch (figure) {
    case Figure::Members:
    case Figure::Joined:
    case Figure::ActiveMembers:
    case Figure::ActiveShare:
    case Figure::SleepingShare:
    case Figure::PointsOutstanding:
    case Figure::Liability:
        return figures.members;
    case Figure::Sales:
    case Figure::Purchases:
    case Figure::AverageBasket:
    case Figure::MemberSalesShare:
        return figures.purchases;
    default:
        return figures.activeMembers;
    }
}

int FigureWords::directionOf(Figure figure)
{
    switch (figure) {
    case Figure::SleepingShare:
    case Figure::PointsExpired:
    case Figure::BreakageRate:
        return -1;
    case Figure::PointsIssued:
    case Figure::PointsOutstanding:
    case Figure::Liability:
    case Figure::MemberSalesShare:
        return 0;
    default:
        return 1;
    }
}

double FigureWords::major(const Ratio &minor) const
{
    return asDouble(minor) / std::pow(10.0, m_currency.decimals);
}

std::optional<double> FigureWords::number(Figure figure, const Figures &figures) const
{
    const auto count = [](auto amount) {
        return std::optional(static_cast<double>(amount.count()));
    };
    switch (figure) {
    case Figure::Members:
        return static_cast<double>(figures.members);
    case Figure::Joined:
        return static_cast<double>(figures.joined);
    case Figure::ActiveMembers:
        return static_cast<double>(figures.activeMembers);
    case Figure::ActiveShare:
        return asDouble(figures.activeShare);
    case Figure::SleepingShare:
        return asDouble(figures.sleepingShare);
    case Figure::RepeatRate:
        return asDouble(figures.repeatRate);
    case Figure::MemberSalesShare:
        return asDouble(figures.memberSalesShare);
    case Figure::PointsIssued:
        return count(figures.issued);
    case Figure::PointsRedeemed:
        return count(figures.redeemed);
    case Figure::PointsExpired:
        return count(figures.expired);
    case Figure::PointsOutstanding:
        return count(figures.outstanding);
    case Figure::RedemptionRate:
        return asDouble(figures.redemptionRate);
    case Figure::RedeemingShare:
        return asDouble(figures.redeemingShare);
    case Figure::BreakageRate:
        return asDouble(figures.breakageRate);
    case Figure::Liability:
        return asDouble(figures.liability);
    case Figure::Sales:
        return major(Ratio(figures.sales.count()));
    case Figure::Purchases:
        return static_cast<double>(figures.purchases);
    case Figure::AverageBasket:
        return figures.averageBasket ? std::optional(major(*figures.averageBasket)) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<double> FigureWords::number(Figure figure, const StepFigures &step) const
{
    switch (figure) {
    case Figure::Members:
        return static_cast<double>(step.members);
    case Figure::Joined:
        return static_cast<double>(step.joined);
    case Figure::ActiveMembers:
        return static_cast<double>(step.active);
    case Figure::ActiveShare:
        return divided(step.active, step.members);
    case Figure::SleepingShare:
        return divided(step.sleeping, step.members);
    case Figure::RepeatRate:
        return divided(step.repeaters, step.buyers);
    case Figure::MemberSalesShare:
        return divided(step.memberSales.count(), step.sales.count());
    case Figure::PointsIssued:
        return static_cast<double>(step.issued.count());
    case Figure::PointsRedeemed:
        return static_cast<double>(step.redeemed.count());
    case Figure::PointsExpired:
        return static_cast<double>(step.expired.count());
    case Figure::PointsOutstanding:
        return static_cast<double>(step.outstanding.count());
    case Figure::RedemptionRate:
        return divided(step.redeemed.count(), step.issued.count());
    case Figure::RedeemingShare:
        return divided(step.redeeming, step.active);
    case Figure::BreakageRate:
        return divided(step.expired.count(), (step.redeemed + step.expired).count());
    case Figure::Liability:
        return static_cast<double>(step.outstanding.count()) * asDouble(m_pointValue);
    case Figure::Sales:
        return major(Ratio(step.sales.count()));
    case Figure::Purchases:
        return static_cast<double>(step.purchases);
    case Figure::AverageBasket:
        return step.purchases == 0
                   ? std::nullopt
                   : std::optional(major(Ratio(step.sales.count(), step.purchases)));
    }
    return std::nullopt;
}

QString FigureWords::money(Money amount) const
{
    return shown(amount, m_currency);
}

QString FigureWords::text(Figure figure, const std::optional<double> &number) const
{
    if (!number) {
        return u"–"_s;
    }
    switch (formOf(figure)) {
    case Form::Part:
        return plainLocale().toString(*number * 100, 'f', 1) + u'%';
    case Form::Sum:
        return money(Money(std::llround(*number * std::pow(10.0, m_currency.decimals))));
    case Form::Number:
        break;
    }
    return shown(Points(std::llround(*number)));
}

QString FigureWords::plain(Figure figure, const std::optional<double> &number) const
{
    if (!number) {
        return {};
    }
    switch (formOf(figure)) {
    case Form::Part:
        return QString::number(*number, 'f', 6);
    case Form::Sum:
        return QString::number(*number, 'f', m_currency.decimals);
    case Form::Number:
        break;
    }
    return QString::number(std::llround(*number));
}

QString FigureWords::note(Figure figure, const Figures &figures, const StepFigures *step) const
{
    switch (figure) {
    case Figure::ActiveMembers:
        return tr("%1 of all members")
            .arg(text(Figure::ActiveShare, asDouble(figures.activeShare)));
    case Figure::Sales:
        return tr("%Ln purchase(s)", nullptr, static_cast<int>(figures.purchases));
    case Figure::Liability:
        return tr("%1 points outstanding").arg(shown(figures.outstanding));
    case Figure::AverageBasket: {
        const auto basket = [this](Money sales, qint64 purchases) {
            return purchases == 0 ? u"–"_s
                                  : money(Money(Ratio(sales.count(), purchases).nearest()));
        };
        return step ? tr("members %1 · guests %2")
                          .arg(basket(step->memberSales, step->memberPurchases),
                               basket(step->sales - step->memberSales,
                                      step->purchases - step->memberPurchases))
                    : QString();
    }
    default:
        return {};
    }
}

QString FigureWords::difference(Figure figure, double difference) const
{
    const QString sign = difference > 0 ? u"+"_s : difference < 0 ? u"−"_s : QString();
    const double size = std::abs(difference);
    if (formOf(figure) == Form::Part) {
        return tr("%1 pp", "percentage points")
            .arg(sign + plainLocale().toString(size * 100, 'f', 1));
    }
    return sign + text(figure, size);
}

FigureWords::Change FigureWords::change(Figure figure, const Figures &now, const Figures &before,
                                        const QString &compared) const
{
    const auto here = number(figure, now);
    const auto there = number(figure, before);
    if (std::min(weightOf(figure, now), weightOf(figure, before)) < leastCompared) {
        return {{}, tr("too few to compare"), Tone::Muted};
    }
    if (!here || !there) {
        return {{}, tr("nothing to compare with"), Tone::Muted};
    }
    const QString worded = difference(figure, *here - *there);
    // What is the same when written is the same.
    const QString nothing = difference(figure, 0);
    const bool isSame = text(figure, here) == text(figure, there) || worded.mid(1) == nothing;
    const int way = isSame ? 0 : *here > *there ? 1 : -1;
    const int good = way * directionOf(figure);
    const QString arrow = way > 0 ? u"▲ "_s : way < 0 ? u"▼ "_s : u"● "_s;
    return {arrow + (isSame ? nothing : worded), tr("vs %1").arg(compared),
            good > 0   ? Tone::Success
            : good < 0 ? Tone::Danger
                       : Tone::Muted};
}

QString FigureWords::periodText(DayRange period)
{
    const QLocale locale;
    const bool isChinese = locale.language() == QLocale::Chinese;
    if (isWholeMonths(period) && period.first.month() == period.last.month()) {
        return locale.toString(period.first.date(),
                               isChinese ? u"yyyy'年'M'月'"_s : u"MMMM yyyy"_s);
    }
    return period.first == period.last
               ? shown(period.first)
               : tr("%1 to %2", "two dates").arg(shown(period.first), shown(period.last));
}

QString FigureWords::comparedText(DayRange period, DayRange compared, Against against)
{
    const QLocale locale;
    if (isWholeMonths(compared) && compared.first.month() == compared.last.month()) {
        const bool isChinese = locale.language() == QLocale::Chinese;
        const bool isSameYear = compared.first.date().year() == period.first.date().year();
        const QString form = isChinese ? (isSameYear ? u"M'月'"_s : u"yyyy'年'M'月'"_s)
                                       : (isSameYear ? u"MMM"_s : u"MMM yyyy"_s);
        return locale.toString(compared.first.date(), form);
    }
    return against == Against::YearAgo
               ? tr("a year ago")
               : tr("the %Ln day(s) before", nullptr, static_cast<int>(compared.days()));
}

} // namespace regulars
