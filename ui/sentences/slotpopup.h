#pragma once

#include "ui/parts/card.h"
#include "ui/sentences/slotfield.h"

class QPushButton;

namespace regulars
{

class InlineMessage;
class SlotButton;

// The editor that opens at a slot, over the window and without one of its own: Enter takes the
// value, Esc leaves it, a press beside it closes it.
class SlotPopup : public Card
{
    Q_OBJECT

public:
    SlotPopup(SlotButton &slot, std::unique_ptr<SlotField> field, QWidget *window);

    SlotField *field() const { return m_field; }
    void open();
    void close();
    void showFault(const QString &text);

signals:
    void taken(const QJsonValue &value);
    void removeAsked();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void place();

    SlotButton &m_slot;
    SlotField *m_field;
    InlineMessage *m_message;
};

} // namespace regulars
