#include "protocol/importing/rejectsfile.h"
#include "protocol/tablefiles/tablewriter.h"
#include "ui/attempt.h"
#include "ui/importing/columnsform.h"
#include "ui/importing/dropzone.h"
#include "ui/importing/importpage.h"
#include "ui/importing/importwords.h"
#include "ui/importing/outcomecard.h"
#include "ui/importing/pastimports.h"
#include "ui/importing/rejectscard.h"
#include "ui/importing/takebackjob.h"
#include "ui/members/askbar.h"
#include "ui/parts/card.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/thinprogress.h"
#include "ui/parts/toast.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int progressSteps = 1'000;
constexpr int lastStep = 3;

int shareOf(const ImportProgress &progress)
{
    return progress.total <= 0 ? 0
                               : static_cast<int>(std::min(progress.done, progress.total) *
                                                  progressSteps / progress.total);
}

} // namespace

void ImportPage::openFile(const QString &path, const QString &encoding)
{
    m_message->clear();
    struct Opened
    {
        ImportPreview preview;
        QString trouble;
    };
    const auto programme = m_shop.programme();
    goTo(Step::Opening);
    m_opening.cancel();
    m_opening = m_shop.background().read(
        this,
        [path, encoding, programme](Background::Reading &reading) {
            Opened opened;
            ReadOptions options;
            options.encoding = encoding;
            options.isCancelled = [&reading] { return reading.isCancelled.load(); };
            try {
                opened.preview = previewFile(path, options, *programme);
            } catch (const FileError &error) {
                opened.trouble = troubleText(error);
            } catch (const ReadingCancelled &) {
                opened.trouble = QString();
            }
            return opened;
        },
        [this, path, encoding](Opened found) {
            if (found.trouble.isEmpty()) {
                return opened(path, encoding, std::move(found.preview));
            }
            m_message->show(NoticeKind::Warning, found.trouble);
            goTo(m_plan ? Step::Mapping : Step::Choosing);
            m_form->retell(); // the encoding that was before
        },
        Background::Lane::Quick);
}

void ImportPage::opened(const QString &path, const QString &encoding, ImportPreview preview)
{
    auto plan =
        std::make_unique<ImportPlan>(path, encoding, std::move(preview), m_shop.programme());
    if (m_plan && m_plan->path() == path) {
        plan->takeChoices(*m_plan);
    }
    if (plan->kind() == ImportKind::Products && !m_shop.may(Act::ProgrammePublish)) {
        plan->setKind(ImportKind::Members);
    }
    m_form->show(nullptr);
    m_plan = std::move(plan);
    m_form->show(m_plan.get());
    goTo(Step::Mapping);
    m_form->kind()->setFocus(Qt::OtherFocusReason);
}

void ImportPage::tryOut()
{
    if (!m_form->isReady()) {
        return;
    }
    m_message->clear();
    m_end.reset();
    m_job->tryOut(m_plan->order());
    goTo(Step::Trying);
}

// Whoever sits at an owner's unattended till can't import (trust.md).
void ImportPage::wantImport()
{
    if (!m_forward->isEnabled()) {
        return;
    }
    if (m_shop.role() != Role::Owner) {
        return take();
    }
    m_ask->ask({tr("Your own password, please: then the file is imported."), tr("Your password"),
                tr("Import"), true, false, AskBar::proving(m_shop, [this] { take(); })});
}

void ImportPage::begin()
{
    m_message->clear();
    m_end.reset();
    m_isTakenBack = false;
    m_operator = m_shop.operatorName();
    m_job->take(m_plan->order());
    goTo(Step::Importing);
}

void ImportPage::cancel()
{
    if (m_step == Step::Opening) {
        m_opening.cancel();
        return goTo(m_plan ? Step::Mapping : Step::Choosing);
    }
    if (m_step == Step::TakingBack) {
        m_takingBack->cancel();
    } else {
        m_job->cancel();
    }
    tell();
}

void ImportPage::jobEnded(const ImportEnd &end)
{
    if (m_step == Step::Importing) {
        m_end = end;
        return imported();
    }
    if (m_step != Step::Trying) {
        return;
    }
    m_end = end;
    const bool isUsable = end.outcome && !end.outcome->isCancelled;
    if (!isUsable) {
        const QString why = end.refusal ? refusalText(*end.refusal, m_shop) : end.trouble;
        if (!why.isEmpty()) {
            m_message->show(NoticeKind::Warning, why);
        }
        m_end.reset();
        goTo(Step::Mapping);
        return;
    }
    tellEnd();
    goTo(Step::Tried);
    m_forwardButton->setFocus(Qt::OtherFocusReason);
}

void ImportPage::imported()
{
    announce();
    if (m_operator != m_shop.operatorName()) {
        m_step = Step::Imported;
        return reset(); // it is of no concern to who stands here now
    }
    tellEnd();
    goTo(Step::Imported);
    m_forwardButton->setFocus(Qt::OtherFocusReason);
}

