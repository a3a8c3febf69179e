#include "ui/dashboard/dashboardpage.h"

#include "ui/charts/chartwidget.h"
#include "ui/dashboard/dashcard.h"
#include "ui/dashboard/dashsection.h"
#include "ui/dashboard/evengrid.h"
#include "ui/dashboard/figurerowspage.h"
#include "ui/dashboard/kpicard.h"
#include "ui/dashboard/periodbar.h"
#include "ui/dashboard/setupcard.h"
#include "ui/dashboard/targetscard.h"
#include "ui/dashboard/todaycard.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int settlingMs = 2'000;

const QString todayPart = u"today"_s;
const QString figuresPart = u"figures"_s;
const QString activityPart = u"activity"_s;
const QString pointsPart = u"points"_s;
const QString membersPart = u"members"_s;

} // namespace

DashboardPage::DashboardPage(Shop &shop, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_period{shop.today(), shop.today()}
    , m_compared(m_period)
{
    makeCommands();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(24, 16, 24, 24);
    m_column->setSpacing(20);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_area);
    m_column->addWidget(makeHead());
    m_message = new InlineMessage;
    m_column->addWidget(m_message);
    m_setup = new SetupCard(shop.settings(), keptKey(u"setup"_s));
    m_setup->hide();
    m_column->addWidget(m_setup);
    makeSections();
    m_column->addStretch(1);
    m_area->setWidget(m_body);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingMs);
    listen();
    restoreChoices();
    DashboardPage::retranslate();
}

DashboardPage::~DashboardPage() = default;

