#include "ui/zonewords.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace regulars
{

namespace
{

// The words of the printed report.
constexpr std::array<std::pair<const char *, const char *>, 5> words{{{"daily", "Everyday"},
                                                                      {"trendy", "Trendy"},
                                                                      {"giving", "Giving"},
                                                                      {"services", "Services"},
                                                                      {"products", "Products"}}};

} // namespace

QString zoneText(const QString &zone)
{
    for (const auto &[id, word] : words) {
        if (zone == QLatin1StringView(id)) {
            return QCoreApplication::translate("regulars::ReportWords", word,
                                               "zone of the catalogue");
        }
    }
    return zone;
}

} // namespace regulars
