#include "protocol/importing/columnmap.h"

#include "protocol/importing/importerror.h"
#include "protocol/tablefiles/formulaguard.h"
#include "values/digits.h"
#include "values/text.h"

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

struct FieldNames
{
    Field field;
    QString name;
    QStringList usual; // as plainHeading() leaves them
};

const std::vector<FieldNames> &memberFields()
{
    static const std::vector<FieldNames> fields{
        {Field::Card,
         u"card"_s,
         {u"cardno"_s, u"cardnumber"_s, u"memberno"_s, u"memberid"_s, u"卡号"_s, u"会员卡号"_s,
          u"会员卡"_s, u"会员编号"_s, u"会员号"_s, u"編號"_s, u"卡號"_s, u"會員編號"_s,
          u"會員卡號"_s}},
        {Field::Phone,
         u"phone"_s,
         {u"mobile"_s, u"telephone"_s, u"tel"_s, u"phonenumber"_s, u"mobilephone"_s, u"手机号"_s,
          u"手机"_s, u"手机号码"_s, u"电话"_s, u"联系电话"_s, u"电话号码"_s, u"手機"_s,
          u"手機號碼"_s, u"電話"_s}},
        {Field::Name,
         u"name"_s,
         {u"fullname"_s, u"membername"_s, u"customername"_s, u"姓名"_s, u"会员姓名"_s,
          u"会员名称"_s, u"客户姓名"_s, u"名字"_s, u"會員姓名"_s, u"昵称"_s}},
        {Field::Birthday,
         u"birthday"_s,
         {u"birthdate"_s, u"dateofbirth"_s, u"dob"_s, u"生日"_s, u"出生日期"_s, u"会员生日"_s}},
        {Field::Gender, u"gender"_s, {u"sex"_s, u"性别"_s, u"性別"_s}},
        {Field::Joined,
         u"joined"_s,
         {u"joinedon"_s, u"joindate"_s, u"since"_s, u"membersince"_s, u"入会日期"_s, u"入会时间"_s,
          u"开卡日期"_s, u"开卡时间"_s, u"注册时间"_s, u"注册日期"_s, u"成为会员时间"_s,
          u"入會日期"_s, u"加入日期"_s}},
        {Field::Points,
         u"points"_s,
         {u"balance"_s, u"pointsbalance"_s, u"积分"_s, u"可用积分"_s, u"当前积分"_s, u"积分余额"_s,
          u"剩余积分"_s, u"點數"_s, u"積分"_s}},
        {Field::PointsExpire,
         u"points_expire"_s,
         {u"pointsexpiry"_s, u"expires"_s, u"积分有效期"_s, u"积分到期"_s, u"积分到期日"_s,
          u"點數到期日"_s}},
        {Field::StoredValue,
         u"stored_value"_s,
         {u"wallet"_s, u"储值"_s, u"余额"_s, u"储值余额"_s, u"账户余额"_s, u"本金"_s, u"储值本金"_s,
          u"本金余额"_s, u"儲值金"_s}},
        {Field::StoredValueBonus,
         u"stored_value_bonus"_s,
         {u"bonus"_s, u"赠送金"_s, u"赠送余额"_s, u"赠金"_s, u"赠送金额"_s, u"儲值贈金"_s}},
        {Field::Tier,
         u"tier"_s,
         {u"level"_s, u"grade"_s, u"等级"_s, u"会员等级"_s, u"级别"_s, u"會員等級"_s}},
        {Field::Tags, u"tags"_s, {u"tag"_s, u"labels"_s, u"标签"_s, u"会员标签"_s, u"標籤"_s}},
        {Field::Channel, u"channel"_s, {u"source"_s, u"来源"_s, u"渠道"_s, u"來源"_s}},
        {Field::Consent, u"consent"_s, {u"marketing"_s, u"同意"_s, u"营销同意"_s}}};
    return fields;
}

