#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace regulars
{

class Sidebar;

// The sidebar as screen readers meet it: a list of page tabs, one for each row; headings are
// buttons that open and fold their group, the counter's is text.
class SidebarTabs final : public QAccessibleWidget
{
public:
    explicit SidebarTabs(Sidebar *sidebar);
    ~SidebarTabs() override;
    SidebarTabs(const SidebarTabs &) = delete;
    SidebarTabs &operator=(const SidebarTabs &) = delete;

    // Sidebars are read so from now on.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int row) const override;
    int indexOfChild(const QAccessibleInterface *tab) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    Sidebar *sidebar() const;

    mutable std::vector<QAccessible::Id> m_tabs; // by row, made when first asked for
};

} // namespace regulars
