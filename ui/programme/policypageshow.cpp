// What the page of shop and points shows of the draft: values, examples, better rates, sentences.
#include "engine/lots.h"
#include "ui/figures.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/programme/budgetview.h"
#include "ui/programme/draftform.h"
#include "ui/programme/faulttext.h"
#include "ui/programme/formfields.h"
#include "ui/programme/policyexamples.h"
#include "ui/programme/policypage.h"
#include "ui/sentences/sentences.h"
#include "ui/shop.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString asMoney = u"/policy/points_as_money"_s;
const QString rates = u"/policy/points_as_money/rates"_s;

} // namespace

void PolicyPage::refresh()
{
    const Currency &currency = session().programme().currency;
    m_asMoney->setOn(QJsonObject{
        {u"points"_s, 100},
        {u"amount"_s, toText(Money(currency.decimals == 0 ? 1 : 100), currency.decimals)},
        {u"max_share"_s, 0.5}});
    m_form->show();
    const bool isMoney = session().programme().policy.pointsAsMoney.has_value();
    for (const QString &member : {u"/points"_s, u"/amount"_s, u"/max_share"_s}) {
        field(asMoney + member)->setVisible(isMoney);
    }
    m_addRate->setVisible(isMoney && session().mayEdit());
    showRates();
    showExamples();
    m_budget->show(session().programme().policy, currency);
    m_sentences->setReadOnly(!session().mayEdit());
    m_sentences->setSubject(session().document().sharedProgramme(),
                            {SentenceSubject::Part::Policy, 0},
                            session().value(u"/policy"_s).toObject());
}

void PolicyPage::showExamples()
{
    const Programme &programme = session().programme();
    const Policy &policy = programme.policy;
    const auto money = [&](Money amount) { return shown(amount, programme.currency); };
    const policyexamples::Earned earned = policyexamples::earned(policy, programme.currency);
    m_stacking->setExample(
        tr("Example: %1 at one point for each 1.00, in a tier of 1.5× on a double day: %n point(s).",
           nullptr, static_cast<int>(earned.points.count()))
            .arg(money(earned.amount)));
    const BusinessDay today = shop().today();
    const auto last = lastGoodDay(policy.expiry, today, today);
    m_expiry->setExample(
        last ? tr("Example: points earned today, %1, can be spent through %2.")
                   .arg(shown(today), shown(*last))
             : tr("Example: points earned today, %1, stay for good.").arg(shown(today)));
    if (const auto paid = policyexamples::paid(policy, programme.currency)) {
        field(asMoney + u"/max_share"_s)
            ->setExample(tr("Example: of a bill of %1, %2 points pay %3, and no more.")
                             .arg(money(paid->bill), shown(paid->points), money(paid->money)));
    }
}

std::vector<QPushButton *> PolicyPage::removeRateButtons() const
{
    const auto buttons = m_rates->findChildren<QPushButton *>();
    return {buttons.begin(), buttons.end()};
}

// Each as its sentence, with a button that takes it away; edited in the sentences beside the form.
void PolicyPage::showRates()
{
    qDeleteAll(m_rates->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const auto &terms = session().programme().policy.pointsAsMoney;
    m_rates->setVisible(terms && !terms->rates.empty());
    if (!terms) {
        return;
    }
    const Sentences words(session().programme(), language());
    for (const Sentence &sentence : words.policySentences()) {
        for (const Slot &slot : slotsOf(sentence)) {
            const QString prefix = u"/points_as_money/rates/"_s;
            if (!slot.pointer.startsWith(prefix) || !slot.pointer.endsWith(u"/amount"_s)) {
                continue;
            }
            const QString number = slot.pointer.mid(prefix.size()).section(u'/', 0, 0);
            const QString said = plain(sentence);
            auto *holder = new QWidget;
            auto *row = new QHBoxLayout(holder);
            row->setContentsMargins(0, 0, 0, 0);
            auto *text = new Label(said);
            text->setWordWrap(true);
            auto *remove = new QPushButton(tr("Remove"));
            remove->setProperty("kind", u"quiet"_s);
            remove->setProperty("compact", true);
            remove->setAutoDefault(false);
            remove->setAccessibleName(tr("Remove: %1").arg(said));
            remove->setEnabled(session().mayEdit());
            connect(
                remove, &QPushButton::clicked, this,
                [this, number] {
                    m_addRate->setFocus(Qt::OtherFocusReason);
                    isTaken(session().tryRemove(rates + u'/' + number));
                },
                Qt::QueuedConnection);
            row->addWidget(text, 1);
            row->addWidget(remove, 0, Qt::AlignTop);
            m_rates->layout()->addWidget(holder);
        }
    }
}

// Half as much again on Wednesdays: the sentence beside the form changes what is to be changed.
void PolicyPage::addRate()
{
    const auto &terms = session().programme().policy.pointsAsMoney;
    if (!terms) {
        return;
    }
    const Money amount(terms->amount.count() + std::max<qint64>(terms->amount.count() / 2, 1));
    const QJsonObject rate{{u"when"_s, QJsonObject{{u"weekdays"_s, QJsonArray{u"wed"_s}}}},
                           {u"amount"_s, toText(amount, session().programme().currency.decimals)}};
    isTaken(session().tryInsert(rates, -1, rate));
}

void PolicyPage::takeSentence(const QString &pointer, const QJsonValue &value)
{
    const QString place = u"/policy"_s + pointer;
    const DraftSession::Faults faults =
        value.isUndefined() ? session().tryRemove(place) : session().trySet(place, value);
    if (!faults.empty()) {
        m_sentences->showFault(pointer, faultText(faults.front()));
    }
}

} // namespace regulars
