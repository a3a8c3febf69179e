#pragma once

#include <QFrame>

class QPushButton;
class QSpacerItem;
class QToolButton;

namespace regulars
{

class Avatar;
class Label;

// Above every page: its title, the way to every command, the shop, who is at work, and the lock.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setShop(const QString &name);
    void setUser(const QString &name, const QString &role);

signals:
    void paletteAsked();
    void lockAsked();
    void sidebarAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fit();

    QToolButton *m_sidebar;
    Label *m_title;
    QSpacerItem *m_gap = nullptr; // before the way to the commands
    QPushButton *m_palette;
    Label *m_shop;
    Avatar *m_avatar;
    Label *m_user;
    Label *m_role;
    QToolButton *m_lock;
};

} // namespace regulars
