#pragma once

#include <QByteArray>

namespace regulars
{

// What the till lets hear, so that eyes may stay on the customer.
enum class Sound { Success, Error, Scan };

constexpr int soundRate = 44'100; // samples a second, one channel

// The sound as signed 16-bit samples: two notes up for done, a low one twice for what went wrong, a
// short high one for a code that was read. Soft at both ends, so that nothing clicks.
QByteArray samplesOf(Sound sound);

} // namespace regulars
