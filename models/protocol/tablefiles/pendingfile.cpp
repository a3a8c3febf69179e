#include "protocol/tablefiles/pendingfile.h"

#include "protocol/tablefiles/fileerror.h"
#include "storage/platform.h"

#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

// A link stays a link: the file that it names is replaced.
QString replacedBy(const QString &target)
{
    const QFileInfo facts(target);
    const QString followed =
        facts.isSymLink() ? facts.canonicalFilePath() : facts.absoluteFilePath();
    return followed.isEmpty() ? facts.symLinkTarget() : followed;
}

} // namespace

void refuseWriting(const QString &target, const QString &why)
{
    throw FileError(
        FileError::Kind::NotWritable,
        u"%1 can't be written (%2); free some space or choose another folder."_s.arg(target, why));
}

PendingFile::PendingFile(const QString &target)
    : m_target(replacedBy(target))
{
    const QFileInfo facts(m_target);
    if (facts.exists() && !facts.isFile())
        refuseWriting(target, u"it is no ordinary file"_s);
    if (!QFileInfo(facts.path()).isDir())
        refuseWriting(target, u"there is no folder %1"_s.arg(facts.path()));
    constexpr int mostTries = 100;
    for (int tries = 0;; ++tries) {
        const QString tag = QString::number(QRandomGenerator::system()->generate(), 36);
        m_path = u"%1/.%2.%3.part"_s.arg(facts.path(), facts.fileName(), tag);
        QFile file(m_path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (facts.exists())
                file.setPermissions(QFile::permissions(m_target));
            return;
        }
        if (!file.exists() || tries == mostTries)
            refuseWriting(target, file.errorString());
    }
}

PendingFile::~PendingFile()
{
    if (!m_isCommitted)
        QFile::remove(m_path);
}

void PendingFile::commit()
{
    if (!platform::syncFile(m_path))
        refuseWriting(m_target, u"the disk did not take it"_s);
    if (!platform::renameReplacing(m_path, m_target))
        refuseWriting(m_target, u"the finished file could not take this name"_s);
    m_isCommitted = true;
    if (!platform::syncFolder(QFileInfo(m_target).path()))
        refuseWriting(m_target, u"the folder could not be made durable"_s);
}

} // namespace regulars
