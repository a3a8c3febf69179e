#include "services/memberref.h"
#include "ui/attempt.h"
#include "ui/counter/amountbar.h"
#include "ui/counter/choicelist.h"
#include "ui/counter/enrolsheet.h"
#include "ui/counter/giftsheet.h"
#include "ui/counter/membercard.h"
#include "ui/counter/omnibox.h"
#include "ui/counter/refundsheet.h"
#include "ui/counter/resultline.h"
#include "ui/counter/rewardsheet.h"
#include "ui/counter/shrinkarea.h"
#include "ui/counter/sidestack.h"
#include "ui/counter/tillpage.h"
#include "ui/counter/todaypanel.h"
#include "ui/figures.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/shop.h"
#include "ui/slipcode.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>

namespace regulars
{

using namespace Qt::StringLiterals;

// Looking up

void TillPage::look(const QString &text)
{
    m_message->clear();
    if (text.isEmpty()) {
        m_till->endLookUp();
        showPeople();
        return;
    }
    m_result->clear();
    keepInSight();
    m_till->beginServing();
    const bool isPhone = m_finder->isWholePhone(text);
    if (isPhone || text.size() >= Finder::shortestCard) {
        if (const auto hit = m_finder->exact(text)) {
            serve(hit->member, hit->isByCard);
            return;
        }
    }
    m_finder->look(text);
}

void TillPage::listFound()
{
    if (!m_omnibox->isBlank()) {
        showPeople();
    }
}

// Whom the list shows: those found while something is typed, else whoever was served last. With a
// member open and nothing typed the card takes its place.
void TillPage::showPeople()
{
    const bool isTyping = !m_omnibox->isBlank();
    const auto &customer = m_till->customer();
    m_middle->setVisible(customer && !isTyping);
    if (customer) {
        m_card->tell(*customer);
    } else {
        m_card->clear();
    }
    m_peopleBox->setVisible(isTyping || !customer);
    if (m_peopleBox->isHidden()) {
        return;
    }
    std::vector<Candidate> people;
    if (isTyping) {
        people = m_finder->candidates();
    } else {
        attempt(this, [&] { people = m_finder->candidatesOf(m_till->lastServed()); });
    }
    m_shown.clear();
    std::vector<Choice> choices;
    for (const Candidate &one : people) {
        m_shown.push_back(one.id);
        Choice choice{one.called()};
        choice.picture = one.called();
        choice.subtitle = one.name.isEmpty() ? one.card : one.phone;
        choice.figure = shown(one.points);
        choice.badge = one.tier;
        choice.badgeColour = one.tierColour;
        choices.push_back(choice);
    }
    m_people->setChoices(choices);
    m_people->setCurrentRow(isTyping && !choices.empty() ? 0 : -1);
    m_people->setVisible(!choices.empty());
    if (isTyping && choices.empty() && Finder::isTooShort(m_finder->text())) {
        m_peopleHeading->setText(tr("Go on: the last 4 digits of the phone, or all of it."));
    } else if (isTyping && choices.empty() && m_finder->isWholePhone(m_finder->text())) {
        m_peopleHeading->setText(
            tr("No member %1. Enter enrols them.").arg(m_finder->masked(m_finder->text())));
    } else if (isTyping) {
        m_peopleHeading->setText(
            choices.empty() ? tr("Nobody is found. F3 enrols a new member, Esc clears the field.")
                            : tr("%n member(s)", nullptr, static_cast<int>(people.size())));
    } else {
        m_peopleHeading->setText(choices.empty()
                                     ? tr("Scan a card, or type the last 4 digits of a phone.")
                                     : tr("Scan a card, or type the last 4 digits of a phone. "
                                          "Served last:"));
    }
}

// Down goes into the list, and on from what stands out there already; the page keys stay outside.
void TillPage::enterPeople(int rows)
{
    if (m_people->count() == 0 || !m_people->isVisibleTo(this)) {
        return;
    }
    m_people->step(rows);
    if (rows == 1) {
        m_people->setFocus(Qt::ShortcutFocusReason);
    }
}

// Up from the first goes back to the field, and so does all that belongs there.
bool TillPage::pressedInPeople(QKeyEvent &event)
{
    const bool isUp = event.key() == Qt::Key_Up && m_people->currentRow() <= 0;
    const bool isText = event.key() == Qt::Key_Backspace ||
                        (!event.text().isEmpty() && event.text().front().isPrint() &&
                         !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)));
    if (!isUp && !isText) {
        return false;
    }
    m_omnibox->setFocus(Qt::OtherFocusReason);
    if (isText) {
        QCoreApplication::sendEvent(m_omnibox, &event);
    }
    return true;
}