const std::vector<FieldNames> &purchaseFields()
{
    static const std::vector<FieldNames> fields{
        {Field::Member,
         u"member"_s,
         {u"customerid"_s, u"customer"_s, u"memberid"_s, u"memberno"_s, u"card"_s, u"cardno"_s,
          u"cardnumber"_s, u"会员"_s, u"会员卡号"_s, u"卡号"_s, u"会员编号"_s, u"会员号"_s,
          u"phone"_s, u"会员手机号"_s, u"手机号"_s, u"手机"_s, u"会员电话"_s, u"會員編號"_s,
          u"會員卡號"_s}},
        {Field::Date,
         u"date"_s,
         {u"day"_s, u"orderdate"_s, u"purchasedate"_s, u"datetime"_s, u"日期"_s, u"消费日期"_s,
          u"消费时间"_s, u"销售日期"_s, u"销售时间"_s, u"交易日期"_s, u"交易时间"_s, u"下单时间"_s,
          u"订单时间"_s, u"消費日期"_s, u"交易日期時間"_s}},
        {Field::Time, u"time"_s, {u"时间"_s, u"時間"_s, u"时刻"_s}},
        {Field::Receipt,
         u"receipt"_s,
         {u"receiptno"_s, u"orderno"_s,  u"orderid"_s,  u"order"_s,    u"invoice"_s,
          u"小票号"_s,    u"小票"_s,     u"小票单号"_s, u"票号"_s,     u"流水"_s,
          u"流水單號"_s,  u"小票號"_s,   u"單號"_s,     u"流水號"_s,   u"发票号"_s,
          u"交易号"_s,    u"交易单号"_s, u"單據編號"_s, u"单据号"_s,   u"单号"_s,
          u"流水号"_s,    u"订单号"_s,   u"销售单号"_s, u"小票編號"_s, u"訂單編號"_s}},
        {Field::Product,
         u"product"_s,
         {u"productid"_s, u"sku"_s, u"barcode"_s, u"条码"_s, u"商品条码"_s, u"商品编码"_s,
          u"商品"_s, u"商品編號"_s, u"條碼"_s}},
        {Field::Category,
         u"category"_s,
         {u"分类"_s, u"类别"_s, u"商品分类"_s, u"品类"_s, u"類別"_s, u"商品分類"_s}},
        {Field::Quantity,
         u"quantity"_s,
         {u"qty"_s, u"count"_s, u"units"_s, u"数量"_s, u"销售数量"_s, u"件数"_s, u"數量"_s}},
        {Field::Amount,
         u"amount"_s,
         {u"total"_s, u"value"_s, u"sales"_s, u"paid"_s, u"金额"_s, u"消费金额"_s, u"实收金额"_s,
          u"销售额"_s, u"实付金额"_s, u"订单金额"_s, u"小计"_s, u"金額"_s, u"消費金額"_s}},
        {Field::Purchase, u"purchase"_s, {}},
        {Field::Returned, u"returned"_s, {}},
        {Field::Channel, u"channel"_s, {u"渠道"_s, u"来源"_s, u"訂單來源"_s}},
        {Field::Till, u"till"_s, {u"register"_s, u"收银机"_s, u"收银台"_s, u"收銀機"_s}}};
    return fields;
}

const std::vector<FieldNames> &productFields()
{
    static const std::vector<FieldNames> fields{
        {Field::Id,
         u"id"_s,
         {u"product"_s, u"productid"_s, u"sku"_s, u"barcode"_s, u"条码"_s, u"商品条码"_s,
          u"商品编码"_s, u"编码"_s, u"條碼"_s, u"商品編號"_s}},
        {Field::Name,
         u"name"_s,
         {u"productname"_s, u"title"_s, u"名称"_s, u"商品名称"_s, u"品名"_s, u"商品名稱"_s,
          u"名稱"_s}},
        {Field::Category,
         u"category"_s,
         {u"分类"_s, u"类别"_s, u"商品分类"_s, u"品类"_s, u"類別"_s, u"商品分類"_s}},
        {Field::Price,
         u"price"_s,
         {u"saleprice"_s, u"售价"_s, u"单价"_s, u"零售价"_s, u"销售价"_s, u"售價"_s, u"價格"_s}},
        {Field::Cost, u"cost"_s, {u"进价"_s, u"成本"_s, u"成本价"_s, u"进货价"_s, u"進價"_s}}};
    return fields;
}

const std::vector<FieldNames> &namedFields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Members:
        return memberFields();
    case ImportKind::Purchases:
        return purchaseFields();
    case ImportKind::Products:
        break;
    }
    return productFields();
}

// The only column of that heading; −1: none.
int columnNamed(const QStringList &heading, const QString &name)
{
    const QString wanted = plainHeading(name);
    int found = -1;
    for (int i = 0; i < heading.size(); ++i) {
        if (wanted.isEmpty() || plainHeading(heading[i]) != wanted) {
            continue;
        }
        if (found >= 0) {
            throw ImportError(
                u"two columns are headed \"%1\"; say the column's number, as in %1=%2"_s.arg(
                    heading[i], QString::number(found + 1)));
        }
        found = i;
    }
    return found;
}

bool isTwice(const QStringList &heading, const QString &name)
{
    return std::count_if(heading.begin(), heading.end(), [&](const QString &one) {
               return plainHeading(one) == plainHeading(name);
           }) > 1;
}

// What other programs call so may be anything: a sum, a yes or no.
bool isOfExport(Field field)
{
    return field == Field::Purchase || field == Field::Returned;
}

bool isOurExport(const QStringList &heading)
{
    static const QStringList ours{u"purchase"_s, u"line"_s, u"business_date"_s, u"returned"_s};
    return std::all_of(ours.begin(), ours.end(),
                       [&](const QString &name) { return heading.contains(name); });
}

// The column of that number, counted from 1; −1: none.
int columnCounted(const QStringList &heading, const QString &asked)
{
    const auto number = numberFromDigits(asked);
    return number && *number >= 1 && *number <= heading.size() ? *number - 1 : -1;
}

