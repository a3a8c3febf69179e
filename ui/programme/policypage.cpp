#include "ui/programme/policypage.h"

#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/programme/budgetview.h"
#include "ui/programme/draftform.h"
#include "ui/programme/formfields.h"
#include "ui/shop.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int wideFrom = 1060; // form and sentences side by side
constexpr int sideWidth = 588;

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

PolicyPage::PolicyPage(Shop &shop, DraftSession &session, QWidget *parent)
    : ProgrammePage(shop, session, parent)
    , m_form(new DraftForm(session, this))
{
    m_formColumn = new QWidget;
    m_cardsColumn = new QVBoxLayout(m_formColumn);
    m_cardsColumn->setContentsMargins(0, 0, 8, 0);
    m_cardsColumn->setSpacing(16);
    makeShop();
    makeCounting();
    makeLife();
    makeMoney();
    makeLimits();
    layOut();
    PolicyPage::retranslate();
}

Card *PolicyPage::addCard()
{
    auto *card = new Card;
    m_cards.push_back(card);
    m_cardsColumn->addWidget(card);
    return card;
}

template <typename Field>
Field *PolicyPage::put(Card *card, Field *field)
{
    card->content()->addWidget(field);
    m_form->add(field);
    return field;
}

void PolicyPage::makeShop()
{
    Card *card = addCard();
    put(card, new FormNames(u"/name"_s));
    m_currency = put(card, FormLine::text(u"/currency"_s));
    m_currency->line()->setReadOnly(true);
    put(card, FormLine::text(u"/country"_s));
    put(card, FormLine::text(u"/time_zone"_s));
    put(card, new FormTime(u"/day_starts_at"_s));
}

void PolicyPage::makeCounting()
{
    Card *card = addCard();
    m_rounding =
        put(card, new FormChoice(u"/policy/rounding"_s, {u"down"_s, u"nearest"_s, u"up"_s}));
    m_stacking =
        put(card, new FormChoice(u"/policy/stacking"_s, {u"add"_s, u"best"_s, u"multiply"_s}));
    put(card, FormLine::number(u"/policy/point_value"_s));
}

void PolicyPage::makeLife()
{
    Card *card = addCard();
    m_expiry = put(card, new FormExpiry(u"/policy/expiry"_s));
    put(card, new FormLength(u"/policy/available_after"_s));
    m_shortfall = put(card, new FormChoice(u"/policy/shortfall"_s, {u"owe"_s, u"forgive"_s}));
    put(card, new FormLength(u"/policy/restore_grace"_s));
}

void PolicyPage::makeMoney()
{
    m_moneyCard = addCard();
    m_asMoney = put(m_moneyCard, new FormCheck(u"/policy/points_as_money"_s, {}));
    const Currency &currency = session().programme().currency;
    put(m_moneyCard, FormLine::points(u"/policy/points_as_money/points"_s));
    put(m_moneyCard, FormLine::amount(u"/policy/points_as_money/amount"_s, currency));
    put(m_moneyCard, FormLine::share(u"/policy/points_as_money/max_share"_s));
    m_rates = new QWidget;
    auto *rates = new QVBoxLayout(m_rates);
    rates->setContentsMargins(0, 0, 0, 0);
    m_addRate = new QPushButton;
    m_addRate->setProperty("kind", u"quiet"_s);
    m_addRate->setAutoDefault(false);
    m_moneyCard->content()->addWidget(m_rates);
    m_moneyCard->content()->addWidget(m_addRate, 0, Qt::AlignLeft);
    connect(m_addRate, &QPushButton::clicked, this, &PolicyPage::addRate);
}

void PolicyPage::makeLimits()
{
    Card *card = addCard();
    for (const QString &limit :
         {u"earn_per_day"_s, u"redeem_per_day"_s, u"give_per_month"_s, u"clerk_adjust"_s}) {
        put(card, FormLine::points(u"/policy/limits/"_s + limit));
    }
    Card *budget = addCard();
    put(budget,
        FormLine::amount(u"/policy/budget/marketing_per_year"_s, session().programme().currency));
    put(budget, FormLine::share(u"/policy/budget/warn_share"_s));
    put(budget, new FormCheck(u"/policy/budget/enforce"_s, true));
    m_budget = new BudgetView(shop());
    budget->content()->addWidget(m_budget);
}

void PolicyPage::layOut()
{
    m_cardsColumn->addStretch(1);
    m_said = new Card;
    m_sentences = new SentenceEditor;
    m_said->content()->addWidget(m_sentences);
    connect(m_sentences, &SentenceEditor::edited, this, &PolicyPage::takeSentence);
    auto *sideContent = new QWidget;
    m_sideColumn = new QVBoxLayout(sideContent);
    m_sideColumn->setContentsMargins(0, 0, 8, 0);
    m_sideColumn->addStretch(1);
    m_side = scrolling(sideContent);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(scrolling(m_formColumn), 3);
    row->addWidget(m_side, 2);
    body()->addLayout(row, 1);
    m_sideColumn->insertWidget(0, m_said);
}

