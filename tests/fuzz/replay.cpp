// Without libFuzzer: every file of the folders named is one input; so that what was found once is
// tried by every compiler. REGULARS_MUTATIONS=N tries N drawn changes of each as well.

#include "fuzz/fuzzing.h"

#include <QDirIterator>
#include <QRandomGenerator>

namespace
{

void runOn(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()),
                           static_cast<size_t>(input.size()));
}

QByteArray changed(QByteArray input, QRandomGenerator &random)
{
    for (int changes = random.bounded(1, 6); changes > 0 && !input.isEmpty(); --changes) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(input.size())));
        const qsizetype length = random.bounded(1, 12);
        switch (random.bounded(4)) {
        case 0:
            input[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            input.remove(at, length);
            break;
        case 2:
            input.insert(at, input.mid(random.bounded(static_cast<int>(input.size())), length));
            break;
        default:
            input[at] = static_cast<char>(input[at] ^ (1 << random.bounded(8)));
            break;
        }
    }
    return input;
}

} // namespace

int main(int argc, char *argv[])
{
    const int mutations = qEnvironmentVariableIntValue("REGULARS_MUTATIONS");
    QRandomGenerator random(20'261'122);
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        for (QDirIterator found(QString::fromLocal8Bit(argv[i]), QDir::Files); found.hasNext();) {
            QFile file(found.next());
            if (!file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QByteArray input = file.readAll();
            runOn(input);
            for (int n = 0; n < mutations; ++n) {
                runOn(changed(input, random));
            }
            ++files;
        }
    }
    std::printf("%d files, %d changes of each\n", files, mutations);
    return files > 0 ? 0 : 1;
}
