#include "protocol/exporting/auditfile.h"
#include "protocol/tablefiles/fileerror.h"
#include "storage/tills.h"
#include "storage/verify/verifier.h"
#include "ui/attempt.h"
#include "ui/audit/auditlogpage.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/tablefile.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

// What the page of the audit log does: proves the books, writes files.
namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int shortHash = 12;

} // namespace

// The same proof as the verb's: every invariant, in the background.
void AuditLogPage::prove()
{
    if (m_isProving || !m_shop.may(Act::ReadAudit)) {
        return;
    }
    struct Proved
    {
        Verification found;
        QStringList heads;
    };
    m_isProving = true;
    m_chain->show(NoticeKind::Note, tr("The books are being proved …"));
    m_shop.background().read(
        this,
        [](Background::Reading &reading) {
            Proved proved;
            Connection &books = reading.store.connection();
            proved.found = Verifier(books).run({});
            const Tills tills(books);
            for (const ChainHead &head : tills.heads()) {
                if (head.seq > 0) {
                    proved.heads += u"%1: %2 %3"_s.arg(
                        tills.name(head.till).value_or(QString()), QString::number(head.seq),
                        QString::fromLatin1(head.hash.toHex().left(shortHash)));
                }
            }
            return proved;
        },
        [this](const Proved &proved) {
            m_isProving = false;
            tellChain(proved.found, proved.heads);
        },
        Background::Lane::Long,
        [this](const QString &trouble) {
            m_isProving = false;
            m_chain->show(NoticeKind::Error, trouble);
        });
}

void AuditLogPage::tellChain(const Verification &found, const QStringList &heads)
{
    if (!m_shop.may(Act::ReadAudit)) {
        m_chain->clear();
        return;
    }
    if (found.isSound()) {
        m_chain->show(NoticeKind::Success,
                      tr("The books are whole: %Ln operation(s) proved. Heads of the chains: %1",
                         nullptr, static_cast<int>(found.operations))
                          .arg(heads.join(u" · "_s)));
        return;
    }
    const Violation &first = found.violations.front();
    m_chain->show(NoticeKind::Error,
                  tr("The books were changed or damaged. The first place: till %1, no. %2, %3 "
                     "(%4). Keep the file as it is and restore the newest backup.")
                      .arg(first.till.isEmpty() ? u"–"_s : first.till,
                           QString::number(first.sequence), first.field, first.code));
}

void AuditLogPage::askFile()
{
    askTableFile(
        this, tr("Export the audit log"), tr("audit-log", "a file's name"),
        [this](const QString &path) { exportTo(path); }, TableKinds::TablesAndJson);
}

void AuditLogPage::exportTo(const QString &path)
{
    struct Written
    {
        Result<qint64> rows = qint64(0);
        std::optional<FileError> fault{};
    };
    m_message->show(NoticeKind::Note, tr("The log is being written …"));
    m_shop.background().read(
        this,
        [path, asked = question()](Background::Reading &reading) {
            Written written;
            try {
                written.rows = exportAudit(reading.desk, asked, path);
            } catch (const FileError &error) {
                written.fault = error;
            }
            return written;
        },
        [this, path](const Written &written) {
            if (written.fault) {
                m_message->show(NoticeKind::Error, troubleText(*written.fault));
            } else if (!written.rows) {
                m_message->show(NoticeKind::Warning,
                                refusalText(written.rows.refusal(), m_shop.currency()));
            } else {
                m_message->show(NoticeKind::Success, tr("%Ln row(s) written to %1.", nullptr,
                                                        static_cast<int>(*written.rows))
                                                         .arg(path));
            }
        },
        Background::Lane::Long,
        [this](const QString &fault) { m_message->show(NoticeKind::Error, fault); });
}

} // namespace regulars
