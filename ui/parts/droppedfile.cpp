#include "ui/parts/droppedfile.h"

#include <QMimeData>
#include <QUrl>

namespace regulars
{

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace regulars
