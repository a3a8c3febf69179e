#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

// Whether a paper's text bears every figure of the JSON that it is drawn from.
namespace regulars
{

inline QString groupedFigure(qint64 number)
{
    return QLocale(QStringLiteral("en")).toString(std::abs(number));
}

// How a figure may stand on paper, whatever its sign; none where it need not stand there.
inline QStringList writtenAs(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = std::abs(value.toDouble());
        if (number == 0) {
            return {};
        }
        QStringList forms{QString::number(number * 100, 'f', 1), QString::number(number, 'f', 2),
                          QString::number(number * 100, 'f', 0)};
        if (number == std::floor(number)) {
            forms += groupedFigure(static_cast<qint64>(number));
            forms += QString::number(static_cast<qint64>(number)); // a year
        }
        return forms;
    }
    static const QRegularExpression money(QStringLiteral("^-?([0-9]+)\\.([0-9]{2})$"));
    const QRegularExpressionMatch match = money.match(value.toString());
    if (!match.hasMatch() ||
        value.toString().contains(QRegularExpression(QStringLiteral("^-?0\\.00$")))) {
        return {};
    }
    return {QStringLiteral("%1.%2").arg(groupedFigure(match.captured(1).toLongLong()),
                                        match.captured(2))};
}

// Whole numbers of a text: "85" does not stand in "185".
inline QSet<QString> numbersIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("[0-9][0-9,]*(\\.[0-9]+)?"));
    QSet<QString> numbers;
    for (auto it = number.globalMatch(text); it.hasNext();) {
        numbers.insert(it.next().captured());
    }
    return numbers;
}

inline QStringList figuresMissing(const QJsonValue &value, const QSet<QString> &numbers,
                                  const QString &path)
{
    QStringList found;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            found += figuresMissing(it.value(), numbers, path + u'/' + it.key());
        }
    } else if (value.isArray()) {
        int at = 0;
        for (const QJsonValue one : value.toArray()) {
            found += figuresMissing(one, numbers, path + u'/' + QString::number(at++));
        }
    } else if (const QStringList forms = writtenAs(value);
               !forms.isEmpty() &&
               std::none_of(forms.begin(), forms.end(),
                            [&](const QString &form) { return numbers.contains(form); })) {
        found += path + QStringLiteral(" = ") + forms.join(QStringLiteral(" or "));
    }
    return found;
}

// Every figure of the JSON that the paper does not bear, with its path.
inline QStringList figuresMissing(const QJsonValue &value, const QString &text)
{
    return figuresMissing(value, numbersIn(text), {});
}

} // namespace regulars
