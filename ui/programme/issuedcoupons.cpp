#include "ui/programme/issuedcoupons.h"

#include "protocol/tablefiles/tablewriter.h"
#include "services/points.h"
#include "services/programmefigures.h"
#include "ui/attempt.h"
#include "ui/editors/codeedit.h"
#include "ui/figures.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/programme/couponslips.h"
#include "ui/programme/wordedlist.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

using State = IssuedCoupon::State;

struct Narrowing
{
    State state;
    bool isBearer = false;
};

// The choices of the filter, after "all".
constexpr Narrowing narrowings[] = {
    {State::Open}, {State::Used}, {State::Expired}, {State::Void}, {State::Open, true}};
constexpr int openSlips = 5;

} // namespace

IssuedCoupons::IssuedCoupons(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_verifyName(new Label(TextRole::Caption, Tone::Muted))
    , m_code(new CodeEdit)
    , m_verify(new QPushButton)
    , m_verdict(new InlineMessage)
    , m_tally(new Label)
    , m_states(new QComboBox)
    , m_list(new WordedList)
    , m_more(new QPushButton)
    , m_none(new Label(TextRole::Body, Tone::Muted))
    , m_giveName(new Label(TextRole::Caption, Tone::Muted))
    , m_member(new QLineEdit)
    , m_give(new QPushButton)
    , m_slips(new CouponSlips(shop))
    , m_cancelName(new Label(TextRole::Caption, Tone::Muted))
    , m_reason(new QLineEdit)
    , m_cancel(new QPushButton)
    , m_cancelAll(new QPushButton)
    , m_message(new InlineMessage)
{
    make();
    connect(m_code, &QLineEdit::returnPressed, this, [this] { verify(m_code->value()); });
    connect(m_verify, &QPushButton::clicked, this, [this] { verify(m_code->value()); });
    connect(m_states, &QComboBox::activated, this, &IssuedCoupons::read);
    connect(m_more, &QPushButton::clicked, this, &IssuedCoupons::readMore);
    connect(m_slips, &CouponSlips::printAsked, this, &IssuedCoupons::printAsked);
    connect(m_slips, &CouponSlips::made, this, [this] {
        m_states->setCurrentIndex(openSlips);
        read();
    });
    connect(m_list, &WordedList::chosenChanged, this, &IssuedCoupons::tellButtons);
    connect(m_member, &QLineEdit::returnPressed, this, &IssuedCoupons::give);
    connect(m_give, &QPushButton::clicked, this, &IssuedCoupons::give);
    connect(m_cancel, &QPushButton::clicked, this, [this] { cancel({m_list->chosen()}); });
    connect(m_cancelAll, &QPushButton::clicked, this, [this] {
        QStringList open;
        for (const IssuedCoupon &coupon : m_coupons) {
            if (coupon.state == State::Open || coupon.state == State::Expired) {
                open += coupon.code;
            }
        }
        cancel(open);
    });
}

void IssuedCoupons::make()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto addRow = [column](Label *name, QLineEdit *line,
                                 const QList<QPushButton *> &buttons) {
        name->setBuddy(line);
        name->setWordWrap(true);
        column->addWidget(name);
        column->addWidget(line);
        auto *row = new QWidget;
        auto *flow = new FlowLayout(row, 8);
        flow->setContentsMargins(0, 4, 0, 8);
        for (QPushButton *button : buttons) {
            button->setAutoDefault(false);
            flow->addWidget(button);
        }
        column->addWidget(row);
    };
    m_verify->setProperty("kind", u"primary"_s);
    addRow(m_verifyName, m_code, {m_verify});
    column->addWidget(m_verdict);
    column->addSpacing(8);
    m_tally->setWordWrap(true);
    m_none->setWordWrap(true);
    column->addWidget(m_tally);
    column->addWidget(m_states);
    column->addWidget(m_list);
    m_more->setProperty("kind", u"quiet"_s);
    m_more->setAutoDefault(false);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_none);
    column->addSpacing(8);
    column->addWidget(m_message);
    addRow(m_giveName, m_member, {m_give});
    column->addWidget(m_slips);
    column->addSpacing(8);
    addRow(m_cancelName, m_reason, {m_cancel, m_cancelAll});
}

