#pragma once

#include "ui/parts/card.h"

#include <functional>

class QComboBox;

namespace regulars
{

class Label;
class Shop;
struct SettingsRequest;

// When the window locks before a clerk, and before managers and owners: the shop's, by its owner.
class LockCard : public Card
{
    Q_OBJECT

public:
    explicit LockCard(Shop &shop, QWidget *parent = nullptr);

    void refresh(); // as the shop has it now
    QComboBox *clerks() const { return m_clerks; }
    QComboBox *managers() const { return m_managers; }

signals:
    // It is kept; how to take it back.
    void changed(const std::function<void()> &undo);

protected:
    void changeEvent(QEvent *event) override;

private:
    Label *addRow(QComboBox *box);
    void keep(const SettingsRequest &request, const SettingsRequest &before);
    void retranslate();

    Shop &m_shop;
    QComboBox *m_clerks;
    QComboBox *m_managers;
    Label *m_clerksName;
    Label *m_managersName;
    Label *m_hint;
};

} // namespace regulars
