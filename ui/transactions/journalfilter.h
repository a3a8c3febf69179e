#pragma once

#include "services/transactions.h"
#include "ui/transactions/journalwords.h"

#include <QHash>
#include <QWidget>

class QDateEdit;
class QMenu;
class QToolButton;

namespace regulars
{

class FilterChip;
class Label;
class Shop;

// What the journal is asked: the days, and a chip for each condition. Pressing a chip opens its
// choices, its cross takes the condition away. Clerks, who see today alone, have no days to choose.
class JournalFilter : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Kind, Till, User, Who, State };
    enum class Span { Today, Yesterday, Week, Month, LastMonth };

    explicit JournalFilter(Shop &shop, QWidget *parent = nullptr);

    const LogQuestion &question() const { return m_question; }
    void show(Span span);
    void show(BusinessDay first, BusinessDay last);
    void setGroups(const QList<KindGroup> &groups);
    void setTill(const QString &till);
    void setUser(const QString &user);
    void setWho(LogFilter::Who who);
    void setUndone(std::optional<bool> isUndone);
    void take(Part part); // the condition away
    void clear();         // all of them; the days stay
    int conditions() const;
    bool isOfToday() const;
    bool hasDates() const { return m_question.first != m_question.last; }
    FilterChip *chip(Part part) const { return m_chips[part]; }
    void followRole();
    void retranslate();

signals:
    void changed();

private:
    using QWidget::show;
    void change();
    void tell();
    void openMenu(Part part);
    void fillKinds(QMenu *menu);
    void fillNames(QMenu *menu, const QStringList &names, const QString &chosen,
                   void (JournalFilter::*choose)(const QString &));
    void fillSpans();
    QStringList tillNames();
    QStringList userNames();
    bool isSet(Part part) const;
    QString textOf(Part part) const;

    Shop &m_shop;
    LogQuestion m_question;
    QList<KindGroup> m_groups;
    QHash<Part, FilterChip *> m_chips;
    QToolButton *m_spans;
    QMenu *m_spanMenu;
    QDateEdit *m_first;
    QDateEdit *m_last;
    Label *m_to;
};

} // namespace regulars