void DashboardPage::makeCommands()
{
    m_chooseDays = addCommand(u"calendar"_s, Qt::CTRL | Qt::Key_D);
    m_picture = addCommand(u"save"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_export = addCommand(u"export"_s, Qt::CTRL | Qt::Key_E);
    m_refresh = addCommand(u"refresh"_s, Qt::Key_F5);
    m_arrange = addCommand(u"columns"_s);
    m_tryAgain = new QAction(this);
    connect(m_chooseDays, &QAction::triggered, this,
            [this] { m_periodBar->kindBox()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_picture, &QAction::triggered, this, [this] { askPicture(chosenThing()); });
    connect(m_export, &QAction::triggered, this, [this] { askFigures(chosenThing()); });
    connect(m_refresh, &QAction::triggered, this, [this] {
        m_head.reset();
        load();
    });
    connect(m_tryAgain, &QAction::triggered, this, [this] {
        m_message->clear();
        again(Source::Now);
    });
}

QWidget *DashboardPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QVBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_periodBar = new PeriodBar;
    row->addWidget(m_periodBar);
    m_tools = new QWidget;
    auto *flow = new FlowLayout(m_tools, 12);
    flow->setContentsMargins(0, 0, 0, 0);
    m_arrangeButton = new ActionButton(m_arrange);
    m_arrangeMenu = new QMenu(this);
    connect(m_arrangeMenu, &QMenu::aboutToShow, this, &DashboardPage::fillArrangeMenu);
    connect(m_arrange, &QAction::triggered, this, [this] {
        m_arrangeMenu->popup(m_arrangeButton->mapToGlobal(m_arrangeButton->rect().bottomLeft()));
    });
    flow->addWidget(new ActionButton(m_refresh));
    flow->addWidget(new ActionButton(m_picture));
    flow->addWidget(new ActionButton(m_export));
    flow->addWidget(m_arrangeButton);
    row->addWidget(m_tools);
    return head;
}

QWidget *DashboardPage::makeFirstRow()
{
    auto *grid = new EvenGrid(420, 2);
    m_today = new TodayList;
    m_targets = new TargetsList;
    m_todayCard = new DashCard(m_today, 4);
    m_targetsCard = new DashCard(m_targets, 4);
    grid->add(m_todayCard);
    grid->add(m_targetsCard);
    connect(m_todayCard, &DashCard::againAsked, this, [this] { again(Source::Day); });
    connect(m_targetsCard, &DashCard::againAsked, this, [this] { again(Source::Now); });
    connect(m_today, &TodayList::asked, this, &Page::asked);
    return grid;
}

QWidget *DashboardPage::makeFigures()
{
    auto *grid = new EvenGrid(190, 5);
    for (const Figure figure : kpis) {
        auto *card = new KpiCard(figure);
        m_cards.push_back(card);
        grid->add(card);
        connect(card, &KpiCard::clicked, this, [this, figure] {
            emit asked(u"figurerows"_s, FigureRowsPage::subjectOf(figure, m_period));
        });
        connect(card, &KpiCard::pictureAsked, this, [this, card] { askPicture(card); });
        connect(card, &KpiCard::figuresAsked, this, [this, card] { askFigures(card); });
    }
    m_tillTime = new KpiCard(std::nullopt);
    grid->add(m_tillTime);
    connect(m_tillTime, &KpiCard::clicked, m_tillTime, &KpiCard::explain);
    connect(m_tillTime, &KpiCard::pictureAsked, this, [this] { askPicture(m_tillTime); });
    return grid;
}

QWidget *DashboardPage::makeCharts(const std::vector<ChartPlace> &places)
{
    auto *grid = new EvenGrid(460, 2);
    grid->setLeftOverFilling(true);
    for (const ChartPlace place : places) {
        auto *chart = new ChartWidget;
        chart->setDrawingHeight(230);
        auto *card = new DashCard(chart, 7);
        m_places[static_cast<std::size_t>(place)] = {card, chart};
        grid->add(card);
        connect(card, &DashCard::againAsked, this, [this] { again(Source::Now); });
        connect(chart, &ChartWidget::opened, this, [this, place](int series, int category) {
            const auto &behind = m_behind[static_cast<std::size_t>(place)];
            if (const auto question = behind ? behind(series, category) : std::nullopt) {
                emit asked(u"figurerows"_s, question->toText());
            }
        });
    }
    return grid;
}

void DashboardPage::addSection(const QString &id, QWidget *content)
{
    auto *section = new DashSection(id, content);
    m_sections.push_back(section);
    m_column->addWidget(section);
    connect(section, &DashSection::moveAsked, this, [this, id](int by) { move(id, by); });
    connect(section, &DashSection::hideAsked, this, [this, id] {
        QStringList ids = arrangement();
        ids.removeAll(id);
        arrange(ids);
        m_arrangeButton->setFocus(Qt::OtherFocusReason);
    });
}

void DashboardPage::makeSections()
{
    addSection(todayPart, makeFirstRow());
    addSection(figuresPart, makeFigures());
    addSection(activityPart, makeCharts({Active, Hours}));
    addSection(pointsPart, makeCharts({PointsFlow, RedemptionTrend, Outstanding, TopRewards}));
    addSection(membersPart, makeCharts({Recency, CohortGrid, Spend, SpendByTier, TierMix}));
}

void DashboardPage::listen()
{
    connect(m_periodBar, &PeriodBar::changed, this, [this] {
        keepPeriod();
        forget();
        load();
    });
    connect(m_setup, &SetupCard::asked, this,
            [this](const QString &page) { emit asked(page, QString()); });
    connect(m_setup, &SetupCard::changed, this,
            [this] { m_setup->setVisible(m_setup->isWanted() && m_shop.role() == Role::Owner); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (QWidget *at = now; at && at != this; at = at->parentWidget()) {
            if (qobject_cast<ChartWidget *>(at) || qobject_cast<KpiCard *>(at)) {
                m_lastThing = at;
            }
        }
    });
    // A busy till doesn't make the whole shop be counted with every sale.
    const auto outdated = [this] {
        m_isStale = true;
        if (isVisible() && !m_settling.isActive()) {
            m_settling.start();
        }
    };
    connect(&m_settling, &QTimer::timeout, this, [this] {
        if (isVisible() && m_isStale && m_shop.may(Act::Browse)) {
            load();
        }
    });
    connect(&m_shop.changes(), &Changes::ledgerChanged, this, outdated);
    connect(&m_shop.changes(), &Changes::membersReplaced, this, outdated);
    connect(&m_shop.changes(), &Changes::memberChanged, this, outdated);
    connect(&m_shop.changes(), &Changes::programmeChanged, this, [this] { m_head.reset(); });
    connect(&m_shop.changes(), &Changes::programmeChanged, this, outdated);
    connect(&m_shop.changes(), &Changes::usersChanged, this, outdated);
    connect(&m_shop.changes(), &Changes::operatorChanged, this, &DashboardPage::takeOver);
}

void DashboardPage::takeOver()
{
    forget();
    m_isStale = true;
    m_setup->setStanding({});
    if (m_shop.isSignedIn()) {
        m_setup->setKey(keptKey(u"setup"_s));
        restoreChoices();
    }
}

void DashboardPage::onShown()
{
    const BusinessDay today = m_shop.today();
    m_periodBar->setToday(today);
    if (!(m_periodBar->period() == m_period) || !(m_periodBar->compared() == m_compared)) {
        forget();
    }
    if (m_isStale || !m_figures) {
        load();
    }
    if (!m_area->isAncestorOf(QApplication::focusWidget())) {
        QWidget *first = m_cards.front()->isVisible() ? static_cast<QWidget *>(m_cards.front())
                                                      : m_periodBar->kindBox();
        first->setFocus(Qt::OtherFocusReason);
        m_area->ensureVisible(0, 0);
    }
}

QString DashboardPage::keptKey(const QString &what) const
{
    const QByteArray person = QUrl::toPercentEncoding(m_shop.operatorName());
    return u"dashboard/%1/%2"_s.arg(QString::fromLatin1(person), what);
}

void DashboardPage::keepPeriod()
{
    Settings &settings = m_shop.settings();
    settings.setValue(keptKey(u"period"_s), codeOf(m_periodBar->kind()));
    settings.setValue(keptKey(u"against"_s),
                      m_periodBar->against() == Against::YearAgo ? u"year"_s : u"before"_s);
    if (m_periodBar->kind() == PeriodKind::Own) {
        settings.setValue(keptKey(u"first"_s), m_periodBar->period().first.toIso());
        settings.setValue(keptKey(u"last"_s), m_periodBar->period().last.toIso());
    }
}

void DashboardPage::restoreChoices()
{
    const Settings &settings = m_shop.settings();
    m_periodBar->setToday(m_shop.today());
    const auto kind = periodKindNamed(settings.value(keptKey(u"period"_s)).toString());
    const auto first = BusinessDay::fromIso(settings.value(keptKey(u"first"_s)).toString());
    const auto last = BusinessDay::fromIso(settings.value(keptKey(u"last"_s)).toString());
    const bool isOwnKnown = first && last && *first <= *last;
    if (isOwnKnown) {
        m_periodBar->setOwn({*first, *last});
    }
    const bool isUsable = kind && (*kind != PeriodKind::Own || isOwnKnown);
    m_periodBar->setKind(isUsable ? *kind : PeriodKind::Last30);
    m_periodBar->setAgainst(settings.value(keptKey(u"against"_s)).toString() == u"year"_s
                                ? Against::YearAgo
                                : Against::Before);
    const QVariant kept = settings.value(keptKey(u"parts"_s));
    arrange(kept.isValid() ? kept.toStringList() : sectionIds());
}

QStringList DashboardPage::sectionIds() const
{
    return {todayPart, figuresPart, activityPart, pointsPart, membersPart};
}

QStringList DashboardPage::arrangement() const
{
    QStringList ids;
    for (const DashSection *section : m_sections) {
        ids += section->id();
    }
    return ids;
}

DashSection *DashboardPage::section(const QString &id) const
{
    for (const auto *sections : {&m_sections, &m_hidden}) {
        for (DashSection *one : *sections) {
            if (one->id() == id) {
                return one;
            }
        }
    }
    return nullptr;
}

void DashboardPage::arrange(const QStringList &ids)
{
    std::vector<DashSection *> shown;
    std::vector<DashSection *> hidden;
    for (const QString &id : ids) {
        DashSection *one = section(id);
        if (one && std::find(shown.begin(), shown.end(), one) == shown.end()) {
            shown.push_back(one);
        }
    }
    for (const QString &id : sectionIds()) {
        if (DashSection *one = section(id);
            std::find(shown.begin(), shown.end(), one) == shown.end()) {
            hidden.push_back(one);
        }
    }
    for (const auto *sections : {&m_sections, &m_hidden}) {
        for (DashSection *one : *sections) {
            m_column->removeWidget(one);
        }
    }
    m_sections = shown;
    m_hidden = hidden;
    constexpr int above = 3; // head, message, set-up
    for (std::size_t at = 0; at < m_sections.size(); ++at) {
        m_column->insertWidget(above + static_cast<int>(at), m_sections[at]);
        m_sections[at]->show();
        m_sections[at]->setMovable(at > 0, at + 1 < m_sections.size());
    }
    for (DashSection *one : m_hidden) {
        one->hide();
    }
    chainTabs();
    if (m_shop.isSignedIn()) {
        m_shop.settings().setValue(keptKey(u"parts"_s), arrangement());
    }
}

// Tab goes through the parts as they stand.
void DashboardPage::chainTabs()
{
    QList<QWidget *> parts{m_periodBar, m_tools, m_message, m_setup};
    for (DashSection *section : m_sections) {
        parts += section;
    }
    QWidget *before = nullptr;
    for (const QWidget *part : parts) {
        QList<QWidget *> stops;
        for (QWidget *at = part->nextInFocusChain(); at && at != part;
             at = at->nextInFocusChain()) {
            if (part->isAncestorOf(at) && at->focusPolicy() != Qt::NoFocus) {
                stops += at;
            }
        }
        for (QWidget *stop : stops) {
            if (before) {
                setTabOrder(before, stop);
            }
            before = stop;
        }
    }
}

void DashboardPage::move(const QString &id, int by)
{
    QStringList ids = arrangement();
    const qsizetype at = ids.indexOf(id);
    const qsizetype to = at + by;
    if (at >= 0 && to >= 0 && to < ids.size()) {
        ids.move(at, to);
        arrange(ids);
        section(id)->focusMenu();
        m_area->ensureWidgetVisible(section(id));
    }
}

void DashboardPage::fillArrangeMenu()
{
    m_arrangeMenu->clear();
    const QStringList shown = arrangement();
    for (const QString &id : shown + sectionIds()) {
        DashSection *one = section(id);
        const bool isShown = shown.contains(id);
        const QList<QAction *> there = m_arrangeMenu->actions();
        if (std::any_of(there.begin(), there.end(),
                        [&](const QAction *action) { return action->data() == id; })) {
            continue;
        }
        QAction *action = m_arrangeMenu->addAction(one->title());
        action->setData(id);
        action->setCheckable(true);
        action->setChecked(isShown);
        connect(action, &QAction::triggered, this, [this, id](bool isWanted) {
            QStringList ids = arrangement();
            ids.removeAll(id);
            arrange(isWanted ? ids + QStringList{id} : ids);
        });
    }
    m_arrangeMenu->addSeparator();
    connect(m_arrangeMenu->addAction(tr("As it was at first")), &QAction::triggered, this,
            [this] { arrange(sectionIds()); });
}

KpiCard *DashboardPage::card(Figure figure) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [figure](const KpiCard *one) {
        return one->figure() == figure;
    });
    return found == m_cards.end() ? nullptr : *found;
}

