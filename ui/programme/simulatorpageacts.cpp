// What is tried, over which days; the run in the background and what comes of it.
#include "protocol/tablefiles/fileerror.h"
#include "services/lookup.h"
#include "ui/attempt.h"
#include "ui/charts/chartwidget.h"
#include "ui/figures.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/figuretable.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/tablefile.h"
#include "ui/parts/thinprogress.h"
#include "ui/parts/toast.h"
#include "ui/programme/simulatorpage.h"
#include "ui/programme/whatiftile.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QPushButton>
#include <QSpinBox>

#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

// Null without an outcome: it was stopped or refused.
struct SimulatorPage::Outcome
{
    std::optional<Refusal> refusal{};
    std::shared_ptr<const WhatIf> whatIf{};
    QHash<qint64, QString> names{};
};

namespace
{

DayRange daysOf(SimulatorPage::Period period, BusinessDay today)
{
    const Month last = today.month().plusMonths(-1);
    switch (period) {
    case SimulatorPage::Period::LastQuarter: {
        const Month first = today.month().plusMonths(-(today.month().monthOfYear() - 1) % 3 - 3);
        return {first.first(), first.plusMonths(2).last()};
    }
    case SimulatorPage::Period::LastYear:
        return {last.plusMonths(-11).first(), last.last()};
    case SimulatorPage::Period::LastMonth:
    case SimulatorPage::Period::Chosen:
        break;
    }
    return {last.first(), last.last()};
}

QHash<qint64, QString> namesOf(const WhatIf &whatIf, Desk &desk)
{
    QHash<qint64, QString> names;
    Lookup lookup(desk);
    for (const auto *list : {&whatIf.mostGaining, &whatIf.mostLosing}) {
        for (const MemberChange &one : *list) {
            const QJsonObject member = lookup.shown(one.member).toObject();
            const QString name = member[u"name"_s].toString();
            names.insert(one.member.value(), name.isEmpty() ? member[u"card"_s].toString() : name);
        }
    }
    return names;
}

} // namespace

void SimulatorPage::onShown()
{
    if (Period(m_periods->currentData().toInt()) != Period::Chosen) {
        takePeriod(); // another month may have begun
    }
    readHistory();
    refresh();
    m_startButton->setFocus(Qt::OtherFocusReason);
}

void SimulatorPage::open(const QString &subject)
{
    if (subject == u"draft"_s) {
        choose(Trial::Draft);
        m_wantsRun = true; // once the history is known
    }
}

void SimulatorPage::readHistory()
{
    shop().background().readNewest(
        m_question,
        [](Background::Reading &reading) { return Simulation(reading.store).history(); },
        [this](const std::optional<DayRange> &history) {
            const bool isFirst = !m_isHistoryKnown;
            m_isHistoryKnown = true;
            m_history = history;
            // A shop that has slept, or whose history came from a file: its last twelve months.
            if (isFirst && history && !days().contains(history->last) &&
                history->last < days().first) {
                choose(DayRange{std::max(history->first, history->last.plusDays(-364)),
                                history->last});
            }
            tell();
            if (m_wantsRun) {
                m_wantsRun = false;
                run();
            }
        });
}

void SimulatorPage::choose(Period period)
{
    m_periods->setCurrentIndex(m_periods->findData(int(period)));
    takePeriod();
}

void SimulatorPage::choose(DayRange days)
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(days.first.date());
    m_to->setDate(days.last.date());
    m_periods->setCurrentIndex(m_periods->findData(int(Period::Chosen)));
}

void SimulatorPage::choose(Trial trial)
{
    m_isTrialChosen = true;
    m_trial = trial;
    tell();
}

DayRange SimulatorPage::days() const
{
    return {BusinessDay(m_from->date()), BusinessDay(m_to->date())};
}

