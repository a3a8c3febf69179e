#pragma once

#include <QFrame>
#include <QTimer>

namespace regulars
{

class Label;

// What has just been done, large for two seconds so that the customer reads it too, then in one
// quiet line until the next thing begins.
class ResultLine : public QFrame
{
    Q_OBJECT

public:
    static constexpr int largeMs = 2'000;

    explicit ResultLine(QWidget *parent = nullptr);

    void tell(const QString &headline, const QString &detail);
    void clear();
    QString headline() const;
    QString detail() const;
    bool isLarge() const { return m_timer.isActive(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_headline;
    Label *m_detail;
    QTimer m_timer;
};

} // namespace regulars
