#include "programme/jsonpointer.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/toast.h"
#include "ui/programme/faulttext.h"
#include "ui/programme/ruleform.h"
#include "ui/programme/rulespage.h"
#include "ui/programme/rulestarts.h"
#include "ui/programme/rulewording.h"
#include "ui/programme/wordedlist.h"
#include "ui/sentences/vocabulary.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

namespace regulars
{

using namespace Qt::StringLiterals;

// What was edited in the form; a fault is told where the edit was made.
void RulesPage::take(const QString &pointer, const QJsonValue &value)
{
    const auto chosen = chosenRule();
    if (!chosen) {
        return;
    }
    const QString place = u"/rules/%1"_s.arg(*chosen) + pointer;
    const auto faults =
        value.isUndefined() ? session().tryRemove(place) : session().trySet(place, value);
    if (!faults.empty()) {
        m_form->showFault(pointer, faultText(faults.front()));
    }
}

bool RulesPage::addStart(const QString &startId)
{
    const RuleStarts starts(session().programme());
    const RuleStart *start = starts.named(startId);
    if (!start) {
        return false;
    }
    const QString id = session().freshId(u"/rules"_s, start->title);
    QJsonObject rule = start->rule;
    rule.insert(u"id"_s, id);
    rule.insert(u"name"_s, start->title);
    const auto faults = session().tryChange([start, &rule](QJsonObject &root) {
        return (start->companySection.isEmpty() ||
                jsonpointer::insertAt(root, u'/' + start->companySection, -1, start->company)) &&
               jsonpointer::insertAt(root, u"/rules"_s, -1, rule);
    });
    if (!isTaken(faults)) {
        return false;
    }
    open(id);
    leaveStarts();
    showChosen();
    m_form->nameEdit()->setFocus(Qt::OtherFocusReason);
    m_form->nameEdit()->selectAll();
    area()->ensureWidgetVisible(m_form->nameEdit(), 0, scaled(80));
    return true;
}

void RulesPage::duplicate()
{
    const auto chosen = chosenRule();
    if (!chosen) {
        return;
    }
    const Rule &rule = session().programme().rules.at(static_cast<size_t>(*chosen));
    const QString id = session().freshId(u"/rules"_s, rule.id);
    QJsonObject copy = session().value(u"/rules/%1"_s.arg(*chosen)).toObject();
    copy.insert(u"id"_s, id);
    if (isTaken(session().tryInsert(u"/rules"_s, *chosen + 1, copy))) {
        open(id);
    }
}

void RulesPage::remove()
{
    const auto chosen = chosenRule();
    if (!chosen) {
        return;
    }
    const Vocabulary words(session().programme(), language());
    const QString name = RuleWording(words).nameOf(*chosen);
    if (isTaken(session().tryRemove(u"/rules/%1"_s.arg(*chosen)))) {
        Toast::tell(this, NoticeKind::Note, tr("“%1” is removed.").arg(name), undoCommand());
    }
}

void RulesPage::move(int by)
{
    const auto chosen = chosenRule();
    const auto count = static_cast<int>(session().programme().rules.size());
    if (!chosen || *chosen + by < 0 || *chosen + by >= count) {
        return;
    }
    isTaken(session().tryMove(u"/rules"_s, *chosen, *chosen + by));
}

// Its days end yesterday, or no longer end.
void RulesPage::switchOff()
{
    const auto chosen = chosenRule();
    if (!chosen) {
        return;
    }
    const BusinessDay today = shop().today();
    const BusinessDay yesterday = today.plusDays(-1);
    const Rule &rule = session().programme().rules.at(static_cast<size_t>(*chosen));
    const bool isOff = rule.until && *rule.until < today;
    const bool beginsLater = rule.from && yesterday < *rule.from;
    const QString place = u"/rules/%1"_s.arg(*chosen);
    isTaken(session().tryChange([&](QJsonObject &root) {
        if (isOff) {
            return jsonpointer::removeAt(root, place + u"/until"_s);
        }
        return (!beginsLater || jsonpointer::removeAt(root, place + u"/from"_s)) &&
               jsonpointer::setAt(root, place + u"/until"_s, yesterday.toIso());
    }));
}

QAction *RulesPage::undoCommand() const
{
    for (QAction *action : actions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Undo)) {
            return action;
        }
    }
    return nullptr;
}

} // namespace regulars
