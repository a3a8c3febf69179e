#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace regulars
{

// One of the languages that the program speaks, with its words at hand. A paper may be in another
// language than the window, so nothing here is global; install() makes it the program's own.
class Language
{
public:
    static QStringList codes(); // "zh_CN", "zh_TW", "en"
    // The nearest of them: "zh-Hant-HK" → zh_TW, "zh_SG" → zh_CN, anything else → en.
    static QString nearest(const QString &locale);

    // Throws std::logic_error for a code that is none of codes().
    explicit Language(const QString &code);

    const QString &code() const { return m_code; }
    const QLocale &locale() const { return m_locale; }
    bool isHan() const { return m_code != QStringLiteral("en"); }

    // As QCoreApplication::translate, `n` written with this language's separators.
    QString translate(const char *context, const char *text, const char *disambiguation = nullptr,
                      int n = -1) const;

    // For tr() all over the program, until this goes.
    void install();

private:
    QString m_code;
    QLocale m_locale;
    QTranslator m_translator;
};

} // namespace regulars
