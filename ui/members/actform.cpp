#include "ui/members/actform.h"

#include "ui/parts/label.h"
#include "ui/parts/taborder.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>

namespace regulars
{

using namespace Qt::StringLiterals;

ActForm::ActForm(QWidget *parent)
    : Card(parent)
    , m_hint(new Label(TextRole::Body, Tone::Muted))
    , m_button(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_hint->setWordWrap(true);
    content()->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_button);
    row->addWidget(m_cancel);
    row->addStretch(1);
    content()->addLayout(row);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_run) {
            const auto run = m_run; // it may close the form
            run();
        }
    });
    connect(m_cancel, &QPushButton::clicked, this, &ActForm::leave);
    hide();
}

void ActForm::open(const Act &act)
{
    for (QWidget *old : {m_picture, m_fields}) {
        if (old) {
            old->hide();
            old->deleteLater();
        }
    }
    m_fields = new QWidget;
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const Field &field : act.fields) {
        auto *caption = new Label(field.caption);
        caption->setBuddy(field.editor);
        // On one line with what is typed: else it hangs from the row's top.
        caption->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        field.editor->setAccessibleName(field.caption);
        form->addRow(caption, field.editor);
    }
    m_fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    content()->insertWidget(1, m_fields);
    m_picture = act.picture;
    if (m_picture) {
        content()->insertWidget(1, m_picture);
    }
    setHeading(act.heading);
    m_hint->setText(act.hint);
    m_hint->setVisible(!act.hint.isEmpty());
    m_button->setText(act.button);
    m_button->setAccessibleDescription(act.spoken);
    m_button->setProperty("kind", act.isDanger ? u"danger"_s : u"primary"_s);
    m_button->style()->unpolish(m_button);
    m_button->style()->polish(m_button);
    m_run = act.run;
    QList<QWidget *> editors;
    for (const Field &field : act.fields) {
        editors += field.editor;
    }
    tabBehind(this, editors);
    show();
    (act.fields.empty() ? m_button : act.fields.front().editor)->setFocus(Qt::ShortcutFocusReason);
    emit opened();
}

void ActForm::leave()
{
    if (isHidden()) {
        return;
    }
    m_run = nullptr;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus) {
        emit left();
    }
}

void ActForm::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_button->click();
        return;
    default:
        Card::keyPressEvent(event);
    }
}

void ActForm::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Cancel"));
        leave(); // its words were of another language
    }
}

} // namespace regulars
