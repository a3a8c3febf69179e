#include "storage/sealedfile.h"
#include "ui/attempt.h"
#include "ui/audit/auditpapers.h"
#include "ui/backups/backupspage.h"
#include "ui/backuptrouble.h"
#include "ui/figures.h"
#include "ui/members/askbar.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/shop.h"

#include <QAction>
#include <QFileDialog>

// What the page of backups does: tries one out, and has one restored.
namespace regulars
{

using namespace Qt::StringLiterals;

void BackupsPage::askFile()
{
    auto *dialog = new QFileDialog(window(), tr("Restore from a file"), QString(),
                                   tr("Backups of Regulars (*.regulars *.sealed);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsPage::restoreFrom,
            Qt::QueuedConnection);
    dialog->open();
}

void BackupsPage::restoreFrom(const QString &path)
{
    if (m_shop.may(Act::Restore)) {
        askWords(path, &BackupsPage::askRestore);
    }
}

// Only a file that was sealed with words wants them.
void BackupsPage::askWords(const QString &path, Then then)
{
    if (m_isTrying) {
        return;
    }
    m_message->clear();
    bool isWorded = false;
    const bool isRead = attempt(this, [&] {
        isWorded = sealedfile::isSealed(path) &&
                   sealedfile::readHeader(path).kind == sealedfile::KeyKind::Passphrase;
    });
    if (!isRead) {
        return;
    }
    if (!isWorded) {
        drill(path, std::nullopt, then);
        return;
    }
    AskBar::Question asked;
    asked.text = tr("This backup was sealed with a passphrase. Type it.");
    asked.field = tr("Passphrase");
    asked.button = tr("Open");
    asked.isSecret = true;
    asked.answer = AskBar::Check([this, path, then](const QString &typed) {
        QMetaObject::invokeMethod(
            this, [this, path, then, words = typed.toUtf8()] { drill(path, words, then); },
            Qt::QueuedConnection);
        return QString();
    });
    m_ask->ask(asked);
}

// In the background, on a view of the shop: it is put up in a scratch folder and proved.
void BackupsPage::drill(const QString &path, const std::optional<QByteArray> &passphrase, Then then)
{
    struct Tried
    {
        std::optional<DrillCertificate> found{};
        QString trouble{};
    };
    m_isTrying = true;
    m_path = path;
    m_words = passphrase;
    follow();
    m_message->show(NoticeKind::Note,
                    tr("The backup is being put up beside the shop and proved …"));
    m_shop.background().read(
        this,
        [path, passphrase](Background::Reading &reading) {
            Tried tried;
            try {
                tried.found = BackupDrill(reading.store, reading.clock)
                                  .run(path, passphrase,
                                       [&reading](int) { return !reading.isCancelled.load(); });
            } catch (const StorageError &error) {
                tried.trouble = backupTroubleText(error);
            }
            return tried;
        },
        [this, then](const Tried &tried) {
            m_isTrying = false;
            m_message->clear();
            if (tried.found && m_shop.isSignedIn()) {
                (this->*then)(*tried.found);
            } else if (!tried.trouble.isEmpty()) {
                m_message->show(NoticeKind::Error, tried.trouble);
            }
            follow();
        },
        Background::Lane::Long,
        [this](const QString &trouble) {
            m_isTrying = false;
            m_message->show(NoticeKind::Error, trouble);
            follow();
        });
}

void BackupsPage::certify(const DrillCertificate &found)
{
    if (!attempt(this, [&] { BackupDrill::note(m_shop.desk(), found); })) {
        return;
    }
    m_found = found;
    retranslate();
    const QString sentence =
        tr("The backup can be restored: %1 operations, %2 members and %3 points were proved in %4.")
            .arg(shown(Points(found.operations)), shown(Points(found.members)),
                 shown(Points(found.points)), durationText(found.milliseconds));
    if (found.standsInStore) {
        m_message->show(NoticeKind::Success, sentence, m_certificate);
    } else {
        m_message->show(NoticeKind::Warning,
                        tr("%1 But a chain in it ends in a link that the books do not have: prove "
                           "the books on the page of the audit log.")
                            .arg(sentence),
                        m_certificate);
    }
    disconnect(m_certificate, &QAction::triggered, this, nullptr);
    connect(m_certificate, &QAction::triggered, this, [this] {
        if (m_found) {
            emit printAsked(drillPaper(*m_found, PaperHead::of(m_shop.store(), m_shop.clock(),
                                                               m_shop.settings().language())));
        }
    });
}

QString BackupsPage::planFor(const DrillCertificate &found) const
{
    const QString upTo =
        found.upTo ? shown(*found.upTo, m_shop.programme()->calendar) : tr("its beginning");
    QStringList lines{
        tr("The shop goes back to how it was at %1: %2 operations, %3 members, %4 points.")
            .arg(upTo, shown(Points(found.operations)), shown(Points(found.members)),
                 shown(Points(found.points)))};
    for (const LostOperations &lost : found.since) {
        lines += tr("Lost would be %Ln operation(s) of till %1, from no. %2 to no. %3.", nullptr,
                    static_cast<int>(lost.last - lost.first + 1))
                     .arg(lost.till, QString::number(lost.first), QString::number(lost.last));
    }
    if (found.since.empty()) {
        lines += tr("Nothing recorded since would be lost.");
    }
    lines += tr("The file of now is kept beside it, and who was erased since stays erased.");
    return lines.join(u'\n');
}

void BackupsPage::askRestore(const DrillCertificate &found)
{
    m_plan->setText(planFor(found));
    m_plan->show();
    AskBar::Question asked;
    asked.text = tr("Restore this backup? The shop closes and opens again. Your password, please.");
    asked.field = tr("Your password");
    asked.button = tr("Restore");
    asked.isSecret = true;
    asked.isDanger = true;
    asked.answer = AskBar::proving(m_shop, [this] {
        if (m_shop.may(Act::Restore)) {
            emit restoreAsked(m_path, m_words);
        }
    });
    m_ask->ask(asked);
}

} // namespace regulars
