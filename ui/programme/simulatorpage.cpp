#include "ui/programme/simulatorpage.h"

#include "ui/charts/chartwidget.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/figuretable.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/keybadge.h"
#include "ui/parts/label.h"
#include "ui/parts/thinprogress.h"
#include "ui/programme/draftbanner.h"
#include "ui/programme/scrollpast.h"
#include "ui/programme/whatiftile.h"
#include "ui/shop.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int tiles = 4;
constexpr int firstLife = 90; // days
constexpr int mostLife = 3650;

// A field below its name.
QWidget *namedField(Label *name, QWidget *field)
{
    auto *pair = new QWidget;
    auto *column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    name->setBuddy(field);
    column->addWidget(name);
    column->addWidget(field);
    return pair;
}

QBoxLayout *row()
{
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight);
    layout->setSpacing(16);
    return layout;
}

} // namespace

SimulatorPage::SimulatorPage(Shop &shop, DraftSession &session, QWidget *parent)
    : ProgrammePage(shop, session, parent)
{
    makeCommands();
    layOut();
    listen();
    takePeriod();
    SimulatorPage::retranslate();
}

SimulatorPage::~SimulatorPage()
{
    m_run.cancel();
}

void SimulatorPage::makeCommands()
{
    const auto command = [this](const QString &icon, const QKeySequence &key,
                                const std::function<void()> &act) {
        QAction *action = addCommand(icon, key);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_start = command(u"whatif"_s, Qt::Key_F5, [this] { run(); });
    m_cancel = command(u"close"_s, {}, [this] { cancel(); });
    m_export = command(u"export"_s, Qt::CTRL | Qt::Key_E, [this] { askExport(); });
    m_review =
        command(u"check"_s, Qt::CTRL | Qt::Key_R, [this] { emit asked(publishingId(), {}); });
}

Card *SimulatorPage::makeQuestion()
{
    m_question = new Card;
    m_trialName = new Label(TextRole::Caption, Tone::Muted);
    m_periodName = new Label(TextRole::Caption, Tone::Muted);
    m_fromName = new Label(TextRole::Caption, Tone::Muted);
    m_toName = new Label(TextRole::Caption, Tone::Muted);
    m_lifeName = new Label(TextRole::Caption, Tone::Muted);
    m_trials = new QComboBox;
    m_periods = new QComboBox;
    m_from = new QDateEdit;
    m_to = new QDateEdit;
    m_life = new QSpinBox;
    for (QComboBox *box : {m_trials, m_periods}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    m_life->setRange(1, mostLife);
    m_life->setValue(firstLife);
    for (QDateEdit *date : {m_from, m_to}) {
        date->setDisplayFormat(u"yyyy-MM-dd"_s);
        date->setCalendarPopup(true);
    }
    auto *fields = new QWidget;
    auto *flow = new FlowLayout(fields, 12);
    flow->setContentsMargins(0, 0, 0, 0);
    m_lifeField = namedField(m_lifeName, m_life);
    flow->addWidget(namedField(m_trialName, m_trials));
    flow->addWidget(m_lifeField);
    flow->addWidget(namedField(m_periodName, m_periods));
    flow->addWidget(namedField(m_fromName, m_from));
    flow->addWidget(namedField(m_toName, m_to));
    m_hint = new Label(TextRole::Body, Tone::Muted);
    m_hint->setWordWrap(true);
    m_startButton = new QPushButton;
    m_startButton->setProperty("kind", u"primary"_s);
    m_startButton->setAutoDefault(false);
    connect(m_startButton, &QPushButton::clicked, m_start, &QAction::trigger);
    m_cancelButton = new ActionButton(m_cancel);
    auto *buttons = new QWidget;
    auto *buttonFlow = new FlowLayout(buttons, 8);
    buttonFlow->setContentsMargins(0, 0, 0, 0);
    buttonFlow->addWidget(m_startButton);
    buttonFlow->addWidget(m_cancelButton);
    buttonFlow->addWidget(new ActionButton(m_export));
    buttonFlow->addWidget(new ActionButton(m_review));
    m_progress = new ThinProgress;
    m_progress->hide();
    m_question->content()->addWidget(fields);
    m_question->content()->addWidget(m_hint);
    m_question->content()->addWidget(buttons);
    m_question->content()->addWidget(m_progress);
    return m_question;
}

Card *SimulatorPage::makeTableCard(FigureTable *table, Label *sentence)
{
    auto *card = new Card;
    if (sentence) {
        sentence->setWordWrap(true);
        card->content()->addWidget(sentence);
    }
    card->content()->addWidget(table);
    card->content()->addStretch(1);
    return card;
}

Card *SimulatorPage::makeDays()
{
    m_daily = new ChartWidget;
    m_dailyKinds = new QComboBox;
    m_dailyKinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_dailyKinds, &QComboBox::activated, this, &SimulatorPage::showDays);
    auto *days = new Card;
    days->content()->addWidget(m_dailyKinds, 0, Qt::AlignLeft);
    days->content()->addWidget(m_daily);
    return days;
}

QWidget *SimulatorPage::makeOutcome()
{
    m_outcome = new QWidget;
    auto *column = new QVBoxLayout(m_outcome);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_over = new Label(TextRole::Body, Tone::Muted);
    m_over->setWordWrap(true);
    column->addWidget(m_over);
    m_tileRow = row();
    for (int i = 0; i < tiles; ++i) {
        m_tiles.push_back(new WhatIfTile);
        m_tileRow->addWidget(m_tiles.back(), 1);
    }
    column->addLayout(m_tileRow);
    auto *days = makeDays();
    m_tierChart = new ChartWidget;
    m_segmentChart = new ChartWidget;
    m_moves = new Label;
    m_moves->setWordWrap(true);
    auto *ladder = new Card;
    ladder->content()->addWidget(m_tierChart);
    ladder->content()->addWidget(m_moves);
    m_chartRow = row();
    m_chartRow->addWidget(days, 3);
    m_chartRow->addWidget(ladder, 2);
    column->addLayout(m_chartRow);
    m_gains = new Label;
    m_gains->setWordWrap(true);
    column->addWidget(m_gains);
    m_memberRow = row();
    m_winnerCard = makeTableCard(m_winners = new FigureTable);
    m_loserCard = makeTableCard(m_losers = new FigureTable);
    m_memberRow->addWidget(m_winnerCard, 1);
    m_memberRow->addWidget(m_loserCard, 1);
    column->addLayout(m_memberRow);
    column->addWidget(m_segmentCard = makeTableCard(m_segments = new FigureTable));
    m_segmentCard->content()->insertWidget(0, m_segmentChart);
    column->addWidget(m_rewardCard = makeTableCard(m_rewards = new FigureTable));
    column->addWidget(m_allCard = makeTableCard(m_all = new FigureTable));
    m_all->setMostShown(14);
    m_notes = new Label(TextRole::Body, Tone::Muted);
    m_notes->setWordWrap(true);
    m_noteCard = new Card;
    m_noteCard->content()->addWidget(m_notes);
    column->addWidget(m_noteCard);
    column->addStretch(1);
    m_outcome->hide();
    return m_outcome;
}

void SimulatorPage::layOut()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(16);
    column->addWidget(makeQuestion());
    column->addWidget(makeOutcome());
    m_nothing = new EmptyState(u"whatif"_s);
    m_nothing->hide();
    column->addWidget(m_nothing, 1);
    m_untried = new EmptyState(u"chart"_s);
    column->addWidget(m_untried, 1);
    column->addStretch(1);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(inner);
    body()->addWidget(m_area, 1);
    new ScrollPast(m_question);
}

