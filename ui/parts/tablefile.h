#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace regulars
{

enum class TableKinds { Tables, TablesAndJson };

// Asks into which file a table goes, as CSV or as a workbook; the ending follows the kind that is
// chosen. Not answered when `page` is gone, nor when nothing is chosen.
void askTableFile(QWidget *page, const QString &title, const QString &name,
                  const std::function<void(const QString &path)> &chosen,
                  TableKinds kinds = TableKinds::Tables);

} // namespace regulars
