#pragma once

#include "insight/figures.h"
#include "programme/programme.h"
#include "ui/language.h"

#include <functional>

namespace regulars
{

// How figures, names and sentences stand on a report's paper in a language.
class PaperWords
{
public:
    virtual ~PaperWords();
    PaperWords(const PaperWords &) = delete;
    PaperWords &operator=(const PaperWords &) = delete;

protected:
    // `context` is the class' own name, under which lupdate files its sentences.
    PaperWords(const Currency &currency, const Language &language, const char *context)
        : m_currency(currency)
        , m_language(language)
        , m_context(context)
    {}

    QString tr(const char *text, const char *disambiguation = nullptr, int n = -1) const
    {
        return m_language.translate(m_context, text, disambiguation, n);
    }
    const Currency &currency() const { return m_currency; }
    const Language &language() const { return m_language; }

    QString count(qint64 number) const;
    QString points(Points points) const { return count(points.count()); }
    QString signedCount(qint64 number) const; // "+12", "−3", "0"
    QString money(Money money) const;         // with the currency's sign
    QString moneyNear(const Share &minor) const;
    QString plainMoney(Money money) const;   // without
    QString share(const Share &share) const; // "36.4%", a dash without
    QString monthName(Month month) const;    // "October 2026", "2026年10月"
    QString weekdayName(int weekday, QLocale::FormatType format) const; // 1 = Monday
    QString nameOf(const LocalName &name, const QString &id) const;
    // What the program itself wrote where a person's or a till's name stands.
    QString shownName(const QString &name) const;
    // The templates' zones; a zone of the shop's own is called what the shop calls it.
    QString zoneName(const QString &zone) const;
    QString kindName(const QString &kind) const; // of a reward
    static QStringList ageBands();
    QString bandName(const QString &band) const; // "18–24"
    static double number(const Share &share);
    double major(Money money) const;

    static QString dash() { return QStringLiteral("–"); }

private:
    QString inBoth(const std::function<QString(const Language &)> &words) const;

    Currency m_currency;
    const Language &m_language;
    const char *m_context;
};

} // namespace regulars
