#pragma once

#include "ui/theme/tokens.h"
#include "ui/theme/typeramp.h"

#include <QLabel>

namespace regulars
{

// Text at one step of the type ramp, in one tone; follows the size of text and the theme. Plain
// text only: what customers are called is never read as markup.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(TextRole role = TextRole::Body, Tone tone = Tone::Plain,
                   QWidget *parent = nullptr);
    explicit Label(const QString &text, TextRole role = TextRole::Body, Tone tone = Tone::Plain,
                   QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    void setRole(TextRole role);
    // One line that ends in "…" where there is no room; the whole is in the tool tip then.
    void setElided(bool isElided);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    TextRole m_role;
    Tone m_tone;
    bool m_isElided = false;
    bool m_isRefreshing = false;
};

} // namespace regulars
