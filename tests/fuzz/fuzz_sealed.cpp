// Any bytes as a sealed backup, and as a backup's manifest.

#include "fuzz/fuzzing.h"
#include "services/backups.h"
#include "storage/sealedfile.h"
#include "storage/storageerror.h"

#include <QJsonDocument>

using namespace regulars;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const fuzzing::Place place;
    const QByteArray content = fuzzing::input(bytes, size);
    const QString sealed = place.write(u"sealed"_s, content);
    const QString opened = place.path(u"opened"_s);
    try {
        // A passphrase's key takes 256 MiB and a second: only the store's is tried.
        if (sealedfile::isSealed(sealed) &&
            sealedfile::readHeader(sealed).kind == sealedfile::KeyKind::StoreKey) {
            sealedfile::unseal(sealed, opened,
                               {sealedfile::KeyKind::StoreKey, QByteArray(32, 'k')});
            QFile::remove(opened);
        }
    } catch (const StorageError &error) {
        if (error.message().isEmpty() || QFile::exists(opened)) {
            fuzzing::fail("refused without a word, or not wholly");
        }
    }
    const auto manifest = manifestFromJson(QJsonDocument::fromJson(content).object());
    if (manifest && !manifestFromJson(manifestToJson(*manifest))) {
        fuzzing::fail("a manifest that can't be read again");
    }
    return 0;
}
