#pragma once

#include <QScrollArea>

namespace regulars
{

// As high as what is in it, up to a bound; where there is less room it gives way first, and what is
// in it scrolls.
class ShrinkArea : public QScrollArea
{
    Q_OBJECT

public:
    // Heights at 100 %: no less than that, unless less is in it; no more, 0 for any.
    ShrinkArea(QWidget *content, int least, int most = 0);

    // Where the page scrolls as a whole nothing in it needs to.
    void setYielding(bool isYielding);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wanted() const;

    int m_least;
    int m_most;
    bool m_isYielding = true;
};

} // namespace regulars
