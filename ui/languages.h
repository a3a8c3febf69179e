#pragma once

#include "ui/language.h"

#include <QObject>

#include <memory>

namespace regulars
{

// Which language the window speaks, Qt's own texts included; it can change at any time. Widgets
// hear of it by LanguageChange, models and whatever has no parent window by changed().
class Languages : public QObject
{
    Q_OBJECT

public:
    explicit Languages(const QString &code, QObject *parent = nullptr);
    ~Languages() override;

    QString code() const { return m_language->code(); }
    const QLocale &locale() const { return m_language->locale(); }
    void speak(const QString &code);

    // Each in its own words: 简体中文, 繁體中文, English.
    static QString nameOf(const QString &code);

signals:
    void changed();

private:
    std::unique_ptr<Language> m_language;
    QTranslator m_toolkit;
};

} // namespace regulars
