#pragma once

#include "insight/slice.h"
#include "ui/background.h"
#include "ui/dashboard/figurerowstable.h"
#include "ui/page.h"

class QStackedWidget;
class QTableView;

namespace regulars
{

class AskBar;
class EmptyState;
class FittedColumns;
class InlineMessage;
class Label;
class Shop;
class Skeleton;

// What stands behind a figure of the dashboard: its rows, what they come to, and how the figure
// follows from that.
class FigureRowsPage : public Page
{
    Q_OBJECT

public:
    explicit FigureRowsPage(Shop &shop, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("figurerows"); }
    QString title() const override { return tr("Behind the figure"); }
    QString iconName() const override { return QStringLiteral("list"); }
    void onShown() override;
    // An EvidenceQuestion's text: "points_issued;2026-10-01;2026-10-31"; before it, where it is not
    // the dashboard, the page that asked: "insight|sales;…".
    void open(const QString &subject) override;

    static QString subjectOf(Figure figure, DayRange period)
    {
        return EvidenceQuestion(figure, period).toText();
    }
    void show(Figure figure, DayRange period) { show(EvidenceQuestion(figure, period)); }
    void show(const EvidenceQuestion &question);
    const EvidenceQuestion &question() const { return m_question; }
    // All rows into a file, in the background.
    void exportTo(const QString &path);

    FigureRowsTable *table() const { return m_table; }
    QTableView *view() const { return m_view; }
    AskBar *askBar() const { return m_ask; }
    InlineMessage *message() const { return m_message; }
    QString totalText() const;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    void makeCommands();
    void layOut();
    void measure();
    void read();
    void askRows(const std::shared_ptr<const Evidence> &evidence, std::size_t from,
                 FigureRowsTable::Deliver deliver);
    void tell();
    QString sumOf(const Evidence &evidence) const;
    void openRow(const QModelIndex &index, bool isMember);
    void askExport();
    void askFile();
    void write(const QString &path);

    Shop &m_shop;
    EvidenceQuestion m_question;
    QString m_whence = QStringLiteral("dashboard");
    Background::Ticket m_reading;
    FigureRowsTable *m_table;
    QAction *m_back, *m_export, *m_refresh, *m_openMember;
    Label *m_name;
    Label *m_days;
    Label *m_total;
    Label *m_meaning;
    InlineMessage *m_message;
    AskBar *m_ask;
    QStackedWidget *m_stack;
    Skeleton *m_wait;
    QTableView *m_view;
    FittedColumns *m_columns;
    EmptyState *m_nothing;
};

} // namespace regulars
