#include "ui/window/commandpalette.h"

#include "services/pinyin.h"
#include "ui/parts/keybadge.h"
#include "ui/parts/label.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeramp.h"
#include "values/text.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int commandRole = Qt::UserRole; // index into all commands
constexpr int whereRole = Qt::UserRole + 1;
constexpr int keyRole = Qt::UserRole + 2;
constexpr int mostShown = 60;

// Name, where it belongs, key at the right.
class CommandPainter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(200), scaled(40)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &t = tokens();
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, t.tint(Tone::Primary));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              t.primary);
        }
        QRect row = option.rect.adjusted(12, 0, -12, 0);
        const int side = iconSize().width();
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(row.left(), row.center().y() - side / 2, side, side));
        row.setLeft(row.left() + side + 12);
        const QString key = index.data(keyRole).toString();
        const QSize cap = KeyBadge::sizeOf(key);
        KeyBadge::paint(
            painter,
            QRect(QPoint(row.right() - cap.width(), row.center().y() - cap.height() / 2), cap), key,
            true);
        row.setRight(row.right() - cap.width() - 12);
        painter->setPen(t.text);
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->setPen(t.muted);
        painter->setFont(fontOf(TextRole::Caption));
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, index.data(whereRole).toString());
        painter->restore();
    }
};

QString plain(const QString &text)
{
    return folded(text).remove(u'&').toLower();
}

} // namespace

CommandPalette::CommandPalette(QWidget *window, std::function<QList<Command>()> commands)
    : Overlay(window)
    , m_commands(std::move(commands))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new Label(TextRole::Body, Tone::Muted))
{
    sheet()->setSpacing(8);
    sheet()->addWidget(m_field);
    sheet()->addWidget(m_nothing);
    sheet()->addWidget(m_list, 1);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandPainter(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMinimumHeight(scaled(320));
    m_list->setUniformItemSizes(true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    retranslate();
}

int CommandPalette::match(const QString &query, const QString &text)
{
    const QString asked = plain(query);
    const QString name = plain(text);
    if (asked.isEmpty() || name.startsWith(asked)) {
        return 5;
    }
    if (name.contains(u' ' + asked)) {
        return 4;
    }
    if (name.contains(asked)) {
        return 3;
    }
    const NameKeys keys = nameKeys(text);
    const QString letters = QString(asked).remove(u' ');
    if (keys.initials.startsWith(letters)) {
        return 4;
    }
    return keys.pinyin.contains(letters) || keys.initials.contains(letters) ? 2 : 0;
}

void CommandPalette::prepare()
{
    m_all = m_commands();
    m_field->clear();
    search();
    m_list->setMinimumHeight(scaled(320));
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::search()
{
    std::vector<std::pair<int, int>> ranked; // how well, which
    for (int i = 0; i < m_all.size(); ++i) {
        const QAction *action = m_all[i].action;
        if (!action || !action->isEnabled() || !action->isVisible()) {
            continue;
        }
        const int name = match(m_field->text(), action->text());
        const int where = match(m_field->text(), m_all[i].where) > 0 ? 1 : 0;
        if (std::max(name, where) > 0) {
            ranked.emplace_back(std::max(name, where), i);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    m_model.clear();
    for (const auto &[rank, which] : ranked) {
        if (m_model.rowCount() == mostShown) {
            break;
        }
        const Command &command = m_all[which];
        auto *item = new QStandardItem(command.action->icon(), command.action->text().remove(u'&'));
        item->setData(which, commandRole);
        item->setData(command.where, whereRole);
        item->setData(keyText(command.action->shortcut()), keyRole);
        m_model.appendRow(item);
    }
    m_list->setCurrentIndex(m_model.index(0, 0));
    const bool isEmpty = m_model.rowCount() == 0;
    m_nothing->setText(isEmpty ? tr("Nothing here is called %1. Try another word or its pinyin; "
                                    "Esc closes.")
                                     .arg(m_field->text().trimmed())
                               : QString());
    if (isEmpty && m_nothing->isHidden()) {
        QAccessibleEvent alert(m_nothing, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    m_nothing->setVisible(isEmpty);
}

QStringList CommandPalette::found() const
{
    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        names.append(m_model.index(row, 0).data().toString());
    }
    return names;
}

QString CommandPalette::nothingFound() const
{
    return m_nothing->isHidden() ? QString() : m_nothing->text();
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const QPointer<QAction> action = m_all[index.data(commandRole).toInt()].action;
    close();
    if (action) {
        action->trigger();
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentIndex(m_model.index(std::min(row + 1, m_model.rowCount() - 1), 0));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentIndex(m_model.index(std::max(row - 1, 0), 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_list->currentIndex());
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("What do you want to do? A name, a part of it, or pinyin"));
    m_field->setAccessibleName(tr("Find a command or page"));
    m_list->setAccessibleName(tr("Commands"));
    if (!m_nothing->isHidden()) {
        search();
    }
}

} // namespace regulars
