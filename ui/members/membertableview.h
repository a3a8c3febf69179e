#pragma once

#include "services/memberfilter.h"
#include "tables/membertable.h"

#include <QMap>
#include <QTableView>

class QMenu;

namespace regulars
{

class Shop;

// The members' list on screen: columns can be shown, hidden and moved, and are kept on this
// computer; a heading sorts where the list can be sorted by it.
class MemberTableView : public QTableView
{
    Q_OBJECT

public:
    MemberTableView(Shop &shop, MemberTable *table, QWidget *parent = nullptr);

    // Codes of those shown, as they stand.
    QStringList columns() const;
    void setColumns(const QStringList &codes);
    MemberSort keptSorting() const;
    // Shows the arrow without asking again, and keeps it.
    void showSorting(const MemberSort &sort);
    void fillColumnMenu(QMenu *menu);

    std::vector<MemberId> chosen() const;
    std::optional<MemberId> current() const;

signals:
    void opened(regulars::MemberId member);
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void sortBy(int column, Qt::SortOrder order);
    void measure();
    void keepColumns();
    void keepWidth(int column, int before, int width);
    void fitColumns();

    Shop &m_shop;
    MemberTable *m_table;
    bool m_isKeeping = true;
    bool m_isFitting = false;
    QMap<QString, int> m_widths; // drawn by hand, at 100 %
};

} // namespace regulars
