#include "ui/parts/tablefile.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TableFile)
};

} // namespace

void askTableFile(QWidget *page, const QString &title, const QString &name,
                  const std::function<void(const QString &path)> &chosen, TableKinds kinds)
{
    QStringList filters{Words::tr("CSV table (*.csv)"), Words::tr("Excel workbook (*.xlsx)")};
    if (kinds == TableKinds::TablesAndJson) {
        filters += Words::tr("JSON (*.json)");
    }
    auto *dialog = new QFileDialog(page->window(), title, QString(), filters.join(u";;"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    if (!name.isEmpty()) {
        dialog->selectFile(name);
    }
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"xlsx"_s)   ? u"xlsx"_s
                                 : filter.contains(u"json"_s) ? u"json"_s
                                                              : u"csv"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, page, chosen);
    dialog->open();
}

} // namespace regulars
