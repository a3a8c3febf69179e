#pragma once

#include "services/monthreport.h"
#include "services/reportmonths.h"
#include "ui/background.h"
#include "ui/page.h"
#include "ui/reports/draftmark.h"

#include <memory>
#include <optional>

class QBoxLayout;
class QComboBox;
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
class ReportPages;
class ReportPreview;
class Shop;
class TurnedWork;

// A month's report before it goes on paper: its pages as they will be printed, in any of the
// program's languages or in two, as PDF, workbook or JSON. The owner closes the month here, and
// finds all that were closed.
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
    // "2026-10"
    void open(const QString &subject) override;

    void show(Month month);
    Month month() const { return m_month; }
    void setLanguage(const QString &code); // or two: "zh_CN+en"
    QString language() const;
    // As `report` writes it, by the file's ending.
    void writeTo(const QString &path);
    // The pages that it asks for, on its paper.
    void printOn(const std::shared_ptr<QPrinter> &printer);

    const std::optional<MonthReport> &report() const { return m_report; }
    DraftMark mark() const { return m_mark; }
    InlineMessage *message() const { return m_message; }
    ClosingBar *closing() const { return m_closing; }
    ReportPreview *preview() const { return m_preview; }
    MonthModel *months() const { return m_months; }
    QListView *monthList() const { return m_monthList; }
    QComboBox *monthBox() const { return m_monthBox; } // instead of it where text is large
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

    void readMonths();
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
    bool m_isMonthChosen = false; // until then the last month that has ended, or the only one
    std::optional<MonthReport> m_report;
    DraftMark m_mark;
    std::shared_ptr<const ReportPages> m_pages;
    Background::Ticket m_counting;
    std::unique_ptr<TurnedWork> m_closingWork;
    bool m_isClosing = false;

    QAction *m_print, *m_save, *m_pdf, *m_xlsx, *m_json, *m_final, *m_before, *m_after, *m_larger,
        *m_smaller, *m_fitWidth, *m_wholePage, *m_cancel, *m_again;
    MonthModel *m_months;
    QListView *m_monthList;
    QComboBox *m_monthBox;
    Label *m_monthsName;
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
