#include "ui/transactions/journalexport.h"

#include "protocol/exporting/exportfile.h"
#include "protocol/tablefiles/fileerror.h"
#include "ui/attempt.h"
#include "ui/members/askbar.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/tablefile.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QVBoxLayout>

#include <stdexcept>

namespace regulars
{

using namespace Qt::StringLiterals;

JournalExport::JournalExport(Shop &shop, InlineMessage *message, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_message(message)
    , m_ask(new AskBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_ask);
    connect(m_ask, &AskBar::closed, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

void JournalExport::ask(const LogQuestion &question)
{
    AskBar::Question asked;
    asked.text = tr("The ledger of what is shown goes into a file, with the numbers of members' "
                    "cards. Who takes it is kept in the audit log. Your password, please.");
    asked.field = tr("Your password");
    asked.button = tr("Export");
    asked.isSecret = true;
    asked.answer = AskBar::proving(m_shop, [this, question] { askFile(question); });
    show();
    m_ask->ask(asked);
}

void JournalExport::leave()
{
    m_ask->leave();
}

void JournalExport::askFile(const LogQuestion &question)
{
    const QString days = question.first == question.last
                             ? question.first.toIso()
                             : u"%1-%2"_s.arg(question.first.toIso(), question.last.toIso());
    askTableFile(this, tr("Export the ledger"), u"%1-%2"_s.arg(tr("ledger", "a file's name"), days),
                 [this, question](const QString &path) { exportTo(path, question); });
}

void JournalExport::exportTo(const QString &path, const LogQuestion &question)
{
    struct Written
    {
        Result<qint64> rows = qint64(0);
        bool isNoted = false;
        std::optional<FileError> fault{};
    };
    m_message->show(NoticeKind::Note, tr("The ledger is being written…"));
    const Store *own = &m_shop.store();
    m_shop.background().read(
        this,
        [path, question, own](Background::Reading &reading) {
            Written written;
            written.isNoted = &reading.store == own;
            try {
                written.rows = exportLedger(reading.desk, question, path);
            } catch (const FileError &error) {
                written.fault = error;
            }
            return written;
        },
        [this, path](const Written &written) {
            if (written.fault) {
                m_message->show(NoticeKind::Error, troubleText(*written.fault));
                return;
            }
            if (!written.rows) {
                m_message->show(NoticeKind::Warning,
                                refusalText(written.rows.refusal(), m_shop.currency()));
                return;
            }
            // Only the window's own connection can write that it was.
            if (!written.isNoted && !attempt(this, [this] {
                    if (!noteExport(m_shop.desk(), ExportKind::Ledger)) {
                        throw std::logic_error("an export that was allowed isn't to be noted");
                    }
                })) {
                return;
            }
            m_message->show(NoticeKind::Success, tr("%Ln ledger entries written to %1.", nullptr,
                                                    static_cast<int>(*written.rows))
                                                     .arg(path));
        },
        Background::Lane::Long,
        [this](const QString &fault) { m_message->show(NoticeKind::Error, fault); });
}

} // namespace regulars
