#pragma once

#include "engine/memberview.h"
#include "storage/members.h"
#include "values/result.h"

#include <QJsonObject>
#include <QString>

namespace regulars
{

// Readers of what people type about a member. An empty text reads as nothing given.

// E.164. Refuses bad-request, saying how to write it.
Result<std::optional<QString>> readPhone(const QString &typed, const QString &country);
// 1 to 64 printable characters without blanks inside. Refuses bad-request.
Result<std::optional<QString>> readCard(const QString &typed);
// One line of at most that many characters. Refuses bad-request, naming the field.
Result<std::optional<QString>> readLine(const QString &field, const QString &typed,
                                        qsizetype longest);
// "YYYY-MM-DD" or "--MM-DD", 02-29 too. Refuses bad-date: no such day, or one that has yet to come.
Result<std::optional<BirthDate>> readBirthday(const QString &text, BusinessDay today);

// The name with all that it is found by.
void setName(Person &person, const std::optional<QString> &name);

// A number for a card that the shop prints itself: 10 digits, 9 first, the last one a check digit
// (Luhn); nothing about the member is in it.
QString freshCard(const Members &members);
bool hasCheckDigit(const QString &digits);

// "1990-02-28" or "--02-29"
QString birthdayText(const BirthDate &birthday);

// The fields by contract.md's names, those not there left out: for an operation's detail.
QJsonObject profileJson(const Person &person);

} // namespace regulars
