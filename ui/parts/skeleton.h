#pragma once

#include <QWidget>

namespace regulars
{

// Grey bars where text will be, while it is being read.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    explicit Skeleton(int lines = 3, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_lines;
};

} // namespace regulars
