#pragma once

#include "protocol/importing/importpreview.h"

#include <optional>

namespace regulars
{

// What somebody wants of a file, as it is put together on the page: guesses first, then whatever
// was changed by hand.
class ImportPlan
{
public:
    // How the dates are written, where the file leaves it open.
    enum class Dates { Guessed, MonthFirst, DayFirst };

    ImportPlan(QString path, QString encoding, ImportPreview preview,
               std::shared_ptr<const Programme> programme);

    const QString &path() const { return m_path; }
    const QString &encoding() const { return m_encoding; } // empty: found out
    const ImportPreview &preview() const { return m_preview; }
    ImportKind kind() const { return m_kind; }
    bool hasHeading() const { return m_hasHeading; }
    Dates dates() const { return m_dates; }
    bool enrols() const { return m_enrols; }

    void setKind(ImportKind kind);    // guesses the columns anew
    void setHeading(bool hasHeading); // likewise
    void setDates(Dates dates) { m_dates = dates; }
    void setEnrols(bool enrols) { m_enrols = enrols; }
    // The same choices for the file read in another encoding; columns are guessed anew where it
    // has others.
    void takeChoices(const ImportPlan &former);

    int columnCount() const { return static_cast<int>(m_preview.heading.size()); }
    // As the file calls it; else its number.
    QString headingOf(int column) const;
    std::optional<Field> fieldOf(int column) const;
    // A field stands in one column only: it leaves the one it had.
    void setField(int column, std::optional<Field> field);

    // Fields of which one at least must be mapped; empty: nothing is missing.
    std::vector<Field> missing() const;
    // The dates of the file can be read in two ways, and nobody has said which.
    bool isAmbiguous() const { return !reading().has_value(); }

    // Nothing while isAmbiguous().
    std::optional<CellReading> reading() const;
    CellKind kindOf(int column) const;
    QStringList samplesOf(int column, int most) const;
    // The text of a cell for that column's field.
    static QString cellText(const TableRow &row, int column);
    std::vector<TableRow> rows() const { return m_preview.rowsTaken(m_hasHeading); }

    ImportOrder order() const;

private:
    void guess();
    std::vector<int> dateColumns() const;
    QString dateFormat() const;
    std::vector<std::pair<Field, int>> mapping() const;

    QString m_path;
    QString m_encoding;
    ImportPreview m_preview;
    std::shared_ptr<const Programme> m_programme;
    ImportKind m_kind;
    bool m_hasHeading;
    Dates m_dates = Dates::Guessed;
    bool m_enrols = true;
    std::vector<std::optional<Field>> m_fields; // of each column
};

} // namespace regulars