void SimulatorPage::listen()
{
    connect(m_trials, &QComboBox::activated, this, [this] {
        m_isTrialChosen = true;
        m_trial = Trial(m_trials->currentData().toInt());
        tell();
    });
    connect(m_periods, &QComboBox::activated, this, &SimulatorPage::takePeriod);
    for (QDateEdit *date : {m_from, m_to}) {
        connect(date, &QDateEdit::dateChanged, this,
                [this] { m_periods->setCurrentIndex(m_periods->findData(int(Period::Chosen))); });
    }
    m_telling.setInterval(100);
    connect(&m_telling, &QTimer::timeout, this, [this] {
        if (m_share && m_share->total > 0) {
            m_progress->setMaximum(1000);
            m_progress->setValue(static_cast<int>(m_share->done * 1000 / m_share->total));
        }
    });
    connect(&shop().changes(), &Changes::operatorChanged, this, [this] {
        cancel();
        forget();
    });
    for (FigureTable *table : {m_winners, m_losers}) {
        connect(table, &FigureTable::opened, this,
                [this](qint64 member) { emit asked(u"member"_s, QString::number(member)); });
    }
}

// Side by side where there is room.
void SimulatorPage::measure()
{
    const int room = width();
    const auto direction = [room](int from) {
        return room >= scaled(from) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    };
    m_tileRow->setDirection(direction(820));
    m_chartRow->setDirection(direction(900));
    m_memberRow->setDirection(direction(900));
    for (QDateEdit *date : {m_from, m_to}) {
        date->setMinimumWidth(date->fontMetrics().horizontalAdvance(u"2026-12-28"_s) + scaled(56));
    }
}

