#pragma once

#include "ui/programme/changewords.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace regulars
{

class Label;

// What a draft changes, part by part, each thing with what becomes of it.
class ChangesView : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent = nullptr);

    void show(const std::vector<SectionChanges> &sections);
    // Everything that it shows, line by line.
    QStringList lines() const { return m_lines; }

    static constexpr size_t mostItems = 40; // of one part; the rest is counted

private:
    using QWidget::show;
    void addItem(const ItemChange &item);
    void add(QVBoxLayout *rows, const QString &text, Label *label);

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QStringList m_lines;
};

} // namespace regulars
