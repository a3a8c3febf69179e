#include "ui/audit/digestcard.h"

#include "ui/audit/digestwords.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QEvent>

#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

DigestCard::DigestCard(Shop &shop, QWidget *parent)
    : Card(parent)
    , m_shop(shop)
    , m_summary(new Label)
    , m_people(new Label(TextRole::Body, Tone::Warning))
    , m_message(new InlineMessage)
    , m_turn(new QAction(themeIcon(u"calendar"_s), {}, this))
    , m_report(new QAction(themeIcon(u"report"_s), {}, this))
{
    for (Label *label : {m_summary, m_people}) {
        label->setWordWrap(true);
        content()->addWidget(label);
    }
    content()->addWidget(m_message);
    auto *corner = new QWidget;
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new ActionButton(m_turn));
    row->addWidget(new ActionButton(m_report));
    setCorner(corner);
    connect(m_turn, &QAction::triggered, this, [this] {
        m_isWeek = !m_isWeek;
        retranslate();
        refresh();
    });
    connect(m_report, &QAction::triggered, this, [this] {
        emit reportAsked((m_isWeek ? u"week:"_s : u"day:"_s) + days().last.toIso());
    });
    retranslate();
}

DayRange DigestCard::days() const
{
    const BusinessDay yesterday = m_shop.today().plusDays(-1);
    return {m_isWeek ? yesterday.plusDays(-6) : yesterday, yesterday};
}

void DigestCard::refresh()
{
    if (!m_shop.may(Act::ReadAudit)) {
        return;
    }
    m_shop.background().readNewest(
        this,
        [asked = days()](Background::Reading &reading) { return Digests(reading.desk).of(asked); },
        [this](const Result<DayDigest> &found) {
            m_message->clear();
            if (found && m_shop.may(Act::ReadAudit)) {
                m_found = *found;
            } else if (!found) {
                m_found.reset();
                m_message->show(NoticeKind::Warning,
                                refusalText(found.refusal(), m_shop.currency()));
            }
            fill();
        });
}

void DigestCard::clear()
{
    m_found.reset();
    m_message->clear();
    fill();
}

QString DigestCard::summary() const
{
    return m_summary->text();
}

QString DigestCard::people() const
{
    return m_people->isHidden() ? QString() : m_people->text();
}

void DigestCard::fill()
{
    m_report->setEnabled(m_found.has_value());
    QStringList remarkable;
    if (m_found) {
        for (const DigestPerson &person : m_found->people) {
            if (person.isRemarkable()) {
                remarkable += tr("%1: %2").arg(person.name, DigestWords::sentence(person));
            }
        }
    }
    m_summary->setText(m_found ? DigestWords::summary(*m_found) : tr("It is being counted …"));
    m_people->setText(remarkable.join(u'\n'));
    m_people->setVisible(!remarkable.isEmpty());
}

void DigestCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DigestCard::retranslate()
{
    setHeading(m_isWeek ? tr("The last seven days") : tr("Yesterday"));
    m_turn->setText(m_isWeek ? tr("Yesterday") : tr("Seven days"));
    m_report->setText(tr("Open the report"));
    fill();
}

} // namespace regulars
