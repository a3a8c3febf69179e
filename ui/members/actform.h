#pragma once

#include "ui/parts/card.h"

#include <functional>
#include <vector>

class QFormLayout;
class QPushButton;

namespace regulars
{

class Label;

// One act on a member with its fields, in its place below the buttons. Enter does it, Esc leaves.
class ActForm : public Card
{
    Q_OBJECT

public:
    struct Field
    {
        QString caption;
        QWidget *editor; // the form takes it
    };
    struct Act
    {
        QString heading;
        QString hint; // what comes of it; may be empty
        std::vector<Field> fields;
        QString button;
        std::function<void()> run;
        bool isDanger = false;
        QWidget *picture = nullptr; // stands above the fields; the form takes it
        QString spoken = {};        // what the picture says, read out with the button
    };

    explicit ActForm(QWidget *parent = nullptr);

    void open(const Act &act);
    void leave();
    QPushButton *button() const { return m_button; }

signals:
    void opened();
    void left(); // with the focus, which wants another place

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Label *m_hint;
    QWidget *m_picture = nullptr;
    QWidget *m_fields = nullptr;
    QPushButton *m_button;
    QPushButton *m_cancel;
    std::function<void()> m_run;
};

} // namespace regulars
