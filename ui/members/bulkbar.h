#pragma once

#include "ui/parts/card.h"

#include <optional>

class QComboBox;
class QPushButton;

namespace regulars
{

class Label;

// What can be done to the members that are chosen in the list: a tag on all of them, or off.
class BulkBar : public Card
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);

    // `all`: how many the list has, where they can be chosen at once.
    void tell(qint64 chosen, std::optional<qint64> all);
    void setTags(const QStringList &tags);
    QComboBox *tag() const { return m_tag; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *removeButton() const { return m_remove; }
    QPushButton *allButton() const { return m_all; }
    QPushButton *cardsButton() const { return m_cards; }

signals:
    void tagWanted(const QString &tag, bool isOn);
    void allWanted();
    void noneWanted();
    void cardsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void want(bool isOn);
    void retranslate();

    qint64 m_chosen = 0;
    std::optional<qint64> m_count;
    Label *m_text;
    QComboBox *m_tag;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_cards;
};

} // namespace regulars
