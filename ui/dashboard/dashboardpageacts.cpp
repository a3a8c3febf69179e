// What the dashboard reads, shows and saves.
#include "protocol/tablefiles/fileerror.h"
#include "protocol/tablefiles/tablewriter.h"
#include "services/insights.h"
#include "ui/attempt.h"
#include "ui/charts/chartwidget.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/dashcard.h"
#include "ui/dashboard/kpicard.h"
#include "ui/dashboard/periodbar.h"
#include "ui/dashboard/setupcard.h"
#include "ui/dashboard/targetscard.h"
#include "ui/dashboard/todaycard.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/toast.h"
#include "ui/refusaltext.h"
#include "ui/servingtimes.h"
#include "ui/settings.h"
#include "ui/shop.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// What the first row of the page is made of.
struct Morning
{
    TodayNews news;
    std::optional<SetupStanding> setup{}; // the owner's
};

Result<Morning> readMorning(Desk &desk)
{
    auto news = TodayNews::read(desk);
    if (!news) {
        return news.refusal();
    }
    Morning morning{std::move(*news)};
    if (desk.who() && desk.who()->role == Role::Owner) {
        const auto setup = SetupStanding::read(desk);
        if (!setup) {
            return setup.refusal();
        }
        morning.setup = *setup;
    }
    return morning;
}

void savePicture(QImage image, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit()) {
        throw FileError(FileError::Kind::NotWritable, path + u": "_s + file.errorString());
    }
}

} // namespace

// What stood on the page belongs to another period or another person.
void DashboardPage::forget()
{
    for (std::size_t source = 0; source < sources; ++source) {
        m_tickets[source].cancel();
        m_isReading[source] = false;
    }
    m_figures.reset();
    m_before.reset();
    m_trends.reset();
    m_cost.reset();
    m_head.reset();
    m_message->clear();
    for (KpiCard *card : m_cards) {
        card->wait();
    }
    for (const Place &place : m_places) {
        place.card->wait();
    }
    m_todayCard->wait();
    m_targetsCard->wait();
    showCards();
}

template <typename Read, typename Show>
void DashboardPage::read(Source source, Read readIn, Show showIt)
{
    const auto at = static_cast<std::size_t>(source);
    m_tickets[at].cancel();
    m_isReading[at] = true;
    m_tickets[at] = m_shop.background().read(
        this, std::move(readIn),
        [this, source, at, showIt = std::move(showIt)](auto answer) {
            m_isReading[at] = false;
            if (answer) {
                showIt(std::move(*answer));
            } else {
                fail(source, refusalText(answer.refusal(), m_shop));
            }
        },
        Background::Lane::Long,
        [this, source, at](const QString &fault) {
            m_isReading[at] = false;
            fail(source, fault);
        });
}

void DashboardPage::load()
{
    if (!m_shop.may(Act::Browse)) {
        return;
    }
    m_settling.stop();
    m_isStale = false;
    m_message->clear();
    m_period = m_periodBar->period();
    m_compared = m_periodBar->compared();
    readToday();
    readBoard(m_head);
}

void DashboardPage::again(Source source)
{
    switch (source) {
    case Source::Now:
        m_message->clear();
        m_targetsCard->wait();
        for (const Place &place : m_places) {
            place.card->wait();
        }
        readBoard({});
        break;
    case Source::Then:
        readBefore();
        break;
    case Source::Day:
        m_todayCard->wait();
        readToday();
        break;
    }
}

// One reading of the store for cards and charts alike. Where nothing was written since, what stands
// there stands; what it is compared with comes after it.
void DashboardPage::readBoard(std::optional<qint64> known)
{
    read(
        Source::Now,
        [period = m_period, known](Background::Reading &reading) {
            return ShopTrends(reading.desk).board(period, known);
        },
        [this](std::optional<ShopBoard> board) {
            if (!board) {
                return;
            }
            m_head = board->head;
            m_figures = std::move(board->figures);
            m_trends = std::move(board->trends);
            m_cost = board->cost ? std::optional(double(board->cost->numerator()) /
                                                 double(board->cost->denominator()))
                                 : std::nullopt;
            showCards();
            showFigureCharts();
            showTrendCharts();
            readBefore();
        });
}

void DashboardPage::readBefore()
{
    read(
        Source::Then,
        [period = m_compared](Background::Reading &reading) {
            return Insights(reading.store).figures(period);
        },
        [this](Figures figures) {
            m_before = std::move(figures);
            showCards();
            showFigureCharts();
        });
}

