#include "ui/counter/rewardsheet.h"

#include "ui/attempt.h"
#include "ui/counter/choicelist.h"
#include "ui/figures.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/menutext.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

RewardSheet::RewardSheet(Till &till, QWidget *parent)
    : Sheet(till, parent)
    , m_list(new ChoiceList)
{
    m_list->setNumbered(true);
    body()->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &ChoiceList::taken, this, &RewardSheet::redeem);
    connect(m_list, &ChoiceList::moreWanted, this, [this](int change) {
        m_quantity = std::clamp<qint64>(m_quantity + change, 1, most);
        say();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_quantity = 1;
        say();
    });
    connect(primary(), &QPushButton::clicked, this, [this] {
        if (m_list->currentRow() >= 0) {
            redeem(m_list->currentRow());
        }
    });
    RewardSheet::retranslate();
}

void RewardSheet::open()
{
    m_quantity = 1;
    fill();
    m_list->setCurrentRow(m_offers.empty() ? -1 : 0);
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool RewardSheet::openWith(const QString &reward)
{
    open();
    const auto at = std::find_if(m_offers.begin(), m_offers.end(),
                                 [&](const CatalogueRow &row) { return row.reward == reward; });
    if (at == m_offers.end()) {
        return false;
    }
    m_list->setCurrentRow(static_cast<int>(at - m_offers.begin()));
    return true;
}

void RewardSheet::refresh()
{
    fill();
}

void RewardSheet::fill()
{
    const auto &customer = till().customer();
    m_offers.clear();
    if (customer) {
        attempt(this, [&] { m_offers = rewardsFor(shop(), customer->id); });
    }
    const auto programme = shop().programme();
    std::vector<Choice> choices;
    for (const CatalogueRow &offer : m_offers) {
        Choice choice{shop().named(offer.name)};
        choice.figure =
            offer.money.isZero()
                ? shown(offer.points)
                : tr("%1 + %2").arg(shown(offer.points), shown(offer.money, programme->currency));
        choice.isOpen = offer.isInReach();
        choice.figureTone = choice.isOpen ? Tone::Success : Tone::Muted;
        if (choice.isOpen) {
            choice.subtitle =
                offer.stock ? tr("in reach · %Ln left", nullptr, static_cast<int>(*offer.stock))
                            : tr("in reach");
        } else if (std::holds_alternative<refusals::InsufficientPoints>(*offer.refusal)) {
            choice.subtitle = tr("%Ln to go", nullptr, static_cast<int>(offer.missing.count()));
        } else {
            choice.subtitle = refusalText(*offer.refusal, shop());
        }
        choices.push_back(choice);
    }
    m_list->setChoices(choices);
    say();
}

void RewardSheet::say()
{
    const int row = m_list->currentRow();
    const bool isPicked = row >= 0 && row < static_cast<int>(m_offers.size());
    primary()->setEnabled(isPicked);
    if (!isPicked) {
        primary()->setText(tr("Redeem"));
        return;
    }
    const QString &name = m_list->choice(row).title;
    const Points points(m_offers[static_cast<size_t>(row)].points.count() * m_quantity);
    primary()->setText(m_quantity == 1
                           ? tr("Redeem %1: %2 points").arg(menuText(name), shown(points))
                           : tr("Redeem %1 × %2: %3 points")
                                 .arg(menuText(name))
                                 .arg(m_quantity)
                                 .arg(shown(points)));
}

void RewardSheet::redeem(int row)
{
    till().redeem(m_offers.at(static_cast<size_t>(row)).reward, m_quantity);
}

void RewardSheet::retranslate()
{
    setHeading(tr("Redeem"));
    m_list->setAccessibleName(tr("Rewards"));
    setHint(tr("1–9 or ↑↓ pick · ← → how many · Enter redeems · Esc goes back"));
    say();
}

} // namespace regulars
