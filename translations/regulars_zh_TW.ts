<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>regulars::AppendixPart</name>
    <message>
        <source>Day by day</source>
        <translation>逐日明細</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>指標說明</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>製表</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>覆核</translation>
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
        <translation>簽字（蓋章）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Heads of the ledger</source>
        <translation>帳簿鏈首</translation>
    </message>
    <message>
        <source>Each till chains its entries. Whoever keeps this paper can prove later that nothing before these heads was changed: compare them, or give them to the verb verify as anchors.</source>
        <translation>每台收銀的記錄前後相鏈。留存本報表，日後即可證明此處鏈首之前的記錄未被改動：逐一比對，或作為錨點交給 verify 命令驗證。</translation>
    </message>
    <message>
        <source>Till %1, entry %2</source>
        <translation>收銀台 %1，第 %2 條</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購買筆數</translation>
    </message>
    <message>
        <source>Points issued</source>
        <translation>發放點數</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>兌換點數</translation>
    </message>
    <message>
        <source>Points expired</source>
        <translation>過期點數</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>members at the month&apos;s end; an erased member counts until erased</source>
        <translation>月末會員人數；已註銷者在註銷之前計入</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活躍會員</translation>
    </message>
    <message>
        <source>members at the end with a purchase, a redemption or an action in the month; the share is of all members</source>
        <translation>月末會員中當月有購買、兌換或互動的人數；佔比以全部會員為分母</translation>
    </message>
    <message>
        <source>Sleeping share</source>
        <translation>沈睡佔比</translation>
    </message>
    <message>
        <source>members whose last purchase, or else whose joining, lies more than 90 days back ÷ members</source>
        <translation>最近一次購買（從未購買者以入會日計）距月末超過 90 天的會員 ÷ 會員</translation>
    </message>
    <message>
        <source>points awarded less points taken back, each on its own business date</source>
        <translation>發放的點數減去收回的點數，各按其營業日計</translation>
    </message>
    <message>
        <source>points spent, without redemptions that were undone</source>
        <translation>用掉的點數，不含已復原的兌換</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兌換率</translation>
    </message>
    <message>
        <source>points redeemed ÷ points issued in the month</source>
        <translation>當月兌換點數 ÷ 當月發放點數</translation>
    </message>
    <message>
        <source>Redeeming share</source>
        <translation>兌換會員佔比</translation>
    </message>
    <message>
        <source>members who redeemed ÷ active members</source>
        <translation>兌換過的會員 ÷ 活躍會員</translation>
    </message>
    <message>
        <source>Breakage rate</source>
        <translation>過期損耗率</translation>
    </message>
    <message>
        <source>points expired ÷ points redeemed and expired together</source>
        <translation>過期點數 ÷（兌換點數 + 過期點數）</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>點數負債</translation>
    </message>
    <message>
        <source>points outstanding × the value of a point</source>
        <translation>未用點數 × 每分價值</translation>
    </message>
    <message>
        <source>amounts paid less refunds, a refund on its own business date</source>
        <translation>實付金額減去退款，退款按退款當日計</translation>
    </message>
    <message>
        <source>purchases of the month that were not wholly refunded by its end</source>
        <translation>當月的購買，月末前全部退款者不計</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>回購率</translation>
    </message>
    <message>
        <source>members with two or more purchases ÷ members with one or more</source>
        <translation>購買兩次及以上的會員 ÷ 購買過的會員</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存率</translation>
    </message>
    <message>
        <source>members who bought in the unit before and in this one ÷ those who bought in the unit before; the unit is the month, quarter or year that holds the month&apos;s end</source>
        <translation>上一期和本期都購買的會員 ÷ 上一期購買的會員；「期」為月末所在的月、季或年</translation>
    </message>
    <message>
        <source>Recency, frequency, money</source>
        <translation>最近、頻次、金額（RFM）</translation>
    </message>
    <message>
        <source>each member with a purchase gets 1 to 5 for how recently, how often and for how much they bought, by fifths of all</source>
        <translation>每位購買過的會員按最近一次購買、購買次數、購買金額各分五等，得 1 至 5 分</translation>
    </message>
