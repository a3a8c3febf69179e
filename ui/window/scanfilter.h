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
// than 35 ms apart, ended by Enter or Tab, are one code and reach no field (D4). A first character
// goes to its line edit at once, so that typing never lags, and is taken back when the rest turns
// out to be a scan; the others wait until it is known what they are.
class ScanFilter : public QObject
{
    Q_OBJECT

public:
    static constexpr int shortest = 6;
    static constexpr int longest = 200;
    static constexpr qint64 gapMs = 35; // from here on it is a person

    explicit ScanFilter(QWidget *window);
    ~ScanFilter() override;

    // What this shop's scanner sends before each code; it may be shorter then. Not part of it.
    void setPrefix(const QString &prefix) { m_prefix = prefix; }
    // What it sends after each code, before Enter or Tab. Not part of it.
    void setSuffix(const QString &suffix) { m_suffix = suffix; }
    // Off, every key goes its way.
    void setOn(bool isOn);
    // Milliseconds; without one, the time at which the system saw the key.
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

signals:
    // Full-width characters are plain ones in it.
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Key
    {
        std::unique_ptr<QKeyEvent> event;
        bool isPassedOn = false;
    };
    // A line edit before the first character came to it.
    struct Before
    {
        QPointer<QLineEdit> field;
        QString text;
        int cursor = 0;
        int selectionStart = -1;
        int selectionLength = 0;
        bool isModified = false;
    };

    bool isForUs(const QObject *watched) const;
    bool override(QKeyEvent &event);
    bool press(QKeyEvent &event);
    bool begin(const QKeyEvent &event);
    bool end(const QKeyEvent &event);
    bool isFast(const QKeyEvent &event) const;
    void note(const QKeyEvent &event);
    qint64 now() const;
    std::optional<QString> code() const;
    void takeBack();
    void letGo(); // it was a person: all keys go where they were meant to
    void timeUp();

    QWidget *m_window;
    QString m_prefix;
    QString m_suffix;
    std::function<qint64()> m_clock;
    QElapsedTimer m_elapsed;
    QTimer m_patience;
    std::vector<Key> m_keys; // of the run so far
    Before m_before;
    qint64 m_lastMs = 0;
    quint64 m_lastStamp = 0;
    bool m_isOn = true;
    bool m_isLettingGo = false;
    bool m_isLastRound = false;
};

} // namespace regulars
