#include "ui/printing/leafletpaper.h"

#include "ui/language.h"
#include "ui/printing/leafletwords.h"
#include "ui/reports/blocks.h"
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
constexpr qreal margin = 11;
constexpr qreal gap = 7;
constexpr qreal headPadding = 5;
constexpr qreal swatch = 3;

// The smallest makes text of 6.5 points, as on a receipt.
constexpr std::array scales{1.4, 1.3, 1.2, 1.1, 1.05, 1.0, 0.95, 0.9, 0.86, 0.82, 0.79, 0.76};

// A promise: its name, with what it costs at the end of the line, and below what it means.
class EntryBlock : public Block
{
public:
    explicit EntryBlock(const LeafletEntry &entry)
        : m_name(entry.name, PaperRole::Strong)
        , m_text(entry.text, entry.name.isEmpty() ? PaperRole::Body : PaperRole::Table)
        , m_price(entry.price)
        , m_colour(entry.colour)
        , m_isNamed(!entry.name.isEmpty())
        , m_isTold(!entry.text.isEmpty())
    {}
    qreal height(const Paper &paper, qreal width) const override
    {
        const qreal text = m_isTold ? m_text.height(paper, width) : 0;
        return m_isNamed ? m_name.height(paper, nameWidth(paper, width)) + text : text;
    }
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override
    {
        qreal top = place.top();
        if (m_isNamed) {
            const qreal width = nameWidth(paper, place.width());
            const qreal high = m_name.height(paper, width);
            const qreal indent = indentOf(paper);
            const qreal line = paper.metrics(PaperRole::Strong).height();
            if (indent > 0) {
                const qreal size = paper.millimetres(swatch);
                painter.setPen(Qt::NoPen);
                painter.setBrush(m_colour);
                painter.drawEllipse(QRectF(place.left(), top + (line - size) / 2, size, size));
            }
            m_name.paint(painter, paper, QRectF(place.left() + indent, top, width, high));
            painter.setFont(paper.font(PaperRole::Strong));
            painter.setPen(paper.accent);
            painter.drawText(QRectF(place.left(), top, place.width(), line),
                             Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, m_price);
            top += high;
        }
        if (m_isTold) {
            m_text.paint(painter, paper,
                         QRectF(place.left(), top, place.width(), place.bottom() - top));
        }
    }

private:
    qreal indentOf(const Paper &paper) const
    {
        return m_colour.isValid() ? paper.millimetres(swatch + 1.5) : 0;
    }
    qreal nameWidth(const Paper &paper, qreal width) const
    {
        const qreal price = m_price.isEmpty()
                                ? 0
                                : paper.metrics(PaperRole::Strong).horizontalAdvance(m_price) +
                                      paper.millimetres(3);
        return std::max(width - price - indentOf(paper), width / 3);
    }

    TextBlock m_name;
    TextBlock m_text;
    QString m_price;
    QColor m_colour;
    bool m_isNamed;
    bool m_isTold;
};

FlowItem heading(const QString &text)
{
    return {std::make_shared<SectionBlock>(text), 4, true, false};
}

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
std::vector<FlowItem> LeafletPaper::items(qreal most) const
{
    std::vector<FlowItem> items;
    for (const LeafletSection &section : m_sections) {
        items.push_back(heading(section.heading));
        const auto room = static_cast<size_t>(std::ceil(most * weightOf(section.about)));
        const size_t shown = std::min(section.entries.size(), room);
        for (size_t i = 0; i < shown; ++i) {
            items.push_back({std::make_shared<EntryBlock>(section.entries[i]), i == 0 ? 1.2 : 1.7,
                             false, false});
        }
        if (const size_t left = section.entries.size() - shown; left > 0) {
            items.push_back({std::make_shared<TextBlock>(m_more.at(left), PaperRole::Table,
                                                         QColor(0x56, 0x61, 0x72)),
                             1.5, false, false});
        }
    }
    return items;
}

