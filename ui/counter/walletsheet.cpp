#include "ui/counter/walletsheet.h"

#include "services/wallet.h"
#include "ui/attempt.h"
#include "ui/editors/moneyedit.h"
#include "ui/figures.h"
#include "ui/parts/label.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "values/moneytext.h"

namespace regulars
{

using namespace Qt::StringLiterals;

WalletSheet::WalletSheet(Till &till, QWidget *parent)
    : Sheet(till, parent)
    , m_held(new Label(TextRole::Numeral))
    , m_heldLabel(new Label(TextRole::Caption, Tone::Muted))
    , m_amountLabel(new Label(TextRole::Caption, Tone::Muted))
    , m_amount(new MoneyEdit(shop().currency()))
    , m_outcome(new Label(TextRole::Body))
    , m_cashOut(new QPushButton)
{
    m_amountLabel->setBuddy(m_amount);
    m_cashOut->setAutoDefault(false);
    body()->addWidget(m_heldLabel);
    body()->addWidget(m_held);
    body()->addSpacing(8);
    body()->addWidget(m_amountLabel);
    body()->addWidget(m_amount);
    m_outcome->setWordWrap(true);
    body()->addWidget(m_outcome);
    body()->addStretch(1);
    content()->addWidget(m_cashOut);
    setFocusProxy(m_amount);
    connect(m_amount, &QLineEdit::returnPressed, this, &WalletSheet::topUp);
    connect(m_amount, &QLineEdit::textChanged, this, &WalletSheet::preview);
    connect(primary(), &QPushButton::clicked, this, &WalletSheet::topUp);
    connect(m_cashOut, &QPushButton::clicked, this, &WalletSheet::cashOut);
    WalletSheet::retranslate();
}

void WalletSheet::open()
{
    m_amount->clear();
    m_amount->setCurrency(shop().currency());
    refresh();
    m_amount->setFocus(Qt::ShortcutFocusReason);
}

void WalletSheet::refresh()
{
    const auto &customer = till().customer();
    const Money held = customer ? customer->storedValue : Money();
    m_held->setText(shown(held, shop().currency()));
    m_cashOut->setVisible(shop().may(Act::CashOut) && !held.isZero());
    preview();
}

// What a top-up would bring, before it is made.
void WalletSheet::preview()
{
    m_outcome->clear();
    const auto &customer = till().customer();
    const auto amount = m_amount->value();
    if (!customer || !amount || amount->isZero()) {
        return;
    }
    attempt(this, [&] {
        const auto answer =
            Wallet(shop().desk()).preview({}, {MemberRef::of(customer->id), *amount, {}});
        if (!answer) {
            m_outcome->setText(refusalText(answer.refusal(), shop()));
            return;
        }
        const Currency &currency = shop().currency();
        const auto money = [&](const QString &name) {
            return moneyFromText(answer->figures[name].toString(), currency.decimals)
                .value_or(Money());
        };
        const Money bonus = money(u"bonus"_s);
        const QString after = shown(money(u"stored_value"_s), currency);
        const QString stored = bonus.isZero()
                                   ? tr("Topped up, there is %1.").arg(after)
                                   : tr("Topped up, there is %1: a bonus of %2 comes with it.")
                                         .arg(after, shown(bonus, currency));
        const QString besides = till().handedOut(*answer).join(u" · "_s);
        m_outcome->setText(besides.isEmpty() ? stored : stored + u'\n' + besides);
    });
}

QString WalletSheet::outcome() const
{
    return m_outcome->text();
}

bool WalletSheet::hasAmount()
{
    if (m_amount->value() && !m_amount->value()->isZero()) {
        return true;
    }
    m_amount->setFaulty(!m_amount->isBlank());
    m_amount->setFocus();
    emit till().told(NoticeKind::Note, tr("How much? Type the amount."));
    return false;
}

void WalletSheet::topUp()
{
    if (hasAmount() && !till().isDoubtful(u"top-up"_s, *m_amount, m_amount->value())) {
        till().topUp(*m_amount->value());
    }
}

void WalletSheet::cashOut()
{
    if (hasAmount() && !till().isDoubtful(u"cash-out"_s, *m_amount, m_amount->value())) {
        till().cashOut(*m_amount->value());
    }
}

void WalletSheet::retranslate()
{
    setHeading(tr("Stored value"));
    m_heldLabel->setText(tr("There is now"));
    m_amountLabel->setText(tr("Amount"));
    m_amount->setAccessibleName(tr("Amount"));
    primary()->setText(tr("Top up"));
    m_cashOut->setText(tr("Pay out"));
    setHint(tr("Enter tops up · Esc goes back. To pay a bill with it, press Shift+F6 at the "
               "amount."));
}

} // namespace regulars
