#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace regulars
{

// One of the languages that the program speaks, with its words at hand. A paper may be in another
// language than the window, so nothing here is global; install() makes it the program's own.
class Language
{
public:
    static QStringList codes(); // "zh_CN", "zh_TW", "en"
    // One of them, or two for a paper that speaks both: "zh_CN+en".
    static bool isSpoken(const QString &code);
    // The nearest of them: "zh-Hant-HK" → zh_TW, "zh_SG" → zh_CN, anything else → en.
    static QString nearest(const QString &locale);

    // Throws std::logic_error for what is not spoken.
    explicit Language(const QString &code);

    const QString &code() const { return m_code; } // of two: the first, whose numbers are written
    const Language *second() const { return m_second.get(); } // null: there is but one
    const QLocale &locale() const { return m_locale; }
    // What two languages say of one thing, as translate() puts it.
    static QString sideBySide(const QString &first, const QString &second);
    bool isHan() const { return m_code != QStringLiteral("en"); }

    // As QCoreApplication::translate, `n` written with this language's separators. Of two languages
    // both are said: words side by side, sentences one below the other.
    QString translate(const char *context, const char *text, const char *disambiguation = nullptr,
                      int n = -1) const;

    // For tr() all over the program, until this goes.
    void install();

private:
    QString m_code;
    QLocale m_locale;
    QTranslator m_translator;
    std::unique_ptr<Language> m_second;
};

} // namespace regulars
