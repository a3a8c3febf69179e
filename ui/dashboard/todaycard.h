#pragma once

#include "programme/programme.h"
#include "services/desk.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QPushButton;

namespace regulars
{

class IconLabel;
class Label;

// What a shop can do something about today.
struct TodayNews
{
    struct Shelf
    {
        LocalName name;
        qint64 stock = 0;
    };
    int birthdays = 0;
    QStringList celebrating; // some of their names
    int expiringMembers = 0;
    Points expiringPoints{}; // in the days to come
    bool isMore = false;     // more than a list holds at once
    std::vector<Shelf> low;  // rewards that are nearly gone

    static constexpr int daysAhead = 7;
    static constexpr int mostNames = 3;

    // Refuses as DueLists and Catalogue do.
    static Result<TodayNews> read(Desk &desk);
};

// The day's list: birthdays, points about to expire, rewards that run out; each one press from
// where something is done about it.
class TodayList : public QWidget
{
    Q_OBJECT

public:
    explicit TodayList(QWidget *parent = nullptr);

    // In that language of the shop's names.
    void show(const TodayNews &news, const QString &language);
    QString text(int row) const;
    QPushButton *button(int row) const;
    static constexpr int rows = 3;

signals:
    // A page with its subject, as Page::asked().
    void asked(const QString &page, const QString &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    void retranslate();

    struct Row
    {
        IconLabel *icon;
        Label *text;
        QPushButton *open;
    };
    std::array<Row, rows> m_rows;
    std::optional<TodayNews> m_news;
    QString m_language;
};

} // namespace regulars
