#include "protocol/reportfiles/monthlyreportjson.h"
#include "protocol/reportfiles/reportworkbook.h"
#include "protocol/tablefiles/fileerror.h"
#include "services/monthclosing.h"
#include "storage/storageerror.h"
#include "ui/attempt.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/inlinemessage.h"
#include "ui/refusaltext.h"
#include "ui/reporting/closingbar.h"
#include "ui/reporting/monthmodel.h"
#include "ui/reporting/reportpage.h"
#include "ui/reporting/reportpreview.h"
#include "ui/reports/paperdocument.h"
#include "ui/reports/reportpages.h"
#include "ui/reports/reportpdf.h"
#include "ui/shop.h"
#include "ui/turnedwork.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStackedWidget>

#include <algorithm>
#include <exception>

namespace regulars
{

using namespace Qt::StringLiterals;

// A report's figures, laid out; or why there are none.
struct ReportPage::Counted
{
    std::optional<MonthReport> report{}; // the month's own
    std::optional<PaperFigures> figures{};
    std::shared_ptr<const ReportPages> pages{};
    std::optional<Refusal> refusal{};
};

void ReportPage::show(Month month)
{
    m_month = month;
    m_isMonthChosen = true;
    m_message->clear();
    m_closing->leave();
    selectMonth();
    count();
}

void ReportPage::forget()
{
    m_counting.cancel();
    m_report.reset();
    m_figures.reset();
    m_pages.reset();
    m_preview->setPages(nullptr);
}

void ReportPage::count()
{
    if (m_isPrinted) {
        return m_paper ? openPaper(*m_paper) : cancel();
    }
    forget();
    m_stack->setCurrentWidget(m_wait);
    if (!attempt(this, [this] { m_mark = DraftMark::of(m_shop.desk()); })) {
        return cancel();
    }
    tell();
    m_counting = m_shop.background().read(
        this,
        [kind = m_kind, days = days(), language = language(),
         mark = m_mark](Background::Reading &reading) {
            Counted counted;
            const Result<PaperFigures> figures = Papers(reading.desk).count(kind, days);
            if (!figures) {
                counted.refusal = figures.refusal();
                return counted;
            }
            counted.figures = *figures;
            if (kind == PaperKind::Monthly) {
                counted.report = monthReportFromJson(figures->json);
            }
            counted.pages = std::make_shared<const ReportPages>(
                paperDocument(*figures, language, mark).content);
            return counted;
        },
        [this](const Counted &counted) {
            if (counted.refusal) {
                cancel();
                m_message->show(NoticeKind::Warning,
                                refusalText(*counted.refusal, m_shop.currency()));
                return;
            }
            m_report = counted.report;
            m_figures = counted.figures;
            m_pages = counted.pages;
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

// The same figures in another language.
void ReportPage::lay()
{
    if (!m_figures) {
        if (m_counting.isCancelled() || m_stack->currentWidget() != m_wait) {
            return;
        }
        return count(); // it was being counted in the other language
    }
    m_counting.cancel();
    m_counting = m_shop.background().read(
        this,
        [figures = *m_figures, language = language(), mark = m_mark](Background::Reading &) {
            return std::make_shared<const ReportPages>(
                paperDocument(figures, language, mark).content);
        },
        [this](const std::shared_ptr<const ReportPages> &pages) {
            m_pages = pages;
            m_preview->setPages(m_pages);
            tell();
        });
}

void ReportPage::cancel()
{
    forget();
    m_stack->setCurrentWidget(m_stopped);
    tell();
}

void ReportPage::print()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        m_message->show(NoticeKind::Note,
                        tr("This computer has no printer. The report can be saved as PDF."), m_pdf);
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(ReportPages::layout());
    printer->setDocName(m_pages->title());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_pages->count());
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        if (m_figures) {
            printOn(printer);
        }
    });
    dialog->open();
}

void ReportPage::printOn(const std::shared_ptr<QPrinter> &printer)
{
    m_message->show(NoticeKind::Note, tr("The report is being printed…"));
    m_shop.background().read(
        this,
        [printer, figures = *m_figures, language = language(),
         mark = m_mark](Background::Reading &) {
            paintOn(*printer, ReportPages(paperDocument(figures, language, mark).content,
                                          printer->resolution()));
            return true;
        },
        [this, printer, paper = toKeep()](bool) {
            keep(paper);
            m_message->show(NoticeKind::Success,
                            tr("The report went to %1.").arg(printer->printerName()));
        },
        Background::Lane::Long,
        [this](const QString &fault) { m_message->show(NoticeKind::Error, fault); });
}

void ReportPage::paintOn(QPrinter &printer, const ReportPages &pages)
{
    const QSizeF meant = ReportPages::layout().paintRectPixels(printer.resolution()).size();
    const QSizeF there = printer.pageLayout().paintRectPixels(printer.resolution()).size();
    // Other paper than A4: all of a page goes on it, smaller where it must.
    const double fit =
        std::min({1.0, there.width() / meant.width(), there.height() / meant.height()});
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) - 1 : pages.count() - 1;
    QPainter painter(&printer);
    painter.scale(fit, fit);
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            printer.newPage();
        }
        pages.paint(painter, page);
    }
}

