// Any bytes as a programme file: faults with line and words, or a programme that is the same when
// it is written and read again.

#include "fuzz/fuzzing.h"
#include "programme/programmefile.h"
#include "programme/programmewriter.h"

using namespace regulars;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const ProgrammeReading reading = readProgramme(fuzzing::input(bytes, size));
    if (!reading.programme) {
        if (reading.faults.empty() || reading.faults.front().toText().isEmpty()) {
            fuzzing::fail("no programme, and no fault");
        }
        return 0;
    }
    const QByteArray text = writeProgramme(*reading.programme);
    const ProgrammeReading again = readProgramme(text);
    if (!again.programme) {
        fuzzing::fail(text + "\nis refused: " + again.faults.front().toText().toUtf8());
    }
    if (writeProgramme(*again.programme) != text) {
        fuzzing::fail(text + "\nreads as\n" + writeProgramme(*again.programme));
    }
    return 0;
}
