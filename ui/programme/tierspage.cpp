#include "ui/programme/tierspage.h"

#include "ui/parts/actionbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/programme/draftform.h"
#include "ui/programme/formfields.h"
#include "ui/programme/spreadchart.h"
#include "ui/programme/tierladder.h"
#include "ui/shop.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollArea>

namespace regulars
{

using namespace Qt::StringLiterals;

TiersPage::TiersPage(Shop &shop, DraftSession &session, QWidget *parent)
    : ProgrammePage(shop, session, parent)
    , m_form(new DraftForm(session, this))
{
    makeCommands();
    layOut();
    connect(m_ladder, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != m_chosen) {
            choose(row);
        }
    });
    // The list is filled anew, which can't be done while it moves a row.
    connect(m_ladder, &TierLadder::moveAsked, this, &TiersPage::move, Qt::QueuedConnection);
    connect(m_sentences, &SentenceEditor::edited, this, &TiersPage::takeSentence);
    TiersPage::retranslate();
}

void TiersPage::makeCommands()
{
    const auto make = [this](const QString &icon, const QKeySequence &key,
                             const std::function<void()> &act) {
        QAction *action = addCommand(icon, key);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_add = make(u"plus"_s, Qt::CTRL | Qt::Key_N, [this] { add(); });
    m_remove = make(u"trash"_s, {}, [this] { remove(); });
    m_up = make(u"arrow-up"_s, Qt::ALT | Qt::Key_Up, [this] { move(m_chosen, m_chosen - 1); });
    m_down =
        make(u"arrow-down"_s, Qt::ALT | Qt::Key_Down, [this] { move(m_chosen, m_chosen + 1); });
    m_removeToo = new QAction(this);
    connect(m_removeToo, &QAction::triggered, this, &TiersPage::removeToo);
}

QAction *TiersPage::command(Command command) const
{
    switch (command) {
    case Command::Add:
        return m_add;
    case Command::Remove:
        return m_remove;
    case Command::Up:
        return m_up;
    case Command::Down:
        return m_down;
    case Command::RemoveToo:
        break;
    }
    return m_removeToo;
}

QWidget *TiersPage::makeLadder()
{
    m_ladderCard = new Card;
    m_ladder = new TierLadder;
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8);
    flow->setUniform(true);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : {m_up, m_down, m_add, m_remove}) {
        flow->addWidget(new ActionButton(action));
    }
    m_ladderCard->content()->addWidget(m_ladder, 1);
    m_ladderCard->content()->addWidget(buttons);
    return m_ladderCard;
}

QWidget *TiersPage::makeForm()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(16);
    m_basics = new Card;
    const auto put = [this](Card *card, FormField *field) {
        card->content()->addWidget(field);
        m_form->add(field);
    };
    put(m_basics, new FormNames(u"/name"_s));
    put(m_basics, new FormColour(u"/colour"_s));
    put(m_basics, FormLine::number(u"/multiplier"_s));
    put(m_basics, FormLine::share(u"/discount"_s));
    put(m_basics, new FormCount(u"/early_days"_s, 0, 365));
    m_keep = new FormCheck(u"/keep"_s,
                           QJsonObject{{u"for"_s, u"12 months"_s}, {u"grace"_s, u"30 days"_s}});
    put(m_basics, m_keep);
    put(m_basics, new FormLength(u"/keep/for"_s, 1));
    put(m_basics, new FormLength(u"/keep/grace"_s));
    m_partsCard = new Card;
    m_partsHolder = new QWidget;
    m_partsCard->content()->addWidget(m_partsHolder);
    m_said = new Card;
    m_sentences = new SentenceEditor;
    m_said->content()->addWidget(m_sentences);
    column->addWidget(m_basics);
    column->addWidget(m_partsCard);
    column->addWidget(m_said);
    column->addWidget(makeReach());
    column->addStretch(1);
    return holder;
}

Card *TiersPage::makeReach()
{
    m_reachCard = new Card;
    m_chart = new SpreadChart;
    m_reach = new Label;
    m_moved = new Label(TextRole::Strong);
    m_reach->setWordWrap(true);
    m_moved->setWordWrap(true);
    m_reachCard->content()->addWidget(m_reach);
    m_reachCard->content()->addWidget(m_chart);
    m_reachCard->content()->addWidget(m_moved);
    return m_reachCard;
}

void TiersPage::layOut()
{
    m_side = makeLadder();
    m_tier = makeForm();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_tier);
    m_row = new QHBoxLayout;
    m_row->setSpacing(16);
    m_row->addWidget(m_side, 0, Qt::AlignTop);
    m_row->addWidget(area, 1);
    body()->addLayout(m_row, 1);
}

