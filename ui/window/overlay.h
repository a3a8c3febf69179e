#pragma once

#include <QFrame>

class QVBoxLayout;

namespace regulars
{

// A sheet over the window, at its top, that goes by Esc or by a press beside it. No window of its
// own: nothing waits for it.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget *window);

    void open();
    void close();
    bool isOpen() const { return isVisible(); }

signals:
    void closed();

protected:
    QVBoxLayout *sheet() const { return m_sheet; }
    // Its width at 100 %.
    virtual int sheetWidth() const { return 560; }
    virtual void prepare() = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QFrame *m_frame;
    QVBoxLayout *m_sheet;
    QWidget *m_focusBefore = nullptr;
};

} // namespace regulars
