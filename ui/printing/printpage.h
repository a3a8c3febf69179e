#pragma once

#include "services/membercards.h"
#include "services/receipts.h"
#include "services/statements.h"
#include "services/store.h"
#include "ui/page.h"
#include "ui/printing/printqueue.h"
#include "ui/printing/printsettings.h"

#include <variant>

class QBoxLayout;
class QComboBox;
class QScrollArea;
class QSpinBox;

namespace regulars
{

class Card;
class InlineMessage;
class Label;
class SheetView;
class Shop;

// A paper before it is printed: a slip, members' cards, a member's statement, the programme's
// leaflet. What it looks like, on which paper, which printer, how many; print, or save as PDF. No
// window of its own, so that locking covers it.
class PrintPage : public Page
{
    Q_OBJECT

public:
    PrintPage(Shop &shop, PrintQueue &queue, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("print"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("printer"); }
    void onShown() override;
    // "receipt:17" and "copy:17" with an operation, "card:3,5" and "statement:3" with members,
    // "leaflet" of what is in force, "label:cup,book" with rewards, "coupon:C…,C…" with codes;
    // ";members" behind it names the page to go back to.
    void open(const QString &subject) override;

    // "Print the leaflet…", for wherever one is; its owner says where that leads.
    QAction *leafletCommand() const { return m_leaflet; }

    // A paper that another page has laid out; "Back" leads there.
    void showPaper(std::shared_ptr<const Printout> printout, const QString &from);

    // Writes what is shown to that file. False, and told why, where it can't.
    bool saveTo(const QString &path);

    const std::shared_ptr<const Printout> &printout() const;
    SheetView *view() const { return m_view; }
    InlineMessage *message() const { return m_message; }
    QComboBox *paper() const { return m_paper; }
    QComboBox *printer() const { return m_printer; }
    QComboBox *period() const { return m_period; }
    QComboBox *language() const { return m_language; } // of the leaflet
    QSpinBox *copies() const { return m_copies; }

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Period { TwelveMonths, ThisMonth, LastMonth, ThisYear, LastYear, SinceJoining };

    Card *makeOptions();
    Label *addRow(Card *card, QWidget *field);
    void listen();
    void fitColumns();
    void fillPrinters();
    void fillPapers();
    void clear();

    void read();
    void readStatement();
    void openLabels(const QString &kind, const QStringList &things);
    static QString labelsTitle(const std::vector<LabelFace> &labels);
    void present(); // what was read, on the paper that is chosen
    template <typename Facts>
    void take(const Result<Facts> &facts);

    void choosePaper();
    void print();
    void save();
    void back();
    std::pair<BusinessDay, BusinessDay> span() const;

    Shop &m_shop;
    PrintQueue &m_queue;
    PrintKind m_kind = PrintKind::Receipt;
    bool m_isCopy = false;
    std::optional<OperationId> m_operation;
    std::vector<MemberId> m_members;
    QString m_from; // the page to go back to
    std::variant<std::monostate, ReceiptFacts, std::vector<CardFacts>, StatementFacts,
                 InstalledProgramme, std::shared_ptr<const Printout>, std::vector<LabelFace>>
        m_facts;

    QAction *m_print, *m_save, *m_back, *m_leaflet;
    QBoxLayout *m_columns;
    QScrollArea *m_scroll;
    SheetView *m_view;
    Card *m_options;
    Label *m_title;
    Label *m_pages;
    QComboBox *m_paper;
    QComboBox *m_printer;
    QComboBox *m_period;
    QComboBox *m_language;
    QSpinBox *m_copies;
    Label *m_paperName, *m_printerName, *m_periodName, *m_copiesName, *m_languageName;
    InlineMessage *m_message;
};

} // namespace regulars
