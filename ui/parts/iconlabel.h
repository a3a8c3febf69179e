#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace regulars
{

// A drawing that stands for itself; what it means is said by the text beside it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &name, Tone tone = Tone::Plain, int side = 20,
                       QWidget *parent = nullptr);

    void setIcon(const QString &name, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Tone m_tone;
    int m_side; // at 100 %
};

} // namespace regulars
