#pragma once

#include "services/staff.h"
#include "ui/page.h"

#include <optional>
#include <vector>

class QBoxLayout;
class QTableView;

namespace regulars
{

class Card;
class EmptyState;
class FittedColumns;
class FittedRows;
class InlineMessage;
class IntoView;
class PeopleList;
class PermissionTable;
class PersonForm;
class Shop;

// Who works here: the owner adds, renames and switches off, a manager sets clerks' PINs. Below, who
// may do what.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(Shop &shop, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("people"); }
    QString title() const override { return tr("Users"); }
    QString iconName() const override { return QStringLiteral("key"); }
    void onShown() override;
    bool isBusy() const override { return m_isWorking; }

    PeopleList *list() const { return m_list; }
    PersonForm *form() const { return m_form; }
    QTableView *permissions() const { return m_table; }
    InlineMessage *message() const { return m_message; }
    EmptyState *emptyState() const { return m_nobody; }

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void layOut();
    void listen();
    void fit();

    void refresh();
    void take(const Result<std::vector<Colleague>> &people);
    void choose();
    void followRole();
    void add();
    void save();
    void setActive(bool isActive);
    void write(const UserRequest &request);
    void written(const UserRequest &request, const std::optional<Colleague> &before);
    void undo();
    bool isSelf(const Colleague &person) const;

    Shop &m_shop;
    std::vector<Colleague> m_people;
    std::optional<UserRequest> m_inverse; // of what was done last
    QString m_wanted;                     // to be chosen as soon as they are listed
    bool m_isWorking = false;

    QAction *m_add, *m_undo;
    QBoxLayout *m_columns;
    Card *m_listCard;
    PeopleList *m_list;
    EmptyState *m_nobody;
    PersonForm *m_form;
    Card *m_tableCard;
    PermissionTable *m_permissions;
    QTableView *m_table;
    FittedColumns *m_fitted;
    FittedRows *m_rows;
    IntoView *m_sight;
    InlineMessage *m_message;
};

} // namespace regulars
