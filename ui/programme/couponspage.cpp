#include "ui/programme/couponspage.h"

#include "ui/parts/actionbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/programme/couponstarts.h"
#include "ui/programme/draftform.h"
#include "ui/programme/formfields.h"
#include "ui/programme/goodsfields.h"
#include "ui/programme/issuedcoupons.h"
#include "ui/programme/scrollpast.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QBoxLayout>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>

#include <functional>

namespace regulars
{

using namespace Qt::StringLiterals;

CouponsPage::CouponsPage(Shop &shop, DraftSession &session, QWidget *parent)
    : ListAndFormPage(shop, session, parent)
    , m_form(new DraftForm(session, this))
{
    makeCommands();
    makeList();
    setForm(makeCoupon());
    columns()->addWidget(middle());
    layOut(m_list, {}, {m_addButton, m_list, m_none->button()});
    new ScrollPast(m_coupon);
    connect(m_list, &WordedList::chosenChanged, this, [this] {
        leaveStarts();
        showChosen();
        scrollToTop();
    });
    connect(m_sentences, &SentenceEditor::edited, this, &CouponsPage::takeSentence);
    connect(m_issued, &IssuedCoupons::printAsked, this, &CouponsPage::printCodes);
    connect(m_issued, &IssuedCoupons::listed, this, &CouponsPage::tellCommands);
    connect(&session, &DraftSession::stepped, this, [this](const QStringList &places) {
        const QString first = places.value(0);
        const auto &coupons = this->session().programme().coupons;
        const qsizetype index = first.section(u'/', 2, 2).toInt();
        if (first.startsWith(u"/coupons/"_s) && index < static_cast<qsizetype>(coupons.size())) {
            m_list->choose(coupons.at(static_cast<size_t>(index)).id);
        }
    });
    connect(&shop.changes(), &Changes::ledgerChanged, this, [this] {
        if (isVisible()) {
            m_issued->read();
        }
    });
    CouponsPage::retranslate();
}

void CouponsPage::makeCommands()
{
    const auto make = [this](Command command, const QString &icon, const QKeySequence &key,
                             const std::function<void()> &act) {
        QAction *action = addCommand(icon, key);
        connect(action, &QAction::triggered, this, act);
        m_commands.insert(static_cast<int>(command), action);
    };
    make(Command::Add, u"plus"_s, QKeySequence::New, [this] { showStarts(); });
    make(Command::Duplicate, u"copy"_s, Qt::CTRL | Qt::Key_D, [this] { duplicate(); });
    make(Command::Remove, u"trash"_s, Qt::CTRL | Qt::Key_Delete, [this] { remove(); });
    make(Command::Earlier, u"arrow-up"_s, Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    make(Command::Later, u"arrow-down"_s, Qt::ALT | Qt::Key_Down, [this] { move(1); });
    make(Command::Verify, u"scan"_s, Qt::Key_F7, [this] {
        leaveStarts();
        area()->ensureWidgetVisible(m_issuedCard);
        m_issued->startVerifying();
    });
    make(Command::Export, u"export"_s, Qt::CTRL | Qt::Key_E, [this] { askExport(); });
    make(Command::Sheet, u"printer"_s, QKeySequence::Print, [this] { printSheet(); });
    auto *removeToo = new QAction(this);
    connect(removeToo, &QAction::triggered, this, [this] { this->removeToo(); });
    m_commands.insert(static_cast<int>(Command::RemoveToo), removeToo);
}

void CouponsPage::makeList()
{
    QVBoxLayout *rows = listRows();
    m_addButton = new ActionButton(command(Command::Add));
    m_list = new WordedList;
    m_none = new EmptyState(u"coupon"_s);
    m_none->setAction(command(Command::Add));
    m_count = new Label(TextRole::Caption, Tone::Muted);
    rows->addWidget(m_addButton, 0, Qt::AlignLeft);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_none, 1);
    addMoveRow(m_count, {command(Command::Earlier), command(Command::Later)});
}

void CouponsPage::makeFields(QVBoxLayout *column)
{
    m_saidCard = new Card;
    m_sentences = new SentenceEditor;
    m_saidCard->content()->addWidget(m_sentences);
    m_saidCard->content()->addWidget(buttonRow({new ActionButton(command(Command::Duplicate)),
                                                new ActionButton(command(Command::Remove))}));
    m_termsCard = new Card;
    const auto put = [this](FormField *field) {
        m_termsCard->content()->addWidget(field);
        m_form->add(field);
    };
    put(new FormNames(u"/name"_s));
    // These bring other members along, or let them go: no fields like the others.
    m_kind = new FormPick(u"/kind"_s);
    m_discount = new FormPick(u"/discount"_s);
    m_ends = new FormCheck(u"/valid"_s, u"30 days"_s);
    for (FormField *field : std::initializer_list<FormField *>{m_kind, m_discount}) {
        m_termsCard->content()->addWidget(field);
    }
    connect(m_kind, &FormField::edited, this, &CouponsPage::takeKind);
    connect(m_discount, &FormField::edited, this, &CouponsPage::takeDiscount);
    m_units = new FormCount(u"/discount/max_units"_s, 0, 1'000'000);
    put(m_units);
    m_termsCard->content()->addWidget(m_ends);
    connect(m_ends, &FormField::edited, this, &CouponsPage::takeValid);
    m_valid = new FormLength(u"/valid"_s, 1);
    put(m_valid);
    put(new FormCheck(u"/stacks"_s, true));
    m_issuedCard = new Card;
    m_issued = new IssuedCoupons(shop());
    m_issuedCard->content()->addWidget(m_issued);
    m_issuedCard->content()->addWidget(buttonRow({new ActionButton(command(Command::Verify)),
                                                  new ActionButton(command(Command::Export)),
                                                  new ActionButton(command(Command::Sheet))}));
    for (Card *card : {m_saidCard, m_termsCard, m_issuedCard}) {
        column->addWidget(card);
    }
}

QWidget *CouponsPage::makeCoupon()
{
    m_coupon = new QWidget;
    auto *coupon = new QVBoxLayout(m_coupon);
    coupon->setContentsMargins(0, 0, 0, 0);
    coupon->setSpacing(16);
    makeFields(coupon);
    coupon->addStretch(1);
    return m_coupon;
}

void CouponsPage::onShown()
{
    measure();
    refresh();
    m_issued->read();
    (isChoosingStart() ? starts() : m_list)->setFocus(Qt::OtherFocusReason);
}

void CouponsPage::open(const QString &subject)
{
    m_list->choose(subject);
}

// A coupon that is scanned here is verified, never used.
bool CouponsPage::scanned(const QString &code)
{
    leaveStarts();
    area()->ensureWidgetVisible(m_issuedCard);
    m_issued->verify(code);
    return true;
}

FormField *CouponsPage::field(const QString &pointer) const
{
    return pointer == m_kind->pointer()       ? m_kind
           : pointer == m_discount->pointer() ? m_discount
                                              : m_form->at(pointer);
}

void CouponsPage::retranslate()
{
    ProgrammePage::retranslate();
    command(Command::Add)->setText(tr("New coupon…"));
    command(Command::Duplicate)->setText(tr("Duplicate"));
    command(Command::Remove)->setText(tr("Remove"));
    command(Command::Earlier)->setText(tr("Up"));
    command(Command::Later)->setText(tr("Down"));
    command(Command::Verify)->setText(tr("Verify a code"));
    command(Command::Export)->setText(tr("Export this list…"));
    command(Command::Sheet)->setText(tr("Print these codes"));
    command(Command::RemoveToo)->setText(tr("Remove there too"));
    m_list->setAccessibleName(tr("Coupons"));
    m_none->setText(tr("No coupon yet"),
                    tr("Make one, then let a rule, a reward or a person at the till give it."));
    nameStarts(tr("What should the coupon do?"), tr("Coupons to begin with"), tr("Add this coupon"),
               tr("Back"));
    m_termsCard->setHeading(tr("Terms"));
    m_issuedCard->setHeading(tr("In members' hands"));
    nameFields();
    m_issued->retranslate();
    refresh();
}

void CouponsPage::nameFields()
{
    field(u"/name"_s)->setTexts(tr("Name"), tr("As it stands on receipts and on the till."));
    m_kind->setTexts(tr("Kind"));
    m_discount->setTexts(tr("What it takes off"),
                         tr("Its figures are set in the sentences above."));
    m_units->setTexts(tr("Counts for so many pieces at most"));
    m_units->count()->setSpecialValueText(tr("No limit"));
    m_ends->setTexts(tr("It ends some time after it was given"),
                     tr("Coupons that are out keep the terms under which they were given."));
    m_valid->setTexts(tr("It is valid for"));
    field(u"/stacks"_s)->setTexts(tr("Together with other coupons that allow it"));
    m_kind->setItems(
        {{u"discount"_s, tr("Discount")}, {u"gift"_s, tr("Gift")}, {u"service"_s, tr("Service")}});
    m_discount->setItems({{u"off"_s, tr("An amount off")},
                          {u"percent"_s, tr("Percent off")},
                          {u"steps"_s, tr("An amount off, by the size of the purchase")},
                          {u"buy"_s, tr("Some pieces free")},
                          {u"nth"_s, tr("Percent off every second piece")},
                          {u"unit_price"_s, tr("A price for each piece")},
                          {u"bundle"_s, tr("A bundle of goods")}});
}

} // namespace regulars
