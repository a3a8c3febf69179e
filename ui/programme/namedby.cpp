#include "ui/programme/namedby.h"

#include "ui/programme/changewords.h"

namespace regulars
{

NamedBy::NamedBy(const std::vector<IdUse> &uses)
{
    QStringList names;
    for (const IdUse &use : uses) {
        const QString heading = ChangeWords::headingOf(use.section);
        const QString name =
            use.id.isEmpty() ? heading
                             : tr("%1 “%2”", "a part of the programme; an id").arg(heading, use.id);
        if (!names.contains(name)) {
            names += name;
        }
        isSimple = isSimple && use.isRemovable;
    }
    who = names.join(tr(", ", "in a list"));
}

} // namespace regulars
