#include "ui/figures.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/programme/rulecalendar.h"
#include "ui/programme/ruleform.h"
#include "ui/programme/rulespage.h"
#include "ui/programme/rulestarts.h"
#include "ui/programme/rulewording.h"
#include "ui/programme/trialpanel.h"
#include "ui/sentences/sentences.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

void RulesPage::fillFilter()
{
    const int before = std::max(0, m_filter->currentIndex());
    m_filter->clear();
    const auto addKind = [this](Kind kind, const QString &text) {
        m_filter->addItem(text, static_cast<int>(kind));
    };
    addKind(Kind::All, tr("All rules"));
    addKind(Kind::Changed, tr("Changed in the draft"));
    addKind(Kind::Earning, tr("Points on purchases"));
    addKind(Kind::Offers, tr("Offers"));
    addKind(Kind::Tasks, tr("Tasks"));
    addKind(Kind::Joining, tr("Joining and new tiers"));
    addKind(Kind::Actions, tr("Actions"));
    addKind(Kind::Friends, tr("Friends"));
    addKind(Kind::TopUps, tr("Top-ups"));
    addKind(Kind::Dated, tr("At the end of a day"));
    m_filter->setCurrentIndex(before);
}

bool RulesPage::isShown(const Rule &rule, const QString &text) const
{
    if (!text.contains(m_search->text().trimmed(), Qt::CaseInsensitive)) {
        return false;
    }
    const bool isOffer = RuleWording::isOffer(rule);
    switch (static_cast<Kind>(m_filter->currentData().toInt())) {
    case Kind::All:
        break;
    case Kind::Changed: {
        bool isQuiet = false;
        return !badgeOf(rule, &isQuiet).isEmpty() && !isQuiet;
    }
    case Kind::Earning:
        return rule.on == Trigger::Purchase && !isOffer;
    case Kind::Offers:
        return isOffer;
    case Kind::Tasks:
        return rule.isTask;
    case Kind::Joining:
        return rule.on == Trigger::Enrol || rule.on == Trigger::TierUp;
    case Kind::Actions:
        return rule.on == Trigger::Action;
    case Kind::Friends:
        return rule.on == Trigger::Referral || rule.on == Trigger::ReferralFirstPurchase;
    case Kind::TopUps:
        return rule.on == Trigger::TopUp;
    case Kind::Dated:
        return rule.on == Trigger::Day;
    }
    return true;
}

// What the draft did to it; else whether it is in force today.
QString RulesPage::badgeOf(const Rule &rule, bool *isQuiet) const
{
    *isQuiet = false;
    const Programme &live = session().live().programme();
    const auto before = live.rule(rule.id);
    if (!before) {
        return tr("New", "a rule");
    }
    // By the text: indexes mean other things in another programme.
    const Programme &draft = session().programme();
    const QString place = u"/rules/%1"_s;
    if (session().live().value(place.arg(*before)) !=
        session().value(place.arg(*draft.rule(rule.id)))) {
        return tr("Changed", "a rule");
    }
    *isQuiet = true;
    const BusinessDay today = shop().today();
    if (rule.until && *rule.until < today) {
        return tr("Off", "a rule");
    }
    return rule.from && today < *rule.from ? tr("From %1").arg(shown(*rule.from))
                                           : tr("Live", "a rule");
}

void RulesPage::showList()
{
    const Programme &programme = session().programme();
    const Sentences sentences(programme, language());
    std::vector<WordedRow> rows;
    for (size_t i = 0; i < programme.rules.size(); ++i) {
        const Rule &rule = programme.rules[i];
        const QString text = sentences.paragraph(sentences.ruleSentences(rule));
        const QString name =
            rule.name.isEmpty() ? QString() : sentences.vocabulary().nameOf(rule.name, rule.id);
        if (!isShown(rule, name + u' ' + text)) {
            continue;
        }
        WordedRow row;
        row.key = rule.id;
        row.icon = RuleWording::iconOf(rule);
        row.title = name.isEmpty() ? QString::number(i + 1)
                                   : tr("%1  %2", "number and name of a rule").arg(i + 1).arg(name);
        row.text = text;
        row.badge = badgeOf(rule, &row.isBadgeQuiet);
        rows.push_back(row);
    }
    m_list->show(rows);
    m_list->setVisible(!rows.empty());
    m_none->setVisible(rows.empty());
    m_count->setText(rows.size() == programme.rules.size()
                         ? tr("%n rule(s)", nullptr, static_cast<int>(rows.size()))
                         : tr("%1 of %n rule(s)", nullptr, static_cast<int>(programme.rules.size()))
                               .arg(rows.size()));
    tellCommands();
}

