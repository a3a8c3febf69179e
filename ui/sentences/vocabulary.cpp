#include "ui/sentences/vocabulary.h"

#include "ui/figures.h"

#include <algorithm>
#include <array>
#include <limits>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int shortestRun = 3; // of days that are written "from … to …"

// Neighbours as one: {1, 2, 3, 5} → {{1, 3}, {5, 5}}; runs of two stay apart.
std::vector<std::pair<int, int>> runsOf(std::vector<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::vector<std::pair<int, int>> runs;
    for (size_t i = 0; i < numbers.size();) {
        size_t end = i;
        while (end + 1 < numbers.size() && numbers[end + 1] == numbers[end] + 1) {
            ++end;
        }
        if (static_cast<int>(end - i) + 1 >= shortestRun) {
            runs.emplace_back(numbers[i], numbers[end]);
        } else {
            for (size_t k = i; k <= end; ++k) {
                runs.emplace_back(numbers[k], numbers[k]);
            }
        }
        i = end + 1;
    }
    return runs;
}

QString clockText(int second)
{
    const QString text =
        u"%1:%2"_s.arg(second / 3600, 2, 10, QChar(u'0')).arg(second / 60 % 60, 2, 10, QChar(u'0'));
    return second % 60 == 0 ? text : text + u":%1"_s.arg(second % 60, 2, 10, QChar(u'0'));
}

} // namespace

QString below(const QString &pointer, const QString &key)
{
    return pointer + u'/' + key;
}

QString below(const QString &pointer, size_t index)
{
    return pointer + u'/' + QString::number(index);
}

QString itemOf(const QString &pointer, size_t index, size_t count)
{
    return count == 1 ? pointer : below(pointer, index);
}

QString Vocabulary::nameOf(const LocalName &name, const QString &id) const
{
    const QString known = name.in(m_language.code());
    return known.isEmpty() ? id : known;
}

QString Vocabulary::productName(const QString &id) const
{
    const auto product = m_programme.product(id);
    return product ? nameOf(m_programme.products, *product) : id;
}

QStringList Vocabulary::productNames(const std::vector<QString> &ids) const
{
    QStringList names;
    for (const QString &id : ids) {
        names += productName(id);
    }
    return names;
}

QStringList Vocabulary::categoryNames(const std::vector<int> &closure) const
{
    QStringList names;
    for (const int category : closure) {
        const auto parent = m_programme.categories.at(static_cast<size_t>(category)).parent;
        if (!parent || !std::binary_search(closure.begin(), closure.end(), *parent)) {
            names += nameOf(m_programme.categories, category);
        }
    }
    return names;
}

QString Vocabulary::money(Money money) const
{
    return shown(money, m_programme.currency);
}

QString Vocabulary::exactMoney(const Ratio &major) const
{
    return signOf(m_programme.currency) + number(major);
}

// Plurals go by an int; a greater number is many in every language.
QString Vocabulary::count(const char *text, qint64 number) const
{
    const int n = static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
    return m_language.translate("regulars::Vocabulary", text, nullptr, n)
        .arg(shown(Points(number)));
}

QString Vocabulary::points(Points points) const
{
    return count(QT_TRANSLATE_N_NOOP("regulars::Vocabulary", "%1 point(s)"), points.count());
}

QString Vocabulary::items(Quantity quantity) const
{
    const QString text = toText(quantity);
    return text.contains(u'.') ? tr("%1 items", "a weighed amount such as 1.5").arg(text)
                               : count(QT_TRANSLATE_N_NOOP("regulars::Vocabulary", "%1 item(s)"),
                                       quantity.count() / 1000);
}

QString Vocabulary::times(qint64 times) const
{
    return times == 1 ? tr("once")
                      : count(QT_TRANSLATE_N_NOOP("regulars::Vocabulary", "%1 time(s)"), times);
}

QString Vocabulary::length(Length length) const
{
    switch (length.unit) {
    case Length::Unit::Day:
        return count(QT_TRANSLATE_N_NOOP("regulars::Vocabulary", "%1 day(s)"), length.count);
    case Length::Unit::Week:
        return count(QT_TRANSLATE_N_NOOP("regulars::Vocabulary", "%1 week(s)"), length.count);
    case Length::Unit::Month:
        return count(QT_TRANSLATE_N_NOOP("regulars::Vocabulary", "%1 month(s)"), length.count);
    case Length::Unit::Year:
        break;
    }
    return count(QT_TRANSLATE_N_NOOP("regulars::Vocabulary", "%1 year(s)"), length.count);
}