void ImportPage::announce()
{
    Changes &changes = m_shop.changes();
    if (m_plan && m_plan->kind() == ImportKind::Products) {
        emit changes.programmeChanged();
    }
    emit changes.membersReplaced();
    emit changes.ledgerChanged();
}

void ImportPage::tellEnd()
{
    if (!m_end) {
        return;
    }
    const bool isTrial = m_step == Step::Trying;
    if (m_end->outcome) {
        m_outcome->show(m_plan->kind(), *m_end->outcome, isTrial);
        QStringList headings;
        for (int column = 0; column < m_plan->columnCount(); ++column) {
            headings += m_plan->headingOf(column);
        }
        m_rejects->show(m_end->shown, headings, m_end->outcome->rejected);
    }
    const QString text = endText();
    const bool isBad = !m_end->outcome || m_end->outcome->isCancelled || !m_end->trouble.isEmpty();
    const bool hasBatch = !isTrial && m_end->outcome && m_end->outcome->batch;
    if (!text.isEmpty()) {
        m_message->show(isBad     ? NoticeKind::Warning
                        : isTrial ? NoticeKind::Note
                                  : NoticeKind::Success,
                        text, hasBatch ? m_takeBack : nullptr);
    }
    if (m_isTakenBack) {
        tellTakenBack();
    }
}

QString ImportPage::endText() const
{
    const bool isTrial = m_step == Step::Trying;
    if (!m_end->outcome) {
        const QString why = m_end->refusal ? refusalText(*m_end->refusal, m_shop) : m_end->trouble;
        return tr("%1 What was taken before stays; import the file again to go on, nothing is added "
                  "twice.")
            .arg(why);
    }
    const ImportOutcome &outcome = *m_end->outcome;
    if (isTrial) {
        return outcome.taken > 0 ? QString()
               : outcome.skipped > 0
                   ? tr("Everything in this file is in the shop already. Nothing is left to take.")
                   : tr("No row of this file can be taken. The reasons are below.");
    }
    if (outcome.isCancelled) {
        return tr("Stopped. %Ln row(s) are in the shop and stay; import the file again to go on, "
                  "nothing is added twice.",
                  nullptr, static_cast<int>(outcome.taken));
    }
    return tr("The file has been imported.");
}

void ImportPage::saveRejects()
{
    const QFileInfo file(m_plan->path());
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the rejected rows"),
        file.absolutePath() + u'/' + tr("%1 rejected.csv").arg(file.completeBaseName()),
        tr("Tables (*.csv *.xlsx)"));
    if (!path.isEmpty()) {
        saveRejectsTo(path);
    }
}

void ImportPage::saveRejectsTo(const QString &path)
{
    std::map<qint64, QString> reasons;
    for (const ImportReject &reject : m_end->rejects) {
        reasons.emplace(reject.line, rejectText(reject, m_shop));
    }
    const RejectTitles titles{tr("line"), tr("reason")};
    m_shop.background().read(
        this,
        [path, titles, reasons, order = m_plan->order()](Background::Reading &) {
            QString trouble;
            try {
                ReadOptions options;
                options.encoding = order.encoding;
                const auto reader = TableReader::open(order.path, options);
                RejectsFile(path, reader->heading(), order.hasHeading.value_or(true), titles)
                    .write(*reader, reasons);
            } catch (const FileError &error) {
                trouble = troubleText(error);
            }
            return trouble;
        },
        [this, path](const QString &trouble) {
            Toast::tell(this, trouble.isEmpty() ? NoticeKind::Success : NoticeKind::Error,
                        trouble.isEmpty() ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                                          : trouble);
        });
}

void ImportPage::saveExample()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save an example file"),
        m_shop.settings().value(u"import/folder"_s).toString() + u'/' + tr("members.csv"),
        tr("Tables (*.csv *.xlsx)"));
    if (!path.isEmpty()) {
        saveExampleTo(path);
    }
}

// As the import knows its fields, filled in for two people.
void ImportPage::saveExampleTo(const QString &path)
{
    attempt(this, [&] {
        QList<TableColumn> columns;
        for (const Field field : {Field::Card, Field::Name, Field::Phone, Field::Birthday,
                                  Field::Joined, Field::Points, Field::StoredValue, Field::Tags}) {
            columns.append({nameOf(field)});
        }
        const bool hasEnding = path.endsWith(u".csv"_s, Qt::CaseInsensitive) ||
                               path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
        const auto writer = TableWriter::create(hasEnding ? path : path + u".csv"_s, columns);
        writer->append({u"10001"_s, tr("Li Mei"), u"13800138000"_s, u"1990-05-20"_s,
                        u"2024-03-01"_s, u"350"_s, u"80.00"_s, tr("tea")});
        writer->append({u"10002"_s, tr("Wang Lei"), u"13900139000"_s, u"--10-08"_s, u"2025-11-12"_s,
                        u"0"_s, u"0.00"_s, QString()});
        writer->commit();
        Toast::tell(this, NoticeKind::Success, tr("Saved as %1.").arg(QFileInfo(path).fileName()));
    });
}