std::optional<int> RulesPage::chosenRule() const
{
    return session().programme().rule(m_list->chosen());
}

void RulesPage::refresh()
{
    showList();
    showChosen();
    if (isChoosingStart()) {
        fillStarts(RuleStarts(session().programme()).all());
    }
}

void RulesPage::showChosen()
{
    tellCommands();
    const auto chosen = chosenRule();
    m_side->setVisible(chosen.has_value() && !isChoosingStart());
    middle()->setVisible(chosen.has_value() || isChoosingStart());
    if (!chosen) {
        return;
    }
    const auto programme = session().document().sharedProgramme();
    const Rule &rule = programme->rules.at(static_cast<size_t>(*chosen));
    const Vocabulary words(*programme, language());
    m_ruleCard->setHeading(tr("Rule %1").arg(*chosen + 1));
    m_form->show(programme, *chosen, session().value(u"/rules/%1"_s.arg(*chosen)).toObject(),
                 language(), shop().today(), !session().mayEdit());
    m_trial->show(programme, chosen, language());
    showTimes(rule);
    showOverlaps(*chosen);
    showFired(rule);
}

void RulesPage::showTimes(const Rule &rule)
{
    const Programme &programme = session().programme();
    const DayRange days = RuleCalendar::rangeAround(shop().today());
    const auto spans = appliesOn(programme, rule, days);
    const Vocabulary words(programme, language());
    const QString text = RuleWording(words).appliesText(spans, days);
    m_calendar->show(spans, days, shop().today());
    m_calendar->setAccessibleDescription(text);
    m_timesText->setText(text);
}

void RulesPage::showOverlaps(int chosen)
{
    constexpr int most = 8;
    const Programme &programme = session().programme();
    const Vocabulary words(programme, language());
    const RuleWording wording(words);
    m_overlapTexts.clear();
    int others = 0;
    for (const Overlap &overlap :
         overlapsOf(programme, RuleCalendar::rangeAround(shop().today()))) {
        if (overlap.first == chosen || overlap.second == chosen) {
            m_overlapTexts += wording.overlapText(overlap);
        } else {
            ++others;
        }
    }
    QStringList lines = m_overlapTexts.mid(0, most);
    if (m_overlapTexts.size() > most) {
        lines += tr("and %n more", nullptr, static_cast<int>(m_overlapTexts.size() - most));
    }
    if (lines.isEmpty()) {
        lines += tr("No other rule applies together with this one.");
    }
    if (others > 0) {
        lines += tr("Elsewhere %n pair(s) of rules meet.", nullptr, others);
    }
    m_overlaps->setText(lines.join(u'\n'));
}

// Offers and what the live programme hasn't have no figures.
void RulesPage::showFired(const Rule &rule)
{
    const bool isLive = session().live().programme().rule(rule.id).has_value();
    const QString limits = limitsText(rule);
    const bool isOffer = RuleWording::isOffer(rule);
    m_firedCard->setVisible(isLive && (!isOffer || !limits.isEmpty()));
    if (isOffer && m_firings) {
        m_fired->setText(limits);
        return;
    }
    if (!m_firings) {
        m_fired->setText(tr("Being counted …"));
        return;
    }
    const Tally tally = m_firings->value(rule.id);
    const QString points = shown(tally.points);
    QStringList lines{tally.times == 0
                          ? tr("It gave nothing last month.")
                          : tr("Last month it gave %1 points, %n time(s).", nullptr,
                               static_cast<int>(std::min<qint64>(tally.times, 1000000000)))
                                .arg(points)};
    lines += limits;
    lines.removeAll(QString());
    m_fired->setText(lines.join(u'\n'));
}

