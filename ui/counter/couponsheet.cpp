#include "ui/counter/couponsheet.h"

#include "ui/counter/choicelist.h"
#include "ui/editors/codeedit.h"
#include "ui/figures.h"
#include "ui/parts/label.h"

#include <QKeyEvent>

namespace regulars
{

CouponSheet::CouponSheet(Till &till, QWidget *parent)
    : Sheet(till, parent)
    , m_code(new CodeEdit)
    , m_none(new Label(TextRole::Body, Tone::Muted))
    , m_list(new ChoiceList)
{
    m_list->setNumbered(true);
    m_none->setWordWrap(true);
    body()->addWidget(m_code);
    body()->addWidget(m_none);
    body()->addWidget(m_list, 100);
    body()->addStretch(1); // where there is no list
    m_code->installEventFilter(this);
    setFocusProxy(m_code);
    connect(m_code, &QLineEdit::returnPressed, this, &CouponSheet::lay);
    connect(m_list, &ChoiceList::taken, this, &CouponSheet::lay);
    connect(primary(), &QPushButton::clicked, this, &CouponSheet::lay);
    CouponSheet::retranslate();
}

void CouponSheet::open()
{
    m_code->clear();
    refresh();
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_code->setFocus(Qt::ShortcutFocusReason);
}

void CouponSheet::refresh()
{
    std::vector<Choice> choices;
    if (const auto &customer = till().customer()) {
        for (const Customer::HeldCoupon &coupon : customer->coupons) {
            Choice choice{coupon.name};
            choice.subtitle = coupon.code;
            choice.figure =
                coupon.validThrough ? tr("through %1").arg(shown(*coupon.validThrough)) : QString();
            choice.figureTone = Tone::Muted;
            choice.isMarked = till().bill().coupons.contains(coupon.code);
            choices.push_back(choice);
        }
    }
    m_list->setChoices(choices);
    m_none->setText(
        till().customer()
            ? tr("This member holds no coupon now. A code can be typed or scanned.")
            : tr("Whoever brings a slip with a code can use it: scan it, or type the code."));
    m_list->setVisible(!choices.empty());
    m_none->setVisible(choices.empty());
}

bool CouponSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_code || event->type() != QEvent::KeyPress) {
        return Sheet::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
        m_list->step(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    const int digit = key->key() - Qt::Key_0;
    if (m_code->isBlank() && digit >= 1 && digit <= std::min(9, m_list->count())) {
        m_list->setCurrentRow(digit - 1);
        return true;
    }
    return Sheet::eventFilter(watched, event);
}

void CouponSheet::lay()
{
    if (!m_code->isBlank()) {
        turn(m_code->value());
    } else if (m_list->currentRow() >= 0) {
        turn(m_list->choice(m_list->currentRow()).subtitle);
    }
}

void CouponSheet::turn(const QString &code)
{
    if (till().bill().coupons.contains(code)) {
        till().takeCoupon(code);
        refresh();
    } else if (till().layCoupon(code)) {
        emit left();
    } else {
        m_code->setFaulty(!m_code->isBlank());
    }
}

void CouponSheet::retranslate()
{
    setHeading(tr("Coupon"));
    m_code->setPlaceholderText(tr("Scan or type a coupon's code"));
    m_code->setAccessibleName(tr("Coupon's code"));
    m_list->setAccessibleName(tr("Coupons of this member"));
    primary()->setText(tr("Use on this bill"));
    setHint(tr("1–9 or ↑↓ pick · Enter lays it on the bill · Esc goes back"));
    refresh();
}

} // namespace regulars
