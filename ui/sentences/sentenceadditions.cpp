#include "programme/jsonpointer.h"
#include "ui/sentences/additions.h"
#include "ui/sentences/sentenceeditor.h"
#include "ui/sentences/slotpopup.h"
#include "ui/theme/menutext.h"

#include <QDate>
#include <QJsonArray>
#include <QMenu>

#include <algorithm>
#include <map>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

bool givesPoints(const Rule &rule)
{
    return std::any_of(rule.give.begin(), rule.give.end(), [](const Effect &effect) {
        return std::holds_alternative<effects::PointsPer>(effect.what) ||
               std::holds_alternative<effects::Multiply>(effect.what) ||
               std::holds_alternative<effects::FixedPoints>(effect.what);
    });
}

} // namespace

void SentenceEditor::showAdditions(QWidget *at)
{
    QMenu *menu = additions();
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

QMenu *SentenceEditor::additions()
{
    auto *menu = new QMenu(this);
    if (!m_programme) {
        return menu;
    }
    const auto index = static_cast<size_t>(m_subject.index);
    switch (m_subject.part) {
    case SentenceSubject::Part::Rule: {
        const Rule &rule = m_programme->rules.at(index);
        addConditions(menu, {}, {rule.when, conditionscopes::ofRule(rule.on), u"/when"_s});
        addEffects(menu->addMenu(tr("Give as well")), rule.on, u"/give"_s);
        addMoreOfEffects(menu);
        addTerms(menu);
        break;
    }
    case SentenceSubject::Part::Tier:
        addToTier(menu);
        break;
    case SentenceSubject::Part::Coupon:
        addConditions(
            menu, {},
            {m_programme->coupons.at(index).when, conditionscopes::ofCoupon(), u"/when"_s});
        break;
    case SentenceSubject::Part::Reward: {
        const auto &prices = m_programme->rewards.at(index).prices;
        for (size_t i = 0; i < prices.size(); ++i) {
            addConditions(menu, tr("Price %1").arg(i + 2),
                          {prices[i].when, conditionscopes::ofTimedPrice(),
                           below(below(u"/prices"_s, i), u"when"_s)});
        }
        addRewardTerms(menu);
        break;
    }
    case SentenceSubject::Part::Segment:
        addConditions(
            menu, {},
            {m_programme->segments.at(index).when, conditionscopes::ofSegment(), u"/when"_s});
        break;
    case SentenceSubject::Part::Policy:
        addToRates(menu);
        break;
    }
    return menu;
}

void SentenceEditor::addToTier(QMenu *menu)
{
    const Tier &tier = m_programme->tiers.at(static_cast<size_t>(m_subject.index));
    for (size_t i = 0; i < tier.paths.size(); ++i) {
        addConditions(menu, tr("Way %1 into the tier").arg(i + 1),
                      {tier.paths[i], conditionscopes::ofPath(), below(u"/paths"_s, i)});
    }
    for (size_t i = 0; tier.keep && i < tier.keep->paths.size(); ++i) {
        addConditions(menu, tr("Way %1 to stay in the tier").arg(i + 1),
                      {tier.keep->paths[i], conditionscopes::ofKeep(), below(u"/keep/paths"_s, i)});
    }
    const Vocabulary words(*m_programme, *m_language);
    for (size_t i = 0; i < tier.benefits.size(); ++i) {
        const Benefit &benefit = tier.benefits[i];
        if (benefit.when) {
            addConditions(menu, tr("Benefit “%1”").arg(words.nameOf(benefit.name, benefit.id)),
                          {*benefit.when, conditionscopes::ofBenefit(),
                           below(below(u"/benefits"_s, i), u"when"_s)});
        }
    }
    addEffects(menu->addMenu(tr("Give as a welcome")), std::nullopt, u"/gift"_s);
}

void SentenceEditor::addToRates(QMenu *menu)
{
    const auto &money = m_programme->policy.pointsAsMoney;
    for (size_t i = 0; money && i < money->rates.size(); ++i) {
        addConditions(menu, tr("Better rate %1").arg(i + 1),
                      {money->rates[i].when, conditionscopes::ofPointsRate(),
                       below(below(u"/points_as_money/rates"_s, i), u"when"_s)});
    }
}

void SentenceEditor::addConditions(QMenu *menu, const QString &heading, const Asking &asking)
{
    const Sentences sentences(*m_programme, *m_language);
    QMenu *under = heading.isEmpty() ? menu : menu->addMenu(menuText(heading));
    const std::vector<Addition> conditions = conditionsToAdd(sentences, asking.scope);
    offer(under, conditions, [this, pointer = asking.pointer](const QJsonObject &condition) {
        const QJsonObject when = jsonpointer::valueAt(m_json, pointer).toObject();
        return SentenceEdit{pointer, withCondition(when, condition)};
    });
    addAlternatives(under, conditions, asking);
    addAlterations(under, tr("Count only some goods"), narrowings(sentences, asking, m_json));
    addAlterations(under, tr("Turn a condition round"), opposites(sentences, asking, m_json));
}

void SentenceEditor::offer(QMenu *menu, const std::vector<Addition> &conditions,
                           const EditWith &edit)
{
    const std::map<Addition::About, QString> groups{
        {Addition::About::Members, tr("Only for some members")},
        {Addition::About::Goods, tr("Only for some goods")},
        {Addition::About::Time, tr("Only at some times")},
        {Addition::About::Purchase, tr("Only for some purchases")},
        {Addition::About::History, tr("Only after some history")}};
    std::map<Addition::About, QMenu *> menus;
    for (const Addition &condition : conditions) {
        QMenu *&group = menus[condition.about];
        if (!group) {
            group = menu->addMenu(groups.at(condition.about));
        }
        QAction *action = group->addAction(menuText(condition.words));
        connect(action, &QAction::triggered, this, [this, edit, json = condition.json] {
            const SentenceEdit made = edit(json);
            emit edited(made.pointer, made.value);
        });
    }
}

// Beside each condition another of which either is enough, and beside an alternative what must hold
// together with it.
void SentenceEditor::addAlternatives(QMenu *menu, const std::vector<Addition> &conditions,
                                     const Asking &asking)
{
    const Sentences sentences(*m_programme, *m_language);
    QMenu *either = menu->addMenu(tr("Either one condition or another"));
    QMenu *together = menu->addMenu(tr("Together with an alternative"));
    for (const PlacedCondition &placed : conditionsAt(sentences, asking)) {
        offer(either->addMenu(menuText(placed.words)), conditions,
              [this, place = placed.place](const QJsonObject &condition) {
                  return withAlternative(m_json, place, condition);
              });
        for (const PlacedCondition &alternative : alternativesOf(sentences, placed)) {
            const QString pointer = alternative.place.object;
            offer(together->addMenu(menuText(alternative.words)), conditions,
                  [this, pointer](const QJsonObject &condition) {
                      const QJsonObject when = jsonpointer::valueAt(m_json, pointer).toObject();
                      return SentenceEdit{pointer, withCondition(when, condition)};
                  });
        }
    }
    either->menuAction()->setVisible(!either->isEmpty());
    together->menuAction()->setVisible(!together->isEmpty());
}

void SentenceEditor::addAlterations(QMenu *menu, const QString &heading,
                                    const std::vector<Alteration> &alterations)
{
    if (alterations.empty()) {
        return;
    }
    QMenu *lines = menu->addMenu(menuText(heading));
    for (const Alteration &alteration : alterations) {
        connect(lines->addAction(menuText(alteration.words)), &QAction::triggered, this,
                [this, edit = alteration.edit] { emit edited(edit.pointer, edit.value); });
    }
}

void SentenceEditor::addEffects(QMenu *menu, std::optional<Trigger> trigger, const QString &pointer)
{
    const Sentences sentences(*m_programme, *m_language);
    for (const Addition &addition : effectsToAdd(sentences, trigger)) {
        QAction *action = menu->addAction(menuText(addition.words));
        connect(action, &QAction::triggered, this, [this, pointer, json = addition.json] {
            const QJsonValue given = jsonpointer::valueAt(m_json, pointer);
            emit edited(pointer, given.isUndefined() ? QJsonValue(json) : withEffect(given, json));
        });
    }
}

void SentenceEditor::addMoreOfEffects(QMenu *menu)
{
    for (const MoreOfEffect &more : listsToLengthen(*m_programme, m_json.value(u"give"_s))) {
        const bool isStep = more.what == MoreOfEffect::What::Step;
        QAction *action =
            menu->addAction(isStep ? tr("One more step") : tr("One more part of the bundle"));
        connect(action, &QAction::triggered, this,
                [this, edit = more.edit] { emit edited(edit.pointer, edit.value); });
    }
}

void SentenceEditor::addTerms(QMenu *menu)
{
    QMenu *terms = menu->addMenu(tr("Limits and dates"));
    const auto add = [&](const QString &text, const QString &pointer, const QJsonValue &value) {
        addTerm(terms, text, pointer, value);
    };
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QJsonObject once{{u"times"_s, 1}, {u"window"_s, u"month"_s}};
    add(tr("At most once a month for each member"), u"/limit/per_member"_s, once);
    add(tr("At most 100 times for all members together"), u"/limit/total"_s,
        QJsonObject{{u"times"_s, 100}});
    if (givesPoints(m_programme->rules.at(static_cast<size_t>(m_subject.index)))) {
        add(tr("At most 100 points a month for each member"), u"/limit/per_member"_s,
            QJsonObject{{u"points"_s, 100}, {u"window"_s, u"month"_s}});
        if (!jsonpointer::valueAt(m_json, u"/limit/per_member"_s).isUndefined()) {
            add(tr("And at most 100 points for each member"), u"/limit/per_member/points"_s, 100);
        }
        add(tr("At most 1,000 points for all members together"), u"/limit/total"_s,
            QJsonObject{{u"points"_s, 1000}});
    }
    const std::vector<Effect> &give =
        m_programme->rules.at(static_cast<size_t>(m_subject.index)).give;
    for (size_t i = 0; i < give.size(); ++i) {
        if (std::holds_alternative<effects::GiveDiscount>(give[i].what)) {
            add(tr("At most 2 items of a purchase"),
                itemOf(u"/give"_s, i, give.size()) + u"/discount/max_units"_s, 2);
        }
    }
    add(tr("Only from a day on"), u"/from"_s, today);
    add(tr("Only until a day"), u"/until"_s,
        QDate::currentDate().addDays(30).toString(Qt::ISODate));
    add(tr("Show progress as a task"), u"/task"_s, true);
    add(tr("Not together with other offers of a group"), u"/stack"_s, u"A"_s);
    add(tr("Without the tier's own discount"), u"/tier_discount"_s, false);
    terms->menuAction()->setVisible(!terms->isEmpty());
}

// What isn't said yet, and can be.
void SentenceEditor::addTerm(QMenu *menu, const QString &text, const QString &pointer,
                             const QJsonValue &value)
{
    if (jsonpointer::valueAt(m_json, pointer).isUndefined()) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this,
                [this, pointer, value] { emit edited(pointer, value); });
    }
}

