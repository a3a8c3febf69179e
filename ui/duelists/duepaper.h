#pragma once

#include "ui/duelists/duewords.h"
#include "ui/printing/flowpaper.h"

#include <vector>

namespace regulars
{

// Such a list on A4. Names stand on it, for whoever makes the calls; phones are masked (trust.md).
class DuePaper : public FlowPaper
{
public:
    // The words are the window's, as it speaks now.
    DuePaper(const DueQuestion &question, const std::vector<DueRow> &rows, bool isCut,
             const Shop &shop, const QString &language);
};

} // namespace regulars
