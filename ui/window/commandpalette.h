#pragma once

#include "ui/window/overlay.h"

#include <QAction>
#include <QPointer>
#include <QStandardItemModel>

#include <functional>

class QLineEdit;
class QListView;

namespace regulars
{

class Label;

// Everything that can be done, found by its name, a part of it, or its pinyin.
class CommandPalette : public Overlay
{
    Q_OBJECT

public:
    // Where an action belongs, and the action.
    struct Command
    {
        QString where;
        QPointer<QAction> action;
    };

    CommandPalette(QWidget *window, std::function<QList<Command>()> commands);

    // The names that stand in the list now, best first.
    QStringList found() const;
    // What is said where nothing is; empty while something is.
    QString nothingFound() const;
    QLineEdit *field() const { return m_field; }

    // How well the text answers the query: 0 not at all, else more is better. By the beginning, a
    // word's beginning, a part, the pinyin, its initials.
    static int match(const QString &query, const QString &text);

protected:
    void prepare() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void search();
    void run(const QModelIndex &index);

    std::function<QList<Command>()> m_commands;
    QList<Command> m_all;
    QLineEdit *m_field;
    QListView *m_list;
    Label *m_nothing;
    QStandardItemModel m_model;
};

} // namespace regulars
