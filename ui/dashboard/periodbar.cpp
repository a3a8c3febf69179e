#include "ui/dashboard/periodbar.h"

#include "ui/dashboard/figurewords.h"
#include "ui/figures.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QWidget *together(std::initializer_list<QWidget *> widgets)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : widgets) {
        row->addWidget(widget);
    }
    return holder;
}

} // namespace

PeriodBar::PeriodBar(QWidget *parent)
    : QWidget(parent)
    , m_today(QDate(2026, 1, 1))
    , m_kindName(new Label(TextRole::Body, Tone::Muted))
    , m_kind(new QComboBox)
    , m_first(new QDateEdit)
    , m_to(new Label(TextRole::Body, Tone::Muted))
    , m_last(new QDateEdit)
    , m_againstName(new Label(TextRole::Body, Tone::Muted))
    , m_against(new QComboBox)
    , m_days(new Label(TextRole::Body, Tone::Muted))
{
    auto *flow = new FlowLayout(this, 12);
    flow->setContentsMargins(0, 0, 0, 0);
    m_kindName->setBuddy(m_kind);
    m_againstName->setBuddy(m_against);
    for (int kind = 0; kind < periodKinds; ++kind) {
        m_kind->addItem(QString(), kind);
    }
    m_against->addItem(QString(), static_cast<int>(Against::Before));
    m_against->addItem(QString(), static_cast<int>(Against::YearAgo));
    for (QDateEdit *date : {m_first, m_last}) {
        date->setDisplayFormat(u"yyyy-MM-dd"_s);
        date->setCalendarPopup(true);
        date->setKeyboardTracking(false);
        connect(date, &QDateEdit::dateChanged, this, &PeriodBar::chosen);
    }
    for (QComboBox *box : {m_kind, m_against}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &PeriodBar::chosen);
    }
    m_own = together({m_first, m_to, m_last});
    flow->addWidget(together({m_kindName, m_kind}));
    flow->addWidget(m_own);
    flow->addWidget(together({m_againstName, m_against}));
    flow->addWidget(m_days);
    setKind(PeriodKind::Last30);
    retranslate();
}

void PeriodBar::setToday(BusinessDay today)
{
    m_today = today;
    for (QDateEdit *date : {m_first, m_last}) {
        const QSignalBlocker quiet(date);
        date->setMaximumDate(today.date());
    }
    tell();
}

void PeriodBar::setKind(PeriodKind kind)
{
    m_kind->setCurrentIndex(static_cast<int>(kind));
    tell();
}

void PeriodBar::setAgainst(Against against)
{
    m_against->setCurrentIndex(static_cast<int>(against));
    tell();
}

void PeriodBar::setOwn(DayRange days)
{
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setDate(days.first.date());
    m_last->setDate(days.last.date());
    tell();
}

PeriodKind PeriodBar::kind() const
{
    return static_cast<PeriodKind>(m_kind->currentData().toInt());
}

Against PeriodBar::against() const
{
    return static_cast<Against>(m_against->currentData().toInt());
}

DayRange PeriodBar::period() const
{
    if (kind() != PeriodKind::Own) {
        return periodOf(kind(), m_today);
    }
    return {BusinessDay(m_first->date()), BusinessDay(m_last->date())};
}

// Own days begin as those that were shown.
void PeriodBar::chosen()
{
    if (kind() == PeriodKind::Own && m_own->isHidden()) {
        setOwn(periodOf(PeriodKind::Last30, m_today));
    } else if (kind() == PeriodKind::Own && m_first->date() > m_last->date()) {
        // The other end follows: a period never ends before it starts.
        const QSignalBlocker quietFirst(m_first);
        const QSignalBlocker quietLast(m_last);
        if (sender() == m_last) {
            m_first->setDate(m_last->date());
        } else {
            m_last->setDate(m_first->date());
        }
    }
    tell();
    emit changed();
}

void PeriodBar::tell()
{
    m_own->setVisible(kind() == PeriodKind::Own);
    m_days->setText(
        tr("%1 · compared with %2", "two periods")
            .arg(FigureWords::periodText(period()), FigureWords::periodText(compared())));
    updateGeometry();
}

void PeriodBar::retranslate()
{
    const QStringList kinds{tr("Last 7 days"),  tr("Last 30 days"), tr("Last 90 days"),
                            tr("This month"),   tr("Last month"),   tr("This quarter"),
                            tr("Last quarter"), tr("This year"),    tr("Last year"),
                            tr("Own dates…")};
    for (int kind = 0; kind < periodKinds; ++kind) {
        m_kind->setItemText(kind, kinds[kind]);
    }
    m_against->setItemText(0, tr("the period before"));
    m_against->setItemText(1, tr("the year before"));
    m_kindName->setText(tr("Period"));
    m_againstName->setText(tr("Compared with"));
    m_to->setText(tr("to", "between two dates"));
    m_kind->setAccessibleName(m_kindName->text());
    m_against->setAccessibleName(m_againstName->text());
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    tell();
}

void PeriodBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace regulars
