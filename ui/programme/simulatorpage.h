#pragma once

#include "services/simulation.h"
#include "ui/background.h"
#include "ui/programme/programmepage.h"
#include "ui/programme/whatiffigures.h"

#include <QHash>

#include <atomic>

class QBoxLayout;
class QComboBox;
class QDateEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace regulars
{

class ActionButton;
class Card;
class ChartWidget;
class EmptyState;
class FigureTable;
class Label;
class ThinProgress;
class WhatIfTile;

// What-if (R8): the draft, or another life of points, against what is in force, over the shop's own
// history. Changes nothing. What came of the draft goes with it to the page that publishes.
class SimulatorPage : public ProgrammePage
{
    Q_OBJECT

public:
    enum class Period { LastMonth, LastQuarter, LastYear, Chosen };
    enum class Trial { Draft, PointsLife, Itself };

    SimulatorPage(Shop &shop, DraftSession &session, QWidget *parent = nullptr);
    ~SimulatorPage() override;

    QString id() const override { return pageId(); }
    static QString pageId() { return QStringLiteral("simulator"); }
    QString title() const override { return tr("What-if"); }
    QString iconName() const override { return QStringLiteral("whatif"); }
    void onShown() override;
    // "draft": it is tried at once.
    void open(const QString &subject) override;

    void choose(Period period);
    void choose(DayRange days);
    void choose(Trial trial);
    DayRange days() const;
    QSpinBox *lifeDays() const { return m_life; }
    void run();
    void cancel();
    bool isRunning() const { return m_isRunning; }

    // Of the last run; null without one.
    const WhatIfFigures *figures() const { return m_figures.get(); }
    WhatIfTile *tile(int place) const { return m_tiles.at(static_cast<std::size_t>(place)); }
    ChartWidget *dailyChart() const { return m_daily; }
    ChartWidget *tierChart() const { return m_tierChart; }
    ChartWidget *segmentChart() const { return m_segmentChart; }
    // What the daily chart tells.
    void choose(WhatIfFigures::Daily which);
    FigureTable *allFigures() const { return m_all; }
    FigureTable *segments() const { return m_segments; }
    FigureTable *winners() const { return m_winners; }
    FigureTable *losers() const { return m_losers; }
    EmptyState *emptyState() const { return m_nothing; }
    QString hint() const;
    // Throws FileError.
    void exportTo(const QString &path) const;

signals:
    // What came of the draft as it stands, in one line.
    void concluded(const QString &summary);

protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Outcome; // what the background brings
    struct Share    // what it tells meanwhile
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    void makeCommands();
    Card *makeQuestion();
    QWidget *makeOutcome();
    Card *makeTableCard(FigureTable *table, Label *sentence = nullptr);
    Card *makeDays();
    void layOut();
    void listen();
    void measure();
    void takePeriod();
    void readHistory();
    std::shared_ptr<const Programme> tried() const;
    void tell();
    void forget();
    void take(Outcome outcome);
    void ended();
    void showOutcome();
    void showDays();
    void nameDays();
    void showTables();
    void showMembers(FigureTable *table, const std::vector<MemberChange> &members);
    void askExport();

    Trial m_trial = Trial::Draft;
    bool m_isTrialChosen = false; // until then the draft, or another life where there is none
    std::optional<DayRange> m_history;
    bool m_isHistoryKnown = false;
    bool m_isRunning = false;
    bool m_wantsRun = false;
    Background::Ticket m_run;
    std::shared_ptr<Share> m_share;
    QTimer m_telling;
    std::unique_ptr<WhatIfFigures> m_figures;
    QByteArray m_triedText; // of the draft that was tried
    bool m_isOfDraft = false;
    bool m_isOfLife = false;
    QHash<qint64, QString> m_names; // of members listed

    QAction *m_start, *m_cancel, *m_export, *m_review;
    Card *m_question;
    Label *m_trialName, *m_periodName, *m_fromName, *m_toName, *m_lifeName;
    QComboBox *m_trials, *m_periods;
    QDateEdit *m_from, *m_to;
    QSpinBox *m_life;
    QWidget *m_lifeField;
    Label *m_hint;
    QPushButton *m_startButton;
    ActionButton *m_cancelButton;
    ThinProgress *m_progress;
    EmptyState *m_nothing;
    EmptyState *m_untried;
    QWidget *m_outcome;
    Label *m_over;
    std::vector<WhatIfTile *> m_tiles;
    QBoxLayout *m_tileRow, *m_chartRow, *m_memberRow;
    QComboBox *m_dailyKinds;
    ChartWidget *m_daily, *m_tierChart, *m_segmentChart;
    Label *m_moves, *m_gains, *m_notes;
    Card *m_segmentCard, *m_rewardCard, *m_allCard, *m_winnerCard, *m_loserCard, *m_noteCard;
    FigureTable *m_segments, *m_rewards, *m_all, *m_winners, *m_losers;
    QScrollArea *m_area;
};

} // namespace regulars