void IssuedCoupons::setTemplate(const QString &couponTemplate, bool isLive)
{
    const bool isAnother = couponTemplate != m_template;
    m_template = couponTemplate;
    m_isLive = isLive;
    m_slips->setTemplate(couponTemplate);
    if (isAnother) {
        m_message->clear();
        m_states->setCurrentIndex(0);
        show(CouponPage());
        read();
    }
    tellButtons();
}

void IssuedCoupons::tellButtons()
{
    const bool mayGive = m_isLive && m_shop.may(Act::CouponByHand);
    const bool mayCancel = m_shop.isSignedIn() && m_shop.role() == Role::Owner;
    m_giveName->setVisible(mayGive);
    m_member->setVisible(mayGive);
    m_give->setVisible(mayGive);
    m_slips->setVisible(mayGive);
    int open = 0;
    bool isChosenOpen = false;
    for (const IssuedCoupon &coupon : m_coupons) {
        const bool isOpen = coupon.state == State::Open || coupon.state == State::Expired;
        open += isOpen ? 1 : 0;
        isChosenOpen = isChosenOpen || (isOpen && coupon.code == m_list->chosen());
    }
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_cancelName, m_reason, m_cancel, m_cancelAll}) {
        part->setVisible(mayCancel && open > 0);
    }
    m_cancel->setEnabled(isChosenOpen);
    m_cancelAll->setText(tr("Make all %Ln listed void", nullptr, open));
}

void IssuedCoupons::startVerifying()
{
    m_code->setFocus(Qt::ShortcutFocusReason);
    m_code->selectAll();
}

void IssuedCoupons::verify(const QString &code)
{
    if (code.trimmed().isEmpty()) {
        m_verdict->clear();
        startVerifying();
        return;
    }
    m_code->setText(code);
    attempt(this, [&] {
        const Result<CouponVerdict> verdict = CouponBook(m_shop.desk()).verify(code);
        if (!verdict) {
            m_verdict->show(NoticeKind::Warning, refusalText(verdict.refusal(), m_shop));
            return;
        }
        const IssuedCoupon &coupon = verdict->coupon;
        if (verdict->refusal) {
            const QStringList words{refusalText(*verdict->refusal, m_shop), holderOf(coupon),
                                    turnText(coupon)};
            m_verdict->show(NoticeKind::Warning, words.join(u'\n').trimmed());
            return;
        }
        if (!coupon.holder) {
            m_verdict->show(
                NoticeKind::Success,
                coupon.validThrough
                    ? tr("Good: “%1” for whoever brings it, valid through %2.", "a coupon; a day")
                          .arg(nameOf(coupon), shown(*coupon.validThrough))
                    : tr("Good: “%1” for whoever brings it, valid without end.", "a coupon")
                          .arg(nameOf(coupon)));
            return;
        }
        m_verdict->show(
            NoticeKind::Success,
            coupon.validThrough
                ? tr("Good: “%1” of %2, valid through %3.", "a coupon; its holder; a day")
                      .arg(nameOf(coupon), holderOf(coupon), shown(*coupon.validThrough))
                : tr("Good: “%1” of %2, valid without end.", "a coupon; its holder")
                      .arg(nameOf(coupon), holderOf(coupon)));
    });
    m_code->selectAll();
}

CouponFilter IssuedCoupons::filter() const
{
    CouponFilter filter{m_template, {}};
    if (const int state = m_states->currentIndex(); state > 0) {
        filter.state = narrowings[state - 1].state;
        filter.isBearer = narrowings[state - 1].isBearer;
    }
    return filter;
}

void IssuedCoupons::read()
{
    if (m_template.isEmpty()) {
        show(CouponPage());
        return;
    }
    m_shop.background().readNewest(
        m_list,
        [asked = filter()](Background::Reading &reading) {
            return CouponBook(reading.desk).issued(asked);
        },
        [this](const Result<CouponPage> &page) { show(page ? *page : CouponPage()); });
    tellTally();
}

// Those older than the last that is listed.
void IssuedCoupons::readMore()
{
    if (!m_olderThan) {
        return;
    }
    m_more->setEnabled(false);
    m_shop.background().readNewest(
        m_list,
        [asked = filter(), older = *m_olderThan](Background::Reading &reading) {
            return CouponBook(reading.desk).issued(asked, older);
        },
        [this](const Result<CouponPage> &page) { add(page ? *page : CouponPage()); });
}

