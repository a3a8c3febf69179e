#include "ui/handbook/handbook.h"

#include "ui/language.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>
#include <stdexcept>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Qt wants it.
static void takeInHandbook()
{
    Q_INIT_RESOURCE(handbook);
}

namespace regulars
{

namespace
{

struct PartFile
{
    Role role;
    const char *name;
};
constexpr std::array partFiles{PartFile{Role::Clerk, "clerk"}, PartFile{Role::Manager, "manager"},
                               PartFile{Role::Owner, "owner"}};

[[noreturn]] void refuse(const QString &what, const QString &line)
{
    throw std::logic_error((u"handbook: %1: %2"_s).arg(what, line).toStdString());
}

QString labelText(const Language &speech, const QString &target)
{
    const QByteArray context = "regulars::" + target.section(u'|', 0, 0).toUtf8();
    const QByteArray source = target.section(u'|', 1).toUtf8();
    return speech.translate(context.constData(), source.constData()).remove(u'&');
}

// Links get their text when all sections are read.
std::vector<HandbookSpan> spansOf(const QString &line, const Language &speech)
{
    static const QRegularExpression mark(
        u"`([^`]+)`|\\{#([a-z]+)\\}|\\{(\\w+\\|[^}]+)\\}|\\*\\*([^*]+)\\*\\*"_s);
    using Kind = HandbookSpan::Kind;
    std::vector<HandbookSpan> spans;
    qsizetype from = 0;
    for (auto found = mark.globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedStart() > from) {
            spans.push_back({Kind::Words, line.mid(from, match.capturedStart() - from)});
        }
        from = match.capturedEnd();
        if (match.hasCaptured(1)) {
            spans.push_back({Kind::Key, match.captured(1)});
        } else if (match.hasCaptured(2)) {
            spans.push_back({Kind::Link, {}, match.captured(2)});
        } else if (match.hasCaptured(3)) {
            spans.push_back({Kind::Label, labelText(speech, match.captured(3)), match.captured(3)});
        } else {
            spans.push_back({Kind::Strong, match.captured(4)});
        }
    }
    if (from < line.size()) {
        spans.push_back({Kind::Words, line.mid(from)});
    }
    return spans;
}

QString plainOf(const std::vector<HandbookSpan> &spans)
{
    QString text;
    for (const HandbookSpan &span : spans) {
        text += span.text;
    }
    return text;
}

HandbookLine lineOf(const QString &text, const Language &speech)
{
    static const QRegularExpression step(u"^([0-9]+)\\. (.+)$"_s);
    static const QRegularExpression picture(u"^!\\[(.+)\\]\\(([a-z]+)\\)$"_s);
    using Kind = HandbookLine::Kind;
    if (const auto match = picture.match(text); match.hasMatch()) {
        return {Kind::Picture, 0, spansOf(match.captured(1), speech), match.captured(2)};
    }
    if (const auto match = step.match(text); match.hasMatch()) {
        return {Kind::Step, match.captured(1).toInt(), spansOf(match.captured(2), speech)};
    }
    if (text.startsWith(u"- "_s)) {
        return {Kind::Bullet, 0, spansOf(text.mid(2), speech)};
    }
    return {Kind::Paragraph, 0, spansOf(text, speech)};
}

HandbookPart partOf(const PartFile &file, const Language &speech)
{
    static const QRegularExpression heading(u"^## (.+) \\{#([a-z]+)\\}$"_s);
    QFile text(u":/handbook/%1/%2.md"_s.arg(speech.code(), QString::fromLatin1(file.name)));
    if (!text.open(QIODevice::ReadOnly)) {
        refuse(u"is missing"_s, text.fileName());
    }
    HandbookPart part{file.role, {}, {}};
    for (const QString &raw : QString::fromUtf8(text.readAll()).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty()) {
            continue;
        }
        if (line.startsWith(u"# "_s)) {
            part.title = plainOf(spansOf(line.mid(2), speech));
        } else if (line.startsWith(u"##"_s)) {
            const auto match = heading.match(line);
            if (!match.hasMatch()) {
                refuse(u"a heading is written ## title {#id}"_s, line);
            }
            part.sections.push_back(
                {match.captured(2), plainOf(spansOf(match.captured(1), speech)), {}});
        } else if (part.sections.empty()) {
            refuse(u"a line before the first heading"_s, line);
        } else {
            part.sections.back().lines.push_back(lineOf(line, speech));
        }
    }
    return part;
}

} // namespace

QString HandbookLine::plain() const
{
    return plainOf(spans);
}

QString HandbookSection::plain() const
{
    QStringList all{title};
    for (const HandbookLine &line : lines) {
        all += line.plain();
    }
    return all.join(u'\n');
}

Handbook::Handbook(const QString &language)
    : m_language(language)
{
    takeInHandbook();
    const Language speech(language);
    for (const PartFile &file : partFiles) {
        m_parts.push_back(partOf(file, speech));
    }
    for (HandbookPart &part : m_parts) {
        for (HandbookSection &one : part.sections) {
            for (HandbookLine &line : one.lines) {
                for (HandbookSpan &span : line.spans) {
                    if (span.kind != HandbookSpan::Kind::Link) {
                        continue;
                    }
                    const HandbookSection *target = section(span.target);
                    if (!target) {
                        refuse(u"a link leads nowhere"_s, span.target);
                    }
                    span.text = target->title;
                }
            }
        }
    }
}

std::vector<HandbookPart> Handbook::partsFor(Role role) const
{
    std::vector<HandbookPart> fitting;
    std::copy_if(m_parts.begin(), m_parts.end(), std::back_inserter(fitting),
                 [role](const HandbookPart &part) { return part.role <= role; });
    return fitting;
}

const HandbookSection *Handbook::section(const QString &id) const
{
    for (const HandbookPart &part : m_parts) {
        for (const HandbookSection &one : part.sections) {
            if (one.id == id) {
                return &one;
            }
        }
    }
    return nullptr;
}

QString Handbook::pictureFile(const QString &language, const QString &name)
{
    return u":/handbook/pictures/%1/%2.png"_s.arg(language, name);
}

std::optional<Role> Handbook::roleNamed(const QString &word)
{
    for (const PartFile &file : partFiles) {
        if (word == QLatin1String(file.name)) {
            return file.role;
        }
    }
    return std::nullopt;
}

QStringList Handbook::roleNames()
{
    QStringList names;
    for (const PartFile &file : partFiles) {
        names += QString::fromLatin1(file.name);
    }
    return names;
}

} // namespace regulars