// The ladder stays beside the tier where there is room; where text is large it stands above it and
// scrolls with it.
void TiersPage::measure()
{
    constexpr int ladderWidth = 280;
    constexpr int widest = 1000; // a line longer than that is no longer read at a glance
    const bool isWide = width() >= scaled(900);
    const bool isBeside = m_row->indexOf(m_side) >= 0;
    if (isWide && !isBeside) {
        m_row->insertWidget(0, m_side, 0, Qt::AlignTop);
    } else if (!isWide && isBeside) {
        static_cast<QVBoxLayout *>(m_tier->layout())->insertWidget(0, m_side);
    }
    m_side->setMinimumWidth(isWide ? scaled(ladderWidth) : 0);
    m_side->setMaximumWidth(isWide ? scaled(ladderWidth) : QWIDGETSIZE_MAX);
    m_tier->setMaximumWidth(scaled(widest));
    m_ladder->setMinimumHeight(scaled(isWide ? 260 : 180));
    m_ladder->doItemsLayout();
}

void TiersPage::resizeEvent(QResizeEvent *event)
{
    ProgrammePage::resizeEvent(event);
    measure();
}

void TiersPage::changeEvent(QEvent *event)
{
    ProgrammePage::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void TiersPage::onShown()
{
    refresh();
    countMembers();
    m_ladder->setFocus(Qt::OtherFocusReason);
}

QString TiersPage::base() const
{
    return u"/tiers/"_s + QString::number(m_chosen);
}

QJsonObject TiersPage::tierJson() const
{
    return session().value(base()).toObject();
}

FormField *TiersPage::field(const QString &pointer) const
{
    return m_form->at(pointer);
}

void TiersPage::choose(int tier)
{
    m_chosen = tier;
    message()->clear();
    refresh();
}

void TiersPage::refresh()
{
    const Programme &programme = session().programme();
    const int tiers = static_cast<int>(programme.tiers.size());
    m_chosen = std::clamp(m_chosen, 0, tiers - 1);
    const bool mayEdit = session().mayEdit();
    m_add->setEnabled(mayEdit);
    m_remove->setEnabled(mayEdit && tiers > 1);
    m_up->setEnabled(mayEdit && m_chosen > 0);
    m_down->setEnabled(mayEdit && m_chosen + 1 < tiers);
    showLadder();
    m_form->setBase(base());
    m_form->show();
    const bool isLowest = m_chosen == 0;
    const bool isKept = !isLowest && programme.tiers[static_cast<size_t>(m_chosen)].keep;
    m_keep->setVisible(!isLowest);
    field(u"/keep/for"_s)->setVisible(isKept);
    field(u"/keep/grace"_s)->setVisible(isKept);
    m_sentences->setReadOnly(!mayEdit);
    m_sentences->setSubject(session().document().sharedProgramme(),
                            {SentenceSubject::Part::Tier, m_chosen}, tierJson());
    showParts();
    readSpread();
}

void TiersPage::showLadder()
{
    const Programme &programme = session().programme();
    std::vector<TierLadder::Rung> rungs;
    for (const Tier &tier : programme.tiers) {
        const QString name = tier.name.isEmpty() ? tier.id : shop().named(tier.name);
        const QString factor = tr("%1× points", "a multiplier").arg(tier.multiplier.toDecimal());
        const auto members = m_members.constFind(tier.id);
        rungs.push_back(
            {name, tier.colour,
             members == m_members.constEnd()
                 ? factor
                 : tr("%1 · %n member(s)", nullptr, static_cast<int>(*members)).arg(factor)});
    }
    m_ladder->show(rungs, m_chosen);
    m_basics->setHeading(rungs.at(static_cast<size_t>(m_chosen)).name);
}

void TiersPage::retranslate()
{
    ProgrammePage::retranslate();
    m_add->setText(tr("Add a tier"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Lower", "a tier's place: one up in the list"));
    m_down->setText(tr("Higher", "a tier's place: one down in the list"));
    m_removeToo->setText(tr("Remove there too"));
    m_ladderCard->setHeading(tr("All tiers"));
    m_ladder->setAccessibleName(tr("Tiers, from the lowest to the highest"));
    m_partsCard->setHeading(tr("Ways in, welcome, benefits"));
    m_said->setHeading(tr("What this says"));
    m_reachCard->setHeading(tr("Who reaches it"));
    nameFields();
    refresh();
}

void TiersPage::nameFields()
{
    field(u"/name"_s)->setTexts(tr("Name"), tr("As printed on cards and receipts."));
    field(u"/colour"_s)->setTexts(tr("Colour of the badge"));
    field(u"/multiplier"_s)
        ->setTexts(tr("Points are multiplied by"),
                   tr("1 gives the usual points, 1.5 half as many again."));
    auto *discount = static_cast<FormLine *>(field(u"/discount"_s));
    discount->setTexts(tr("Discount on everything"), tr("In percent, such as 5."));
    discount->setBlank(tr("none", "no discount"));
    field(u"/early_days"_s)
        ->setTexts(tr("Days of early access"),
                   tr("How many days before others its members may buy new goods."));
    m_keep->setTexts(tr("It ends and is reviewed"),
                     tr("Otherwise members who reach the tier keep it for good."));
    field(u"/keep/for"_s)->setTexts(tr("It lasts"));
    field(u"/keep/grace"_s)
        ->setTexts(tr("Then a grace period"),
                   tr("When it ends, each member keeps the tier or falls."));
}

} // namespace regulars
