#pragma once

// RapidJSON 1.1 adds to a null pointer when its first value is pushed (internal/stack.h), which the
// sanitizers report as undefined. Its own functions are left out of that one check; ours are not.
#if defined(__clang__)
#pragma clang attribute push(__attribute__((no_sanitize("pointer-overflow"))), apply_to = function)
#endif

#include <rapidjson/memorystream.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>

#if defined(__clang__)
#pragma clang attribute pop
#endif