void IssuedCoupons::tellTally()
{
    const BusinessDay last = m_shop.today().firstOfMonth().plusDays(-1);
    m_shop.background().readNewest(
        m_tally,
        [id = m_template,
         month = DayRange{last.firstOfMonth(), last}](Background::Reading &reading) {
            return ProgrammeFigures(reading.desk).coupons(id, month);
        },
        [this](const Result<CouponTally> &tally) {
            if (!tally || tally->issued == 0) {
                m_tally->setText(tally ? tr("None was given last month.") : QString());
                return;
            }
            m_tally->setText(tr("Of last month's %Ln, %1 are used, %2 open and %3 void.",
                                "coupons that were given", static_cast<int>(tally->issued))
                                 .arg(tally->used)
                                 .arg(tally->open)
                                 .arg(tally->cancelled));
        });
}

QString IssuedCoupons::tallyText() const
{
    return m_tally->text();
}

QString IssuedCoupons::nameOf(const IssuedCoupon &coupon) const
{
    const QString name = m_shop.named(coupon.name);
    return name.isEmpty() ? coupon.couponTemplate : name;
}

QString IssuedCoupons::holderOf(const IssuedCoupon &coupon) const
{
    if (!coupon.holder) {
        return tr("for whoever brings it", "a coupon");
    }
    const RowMember &holder = *coupon.holder;
    return !holder.name.isEmpty()    ? holder.name
           : !holder.phone.isEmpty() ? holder.phone
           : !holder.card.isEmpty()  ? holder.card
                                     : tr("a member who is gone");
}

QString IssuedCoupons::stateText(const IssuedCoupon &coupon) const
{
    switch (coupon.state) {
    case State::Open:
        return tr("Open", "a coupon");
    case State::Used:
        return tr("Used", "a coupon");
    case State::Expired:
        return tr("Expired", "a coupon");
    case State::Void:
        return tr("Void", "a coupon");
    }
    return {};
}

// When, where and by whom it was used or taken back, and why.
QString IssuedCoupons::turnText(const IssuedCoupon &coupon) const
{
    if (!coupon.turn || coupon.state == State::Open || coupon.state == State::Expired) {
        return {};
    }
    const OperationRow &turn = *coupon.turn;
    const QString who = turn.user.isEmpty() ? tr("command line") : turn.user;
    const QString at = shown(turn.at, m_shop.programme()->calendar);
    const QString told =
        coupon.state == State::Used
            ? tr("Used %1 at till %2 by %3", "a time; a till; a person").arg(at, turn.till, who)
            : tr("Void since %1, by %2", "a time; a person").arg(at, who);
    return turn.text.isEmpty() ? told : QString(told + u" · "_s + turn.text);
}

void IssuedCoupons::show(const CouponPage &page)
{
    m_coupons = page.coupons;
    m_olderThan = page.olderThan;
    showRows();
}

void IssuedCoupons::add(const CouponPage &page)
{
    m_coupons.insert(m_coupons.end(), page.coupons.begin(), page.coupons.end());
    m_olderThan = page.olderThan;
    showRows();
}

void IssuedCoupons::showRows()
{
    std::vector<WordedRow> rows;
    for (const IssuedCoupon &coupon : m_coupons) {
        QStringList words{holderOf(coupon), tr("given %1", "a day").arg(shown(coupon.issuedOn))};
        words += coupon.validThrough
                     ? tr("valid through %1", "a day").arg(shown(*coupon.validThrough))
                     : tr("valid without end");
        words += turnText(coupon);
        words.removeAll(QString());
        rows.push_back({coupon.code, u"coupon"_s, coupon.code, words.join(u" · "_s),
                        stateText(coupon), coupon.state != State::Open});
    }
    m_list->show(rows);
    m_list->setVisible(!rows.empty());
    m_more->setEnabled(true);
    m_more->setVisible(m_olderThan.has_value());
    m_none->setVisible(rows.empty());
    m_none->setText(m_isLive ? tr("None of these. Rules, rewards and people at the till give them.")
                             : tr("It can be given once it is published."));
    m_list->setMinimumHeight(scaled(rows.size() > 2 ? 300 : 150));
    tellButtons();
    emit listed();
}

