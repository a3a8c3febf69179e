#pragma once

#include "services/boughttogether.h"
#include "ui/counter/till.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace regulars
{

class Label;
class OfferShelf;

// One line of the till: what to offer who stands there, with the basket so far, and why. It is
// there when there is something to say, takes no key, and waits for nobody.
class OfferLine : public QWidget
{
    Q_OBJECT

public:
    explicit OfferLine(Till &till, QWidget *parent = nullptr);

    void setShelf(OfferShelf *shelf);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void ask();
    void tell();

    Till &m_till;
    QPointer<OfferShelf> m_shelf;
    std::optional<MemberId> m_member;
    QStringList m_basket;
    std::optional<NextOffer> m_offer;
    Label *m_text;
    QTimer m_quiet; // the bill and its quote come first
};

} // namespace regulars
