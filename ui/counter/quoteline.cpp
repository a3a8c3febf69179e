#include "ui/counter/quoteline.h"

#include "ui/counter/shrinkarea.h"
#include "ui/figures.h"
#include "ui/parts/label.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QToolButton>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// The list of reasons, at 100 %
constexpr int leastWhy = 24;
constexpr int mostWhy = 100;

} // namespace

QuoteLine::QuoteLine(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_earn(new Label(TextRole::Title, Tone::Success))
    , m_reason(new Label(TextRole::Body, Tone::Muted))
    , m_whyButton(new QToolButton)
    , m_why(new QWidget)
    , m_rows(new QGridLayout(m_why))
    , m_whyArea(new ShrinkArea(m_why, leastWhy, mostWhy))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_earn);
    row->addWidget(m_reason, 1);
    row->addWidget(m_whyButton);
    column->addLayout(row);
    column->addWidget(m_whyArea);
    m_reason->setWordWrap(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(2);
    m_rows->setColumnStretch(0, 1);
    m_whyButton->setAutoRaise(true);
    m_whyButton->setProperty("compact", true);
    m_whyArea->hide();
    connect(m_whyButton, &QToolButton::clicked, this, &QuoteLine::toggleWhy);
    retell();
}

void QuoteLine::tell(const std::optional<Reckoning> &reckoning, bool hasCustomer)
{
    m_reckoning = reckoning;
    m_hasCustomer = hasCustomer;
    retell();
}

QString QuoteLine::text() const
{
    return m_earn->text();
}

void QuoteLine::toggleWhy()
{
    m_isWhyWanted = !m_isWhyWanted;
    retell();
}

// "Gold + Double Wednesday": what made the points, in short.
QString QuoteLine::summary() const
{
    QStringList parts;
    for (const Reckoning::Why &why : m_reckoning->why) {
        if (!why.isRounding && !parts.contains(why.name)) {
            parts += why.name;
        }
    }
    QStringList words;
    if (m_hasCustomer && !parts.isEmpty()) {
        words += parts.join(u" + "_s);
    }
    if (m_reckoning->payable != m_reckoning->total) {
        words += tr("to pay %1").arg(shown(m_reckoning->payable, m_shop.currency()));
    }
    if (!m_reckoning->pointsUsed.isZero()) {
        words += tr("%1 points = %2")
                     .arg(shown(m_reckoning->pointsUsed),
                          shown(m_reckoning->pointsMoney, m_shop.currency()));
    }
    return words.join(u" · "_s);
}

void QuoteLine::addRow(const QString &name, const QString &figure)
{
    const int row = m_rows->rowCount();
    auto *left = new Label(name, TextRole::Body, Tone::Muted);
    left->setWordWrap(true);
    auto *right = new Label(figure, TextRole::Body);
    right->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_rows->addWidget(left, row, 0);
    m_rows->addWidget(right, row, 1);
}

void QuoteLine::retell()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_whyButton->setIcon(themeIcon(m_isWhyWanted ? u"chevron-up"_s : u"chevron-down"_s));
    m_whyButton->setAccessibleName(m_isWhyWanted ? tr("Hide why") : tr("Show why"));
    m_whyButton->setToolTip(tr("Why (Ctrl+I)"));
    const bool isSold = m_reckoning && !m_reckoning->refusal;
    m_whyButton->setVisible(isSold);
    m_whyArea->setVisible(isSold && m_isWhyWanted);
    m_earn->setVisible(isSold);
    m_reason->setTone(m_reckoning && m_reckoning->refusal ? Tone::Danger : Tone::Muted);
    if (!m_reckoning) {
        m_earn->clear();
        m_reason->setText(tr("Points appear while you type."));
        return;
    }
    if (m_reckoning->refusal) {
        m_earn->clear();
        m_reason->setText(refusalText(*m_reckoning->refusal, m_shop));
        return;
    }
    m_earn->setText(m_hasCustomer ? tr("→ %1 points").arg(shownSigned(m_reckoning->earn))
                                  : shown(m_reckoning->payable, m_shop.currency()));
    m_reason->setText(m_hasCustomer ? summary() : tr("without a member"));
    for (const Reckoning::Discount &discount : m_reckoning->discounts) {
        addRow(discount.name, shownSigned(-discount.amount, m_shop.currency()));
    }
    for (const Reckoning::Why &why : m_reckoning->why) {
        addRow(why.name, tr("%1 points").arg(why.points));
    }
    for (const QString &coupon : m_reckoning->couponsToCome) {
        addRow(tr("Coupon to come"), coupon);
    }
}

void QuoteLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retell();
    }
}

} // namespace regulars
