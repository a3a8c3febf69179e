#pragma once

#include "ui/parts/card.h"

class QPushButton;
class QStackedLayout;

namespace regulars
{

class ChartWidget;
class IconLabel;
class Label;
class Skeleton;

// A card whose content is read in the background: grey bars first, then what it is for, or why
// there is nothing; where reading failed, that alone can be tried again.
class DashCard : public Card
{
    Q_OBJECT

public:
    DashCard(QWidget *filling, int skeletonLines, QWidget *parent = nullptr);

    QWidget *filling() const { return m_filling; }

    void wait();
    void showFilling();
    // There is nothing to show, for that reason.
    void say(const QString &reason);
    void fail(const QString &reason);

    bool isWaiting() const;
    bool hasFailed() const;
    QString reason() const; // what it says instead of showing
    QPushButton *againButton() const { return m_again; }

signals:
    void againAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void turnTo(QWidget *side);

    QWidget *m_filling;
    Skeleton *m_skeleton;
    QWidget *m_sayingSide;
    IconLabel *m_icon;
    Label *m_reason;
    QPushButton *m_again;
};

} // namespace regulars
