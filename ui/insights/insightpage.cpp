#include "ui/insights/insightpage.h"

#include "services/segmentfigures.h"
#include "ui/insights/insighttab.h"
#include "ui/insights/togethertab.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/skeleton.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

using Write = InsightSheet (*)(const InsightView &);

constexpr std::array<Write, 5> sheets{membersSheet, pointsSheet, salesSheet, rewardsSheet,
                                      offersSheet};
constexpr std::array tabIds{u"members", u"points", u"sales", u"rewards", u"offers", u"together"};

// What was counted, and of which state of the store; nothing where that is known already.
struct Counted
{
    qint64 head;
    std::optional<Result<DeepFigures>> deep;
};

// A field beside its name.
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

} // namespace

InsightPage::InsightPage(Shop &shop, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_again(addCommand(u"refresh"_s, Qt::Key_F5))
    , m_message(new InlineMessage)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_skeleton(new Skeleton(12))
    , m_together(new TogetherTab(shop))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeChooser());
    column->addWidget(m_message);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        m_sheets.push_back(new InsightTab);
        m_tabs->addTab(QString());
        m_stack->addWidget(m_sheets.back());
        connect(m_sheets.back(), &InsightTab::membersAsked, this, &InsightPage::ask);
        connect(m_sheets.back(), &InsightTab::rowsAsked, this, [this](const QString &question) {
            emit asked(u"figurerows"_s, u"insight|"_s + question);
        });
    }
    m_tabs->addTab(QString());
    m_stack->addWidget(m_together);
    m_stack->addWidget(m_skeleton);
    connect(m_tabs, &QTabBar::currentChanged, this, &InsightPage::bring);
    connect(m_together, &TogetherTab::failed, this,
            [this](const QString &text) { m_message->show(NoticeKind::Error, text, m_again); });
    connect(m_again, &QAction::triggered, this, [this] {
        m_isStale = true;
        m_head.reset();
        m_together->forget();
        count();
        bring();
    });
    const auto grewStale = [this] { m_isStale = true; };
    connect(&shop.changes(), &Changes::ledgerChanged, this, grewStale);
    connect(&shop.changes(), &Changes::membersReplaced, this, grewStale);
    connect(&shop.changes(), &Changes::programmeChanged, this, [this, grewStale] {
        m_head.reset();
        grewStale();
    });
    InsightPage::retranslate();
    choose(Period::LastYear);
}

InsightPage::~InsightPage()
{
    m_counting.cancel();
    m_countingOn.cancel();
}

QWidget *InsightPage::makeChooser()
{
    m_periodName = new Label(TextRole::Caption, Tone::Muted);
    m_fromName = new Label(TextRole::Caption, Tone::Muted);
    m_toName = new Label(TextRole::Caption, Tone::Muted);
    m_periods = new QComboBox;
    m_periods->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_from = new QDateEdit;
    m_to = new QDateEdit;
    auto *fields = new QWidget;
    auto *flow = new FlowLayout(fields, 12);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(namedField(m_periodName, m_periods));
    flow->addWidget(namedField(m_fromName, m_from));
    flow->addWidget(namedField(m_toName, m_to));
    auto *again = new ActionButton(m_again);
    flow->addWidget(again);
    flow->setAlignment(again, Qt::AlignBottom); // beside the fields, below their names
    for (QDateEdit *date : {m_from, m_to}) {
        date->setDisplayFormat(u"yyyy-MM-dd"_s);
        date->setCalendarPopup(true);
        date->setKeyboardTracking(false);
        connect(date, &QDateEdit::dateChanged, this, [this] {
            m_periods->setCurrentIndex(m_periods->findData(int(Period::Chosen)));
            takePeriod();
        });
    }
    connect(m_periods, &QComboBox::activated, this,
            [this] { choose(static_cast<Period>(m_periods->currentData().toInt())); });
    return fields;
}

DayRange InsightPage::period() const
{
    return {BusinessDay(m_from->date()), BusinessDay(m_to->date())};
}

