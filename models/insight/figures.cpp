#include "insight/figures.h"

namespace regulars
{

using namespace Qt::StringLiterals;

Share shareOf(qint64 a, qint64 b)
{
    if (b == 0) {
        return std::nullopt;
    }
    return Ratio(a, b);
}

QString ageBand(std::optional<int> years)
{
    if (!years) {
        return u"unknown"_s;
    }
    if (*years < 18) {
        return u"<18"_s;
    }
    if (*years < 25) {
        return u"18-24"_s;
    }
    if (*years < 40) {
        return u"25-39"_s;
    }
    return *years < 60 ? u"40-59"_s : u"60+"_s;
}

int ageOn(BusinessDay birth, BusinessDay day)
{
    const int years = day.date().year() - birth.date().year();
    const QDate anniversary = birth.date().addYears(years); // 29 February → 28 February
    return day.date() < anniversary ? years - 1 : years;
}

QString codeOf(RfmSegment segment)
{
    switch (segment) {
    case RfmSegment::New:
        return u"new"_s;
    case RfmSegment::HighValue:
        return u"high-value"_s;
    case RfmSegment::AtRisk:
        return u"at-risk"_s;
    case RfmSegment::Sleeping:
        return u"sleeping"_s;
    case RfmSegment::Potential:
        return u"potential"_s;
    case RfmSegment::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

QString codeOf(BridgeKind kind)
{
    switch (kind) {
    case BridgeKind::Imported:
        return u"imported"_s;
    case BridgeKind::Issued:
        return u"issued"_s;
    case BridgeKind::Restored:
        return u"restored"_s;
    case BridgeKind::Adjusted:
        return u"adjusted"_s;
    case BridgeKind::Transferred:
        return u"transferred"_s;
    case BridgeKind::Forgiven:
        return u"forgiven"_s;
    case BridgeKind::Redeemed:
        return u"redeemed"_s;
    case BridgeKind::Expired:
        return u"expired"_s;
    case BridgeKind::TakenBack:
        return u"taken_back"_s;
    case BridgeKind::Forfeited:
        return u"forfeited"_s;
    }
    Q_UNREACHABLE();
}

} // namespace regulars
