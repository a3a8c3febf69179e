#include "ui/printing/leafletpaper.h"

#include "ui/language.h"
#include "ui/printing/leafletwords.h"
#include "ui/reports/paper.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Millimetres.
constexpr qreal margin = 10;
constexpr qreal gap = 6;
constexpr qreal headPadding = 4;

constexpr qreal readable = 10.5; // points
constexpr qreal headingLarger = 1.25;
constexpr qreal ending = 9;

// From the finest to the smallest: names go before the type gets too small to read at arm's length.
constexpr std::array types{
    LeafletType{14, true},        LeafletType{13.25, true}, LeafletType{12.5, true},
    LeafletType{12, true},        LeafletType{11.5, true},  LeafletType{11, true},
    LeafletType{readable, true},  LeafletType{12, false},   LeafletType{11.5, false},
    LeafletType{11.25, false},    LeafletType{11, false},   LeafletType{10.75, false},
    LeafletType{readable, false}, LeafletType{10, false},   LeafletType{9.5, false},
    LeafletType{9, false}};

QString titleOf(const Programme &programme, const QString &language, BusinessDay today)
{
    const Language speech(language);
    return LeafletWords(programme, speech, today).title();
}

// What is cut last.
int weightOf(LeafletSection::About about)
{
    using About = LeafletSection::About;
    return about == About::Tiers || about == About::Rewards || about == About::Terms ? 3 : 1;
}

qreal bottomOf(const std::vector<PlacedPage> &columns)
{
    qreal bottom = 0;
    for (const PlacedPage &column : columns) {
        for (const PlacedBlock &block : column) {
            bottom = std::max(bottom, block.place.bottom());
        }
    }
    return bottom;
}

} // namespace

LeafletPaper::LeafletPaper(const InstalledProgramme &installed, const QString &language,
                           BusinessDay today)
    : Printout(titleOf(*installed.programme, language, today), language,
               installed.programme->calendar.dayOf(installed.inForceFrom).date())
{
    const Language speech(language);
    const LeafletWords words(*installed.programme, speech, today);
    m_shop = words.shop();
    m_invitation = words.invitation();
    const bool isFirst = installed.inForceFrom.ms() == 0;
    m_ending = words.ending(isFirst ? std::nullopt : std::optional(BusinessDay(date())));
    m_sections = words.sections();
    size_t most = 0;
    for (const LeafletSection &section : m_sections) {
        most = std::max(most, section.entries.size());
    }
    for (size_t left = 0; left <= most; ++left) {
        m_more.push_back(words.more(static_cast<int>(left)));
    }
}

// At most so many entries of a section, of what is cut last more.
std::vector<FlowItem> LeafletPaper::items(const LeafletType &type, qreal most,
                                          const QPaintDevice &device) const
{
    using Mark = LeafletBlock::Mark;
    std::vector<FlowItem> items;
    const qreal em = type.points / readable;
    const auto add = [&](const LeafletBlock::Text &text, qreal before, qreal larger = 1) {
        items.push_back({std::make_shared<LeafletBlock>(text, type.points * larger, device),
                         before * em, larger > 1, false});
    };
    for (const LeafletSection &section : m_sections) {
        add({.head = section.heading, .colour = QColor(0x0B, 0x5F, 0xA5)}, 2.4, headingLarger);
        if (!section.lead.isEmpty()) {
            add({.text = section.lead}, 0.4);
            items.back().keepsWithNext = true;
        }
        const auto room = static_cast<size_t>(std::ceil(most * weightOf(section.about)));
        const size_t shown = std::min(section.entries.size(), room);
        for (size_t i = 0; i < shown; ++i) {
            const LeafletEntry &entry = section.entries[i];
            const bool isNamed = type.namesRules || !entry.isClear;
            const bool isListed = entry.price.isEmpty() && (entry.isClear || !entry.name.isEmpty());
            const Mark mark = entry.colour.isValid() ? Mark::Tier
                              : isListed             ? Mark::Bullet
                                                     : Mark::None;
            add({isNamed ? entry.name : QString(), entry.text, entry.price, mark, entry.colour},
                i == 0 ? 0.4 : 0.6);
        }
        if (const size_t left = section.entries.size() - shown; left > 0) {
            add({.text = m_more.at(left), .colour = QColor(0x56, 0x61, 0x72)}, 0.7);
        }
    }
    return items;
}

