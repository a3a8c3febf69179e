#include "storage/savedviews.h"

namespace regulars
{

std::vector<SavedView> SavedViews::of(const QString &list) const
{
    std::vector<SavedView> views;
    Statement rows =
        m_store.query("SELECT name, text FROM saved_view WHERE list = :list ORDER BY name", list);
    while (rows.step()) {
        views.push_back({rows.text(0), rows.text(1)});
    }
    return views;
}

void SavedViews::put(const QString &list, const SavedView &view) const
{
    m_store.exec(R"(
        INSERT INTO saved_view (list, name, text) VALUES (:list, :name, :text)
        ON CONFLICT (list, name) DO UPDATE SET text = excluded.text)",
                 list, view.name, view.text);
}

bool SavedViews::remove(const QString &list, const QString &name) const
{
    m_store.exec("DELETE FROM saved_view WHERE list = :list AND name = :name", list, name);
    return m_store.changes() > 0;
}

} // namespace regulars