void SentenceEditor::addRewardTerms(QMenu *menu)
{
    const auto &tiers = m_programme->tiers;
    if (tiers.size() > 1) {
        addTerm(menu, tr("Only for a tier and those above it"), u"/minimum_tier"_s, tiers.at(1).id);
    }
    addTerm(menu, tr("At most once for each member"), u"/per_member"_s, 1);
    addTerm(menu, tr("Only from a day on"), u"/from"_s, QDate::currentDate().toString(Qt::ISODate));
    addTerm(menu, tr("Only until a day"), u"/until"_s,
            QDate::currentDate().addDays(30).toString(Qt::ISODate));
    const Reward &reward = m_programme->rewards.at(static_cast<size_t>(m_subject.index));
    if (reward.kind != RewardKind::Coupon) {
        addTerm(menu, tr("Handed out as codes of a partner"), u"/codes"_s, true);
    }
    const qint64 points = reward.points.count();
    const QJsonObject wednesdays{{u"when"_s, QJsonObject{{u"weekdays"_s, QJsonArray{u"wed"_s}}}},
                                 {u"points"_s, std::max<qint64>(1, points * 2 / 3)}};
    addTerm(menu, tr("Another price on some days"), u"/prices"_s, QJsonArray{wednesdays});
}

} // namespace regulars
