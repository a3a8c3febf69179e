// Labels of rewards on the page that prints.
#include "ui/printing/printpage.h"
#include "ui/shop.h"

#include <QComboBox>
#include <QSpinBox>

namespace regulars
{

void PrintPage::openLabels(const QStringList &rewards)
{
    m_kind = PrintKind::Label;
    m_copies->setValue(1);
    fillPapers();
    fillPrinters();
    m_facts = rewardLabels(rewards, m_shop);
    present();
}

QString PrintPage::labelsTitle(const std::vector<LabelFace> &labels)
{
    return labels.size() == 1 ? tr("Label of %1", "a reward").arg(labels.front().title)
                              : tr("%n label(s)", nullptr, static_cast<int>(labels.size()));
}

} // namespace regulars
