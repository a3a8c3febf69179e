#include "ui/counter/servicesheet.h"

#include "services/serving.h"
#include "ui/attempt.h"
#include "ui/counter/choicelist.h"
#include "ui/parts/label.h"
#include "ui/shop.h"

namespace regulars
{

ServiceSheet::ServiceSheet(Till &till, QWidget *parent)
    : Sheet(till, parent)
    , m_list(new ChoiceList)
    , m_none(new Label(TextRole::Body, Tone::Muted))
{
    m_list->setNumbered(true);
    m_none->setWordWrap(true);
    body()->addWidget(m_none);
    body()->addWidget(m_list, 100);
    body()->addStretch(1); // where there is no list
    setFocusProxy(m_list);
    connect(m_list, &ChoiceList::taken, this, &ServiceSheet::take);
    connect(primary(), &QPushButton::clicked, this, [this] { take(m_list->currentRow()); });
    ServiceSheet::retranslate();
}

void ServiceSheet::open()
{
    refresh();
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void ServiceSheet::refresh()
{
    m_entries.clear();
    std::vector<Choice> choices;
    const auto programme = shop().programme();
    for (const Action &action : programme->actions) {
        m_entries.push_back({action.id, false});
        Choice choice{shop().named(action.name)};
        choice.subtitle = tr("Action");
        choices.push_back(choice);
    }
    std::vector<BenefitOffer> benefits;
    if (const auto &customer = till().customer()) {
        attempt(this, [&] { benefits = Serving(shop().desk()).benefits(customer->id); });
    }
    for (const BenefitOffer &benefit : benefits) {
        m_entries.push_back({benefit.id, true});
        Choice choice{shop().named(benefit.name)};
        choice.subtitle = tr("Benefit of this tier");
        choice.isOpen = benefit.isOpen && benefit.left.value_or(1) > 0;
        if (benefit.left) {
            choice.figure = tr("%n left", nullptr, static_cast<int>(*benefit.left));
            choice.figureTone = choice.isOpen ? Tone::Success : Tone::Muted;
        }
        choices.push_back(choice);
    }
    m_list->setChoices(choices);
    m_list->setVisible(!choices.empty());
    m_none->setVisible(choices.empty());
    primary()->setEnabled(!choices.empty());
}

void ServiceSheet::take(int row)
{
    if (row < 0 || row >= static_cast<int>(m_entries.size())) {
        return;
    }
    const Entry &entry = m_entries[static_cast<size_t>(row)];
    if (entry.isBenefit) {
        till().takeBenefit(entry.id);
    } else {
        till().doAction(entry.id);
    }
}

void ServiceSheet::retranslate()
{
    setHeading(tr("Actions and benefits"));
    m_list->setAccessibleName(tr("Actions and benefits"));
    m_none->setText(tr("The programme has no actions, and this tier no benefits."));
    primary()->setText(tr("Record"));
    setHint(tr("1–9 or ↑↓ pick · Enter records · Esc goes back"));
}

} // namespace regulars
