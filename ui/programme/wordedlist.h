#pragma once

#include <QListView>

#include <vector>

class QStandardItemModel;

namespace regulars
{

// One entry: a title, below it what it means in whole sentences, and how it stands.
struct WordedRow
{
    QString key; // names it, whatever the order
    QString icon;
    QString title;
    QString text;
    QString badge;             // "New", "Changed", "Off": a word, never a colour alone
    bool isBadgeQuiet = false; // tells less than a change
};

// A list whose entries say in words what they are, each as high as its words need.
class WordedList : public QListView
{
    Q_OBJECT

public:
    explicit WordedList(QWidget *parent = nullptr);

    // The chosen one stays chosen.
    void show(const std::vector<WordedRow> &rows);
    QString chosen() const; // empty: none
    bool choose(const QString &key);
    int count() const;
    QString keyAt(int row) const;
    // As it is read out.
    QString textAt(int row) const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;

    QStandardItemModel *m_rows;
    bool m_isFilling = false;
};

} // namespace regulars
