#include "services/pinyin.h"

#include "values/text.h"

#include <QHash>
#include <QSet>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

// Every syllable of standard Chinese without its tone, ü written u.
constexpr char syllableTable[] =
    "a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu "
    "ca cai can cang cao ce cen ceng cha chai chan chang chao che chen cheng chi "
    "chong chou chu chua chuai chuan chuang chui chun chuo ci cong cou cu cuan cui "
    "cun cuo da dai dan dang dao de den deng di dian diao die ding diu dong dou du "
    "duan dui dun duo e ei en eng er fa fan fang fei fen feng fiao fo fou fu ga gai "
    "gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo ha hai "
    "han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji jia "
    "jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke "
    "kei ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang lao le "
    "lei leng li lia lian liang liao lie lin ling liu lo long lou lu luan lue lun luo "
    "ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na "
    "nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu "
    "nuan nue nun nuo o ou pa pai pan pang pao pei pen peng pi pian piao pie pin ping "
    "po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang "
    "rao re ren reng ri rong rou ru rua ruan rui run ruo sa sai san sang sao se sen "
    "seng sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan "
    "shuang shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao te "
    "teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen "
    "weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan "
    "yang yao ye yi yin ying yo yong you yu yuan yue yun za zai zan zang zao ze zei "
    "zen zeng zha zhai zhan zhang zhao zhe zhen zheng zhi zhong zhou zhu zhua zhuai "
    "zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo ";

constexpr qsizetype longestSyllable = 6;
constexpr qsizetype longestQuery = 40;
constexpr int mostTokens = 8;
constexpr int mostSteps = 4096;
constexpr size_t mostCuts = 8;

// Views, so that a piece of a query is looked up without a copy of it.
const QSet<QStringView> &syllables()
{
    static const QString table = QString::fromLatin1(syllableTable);
    static const QSet<QStringView> all = [] {
        const QList<QStringView> list = QStringView(table).split(u' ', Qt::SkipEmptyParts);
        return QSet<QStringView>(list.begin(), list.end());
    }();
    return all;
}

// Every beginning of a syllable, whole ones too.
const QSet<QStringView> &beginnings()
{
    static const QSet<QStringView> all = [] {
        QSet<QStringView> parts;
        for (const QStringView syllable : syllables()) {
            for (qsizetype length = 1; length <= syllable.size(); ++length) {
                parts += syllable.left(length);
            }
        }
        return parts;
    }();
    return all;
}

// Surnames that ICU's table of names reads as common words.
const QHash<QString, QString> &furtherSurnames()
{
    static const QHash<QString, QString> all{
        {u"朴"_s, u"piao"_s}, {u"缪"_s, u"miao"_s}, {u"乜"_s, u"nie"_s},      {u"句"_s, u"gou"_s},
        {u"洗"_s, u"xian"_s}, {u"折"_s, u"she"_s},  {u"秘"_s, u"bi"_s},       {u"钭"_s, u"tou"_s},
        {u"黑"_s, u"he"_s},   {u"召"_s, u"shao"_s}, {u"单于"_s, u"chan yu"_s}};
    return all;
}

bool isCompoundSurname(const QString &two)
{
    static const QSet<QString> all{u"万俟"_s, u"尉迟"_s, u"单于"_s, u"长孙"_s,
                                   u"澹台"_s, u"令狐"_s, u"鲜于"_s, u"宰父"_s};
    return all.contains(two);
}

// ICU's transliterators are not for several threads at once.
QString transliterated(const QString &text, const char *id)
{
    thread_local QHash<QByteArray, std::shared_ptr<icu::Transliterator>> made;
    std::shared_ptr<icu::Transliterator> &one = made[id];
    if (!one) {
        UErrorCode code = U_ZERO_ERROR;
        UParseError place;
        one.reset(icu::Transliterator::createInstance(id, UTRANS_FORWARD, place, code));
        if (U_FAILURE(code)) {
            throw std::runtime_error("ICU has no transliterator of that name");
        }
    }
    icu::UnicodeString work(reinterpret_cast<const char16_t *>(text.utf16()),
                            static_cast<int32_t>(text.size()));
    one->transliterate(work);
    return QString::fromUtf16(work.getBuffer(), work.length());
}

// Nothing is to be read: the transliterators would only make it small. They part what follows a
// full stop, so that other signs are left to them.
bool isPlainLatin(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c < u'\x80' && (c.isLetterOrNumber() || c == u' '); });
}

QString readAsWords(const QString &text)
{
    if (isPlainLatin(text)) {
        return text.toLower();
    }
    return transliterated(text, "Han-Latin; Any-Latin; NFD; [:M:] Remove; NFC; Latin-ASCII; Lower");
}

QString readAsNames(const QString &text)
{
    return transliterated(text,
                          "Han-Latin/Names; Any-Latin; NFD; [:M:] Remove; NFC; Latin-ASCII; Lower");
}

bool isKeyLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

