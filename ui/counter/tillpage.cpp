#include "ui/counter/tillpage.h"

#include "ui/counter/amountbar.h"
#include "ui/counter/approvalbar.h"
#include "ui/counter/basketsheet.h"
#include "ui/counter/choicelist.h"
#include "ui/counter/couponsheet.h"
#include "ui/counter/enrolsheet.h"
#include "ui/counter/giftsheet.h"
#include "ui/counter/membercard.h"
#include "ui/counter/offerline.h"
#include "ui/counter/omnibox.h"
#include "ui/counter/refundsheet.h"
#include "ui/counter/resultline.h"
#include "ui/counter/rewardsheet.h"
#include "ui/counter/servicesheet.h"
#include "ui/counter/shrinkarea.h"
#include "ui/counter/sidestack.h"
#include "ui/counter/sightarea.h"
#include "ui/counter/tilelayout.h"
#include "ui/counter/todaypanel.h"
#include "ui/counter/walletsheet.h"
#include "ui/editors/moneyedit.h"
#include "ui/editors/pointsedit.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// At 100 %
constexpr int twoColumns = 860;
constexpr int leastMiddle = 88;
constexpr int leastSide = 310;
constexpr int lowRoom = 640;

} // namespace

TillPage::TillPage(Shop &shop, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_till(new Till(shop, this))
    , m_finder(new Finder(shop, this))
    , m_scroll(new SightArea)
{
    makeCommands();
    auto *content = new SmallestGround;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(24, 16, 24, 16);
    m_columns->setSpacing(16);
    m_columns->addLayout(makeCounter(), 1);
    m_columns->addWidget(makeSide());
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    setFocusProxy(m_omnibox);
    // Whose points and money move next is on the screen: what was typed to find somebody else goes
    // as soon as the work goes on elsewhere.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *left, QWidget *entered) {
        const bool goesOn = left == m_omnibox && entered && entered != m_people &&
                            isAncestorOf(entered) && m_till->customer();
        if (goesOn && !m_omnibox->isBlank()) {
            m_omnibox->clear();
            showPeople();
        }
        if (entered && isAncestorOf(entered)) {
            keepInSight();
        }
    });
    listenToTill();
    TillPage::retranslate();
    showPeople();
}

TillPage::~TillPage()
{
    // As it goes the focus moves, and who listens to that is half gone.
    disconnect(qApp, nullptr, this, nullptr);
}

QString TillPage::id() const
{
    return u"till"_s;
}

QString TillPage::title() const
{
    return tr("Till");
}

QString TillPage::iconName() const
{
    return u"till"_s;
}

QAction *TillPage::command(const QString &iconName, const QKeySequence &key,
                           void (TillPage::*act)())
{
    QAction *action = addCommand(iconName, key);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void TillPage::makeCommands()
{
    m_find = command(u"search"_s, Qt::Key_F2, &TillPage::findMember);
    m_find->setShortcuts({QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_F9)});
    m_enrol = command(u"user-plus"_s, Qt::Key_F3, &TillPage::enrol);
    m_wallet = command(u"wallet"_s, Qt::SHIFT | Qt::Key_F3, &TillPage::openWallet);
    m_amount = command(u"till"_s, Qt::Key_F4, &TillPage::typeAmount);
    m_basket = command(u"basket"_s, Qt::SHIFT | Qt::Key_F4, &TillPage::toggleBasket);
    m_redeem = command(u"gift"_s, Qt::Key_F5, &TillPage::redeem);
    m_give = command(u"heart"_s, Qt::SHIFT | Qt::Key_F5, &TillPage::givePoints);
    m_points = command(u"coins"_s, Qt::Key_F6, &TillPage::togglePoints);
    m_stored = command(u"wallet"_s, Qt::SHIFT | Qt::Key_F6, &TillPage::toggleStoredValue);
    m_coupon = command(u"coupon"_s, Qt::Key_F7, &TillPage::openCoupons);
    m_services = command(u"star"_s, Qt::SHIFT | Qt::Key_F7, &TillPage::openServices);
    m_undo = command(u"undo"_s, Qt::Key_F8, &TillPage::undo);
    m_refund = command(u"refund"_s, Qt::SHIFT | Qt::Key_F8, &TillPage::refund);
    m_receipt = command(u"printer"_s, Qt::Key_F12, &TillPage::printReceipt);
    m_receipt->setVisible(false);
    m_why = command(u"help"_s, Qt::CTRL | Qt::Key_I, &TillPage::explain);
    m_han = command(u"language"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_H, &TillPage::toggleHan);
    m_han->setCheckable(true);
    m_attach = command(u"link"_s, Qt::SHIFT | Qt::Key_F2, &TillPage::attachLastSale);
}

