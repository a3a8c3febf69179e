// Any bytes as a table of text: CSV, TSV, blank-separated (F11). Bytes that say they are a workbook
// are read as one.

#include "fuzz/fuzzing.h"
#include "protocol/tablefiles/fileerror.h"
#include "protocol/tablefiles/tablereader.h"

using namespace regulars;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const fuzzing::Place place;
    const QString path = place.write(u"table"_s, fuzzing::input(bytes, size));
    try {
        const auto reader = TableReader::open(path);
        qint64 line = reader->headingLine();
        while (const auto item = reader->next()) {
            if (const auto *row = std::get_if<TableRow>(&*item)) {
                if (row->line <= line || row->cells.size() < reader->heading().size()) {
                    fuzzing::fail("a row out of order, or shorter than the heading");
                }
                line = row->line;
            }
        }
    } catch (const FileError &error) {
        if (*error.what() == '\0') {
            fuzzing::fail("a refusal without a word");
        }
    }
    return 0;
}
