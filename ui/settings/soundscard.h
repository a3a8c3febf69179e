#pragma once

#include "ui/parts/card.h"

#include <functional>

class QCheckBox;
class QPushButton;

namespace regulars
{

class Label;
class Sounds;

// Whether this computer lets sounds be heard, and what they are like.
class SoundsCard : public Card
{
    Q_OBJECT

public:
    explicit SoundsCard(Sounds &sounds, QWidget *parent = nullptr);

    QCheckBox *box() const { return m_box; }
    QPushButton *trial() const { return m_trial; }

signals:
    // It is changed; how to take it back.
    void undoable(const std::function<void()> &undo);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    Sounds &m_sounds;
    QCheckBox *m_box;
    QPushButton *m_trial;
    Label *m_hint;
};

} // namespace regulars