void ReportPage::askFile(const QString &ending)
{
    const QString folder = m_shop.settings().value(u"reports/folder"_s).toString();
    const QString name = u"%1-%2.%3"_s.arg(fileName(), filePeriod(), ending);
    auto *dialog = new QFileDialog(this, tr("Save the report"), folder, u"*."_s + ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_shop.settings().setValue(u"reports/folder"_s, QFileInfo(path).absolutePath());
        writeTo(path);
    });
    dialog->open();
}

// Figures are drawn and go into their files behind the window.
void ReportPage::writeTo(const QString &path)
{
    if (!m_figures) {
        return;
    }
    m_message->show(NoticeKind::Note, tr("The report is being written…"));
    m_shop.background().read(
        this,
        [figures = *m_figures, language = language(), mark = m_mark, path](Background::Reading &) {
            const QString ending = QFileInfo(path).suffix().toLower();
            try {
                if (ending == u"json"_s) {
                    writeReportJson(figures.json, path);
                    return std::optional<FileError>();
                }
                const PaperDocument document = paperDocument(figures, language, mark);
                if (ending == u"xlsx"_s) {
                    writeReportWorkbook(document.sheets, document.moneyDecimals, path);
                } else {
                    writeReportPdf(document.content, path);
                }
            } catch (const FileError &error) {
                return std::optional(error);
            }
            return std::optional<FileError>();
        },
        [this, path, paper = toKeep()](const std::optional<FileError> &fault) {
            if (fault) {
                m_message->show(NoticeKind::Error, troubleText(*fault));
            } else {
                if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
                    keep(paper);
                }
                written(path);
            }
        },
        Background::Lane::Long,
        [this](const QString &fault) { m_message->show(NoticeKind::Error, fault); });
}

void ReportPage::written(const QString &path)
{
    m_message->show(NoticeKind::Success, tr("The report is in %1.").arg(path));
}

void ReportPage::askFinal()
{
    m_message->clear();
    m_closing->ask(MonthModel::nameOf(m_month));
}

// How a month's closing goes: its envelope, who began it, and what comes of it.
struct ReportPage::Closing
{
    Month month;
    Envelope envelope;
    std::shared_ptr<Desk> desk;
    std::optional<Result<Done>> prepared{};
    QString trouble{};
};

// Its days are run in turns: between them the window is drawn, keys are heard, sales are made and
// other tills are served. Whoever is there began it, also when somebody else stands there since.
void ReportPage::close()
{
    const auto closing = std::make_shared<Closing>(Closing{
        m_month, m_shop.envelope(),
        std::make_shared<Desk>(m_shop.store(), m_shop.clock(), m_shop.settings().tillName())});
    closing->desk->seat(m_shop.desk().who());
    m_isClosing = true;
    tell();
    m_message->show(NoticeKind::Note,
                    tr("%1 is being closed…").arg(MonthModel::nameOf(closing->month)));
    m_closingWork = std::make_unique<TurnedWork>([closing](const TurnedWork::Pause &pause) {
        try {
            closing->prepared.emplace(MonthClosing(*closing->desk).prepare(closing->month, pause));
        } catch (const StorageError &error) {
            closing->trouble = troubleText(error);
        } catch (const std::exception &error) {
            closing->trouble = QString::fromUtf8(error.what());
        }
    });
    connect(m_closingWork.get(), &TurnedWork::ended, this,
            [this, closing] { countForGood(closing); });
}

// Beside the writer; a sale in between is no harm: then the month is counted again, where it's
// closed.
void ReportPage::countForGood(const std::shared_ptr<Closing> &closing)
{
    if (!closing->prepared || !*closing->prepared) {
        m_isClosing = false;
        tell();
        emit m_shop.changes().ledgerChanged(); // days may have been ended
        m_message->show(closing->prepared ? NoticeKind::Warning : NoticeKind::Error,
                        closing->prepared
                            ? refusalText(closing->prepared->refusal(), m_shop.currency())
                            : closing->trouble);
        return;
    }
    m_counting.cancel();
    m_shop.background().read(
        this,
        [month = closing->month](Background::Reading &reading) {
            return MonthClosing::count(reading.store, month);
        },
        [this, closing](const MonthClosing::Counted &counted) {
            m_isClosing = false;
            attempt(this, [&] {
                closed(closing->month, MonthClosing(*closing->desk)
                                           .close(closing->envelope, closing->month, {}, counted));
            });
            tell();
        },
        Background::Lane::Long,
        [this](const QString &fault) {
            m_isClosing = false;
            tell();
            m_message->show(NoticeKind::Error, fault);
        });
}

void ReportPage::closed(Month month, const Result<MonthReport> &outcome)
{
    emit m_shop.changes().ledgerChanged(); // days may have been ended even where it is refused
    if (!outcome) {
        m_message->show(NoticeKind::Warning, refusalText(outcome.refusal(), m_shop.currency()));
        return;
    }
    const bool isHere = m_month == month;
    m_message->show(
        NoticeKind::Success,
        tr("%1 is closed. Its report can be printed and signed.").arg(MonthModel::nameOf(month)),
        isHere ? m_print : nullptr);
    if (m_shop.may(Act::Browse)) {
        readMonths();
        if (isHere) {
            count();
        }
    }
}

} // namespace regulars
