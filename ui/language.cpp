#include "ui/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Qt wants it.
static void takeInTranslations()
{
    Q_INIT_RESOURCE(regulars_translations);
}

namespace regulars
{

namespace
{

// In the longer of two languages: a heading is shorter, a sentence longer.
constexpr qsizetype longestHeading = 44;

} // namespace

QStringList Language::codes()
{
    return {u"zh_CN"_s, u"zh_TW"_s, u"en"_s};
}

QString Language::nearest(const QString &locale)
{
    const QString name = QString(locale).replace(u'-', u'_');
    if (!name.startsWith(u"zh"_s, Qt::CaseInsensitive)) {
        return u"en"_s;
    }
    for (const QString &sign : {u"Hant"_s, u"TW"_s, u"HK"_s, u"MO"_s}) {
        if (name.contains(sign, Qt::CaseInsensitive)) {
            return u"zh_TW"_s;
        }
    }
    return u"zh_CN"_s;
}

bool Language::isSpoken(const QString &code)
{
    const QStringList parts = code.split(u'+');
    const bool areKnown = std::all_of(parts.begin(), parts.end(),
                                      [](const QString &part) { return codes().contains(part); });
    return areKnown && parts.size() <= 2 && parts.first() != parts.value(1);
}

Language::Language(const QString &code)
    : m_code(code.section(u'+', 0, 0))
    , m_locale(m_code)
{
    takeInTranslations();
    if (!isSpoken(code) || !m_translator.load(u":/i18n/regulars_%1.qm"_s.arg(m_code))) {
        throw std::logic_error("there are no words in that language: " + code.toStdString());
    }
    if (m_code != code) {
        m_second = std::make_unique<Language>(code.section(u'+', 1));
    }
}

QString Language::sideBySide(const QString &first, const QString &second)
{
    if (first == second || second.isEmpty()) {
        return first;
    }
    const bool isSentence =
        std::max(first.size(), second.size()) > longestHeading || second.endsWith(u'.');
    return first + (isSentence ? u'\n' : u' ') + second;
}

QString Language::translate(const char *context, const char *text, const char *disambiguation,
                            int n) const
{
    QString words = m_translator.translate(context, text, disambiguation, n);
    if (words.isEmpty()) {
        words = QString::fromUtf8(text);
    }
    if (n >= 0) {
        words.replace(u"%n"_s, m_locale.toString(n));
    }
    return m_second ? sideBySide(words, m_second->translate(context, text, disambiguation, n))
                    : words;
}

void Language::install()
{
    QCoreApplication::installTranslator(&m_translator);
}

} // namespace regulars
