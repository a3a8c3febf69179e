#pragma once

#include <QStackedWidget>

namespace regulars
{

// The panels at the side of the counter. They take the height that there is: long lists scroll in
// their own place and never make the page grow.
class SideStack : public QStackedWidget
{
    Q_OBJECT

public:
    SideStack();

    // Where it stands below the counter and not beside it; what needs more has it.
    void setLeastHeight(int height);

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    int m_leastHeight = 0;
};

// What scrolls as a whole only where its parts can't become any smaller.
class SmallestGround : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;
};

} // namespace regulars