// Beside the form where there is room, else below it.
void PolicyPage::measure()
{
    const bool isWide = width() >= scaled(wideFrom);
    m_side->setMinimumWidth(scaled(sideWidth));
    if (isWide != m_side->isHidden()) {
        return;
    }
    m_side->setVisible(isWide);
    if (isWide) {
        m_sideColumn->insertWidget(0, m_said);
    } else {
        m_cardsColumn->insertWidget(m_cardsColumn->count() - 1, m_said);
    }
}

void PolicyPage::resizeEvent(QResizeEvent *event)
{
    ProgrammePage::resizeEvent(event);
    measure();
}

void PolicyPage::changeEvent(QEvent *event)
{
    ProgrammePage::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void PolicyPage::onShown()
{
    refresh();
    field(u"/name"_s)->setFocus(Qt::OtherFocusReason);
}

FormField *PolicyPage::field(const QString &pointer) const
{
    return m_form->at(pointer);
}

void PolicyPage::retranslate()
{
    ProgrammePage::retranslate();
    const QStringList headings{tr("The shop"),
                               tr("How points are counted"),
                               tr("How long points last"),
                               tr("Points as money"),
                               tr("Limits"),
                               tr("Budget")};
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setHeading(headings.at(static_cast<qsizetype>(i)));
    }
    m_said->setHeading(tr("What this says"));
    m_addRate->setText(tr("Add a better rate for some days or goods"));
    nameShop();
    namePoints();
    nameLimits();
    if (isVisible()) { // else when it is shown
        refresh();
    }
}

void PolicyPage::nameShop()
{
    field(u"/name"_s)
        ->setTexts(tr("Name"),
                   tr("As printed on receipts and papers. A language without a name of its own "
                      "uses the nearest one."));
    m_currency->setTexts(
        tr("Currency"),
        tr("Fixed when the shop was set up, because every sale is recorded in it."));
    field(u"/country"_s)
        ->setTexts(
            tr("Country"),
            tr("Two letters, such as CN. Phone numbers are read as numbers of this country."));
    field(u"/time_zone"_s)
        ->setTexts(tr("Time zone"),
                   tr("Such as Asia/Shanghai. Days and offers begin and end by it."));
    field(u"/day_starts_at"_s)
        ->setTexts(tr("A business day begins at"),
                   tr("If the shop closes after midnight, choose a time after closing. "
                      "Weeks begin on Monday."));
}

void PolicyPage::namePoints()
{
    m_rounding->setTexts(tr("Fractions of a point"),
                         tr("Rounded once for each purchase, after all rules."));
    m_rounding->setChoices({tr("round down"), tr("round to the nearest"), tr("round up")});
    m_stacking->setTexts(tr("Multipliers together"),
                         tr("When a tier and a rule multiply the same points."));
    m_stacking->setChoices({tr("add them up"), tr("use the largest"), tr("multiply them")});
    field(u"/policy/point_value"_s)
        ->setTexts(tr("What a point costs the shop"),
                   tr("In the shop's currency, such as 0.01. Reports use it to value the points "
                      "that members hold."));
    m_expiry->setTexts(tr("Points expire"), tr("Points already earned keep their date."));
    field(u"/policy/available_after"_s)
        ->setTexts(tr("Waiting time"),
                   tr("How long points wait before they can be spent. 0: not at all."));
    m_shortfall->setTexts(tr("Goods returned after spending"),
                          tr("When the points earned on returned goods have been spent already."));
    m_shortfall->setChoices({tr("the member owes the points"), tr("the shop forgives them")});
    field(u"/policy/restore_grace"_s)
        ->setTexts(tr("Points given back last at least"),
                   tr("When a redemption is undone after its points have expired."));
    m_asMoney->setTexts(tr("Members may pay with points"));
    field(u"/policy/points_as_money/points"_s)->setTexts(tr("Number of points"));
    field(u"/policy/points_as_money/amount"_s)->setTexts(tr("Their value in money"));
    field(u"/policy/points_as_money/max_share"_s)
        ->setTexts(tr("Largest share of a bill"),
                   tr("In percent. 100 lets points pay for the whole bill."));
}

void PolicyPage::nameLimits()
{
    const auto name = [this](const QString &limit, const QString &title, const QString &help) {
        auto *line = static_cast<FormLine *>(field(u"/policy/limits/"_s + limit));
        line->setTexts(title, help);
        line->setBlank(tr("no limit"));
    };
    name(u"earn_per_day"_s, tr("Most points a member earns a day"),
         tr("The receipt names what was cut."));
    name(u"redeem_per_day"_s, tr("Most points a member redeems a day"), {});
    name(u"give_per_month"_s, tr("Most points a member gives others a month"), {});
    name(u"clerk_adjust"_s, tr("Largest adjustment by one person"),
         tr("In points. A larger one needs a second person's approval; a clerk's always does."));
    auto *budget = static_cast<FormLine *>(field(u"/policy/budget/marketing_per_year"_s));
    budget->setTexts(tr("Yearly budget for points and rewards"));
    budget->setBlank(tr("no budget"));
    field(u"/policy/budget/warn_share"_s)
        ->setTexts(tr("Warn at"), tr("When the cost of rewards reaches this share of the budget."));
    field(u"/policy/budget/enforce"_s)
        ->setTexts(tr("Stop at the budget"),
                   tr("Once it is used up, no more points are given that year."));
}

} // namespace regulars
