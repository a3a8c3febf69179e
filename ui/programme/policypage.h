#pragma once

#include "ui/programme/programmepage.h"
#include "ui/sentences/sentenceeditor.h"

class QBoxLayout;
class QComboBox;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace regulars
{

class BudgetView;
class Card;
class DraftForm;
class FormCheck;
class FormChoice;
class FormExpiry;
class FormField;
class FormLine;
class Label;

// The shop itself and how its points work: counting, life, points as money, refunds, limits,
// budget. Each in a form with a word of help and an example that is reckoned, beside it the same as
// sentences.
class PolicyPage : public ProgrammePage
{
    Q_OBJECT

public:
    PolicyPage(Shop &shop, DraftSession &session, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("policy"); }
    QString title() const override { return tr("Shop and points"); }
    QString iconName() const override { return QStringLiteral("shop"); }
    void onShown() override;

    // By the place of its value: "/policy/rounding".
    FormField *field(const QString &pointer) const;
    SentenceEditor *sentences() const { return m_sentences; }
    BudgetView *budget() const { return m_budget; }
    QPushButton *addRateButton() const { return m_addRate; }
    std::vector<QPushButton *> removeRateButtons() const;

protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeShop();
    void makeCounting();
    void makeLife();
    void makeMoney();
    void makeLimits();
    Card *addCard();
    template <typename Field>
    Field *put(Card *card, Field *field);
    void layOut();
    void measure();
    void nameShop();
    void namePoints();
    void nameLimits();
    void showExamples();
    void showRates();
    void addRate();
    void takeSentence(const QString &pointer, const QJsonValue &value);

    DraftForm *m_form;
    std::vector<Card *> m_cards;
    FormLine *m_currency;
    FormChoice *m_rounding;
    FormChoice *m_stacking;
    FormChoice *m_shortfall;
    FormExpiry *m_expiry;
    FormCheck *m_asMoney;
    Card *m_moneyCard;
    QWidget *m_rates;
    QPushButton *m_addRate;
    BudgetView *m_budget;
    Card *m_said;
    SentenceEditor *m_sentences;
    QWidget *m_formColumn;
    QVBoxLayout *m_cardsColumn;
    QVBoxLayout *m_sideColumn;
    QScrollArea *m_side;
};

} // namespace regulars
