#include "programme/templates.h"

#include <QResource>

// A static library's resources are linked in only when something names them; the macro must stand
// outside of any namespace.
static void linkTemplates()
{
    Q_INIT_RESOURCE(templates);
}

namespace regulars
{

using namespace Qt::StringLiterals;

QStringList templateIds()
{
    return {u"convenience"_s, u"grocery"_s,     u"cafe"_s, u"bookshop"_s,
            u"beauty"_s,      u"mother-baby"_s, u"blank"_s};
}

QByteArray templateText(const QString &id)
{
    if (!templateIds().contains(id))
        return {};
    linkTemplates();
    return QResource(u":/templates/%1.json"_s.arg(id)).uncompressedData();
}

} // namespace regulars
