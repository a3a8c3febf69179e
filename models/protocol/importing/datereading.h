#pragma once

#include "values/instant.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// What a cell says of when.
struct CellTime
{
    QDate date;
    std::optional<int> secondOfDay;
    std::optional<Instant> instant; // where the cell names its offset
};

// "14:05", "14:05:09", "2:05 PM", "下午2:05"; seconds since midnight.
std::optional<int> timeFromCell(const QString &cell);

// Reads the dates of one file. Without a format they may be written yyyymmdd, yyyy-MM-dd, yyyy/M/d,
// yyyy年M月d日, dd.MM.yyyy, each with a time behind it or not; of M/d/yyyy and d/M/yyyy the file's
// own first rows decide.
class DateReading
{
public:
    // Of letters y M d H m s (yyyy/MM/dd HH:mm; YYYY, DD and %Y-%m-%d are understood): throws
    // ImportError for what is no such format. Empty: guessed.
    explicit DateReading(const QString &format);

    // Cells of the first rows, for the guess.
    void look(const QString &cell);
    // After the looking: throws ImportError where the file leaves two readings.
    void settle() const;

    // Nothing for what is no date of an existing day.
    std::optional<CellTime> read(const QString &cell) const;
    // "YYYY-MM-DD" or "--MM-DD" of a birthday, which may lack its year; nothing where it is none.
    std::optional<QString> readBirthday(const QString &cell) const;

private:
    struct Token
    {
        QChar letter; // 'y', 'M', 'd', 'H', 'm', 's'; null: `text` stands there
        int length = 0;
        QString text;
    };
    std::optional<CellTime> readByFormat(const QString &cell) const;
    std::optional<CellTime> guess(const QString &cell) const;
    void addLetters(QChar letter, int length, bool afterHour);

    std::vector<Token> m_format;
    bool m_mustBeDayFirst = false;   // a first number above 12 was seen
    bool m_mustBeMonthFirst = false; // a second one was
    QString m_ambiguous;             // a cell that could be either
};

} // namespace regulars
