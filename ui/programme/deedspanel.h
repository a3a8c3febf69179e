#pragma once

#include "ui/programme/draftsession.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace regulars
{

class Card;
class DraftForm;
class EmptyState;
class FormField;
class Label;
class WordedList;

// What members can do besides buying, and which rules reward it.
class DeedsPanel : public QWidget
{
    Q_OBJECT

public:
    DeedsPanel(Shop &shop, DraftSession &session, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    void add();
    void remove();
    bool hasChosen() const;
    WordedList *list() const { return m_list; }
    FormField *field(const QString &pointer) const;
    QPushButton *rewardButton() const { return m_reward; }
    QString rulesText() const;

signals:
    void faulted(const regulars::DraftSession::Faults &faults);
    // The rule that rewards the deed is to be seen.
    void ruleAsked(const QString &rule);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::optional<int> chosen() const; // its place in the draft
    std::vector<int> rulesOn(int action) const;
    QString wordsOf(int action) const;
    void showChosen();
    void reward();
    void measure();

    Shop &m_shop;
    DraftSession &m_session;
    DraftForm *m_form;
    WordedList *m_list;
    EmptyState *m_none;
    Card *m_card;
    Label *m_rules;
    Label *m_refusal;
    QPushButton *m_reward;
    QBoxLayout *m_columns;
    QScrollArea *m_area;
};

} // namespace regulars
