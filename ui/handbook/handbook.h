#pragma once

#include "storage/codes.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

// A piece of a line: words, what a button says, a key, or the way to another section.
struct HandbookSpan
{
    enum class Kind { Words, Strong, Label, Key, Link };
    Kind kind = Kind::Words;
    QString text{};
    QString
        target{}; // of a link its section, of a label where the program says it: "TillPage|Undo"
};

// A paragraph, an item of a list, or a picture with what it shows.
struct HandbookLine
{
    enum class Kind { Paragraph, Bullet, Step, Picture };
    Kind kind = Kind::Paragraph;
    int number = 0; // of a step, from 1
    std::vector<HandbookSpan> spans{};
    QString picture{}; // its name, the same in all languages

    QString plain() const;
};

// What is told of one page, or of one thing to do.
struct HandbookSection
{
    QString id; // the page's own where it is of a page
    QString title;
    std::vector<HandbookLine> lines;

    QString plain() const; // title and lines, for searching
};

// What one rank has to know beyond the ranks below.
struct HandbookPart
{
    Role role;
    QString title;
    std::vector<HandbookSection> sections;
};

// How the program is used, in one of its languages. What a button is called is looked up as the
// program says it when the handbook is read, so that the two never differ: the texts name it by
// context and source, as in {TillPage|Undo}; {#till} leads to a section, `F8` is a key.
class Handbook
{
public:
    // Throws std::logic_error for a language that is not spoken, or a text that is not written so.
    explicit Handbook(const QString &language);

    const QString &language() const { return m_language; }
    // From the counter up.
    const std::vector<HandbookPart> &parts() const { return m_parts; }
    // Those that somebody of that rank reads.
    std::vector<HandbookPart> partsFor(Role role) const;
    const HandbookSection *section(const QString &id) const; // null: there is none

    // When its texts were last gone through: the same texts make the same paper on every day.
    static QDate date() { return {2026, 11, 23}; }
    // The file of a picture.
    static QString pictureFile(const QString &language, const QString &name);
    // "owner" and so on; nothing for other words.
    static std::optional<Role> roleNamed(const QString &word);
    static QStringList roleNames();

private:
    QString m_language;
    std::vector<HandbookPart> m_parts;
};

} // namespace regulars
