#include "ui/members/mergepreview.h"

#include "ui/figures.h"
#include "ui/members/filterparts.h"
#include "ui/members/memberwords.h"
#include "ui/parts/label.h"
#include "ui/shop.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const std::array sides{u"from"_s, u"into"_s, u"merged"_s};

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

Money moneyOf(const QJsonValue &value, const Currency &currency)
{
    return moneyFromText(value.toString(), currency.decimals).value_or(Money());
}

qint64 datedPoints(const QJsonObject &member)
{
    qint64 dated = 0;
    for (const QJsonValue row : member[u"expiring"_s].toArray()) {
        dated += row[u"points"_s].toInteger();
    }
    return dated;
}

// A number is not broken between its groups.
QString whole(QString text)
{
    static const QRegularExpression gap(u"(?<=\\d) (?=\\d)"_s);
    return text.replace(gap, u"\u00A0"_s);
}

QStringList purposesOf(const QJsonObject &figures)
{
    QStringList found;
    for (const QString &side : sides) {
        found += figures[side][u"consents"_s].toObject().keys();
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

MergePreview::MergePreview(const Shop &shop, const QJsonObject &figures, QWidget *parent)
    : QWidget(parent)
{
    addPerson(shop, figures);
    addFigures(shop, figures);
    addHoldings(shop, figures);
    addConsents(figures);
    layOut();
}

void MergePreview::addPerson(const Shop &shop, const QJsonObject &figures)
{
    const auto row = [&](const QString &caption, const QString &field, auto written) {
        Row made{caption, {}};
        for (const QString &side : sides) {
            made.cells += orDash(written(figures[side][field].toString()));
        }
        return made;
    };
    // The number or card that isn't his own any more still leads to him.
    const auto alsoFound = [](Row made) {
        if (made.cells[0] != u"–"_s && made.cells[0] != made.cells[2]) {
            made.cells[2] += u'\n' + tr("also found by %1").arg(made.cells[0]);
        }
        return made;
    };
    const auto plain = [](const QString &text) { return text; };
    m_rows.push_back(row(tr("Name"), u"name"_s, plain));
    m_rows.push_back(alsoFound(row(tr("Phone"), u"phone"_s,
                                   [&](const QString &text) { return phoneWritten(text, shop); })));
    m_rows.push_back(alsoFound(row(tr("Card"), u"card"_s, plain)));
    m_rows.push_back(
        row(tr("Tier"), u"tier"_s, [&](const QString &tier) { return tierName(tier, shop); }));
}

void MergePreview::addFigures(const Shop &shop, const QJsonObject &figures)
{
    const Currency &currency = shop.currency();
    const auto row = [&](const QString &caption, auto figure) {
        Row made{caption, {}};
        for (const QString &side : sides) {
            made.cells += figure(figures[side].toObject());
        }
        m_rows.push_back(made);
    };
    row(tr("Points"), [](const QJsonObject &member) {
        const Points owed(member[u"debt"_s].toInteger());
        const QString points = shown(Points(member[u"points"_s].toInteger()));
        return owed.isZero() ? points : points + u'\n' + tr("%1 points owed").arg(shown(owed));
    });
    row(tr("Points by last day"), [](const QJsonObject &member) {
        QStringList lines;
        for (const QJsonValue lot : member[u"expiring"_s].toArray()) {
            const auto day = BusinessDay::fromIso(lot[u"on"_s].toString());
            lines += tr("%1: %2", "a day and its points")
                         .arg(day ? shown(*day) : QString(),
                              shown(Points(lot[u"points"_s].toInteger())));
        }
        const qint64 all = member[u"points"_s].toInteger() + member[u"debt"_s].toInteger() +
                           member[u"points_pending"_s].toInteger();
        if (const qint64 rest = all - datedPoints(member); rest > 0) {
            lines += tr("without end: %1").arg(shown(Points(rest)));
        }
        return orDash(lines.join(u'\n'));
    });
    row(tr("Stored value"), [&](const QJsonObject &member) {
        return shown(moneyOf(member[u"stored_value"_s], currency), currency);
    });
    row(tr("Spend"), [&](const QJsonObject &member) {
        return shown(moneyOf(member[u"spend"_s], currency), currency);
    });
    row(tr("Visits"),
        [](const QJsonObject &member) { return shown(Points(member[u"visits"_s].toInteger())); });
}

void MergePreview::addHoldings(const Shop &shop, const QJsonObject &figures)
{
    const auto programme = shop.programme();
    Row coupons{tr("Coupons"), {}};
    Row tags{tr("Tags"), {}};
    for (const QString &side : sides) {
        const QJsonObject member = figures[side].toObject();
        QStringList held;
        for (const QJsonValue coupon : member[u"coupons"_s].toArray()) {
            const QString id = coupon[u"coupon"_s].toString();
            const auto index = programme->coupon(id);
            held += index ? shop.named(programme->coupons[static_cast<size_t>(*index)].name) : id;
        }
        coupons.cells += orDash(held.join(u'\n'));
        QStringList words;
        for (const QJsonValue tag : member[u"tags"_s].toArray()) {
            words += tag.toString();
        }
        tags.cells += orDash(words.join(u", "_s));
    }
    m_rows.push_back(coupons);
    m_rows.push_back(tags);
}

void MergePreview::addConsents(const QJsonObject &figures)
{
    for (const QString &purpose : purposesOf(figures)) {
        Row row{tr("Agreed to %1").arg(purposeName(purpose)), {}};
        for (const QString &side : sides) {
            const QJsonValue word = figures[side][u"consents"_s][purpose];
            row.cells += word.isBool() ? (word.toBool() ? tr("yes") : tr("no")) : tr("not asked");
        }
        const bool isLeft = figures[u"merged"_s][u"consents"_s][purpose].toBool();
        row.isChange = !isLeft && (figures[u"from"_s][u"consents"_s][purpose].toBool() ||
                                   figures[u"into"_s][u"consents"_s][purpose].toBool());
        m_isNarrowed = m_isNarrowed || row.isChange;
        m_rows.push_back(row);
    }
}

void MergePreview::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const auto put = [&](const QString &text, int line, int column, TextRole role, Tone tone) {
        auto *label = new Label(text, role, tone);
        label->setWordWrap(true);
        grid->addWidget(label, line, column, Qt::AlignTop);
    };
    const QStringList heads{tr("Goes"), tr("Stays"), tr("Together")};
    for (int column = 0; column < heads.size(); ++column) {
        put(heads[column], 0, column + 1, TextRole::Strong, Tone::Plain);
        grid->setColumnStretch(column + 1, 2);
    }
    grid->setColumnStretch(0, 2);
    int line = 1;
    for (const Row &row : m_rows) {
        put(row.caption, line, 0, TextRole::Body, Tone::Muted);
        for (int column = 0; column < row.cells.size(); ++column) {
            const bool isResult = column + 1 == row.cells.size();
            put(whole(row.cells[column]), line, column + 1, TextRole::Body,
                isResult && row.isChange ? Tone::Warning : Tone::Plain);
        }
        ++line;
    }
    if (m_isNarrowed) {
        auto *why = new Label(tr("A consent stays only where both gave it. Ask again where it "
                                 "matters."),
                              TextRole::Body, Tone::Warning);
        why->setWordWrap(true);
        grid->addWidget(why, line, 0, 1, 4);
    }
}

QString MergePreview::spoken() const
{
    QStringList lines;
    for (const Row &row : m_rows) {
        lines += tr("%1: goes %2, stays %3, together %4")
                     .arg(row.caption, row.cells[0], row.cells[1], row.cells[2]);
    }
    return lines.join(u'\n');
}

} // namespace regulars
