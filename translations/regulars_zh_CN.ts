<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>regulars::AppendixPart</name>
    <message>
        <source>Day by day</source>
        <translation>逐日明细</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>指标说明</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>制表</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Signature and seal</source>
        <translation>签字（盖章）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Heads of the ledger</source>
        <translation>账簿链首</translation>
    </message>
    <message>
        <source>Each till chains its entries. Whoever keeps this paper can prove later that nothing before these heads was changed: compare them, or give them to the verb verify as anchors.</source>
        <translation>每台收银的记录前后相链。留存本报表，日后即可证明此处链首之前的记录未被改动：逐一比对，或作为锚点交给 verify 命令核验。</translation>
    </message>
    <message>
        <source>Till %1, entry %2</source>
        <translation>收银台 %1，第 %2 条</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买笔数</translation>
    </message>
    <message>
        <source>Points issued</source>
        <translation>发放积分</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>兑换积分</translation>
    </message>
    <message>
        <source>Points expired</source>
        <translation>过期积分</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>members at the month&apos;s end; an erased member counts until erased</source>
        <translation>月末会员人数；已注销者在注销之前计入</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活跃会员</translation>
    </message>
    <message>
        <source>members at the end with a purchase, a redemption or an action in the month; the share is of all members</source>
        <translation>月末会员中当月有购买、兑换或互动的人数；占比以全部会员为分母</translation>
    </message>
    <message>
        <source>Sleeping share</source>
        <translation>沉睡占比</translation>
    </message>
    <message>
        <source>members whose last purchase, or else whose joining, lies more than 90 days back ÷ members</source>
        <translation>最近一次购买（从未购买者以入会日计）距月末超过 90 天的会员 ÷ 会员</translation>
    </message>
    <message>
        <source>points awarded less points taken back, each on its own business date</source>
        <translation>发放的积分减去收回的积分，各按其营业日计</translation>
    </message>
    <message>
        <source>points spent, without redemptions that were undone</source>
        <translation>用掉的积分，不含已撤销的兑换</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兑换率</translation>
    </message>
    <message>
        <source>points redeemed ÷ points issued in the month</source>
        <translation>当月兑换积分 ÷ 当月发放积分</translation>
    </message>
    <message>
        <source>Redeeming share</source>
        <translation>兑换会员占比</translation>
    </message>
    <message>
        <source>members who redeemed ÷ active members</source>
        <translation>兑换过的会员 ÷ 活跃会员</translation>
    </message>
    <message>
        <source>Breakage rate</source>
        <translation>过期损耗率</translation>
    </message>
    <message>
        <source>points expired ÷ points redeemed and expired together</source>
        <translation>过期积分 ÷（兑换积分 + 过期积分）</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>积分负债</translation>
    </message>
    <message>
        <source>points outstanding × the value of a point</source>
        <translation>未用积分 × 每分价值</translation>
    </message>
    <message>
        <source>amounts paid less refunds, a refund on its own business date</source>
        <translation>实付金额减去退款，退款按退款当日计</translation>
    </message>
    <message>
        <source>purchases of the month that were not wholly refunded by its end</source>
        <translation>当月的购买，月末前全部退款者不计</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>members with two or more purchases ÷ members with one or more</source>
        <translation>购买两次及以上的会员 ÷ 购买过的会员</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存率</translation>
    </message>
    <message>
        <source>members who bought in the unit before and in this one ÷ those who bought in the unit before; the unit is the month, quarter or year that holds the month&apos;s end</source>
        <translation>上一期和本期都购买的会员 ÷ 上一期购买的会员；“期”为月末所在的月、季或年</translation>
    </message>
    <message>
        <source>Recency, frequency, money</source>
        <translation>最近、频次、金额（RFM）</translation>
    </message>
    <message>
        <source>each member with a purchase gets 1 to 5 for how recently, how often and for how much they bought, by fifths of all</source>
        <translation>每位购买过的会员按最近一次购买、购买次数、购买金额各分五等，得 1 至 5 分</translation>
    </message>
