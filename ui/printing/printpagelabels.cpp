// Labels of rewards and coupons on the page that prints.
#include "ui/attempt.h"
#include "ui/printing/printpage.h"
#include "ui/shop.h"

#include <QComboBox>
#include <QSpinBox>

namespace regulars
{

void PrintPage::openLabels(const QString &kind, const QStringList &things)
{
    m_kind = PrintKind::Label;
    m_copies->setValue(1);
    fillPapers();
    fillPrinters();
    attempt(this, [&] {
        m_facts = kind == QStringLiteral("coupon") ? couponLabels(things, m_shop)
                                                   : rewardLabels(things, m_shop);
    });
    present();
}

QString PrintPage::labelsTitle(const std::vector<LabelFace> &labels)
{
    return labels.size() == 1 ? tr("Label of %1", "a reward").arg(labels.front().title)
                              : tr("%n label(s)", nullptr, static_cast<int>(labels.size()));
}

} // namespace regulars
