#include "ui/handbook/handbookpaper.h"

#include "ui/handbook/handbooktext.h"
#include "ui/language.h"
#include "ui/reports/blocks.h"
#include "ui/reports/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Millimetres.
constexpr qreal side = 22;
constexpr qreal top = 18;
constexpr qreal bottom = 14;
constexpr qreal footerHeight = 10;
constexpr qreal indent = 6;
// Pictures are as wide as the first of these unless a narrower one spares a page that would hold
// hardly anything.
constexpr std::array<qreal, 4> pictureWidths{132, 120, 108, 96};
constexpr qreal hardlyAnything = 0.3; // of a page's height

QRectF inner(const Paper &paper)
{
    return {paper.millimetres(side), paper.millimetres(top), paper.millimetres(210 - 2 * side),
            paper.millimetres(297 - top - bottom)};
}

HandbookColours coloursOf(const Paper &paper)
{
    return {paper.text, paper.muted, paper.accent, QColor(0xE8, 0xEC, 0xF1), paper.text};
}

// A paragraph with labels, keys and links, behind a mark where it is an item of a list.
class RichBlock : public Block
{
public:
    RichBlock(std::vector<HandbookSpan> spans, QString mark)
        : m_spans(std::move(spans))
        , m_mark(std::move(mark))
    {}
    qreal height(const Paper &paper, qreal width) const override
    {
        QTextDocument document;
        set(document, paper, width);
        return document.size().height();
    }
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override
    {
        QTextDocument document;
        set(document, paper, place.width());
        const qreal left = place.left() + indentOf(paper);
        if (!m_mark.isEmpty()) {
            painter.setFont(faceOf(paper));
            painter.setPen(paper.accent);
            painter.drawText(
                QPointF(place.left() + paper.millimetres(1),
                        place.top() + document.firstBlock().layout()->lineAt(0).ascent()),
                m_mark);
        }
        painter.translate(left, place.top());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, paper.text);
        document.documentLayout()->draw(&painter, context);
    }

private:
    // In pixels of the device: the document knows none.
    static QFont faceOf(const Paper &paper)
    {
        QFont face = paper.font(PaperRole::Body);
        face.setPixelSize(std::max(1, qRound(paper.points(face.pointSizeF() + 0.5))));
        return face;
    }
    qreal indentOf(const Paper &paper) const
    {
        return m_mark.isEmpty() ? 0 : paper.millimetres(indent);
    }
    void set(QTextDocument &document, const Paper &paper, qreal width) const
    {
        document.setDocumentMargin(0);
        document.setDefaultFont(faceOf(paper));
        document.setHtml(richText(m_spans, coloursOf(paper)));
        document.setTextWidth(width - indentOf(paper));
        document.size(); // lays it out: its lines are asked for next
    }

    std::vector<HandbookSpan> m_spans;
    QString m_mark;
};

