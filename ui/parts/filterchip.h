#pragma once

#include <QAbstractButton>

namespace regulars
{

// One condition of a list as a rounded token: pressing it opens its choice, the cross (or Delete)
// takes it away.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    // Names stand on chips: an "&" in one is no key.
    void setText(const QString &text);
    // Without a cross it is a switch: checked or not.
    void setRemovable(bool isRemovable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect crossRect() const;

    bool m_isRemovable = true;
};

} // namespace regulars
