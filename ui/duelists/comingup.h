#pragma once

#include "ui/duelists/duetable.h"
#include "ui/page.h"
#include "ui/printing/printout.h"

#include <array>
#include <memory>

class QComboBox;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace regulars
{

class AskBar;
class EmptyState;
class FittedColumns;
class InlineMessage;
class Label;
class Shop;

// Who is to be seen to soon (T3): points about to expire, members about to rise or fall, birthdays.
// Each list on paper, and for the owner in a file.
class ComingUpPage : public Page
{
    Q_OBJECT

public:
    explicit ComingUpPage(Shop &shop, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("comingup"); }
    QString title() const override { return tr("Coming up"); }
    QString iconName() const override { return QStringLiteral("hourglass"); }
    void onShown() override;
    // "birthdays", "expiring"
    void open(const QString &subject) override;

    void show(DueKind kind);
    DueQuestion question() const;
    // The list as it stands, whole, into a file, in the background.
    void exportTo(const QString &path);

    QTabBar *tabs() const { return m_tabs; }
    QComboBox *within() const { return m_within; }
    QTableView *view() const { return m_view; }
    DueTable *table() const { return m_table; }
    AskBar *askBar() const { return m_ask; }
    InlineMessage *message() const { return m_message; }
    bool isEmpty() const;
    QString counted() const;

signals:
    void printAsked(const std::shared_ptr<const regulars::Printout> &printout);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    void makeCommands();
    void layOut();
    void listen();
    void measure();
    void fillWithin();
    void askRows(const DueQuestion &question, const std::optional<DuePlace> &place,
                 DueTable::Deliver deliver);
    void refresh();
    void tell();
    void openRow(const QModelIndex &index);
    void print();
    void askExport();
    void askFile();

    Shop &m_shop;
    DueTable *m_table;
    std::array<int, 4> m_chosen; // of each list: which of its lengths
    QAction *m_refresh, *m_print, *m_export;
    QTabBar *m_tabs;
    Label *m_withinName;
    QComboBox *m_within;
    Label *m_counted;
    InlineMessage *m_message;
    AskBar *m_ask;
    QStackedWidget *m_stack;
    QTableView *m_view;
    FittedColumns *m_columns;
    EmptyState *m_nobody;
};

} // namespace regulars