</context>
<context>
    <name>regulars::MembersPart</name>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>新入會</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活躍會員</translation>
    </message>
    <message>
        <source>Active share</source>
        <translation>活躍佔比</translation>
    </message>
    <message>
        <source>Sleeping share</source>
        <translation>沈睡佔比</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>回購率</translation>
    </message>
    <message>
        <source>Redeeming share</source>
        <translation>兌換會員佔比</translation>
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
        <translation>指標</translation>
    </message>
    <message>
        <source>Points issued</source>
        <translation>發放點數</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>兌換點數</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兌換率</translation>
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
        <translation>30 天內首次購買，僅一筆</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高價值</translation>
    </message>
    <message>
        <source>recent, frequent and spending: the upper two fifths in all three</source>
        <translation>最近常來、花費高：三項均在前五分之二</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有流失風險</translation>
    </message>
    <message>
        <source>used to come often, silent for 30 days</source>
        <translation>以往常來，已 30 天未到店</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>沈睡</translation>
    </message>
    <message>
        <source>silent for 90 days or more</source>
        <translation>90 天以上未到店</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潛力</translation>
    </message>
    <message>
        <source>came lately, middling so far</source>
        <translation>最近來過，頻次與金額居中</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>all others with a purchase</source>
        <translation>其餘購買過的會員</translation>
    </message>
    <message>
        <source>Members by recency (down) and frequency (across)</source>
        <translation>會員分布：最近購買（縱）與購買頻次（橫）</translation>
    </message>
    <message>
        <source>R \ F</source>
        <translation>R \ F</translation>
    </message>
    <message>
        <source>Do newcomers stay? Share of each month&apos;s new buyers who bought in the months after</source>
        <translation>新客留得住嗎？各月首購會員在其後各月的購買佔比</translation>
    </message>
    <message>
        <source>First bought (buyers)</source>
        <translation>首購月（人數）</translation>
    </message>
    <message>
        <source>month 0</source>
        <translation>首月</translation>
    </message>
    <message>
        <source>The month in figures</source>
        <translation>本月指標</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>按年齡</translation>
    </message>
    <message>
        <source>Who they are, and whether they stay</source>
        <translation>會員構成與留存</translation>
    </message>
    <message>
        <source>Tiers: members and their points</source>
        <translation>各等級的會員與點數</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>segment: meaning</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>年齡未知</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>發放</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兌換</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>兌換率</translation>
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
        <translation>指標</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>新入會</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活躍會員</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購買筆數</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>平均客單價</translation>
    </message>
    <message>
        <source>Standard deviation of baskets</source>
        <translation>客單價標準差</translation>
    </message>
    <message>
        <source>Standard deviation of daily sales</source>
        <translation>日銷售額標準差</translation>
    </message>
    <message>
        <source>Points issued</source>
        <translation>發放點數</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>兌換點數</translation>
    </message>
    <message>
        <source>Points expired</source>
        <translation>過期點數</translation>
    </message>
    <message>
        <source>Points outstanding</source>
        <translation>未用點數</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兌換率</translation>
    </message>
    <message>
        <source>Breakage rate</source>
        <translation>過期損耗率</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>點數負債</translation>
    </message>
    <message>
        <source>Active share</source>
        <translation>活躍佔比</translation>
    </message>
    <message>
        <source>Sleeping share</source>
        <translation>沈睡佔比</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>回購率</translation>
    </message>
    <message>
        <source>Redeeming share</source>
        <translation>兌換會員佔比</translation>
    </message>
    <message>
        <source>Members&apos; share of sales</source>
        <translation>會員銷售佔比</translation>
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
        <translation>分群：高價值</translation>
    </message>
    <message>
        <source>Segment: at risk</source>
        <translation>分群：有流失風險</translation>
    </message>
    <message>
        <source>Segment: sleeping</source>
        <translation>分群：沈睡</translation>
    </message>
    <message>
        <source>Segment: potential</source>
        <translation>分群：潛力</translation>
    </message>
    <message>
        <source>Segment: other</source>
        <translation>分群：其他</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
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
        <translation>各等級會員數</translation>
    </message>
    <message>
        <source>Points bridge</source>
        <translation>點數橋</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>發放</translation>
    </message>
    <message>
        <source>Restored by undoing redemptions</source>
        <translation>復原兌換退回</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>人工調整</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>轉贈</translation>
    </message>
    <message>
        <source>Debts forgiven</source>
        <translation>免除欠分</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兌換</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>過期</translation>
    </message>
    <message>
        <source>Taken back by refunds</source>
        <translation>退款收回</translation>
    </message>
    <message>
        <source>Forfeited by erased members</source>
        <translation>註銷會員作廢</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>獎品</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>獎品</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>兌出</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>Money paid</source>
        <translation>加付金額</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Stock left</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Points redeemed by reward</source>
        <translation>各獎品兌換點數</translation>
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
        <translation>每日銷售額</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>近十二個月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Points in twelve months</source>
        <translation>近十二個月點數</translation>
    </message>
