#pragma once

#include "services/digest.h"
#include "ui/parts/card.h"

#include <optional>

class QAction;

namespace regulars
{

class InlineMessage;
class Label;
class Shop;

// What yesterday, or the last seven days, want the owner to look at (X2): one line, and who stands
// out, with why. It leads to the report of those days, which prints.
class DigestCard : public Card
{
    Q_OBJECT

public:
    explicit DigestCard(Shop &shop, QWidget *parent = nullptr);

    // Counts it anew, in the background.
    void refresh();
    void clear();
    QString summary() const;
    QString people() const;
    bool isWeek() const { return m_isWeek; }
    QAction *turn() const { return m_turn; }
    QAction *report() const { return m_report; }

signals:
    void reportAsked(const QString &subject); // as the page of reports opens it

protected:
    void changeEvent(QEvent *event) override;

private:
    DayRange days() const;
    void fill();
    void retranslate();

    Shop &m_shop;
    std::optional<DayDigest> m_found;
    bool m_isWeek = false;
    Label *m_summary;
    Label *m_people;
    InlineMessage *m_message;
    QAction *m_turn;
    QAction *m_report;
};

} // namespace regulars
