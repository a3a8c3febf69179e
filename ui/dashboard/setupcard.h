#pragma once

#include "services/desk.h"
#include "ui/parts/card.h"

#include <array>

class QCheckBox;
class QPushButton;

namespace regulars
{

class Settings;

// What a shop's first week has already seen.
struct SetupStanding
{
    bool isYoung = false; // nothing is older than last month
    bool hasClerk = false;

    // Refuses as Staff::people() does.
    static Result<SetupStanding> read(Desk &desk);
};

// The owner's list for the first week: five things to have done once, each one press from where it
// is done. What the program can see it ticks itself; it goes when it is done or dismissed.
class SetupCard : public Card
{
    Q_OBJECT

public:
    enum Step { AddClerk, CheckRewards, TestReceipt, TestScan, TryRedemption };
    static constexpr int steps = 5;

    // What was ticked is kept under that key of the settings.
    SetupCard(Settings &settings, QString key, QWidget *parent = nullptr);

    void setKey(const QString &key);
    void setStanding(const SetupStanding &standing);
    void setRedeemed(bool hasRedeemed);
    // It belongs on the page: young, not dismissed, not all done.
    bool isWanted() const;
    bool isDone(Step step) const;
    QCheckBox *box(Step step) const { return m_rows[static_cast<std::size_t>(step)].box; }
    QPushButton *button(Step step) const { return m_rows[static_cast<std::size_t>(step)].open; }
    QPushButton *dismissButton() const { return m_dismiss; }

signals:
    void asked(const QString &page);
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void keep();
    void tell();

    struct Row
    {
        QCheckBox *box = nullptr;
        QPushButton *open = nullptr;
    };
    Settings &m_settings;
    QString m_key;
    SetupStanding m_standing;
    bool m_hasRedeemed = false;
    std::array<Row, steps> m_rows;
    QPushButton *m_dismiss;
};

} // namespace regulars