// Runs of letters and runs of digits; the rest parts them.
QStringList words(const QString &latin)
{
    QStringList parts;
    QChar last = u' ';
    for (const QChar c : latin) {
        if (isKeyLetter(c)) {
            if (isKeyLetter(last) && last.isDigit() == c.isDigit()) {
                parts.last() += c;
            } else {
                parts += QString(c);
            }
        }
        last = c == u'\'' && isKeyLetter(last) ? last : c;
    }
    return parts;
}

// ü is typed as v, in passports as yu; in keys it is u.
QString withPlainU(QString letters)
{
    letters.replace(u"lv"_s, u"lu"_s).replace(u"nv"_s, u"nu"_s).replace(u"lyu"_s, u"lu"_s);
    return letters;
}

QString keyOf(const QStringList &parts)
{
    return withPlainU(parts.join(QString()));
}

// Surname by the table of names, the rest as words.
QStringList readAsPerson(const QString &name)
{
    if (name.isEmpty() || name[0].script() != QChar::Script_Han) {
        return words(readAsWords(name));
    }
    const qsizetype length = isCompoundSurname(name.left(2)) ? 2 : 1;
    const QString surname = name.left(length);
    const auto further = furtherSurnames().constFind(surname);
    const QString read =
        further == furtherSurnames().constEnd() ? readAsNames(surname) : further.value();
    return words(read) + words(readAsWords(name.mid(length)));
}

// How one query may be cut, by trying whole syllables first. Pure pinyin and pure initials need no
// cut and are left out.
class Cutter
{
public:
    explicit Cutter(const QString &letters)
        : m_letters(letters)
    {}

    std::vector<PinyinQuery::Cut> cuts()
    {
        descend(0, false);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const PinyinQuery::Cut &a, const PinyinQuery::Cut &b) {
                             return a.initials.size() < b.initials.size();
                         });
        m_found.resize(std::min(m_found.size(), mostCuts));
        return std::move(m_found);
    }

private:
    void descend(qsizetype at, bool isMixed)
    {
        if (++m_steps > mostSteps || m_cut.initials.size() > mostTokens) {
            return;
        }
        if (at == m_letters.size()) {
            if (isMixed && m_cut.initials != m_letters) {
                m_found.push_back(m_cut);
            }
            return;
        }
        const qsizetype longest = std::min(longestSyllable, m_letters.size() - at);
        for (qsizetype length = longest; length >= 1; --length) {
            const QStringView token = QStringView(m_letters).mid(at, length);
            const qsizetype next = at + length;
            const bool isWhole = syllables().contains(token);
            if (next == m_letters.size()) {
                if (beginnings().contains(token)) {
                    descendBy(token, true, isMixed || !isWhole);
                }
                continue;
            }
            if (isWhole) {
                descendBy(token, false, isMixed);
            }
            if (isInitial(token)) {
                descendBy(token, true, true);
            }
        }
    }

    // With the token laid on the cut at hand, and taken off again.
    void descendBy(QStringView token, bool isOpen, bool isMixed)
    {
        const qsizetype initials = m_cut.initials.size();
        const qsizetype pattern = m_cut.pattern.size();
        m_cut.initials += token[0];
        m_cut.pattern += token;
        if (isOpen) {
            m_cut.pattern += u'*';
        }
        descend(token.end() - QStringView(m_letters).begin(), isMixed);
        m_cut.initials.truncate(initials);
        m_cut.pattern.truncate(pattern);
    }

    static bool isInitial(QStringView token)
    {
        return token == u"zh" || token == u"ch" || token == u"sh" ||
               (token.size() == 1 && beginnings().contains(token));
    }

    const QString &m_letters;
    PinyinQuery::Cut m_cut;
    std::vector<PinyinQuery::Cut> m_found;
    int m_steps = 0;
};

} // namespace

NameKeys nameKeys(const QString &name)
{
    const QString text = folded(name);
    const QStringList parts = readAsPerson(text);
    NameKeys keys;
    keys.pinyin = keyOf(parts);
    for (const QString &part : parts) {
        keys.initials += part[0];
    }
    for (const QString &otherKey :
         {keyOf(words(readAsWords(text))), keyOf(words(readAsNames(text)))}) {
        if (keys.pinyinOther.isEmpty() && otherKey != keys.pinyin) {
            keys.pinyinOther = otherKey;
        }
    }
    return keys;
}

QString pinyinLetters(const QString &text)
{
    const QString typed = folded(text);
    if (typed.size() > longestQuery) {
        return {};
    }
    const bool isPlain = std::all_of(typed.begin(), typed.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u' ' || c == u'\'' ||
               c == u'-' || c == u'.' || c == u'\u00b7';
    });
    return isPlain ? keyOf(readAsPerson(typed)) : QString();
}

std::vector<PinyinQuery::Cut> pinyinCuts(const QString &letters)
{
    return Cutter(letters).cuts();
}

PinyinQuery pinyinQuery(const QString &text)
{
    const QString letters = pinyinLetters(text);
    return {letters, pinyinCuts(letters)};
}

} // namespace regulars
