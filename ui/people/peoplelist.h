#pragma once

#include "services/staff.h"

#include <QListView>
#include <QStandardItemModel>

#include <optional>
#include <vector>

namespace regulars
{

// The people of the shop, each with their role and when they last signed in.
class PeopleList : public QListView
{
    Q_OBJECT

public:
    explicit PeopleList(QWidget *parent = nullptr);

    void show(const std::vector<Colleague> &people, const Calendar &calendar, Instant now);
    std::optional<UserId> chosen() const;
    void choose(std::optional<UserId> user); // none: nobody
    // "Clerk · signed in 2026-11-02 10:00"
    static QString standingOf(const Colleague &person, const Calendar &calendar, Instant now);

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    using QListView::show;
    void fit();

    QStandardItemModel m_model;
    bool m_isFilling = false;
};

} // namespace regulars
