#include "ui/counter/membercard.h"

#include "ui/counter/tilelayout.h"
#include "ui/figures.h"
#include "ui/parts/avatar.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/keybadge.h"
#include "ui/parts/label.h"
#include "ui/parts/thinprogress.h"
#include "ui/parts/tierbadge.h"
#include "ui/shop.h"

#include <QEvent>

#include <cmath>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 birthdayNear = 14; // days
constexpr qint64 expiryNear = 60;
constexpr size_t mostTasks = 2;
constexpr int goalWidth = 260; // at 100 %
constexpr int goalGap = 8;

// As wide as its words want to be; with less they take a second line.
class GoalBox : public QWidget
{
public:
    QSize sizeHint() const override
    {
        int width = 0;
        for (const Label *label : findChildren<Label *>()) {
            width += QFontMetrics(label->font()).horizontalAdvance(label->text()) + goalGap;
        }
        return {width, QWidget::sizeHint().height()};
    }
};

// A line of progress under its words, which stand on it also where a neighbour's take two lines.
QWidget *progressRow(const QString &words, const QString &figure, double share)
{
    auto *box = new GoalBox;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(goalGap);
    auto *left = new Label(words, TextRole::Body);
    left->setWordWrap(true);
    left->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    row->addWidget(left, 1);
    auto *right = new Label(figure, TextRole::Body, Tone::Muted);
    right->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    row->addWidget(right);
    column->addLayout(row);
    auto *bar = new ThinProgress;
    bar->setRange(0, 1'000);
    bar->setValue(static_cast<int>(std::lround(share * 1'000)));
    bar->setAccessibleName(words);
    column->addWidget(bar);
    return box;
}

void emptyOut(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

MemberCard::MemberCard(Shop &shop, QWidget *parent)
    : Card(parent)
    , m_shop(shop)
    , m_avatar(new Avatar(52))
    , m_name(new Label(TextRole::Title))
    , m_tier(new TierBadge)
    , m_phone(new Label(TextRole::Body, Tone::Muted))
    , m_balance(new Label(TextRole::Balance))
    , m_unit(new Label(TextRole::Lead, Tone::Muted))
    , m_notesBox(new QWidget)
    , m_prospects(new QWidget)
    , m_prospectRows(new QVBoxLayout(m_prospects))
{
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_avatar, 0, Qt::AlignTop);
    top->addLayout(makeHead(), 1);
    auto *balance = new QHBoxLayout;
    balance->setSpacing(8);
    balance->addWidget(m_balance, 0, Qt::AlignBaseline);
    balance->addWidget(m_unit, 0, Qt::AlignBaseline);
    top->addLayout(balance);
    content()->addLayout(top);
    m_notes = new FlowLayout(m_notesBox, 12);
    m_notes->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(m_notesBox);
    m_prospectRows->setContentsMargins(0, 0, 0, 0);
    m_prospectRows->setSpacing(10);
    content()->addWidget(m_prospects);
    m_name->setElided(true);
}

QVBoxLayout *MemberCard::makeHead()
{
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_name);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_tier);
    row->addWidget(m_phone, 1);
    head->addLayout(row);
    m_phone->setElided(true);
    return head;
}

void MemberCard::tell(const Customer &customer)
{
    m_customer = customer;
    retell();
}

void MemberCard::clear()
{
    m_customer.reset();
    m_avatar->setName({});
    for (Label *label : {m_name, m_phone, m_balance, m_unit}) {
        label->setText({});
    }
    emptyOut(m_notes);
    emptyOut(m_prospectRows);
}

void MemberCard::retell()
{
    if (!m_customer) {
        return;
    }
    const Customer &customer = *m_customer;
    m_avatar->setName(customer.name);
    m_name->setText(customer.called());
    m_tier->setTier(customer.tier, customer.tierColour);
    m_phone->setText(customer.name.isEmpty() ? customer.card : customer.phone);
    tellPoints();
    tellNotes();
    tellProspects();
}

void MemberCard::tellPoints()
{
    const qint64 points = m_customer->points.count();
    m_balance->setText(shown(m_customer->points));
    m_balance->setTone(points < 0 ? Tone::Danger : Tone::Plain);
    m_unit->setText(tr("points", "behind a balance", static_cast<int>(std::abs(points))));
}

void MemberCard::addNote(const QString &iconName, Tone tone, const QString &text)
{
    auto *note = new QWidget;
    auto *row = new QHBoxLayout(note);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(iconName, tone, 16));
    row->addWidget(new Label(text, TextRole::Body, tone));
    m_notes->addWidget(note);
}

QString MemberCard::birthdayNote() const
{
    const qint64 days = *m_customer->daysToBirthday;
    if (days == 0) {
        return tr("Birthday today");
    }
    return tr("Birthday in %n day(s)", nullptr, static_cast<int>(days));
}

void MemberCard::tellNotes()
{
    m_notes->clear();
    const Customer &customer = *m_customer;
    if (customer.isFrozen) {
        addNote(u"snow"_s, Tone::Danger, tr("Frozen"));
    }
    if (customer.daysToBirthday && *customer.daysToBirthday <= birthdayNear) {
        addNote(u"cake"_s, Tone::Primary, birthdayNote());
    }
    if (!customer.expiring.empty()) {
        const Customer::Expiring &first = customer.expiring.front();
        const bool isSoon = m_shop.today().daysUntil(first.on) <= expiryNear;
        addNote(u"clock"_s, isSoon ? Tone::Warning : Tone::Muted,
                tr("%1 expire after %2").arg(shown(first.points), shown(first.on)));
    }
    if (!customer.pending.isZero()) {
        addNote(u"clock"_s, Tone::Muted, tr("%1 to come").arg(shown(customer.pending)));
    }
    if (!customer.debt.isZero()) {
        addNote(u"warning"_s, Tone::Danger, tr("%1 points owed").arg(shown(customer.debt)));
    }
    if (!customer.storedValue.isZero()) {
        addNote(u"wallet"_s, Tone::Plain,
                tr("%1 stored").arg(shown(customer.storedValue, m_shop.currency())));
    }
    if (!customer.coupons.empty()) {
        addNote(u"coupon"_s, Tone::Plain,
                tr("%n coupon(s)", nullptr, static_cast<int>(customer.coupons.size())));
    }
    m_notesBox->setVisible(m_notes->count() > 0);
}

void MemberCard::tellProspects()
{
    emptyOut(m_prospectRows);
    const Customer &customer = *m_customer;
    auto *goals = new QWidget;
    auto *tiles = new TileLayout(goals, 14, goalWidth);
    if (customer.nextTier) {
        const Customer::Goal &next = *customer.nextTier;
        tiles->addWidget(progressRow(next.isMet ? tr("%1 with the next purchase").arg(next.name)
                                                : tr("%1 to %2").arg(next.missing, next.name),
                                     {}, next.share));
    }
    if (customer.nextReward) {
        const Customer::Prospect &next = *customer.nextReward;
        const double need = static_cast<double>((customer.points + next.missing).count());
        const double share =
            need > 0 ? std::max(0.0, static_cast<double>(customer.points.count()) / need) : 0;
        tiles->addWidget(progressRow(
            tr("Next: %1, %2 to go").arg(next.reward, shown(next.missing)),
            next.expectedOn ? tr("about %1").arg(shown(*next.expectedOn)) : QString(), share));
    }
    for (size_t i = 0; i < std::min(mostTasks, customer.tasks.size()); ++i) {
        const Customer::Task &task = customer.tasks[i];
        tiles->addWidget(
            progressRow(task.name, tr("%1 of %2").arg(task.have, task.need), task.share));
    }
    m_prospectRows->addWidget(goals);
    goals->setVisible(tiles->count() > 0);
    if (!customer.inReach.isEmpty()) {
        auto *box = new QWidget;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new IconLabel(u"gift"_s, Tone::Success, 16));
        auto *rewards = new Label(tr("In reach: %1").arg(customer.inReach.join(u" · "_s)));
        rewards->setWordWrap(true);
        row->addWidget(rewards, 1);
        if (m_isAtTill) {
            row->addWidget(new KeyBadge(QKeySequence(Qt::Key_F5)));
        }
        m_prospectRows->addWidget(box);
    }
    m_prospects->setVisible(tiles->count() > 0 || !customer.inReach.isEmpty());
}

void MemberCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retell();
    }
}

} // namespace regulars
