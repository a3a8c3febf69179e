#pragma once

#include "engine/memberview.h"

#include <QByteArray>

namespace regulars
{

// The compact form in which a view is kept with its purchase (CBOR). decodeView(encodeView(v))
// equals v. Throws std::invalid_argument on rubbish.
QByteArray encodeView(const MemberView &view);
MemberView decodeView(const QByteArray &bytes);

} // namespace regulars
