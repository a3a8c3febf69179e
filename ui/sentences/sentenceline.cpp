#include "ui/sentences/sentenceline.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/sentences/slotbutton.h"
#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QHBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int gapOfWords = 4;
constexpr qsizetype longestPiece = 6; // of Han characters, which know no blanks
const QString closing = u",.;:)”」，。；：）、"_s;
const QString opening = u"(“「（"_s;

// Words between which a line may end; between the pieces of one it may end too, but no gap shows.
using Word = QStringList;

bool isHan(QChar letter)
{
    return letter.script() == QChar::Script_Han;
}

// Neither within a number or a Latin word, nor before what closes or after what opens.
bool mayEnd(const QString &word, qsizetype at)
{
    const QChar before = word.at(at - 1);
    const QChar after = word.at(at);
    return (isHan(before) || isHan(after)) && !closing.contains(after) && !opening.contains(before);
}

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        Word pieces;
        qsizetype begun = 0;
        for (qsizetype at = 1; at < word.size(); ++at) {
            if (at - begun >= longestPiece && mayEnd(word, at)) {
                pieces += word.mid(begun, at - begun);
                begun = at;
            }
        }
        words.push_back(pieces << word.mid(begun));
    }
    return words;
}

// Takes what belongs to the slot before it off the text.
QString takeClosing(QString &text)
{
    qsizetype length = 0;
    while (length < text.size() && closing.contains(text.at(length))) {
        ++length;
    }
    const QString taken = text.left(length);
    text.remove(0, length);
    return taken;
}

QString takeOpening(QString &text)
{
    qsizetype length = 0;
    while (length < text.size() && opening.contains(text.at(text.size() - 1 - length))) {
        ++length;
    }
    const QString taken = text.right(length);
    text.chop(length);
    return taken;
}

} // namespace

SentenceLine::SentenceLine(const Sentence &sentence, bool isReadOnly, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, scaled(gapOfWords)))
{
    if (isReadOnly) {
        addWords(plain(sentence));
        return;
    }
    // Texts and slots in turn, each slot with a text on either side.
    std::vector<QString> texts(1);
    std::vector<Slot> found;
    for (const SentencePart &part : sentence) {
        if (const auto *slot = std::get_if<Slot>(&part)) {
            found.push_back(*slot);
            texts.emplace_back();
        } else {
            texts.back() += std::get<QString>(part);
        }
    }
    for (size_t i = 0; i < found.size(); ++i) {
        const QString before = takeOpening(texts[i]);
        addWords(texts[i]);
        addSlot(found[i], before, takeClosing(texts[i + 1]));
    }
    addWords(texts.back());
}

void SentenceLine::addWords(const QString &text)
{
    for (const Word &word : wordsOf(text)) {
        for (qsizetype i = 0; i < word.size(); ++i) {
            auto *label = new Label(word.at(i));
            label->setMinimumHeight(scaled(30));
            i > 0 ? m_flow->addJoined(label) : m_flow->addWidget(label);
        }
    }
}

void SentenceLine::addSlot(const Slot &slot, const QString &before, const QString &after)
{
    auto *button = new SlotButton(slot);
    m_buttons.push_back(button);
    if (before.isEmpty() && after.isEmpty()) {
        m_flow->addWidget(button);
        return;
    }
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    if (!before.isEmpty()) {
        row->addWidget(new Label(before));
    }
    row->addWidget(button);
    if (!after.isEmpty()) {
        row->addWidget(new Label(after));
    }
    m_flow->addWidget(box);
}

bool SentenceLine::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        // Never squeezed, however many lines the words take.
        setMinimumHeight(m_flow->heightForWidth(width()));
    }
    return isHandled;
}

} // namespace regulars
