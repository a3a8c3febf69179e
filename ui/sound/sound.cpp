#include "ui/sound/sound.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>
#include <vector>

namespace regulars
{

namespace
{

struct Note
{
    double hertz; // 0: silence
    int milliseconds;
};

constexpr double loudness = 0.22; // of what is possible: beside a customer, not across the street
constexpr double softMs = 8;

std::vector<Note> notesOf(Sound sound)
{
    switch (sound) {
    case Sound::Success:
        return {{659.3, 70}, {987.8, 110}};
    case Sound::Error:
        return {{233.1, 110}, {0, 50}, {233.1, 150}};
    case Sound::Scan:
        break;
    }
    return {{1'568.0, 55}};
}

void append(QByteArray &samples, const Note &note)
{
    const int count = soundRate * note.milliseconds / 1'000;
    const double soft = softMs * soundRate / 1'000;
    for (int at = 0; at < count; ++at) {
        const double edge = std::min({1.0, at / soft, (count - 1 - at) / soft});
        const double turn = 2 * std::numbers::pi * note.hertz * at / soundRate;
        // The octave above, faintly: rounder than a bare tone.
        const double wave = std::sin(turn) * 0.85 + std::sin(2 * turn) * 0.15;
        const auto sample = static_cast<qint16>(std::lround(32'767 * loudness * edge * wave));
        char bytes[sizeof sample];
        std::memcpy(bytes, &sample, sizeof sample);
        samples.append(bytes, sizeof sample);
    }
}

} // namespace

QByteArray samplesOf(Sound sound)
{
    QByteArray samples;
    for (const Note &note : notesOf(sound)) {
        append(samples, note);
    }
    return samples;
}

} // namespace regulars
