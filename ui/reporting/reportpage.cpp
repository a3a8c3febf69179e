#include "ui/reporting/reportpage.h"

#include "ui/parts/actionbutton.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/reporting/closingbar.h"
#include "ui/reporting/monthmodel.h"
#include "ui/reporting/printedmodel.h"
#include "ui/reporting/reportpreview.h"
#include "ui/shop.h"
#include "ui/turnedwork.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

namespace regulars
{

using namespace Qt::StringLiterals;

ReportPage::ReportPage(Shop &shop, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_month(shop.today().month().plusMonths(-1))
    , m_months(new MonthModel(shop, this))
    , m_printed(new PrintedModel(shop, this))
    , m_message(new InlineMessage)
    , m_closing(new ClosingBar)
{
    makeCommands();
    layOut();
    listen();
    ReportPage::retranslate();
}

ReportPage::~ReportPage()
{
    m_counting.cancel();
    m_closingWork.reset(); // with its last turn
}

void ReportPage::makeCommands()
{
    const auto command = [this](const QString &icon, const QKeySequence &key,
                                const std::function<void()> &act) {
        QAction *action = addCommand(icon, key);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_print = command(u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    m_save = command(u"save"_s, Qt::CTRL | Qt::Key_S, [this] {
        m_files->popup(m_saveButton->mapToGlobal(m_saveButton->rect().bottomLeft()));
    });
    m_pdf = command(u"save"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { askFile(u"pdf"_s); });
    m_xlsx = command(u"export"_s, Qt::CTRL | Qt::Key_E, [this] { askFile(u"xlsx"_s); });
    m_json = command(u"export"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { askFile(u"json"_s); });
    m_final = command(u"lock"_s, Qt::CTRL | Qt::Key_Return, [this] { askFinal(); });
    m_before = command(u"chevron-left"_s, Qt::Key_PageUp,
                       [this] { m_preview->goTo(m_preview->currentPage() - 1); });
    m_after = command(u"chevron-right"_s, Qt::Key_PageDown,
                      [this] { m_preview->goTo(m_preview->currentPage() + 1); });
    m_smaller = command(u"minus"_s, Qt::ALT | Qt::Key_Minus, [this] { m_preview->zoomBy(-1); });
    m_larger = command(u"plus"_s, Qt::ALT | Qt::Key_Plus, [this] { m_preview->zoomBy(1); });
    m_larger->setShortcuts({Qt::ALT | Qt::Key_Plus, Qt::ALT | Qt::Key_Equal});
    m_fitWidth = command(u"arrow-right"_s, Qt::ALT | Qt::Key_0,
                         [this] { m_preview->setZoom(ReportPreview::Zoom::FitWidth); });
    m_wholePage = command(u"report"_s, Qt::ALT | Qt::Key_9,
                          [this] { m_preview->setZoom(ReportPreview::Zoom::WholePage); });
    m_cancel = command(u"close"_s, {}, [this] { cancel(); });
    m_digest = command(u"shield"_s, {}, [this] { choose(PaperKind::Day); });
    m_again = command(u"refresh"_s, Qt::Key_F5, [this] { count(); });
}

void ReportPage::listen()
{
    connect(m_monthList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReportPage::chosenMonth);
    connect(m_monthBox, &QComboBox::activated, this,
            [this](int row) { chosenMonth(m_months->index(row)); });
    connect(m_dayEdit, &QDateEdit::dateChanged, this, [this] {
        if (isByDay()) {
            m_message->clear();
            count();
        }
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ReportPage::chooseKind);
    connect(m_printedList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReportPage::chosenPaper);
    connect(m_printedBox, &QComboBox::activated, this,
            [this](int row) { chosenPaper(m_printed->index(row)); });
    connect(m_languages, &QComboBox::currentIndexChanged, this, [this] {
        m_shop.settings().setValue(u"reports/language"_s, language());
        lay();
    });
    connect(m_preview, &ReportPreview::moved, this, &ReportPage::tellPage);
    connect(m_closing, &ClosingBar::agreed, this, &ReportPage::close);
    connect(m_closing, &ClosingBar::left, this, &ReportPage::focusMonths);
    connect(&m_shop.changes(), &Changes::operatorChanged, this, [this] {
        m_closing->leave();
        m_message->clear();
        m_months->show({});
        m_printed->show({});
        cancel();
        if (isVisible() && m_shop.may(Act::Browse)) {
            readList();
            count();
        }
    });
}

void ReportPage::onShown()
{
    readList();
    m_dayEdit->setMaximumDate(m_shop.today().date());
    // A final report stays as it is, and what was printed; a draft may have grown old meanwhile.
    if (!m_isPrinted && (!m_report || !m_report->isFinal)) {
        count();
    }
    focusMonths();
}

void ReportPage::focusMonths()
{
    QWidget *const wide = m_isPrinted ? m_printedList : m_monthList;
    QWidget *const narrow = m_isPrinted ? m_printedBox : m_monthBox;
    QWidget *const list = wide->isHidden() ? narrow : wide;
    (isByDay() ? static_cast<QWidget *>(m_dayEdit) : list)->setFocus(Qt::OtherFocusReason);
}

void ReportPage::open(const QString &subject)
{
    if (const auto month = Month::fromIso(subject)) {
        show(*month);
        return;
    }
    const qsizetype colon = subject.indexOf(u':');
    const auto day = BusinessDay::fromIso(subject.mid(colon + 1));
    if (colon > 0 && day) {
        m_dayEdit->setMaximumDate(m_shop.today().date());
        m_dayEdit->setDate(day->date());
        choose(subject.startsWith(u"week:"_s) ? PaperKind::Week : PaperKind::Day);
    }
}

void ReportPage::readMonths()
{
    m_shop.background().readNewest(
        m_months, [](Background::Reading &reading) { return ReportMonths(reading.desk).all(); },
        [this](Result<std::vector<ReportMonth>> months) {
            m_allMonths = months ? std::move(*months) : std::vector<ReportMonth>();
            const QSignalBlocker quiet(m_monthList->selectionModel());
            m_months->show(m_allMonths, m_kind);
            // Before the shop was there is no month to report on.
            if (!m_isMonthChosen && m_months->rowOf(m_month) < 0 && m_months->at(0)) {
                show(m_months->at(0)->month);
            }
            selectMonth();
            tell();
        });
}

void ReportPage::selectMonth()
{
    const int row = m_months->rowOf(m_month);
    const QSignalBlocker quiet(m_monthList->selectionModel());
    m_monthList->setCurrentIndex(row < 0 ? QModelIndex() : m_months->index(row));
    m_monthList->viewport()->update();
    m_monthBox->setCurrentIndex(row);
}

void ReportPage::chosenMonth(const QModelIndex &index)
{
    if (const ReportMonth *chosen = m_months->at(index.row()); chosen && index.isValid()) {
        if (chosen->month != m_month || !m_figures) {
            show(chosen->month);
        }
    }
}

QString ReportPage::language() const
{
    return m_languages->currentData().toString();
}

void ReportPage::setLanguage(const QString &code)
{
    m_languages->setCurrentIndex(std::max(m_languages->findData(code), 0));
}

QString ReportPage::stateText() const
{
    if (!m_figures) {
        return {};
    }
    if (m_isPrinted) {
        const PrintedPaper *paper = m_printed->at(m_printed->rowOf(m_paper.value_or(0)));
        return paper ? tr("Printed %1; the same figures as then").arg(m_printed->stateOf(*paper))
                     : QString();
    }
    if (m_kind != PaperKind::Monthly) {
        return m_figures->json[u"complete"_s].toBool() ? tr("Complete: the period has ended")
                                                       : tr("The period is still running");
    }
    if (!m_report) {
        return {};
    }
    const ReportMonth *listed = m_months->at(m_months->rowOf(m_month));
    if (m_report->isFinal) {
        return listed && listed->closed
                   ? tr("Final: these figures never move. %1.").arg(m_months->stateOf(*listed))
                   : tr("Final: these figures never move");
    }
    if (listed && !listed->hasRecords) {
        return tr("Draft: nothing was recorded in this month, the report stands with zeros");
    }
    return m_month >= m_shop.today().month() ? tr("Draft: the month is still running")
                                             : tr("Draft: the month is not closed yet");
}

void ReportPage::tell()
{
    const bool isHere = m_figures.has_value() && m_pages && !m_isClosing;
    for (QAction *act : {m_print, m_save, m_pdf, m_xlsx, m_json, m_before, m_after, m_larger,
                         m_smaller, m_fitWidth, m_wholePage}) {
        act->setEnabled(isHere);
    }
    m_digest->setVisible(m_shop.may(Act::ReadAudit));
    const bool isOver = m_month < m_shop.today().month();
    const bool isMonthly = m_kind == PaperKind::Monthly && !m_isPrinted;
    m_final->setVisible(m_shop.may(Act::FinalReport) && isMonthly);
    m_final->setEnabled(isHere && isMonthly && isOver && m_report && !m_report->isFinal);
    m_final->setToolTip(isOver ? m_final->text() : tr("A month can be closed when it has ended"));
    m_name->setText(periodText());
    m_state->setText(stateText());
    m_state->setVisible(m_figures.has_value());
    m_state->setTone(isMonthly && m_report && m_report->isFinal ? Tone::Success : Tone::Muted);
    tellPage();
}

void ReportPage::tellPage()
{
    const int pages = m_preview->pageCount();
    m_place->setText(tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(pages));
    m_before->setEnabled(m_preview->currentPage() > 0);
    m_after->setEnabled(m_preview->currentPage() + 1 < pages);
    m_percent->setText(tr("%1 %", "size of the pages").arg(m_preview->percent()));
    m_preview->setAccessibleDescription(m_place->text());
}

void ReportPage::retranslate()
{
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save as…"));
    m_pdf->setText(tr("Save as PDF"));
    m_xlsx->setText(tr("Save as workbook"));
    m_json->setText(tr("Save as JSON"));
    m_final->setText(tr("Close the month"));
    m_digest->setText(tr("Digest of the day or week"));
    m_cancel->setText(tr("Stop counting"));
    m_again->setText(tr("Count anew"));
    m_before->setText(tr("Page before"));
    m_after->setText(tr("Next page"));
    m_larger->setText(tr("Larger"));
    m_smaller->setText(tr("Smaller"));
    m_fitWidth->setText(tr("As wide as the window"));
    m_wholePage->setText(tr("Whole page"));
    m_percent->setAccessibleName(tr("Size of the pages"));
    m_percent->setToolTip(tr("Size of the pages"));
    m_kindsName->setText(tr("Report"));
    m_kinds->setAccessibleName(tr("Report"));
    for (int at = 0; at < m_kinds->count(); ++at) {
        const int kind = m_kinds->itemData(at).toInt();
        m_kinds->setItemText(at, kind < 0 ? tr("Printed reports")
                                          : PrintedModel::nameOf(static_cast<PaperKind>(kind)));
    }
    m_monthList->setAccessibleName(tr("Periods"));
    m_monthBox->setAccessibleName(tr("Periods"));
    m_dayEdit->setAccessibleName(m_kind == PaperKind::Week ? tr("Week that ends on") : tr("Day"));
    m_printedList->setAccessibleName(tr("Printed reports"));
    m_printedBox->setAccessibleName(tr("Printed reports"));
    m_printed->retranslate();
    m_languageName->setText(tr("Language of the report"));
    m_counted->setText(tr("The report is being counted…"));
    showList();
    m_preview->setAccessibleName(tr("Pages of the report"));
    m_months->retranslate();
    m_message->clear();
    tell();
}

} // namespace regulars
