#include "ui/importing/outcomecard.h"

#include "ui/importing/importwords.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"

#include <QEvent>

namespace regulars
{

OutcomeCard::OutcomeCard(const Shop &shop, QWidget *parent)
    : Card(parent)
    , m_shop(shop)
    , m_sum(new Label)
{
    auto *figures = new QWidget;
    auto *flow = new FlowLayout(figures, 32);
    flow->setContentsMargins(0, 0, 0, 0);
    for (size_t i = 0; i < m_figures.size(); ++i) {
        auto *pair = new QWidget;
        auto *column = new QVBoxLayout(pair);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        m_figures[i] = new Label(TextRole::Numeral);
        m_names[i] = new Label(TextRole::Body, Tone::Muted);
        column->addWidget(m_figures[i]);
        column->addWidget(m_names[i]);
        flow->addWidget(pair);
    }
    m_sum->setWordWrap(true);
    content()->addWidget(figures);
    content()->addWidget(m_sum);
    retranslate();
}

void OutcomeCard::show(ImportKind kind, const ImportOutcome &outcome, bool isTrial)
{
    m_kind = kind;
    m_outcome = outcome;
    m_outcome.rejects.clear();
    m_isTrial = isTrial;
    m_isTakenBack = false;
    retranslate();
}

void OutcomeCard::tellTakenBack()
{
    m_isTakenBack = true;
    retranslate();
}

QString OutcomeCard::text() const
{
    return m_sum->text();
}

void OutcomeCard::retranslate()
{
    const std::array counts{m_outcome.read, m_outcome.taken, m_outcome.skipped, m_outcome.rejected};
    const std::array names{tr("rows read"),
                           m_isTrial       ? tr("will be taken")
                           : m_isTakenBack ? tr("taken, and taken back")
                                           : tr("taken"),
                           tr("in the shop already"), tr("rejected")};
    for (size_t i = 0; i < counts.size(); ++i) {
        m_figures[i]->setText(countText(counts[i]));
        m_names[i]->setText(names[i]);
    }
    m_figures[3]->setTone(m_outcome.rejected > 0 ? Tone::Danger : Tone::Plain);
    setHeading(m_isTrial ? tr("What would come of it") : tr("What came of it"));
    m_figures[1]->setTone(m_isTakenBack ? Tone::Muted : Tone::Plain);
    m_sum->setText(m_isTakenBack ? tr("Nothing of it is in the shop any more.")
                                 : takenText(m_kind, m_outcome, m_shop));
}

void OutcomeCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace regulars
