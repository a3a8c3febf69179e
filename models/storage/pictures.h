#pragma once

#include "storage/connection.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// What a picture shows; part of the file format: add, never renumber.
enum class Pictured : int { Product = 1, Reward = 2 };

struct Picture
{
    QByteArray hash; // SHA-256 of the bytes
    QString mediaType;
    QByteArray bytes;
};

struct PictureUse
{
    QString thing; // its id in the programme
    QByteArray hash;
};

// Pictures of goods and rewards. Equal ones lie there once.
class Pictures
{
public:
    static constexpr qsizetype mostBytes = 512 * 1024;

    explicit Pictures(Connection &store)
        : m_store(store)
    {}

    std::optional<Picture> of(Pictured kind, const QString &thing) const;
    std::vector<PictureUse> uses(Pictured kind) const; // by thing
    void put(Pictured kind, const QString &thing, const Picture &picture) const;
    bool remove(Pictured kind, const QString &thing) const; // false: there was none

private:
    void dropUnused() const;

    Connection &m_store;
};

} // namespace regulars
