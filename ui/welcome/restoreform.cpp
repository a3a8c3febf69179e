#include "ui/welcome/restoreform.h"

#include "services/storekey.h"
#include "storage/sealedfile.h"
#include "ui/attempt.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/thinprogress.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int fieldWidth = 560;

} // namespace

RestoreForm::RestoreForm(const Clock &clock, QString folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(std::move(folder))
    , m_job(clock)
    , m_fileName(new Label(TextRole::Strong))
    , m_file(new QLineEdit)
    , m_choose(new QPushButton)
    , m_about(new Label(TextRole::Body, Tone::Muted))
    , m_codeName(new Label(TextRole::Strong))
    , m_code(new QLineEdit)
    , m_wordsName(new Label(TextRole::Strong))
    , m_words(new QLineEdit)
    , m_message(new InlineMessage)
    , m_progress(new ThinProgress)
{
    m_choose->setIcon(themeIcon(u"folder"_s));
    m_about->setWordWrap(true);
    m_words->setEchoMode(QLineEdit::Password);
    for (QLineEdit *field : {m_code, m_words}) {
        field->setAttribute(Qt::WA_InputMethodEnabled, false);
        field->setMaximumWidth(scaled(fieldWidth));
        connect(field, &QLineEdit::textEdited, m_message, &InlineMessage::clear);
    }
    m_fileName->setBuddy(m_file);
    m_codeName->setBuddy(m_code);
    m_wordsName->setBuddy(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_fileName);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    column->addLayout(row);
    column->addWidget(m_about);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_codeName, m_code, m_wordsName,
                                                            m_words, m_message, m_progress}) {
        column->addWidget(widget);
    }
    column->addStretch(1);
    m_progress->hide();
    connect(m_choose, &QPushButton::clicked, this, &RestoreForm::choose);
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        m_message->clear();
        look();
    });
    connect(&m_job, &RestoreJob::progressed, m_progress, &ThinProgress::setValue);
    connect(&m_job, &RestoreJob::failed, this, &RestoreForm::fail);
    connect(&m_job, &RestoreJob::done, this, [this] {
        m_progress->hide();
        emit runningChanged();
        emit restored(m_target);
    });
    retranslate();
    look();
}

void RestoreForm::begin()
{
    m_message->clear();
    m_file->setFocus();
}

void RestoreForm::take(const QString &file)
{
    m_file->setText(QDir::toNativeSeparators(file));
}

void RestoreForm::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a backup"), QString(),
                                   tr("Backups of Regulars (*.regulars *.sealed);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreForm::take);
    dialog->open();
}

// What the file is, and what it takes to open it.
void RestoreForm::look()
{
    m_lock = Lock::None;
    QString about = tr("The shop comes back as it was when the backup was made: members, points, "
                       "programme and people with their passwords.");
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (QFileInfo(path).isFile()) {
        try {
            if (!sealedfile::isSealed(path)) {
                m_lock = Lock::SheetMayHelp;
                about = tr("A backup without a seal. If this computer never had the shop, type the "
                           "code of the recovery sheet, too: nobody can sign in without it.");
            } else if (const auto header = sealedfile::readHeader(path);
                       header.kind == sealedfile::KeyKind::Passphrase) {
                m_lock = Lock::Words;
                about = tr("Sealed with a passphrase.");
            } else if (storeKey(header.storeId)) {
                about = tr("Sealed with the shop's key, which this computer has.");
            } else {
                m_lock = Lock::Sheet;
                about = tr("Sealed with the shop's key. Type the code of the recovery sheet: 56 "
                           "letters and digits, or scan its QR code.");
            }
        } catch (const StorageError &error) {
            about = troubleText(error);
        }
    }
    m_about->setText(about);
    const bool isSheet = m_lock == Lock::Sheet || m_lock == Lock::SheetMayHelp;
    m_codeName->setVisible(isSheet);
    m_code->setVisible(isSheet);
    m_wordsName->setVisible(m_lock == Lock::Words);
    m_words->setVisible(m_lock == Lock::Words);
}

QString RestoreForm::freePath() const
{
    const QDir folder(m_folder);
    const QString name = tr("Restored shop", "a file's name");
    QString path = folder.filePath(name + u".regulars"_s);
    for (int number = 2; QFile::exists(path); ++number) {
        path = folder.filePath(u"%1 %2.regulars"_s.arg(name).arg(number));
    }
    return path;
}

void RestoreForm::start()
{
    if (m_job.isRunning()) {
        return;
    }
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (!QFileInfo(path).isFile()) {
        fail(path.isEmpty() ? tr("Choose the backup's file first.")
                            : tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
        m_file->setFocus();
        return;
    }
    QLineEdit *missing = m_lock == Lock::Sheet && m_code->text().trimmed().isEmpty() ? m_code
                         : m_lock == Lock::Words && m_words->text().isEmpty()        ? m_words
                                                                                     : nullptr;
    if (missing) {
        missing->setFocus();
        return;
    }
    if (!QDir().mkpath(m_folder)) {
        fail(tr("The folder %1 can't be made. See that you may write there.")
                 .arg(QDir::toNativeSeparators(m_folder)));
        return;
    }
    m_message->clear();
    m_target = freePath();
    RestoreJob::Order order;
    order.request.backup = path;
    order.request.store = m_target;
    order.code = m_code->text().trimmed();
    if (m_lock == Lock::Words) {
        order.request.passphrase = m_words->text().toUtf8();
    }
    m_progress->setValue(0);
    m_progress->show();
    m_job.start(order);
    emit runningChanged();
}

void RestoreForm::fail(const QString &sentence)
{
    m_progress->hide();
    m_message->show(NoticeKind::Warning, sentence);
    emit runningChanged();
}

void RestoreForm::retranslate()
{
    m_fileName->setText(tr("Backup"));
    m_file->setAccessibleName(tr("Backup"));
    m_file->setPlaceholderText(tr("The backup's file, on a USB stick for instance"));
    m_choose->setText(tr("Choose…"));
    m_codeName->setText(tr("Code of the recovery sheet"));
    m_code->setAccessibleName(tr("Code of the recovery sheet"));
    m_code->setPlaceholderText(u"0000-0000-0000-…"_s);
    m_wordsName->setText(tr("Passphrase"));
    m_words->setAccessibleName(tr("Passphrase"));
    m_progress->setAccessibleName(tr("Restoring the backup"));
    look();
}

} // namespace regulars
