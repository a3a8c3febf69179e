#include "services/paperarchive.h"
#include "ui/attempt.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/refusaltext.h"
#include "ui/reporting/closingbar.h"
#include "ui/reporting/monthmodel.h"
#include "ui/reporting/printedmodel.h"
#include "ui/reporting/reportpage.h"
#include "ui/reporting/reportpreview.h"
#include "ui/reports/paperdocument.h"
#include "ui/reports/reportpages.h"
#include "ui/shop.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

DayRange ReportPage::days() const
{
    const BusinessDay last = std::min(m_month.last(), m_shop.today());
    switch (m_kind) {
    case PaperKind::CheckUp:
        return quarterOf(m_month.first());
    case PaperKind::Liability:
        return {m_month.first().firstOfYear(), std::max(last, m_month.first())};
    case PaperKind::Day:
        return {BusinessDay(m_dayEdit->date()), BusinessDay(m_dayEdit->date())};
    case PaperKind::Week: {
        constexpr int before = -6;
        const BusinessDay day(m_dayEdit->date());
        return {day.plusDays(before), day};
    }
    case PaperKind::Stock:
    case PaperKind::Monthly:
        break;
    }
    return {m_month.first(), m_month.last()};
}

void ReportPage::choose(PaperKind kind)
{
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(kind)));
}

void ReportPage::choosePrinted()
{
    m_kinds->setCurrentIndex(m_kinds->findData(-1));
}

void ReportPage::chooseKind()
{
    const int chosen = m_kinds->currentData().toInt();
    m_message->clear();
    m_closing->leave();
    m_isPrinted = chosen < 0;
    if (!m_isPrinted) {
        m_kind = static_cast<PaperKind>(chosen);
    }
    measure();
    showList();
    if (m_isPrinted) {
        cancel();
        readPrinted();
        return;
    }
    if (isByDay()) {
        retranslate(); // the field is called by what it asks
        return count();
    }
    {
        const QSignalBlocker quiet(m_monthList->selectionModel());
        m_months->show(m_allMonths, m_kind);
    }
    // The period that ended last, or the only one.
    const BusinessDay lastEnded = m_shop.today().month().plusMonths(-1).last();
    int row = 0;
    while (row + 1 < m_months->rowCount() &&
           (m_kind == PaperKind::CheckUp ? quarterOf(m_months->at(row)->month.first()).last
                                         : m_months->at(row)->month.last()) > lastEnded) {
        ++row;
    }
    if (m_months->at(row)) {
        m_month = m_months->at(row)->month;
    }
    selectMonth();
    count();
}

void ReportPage::showList()
{
    m_monthsName->setText(m_isPrinted                 ? tr("Newest first")
                          : !isByDay()                ? tr("Periods")
                          : m_kind == PaperKind::Week ? tr("Week that ends on")
                                                      : tr("Day"));
    if (m_isPrinted) {
        m_stopped->setText(tr("Nothing chosen"),
                           tr("Every report that is printed or saved as PDF is kept here, to be "
                              "opened again as it was."));
    } else {
        m_stopped->setText(tr("Nothing counted"), tr("The count was stopped."));
    }
    m_again->setVisible(!m_isPrinted);
}

void ReportPage::readList()
{
    readMonths();
    if (m_isPrinted) {
        readPrinted(m_paper);
    }
}

void ReportPage::readPrinted(std::optional<qint64> wanted)
{
    m_shop.background().readNewest(
        m_printed, [](Background::Reading &reading) { return PaperArchive(reading.desk).all(); },
        [this, wanted](Result<std::vector<PrintedPaper>> papers) {
            const QSignalBlocker quiet(m_printedList->selectionModel());
            m_printed->show(papers ? std::move(*papers) : std::vector<PrintedPaper>());
            if (!m_isPrinted) {
                return;
            }
            const PrintedPaper *first = m_printed->at(0);
            if (const auto shown = wanted  ? wanted
                                   : first ? std::optional(first->id)
                                           : std::nullopt) {
                m_printedList->setCurrentIndex(m_printed->index(m_printed->rowOf(*shown)));
                m_printedList->viewport()->update();
                m_printedBox->setCurrentIndex(m_printed->rowOf(*shown));
                if (m_paper != shown || !m_figures) {
                    openPaper(*shown);
                }
            }
            tell();
        });
}

