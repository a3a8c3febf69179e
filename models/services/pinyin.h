#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace regulars
{

// Under what a name is found. All keys are lower case a–z and digits where the name can be written
// so; ü is u (a typed v too).
struct NameKeys
{
    QString pinyin;      // "shanxiaomei" for 单小梅: surnames are read as surnames
    QString pinyinOther; // "danxiaomei": the common reading, where it differs; else empty
    QString initials;    // "sxm"
};

NameKeys nameKeys(const QString &name);

// A query such as "zhangsan", "zs", "zhangxm", "zxiaomei" or "张xm" read as the beginning of a
// name.
struct PinyinQuery
{
    QString letters; // the whole, a–z; empty when the text can't be pinyin
    // One way to cut it into syllables and initials: `initials` is what the name's initials begin
    // with, `pattern` a GLOB on its pinyin.
    struct Cut
    {
        QString initials;
        QString pattern;
    };
    std::vector<Cut> cuts; // mixed readings only, likeliest first, at most 8
};

PinyinQuery pinyinQuery(const QString &text);

// The same in two steps, for who may need no cuts.
QString pinyinLetters(const QString &text);
std::vector<PinyinQuery::Cut> pinyinCuts(const QString &letters);

} // namespace regulars
