#pragma once

#include "programme/programmedocument.h"
#include "programme/programmetexts.h"
#include "ui/sentences/sentenceeditor.h"
#include "ui/sentences/slotbutton.h"
#include "ui/sentences/slotpopup.h"

#include <QVBoxLayout>
#include <QtTest>

namespace regulars::sentencetests
{

inline QByteArray ruleText()
{
    return programmetexts::ruleWith(R"("on": "purchase",
        "when": {"tier": "gold", "category": "tea", "weekdays": ["wed"], "between": ["14:00", "16:00"],
                 "purchase_at_least": "100.00", "joined_within": "7 days"},
        "give": {"multiply": 2}, "limit": {"per_member": {"times": 1, "window": "month"}})");
}

// A document and the editor of its first rule, which applies what is edited.
class Desk : public QObject
{
public:
    explicit Desk(const QByteArray &text = ruleText())
        : document(*ProgrammeDocument::read(text))
    {
        auto *column = new QVBoxLayout(&window);
        editor = new SentenceEditor;
        column->addWidget(editor);
        column->addStretch();
        window.resize(900, 600);
        connect(editor, &SentenceEditor::edited, this, &Desk::apply);
        show();
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
    }

    void show()
    {
        editor->setSubject(document.sharedProgramme(), {SentenceSubject::Part::Rule, 0},
                           document.value(QStringLiteral("/rules/0")).toObject());
    }

    void apply(const QString &pointer, const QJsonValue &value)
    {
        const QString place = QStringLiteral("/rules/0") + pointer;
        const auto faults =
            value.isUndefined() ? document.tryRemove(place) : document.trySet(place, value);
        if (faults.empty()) {
            show();
        } else {
            editor->showFault(pointer, faults.front().message);
        }
    }

    QJsonValue at(const QString &pointer) const
    {
        return document.value(QStringLiteral("/rules/0") + pointer);
    }
    QString text() const { return plain(editor->sentences().front()); }

    // Opens the slot by Enter; its field has the focus then.
    SlotPopup *opened(const QString &pointer)
    {
        SlotButton *slot = editor->slotAt(pointer);
        if (!slot) {
            return nullptr;
        }
        slot->setFocus();
        QTest::keyClick(slot, Qt::Key_Return);
        return editor->popup();
    }
    template <typename Widget>
    Widget *part(qsizetype number = 0) const
    {
        return editor->popup()->field()->findChildren<Widget *>().value(number);
    }

    ProgrammeDocument document;
    QWidget window;
    SentenceEditor *editor;
};

} // namespace regulars::sentencetests
