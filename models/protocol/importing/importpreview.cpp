#include "protocol/importing/importpreview.h"

#include "protocol/importing/importerror.h"
#include "protocol/tablefiles/formulaguard.h"
#include "values/text.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr std::array kinds{ImportKind::Members, ImportKind::Purchases, ImportKind::Products};

std::ptrdiff_t fieldsNamed(ImportKind kind, const QStringList &heading)
{
    const ColumnMap map = ColumnMap::guessed(kind, heading);
    const std::vector<Field> fields = fieldsOf(kind);
    return std::count_if(fields.begin(), fields.end(), [&](Field field) { return map.has(field); });
}

bool hasFigures(const QStringList &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const QString &cell) {
        const QString text = folded(cell);
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
            return c.isDigit() || u".,-/: +"_s.contains(c);
        });
    });
}

// What makes a kind of file: an amount on a day, a price, somebody's phone or card.
ImportKind kindGuessed(const QStringList &heading)
{
    const auto has = [&](ImportKind kind, Field field) {
        return ColumnMap::guessed(kind, heading).has(field);
    };
    if (has(ImportKind::Purchases, Field::Date) && has(ImportKind::Purchases, Field::Amount)) {
        return ImportKind::Purchases;
    }
    if (has(ImportKind::Products, Field::Price) && has(ImportKind::Products, Field::Id)) {
        return ImportKind::Products;
    }
    const auto best = std::max_element(kinds.begin(), kinds.end(), [&](ImportKind a, ImportKind b) {
        return fieldsNamed(a, heading) < fieldsNamed(b, heading);
    });
    return *best;
}

// Without a heading: a day and an amount are purchases.
ImportKind kindGuessed(const ImportPreview &preview, const CellReading &reading)
{
    std::set<CellKind> found;
    for (int column = 0; column < preview.heading.size(); ++column) {
        found.insert(reading.kindOf(preview.cellsOf(column, false)));
    }
    const bool isSold = found.contains(CellKind::Date) && found.contains(CellKind::Decimal);
    return isSold && !found.contains(CellKind::Phone) ? ImportKind::Purchases : ImportKind::Members;
}

// What a column of that look would be, in the order in which fields are wanted.
std::vector<Field> fieldsLike(ImportKind kind, CellKind look)
{
    const bool isSold = kind == ImportKind::Purchases;
    switch (look) {
    case CellKind::Phone:
        return {isSold ? Field::Member : Field::Phone};
    case CellKind::Date:
        return isSold ? std::vector{Field::Date} : std::vector<Field>();
    case CellKind::Whole:
        return isSold ? std::vector{Field::Member, Field::Quantity} : std::vector{Field::Card};
    case CellKind::Decimal:
        return isSold ? std::vector{Field::Amount} : std::vector<Field>();
    case CellKind::Text:
        return isSold ? std::vector<Field>() : std::vector{Field::Name};
    case CellKind::Blank:
        break;
    }
    return {};
}

// A heading that isn't known, as "dollar_value", over the only amounts of the file.
void guessAmount(const ImportPreview &preview, const CellReading &reading,
                 std::vector<std::pair<Field, int>> &guessed)
{
    const auto amount = std::find_if(guessed.begin(), guessed.end(),
                                     [](const auto &one) { return one.first == Field::Amount; });
    if (amount == guessed.end() || amount->second >= 0) {
        return;
    }
    std::vector<int> alike;
    for (int column = 0; column < preview.heading.size(); ++column) {
        const bool isTaken = std::any_of(guessed.begin(), guessed.end(),
                                         [&](const auto &one) { return one.second == column; });
        if (!isTaken && reading.kindOf(preview.cellsOf(column, true)) == CellKind::Decimal) {
            alike.push_back(column);
        }
    }
    if (alike.size() == 1) {
        amount->second = alike.front();
    }
}

} // namespace

std::vector<TableRow> ImportPreview::rowsTaken(bool isHeadingThere) const
{
    std::vector<TableRow> taken;
    if (!isHeadingThere) {
        taken.push_back({headingLine, heading});
    }
    taken.insert(taken.end(), rows.begin(), rows.end());
    return taken;
}

QStringList ImportPreview::cellsOf(int column, bool isHeadingThere) const
{
    QStringList cells;
    for (const TableRow &row : rowsTaken(isHeadingThere)) {
        cells += folded(unguarded(row.cells.value(column)));
    }
    return cells;
}