</context>
<context>
    <name>regulars::MembersPart</name>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>新入会</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活跃会员</translation>
    </message>
    <message>
        <source>Active share</source>
        <translation>活跃占比</translation>
    </message>
    <message>
        <source>Sleeping share</source>
        <translation>沉睡占比</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>Redeeming share</source>
        <translation>兑换会员占比</translation>
    </message>
    <message>
        <source>Retention, month</source>
        <translation>月留存率</translation>
    </message>
    <message>
        <source>Retention, quarter</source>
        <translation>季留存率</translation>
    </message>
    <message>
        <source>Retention, year</source>
        <translation>年留存率</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Points issued</source>
        <translation>发放积分</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>兑换积分</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兑换率</translation>
    </message>
    <message>
        <source>Rose into it</source>
        <translation>升入</translation>
    </message>
    <message>
        <source>Fell into it</source>
        <translation>降入</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>one purchase, within 30 days</source>
        <translation>30 天内首次购买，仅一笔</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高价值</translation>
    </message>
    <message>
        <source>recent, frequent and spending: the upper two fifths in all three</source>
        <translation>最近常来、花费高：三项均在前五分之二</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有流失风险</translation>
    </message>
    <message>
        <source>used to come often, silent for 30 days</source>
        <translation>以往常来，已 30 天未到店</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>silent for 90 days or more</source>
        <translation>90 天以上未到店</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜力</translation>
    </message>
    <message>
        <source>came lately, middling so far</source>
        <translation>最近来过，频次与金额居中</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>all others with a purchase</source>
        <translation>其余购买过的会员</translation>
    </message>
    <message>
        <source>Members by recency (down) and frequency (across)</source>
        <translation>会员分布：最近购买（纵）与购买频次（横）</translation>
    </message>
    <message>
        <source>R \ F</source>
        <translation>R \ F</translation>
    </message>
    <message>
        <source>Do newcomers stay? Share of each month&apos;s new buyers who bought in the months after</source>
        <translation>新客留得住吗？各月首购会员在其后各月的购买占比</translation>
    </message>
    <message>
        <source>First bought (buyers)</source>
        <translation>首购月（人数）</translation>
    </message>
    <message>
        <source>month 0</source>
        <translation>首月</translation>
    </message>
    <message>
        <source>The month in figures</source>
        <translation>本月指标</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>按年龄</translation>
    </message>
    <message>
        <source>Who they are, and whether they stay</source>
        <translation>会员构成与留存</translation>
    </message>
    <message>
        <source>Tiers: members and their points</source>
        <translation>各等级的会员与积分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>segment: meaning</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>年龄未知</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>兑换率</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
</context>
<context>
    <name>regulars::MonthlyReportSheets</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>新入会</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活跃会员</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买笔数</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>平均客单价</translation>
    </message>
    <message>
        <source>Standard deviation of baskets</source>
        <translation>客单价标准差</translation>
    </message>
    <message>
        <source>Standard deviation of daily sales</source>
        <translation>日销售额标准差</translation>
    </message>
    <message>
        <source>Points issued</source>
        <translation>发放积分</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>兑换积分</translation>
    </message>
    <message>
        <source>Points expired</source>
        <translation>过期积分</translation>
    </message>
    <message>
        <source>Points outstanding</source>
        <translation>未用积分</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兑换率</translation>
    </message>
    <message>
        <source>Breakage rate</source>
        <translation>过期损耗率</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>积分负债</translation>
    </message>
    <message>
        <source>Active share</source>
        <translation>活跃占比</translation>
    </message>
    <message>
        <source>Sleeping share</source>
        <translation>沉睡占比</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>Redeeming share</source>
        <translation>兑换会员占比</translation>
    </message>
    <message>
        <source>Members&apos; share of sales</source>
        <translation>会员销售占比</translation>
    </message>
    <message>
        <source>Retention, month</source>
        <translation>月留存率</translation>
    </message>
    <message>
        <source>Retention, quarter</source>
        <translation>季留存率</translation>
    </message>
    <message>
        <source>Retention, year</source>
        <translation>年留存率</translation>
    </message>
    <message>
        <source>Segment: new</source>
        <translation>分群：新客</translation>
    </message>
    <message>
        <source>Segment: high value</source>
        <translation>分群：高价值</translation>
    </message>
    <message>
        <source>Segment: at risk</source>
        <translation>分群：有流失风险</translation>
    </message>
    <message>
        <source>Segment: sleeping</source>
        <translation>分群：沉睡</translation>
    </message>
    <message>
        <source>Segment: potential</source>
        <translation>分群：潜力</translation>
    </message>
    <message>
        <source>Segment: other</source>
        <translation>分群：其他</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Rose into it</source>
        <translation>升入</translation>
    </message>
    <message>
        <source>Fell into it</source>
        <translation>降入</translation>
    </message>
    <message>
        <source>Members by tier</source>
        <translation>各等级会员数</translation>
    </message>
    <message>
        <source>Points bridge</source>
        <translation>积分桥</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Restored by undoing redemptions</source>
        <translation>撤销兑换退回</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>人工调整</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转赠</translation>
    </message>
    <message>
        <source>Debts forgiven</source>
        <translation>免除欠分</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Taken back by refunds</source>
        <translation>退款收回</translation>
    </message>
    <message>
        <source>Forfeited by erased members</source>
        <translation>注销会员作废</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>兑出</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Money paid</source>
        <translation>加付金额</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Stock left</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Points redeemed by reward</source>
        <translation>各奖品兑换积分</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>每日销售额</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>近十二个月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Points in twelve months</source>
        <translation>近十二个月积分</translation>
    </message>
