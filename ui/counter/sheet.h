#pragma once

#include "ui/counter/till.h"
#include "ui/parts/card.h"

#include <QPushButton>

namespace regulars
{

class Label;

// A panel at the side of the counter for one job. It never stands in the way: Esc leaves it, and
// what is said about the job is said in the counter's own line.
class Sheet : public Card
{
    Q_OBJECT

public:
    explicit Sheet(Till &till, QWidget *parent = nullptr);

    // Fills it anew and takes the focus.
    virtual void open() = 0;
    // What the customer or the bill is may have changed while it is open.
    virtual void refresh() {}

signals:
    void left();

protected:
    Till &till() { return m_till; }
    const Till &till() const { return m_till; }
    Shop &shop() { return m_till.shop(); }
    // The one thing that it does, at the bottom; Enter does it too.
    QPushButton *primary() const { return m_primary; }
    // Which keys do what, in one muted line.
    void setHint(const QString &text);
    // Where a sheet's own widgets go, above hint and button.
    QVBoxLayout *body() const { return m_body; }
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override;

private:
    Till &m_till;
    QVBoxLayout *m_body;
    Label *m_hint;
    QPushButton *m_primary;
};

} // namespace regulars
