#include "protocol/tablefiles/tablereader.h"

#include "protocol/tablefiles/delimitedreader.h"
#include "protocol/tablefiles/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

struct Signature
{
    QByteArrayView bytes;
    QLatin1StringView mending;
};

constexpr auto saveAnew = "open it in a spreadsheet program and save it as .xlsx or CSV"_L1;
constexpr std::array foreignFiles{
    Signature{"\xD0\xCF\x11\xE0", "it is an old Excel file or one with a password; "
                                  "open it and save it as .xlsx without a password"_L1},
    Signature{"PK\x05\x06", "it is an empty archive; export the table anew"_L1},
    Signature{"%PDF-", "it is a PDF; export the table as .xlsx or CSV"_L1},
    Signature{"\x89PNG", "it is a picture; export the table as .xlsx or CSV"_L1},
    Signature{"\xFF\xD8\xFF", "it is a picture; export the table as .xlsx or CSV"_L1},
    Signature{"\x1F\x8B", "it is a packed file; unpack it first"_L1},
    Signature{"Rar!", "it is a packed file; unpack it first"_L1},
    Signature{"7z\xBC\xAF", "it is a packed file; unpack it first"_L1},
    Signature{"{\\rtf", saveAnew},
    Signature{"SQLite format 3", "it is a database; export the table as .xlsx or CSV"_L1},
};
// Some tills export a web page or XML under the ending .xls.
constexpr std::array markupBeginnings{QByteArrayView("<html"), QByteArrayView("<!doctype"),
                                      QByteArrayView("<?xml"), QByteArrayView("<table"),
                                      QByteArrayView("<meta")};

void refuseForeignFile(QByteArrayView beginning)
{
    const auto refuse = [](QLatin1StringView mending) {
        throw FileError(FileError::Kind::NotATable, u"The file is no table: %1."_s.arg(mending));
    };
    for (const Signature &signature : foreignFiles) {
        if (beginning.startsWith(signature.bytes))
            refuse(signature.mending);
    }
    const QByteArray text = beginning.toByteArray().replace("\xEF\xBB\xBF", "").trimmed().toLower();
    for (const QByteArrayView markup : markupBeginnings) {
        if (text.startsWith(markup))
            refuse(saveAnew);
    }
}

} // namespace

QString codeOf(RowFault fault)
{
    switch (fault) {
    case RowFault::RowTooLong:
        return u"row-too-long"_s;
    case RowFault::TooManyColumns:
        return u"too-many-columns"_s;
    case RowFault::CellTooLong:
        return u"cell-too-long"_s;
    case RowFault::ContainsNul:
        return u"contains-nul"_s;
    case RowFault::Undecodable:
        return u"undecodable"_s;
    case RowFault::UnclosedQuote:
        return u"unclosed-quote"_s;
    case RowFault::TextAfterQuote:
        return u"text-after-quote"_s;
    case RowFault::WrongCellCount:
        return u"wrong-cell-count"_s;
    case RowFault::BadCell:
        return u"bad-cell"_s;
    }
    throw std::logic_error("unknown row fault");
}

TableReader::~TableReader() = default;

std::unique_ptr<TableReader> TableReader::open(const QString &path, const ReadOptions &options)
{
    const QFileInfo facts(path);
    if (!facts.exists())
        throw FileError(FileError::Kind::NotFound,
                        u"There is no file %1; check its name and folder."_s.arg(path));
    if (!facts.isFile())
        throw FileError(FileError::Kind::NotReadable,
                        u"%1 is no ordinary file; name a CSV or XLSX file."_s.arg(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        throw FileError(
            FileError::Kind::NotReadable,
            u"%1 can't be read (%2); check its permissions."_s.arg(path, file->errorString()));
    const QByteArray beginning = file->peek(512);
    if (beginning.startsWith("PK\x03\x04"))
        return std::make_unique<XlsxReader>(std::move(file), options);
    refuseForeignFile(beginning);
    return std::make_unique<DelimitedReader>(std::move(file), options);
}

void TableReader::takeHeading(std::optional<TableItem> first)
{
    if (!first)
        throw FileError(FileError::Kind::Empty,
                        u"The file is empty; its first line must name the columns."_s);
    if (const auto *error = std::get_if<RowError>(&*first))
        throw FileError(
            FileError::Kind::BadHeading,
            u"The heading in line %1 can't be read: %2"_s.arg(error->line).arg(error->text));
    auto &row = std::get<TableRow>(*first);
    m_headingLine = row.line;
    m_heading = std::move(row.cells);
    for (QString &cell : m_heading)
        cell = cell.trimmed();
}

} // namespace regulars