void ImportPage::tellForward()
{
    const auto taken = m_end && m_end->outcome ? static_cast<int>(m_end->outcome->taken) : 0;
    m_forward->setVisible(m_step == Step::Mapping || m_step == Step::Tried ||
                          m_step == Step::Imported);
    if (m_step == Step::Mapping && !m_form->isReady()) {
        m_need->show(NoticeKind::Note, m_form->missingText());
    } else {
        m_need->clear();
    }
    switch (m_step) {
    case Step::Mapping:
        m_forward->setText(tr("Try the file"));
        m_forward->setEnabled(m_form->isReady());
        m_forward->setToolTip(m_form->missingText());
        break;
    case Step::Tried:
        m_forward->setText(tr("Import %Ln row(s)", nullptr, taken));
        m_forward->setEnabled(taken > 0);
        m_forward->setToolTip({});
        break;
    default:
        m_forward->setText(tr("Import another file"));
        m_forward->setEnabled(m_step == Step::Imported);
        m_forward->setToolTip({});
        break;
    }
}

void ImportPage::tellStep()
{
    int number = 1;
    QString title = tr("Which file?");
    switch (m_step) {
    case Step::Choosing:
    case Step::Opening:
        break;
    case Step::Mapping:
        number = 2;
        title = tr("What is in it?");
        break;
    case Step::Trying:
    case Step::Tried:
        number = lastStep;
        title = tr("Tried on a copy: nothing is written yet");
        break;
    case Step::Importing:
        number = lastStep;
        title = tr("Importing");
        break;
    case Step::Imported:
        number = lastStep;
        title = tr("Done");
        break;
    case Step::TakingBack:
        number = lastStep;
        title = tr("Taking an import back");
        break;
    }
    m_stepText->setText(tr("Step %1 of %2").arg(number).arg(lastStep));
    m_title->setText(title);
}

void ImportPage::tellTakingBack()
{
    const ImportProgress progress{m_takingBack->done(), m_takingBack->total(), false};
    m_progress->setRange(0, progress.total > 0 ? progressSteps : 0);
    m_progress->setValue(shareOf(progress));
    m_workText->setText(
        m_takingBack->isCancelled() ? tr("Stopping…")
        : progress.total <= 0
            ? tr("It is looked at whether something of it was used…")
            : tr("It is taken back: %1 %").arg(shareOf(progress) * 100 / progressSteps));
    m_workHint->setText(tr("Work at the till goes on. Cancel stops here: what was taken back so "
                           "far stays so, and taking the import back again goes on."));
    m_progress->setAccessibleName(m_workText->text());
}

void ImportPage::tellWork()
{
    if (m_step == Step::TakingBack) {
        return tellTakingBack();
    }
    const ImportProgress progress = m_job->progress();
    const bool isUnknown = m_step == Step::Opening || progress.total <= 0;
    m_progress->setRange(0, isUnknown ? 0 : progressSteps);
    m_progress->setValue(shareOf(progress));
    const QString percent = QString::number(shareOf(progress) * 100 / progressSteps);
    if (m_step == Step::Opening) {
        m_workText->setText(tr("The file is opened…"));
        m_workHint->clear();
    } else if (m_step == Step::Trying) {
        m_workText->setText(isUnknown            ? tr("The shop is copied for the trial…")
                            : progress.isReading ? tr("The file is read: %1 %").arg(percent)
                                                 : tr("The rows are tried: %1 %").arg(percent));
        m_workHint->setText(tr("The whole file is tried on a copy of the shop. Work at the till "
                               "goes on."));
    } else if (m_step == Step::Importing) {
        m_workText->setText(m_job->isCancelled() ? tr("Stopping…")
                            : progress.isReading ? tr("The file is read: %1 %").arg(percent)
                                                 : tr("The rows are taken: %1 %").arg(percent));
        m_workHint->setText(tr("Work at the till goes on. Cancel stops here: what was taken so "
                               "far stays, and giving the file again adds nothing twice."));
    }
    m_progress->setAccessibleName(m_workText->text());
}

void ImportPage::retranslate()
{
    m_choose->setText(tr("Choose a file"));
    m_example->setText(tr("Save an example file"));
    m_back->setText(tr("Back"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save the rejected rows"));
    m_takeBack->setText(tr("Take this import back"));
    m_takeBackNow->setText(tr("Take it back now"));
    m_members->setText(tr("See the members"));
    m_zone->setText(tr("Drop a table here"),
                    tr("CSV, tabs, blanks or XLSX, from a till, a spreadsheet or another "
                       "programme. Members with their points and stored value, purchases, "
                       "products."));
    if ((m_step == Step::Tried || m_step == Step::Imported) && m_end) {
        const Step step = m_step;
        m_step = step == Step::Tried ? Step::Trying : step;
        tellEnd();
        m_step = step;
    }
    if (m_takenBack) {
        wantTakeBack();
    }
    tell();
}

} // namespace regulars
