#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace regulars
{

class Label;

// A part of the dashboard under its heading; its menu moves it up or down, or hides it.
class DashSection : public QWidget
{
    Q_OBJECT

public:
    // The id names it in what is kept of the arrangement.
    DashSection(const QString &id, QWidget *content, QWidget *parent = nullptr);

    QString id() const { return m_id; }
    QString title() const;
    void setTitle(const QString &title);
    void setMovable(bool isUp, bool isDown);
    void focusMenu();

signals:
    void moveAsked(int by);
    void hideAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_id;
    Label *m_title;
    QToolButton *m_more;
    QAction *m_up;
    QAction *m_down;
    QAction *m_hide;
};

} // namespace regulars