// The largest type at which everything stands in two columns, which then end at the same height.
LeafletPaper::Columns LeafletPaper::columns(const Paper &paper, const QSizeF &room,
                                            const QPaintDevice &device) const
{
    const qreal width = (room.width() - paper.millimetres(gap)) / 2;
    const auto flowed = [&](const std::vector<FlowItem> &items, qreal height) {
        return flow(items, paper, QRectF(0, 0, width, height));
    };
    const auto balanced = [&](const LeafletType &type, const std::vector<FlowItem> &items) {
        qreal least = room.height() / 4;
        qreal enough = room.height();
        for (int step = 0; step < 9; ++step) {
            const qreal middle = (least + enough) / 2;
            const auto tried = flowed(items, middle);
            (tried.size() <= 2 && bottomOf(tried) <= middle ? enough : least) = middle;
        }
        return Columns{type, flowed(items, enough)};
    };
    for (const LeafletType &type : types) {
        const std::vector<FlowItem> all = items(type, 10'000, device);
        if (flowed(all, room.height()).size() <= 2) {
            return balanced(type, all);
        }
    }
    const LeafletType &type = types.back();
    qreal fits = 0;
    qreal tooMany = 10'000;
    for (int step = 0; step < 20; ++step) {
        const qreal middle = (fits + tooMany) / 2;
        (flowed(items(type, middle, device), room.height()).size() <= 2 ? fits : tooMany) = middle;
    }
    return balanced(type, items(type, fits, device));
}

QRectF LeafletPaper::whole(const Paper &paper) const
{
    const qreal side = paper.millimetres(margin);
    return QRectF(side, side, paper.millimetres(sheet().width()) - 2 * side,
                  paper.millimetres(sheet().height()) - 2 * side);
}

// Between head and foot.
QRectF LeafletPaper::body(const Paper &paper, const QPaintDevice &device) const
{
    const QRectF all = whole(paper);
    return all.adjusted(0, headHeight(paper, device, all.width()) + paper.millimetres(3), 0,
                        -footHeight(paper, device, all.width()) - paper.millimetres(4));
}

LeafletType LeafletPaper::typeOn(const QPaintDevice &device) const
{
    const Paper paper(language(), device);
    return columns(paper, body(paper, device).size(), device).type;
}

LeafletBlock LeafletPaper::invitation(const QPaintDevice &device) const
{
    return LeafletBlock({.text = m_invitation, .colour = Qt::white}, readable, device);
}

LeafletBlock LeafletPaper::footing(const QPaintDevice &device) const
{
    return LeafletBlock({.text = m_ending, .colour = QColor(0x56, 0x61, 0x72)}, ending, device);
}

qreal LeafletPaper::footHeight(const Paper &paper, const QPaintDevice &device, qreal width) const
{
    return footing(device).height(paper, width);
}

qreal LeafletPaper::headHeight(const Paper &paper, const QPaintDevice &device, qreal width) const
{
    const qreal padding = paper.millimetres(headPadding);
    const QFont face = paper.fitted(PaperRole::Numeral, m_shop, width - 2 * padding);
    return QFontMetricsF(face, &device).height() +
           invitation(device).height(paper, width - 2 * padding) + 1.5 * padding;
}

// White on the accent: the shop, and whom this is for.
void LeafletPaper::paintHead(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    const QPaintDevice &device = *painter.device();
    const qreal padding = paper.millimetres(headPadding);
    const qreal width = place.width() - 2 * padding;
    const QFont face = paper.fitted(PaperRole::Numeral, m_shop, width);
    const qreal name = QFontMetricsF(face, &device).height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper.accent);
    painter.drawRoundedRect(
        QRectF(place.left(), place.top(), place.width(), headHeight(paper, device, place.width())),
        paper.millimetres(2), paper.millimetres(2));
    painter.setFont(face);
    painter.setPen(Qt::white);
    const QPointF inner(place.left() + padding, place.top() + padding / 2);
    painter.drawText(QRectF(inner, QSizeF(width, name)),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_shop);
    invitation(device).paint(painter, paper,
                             QRectF(inner + QPointF(0, name), QSizeF(width, place.height())));
}

void LeafletPaper::paintFoot(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    const qreal top = place.bottom() - footHeight(paper, *painter.device(), place.width());
    footing(*painter.device())
        .paint(painter, paper, QRectF(place.left(), top, place.width(), place.bottom() - top));
    painter.setPen(QPen(paper.hairline, paper.points(0.5)));
    const qreal line = top - paper.millimetres(1.5);
    painter.drawLine(QPointF(place.left(), line), QPointF(place.right(), line));
}

void LeafletPaper::paint(QPainter &painter, int page) const
{
    Q_UNUSED(page);
    const QPaintDevice &device = *painter.device();
    const Paper paper(language(), device);
    const QRectF inside = body(paper, device);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, paper, whole(paper));
    paintFoot(painter, paper, whole(paper));
    const Columns laid = columns(paper, inside.size(), device);
    qreal left = inside.left();
    for (const PlacedPage &column : laid.placed) {
        painter.save();
        painter.translate(left, inside.top());
        for (const PlacedBlock &block : column) {
            painter.save();
            block.block->paint(painter, paper, block.place);
            painter.restore();
        }
        painter.restore();
        left += (inside.width() + paper.millimetres(gap)) / 2;
    }
    painter.restore();
}

} // namespace regulars
