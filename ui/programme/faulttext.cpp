#include "ui/programme/faulttext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// What the reader of programme files says, in English; names and figures stand at %1 and %2.
constexpr std::array said{
    QT_TRANSLATE_NOOP("regulars::Fault", "a colour is expected here"),
    QT_TRANSLATE_NOOP("regulars::Fault", "a length of time is expected here"),
    QT_TRANSLATE_NOOP("regulars::Fault", "a name is expected here"),
    QT_TRANSLATE_NOOP("regulars::Fault", "a number is expected here"),
    QT_TRANSLATE_NOOP("regulars::Fault", "a whole number is expected here"),
    QT_TRANSLATE_NOOP("regulars::Fault", "a quantity is expected here"),
    QT_TRANSLATE_NOOP("regulars::Fault", "a text is expected here"),
    QT_TRANSLATE_NOOP("regulars::Fault", "yes or no is expected here"),
    QT_TRANSLATE_NOOP("regulars::Fault", "the file is empty"),
    QT_TRANSLATE_NOOP("regulars::Fault", "the file is larger than 16 MiB"),
    QT_TRANSLATE_NOOP("regulars::Fault", "the file holds more than 1,000,000 values"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this is not JSON"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this line is not written in UTF-8"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this format is not known to this version"),
    QT_TRANSLATE_NOOP("regulars::Fault", "a comma or ] is missing here or on the line before"),
    QT_TRANSLATE_NOOP("regulars::Fault", "a comma or } is missing here or on the line before"),
    QT_TRANSLATE_NOOP("regulars::Fault", "a colon is missing after the key"),
    QT_TRANSLATE_NOOP("regulars::Fault", "a key in quotes is expected here"),
    QT_TRANSLATE_NOOP("regulars::Fault", "a text has no closing quotation mark"),
    QT_TRANSLATE_NOOP("regulars::Fault", "there is something after the end of the programme"),
    QT_TRANSLATE_NOOP("regulars::Fault", "a programme is one JSON object in { and }"),
    QT_TRANSLATE_NOOP("regulars::Fault", "an object in { and } is expected here"),
    QT_TRANSLATE_NOOP("regulars::Fault", "an amount below zero is not possible here"),
    QT_TRANSLATE_NOOP("regulars::Fault", "an amount of money stands in quotes"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this amount may not be zero"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this is no amount of money"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this is not a number that can be read"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this is not what a point can cost"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this length of time may not be zero"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this text is empty"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this text is longer than 2000 characters"),
    QT_TRANSLATE_NOOP("regulars::Fault", "a text holds a line break or a control character"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this list is empty"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this gives nothing"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this limits nothing"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this says no discount"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this condition is empty and would always hold"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this doesn't say when points expire"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this ends before it begins"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this gift names no product"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this coupon takes nothing off"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this reward doesn't say which coupon it gives"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this run of dates ends before it begins"),
    QT_TRANSLATE_NOOP("regulars::Fault", "start and end are the same time"),
    QT_TRANSLATE_NOOP("regulars::Fault", "nothing decides whether the tier is kept"),
    QT_TRANSLATE_NOOP("regulars::Fault", "there is no budget that could be enforced"),
    QT_TRANSLATE_NOOP("regulars::Fault",
                      "steps must rise, and this one starts no higher than the one before"),
    QT_TRANSLATE_NOOP("regulars::Fault",
                      "more is taken off than the amount from which the step holds"),
    QT_TRANSLATE_NOOP("regulars::Fault", "a task needs something to count"),
    QT_TRANSLATE_NOOP("regulars::Fault", "this rule gives no points that could be limited"),
    QT_TRANSLATE_NOOP("regulars::Fault", "the metric is compared with nothing"),
    QT_TRANSLATE_NOOP("regulars::Fault", "managers and owners change the programme"),
    QT_TRANSLATE_NOOP("regulars::Fault", "the first tier is everybody's, so it has no %1"),
    QT_TRANSLATE_NOOP("regulars::Fault", "\"%1\" asks no more than the tier \"%2\" below it"),
    QT_TRANSLATE_NOOP("regulars::Fault", "\"basic\" is the id of the lowest tier"),
    QT_TRANSLATE_NOOP("regulars::Fault", "%1 has too many decimals"),
    QT_TRANSLATE_NOOP("regulars::Fault", "%1 is not possible here"),
    QT_TRANSLATE_NOOP("regulars::Fault", "%1 asks about a purchase, and %2 has none"),
    QT_TRANSLATE_NOOP("regulars::Fault", "%1 asks about lines, and %2 has none"),
    QT_TRANSLATE_NOOP("regulars::Fault", "%1 works on a bill, and %2 has none"),
    QT_TRANSLATE_NOOP("regulars::Fault", "%1 and %2 are two kinds of expiry"),
    QT_TRANSLATE_NOOP("regulars::Fault", "%1 and %2 are two effects"),
    QT_TRANSLATE_NOOP("regulars::Fault", "%1 and %2 are two discounts"),
    QT_TRANSLATE_NOOP("regulars::Fault", "%1 doesn't grow in %2, so this would never come round"),
    QT_TRANSLATE_NOOP("regulars::Fault",
                      "the friends are counted for the referrer, and this rule gives them nothing"),
    QT_TRANSLATE_NOOP("regulars::Fault",
                      "the draft that is kept here can't be opened by this version"),
    QT_TRANSLATE_NOOP("regulars::Fault", "save it as a file or discard it on the page Publish"),
    QT_TRANSLATE_NOOP("regulars::Fault", "sign in as one"),
    QT_TRANSLATE_NOOP("regulars::Fault", "keep one of them"),
    QT_TRANSLATE_NOOP("regulars::Fault", "keep one of the two"),
    QT_TRANSLATE_NOOP("regulars::Fault", "leave it out"),
    QT_TRANSLATE_NOOP("regulars::Fault", "leave one of them out"),
    QT_TRANSLATE_NOOP("regulars::Fault", "give it another id"),
    QT_TRANSLATE_NOOP("regulars::Fault", "give one of them another id"),
    QT_TRANSLATE_NOOP("regulars::Fault", "put it first, or give it another id"),
    QT_TRANSLATE_NOOP("regulars::Fault", "save the file with the encoding UTF-8"),
    QT_TRANSLATE_NOOP("regulars::Fault", "check that this is the right file"),
    QT_TRANSLATE_NOOP("regulars::Fault",
                      "a programme is smaller; check that this is the right file"),
    QT_TRANSLATE_NOOP("regulars::Fault", "put a comma between two members and a } after the last"),
    QT_TRANSLATE_NOOP("regulars::Fault", "put a comma between two items and a ] after the last"),
    QT_TRANSLATE_NOOP("regulars::Fault", "write it without the minus"),
    QT_TRANSLATE_NOOP("regulars::Fault", "write it without quotes"),
    QT_TRANSLATE_NOOP("regulars::Fault", "write it like 12 or 0.5"),
    QT_TRANSLATE_NOOP("regulars::Fault", "write it like 5"),
    QT_TRANSLATE_NOOP("regulars::Fault", "write at most 6 decimals"),
    QT_TRANSLATE_NOOP("regulars::Fault", "write a whole number from %1 to %2"),
    QT_TRANSLATE_NOOP("regulars::Fault", "a number from %1 to %2"),
    QT_TRANSLATE_NOOP("regulars::Fault", "write something, or leave the key out"),
    QT_TRANSLATE_NOOP("regulars::Fault", "write what it is, or leave it out"),
    QT_TRANSLATE_NOOP("regulars::Fault", "write true or false, without quotes"),
    QT_TRANSLATE_NOOP("regulars::Fault", "write the earlier date first"),
    QT_TRANSLATE_NOOP("regulars::Fault", "write month and day, such as \"12-31\""),
    QT_TRANSLATE_NOOP("regulars::Fault", "shorten it"),
    QT_TRANSLATE_NOOP("regulars::Fault",
                      "shorten it; where something never ends, leave the key out"),
    QT_TRANSLATE_NOOP("regulars::Fault", "say how many points, such as 100"),
    QT_TRANSLATE_NOOP("regulars::Fault", "say how much"),
    QT_TRANSLATE_NOOP("regulars::Fault", "say what the same points are worth then"),
    QT_TRANSLATE_NOOP("regulars::Fault", "say when or for which goods this rate holds"),
    QT_TRANSLATE_NOOP("regulars::Fault", "there is none yet; define it first"),
    QT_TRANSLATE_NOOP("regulars::Fault", "one of: %1"),
    QT_TRANSLATE_NOOP("regulars::Fault", "its keys are %1"),
    QT_TRANSLATE_NOOP("regulars::Fault", "write %1"),
    QT_TRANSLATE_NOOP("regulars::Fault",
                      "count spend, visits or quantity, or ask at_least with a \"limit\""),
    QT_TRANSLATE_NOOP("regulars::Fault", "ask it in a rule \"on\": \"%1\", or use at_least here"),
    QT_TRANSLATE_NOOP("regulars::Fault", "write \"to\": \"referrer\" beside what it gives"),
    QT_TRANSLATE_NOOP("regulars::Fault", "for a welcome gift write a rule \"on\": \"enrol\""),
    QT_TRANSLATE_NOOP("regulars::Fault", "add \"paths\" to the tier or to its \"keep\""),
    QT_TRANSLATE_NOOP("regulars::Fault", "add \"marketing_per_year\": \"100000.00\""),
    QT_TRANSLATE_NOOP("regulars::Fault",
                      "order the tiers from the lowest to the highest, each asking for more"),
    QT_TRANSLATE_NOOP("regulars::Fault",
                      "put a tier without paths before it, such as {\"id\": \"basic\"}"),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("regulars::Fault", text);
}

// In the window's language where the saying is known.
QString spoken(const QString &text)
{
    for (const char *known : said) {
        const QString pattern = QString::fromUtf8(known);
        if (!pattern.contains(u'%')) {
            if (pattern == text) {
                return translated(known);
            }
            continue;
        }
        QString expression = QRegularExpression::escape(pattern);
        expression.replace(u"\\%1"_s, u"(.+)"_s).replace(u"\\%2"_s, u"(.+)"_s);
        const auto match =
            QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(text);
        if (match.hasMatch()) {
            QString sentence = translated(known);
            const QStringList places = match.capturedTexts().sliced(1);
            for (qsizetype i = 0; i < places.size(); ++i) {
                sentence.replace(u'%' + QString::number(i + 1), places.at(i));
            }
            return sentence;
        }
    }
    return text;
}

} // namespace

QString faultText(const ProgrammeFault &fault)
{
    QString wrong = spoken(fault.message);
    if (!wrong.isEmpty()) {
        wrong[0] = wrong.at(0).toUpper();
    }
    return fault.mend.isEmpty() ? wrong
                                : QCoreApplication::translate("regulars::Fault", "%1: %2.",
                                                              "what is wrong; how to mend it")
                                      .arg(wrong, spoken(fault.mend));
}

QString placedFaultText(const ProgrammeFault &fault)
{
    return fault.path.isEmpty()
               ? QCoreApplication::translate("regulars::Fault", "Line %1. %2", "a place; a fault")
                     .arg(QString::number(fault.line), faultText(fault))
               : QCoreApplication::translate("regulars::Fault", "Line %1, %2. %3",
                                             "a line; a place in the file; a fault")
                     .arg(QString::number(fault.line), fault.path, faultText(fault));
}

} // namespace regulars
