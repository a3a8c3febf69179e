#pragma once

#include "services/memberfilter.h"
#include "ui/background.h"
#include "ui/insights/insightsheet.h"
#include "ui/page.h"

#include <optional>

class QComboBox;
class QDateEdit;
class QStackedWidget;
class QTabBar;

namespace regulars
{

class InlineMessage;
class InsightTab;
class Label;
class Shop;
class Skeleton;
class TogetherTab;

// How the shop did in a period: members, points, sales, rewards, offers, and goods bought together,
// a tab each. Figures are counted in the background, once for all tabs.
class InsightPage : public Page
{
    Q_OBJECT

public:
    explicit InsightPage(Shop &shop, QWidget *parent = nullptr);
    ~InsightPage() override;

    QString id() const override { return QStringLiteral("insight"); }
    QString title() const override { return tr("Insight"); }
    QString iconName() const override { return QStringLiteral("chart"); }
    void onShown() override;
    // A tab: "members", "points", "sales", "rewards", "offers" or "together".
    void open(const QString &subject) override;

    enum class Period { ThisMonth, LastMonth, LastQuarter, LastYear, ThisYear, Chosen };
    DayRange period() const;
    void choose(Period period);

    QTabBar *tabs() const { return m_tabs; }
    QComboBox *periods() const { return m_periods; }
    QDateEdit *from() const { return m_from; }
    QDateEdit *to() const { return m_to; }
    InlineMessage *message() const { return m_message; }
    InsightTab *sheet(int tab) const { return m_sheets.at(static_cast<std::size_t>(tab)); }
    TogetherTab *together() const { return m_together; }
    bool isCounting() const { return m_isCounting; }
    // What takes longer: offers, the shop's own segments.
    bool isCountingOn() const { return m_isCountingOn; }
    const std::optional<InsightView> &view() const { return m_view; }

signals:
    void membersAsked(const regulars::MemberFilter &filter);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeChooser();
    void measure();
    void takePeriod();
    void count();
    void countOn();
    void tell();
    void bring();
    void ask(const QString &behind);

    Shop &m_shop;
    QAction *m_again;
    Label *m_periodName;
    QComboBox *m_periods;
    Label *m_fromName;
    QDateEdit *m_from;
    Label *m_toName;
    QDateEdit *m_to;
    InlineMessage *m_message;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    Skeleton *m_skeleton;
    std::vector<InsightTab *> m_sheets;
    TogetherTab *m_together;
    Background::Ticket m_counting;
    bool m_isCounting = false;
    Background::Ticket m_countingOn;
    bool m_isCountingOn = false;
    bool m_hasOwn = false; // the view knows the shop's own segments
    bool m_isStale = true;
    std::optional<InsightView> m_view;
    std::optional<qint64> m_head; // of the store, that the view is of
};

} // namespace regulars
