#pragma once

class QByteArray;

namespace regulars
{

// Plays samples as sound.h has them on the computer's usual device and returns when they are heard.
// False: there is no device, or nothing to play on it with. Not for the window's thread.
bool playOnDevice(const QByteArray &samples);

} // namespace regulars
