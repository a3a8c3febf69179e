#pragma once

#include "ui/sentences/slotfield.h"

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace regulars
{

// Things to choose from, narrowed by what is typed above them: one of them, or several.
class ListField : public SlotField
{
    Q_OBJECT

public:
    enum class Choice { One, Several };
    struct Item
    {
        QString value;
        QString text;
        int parent = -1; // index of an item before it
    };

    ListField(const std::vector<Item> &items, const QStringList &now, Choice choice,
              const QString &name, QWidget *parent = nullptr);

    // What a choice stands for in JSON; by default its text.
    using Writer = QJsonValue (*)(const QString &value);
    void setWriter(Writer writer) { m_write = writer; }

    std::optional<QJsonValue> value() const override;
    void type(const QString &text) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void focusFirst();
    QStringList chosenValues() const;

    Choice m_choice;
    Writer m_write;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
};

} // namespace regulars
