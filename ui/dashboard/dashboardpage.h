#pragma once

#include "insight/evidence.h"
#include "services/shoptrends.h"
#include "ui/background.h"
#include "ui/dashboard/dashcharts.h"
#include "ui/dashboard/figurewords.h"
#include "ui/page.h"

#include <QPointer>
#include <QTimer>

#include <array>
#include <functional>
#include <optional>
#include <vector>

class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace regulars
{

class ActionButton;
class ChartWidget;
class DashCard;
class DashSection;
class EvenGrid;
class InlineMessage;
class KpiCard;
class PeriodBar;
class SetupCard;
class Shop;
class TargetsList;
class TodayList;

// How the shop does: the day's list, figures with their change, charts, each with what stands
// behind it. Everything is read in the background, part by part.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    enum ChartPlace {
        Active,
        Hours,
        PointsFlow,
        RedemptionTrend,
        Outstanding,
        TopRewards,
        TierMix,
        Recency,
        CohortGrid,
        Spend,
        SpendByTier
    };
    static constexpr int chartCount = 11;
    static constexpr std::array kpis{
        Figure::Members,        Figure::Joined,        Figure::ActiveMembers,
        Figure::SleepingShare,  Figure::RepeatRate,    Figure::PointsIssued,
        Figure::PointsRedeemed, Figure::PointsExpired, Figure::RedemptionRate,
        Figure::RedeemingShare, Figure::BreakageRate,  Figure::Liability,
        Figure::Sales,          Figure::AverageBasket, Figure::MemberSalesShare};

    explicit DashboardPage(Shop &shop, QWidget *parent = nullptr);
    ~DashboardPage() override;

    QString id() const override { return QStringLiteral("dashboard"); }
    QString title() const override { return tr("Dashboard"); }
    QString iconName() const override { return QStringLiteral("dashboard"); }
    void onShown() override;

    // All figures with their change as a table, by the file's ending. Throws FileError.
    void saveFigures(const QString &path) const;

    // Which parts are shown, in their order; the rest is hidden.
    QStringList arrangement() const;
    void arrange(const QStringList &ids);
    QStringList sectionIds() const; // all

    PeriodBar *periodBar() const { return m_periodBar; }
    KpiCard *card(Figure figure) const;
    KpiCard *tillTime() const { return m_tillTime; }
    ChartWidget *chart(ChartPlace place) const;
    DashCard *chartCard(ChartPlace place) const;
    DashSection *section(const QString &id) const;
    TodayList *today() const { return m_today; }
    TargetsList *targets() const { return m_targets; }
    SetupCard *setup() const { return m_setup; }
    InlineMessage *message() const { return m_message; }
    QMenu *arrangeMenu() const { return m_arrangeMenu; }
    bool isReading() const;

protected:
    void retranslate() override;

private:
    struct Place
    {
        DashCard *card;
        ChartWidget *chart;
    };
    enum class Source { Now, Then, Day };
    static constexpr std::size_t sources = 3;

    void makeCommands();
    QWidget *makeHead();
    void makeSections();
    QWidget *makeFirstRow();
    QWidget *makeFigures();
    QWidget *makeCharts(const std::vector<ChartPlace> &places);
    void addSection(const QString &id, QWidget *content);
    void listen();
    void chainTabs();

    void takeOver(); // somebody else stands here
    QString keptKey(const QString &what) const;
    void keepPeriod();
    void restoreChoices();

    void load();
    void forget();
    template <typename Read, typename Show>
    void read(Source source, Read readIn, Show showIt);
    void readBoard(std::optional<qint64> known);
    void readBefore();
    void readToday();
    void fail(Source source, const QString &reason);
    void again(Source source);

    FigureWords words() const;
    DashCharts chartWords() const;
    void showCards();
    void showTillTime();
    void showFigureCharts();
    void showTrendCharts();
    void showChart(ChartPlace place, const DashCharts::Chart &chart);

    void fillArrangeMenu();
    void move(const QString &id, int by);
    QWidget *chosenThing() const;
    void askPicture(QWidget *thing);
    void askFigures(QWidget *thing);
    void askFile(const QString &title, const QString &ending, const QString &name,
                 const std::function<void(const QString &)> &save);

    Shop &m_shop;
    QAction *m_chooseDays, *m_picture, *m_export, *m_refresh, *m_arrange, *m_tryAgain;
    PeriodBar *m_periodBar;
    QWidget *m_tools;
    ActionButton *m_arrangeButton;
    QMenu *m_arrangeMenu;
    QScrollArea *m_area;
    QWidget *m_body;
    QVBoxLayout *m_column;
    InlineMessage *m_message;
    SetupCard *m_setup;
    DashCard *m_todayCard, *m_targetsCard;
    TodayList *m_today;
    TargetsList *m_targets;
    std::vector<KpiCard *> m_cards;
    KpiCard *m_tillTime; // what is measured here, not counted from the store
    std::array<Place, chartCount> m_places{};
    std::array<DashCharts::Behind, chartCount> m_behind{};
    std::vector<DashSection *> m_sections; // as they stand
    std::vector<DashSection *> m_hidden;
    QPointer<QWidget> m_lastThing; // that had the focus

    std::array<Background::Ticket, sources> m_tickets;
    std::array<bool, sources> m_isReading{};
    DayRange m_period;
    DayRange m_compared;
    std::optional<Figures> m_figures;
    std::optional<Figures> m_before;
    std::optional<Trends> m_trends;
    std::optional<qint64> m_head; // of the store, that the figures are of
    std::optional<double> m_cost; // of rewards, of the budget for the period
    bool m_isStale = true;
    QTimer m_settling; // after a change, before it is read
};

} // namespace regulars
