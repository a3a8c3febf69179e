#include "ui/counter/walletsheet.h"

#include "ui/editors/moneyedit.h"
#include "ui/figures.h"
#include "ui/parts/label.h"
#include "ui/shop.h"

namespace regulars
{

using namespace Qt::StringLiterals;

WalletSheet::WalletSheet(Till &till, QWidget *parent)
    : Sheet(till, parent)
    , m_held(new Label(TextRole::Numeral))
    , m_heldLabel(new Label(TextRole::Caption, Tone::Muted))
    , m_amountLabel(new Label(TextRole::Caption, Tone::Muted))
    , m_amount(new MoneyEdit(shop().currency()))
    , m_cashOut(new QPushButton)
{
    m_amountLabel->setBuddy(m_amount);
    m_cashOut->setAutoDefault(false);
    body()->addWidget(m_heldLabel);
    body()->addWidget(m_held);
    body()->addSpacing(8);
    body()->addWidget(m_amountLabel);
    body()->addWidget(m_amount);
    body()->addStretch(1);
    content()->addWidget(m_cashOut);
    setFocusProxy(m_amount);
    connect(m_amount, &QLineEdit::returnPressed, this, &WalletSheet::topUp);
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
