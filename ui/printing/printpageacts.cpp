// What is done with a paper: printed, saved as PDF, left.
#include "ui/attempt.h"
#include "ui/parts/inlinemessage.h"
#include "ui/printing/printpage.h"
#include "ui/shop.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardPaths>

namespace regulars
{

using namespace Qt::StringLiterals;

void PrintPage::print()
{
    if (!printout()) {
        return;
    }
    const QString printer = m_printer->currentData().toString();
    PrintSettings(m_shop.settings()).setPrinter(m_kind, printer);
    m_message->show(NoticeKind::Note, tr("Sent to %1…").arg(printer));
    m_queue.print(
        {printout(), printer, m_copies->value()}, this, [this, printer](PrintTrouble trouble) {
            if (trouble == PrintTrouble::None) {
                m_message->show(NoticeKind::Success, tr("Printed on %1.").arg(printer));
            } else {
                m_message->show(NoticeKind::Warning, PrintQueue::textOf(trouble, printer));
            }
        });
}

bool PrintPage::saveTo(const QString &path)
{
    if (!printout()) {
        return false;
    }
    return attempt(this, [&] {
        savePdf(*printout(), path);
        m_message->show(NoticeKind::Success,
                        tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void PrintPage::save()
{
    if (!printout()) {
        return;
    }
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|]"_s);
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QString(printout()->title()).replace(unfit, u"_"_s);
    auto *dialog =
        new QFileDialog(this, tr("Save as PDF"), QDir(home).filePath(name), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PrintPage::saveTo);
    dialog->open();
}

void PrintPage::back()
{
    const QString page = m_from.section(u':', 0, 0);
    emit asked(page.isEmpty() ? u"till"_s : page, m_from.section(u':', 1));
}

} // namespace regulars
