#include "ui/members/memberpage.h"

#include "services/phonereveal.h"
#include "storage/members.h"
#include "ui/attempt.h"
#include "ui/counter/approvalbar.h"
#include "ui/counter/customer.h"
#include "ui/counter/membercard.h"
#include "ui/counter/orders.h"
#include "ui/editors/codeedit.h"
#include "ui/members/actform.h"
#include "ui/members/memberacts.h"
#include "ui/members/memberside.h"
#include "ui/members/memberwords.h"
#include "ui/members/timelinecard.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/intoview.h"
#include "ui/parts/toast.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int twoColumns = 860; // at 100 %

} // namespace

MemberPage::MemberPage(Shop &shop, Neighbour neighbour, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_neighbour(std::move(neighbour))
    , m_orders(new Orders(shop, this))
{
    m_form = new ActForm;
    m_acts = new MemberActs(shop, *m_orders, m_form, this);
    makeCommands();
    m_scroll = new QScrollArea;
    m_scroll->setWidget(makeBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    listen();
    MemberPage::retranslate();
    followRole();
}

QString MemberPage::id() const
{
    return u"member"_s;
}

QString MemberPage::title() const
{
    return tr("Member");
}

QString MemberPage::iconName() const
{
    return u"user"_s;
}

QString MemberPage::listedUnder() const
{
    return u"members"_s;
}

void MemberPage::makeCommands()
{
    const auto command = [this](const QString &icon, const QKeySequence &key, auto act) {
        QAction *action = addCommand(icon, key);
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_member) {
                m_message->clear();
                attempt(this, act);
            }
        });
        return action;
    };
    m_back = addCommand(u"members"_s, Qt::ALT | Qt::Key_Up);
    connect(m_back, &QAction::triggered, this, [this] { emit asked(u"members"_s, {}); });
    m_serve = command(u"till"_s, Qt::Key_F4,
                      [this] { emit asked(u"till"_s, MemberRef::of(*m_member).toText()); });
    m_previous = command(u"chevron-left"_s, Qt::ALT | Qt::Key_Left, [this] { step(-1); });
    m_next = command(u"chevron-right"_s, Qt::ALT | Qt::Key_Right, [this] { step(1); });
    m_copy = command(u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyPhone(); });
    m_reveal = command(u"eye"_s, {}, [this] { revealPhone(); });
    m_edit = command(u"edit"_s, Qt::Key_F2, [this] { m_acts->edit(); });
    m_card = command(u"card"_s, Qt::SHIFT | Qt::Key_F2, [this] { m_acts->replaceCard(); });
    m_freeze = command(u"snow"_s, {}, [this] { m_acts->toggleFreeze(); });
    m_tier = command(u"crown"_s, {}, [this] { m_acts->setTier(); });
    m_adjust = command(u"coins"_s, Qt::Key_F6, [this] { m_acts->adjust(); });
    m_extend = command(u"clock"_s, {}, [this] { m_acts->extend(); });
    m_merge = command(u"merge"_s, {}, [this] { m_acts->merge(); });
    m_part = command(u"members"_s, {}, [this] { m_acts->part(); });
    m_export = command(u"export"_s, Qt::CTRL | Qt::Key_E, [this] { m_acts->makeFile(); });
    const auto toPrint = [this](const QString &kind) {
        const QString id = QString::number(m_member->value());
        emit asked(u"print"_s, u"%1:%2;member:%2"_s.arg(kind, id));
    };
    m_statement =
        command(u"report"_s, Qt::CTRL | Qt::Key_P, [toPrint] { toPrint(u"statement"_s); });
    m_printCard =
        command(u"qr"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, [toPrint] { toPrint(u"card"_s); });
    m_erase = command(u"eraser"_s, {}, [this] { m_acts->erase(); });
    m_undo = command(u"undo"_s, Qt::Key_F8, [this] { m_acts->undo(); });
}

QWidget *MemberPage::makeActions()
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : {m_serve, m_reveal, m_edit, m_card, m_adjust, m_tier, m_freeze, m_extend,
                            m_merge, m_part, m_statement, m_printCard, m_export, m_erase}) {
        flow->addWidget(new ActionButton(action));
    }
    return box;
}

