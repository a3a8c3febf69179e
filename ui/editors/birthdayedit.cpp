#include "ui/editors/birthdayedit.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

// 29 February exists, where the year isn't known.
constexpr int someLeapYear = 2000;
constexpr int firstYear = 1900;

std::optional<QString> written(int year, int month, int day)
{
    if (!QDate::isValid(year == 0 ? someLeapYear : year, month, day)) {
        return std::nullopt;
    }
    const QString monthAndDay =
        u"%1-%2"_s.arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
    return year == 0 ? u"--"_s + monthAndDay : u"%1-%2"_s.arg(year).arg(monthAndDay);
}

} // namespace

BirthdayEdit::BirthdayEdit(QWidget *parent)
    : ValueEdit(parent)
{
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMaxLength(16);
}

std::optional<QString> BirthdayEdit::value() const
{
    static const QRegularExpression apart(
        uR"(^(?:(\d{4})[-/.年 ])?-{0,2}(\d{1,2})[-/.月 ](\d{1,2})[日号]?$)"_s);
    static const QRegularExpression together(uR"(^(\d{4})?(\d{2})(\d{2})$)"_s);
    const QString typed = text().trimmed();
    QRegularExpressionMatch match = apart.match(typed);
    if (!match.hasMatch()) {
        match = together.match(typed);
    }
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int year = match.captured(1).toInt();
    if (!match.captured(1).isEmpty() && year < firstYear) {
        return std::nullopt;
    }
    return written(year, match.captured(2).toInt(), match.captured(3).toInt());
}

void BirthdayEdit::setValue(const QString &birthday)
{
    setText(birthday.startsWith(u"--"_s) ? birthday.mid(2) : birthday);
}

void BirthdayEdit::focusOutEvent(QFocusEvent *event)
{
    if (const std::optional<QString> read = value()) {
        setValue(*read);
    }
    ValueEdit::focusOutEvent(event);
}

} // namespace regulars
