#pragma once

#include "programme/programmedocument.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace regulars
{

// Who in a programme names a thing by its id, told to whoever would take it away.
struct NamedBy
{
    Q_DECLARE_TR_FUNCTIONS(regulars::NamedBy)

public:
    explicit NamedBy(const std::vector<IdUse> &uses);

    QString who;          // "Rules “gold-day”, Tiers “silver”"; empty: nobody
    bool isSimple = true; // it can be taken out of all of them
};

} // namespace regulars
