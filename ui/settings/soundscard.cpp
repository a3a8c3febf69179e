#include "ui/settings/soundscard.h"

#include "ui/parts/label.h"
#include "ui/sound/sounds.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

namespace regulars
{

namespace
{

constexpr int betweenMs = 600; // on trial, so that each is heard by itself

} // namespace

SoundsCard::SoundsCard(Sounds &sounds, QWidget *parent)
    : Card(parent)
    , m_sounds(sounds)
    , m_box(new QCheckBox)
    , m_trial(new QPushButton)
    , m_hint(new Label(TextRole::Caption, Tone::Muted))
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_box, 1);
    row->addWidget(m_trial);
    content()->addLayout(row);
    m_hint->setWordWrap(true);
    content()->addWidget(m_hint);
    connect(m_box, &QCheckBox::clicked, this, [this](bool isOn) {
        m_sounds.setOn(isOn);
        emit undoable([this, isOn] { m_sounds.setOn(!isOn); });
    });
    connect(m_trial, &QPushButton::clicked, this, [this] {
        int at = 0;
        for (const Sound sound : {Sound::Scan, Sound::Success, Sound::Error}) {
            QTimer::singleShot(betweenMs * at++, this, [this, sound] { m_sounds.play(sound); });
        }
    });
    connect(&sounds, &Sounds::turned, this, &SoundsCard::refresh);
    refresh();
    retranslate();
}

void SoundsCard::refresh()
{
    m_box->setChecked(m_sounds.isOn());
    m_trial->setEnabled(m_sounds.isOn());
}

void SoundsCard::retranslate()
{
    setHeading(tr("Sounds"));
    m_box->setText(tr("Sounds at the till"));
    m_trial->setText(tr("Hear them"));
    m_hint->setText(tr("A short one when a code was read, two notes up when it is done, a low one "
                       "twice when something is in the way. Holds for this computer."));
}

void SoundsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace regulars
