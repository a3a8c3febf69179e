#pragma once

#include "services/desk.h"
#include "values/businessday.h"
#include "values/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace regulars
{

// What a printed report is about: each speaks of a stretch of days.
enum class PaperKind {
    Liability, // what the shop owes at the end of the last day, and how it moved in the days
    CheckUp,   // a quarter in words and figures
    Stock,     // rewards: what came, what went, what was redeemed
    Monthly,   // the month's own report, as Insights counts or keeps it
    Day,       // what the owner should look at of a day
    Week,      // the same of the seven days that end with the last
};

// What the owner looks at, whom managers and owners alone may ask.
inline bool isDigest(PaperKind kind)
{
    return kind == PaperKind::Day || kind == PaperKind::Week;
}

// "liability", "checkup", "stock", "monthly", "digest", "week-digest".
QString codeOf(PaperKind kind);
std::optional<PaperKind> paperKindNamed(const QString &code);

// A report's figures as they are kept: its paper, its workbook and its JSON are all drawn from this
// alone, so that it can be printed again unchanged. Members stand in it by their numbers alone.
struct PaperFigures
{
    PaperKind kind;
    QJsonObject json;

    DayRange days() const;
    // Of what the JSON says.
    QByteArray digest() const;
    friend bool operator==(const PaperFigures &, const PaperFigures &) = default;
};

// "2026-Q3" ↔ its days.
std::optional<DayRange> quarterNamed(const QString &code);
QString quarterCode(DayRange quarter);
DayRange quarterOf(BusinessDay day);

// Counts printed reports. Questions of those who may browse, asked in the background; nothing is
// stored.
class Papers
{
public:
    explicit Papers(Desk &desk)
        : m_desk(desk)
    {}

    // Of a month: the one that the first day is in. Refuses not-signed-in, not-allowed, bad-date
    // (ends before it begins, or begins after today; of digests: ends after today).
    Result<PaperFigures> count(PaperKind kind, DayRange days);

private:
    Desk &m_desk;
};

} // namespace regulars
