#include "ui/programme/cataloguepage.h"

#include "ui/parts/actionbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/programme/draftform.h"
#include "ui/programme/formdate.h"
#include "ui/programme/formfields.h"
#include "ui/programme/goodsfields.h"
#include "ui/programme/picturefield.h"
#include "ui/programme/poolpanel.h"
#include "ui/programme/rewardgrid.h"
#include "ui/programme/scrollpast.h"
#include "ui/programme/stockpanel.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

namespace regulars
{

using namespace Qt::StringLiterals;

CataloguePage::CataloguePage(Shop &shop, DraftSession &session, QWidget *parent)
    : ListAndFormPage(shop, session, parent)
    , m_form(new DraftForm(session, this))
{
    makeCommands();
    makeList();
    setForm(makeReward());
    columns()->addWidget(middle());
    layOut(
        m_grid,
        {.wideFrom = 900, .listShare = 1, .formShare = 1, .highestList = 420, .isInColumns = false},
        {m_addButton, m_kindFilter, m_zoneFilter, m_grid, m_none->button()});
    new ScrollPast(m_reward);
    connect(m_grid, &RewardGrid::chosenChanged, this, [this] {
        leaveStarts();
        showChosen();
        readReach();
        scrollToTop();
    });
    connect(m_sentences, &SentenceEditor::edited, this, &CataloguePage::takeSentence);
    connect(m_stock, &StockPanel::recorded, this, &CataloguePage::readShelf);
    connect(m_pool, &PoolPanel::recorded, this, &CataloguePage::readShelf);
    connect(&session, &DraftSession::stepped, this, [this](const QStringList &places) {
        const QString first = places.value(0);
        const auto &rewards = this->session().programme().rewards;
        const qsizetype index = first.section(u'/', 2, 2).toInt();
        if (first.startsWith(u"/rewards/"_s) && index < static_cast<qsizetype>(rewards.size())) {
            m_grid->choose(rewards.at(static_cast<size_t>(index)).id);
        }
    });
    const auto readAgain = [this] {
        if (isVisible()) {
            readShelf();
        }
    };
    connect(&shop.changes(), &Changes::ledgerChanged, this, readAgain);
    connect(&shop.changes(), &Changes::programmeChanged, this, readAgain);
    CataloguePage::retranslate();
}

void CataloguePage::makeCommands()
{
    const auto make = [this](Command command, const QString &icon, const QKeySequence &key,
                             void (CataloguePage::*act)()) {
        QAction *action = addCommand(icon, key);
        connect(action, &QAction::triggered, this, act);
        m_commands.insert(static_cast<int>(command), action);
    };
    make(Command::Add, u"plus"_s, QKeySequence::New, &CataloguePage::showStarts);
    make(Command::Duplicate, u"copy"_s, Qt::CTRL | Qt::Key_D, &CataloguePage::duplicate);
    make(Command::Remove, u"trash"_s, Qt::CTRL | Qt::Key_Delete, &CataloguePage::remove);
    make(Command::Label, u"printer"_s, QKeySequence::Print, &CataloguePage::printLabel);
    const auto makeMove = [this](Command command, const QString &icon, const QKeySequence &key,
                                 int by) {
        QAction *action = addCommand(icon, key);
        connect(action, &QAction::triggered, this, [this, by] { move(by); });
        m_commands.insert(static_cast<int>(command), action);
    };
    makeMove(Command::Earlier, u"arrow-up"_s, Qt::ALT | Qt::Key_Up, -1);
    makeMove(Command::Later, u"arrow-down"_s, Qt::ALT | Qt::Key_Down, 1);
    auto *removeToo = new QAction(this);
    connect(removeToo, &QAction::triggered, this, &CataloguePage::removeToo);
    m_commands.insert(static_cast<int>(Command::RemoveToo), removeToo);
}

void CataloguePage::makeList()
{
    QVBoxLayout *rows = listRows();
    m_addButton = new ActionButton(command(Command::Add));
    m_kindFilter = new QComboBox;
    m_zoneFilter = new QComboBox;
    m_grid = new RewardGrid;
    m_none = new EmptyState(u"gift"_s);
    m_none->setAction(command(Command::Add));
    m_count = new Label(TextRole::Caption, Tone::Muted);
    rows->addWidget(m_addButton, 0, Qt::AlignLeft);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    for (QComboBox *filter : {m_kindFilter, m_zoneFilter}) {
        filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        filter->setMinimumContentsLength(6);
        filters->addWidget(filter, 1);
        connect(filter, &QComboBox::activated, this, &CataloguePage::showGrid);
    }
    rows->addLayout(filters);
    rows->addWidget(m_grid, 1);
    rows->addWidget(m_none, 1);
    addMoveRow(m_count, {command(Command::Earlier), command(Command::Later)});
}

void CataloguePage::makeFields(QVBoxLayout *column)
{
    const Currency &currency = session().programme().currency;
    const auto put = [this](Card *card, FormField *field) {
        card->content()->addWidget(field);
        m_form->add(field);
    };
    m_saidCard = new Card;
    m_sentences = new SentenceEditor;
    m_saidCard->content()->addWidget(m_sentences);
    m_saidCard->content()->addWidget(buttonRow({new ActionButton(command(Command::Duplicate)),
                                                new ActionButton(command(Command::Label)),
                                                new ActionButton(command(Command::Remove))}));
    m_whatCard = new Card;
    put(m_whatCard, new FormNames(u"/name"_s));
    // Another kind may need a coupon, or let one go: it is no field like the others.
    m_kind = new FormPick(u"/kind"_s);
    m_whatCard->content()->addWidget(m_kind);
    connect(m_kind, &FormField::edited, this, &CataloguePage::takeKind);
    m_coupon = new FormPick(u"/coupon"_s);
    put(m_whatCard, m_coupon);
    put(m_whatCard, FormLine::text(u"/zone"_s));
    m_tier = new FormPick(u"/minimum_tier"_s);
    put(m_whatCard, m_tier);
    m_priceCard = new Card;
    put(m_priceCard, FormLine::points(u"/points"_s));
    for (const QString &amount : {u"/money"_s, u"/worth"_s, u"/cost"_s}) {
        put(m_priceCard, FormLine::amount(amount, currency));
    }
    m_pricesHolder = new QWidget;
    m_priceCard->content()->addWidget(m_pricesHolder);
    m_limitsCard = new Card;
    put(m_limitsCard, new FormCount(u"/per_member"_s, 0, 1'000'000));
    // One that hands out codes has no other stock: it is no field like the others.
    m_codes = new FormCheck(u"/codes"_s, true);
    m_limitsCard->content()->addWidget(m_codes);
    connect(m_codes, &FormField::edited, this, &CataloguePage::takeCodes);
    put(m_limitsCard, FormLine::number(u"/stock"_s));
    m_from = new FormDate(u"/from"_s);
    m_until = new FormDate(u"/until"_s);
    put(m_limitsCard, m_from);
    put(m_limitsCard, m_until);
    for (Card *card : {m_saidCard, m_whatCard, m_priceCard, m_limitsCard}) {
        column->addWidget(card);
    }
}

// What is the shop's own, and no part of the draft.
void CataloguePage::makeLiveCards(QVBoxLayout *column)
{
    m_pictureCard = new Card;
    m_picture = new PictureField(shop(), Pictured::Reward);
    m_pictureCard->content()->addWidget(m_picture);
    connect(m_picture, &PictureField::changed, this, &CataloguePage::readShelf);
    m_stockCard = new Card;
    m_stock = new StockPanel(shop());
    m_stockCard->content()->addWidget(m_stock);
    m_codesToday = new Label;
    m_codesToday->setWordWrap(true);
    m_stockCard->content()->addWidget(m_codesToday);
    m_pool = new PoolPanel(shop());
    m_stockCard->content()->addWidget(m_pool);
    m_figuresCard = new Card;
    m_taken = new Label;
    m_reach = new Label;
    for (Label *label : {m_taken, m_reach}) {
        label->setWordWrap(true);
        m_figuresCard->content()->addWidget(label);
    }
    for (Card *card : {m_pictureCard, m_stockCard, m_figuresCard}) {
        column->addWidget(card);
    }
}

QWidget *CataloguePage::makeReward()
{
    m_reward = new QWidget;
    auto *reward = new QVBoxLayout(m_reward);
    reward->setContentsMargins(0, 0, 0, 0);
    reward->setSpacing(16);
    makeFields(reward);
    makeLiveCards(reward);
    reward->addStretch(1);
    return m_reward;
}

void CataloguePage::onShown()
{
    measure();
    refresh();
    readShelf();
    readReach();
    (isChoosingStart() ? static_cast<QWidget *>(starts()) : m_grid)->setFocus(Qt::OtherFocusReason);
}

void CataloguePage::open(const QString &subject)
{
    m_kindFilter->setCurrentIndex(0);
    m_zoneFilter->setCurrentIndex(0);
    showGrid();
    m_grid->choose(subject);
}

FormField *CataloguePage::field(const QString &pointer) const
{
    for (FormField *own : {static_cast<FormField *>(m_kind), static_cast<FormField *>(m_codes)}) {
        if (pointer == own->pointer()) {
            return own;
        }
    }
    return m_form->at(pointer);
}

QString CataloguePage::figuresText() const
{
    return QString(m_taken->text() + u'\n' + m_reach->text());
}

void CataloguePage::retranslate()
{
    ProgrammePage::retranslate();
    command(Command::Add)->setText(tr("New reward…"));
    command(Command::Duplicate)->setText(tr("Duplicate"));
    command(Command::Remove)->setText(tr("Remove"));
    command(Command::Earlier)->setText(tr("Earlier on the shelf"));
    command(Command::Later)->setText(tr("Later on the shelf"));
    command(Command::Label)->setText(tr("Print its label"));
    command(Command::RemoveToo)->setText(tr("Remove there too"));
    m_kindFilter->setAccessibleName(tr("Which rewards are shown"));
    m_zoneFilter->setAccessibleName(tr("Which zone is shown"));
    m_grid->setAccessibleName(tr("Rewards"));
    nameStarts(tr("What should the reward be?"), tr("Rewards to begin with"), tr("Add this reward"),
               tr("Back"));
    m_whatCard->setHeading(tr("What it is"));
    m_priceCard->setHeading(tr("What it costs"));
    m_limitsCard->setHeading(tr("How much and when"));
    m_figuresCard->setHeading(tr("How it does"));
    m_stock->retranslate();
    m_codesToday->setText(tr("Until then it hands out its codes:"));
    m_pool->retranslate();
    nameFields();
    fillFilters();
    refresh();
    readReach();
}

void CataloguePage::nameFields()
{
    const auto name = [this](const QString &pointer, const QString &text,
                             const QString &help = QString(), const QString &blank = QString()) {
        FormField *named = field(pointer);
        named->setTexts(text, help);
        if (auto *line = qobject_cast<FormLine *>(named)) {
            line->setBlank(blank);
        }
    };
    name(u"/name"_s, tr("Name"), tr("As it stands in the catalogue and on receipts."));
    name(u"/kind"_s, tr("Kind"));
    name(u"/coupon"_s, tr("Coupon"), tr("What members get for their points."));
    name(u"/zone"_s, tr("Zone"), tr("A shelf of the catalogue, such as: daily basics."),
         tr("no zone"));
    name(u"/minimum_tier"_s, tr("Who can have it"));
    name(u"/points"_s, tr("Points"));
    name(u"/money"_s, tr("And in money"), {}, tr("nothing", "no part in money"));
    name(u"/worth"_s, tr("Worth"), tr("What it would be sold for."), tr("not told"));
    name(u"/cost"_s, tr("Cost to the shop"),
         tr("For the budget; without it the points' own value counts."), tr("not told"));
    name(u"/per_member"_s, tr("At most, for each member"));
    name(u"/codes"_s, tr("Hands out a partner's codes"),
         tr("Each one redeemed is a code that the partner gave you, such as a cinema's or a "
            "parking's. The codes are its stock: bring them below once it is published."));
    name(u"/stock"_s, tr("First stock"),
         tr("So many are there when it is first published; later the stock below counts."),
         tr("not counted"));
    name(u"/from"_s, tr("From a day on"));
    name(u"/until"_s, tr("Until a day, that day included"));
    auto *perMember = static_cast<FormCount *>(field(u"/per_member"_s));
    perMember->count()->setSpecialValueText(tr("No limit"));
}

} // namespace regulars
