#include "ui/refusaltext.h"

#include <QCoreApplication>

namespace regulars
{

namespace
{

// For lupdate: what the services give as reasons. They speak English, the window its own language.
[[maybe_unused]] const char *const reasons[] = {
    QT_TRANSLATE_NOOP("regulars::Reason", "there is no tier of that id"),
    QT_TRANSLATE_NOOP("regulars::Reason", "says why; give it"),
    QT_TRANSLATE_NOOP("regulars::Reason", "give a phone number, or a card"),
    QT_TRANSLATE_NOOP("regulars::Reason", "needs a member"),
    QT_TRANSLATE_NOOP("regulars::Reason", "this is done now, not in the past"),
    QT_TRANSLATE_NOOP("regulars::Reason", "it lies in the future"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the benefit's own condition is not met yet"),
    QT_TRANSLATE_NOOP("regulars::Reason", "this kind of operation can't be undone"),
    QT_TRANSLATE_NOOP("regulars::Reason", "this computer has no key for this store"),
    QT_TRANSLATE_NOOP("regulars::Reason", "these are the same member already"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the purchase has a member"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the member was erased"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the last owner stays"),
    QT_TRANSLATE_NOOP("regulars::Reason", "points can't be given to oneself"),
    QT_TRANSLATE_NOOP("regulars::Reason", "one's own account is served by somebody else"),
    QT_TRANSLATE_NOOP("regulars::Reason", "nobody refers himself"),
    QT_TRANSLATE_NOOP("regulars::Reason", "its business month is over"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a member was put on the purchase since; refund it"),
    QT_TRANSLATE_NOOP("regulars::Reason", "it was taken back"),
    QT_TRANSLATE_NOOP("regulars::Reason", "it was not given yet"),
    QT_TRANSLATE_NOOP("regulars::Reason", "it belongs to somebody else"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a tag is a word"),
    QT_TRANSLATE_NOOP("regulars::Reason", "this store has a programme already"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a new user needs clerk, manager or owner"),
    QT_TRANSLATE_NOOP("regulars::Reason", "this receipt is recorded already"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a text is longer than 200 characters"),
    QT_TRANSLATE_NOOP("regulars::Reason", "say why, in one line"),
    QT_TRANSLATE_NOOP("regulars::Reason", "name the consent's purpose in a word"),
    QT_TRANSLATE_NOOP("regulars::Reason", "name a purchase or a receipt"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a new user needs one"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a phone number or a card has to stay"),
    QT_TRANSLATE_NOOP("regulars::Reason", "give a name of 1 to 60 characters"),
    QT_TRANSLATE_NOOP("regulars::Reason", "name lines or all, not both"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a purchase has at most 1,000 lines"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a purchase has at least one line"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a card's number has no blanks"),
    QT_TRANSLATE_NOOP("regulars::Reason", "name a tag to add or to remove"),
    QT_TRANSLATE_NOOP("regulars::Reason", "take at most 200 characters"),
    QT_TRANSLATE_NOOP("regulars::Reason", "until is a date from today on, written YYYY-MM-DD"),
    QT_TRANSLATE_NOOP("regulars::Reason", "this birthday has yet to come"),
    QT_TRANSLATE_NOOP("regulars::Reason", "these points have expired already"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the purchase lies before its member joined"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the period ends before it starts"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the member joins in the future"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the member joined later"),
    QT_TRANSLATE_NOOP("regulars::Reason", "points are lengthened to a day that is still to come"),
    QT_TRANSLATE_NOOP("regulars::Reason", "goods are not returned before they are sold"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a member is put on a purchase within 7 days"),
    QT_TRANSLATE_NOOP("regulars::Reason", "use_stored_value is 0.00 or more"),
    QT_TRANSLATE_NOOP("regulars::Reason", "use_points is 0 or more"),
    QT_TRANSLATE_NOOP("regulars::Reason", "these points are worth nothing on this bill"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the change is not 0"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the amount is above 0.00"),
    QT_TRANSLATE_NOOP("regulars::Reason", "that many points can't be brought along"),
    QT_TRANSLATE_NOOP("regulars::Reason", "points given are above 0"),
    QT_TRANSLATE_NOOP("regulars::Reason", "nothing is named to be returned"),
    QT_TRANSLATE_NOOP("regulars::Reason", "less than no stored value"),
    QT_TRANSLATE_NOOP("regulars::Reason", "fewer than no points"),
    QT_TRANSLATE_NOOP("regulars::Reason", "an adjustment moves points"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a quantity that is returned is above 0"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a line's quantity is above 0"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a line's quantity is above 0 and at most 1,000,000"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a line's amount is not below 0"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a line's amount is neither below 0 nor that large"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a balance is out of range"),
};

} // namespace

QString reasonText(const QString &why)
{
    return QCoreApplication::translate("regulars::Reason", why.toUtf8().constData());
}

} // namespace regulars