ChartWidget *DashboardPage::chart(ChartPlace place) const
{
    return m_places[static_cast<std::size_t>(place)].chart;
}

DashCard *DashboardPage::chartCard(ChartPlace place) const
{
    return m_places[static_cast<std::size_t>(place)].card;
}

bool DashboardPage::isReading() const
{
    return std::any_of(m_isReading.begin(), m_isReading.end(), [](bool isOn) { return isOn; });
}

void DashboardPage::retranslate()
{
    m_chooseDays->setText(tr("Choose the period"));
    m_picture->setText(tr("Save as a picture…"));
    m_export->setText(tr("Export the figures…"));
    m_refresh->setText(tr("Count anew"));
    m_tryAgain->setText(tr("Try again"));
    m_arrange->setText(tr("Arrange the dashboard"));
    section(todayPart)->setTitle(tr("Today and targets"));
    section(figuresPart)->setTitle(tr("Key figures"));
    section(activityPart)->setTitle(tr("Activity"));
    section(pointsPart)->setTitle(tr("Points and rewards"));
    section(membersPart)->setTitle(tr("Members"));
    m_todayCard->setHeading(tr("Today"));
    m_targetsCard->setHeading(tr("Targets"));
    showCards();
    showFigureCharts();
    showTrendCharts();
}

} // namespace regulars
