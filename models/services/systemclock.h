#pragma once

#include "values/clock.h"

namespace regulars
{

// The computer's own clock: the only place that reads it.
class SystemClock final : public Clock
{
public:
    Instant now() const override;
    qint64 monotonicMs() const override;
};

} // namespace regulars
