#pragma once

#include "ui/sentences/sentence.h"

#include <QAbstractButton>

namespace regulars
{

// A slot of a sentence: pressing it, or typing on it, opens its editor; Delete takes away the
// condition around it.
class SlotButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SlotButton(const Slot &slot, QWidget *parent = nullptr);

    const Slot &slot() const { return m_slot; }
    void setFaulty(bool isFaulty);
    bool isFaulty() const { return m_isFaulty; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

signals:
    void typed(const QString &text);
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    Slot m_slot;
    bool m_isFaulty = false;
};

} // namespace regulars
