#pragma once

#include "ui/background.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace regulars
{

class Proof;
class Shop;

// Whoever stands here types his secret once more, before what can't be taken back: it is proved in
// the background, and nobody waits for the hash.
class OwnProof : public QObject
{
    Q_OBJECT

public:
    // Faults of the disk are told in the asker's window, which also lives as long as this.
    OwnProof(Shop &shop, QWidget *asker);

    // A second word meanwhile is passed over. `then` gets the proof as it was worked out, to be
    // ended by whom it concerns.
    void work(const QString &secret, const std::function<void(Proof &)> &then,
              const std::function<void()> &failed);
    // The same, and ended: one of the two follows, `no` with what was wrong.
    void ask(const QString &secret, const std::function<void()> &yes,
             const std::function<void(const QString &)> &no);
    bool isRunning() const { return m_ticket.has_value(); }
    // What is on its way comes to nothing.
    void giveUp();

private:
    Shop &m_shop;
    QWidget *m_asker;
    std::optional<Background::Ticket> m_ticket;
};

} // namespace regulars
