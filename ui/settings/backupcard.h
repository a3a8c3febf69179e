#pragma once

#include "ui/parts/card.h"

class QPushButton;

namespace regulars
{

class BackupKeeper;
class InlineMessage;
class Label;
class Shop;

// How the shop's backups stand, where they go, and one made now: a card of the settings page.
class BackupCard : public Card
{
    Q_OBJECT

public:
    BackupCard(Shop &shop, BackupKeeper &keeper, QWidget *parent = nullptr);

    QPushButton *now() const { return m_now; }
    QPushButton *choose() const { return m_choose; }
    QPushButton *forget() const { return m_forget; }
    QString state() const;
    QString notice() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void chooseFolder();
    void fill();
    QString lastText() const;
    QString unsafeText() const;
    void retranslate();

    Shop &m_shop;
    BackupKeeper &m_keeper;
    Label *m_state;
    InlineMessage *m_notice;
    Label *m_place;
    Label *m_second;
    Label *m_hint;
    QPushButton *m_now;
    QPushButton *m_choose;
    QPushButton *m_forget;
};

} // namespace regulars
