#pragma once

#include <QObject>
#include <QRect>

class QWidget;

namespace regulars
{

// Keeps a window on the screens that there are: at first as large as was meant or as there is room
// for, later where it was left, and back in sight when its screen is gone.
class WindowPlace : public QObject
{
    Q_OBJECT

public:
    // `kept` is what saveGeometry() gave; without it the window stands in the middle.
    WindowPlace(QWidget &window, QSize meant, const QByteArray &kept = {});

    // The window with its frame, no larger than the room and wholly inside.
    static QRect inside(const QRect &window, const QRect &room);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place(QSize meant);
    void fit(const QMargins &frame);
    void fitShown();

    QWidget &m_window;
    QSize m_placed; // as this made it: whoever changed the size since then is left alone
};

} // namespace regulars
