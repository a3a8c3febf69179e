#pragma once

#include "services/envelope.h"
#include "ui/background.h"
#include "values/refusal.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace regulars
{

class Shop;

// What one press of a key wants written, and what follows when it is.
struct Order
{
    QString what;    // for the undo's words: "+76 points for 张小梅"
    QString content; // tells a double press from a new order; empty: never taken for one
    std::function<Result<Answer>(const Envelope &)> write;
    std::function<void(const Answer &)> done;
    bool isUndoable = true;
};

// Runs the counter's writes one by one: an envelope a press, so that a second press can't do it
// twice; a manager's word typed in place when one is asked for; what was done last can be undone
// and redone.
class Orders : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 doublePressMs = 2'000;

    // Faults of the disk are told in the asker's window.
    Orders(Shop &shop, QWidget *asker);

    void run(const Order &order);

    // The order that waits for a manager or owner, if one does.
    bool isWaiting() const { return m_waiting.has_value(); }
    // Their secret is proved in the background; a second word meanwhile is passed over.
    void approve(const QString &user, const QString &pin);
    void giveUp();

    // The last one that was done at this till by whoever stands there.
    void undoLast();
    void undo(OperationId operation, const QString &what);
    bool wouldRedo() const { return m_last && m_last->isUndo; }
    void forgetLast();
    // Nothing was written since this person stands here.
    bool isFresh() const { return m_isFresh; }
    // Something was written less than two seconds ago.
    bool isJustDone() const;

signals:
    void refused(const regulars::Refusal &refusal);
    void warned(const QString &code);
    void approvalWanted();
    void approvalOver();
    // The word wasn't good; the order waits on.
    void notProved(const QString &trouble);
    void pressedTwice();
    void nothingToUndo();
    void undone(const QString &what, bool isRedone);
    void lastChanged();
    void written(regulars::OperationId operation);

private:
    struct Waiting
    {
        Order order;
        Envelope envelope;
    };
    struct Last
    {
        OperationId operation;
        QString what;
        bool isUndo = false;
    };

    void perform(const Waiting &waiting);
    void stopProving();
    void finish(const Waiting &waiting, const Answer &answer);
    void undo(const Last &target);

    Shop &m_shop;
    QWidget *m_asker;
    std::optional<Waiting> m_waiting;
    std::optional<Background::Ticket> m_proving;
    std::optional<Last> m_last;
    QString m_doneContent;
    qint64 m_doneAtMs = 0;
    bool m_isFresh = true;
};

} // namespace regulars
