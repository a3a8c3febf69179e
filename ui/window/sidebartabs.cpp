#include "ui/window/sidebartabs.h"

#include "ui/window/sidebar.h"

#include <QPointer>
#include <QWindow>

#include <optional>

namespace regulars
{

namespace
{

// One row of it.
class SidebarTab final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SidebarTab(Sidebar *sidebar, int row)
        : m_sidebar(sidebar)
        , m_row(row)
    {}

    bool isValid() const override { return m_sidebar && index().isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        return m_sidebar ? m_sidebar->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_sidebar);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface && (isPage() || group())
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name) {
            return index().data().toString();
        }
        return kind == QAccessible::Description ? index().data(Qt::ToolTipRole).toString()
                                                : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!m_sidebar) {
            return {};
        }
        const QRect row = m_sidebar->visualRect(index());
        return {m_sidebar->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }
    QAccessible::Role role() const override
    {
        return isPage()  ? QAccessible::PageTab
               : group() ? QAccessible::Button
                         : QAccessible::StaticText;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = !m_sidebar || !m_sidebar->isVisible() || m_sidebar->isRowHidden(m_row);
        if (state.invisible || (!isPage() && !group())) {
            return state;
        }
        const bool isCurrent = m_sidebar->currentIndex() == index();
        state.focusable = true;
        state.focused = isCurrent && m_sidebar->hasFocus();
        if (const auto folding = group()) {
            state.expandable = true;
            state.expanded = m_sidebar->isOpen(*folding);
            state.collapsed = !m_sidebar->isOpen(*folding);
        } else {
            state.selectable = true;
            state.selected = isCurrent;
        }
        return state;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name != pressAction()) {
            return;
        }
        if (const auto folding = group()) {
            m_sidebar->setOpen(*folding, !m_sidebar->isOpen(*folding));
        } else if (isPage()) {
            m_sidebar->setCurrentIndex(index());
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QModelIndex index() const
    {
        return m_sidebar ? m_sidebar->model()->index(m_row, 0) : QModelIndex();
    }
    bool isPage() const { return index().flags() & Qt::ItemIsSelectable; }
    std::optional<PageGroup> group() const
    {
        return m_sidebar ? m_sidebar->foldableAt(index()) : std::nullopt;
    }

    QPointer<Sidebar> m_sidebar;
    int m_row;
};

QAccessibleInterface *readSidebar(const QString &, QObject *object)
{
    auto *sidebar = qobject_cast<Sidebar *>(object);
    return sidebar ? new SidebarTabs(sidebar) : nullptr;
}

} // namespace

SidebarTabs::SidebarTabs(Sidebar *sidebar)
    : QAccessibleWidget(sidebar, QAccessible::PageTabList)
{}

SidebarTabs::~SidebarTabs()
{
    for (const QAccessible::Id tab : m_tabs) {
        QAccessible::deleteAccessibleInterface(tab);
    }
}

void SidebarTabs::install()
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(readSidebar);
        return true;
    }();
}

Sidebar *SidebarTabs::sidebar() const
{
    return static_cast<Sidebar *>(object());
}

int SidebarTabs::childCount() const
{
    return object() ? sidebar()->model()->rowCount() : 0;
}

QAccessibleInterface *SidebarTabs::child(int row) const
{
    if (row < 0 || row >= childCount()) {
        return nullptr;
    }
    while (m_tabs.size() <= static_cast<std::size_t>(row)) {
        m_tabs.push_back(QAccessible::registerAccessibleInterface(
            new SidebarTab(sidebar(), static_cast<int>(m_tabs.size()))));
    }
    return QAccessible::accessibleInterface(m_tabs[static_cast<std::size_t>(row)]);
}

int SidebarTabs::indexOfChild(const QAccessibleInterface *tab) const
{
    for (int row = 0; row < childCount(); ++row) {
        if (child(row) == tab) {
            return row;
        }
    }
    return -1;
}

QAccessibleInterface *SidebarTabs::childAt(int x, int y) const
{
    for (int row = 0; row < childCount(); ++row) {
        if (child(row)->rect().contains(x, y)) {
            return child(row);
        }
    }
    return nullptr;
}

QAccessibleInterface *SidebarTabs::focusChild() const
{
    return object() && sidebar()->hasFocus() ? child(sidebar()->currentIndex().row()) : nullptr;
}

} // namespace regulars
