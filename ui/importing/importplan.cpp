#include "ui/importing/importplan.h"

#include "protocol/tablefiles/formulaguard.h"
#include "values/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

bool isDate(Field field)
{
    return field == Field::Date || field == Field::Joined || field == Field::Birthday ||
           field == Field::PointsExpire;
}

} // namespace

ImportPlan::ImportPlan(QString path, QString encoding, ImportPreview preview,
                       std::shared_ptr<const Programme> programme)
    : m_path(std::move(path))
    , m_encoding(std::move(encoding))
    , m_preview(std::move(preview))
    , m_programme(std::move(programme))
    , m_kind(m_preview.kind)
    , m_hasHeading(m_preview.hasHeading)
{
    guess();
}

void ImportPlan::guess()
{
    m_fields.assign(static_cast<std::size_t>(columnCount()), std::nullopt);
    const CellReading plain(*m_programme, DateReading({}));
    for (const auto &[field, column] : guessFields(m_preview, m_kind, m_hasHeading, plain)) {
        if (column >= 0) {
            m_fields[static_cast<std::size_t>(column)] = field;
        }
    }
}

void ImportPlan::setKind(ImportKind kind)
{
    if (m_kind != kind) {
        m_kind = kind;
        guess();
    }
}

void ImportPlan::setHeading(bool hasHeading)
{
    if (m_hasHeading != hasHeading) {
        m_hasHeading = hasHeading;
        guess();
    }
}

void ImportPlan::takeChoices(const ImportPlan &former)
{
    m_dates = former.m_dates;
    m_enrols = former.m_enrols;
    if (former.m_preview.heading == m_preview.heading) {
        m_kind = former.m_kind;
        m_hasHeading = former.m_hasHeading;
        m_fields = former.m_fields;
    }
}

QString ImportPlan::headingOf(int column) const
{
    const QString heading = m_hasHeading ? m_preview.heading.value(column) : QString();
    return heading.isEmpty() ? QString::number(column + 1) : heading;
}

std::optional<Field> ImportPlan::fieldOf(int column) const
{
    return m_fields.at(static_cast<std::size_t>(column));
}

void ImportPlan::setField(int column, std::optional<Field> field)
{
    if (field) {
        std::replace(m_fields.begin(), m_fields.end(), field, std::optional<Field>());
    }
    m_fields.at(static_cast<std::size_t>(column)) = field;
}

std::vector<Field> ImportPlan::missing() const
{
    const auto has = [this](Field field) {
        return std::find(m_fields.begin(), m_fields.end(), field) != m_fields.end();
    };
    switch (m_kind) {
    case ImportKind::Members:
        return has(Field::Card) || has(Field::Phone) ? std::vector<Field>()
                                                     : std::vector{Field::Phone, Field::Card};
    case ImportKind::Purchases:
        return !has(Field::Date)     ? std::vector{Field::Date}
               : !has(Field::Amount) ? std::vector{Field::Amount}
                                     : std::vector<Field>();
    case ImportKind::Products:
        break;
    }
    return has(Field::Id) ? std::vector<Field>() : std::vector{Field::Id};
}

std::vector<int> ImportPlan::dateColumns() const
{
    std::vector<int> columns;
    for (int column = 0; column < columnCount(); ++column) {
        if (const auto field = fieldOf(column); field && isDate(*field)) {
            columns.push_back(column);
        }
    }
    return columns;
}

// With the sign that the file itself puts between.
QString ImportPlan::dateFormat() const
{
    if (m_dates == Dates::Guessed) {
        return {};
    }
    static const QRegularExpression dashed(u"^\\d{1,2}\\s*-"_s);
    bool isDashed = false;
    for (const int column : dateColumns()) {
        const QStringList cells = m_preview.cellsOf(column, m_hasHeading);
        isDashed = isDashed || std::any_of(cells.begin(), cells.end(), [](const QString &cell) {
                       return dashed.match(cell).hasMatch();
                   });
    }
    QString format = m_dates == Dates::MonthFirst ? u"M/d/yyyy"_s : u"d/M/yyyy"_s;
    return isDashed ? format.replace(u'/', u'-') : format;
}

std::optional<CellReading> ImportPlan::reading() const
{
    const auto dates = dateReadingFor(m_preview, dateColumns(), m_hasHeading, dateFormat());
    return dates ? std::optional(CellReading(*m_programme, *dates)) : std::nullopt;
}

CellKind ImportPlan::kindOf(int column) const
{
    return CellReading(*m_programme, DateReading({}))
        .kindOf(m_preview.cellsOf(column, m_hasHeading));
}

QStringList ImportPlan::samplesOf(int column, int most) const
{
    QStringList samples;
    for (const QString &cell : m_preview.cellsOf(column, m_hasHeading)) {
        if (!cell.isEmpty() && !samples.contains(cell)) {
            samples += cell;
        }
        if (samples.size() == most) {
            break;
        }
    }
    return samples;
}

QString ImportPlan::cellText(const TableRow &row, int column)
{
    return folded(unguarded(row.cells.value(column)));
}

std::vector<std::pair<Field, int>> ImportPlan::mapping() const
{
    std::vector<std::pair<Field, int>> fields;
    for (int column = 0; column < columnCount(); ++column) {
        if (const auto field = fieldOf(column)) {
            fields.emplace_back(*field, column);
        }
    }
    return fields;
}

ImportOrder ImportPlan::order() const
{
    ImportOrder order;
    order.kind = m_kind;
    order.path = m_path;
    order.maps = mapsOf(m_kind, mapping());
    order.encoding = m_encoding;
    order.dateFormat = dateFormat();
    order.enrols = m_kind == ImportKind::Purchases && m_enrols;
    order.hasHeading = m_hasHeading;
    return order;
}

} // namespace regulars
