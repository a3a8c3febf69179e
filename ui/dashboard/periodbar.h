#pragma once

#include "insight/periods.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace regulars
{

class Label;

// Which period a page shows and with what it is compared.
class PeriodBar : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodBar(QWidget *parent = nullptr);

    // Days that have begun; what was chosen is told from it.
    void setToday(BusinessDay today);
    void setKind(PeriodKind kind);
    void setAgainst(Against against);
    void setOwn(DayRange days);

    PeriodKind kind() const;
    Against against() const;
    DayRange period() const;
    DayRange compared() const { return comparedWith(period(), against()); }

    QComboBox *kindBox() const { return m_kind; }
    QComboBox *againstBox() const { return m_against; }
    QDateEdit *first() const { return m_first; }
    QDateEdit *last() const { return m_last; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tell();
    void chosen();

    BusinessDay m_today;
    Label *m_kindName;
    QComboBox *m_kind;
    QWidget *m_own;
    QDateEdit *m_first;
    Label *m_to;
    QDateEdit *m_last;
    Label *m_againstName;
    QComboBox *m_against;
    Label *m_days;
};

} // namespace regulars
