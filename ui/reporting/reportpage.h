#pragma once

#include "services/monthreport.h"
#include "services/paperarchive.h"
#include "services/reportmonths.h"
#include "ui/background.h"
#include "ui/page.h"
#include "ui/reports/draftmark.h"

#include <memory>
#include <optional>

class QBoxLayout;
class QComboBox;
class QDateEdit;
class QListView;
class QMenu;
class QPrinter;
class QStackedWidget;
class QToolButton;

namespace regulars
{

class ActionButton;
class ClosingBar;
class EmptyState;
class InlineMessage;
class Label;
class MonthModel;
class PrintedModel;
class ReportPages;
class ReportPreview;
class Shop;
class TurnedWork;

// A report before it goes on paper: its pages as they will be printed, in any of the program's
// languages or in two, as PDF, workbook or JSON. The month's own, the quarter's check-up, what is
// owed, the rewards, the digest of a day or a week. The owner closes the month here; what was
// printed is found again as it was.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(Shop &shop, QWidget *parent = nullptr);
    ~ReportPage() override;

    QString id() const override { return QStringLiteral("reports"); }
    QString title() const override { return tr("Reports"); }
    QString iconName() const override { return QStringLiteral("report"); }
    void onShown() override;
    bool isBusy() const override { return m_isClosing; }
    // "2026-10", "day:2026-11-21", "week:2026-11-21" (the seven days that end with it)
    void open(const QString &subject) override;

    void show(Month month);
    Month month() const { return m_month; }
    // Another report, of the period that ended last; or what was printed.
    void choose(PaperKind kind);
    void choosePrinted();
    PaperKind kind() const { return m_kind; }
    bool isPrinted() const { return m_isPrinted; }
    void setLanguage(const QString &code); // or two: "zh_CN+en"
    QString language() const;
    // As `report` writes it, by the file's ending.
    void writeTo(const QString &path);
    // The pages that it asks for, on its paper.
    void printOn(const std::shared_ptr<QPrinter> &printer);

    const std::optional<MonthReport> &report() const { return m_report; } // the month's own
    const std::optional<PaperFigures> &figures() const { return m_figures; }
    DraftMark mark() const { return m_mark; }
    InlineMessage *message() const { return m_message; }
    ClosingBar *closing() const { return m_closing; }
    ReportPreview *preview() const { return m_preview; }
    MonthModel *months() const { return m_months; }
    QListView *monthList() const { return m_monthList; }
    QComboBox *monthBox() const { return m_monthBox; } // instead of it where text is large
    QComboBox *kinds() const { return m_kinds; }
    QDateEdit *dayEdit() const { return m_dayEdit; } // of digests
    QListView *printedList() const { return m_printedList; }
    PrintedModel *printed() const { return m_printed; }
    QString stateText() const;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    struct Counted;
    struct Closing;

    void makeCommands();
    void makeMenus();
    QWidget *makeMonths();
    QWidget *makeTools();
    QWidget *makePages();
    QWidget *makePager();
    QWidget *makeCounting();
    void layOut();
    void listen();
    void measure();

    DayRange days() const; // of the period that is shown
    bool isByDay() const { return isDigest(m_kind) && !m_isPrinted; }
    void chooseKind();
    void readList();
    void readMonths();
    void readPrinted(std::optional<qint64> wanted = std::nullopt);
    void chosenPaper(const QModelIndex &index);
    void openPaper(qint64 id);
    PaperToKeep toKeep() const;
    void keep(const PaperToKeep &paper);
    QString fileName() const;
    QString filePeriod() const;
    QString periodText() const;
    void showList();
    void selectMonth();
    void count();
    void lay();
    void cancel();
    void forget();
    void tell();
    void tellPage();
    void chosenMonth(const QModelIndex &index);
    void focusMonths();

    void print();
    void askFile(const QString &ending);
    void written(const QString &path);
    static void paintOn(QPrinter &printer, const ReportPages &pages);
    void askFinal();
    void close();
    void countForGood(const std::shared_ptr<Closing> &closing);
    void closed(Month month, const Result<MonthReport> &outcome);

    Shop &m_shop;
    Month m_month;
    PaperKind m_kind = PaperKind::Monthly;
    bool m_isPrinted = false;      // the list is of what was printed
    std::optional<qint64> m_paper; // of them, the one that is shown
    std::vector<ReportMonth> m_allMonths;
    bool m_isMonthChosen = false; // until then the last month that has ended, or the only one
    std::optional<MonthReport> m_report;
    std::optional<PaperFigures> m_figures;
    DraftMark m_mark;
    std::shared_ptr<const ReportPages> m_pages;
    Background::Ticket m_counting;
    std::unique_ptr<TurnedWork> m_closingWork;
    bool m_isClosing = false;

    QAction *m_print, *m_save, *m_pdf, *m_xlsx, *m_json, *m_final, *m_before, *m_after, *m_larger,
        *m_smaller, *m_fitWidth, *m_wholePage, *m_cancel, *m_again, *m_digest;
    MonthModel *m_months;
    QListView *m_monthList;
    QComboBox *m_monthBox;
    QDateEdit *m_dayEdit;
    Label *m_monthsName;
    Label *m_kindsName;
    QComboBox *m_kinds;
    PrintedModel *m_printed;
    QListView *m_printedList;
    QComboBox *m_printedBox;
    QComboBox *m_languages;
    Label *m_languageName;
    Label *m_name;
    Label *m_state;
    Label *m_place;
    QToolButton *m_percent;
    QMenu *m_zooms;
    QMenu *m_files;
    ActionButton *m_saveButton;
    Label *m_counted;
    InlineMessage *m_message;
    ClosingBar *m_closing;
    ReportPreview *m_preview;
    EmptyState *m_stopped;
    QWidget *m_wait;
    QWidget *m_sheet;
    QStackedWidget *m_stack;
    QWidget *m_side;
    QBoxLayout *m_sideColumn;
    QBoxLayout *m_columns;
};

} // namespace regulars
