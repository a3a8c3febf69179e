#include "ui/attempt.h"

#include "protocol/tablefiles/fileerror.h"
#include "storage/storageerror.h"
#include "ui/parts/toast.h"

#include <QCoreApplication>
#include <QWidget>

namespace regulars
{

namespace
{

struct Trouble
{
    Q_DECLARE_TR_FUNCTIONS(regulars::Trouble)
};

void tell(QWidget *asker, const QString &sentence, const QString &detail)
{
    if (asker) {
        Toast *toast = Toast::tell(asker, NoticeKind::Error, sentence);
        toast->setToolTip(detail);
    }
}

} // namespace

bool attempt(QWidget *asker, const std::function<void()> &act)
{
    try {
        act();
        return true;
    } catch (const StorageError &error) {
        tell(asker, troubleText(error), error.message());
    } catch (const FileError &error) {
        tell(asker, troubleText(error), error.message());
    } catch (const std::overflow_error &error) {
        tell(asker, Trouble::tr("That number is too large; nothing was changed."),
             QString::fromUtf8(error.what()));
    }
    return false;
}

QString troubleText(const StorageError &error)
{
    switch (error.kind()) {
    case StorageError::Kind::CantOpen:
        return Trouble::tr("The shop's file can't be opened. Check that the folder is there and "
                           "may be written.");
    case StorageError::Kind::NotAStore:
        return Trouble::tr("This file is not a shop of Regulars. Choose another one.");
    case StorageError::Kind::NewerStore:
        return Trouble::tr("This shop was written by a newer version of Regulars. Install that "
                           "version to open it.");
    case StorageError::Kind::OlderStore:
        return Trouble::tr("This shop is of an older version. Open it to write once, so that it "
                           "is brought up to date.");
    case StorageError::Kind::Held:
        return Trouble::tr("Another program has this shop open. Close it there first.");
    case StorageError::Kind::Busy:
        return Trouble::tr("The shop's file is busy; nothing was changed. Try again.");
    case StorageError::Kind::Full:
        return Trouble::tr("The disk is full; nothing was changed. Make room and try again.");
    case StorageError::Kind::Io:
        return Trouble::tr("The disk could not be read or written; nothing was changed. Check the "
                           "disk, then start Regulars again.");
    case StorageError::Kind::Corrupt:
        return Trouble::tr("The shop's file is damaged. Restore the newest backup.");
    case StorageError::Kind::Interrupted:
        return Trouble::tr("This was cancelled; nothing was changed.");
    case StorageError::Kind::Constraint:
    case StorageError::Kind::Misuse:
        break;
    }
    return Trouble::tr("The program made a mistake; nothing was changed. Start it again, and tell "
                       "its makers.");
}

QString troubleText(const FileError &error)
{
    switch (error.kind()) {
    case FileError::Kind::NotFound:
        return Trouble::tr("That file is not there any more. Choose another one.");
    case FileError::Kind::NotReadable:
        return Trouble::tr("That file can't be read. Check its permissions.");
    case FileError::Kind::Empty:
        return Trouble::tr("That file has no heading line. Give its columns names.");
    case FileError::Kind::NotATable:
        return Trouble::tr("That file is no table. Save it as XLSX or CSV.");
    case FileError::Kind::UnknownEncoding:
    case FileError::Kind::Undecodable:
        return Trouble::tr("The characters of that file can't be read. Save it as CSV UTF-8.");
    case FileError::Kind::BadHeading:
        return Trouble::tr("The heading line of that file can't be read. Mend its quotes.");
    case FileError::Kind::Damaged:
        return Trouble::tr("That workbook is damaged. Open it in a spreadsheet and save it anew.");
    case FileError::Kind::Encrypted:
        return Trouble::tr("That workbook has a password. Save it without one.");
    case FileError::Kind::TooLarge:
        return Trouble::tr("That workbook is too large. Split it.");
    case FileError::Kind::UnknownEnding:
        return Trouble::tr("Name the file .xlsx or .csv.");
    case FileError::Kind::NotWritable:
        return Trouble::tr("The file can't be written there. Choose another folder, or make room.");
    case FileError::Kind::DoesNotFit:
        return Trouble::tr("That is more than a workbook holds. Export it as CSV.");
    }
    return error.message();
}

} // namespace regulars
