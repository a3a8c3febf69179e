#pragma once

#include <QWidget>

namespace regulars
{

// A person as a coloured disc with the last two Han characters of the name, the last alone where
// two would be too small to read, or the initials.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int side = 40, QWidget *parent = nullptr); // at 100 %

    void setName(const QString &name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    // 张小梅 → "小梅", "Anna Maria Berg" → "AB", nobody → "".
    static QString letters(const QString &name);
    static void paint(QPainter *painter, const QRect &rect, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    QString m_name;
};

} // namespace regulars
