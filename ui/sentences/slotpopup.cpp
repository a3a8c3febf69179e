#include "ui/sentences/slotpopup.h"

#include "ui/parts/inlinemessage.h"
#include "ui/sentences/slotbutton.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

SlotPopup::SlotPopup(SlotButton &slot, std::unique_ptr<SlotField> field, QWidget *window)
    : Card(window)
    , m_slot(slot)
    , m_field(field.release())
    , m_message(new InlineMessage)
{
    setAccessibleName(slot.slot().name);
    content()->addWidget(m_field);
    content()->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    content()->addLayout(buttons);
    if (slot.slot().holder.isRemovable) {
        auto *remove = new QPushButton(tr("Take away"));
        remove->setProperty("kind", u"quiet"_s);
        remove->setAutoDefault(false);
        buttons->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, &SlotPopup::removeAsked);
    }
    buttons->addStretch();
    auto *done = new QPushButton(tr("Done"));
    done->setProperty("kind", u"primary"_s);
    buttons->addWidget(done);
    connect(done, &QPushButton::clicked, this, &SlotPopup::take);
    connect(m_field, &SlotField::chosen, this, &SlotPopup::take);
    qApp->installEventFilter(this);
}

void SlotPopup::open()
{
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    // Typing replaces what is there.
    if (auto *box = qobject_cast<QSpinBox *>(m_field->focusProxy())) {
        box->selectAll();
    }
}

void SlotPopup::close()
{
    hide();
    emit closed();
    deleteLater();
}

void SlotPopup::showFault(const QString &text)
{
    m_message->show(NoticeKind::Warning, text);
    place();
}

void SlotPopup::take()
{
    const auto value = m_field->value();
    if (!value) {
        showFault(tr("This can't be read; write or choose something else."));
        return;
    }
    emit taken(*value);
}

void SlotPopup::place()
{
    const QSize room = parentWidget()->size();
    const QSize size = sizeHint().boundedTo(room);
    QPoint at = m_slot.mapTo(parentWidget(), QPoint(0, m_slot.height() + 4));
    if (at.y() + size.height() > room.height()) {
        const int above = m_slot.mapTo(parentWidget(), QPoint(0, -4)).y() - size.height();
        at.setY(above >= 0 ? above : room.height() - size.height());
    }
    at.setX(std::clamp(at.x(), 0, std::max(0, room.width() - size.width())));
    setGeometry(QRect(at, size));
}

void SlotPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        take();
    } else {
        Card::keyPressEvent(event);
    }
}

bool SlotPopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    auto *widget = qobject_cast<QWidget *>(watched);
    // What a field opens by itself (a calendar, a list) is a window of its own.
    if (isPress && isVisible() && widget && widget->window() == window() && widget != this &&
        !isAncestorOf(widget)) {
        close();
    }
    return Card::eventFilter(watched, event);
}

} // namespace regulars
