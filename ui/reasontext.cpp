#include "ui/refusaltext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// What the services and the engine give as reasons. They speak English, the window its own
// language; figures and names stand at %1 and %2.
constexpr const char *reasons[] = {
    QT_TRANSLATE_NOOP("regulars::Reason", "there is no tier of that id"),
    QT_TRANSLATE_NOOP("regulars::Reason", "says why; give it"),
    QT_TRANSLATE_NOOP("regulars::Reason", "there is no segment %1"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the disk did not take it"),
    QT_TRANSLATE_NOOP("regulars::Reason", "is a whole number from 1 to %1"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the days of a digest have begun already"),
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
    QT_TRANSLATE_NOOP("regulars::Reason", "nobody can refer themselves"),
    QT_TRANSLATE_NOOP("regulars::Reason", "its business month is over"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a member was put on the purchase since; refund it"),
    QT_TRANSLATE_NOOP("regulars::Reason", "it was taken back"),
    QT_TRANSLATE_NOOP("regulars::Reason", "it was not given yet"),
    QT_TRANSLATE_NOOP("regulars::Reason", "it belongs to somebody else"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a tag is a word"),
    QT_TRANSLATE_NOOP("regulars::Reason", "this store has a programme already"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a new user needs clerk, manager or owner"),
    QT_TRANSLATE_NOOP("regulars::Reason", "this receipt is recorded already"),
    QT_TRANSLATE_NOOP("regulars::Reason", "%1 has changed the draft meanwhile, at %2"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the draft was published or discarded meanwhile"),
    QT_TRANSLATE_NOOP("regulars::Reason",
                      "the draft was begun on version %1, and version %2 was published meanwhile"),
    QT_TRANSLATE_NOOP("regulars::Reason", "there is no version %1"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the draft is in another currency than the shop"),
    QT_TRANSLATE_NOOP("regulars::Reason", "name the product or reward by its id"),
    QT_TRANSLATE_NOOP("regulars::Reason", "take a PNG, JPEG or WebP picture"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a picture has at most 512 KiB"),
    QT_TRANSLATE_NOOP("regulars::Reason", "it has no picture"),
    QT_TRANSLATE_NOOP("regulars::Reason", "version %1 and the draft have both changed %2"),
    QT_TRANSLATE_NOOP("regulars::Reason",
                      "this store counts in %1; make a new store for another currency"),
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
    QT_TRANSLATE_NOOP("regulars::Reason",
                      "\"%1\" hands out no codes; switch that on in the programme first"),
    QT_TRANSLATE_NOOP("regulars::Reason",
                      "hands out codes, which are its stock; import or withdraw those"),
    QT_TRANSLATE_NOOP("regulars::Reason", "name at least one code"),
    QT_TRANSLATE_NOOP("regulars::Reason", "one of them is not in this pool"),
    QT_TRANSLATE_NOOP("regulars::Reason",
                      "code %1 was given to a member; undo that redemption first"),
    QT_TRANSLATE_NOOP("regulars::Reason", "code %1 stands so already"),
    QT_TRANSLATE_NOOP("regulars::Reason", "code %1 went with the member who had it"),
    QT_TRANSLATE_NOOP("regulars::Reason", "there is no code"),
    QT_TRANSLATE_NOOP("regulars::Reason", "longer than %1 characters"),
    QT_TRANSLATE_NOOP("regulars::Reason", "holds what is no text"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the last day is no date; write it as 2027-12-31"),
    QT_TRANSLATE_NOOP("regulars::Reason", "its last day is over"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the same code stands in line %1"),
    QT_TRANSLATE_NOOP("regulars::Reason", "\"%1\" was rounded by a spreadsheet; have the codes in "
                                          "a column of text, and take the file anew"),
    QT_TRANSLATE_NOOP(
        "regulars::Reason",
        "a code of this import was given or withdrawn since; withdraw the others instead"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a code of this import was imported anew since"),
    QT_TRANSLATE_NOOP("regulars::Reason",
                      "its code was withdrawn or given to somebody else since; redeem anew"),
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
    QT_TRANSLATE_NOOP("regulars::Reason", "what is received is above 0"),
    QT_TRANSLATE_NOOP("regulars::Reason", "name at least one coupon by its code"),
    QT_TRANSLATE_NOOP("regulars::Reason", "it is longer than 200 characters"),
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
    QT_TRANSLATE_NOOP("regulars::Reason",
                      "a clerk's time may differ from now by 5 minutes at most"),
    QT_TRANSLATE_NOOP("regulars::Reason", "this computer has no key for this store; put %1 back"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the period has not begun; today is %1"),
    QT_TRANSLATE_NOOP("regulars::Reason", "%1 has not ended; the last day that has is %2"),
    QT_TRANSLATE_NOOP("regulars::Reason", "%1 has not ended; it can be closed from %2 on"),
    QT_TRANSLATE_NOOP("regulars::Reason", "write at most %1 characters"),
    QT_TRANSLATE_NOOP("regulars::Reason", "write 1 to %1 characters"),
    QT_TRANSLATE_NOOP("regulars::Reason", "write one line of at most %1 characters"),
    QT_TRANSLATE_NOOP(
        "regulars::Reason",
        "a member that this import brought was used since, by operation %1; undo that first"),
    QT_TRANSLATE_NOOP("regulars::Reason",
                      "it was stopped: what was taken back stays so, and undoing it again goes on"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the programme was changed since"),
    QT_TRANSLATE_NOOP("regulars::Reason", "there was no programme before it"),
    QT_TRANSLATE_NOOP("regulars::Reason", "an import is taken back as a whole"),
    QT_TRANSLATE_NOOP("regulars::Reason", "names \"%1\", as add does"),
    QT_TRANSLATE_NOOP("regulars::Reason", "this is the card that was lost"),
    QT_TRANSLATE_NOOP("regulars::Reason", "\"%1\" is not an action of this shop"),
    QT_TRANSLATE_NOOP("regulars::Reason", "\"%1\" is not a benefit of any tier"),
    QT_TRANSLATE_NOOP("regulars::Reason",
                      "a birthday is written YYYY-MM-DD, or --MM-DD without the year"),
    QT_TRANSLATE_NOOP(
        "regulars::Reason",
        "this is no phone number; write one such as 138 1234 5678, or +852 9123 4567 for another country"),
    QT_TRANSLATE_NOOP("regulars::Reason", "nobody living was born before %1"),
    QT_TRANSLATE_NOOP("regulars::Reason",
                      "this store counts in %1; make a new store for another currency"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the purchase has no line %1"),
    QT_TRANSLATE_NOOP("regulars::Reason", "points belong to a member"),
    QT_TRANSLATE_NOOP("regulars::Reason", "points and stored value belong to a member"),
    QT_TRANSLATE_NOOP("regulars::Reason", "give the view a name of one line"),
    QT_TRANSLATE_NOOP("regulars::Reason", "there is no view of that name"),
    QT_TRANSLATE_NOOP("regulars::Reason", "there is no printed report of that number"),
    QT_TRANSLATE_NOOP("regulars::Reason", "there is no category %1"),
    QT_TRANSLATE_NOOP("regulars::Reason", "take 4 to 8 digits, or 6 characters and more"),
    QT_TRANSLATE_NOOP("regulars::Reason", "take 6 characters and more"),
    QT_TRANSLATE_NOOP("regulars::Reason",
                      "take 6 digits, no row of neighbours and none over and over"),
    QT_TRANSLATE_NOOP("regulars::Reason",
                      "take 10 characters and more, none of the words that are tried first"),
    QT_TRANSLATE_NOOP("regulars::Reason", "somebody else is called \"%1\""),
    QT_TRANSLATE_NOOP("regulars::Reason", "somebody else stands here by now"),
    QT_TRANSLATE_NOOP("regulars::Reason", "this computer has the store's key already"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a recovery code has 56 letters and digits, not %1"),
    QT_TRANSLATE_NOOP("regulars::Reason", "\"%1\" stands in no recovery code"),
    QT_TRANSLATE_NOOP("regulars::Reason",
                      "a character of this code is wrong, or it belongs to another shop"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the window locks after %1 to %2 seconds"),
    QT_TRANSLATE_NOOP("regulars::Reason", "this is the command line's name"),
    QT_TRANSLATE_NOOP("regulars::Reason",
                      "give a name of 1 to 32 characters that can be seen, no blanks at its ends"),
    QT_TRANSLATE_NOOP("regulars::Reason", "differs from \"%1\" only in capital letters"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a statement begins before it ends, and not after today"),
    QT_TRANSLATE_NOOP("regulars::Reason", "names a sale whose receipt was recorded anew"),
    QT_TRANSLATE_NOOP("regulars::Reason",
                      "a later refund of the same purchase stands on it; undo that first"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the members were merged further or erased since"),
    QT_TRANSLATE_NOOP("regulars::Reason", "nothing tells any more what the merge changed"),
    QT_TRANSLATE_NOOP("regulars::Reason", "a purchase that came over was returned or undone since"),
    QT_TRANSLATE_NOOP("regulars::Reason", "it is laid down twice"),
    QT_TRANSLATE_NOOP("regulars::Reason", "it can't be used beside another coupon"),
    QT_TRANSLATE_NOOP("regulars::Reason", "its conditions don't hold for this purchase"),
    QT_TRANSLATE_NOOP("regulars::Reason", "it takes nothing off this purchase"),
    QT_TRANSLATE_NOOP("regulars::Reason", "the quantity is a whole number from 1 to %1"),
    QT_TRANSLATE_NOOP("regulars::Reason", "of line %1 no more than %2 can be returned"),
};

// Acts are refused by their names (permissions.h), to those who may not do them at all.
constexpr std::array<std::pair<QLatin1StringView, const char *>, 21> refusedActs{{
    {"browse"_L1,
     QT_TRANSLATE_NOOP("regulars::Reason", "lists and reports are for managers and the owner")},
    {"own-account"_L1,
     QT_TRANSLATE_NOOP("regulars::Reason", "one's own account is served by somebody else")},
    {"merge"_L1,
     QT_TRANSLATE_NOOP("regulars::Reason", "merging members is for managers and the owner")},
    {"erase"_L1,
     QT_TRANSLATE_NOOP("regulars::Reason", "erasing members is for managers and the owner")},
    {"programme-publish"_L1,
     QT_TRANSLATE_NOOP("regulars::Reason", "changing the programme is for the owner")},
    {"import"_L1, QT_TRANSLATE_NOOP("regulars::Reason", "imports are for managers and the owner")},
    {"export"_L1, QT_TRANSLATE_NOOP("regulars::Reason", "exports are for the owner")},
    {"unfreeze"_L1,
     QT_TRANSLATE_NOOP("regulars::Reason", "unfreezing members is for managers and the owner")},
    {"coupon"_L1,
     QT_TRANSLATE_NOOP("regulars::Reason", "giving coupons by hand is for managers and the owner")},
    {"tier"_L1,
     QT_TRANSLATE_NOOP("regulars::Reason", "setting tiers by hand is for managers and the owner")},
    {"stock"_L1,
     QT_TRANSLATE_NOOP("regulars::Reason", "the stock of rewards is for managers and the owner")},
    {"extend"_L1,
     QT_TRANSLATE_NOOP("regulars::Reason", "lengthening the life of points is for the owner")},
    {"final-report"_L1, QT_TRANSLATE_NOOP("regulars::Reason", "closing a month is for the owner")},
    {"users"_L1, QT_TRANSLATE_NOOP("regulars::Reason", "the staff's accounts are for the owner")},
    {"clerk-pins"_L1,
     QT_TRANSLATE_NOOP("regulars::Reason", "clerks' PINs are for managers and the owner")},
    {"confirm-clock"_L1,
     QT_TRANSLATE_NOOP("regulars::Reason", "confirming the clock is for managers and the owner")},
    {"enter-past"_L1,
     QT_TRANSLATE_NOOP("regulars::Reason", "entering the past is for managers and the owner")},
    {"read-audit"_L1,
     QT_TRANSLATE_NOOP("regulars::Reason", "the audit log is for managers and the owner")},
    {"restore"_L1, QT_TRANSLATE_NOOP("regulars::Reason", "restoring a backup is for the owner")},
    {"settings"_L1, QT_TRANSLATE_NOOP("regulars::Reason", "the shop's settings are for the owner")},
    {"see-codes"_L1,
     QT_TRANSLATE_NOOP("regulars::Reason", "the codes of partners are whole for the owner alone")},
}};

QString translated(const char *text)
{
    return QCoreApplication::translate("regulars::Reason", text);
}

// What stands in `text` for the places of `pattern`; none when it is not that pattern's.
std::optional<QStringList> placesIn(const QString &text, const QString &pattern)
{
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(u"\\%1"_s, u"(.+)"_s).replace(u"\\%2"_s, u"(.+)"_s);
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                          QRegularExpression::DotMatchesEverythingOption)
                           .match(text);
    return match.hasMatch() ? std::optional(match.capturedTexts().sliced(1)) : std::nullopt;
}

} // namespace

QString reasonText(const QString &why)
{
    for (const auto &[act, text] : refusedActs) {
        if (why == act)
            return translated(text);
    }
    for (const char *reason : reasons) {
        if (why == QLatin1StringView(reason))
            return translated(reason);
    }
    for (const char *reason : reasons) {
        const QString pattern = QString::fromLatin1(reason);
        const auto places = pattern.contains(u'%') ? placesIn(why, pattern) : std::nullopt;
        if (places && places->size() == 1)
            return translated(reason).arg(places->at(0));
        if (places)
            return translated(reason).arg(places->at(0), places->at(1));
    }
    return why;
}

} // namespace regulars
