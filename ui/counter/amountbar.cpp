#include "ui/counter/amountbar.h"

#include "ui/counter/quoteline.h"
#include "ui/editors/moneyedit.h"
#include "ui/editors/pointsedit.h"
#include "ui/figures.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QEvent>

namespace regulars
{

using namespace Qt::StringLiterals;

AmountBar::AmountBar(Till &till, QWidget *parent)
    : Card(parent)
    , m_till(till)
    , m_label(new Label(TextRole::Strong))
    , m_sign(new Label(TextRole::Title, Tone::Muted))
    , m_amount(new MoneyEdit(till.shop().currency()))
    , m_pointsLabel(new Label(TextRole::Strong))
    , m_points(new PointsEdit)
    , m_chipBox(new QWidget)
    , m_quote(new QuoteLine(till.shop()))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_label);
    row->addWidget(m_sign);
    row->addWidget(m_amount, 1);
    row->addWidget(m_pointsLabel);
    row->addWidget(m_points, 1);
    content()->addLayout(row);
    m_chips = new FlowLayout(m_chipBox, 8);
    m_chips->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(m_chipBox);
    content()->addWidget(m_quote);
    m_label->setBuddy(m_amount);
    m_pointsLabel->setBuddy(m_points);
    connect(m_amount, &ValueEdit::valueChanged, this, [this] {
        if (!m_isFollowing) {
            m_till.setAmount(m_amount->value());
        }
    });
    connect(m_points, &QLineEdit::textEdited, this, [this] {
        if (m_points->value()) {
            m_till.usePoints(*m_points->value());
        } else if (m_points->isBlank()) {
            m_till.useAllPoints(true);
        }
    });
    connect(m_amount, &QLineEdit::returnPressed, this, &AmountBar::recorded);
    connect(m_points, &QLineEdit::returnPressed, this, &AmountBar::recorded);
    connect(&till, &Till::billChanged, this, &AmountBar::follow);
    connect(&till, &Till::customerChanged, this, &AmountBar::follow);
    connect(&till, &Till::reckoned, this, &AmountBar::follow);
    connect(&till.shop().changes(), &Changes::programmeChanged, this,
            [this] { m_amount->setCurrency(m_till.shop().currency()); });
    retranslate();
    follow();
}

bool AmountBar::isFaulty() const
{
    return !m_amount->isValid() || (!m_points->isHidden() && !m_points->isValid());
}

void AmountBar::askPoints()
{
    m_points->setFocus(Qt::ShortcutFocusReason);
    m_points->selectAll();
}

void AmountBar::follow()
{
    m_isFollowing = true;
    const Bill &bill = m_till.bill();
    if (bill.amount != m_amount->value() && (bill.amount || m_amount->isValid())) {
        m_amount->setValue(bill.amount);
    }
    const bool usesPoints = bill.wish.allPoints || !bill.wish.points.isZero() ||
                            (m_points->hasFocus() && bill.hasGoods());
    const bool isShown = usesPoints && m_till.customer();
    m_points->setVisible(isShown);
    m_pointsLabel->setVisible(isShown);
    const auto &reckoning = m_till.reckoning();
    if (!isShown) {
        m_points->clear();
    } else if (bill.wish.allPoints && reckoning && !reckoning->refusal) {
        const bool isSelected = m_points->hasSelectedText() || m_points->isBlank();
        m_points->setValue(reckoning->pointsUsed);
        if (isSelected && m_points->hasFocus()) {
            m_points->selectAll();
        }
    }
    m_quote->tell(reckoning, m_till.customer().has_value());
    tellChips();
    m_isFollowing = false;
}

// By its name where it is the member's own, and by its code, which the customer can compare.
QString AmountBar::couponText(const QString &code) const
{
    if (const auto &customer = m_till.customer()) {
        for (const Customer::HeldCoupon &held : customer->coupons) {
            if (held.code == code) {
                return u"%1 · %2"_s.arg(held.name, code);
            }
        }
    }
    return tr("Coupon %1").arg(code);
}

void AmountBar::tellChips()
{
    m_chips->clear();
    const Bill &bill = m_till.bill();
    for (const QString &code : bill.coupons) {
        auto *chip = new FilterChip(couponText(code));
        connect(
            chip, &FilterChip::removed, this, [this, code] { m_till.takeCoupon(code); },
            Qt::QueuedConnection);
        m_chips->addWidget(chip);
    }
    if (bill.wish.allStoredValue) {
        const auto &reckoning = m_till.reckoning();
        auto *chip = new FilterChip(
            reckoning && !reckoning->refusal
                ? tr("Stored value %1").arg(shown(reckoning->storedValue, m_till.shop().currency()))
                : tr("Stored value"));
        connect(
            chip, &FilterChip::removed, this, [this] { m_till.useStoredValue(false); },
            Qt::QueuedConnection);
        m_chips->addWidget(chip);
    }
    if (!bill.lines.empty()) {
        Money sum;
        for (const SaleLine &line : bill.lines) {
            sum += line.amount;
        }
        auto *chip =
            new FilterChip(tr("%n line(s): %1", nullptr, static_cast<int>(bill.lines.size()))
                               .arg(shown(sum, m_till.shop().currency())));
        connect(
            chip, &FilterChip::removed, this,
            [this] {
                while (!m_till.bill().lines.empty()) {
                    m_till.removeLine(0);
                }
            },
            Qt::QueuedConnection);
        m_chips->addWidget(chip);
    }
    m_chipBox->setVisible(m_chips->count() > 0);
}

void AmountBar::retranslate()
{
    m_label->setText(tr("Amount"));
    m_sign->setText(signOf(m_till.shop().currency()).trimmed());
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setPlaceholderText(u"0.00"_s);
    m_pointsLabel->setText(tr("Points"));
    m_points->setAccessibleName(tr("Points to pay with"));
    m_amount->setFont(fontOf(TextRole::Lead));
    m_points->setFont(fontOf(TextRole::Lead));
}

void AmountBar::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
}

bool AmountBar::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        m_amount->setFont(fontOf(TextRole::Lead));
        m_points->setFont(fontOf(TextRole::Lead));
    }
    return Card::event(event);
}

} // namespace regulars
