#pragma once

#include "protocol/reportfiles/reportworkbook.h"
#include "services/papers.h"
#include "ui/reports/draftmark.h"
#include "ui/reports/reportcontent.h"

#include <QString>

#include <vector>

namespace regulars
{

// A report made of its kept figures: sheets of paper and sheets of a workbook that say the same.
struct PaperDocument
{
    ReportContent content;
    std::vector<ReportSheet> sheets;
    int moneyDecimals = 2;
};

// Draws them in a language or two, as Language takes them. The same figures give the same document.
PaperDocument paperDocument(const PaperFigures &figures, const QString &language,
                            const DraftMark &mark = {});

} // namespace regulars
