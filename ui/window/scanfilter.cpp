#include "ui/window/scanfilter.h"

#include "ui/editors/valueedit.h"
#include "values/text.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>
#include <utility>

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
    forget();
    m_isOn = isOn;
}

qint64 ScanFilter::now() const
{
    return m_clock ? m_clock() : m_elapsed.elapsed();
}

// The system's own stamps are right even when this program was busy meanwhile.
qint64 ScanFilter::gapTo(const QKeyEvent &event) const
{
    return m_keys.empty() ? pauseMs : sinceLast(event);
}

qint64 ScanFilter::sinceLast(const QKeyEvent &event) const
{
    const bool isStamped = !m_clock && event.timestamp() > 0 && m_lastStamp > 0;
    const qint64 gap =
        isStamped ? static_cast<qint64>(event.timestamp()) - static_cast<qint64>(m_lastStamp)
                  : now() - m_lastMs;
    return gap >= 0 ? std::min(gap, pauseMs) : pauseMs;
}

// Carriage return and line feed: two ends of one code.
bool ScanFilter::isSecondEnd(const QKeyEvent &event) const
{
    return m_isEnded && sinceLast(event) < gapMs;
}

void ScanFilter::note(const QKeyEvent &event)
{
    m_lastMs = now();
    m_lastStamp = event.timestamp();
    m_isLastRound = false;
    m_isEnded = false;
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
    if (!m_isOn || m_isPassingOn) {
        return false;
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        return isForUs(watched) && override(static_cast<QKeyEvent &>(*event));
    case QEvent::KeyPress:
        return isForUs(watched) && press(static_cast<QKeyEvent &>(*event));
    case QEvent::MouseButtonPress:
    case QEvent::WindowDeactivate:
        forget();
        return false;
    default:
        return false;
    }
}

// Within a scan no character is a shortcut; a command comes after what was typed before it.
bool ScanFilter::override(QKeyEvent &event)
{
    const bool isPart = isCharacter(event) || isEnd(event) || isControlCharacter(event);
    const qint64 gap = gapTo(event);
    if (isPart && !event.isAutoRepeat() && (gap < gapMs || (gap < pauseMs && holds(gap)))) {
        return swallow(event);
    }
    if (!isPart && !isModifier(event)) {
        forget();
    }
    return false;
}

bool ScanFilter::press(QKeyEvent &event)
{
    const qint64 gap = gapTo(event);
    if (isModifier(event)) {
        if (gap < gapMs) {
            note(event);
        }
        return false;
    }
    if (event.isAutoRepeat() || gap >= pauseMs || m_keys.size() >= longest) {
        forget();
    }
    if (isCharacter(event)) {
        return !event.isAutoRepeat() && take(event, gap) && swallow(event);
    }
    if (m_keys.empty()) {
        return isEnd(event) && isSecondEnd(event) && swallow(event);
    }
    if (isEnd(event)) {
        return end(event, gap) && swallow(event);
    }
    if (isControlCharacter(event) && (gap < gapMs || holds(gap))) {
        note(event);
        return swallow(event);
    }
    forget();
    return false;
}

// True: it waits. Elsewhere than in a line edit a character may be a command, and can't be undone.
bool ScanFilter::take(const QKeyEvent &event, qint64 gap)
{
    const bool isNewRun = m_keys.empty() || gap >= gapMs;
    const bool isHeld = !isNewRun || holds(gap);
    if (isNewRun && !isHeld) {
        passOn();
    }
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    const bool isPassedOn = !isHeld && field && event.text().front().isLetterOrNumber();
    if (isPassedOn) {
        before(field).leaked += event.text();
    }
    m_keys.push_back(
        {std::unique_ptr<QKeyEvent>(event.clone()), gap, isPassedOn, isPassedOn ? field : nullptr});
    note(event);
    return !isPassedOn;
}

// True: it ended a scan, or was sent on already.
bool ScanFilter::end(const QKeyEvent &event, qint64 gap)
{
    if (const std::optional<Code> found = code(gap)) {
        m_patience.stop();
        takeBackFrom(found->first);
        m_keys.clear();
        m_lastMs = now();
        m_lastStamp = event.timestamp();
        m_isEnded = true;
        emit scanned(found->text);
        return true;
    }
    const QWidget *focused = QApplication::focusWidget();
    const std::unique_ptr<QKeyEvent> copy(event.clone());
    forget();
    if (QWidget *other = QApplication::focusWidget(); other && other != focused) {
        m_isPassingOn = true;
        QCoreApplication::sendEvent(other, copy.get());
        m_isPassingOn = false;
        return true;
    }
    return false;
}

void ScanFilter::Pace::add(qint64 gap)
{
    const bool isFast = gap < gapMs;
    ++(isFast ? fast : slow);
    run = isFast ? run + 1 : 0;
    longest = std::max(longest, run);
}

ScanFilter::Pace ScanFilter::paceFrom(size_t first) const
{
    Pace pace;
    for (size_t i = first + 1; i < m_keys.size(); ++i) {
        pace.add(m_keys[i].gap);
    }
    return pace;
}

