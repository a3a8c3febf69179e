#include "ui/sentences/sentenceeditor.h"

#include "programme/jsonpointer.h"
#include "ui/parts/inlinemessage.h"
#include "ui/sentences/sentenceline.h"
#include "ui/sentences/slotbutton.h"
#include "ui/sentences/slotpopup.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

SentenceEditor::SentenceEditor(QWidget *parent)
    : QWidget(parent)
    , m_language(std::make_unique<Language>(Language::nearest(QLocale().name())))
    , m_lines(new QVBoxLayout(this))
    , m_message(new InlineMessage)
    , m_add(new QPushButton)
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    m_lines->addWidget(m_message);
    m_add->setProperty("kind", u"quiet"_s);
    m_add->setIcon(themeIcon(u"plus"_s));
    m_lines->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { showAdditions(m_add); });
    retranslate();
}

SentenceEditor::~SentenceEditor()
{
    delete m_popup;
}

void SentenceEditor::setSubject(std::shared_ptr<const Programme> programme, SentenceSubject subject,
                                const QJsonObject &json)
{
    m_programme = std::move(programme);
    m_subject = subject;
    m_json = json;
    m_message->clear();
    rebuild();
}

void SentenceEditor::setLanguage(const QString &code)
{
    m_language = std::make_unique<Language>(code);
    rebuild();
}

void SentenceEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    rebuild();
}

std::vector<Sentence> SentenceEditor::sentences() const
{
    if (!m_programme) {
        return {};
    }
    const Sentences words(*m_programme, *m_language);
    const auto index = static_cast<size_t>(m_subject.index);
    switch (m_subject.part) {
    case SentenceSubject::Part::Rule:
        return words.ruleSentences(m_programme->rules.at(index));
    case SentenceSubject::Part::Tier:
        return words.tierSentences(m_subject.index);
    case SentenceSubject::Part::Coupon:
        return words.couponSentences(m_programme->coupons.at(index));
    case SentenceSubject::Part::Reward:
        return words.rewardSentences(m_programme->rewards.at(index));
    case SentenceSubject::Part::Segment:
        return {words.segmentSentence(m_programme->segments.at(index))};
    case SentenceSubject::Part::Policy:
        break;
    }
    return words.policySentences();
}

// Of the policy only the better rates ask for anything.
bool SentenceEditor::canBeAddedTo() const
{
    const auto &money = m_programme->policy.pointsAsMoney;
    return m_subject.part != SentenceSubject::Part::Policy || (money && !money->rates.empty());
}

void SentenceEditor::rebuild()
{
    for (const SlotButton *button : m_buttons) {
        if (button->hasFocus()) {
            m_focus = button->slot().pointer;
        }
    }
    if (m_popup) {
        m_popup->close();
    }
    m_buttons.clear();
    if (m_text) {
        m_text->hide();
        m_text->deleteLater();
    }
    m_text = new QWidget;
    auto *column = new QVBoxLayout(m_text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_lines->insertWidget(0, m_text);
    for (const Sentence &sentence : sentences()) {
        addSentence(sentence);
    }
    m_text->show(); // at once: the focus goes only to what is seen
    orderSlots();
    m_add->setVisible(!m_isReadOnly && m_programme && canBeAddedTo());
    if (SlotButton *button = m_focus.isEmpty() ? nullptr : slotAt(m_focus)) {
        button->setFocus(Qt::OtherFocusReason);
    }
    m_focus.clear();
}

// In front of the button that adds, wherever its page has put that: of all that stays, it alone
// takes the focus. Behind it first, then it goes behind them.
void SentenceEditor::orderSlots()
{
    QWidget *before = m_add;
    for (SlotButton *button : m_buttons) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_add);
}

void SentenceEditor::addSentence(const Sentence &sentence)
{
    auto *line = new SentenceLine(sentence, m_isReadOnly);
    m_text->layout()->addWidget(line);
    for (SlotButton *button : line->buttons()) {
        m_buttons.push_back(button);
        connect(button, &SlotButton::clicked, this, [this, button] { open(button, {}); });
        connect(button, &SlotButton::typed, this,
                [this, button](const QString &text) { open(button, text); });
        connect(button, &SlotButton::removed, this, [this, button] { remove(button->slot()); });
    }
}

SlotButton *SentenceEditor::slotAt(const QString &pointer) const
{
    for (SlotButton *button : m_buttons) {
        if (button->slot().pointer == pointer) {
            return button;
        }
    }
    return nullptr;
}

void SentenceEditor::open(SlotButton *button, const QString &typed)
{
    const Slot slot = button->slot();
    if (slot.kind == SlotKind::AnyMember || slot.kind == SlotKind::AnyGoods ||
        slot.kind == SlotKind::AnyTime) {
        showAdditions(button);
        return;
    }
    if (m_popup) {
        m_popup->close();
    }
    const Vocabulary words(*m_programme, *m_language);
    auto field = slotFieldFor(slot, jsonpointer::valueAt(m_json, slot.pointer), words);
    if (!field) {
        return;
    }
    m_popup = new SlotPopup(*button, std::move(field), window());
    connect(m_popup, &SlotPopup::taken, this,
            [this, slot](const QJsonValue &value) { take(slot, value); });
    connect(m_popup, &SlotPopup::removeAsked, this, [this, slot] { remove(slot); });
    connect(m_popup, &SlotPopup::closed, this, [this, pointer = slot.pointer] {
        m_popup = nullptr;
        if (SlotButton *opener = slotAt(pointer)) {
            opener->setFocus(Qt::OtherFocusReason);
        }
    });
    m_popup->open();
    if (!typed.isEmpty()) {
        m_popup->field()->type(typed);
    }
}

void SentenceEditor::take(const Slot &slot, const QJsonValue &value)
{
    m_focus = slot.pointer;
    clearFault();
    if (value == jsonpointer::valueAt(m_json, slot.pointer)) {
        m_popup->close();
        return;
    }
    emit edited(slot.pointer, value);
    // Taken: the owner has shown the part anew. Refused: the fault stands in the popup.
}

void SentenceEditor::remove(const Slot &slot)
{
    const SentenceEdit edit = withoutHolder(m_json, slot.holder);
    m_focus.clear();
    if (m_popup) {
        m_popup->close();
    }
    emit edited(edit.pointer, edit.value);
}

void SentenceEditor::showFault(const QString &pointer, const QString &text)
{
    if (m_popup) {
        m_popup->showFault(text);
        return;
    }
    if (SlotButton *button = slotAt(pointer)) {
        button->setFaulty(true);
        button->setAccessibleDescription(text);
    }
    m_message->show(NoticeKind::Warning, text);
}

void SentenceEditor::clearFault()
{
    m_message->clear();
    for (SlotButton *button : m_buttons) {
        button->setFaulty(false);
        button->setAccessibleDescription({});
    }
}

void SentenceEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_language = std::make_unique<Language>(Language::nearest(QLocale().name()));
        retranslate();
        rebuild();
    }
}

void SentenceEditor::retranslate()
{
    m_add->setText(tr("Add a condition or an effect…"));
}

} // namespace regulars
