#pragma once

class QTableView;

namespace regulars
{

// A table as lists of records look: rows, not cells, are chosen, one at a time, and Tab leaves it.
void showAsRows(QTableView &view);

} // namespace regulars