</context>
<context>
    <name>regulars::PointsPart</name>
    <message>
        <source>The bridge of points</source>
        <translation>點數橋</translation>
    </message>
    <message>
        <source>What the points are worth</source>
        <translation>點數的價值</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Points issued, redeemed and expired in twelve months</source>
        <translation>近十二個月點數的發放、兌換與過期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>發放</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兌換</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>過期</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Restored by undoing redemptions</source>
        <translation>復原兌換退回</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>人工調整</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>轉贈</translation>
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
        <translation>註銷會員作廢</translation>
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
        <translation>變動</translation>
    </message>
    <message>
        <source>The bridge balances: opening and movements make %1 points.</source>
        <translation>已核對：期初加各項變動等於期末 %1 分。</translation>
    </message>
    <message>
        <source>The bridge does not balance: opening and movements make %1, the books say %2.</source>
        <translation>不平：期初加各項變動為 %1 分，帳面為 %2 分。</translation>
    </message>
    <message>
        <source>Points issued, less taken back</source>
        <translation>發放點數（減收回）</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>兌換點數</translation>
    </message>
    <message>
        <source>Points expired</source>
        <translation>過期點數</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兌換率</translation>
    </message>
    <message>
        <source>Breakage rate</source>
        <translation>過期損耗率</translation>
    </message>
    <message>
        <source>Points outstanding</source>
        <translation>未用點數</translation>
    </message>
    <message>
        <source>Value of a point (%1)</source>
        <translation>每分價值（%1）</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>點數負債</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Expiring after the month&apos;s end</source>
        <translation>月末之後即將過期</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天內</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ReportPart</name>
    <message>
        <source>Nothing to show for this month.</source>
        <translation>本月沒有可顯示的資料。</translation>
    </message>
</context>
<context>
    <name>regulars::RewardsPart</name>
    <message>
        <source>Redemptions</source>
        <translation>兌換</translation>
    </message>
    <message>
        <source>No reward was redeemed in this month, and the catalogue took no points.</source>
        <translation>本月沒有兌換獎品，未消耗點數。</translation>
    </message>
    <message>
        <source>All rewards</source>
        <translation>全部獎品</translation>
    </message>
    <message>
        <source>By zone of the catalogue</source>
        <translation>按獎品專區</translation>
    </message>
    <message>
        <source>Points redeemed by reward, most first</source>
        <translation>各獎品兌換點數（由多到少）</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>獎品</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其餘</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>體驗</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>捐贈</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作店家</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>兌出</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>Money paid</source>
        <translation>加付金額</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Stock left</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>without a zone</source>
        <translation>未分區</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>專區</translation>
    </message>
    <message>
        <source>Points used as money at the till</source>
        <translation>收銀時抵扣現金</translation>
    </message>
