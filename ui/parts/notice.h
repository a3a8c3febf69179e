#pragma once

#include "ui/theme/tokens.h"

#include <QString>

namespace regulars
{

enum class NoticeKind { Note, Success, Warning, Error };

inline Tone toneOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Note:
        return Tone::Primary;
    case NoticeKind::Success:
        return Tone::Success;
    case NoticeKind::Warning:
        return Tone::Warning;
    case NoticeKind::Error:
        return Tone::Danger;
    }
    return Tone::Plain;
}

inline QString iconNameOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Note:
        return QStringLiteral("info");
    case NoticeKind::Success:
        return QStringLiteral("success");
    case NoticeKind::Warning:
        return QStringLiteral("warning");
    case NoticeKind::Error:
        return QStringLiteral("error");
    }
    return {};
}

} // namespace regulars
