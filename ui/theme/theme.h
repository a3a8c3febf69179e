#pragma once

#include "ui/theme/systemscheme.h"
#include "ui/theme/tokens.h"

#include <QObject>
#include <QString>

namespace regulars
{

class RegularsStyle;

// How the whole program looks: colours, size of text, Han shapes. Whatever is set takes effect at
// once in every window.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, HighContrast };
    static constexpr int leastScale = 80;
    static constexpr int greatestScale = 200;

    // Takes over the application's style, palette and font.
    explicit Theme(QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    Scheme scheme() const;
    int scale() const { return m_scale; }

    void setChoice(Choice choice);
    void setScale(int percent); // kept within the bounds
    void setLanguage(const QString &code);
    // 80 90 100 110 125 150 175 200: the next one up or down.
    void stepScale(int direction);

signals:
    void changed();

private:
    void applyColours();
    void applyFont();

    RegularsStyle *m_style; // the application's
    SystemScheme m_system;
    Choice m_choice = Choice::System;
    int m_scale = 100;
    QString m_language = QStringLiteral("zh_CN");
};

} // namespace regulars
