#pragma once

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace regulars
{

// What scrolls where text is large, and keeps in sight what is worked with: also when that grows
// after it came, until somebody scrolls himself.
class SightArea : public QScrollArea
{
    Q_OBJECT

public:
    SightArea();

    // Where there is no room for all of them the later ones are seen. Of what is higher than the
    // area, its beginning.
    void keep(const QWidgetList &wanted);
    void keepToo(QWidget *wanted); // before all of them

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void bring() const;

    QList<QPointer<QWidget>> m_wanted;
    QTimer m_laidOut;
};

} // namespace regulars
