#pragma once

#include "ui/handbook/handbook.h"

#include <QStandardItemModel>
#include <QTextCursor>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QLineEdit;
class QListView;
class QPushButton;
class QTextBrowser;

namespace regulars
{

class Label;
class Printout;

// The handbook beside the shop's window (X10): what is in it at the left, one section at the right,
// with the keys of its page on top. It waits for nothing and holds nothing of the shop; Esc closes
// it.
class HandbookWindow : public QWidget
{
    Q_OBJECT

public:
    // What can be done on that page now, by its keys.
    using Actions = std::function<QList<QAction *>(const QString &pageId)>;

    HandbookWindow(Actions actions, QWidget *window);

    // At that page, with what that rank has to know; at its beginning where nothing is told of it.
    void open(const QString &pageId, Role role);
    // Offers that as well.
    void offerPractice(QAction *practice);

    QString section() const { return m_section; } // its id
    QStringList found() const;                    // ids of the sections that are listed
    QLineEdit *search() const { return m_search; }
    QTextBrowser *text() const { return m_text; }
    QListView *contents() const { return m_list; }
    QPushButton *printButton() const { return m_print; }

signals:
    void printAsked(const std::shared_ptr<const regulars::Printout> &printout);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void read();
    void list();
    void show(const QString &section);
    void draw();
    int pictureWidth() const;
    void mark();
    void nextHit();
    QStringList wanted() const;

    Actions m_actions;
    std::unique_ptr<Handbook> m_handbook;
    Role m_role = Role::Clerk;
    QString m_section;
    int m_drawnWidth = 0;
    bool m_isListing = false;
    QList<QTextCursor> m_hits; // in the section that is shown
    qsizetype m_hit = -1;

    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel m_model;
    Label *m_nothing;
    QPushButton *m_practice;
    QAction *m_practising = nullptr;
    QPushButton *m_print;
    QTextBrowser *m_text;
};

} // namespace regulars