QLayout *TillPage::makeCounter()
{
    m_omnibox = new Omnibox;
    m_peopleHeading = new Label(TextRole::Body, Tone::Muted);
    m_people = new ChoiceList;
    m_peopleBox = new Card;
    m_card = new MemberCard(m_shop);
    m_amountBar = new AmountBar(*m_till);
    m_offer = new OfferLine(*m_till);

    auto *middle = new QWidget;
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_card);
    rows->addStretch(1);
    m_middle = new ShrinkArea(middle, leastMiddle);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(m_omnibox);
    m_peopleBox->content()->setSpacing(8);
    m_peopleBox->content()->addWidget(m_peopleHeading);
    m_peopleBox->content()->addWidget(m_people);
    m_peopleHeading->setElided(true); // one line: the list below takes what height there is
    m_people->setMostRows(6);
    m_people->setTakenByClick(true);
    column->addWidget(m_peopleBox);
    column->addWidget(m_middle);
    column->addWidget(m_amountBar);
    column->addWidget(m_offer);
    makeBars(column);
    column->addStretch(1);

    for (QWidget *field : std::initializer_list<QWidget *>{m_omnibox, m_amountBar->amount(),
                                                           m_amountBar->points(), m_people}) {
        field->installEventFilter(this);
    }
    connect(m_omnibox, &Omnibox::looked, this, &TillPage::look);
    connect(m_omnibox, &Omnibox::chosen, this, &TillPage::choose);
    connect(m_omnibox, &Omnibox::stepped, this, &TillPage::enterPeople);
    connect(m_finder, &Finder::found, this, &TillPage::listFound);
    connect(m_people, &ChoiceList::taken, this,
            [this](int row) { serve(m_shown.at(static_cast<size_t>(row)), false); });
    connect(m_amountBar, &AmountBar::recorded, this, &TillPage::record);
    // What was wrong with the former amount, or that there was none, is said of this one no more.
    connect(m_amountBar->amount(), &QLineEdit::textEdited, this, [this] {
        if (m_message->actionButton()->isHidden()) {
            m_message->clear();
        }
    });
    return column;
}

void TillPage::makeBars(QVBoxLayout *column)
{
    m_result = new ResultLine;
    m_message = new InlineMessage;
    m_approval = new ApprovalBar(m_shop, m_till->orders());
    m_actions = new QWidget;
    auto *bar = new TileLayout(m_actions, 8);
    for (QAction *action : {m_enrol, m_redeem, m_points, m_coupon, m_undo, m_refund, m_receipt,
                            m_wallet, m_basket, m_give, m_stored, m_services}) {
        auto *button = new ActionButton(action);
        button->setStacked(true);
        bar->addWidget(button);
    }
    column->addWidget(m_result);
    column->addWidget(m_message);
    column->addWidget(m_approval);
    column->addWidget(m_actions);
    // While somebody is asked to agree there is nothing else to press.
    connect(&m_till->orders(), &Orders::approvalWanted, m_actions, &QWidget::hide);
    connect(&m_till->orders(), &Orders::approvalOver, m_actions, &QWidget::show);
    connect(m_approval, &ApprovalBar::closed, this, [this](bool hadFocus) {
        m_message->clear();
        if (hadFocus) {
            (openSheet() ? static_cast<QWidget *>(openSheet()) : m_omnibox)->setFocus();
        }
    });
}

QWidget *TillPage::makeSide()
{
    m_side = new SideStack;
    m_today = new TodayPanel(m_shop);
    m_enrolSheet = new EnrolSheet(*m_till, *m_finder);
    m_rewardSheet = new RewardSheet(*m_till);
    m_couponSheet = new CouponSheet(*m_till);
    m_refundSheet = new RefundSheet(*m_till);
    m_giftSheet = new GiftSheet(*m_till);
    m_walletSheet = new WalletSheet(*m_till);
    m_serviceSheet = new ServiceSheet(*m_till);
    m_basketSheet = new BasketSheet(*m_till);
    m_side->addWidget(m_today);
    for (Sheet *sheet : std::initializer_list<Sheet *>{m_enrolSheet, m_rewardSheet, m_couponSheet,
                                                       m_refundSheet, m_giftSheet, m_walletSheet,
                                                       m_serviceSheet, m_basketSheet}) {
        m_side->addWidget(sheet);
        connect(sheet, &Sheet::left, this, [this] {
            closeSheet();
            typeAmount();
        });
    }
    connect(m_enrolSheet, &EnrolSheet::knownWanted, this,
            [this](MemberId member) { serve(member, false); });
    connect(m_today, &TodayPanel::memberWanted, this,
            [this](MemberId member) { serve(member, false); });
    m_side->setCurrentWidget(m_today);
    return m_side;
}