QWidget *MemberPage::makeBody()
{
    m_head = new MemberCard(m_shop);
    m_head->setAtTill(false);
    m_message = new InlineMessage;
    m_approval = new ApprovalBar(m_shop, *m_orders);
    m_timeline = new TimelineCard(m_shop);
    m_side = new MemberSide(m_shop);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_head);
    left->addWidget(makeActions());
    left->addWidget(m_message);
    left->addWidget(m_approval);
    left->addWidget(m_form);
    left->addWidget(m_timeline, 1);
    auto *body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(24, 16, 24, 16);
    m_columns->setSpacing(16);
    m_columns->addLayout(left, 5);
    m_columns->addWidget(m_side, 2);
    return body;
}

void MemberPage::listen()
{
    connect(m_acts, &MemberActs::told, this, [this](const QString &text) {
        m_message->clear();
        m_timeline->note()->clear();
        refresh();
        Toast::tell(this, NoticeKind::Success, text);
    });
    const auto refused = [this](const Refusal &refusal) {
        m_message->show(NoticeKind::Warning, refusalText(refusal, m_shop));
        refresh();
    };
    connect(m_acts, &MemberActs::refused, this, refused);
    connect(m_acts, &MemberActs::mistaken, this,
            [this](const QString &sentence) { m_message->show(NoticeKind::Warning, sentence); });
    auto *sight = new IntoView(m_scroll, {m_form});
    connect(m_form, &ActForm::opened, sight, &IntoView::bring, Qt::QueuedConnection);
    connect(m_form, &ActForm::left, this,
            [this] { m_timeline->tabs()->setFocus(Qt::OtherFocusReason); });
    connect(m_orders, &Orders::refused, this, [this, refused](const Refusal &refusal) {
        if (!m_orders->isWaiting()) { // else it is told where the word is asked
            refused(refusal);
        }
    });
    connect(m_orders, &Orders::undone, this, [this](const QString &what, bool isRedone) {
        refresh();
        Toast::tell(this, NoticeKind::Note,
                    isRedone ? tr("Done again: %1").arg(what) : tr("Undone: %1").arg(what));
    });
    connect(m_acts, &MemberActs::gone, this, [this] {
        m_member.reset();
        m_acts->setMember({});
        Toast::tell(this, NoticeKind::Note, tr("The member is erased."));
        emit asked(u"members"_s, {});
    });
    connect(m_side, &MemberSide::tagWanted, this, [this](const QString &tag, bool isOn) {
        attempt(this, [&] { m_acts->tag(tag, isOn); });
    });
    connect(m_side, &MemberSide::consentWanted, this,
            [this](const QString &purpose, bool isOn, const QString &wording) {
                attempt(this, [&] { m_acts->consent(purpose, isOn, wording); });
            });
    connect(m_timeline, &TimelineCard::noteWanted, this,
            [this](const QString &text) { attempt(this, [&] { m_acts->note(text); }); });
    connect(&m_shop.changes(), &Changes::memberChanged, this, [this](MemberId member) {
        if (m_member == member && isVisible()) {
            refresh();
        }
    });
    connect(&m_shop.changes(), &Changes::operatorChanged, this, [this] {
        m_form->leave();
        m_message->clear();
        followRole();
        m_shop.isSignedIn() ? refresh() : forget();
    });
}

void MemberPage::onShown()
{
    refresh();
    m_timeline->tabs()->setFocus(Qt::OtherFocusReason);
}

void MemberPage::open(const QString &subject)
{
    bool isNumber = false;
    const qint64 number = subject.toLongLong(&isNumber);
    if (isNumber && number > 0) {
        attempt(this, [&] { show(Members(m_shop.store().connection()).living(MemberId(number))); });
    }
}

bool MemberPage::scanned(const QString &code)
{
    const auto fields = m_form->findChildren<CodeEdit *>();
    const auto waiting = std::find_if(fields.begin(), fields.end(),
                                      [](const CodeEdit *field) { return field->isVisible(); });
    if (waiting == fields.end()) {
        return false;
    }
    (*waiting)->setText(code);
    (*waiting)->setFocus(Qt::OtherFocusReason);
    return true;
}

void MemberPage::show(MemberId member)
{
    m_member = member;
    m_acts->setMember(member);
    m_orders->giveUp();
    m_orders->forgetLast();
    m_form->leave();
    m_message->clear();
    m_timeline->show(member);
    m_scroll->verticalScrollBar()->setValue(0); // the name and the balance first
    refresh();
}

