#pragma once

#include "storage/codes.h"
#include "values/result.h"

#include <QStandardItemModel>
#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;
class QListView;
class QPushButton;

namespace regulars
{

class InlineMessage;
class Label;
class LostKeyForm;
class Shop;

// Who is at work: tiles of the shop's people and the field for the PIN. Covers the window while
// nobody is signed in.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(Shop &shop, QWidget *parent = nullptr);

    // Shows the people as they are now, and waits for the PIN of who was here last.
    void begin();
    static QString nameOf(Role role);

    QLineEdit *pinField() const { return m_pin; }
    QListView *people() const { return m_people; }
    LostKeyForm *lostKey() const { return m_lostKey; }
    // "Practice shop": wherever one is; its owner says what it does, and may hide it.
    QAction *practiceCommand() const { return m_practice; }
    bool isWaiting() const { return m_secondsLeft > 0; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void retranslate();
    void choose(const QModelIndex &index);
    void unlock();
    void answer(const Result<Role> &role);
    void wait(qint64 seconds);
    void tick();
    void watchCapsLock(const QString &typed, Qt::KeyboardModifiers modifiers);
    void fitPeople();
    void lookForKey();

    Shop &m_shop;
    Label *m_title;
    Label *m_hint;
    QListView *m_people;
    QStandardItemModel m_model;
    QLineEdit *m_pin;
    QPushButton *m_unlock;
    InlineMessage *m_message;
    Label *m_capsLock;
    LostKeyForm *m_lostKey;
    QAction *m_practice;
    QPushButton *m_practising;
    QTimer m_countdown;
    qint64 m_secondsLeft = 0;
    bool m_isProving = false;
    QString m_last; // who was here last
};

} // namespace regulars