void SimulatorPage::resizeEvent(QResizeEvent *event)
{
    ProgrammePage::resizeEvent(event);
    measure();
}

void SimulatorPage::changeEvent(QEvent *event)
{
    ProgrammePage::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void SimulatorPage::nameDays()
{
    const int daily = std::max(m_dailyKinds->currentIndex(), 0);
    m_dailyKinds->clear();
    for (const auto which : {WhatIfFigures::Daily::Issued, WhatIfFigures::Daily::Redeemed,
                             WhatIfFigures::Daily::Expired, WhatIfFigures::Daily::Cost}) {
        m_dailyKinds->addItem(WhatIfFigures::dailyTitle(which), int(which));
    }
    m_dailyKinds->setCurrentIndex(daily);
    m_dailyKinds->setAccessibleName(tr("What is told day by day"));
}

void SimulatorPage::retranslate()
{
    ProgrammePage::retranslate();
    m_start->setText(tr("See what it would do"));
    m_startButton->setText(m_start->text());
    m_startButton->setToolTip(keyText(m_start->shortcut()));
    m_cancel->setText(tr("Stop"));
    m_export->setText(tr("Save the figures…"));
    m_review->setText(tr("Review and publish"));
    m_question->setHeading(tr("What would have been"));
    m_trialName->setText(tr("What is tried"));
    m_lifeName->setText(tr("Points live for"));
    m_life->setSuffix(tr(" days", "behind a number"));
    m_periodName->setText(tr("Over which days"));
    m_fromName->setText(tr("From"));
    m_toName->setText(tr("To"));
    m_trials->setAccessibleName(m_trialName->text());
    m_periods->setAccessibleName(m_periodName->text());
    m_from->setAccessibleName(m_fromName->text());
    m_to->setAccessibleName(m_toName->text());
    m_life->setAccessibleName(m_lifeName->text());
    m_progress->setAccessibleName(tr("How far the history is replayed"));
    m_untried->setText(tr("Nothing tried yet"),
                       tr("Choose what is tried and over which days. What each member would have "
                          "had stands here then, beside what they got."));
    m_nothing->setText(tr("No purchases yet"),
                       tr("What a programme would do is reckoned from the shop's own purchases. "
                          "Record some at the till, or bring older ones in from a file."));
    const int period = std::max(m_periods->currentIndex(), 0);
    m_periods->clear();
    m_periods->addItem(tr("Last month"), int(Period::LastMonth));
    m_periods->addItem(tr("Last quarter"), int(Period::LastQuarter));
    m_periods->addItem(tr("Last 12 months"), int(Period::LastYear));
    m_periods->addItem(tr("Days of your choice"), int(Period::Chosen));
    m_periods->setCurrentIndex(period);
    nameDays();
    m_winnerCard->setHeading(tr("Who gains most"));
    m_loserCard->setHeading(tr("Who loses most"));
    m_segmentCard->setHeading(tr("By segment"));
    m_rewardCard->setHeading(tr("Redemptions in reach by reward"));
    m_allCard->setHeading(tr("All figures"));
    m_noteCard->setHeading(tr("How it was reckoned"));
    for (FigureTable *table : {m_winners, m_losers}) {
        table->setHeadings({tr("Member"), tr("Tier"), tr("Points given"), tr("Gain")}, 2);
    }
    m_winners->setAccessibleName(tr("Who gains most"));
    m_losers->setAccessibleName(tr("Who loses most"));
    m_segments->setAccessibleName(tr("By segment"));
    m_rewards->setAccessibleName(tr("Redemptions in reach by reward"));
    m_all->setAccessibleName(tr("All figures"));
    m_segments->setHeadings(
        {tr("Segment"), tr("Members"), tr("Points given"), tr("Difference"), tr("Cost")});
    for (FigureTable *table : {m_rewards, m_all}) {
        table->setHeadings({tr("Figure"), tr("In force"), tr("Tried"), tr("Difference")});
    }
    showOutcome();
    refresh();
}

} // namespace regulars