// A picture with a line about it, and below it what it shows.
class PictureBlock : public Block
{
public:
    PictureBlock(const QString &file, const QString &caption, qreal across)
        : m_picture(file)
        , m_caption(caption, PaperRole::Caption, QColor(0x56, 0x61, 0x72))
        , m_across(across)
    {}
    qreal height(const Paper &paper, qreal width) const override
    {
        return pictureSize(paper).height() + paper.millimetres(1.5) +
               m_caption.height(paper, width);
    }
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override
    {
        const QRectF frame(place.topLeft(), pictureSize(paper));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(frame, m_picture);
        painter.setPen(QPen(paper.hairline, paper.points(0.6)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
        m_caption.paint(painter, paper,
                        place.adjusted(0, frame.height() + paper.millimetres(1.5), 0, 0));
    }

private:
    QSizeF pictureSize(const Paper &paper) const
    {
        const qreal width = paper.millimetres(m_across);
        return {width, width * m_picture.height() / std::max(1, m_picture.width())};
    }

    QImage m_picture;
    TextBlock m_caption;
    qreal m_across; // millimetres
};

// A rank's name across the page.
class PartBlock : public Block
{
public:
    explicit PartBlock(const QString &title)
        : m_title(title, PaperRole::Title, Qt::white)
    {}
    qreal height(const Paper &paper, qreal width) const override
    {
        return m_title.height(paper, width) + paper.millimetres(8);
    }
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override
    {
        painter.fillRect(place, paper.accent);
        const qreal margin = paper.millimetres(4);
        m_title.paint(painter, paper, place.adjusted(margin, margin, -margin, -margin));
    }

private:
    TextBlock m_title;
};

BlockPtr block(const QString &words, PaperRole role)
{
    return std::make_shared<TextBlock>(words, role);
}

} // namespace

QString HandbookPaper::titleFor(const QString &language)
{
    return Language(language).translate("regulars::HandbookWindow", "Handbook");
}

HandbookPaper::HandbookPaper(const Handbook &handbook, Role role)
    : Printout(titleFor(handbook.language()), handbook.language(), Handbook::date())
    , m_pageOf(Language(handbook.language()).translate("regulars::FlowPaper", "Page %1 of %2"))
{
    for (const qreal across : pictureWidths) {
        m_layouts.push_back(itemsOf(handbook, role, across));
    }
}

std::vector<FlowItem> HandbookPaper::itemsOf(const Handbook &handbook, Role role, qreal across)
{
    const QString program =
        Language(handbook.language()).translate("regulars::FirstRun", "Regulars");
    std::vector<FlowItem> contents{{block(program, PaperRole::Month)},
                                   {block(title(), PaperRole::Title), 1}};
    std::vector<FlowItem> items;
    for (const HandbookPart &part : handbook.partsFor(role)) {
        contents.push_back({block(part.title, PaperRole::Subsection), 4, true});
        items.push_back({std::make_shared<PartBlock>(part.title), 10, true, true});
        for (const HandbookSection &section : part.sections) {
            auto heading = std::make_shared<SectionBlock>(section.title);
            items.push_back({heading, 8, true});
            contents.push_back({block(section.title, PaperRole::Table), 0.6});
            m_named[contents.back().block.get()] = heading.get();
            for (const HandbookLine &line : section.lines) {
                items.push_back(itemOf(handbook, line, across));
            }
        }
    }
    contents.insert(contents.end(), items.begin(), items.end());
    return contents;
}

FlowItem HandbookPaper::itemOf(const Handbook &handbook, const HandbookLine &line, qreal across)
{
    using Kind = HandbookLine::Kind;
    if (line.kind == Kind::Picture) {
        const QString file = Handbook::pictureFile(handbook.language(), line.picture);
        return {std::make_shared<PictureBlock>(file, line.plain(), across), 3};
    }
    const QString mark = line.kind == Kind::Bullet ? u"•"_s
                         : line.kind == Kind::Step ? u"%1."_s.arg(line.number)
                                                   : QString();
    return {std::make_shared<RichBlock>(line.spans, mark), mark.isEmpty() ? 2.5 : 1.6};
}

std::vector<PlacedPage> HandbookPaper::pages(const Paper &paper) const
{
    const QRectF body = inner(paper).adjusted(0, 0, 0, -paper.millimetres(footerHeight));
    const std::vector<PlacedPage> usual = flow(m_layouts.front(), paper, body);
    const qreal end = usual.back().back().place.bottom();
    if (usual.size() == 1 || end - body.top() > hardlyAnything * body.height()) {
        return usual;
    }
    for (size_t i = 1; i < m_layouts.size(); ++i) {
        std::vector<PlacedPage> narrower = flow(m_layouts[i], paper, body);
        if (narrower.size() < usual.size()) {
            return narrower;
        }
    }
    return usual;
}

int HandbookPaper::pageCount(const QPaintDevice &device) const
{
    return static_cast<int>(pages(Paper(language(), device)).size());
}

void HandbookPaper::paint(QPainter &painter, int page) const
{
    const Paper paper(language(), *painter.device());
    const std::vector<PlacedPage> all = pages(paper);
    const auto pageOf = [&all](const Block *wanted) {
        const auto found = std::find_if(all.begin(), all.end(), [wanted](const PlacedPage &one) {
            return std::any_of(one.begin(), one.end(), [wanted](const PlacedBlock &placed) {
                return placed.block.get() == wanted;
            });
        });
        return static_cast<int>(found - all.begin()) + 1;
    };
    const auto atTheRight = [&](const QString &words, qreal right, qreal baseline, PaperRole role) {
        painter.setFont(paper.font(role));
        painter.setPen(paper.muted);
        painter.drawText(QPointF(right - paper.metrics(role).horizontalAdvance(words), baseline),
                         words);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedBlock &placed : all.at(static_cast<size_t>(page))) {
        painter.save();
        placed.block->paint(painter, paper, placed.place);
        painter.restore();
        if (const auto named = m_named.find(placed.block.get()); named != m_named.end()) {
            atTheRight(QString::number(pageOf(named->second)), placed.place.right(),
                       placed.place.top() + paper.metrics(PaperRole::Table).ascent(),
                       PaperRole::Table);
        }
    }
    const QRectF whole = inner(paper);
    const qreal baseline = whole.bottom() - paper.points(2);
    painter.setFont(paper.font(PaperRole::Caption));
    painter.setPen(paper.muted);
    painter.drawText(QPointF(whole.left(), baseline), title());
    atTheRight(m_pageOf.arg(page + 1).arg(all.size()), whole.right(), baseline, PaperRole::Caption);
    painter.restore();
}

} // namespace regulars
