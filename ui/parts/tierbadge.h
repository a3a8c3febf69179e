#pragma once

#include <QColor>
#include <QWidget>

namespace regulars
{

// A tier's name on its colour.
class TierBadge : public QWidget
{
    Q_OBJECT

public:
    explicit TierBadge(QWidget *parent = nullptr);

    // The colour as the programme writes it ("#c9971c"); grey where it has none.
    void setTier(const QString &name, const QString &colour);
    QString name() const { return m_name; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QSize sizeOf(const QString &name);
    static void paint(QPainter *painter, const QRect &rect, const QString &name,
                      const QString &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_colour;
};

} // namespace regulars
