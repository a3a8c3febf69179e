#include "ui/settings/backupcard.h"

#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/settings/backupkeeper.h"
#include "ui/shop.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace regulars
{

using namespace Qt::StringLiterals;

BackupCard::BackupCard(Shop &shop, BackupKeeper &keeper, QWidget *parent)
    : Card(parent)
    , m_shop(shop)
    , m_keeper(keeper)
    , m_state(new Label)
    , m_notice(new InlineMessage)
    , m_place(new Label(TextRole::Body, Tone::Muted))
    , m_second(new Label(TextRole::Body, Tone::Muted))
    , m_hint(new Label(TextRole::Caption, Tone::Muted))
    , m_now(new QPushButton)
    , m_choose(new QPushButton)
    , m_forget(new QPushButton)
{
    content()->addWidget(m_state);
    content()->addWidget(m_notice);
    for (Label *label : {m_state, m_place, m_second, m_hint}) {
        label->setWordWrap(true);
    }
    content()->addWidget(m_place);
    content()->addWidget(m_second);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_now, m_choose, m_forget}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    content()->addLayout(buttons);
    content()->addWidget(m_hint);
    connect(m_now, &QPushButton::clicked, &m_keeper, &BackupKeeper::backUp);
    connect(m_choose, &QPushButton::clicked, this, &BackupCard::chooseFolder);
    connect(m_forget, &QPushButton::clicked, this, [this] { m_keeper.setSecondFolder({}); });
    connect(&m_keeper, &BackupKeeper::changed, this, &BackupCard::fill);
    retranslate();
}

QString BackupCard::state() const
{
    return m_state->text();
}

QString BackupCard::notice() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

void BackupCard::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("A second place for backups"), m_keeper.secondFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this](const QString &folder) {
            m_keeper.setSecondFolder(folder);
            m_keeper.backUp();
        },
        Qt::QueuedConnection);
    dialog->open();
}

QString BackupCard::lastText() const
{
    if (m_keeper.isAtWork()) {
        return tr("A backup is being made and proved …");
    }
    const auto last = Backups::last(m_shop.store());
    if (!last) {
        return tr("No backup has been made yet.");
    }
    const QString made =
        m_shop.programme()->calendar.toIso(last->made).left(16).replace(u'T', u' ');
    return tr("Last backup: %1, proved by opening it.").arg(made);
}

// Counted as in the status bar.
QString BackupCard::unsafeText() const
{
    const BackupStanding standing = m_keeper.standing();
    return standing.level == BackupStanding::Level::Alarming
               ? tr("For %n days no backup has gone to another disk. Should this disk fail, the "
                    "shop's data are gone: choose a second place, a USB stick for instance.",
                    nullptr, standing.days)
               : tr("No backup lies on another disk yet. Should this disk fail, the shop's data "
                    "are gone: choose a second place, a USB stick for instance.");
}

void BackupCard::fill()
{
    m_state->setText(lastText());
    m_place->setText(tr("On this computer: %1").arg(QDir::toNativeSeparators(m_keeper.folder())));
    const QString second = m_keeper.secondFolder();
    m_second->setText(second.isEmpty() ? tr("Second place: none")
                                       : tr("Second place: %1, sealed with the shop's key")
                                             .arg(QDir::toNativeSeparators(second)));
    m_now->setEnabled(!m_keeper.isAtWork());
    m_forget->setVisible(!second.isEmpty());
    m_choose->setVisible(!m_keeper.hasOnePlace());
    if (!m_keeper.trouble().isEmpty()) {
        m_notice->show(NoticeKind::Error, m_keeper.trouble());
    } else if (!m_keeper.isSafeElsewhere()) {
        m_notice->show(NoticeKind::Warning, unsafeText());
    } else {
        m_notice->clear();
    }
}

void BackupCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void BackupCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    fill();
}

void BackupCard::retranslate()
{
    setHeading(tr("Backups"));
    m_now->setText(tr("Back up now"));
    m_choose->setText(tr("Choose a second place…"));
    m_forget->setText(tr("Stop using it"));
    m_hint->setText(tr("Made every hour in which something was recorded, before an import, "
                       "after a day is closed, and when the shop is closed. Kept are 24 hours, 14 "
                       "days, 8 weeks and 12 months."));
    fill();
}

} // namespace regulars
