#pragma once

#include "ui/sound/sound.h"
#include "ui/sound/sounddevice.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace regulars
{

class Settings;

// The sounds of this computer, unless they are off. They are heard in a thread of their own: nobody
// waits for one, and where there is no device it is quiet.
class Sounds : public QObject
{
    Q_OBJECT

public:
    // Plays samples and returns when they were heard.
    using Play = std::function<bool(const QByteArray &samples)>;

    explicit Sounds(Settings &settings, Play play = playOnDevice, QObject *parent = nullptr);
    ~Sounds() override;

    bool isOn() const;
    void setOn(bool isOn);
    // What is asked for while one is heard comes after it, the last two at most.
    void play(Sound sound);

signals:
    void turned(); // on or off
    void played(regulars::Sound sound);

private:
    struct Waiting;

    Settings &m_settings;
    Play m_play;
    std::shared_ptr<Waiting> m_waiting;
    std::unique_ptr<QThread> m_thread;
};

} // namespace regulars
