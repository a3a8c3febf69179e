#include "ui/counter/amountbar.h"
#include "ui/counter/basketsheet.h"
#include "ui/counter/choicelist.h"
#include "ui/counter/couponsheet.h"
#include "ui/counter/enrolsheet.h"
#include "ui/counter/giftsheet.h"
#include "ui/counter/omnibox.h"
#include "ui/counter/quoteline.h"
#include "ui/counter/refundsheet.h"
#include "ui/counter/resultline.h"
#include "ui/counter/rewardsheet.h"
#include "ui/counter/servicesheet.h"
#include "ui/counter/sidestack.h"
#include "ui/counter/sightarea.h"
#include "ui/counter/tillpage.h"
#include "ui/counter/todaypanel.h"
#include "ui/counter/walletsheet.h"
#include "ui/editors/moneyedit.h"
#include "ui/editors/pointsedit.h"
#include "ui/parts/inlinemessage.h"
#include "ui/shop.h"

#include <QAction>
#include <QKeyEvent>

namespace regulars
{

using namespace Qt::StringLiterals;

// Commands

void TillPage::findMember()
{
    closeSheet();
    m_omnibox->setFocus(Qt::ShortcutFocusReason);
    m_omnibox->selectAll();
}

void TillPage::enrol()
{
    const QString looked = m_omnibox->text().trimmed();
    m_message->clear();
    bring(m_enrolSheet);
    m_enrolSheet->openWith(looked);
}

void TillPage::typeAmount()
{
    m_amountBar->amount()->setFocus(Qt::ShortcutFocusReason);
    m_amountBar->amount()->selectAll();
    keepInSight();
}

void TillPage::toggleBasket()
{
    bring(m_basketSheet);
    m_basketSheet->open();
}

bool TillPage::lacksCustomer()
{
    if (m_till->customer()) {
        return false;
    }
    m_omnibox->setFocus(Qt::ShortcutFocusReason);
    say(NoticeKind::Note, tr("Whose? Scan a card, or type a phone number or a name first."));
    return true;
}

void TillPage::redeem()
{
    if (!lacksCustomer()) {
        bring(m_rewardSheet);
        m_rewardSheet->open();
    }
}

void TillPage::givePoints()
{
    if (!lacksCustomer()) {
        bring(m_giftSheet);
        m_giftSheet->open();
    }
}

void TillPage::togglePoints()
{
    if (lacksCustomer()) {
        return;
    }
    const auto &wish = m_till->bill().wish;
    if (wish.allPoints || !wish.points.isZero()) {
        typeAmount();
        m_till->useAllPoints(false);
        return;
    }
    if (!m_shop.programme()->policy.pointsAsMoney) {
        say(NoticeKind::Note, tr("In this shop points are no money. F5 shows what they buy."));
        return;
    }
    closeSheet();
    m_till->useAllPoints(true);
    if (m_till->bill().hasGoods()) {
        m_amountBar->askPoints();
    } else {
        typeAmount();
    }
}

void TillPage::toggleStoredValue()
{
    if (lacksCustomer()) {
        return;
    }
    const bool isWanted = !m_till->bill().wish.allStoredValue;
    if (isWanted && m_till->customer()->storedValue.isZero()) {
        say(NoticeKind::Note, tr("This member has no stored value. Shift+F3 tops it up."));
        return;
    }
    m_till->useStoredValue(isWanted);
    typeAmount();
}

void TillPage::openCoupons()
{
    bring(m_couponSheet);
    m_couponSheet->open();
}

void TillPage::openServices()
{
    if (!lacksCustomer()) {
        bring(m_serviceSheet);
        m_serviceSheet->open();
    }
}

void TillPage::openWallet()
{
    if (!lacksCustomer()) {
        bring(m_walletSheet);
        m_walletSheet->open();
    }
}

void TillPage::refund()
{
    bring(m_refundSheet);
    m_refundSheet->open();
}

// The row of today's log that has the focus, else what was done last here.
void TillPage::undo()
{
    m_message->clear();
    Orders &orders = m_till->orders();
    if (const OperationRow *row = m_today->focusedRow()) {
        orders.undo(row->operation, TodayPanel::whatOf(*row, m_shop));
        return;
    }
    if (orders.isFresh()) {
        if (const OperationRow *row = m_today->latestOf(m_shop.operatorName())) {
            orders.undo(row->operation, TodayPanel::whatOf(*row, m_shop));
            return;
        }
    }
    orders.undoLast();
}

void TillPage::attachLastSale()
{
    if (!m_till->nameless()) {
        say(NoticeKind::Note, tr("No sale without a member was recorded here just now."));
    } else if (!lacksCustomer()) {
        m_till->attach(m_till->nameless()->purchase);
    }
}

void TillPage::printReceipt()
{
    if (m_print && m_lastOperation) {
        m_print(*m_lastOperation);
    } else {
        say(NoticeKind::Note, tr("Nothing was recorded yet that could be printed."));
    }
}

void TillPage::explain()
{
    m_amountBar->quote()->toggleWhy();
}

void TillPage::toggleHan()
{
    m_omnibox->setHanWanted(m_han->isChecked());
    findMember();
}

void TillPage::record()
{
    if (m_amountBar->isFaulty()) {
        m_amountBar->amount()->setFaulty(!m_amountBar->amount()->isValid());
        say(NoticeKind::Error, tr("This amount can't be read. Check its digits."));
        return;
    }
    m_message->clear();
    const bool isDoubtful =
        m_till->bill().hasGoods() &&
        (m_till->isDoubtful(u"sale"_s, *m_amountBar->amount(), m_till->bill().goods()) ||
         m_till->isDoubtful(u"points"_s, *m_amountBar->points(), std::nullopt));
    if (!isDoubtful) {
        m_till->record();
    }
}

// What is shown

Sheet *TillPage::openSheet() const
{
    return dynamic_cast<Sheet *>(m_side->currentWidget());
}

void TillPage::bring(Sheet *sheet)
{
    m_till->orders().giveUp();
    m_message->clear();
    m_side->setCurrentWidget(sheet);
    m_scroll->keep({sheet});
}

void TillPage::closeSheet()
{
    m_side->setCurrentWidget(m_today);
}

void TillPage::say(NoticeKind kind, const QString &text, QAction *action)
{
    m_result->clear();
    m_message->show(kind, text, action);
    keepInSight();
    m_scroll->keepToo(m_message); // also when it is about the sheet below it
    emit said(kind);
}

void TillPage::finish(const QString &headline, const QString &detail)
{
    // Who has just been enrolled stands here with something to pay.
    const bool isNew = openSheet() == m_enrolSheet;
    closeSheet();
    m_message->clear();
    m_result->tell(headline, detail);
    m_omnibox->clear();
    (isNew ? static_cast<QWidget *>(m_amountBar->amount()) : m_omnibox)->setFocus();
    showPeople();
    offerLastSale();
    keepInSight();
}

bool TillPage::isBusy() const
{
    return m_till->isBusy();
}

void TillPage::onShown()
{
    m_today->refresh();
    if (!openSheet()) {
        m_omnibox->setFocus();
    }
}

// Keys

bool TillPage::hasSomethingToLeave() const
{
    return openSheet() || m_till->isBusy() || m_till->customer() || !m_omnibox->isBlank() ||
           !m_amountBar->amount()->isBlank() || m_message->isVisible() || !m_omnibox->hasFocus();
}

// One step back: the approval, the sheet, what is typed, what went wrong; then the member.
bool TillPage::escape()
{
    if (!hasSomethingToLeave()) {
        return false;
    }
    const bool isTyped =
        !m_till->bill().isBlank() || !m_omnibox->isBlank() || !m_amountBar->amount()->isBlank();
    if (m_till->orders().isWaiting()) {
        m_till->orders().giveUp();
        return true;
    }
    const bool isTrouble = m_message->isVisible() && (m_message->kind() == NoticeKind::Warning ||
                                                      m_message->kind() == NoticeKind::Error);
    m_message->clear();
    if (openSheet()) {
        closeSheet();
    } else if (isTyped) {
        m_till->clearBill();
        m_amountBar->amount()->clear();
        m_omnibox->clear();
    } else if (!isTrouble) {
        m_till->closeMember();
        m_result->clear();
    }
    m_omnibox->setFocus();
    return true;
}

bool TillPage::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        fitColumns();
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && hasSomethingToLeave()) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void TillPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && escape()) {
        return;
    }
    Page::keyPressEvent(event);
}

// The numeric keypad alone: + redeems, − undoes, * pays with points, while nothing is typed.
bool TillPage::pressedWhileBlank(int key)
{
    switch (key) {
    case Qt::Key_Plus:
        redeem();
        return true;
    case Qt::Key_Minus:
        undo();
        return true;
    case Qt::Key_Asterisk:
        togglePoints();
        return true;
    default:
        return false;
    }
}

bool TillPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_people) {
        if (pressedInPeople(static_cast<QKeyEvent &>(*event))) {
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto *field = qobject_cast<QLineEdit *>(watched);
        const bool isBlank = field && field->text().trimmed().isEmpty();
        const int key = static_cast<QKeyEvent *>(event)->key();
        // A whole number may begin with a plus, as long as there is nobody to redeem for.
        const bool isNumber = key == Qt::Key_Plus && watched == m_omnibox && !m_till->customer();
        if (isBlank && !isNumber && pressedWhileBlank(key)) {
            return true;
        }
        // With an amount typed, * asks for the points that pay for part of it.
        if (watched == m_amountBar->amount() && key == Qt::Key_Asterisk) {
            togglePoints();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace regulars
