#include "ui/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

// Outside of any namespace, as Qt wants it.
static void takeInToolkitWords()
{
#ifdef REGULARS_TOOLKIT_WORDS
    Q_INIT_RESOURCE(regulars_toolkitwords);
#endif
}

namespace regulars
{

using namespace Qt::StringLiterals;

Languages::Languages(const QString &code, QObject *parent)
    : QObject(parent)
{
    takeInToolkitWords();
    speak(code);
}

Languages::~Languages() = default;

void Languages::speak(const QString &code)
{
    if (m_language && m_language->code() == code) {
        return;
    }
    // Qt's words first: each installing sends LanguageChange, and the last one must find all there.
    QCoreApplication::removeTranslator(&m_toolkit);
    const QString file = u"qtbase_%1"_s.arg(code);
    if (m_toolkit.load(file, u":/i18n/qt"_s) ||
        m_toolkit.load(file, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_toolkit);
    }
    QLocale::setDefault(QLocale(code));
    auto next = std::make_unique<Language>(code);
    next->install();
    m_language = std::move(next);
    emit changed();
}

QString Languages::nameOf(const QString &code)
{
    if (code == u"zh_CN"_s) {
        return u"简体中文"_s;
    }
    return code == u"zh_TW"_s ? u"繁體中文"_s : u"English"_s;
}

} // namespace regulars
