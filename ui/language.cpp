#include "ui/language.h"

#include <QCoreApplication>

#include <stdexcept>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Qt wants it.
static void takeInTranslations()
{
    Q_INIT_RESOURCE(regulars_translations);
}

namespace regulars
{

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

Language::Language(const QString &code)
    : m_code(code)
    , m_locale(code)
{
    takeInTranslations();
    if (!codes().contains(code) || !m_translator.load(u":/i18n/regulars_%1.qm"_s.arg(code))) {
        throw std::logic_error("there are no words in that language: " + code.toStdString());
    }
}

QString Language::translate(const char *context, const char *text, const char *disambiguation,
                            int n) const
{
    QString words = m_translator.translate(context, text, disambiguation, n);
    if (words.isEmpty()) {
        words = QString::fromUtf8(text);
    }
    return n < 0 ? words : words.replace(u"%n"_s, m_locale.toString(n));
}

void Language::install()
{
    QCoreApplication::installTranslator(&m_translator);
}

} // namespace regulars