void InsightPage::choose(Period period)
{
    const BusinessDay today = m_shop.today();
    const Month month = today.month();
    DayRange days = this->period();
    switch (period) {
    case Period::ThisMonth:
        days = {month.first(), today};
        break;
    case Period::LastMonth:
        days = {month.plusMonths(-1).first(), month.plusMonths(-1).last()};
        break;
    case Period::LastQuarter:
        days = {month.plusMonths(-3).first(), month.plusMonths(-1).last()};
        break;
    case Period::LastYear:
        days = {month.plusMonths(-12).first(), month.plusMonths(-1).last()};
        break;
    case Period::ThisYear:
        days = {today.firstOfYear(), today};
        break;
    case Period::Chosen:
        break;
    }
    m_periods->setCurrentIndex(m_periods->findData(int(period)));
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(days.first.date());
    m_to->setDate(days.last.date());
    takePeriod();
}

void InsightPage::takePeriod()
{
    m_counting.cancel();
    m_countingOn.cancel();
    m_isCounting = false;
    m_isCountingOn = false;
    m_view.reset();
    if (period().last < period().first) {
        m_message->show(NoticeKind::Warning,
                        tr("The period ends before it begins. Choose a later last day."));
        bring();
        return;
    }
    m_message->clear();
    m_together->setPeriod(period());
    count();
    bring();
}

void InsightPage::onShown()
{
    measure();
    count();
    countOn();
    m_tabs->setFocus(Qt::OtherFocusReason);
}

void InsightPage::open(const QString &subject)
{
    for (std::size_t i = 0; i < tabIds.size(); ++i) {
        if (subject == QStringView(tabIds[i])) {
            m_tabs->setCurrentIndex(static_cast<int>(i));
        }
    }
}

// Once for all sheets, and anew only where something was written since.
void InsightPage::count()
{
    if (!isVisible() || m_isCounting || (m_view && !m_isStale) || period().last < period().first) {
        return;
    }
    m_isCounting = true;
    m_isStale = false;
    m_counting.cancel();
    m_message->clear();
    m_counting = m_shop.background().read(
        this,
        [days = period(), known = m_view ? m_head : std::nullopt](Background::Reading &reading) {
            Insights insights(reading.store);
            Counted counted{insights.head(), std::nullopt};
            if (counted.head != known) {
                counted.deep = insights.deepFigures(days);
            }
            return counted;
        },
        [this](Counted counted) {
            m_isCounting = false;
            m_head = counted.head;
            auto &found = counted.deep;
            if (!found) {
                return; // nothing was written since: it stands as it was counted
            }
            if (!*found) {
                m_message->show(NoticeKind::Error, refusalText(found->refusal(), m_shop), m_again);
                return;
            }
            m_view = InsightView{std::move(**found), m_shop.programme(),
                                 [this](const LocalName &name) { return m_shop.named(name); }};
            m_hasOwn = false;
            tell();
            bring();
        },
        Background::Lane::Long,
        [this](const QString &message) {
            m_isCounting = false;
            m_isStale = true;
            m_message->show(NoticeKind::Error, message, m_again);
        });
}