void TillPage::listenToTill()
{
    connect(m_till, &Till::told, this,
            [this](NoticeKind kind, const QString &text) { say(kind, text); });
    connect(m_till, &Till::finished, this, &TillPage::finish);
    connect(m_till, &Till::remarked, this, [this](const QString &text) {
        m_message->show(NoticeKind::Warning, text);
        keepInSight();
        emit said(NoticeKind::Warning);
    });
    connect(m_till, &Till::customerChanged, this, [this] {
        if (openSheet() == m_refundSheet || (openSheet() && m_till->customer())) {
            openSheet()->refresh();
        }
        showPeople();
    });
    Orders &orders = m_till->orders();
    connect(&orders, &Orders::lastChanged, this,
            [this] { m_undo->setText(m_till->orders().wouldRedo() ? tr("Redo") : tr("Undo")); });
    connect(&orders, &Orders::undone, this, [this](const QString &what, bool isRedone) {
        say(NoticeKind::Note,
            isRedone ? tr("Done again: %1. F8 undoes it.").arg(what)
                     : tr("Undone: %1. F8 again redoes it.").arg(what),
            m_undo);
    });
    connect(&orders, &Orders::written, this,
            [this](OperationId operation) { m_lastOperation = operation; });
    connect(&m_shop.changes(), &Changes::operatorChanged, this, [this] {
        closeSheet();
        m_omnibox->clear();
        m_message->clear();
        m_result->clear();
        m_lastOperation.reset();
    });
}

void TillPage::setReceiptPrinter(std::function<void(OperationId)> print)
{
    m_print = std::move(print);
    m_receipt->setVisible(static_cast<bool>(m_print));
}

void TillPage::setOfferShelf(OfferShelf *shelf)
{
    m_offer->setShelf(shelf);
}

void TillPage::retranslate()
{
    m_find->setText(tr("Find a member"));
    m_enrol->setText(tr("New member"));
    m_amount->setText(tr("Amount"));
    m_basket->setText(tr("Lines"));
    m_redeem->setText(tr("Redeem"));
    m_give->setText(tr("Give points"));
    m_points->setText(tr("Points + cash"));
    m_stored->setText(tr("Stored value"));
    m_coupon->setText(tr("Coupon"));
    m_services->setText(tr("Services"));
    m_wallet->setText(tr("Top up"));
    m_undo->setText(m_till->orders().wouldRedo() ? tr("Redo") : tr("Undo"));
    m_refund->setText(tr("Refund"));
    m_attach->setText(tr("Put the last sale on them"));
    m_receipt->setText(tr("Receipt"));
    m_why->setText(tr("Why these points"));
    m_han->setText(tr("Type Chinese in the search field"));
    m_omnibox->setAccessibleName(tr("Find a member"));
    m_omnibox->setPlaceholderText(tr("Scan, phone, last 4, pinyin, name"));
    m_people->setAccessibleName(tr("Members found"));
    if (m_till->customer()) {
        m_till->reload(); // names of tiers and rewards are the language's
    }
    showPeople();
}

void TillPage::fitColumns()
{
    const bool isWide = width() >= scaled(twoColumns);
    m_omnibox->setFont(fontOf(TextRole::Lead));
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int edge = height() < scaled(lowRoom) ? 10 : 16;
    m_columns->setContentsMargins(24, edge, 24, edge);
    const int side = std::clamp(width() * 33 / 100, scaled(320), scaled(480));
    m_side->setMinimumWidth(isWide ? side : 0);
    m_side->setMaximumWidth(isWide ? side : QWIDGETSIZE_MAX);
    m_middle->setYielding(isWide);
    // Below the counter as much as can be seen at once, its heading with it.
    m_side->setLeastHeight(isWide ? 0 : std::min(scaled(leastSide), height() - 2 * edge));
}

void TillPage::keepInSight()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !isAncestorOf(focus)) {
        focus = m_omnibox;
    }
    QWidgetList work{focus};
    Sheet *sheet = openSheet();
    for (QWidget *place : std::initializer_list<QWidget *>{m_amountBar, m_approval, sheet}) {
        if (place && place->isAncestorOf(focus)) {
            work.prepend(place);
        }
    }
    const QWidgetList news{m_result, m_message, m_approval};
    m_scroll->keep(sheet && sheet->isAncestorOf(focus) ? news + work : work + news);
}

void TillPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

} // namespace regulars
