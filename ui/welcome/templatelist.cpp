#include "ui/welcome/templatelist.h"

#include "programme/programmefile.h"
#include "programme/templates.h"
#include "ui/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <optional>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int idRole = Qt::UserRole;
constexpr int summaryRole = Qt::UserRole + 1;
constexpr int cardHeight = 84;
constexpr int leastCardWidth = 230;
constexpr int gap = 8;
constexpr int kept = 12; // of the width, by icon mode, for a scroll bar that never comes

class CardPainter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return index.data(Qt::SizeHintRole).toSize();
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &t = tokens();
        const QRect card = option.rect.adjusted(0, 0, -gap, -gap);
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const QColor fill = isChosen ? t.tint(Tone::Primary) : isHovered ? t.hover() : t.surface;
        stylepaint::panel(painter, card, fill, isChosen ? t.primary : t.hairline,
                          RegularsStyle::cardRadius, isChosen ? 2 : 1);
        if ((option.state & QStyle::State_HasFocus) && isChosen) {
            stylepaint::focusRing(painter, card.adjusted(4, 4, -4, -4), t,
                                  RegularsStyle::cardRadius - 3);
        }
        const int side = scaled(26);
        const QRect picture(card.left() + scaled(16), card.center().y() - side / 2, side, side);
        themeIcon(TemplateList::iconNameOf(index.data(idRole).toString()),
                  isChosen ? Tone::Primary : Tone::Muted)
            .paint(painter, picture);
        paintWords(painter, card.adjusted(scaled(16) + side + scaled(14), 0, -scaled(12), 0),
                   index);
        painter->restore();
    }

private:
    // Name and what it sets, together in the middle of the card.
    static void paintWords(QPainter *painter, const QRect &room, const QModelIndex &index)
    {
        constexpr int wrapped = static_cast<int>(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap;
        const QString name = index.data().toString();
        const QString summary = index.data(summaryRole).toString();
        const QFontMetrics strong(fontOf(TextRole::Strong));
        const QFontMetrics caption(fontOf(TextRole::Caption));
        const int below = caption.boundingRect(room, wrapped, summary).height();
        const int height = strong.height() + scaled(2) + below;
        QRect words(room.left(), room.center().y() - height / 2, room.width(), height);
        painter->setFont(fontOf(TextRole::Strong));
        painter->setPen(tokens().text);
        painter->drawText(words, Qt::AlignTop | Qt::AlignLeft, name);
        words.setTop(words.top() + strong.height() + scaled(2));
        painter->setFont(fontOf(TextRole::Caption));
        painter->setPen(tokens().muted);
        painter->drawText(words, wrapped, summary);
    }
};

// "1 point per ¥1" of the first rule that gives points for money.
std::optional<effects::PointsPer> earnRate(const Programme &programme)
{
    for (const Rule &rule : programme.rules) {
        for (const Effect &effect : rule.give) {
            const auto *per = std::get_if<effects::PointsPer>(&effect.what);
            if (per && rule.on == Trigger::Purchase && !per->isExtra) {
                return *per;
            }
        }
    }
    return std::nullopt;
}

} // namespace

TemplateList::TemplateList(QWidget *parent)
    : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new CardPainter(this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    // Cards begin and end where all else on the page does.
    setViewportMargins(0, 0, -gap - kept, 0);
    for (const QString &id : templateIds()) {
        auto *item = new QStandardItem;
        item->setData(id, idRole);
        m_model.appendRow(item);
    }
    choose(templateIds().first());
    retranslate();
}

QString TemplateList::chosen() const
{
    return currentIndex().data(idRole).toString();
}

void TemplateList::choose(const QString &id)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(idRole).toString() == id) {
            setCurrentIndex(m_model.index(row, 0));
        }
    }
}

void TemplateList::retranslate()
{
    setAccessibleName(tr("What kind of shop"));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStandardItem *item = m_model.item(row);
        const QString id = item->data(idRole).toString();
        item->setText(nameOf(id));
        item->setData(summaryOf(id), summaryRole);
        item->setData(u"%1: %2"_s.arg(nameOf(id), summaryOf(id)), Qt::AccessibleTextRole);
    }
}

QString TemplateList::nameOf(const QString &id)
{
    if (id == u"convenience"_s) {
        return tr("Convenience store");
    }
    if (id == u"grocery"_s) {
        return tr("Fresh food");
    }
    if (id == u"cafe"_s) {
        return tr("Café");
    }
    if (id == u"bookshop"_s) {
        return tr("Bookshop");
    }
    if (id == u"beauty"_s) {
        return tr("Hair and beauty");
    }
    if (id == u"mother-baby"_s) {
        return tr("Mother and baby");
    }
    return tr("Blank");
}

QString TemplateList::summaryOf(const QString &id)
{
    const auto programme = readProgramme(templateText(id)).programme;
    if (!programme) {
        return {};
    }
    const std::optional<effects::PointsPer> rate = earnRate(*programme);
    if (!rate || programme->rewards.empty()) {
        return tr("Nothing is set yet: you make all of it yourself.");
    }
    const QString earns = tr("%n point(s) per %1", nullptr, static_cast<int>(rate->points))
                              .arg(shown(rate->amount, programme->currency).remove(u".00"_s));
    const QString tiers = tr("%n tier(s)", nullptr, static_cast<int>(programme->tiers.size()));
    const QString rewards =
        tr("%n reward(s)", nullptr, static_cast<int>(programme->rewards.size()));
    return u"%1\n%2 · %3"_s.arg(earns, tiers, rewards); // no line ends within a figure
}

QString TemplateList::iconNameOf(const QString &id)
{
    static const QHash<QString, QString> names{
        {u"convenience"_s, u"shop"_s}, {u"grocery"_s, u"leaf"_s},    {u"cafe"_s, u"cup"_s},
        {u"bookshop"_s, u"book"_s},    {u"beauty"_s, u"scissors"_s}, {u"mother-baby"_s, u"baby"_s}};
    return names.value(id, u"blank"_s);
}

void TemplateList::fit()
{
    const int room = viewport()->width() - kept;
    const int across = std::clamp(room / scaled(leastCardWidth), 1, 4);
    const QSize card(room / across, scaled(cardHeight));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        m_model.item(row)->setSizeHint(card);
    }
    setGridSize(card);
    const int down = (m_model.rowCount() + across - 1) / across;
    setFixedHeight(down * card.height() + 8);
}

void TemplateList::resizeEvent(QResizeEvent *event)
{
    fit();
    QListView::resizeEvent(event);
}

void TemplateList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fit();
    }
}

} // namespace regulars
