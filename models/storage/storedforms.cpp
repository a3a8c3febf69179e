#include "storage/storedforms.h"

#include "storage/storageerror.h"

namespace regulars
{

using namespace Qt::StringLiterals;

Length StoredAs<Length>::value(const Column &column)
{
    const auto length = Length::fromText(column);
    if (!length) {
        throw StorageError(
            StorageError::Kind::Corrupt,
            u"The store holds “%1” where a length of time belongs. Verify it, and restore a backup if it is damaged."_s
                .arg(column));
    }
    return *length;
}

} // namespace regulars
