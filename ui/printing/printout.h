#pragma once

#include <QDate>
#include <QSizeF>
#include <QString>

QT_BEGIN_NAMESPACE
class QPaintDevice;
class QPainter;
QT_END_NAMESPACE

namespace regulars
{

// Something laid out on sheets of paper, the same on every device: printer, PDF, preview. It keeps
// nothing of the shop, so that it can be printed in a thread of its own.
class Printout
{
public:
    Printout(QString title, QString language, QDate date)
        : m_title(std::move(title))
        , m_language(std::move(language))
        , m_date(date)
    {}
    virtual ~Printout();
    Printout(const Printout &) = delete;
    Printout &operator=(const Printout &) = delete;

    // Of the print job and the file.
    const QString &title() const { return m_title; }
    const QString &language() const { return m_language; }
    QDate date() const { return m_date; }

    virtual QSizeF sheet() const = 0; // millimetres, margins included
    virtual int pageCount(const QPaintDevice &device) const = 0;
    // From 0; the painter's origin is the sheet's upper left corner, its unit the device's own.
    virtual void paint(QPainter &painter, int page) const = 0;

private:
    QString m_title;
    QString m_language;
    QDate m_date;
};

} // namespace regulars
