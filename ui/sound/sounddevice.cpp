// All that differs between platforms about sound. On Linux it is ALSA's library, which every
// desktop has and which sound servers serve, too; it is looked for when the first sound is to be
// heard, so that the program runs without it. Elsewhere it is the system's own beep.
#include "ui/sound/sounddevice.h"

#include "ui/sound/sound.h"

#include <QApplication>
#include <QByteArray>
#include <QLibrary>

namespace regulars
{

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

namespace
{

// That there is no device is no news for whoever reads the program's output.
void passOver(const char *, int, const char *, int, const char *, ...) {}

// What is called of ALSA (alsa/pcm.h), with its constants.
class Alsa
{
public:
    struct Pcm;
    using Frames = long;
    using Complain = void (*)(const char *, int, const char *, int, const char *, ...);
    static constexpr int playback = 0;
    static constexpr int withoutWaiting = 1;
    static constexpr int format16 = 2; // little endian, signed
    static constexpr int interleaved = 3;

    Alsa()
    {
        find(open, "snd_pcm_open");
        find(setParameters, "snd_pcm_set_params");
        find(setWithoutWaiting, "snd_pcm_nonblock");
        find(write, "snd_pcm_writei");
        find(recover, "snd_pcm_recover");
        find(drain, "snd_pcm_drain");
        find(close, "snd_pcm_close");
        int (*setComplaints)(Complain) = nullptr;
        find(setComplaints, "snd_lib_error_set_handler");
        if (isThere()) {
            setComplaints(passOver);
        }
    }

    bool isThere() const { return m_isThere; }

    int (*open)(Pcm **, const char *, int, int) = nullptr;
    int (*setParameters)(Pcm *, int, int, unsigned, unsigned, int, unsigned) = nullptr;
    int (*setWithoutWaiting)(Pcm *, int) = nullptr;
    Frames (*write)(Pcm *, const void *, unsigned long) = nullptr;
    int (*recover)(Pcm *, int, int) = nullptr;
    int (*drain)(Pcm *) = nullptr;
    int (*close)(Pcm *) = nullptr;

private:
    template <class Function>
    void find(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        m_isThere = m_isThere && function;
    }

    QLibrary m_library{u"asound"_s, 2};
    bool m_isThere = true;
};

bool playOn(const Alsa &alsa, Alsa::Pcm *device, const QByteArray &samples)
{
    constexpr unsigned waitMicroseconds = 60'000;
    constexpr int bytesOfFrame = 2;
    alsa.setWithoutWaiting(device, 0);
    if (alsa.setParameters(device, Alsa::format16, Alsa::interleaved, 1, soundRate, 1,
                           waitMicroseconds) < 0) {
        return false;
    }
    Alsa::Frames done = 0;
    const Alsa::Frames all = samples.size() / bytesOfFrame;
    while (done < all) {
        Alsa::Frames written = alsa.write(device, samples.constData() + done * bytesOfFrame,
                                          static_cast<unsigned long>(all - done));
        if (written < 0) {
            written = alsa.recover(device, static_cast<int>(written), 1);
        }
        if (written < 0) {
            return false;
        }
        done += written;
    }
    return alsa.drain(device) >= 0;
}

} // namespace

bool playOnDevice(const QByteArray &samples)
{
    static const Alsa alsa; // stays loaded: it keeps its settings for itself
    Alsa::Pcm *device = nullptr;
    if (!alsa.isThere() ||
        alsa.open(&device, "default", Alsa::playback, Alsa::withoutWaiting) < 0) {
        return false;
    }
    const bool isHeard = playOn(alsa, device, samples);
    alsa.close(device);
    return isHeard;
}

#else

bool playOnDevice(const QByteArray &)
{
    QMetaObject::invokeMethod(qApp, [] { QApplication::beep(); });
    return true;
}

#endif

} // namespace regulars
