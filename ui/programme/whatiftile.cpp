#include "ui/programme/whatiftile.h"

#include "ui/parts/label.h"

namespace regulars
{

WhatIfTile::WhatIfTile(QWidget *parent)
    : Card(parent)
    , m_name(new Label(TextRole::Caption, Tone::Muted))
    , m_figures(new Label(TextRole::Title))
    , m_difference(new Label(TextRole::Body, Tone::Muted))
{
    content()->setSpacing(4);
    for (Label *label : {m_name, m_figures, m_difference}) {
        label->setWordWrap(true);
        content()->addWidget(label);
    }
    content()->addStretch(1);
}

void WhatIfTile::show(const QString &name, const QString &figures, const QString &difference)
{
    m_name->setText(name);
    m_figures->setText(figures);
    m_difference->setText(difference);
}

QString WhatIfTile::figures() const
{
    return m_figures->text();
}

QString WhatIfTile::difference() const
{
    return m_difference->text();
}

} // namespace regulars
