#include "ui/dashboard/kpicard.h"

#include "ui/parts/label.h"
#include "ui/parts/sparkline.h"
#include "ui/theme/icons.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

Numeral::Numeral(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Numeral::setText(const QString &text)
{
    m_text = text;
    update();
}

QSize Numeral::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRole::Numeral));
    return {metrics.horizontalAdvance(m_text), metrics.height()};
}

QSize Numeral::minimumSizeHint() const
{
    return {scaled(60), sizeHint().height()};
}

void Numeral::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty()) {
        return;
    }
    QFont font = fontOf(TextRole::Numeral);
    const double needed = QFontMetricsF(font).horizontalAdvance(m_text);
    if (needed > width()) {
        font.setPixelSize(
            std::max(fontOf(TextRole::Body).pixelSize(), int(font.pixelSize() * width() / needed)));
    }
    QPainter painter(this);
    painter.setFont(font);
    painter.setPen(tokens().text);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_text);
}

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Sparkline::setValues(std::vector<std::optional<double>> values)
{
    m_values = std::move(values);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {scaled(80), scaled(24)};
}

QSize Sparkline::minimumSizeHint() const
{
    return {scaled(40), sizeHint().height()};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkline(painter, rect(), m_values);
}

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Chip::setText(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRole::Caption));
    return {metrics.horizontalAdvance(m_text) + scaled(16), metrics.height() + scaled(6)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const QColor fill = m_tone == Tone::Muted ? t.background : t.tint(m_tone);
    stylepaint::panel(&painter, rect(), fill, {}, height() / 2.0);
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(m_tone == Tone::Muted ? t.muted : t.of(m_tone));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

KpiCard::KpiCard(std::optional<Figure> figure, QWidget *parent)
    : QAbstractButton(parent)
    , m_figure(figure)
    , m_name(new Label(TextRole::Body, Tone::Muted))
    , m_value(new Numeral)
    , m_note(new Label(TextRole::Caption, Tone::Muted))
    , m_chip(new Chip)
    , m_words(new Label(TextRole::Caption, Tone::Muted))
    , m_trend(new Sparkline)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(4);
    for (Label *label : {m_name, m_note, m_words}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setWordWrap(true);
    }
    column->addWidget(m_name);
    column->addWidget(m_value);
    column->addWidget(m_note);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_chip, 0, Qt::AlignBottom);
    foot->addStretch(1);
    foot->addWidget(m_trend, 0, Qt::AlignBottom);
    column->addLayout(foot);
    column->addWidget(m_words);
    wait();
}

void KpiCard::wait()
{
    m_isWaiting = true;
    m_value->setText({});
    m_note->setText({});
    m_note->hide();
    m_chip->setText({}, Tone::Muted);
    m_words->setText({});
    m_trend->setValues({});
    tell();
}

void KpiCard::setValue(const QString &name, const QString &value, const QString &note)
{
    m_isWaiting = value.isEmpty();
    m_name->setText(name);
    m_value->setText(value);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    tell();
}

void KpiCard::setChange(const QString &change, const QString &words, Tone tone)
{
    m_chip->setText(change, tone);
    m_words->setText(words);
    tell();
}

void KpiCard::setTrend(std::vector<std::optional<double>> values)
{
    m_trend->setValues(std::move(values));
}

void KpiCard::setExplanation(const QString &explanation)
{
    m_explanation = explanation;
    setToolTip(explanation);
    setAccessibleDescription(explanation);
}

void KpiCard::tell()
{
    QStringList parts{m_name->text(), m_isWaiting ? tr("being counted") : value(), note(),
                      changeText(), changeWords()};
    parts.removeAll(QString());
    setAccessibleName(parts.join(u", "_s));
    update();
}

QString KpiCard::value() const
{
    return m_value->text();
}

QString KpiCard::note() const
{
    return m_note->text();
}

QString KpiCard::changeText() const
{
    return m_chip->text();
}

QString KpiCard::changeWords() const
{
    return m_words->text();
}

const std::vector<std::optional<double>> &KpiCard::trend() const
{
    return m_trend->values();
}

void KpiCard::copyValue() const
{
    QApplication::clipboard()->setText(value());
}

QImage KpiCard::picture()
{
    constexpr qreal fine = 2;
    QImage image(size() * fine, QImage::Format_ARGB32);
    image.setDevicePixelRatio(fine);
    image.fill(tokens().background);
    render(&image);
    return image;
}

void KpiCard::explain()
{
    if (!m_explanation.isEmpty()) {
        QToolTip::showText(mapToGlobal(QPoint(0, height())), m_explanation, this);
    }
}

// F1 is the window's; over a card it tells what the card means.
bool KpiCard::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void KpiCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_F1:
        explain();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void KpiCard::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        explain();
    }
}

void KpiCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &icon, const QString &text, auto act) {
        connect(menu->addAction(themeIcon(icon), text), &QAction::triggered, this, act);
    };
    if (m_figure) {
        add(u"list"_s, tr("Show the rows behind it"), [this] { click(); });
    }
    add(u"copy"_s, tr("Copy the value"), [this] { copyValue(); });
    add(u"save"_s, tr("Save as a picture (PNG)…"), [this] { emit pictureAsked(); });
    if (m_figure) {
        add(u"export"_s, tr("Save the figures (CSV)…"), [this] { emit figuresAsked(); });
    }
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isByKey ? mapToGlobal(rect().center()) : event->globalPos());
    event->accept();
}

void KpiCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool isHovered = underMouse() && isEnabled();
    stylepaint::panel(&painter, rect(), isHovered ? t.hover() : t.surface,
                      isHovered ? t.border : t.hairline, RegularsStyle::cardRadius);
    if (m_isWaiting) {
        const QColor bar = blended(t.surface, t.muted, 0.16);
        QRectF place(16, m_value->y() + m_value->height() * 0.2, width() * 0.45,
                     m_value->height() * 0.6);
        stylepaint::panel(&painter, place, bar, {}, 4);
        place = QRectF(16, height() - 16 - scaled(14), width() * 0.3, scaled(12));
        stylepaint::panel(&painter, place, bar, {}, 4);
    }
    if (hasFocus()) {
        stylepaint::focusRing(&painter, rect(), t, RegularsStyle::cardRadius);
    }
}

} // namespace regulars
