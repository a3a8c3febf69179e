#include "ui/handbook/handbooktext.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Spaces that don't break: a key stays in one piece, with room about it.
QString keyCap(const QString &key, const HandbookColours &colours)
{
    QString words = key.toHtmlEscaped();
    words.replace(u' ', u"&nbsp;"_s);
    return u"<span style=\"background-color:%1; color:%2;\">&nbsp;%3&nbsp;</span>"_s.arg(
        colours.key.name(), colours.keyText.name(), words);
}

// Two keys and what they do in a row.
QString keyTable(const std::vector<HandbookKey> &keys, const HandbookColours &colours)
{
    QString rows;
    for (size_t i = 0; i < keys.size(); i += 2) {
        rows += u"<tr>"_s;
        for (size_t at = i; at < i + 2 && at < keys.size(); ++at) {
            rows += u"<td style=\"padding:3px 10px 3px 0;\">%1</td>"
                    "<td style=\"padding:3px 28px 3px 0;\">%2</td>"_s.arg(
                        keyCap(keys[at].key, colours), keys[at].words.toHtmlEscaped());
        }
        rows += u"</tr>"_s;
    }
    return u"<table cellspacing=\"0\" cellpadding=\"0\">%1</table>"_s.arg(rows);
}

QString lineText(const HandbookLine &line, const HandbookColours &colours, int width)
{
    const QString words = richText(line.spans, colours);
    switch (line.kind) {
    case HandbookLine::Kind::Paragraph:
        return u"<p>%1</p>"_s.arg(words);
    case HandbookLine::Kind::Bullet:
        return u"<ul><li style=\"margin-bottom:5px;\">%1</li></ul>"_s.arg(words);
    case HandbookLine::Kind::Step:
        return u"<ol start=\"%1\"><li style=\"margin-bottom:5px;\">%2</li></ol>"_s.arg(line.number)
            .arg(words);
    case HandbookLine::Kind::Picture:
        return u"<p><img src=\"%1\" width=\"%2\" alt=\"%3\"><br>"
               "<span style=\"color:%4;\">%3</span></p>"_s.arg(line.picture)
                   .arg(width)
                   .arg(line.plain().toHtmlEscaped(), colours.muted.name());
    }
    Q_UNREACHABLE();
}

// Items that follow one another are one list.
QString joined(QString text)
{
    text.replace(u"</ul><ul>"_s, QString());
    static const QString between = u"</ol><ol start=\"%1\">"_s;
    for (int number = 2; number < 20; ++number) {
        text.replace(between.arg(number), QString());
    }
    return text;
}

} // namespace

QString richText(const std::vector<HandbookSpan> &spans, const HandbookColours &colours)
{
    QString text;
    for (const HandbookSpan &span : spans) {
        const QString words = span.text.toHtmlEscaped();
        switch (span.kind) {
        case HandbookSpan::Kind::Words:
            text += words;
            break;
        case HandbookSpan::Kind::Strong:
        case HandbookSpan::Kind::Label:
            text += u"<span style=\"font-weight:600;\">%1</span>"_s.arg(words);
            break;
        case HandbookSpan::Kind::Key:
            text += keyCap(span.text, colours);
            break;
        case HandbookSpan::Kind::Link:
            text += u"<a href=\"#%1\" style=\"color:%2;\">%3</a>"_s.arg(span.target,
                                                                        colours.link.name(), words);
            break;
        }
    }
    return text;
}

QString richText(const HandbookSection &section, const std::vector<HandbookKey> &keys,
                 const QString &keysTitle, const HandbookColours &colours, int titlePixels,
                 int width)
{
    QString text = u"<p style=\"font-size:%1px; font-weight:600;\">%2</p>"_s.arg(titlePixels)
                       .arg(section.title.toHtmlEscaped());
    if (!keys.empty()) {
        text += u"<p style=\"color:%1; font-weight:600; margin-bottom:2px;\">%2</p>%3"_s.arg(
            colours.muted.name(), keysTitle.toHtmlEscaped(), keyTable(keys, colours));
    }
    QString lines;
    for (const HandbookLine &line : section.lines) {
        lines += lineText(line, colours, width);
    }
    return text + joined(lines);
}

} // namespace regulars