ImportPreview previewFile(const QString &path, const ReadOptions &options,
                          const Programme &programme)
{
    const std::unique_ptr<TableReader> reader = TableReader::open(path, options);
    ImportPreview preview;
    preview.heading = reader->heading();
    preview.headingLine = reader->headingLine();
    preview.bytes = QFileInfo(path).size();
    while (std::ssize(preview.rows) < ImportPreview::rowsRead) {
        const std::optional<TableItem> item = reader->next();
        if (!item) {
            preview.isWhole = true;
            break;
        }
        // What is malformed is rejected with its reason when the file is tried.
        if (const auto *row = std::get_if<TableRow>(&*item)) {
            preview.rows.push_back(*row);
        }
    }
    preview.format = reader->format();
    const bool isNamed = std::any_of(kinds.begin(), kinds.end(), [&](ImportKind kind) {
        return fieldsNamed(kind, preview.heading) > 0;
    });
    preview.hasHeading = isNamed || !hasFigures(preview.heading);
    const CellReading reading(programme, DateReading({}));
    preview.kind =
        preview.hasHeading ? kindGuessed(preview.heading) : kindGuessed(preview, reading);
    return preview;
}

std::vector<std::pair<Field, int>> guessFields(const ImportPreview &preview, ImportKind kind,
                                               bool isHeadingThere, const CellReading &reading)
{
    std::vector<std::pair<Field, int>> guessed;
    if (isHeadingThere) {
        const ColumnMap map = ColumnMap::guessed(kind, preview.heading);
        for (const Field field : fieldsOf(kind)) {
            guessed.emplace_back(field, map.column(field));
        }
        if (kind == ImportKind::Purchases) {
            guessAmount(preview, reading, guessed);
        }
        return guessed;
    }
    std::map<Field, int> byLook;
    for (int column = 0; column < preview.heading.size(); ++column) {
        for (const Field field :
             fieldsLike(kind, reading.kindOf(preview.cellsOf(column, isHeadingThere)))) {
            if (byLook.try_emplace(field, column).second) {
                break;
            }
        }
    }
    for (const Field field : fieldsOf(kind)) {
        const auto found = byLook.find(field);
        guessed.emplace_back(field, found == byLook.end() ? -1 : found->second);
    }
    return guessed;
}

std::optional<DateReading> dateReadingFor(const ImportPreview &preview,
                                          const std::vector<int> &columns, bool isHeadingThere,
                                          const QString &format)
{
    DateReading dates(format);
    for (const int column : columns) {
        for (const QString &cell : preview.cellsOf(column, isHeadingThere)) {
            dates.look(cell);
        }
    }
    try {
        dates.settle();
    } catch (const ImportError &) {
        return std::nullopt;
    }
    return dates;
}

QStringList mapsOf(ImportKind kind, const std::vector<std::pair<Field, int>> &fields)
{
    QStringList maps;
    for (const Field field : fieldsOf(kind)) {
        const auto found = std::find_if(fields.begin(), fields.end(),
                                        [&](const auto &one) { return one.first == field; });
        const bool isMapped = found != fields.end() && found->second >= 0;
        maps += nameOf(field) + u'=' + (isMapped ? QString::number(found->second + 1) : QString());
    }
    return maps;
}

std::map<qint64, QStringList> cellsOfLines(const ImportOrder &order,
                                           const std::vector<qint64> &lines,
                                           const std::function<bool()> &isCancelled)
{
    const std::set<qint64> wanted(lines.begin(), lines.end());
    std::map<qint64, QStringList> found;
    if (wanted.empty()) {
        return found;
    }
    ReadOptions options;
    options.encoding = order.encoding;
    options.isCancelled = isCancelled;
    const std::unique_ptr<TableReader> reader = TableReader::open(order.path, options);
    if (wanted.contains(reader->headingLine())) {
        found.emplace(reader->headingLine(), reader->heading());
    }
    while (found.size() < wanted.size()) {
        const std::optional<TableItem> item = reader->next();
        if (!item) {
            break;
        }
        if (const auto *row = std::get_if<TableRow>(&*item)) {
            if (wanted.contains(row->line)) {
                found.emplace(row->line, row->cells);
            }
        } else if (const RowError &error = std::get<RowError>(*item); wanted.contains(error.line)) {
            found.emplace(error.line, QStringList(error.excerpt));
        }
    }
    return found;
}

} // namespace regulars
