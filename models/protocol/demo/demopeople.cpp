#include "protocol/demo/demopeople.h"

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

// The commonest surnames first: drawn so, they come about as often as in life.
constexpr std::array surnames{
    u"王", u"李", u"张", u"刘", u"陈", u"杨", u"黄", u"赵", u"吴", u"周", u"徐", u"孙", u"马",
    u"朱", u"胡", u"郭", u"何", u"林", u"高", u"罗", u"郑", u"梁", u"谢", u"宋", u"唐", u"许",
    u"邓", u"冯", u"韩", u"曹", u"曾", u"彭", u"萧", u"蔡", u"潘", u"田", u"董", u"袁", u"于",
    u"余", u"叶", u"蒋", u"杜", u"苏", u"魏", u"程", u"吕", u"丁", u"沈", u"任", u"单", u"欧阳"};
constexpr std::array womensNames{
    u"秀英", u"丽",   u"敏",   u"静",   u"秀兰", u"艳",   u"娟",   u"霞",   u"桂英", u"芳",
    u"婷",   u"雪梅", u"玉兰", u"晓燕", u"梓涵", u"欣怡", u"诗涵", u"雨桐", u"若曦", u"佳怡",
    u"慧敏", u"丽华", u"红梅", u"淑珍", u"思琪", u"晓敏", u"倩",   u"琳",   u"雅婷", u"文静"};
constexpr std::array mensNames{
    u"伟",   u"强",   u"磊",   u"军",   u"洋",   u"勇",   u"杰",   u"涛",   u"明",   u"超",
    u"建国", u"志强", u"国强", u"浩然", u"子轩", u"宇轩", u"俊杰", u"建华", u"文博", u"一鸣",
    u"海涛", u"志明", u"德华", u"家豪", u"鹏飞", u"立新", u"晓峰", u"天宇", u"凯",   u"振华"};
constexpr std::array tags{u"老邻居", u"上班族", u"宝妈", u"学生", u"团购", u"退休"};
constexpr std::array channels{u"wechat", u"sms", u"phone"};

enum class Habit { Often, Regular, Seldom, Gone };

constexpr std::array morning{0, 0, 0, 0, 0, 0, 2, 9, 9, 4, 2, 2,
                             3, 1, 1, 1, 2, 4, 4, 2, 1, 1, 0, 0};
constexpr std::array midday{0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 5, 8, 9, 5, 3, 3, 3, 3, 3, 2, 1, 1, 0, 0};
constexpr std::array evening{0, 0, 0, 0, 0, 0, 0, 1, 2, 1, 1, 2,
                             3, 2, 2, 2, 3, 7, 9, 8, 7, 4, 1, 0};

int visitsOf(Chance &chance, Habit habit)
{
    switch (habit) {
    case Habit::Often:
        return chance.between(220, 450);
    case Habit::Regular:
        return chance.between(70, 160);
    case Habit::Seldom:
        return chance.between(12, 45);
    case Habit::Gone:
        break;
    }
    return chance.between(60, 200);
}

EnrolRequest personOf(Chance &chance, int number)
{
    EnrolRequest person;
    const bool isWoman = chance.happens(560);
    const auto rank = static_cast<std::size_t>(
        chance.below(chance.between(1, static_cast<int>(surnames.size()))));
    person.name = QString::fromUtf16(surnames[rank]) +
                  QString::fromUtf16(isWoman ? chance.pick(womensNames) : chance.pick(mensNames));
    person.gender = isWoman ? u"female"_s : u"male"_s;
    // Numbers of one range, each once: the factor shares no divisor with their count.
    constexpr qint64 numbersOfRange = 10'000'000;
    const qint64 tail = (qint64(number) * 6'700'417 + 1'234'567) % numbersOfRange;
    person.phone = u"1300%1"_s.arg(tail, 7, 10, QLatin1Char('0'));
    person.card = u"88%1"_s.arg(number + 1, 8, 10, QLatin1Char('0'));
    if (chance.happens(820)) {
        const int month = chance.between(1, 12);
        const int day = chance.between(1, 28);
        const QString year =
            chance.happens(750) ? QString::number(chance.between(1948, 2007)) : u"-"_s;
        person.birthday = u"%1-%2-%3"_s.arg(year)
                              .arg(month, 2, 10, QLatin1Char('0'))
                              .arg(day, 2, 10, QLatin1Char('0'));
    }
    if (chance.happens(350)) {
        person.tags += QString::fromUtf16(chance.pick(tags));
    }
    person.channel = QString::fromUtf16(chance.pick(channels));
    if (chance.happens(600)) {
        person.consents.push_back({u"marketing"_s, true, u"同意接收优惠信息"_s, u"till"_s});
    }
    person.isDemo = true;
    return person;
}

} // namespace

Neighbour neighbour(Chance &chance, int number, int days)
{
    Neighbour one;
    // Two of five join when the shop opens, the others over the year.
    one.joinsOn = chance.happens(400) ? chance.below(std::min(21, days)) : chance.below(days);
    constexpr std::array habits{14, 36, 30, 20};
    const auto habit = static_cast<Habit>(chance.weighted(habits));
    one.leavesOn = habit == Habit::Gone ? one.joinsOn + chance.between(20, 110) : days;
    one.visitsPermille = visitsOf(chance, habit);
    constexpr std::array dayparts{35, 25, 40};
    switch (chance.weighted(dayparts)) {
    case 0:
        one.hours = morning;
        break;
    case 1:
        one.hours = midday;
        break;
    default:
        one.hours = evening;
    }
    one.hasWallet = habit != Habit::Seldom && chance.happens(180);
    one.bringsBag = chance.happens(300);
    one.person = personOf(chance, number);
    return one;
}

} // namespace regulars