void TillPage::choose(const QString &text)
{
    if (text.isEmpty()) {
        if (m_people->currentRow() >= 0 && m_people->isVisibleTo(this)) {
            serve(m_shown.at(static_cast<size_t>(m_people->currentRow())), false);
        } else if (m_till->orders().isJustDone()) {
            say(NoticeKind::Note, tr("This has just been recorded; the second press is ignored."));
        } else {
            typeAmount();
        }
        return;
    }
    const Scan scan = recognised(m_shop, *m_finder, text);
    const bool isCode = scan.kind == Scan::Kind::Member || scan.kind == Scan::Kind::Coupon ||
                        scan.kind == Scan::Kind::Purchase || scan.kind == Scan::Kind::Operation;
    if (isCode) {
        route(scan);
        return;
    }
    const bool isListed = m_finder->text() == text;
    const auto &found = m_finder->lookNow(text);
    if (!isListed && found.size() > 1) { // typed too quickly to have been seen
        showPeople();
        say(NoticeKind::Note, tr("More than one fits %1. ↓ picks, Enter opens.").arg(text));
    } else if (!found.empty()) {
        const int row = isListed ? std::max(0, m_people->currentRow()) : 0;
        serve(found.at(static_cast<size_t>(row)).id, false);
    } else if (scan.kind != Scan::Kind::Unknown) {
        route(scan);
    } else if (m_finder->isWholePhone(text)) {
        enrol();
    } else if (Finder::isTooShort(text)) {
        say(NoticeKind::Note,
            tr("%1 fits too many. Type the last 4 digits of the phone, or all of it.").arg(text));
    } else {
        showPeople();
        say(NoticeKind::Warning, tr("Nobody is found under %1. F3 enrols.").arg(text), m_enrol);
    }
}

void TillPage::serve(MemberId member, bool isByCard)
{
    if (!m_till->openMember(member, isByCard)) {
        return;
    }
    if (openSheet() && openSheet() != m_refundSheet) {
        closeSheet();
    }
    m_omnibox->clear();
    m_result->clear();
    showPeople();
    if (!openSheet()) {
        typeAmount();
    }
    offerLastSale();
}

// Whoever asks for his points after the sale is looked up after it.
void TillPage::offerLastSale()
{
    if (const auto sale = m_till->nameless(); sale && m_till->customer()) {
        m_message->show(
            NoticeKind::Note,
            tr("The sale of %1 just now has no member: is it %2's?")
                .arg(shown(sale->paid, m_shop.currency()), m_till->customer()->called()),
            m_attach);
        keepInSight();
    }
}

// Scans

bool TillPage::knows(const QString &code) const
{
    return recognised(m_shop, *m_finder, code).kind != Scan::Kind::Unknown;
}

bool TillPage::scanned(const QString &code)
{
    m_till->noteScan(code);
    const Scan scan = recognised(m_shop, *m_finder, code);
    if (scan.kind != Scan::Kind::Unknown) {
        m_omnibox->clear();
        route(scan);
        return true;
    }
    if (openSheet() == m_enrolSheet) {
        m_enrolSheet->setCard(code);
        return true;
    }
    m_omnibox->setText(code);
    m_omnibox->setFocus();
    if (m_finder->isWholePhone(code)) {
        enrol();
        return true;
    }
    say(NoticeKind::Warning,
        tr("Nothing here has the code %1. F3 enrols a member with this card.").arg(code), m_enrol);
    return true;
}

void TillPage::route(const Scan &scan)
{
    m_message->clear();
    switch (scan.kind) {
    case Scan::Kind::Member:
        if (openSheet() == m_giftSheet) {
            m_giftSheet->receive(*scan.member);
        } else {
            serve(*scan.member, scan.isByCard);
        }
        return;
    case Scan::Kind::Coupon:
        m_omnibox->clear();
        if (m_till->layCoupon(scan.code)) {
            closeSheet();
            typeAmount();
        }
        return;
    case Scan::Kind::Reward:
        if (!lacksCustomer()) {
            m_omnibox->clear();
            bring(m_rewardSheet);
            if (!m_rewardSheet->openWith(scan.code)) {
                say(NoticeKind::Warning, tr("This reward is not in the catalogue today."));
            }
        }
        return;
    case Scan::Kind::Purchase:
        showReceipt(scan);
        return;
    case Scan::Kind::Operation:
        m_omnibox->clear();
        emit asked(u"transactions"_s, slipCode(OperationId(scan.code.toLongLong())));
        return;
    case Scan::Kind::Product:
        m_omnibox->clear();
        if (const auto line = m_till->lineFor(scan.code, Quantity(1'000), std::nullopt)) {
            m_till->addLine(*line);
            if (openSheet()) {
                openSheet()->refresh();
            } else {
                typeAmount();
            }
        } else {
            say(NoticeKind::Warning,
                tr("%1 has no price of its own: type the amount.").arg(scan.code));
        }
        return;
    case Scan::Kind::Unknown:
        return;
    }
}

void TillPage::showReceipt(const Scan &scan)
{
    Sheet *before = openSheet();
    m_omnibox->clear();
    bring(m_refundSheet);
    const PurchaseRef purchase =
        scan.isReceipt ? PurchaseRef{{}, scan.code} : PurchaseRef{scan.code, {}};
    if (!m_refundSheet->openReceipt(purchase) && before != m_refundSheet) {
        m_side->setCurrentWidget(m_today);
        m_omnibox->setFocus();
    }
}

void TillPage::open(const QString &subject)
{
    closeSheet();
    m_omnibox->setFocus();
    if (subject == u"enrol"_s) {
        enrol();
        return;
    }
    const auto ref = MemberRef::fromText(subject);
    if (ref) {
        attempt(this, [&] {
            if (const auto member = resolveMember(m_shop.store(), *ref)) {
                serve(*member, ref->kind == MemberRef::Kind::Card);
            }
        });
    } else {
        attempt(this, [&] {
            const Scan scan = recognised(m_shop, *m_finder, subject);
            if (scan.kind == Scan::Kind::Purchase) {
                showReceipt(scan);
            } else {
                m_omnibox->setText(subject);
            }
        });
    }
}

} // namespace regulars
