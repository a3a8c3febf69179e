#pragma once

#include "ui/importing/importjob.h"
#include "ui/parts/card.h"

#include <array>

namespace regulars
{

class Label;

// How many rows of a file are read, taken, there already and rejected, and what comes of them.
class OutcomeCard : public Card
{
    Q_OBJECT

public:
    explicit OutcomeCard(const Shop &shop, QWidget *parent = nullptr);

    void show(ImportKind kind, const ImportOutcome &outcome, bool isTrial);
    // Nothing of what it brought is in the shop any more.
    void tellTakenBack();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    void retranslate();

    const Shop &m_shop;
    std::array<Label *, 4> m_figures;
    std::array<Label *, 4> m_names;
    Label *m_sum;
    ImportKind m_kind = ImportKind::Members;
    ImportOutcome m_outcome;
    bool m_isTrial = true;
    bool m_isTakenBack = false;
};

} // namespace regulars