QStringList IssuedCoupons::listedCodes() const
{
    QStringList codes;
    for (const IssuedCoupon &coupon : m_coupons) {
        codes += coupon.code;
    }
    return codes;
}

// By card, else by phone: whichever the number is.
void IssuedCoupons::give()
{
    const QString number = m_member->text().trimmed();
    if (number.isEmpty()) {
        m_message->show(NoticeKind::Warning, tr("Type the member's card or phone number."));
        m_member->setFocus(Qt::OtherFocusReason);
        return;
    }
    attempt(this, [&] {
        PointsDesk desk(m_shop.desk());
        MemberRef member{MemberRef::Kind::Card, number};
        if (!resolveMember(m_shop.store(), member)) {
            member.kind = MemberRef::Kind::Phone;
        }
        const Result<Answer> answer = desk.coupon(m_shop.envelope(), {member, m_template});
        if (!answer) {
            m_message->show(NoticeKind::Warning, refusalText(answer.refusal(), m_shop));
            return;
        }
        m_member->clear();
        m_message->show(
            NoticeKind::Success,
            tr("Given: the code is %1.").arg(answer->figures.value(u"code"_s).toString()));
        read();
        emit m_shop.changes().memberChanged(answer->members.front().second);
        emit m_shop.changes().ledgerChanged();
    });
}

void IssuedCoupons::cancel(const QStringList &codes)
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_message->show(NoticeKind::Warning, tr("Say why in a few words: it stays on record."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    attempt(this, [&] {
        const Result<Answer> answer =
            CouponBook(m_shop.desk()).cancel(m_shop.envelope(), {codes, reason});
        if (!answer) {
            m_message->show(NoticeKind::Warning, refusalText(answer.refusal(), m_shop));
            return;
        }
        m_reason->clear();
        m_message->show(NoticeKind::Success,
                        tr("%Ln coupon(s) made void. The journal of transactions can undo it.",
                           nullptr,
                           static_cast<int>(answer->figures.value(u"coupons"_s).toInteger())));
        read();
        emit m_shop.changes().ledgerChanged();
    });
}

bool IssuedCoupons::exportTo(const QString &path)
{
    return attempt(this, [&] {
        const auto writer =
            TableWriter::create(path, {{tr("Code")},
                                       {tr("Coupon")},
                                       {tr("Member")},
                                       {tr("Given", "a column: the day"), ColumnKind::Date},
                                       {tr("Valid through"), ColumnKind::Date},
                                       {tr("State")},
                                       {tr("What became of it")}});
        for (const IssuedCoupon &coupon : m_coupons) {
            writer->append({coupon.code, nameOf(coupon),
                            coupon.holder ? holderOf(coupon) : QString(), coupon.issuedOn.toIso(),
                            coupon.validThrough ? coupon.validThrough->toIso() : QString(),
                            stateText(coupon), turnText(coupon)});
        }
        writer->commit();
        m_message->show(NoticeKind::Success,
                        tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void IssuedCoupons::fillStates()
{
    const int before = std::max(0, m_states->currentIndex());
    m_states->clear();
    m_states->addItems({tr("All that were given"), tr("Open ones"), tr("Used ones"),
                        tr("Expired ones"), tr("Void ones"), tr("Open ones without a member")});
    m_states->setCurrentIndex(before);
}

void IssuedCoupons::retranslate()
{
    m_verifyName->setText(tr("Verify a code: scan it, or type it"));
    m_code->setAccessibleName(tr("Code of a coupon to verify"));
    m_verify->setText(tr("Verify"));
    m_states->setAccessibleName(tr("Which coupons are listed"));
    m_list->setAccessibleName(tr("Coupons that were given"));
    m_more->setText(tr("Show older ones"));
    m_giveName->setText(tr("Give it by hand to whoever has this card or phone number"));
    m_member->setAccessibleName(tr("Card or phone number"));
    m_give->setText(tr("Give this coupon"));
    m_cancelName->setText(tr("Make void, because"));
    m_reason->setAccessibleName(tr("Why coupons are made void"));
    m_cancel->setText(tr("Make the chosen one void"));
    m_verdict->clear();
    m_message->clear();
    m_slips->retranslate();
    fillStates();
    tellButtons();
    read();
}

} // namespace regulars