</context>
<context>
    <name>regulars::PointsPart</name>
    <message>
        <source>The bridge of points</source>
        <translation>积分桥</translation>
    </message>
    <message>
        <source>What the points are worth</source>
        <translation>积分的价值</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Points issued, redeemed and expired in twelve months</source>
        <translation>近十二个月积分的发放、兑换与过期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Restored by undoing redemptions</source>
        <translation>撤销兑换退回</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>人工调整</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转赠</translation>
    </message>
    <message>
        <source>Debts forgiven</source>
        <translation>免除欠分</translation>
    </message>
    <message>
        <source>Taken back by refunds</source>
        <translation>退款收回</translation>
    </message>
    <message>
        <source>Forfeited by erased members</source>
        <translation>注销会员作废</translation>
    </message>
    <message>
        <source>Opening on %1</source>
        <translation>期初（%1）</translation>
    </message>
    <message>
        <source>Closing on %1</source>
        <translation>期末（%1）</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>The bridge balances: opening and movements make %1 points.</source>
        <translation>已核对：期初加各项变动等于期末 %1 分。</translation>
    </message>
    <message>
        <source>The bridge does not balance: opening and movements make %1, the books say %2.</source>
        <translation>不平：期初加各项变动为 %1 分，账面为 %2 分。</translation>
    </message>
    <message>
        <source>Points issued, less taken back</source>
        <translation>发放积分（减收回）</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>兑换积分</translation>
    </message>
    <message>
        <source>Points expired</source>
        <translation>过期积分</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兑换率</translation>
    </message>
    <message>
        <source>Breakage rate</source>
        <translation>过期损耗率</translation>
    </message>
    <message>
        <source>Points outstanding</source>
        <translation>未用积分</translation>
    </message>
    <message>
        <source>Value of a point (%1)</source>
        <translation>每分价值（%1）</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>积分负债</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Expiring after the month&apos;s end</source>
        <translation>月末之后即将过期</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ReportPart</name>
    <message>
        <source>Nothing to show for this month.</source>
        <translation>本月没有可显示的数据。</translation>
    </message>
</context>
<context>
    <name>regulars::RewardsPart</name>
    <message>
        <source>Redemptions</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>No reward was redeemed in this month, and the catalogue took no points.</source>
        <translation>本月没有兑换奖品，未消耗积分。</translation>
    </message>
    <message>
        <source>All rewards</source>
        <translation>全部奖品</translation>
    </message>
    <message>
        <source>By zone of the catalogue</source>
        <translation>按奖品专区</translation>
    </message>
    <message>
        <source>Points redeemed by reward, most first</source>
        <translation>各奖品兑换积分（由多到少）</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>体验</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作商家</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>兑出</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Money paid</source>
        <translation>加付金额</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Stock left</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>without a zone</source>
        <translation>未分区</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>专区</translation>
    </message>
    <message>
        <source>Points used as money at the till</source>
        <translation>收银时抵扣现金</translation>
    </message>
