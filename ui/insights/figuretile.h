#pragma once

#include "ui/insights/insightsheet.h"
#include "ui/parts/card.h"

class QPushButton;

namespace regulars
{

class Label;

// One figure of a sheet: its name, the figure, how it changed, and the way to the members behind
// it.
class FigureTile : public Card
{
    Q_OBJECT

public:
    explicit FigureTile(QWidget *parent = nullptr);

    void show(const SheetTile &tile);
    QString name() const;
    QString value() const;
    QPushButton *see() const { return m_see; }

signals:
    void opened();

private:
    using QWidget::show;

    Label *m_name;
    Label *m_value;
    Label *m_change;
    QPushButton *m_see;
};

} // namespace regulars