void SimulatorPage::takePeriod()
{
    const auto period = Period(m_periods->currentData().toInt());
    if (period == Period::Chosen) {
        m_from->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    const DayRange days = daysOf(period, shop().today());
    m_from->setDate(days.first.date());
    m_to->setDate(days.last.date());
}

QString SimulatorPage::hint() const
{
    return m_hint->isHidden() ? QString() : m_hint->text();
}

void SimulatorPage::refresh()
{
    tell();
}

// What can be tried, and whether what is shown is still of it.
void SimulatorPage::tell()
{
    const int changes = session().changes();
    if (!m_isTrialChosen) {
        m_trial = changes > 0 ? Trial::Draft : Trial::PointsLife;
    }
    m_trials->clear();
    m_trials->addItem(changes > 0 ? tr("The draft (%n change(s))", nullptr, changes)
                                  : tr("The draft (nothing changed yet)"),
                      int(Trial::Draft));
    m_trials->addItem(tr("What is in force, with another life of points"), int(Trial::PointsLife));
    m_trials->addItem(tr("What is in force, against itself"), int(Trial::Itself));
    m_trials->setCurrentIndex(m_trials->findData(int(m_trial)));
    m_lifeField->setVisible(m_trial == Trial::PointsLife);
    QString hint;
    if (m_figures && m_isOfDraft && m_triedText != session().document().text()) {
        hint = tr("The draft has changed since: see anew what it would do.");
    } else if (changes == 0 && m_trial != Trial::Itself) {
        hint = m_trial == Trial::Draft
                   ? tr("Nothing is drafted yet. Change something on the other pages and come "
                        "back, or try another life of points here.")
                   : tr("Nothing is drafted yet: try here how long points live, or change "
                        "something on the other pages and come back.");
    } else if (m_trial == Trial::Itself) {
        hint = tr("Tells what the programme in force gave, and that the reckoning holds: there "
                  "must be no difference.");
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    const bool isEmpty = m_isHistoryKnown && !m_history;
    m_nothing->setVisible(isEmpty);
    m_question->setVisible(!isEmpty);
    m_outcome->setVisible(m_figures && !isEmpty);
    m_untried->setVisible(!m_figures && !isEmpty && !m_isRunning);
    m_start->setEnabled(!m_isRunning && !isEmpty);
    m_startButton->setEnabled(m_start->isEnabled());
    m_cancel->setEnabled(m_isRunning);
    m_cancelButton->setVisible(m_isRunning);
    m_progress->setVisible(m_isRunning);
    m_export->setEnabled(m_figures && !m_isRunning);
    m_review->setEnabled(changes > 0);
}

std::shared_ptr<const Programme> SimulatorPage::tried() const
{
    const auto live = session().live().sharedProgramme();
    if (m_trial == Trial::Draft) {
        return session().document().sharedProgramme();
    }
    if (m_trial == Trial::Itself) {
        return live;
    }
    ProgrammeDocument other(live);
    const auto faults =
        other.trySet(u"/policy/expiry"_s,
                     QJsonObject{{u"after"_s, u"%1 days"_s.arg(QString::number(m_life->value()))}});
    return faults.empty() ? other.sharedProgramme() : live;
}

void SimulatorPage::run()
{
    if (m_isRunning) {
        return;
    }
    forget();
    message()->clear();
    if (days().last < days().first) {
        message()->show(NoticeKind::Warning, tr("The period ends before it begins."));
        return;
    }
    m_isRunning = true;
    // Another life of points gives as many: what differs is what expires.
    const bool isOfLife = m_trial == Trial::PointsLife;
    if (isOfLife != m_isOfLife) {
        choose(isOfLife ? WhatIfFigures::Daily::Expired : WhatIfFigures::Daily::Issued);
    }
    m_isOfLife = isOfLife;
    m_isOfDraft = m_trial == Trial::Draft;
    m_triedText = session().document().text();
    m_share = std::make_shared<Share>();
    m_progress->setMaximum(0);
    m_telling.start();
    const auto live = session().live().sharedProgramme();
    const auto draft = tried();
    m_run = shop().background().read(
        this,
        [live, draft, period = days(), share = m_share](Background::Reading &reading) {
            Simulation::Options options;
            options.keepsGoing = [&reading, &share](qint64 done, qint64 total) {
                share->done = done;
                share->total = total;
                return !reading.isCancelled;
            };
            Outcome outcome;
            auto found = Simulation(reading.store).compare(period, live, draft, options);
            if (!found) {
                outcome.refusal = found.refusal();
            } else if (found->has_value()) {
                outcome.whatIf = std::make_shared<const WhatIf>(std::move(**found));
                outcome.names = namesOf(*outcome.whatIf, reading.desk);
            }
            return std::pair(std::pair(live, draft), std::move(outcome));
        },
        [this](auto found) {
            Outcome &outcome = found.second;
            if (outcome.whatIf) {
                m_figures = std::make_unique<WhatIfFigures>(outcome.whatIf, found.first.first,
                                                            found.first.second, shop());
            }
            take(std::move(outcome));
        },
        Background::Lane::Long,
        [this](const QString &fault) {
            ended();
            message()->show(NoticeKind::Error, fault);
        });
    tell();
}

void SimulatorPage::take(Outcome outcome)
{
    ended();
    if (outcome.refusal) {
        message()->show(NoticeKind::Warning, refusalText(*outcome.refusal, shop()));
        return;
    }
    m_names = std::move(outcome.names);
    showOutcome();
    if (m_figures && m_isOfDraft && session().changes() > 0) {
        emit concluded(m_figures->summary());
    }
}

void SimulatorPage::ended()
{
    m_isRunning = false;
    m_telling.stop();
    tell();
}

void SimulatorPage::cancel()
{
    if (m_isRunning) {
        m_run.cancel();
        ended();
        message()->show(NoticeKind::Note, tr("Stopped. Nothing was reckoned to its end."));
        m_startButton->setFocus(Qt::OtherFocusReason);
    }
}

void SimulatorPage::forget()
{
    m_figures.reset();
    m_names.clear();
    for (FigureTable *table : {m_winners, m_losers}) {
        table->setRows({});
    }
    tell();
}

void SimulatorPage::showOutcome()
{
    if (!m_figures) {
        return;
    }
    const WhatIfFigures &figures = *m_figures;
    const WhatIf &whatIf = figures.whatIf();
    m_over->setText(whatIf.live.purchases == 0
                        ? tr("No member bought anything from %1 to %2. Choose other days.")
                              .arg(shown(whatIf.period().first), shown(whatIf.period().last))
                        : tr("%n purchase(s) from %1 to %2, reckoned anew under both.", nullptr,
                             static_cast<int>(whatIf.live.purchases))
                              .arg(shown(whatIf.period().first), shown(whatIf.period().last)));
    const std::array firsts{figures.issued(), figures.cost(), figures.liability(),
                            figures.redemptions()};
    for (std::size_t i = 0; i < firsts.size(); ++i) {
        m_tiles[i]->show(firsts[i].name,
                         u"%1 → %2"_s.arg(figures.text(firsts[i], firsts[i].live),
                                          figures.text(firsts[i], firsts[i].draft)),
                         figures.differenceInWords(firsts[i]));
    }
    showDays();
    m_tierChart->show(figures.tierChart(), figures.movesInWords());
    m_moves->setText(figures.movesInWords());
    m_gains->setText(figures.winnersInWords());
    m_notes->setText(figures.notes().join(u'\n'));
    showTables();
    tell();
}

void SimulatorPage::choose(WhatIfFigures::Daily which)
{
    m_dailyKinds->setCurrentIndex(m_dailyKinds->findData(int(which)));
    showDays();
}

void SimulatorPage::showDays()
{
    if (m_figures) {
        m_daily->show(
            m_figures->dailyChart(WhatIfFigures::Daily(m_dailyKinds->currentData().toInt())));
    }
}

void SimulatorPage::showTables()
{
    const WhatIfFigures &figures = *m_figures;
    const auto rowsOf = [&](const std::vector<WhatIfFigure> &of) {
        std::vector<FigureTable::Row> rows;
        for (const WhatIfFigure &figure : of) {
            rows.push_back({{figure.name, figures.text(figure, figure.live),
                             figures.text(figure, figure.draft), figures.signedText(figure)}});
        }
        return rows;
    };
    m_all->setRows(rowsOf(figures.all()));
    m_rewards->setRows(rowsOf(figures.rewards()));
    m_rewardCard->setVisible(m_rewards->rows() > 0);
    std::vector<FigureTable::Row> segments;
    for (const WhatIfFigures::SegmentRow &row : figures.segments()) {
        segments.push_back({{row.name, QLocale().toString(row.members),
                             u"%1 → %2"_s.arg(figures.text(row.issued, row.issued.live),
                                              figures.text(row.issued, row.issued.draft)),
                             figures.signedText(row.issued), figures.signedText(row.cost)}});
    }
    m_segments->setRows(segments);
    m_segmentChart->show(figures.segmentChart());
    m_segmentCard->setVisible(!segments.empty());
    showMembers(m_winners, figures.whatIf().mostGaining);
    showMembers(m_losers, figures.whatIf().mostLosing);
    m_winnerCard->setVisible(m_winners->rows() > 0);
    m_loserCard->setVisible(m_losers->rows() > 0);
}

void SimulatorPage::showMembers(FigureTable *table, const std::vector<MemberChange> &members)
{
    std::vector<FigureTable::Row> rows;
    for (const MemberChange &member : members) {
        rows.push_back({{m_names.value(member.member.value()), m_figures->tierOf(member),
                         m_figures->pointsOf(member), m_figures->gainOf(member)},
                        member.member.value()});
    }
    table->setRows(rows);
}

void SimulatorPage::exportTo(const QString &path) const
{
    if (m_figures) {
        m_figures->saveTo(path);
    }
}

void SimulatorPage::askExport()
{
    askTableFile(this, tr("Save the figures"), tr("what-if", "a file's name"),
                 [this](const QString &path) {
                     attempt(this, [&] {
                         exportTo(path);
                         Toast::tell(this, NoticeKind::Success,
                                     tr("Saved as %1").arg(QFileInfo(path).fileName()));
                     });
                 });
}

} // namespace regulars
