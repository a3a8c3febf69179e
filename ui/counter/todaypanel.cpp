#include "ui/counter/todaypanel.h"

#include "ui/counter/choicelist.h"
#include "ui/counter/customer.h"
#include "ui/figures.h"
#include "ui/masking.h"
#include "ui/parts/label.h"
#include "ui/shop.h"

#include <QEvent>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Customers see the screen too.
QString discreet(const RowMember &member, const Programme &programme)
{
    return !member.name.isEmpty()    ? maskedName(member.name)
           : !member.phone.isEmpty() ? phoneShown(member.phone, programme)
                                     : maskedCard(member.card);
}

QString rewardNames(const OperationRow &row, const Shop &shop)
{
    const auto programme = shop.programme();
    QStringList names;
    for (const Deed &deed : row.deeds) {
        if (deed.kind == Deed::Kind::Reward) {
            const auto index = programme->reward(deed.what);
            const QString name =
                index ? shop.named(programme->rewards[static_cast<size_t>(*index)].name)
                      : deed.what;
            names += deed.count > 1 ? u"%1 × %2"_s.arg(name).arg(deed.count) : name;
        }
    }
    return names.join(u", "_s);
}

QString firstDeed(const OperationRow &row, Deed::Kind kind)
{
    for (const Deed &deed : row.deeds) {
        if (deed.kind == kind) {
            return deed.what;
        }
    }
    return {};
}

Choice choiceOf(const OperationRow &row, const Shop &shop)
{
    const auto programme = shop.programme();
    Choice choice{row.member ? discreet(*row.member, *programme) : TodayPanel::whatOf(row, shop)};
    choice.lead = shownTime(row.at, programme->calendar);
    choice.subtitle = row.member ? TodayPanel::whatOf(row, shop) : QString();
    choice.isUndone = row.isUndone;
    if (!row.points.isZero()) {
        choice.figure = shownSigned(row.points);
        choice.figureTone = row.points > Points() ? Tone::Success : Tone::Plain;
    } else if (!row.storedValue.isZero()) {
        choice.figure = shownSigned(row.storedValue, programme->currency);
    } else if (row.money) {
        choice.figure = shown(*row.money, programme->currency);
    }
    if (row.isUndone) {
        choice.subtitle = choice.subtitle.isEmpty()
                              ? TodayPanel::tr("undone")
                              : TodayPanel::tr("%1, undone").arg(choice.subtitle);
    }
    return choice;
}

} // namespace

TodayPanel::TodayPanel(Shop &shop, QWidget *parent)
    : Card(parent)
    , m_shop(shop)
    , m_sales(new Label(TextRole::Title))
    , m_counts(new Label(TextRole::Body, Tone::Muted))
    , m_empty(new Label(TextRole::Body, Tone::Muted))
    , m_list(new ChoiceList)
{
    content()->setSpacing(4);
    content()->addWidget(m_sales);
    content()->addWidget(m_counts);
    content()->addSpacing(8);
    content()->addWidget(m_empty);
    content()->addWidget(m_list, 1);
    content()->addStretch(0);
    m_empty->setWordWrap(true);
    m_counts->setWordWrap(true);
    connect(m_list, &ChoiceList::taken, this, [this](int row) {
        const auto &member = m_rows.at(static_cast<size_t>(row)).member;
        if (member) {
            emit memberWanted(member->id);
        }
    });
    Changes &changes = shop.changes();
    connect(&changes, &Changes::ledgerChanged, this, &TodayPanel::refresh);
    connect(&changes, &Changes::membersReplaced, this, &TodayPanel::refresh);
    connect(&changes, &Changes::operatorChanged, this, &TodayPanel::refresh);
    retranslate();
    tell({});
}