// What the tab that is seen wants besides: offers read each purchase's explanation, the shop's own
// segments ask each member. Let go when another tab is seen, so that nothing waits for it.
void InsightPage::countOn()
{
    constexpr int members = 0;
    constexpr int offers = 4;
    const int tab = m_tabs->currentIndex();
    const bool wantsOwn = tab == members && !m_hasOwn;
    const bool wantsOffers = tab == offers && m_view && !m_view->offers;
    m_countingOn.cancel();
    m_isCountingOn = m_view && isVisible() && (wantsOwn || wantsOffers);
    if (!m_isCountingOn) {
        return;
    }
    const auto fail = [this](const QString &message) {
        m_isCountingOn = false;
        m_message->show(NoticeKind::Error, message, m_again);
    };
    if (wantsOffers) {
        m_countingOn = m_shop.background().read(
            this,
            [days = period()](Background::Reading &reading) {
                auto found = OfferUses(reading.desk).of(days, [&reading](double) {
                    return !reading.isCancelled;
                });
                return found && *found ? std::move(**found) : std::vector<OfferUse>();
            },
            [this](std::vector<OfferUse> found) {
                m_isCountingOn = false;
                m_view->offers = std::move(found);
                tell();
            },
            Background::Lane::Long, fail);
        return;
    }
    m_countingOn = m_shop.background().read(
        this,
        [days = period()](Background::Reading &reading) {
            OwnSegments own;
            auto found = SegmentFigures(reading.desk).standing(days.last, [&reading](double) {
                return !reading.isCancelled;
            });
            if (found && *found) {
                own.members = std::move(**found);
                own.groups = Insights(reading.store).groupsOf(days, own.members);
            }
            return own;
        },
        [this](OwnSegments own) {
            m_isCountingOn = false;
            m_hasOwn = true;
            m_view->deep.own = std::move(own);
            tell();
        },
        Background::Lane::Long, fail);
}

void InsightPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_countingOn.cancel();
    m_isCountingOn = false;
}

void InsightPage::tell()
{
    if (!m_view) {
        return;
    }
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        InsightSheet sheet = sheets[i](*m_view);
        for (SheetTile &tile : sheet.tiles) {
            if (!leadsToRows(tile.behind) &&
                m_view->deep.analysis.behind.value(tile.behind).empty()) {
                tile.behind.clear(); // nobody to see
            }
        }
        m_sheets[i]->show(sheet);
    }
}

void InsightPage::bring()
{
    const int tab = m_tabs->currentIndex();
    const bool isTogether = tab == static_cast<int>(sheets.size());
    if (isTogether) {
        m_stack->setCurrentWidget(m_together);
    } else if (m_view && tab >= 0) {
        m_stack->setCurrentWidget(sheet(tab));
    } else {
        m_stack->setCurrentWidget(m_skeleton);
    }
    countOn();
}

void InsightPage::ask(const QString &behind)
{
    if (!m_view || behind.isEmpty()) {
        return;
    }
    MemberFilter filter;
    filter.among =
        MemberSet{behindName(*m_view, behind),
                  std::make_shared<const std::vector<MemberId>>(membersBehind(*m_view, behind))};
    emit membersAsked(filter);
}

void InsightPage::measure()
{
    for (QDateEdit *date : {m_from, m_to}) {
        date->setMinimumWidth(date->fontMetrics().horizontalAdvance(u"2026-12-28"_s) + scaled(56));
    }
}

void InsightPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    measure();
}

void InsightPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void InsightPage::retranslate()
{
    m_again->setText(tr("Count again"));
    m_periodName->setText(tr("Period"));
    m_fromName->setText(tr("From"));
    m_toName->setText(tr("To"));
    m_periods->setAccessibleName(m_periodName->text());
    m_from->setAccessibleName(m_fromName->text());
    m_to->setAccessibleName(m_toName->text());
    const QVariant chosen = m_periods->currentData();
    m_periods->clear();
    m_periods->addItem(tr("This month"), int(Period::ThisMonth));
    m_periods->addItem(tr("Last month"), int(Period::LastMonth));
    m_periods->addItem(tr("Last 3 months"), int(Period::LastQuarter));
    m_periods->addItem(tr("Last 12 months"), int(Period::LastYear));
    m_periods->addItem(tr("This year"), int(Period::ThisYear));
    m_periods->addItem(tr("Days of your choice"), int(Period::Chosen));
    m_periods->setCurrentIndex(std::max(m_periods->findData(chosen), 0));
    m_tabs->setAccessibleName(tr("What to look at"));
    const QStringList names{tr("Members"), tr("Points"), tr("Sales"),
                            tr("Rewards"), tr("Offers"), tr("Bought together")};
    for (int i = 0; i < names.size(); ++i) {
        m_tabs->setTabText(i, names[i]);
    }
    m_together->retranslate();
    tell();
}

} // namespace regulars
