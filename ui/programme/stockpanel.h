#pragma once

#include "services/programmefigures.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace regulars
{

class InlineMessage;
class Label;
class Shop;
class WordedList;

// How much of a reward is there, what was done to it and by whom, and receiving, counting and
// correcting it. It is the shop's own stock: no draft waits before it.
class StockPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StockPanel(Shop &shop, QWidget *parent = nullptr);

    // A reward's id; one that is only in the draft has no stock yet.
    void setReward(const QString &reward, bool isLive);
    void retranslate();

    QComboBox *deed() const { return m_deed; } // in the order of its entries: see Act
    QSpinBox *amount() const { return m_amount; }
    QLineEdit *reason() const { return m_reason; }
    QPushButton *button() const { return m_button; }
    InlineMessage *message() const { return m_message; }
    WordedList *log() const { return m_log; }
    QString text() const;

    // What the choice offers.
    static constexpr StockDeed acts[] = {StockDeed::Received, StockDeed::Counted,
                                         StockDeed::Corrected};

signals:
    void recorded();

private:
    void record();
    void choose();
    void read();
    void show(const std::vector<StockEntry> &entries);
    StockDeed chosen() const;
    static QString wordOf(const StockEntry &entry);
    using QWidget::show;

    Shop &m_shop;
    QString m_reward;
    bool m_isLive = false;
    std::optional<qint64> m_count;
    Label *m_there;
    QWidget *m_form;
    QComboBox *m_deed;
    QSpinBox *m_amount;
    Label *m_reasonName;
    QLineEdit *m_reason;
    QPushButton *m_button;
    InlineMessage *m_message;
    Label *m_logName;
    WordedList *m_log;
};

} // namespace regulars
