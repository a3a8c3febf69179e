#pragma once

#include "ui/sentences/sentence.h"

#include <QWidget>

#include <vector>

namespace regulars
{

class FlowLayout;
class SlotButton;

// One sentence laid out as words and slots, from line to line; punctuation stays with its slot.
class SentenceLine : public QWidget
{
    Q_OBJECT

public:
    // Only read: slots are words as well.
    SentenceLine(const Sentence &sentence, bool isReadOnly, QWidget *parent = nullptr);

    const std::vector<SlotButton *> &buttons() const { return m_buttons; } // in reading order

protected:
    bool event(QEvent *event) override;

private:
    void addWords(const QString &text);
    void addSlot(const Slot &slot, const QString &before, const QString &after);

    FlowLayout *m_flow;
    std::vector<SlotButton *> m_buttons;
};

} // namespace regulars
