#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QTranslator>
#include <QWidget>

#include <algorithm>

namespace regulars
{

// Text of every tr() longer by 40 % and between brackets: what is cut off, or was never given to
// tr(), is seen at once. Install it with QCoreApplication::installTranslator().
class PseudoLocale : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (!QByteArray(context).startsWith("regulars::")) {
            return {};
        }
        const QString words = QString::fromUtf8(text);
        // Longer by words, so that what wraps still can.
        return QStringLiteral("[!! ") + words +
               QStringLiteral(" ~~~~").repeated((words.size() * 2 / 5 + 4) / 5) +
               QStringLiteral(" !!]");
    }
};

// How much wider the place of a choice's text would have to be.
inline int lackingOf(const QComboBox &choice)
{
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    option.editable = choice.isEditable();
    const QRect place = choice.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                       QStyle::SC_ComboBoxEditField, &choice);
    return std::max(0,
                    choice.fontMetrics().horizontalAdvance(choice.currentText()) - place.width());
}

// As things stand now; clippedTexts() below waits for the layout.
inline QStringList clippedTextsNow(const QWidget *top)
{
    QStringList clipped;
    const auto note = [&](const QWidget *widget, const QString &text, QSize needed) {
        clipped.append(QStringLiteral("%1 \"%2\" has %3×%4, needs %5×%6")
                           .arg(QString::fromLatin1(widget->metaObject()->className()), text)
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(needed.width())
                           .arg(needed.height()));
    };
    for (const QWidget *widget : top->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(top)) {
            continue;
        }
        QString text;
        QSize needed;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            text = label->text();
            needed = label->wordWrap()
                         ? QSize(0, label->heightForWidth(label->width()))
                         : label->minimumSizeHint(); // of an elided one: next to nothing
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            text = button->text();
            needed = button->minimumSizeHint();
        } else if (const auto *choice = qobject_cast<const QComboBox *>(widget)) {
            // Its minimum is that of the texts it once had; what ends in "…" on purpose says so.
            text = choice->currentText();
            const bool isElided =
                choice->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon;
            needed = QSize(isElided ? 0 : choice->width() + lackingOf(*choice), 0);
        } else if (const auto *field = qobject_cast<const QAbstractSpinBox *>(widget)) {
            // A date or number is read whole: what its line holds beside the arrows.
            const auto *line = field->findChild<const QLineEdit *>();
            text = line ? line->text() : QString();
            constexpr int edges = 4;
            const int lacking =
                line ? line->fontMetrics().horizontalAdvance(text) + edges - line->width() : 0;
            needed = QSize(widget->width() + std::max(lacking, 0), 0);
        }
        if (!text.isEmpty() &&
            (needed.width() > widget->width() || needed.height() > widget->height())) {
            note(widget, text, needed);
        }
    }
    return clipped;
}

// Labels, buttons, choices, dates and numbers whose text has less room than it takes: class, text,
// sizes. The layout follows a change of words or size when it is its turn: what is cut off is asked
// for again until it is not, for two seconds at most.
inline QStringList clippedTexts(const QWidget *top)
{
    constexpr int patience = 2000; // ms
    static_cast<void>(QTest::qWaitFor([top] { return clippedTextsNow(top).isEmpty(); }, patience));
    return clippedTextsNow(top);
}

} // namespace regulars
