#pragma once

#include <QObject>

#include <vector>

class QScrollArea;
class QWidget;

namespace regulars
{

// Brings what was opened on a page that scrolls into sight, once the page has grown by it: whole
// where it fits, else from its top, and always the field that has the focus. Without the focus in
// it a page stays where its reader has it.
class IntoView : public QObject
{
    Q_OBJECT

public:
    // The parts stand one below the other; hidden ones don't count.
    IntoView(QScrollArea *area, std::vector<QWidget *> parts);

    void bring();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QScrollArea *m_area;
    std::vector<QWidget *> m_parts;
};

} // namespace regulars