void DashboardPage::readToday()
{
    read(
        Source::Day, [](Background::Reading &reading) { return readMorning(reading.desk); },
        [this](const Morning &morning) {
            m_today->show(morning.news, m_shop.settings().language());
            m_todayCard->showFilling();
            m_setup->setStanding(morning.setup.value_or(SetupStanding{}));
        });
}

void DashboardPage::fail(Source source, const QString &reason)
{
    switch (source) {
    case Source::Day:
        m_todayCard->fail(reason);
        return;
    case Source::Then:
        return; // the figures stand without them
    case Source::Now:
        break;
    }
    m_head.reset();
    m_targetsCard->fail(reason);
    m_message->show(NoticeKind::Error, reason, m_tryAgain);
    for (const Place &place : m_places) {
        place.card->fail(reason);
    }
}

FigureWords DashboardPage::words() const
{
    const auto programme = m_shop.programme();
    return {programme->currency, programme->policy.pointValue};
}

DashCharts DashboardPage::chartWords() const
{
    return {m_shop.programme(), m_shop.settings().language()};
}

// Measured at this computer; other tills have their own.
void DashboardPage::showTillTime()
{
    const ServingTimes times(m_shop.settings().besides(servingTimesFile));
    const auto seconds = [](qint64 ms) {
        return tr("%1 s", "seconds").arg(QString::number(double(ms) / 1000, 'f', 1));
    };
    const auto now = times.of(m_periodBar->period());
    m_tillTime->setValue(
        tr("Median till time"), now ? seconds(now->medianMs) : u"–"_s,
        now ? tr("%Ln sale(s) to members at this till", nullptr, static_cast<int>(now->count))
            : tr("nobody was served at this till"));
    m_tillTime->setExplanation(
        tr("From looking a member up to Record: half of the sales took no longer. %1. Measured at this "
           "computer and kept on it alone, without names.")
            .arg(FigureWords::periodText(m_periodBar->period())));
    const auto before = times.of(m_periodBar->compared());
    if (!now || !before || std::min(now->count, before->count) < FigureWords::leastCompared) {
        m_tillTime->setChange({}, now ? tr("too few to compare") : QString(), Tone::Muted);
        return;
    }
    const qint64 tenths = (now->medianMs - before->medianMs) / 100;
    const QString size = seconds(std::abs(tenths) * 100);
    const QString compared = FigureWords::comparedText(
        m_periodBar->period(), m_periodBar->compared(), m_periodBar->against());
    m_tillTime->setChange((tenths > 0   ? u"▲ +"_s
                           : tenths < 0 ? u"▼ −"_s
                                        : u"● "_s) +
                              size,
                          tr("vs %1").arg(compared),
                          tenths > 0   ? Tone::Danger
                          : tenths < 0 ? Tone::Success
                                       : Tone::Muted);
}

void DashboardPage::showCards()
{
    showTillTime();
    const FigureWords words = this->words();
    const QString compared =
        FigureWords::comparedText(m_period, m_compared, m_periodBar->against());
    const StepFigures *step = m_trends ? &m_trends->steps.back() : nullptr;
    for (KpiCard *card : m_cards) {
        const Figure figure = *card->figure();
        card->setExplanation(FigureWords::explained(figure, m_periodBar->period()));
        if (!m_figures) {
            card->setValue(FigureWords::nameOf(figure), {}, {});
            continue;
        }
        card->setValue(FigureWords::nameOf(figure),
                       words.text(figure, words.number(figure, *m_figures)),
                       words.note(figure, *m_figures, step));
        if (m_before) {
            const auto change = words.change(figure, *m_figures, *m_before, compared);
            card->setChange(change.text, change.words, change.tone);
        }
        if (m_trends) {
            std::vector<std::optional<double>> values;
            for (const StepFigures &one : m_trends->steps) {
                values.push_back(words.number(figure, one));
            }
            card->setTrend(std::move(values));
        }
    }
    if (m_figures) {
        const Ratio agreed = m_shop.programme()->policy.budget.warnShare;
        m_targets->show(*m_figures, m_cost,
                        double(agreed.numerator()) / double(agreed.denominator()));
        m_targetsCard->showFilling();
    }
}

void DashboardPage::showChart(ChartPlace place, const DashCharts::Chart &chart)
{
    const Place &at = m_places[static_cast<std::size_t>(place)];
    m_behind[static_cast<std::size_t>(place)] = chart.behind;
    at.chart->setOpens(
        chart.behind
            ? [behind = chart.behind](int series,
                                      int category) { return behind(series, category).has_value(); }
            : ChartWidget::Opens());
    at.chart->show(chart.spec, chart.summary);
    at.card->setHeading(chart.absence.isEmpty() ? QString() : chart.spec.title);
    if (chart.absence.isEmpty()) {
        at.card->showFilling();
    } else {
        at.card->say(chart.absence);
    }
}

