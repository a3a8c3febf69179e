#pragma once

#include "ui/background.h"
#include "ui/language.h"
#include "ui/programme/trial.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace regulars
{

class Label;
class MoneyEdit;
class QuantityEdit;
class Shop;

// A basket to try a programme on: what is bought, by whom, when; beside it at once what the draft
// would give for it and why.
class TrialPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrialPanel(Shop &shop, QWidget *parent = nullptr);

    // The draft, and the rule that is asked about.
    void show(const std::shared_ptr<const Programme> &programme, std::optional<int> chosen,
              const Language &language);
    void retranslate();
    void startTyping(); // the focus goes to the first amount

    const TrialOutcome &outcome() const { return m_outcome; }
    QComboBox *occasionBox() const { return m_occasion; }
    QComboBox *goodsBox(int line) const { return m_lines.at(static_cast<size_t>(line)).goods; }
    MoneyEdit *amountEdit(int line) const { return m_lines.at(static_cast<size_t>(line)).amount; }
    QuantityEdit *quantityEdit(int line) const
    {
        return m_lines.at(static_cast<size_t>(line)).quantity;
    }
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    QPushButton *addButton() const { return m_addLine; }
    QComboBox *memberBox() const { return m_member; }
    QLineEdit *realMember() const { return m_real; }
    QSpinBox *visitsBox() const { return m_visits; }
    QCheckBox *birthdayBox() const { return m_birthday; }
    QDateEdit *dayEdit() const { return m_day; }
    QTimeEdit *timeEdit() const { return m_time; }
    QStringList told() const; // all that the outcome says, line by line

protected:
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    struct Line
    {
        QWidget *row = nullptr;
        QComboBox *goods = nullptr;
        QuantityEdit *quantity = nullptr;
        MoneyEdit *amount = nullptr;
        QPushButton *remove = nullptr;
    };
    void layOut();
    void addLine();
    void removeLine(const QWidget *row);
    void orderLines();
    void nameLines();
    void fillGoods(QComboBox *goods) const;
    void fillChoices();
    void fillOccasions();
    void fillMembers();
    void fillChannels();
    void follow(const Rule &rule);
    void takePrice(const Line &line);
    void arrange();
    void measure();
    Trial trial() const;
    void tryOut();
    void tryReal(const Trial &trial);
    void tell(const TrialOutcome &outcome);

    static constexpr size_t mostProducts = 300; // to choose among
    static constexpr int someoneReal = -2;
    static constexpr int nobody = -1;

    Shop &m_shop;
    std::shared_ptr<const Programme> m_programme;
    std::unique_ptr<Language> m_language;
    std::optional<int> m_chosen;
    QString m_chosenId;
    bool m_isFilling = false;
    bool m_areGoodsChosen = false; // by hand
    int m_asked = 0;               // counts what was tried: a late answer is passed over
    TrialOutcome m_outcome;

    QComboBox *m_occasion;
    QWidget *m_basket;
    QVBoxLayout *m_rows;
    std::vector<Line> m_lines;
    QPushButton *m_addLine;
    MoneyEdit *m_topUp;
    QComboBox *m_member;
    QLineEdit *m_real;
    QSpinBox *m_visits;
    QCheckBox *m_birthday;
    QDateEdit *m_day;
    QTimeEdit *m_time;
    QComboBox *m_channel;
    Label *m_occasionLabel;
    Label *m_memberLabel;
    Label *m_whenLabel;
    Label *m_result;
    QGridLayout *m_why;
    Label *m_chosenLabel;
};

} // namespace regulars
