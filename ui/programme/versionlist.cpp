#include "ui/programme/versionlist.h"

#include "ui/theme/icons.h"
#include "ui/theme/typeramp.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostVersionsHigh = 320; // what is older is scrolled to

enum VersionListRole { VersionRole = Qt::UserRole + 1, WhenRole, NoteRole, LiveRole };

int edge()
{
    return scaled(10);
}

// Its number, below who and when, below that the note.
class VersionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int caption = QFontMetrics(fontOf(TextRole::Caption)).height();
        const int note = index.data(NoteRole).toString().isEmpty()
                             ? 0
                             : QFontMetrics(fontOf(TextRole::Body)).height() + scaled(2);
        return {scaled(120),
                QFontMetrics(fontOf(TextRole::Strong)).height() + caption + note + scaled(16)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString name = option.text;
        option.text.clear();
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const QRect inner = option.rect.adjusted(edge(), scaled(6), -edge(), -scaled(6));
        const QSize picture = iconSize();
        const bool isLive = index.data(LiveRole).toBool();
        themeIcon(isLive ? u"success"_s : u"clock"_s, isLive ? Tone::Success : Tone::Muted)
            .paint(painter, QRect(inner.topLeft(), picture));
        const int left = inner.left() + picture.width() + edge();
        int top = inner.top();
        const auto line = [&](TextRole role, const QColor &colour, const QString &text) {
            const QFont font = fontOf(role);
            const QFontMetrics metrics(font);
            painter->setFont(font);
            painter->setPen(colour);
            const QRect row(left, top, inner.right() - left + 1, metrics.height());
            painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                              metrics.elidedText(text, Qt::ElideRight, row.width()));
            top = row.bottom() + 1 + scaled(2);
        };
        painter->save();
        line(TextRole::Strong, tokens().text, name);
        line(TextRole::Caption, tokens().muted, index.data(WhenRole).toString());
        if (const QString note = index.data(NoteRole).toString(); !note.isEmpty()) {
            line(TextRole::Body, tokens().text, note);
        }
        painter->restore();
    }
};

} // namespace

VersionList::VersionList(QWidget *parent)
    : QListView(parent)
    , m_versions(new QStandardItemModel(this))
{
    setModel(m_versions);
    setItemDelegate(new VersionDelegate(this));
    setUniformItemSizes(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString VersionList::causeOf(const InstalledVersion &version)
{
    switch (version.how) {
    case OperationKind::Init:
        return tr("the shop was set up");
    case OperationKind::Import:
        return tr("an import brought goods");
    case OperationKind::ImportUndo:
        return tr("an import was taken back");
    default:
        return {};
    }
}

void VersionList::show(const std::vector<InstalledVersion> &versions, const When &when)
{
    const std::optional<ProgrammeVersionId> before = chosen();
    m_versions->clear();
    for (const InstalledVersion &version : versions) {
        const QString number = QString::number(version.id.value());
        auto *item = new QStandardItem(version.isLive ? tr("Version %1 · in force").arg(number)
                                                      : tr("Version %1").arg(number));
        const QString by = version.by.isEmpty() ? tr("command line") : version.by;
        const QString cause = causeOf(version);
        const QString made =
            cause.isEmpty()
                ? tr("%1 · %2", "when; who").arg(when(version.installedAt), by)
                : tr("%1 · %2 · %3", "when; who; why").arg(when(version.installedAt), by, cause);
        item->setData(version.id.value(), VersionRole);
        item->setData(made, WhenRole);
        item->setData(version.note, NoteRole);
        item->setData(version.isLive, LiveRole);
        item->setData(QString(item->text() + u", "_s + made +
                              (version.note.isEmpty() ? QString() : u": "_s + version.note)),
                      Qt::AccessibleTextRole);
        item->setToolTip(version.note);
        m_versions->appendRow(item);
    }
    if (before) {
        choose(*before);
    }
    if (!currentIndex().isValid() && count() > 0) {
        setCurrentIndex(m_versions->index(0, 0));
    }
    updateGeometry();
}

std::optional<ProgrammeVersionId> VersionList::chosen() const
{
    const qint64 id = currentIndex().data(VersionRole).toLongLong();
    return id > 0 ? std::optional(ProgrammeVersionId(id)) : std::nullopt;
}

void VersionList::choose(ProgrammeVersionId version)
{
    for (int row = 0; row < count(); ++row) {
        if (m_versions->index(row, 0).data(VersionRole).toLongLong() == version.value()) {
            setCurrentIndex(m_versions->index(row, 0));
            return;
        }
    }
}

int VersionList::count() const
{
    return m_versions->rowCount();
}

QString VersionList::textAt(int row) const
{
    return m_versions->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

QSize VersionList::minimumSizeHint() const
{
    return {scaled(160), std::min(sizeHint().height(), scaled(120))};
}

QSize VersionList::sizeHint() const
{
    int rows = 0;
    for (int row = 0; row < count() && rows < scaled(mostVersionsHigh); ++row) {
        rows += sizeHintForRow(row);
    }
    return {scaled(320), std::min(rows, scaled(mostVersionsHigh)) + 2 * frameWidth()};
}

void VersionList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit chosenChanged();
}

} // namespace regulars
