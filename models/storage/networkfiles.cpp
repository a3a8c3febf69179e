#include "storage/platform.h"

#include <array>
#include <utility>

namespace regulars::platform
{

std::optional<QString> networkFileSystem(quint64 magic, const QByteArray &mountType)
{
    static constexpr std::array<std::pair<quint64, const char *>, 15> network{
        {{0x6969, "nfs"},
         {0x517B, "smb"},
         {0xFF534D42, "cifs"},
         {0xFE534D42, "smb2"},
         {0x01021997, "9p"},
         {0x5346414F, "afs"},
         {0x6B414653, "afs"},
         {0x73757245, "coda"},
         {0x00C36400, "ceph"},
         {0x564C, "ncp"},
         {0x0BD00BD0, "lustre"},
         {0x01161970, "gfs2"},
         {0x7461636F, "ocfs2"},
         {0x786F4256, "vboxsf"},
         {0xBACBACBC, "vmhgfs"}}};
    for (const auto &[known, name] : network) {
        if (known == magic) {
            return QString::fromLatin1(name);
        }
    }
    constexpr quint64 fuse = 0x65735546;
    // "fuseblk" sits on a disk of this machine; of the others one can't tell.
    if (magic == fuse && mountType != "fuseblk") {
        return QString::fromLatin1(mountType.isEmpty() ? QByteArray("fuse") : mountType);
    }
    return std::nullopt;
}

} // namespace regulars::platform
