#pragma once

#include "ui/parts/card.h"

namespace regulars
{

// One figure of a trial: under what is in force, under what is tried, and the difference in words.
class WhatIfTile : public Card
{
    Q_OBJECT

public:
    explicit WhatIfTile(QWidget *parent = nullptr);

    void show(const QString &name, const QString &figures, const QString &difference);
    QString figures() const;
    QString difference() const;

private:
    using QWidget::show;

    Label *m_name;
    Label *m_figures;
    Label *m_difference;
};

} // namespace regulars
