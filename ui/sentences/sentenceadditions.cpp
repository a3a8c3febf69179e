#include "programme/jsonpointer.h"
#include "ui/sentences/additions.h"
#include "ui/sentences/sentenceeditor.h"
#include "ui/sentences/slotpopup.h"

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
        const Trigger trigger = m_programme->rules.at(index).on;
        addConditions(menu, {}, conditionscopes::ofRule(trigger), u"/when"_s);
        addEffects(menu->addMenu(tr("Give as well")), trigger, u"/give"_s);
        addTerms(menu);
        break;
    }
    case SentenceSubject::Part::Tier:
        for (size_t i = 0; i < m_programme->tiers.at(index).paths.size(); ++i) {
            addConditions(menu, tr("Way %1 into the tier").arg(i + 1), conditionscopes::ofPath(),
                          below(u"/paths"_s, i));
        }
        addEffects(menu->addMenu(tr("Give as a welcome")), std::nullopt, u"/gift"_s);
        break;
    case SentenceSubject::Part::Coupon:
        addConditions(menu, {}, conditionscopes::ofCoupon(), u"/when"_s);
        break;
    case SentenceSubject::Part::Reward:
        for (size_t i = 0; i < m_programme->rewards.at(index).prices.size(); ++i) {
            addConditions(menu, tr("Price %1").arg(i + 2), conditionscopes::ofTimedPrice(),
                          below(below(u"/prices"_s, i), u"when"_s));
        }
        addRewardTerms(menu);
        break;
    case SentenceSubject::Part::Segment:
        addConditions(menu, {}, conditionscopes::ofSegment(), u"/when"_s);
        break;
    case SentenceSubject::Part::Policy:
        break;
    }
    return menu;
}

void SentenceEditor::addConditions(QMenu *menu, const QString &heading, const ConditionScope &scope,
                                   const QString &pointer)
{
    const Sentences sentences(*m_programme, *m_language);
    QMenu *under = heading.isEmpty() ? menu : menu->addMenu(heading);
    const std::map<Addition::About, QString> groups{
        {Addition::About::Members, tr("Only for some members")},
        {Addition::About::Goods, tr("Only for some goods")},
        {Addition::About::Time, tr("Only at some times")},
        {Addition::About::Purchase, tr("Only for some purchases")},
        {Addition::About::History, tr("Only after some history")}};
    std::map<Addition::About, QMenu *> menus;
    for (const Addition &addition : conditionsToAdd(sentences, scope)) {
        QMenu *&group = menus[addition.about];
        if (!group) {
            group = under->addMenu(groups.at(addition.about));
        }
        QAction *action = group->addAction(addition.words);
        connect(action, &QAction::triggered, this, [this, pointer, json = addition.json] {
            const QJsonObject when = jsonpointer::valueAt(m_json, pointer).toObject();
            emit edited(pointer, withCondition(when, json));
        });
    }
}

void SentenceEditor::addEffects(QMenu *menu, std::optional<Trigger> trigger, const QString &pointer)
{
    const Sentences sentences(*m_programme, *m_language);
    for (const Addition &addition : effectsToAdd(sentences, trigger)) {
        QAction *action = menu->addAction(addition.words);
        connect(action, &QAction::triggered, this, [this, pointer, json = addition.json] {
            const QJsonValue given = jsonpointer::valueAt(m_json, pointer);
            emit edited(pointer, given.isUndefined() ? QJsonValue(json) : withEffect(given, json));
        });
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
        add(tr("At most 1,000 points for all members together"), u"/limit/total"_s,
            QJsonObject{{u"points"_s, 1000}});
    }
    if (jsonpointer::valueAt(m_json, u"/give/discount"_s).isObject()) {
        add(tr("At most 2 items of a purchase"), u"/give/discount/max_units"_s, 2);
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
    const qint64 points =
        m_programme->rewards.at(static_cast<size_t>(m_subject.index)).points.count();
    const QJsonObject wednesdays{{u"when"_s, QJsonObject{{u"weekdays"_s, QJsonArray{u"wed"_s}}}},
                                 {u"points"_s, std::max<qint64>(1, points * 2 / 3)}};
    addTerm(menu, tr("Another price on some days"), u"/prices"_s, QJsonArray{wednesdays});
}

} // namespace regulars
