#pragma once

#include <QListView>
#include <QStandardItemModel>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace regulars
{

// The parts of the program, in the order of the sidebar.
// Unlisted ones are reached from other pages alone.
enum class PageGroup { Counter, Programme, Insight, System, Unlisted };

// The way from page to page: groups with their pages, wide with names or narrow with drawings
// alone. Rows draw together in a low window; where that isn't enough, groups fold, the one first
// that was used least lately. Whoever folds one finds it so next time.
class Sidebar : public QListView
{
    Q_OBJECT

public:
    static constexpr int wide = 220; // at 100 %
    static constexpr int narrow = 56;
    static constexpr int tallest = 42; // a page's row
    static constexpr int lowest = 34;

    struct Entry
    {
        QString pageId;
        QString title;
        QString iconName;
        PageGroup group;
    };

    explicit Sidebar(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    void choose(const QString &pageId);
    bool isNarrow() const { return m_isNarrow; }
    void setNarrow(bool isNarrow);
    // The page of that place, for Ctrl+1 … 9; empty behind the last.
    QString pageAt(int place) const;

    // Those that somebody folded, by their codes.
    QStringList folded() const;
    void setFolded(const QStringList &codes);
    // A heading's group, where it can fold: the counter's can't.
    std::optional<PageGroup> foldableAt(const QModelIndex &index) const;
    bool isOpen(PageGroup group) const { return m_open.contains(group); }
    void setOpen(PageGroup group, bool isOpen);
    // The page in front, or the one that it came from; a folded group's heading for those inside.
    bool isMarked(const QModelIndex &index) const;
    int heightOf(const QModelIndex &index) const;

signals:
    void chosen(const QString &pageId);
    void foldedChanged();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    QModelIndex indexOf(const QString &pageId) const;
    QModelIndex headingOf(PageGroup group) const;
    std::optional<PageGroup> groupAt(const QModelIndex &index) const;
    void touch(PageGroup group);
    void fitWidth();
    void fitHeight();
    int headingHeight(const QModelIndex &index, bool isTight) const;
    int heightOfHeadings(bool isTight) const;
    int countOfRows() const; // of pages in open groups
    static QString nameOf(PageGroup group);

    QList<Entry> m_entries;
    QStandardItemModel m_model;
    QString m_marked;
    // Used least lately first.
    std::vector<PageGroup> m_recent{PageGroup::System, PageGroup::Insight, PageGroup::Programme,
                                    PageGroup::Counter};
    std::set<PageGroup> m_folded; // by somebody
    std::set<PageGroup> m_open;
    int m_rowHeight = tallest;
    bool m_isTight = false;
    bool m_isNarrow = false;
};

} // namespace regulars