QString TodayPanel::whatOf(const OperationRow &row, const Shop &shop)
{
    const QString money = row.money ? shown(*row.money, shop.currency()) : QString();
    const auto programme = shop.programme();
    switch (row.kind) {
    case OperationKind::Checkout:
    case OperationKind::ImportPurchase:
        return row.member ? tr("Purchase of %1").arg(money) : tr("Purchase, no member");
    case OperationKind::Refund:
        return tr("Refund");
    case OperationKind::Redeem:
        return rewardNames(row, shop);
    case OperationKind::Enrol:
        return tr("New member");
    case OperationKind::Attach:
        return tr("Purchase put on member");
    case OperationKind::Action: {
        const QString id = firstDeed(row, Deed::Kind::Action);
        const auto index = programme->action(id);
        return index ? shop.named(programme->actions[static_cast<size_t>(*index)].name) : id;
    }
    case OperationKind::Coupon:
        return firstDeed(row, Deed::Kind::CouponVoided).isEmpty() ? tr("Coupon given")
                                                                  : tr("Coupon made void");
    case OperationKind::TopUp:
        return tr("Top-up");
    case OperationKind::CashOut:
        return tr("Paid out");
    case OperationKind::Give:
        return tr("Points given");
    case OperationKind::Adjust:
        return tr("Adjustment");
    case OperationKind::Benefit:
        return tr("Benefit used");
    case OperationKind::Tier:
        return tr("Tier set");
    case OperationKind::CodeImport: // named where it was undone
        return tr("Partner's codes brought");
    default:
        return tr("Other");
    }
}

QStringList TodayPanel::poolCodesOf(const OperationRow &row)
{
    QStringList codes;
    for (const Deed &deed : row.deeds) {
        if (deed.kind == Deed::Kind::CodeGiven && !deed.detail.isEmpty()) {
            codes += deed.detail;
        }
    }
    return codes;
}

const OperationRow *TodayPanel::focusedRow() const
{
    const int row = m_list->currentRow();
    return m_list->hasFocus() && row >= 0 ? &m_rows.at(static_cast<size_t>(row)) : nullptr;
}

const OperationRow *TodayPanel::latestOf(const QString &user) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const OperationRow &row) {
        return row.user == user && !row.isUndone;
    });
    return at == m_rows.end() ? nullptr : &*at;
}

void TodayPanel::refresh()
{
    const BusinessDay today = m_shop.today();
    m_shop.background().readNewest(
        this,
        [today](Background::Reading &reading) {
            Day day;
            Transactions log(reading.desk);
            auto page = log.page({today, today}, {}, mostShown);
            auto totals = log.totals(today, today);
            day.isAllowed = page && totals;
            if (day.isAllowed) {
                day.rows = std::move(page->rows);
                day.totals = *totals;
            }
            return day;
        },
        [this](const Day &day) { tell(day); });
}

void TodayPanel::tell(const Day &day)
{
    m_totals = day.totals;
    m_rows.clear();
    std::vector<Choice> choices;
    for (const OperationRow &row : day.rows) {
        if (row.kind != OperationKind::Undo) { // what it undid is struck out
            m_rows.push_back(row);
            choices.push_back(choiceOf(row, m_shop));
        }
    }
    const int selected = m_list->hasFocus() ? m_list->currentRow() : -1;
    m_list->setChoices(choices);
    m_list->setCurrentRow(selected < m_list->count() ? selected : -1);
    m_list->setVisible(!choices.empty());
    m_empty->setVisible(choices.empty());
    retranslate();
}

void TodayPanel::retranslate()
{
    setHeading(tr("Today"));
    m_list->setAccessibleName(tr("Today's operations"));
    m_empty->setText(tr("Nothing yet. What is recorded appears here."));
    m_sales->setText(shown(m_totals.sales, m_shop.currency()));
    m_counts->setText(
        tr("%n sale(s)", nullptr, static_cast<int>(m_totals.purchases)) + u" · "_s +
        tr("%1 points issued, %2 redeemed").arg(shown(m_totals.issued), shown(m_totals.redeemed)));
}

void TodayPanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        retranslate();
    }
}

} // namespace regulars
