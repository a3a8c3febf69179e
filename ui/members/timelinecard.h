#pragma once

#include "tables/timelinemodel.h"
#include "ui/parts/card.h"

class QLineEdit;
class QTabBar;
class QTableView;

namespace regulars
{

class Label;
class Shop;

// Everything that happened to a member, newest first, narrowed by tabs; a note is added below.
class TimelineCard : public Card
{
    Q_OBJECT

public:
    explicit TimelineCard(Shop &shop, QWidget *parent = nullptr);

    void show(MemberId member);
    // After something was written.
    void renew() { m_table->renew(); }
    TimelineModel *table() const { return m_table; }
    QTabBar *tabs() const { return m_tabs; }
    QLineEdit *note() const { return m_note; }
    QTableView *view() const { return m_view; }
    Label *whole() const { return m_whole; } // of the chosen row, where its cell cuts it

    static QString whatHappened(const OperationRow &row, const Shop &shop);

signals:
    void noteWanted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    void ask(const TimelineModel::Page &page, TimelineModel::Deliver deliver);
    void tellWhole(const QModelIndex &row);
    void measure();
    void retranslate();
    Wording<OperationRow> wording() const;

    Shop &m_shop;
    std::optional<MemberId> m_member;
    TimelineModel *m_table;
    QTabBar *m_tabs;
    QTableView *m_view;
    Label *m_empty;
    Label *m_whole;
    QLineEdit *m_note;
};

} // namespace regulars