// The largest type at which everything stands in two columns, which then end at the same height.
LeafletPaper::Columns LeafletPaper::columns(const Paper &paper, const QSizeF &room) const
{
    const auto flowed = [&](const std::vector<FlowItem> &items, qreal scale, qreal height) {
        const qreal width = (room.width() - paper.millimetres(gap)) / 2 / scale;
        return flow(items, paper, QRectF(0, 0, width, height / scale));
    };
    const auto balanced = [&](const std::vector<FlowItem> &items, qreal scale) {
        qreal least = room.height() / 4;
        qreal enough = room.height();
        for (int step = 0; step < 9; ++step) {
            const qreal middle = (least + enough) / 2;
            const auto tried = flowed(items, scale, middle);
            (tried.size() <= 2 && bottomOf(tried) * scale <= middle ? enough : least) = middle;
        }
        return Columns{scale, flowed(items, scale, enough)};
    };
    const std::vector<FlowItem> all = items(10'000);
    for (const qreal scale : scales) {
        if (flowed(all, scale, room.height()).size() <= 2) {
            return balanced(all, scale);
        }
    }
    const qreal scale = scales.back();
    qreal fits = 0;
    qreal tooMany = 10'000;
    for (int step = 0; step < 20; ++step) {
        const qreal middle = (fits + tooMany) / 2;
        (flowed(items(middle), scale, room.height()).size() <= 2 ? fits : tooMany) = middle;
    }
    return balanced(items(fits), scale);
}

// White on the accent: the shop, and whom this is for. Returns where it ends.
qreal LeafletPaper::paintHead(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    const qreal padding = paper.millimetres(headPadding);
    const qreal width = place.width() - 2 * padding;
    const TextBlock words(m_invitation, PaperRole::Body, Qt::white);
    const QFont face = paper.fitted(PaperRole::Title, m_shop, width);
    const qreal name = QFontMetricsF(face, painter.device()).height();
    const qreal height = name + words.height(paper, width) + 2 * padding + paper.millimetres(1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper.accent);
    painter.drawRoundedRect(QRectF(place.left(), place.top(), place.width(), height),
                            paper.millimetres(2), paper.millimetres(2));
    painter.setFont(face);
    painter.setPen(Qt::white);
    painter.drawText(QRectF(place.left() + padding, place.top() + padding, width, name),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_shop);
    words.paint(painter, paper,
                QRectF(place.left() + padding, place.top() + padding + name + paper.millimetres(1),
                       width, words.height(paper, width)));
    return place.top() + height;
}

// Returns where it begins.
qreal LeafletPaper::paintFoot(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    const TextBlock words(m_ending, PaperRole::Caption, paper.muted);
    const qreal top = place.bottom() - words.height(paper, place.width());
    words.paint(painter, paper, QRectF(place.left(), top, place.width(), place.bottom() - top));
    painter.setPen(QPen(paper.hairline, paper.points(0.5)));
    const qreal line = top - paper.millimetres(2);
    painter.drawLine(QPointF(place.left(), line), QPointF(place.right(), line));
    return line;
}

void LeafletPaper::paint(QPainter &painter, int page) const
{
    Q_UNUSED(page);
    const Paper paper(language(), *painter.device());
    const qreal side = paper.millimetres(margin);
    const QRectF whole(side, side, paper.millimetres(sheet().width()) - 2 * side,
                       paper.millimetres(sheet().height()) - 2 * side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal top = paintHead(painter, paper, whole) + paper.millimetres(5);
    const qreal bottom = paintFoot(painter, paper, whole) - paper.millimetres(3);
    const Columns laid = columns(paper, QSizeF(whole.width(), bottom - top));
    qreal left = whole.left();
    for (const PlacedPage &column : laid.placed) {
        painter.save();
        painter.translate(left, top);
        painter.scale(laid.scale, laid.scale);
        for (const PlacedBlock &block : column) {
            painter.save();
            block.block->paint(painter, paper, block.place);
            painter.restore();
        }
        painter.restore();
        left += (whole.width() + paper.millimetres(gap)) / 2;
    }
    painter.restore();
}

} // namespace regulars
