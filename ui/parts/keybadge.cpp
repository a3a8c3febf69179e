#include "ui/parts/keybadge.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

#if !defined(Q_OS_MACOS)
// As keyboards are labelled in every country; Qt's own words for them differ by language.
const std::array<std::pair<QString, QString>, 5> caps{{{u"Up"_s, u"↑"_s},
                                                       {u"Down"_s, u"↓"_s},
                                                       {u"Left"_s, u"←"_s},
                                                       {u"Right"_s, u"→"_s},
                                                       {u"Return"_s, u"Enter"_s}}};
#endif

} // namespace

KeyBadge::KeyBadge(const QKeySequence &key, QWidget *parent)
    : KeyBadge(keyText(key), parent)
{}

KeyBadge::KeyBadge(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyBadge::setKey(const QKeySequence &key)
{
    setText(keyText(key));
}

void KeyBadge::setText(const QString &text)
{
    m_text = text;
    updateGeometry();
    update();
}

QSize KeyBadge::sizeHint() const
{
    return sizeOf(m_text);
}

QSize KeyBadge::sizeOf(const QString &text)
{
    if (text.isEmpty()) {
        return {0, 0};
    }
    const QFontMetrics metrics(fontOf(TextRole::Caption));
    const int height = metrics.height() + scaled(2);
    return {std::max(metrics.horizontalAdvance(text) + scaled(10), height), height};
}

void KeyBadge::paint(QPainter *painter, const QRect &rect, const QString &text, bool isEnabled)
{
    if (text.isEmpty()) {
        return;
    }
    const Tokens &t = tokens();
    stylepaint::panel(painter, rect, t.background, t.hairline, 4);
    painter->save();
    painter->setFont(fontOf(TextRole::Caption));
    painter->setPen(isEnabled ? t.muted : t.border);
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
}

void KeyBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_text, isEnabled());
}

QString keyText(const QKeySequence &key)
{
#if defined(Q_OS_MACOS)
    return key.toString(QKeySequence::NativeText);
#else
    QString text = key.toString(QKeySequence::PortableText);
    for (const auto &[name, cap] : caps) {
        if (text == name || text.endsWith(u'+' + name)) {
            text.replace(text.size() - name.size(), name.size(), cap);
        }
    }
    return text;
#endif
}

} // namespace regulars
