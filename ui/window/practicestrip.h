#pragma once

#include <QFrame>

class QPushButton;

namespace regulars
{

class Label;

// Across the top of a practice shop's window, whatever is below: nothing counts here.
class PracticeStrip : public QFrame
{
    Q_OBJECT

public:
    explicit PracticeStrip(QWidget *parent = nullptr);

    QPushButton *anewButton() const { return m_anew; }
    QString text() const;

signals:
    // Throw it away, make a fresh one.
    void anewAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Label *m_words;
    QPushButton *m_anew;
};

} // namespace regulars