void DashboardPage::showFigureCharts()
{
    if (!m_figures) {
        return;
    }
    const DashCharts charts = chartWords();
    showChart(Hours, charts.hours(*m_figures));
    showChart(TopRewards, charts.topRewards(*m_figures));
    showChart(TierMix, charts.tiers(*m_figures, m_before ? &*m_before : nullptr));
    showChart(Recency, charts.recencyFrequency(*m_figures));
    showChart(CohortGrid, charts.cohorts(*m_figures));
}

void DashboardPage::showTrendCharts()
{
    if (!m_trends) {
        return;
    }
    const DashCharts charts = chartWords();
    showChart(Active, charts.activeByWeek(*m_trends));
    showChart(PointsFlow, charts.pointsByMonth(*m_trends));
    showChart(RedemptionTrend, charts.redemptionByMonth(*m_trends));
    showChart(Outstanding, charts.outstandingByMonth(*m_trends));
    showChart(Spend, charts.spendSpread(*m_trends));
    showChart(SpendByTier, charts.spendByTier(*m_trends));
    bool hasRedeemed = false;
    for (const StepFigures &month : m_trends->months) {
        hasRedeemed |= month.redeemed > Points();
    }
    m_setup->setRedeemed(hasRedeemed);
}

void DashboardPage::saveFigures(const QString &path) const
{
    const QList<TableColumn> columns{{tr("Figure"), ColumnKind::Text},
                                     {tr("Code"), ColumnKind::Text},
                                     {tr("From"), ColumnKind::Date},
                                     {tr("To"), ColumnKind::Date},
                                     {tr("Value"), ColumnKind::Number},
                                     {tr("Compared with, from"), ColumnKind::Date},
                                     {tr("Compared with, to"), ColumnKind::Date},
                                     {tr("Value then"), ColumnKind::Number}};
    const auto writer = TableWriter::create(path, columns);
    const FigureWords words = this->words();
    for (const Figure figure : kpis) {
        const auto then = m_before ? words.number(figure, *m_before) : std::nullopt;
        const auto now = m_figures ? words.number(figure, *m_figures) : std::nullopt;
        writer->append({FigureWords::nameOf(figure), codeOf(figure), m_period.first.toIso(),
                        m_period.last.toIso(), words.plain(figure, now), m_compared.first.toIso(),
                        m_compared.last.toIso(), words.plain(figure, then)});
    }
    writer->commit();
}

// The chart or card that had the focus last; none: the page itself.
QWidget *DashboardPage::chosenThing() const
{
    return m_lastThing && m_lastThing->isVisible() ? m_lastThing.data() : nullptr;
}

void DashboardPage::askPicture(QWidget *thing)
{
    const QPointer<QWidget> kept = thing;
    askFile(tr("Save as a picture"), u"png"_s, tr("dashboard", "a file's name"),
            [this, kept](const QString &path) {
                if (auto *chart = qobject_cast<ChartWidget *>(kept.data())) {
                    chart->savePicture(path);
                } else if (auto *card = qobject_cast<KpiCard *>(kept.data())) {
                    savePicture(card->picture(), path);
                } else {
                    constexpr qreal fine = 2;
                    QImage image(m_body->size() * fine, QImage::Format_RGB32);
                    image.setDevicePixelRatio(fine);
                    image.fill(tokens().background);
                    m_body->render(&image);
                    savePicture(image, path);
                }
            });
}

void DashboardPage::askFigures(QWidget *thing)
{
    const QPointer<QWidget> kept = thing;
    askFile(tr("Save the figures"), u"csv"_s, tr("figures", "a file's name"),
            [this, kept](const QString &path) {
                if (auto *chart = qobject_cast<ChartWidget *>(kept.data())) {
                    chart->saveFigures(path);
                } else {
                    saveFigures(path);
                }
            });
}

void DashboardPage::askFile(const QString &title, const QString &ending, const QString &name,
                            const std::function<void(const QString &)> &save)
{
    auto *dialog = new QFileDialog(window(), title, QString(), u"*."_s + ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(u"%1-%2.%3"_s.arg(name, m_period.last.toIso(), ending));
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &path) {
        attempt(this, [&] {
            save(path);
            Toast::tell(this, NoticeKind::Success,
                        tr("Saved as %1").arg(QFileInfo(path).fileName()));
        });
    });
    dialog->open();
}

} // namespace regulars
