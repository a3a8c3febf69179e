#pragma once

#include "services/codepools.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace regulars
{

class CodeFileCard;
class InlineMessage;
class Label;
class Shop;
class WordedList;

// The codes of a partner that a reward hands out (D1): how many there are of each state, bringing
// more from a file, and setting aside ones free again or taking them out. They are the shop's own:
// no draft waits before them.
class PoolPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PoolPanel(Shop &shop, QWidget *parent = nullptr);

    // A reward's id; one that hands out codes only in the draft has no pool yet.
    void setReward(const QString &reward, bool isLive);
    void read();
    void retranslate();

    CodeFileCard *file() const { return m_file; }
    QComboBox *states() const { return m_states; } // see shownStates
    WordedList *list() const { return m_list; }
    QPushButton *moreButton() const { return m_more; }
    QLineEdit *reason() const { return m_reason; }
    QPushButton *freeButton() const { return m_free; }
    QPushButton *withdrawButton() const { return m_withdraw; }
    InlineMessage *message() const { return m_message; }
    InlineMessage *warning() const { return m_low; } // where they run out
    QString hints() const;
    QString text() const;

    // What the choice offers after all of them.
    static constexpr PoolCodeState shownStates[] = {PoolCodeState::Free, PoolCodeState::Given,
                                                    PoolCodeState::Returned,
                                                    PoolCodeState::Withdrawn};

signals:
    void recorded();

private:
    struct Row
    {
        PoolCodeId id;
        PoolCodeState state = PoolCodeState::Free;
        QString code; // empty: it went with the member who had it
        QString lastDay;
    };

    void make();
    void forget();
    void readMore();
    void ask(std::optional<PoolCodeId> after);
    void show(const Answer &answer, bool isMore);
    void showRows();
    void tellCounts(const QJsonObject &figures);
    void tellButtons();
    void turn(bool frees);
    std::optional<PoolCodeState> chosenState() const;
    const Row *chosen() const;
    static QString wordOf(PoolCodeState state);
    using QWidget::show;

    Shop &m_shop;
    QString m_reward;
    bool m_isLive = false;
    std::vector<Row> m_rows; // as far as they are listed
    bool m_isMoreThere = false;
    Label *m_there;
    Label *m_rest;
    InlineMessage *m_low;
    CodeFileCard *m_file;
    Label *m_aside;
    QComboBox *m_states;
    WordedList *m_list;
    Label *m_masked;
    Label *m_none;
    QPushButton *m_more;
    QWidget *m_form;
    Label *m_reasonName;
    QLineEdit *m_reason;
    QPushButton *m_free;
    QPushButton *m_withdraw;
    InlineMessage *m_message;
};

} // namespace regulars
