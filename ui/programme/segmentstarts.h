#pragma once

#include "programme/programme.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace regulars
{

// A segment to begin with: what many shops look at, with its formula in words.
struct SegmentStart
{
    QString id;
    QString icon;
    QString title;
    QString meaning;
    QJsonObject when;
};

// All of them, in the order in which they are offered, in the window's language.
class SegmentStarts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SegmentStarts)

public:
    explicit SegmentStarts(const Programme &programme);

    const std::vector<SegmentStart> &all() const { return m_starts; }
    const SegmentStart *named(const QString &id) const; // null: none

private:
    void addByHabit();
    void addByTaste();
    void addByPoints();
    QString money(qint64 major) const;

    const Programme &m_programme;
    std::vector<SegmentStart> m_starts;
};

} // namespace regulars