QString Vocabulary::number(const Ratio &ratio) const
{
    return ratio.toDecimal();
}

QString Vocabulary::factor(const Ratio &factor) const
{
    if (factor == Ratio(2)) {
        return tr("double", "points");
    }
    if (factor == Ratio(3)) {
        return tr("triple", "points");
    }
    return factor == Ratio(1) ? tr("the usual", "points") : tr("%1×", "points").arg(number(factor));
}

QString Vocabulary::share(const Ratio &share) const
{
    return tr("%1%", "a share").arg(number(share * Ratio(100)));
}

QString Vocabulary::percentOff(const Ratio &percent) const
{
    if (percent == Ratio(100)) {
        return tr("100% off", "of the price");
    }
    if (percent.isZero()) {
        return tr("0% off", "of the price");
    }
    // %2 is what remains to be paid, in tenths: 30% off is 7 zhe.
    QString text = tr("%1% off", "%2: tenths of the price that remain, as Chinese says it");
    return text.replace(u"%2"_s, number((Ratio(100) - percent) / Ratio(10)))
        .replace(u"%1"_s, number(percent));
}

QString Vocabulary::ordinal(qint64 number) const
{
    const qint64 tail = number % 100 >= 11 && number % 100 <= 13 ? 0 : number % 10;
    switch (tail) {
    case 1:
        return tr("%1st").arg(number);
    case 2:
        return tr("%1nd").arg(number);
    case 3:
        return tr("%1rd").arg(number);
    default:
        return tr("%1th").arg(number);
    }
}

QString Vocabulary::day(BusinessDay day) const
{
    return shown(day);
}

QString Vocabulary::dates(const DayRange &range) const
{
    return range.first == range.last
               ? day(range.first)
               : tr("%1 to %2", "dates").arg(day(range.first), day(range.last));
}

QString Vocabulary::timeOfDay(const conditions::Between &between) const
{
    return tr("%1 and %2", "between two times of day")
        .arg(clockText(between.startSecond), clockText(between.endSecond));
}

QString Vocabulary::weekdays(std::vector<int> days) const
{
    const auto format = m_language.isHan() ? QLocale::ShortFormat : QLocale::LongFormat;
    const auto name = [&](int day) { return m_language.locale().standaloneDayName(day, format); };
    QStringList texts;
    for (const auto &[first, last] : runsOf(std::move(days))) {
        texts +=
            first == last ? name(first) : tr("%1 to %2", "weekdays").arg(name(first), name(last));
    }
    return joined(texts, Join::And);
}

QString Vocabulary::monthDays(const std::vector<int> &days) const
{
    const auto name = [&](int day) {
        // %2 is the bare number.
        return plain(filled(tr("%1", "%1: 2nd, %2: 2; a day of the month"),
                            {{ordinal(day)}, {QString::number(day)}}));
    };
    QStringList texts;
    for (const auto &[first, last] : runsOf(days)) {
        texts += first == last ? name(first)
                               : tr("%1 to %2", "days of the month").arg(name(first), name(last));
    }
    return joined(texts, Join::And);
}

QString Vocabulary::monthAndDay(int month, int day) const
{
    const QDate date(2001, month, day);
    return m_language.locale().toString(date, tr("MMMM d", "format of a date without its year"));
}

QString Vocabulary::stretch(const Window &window) const
{
    switch (window.kind) {
    case Window::Kind::Day:
        return tr("today");
    case Window::Kind::Week:
        return tr("this week");
    case Window::Kind::Month:
        return tr("this month");
    case Window::Kind::Year:
        return tr("this year");
    case Window::Kind::Lifetime:
        return tr("since joining");
    case Window::Kind::Back:
        break;
    }
    return tr("in the last %1").arg(length(window.length));
}

QString Vocabulary::rhythm(const Window &window) const
{
    switch (window.kind) {
    case Window::Kind::Day:
        return tr("a day", "so many times");
    case Window::Kind::Week:
        return tr("a week", "so many times");
    case Window::Kind::Month:
        return tr("a month", "so many times");
    case Window::Kind::Year:
        return tr("a year", "so many times");
    case Window::Kind::Lifetime:
        return tr("in total", "so many times");
    case Window::Kind::Back:
        break;
    }
    return tr("in any %1", "so many times").arg(length(window.length));
}

} // namespace regulars