// How far what the live rule may give is given.
QString RulesPage::limitsText(const Rule &rule) const
{
    const auto found = m_limits.constFind(rule.id);
    if (found == m_limits.constEnd()) {
        return {};
    }
    const Vocabulary words(session().programme(), language());
    const auto stretchOf = [&words](const Window &window) {
        return window.kind == Window::Kind::Lifetime ? tr("so far", "a limit is used")
                                                     : words.stretch(window);
    };
    QStringList lines;
    if (found->total) {
        const QString stretch = stretchOf(found->total->window);
        if (found->total->times) {
            lines += tr("Of its limit for all, %1 of %2 times are used %3.",
                        "a count; the limit; this month, or the like")
                         .arg(QLocale().toString(found->timesUsed),
                              QLocale().toString(*found->total->times), stretch);
        }
        if (found->total->points) {
            lines += tr("Of its limit for all, %1 of %2 points are given %3.",
                        "a count; the limit; this month, or the like")
                         .arg(shown(found->pointsUsed), shown(*found->total->points), stretch);
        }
    }
    if (found->perMember) {
        lines += tr("%Ln member(s) had all that one can get of it %1.", "this month, or the like",
                    static_cast<int>(std::min<qint64>(found->membersAtLimit, 1000000000)))
                     .arg(stretchOf(found->perMember->window));
    }
    return lines.join(u'\n');
}

void RulesPage::readFirings()
{
    const Month last = shop().today().month().plusMonths(-1);
    const DayRange days{last.first(), last.last()};
    struct Read
    {
        QHash<QString, Tally> tallies;
        QHash<QString, LimitUse> limits;
    };
    using Found = std::optional<Read>;
    shop().background().read(
        this,
        [days](Background::Reading &reading) -> Found {
            ProgrammeFigures figures(reading.desk);
            Read read;
            QHash<QString, Tally> &tallies = read.tallies;
            const auto limits = limitsUsed(reading.desk);
            const auto purchases =
                figures.firings(days, [&reading](double) { return !reading.isCancelled.load(); });
            const auto awards = figures.awards(days);
            if (!purchases || !awards || !limits) {
                return std::nullopt;
            }
            for (const LimitUse &use : *limits) {
                read.limits.insert(use.rule, use);
            }
            for (const RuleFiring &firing : awards.value()) {
                tallies[firing.rule] = {firing.times, firing.points};
            }
            for (const RuleFiring &firing : purchases.value()) {
                tallies[firing.rule] = {firing.times, firing.points};
            }
            return read;
        },
        [this](const Found &found) {
            m_firings.reset();
            m_limits.clear();
            if (found) {
                m_firings = found->tallies;
                m_limits = found->limits;
            }
            if (const auto chosen = chosenRule(); chosen && m_firings) {
                showFired(session().programme().rules.at(static_cast<size_t>(*chosen)));
            }
        });
}

void RulesPage::tellCommands()
{
    const auto chosen = chosenRule();
    const bool mayEdit = session().mayEdit();
    const auto count = static_cast<int>(session().programme().rules.size());
    m_add->setEnabled(mayEdit);
    m_duplicate->setEnabled(mayEdit && chosen);
    m_remove->setEnabled(mayEdit && chosen);
    m_up->setEnabled(mayEdit && chosen && *chosen > 0);
    m_down->setEnabled(mayEdit && chosen && *chosen + 1 < count);
    m_off->setEnabled(mayEdit && chosen);
    m_test->setEnabled(chosen.has_value());
    const bool isOff =
        chosen && session().programme().rules.at(static_cast<size_t>(*chosen)).until &&
        *session().programme().rules.at(static_cast<size_t>(*chosen)).until < shop().today();
    m_off->setText(isOff ? tr("Switch on again") : tr("Switch off"));
}

void RulesPage::showStarts()
{
    const RuleStarts starts(session().programme());
    fillStarts(starts.all());
    m_side->hide(); // it is about a rule that stands
    bringStarts();
}

void RulesPage::leaveStarts()
{
    middle()->setCurrentWidget(m_ruleCard);
    middle()->setVisible(chosenRule().has_value());
    m_side->setVisible(chosenRule().has_value());
}

} // namespace regulars
