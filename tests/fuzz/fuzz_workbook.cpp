// Any text as what stands in a workbook: its rows, its shared strings and its styles, parted by
// bytes 1 (F11).

#include "fuzz/fuzzing.h"
#include "protocol/tablefiles/fileerror.h"
#include "protocol/tablefiles/tablereader.h"
#include "protocol/tablefiles/workbooks.h"

using namespace regulars;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const fuzzing::Place place;
    const QList<QByteArray> parts = fuzzing::input(bytes, size).split('\1');
    tables::Workbook workbook = tables::Workbook::ofRows(parts.value(0));
    if (parts.size() > 1) {
        workbook.setSharedStrings(parts[1]);
    }
    if (parts.size() > 3) {
        workbook.setStyles(parts[2], parts[3]);
    }
    if (parts.size() > 4) {
        workbook.set(u"xl/workbook.xml"_s, parts[4]);
    }
    const QString path = place.path(u"book.xlsx"_s);
    QFile::remove(path);
    workbook.save(path, false);
    try {
        const auto reader = TableReader::open(path);
        while (reader->next()) {
        }
    } catch (const FileError &error) {
        if (*error.what() == '\0') {
            fuzzing::fail("a refusal without a word");
        }
    }
    return 0;
}