</context>
<context>
    <name>regulars::SummaryPart</name>
    <message>
        <source>Loyalty report</source>
        <translation>會員月報</translation>
    </message>
    <message>
        <source>Nothing was sold in this month. The report stands with zeros.</source>
        <translation>本月沒有銷售，報表各項為零。</translation>
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
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Figures as of %1 · fingerprint %2</source>
        <translation>資料截至 %1 · 指紋 %2</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>樣本太少，不作比較</translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation>與%1持平</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 個百分點</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message numerus="yes">
        <source>%n joined this month</source>
        <translation>
            <numerusform>本月新入會 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活躍會員</translation>
    </message>
    <message numerus="yes">
        <source>%n bought, redeemed or took part</source>
        <translation>
            <numerusform>%n 人購買、兌換或參與互動</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售額</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n 筆購買</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兌換率</translation>
    </message>
    <message>
        <source>healthy at 25% or more</source>
        <translation>25% 及以上為健康</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>回購率</translation>
    </message>
    <message>
        <source>of buying members came twice or more</source>
        <translation>購買會員中來過兩次及以上</translation>
    </message>
    <message>
        <source>Liability of points</source>
        <translation>點數負債</translation>
    </message>
    <message>
        <source>%1 points outstanding</source>
        <translation>未用點數 %1 分</translation>
    </message>
    <message>
        <source>The programme has no members yet.</source>
        <translation>目前還沒有會員。</translation>
    </message>
    <message>
        <source>Nobody joined; the programme counts %1 members, of whom %2 were active.</source>
        <translation>本月無人入會；現有會員 %1 人，其中 %2 活躍。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) joined; the programme now counts %1, of whom %2 were active.</source>
        <translation>
            <numerusform>本月新入會 %n 人；現有會員 %1 人，其中 %2 活躍。</numerusform>
        </translation>
    </message>
    <message>
        <source>No points were issued, so there is no redemption rate.</source>
        <translation>本月沒有發放點數，因此沒有兌換率。</translation>
    </message>
    <message>
        <source>Members earned %1 points and redeemed %2.</source>
        <translation>會員獲得 %1 分，兌換 %2 分。</translation>
    </message>
    <message>
        <source>The redemption rate was %1; most points went to %2 (%3 of all redeemed).</source>
        <translation>兌換率為 %1；用分最多的獎品是「%2」（佔兌換點數的 %3）。</translation>
    </message>
    <message>
        <source>The redemption rate rose from %1 to %2; most points went to %3 (%4 of all redeemed).</source>
        <translation>兌換率由 %1 升至 %2；用分最多的獎品是「%3」（佔兌換點數的 %4）。</translation>
    </message>
    <message>
        <source>The redemption rate fell from %1 to %2; most points went to %3 (%4 of all redeemed).</source>
        <translation>兌換率由 %1 降至 %2；用分最多的獎品是「%3」（佔兌換點數的 %4）。</translation>
    </message>
    <message>
        <source>There were no sales.</source>
        <translation>本月沒有銷售。</translation>
    </message>
    <message>
        <source>Members brought %1 of the sales; the best day was %2 with %3, and the average basket %4.</source>
        <translation>會員貢獻銷售額的 %1；銷售最好的一天是 %2，為 %3；平均客單價 %4。</translation>
    </message>
    <message>
        <source>Sales by day (%1)</source>
        <translation>每日銷售額（%1）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>較%2 %1</translation>
    </message>
</context>
<context>
    <name>regulars::TrafficPart</name>
    <message>
        <source>Traffic and sales</source>
        <translation>客流與銷售</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>內控</translation>
    </message>
    <message>
        <source>What people did beyond plain selling. Each of these stands in the books with its reason.</source>
        <translation>正常銷售以外的操作。每一筆都連同原因記錄在帳。</translation>
    </message>
    <message>
        <source>Nobody adjusted points, undid an operation or refunded a purchase in this month.</source>
        <translation>本月沒有人調整點數、復原操作或辦理退款。</translation>
    </message>
    <message>
        <source>Purchases by weekday and hour</source>
        <translation>購買筆數：星期與時段</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購買筆數</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>平均客單價</translation>
    </message>
    <message>
        <source>Standard deviation of baskets</source>
        <translation>客單價標準差</translation>
    </message>
    <message>
        <source>Standard deviation of daily sales</source>
        <translation>日銷售額標準差</translation>
    </message>
    <message>
        <source>Members&apos; share of sales</source>
        <translation>會員銷售佔比</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令列</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>調整次數</translation>
    </message>
    <message>
        <source>Points adjusted</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Money refunded</source>
        <translation>退款金額</translation>
    </message>
    <message>
        <source>Approvals asked</source>
        <translation>請求授權</translation>
    </message>
</context>
</TS>