QString namesOf(ImportKind kind)
{
    QStringList names;
    for (const FieldNames &one : namedFields(kind)) {
        names += one.name;
    }
    return names.join(u' ');
}

} // namespace

QString plainHeading(const QString &heading)
{
    QString plain = folded(heading).toCaseFolded();
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-' || c == u'*'; });
    return plain;
}

QString nameOf(Field field)
{
    for (const ImportKind kind :
         {ImportKind::Members, ImportKind::Purchases, ImportKind::Products}) {
        for (const FieldNames &one : namedFields(kind)) {
            if (one.field == field) {
                return one.name;
            }
        }
    }
    return {};
}

std::vector<Field> fieldsOf(ImportKind kind)
{
    std::vector<Field> fields;
    for (const FieldNames &one : namedFields(kind)) {
        fields.push_back(one.field);
    }
    return fields;
}

ColumnMap::ColumnMap(ImportKind kind, const QStringList &heading, const QStringList &given)
{
    m_columns.fill(-1);
    // Where all are numbers they count columns: without a heading, some cell may be that number.
    m_isByNumber =
        !given.isEmpty() && std::all_of(given.begin(), given.end(), [&](const QString &one) {
            const QString asked = one.section(u'=', 1).trimmed();
            return asked.isEmpty() || columnCounted(heading, asked) >= 0;
        });
    for (const QString &one : given) {
        take(kind, heading, one);
    }
    takeUsual(kind, heading, false);
    require(kind, heading);
}

ColumnMap::ColumnMap()
{
    m_columns.fill(-1);
}

ColumnMap ColumnMap::guessed(ImportKind kind, const QStringList &heading)
{
    ColumnMap map;
    map.takeUsual(kind, heading, true);
    return map;
}

// A lenient guess leaves alone what two columns are called.
void ColumnMap::takeUsual(ImportKind kind, const QStringList &heading, bool isLenient)
{
    const bool isExport = isOurExport(heading);
    const auto columnCalled = [&](const QString &name) {
        return isLenient && isTwice(heading, name) ? -1 : columnNamed(heading, name);
    };
    for (const FieldNames &names : namedFields(kind)) {
        const auto at = static_cast<std::size_t>(names.field);
        if (m_isGiven[at]) {
            continue;
        }
        const bool isFree = m_columns[at] < 0 && (!isOfExport(names.field) || isExport);
        for (const QString &name : QStringList(names.name) + names.usual) {
            const int column = isFree ? columnCalled(name) : -1;
            const bool isUsed =
                std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end();
            if (column >= 0 && !isUsed) {
                m_columns[at] = column;
                break;
            }
        }
    }
}

void ColumnMap::take(ImportKind kind, const QStringList &heading, const QString &given)
{
    const qsizetype equals = given.indexOf(u'=');
    if (equals < 1) {
        throw ImportError(
            u"\"%1\" maps nothing; write field=column, as in amount=total"_s.arg(given));
    }
    const QString name = folded(given.left(equals)).toLower();
    const auto &fields = namedFields(kind);
    const auto field = std::find_if(fields.begin(), fields.end(),
                                    [&](const FieldNames &one) { return one.name == name; });
    if (field == fields.end()) {
        throw ImportError(u"there is no field \"%1\"; fields are: %2"_s.arg(name, namesOf(kind)));
    }
    const auto at = static_cast<std::size_t>(field->field);
    if (m_isGiven[at]) {
        throw ImportError(u"the field %1 is mapped twice; leave one out"_s.arg(name));
    }
    m_isGiven[at] = true;
    const QString asked = given.mid(equals + 1).trimmed();
    if (asked.isEmpty()) {
        return;
    }
    const int counted = columnCounted(heading, asked);
    const int named = m_isByNumber ? -1 : columnNamed(heading, asked);
    const int column = named < 0 ? counted : named;
    if (column < 0) {
        throw ImportError(u"the file has no column \"%1\"; its columns are: %2"_s.arg(
            asked, heading.join(u", "_s)));
    }
    m_columns[at] = column;
}

void ColumnMap::require(ImportKind kind, const QStringList &heading) const
{
    const auto demand = [&](std::initializer_list<Field> anyOf) {
        QStringList names;
        for (const Field field : anyOf) {
            if (has(field)) {
                return;
            }
            names += nameOf(field);
        }
        throw ImportError(
            u"no column is the %1; say which one by --map %2=column; the columns are: %3"_s.arg(
                names.join(u" or "_s), names.constFirst(), heading.join(u", "_s)));
    };
    switch (kind) {
    case ImportKind::Members:
        return demand({Field::Card, Field::Phone});
    case ImportKind::Purchases:
        demand({Field::Date});
        return demand({Field::Amount});
    case ImportKind::Products:
        return demand({Field::Id});
    }
}

QString ColumnMap::cell(const QStringList &cells, Field field) const
{
    const int at = column(field);
    return at >= 0 && at < cells.size() ? folded(unguarded(cells[at])) : QString();
}

} // namespace regulars
