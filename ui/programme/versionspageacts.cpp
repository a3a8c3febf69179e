// What is done on the page that publishes: in force, discarded, reopened, to and from files.
#include "protocol/tablefiles/fileerror.h"
#include "ui/attempt.h"
#include "ui/figures.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/toast.h"
#include "ui/programme/confirmbar.h"
#include "ui/programme/versionlist.h"
#include "ui/programme/versionspage.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QSaveFile>

namespace regulars
{

using namespace Qt::StringLiterals;

void VersionsPage::readVersions()
{
    attempt(this, [this] {
        const auto versions = ProgrammeDrafts(shop().desk()).history();
        const Calendar calendar = session().live().programme().calendar;
        m_versions->show(versions ? *versions : std::vector<InstalledVersion>(),
                         [&](Instant at) { return shown(at, calendar); });
    });
}

bool VersionsPage::tell(const Result<Done> &done, const QString &text)
{
    if (!done) {
        message()->show(NoticeKind::Warning, refusalText(done.refusal(), shop()));
        return false;
    }
    Toast::tell(this, NoticeKind::Success, text);
    return true;
}

void VersionsPage::askPublish()
{
    m_isPublishing = true;
    m_press = shop().envelope();
    m_confirm->ask(
        {tr("Publish %n change(s) now?", nullptr, session().changes()),
         tr("From now on every till counts by them. What members have earned stays as it "
            "is, and earlier purchases keep the version they were made under."),
         tr("Publish now"), tr("Not yet"), tr("Why (a note for the history of versions)"),
         NoticeKind::Note});
    m_confirm->noteLine()->setText(trial());
    m_confirm->noteLine()->selectAll(); // whoever has a reason of their own types over it
}

void VersionsPage::setTrial(const QString &summary)
{
    m_trial = summary;
    m_triedText = session().document().text();
}

QString VersionsPage::trial() const
{
    return m_triedText == session().document().text() ? m_trial : QString();
}

void VersionsPage::askDiscard()
{
    m_isPublishing = false;
    m_confirm->ask({tr("Discard the draft with its %n change(s)?", nullptr, session().changes()),
                    tr("What is in force stays as it is. The draft can't be brought back."),
                    tr("Discard the draft"),
                    tr("Keep it"),
                    {},
                    NoticeKind::Error});
}

void VersionsPage::agreed(const QString &note)
{
    m_isPublishing ? publish(note) : discard();
}

void VersionsPage::publish(const QString &note)
{
    attempt(this, [&] {
        const Result<Answer> answer = session().publish(m_press.value_or(shop().envelope()), note);
        if (!answer) {
            message()->show(NoticeKind::Warning, refusalText(answer.refusal(), shop()));
            return;
        }
        Toast::tell(
            this, NoticeKind::Success,
            tr("Version %1 is in force").arg(answer->figures.value(u"version"_s).toString()));
        readVersions();
        m_versions->setCurrentIndex(m_versions->model()->index(0, 0));
        refresh();
        m_versions->setFocus(Qt::OtherFocusReason);
    });
}

void VersionsPage::discard()
{
    attempt(this, [this] { tell(session().discard(), tr("The draft is discarded")); });
    m_versions->setFocus(Qt::OtherFocusReason);
}

void VersionsPage::reopen()
{
    if (const auto version = m_versions->chosen()) {
        attempt(this, [&] {
            tell(session().reopen(*version),
                 tr("Version %1 is the draft now; nothing is published").arg(version->value()));
        });
    }
}

void VersionsPage::settle(bool isJoined)
{
    attempt(this, [&] {
        if (isJoined) {
            tell(session().join(), tr("Their changes are in the draft"));
        } else {
            tell(session().acknowledge(), tr("The draft will replace what was published"));
        }
    });
}

void VersionsPage::write(const QByteArray &text, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        throw FileError(FileError::Kind::NotWritable, path + u": "_s + file.errorString());
    }
}

void VersionsPage::exportDraft(const QString &path)
{
    write(session().isUnreadable() ? session().stored()->text : session().document().text(), path);
}

void VersionsPage::exportVersion(ProgrammeVersionId version, const QString &path)
{
    const Result<QByteArray> text = ProgrammeDrafts(shop().desk()).textOf(version);
    if (!text) {
        message()->show(NoticeKind::Warning, refusalText(text.refusal(), shop()));
        return;
    }
    write(*text, path);
}

void VersionsPage::askExport(bool isDraft)
{
    const auto version = m_versions->chosen();
    if (!isDraft && !version) {
        return;
    }
    // By this ending desktops know it as the program's own.
    const QString name =
        isDraft ? tr("draft.programme.json", "a file's name")
                : tr("version-%1.programme.json", "a file's name").arg(version->value());
    auto *dialog = new QFileDialog(this, isDraft ? tr("Save the draft") : tr("Save this version"),
                                   QDir::homePath(), tr("Programmes (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"programme.json"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, isDraft, version](const QString &path) {
                attempt(this, [&] {
                    isDraft ? exportDraft(path) : exportVersion(*version, path);
                    Toast::tell(this, NoticeKind::Success,
                                tr("Saved as %1").arg(QFileInfo(path).fileName()));
                });
            });
    dialog->open();
}

void VersionsPage::askImport()
{
    auto *dialog = new QFileDialog(this, tr("Take a file as draft"), QDir::homePath(),
                                   tr("Programmes (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { attempt(this, [&] { importFrom(path); }); });
    dialog->open();
}

bool VersionsPage::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw FileError(FileError::Kind::NotReadable, path + u": "_s + file.errorString());
    }
    const QByteArray text = file.readAll();
    DraftSession::Faults faults;
    const auto document = ProgrammeDocument::read(text, &faults);
    if (document && document->programme().currency != session().live().programme().currency) {
        showFaults({});
        message()->show(NoticeKind::Warning,
                        tr("The file counts in %1 and the shop in %2, which can't change any more.")
                            .arg(document->programme().currency.code,
                                 session().live().programme().currency.code));
        return false;
    }
    if (document) {
        faults = session().tryReplace(text);
    }
    showFaults(faults);
    if (faults.empty()) {
        Toast::tell(
            this, NoticeKind::Success,
            tr("%1 is the draft now; nothing is published").arg(QFileInfo(path).fileName()));
    }
    return faults.empty();
}

} // namespace regulars
