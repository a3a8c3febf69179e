#include "ui/parts/label.h"
#include "ui/welcome/firstrun.h"
#include "ui/welcome/restoreform.h"

#include <QPushButton>
#include <QStackedWidget>

// The way into a shop from its backup (P2).
namespace regulars
{

namespace
{

constexpr int restorePage = 3;

} // namespace

QWidget *FirstRun::makeRestorePage()
{
    m_restore = new RestoreForm(m_clock, m_folder);
    connect(m_fromBackup, &QPushButton::clicked, this, &FirstRun::turnToRestore);
    connect(m_restore, &RestoreForm::restored, this, &FirstRun::openAsked);
    connect(m_restore, &RestoreForm::runningChanged, this, &FirstRun::tellRestore);
    return m_restore;
}

bool FirstRun::isRestoring() const
{
    return m_pages->currentIndex() == restorePage;
}

void FirstRun::turnToRestore()
{
    turnTo(restorePage);
}

void FirstRun::goBack()
{
    if (m_pages->currentIndex() > 0) {
        turnTo(isRestoring() ? 0 : m_pages->currentIndex() - 1);
    }
}

void FirstRun::tellRestore()
{
    m_fromBackup->setText(tr("Restore from a backup…"));
    m_next->setEnabled(!m_restore->isRunning());
    m_back->setEnabled(!m_restore->isRunning());
    m_restore->retranslate();
    m_step->setVisible(!isRestoring());
    if (isRestoring()) {
        m_title->setText(tr("Restore from a backup"));
        m_lead->setText(tr("With the backup and the recovery sheet the shop runs again in minutes, "
                           "on this computer too."));
        m_next->setText(tr("Restore and open"));
    }
}

} // namespace regulars
