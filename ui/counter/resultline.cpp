#include "ui/counter/resultline.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace regulars
{

using namespace Qt::StringLiterals;

ResultLine::ResultLine(QWidget *parent)
    : QFrame(parent)
    , m_headline(new Label(TextRole::Numeral, Tone::Success))
    , m_detail(new Label(TextRole::Body, Tone::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(new IconLabel(u"success"_s, Tone::Success, 24));
    row->addWidget(m_headline);
    row->addWidget(m_detail, 1);
    m_detail->setWordWrap(true);
    m_timer.setSingleShot(true);
    m_timer.setInterval(largeMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_headline->setRole(TextRole::Lead);
        update();
    });
    hide();
}

void ResultLine::tell(const QString &headline, const QString &detail)
{
    m_headline->setRole(TextRole::Numeral);
    m_headline->setText(headline);
    m_detail->setText(detail);
    setAccessibleName(detail.isEmpty() ? headline : u"%1, %2"_s.arg(headline, detail));
    m_timer.start();
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ResultLine::clear()
{
    m_timer.stop();
    hide();
}

QString ResultLine::headline() const
{
    return m_headline->text();
}

QString ResultLine::detail() const
{
    return m_detail->text();
}

void ResultLine::paintEvent(QPaintEvent *)
{
    if (!isLarge()) {
        return;
    }
    QPainter painter(this);
    const Tokens &t = tokens();
    stylepaint::panel(&painter, rect(), t.tint(Tone::Success),
                      blended(t.surface, t.of(Tone::Success), 0.45), RegularsStyle::radius);
}

} // namespace regulars
