#pragma once

#include <QString>

namespace regulars
{

// Text as people may have typed it, brought to one form: full-width letters and digits become plain
// ones, composed forms one code point (NFKC), blanks at both ends go. Case stays.
inline QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

} // namespace regulars