// Four characters as fast as no person types them: the rest of the code may be on its way. Two long
// gaps in a row are a person's again.
bool ScanFilter::holds(qint64 nextGap) const
{
    int run = 0;
    int slow = 0;
    bool isMachine = false;
    for (size_t i = 1; i < m_keys.size(); ++i) {
        const bool isFast = m_keys[i].gap < gapMs;
        run = isFast ? run + 1 : 0;
        slow = isFast ? 0 : slow + 1;
        isMachine = slow < 2 && (isMachine || run >= 3);
    }
    return isMachine && slow + (nextGap >= gapMs ? 1 : 0) < 2;
}

std::optional<QString> ScanFilter::codeFrom(size_t first) const
{
    QString text;
    for (size_t i = first; i < m_keys.size(); ++i) {
        text += m_keys[i].event->text();
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

// One character alone is the beginning only where nobody was typing before it.
bool ScanFilter::beginsCode(size_t first) const
{
    const bool isAlone = first + 1 >= m_keys.size() || m_keys[first + 1].gap >= gapMs;
    const bool isNextAlone = first + 2 < m_keys.size() && m_keys[first + 2].gap >= gapMs;
    return !isAlone || (first == 0 && !isNextAlone);
}

// The longest of what may be one: a person may have been typing until just before it.
std::optional<ScanFilter::Code> ScanFilter::code(qint64 endGap) const
{
    std::optional<Code> likely;
    for (size_t first = 0; first < m_keys.size(); ++first) {
        if (first > 0 && m_keys[first].gap < gapMs) {
            continue;
        }
        Pace pace = paceFrom(first);
        pace.add(endGap);
        const std::optional<QString> text = codeFrom(first);
        if (!text || (pace.slow > 0 && !pace.isScanner())) {
            continue;
        }
        if (m_isKnown && m_isKnown(*text)) {
            return Code{*text, first};
        }
        if (pace.slow == 0) {
            return likely ? likely : Code{*text, first};
        }
        // A name that some program types is no code.
        const bool isCode =
            !text->contains(u' ') &&
            std::any_of(text->begin(), text->end(), [](QChar c) { return c.isDigit(); });
        if (!likely && isCode && beginsCode(first)) {
            likely = Code{*text, first};
        }
    }
    return likely;
}

ScanFilter::Before &ScanFilter::before(QLineEdit *field)
{
    for (Before &one : m_before) {
        if (one.field == field) {
            return one;
        }
    }
    return m_before.emplace_back(
        Before{field, field->text(), field->cursorPosition(), field->selectionStart(),
               static_cast<int>(field->selectedText().size()), field->isModified()});
}

// What a person typed just before the code stays.
void ScanFilter::takeBackFrom(size_t first)
{
    for (const Before &was : std::exchange(m_before, {})) {
        QLineEdit *field = was.field;
        if (!field) {
            continue;
        }
        if (field->text() != was.text) {
            field->setText(was.text);
        }
        field->setCursorPosition(was.cursor);
        if (was.selectionStart >= 0) {
            // The cursor stays at the end of the selection where it was.
            const bool isBackward = was.cursor == was.selectionStart;
            const int start = was.selectionStart + (isBackward ? was.selectionLength : 0);
            field->setSelection(start, isBackward ? -was.selectionLength : was.selectionLength);
        }
        field->setModified(was.isModified);
    }
    for (size_t i = 0; i < first; ++i) {
        if (QLineEdit *field = m_keys[i].field) {
            field->insert(m_keys[i].event->text());
        }
    }
}

void ScanFilter::passOn()
{
    m_isPassingOn = true;
    for (Key &key : m_keys) {
        if (key.isPassedOn) {
            continue;
        }
        key.isPassedOn = true;
        QWidget *focused = QApplication::focusWidget();
        if (auto *field = qobject_cast<QLineEdit *>(focused)) {
            before(field).leaked += key.event->text();
            key.field = field;
        }
        QCoreApplication::sendEvent(focused ? focused : m_window, key.event.get());
    }
    m_isPassingOn = false;
    if (paceFrom(0).isNobody()) {
        for (const Before &was : m_before) {
            if (auto *field = qobject_cast<ValueEdit *>(was.field.data())) {
                field->setLeaked(was.leaked);
            }
        }
    }
}

void ScanFilter::forget()
{
    m_patience.stop();
    if (!m_isPassingOn) {
        passOn();
        m_keys.clear();
        m_before.clear();
    }
}

// Keys may have waited for this program rather than for the person: they are let in first.
void ScanFilter::timeUp()
{
    const qint64 patience = holds(0) ? pauseMs : gapMs;
    const qint64 left = m_lastMs + patience - now();
    if (left > 0) {
        m_patience.start(static_cast<int>(std::min(left, patience)));
    } else if (!m_isLastRound) {
        m_isLastRound = true;
        m_patience.start(0);
    } else {
        passOn();
    }
}

} // namespace regulars
