#include "ui/parts/toast.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/keybadge.h"
#include "ui/parts/label.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSet>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

Toast::Toast(QWidget *window)
    : QFrame(window)
    , m_icon(new IconLabel(iconNameOf(m_kind), toneOf(m_kind)))
    , m_text(new Label(TextRole::Strong))
    , m_button(new QPushButton)
    , m_key(new KeyBadge(QString()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_key);
    m_text->setWordWrap(true);
    m_button->setProperty("kind", u"quiet"_s);
    m_button->installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_action) {
            m_action->trigger();
        }
    });
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
    // A question that is asked while it stands here takes the focus.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *entered) {
        if (isVisible() && entered && !isAncestorOf(entered) && isInTheWay(geometry())) {
            place();
        }
    });
    hide();
}

Toast *Toast::of(const QWidget *anywhere)
{
    return anywhere->window()->findChild<Toast *>(QString(), Qt::FindDirectChildrenOnly);
}

Toast *Toast::tell(QWidget *anywhere, NoticeKind kind, const QString &text, QAction *action)
{
    Toast *toast = of(anywhere);
    if (!toast) {
        toast = new Toast(anywhere->window());
    }
    toast->say(kind, text, action);
    return toast;
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::say(NoticeKind kind, const QString &text, QAction *action)
{
    m_kind = kind;
    m_icon->setIcon(iconNameOf(kind), toneOf(kind));
    m_text->setText(text);
    setAccessibleName(text);
    m_action = action;
    m_button->setVisible(action);
    m_key->setVisible(action && !action->shortcut().isEmpty());
    if (action) {
        m_button->setText(action->text());
        m_key->setKey(action->shortcut());
    }
    place(); // first: what is shown elsewhere for a moment may come under the pointer
    show();
    raise();
    update();
    goOn();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    const int most = std::min(host->width() - 48, scaled(640));
    const int wanted = m_text->fontMetrics().horizontalAdvance(m_text->text()) + scaled(20) + 56 +
                       (m_button->isHidden() ? 0 : m_button->sizeHint().width() + 12) +
                       (m_key->isHidden() ? 0 : m_key->sizeHint().width() + 12);
    const int width = std::clamp(wanted, std::min(scaled(280), most), most);
    const int height = std::max(layout()->heightForWidth(width), scaled(52));
    const int left = (host->width() - width) / 2;
    const QRect low(left, host->height() - height - scaled(48), width, height);
    const QRect high(left, scaled(56), width, height);
    setGeometry(isInTheWay(low) && !isInTheWay(high) ? high : low);
}

// Of the field that is typed into, and of the buttons that answer a question: the one that says yes
// and those beside it.
bool Toast::isInTheWay(const QRect &place) const
{
    const QWidget *host = parentWidget();
    const QWidget *focus = host->focusWidget();
    const auto isCovered = [&](const QWidget &one) {
        const QRect seen = one.visibleRegion().boundingRect();
        return one.isVisible() && !isAncestorOf(&one) &&
               place.intersects(seen.translated(one.mapTo(host, QPoint())));
    };
    if (focus && qobject_cast<const QLineEdit *>(focus) && isCovered(*focus)) {
        return true;
    }
    const auto buttons = host->findChildren<QPushButton *>();
    QSet<const QWidget *> asking;
    for (const QPushButton *button : buttons) {
        const QString kind = button->property("kind").toString();
        if (button->isVisible() && (kind == u"primary"_s || kind == u"danger"_s)) {
            asking.insert(button->parentWidget());
        }
    }
    return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
        return (button == focus || asking.contains(button->parentWidget())) && isCovered(*button);
    });
}

void Toast::goOn()
{
    if (underMouse() || m_button->hasFocus()) {
        m_timer.stop();
    } else {
        m_timer.start();
    }
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched == m_button &&
        (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        QTimer::singleShot(0, this, &Toast::goOn);
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_timer.start();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const QColor tone = t.of(toneOf(m_kind));
    stylepaint::panel(&painter, rect(), t.tint(toneOf(m_kind)), blended(t.surface, tone, 0.7),
                      RegularsStyle::cardRadius, 1.5);
}

} // namespace regulars
