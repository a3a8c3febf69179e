#include "services/importundo.h"
#include "ui/importing/importpage.h"
#include "ui/importing/outcomecard.h"
#include "ui/importing/pastimports.h"
#include "ui/importing/takebackjob.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/toast.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QAction>
#include <QFileInfo>
#include <QPushButton>

namespace regulars
{

// By a verb, or at another window: what the card says is over.
void ImportPage::lookIfItStands()
{
    const bool hasBatch =
        m_step == Step::Imported && m_end && m_end->outcome && m_end->outcome->batch;
    if (hasBatch && !m_isTakenBack && m_past->isTakenBack(*m_end->outcome->batch)) {
        m_isTakenBack = true;
        m_takenBack.reset();
        tellTakenBack();
    }
    tell();
}

void ImportPage::tellTakenBack()
{
    m_outcome->tellTakenBack();
    m_message->show(NoticeKind::Note,
                    tr("This import was taken back. Its file may be imported again."));
}

void ImportPage::wantTakeBack()
{
    m_takenBack.reset();
    if (m_step == Step::Imported && m_end && m_end->outcome && m_end->outcome->batch) {
        m_takenBack.emplace(*m_end->outcome->batch, QFileInfo(m_plan->path()).fileName());
    } else if (const ListedBatch *batch = m_past->chosen()) {
        m_takenBack.emplace(batch->batch.id, PastImports::described(*batch));
    }
    if (m_takenBack) {
        m_message->show(NoticeKind::Warning,
                        tr("%1: all that it brought is removed, and the members who came with it.")
                            .arg(m_takenBack->second),
                        m_takeBackNow);
        m_message->actionButton()->setFocus(Qt::OtherFocusReason);
    }
}

// In turns with the window, as it was taken.
void ImportPage::takeBack()
{
    if (!m_takenBack || m_takingBack->isRunning()) {
        return;
    }
    const QString number = QString::number(m_takenBack->first);
    m_takenBack.reset();
    m_message->clear();
    m_operator = m_shop.operatorName();
    m_stepBefore = m_step;
    m_takingBack->run(number);
    goTo(Step::TakingBack);
}

void ImportPage::takenBack(const TakeBackEnd &end)
{
    m_step = m_stepBefore;
    if (end.isDone() || end.isBegun) {
        emit m_shop.changes().programmeChanged();
        announce();
    }
    if (end.isDone() || m_operator != m_shop.operatorName()) {
        reset();
        Toast::tell(this, NoticeKind::Note,
                    end.isDone() ? tr("The import is taken back. Its file may be imported again.")
                                 : tr("The import is taken back in part."));
        return;
    }
    goTo(m_step);
    m_past->refresh();
    const QString why = end.isCancelled ? tr("Stopped.")
                        : end.refusal   ? refusalText(*end.refusal, m_shop)
                                        : end.trouble;
    m_message->show(NoticeKind::Warning,
                    end.isBegun ? tr("%1 What was taken back so far stays so; take the import back "
                                     "again to go on.")
                                      .arg(why)
                                : why);
}

} // namespace regulars
