#pragma once

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QLineEdit;
class QWidget;

namespace regulars
{

// Tells a scanner from a person, wherever the focus is in a window: six characters or more, less
// than 35 ms apart, ended by Enter or Tab, are one code and reach no field (D4). A slow scanner may
// stop within a code, up to 300 ms; what has come to a line edit by then is taken back. A first
// character goes to its line edit at once, so that typing never lags; the others wait until it is
// known what they are.
class ScanFilter : public QObject
{
    Q_OBJECT

public:
    static constexpr int shortest = 6;
    static constexpr int longest = 200;
    static constexpr qint64 gapMs = 35;    // from here on it may be a person
    static constexpr qint64 pauseMs = 300; // and from here on it is

    explicit ScanFilter(QWidget *window);
    ~ScanFilter() override;

    // What this shop's scanner sends before each code; it may be shorter then. Not part of it.
    void setPrefix(const QString &prefix) { m_prefix = prefix; }
    // What it sends after each code, before Enter or Tab. Not part of it.
    void setSuffix(const QString &suffix) { m_suffix = suffix; }
    // Off, every key goes its way.
    void setOn(bool isOn);
    // What the shop can do something with: tells where a code begins that came in pieces.
    void setKnown(std::function<bool(const QString &)> isKnown) { m_isKnown = std::move(isKnown); }
    // Milliseconds; without one, the time at which the system saw the key.
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

signals:
    // Full-width characters are plain ones in it.
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // One character of the stretch: all that came without a rest of 300 ms.
    struct Key
    {
        std::unique_ptr<QKeyEvent> event;
        qint64 gap = 0; // since the one before
        bool isPassedOn = false;
        QPointer<QLineEdit> field{}; // to which it went
    };
    // A line edit before anything of the stretch came to it.
    struct Before
    {
        QPointer<QLineEdit> field;
        QString text;
        int cursor = 0;
        int selectionStart = -1;
        int selectionLength = 0;
        bool isModified = false;
        QString leaked{}; // what came to it since
    };
    // What a scanner sent, and which key of the stretch it began with.
    struct Code
    {
        QString text;
        size_t first = 0;
    };
    // How its keys followed each other.
    struct Pace
    {
        int fast = 0;
        int slow = 0;
        int run = 0;     // of fast ones, the one that goes on
        int longest = 0; // of such runs

        void add(qint64 gap);
        // More gaps short than long, and three keys at once: fast hands roll over two of them.
        bool isScanner() const { return fast >= 3 && fast > slow && longest >= 2; }
        // Four keys at once.
        bool isNobody() const { return longest >= 3; }
    };

    bool isForUs(const QObject *watched) const;
    bool override(QKeyEvent &event);
    bool press(QKeyEvent &event);
    bool take(const QKeyEvent &event, qint64 gap);
    bool end(const QKeyEvent &event, qint64 gap);
    qint64 gapTo(const QKeyEvent &event) const;
    qint64 sinceLast(const QKeyEvent &event) const;
    bool isSecondEnd(const QKeyEvent &event) const;
    void note(const QKeyEvent &event);
    qint64 now() const;
    Pace paceFrom(size_t first) const;
    bool holds(qint64 nextGap) const;
    std::optional<Code> code(qint64 endGap) const;
    std::optional<QString> codeFrom(size_t first) const;
    bool beginsCode(size_t first) const;
    Before &before(QLineEdit *field);
    void takeBackFrom(size_t first);
    void passOn(); // it may be a person: what waits goes where it was meant to
    void forget(); // it was a person
    void timeUp();

    QWidget *m_window;
    QString m_prefix;
    QString m_suffix;
    std::function<bool(const QString &)> m_isKnown;
    std::function<qint64()> m_clock;
    QElapsedTimer m_elapsed;
    QTimer m_patience;
    std::vector<Key> m_keys; // the stretch so far
    std::vector<Before> m_before;
    qint64 m_lastMs = 0;
    quint64 m_lastStamp = 0;
    bool m_isOn = true;
    bool m_isPassingOn = false;
    bool m_isLastRound = false;
    bool m_isEnded = false; // the last key ended a code
};

} // namespace regulars
