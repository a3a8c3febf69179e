#pragma once

#include "services/bulktagging.h"
#include "services/savedmemberviews.h"
#include "tables/membertable.h"
#include "ui/members/filterparts.h"
#include "ui/page.h"

#include <QTimer>

#include <optional>

class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace regulars
{

class AskBar;
class BulkBar;
class ChipBar;
class EmptyState;
class FilterPanel;
class InlineMessage;
class Label;
class MemberTableView;
class Shop;

// The members of the shop: found, filtered, sorted, tagged by the dozen. Clerks, who may not
// browse, see whom their search finds.
class MembersPage : public Page
{
    Q_OBJECT

public:
    explicit MembersPage(Shop &shop, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void onShown() override;
    bool scanned(const QString &code) override;
    // What is searched for.
    void open(const QString &subject) override;

    void show(const MemberFilter &filter);
    const MemberFilter &filter() const { return m_filter; }
    // The one so many rows from that member in the list as it stands; none at its ends.
    std::optional<MemberId> neighbour(MemberId member, int step);
    // Writes all members to that file, in the background.
    void exportTo(const QString &path);

    MemberTable *table() const { return m_table; }
    MemberTableView *view() const { return m_view; }
    BulkBar *bulkBar() const { return m_bulk; }
    FilterPanel *filterPanel() const { return m_panel; }
    AskBar *askBar() const { return m_ask; }
    InlineMessage *message() const { return m_message; }
    QLineEdit *search() const { return m_search; }
    EmptyState *emptyState() const; // null: there are rows

protected:
    void retranslate() override;

private:
    using QWidget::show;
    void makeCommands();
    QAction *command(const QString &iconName, const QKeySequence &key, void (MembersPage::*act)());
    QLayout *makeTools();
    QWidget *makeRows();
    void listen();
    QToolButton *toolFor(QAction *action, QMenu *menu = nullptr);
    void askRows(const MemberTable::Question &question, MemberTable::Deliver deliver);
    void count();
    void readTags();
    void tell();
    void followRole();

    void newMember();
    void find();
    void toggleFilters();
    void clearFilters();
    void toTill();
    void saveView();
    void removeView(const MemberListView &view);
    void exportAll();
    void undo();
    void forgetTurns();
    void printCards();
    void fillViews();
    void showView(const MemberListView &view);
    void chooseAll();
    void tagChosen(const QString &tag, bool isOn);
    void refresh();
    void chooseKept();

    Shop &m_shop;
    MemberFilter m_filter;
    MemberTable *m_table;
    std::optional<MemberCount> m_count;
    std::vector<MemberId> m_all; // chosen at once, beyond the rows that are there
    // Who was chosen, the current one and how far down, for when the same list has come again.
    struct Kept
    {
        std::vector<MemberId> chosen;
        std::optional<MemberId> current;
        int top;
    };
    std::optional<Kept> m_kept;
    std::vector<TagTurn> m_turns;
    std::optional<MemberListView>
        m_removed; // the view that went last, until something else is done
    QTimer m_typing;
    bool m_isStale = true;

    QAction *m_new, *m_find, *m_filters, *m_clear, *m_toTill, *m_views, *m_saveView, *m_columns,
        *m_import, *m_export, *m_undo, *m_printCards;
    QLineEdit *m_search;
    QMenu *m_viewMenu;
    QMenu *m_columnMenu;
    ChipBar *m_chips;
    Label *m_counted;
    FilterPanel *m_panel;
    InlineMessage *m_message;
    AskBar *m_ask;
    QStackedWidget *m_stack;
    MemberTableView *m_view;
    EmptyState *m_nobody;
    EmptyState *m_noMatch;
    EmptyState *m_searchFirst;
    BulkBar *m_bulk;
};

} // namespace regulars