// Nobody stands here: nothing of the member does either (F16).
void MemberPage::forget()
{
    m_member.reset();
    m_acts->setMember(std::nullopt);
    m_orders->giveUp();
    m_head->clear();
    m_side->clear();
    m_timeline->renew();
}

void MemberPage::refresh()
{
    if (!m_member) {
        return;
    }
    attempt(this, [this] {
        const auto customer = customerOf(m_shop, *m_member);
        if (!customer) {
            m_member.reset();
            return;
        }
        m_head->tell(*customer);
        m_side->tell(*m_member);
        m_timeline->renew();
        m_part->setVisible(m_shop.may(Act::Merge) && m_acts->partable());
        m_freeze->setText(customer->isFrozen ? tr("Unfreeze") : tr("Freeze"));
        m_freeze->setVisible(!customer->isFrozen || m_shop.may(Act::Unfreeze));
    });
}

void MemberPage::followRole()
{
    m_tier->setVisible(m_shop.may(Act::TierByHand));
    m_extend->setVisible(m_shop.may(Act::Extend));
    m_merge->setVisible(m_shop.may(Act::Merge));
    m_erase->setVisible(m_shop.may(Act::Erase));
    m_export->setVisible(m_shop.may(Act::ExportMembers));
    m_copy->setVisible(m_shop.may(Act::Browse));
    m_reveal->setVisible(!m_shop.may(Act::Browse));
    m_side->showPhone({});
}

void MemberPage::step(int places)
{
    const auto other = m_neighbour ? m_neighbour(*m_member, places) : std::nullopt;
    if (other) {
        show(*other);
    } else if (!m_neighbour || !m_neighbour(*m_member, 0)) {
        m_message->show(NoticeKind::Note, tr("This member is not in the list as it stands now."));
    } else {
        m_message->show(NoticeKind::Note, places > 0 ? tr("This is the last one of the list.")
                                                     : tr("This is the first one of the list."));
    }
}

void MemberPage::copyPhone()
{
    const auto member = Members(m_shop.store().connection()).find(*m_member);
    if (member && member->person.phone) {
        QGuiApplication::clipboard()->setText(phoneWritten(*member->person.phone, m_shop));
        Toast::tell(this, NoticeKind::Note, tr("The phone number is copied."));
    }
}

void MemberPage::revealPhone()
{
    const auto phone = PhoneReveal(m_shop.desk()).reveal(MemberRef::of(*m_member));
    if (!phone) {
        m_message->show(NoticeKind::Warning, refusalText(phone.refusal(), m_shop));
        return;
    }
    m_side->showPhone(*phone);
    m_message->show(NoticeKind::Note, phone->isEmpty()
                                          ? tr("There is no phone number on file.")
                                          : tr("The whole number stands under “Person”. That you "
                                               "looked is on record."));
}

void MemberPage::retranslate()
{
    m_back->setText(tr("Back to the list"));
    m_serve->setText(tr("Serve at the till"));
    m_previous->setText(tr("Previous member"));
    m_next->setText(tr("Next member"));
    m_copy->setText(tr("Copy the phone number"));
    m_reveal->setText(tr("Show the whole number"));
    m_edit->setText(tr("Edit"));
    m_card->setText(tr("Lost card"));
    m_freeze->setText(tr("Freeze"));
    m_tier->setText(tr("Tier by hand"));
    m_adjust->setText(tr("Adjust points"));
    m_extend->setText(tr("Extend points"));
    m_merge->setText(tr("Merge"));
    m_part->setText(tr("Part again"));
    m_statement->setText(tr("Statement"));
    m_printCard->setText(tr("Print the card"));
    m_export->setText(tr("Export"));
    m_erase->setText(tr("Erase"));
    m_undo->setText(tr("Undo"));
    refresh();
}

void MemberPage::fitColumns()
{
    m_columns->setDirection(width() >= scaled(twoColumns) ? QBoxLayout::LeftToRight
                                                          : QBoxLayout::TopToBottom);
}

void MemberPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void MemberPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

void MemberPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_orders->isWaiting()) {
            m_orders->giveUp();
        } else {
            emit asked(u"members"_s, {});
        }
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace regulars