void ReportPage::chosenPaper(const QModelIndex &index)
{
    if (const PrintedPaper *paper = m_printed->at(index.row()); paper && index.isValid()) {
        if (m_paper != paper->id || !m_figures) {
            openPaper(paper->id);
        }
    }
}

// As it was printed: its figures, its language, its mark.
void ReportPage::openPaper(qint64 id)
{
    forget();
    m_paper = id;
    m_stack->setCurrentWidget(m_wait);
    tell();
    struct Opened
    {
        std::optional<PaperToKeep> paper{};
        std::shared_ptr<const ReportPages> pages{};
        std::optional<Refusal> refusal{};
    };
    m_counting = m_shop.background().read(
        this,
        [id](Background::Reading &reading) {
            Opened opened;
            const Result<PaperToKeep> paper = PaperArchive(reading.desk).open(id);
            if (!paper) {
                opened.refusal = paper.refusal();
                return opened;
            }
            opened.paper = *paper;
            opened.pages = std::make_shared<const ReportPages>(
                paperDocument(paper->figures, paper->language, {paper->markBy, paper->markAt})
                    .content);
            return opened;
        },
        [this](const Opened &opened) {
            if (opened.refusal) {
                cancel();
                m_message->show(NoticeKind::Warning,
                                refusalText(*opened.refusal, m_shop.currency()));
                return;
            }
            m_figures = opened.paper->figures;
            m_mark = {opened.paper->markBy, opened.paper->markAt};
            {
                const QSignalBlocker quiet(m_languages);
                setLanguage(opened.paper->language);
            }
            m_pages = opened.pages;
            m_preview->setPages(m_pages);
            m_preview->goTo(0);
            m_stack->setCurrentWidget(m_sheet);
            tell();
        },
        Background::Lane::Long,
        [this](const QString &fault) {
            cancel();
            m_message->show(NoticeKind::Error, fault);
        });
}

QString ReportPage::periodText() const
{
    if (!m_isPrinted) {
        return m_kind == PaperKind::Monthly ? MonthModel::nameOf(m_month)
                                            : PrintedModel::periodOf(m_kind, days());
    }
    const PrintedPaper *paper = m_printed->at(m_printed->rowOf(m_paper.value_or(0)));
    return paper ? PrintedModel::periodOf(paper->kind, paper->days) : tr("Printed reports");
}

QString ReportPage::fileName() const
{
    const PaperKind kind = m_figures ? m_figures->kind : m_kind;
    switch (kind) {
    case PaperKind::CheckUp:
        return tr("check-up", "a file's name");
    case PaperKind::Liability:
        return tr("liability", "a file's name");
    case PaperKind::Stock:
        return tr("rewards", "a file's name");
    case PaperKind::Day:
    case PaperKind::Week:
        return tr("digest", "a file's name");
    case PaperKind::Monthly:
        break;
    }
    return tr("report", "a file's name");
}

QString ReportPage::filePeriod() const
{
    const PaperKind kind = m_figures ? m_figures->kind : m_kind;
    const DayRange of = m_figures ? m_figures->days() : days();
    return kind == PaperKind::CheckUp                       ? quarterCode(of)
           : kind == PaperKind::Liability || isDigest(kind) ? of.last.toIso()
                                                            : of.first.month().toIso();
}

PaperToKeep ReportPage::toKeep() const
{
    return {*m_figures, language(), m_mark.by, m_mark.at};
}

// What came out of the archive is in it.
void ReportPage::keep(const PaperToKeep &paper)
{
    if (m_isPrinted) {
        return;
    }
    attempt(this, [&] {
        if (const auto kept = PaperArchive(m_shop.desk()).keep(paper); !kept) {
            m_message->show(NoticeKind::Warning, refusalText(kept.refusal(), m_shop.currency()));
        }
    });
}

} // namespace regulars
