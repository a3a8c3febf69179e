#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace regulars
{

class BackupKeeper;
class IconLabel;
class Shop;

// In the status bar, for whoever can mend it: yellow while no backup lies on another disk, red
// after three days without one (P2). Pressed it leads to the backups.
class BackupNotice : public QWidget
{
    Q_OBJECT

public:
    BackupNotice(Shop &shop, BackupKeeper &keeper, QWidget *parent = nullptr);

    void look();
    QPushButton *button() const { return m_button; }
    QString text() const; // empty: all is well

signals:
    void asked();

protected:
    void changeEvent(QEvent *event) override;

private:
    Shop &m_shop;
    BackupKeeper &m_keeper;
    QPushButton *m_button;
    QTimer m_looking;
};

} // namespace regulars
