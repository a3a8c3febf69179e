#include "protocol/importing/cellvalues.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

const QString byImport = u"import"_s;

// What money is marked with, before or behind its figure.
QString withoutMarks(QString cell)
{
    static const std::array marks{u"CNY"_s, u"RMB"_s, u"NT$"_s, u"TWD"_s, u"HK$"_s,
                                  u"US$"_s, u"USD"_s, u"EUR"_s, u"¥"_s,   u"$"_s,
                                  u"€"_s,   u"£"_s,   u"元"_s,  u"圓"_s,  u"块"_s};
    for (const QString &mark : marks) {
        cell.remove(mark, Qt::CaseInsensitive);
    }
    cell.removeIf([](QChar c) { return c.isSpace() || c == u'\''; });
    return cell.replace(u'\u2212', u'-');
}

bool isPlain(QStringView cell)
{
    for (const QChar c : cell) {
        if ((c < u'0' || c > u'9') && c != u'.' && c != u'-') {
            return false;
        }
    }
    return !cell.isEmpty();
}

// A plain decimal without grouping; nothing for anything else.
std::optional<QString> plainDecimal(const QString &cell)
{
    if (isPlain(cell)) {
        return cell;
    }
    static const QRegularExpression grouped(u"^([-+]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?$"_s);
    static const QRegularExpression comma(u"^([-+]?)(\\d{1,3}(?:\\.\\d{3})+|\\d+),(\\d{1,2})$"_s);
    if (const auto match = grouped.match(cell); match.hasMatch()) {
        const QString sign = match.captured(1) == u"-"_s ? u"-"_s : QString();
        return sign + match.captured(2).remove(u',') + match.captured(3);
    }
    if (const auto match = comma.match(cell); match.hasMatch()) {
        const QString sign = match.captured(1) == u"-"_s ? u"-"_s : QString();
        return sign + match.captured(2).remove(u'.') + u'.' + match.captured(3);
    }
    return std::nullopt;
}

// Zeros behind the last decimal that counts say nothing.
QString cutTo(QString number, int decimals)
{
    const qsizetype point = number.indexOf(u'.');
    if (point < 0) {
        return number;
    }
    while (number.size() > point + 1 + decimals && number.endsWith(u'0')) {
        number.chop(1);
    }
    if (number.endsWith(u'.')) {
        number.chop(1);
    }
    return number.startsWith(u'.') ? u'0' + number : number;
}

} // namespace

std::optional<Money> amountFromCell(const QString &cell, int decimals)
{
    const auto number = plainDecimal(isPlain(cell) ? cell : withoutMarks(cell));
    if (!number) {
        return std::nullopt;
    }
    const bool isNegative = number->startsWith(u'-');
    const auto amount =
        moneyFromText(cutTo(isNegative ? number->mid(1) : *number, decimals), decimals);
    return amount && isNegative ? std::optional(-*amount) : amount;
}

std::optional<Quantity> quantityFromCell(const QString &cell)
{
    const auto number = plainDecimal(cell);
    constexpr int decimals = 3;
    return number ? quantityFromText(cutTo(*number, decimals)) : std::nullopt;
}

std::optional<Points> pointsFromCell(const QString &cell)
{
    const auto number = plainDecimal(cell);
    if (!number) {
        return std::nullopt;
    }
    bool isWhole = false;
    const qint64 points = cutTo(*number, 0).toLongLong(&isWhole);
    return isWhole ? std::optional(Points(points)) : std::nullopt;
}

QStringList wordsFromCell(const QString &cell)
{
    static const QRegularExpression between(u"[,;|、]"_s);
    QStringList found;
    for (const QString &word : cell.split(between, Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty()) {
            found += word.trimmed();
        }
    }
    return found;
}

QString genderFromCell(const QString &cell)
{
    const QString low = cell.toLower();
    if (low == u"男"_s || low == u"m"_s || low == u"男性"_s || low == u"先生"_s) {
        return u"male"_s;
    }
    if (low == u"女"_s || low == u"f"_s || low == u"女性"_s || low == u"女士"_s) {
        return u"female"_s;
    }
    return low == u"male"_s || low == u"female"_s ? low : cell;
}

std::vector<ConsentGiven> consentsFromCell(const QString &cell)
{
    static const QStringList yes{u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"是"_s, u"同意"_s};
    static const QStringList no{u""_s, u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"否"_s, u"不同意"_s};
    const QString low = cell.toLower();
    if (no.contains(low)) {
        return {};
    }
    const QStringList purposes =
        yes.contains(low) ? QStringList(u"marketing"_s) : wordsFromCell(cell);
    std::vector<ConsentGiven> consents;
    for (const QString &purpose : purposes) {
        consents.push_back({purpose, true, u"taken over by import"_s, byImport});
    }
    return consents;
}

} // namespace regulars
