#include "ui/window/scanfilter.h"

#include "values/text.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>

namespace regulars
{

namespace
{

constexpr Qt::KeyboardModifiers commanding =
    Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isCharacter(const QKeyEvent &event)
{
    const QString text = event.text();
    return !text.isEmpty() && text.front().isPrint() && !(event.modifiers() & commanding);
}

bool isEnd(const QKeyEvent &event)
{
    const int key = event.key();
    return (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) &&
           !(event.modifiers() & (commanding | Qt::ShiftModifier));
}

// Shift and its like come among a scanner's letters and stand for nothing.
bool isModifier(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

// A separator between the fields of a code, as some scanners send it: Ctrl and a sign.
bool isControlCharacter(const QKeyEvent &event)
{
    const QString text = event.text();
    return text.size() == 1 && text.front().unicode() >= 0x1C && text.front().unicode() < 0x20;
}

bool swallow(QKeyEvent &event)
{
    event.accept(); // else it would be offered to the parents
    return true;
}

} // namespace

ScanFilter::ScanFilter(QWidget *window)
    : m_window(window)
{
    m_elapsed.start();
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, &ScanFilter::timeUp);
    qApp->installEventFilter(this);
}

ScanFilter::~ScanFilter()
{
    qApp->removeEventFilter(this);
}

void ScanFilter::setOn(bool isOn)
{
    letGo();
    m_isOn = isOn;
}

qint64 ScanFilter::now() const
{
    return m_clock ? m_clock() : m_elapsed.elapsed();
}

// The system's own stamps are right even when this program was busy meanwhile.
bool ScanFilter::isFast(const QKeyEvent &event) const
{
    if (m_keys.empty()) {
        return false;
    }
    const bool isStamped = !m_clock && event.timestamp() > 0 && m_lastStamp > 0;
    const qint64 gap =
        isStamped ? static_cast<qint64>(event.timestamp()) - static_cast<qint64>(m_lastStamp)
                  : now() - m_lastMs;
    return gap >= 0 && gap < gapMs;
}

void ScanFilter::note(const QKeyEvent &event)
{
    m_lastMs = now();
    m_lastStamp = event.timestamp();
    m_isLastRound = false;
    m_patience.start(static_cast<int>(gapMs));
}

// Every key is offered to the window, the focused widget and whoever is above it: once is enough.
bool ScanFilter::isForUs(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || widget->window() != m_window || QApplication::activePopupWidget()) {
        return false;
    }
    const QWidget *focused = QApplication::focusWidget();
    return focused ? widget == focused : widget == m_window;
}

bool ScanFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isOn || m_isLettingGo) {
        return false;
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        return isForUs(watched) && override(static_cast<QKeyEvent &>(*event));
    case QEvent::KeyPress:
        return isForUs(watched) && press(static_cast<QKeyEvent &>(*event));
    case QEvent::MouseButtonPress:
    case QEvent::WindowDeactivate:
        letGo();
        return false;
    default:
        return false;
    }
}

// Within a scan no character is a shortcut; a command comes after what was typed before it.
bool ScanFilter::override(QKeyEvent &event)
{
    const bool isPart = isCharacter(event) || isEnd(event) || isControlCharacter(event);
    if (isPart && !event.isAutoRepeat() && isFast(event)) {
        return swallow(event);
    }
    if (!isPart && !isModifier(event)) {
        letGo();
    }
    return false;
}

bool ScanFilter::press(QKeyEvent &event)
{
    if (isModifier(event)) {
        if (isFast(event)) {
            note(event);
        }
        return false;
    }
    if (!isFast(event) || event.isAutoRepeat()) {
        letGo();
    }
    if (m_keys.empty()) {
        return isCharacter(event) && !event.isAutoRepeat() && begin(event) && swallow(event);
    }
    if (isEnd(event)) {
        return end(event) && swallow(event);
    }
    if (isCharacter(event) && m_keys.size() < longest) {
        m_keys.push_back({std::unique_ptr<QKeyEvent>(event.clone())});
        note(event);
        return swallow(event);
    }
    if (isControlCharacter(event)) {
        note(event);
        return swallow(event);
    }
    letGo();
    return false;
}

// True: it waits. Elsewhere than in a line edit a character may be a command, and can't be undone.
bool ScanFilter::begin(const QKeyEvent &event)
{
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    const bool isPassedOn = field && event.text().front().isLetterOrNumber();
    m_before = {};
    if (isPassedOn) {
        m_before = {field,
                    field->text(),
                    field->cursorPosition(),
                    field->selectionStart(),
                    static_cast<int>(field->selectedText().size()),
                    field->isModified()};
    }
    m_keys.push_back({std::unique_ptr<QKeyEvent>(event.clone()), isPassedOn});
    note(event);
    return !isPassedOn;
}

// True: it ended a scan, or was sent on already.
bool ScanFilter::end(const QKeyEvent &event)
{
    if (const std::optional<QString> text = code()) {
        m_patience.stop();
        takeBack();
        m_keys.clear();
        emit scanned(*text);
        return true;
    }
    const QWidget *focused = QApplication::focusWidget();
    const std::unique_ptr<QKeyEvent> copy(event.clone());
    letGo();
    if (QWidget *other = QApplication::focusWidget(); other && other != focused) {
        m_isLettingGo = true;
        QCoreApplication::sendEvent(other, copy.get());
        m_isLettingGo = false;
        return true;
    }
    return false;
}

std::optional<QString> ScanFilter::code() const
{
    QString text;
    for (const Key &key : m_keys) {
        text += key.event->text();
    }
    text = folded(text);
    if (!m_suffix.isEmpty() && text.size() > m_suffix.size() && text.endsWith(m_suffix)) {
        text.chop(m_suffix.size());
    }
    if (!m_prefix.isEmpty() && text.size() > m_prefix.size() && text.startsWith(m_prefix)) {
        return text.mid(m_prefix.size());
    }
    return text.size() >= shortest ? std::optional(text) : std::nullopt;
}

void ScanFilter::takeBack()
{
    QLineEdit *field = m_before.field;
    if (!field) {
        return;
    }
    if (field->text() != m_before.text) {
        field->setText(m_before.text);
    }
    field->setCursorPosition(m_before.cursor);
    if (m_before.selectionStart >= 0) {
        // The cursor stays at the end of the selection where it was.
        const bool isBackward = m_before.cursor == m_before.selectionStart;
        const int start = m_before.selectionStart + (isBackward ? m_before.selectionLength : 0);
        field->setSelection(start,
                            isBackward ? -m_before.selectionLength : m_before.selectionLength);
    }
    field->setModified(m_before.isModified);
    m_before = {};
}

void ScanFilter::letGo()
{
    m_patience.stop();
    std::vector<Key> keys;
    keys.swap(m_keys);
    m_isLettingGo = true;
    for (const Key &key : keys) {
        QWidget *focused = QApplication::focusWidget();
        QWidget *receiver = focused ? focused : m_window;
        if (!key.isPassedOn) {
            QCoreApplication::sendEvent(receiver, key.event.get());
        }
    }
    m_isLettingGo = false;
}

// Keys may have waited for this program rather than for the person: they are let in first.
void ScanFilter::timeUp()
{
    const qint64 left = m_lastMs + gapMs - now();
    if (left > 0) {
        m_patience.start(static_cast<int>(std::min(left, gapMs)));
    } else if (!m_isLastRound) {
        m_isLastRound = true;
        m_patience.start(0);
    } else {
        letGo();
    }
}

} // namespace regulars
