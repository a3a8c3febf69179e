#pragma once

#include <QListView>
#include <QStandardItemModel>

namespace regulars
{

// The parts of the program, in the order of the sidebar.
// Unlisted ones are reached from other pages alone.
enum class PageGroup { Counter, Programme, Insight, System, Unlisted };

// The way from page to page: groups with their pages, wide with names or narrow with drawings
// alone.
class Sidebar : public QListView
{
    Q_OBJECT

public:
    static constexpr int wide = 220; // at 100 %
    static constexpr int narrow = 56;

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

signals:
    void chosen(const QString &pageId);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fill();
    QModelIndex indexOf(const QString &pageId) const;
    void fitWidth();
    static QString nameOf(PageGroup group);

    QList<Entry> m_entries;
    QStandardItemModel m_model;
    QString m_marked; // the page in front, or the one that it came from
    bool m_isNarrow = false;
};

} // namespace regulars
