#include "ui/windowplace.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace regulars
{

namespace
{

// What a window manager puts around, as long as the window has none yet: the title bar at the top.
constexpr QMargins likelyFrame(4, 36, 4, 4);
// By then window managers have framed a window that was shown.
constexpr int framedAfterMs = 400;

} // namespace

WindowPlace::WindowPlace(QWidget &window, QSize meant, const QByteArray &kept)
    : QObject(&window)
    , m_window(window)
{
    if (kept.isEmpty() || !window.restoreGeometry(kept)) {
        place(meant);
    }
    fit(likelyFrame);
    window.installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this] {
        m_placed = m_window.size();
        QTimer::singleShot(0, this, &WindowPlace::fitShown);
    });
}

QRect WindowPlace::inside(const QRect &window, const QRect &room)
{
    QRect fitted(window.topLeft(), window.size().boundedTo(room.size()));
    fitted.moveLeft(std::clamp(fitted.left(), room.left(), room.right() + 1 - fitted.width()));
    fitted.moveTop(std::clamp(fitted.top(), room.top(), room.bottom() + 1 - fitted.height()));
    return fitted;
}

void WindowPlace::place(QSize meant)
{
    const QRect room = m_window.screen()->availableGeometry().marginsRemoved(likelyFrame);
    QRect wanted(QPoint(0, 0), meant.boundedTo(room.size()));
    wanted.moveCenter(room.center());
    m_window.setGeometry(wanted);
}

void WindowPlace::fit(const QMargins &frame)
{
    m_placed = m_window.size();
    if (m_window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)) {
        return;
    }
    const QRect now = m_window.geometry();
    const QScreen *under = QGuiApplication::screenAt(now.center());
    const QRect room = (under ? under : m_window.screen())->availableGeometry();
    const QRect fitted = inside(now.marginsAdded(frame), room).marginsRemoved(frame);
    if (fitted != now) {
        m_window.setGeometry(fitted);
        m_placed = m_window.size();
    }
}

void WindowPlace::fitShown()
{
    if (m_window.isVisible() && m_window.size() == m_placed) {
        const QRect frame = m_window.frameGeometry();
        const QRect inner = m_window.geometry();
        fit({inner.left() - frame.left(), inner.top() - frame.top(), frame.right() - inner.right(),
             frame.bottom() - inner.bottom()});
    }
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched == &m_window) {
        QTimer::singleShot(framedAfterMs, this, &WindowPlace::fitShown);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace regulars
