#include "programme/programmefile.h"

#include "programme/installedreading.h"
#include "programme/sectionreader.h"
#include "programme/valuereader.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const auto formatName = u"regulars-programme/1"_s;

constexpr std::array reservedSections{"templates"_L1, "plays"_L1, "partners"_L1,
                                      "goals"_L1,     "polls"_L1, "events"_L1};

std::optional<Currency> readCurrency(Draft &draft, const JsonNode &node)
{
    auto currency = node.isString() ? Currency::fromCode(node.text) : std::nullopt;
    if (!currency)
        draft.fault(node, u"\"%1\" is no currency"_s.arg(node.text),
                    u"write its code of three letters, such as \"CNY\""_s);
    return currency;
}

std::optional<QString> readCountry(Draft &draft, const JsonNode &node)
{
    const bool isShaped =
        node.isString() && node.text.size() == 2 && node.text == node.text.toUpper();
    if (isShaped && QLocale::codeToTerritory(node.text) != QLocale::AnyTerritory)
        return node.text;
    draft.fault(node, u"\"%1\" is no country"_s.arg(node.text),
                u"write its code of two letters, such as \"CN\""_s);
    return std::nullopt;
}

std::optional<QByteArray> readZone(Draft &draft, const JsonNode &node)
{
    const QByteArray zone = node.isString() ? node.text.toUtf8() : QByteArray();
    if (Calendar::isKnownZone(zone))
        return zone;
    QStringList zones;
    for (const QByteArray &known : QTimeZone::availableTimeZoneIds())
        zones += QString::fromUtf8(known);
    const QString nearest = nearestTo(node.text, zones);
    draft.fault(node, u"\"%1\" is no time zone"_s.arg(node.text),
                nearest.isEmpty() ? u"write a name such as \"Asia/Shanghai\""_s
                                  : u"did you mean \"%1\"?"_s.arg(nearest));
    return std::nullopt;
}

std::optional<int> readDayStart(Draft &draft, const JsonNode &node)
{
    const auto second = readSecondOfDay(draft, node);
    if (!second)
        return std::nullopt;
    if (*second % 60 != 0 || *second >= 24 * 60 * 60) {
        draft.fault(node, u"a day can't start at \"%1\""_s.arg(node.text),
                    u"write hours and minutes from \"00:00\" to \"23:59\""_s);
        return std::nullopt;
    }
    return *second / 60;
}

void readFormat(Draft &draft, const Fields &fields)
{
    const QString mend = u"write \"format\": \"%1\""_s.arg(formatName);
    const JsonNode *format = fields.require("format"_L1, mend);
    if (format && format->text != formatName)
        draft.fault(*format, u"this format is not known to this version"_s, mend);
}

void readHeader(Draft &draft, const Fields &fields)
{
    Programme &programme = draft.programme;
    readFormat(draft, fields);
    fields.take("name"_L1, programme.name, readName);
    fields.take("currency"_L1, programme.currency, readCurrency);
    fields.take("country"_L1, programme.country, readCountry);
    fields.take("time_zone"_L1, programme.timeZone, readZone);
    int dayStartsAtMinute = 0;
    fields.take("day_starts_at"_L1, dayStartsAtMinute, readDayStart);
    programme.calendar = Calendar(programme.timeZone, dayStartsAtMinute);
}

void readRoot(Draft &draft, const JsonNode &root)
{
    const Fields fields(draft, root,
                        {"format"_L1,    "name"_L1,          "currency"_L1, "country"_L1,
                         "time_zone"_L1, "day_starts_at"_L1, "policy"_L1,   "categories"_L1,
                         "products"_L1,  "actions"_L1,       "segments"_L1, "tiers"_L1,
                         "rules"_L1,     "coupons"_L1,       "rewards"_L1,  "templates"_L1,
                         "plays"_L1,     "partners"_L1,      "goals"_L1,    "polls"_L1,
                         "events"_L1});
    if (!fields.isObject())
        return;
    for (const QLatin1StringView section : reservedSections) {
        if (const JsonNode *member = fields.find(section))
            faultReserved(draft, *member);
    }
    readHeader(draft, fields);
    indexSections(draft, root);
    readCategorySection(draft, root);
    readProductSection(draft, root);
    readActionSection(draft, root);
    readSegmentSection(draft, root);
    if (const JsonNode *policy = fields.find("policy"_L1))
        readPolicy(draft, *policy);
    readTierSection(draft, root);
    readCouponSection(draft, root);
    readRewardSection(draft, root);
    readRuleSection(draft, root);
}

} // namespace

QString ProgrammeFault::toText() const
{
    // What the file says is repeated in the message, and it may hold anything.
    constexpr qsizetype longest = 300;
    const QString at = path.isEmpty() ? u"line %1"_s.arg(line)
                                      : u"line %1, %2"_s.arg(line).arg(path.left(longest));
    return u"%1: %2; %3"_s.arg(at, message.left(longest), mend.left(longest)).simplified();
}

namespace
{

ProgrammeReading readInto(Draft draft, const QByteArray &json)
{
    JsonReading reading = readJson(json);
    draft.faults = std::move(reading.faults);
    if (reading.root)
        readRoot(draft, *reading.root);
    std::stable_sort(draft.faults.begin(), draft.faults.end(),
                     [](const auto &a, const auto &b) { return a.line < b.line; });
    if (!draft.faults.empty())
        return {nullptr, std::move(draft.faults)};
    return {std::make_shared<const Programme>(std::move(draft.programme)), {}};
}

} // namespace

ProgrammeReading readProgramme(const QByteArray &json)
{
    return readInto(Draft(), json);
}

ProgrammeReading readInstalledProgramme(const QByteArray &json)
{
    Draft draft;
    draft.isInstalled = true;
    return readInto(std::move(draft), json);
}

} // namespace regulars
