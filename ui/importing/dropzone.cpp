#include "ui/importing/dropzone.h"

#include "ui/parts/droppedfile.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

DropZone::DropZone(QAction *choose, QWidget *parent)
    : QFrame(parent)
    , m_title(new Label(TextRole::Title))
    , m_sentence(new Label(TextRole::Body, Tone::Muted))
    , m_button(new QPushButton)
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 32, 24, 32);
    column->setSpacing(8);
    column->addWidget(new IconLabel(u"import"_s, Tone::Muted, 40), 0, Qt::AlignHCenter);
    for (Label *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(8);
    m_button->setProperty("kind", u"primary"_s);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    connect(m_button, &QPushButton::clicked, choose, &QAction::trigger);
    connect(choose, &QAction::changed, this, [this, choose] { m_button->setText(choose->text()); });
}

void DropZone::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void DropZone::setAimedAt(bool isAimedAt)
{
    m_isAimedAt = isAimedAt;
    update();
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        setAimedAt(true);
    }
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    setAimedAt(false);
}

void DropZone::dropEvent(QDropEvent *event)
{
    setAimedAt(false);
    const QString path = droppedFile(event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        emit dropped(path);
    }
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen line(m_isAimedAt ? colours.primary : colours.border, m_isAimedAt ? 2 : 1.5,
              m_isAimedAt ? Qt::SolidLine : Qt::DashLine);
    painter.setPen(line);
    painter.setBrush(m_isAimedAt ? colours.tint(Tone::Primary) : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace regulars
