#pragma once

#include "ui/programme/codefiletrial.h"

#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;

namespace regulars
{

class InlineMessage;
class Label;
class Shop;
class WordedList;

// A file of codes brought into a reward's pool: chosen, looked through beside the window, told what
// would come of it, and taken only then, in one step that its undo takes back.
class CodeFileCard : public QWidget
{
    Q_OBJECT

public:
    explicit CodeFileCard(Shop &shop, QWidget *parent = nullptr);

    void setReward(const QString &reward);
    void openFile(const QString &path);
    void retranslate();

    QPushButton *chooseButton() const { return m_choose; }
    QComboBox *codeColumn() const { return m_code; }
    QComboBox *dayColumn() const { return m_day; }
    QPushButton *takeButton() const { return m_take; }
    QPushButton *leaveButton() const { return m_leave; }
    WordedList *rejects() const { return m_rejects; }
    InlineMessage *message() const { return m_message; }
    QString outcomeText() const;

signals:
    void taken(); // or taken back

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void tryOut();
    void tried(CodeFileTrial trial);
    void take();
    void takeBack();
    void leave();
    void tell();
    void fillColumns();
    void forget();

    Shop &m_shop;
    QString m_reward;
    CodeFileTrial m_trial;
    bool m_asksColumns = false;
    std::optional<OperationId> m_taken; // the last that was brought
    QAction *m_back;
    QPushButton *m_choose;
    Label *m_hint;
    QWidget *m_columns;
    Label *m_codeName;
    QComboBox *m_code;
    Label *m_dayName;
    QComboBox *m_day;
    Label *m_outcome;
    WordedList *m_rejects;
    QWidget *m_foot;
    QPushButton *m_take;
    QPushButton *m_leave;
    InlineMessage *m_message;
};

} // namespace regulars
