#include "values/length.h"

#include "values/digits.h"

#include <array>

namespace regulars
{

namespace
{

using namespace Qt::StringLiterals;

// In the order of Length::Unit.
const std::array UnitWords{u"day"_s, u"week"_s, u"month"_s, u"year"_s};

} // namespace

std::optional<Length> Length::fromText(QStringView text)
{
    const qsizetype blank = text.indexOf(u' ');
    if (blank < 0 || blank > 5)
        return std::nullopt;
    const auto count = numberFromDigits(text.first(blank));
    QStringView word = text.sliced(blank + 1);
    if (!count)
        return std::nullopt;
    if (word.endsWith(u's'))
        word.chop(1);
    for (std::size_t i = 0; i < UnitWords.size(); ++i) {
        if (word == UnitWords.at(i))
            return Length{*count, static_cast<Unit>(i)};
    }
    return std::nullopt;
}

QString Length::toText() const
{
    const QString &word = UnitWords.at(static_cast<std::size_t>(unit));
    return QString::number(count) + u' ' + word + (count == 1 ? u""_s : u"s"_s);
}

} // namespace regulars