</context>
<context>
    <name>regulars::SummaryPart</name>
    <message>
        <source>Loyalty report</source>
        <translation>会员月报</translation>
    </message>
    <message>
        <source>Nothing was sold in this month. The report stands with zeros.</source>
        <translation>本月没有销售，报表各项为零。</translation>
    </message>
    <message>
        <source>FINAL</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Figures as of %1 · fingerprint %2</source>
        <translation>数据截至 %1 · 指纹 %2</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>样本太少，不作比较</translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation>与%1持平</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message numerus="yes">
        <source>%n joined this month</source>
        <translation>
            <numerusform>本月新入会 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活跃会员</translation>
    </message>
    <message numerus="yes">
        <source>%n bought, redeemed or took part</source>
        <translation>
            <numerusform>%n 人购买、兑换或参与互动</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n 笔购买</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兑换率</translation>
    </message>
    <message>
        <source>healthy at 25% or more</source>
        <translation>25% 及以上为健康</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>of buying members came twice or more</source>
        <translation>购买会员中来过两次及以上</translation>
    </message>
    <message>
        <source>Liability of points</source>
        <translation>积分负债</translation>
    </message>
    <message>
        <source>%1 points outstanding</source>
        <translation>未用积分 %1 分</translation>
    </message>
    <message>
        <source>The programme has no members yet.</source>
        <translation>目前还没有会员。</translation>
    </message>
    <message>
        <source>Nobody joined; the programme counts %1 members, of whom %2 were active.</source>
        <translation>本月无人入会；现有会员 %1 人，其中 %2 活跃。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) joined; the programme now counts %1, of whom %2 were active.</source>
        <translation>
            <numerusform>本月新入会 %n 人；现有会员 %1 人，其中 %2 活跃。</numerusform>
        </translation>
    </message>
    <message>
        <source>No points were issued, so there is no redemption rate.</source>
        <translation>本月没有发放积分，因此没有兑换率。</translation>
    </message>
    <message>
        <source>Members earned %1 points and redeemed %2.</source>
        <translation>会员获得 %1 分，兑换 %2 分。</translation>
    </message>
    <message>
        <source>The redemption rate was %1; most points went to %2 (%3 of all redeemed).</source>
        <translation>兑换率为 %1；用分最多的奖品是“%2”（占兑换积分的 %3）。</translation>
    </message>
    <message>
        <source>The redemption rate rose from %1 to %2; most points went to %3 (%4 of all redeemed).</source>
        <translation>兑换率由 %1 升至 %2；用分最多的奖品是“%3”（占兑换积分的 %4）。</translation>
    </message>
    <message>
        <source>The redemption rate fell from %1 to %2; most points went to %3 (%4 of all redeemed).</source>
        <translation>兑换率由 %1 降至 %2；用分最多的奖品是“%3”（占兑换积分的 %4）。</translation>
    </message>
    <message>
        <source>There were no sales.</source>
        <translation>本月没有销售。</translation>
    </message>
    <message>
        <source>Members brought %1 of the sales; the best day was %2 with %3, and the average basket %4.</source>
        <translation>会员贡献销售额的 %1；销售最好的一天是 %2，为 %3；平均客单价 %4。</translation>
    </message>
    <message>
        <source>Sales by day (%1)</source>
        <translation>每日销售额（%1）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>较%2 %1</translation>
    </message>
</context>
<context>
    <name>regulars::TrafficPart</name>
    <message>
        <source>Traffic and sales</source>
        <translation>客流与销售</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>内控</translation>
    </message>
    <message>
        <source>What people did beyond plain selling. Each of these stands in the books with its reason.</source>
        <translation>正常销售以外的操作。每一笔都连同原因记录在账。</translation>
    </message>
    <message>
        <source>Nobody adjusted points, undid an operation or refunded a purchase in this month.</source>
        <translation>本月没有人调整积分、撤销操作或办理退款。</translation>
    </message>
    <message>
        <source>Purchases by weekday and hour</source>
        <translation>购买笔数：星期与时段</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买笔数</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>平均客单价</translation>
    </message>
    <message>
        <source>Standard deviation of baskets</source>
        <translation>客单价标准差</translation>
    </message>
    <message>
        <source>Standard deviation of daily sales</source>
        <translation>日销售额标准差</translation>
    </message>
    <message>
        <source>Members&apos; share of sales</source>
        <translation>会员销售占比</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>调整次数</translation>
    </message>
    <message>
        <source>Points adjusted</source>
        <translation>调整积分</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Money refunded</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Approvals asked</source>
        <translation>请求授权</translation>
    </message>
</context>
</TS>
