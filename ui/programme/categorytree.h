#pragma once

#include "programme/programme.h"
#include "ui/language.h"

#include <QTreeWidget>

#include <optional>

namespace regulars
{

// The categories of a programme, one in another, with how many products lie in each.
class CategoryTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CategoryTree(QWidget *parent = nullptr);

    // What was chosen and folded stays so.
    void show(const Programme &programme, const Language &language);
    // None: all products; empty: those without a category.
    std::optional<QString> chosen() const;
    void choose(const std::optional<QString> &category);
    // As it is read out: "Food, 12".
    QString textOf(const QString &category) const;

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    QTreeWidgetItem *itemOf(const std::optional<QString> &category) const;

    bool m_isFilling = false;
};

} // namespace regulars
