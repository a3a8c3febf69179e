#pragma once

#include <QFrame>

class QAction;
class QPushButton;

namespace regulars
{

class Label;

// Where a file is dropped, or chosen by the button.
class DropZone : public QFrame
{
    Q_OBJECT

public:
    explicit DropZone(QAction *choose, QWidget *parent = nullptr);

    void setText(const QString &title, const QString &sentence);
    QPushButton *button() const { return m_button; }

signals:
    void dropped(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setAimedAt(bool isAimedAt);

    Label *m_title;
    Label *m_sentence;
    QPushButton *m_button;
    bool m_isAimedAt = false;
};

} // namespace regulars
