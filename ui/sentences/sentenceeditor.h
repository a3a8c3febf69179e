#pragma once

#include "ui/sentences/additions.h"
#include "ui/sentences/conditionedits.h"
#include "ui/sentences/sentences.h"
#include "ui/sentences/slotpopup.h"

#include <QJsonObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace regulars
{

class InlineMessage;
class SlotButton;

// Which part of a programme is being edited.
struct SentenceSubject
{
    enum class Part { Rule, Tier, Coupon, Reward, Segment, Policy };
    Part part = Part::Rule;
    int index = 0; // none for the policy
};

// One part of a programme as sentences whose slots can be edited where they stand. It changes
// nothing: its owner applies what edited() says and shows the part again, or says what is wrong.
class SentenceEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceEditor(QWidget *parent = nullptr);
    ~SentenceEditor() override;

    // `json` is the part as the canonical file has it. The focus stays on its slot.
    void setSubject(std::shared_ptr<const Programme> programme, SentenceSubject subject,
                    const QJsonObject &json);
    // By default the program's own.
    void setLanguage(const QString &code);
    // Only read: words without buttons.
    void setReadOnly(bool isReadOnly);
    // What is wrong with the last edit, at its slot or below the sentences.
    void showFault(const QString &pointer, const QString &text);
    void clearFault();

    std::vector<Sentence> sentences() const;
    SlotButton *slotAt(const QString &pointer) const;
    SlotPopup *popup() const { return m_popup; }
    // What can be added, in words; made when it is asked for.
    QMenu *additions();

signals:
    // Undefined: what is there is to be taken away.
    void edited(const QString &pointer, const QJsonValue &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    bool canBeAddedTo() const;
    void orderSlots();
    void addSentence(const Sentence &sentence);
    void open(SlotButton *button, const QString &typed);
    void take(const Slot &slot, const QJsonValue &value);
    void remove(const Slot &slot);
    void showAdditions(QWidget *at);
    void addConditions(QMenu *menu, const QString &heading, const Asking &asking);
    using EditWith = std::function<SentenceEdit(const QJsonObject &condition)>;
    void offer(QMenu *menu, const std::vector<Addition> &conditions, const EditWith &edit);
    void addAlternatives(QMenu *menu, const std::vector<Addition> &conditions,
                         const Asking &asking);
    void addAlterations(QMenu *menu, const QString &heading,
                        const std::vector<Alteration> &alterations);
    void addToTier(QMenu *menu);
    void addToRates(QMenu *menu);
    void addEffects(QMenu *menu, std::optional<Trigger> trigger, const QString &pointer);
    void addMoreOfEffects(QMenu *menu);
    void addTerms(QMenu *menu);
    void addRewardTerms(QMenu *menu);
    void addTerm(QMenu *menu, const QString &text, const QString &pointer, const QJsonValue &value);
    void retranslate();

    std::shared_ptr<const Programme> m_programme;
    SentenceSubject m_subject;
    QJsonObject m_json;
    std::unique_ptr<Language> m_language;
    bool m_isReadOnly = false;
    QVBoxLayout *m_lines;
    QWidget *m_text = nullptr;
    InlineMessage *m_message;
    QPushButton *m_add;
    std::vector<SlotButton *> m_buttons;
    QPointer<SlotPopup> m_popup;
    QString m_focus; // pointer of the slot that keeps the focus
};

} // namespace regulars
