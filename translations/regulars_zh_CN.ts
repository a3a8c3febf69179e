<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>regulars::ActForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>regulars::ActWords</name>
    <message>
        <source>Look up a member by phone or card</source>
        <translation>按手机号或卡号查找会员</translation>
    </message>
    <message>
        <source>See lists, reports and whole phone numbers</source>
        <translation>查看列表、报表和完整手机号</translation>
    </message>
    <message>
        <source>Enrol members</source>
        <translation>办理入会</translation>
    </message>
    <message>
        <source>Record purchases and actions</source>
        <translation>登记消费和互动</translation>
    </message>
    <message>
        <source>Redeem rewards</source>
        <translation>兑换奖品</translation>
    </message>
    <message>
        <source>Refund with the receipt</source>
        <translation>凭小票退货</translation>
    </message>
    <message>
        <source>Refund without the receipt</source>
        <translation>无小票退货</translation>
    </message>
    <message>
        <source>Undo one&apos;s own last act within 10 minutes</source>
        <translation>10 分钟内撤销自己的最近一笔</translation>
    </message>
    <message>
        <source>Undo what is older, or another&apos;s</source>
        <translation>撤销更早的或他人的记录</translation>
    </message>
    <message>
        <source>Adjust points up to the limit</source>
        <translation>限额内调整积分</translation>
    </message>
    <message>
        <source>Adjust points above the limit</source>
        <translation>超限额调整积分</translation>
    </message>
    <message>
        <source>Serve one&apos;s own account</source>
        <translation>办理自己的账户</translation>
    </message>
    <message>
        <source>Merge members</source>
        <translation>合并会员</translation>
    </message>
    <message>
        <source>Erase a member</source>
        <translation>删除会员资料</translation>
    </message>
    <message>
        <source>Publish the programme</source>
        <translation>发布会员计划</translation>
    </message>
    <message>
        <source>Import from files</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Export to files</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>Top up stored value</source>
        <translation>储值充值</translation>
    </message>
    <message>
        <source>Give points with the giver&apos;s card scanned</source>
        <translation>扫描转赠人会员卡转赠积分</translation>
    </message>
    <message>
        <source>Give points without the card</source>
        <translation>无会员卡转赠积分</translation>
    </message>
    <message>
        <source>Pay out stored value</source>
        <translation>退还储值</translation>
    </message>
    <message>
        <source>Change a phone or birthday</source>
        <translation>更改手机号或生日</translation>
    </message>
    <message>
        <source>Change a member&apos;s other details</source>
        <translation>更改会员其他资料</translation>
    </message>
    <message>
        <source>Freeze an account</source>
        <translation>冻结账户</translation>
    </message>
    <message>
        <source>Open a frozen account again</source>
        <translation>解冻账户</translation>
    </message>
    <message>
        <source>Give a coupon by hand</source>
        <translation>手工发放优惠券</translation>
    </message>
    <message>
        <source>Set a tier by hand</source>
        <translation>手工设定等级</translation>
    </message>
    <message>
        <source>Change the stock of rewards</source>
        <translation>更改奖品库存</translation>
    </message>
    <message>
        <source>Use a benefit</source>
        <translation>使用权益</translation>
    </message>
    <message>
        <source>Tag a member</source>
        <translation>给会员加标签</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>记录同意</translation>
    </message>
    <message>
        <source>Put a member on a recorded purchase</source>
        <translation>为已有消费补记会员</translation>
    </message>
    <message>
        <source>Lengthen the life of points</source>
        <translation>延长积分有效期</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Close a month</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>Add and change users</source>
        <translation>添加和更改用户</translation>
    </message>
    <message>
        <source>Set a clerk&apos;s PIN</source>
        <translation>设定店员 PIN</translation>
    </message>
    <message>
        <source>Confirm the clock</source>
        <translation>确认时钟</translation>
    </message>
    <message>
        <source>Enter what happened earlier</source>
        <translation>补录以前的业务</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>查看审计记录</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Change the shop&apos;s settings</source>
        <translation>更改店铺设置</translation>
    </message>
    <message>
        <source>Award a member more than 5 times a day</source>
        <translation>同一会员一天积分超过 5 次</translation>
    </message>
    <message>
        <source>Redeem from an account younger than a day</source>
        <translation>从入会不满一天的账户兑换</translation>
    </message>
    <message>
        <source>Show one phone number, on record</source>
        <translation>显示一个完整手机号（留有记录）</translation>
    </message>
    <message>
        <source>Change one&apos;s own PIN or password</source>
        <translation>更改自己的 PIN 或密码</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>With a manager&apos;s word</source>
        <translation>须店长授权</translation>
    </message>
    <message>
        <source>With a second person&apos;s word</source>
        <translation>须另一人授权</translation>
    </message>
    <message>
        <source>Somebody else only</source>
        <translation>只能由他人办理</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不可以</translation>
    </message>
    <message>
        <source>Make backups and try them out</source>
        <translation>备份和试恢复</translation>
    </message>
    <message>
        <source>See the codes of partners whole</source>
        <translation>查看完整的合作兑换码</translation>
    </message>
</context>
<context>
    <name>regulars::AmountBar</name>
    <message>
        <source>Coupon %1</source>
        <translation>优惠券 %1</translation>
    </message>
    <message>
        <source>Stored value %1</source>
        <translation>储值 %1</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>储值</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1</source>
        <translation>
            <numerusform>%n 行明细：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Points to pay with</source>
        <translation>抵扣积分</translation>
    </message>
</context>
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
        <source>Lost members</source>
        <translation>流失会员</translation>
    </message>
    <message>
        <source>members whose 91st day after their last purchase, or else after joining, fell in the month</source>
        <translation>最近一次购买（从未购买者以入会日计）后的第 91 天落在当月的会员</translation>
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
    <name>regulars::ApprovalBar</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the manager or owner</source>
        <translation>店长或店主的姓名</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN 码或密码</translation>
    </message>
    <message>
        <source>PIN or password of the manager or owner</source>
        <translation>店长或店主的 PIN 码或密码</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>PIN, then Enter. Esc gives up.</source>
        <translation>输入 PIN，然后按 Enter。按 Esc 放弃。</translation>
    </message>
</context>
<context>
    <name>regulars::AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>regulars::AuditLogPage</name>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In the chain</source>
        <translation>在链中</translation>
    </message>
    <message>
        <source>till %1, no. %2</source>
        <translation>收银台 %1，第 %2 号</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 号</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Prove the books</source>
        <translation>核验账目</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>仅被拒绝的</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Nothing in the log fits</source>
        <translation>日志中没有符合的记录</translation>
    </message>
    <message>
        <source>No row meets all that is asked above.</source>
        <translation>没有一行同时满足上面的所有条件。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Choose a row to see all it holds.</source>
        <translation>选择一行，查看它的全部内容。</translation>
    </message>
    <message>
        <source>The books are being proved …</source>
        <translation>正在核验账目……</translation>
    </message>
    <message numerus="yes">
        <source>The books are whole: %Ln operation(s) proved. Heads of the chains: %1</source>
        <translation>
            <numerusform>账目完整：已核验 %Ln 笔操作。各链的链头：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The books were changed or damaged. The first place: till %1, no. %2, %3 (%4). Keep the file as it is and restore the newest backup.</source>
        <translation>账目被改动或损坏。第一处：收银台 %1，第 %2 号，%3（%4）。请保留文件原样，并恢复最近的备份。</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>audit-log</source>
        <comment>a file&apos;s name</comment>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>The log is being written …</source>
        <translation>正在写出日志……</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 行写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::AuditPapers</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Holds what was recorded until</source>
        <translation>所含记录截至</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>没有任何记录</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Points outstanding</source>
        <translation>积分余额</translation>
    </message>
    <message>
        <source>Time it took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Certificate of a restored backup</source>
        <translation>备份恢复证书</translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation>演练于 %1</translation>
    </message>
    <message>
        <source>The backup was put up as a shop of its own, every invariant was proved on it down to the last row, its members and points were counted, and the copy was thrown away again.</source>
        <translation>备份已作为独立的店重新架起，每一条不变式都核验到最后一行，会员与积分都已清点，随后副本已丢弃。</translation>
    </message>
    <message>
        <source>The backup is sound and can be restored.</source>
        <translation>备份完好，可以恢复。</translation>
    </message>
    <message>
        <source>Every chain in it ends in a link that the shop&apos;s books have, too.</source>
        <translation>其中每条链的末端都与本店账目中的一环相符。</translation>
    </message>
    <message>
        <source>A chain in it ends in a link that the shop&apos;s books do not have.</source>
        <translation>其中有一条链的末端在本店账目中找不到。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Heads of the chains</source>
        <translation>链头</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
</context>
<context>
    <name>regulars::AuditWords</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>超出限额</translation>
    </message>
    <message>
        <source>No second person</source>
        <translation>没有第二人</translation>
    </message>
    <message>
        <source>Without receipt</source>
        <translation>无小票</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>营业时间之外</translation>
    </message>
    <message>
        <source>Refused as</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1，%2：%3。%4</translation>
    </message>
</context>
<context>
    <name>regulars::BackupCard</name>
    <message>
        <source>A second place for backups</source>
        <translation>备份的第二存放位置</translation>
    </message>
    <message>
        <source>A backup is being made and proved …</source>
        <translation>正在备份并验证…</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>尚未备份。</translation>
    </message>
    <message>
        <source>Last backup: %1, proved by opening it.</source>
        <translation>最近备份：%1，已打开验证。</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>本机：%1</translation>
    </message>
    <message>
        <source>Second place: none</source>
        <translation>第二存放位置：无</translation>
    </message>
    <message>
        <source>Second place: %1, sealed with the shop&apos;s key</source>
        <translation>第二存放位置：%1，用本店密钥加密</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>选择第二存放位置…</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>停止使用</translation>
    </message>
    <message>
        <source>Made every hour in which something was recorded, before an import, after a day is closed, and when the shop is closed. Kept are 24 hours, 14 days, 8 weeks and 12 months.</source>
        <translation>有记录的每个小时、导入之前、日结之后和关店时都会备份。保留 24 小时、14 天、8 周和 12 个月。</translation>
    </message>
    <message numerus="yes">
        <source>For %n days no backup has gone to another disk. Should this disk fail, the shop&apos;s data are gone: choose a second place, a USB stick for instance.</source>
        <translation>
            <numerusform>已有 %n 天没有备份存到其他磁盘。一旦本机磁盘损坏，店铺数据将全部丢失：请选择第二存放位置，例如 U 盘。</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup lies on another disk yet. Should this disk fail, the shop&apos;s data are gone: choose a second place, a USB stick for instance.</source>
        <translation>还没有备份存到其他磁盘。一旦本机磁盘损坏，店铺数据将全部丢失：请选择第二存放位置，例如 U 盘。</translation>
    </message>
</context>
<context>
    <name>regulars::BackupKeeper</name>
    <message>
        <source>The folder %1 can&apos;t be made. See that you may write there.</source>
        <translation>无法建立文件夹 %1。请确认您有权在那里写入。</translation>
    </message>
    <message>
        <source>The second place %1 is not there. Plug the disk in, or choose another place.</source>
        <translation>找不到第二存放位置 %1。请插入磁盘，或另选位置。</translation>
    </message>
    <message>
        <source>This computer lacks the shop&apos;s key, so nothing can be sealed for the second place.</source>
        <translation>本机没有本店密钥，无法为第二存放位置加密备份。</translation>
    </message>
</context>
<context>
    <name>regulars::BackupList</name>
    <message>
        <source>Second place</source>
        <translation>第二存放位置</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Proved, sealed with the shop&apos;s key</source>
        <translation>已核验，用本店密钥加密</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份于</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>regulars::BackupNotice</name>
    <message numerus="yes">
        <source>No backup on another disk for %n day(s)</source>
        <translation>
            <numerusform>已有 %n 天没有备份到另一块磁盘</numerusform>
        </translation>
    </message>
    <message>
        <source>The second place for backups is not there</source>
        <translation>备份的第二存放位置不在</translation>
    </message>
    <message>
        <source>No second place for backups yet</source>
        <translation>还没有备份的第二存放位置</translation>
    </message>
    <message>
        <source>No backup on another disk yet</source>
        <translation>还没有备份到另一块磁盘</translation>
    </message>
</context>
<context>
    <name>regulars::BackupTrouble</name>
    <message>
        <source>This backup is damaged and can&apos;t be restored. Choose another one; the shop itself is as it was.</source>
        <translation>这份备份已损坏，不能恢复。请另选一份；店铺本身没有变化。</translation>
    </message>
    <message>
        <source>This file is no backup of a shop. Choose another one.</source>
        <translation>这个文件不是店铺备份，请另选一个。</translation>
    </message>
</context>
<context>
    <name>regulars::BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>演练恢复</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>打印证书</translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translation>现有备份</translation>
    </message>
    <message>
        <source>None yet. The first is made by itself within the hour, or now by the button above.</source>
        <translation>还没有。第一份会在一小时内自动生成，也可以用上面的按钮立即备份。</translation>
    </message>
    <message>
        <source>A backup was last tried out on %1.</source>
        <translation>上次演练恢复于 %1。</translation>
    </message>
    <message>
        <source>No backup was tried out yet. A backup that was never put back is a hope: try one out now and then, and keep the certificate.</source>
        <translation>还没有演练过恢复。从未恢复过的备份只是一份希望：请不时演练一次，并保存证书。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>从文件恢复</translation>
    </message>
    <message>
        <source>Backups of Regulars (*.regulars *.sealed);;All files (*)</source>
        <translation>Regulars 备份 (*.regulars *.sealed);;所有文件 (*)</translation>
    </message>
    <message>
        <source>This backup was sealed with a passphrase. Type it.</source>
        <translation>此备份用口令加密，请输入口令。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The backup is being put up beside the shop and proved …</source>
        <translation>正在店旁架起备份并核验……</translation>
    </message>
    <message>
        <source>The backup can be restored: %1 operations, %2 members and %3 points were proved in %4.</source>
        <translation>备份可以恢复：%1 笔操作、%2 位会员、%3 积分已核验，用时 %4。</translation>
    </message>
    <message>
        <source>%1 But a chain in it ends in a link that the books do not have: prove the books on the page of the audit log.</source>
        <translation>%1 但其中有一条链的末端在账目中找不到：请到审计日志页核验账目。</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>The shop goes back to how it was at %1: %2 operations, %3 members, %4 points.</source>
        <translation>店将回到 %1 的状态：%2 笔操作，%3 位会员，%4 积分。</translation>
    </message>
    <message numerus="yes">
        <source>Lost would be %Ln operation(s) of till %1, from no. %2 to no. %3.</source>
        <translation>
            <numerusform>将丢失收银台 %1 的 %Ln 笔操作，第 %2 号至第 %3 号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing recorded since would be lost.</source>
        <translation>此后的记录都不会丢失。</translation>
    </message>
    <message>
        <source>The file of now is kept beside it, and who was erased since stays erased.</source>
        <translation>现在的文件会保留在旁边；此后抹除的会员仍然是抹除的。</translation>
    </message>
    <message>
        <source>Restore this backup? The shop closes and opens again. Your password, please.</source>
        <translation>恢复此备份？店会关闭再打开。请输入您的密码。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>regulars::BasketSheet</name>
    <message>
        <source>%1 has no price of its own: type the line&apos;s amount.</source>
        <translation>%1没有固定价格，请输入这一行的金额。</translation>
    </message>
    <message>
        <source>Lines of the bill</source>
        <translation>本单明细</translation>
    </message>
    <message>
        <source>Product or category</source>
        <translation>商品或分类</translation>
    </message>
    <message>
        <source>Scan, code or name</source>
        <translation>扫码、编码或名称</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>本行金额</translation>
    </message>
    <message>
        <source>its price</source>
        <translation>按售价</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Enter adds, Enter on an empty field is done · Delete takes a line away · Esc goes back</source>
        <translation>Enter 添加，空栏按 Enter 完成 · Delete 删除一行 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::BudgetView</name>
    <message>
        <source>%1 of %2 this year: %3 points issued.</source>
        <translation>今年预算 %2，已用 %1：发放积分 %3。</translation>
    </message>
    <message>
        <source>The budget is used up.</source>
        <translation>预算已用完。</translation>
    </message>
    <message>
        <source>At this pace it is used up on %1.</source>
        <translation>按目前速度，将于 %1 用完。</translation>
    </message>
    <message>
        <source>At this pace it lasts through the year.</source>
        <translation>按目前速度，足够用到年底。</translation>
    </message>
</context>
<context>
    <name>regulars::BulkBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>已选 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Put tag on</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Take tag off</source>
        <translation>去标签</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln</source>
        <translation>
            <numerusform>全选 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Print cards</source>
        <translation>打印会员卡</translation>
    </message>
</context>
<context>
    <name>regulars::CataloguePage</name>
    <message>
        <source>New reward…</source>
        <translation>新奖品…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Earlier on the shelf</source>
        <translation>在架上前移</translation>
    </message>
    <message>
        <source>Later on the shelf</source>
        <translation>在架上后移</translation>
    </message>
    <message>
        <source>Print its label</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Remove there too</source>
        <translation>一并删除</translation>
    </message>
    <message>
        <source>Which rewards are shown</source>
        <translation>显示哪些奖品</translation>
    </message>
    <message>
        <source>Which zone is shown</source>
        <translation>显示哪个区</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>What should the reward be?</source>
        <translation>奖品是什么？</translation>
    </message>
    <message>
        <source>Rewards to begin with</source>
        <translation>可直接采用的奖品</translation>
    </message>
    <message>
        <source>Add this reward</source>
        <translation>添加此奖品</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>所需代价</translation>
    </message>
    <message>
        <source>How much and when</source>
        <translation>数量与时间</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>兑换情况</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As it stands in the catalogue and on receipts.</source>
        <translation>兑换目录和小票上显示的名称。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>What members get for their points.</source>
        <translation>会员用积分换到的东西。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>A shelf of the catalogue, such as: daily basics.</source>
        <translation>目录中的一层货架，例如：日用品。</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>不分区</translation>
    </message>
    <message>
        <source>Who can have it</source>
        <translation>谁可以兑换</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>And in money</source>
        <translation>另付现金</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no part in money</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>What it would be sold for.</source>
        <translation>平常的售价。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Cost to the shop</source>
        <translation>店铺成本</translation>
    </message>
    <message>
        <source>For the budget; without it the points&apos; own value counts.</source>
        <translation>用于预算；不填则按积分本身的价值计算。</translation>
    </message>
    <message>
        <source>At most, for each member</source>
        <translation>每位会员最多</translation>
    </message>
    <message>
        <source>First stock</source>
        <translation>初始库存</translation>
    </message>
    <message>
        <source>So many are there when it is first published; later the stock below counts.</source>
        <translation>首次发布时的数量；之后以下方库存为准。</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计库存</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until a day, that day included</source>
        <translation>结束日期（含当天）</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>兑换目录</translation>
    </message>
    <message>
        <source>This reward is named by others: %1.</source>
        <translation>此奖品被以下内容引用：%1。</translation>
    </message>
    <message>
        <source>“%1” is removed from the draft.</source>
        <translation>已从草稿中删除“%1”。</translation>
    </message>
    <message>
        <source>It is the last one of its zone; another zone is chosen in its field.</source>
        <translation>它已是本区最后一个；可在分区栏改到其他区。</translation>
    </message>
    <message>
        <source>There is no coupon yet. “Money off” among the new rewards brings one along, or make one on the page of coupons.</source>
        <translation>尚无优惠券。新奖品中的“抵现”会自带一张，也可在优惠券页新建。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Changed in the draft</source>
        <translation>草稿中已更改</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Points and money</source>
        <translation>积分加现金</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>体验</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Partners&apos; benefits</source>
        <translation>合作商家权益</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a reward</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a reward</comment>
        <translation>已改</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <comment>a day</comment>
        <translation>%1 已结束</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <comment>a day</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>缺货</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>pieces of a reward</comment>
        <translation>
            <numerusform>剩 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to begin with</source>
        <comment>pieces of a reward</comment>
        <translation>
            <numerusform>初始 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>a reward&apos;s stock</comment>
        <translation>不计库存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>points and money</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>全部分区</translation>
    </message>
    <message>
        <source>Without a zone</source>
        <translation>未分区</translation>
    </message>
    <message>
        <source>Nothing of that kind here</source>
        <translation>这里没有此类奖品</translation>
    </message>
    <message>
        <source>Nothing to be had for points yet</source>
        <translation>还没有可兑换的奖品</translation>
    </message>
    <message>
        <source>Show all kinds and zones, or add a reward.</source>
        <translation>显示全部类型和分区，或添加奖品。</translation>
    </message>
    <message>
        <source>Goods, money off, a service: what members come back for.</source>
        <translation>商品、抵现、服务：让会员再来的理由。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s)</source>
        <translation>
            <numerusform>%Ln 个奖品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln reward(s)</source>
        <translation>
            <numerusform>%1/%Ln 个奖品</numerusform>
        </translation>
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
        <source>Partner&apos;s benefit</source>
        <translation>合作商家权益</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <comment>a tier</comment>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全体会员</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Another price at some times</source>
        <translation>某些时段另定价格</translation>
    </message>
    <message>
        <source>Nobody had it last month.</source>
        <translation>上个月没有人兑换。</translation>
    </message>
    <message numerus="yes">
        <source>Had %Ln time(s) last month for %1 points; it cost the shop %2.</source>
        <translation>
            <numerusform>上个月兑换 %Ln 次，用去 %1 分，店铺成本 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting who could have it now…</source>
        <translation>正在统计目前可兑换的会员…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) have the points for it now.</source>
        <translation>
            <numerusform>目前有 %Ln 位会员的积分足够。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hands out a partner&apos;s codes</source>
        <translation>发放合作方的兑换码</translation>
    </message>
    <message>
        <source>Each one redeemed is a code that the partner gave you, such as a cinema&apos;s or a parking&apos;s. The codes are its stock: bring them below once it is published.</source>
        <translation>每兑换一份，就发出一个合作方给您的兑换码，例如电影票、停车券。兑换码就是库存：发布之后在下方导入。</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>兑换码</translation>
    </message>
    <message>
        <source>codes are still to come</source>
        <comment>a reward&apos;s stock</comment>
        <translation>兑换码尚未导入</translation>
    </message>
    <message>
        <source>Until then it hands out its codes:</source>
        <translation>在那之前仍发放它的兑换码：</translation>
    </message>
</context>
<context>
    <name>regulars::CategoryTree</name>
    <message>
        <source>All products</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>未分类</translation>
    </message>
</context>
<context>
    <name>regulars::ChangeWords</name>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Points and limits</source>
        <translation>积分与限额</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Rules and offers</source>
        <translation>规则与优惠</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>每天开始时间</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整方式</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>Points as money</source>
        <translation>积分抵现</translation>
    </message>
    <message>
        <source>What a point costs</source>
        <translation>每分成本</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Days of early access</source>
        <translation>提前购天数</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>升级途径</translation>
    </message>
    <message>
        <source>Keeping the tier</source>
        <translation>保级</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>升级礼</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属分类</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>From tier</source>
        <translation>最低等级</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>上市日期</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>初始库存</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>专区</translation>
    </message>
    <message>
        <source>Shown as a task</source>
        <translation>显示为任务</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of a value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>名称：%1 → %2</translation>
    </message>
    <message>
        <source>Name (%1): %2 → %3</source>
        <comment>a language</comment>
        <translation>名称（%1）：%2 → %3</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <translation>原来：%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>From now on: %1</source>
        <translation>今后：%1</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1：已更改</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Moved from place %1 to place %2</source>
        <translation>从第 %1 位移到第 %2 位</translation>
    </message>
    <message>
        <source>Multipliers together</source>
        <translation>多个倍数</translation>
    </message>
    <message>
        <source>Goods returned after spending</source>
        <translation>用分后退货</translation>
    </message>
    <message>
        <source>How long points given back last</source>
        <translation>退还的积分有效多久</translation>
    </message>
    <message>
        <source>Hands out codes</source>
        <translation>发放兑换码</translation>
    </message>
</context>
<context>
    <name>regulars::ChangesView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新增）</translation>
    </message>
    <message>
        <source>%1 (taken away)</source>
        <translation>%1（移除）</translation>
    </message>
</context>
<context>
    <name>regulars::ChartCells</name>
    <message>
        <source>nothing</source>
        <comment>of a chart&apos;s value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a series, a category and the value</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a category and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>regulars::ChartFace</name>
    <message>
        <source>Click or Enter: what stands behind it</source>
        <translation>单击或按回车：查看由哪些记录组成</translation>
    </message>
</context>
<context>
    <name>regulars::ChartWidget</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表存为图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>将图表存为矢量图</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Save the figures of the chart</source>
        <translation>保存图表数据</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1: least %2 (%3), most %4 (%5).</source>
        <translation>%1：最少 %2（%3），最多 %4（%5）。</translation>
    </message>
    <message>
        <source>There are no figures.</source>
        <translation>没有数据。</translation>
    </message>
    <message>
        <source>chart</source>
        <comment>a file&apos;s name</comment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示表格</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>存为图片 (PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>存为矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <translation>保存数据 (CSV)…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>“%1”可用的操作</translation>
    </message>
    <message>
        <source>%1 Arrow keys go from mark to mark, Enter opens what stands behind one.</source>
        <comment>a chart&apos;s summary in sentences</comment>
        <translation>%1 用方向键逐个移动，按回车查看由哪些记录组成。</translation>
    </message>
</context>
<context>
    <name>regulars::CheckUpPaper</name>
    <message>
        <source>Check-up of the programme</source>
        <translation>会员方案季度体检</translation>
    </message>
    <message numerus="yes">
        <source>Too little was sold in the quarter, or before it, to judge everything: under %n purchases or members a change says more about chance than about the shop.</source>
        <translation>
            <numerusform>这个季度或之前卖得太少，不能样样评判：不足 %n 笔购买或会员时，变化多半出于偶然，而不是店里的原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>做得好的地方</translation>
    </message>
    <message>
        <source>Nothing stands out for the better.</source>
        <translation>没有特别突出的改善。</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要留意的地方</translation>
    </message>
    <message>
        <source>Nothing stands out for the worse.</source>
        <translation>没有特别突出的退步。</translation>
    </message>
    <message>
        <source>%1 quarter %2</source>
        <translation>%1年第%2季度</translation>
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
        <source>Members&apos; share of sales</source>
        <translation>会员销售占比</translation>
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
        <source>Sleeping members</source>
        <translation>沉睡会员</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>Buyers of the quarter before who came again</source>
        <translation>上季度买过又再来的会员</translation>
    </message>
    <message>
        <source>Best customers who stayed away</source>
        <translation>不再来的最佳顾客</translation>
    </message>
    <message>
        <source>Sleeping members who came back</source>
        <translation>回来了的沉睡会员</translation>
    </message>
    <message>
        <source>Points acts a month of an active member</source>
        <translation>每位活跃会员每月积分活动次数</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兑换率</translation>
    </message>
    <message>
        <source>Active members who redeemed</source>
        <translation>兑换过的活跃会员</translation>
    </message>
    <message>
        <source>Breakage rate</source>
        <translation>过期损耗率</translation>
    </message>
    <message>
        <source>Cost of rewards, of the budget</source>
        <translation>奖励成本占预算</translation>
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
        <source>%1 against %2</source>
        <translation>较%2 %1</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>太少，无法比较</translation>
    </message>
    <message>
        <source>healthy at %1 or less</source>
        <translation>不超过 %1 为健康</translation>
    </message>
    <message>
        <source>healthy at %1 or more</source>
        <translation>达到 %1 为健康</translation>
    </message>
    <message>
        <source>Hardly anybody who could have them takes: %1.</source>
        <translation>能兑换的人几乎都不兑：%1。</translation>
    </message>
    <message>
        <source>%1: rose to %2, from %3 in %4 (%5).</source>
        <translation>%1：升至 %2，%4为 %3（%5）。</translation>
    </message>
    <message>
        <source>%1: fell to %2, from %3 in %4 (%5).</source>
        <translation>%1：降至 %2，%4为 %3（%5）。</translation>
    </message>
    <message>
        <source>Members redeemed %1 of the points they earned; %2 or more is healthy.</source>
        <translation>会员把赚到的积分兑换了 %1；达到 %2 为健康。</translation>
    </message>
    <message>
        <source>Members redeemed only %1 of the points they earned; %2 or more is healthy.</source>
        <translation>会员只把赚到的积分兑换了 %1；达到 %2 才健康。</translation>
    </message>
    <message>
        <source>%1 of the members have not bought for 90 days; up to %2 is healthy.</source>
        <translation>%1 的会员 90 天没有来买；不超过 %2 为健康。</translation>
    </message>
    <message>
        <source>%1 of the members have not bought for 90 days; more than %2 is too many.</source>
        <translation>%1 的会员 90 天没有来买；超过 %2 就太多了。</translation>
    </message>
    <message>
        <source>An active member earned or spent points %1 times a month; %2 or more is healthy.</source>
        <translation>每位活跃会员每月赚分或用分 %1 次；达到 %2 为健康。</translation>
    </message>
    <message>
        <source>An active member earned or spent points only %1 times a month; %2 or more is healthy.</source>
        <translation>每位活跃会员每月只赚分或用分 %1 次；达到 %2 才健康。</translation>
    </message>
    <message>
        <source>Rewards cost %1 of the marketing budget of these days, within the agreed %2.</source>
        <translation>奖励花掉了这段日子营销预算的 %1，在约定的 %2 之内。</translation>
    </message>
    <message>
        <source>Rewards cost %1 of the marketing budget of these days, more than the agreed %2.</source>
        <translation>奖励花掉了这段日子营销预算的 %1，超过约定的 %2。</translation>
    </message>
    <message>
        <source>The likely cause are the rewards: points lie unused. Are there rewards that many can reach, and want?</source>
        <translation>可能的原因是奖励：积分闲着没用。有没有许多人够得着、又想要的奖励？</translation>
    </message>
    <message>
        <source>The likely cause are the activities: members redeem, but seldom do what earns or spends points. Is there something to come for?</source>
        <translation>可能的原因是活动：会员会兑换，却很少做能赚分或用分的事。有没有值得来一趟的理由？</translation>
    </message>
    <message>
        <source>The likely cause is contact: members redeem and take part, but many have not heard from the shop. Who is called, and told what?</source>
        <translation>可能的原因是联系：会员会兑换也会参与，但许多人很久没有店里的消息了。该联系谁、说些什么？</translation>
    </message>
    <message>
        <source>good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>留意</translation>
    </message>
    <message>
        <source>level</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>太少</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>各项数据</translation>
    </message>
    <message>
        <source>Sums are in %1. Changes are against %2, the same quarter a year ago.</source>
        <translation>金额单位为 %1。变化是与去年同季度（%2）相比。</translation>
    </message>
    <message>
        <source>Sums are in %1. Changes are against %2, the quarter before: the shop did not sell a year ago.</source>
        <translation>金额单位为 %1。变化是与上一季度（%2）相比：一年前店里还没有销售。</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Sales to members</source>
        <translation>会员销售额</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>各月销售额</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>近十二个月</translation>
    </message>
    <message>
        <source>Points issued, redeemed and expired</source>
        <translation>发放、兑换和过期的积分</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高价值</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有流失风险</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>有潜力</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Members by segment</source>
        <translation>各分群的会员</translation>
    </message>
    <message>
        <source>Where the members stand</source>
        <translation>会员的分布</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Took it</source>
        <translation>已兑换</translation>
    </message>
    <message>
        <source>Could have it</source>
        <translation>可以兑换</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>hardly taken</source>
        <translation>少有人兑</translation>
    </message>
    <message>
        <source>Rewards and who takes them</source>
        <translation>奖励和兑换它的人</translation>
    </message>
    <message>
        <source>How the verdicts come about</source>
        <translation>评价是怎样得出的</translation>
    </message>
    <message>
        <source>A figure with a target is good where it meets it. One without is held against the same quarter a year ago where the shop sold then, so that the season does not speak, else against the quarter before: amounts that moved by %1 or more and shares that moved by %2 percentage points or more went well or want a look; less than that is level.</source>
        <translation>有目标的指标，达到目标就是好。没有目标的，若店里去年同季度有销售就与它相比，免得受季节影响，否则与上一季度相比：金额变动达到 %1、占比变动达到 %2 个百分点的，算做得好或需要留意；变动更小的算持平。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is judged on fewer than %n purchases or members.</source>
        <translation>
            <numerusform>不足 %n 笔购买或会员的，不作评价。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where more members sleep than the target allows, the likely cause is named: the rewards where the redemption rate misses its target, else the activities where points acts miss theirs, else contact.</source>
        <translation>沉睡会员多过目标时会指出可能的原因：兑换率未达目标的是奖励，否则积分活动次数未达目标的是活动，再否则是联系。</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 个百分点</translation>
    </message>
</context>
<context>
    <name>regulars::ClosingBar</name>
    <message>
        <source>Close %1 for good?</source>
        <translation>%1 确认定稿？</translation>
    </message>
    <message>
        <source>Its figures never move from then on, and its report is kept as it was. What is recorded late counts for the day on which it is recorded. First the days of the month that were not ended yet are ended: points expire, tiers are reviewed. This can&apos;t be taken back.</source>
        <translation>定稿后数字不再变动，月报按定稿时的样子保存，之后补录的内容计入补录当天。定稿前先为本月尚未日结的日子办理日结：积分过期，等级重新评定。定稿后不能撤回。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 定稿</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>暂不定稿</translation>
    </message>
</context>
<context>
    <name>regulars::CodeFileCard</name>
    <message>
        <source>Choose a file of codes</source>
        <translation>选择兑换码文件</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>表格和清单 (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Say which column holds the codes.</source>
        <translation>请选择哪一列是兑换码。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column of last days</comment>
        <translation>没有</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %Ln new code(s).</source>
        <translation>
            <numerusform>“%1”中有 %Ln 个新兑换码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the pool already.</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%Ln 个早已导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) can&apos;t be taken:</source>
        <translation>
            <numerusform>%Ln 行无法导入：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>还有 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln code(s) into the pool</source>
        <translation>
            <numerusform>导入这 %Ln 个兑换码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) came into the pool.</source>
        <translation>
            <numerusform>已导入 %Ln 个兑换码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring codes from a file…</source>
        <translation>从文件导入兑换码…</translation>
    </message>
    <message>
        <source>Column of the codes</source>
        <translation>兑换码所在的列</translation>
    </message>
    <message>
        <source>Column of their last days</source>
        <translation>有效期所在的列</translation>
    </message>
    <message>
        <source>Lines that can&apos;t be taken</source>
        <translation>无法导入的行</translation>
    </message>
    <message>
        <source>Leave the file</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>They are out of the pool again.</source>
        <translation>这批兑换码已撤回。</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>撤回这批</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>也可以把文件拖到这里。</translation>
    </message>
</context>
<context>
    <name>regulars::ColumnsForm</name>
    <message>
        <source>As the file looks</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>GB18030 (simplified Chinese)</source>
        <translation>GB18030（简体中文）</translation>
    </message>
    <message>
        <source>Big5 (traditional Chinese)</source>
        <translation>Big5（繁体中文）</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>Windows-1252 (western)</source>
        <translation>Windows-1252（西文）</translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <translation>月在前：12/31/2026</translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <translation>日在前：31/12/2026</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Column %1 is taken as</source>
        <translation>“%1”列对应的内容</translation>
    </message>
    <message numerus="yes">
        <source>The file has more columns; %Ln of them are left out.</source>
        <translation>
            <numerusform>文件还有更多列，其中 %Ln 列不导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the first rows can’t be read. Their rows would be rejected; is the column the right one?</source>
        <translation>
            <numerusform>前几行中有 %Ln 个单元格无法识别，所在的行将不能导入。列选对了吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column is “%1” or “%2”.</source>
        <translation>请指明哪一列是“%1”或“%2”。</translation>
    </message>
    <message>
        <source>Say which column is “%1”.</source>
        <translation>请指明哪一列是“%1”。</translation>
    </message>
    <message>
        <source>The dates can be read in two ways. Choose above whether the month or the day comes first.</source>
        <translation>日期有两种读法。请在上面选择月在前还是日在前。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>As it is understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Its characters are</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>Its dates are written</source>
        <translation>日期写法</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>首行是列标题</translation>
    </message>
    <message>
        <source>Cards and phones that nobody has yet become members</source>
        <translation>尚未登记的卡号和手机号自动入会</translation>
    </message>
    <message>
        <source>The first rows as they are understood</source>
        <translation>前几行的识别结果</translation>
    </message>
    <message>
        <source>The first rows would be taken like this.</source>
        <translation>前几行将这样导入。</translation>
    </message>
</context>
<context>
    <name>regulars::ComingUpPage</name>
    <message>
        <source>Lacking</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>at most %1 %</source>
        <translation>不超过 %1%</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Members on the list</source>
        <translation>清单中的会员</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>近期关注</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有会员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln row(s)</source>
        <translation>
            <numerusform>前 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the list asks: how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The list is being laid out…</source>
        <translation>正在排版清单…</translation>
    </message>
    <message>
        <source>The list goes into a file, with names, cards and phone numbers. Who takes it is kept in the audit log. Your password, please.</source>
        <translation>清单连同姓名、卡号和手机号将存入文件，导出人会记入审计记录。请输入您的密码。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>The list is being written…</source>
        <translation>正在写入清单…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 行写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CommandPalette</name>
    <message>
        <source>What do you want to do? A name, a part of it, or pinyin</source>
        <translation>想做什么？输入名称、其中几个字或拼音</translation>
    </message>
    <message>
        <source>Find a command or page</source>
        <translation>查找命令或页面</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Nothing here is called %1. Try another word or its pinyin; Esc closes.</source>
        <translation>没有名为 %1 的命令。请换一个词或其拼音；按 Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>regulars::ComparisonPart</name>
    <message>
        <source>In full, with the month before</source>
        <translation>完整数据（含上月）</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月明细</translation>
    </message>
    <message>
        <source>By tier and age</source>
        <translation>按等级与年龄</translation>
    </message>
    <message>
        <source>By zone and reward</source>
        <translation>按专区与奖品</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>新入会</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
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
        <source>Tier or age</source>
        <translation>等级或年龄</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
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
        <source>Zone: %1</source>
        <translation>专区：%1</translation>
    </message>
    <message>
        <source>Zone or reward</source>
        <translation>专区或奖品</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>兑出</translation>
    </message>
    <message>
        <source>Share of points issued</source>
        <translation>占发放积分</translation>
    </message>
    <message>
        <source>Money paid</source>
        <translation>加付金额</translation>
    </message>
</context>
<context>
    <name>regulars::ConditionWords</name>
    <message>
        <source>between %1</source>
        <comment>14:00 and 16:00</comment>
        <translation>%1之间</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>weekday</comment>
        <translation>每%1</translation>
    </message>
    <message>
        <source>on the %1 of each month</source>
        <translation>每月%1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>%1当天</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>dates</comment>
        <translation>%1期间</translation>
    </message>
    <message>
        <source>if they are %1 members</source>
        <translation>会员等级为%1时</translation>
    </message>
    <message>
        <source>if they are %1 members or above</source>
        <translation>会员等级在%1及以上时</translation>
    </message>
    <message>
        <source>if they are in the segment %1</source>
        <translation>属于%1分群时</translation>
    </message>
    <message>
        <source>if they are tagged %1</source>
        <translation>带有标签%1时</translation>
    </message>
    <message>
        <source>if their gender is %1</source>
        <translation>性别为%1时</translation>
    </message>
    <message>
        <source>if they are %1 or older</source>
        <translation>年满%1岁时</translation>
    </message>
    <message>
        <source>if they are younger than %1</source>
        <translation>未满%1岁时</translation>
    </message>
    <message>
        <source>female</source>
        <comment>a member</comment>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <comment>a member</comment>
        <translation>男</translation>
    </message>
    <message>
        <source>on their birthday</source>
        <translation>生日当天</translation>
    </message>
    <message>
        <source>from three days before to three days after their birthday</source>
        <translation>生日前后三天内</translation>
    </message>
    <message>
        <source>in the month of their birthday</source>
        <translation>生日当月</translation>
    </message>
    <message>
        <source>when these goods come to %1 or more</source>
        <translation>单笔所购满%1时</translation>
    </message>
    <message>
        <source>when the purchase is %1 or more</source>
        <translation>单笔满%1时</translation>
    </message>
    <message>
        <source>with %1 or more</source>
        <comment>so many items</comment>
        <translation>买满%1时</translation>
    </message>
    <message>
        <source>through the channel %1</source>
        <translation>通过%1渠道</translation>
    </message>
    <message>
        <source>at their first purchase</source>
        <translation>首次消费时</translation>
    </message>
    <message>
        <source>at any purchase but their first</source>
        <translation>非首次消费时</translation>
    </message>
    <message>
        <source>when the amount is %1 or more</source>
        <translation>金额满%1时</translation>
    </message>
    <message>
        <source>within %1 of joining</source>
        <translation>入会%1内</translation>
    </message>
    <message>
        <source>after %1 or more without a purchase</source>
        <translation>连续%1以上未消费后</translation>
    </message>
    <message>
        <source>when they have %1 or more</source>
        <comment>points</comment>
        <translation>持有%1以上时</translation>
    </message>
    <message>
        <source>when %1 or more of theirs expire within %2</source>
        <translation>有%1以上将在%2内到期时</translation>
    </message>
    <message>
        <source>except %1</source>
        <comment>one circumstance</comment>
        <translation>%1除外</translation>
    </message>
    <message>
        <source>except (%1)</source>
        <comment>several circumstances together</comment>
        <translation>同时符合（%1）除外</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>several circumstances together</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>either %1</source>
        <comment>circumstances joined by or</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>所有会员</translation>
    </message>
    <message>
        <source>any goods</source>
        <translation>任何商品</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 members and above</source>
        <comment>of a tier and those above it</comment>
        <translation>%1及以上会员</translation>
    </message>
    <message>
        <source>Members in the segment %1</source>
        <translation>%1分群的会员</translation>
    </message>
    <message>
        <source>Members tagged %1</source>
        <translation>带有标签%1的会员</translation>
    </message>
    <message>
        <source>goods that they bought %1 or more %2</source>
        <comment>%1: 3 times, %2: this month</comment>
        <translation>其%2买过%1以上的商品</translation>
    </message>
    <message>
        <source>goods of theirs that run out within %1</source>
        <translation>其%1内将用完的商品</translation>
    </message>
    <message>
        <source>any goods except %1</source>
        <translation>除%1外的任何商品</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>goods</comment>
        <translation>购买%1时</translation>
    </message>
</context>
<context>
    <name>regulars::CouponSheet</name>
    <message>
        <source>through %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Scan or type a coupon&apos;s code</source>
        <translation>扫描或输入券码</translation>
    </message>
    <message>
        <source>Coupon&apos;s code</source>
        <translation>券码</translation>
    </message>
    <message>
        <source>Coupons of this member</source>
        <translation>该会员的优惠券</translation>
    </message>
    <message>
        <source>This member holds no coupon now. A code can be typed or scanned.</source>
        <translation>该会员目前没有优惠券，可以扫描或输入券码。</translation>
    </message>
    <message>
        <source>Use on this bill</source>
        <translation>用于本单</translation>
    </message>
    <message>
        <source>1–9 or ↑↓ pick · Enter lays it on the bill · Esc goes back</source>
        <translation>1–9 或 ↑↓ 选择 · Enter 用于本单 · Esc 返回</translation>
    </message>
    <message>
        <source>Whoever brings a slip with a code can use it: scan it, or type the code.</source>
        <translation>谁带来印有券码的纸券，谁就能用：扫码，或输入券码。</translation>
    </message>
</context>
<context>
    <name>regulars::CouponSlips</name>
    <message numerus="yes">
        <source>%Ln slip(s) made; each is good once. The journal of transactions can undo it.</source>
        <translation>
            <numerusform>已制作 %Ln 张纸券，每张可用一次。可在“交易记录”中撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Or make slips to hand out: whoever brings one uses it, once</source>
        <translation>或制作纸券发出去：谁带来谁用，每张一次</translation>
    </message>
    <message>
        <source>How many slips</source>
        <translation>多少张</translation>
    </message>
    <message>
        <source>Make the slips</source>
        <translation>制作纸券</translation>
    </message>
    <message>
        <source>Print the slips</source>
        <translation>打印纸券</translation>
    </message>
</context>
<context>
    <name>regulars::CouponStarts</name>
    <message>
        <source>Money off</source>
        <translation>抵现</translation>
    </message>
    <message>
        <source>An amount off any purchase.</source>
        <translation>任意消费立减一定金额。</translation>
    </message>
    <message>
        <source>Money off from an amount</source>
        <translation>满减</translation>
    </message>
    <message>
        <source>The more is bought, the more is taken off.</source>
        <translation>买得越多，减得越多。</translation>
    </message>
    <message>
        <source>Some percent off</source>
        <translation>百分比折扣</translation>
    </message>
    <message>
        <source>A share off the purchase.</source>
        <translation>按比例减免整单。</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>赠品</translation>
    </message>
    <message>
        <source>One piece of something is free.</source>
        <translation>免费得一件商品。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Delivery, wrapping, an upgrade: the till records its use.</source>
        <translation>送货、包装、升杯：由收银台登记使用。</translation>
    </message>
    <message>
        <source>Buy some, get some free</source>
        <translation>买几送几</translation>
    </message>
    <message>
        <source>Of every six the sixth is free, or as you like.</source>
        <translation>每六件送一件，也可自行设定。</translation>
    </message>
    <message>
        <source>The second at half price</source>
        <translation>第二件半价</translation>
    </message>
    <message>
        <source>Every second piece costs less.</source>
        <translation>每两件中的第二件优惠。</translation>
    </message>
    <message>
        <source>A special price</source>
        <translation>特价</translation>
    </message>
    <message>
        <source>Each piece at one price, such as a sample.</source>
        <translation>每件一个价格，例如试用装。</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Goods that are cheaper together.</source>
        <translation>一起购买更便宜的商品。</translation>
    </message>
</context>
<context>
    <name>regulars::CouponsPage</name>
    <message>
        <source>New coupon…</source>
        <translation>新优惠券…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Verify a code</source>
        <translation>验券</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>导出此清单…</translation>
    </message>
    <message>
        <source>Print these codes</source>
        <translation>打印这些券码</translation>
    </message>
    <message>
        <source>Remove there too</source>
        <translation>一并删除</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>No coupon yet</source>
        <translation>还没有优惠券</translation>
    </message>
    <message>
        <source>Make one, then let a rule, a reward or a person at the till give it.</source>
        <translation>新建一种，再由规则、奖品或收银台人员发放。</translation>
    </message>
    <message>
        <source>What should the coupon do?</source>
        <translation>优惠券做什么？</translation>
    </message>
    <message>
        <source>Coupons to begin with</source>
        <translation>可直接采用的优惠券</translation>
    </message>
    <message>
        <source>Add this coupon</source>
        <translation>添加此优惠券</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>In members&apos; hands</source>
        <translation>会员手中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As it stands on receipts and on the till.</source>
        <translation>小票和收银台上显示的名称。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What it takes off</source>
        <translation>减免方式</translation>
    </message>
    <message>
        <source>Its figures are set in the sentences above.</source>
        <translation>具体数值在上方句子中设定。</translation>
    </message>
    <message>
        <source>Counts for so many pieces at most</source>
        <translation>最多适用几件</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>It ends some time after it was given</source>
        <translation>自发放起一段时间后到期</translation>
    </message>
    <message>
        <source>Coupons that are out keep the terms under which they were given.</source>
        <translation>已发出的优惠券沿用发放时的条款。</translation>
    </message>
    <message>
        <source>It is valid for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Together with other coupons that allow it</source>
        <translation>可与其他允许叠加的优惠券同用</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>赠品</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>An amount off</source>
        <translation>立减金额</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>百分比折扣</translation>
    </message>
    <message>
        <source>An amount off, by the size of the purchase</source>
        <translation>按消费额分级立减</translation>
    </message>
    <message>
        <source>Some pieces free</source>
        <translation>若干件免费</translation>
    </message>
    <message>
        <source>Percent off every second piece</source>
        <translation>每两件中第二件折扣</translation>
    </message>
    <message>
        <source>A price for each piece</source>
        <translation>每件定价</translation>
    </message>
    <message>
        <source>A bundle of goods</source>
        <translation>商品组合</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a coupon</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a coupon</comment>
        <translation>已改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coupon(s)</source>
        <translation>
            <numerusform>%Ln 种优惠券</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme has no products yet, so nothing can be given.</source>
        <translation>会员计划中尚无商品，因此没有可赠送的。</translation>
    </message>
    <message>
        <source>A bundle needs two categories or products; the programme has fewer.</source>
        <translation>组合需要两个分类或商品，会员计划中不足。</translation>
    </message>
    <message>
        <source>This coupon is named by others: %1.</source>
        <translation>此优惠券被以下内容引用：%1。</translation>
    </message>
    <message>
        <source>“%1” is removed from the draft. Those given stay good.</source>
        <translation>已从草稿中删除“%1”。已发出的仍然有效。</translation>
    </message>
    <message>
        <source>Export the list of coupons</source>
        <translation>导出优惠券清单</translation>
    </message>
</context>
<context>
    <name>regulars::Customer</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DashCard</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>regulars::DashCharts</name>
    <message>
        <source>No tier</source>
        <translation>无等级</translation>
    </message>
    <message>
        <source>Active members by week</source>
        <translation>每周活跃会员</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周起始日</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Nobody has bought, redeemed or acted yet. A week of records draws the first line.</source>
        <translation>还没有人购买、兑换或互动。有一周的记录就能画出第一条线。</translation>
    </message>
    <message>
        <source>Points in and out by month</source>
        <translation>每月积分进出</translation>
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
        <source>No points have moved yet.</source>
        <translation>还没有积分变动。</translation>
    </message>
    <message>
        <source>Points that members hold</source>
        <translation>会员手中的积分</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未用积分</translation>
    </message>
    <message>
        <source>Nobody holds points yet.</source>
        <translation>还没有人持有积分。</translation>
    </message>
    <message>
        <source>Redemption rate by month</source>
        <translation>每月兑换率</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Healthy from</source>
        <translation>健康线</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>No points have been issued yet.</source>
        <translation>还没有发放积分。</translation>
    </message>
    <message>
        <source>In the last month %1 of the points issued were redeemed; 25% or more is healthy.</source>
        <translation>上个月发放的积分中有 %1 被兑换；25% 及以上为健康。</translation>
    </message>
    <message>
        <source>In the last month %1 of the points issued were redeemed; healthy would be 25% or more.</source>
        <translation>上个月发放的积分中有 %1 被兑换；25% 及以上才算健康。</translation>
    </message>
    <message>
        <source>Members by what they spent in the period</source>
        <translation>按本期消费划分的会员</translation>
    </message>
    <message>
        <source>No member bought in the period.</source>
        <translation>本期没有会员购买。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>two amounts</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>an amount</comment>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>Spent (%1)</source>
        <translation>消费（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Half of the %Ln member(s) who bought spent %1 or more.</source>
        <translation>
            <numerusform>购买过的 %Ln 位会员中，一半消费了 %1 或更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewards by points redeemed</source>
        <translation>按兑换积分排列的奖励</translation>
    </message>
    <message>
        <source>Nothing was redeemed in the period.</source>
        <translation>本期没有兑换。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Members by tier</source>
        <translation>按等级划分的会员</translation>
    </message>
    <message>
        <source>There are no members yet.</source>
        <translation>还没有会员。</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比期</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时点</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name: how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. Risen in the period: %2, fallen: %3.</source>
        <translation>%1。本期升级：%2，降级：%3。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>The programme has no tiers.</source>
        <translation>积分计划没有等级。</translation>
    </message>
    <message>
        <source>Purchases by weekday and hour</source>
        <translation>按星期与小时的购买次数</translation>
    </message>
    <message>
        <source>The purchases of the period were imported without their time.</source>
        <translation>本期的购买是不带时间导入的。</translation>
    </message>
    <message>
        <source>Nobody bought in the period.</source>
        <translation>本期没有人购买。</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Most purchases: %1, %2 to %3 o&apos;clock (%4).</source>
        <translation>购买最多：%1，%2 到 %3 点（%4）。</translation>
    </message>
    <message>
        <source>Members by how lately and how often they bought</source>
        <translation>按多久前买、多常买划分的会员</translation>
    </message>
    <message numerus="yes">
        <source>This grid needs 30 members who have bought; %n more to go.</source>
        <translation>
            <numerusform>此网格需要 30 位购买过的会员，还差 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Long ago</source>
        <translation>很久以前</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>很少</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>经常</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>High value: %1. At risk: %2. Sleeping: %3. New: %4. Promising: %5.</source>
        <translation>高价值：%1。有流失风险：%2。沉睡：%3。新客：%4。有潜力：%5。</translation>
    </message>
    <message>
        <source>Who came back, by month of the first purchase</source>
        <translation>谁又回来了，按首次购买的月份</translation>
    </message>
    <message>
        <source>No member has bought yet.</source>
        <translation>还没有会员购买过。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a month and how many members</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Months after</source>
        <translation>此后第几个月</translation>
    </message>
    <message>
        <source>What members of each tier spent in the period</source>
        <translation>本期各等级会员的消费额</translation>
    </message>
    <message>
        <source>half spent up to</source>
        <translation>半数人不超过</translation>
    </message>
    <message>
        <source>%1% spent up to</source>
        <translation>%1% 的人不超过</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tier and how many of it bought</comment>
        <translation>%1（%2 人）</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a tier, an amount and another</comment>
        <translation>%1 %2 至 %3</translation>
    </message>
    <message>
        <source>The middle half of those who bought (the box) spent: %1. The lines reach from what a tenth spent at most to what nine tenths did.</source>
        <translation>有消费的会员中，居中的一半（方框）消费额：%1。上下线分别标出最低一成与九成会员不超过的金额。</translation>
    </message>
    <message>
        <source>Fewer than %1 members of each tier bought in the period.</source>
        <translation>本期各等级有消费的会员都不足 %1 人。</translation>
    </message>
</context>
<context>
    <name>regulars::DashSection</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Move or hide “%1”</source>
        <translation>移动或隐藏“%1”</translation>
    </message>
</context>
<context>
    <name>regulars::DashboardPage</name>
    <message>
        <source>As it was at first</source>
        <translation>恢复最初的样子</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>选择期间</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>存为图片…</translation>
    </message>
    <message>
        <source>Export the figures…</source>
        <translation>导出指标…</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Arrange the dashboard</source>
        <translation>布置仪表板</translation>
    </message>
    <message>
        <source>Today and targets</source>
        <translation>今日与目标</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活跃情况</translation>
    </message>
    <message>
        <source>Points and rewards</source>
        <translation>积分与奖励</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Compared with, from</source>
        <translation>对比期，从</translation>
    </message>
    <message>
        <source>Compared with, to</source>
        <translation>对比期，到</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation>当时数值</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>存为图片</translation>
    </message>
    <message>
        <source>dashboard</source>
        <comment>a file&apos;s name</comment>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存指标</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>a file&apos;s name</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Median till time</source>
        <translation>收银用时中位数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) to members at this till</source>
        <translation>
            <numerusform>本收银台接待会员 %Ln 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody was served at this till</source>
        <translation>本收银台尚未接待会员</translation>
    </message>
    <message>
        <source>From looking a member up to Record: half of the sales took no longer. %1. Measured at this computer and kept on it alone, without names.</source>
        <translation>从查找会员到记账：一半的交易不超过此用时。%1。在本机测量，只保存在本机，不含姓名。</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>太少，无法比较</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>较%1</translation>
    </message>
</context>
<context>
    <name>regulars::DateField</name>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>regulars::DayKeeper</name>
    <message>
        <source>No day is left to be closed.</source>
        <translation>没有需要日结的日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) closed.</source>
        <translation>
            <numerusform>已完成 %n 天的日结。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) expired.</source>
        <translation>
            <numerusform>%n 分已过期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) kept their tier.</source>
        <translation>
            <numerusform>%n 位会员保级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) fell.</source>
        <translation>
            <numerusform>%n 位会员降级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) rose.</source>
        <translation>
            <numerusform>%n 位会员升级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) got something by a dated rule.</source>
        <translation>
            <numerusform>%n 位会员因定期规则获得赠送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing day %1 of %2</source>
        <translation>日结：第 %1 天，共 %2 天</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>The clock was set forward: is today really %1?</source>
        <translation>时钟被拨快：今天真的是 %1 吗？</translation>
    </message>
    <message>
        <source>The clock was set forward to %1: a manager has to say if that is right.</source>
        <translation>时钟被拨快到 %1：须由店长确认是否正确。</translation>
    </message>
    <message>
        <source>The day was not closed: %1</source>
        <translation>日结未完成：%1</translation>
    </message>
    <message>
        <source>Day closed: %1</source>
        <translation>已日结：%1</translation>
    </message>
    <message>
        <source>Run day-end</source>
        <translation>执行日结</translation>
    </message>
    <message>
        <source>The date is right: close the days</source>
        <translation>日期正确：执行日结</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>日期正确</translation>
    </message>
</context>
<context>
    <name>regulars::DeedsPanel</name>
    <message>
        <source>No rule rewards it yet.</source>
        <translation>尚无规则奖励它。</translation>
    </message>
    <message>
        <source>New</source>
        <comment>an action</comment>
        <translation>新建</translation>
    </message>
    <message>
        <source>See the rule</source>
        <translation>查看规则</translation>
    </message>
    <message>
        <source>Give points for it</source>
        <translation>为它送积分</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新互动</translation>
    </message>
    <message>
        <source>This action is named by others: %1.</source>
        <translation>此互动被以下内容引用：%1。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>尚无互动</translation>
    </message>
    <message>
        <source>An action is something members do besides buying: bring their own bag, write a review. Rules can give points for it.</source>
        <translation>互动是会员在购买之外所做的事：自带袋子、写评价。规则可以为它送积分。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As shown at the till.</source>
        <translation>收银台上显示的名称。</translation>
    </message>
</context>
<context>
    <name>regulars::DigestCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It is being counted …</source>
        <translation>正在统计……</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>七天</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
</context>
<context>
    <name>regulars::DigestPaper</name>
    <message>
        <source>Digest of a week</source>
        <translation>每周摘要</translation>
    </message>
    <message>
        <source>Digest of a day</source>
        <translation>每日摘要</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>手工调整</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taken back by who sold</source>
        <translation>由原售货人收回</translation>
    </message>
    <message>
        <source>Without a second person</source>
        <translation>没有第二人确认</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>There are more than are listed here.</source>
        <translation>还有更多，未在此列出。</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>营业时间之外</translation>
    </message>
    <message>
        <source>Phone numbers shown whole</source>
        <translation>完整显示过的电话</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要留意的地方</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>没有异常。</translation>
    </message>
    <message>
        <source>%1 of %2 awards to member no. %3</source>
        <translation>%2 次发放中有 %1 次给了会员 %3 号</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) within ten minutes of the one before</source>
        <translation>
            <numerusform>%n 笔销售与上一笔相隔不到十分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) taken back by themselves</source>
        <translation>
            <numerusform>%n 笔销售由本人收回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adjustment(s)</source>
        <translation>
            <numerusform>%n 次调整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) undone</source>
        <translation>
            <numerusform>%n 次操作被撤销</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) out of hours</source>
        <translation>
            <numerusform>%n 次操作在营业时间之外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) shown whole</source>
        <translation>
            <numerusform>完整显示过 %n 个电话号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s)</source>
        <translation>
            <numerusform>%n 次被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what they did</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody stands out from the colleagues; the lists below say what happened.</source>
        <translation>没有人比同事显眼；下面各表列出发生了什么。</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>发放次数</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>To members</source>
        <translation>会员数</translation>
    </message>
    <message>
        <source>Most to one</source>
        <translation>给一人最多</translation>
    </message>
    <message>
        <source>Their share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Colleagues&apos;</source>
        <translation>同事占比</translation>
    </message>
    <message>
        <source>Within 10 min</source>
        <translation>十分钟内</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>显眼程度</translation>
    </message>
    <message>
        <source>How far each stands out</source>
        <translation>各人显眼程度</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>After redeeming</source>
        <translation>兑换之后</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>已调整</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>涉及积分</translation>
    </message>
    <message>
        <source>Phones shown</source>
        <translation>显示电话</translation>
    </message>
    <message>
        <source>People, who stands out most first</source>
        <translation>人员，最显眼的在前</translation>
    </message>
    <message>
        <source>Nobody did anything that is counted here.</source>
        <translation>没有人做过这里统计的事。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>会员编号</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Money (%1)</source>
        <translation>金额（%1）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Many at one till</source>
        <translation>集中在一台收银机</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>redemptions by accounts younger than a week</source>
        <translation>开户不到一周的账户兑换</translation>
    </message>
    <message>
        <source>friends of member no. %1 were enrolled</source>
        <translation>会员 %1 号推荐的朋友入会</translation>
    </message>
    <message>
        <source>Named above from %1 on</source>
        <translation>达到 %1 即在上文点名</translation>
    </message>
</context>
<context>
    <name>regulars::DigestWords</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Set up the shop</source>
        <translation>开店设置</translation>
    </message>
    <message>
        <source>Try a backup out</source>
        <translation>演练恢复备份</translation>
    </message>
    <message>
        <source>Draft of the programme</source>
        <translation>积分计划草稿</translation>
    </message>
    <message>
        <source>Picture of goods or rewards</source>
        <translation>商品或奖励的图片</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>没有异常。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln adjustment(s)</source>
        <translation>
            <numerusform>%Ln 次调整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) undone</source>
        <translation>
            <numerusform>%Ln 次撤销</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) taken back by who sold</source>
        <translation>
            <numerusform>%Ln 笔由售出者本人退回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) without a second person</source>
        <translation>
            <numerusform>%Ln 次没有第二人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s)</source>
        <translation>
            <numerusform>%Ln 次导出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone number(s) shown whole</source>
        <translation>
            <numerusform>%Ln 个手机号被完整查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refusal(s)</source>
        <translation>
            <numerusform>%Ln 次拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) out of hours</source>
        <translation>
            <numerusform>%Ln 次在营业时间之外</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the people below.</source>
        <translation>请看看下面的人员。</translation>
    </message>
    <message>
        <source>%1 awards to %2 members</source>
        <translation>向 %2 位会员给分 %1 次</translation>
    </message>
    <message>
        <source>%1 of them (%2 %) to member no. %3; the others&apos; favourite has %4 %</source>
        <translation>其中 %1 次（%2%）给第 %3 号会员；其他人最常给的一位只占 %4%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) within ten minutes of the one before</source>
        <translation>
            <numerusform>%Ln 笔销售距上一笔不足十分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) taken back by themselves</source>
        <translation>
            <numerusform>%Ln 笔自售自退</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these after the member had redeemed</source>
        <translation>
            <numerusform>其中 %Ln 笔在会员兑换之后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln adjustment(s), %1 points in all</source>
        <translation>
            <numerusform>%Ln 次调整，共 %1 积分</numerusform>
        </translation>
    </message>
    <message>
        <source>Till %1: %2 friends of member no. %3 were enrolled</source>
        <translation>收银台 %1：开卡 %2 位由第 %3 号会员介绍的朋友</translation>
    </message>
    <message>
        <source>Till %1: %2 redemptions by accounts younger than a week</source>
        <translation>收银台 %1：%2 次兑换来自不足一周的账户</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Old copies of the store removed</source>
        <translation>已删除的旧副本</translation>
    </message>
</context>
<context>
    <name>regulars::DiscountWords</name>
    <message>
        <source>%1 off from %2</source>
        <comment>an amount off from an amount on</comment>
        <translation>满%2减%1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>goods</comment>
        <translation>购买%1时</translation>
    </message>
    <message>
        <source>%1 buying %2 together pay %3, %4.</source>
        <translation>%1%4同时购买%2，共付%3。</translation>
    </message>
    <message>
        <source>%1 buying %2 together get %3 off, %4.</source>
        <translation>%1%4同时购买%2，立减%3。</translation>
    </message>
    <message>
        <source>%1 buying %2 of %3 get %4 more free, %5.</source>
        <comment>%2, %4: so many items</comment>
        <translation>%1%5购买%3，每买%2送%4。</translation>
    </message>
    <message>
        <source>%1 buying %2 of %3 get %4 of %6 free, %5.</source>
        <comment>%2, %4: so many items</comment>
        <translation>%1%5购买%3，每买%2送%4%6。</translation>
    </message>
    <message>
        <source>%1 get %2 on %3, %4.</source>
        <comment>%2: ¥20.00 off from ¥100.00 and …</comment>
        <translation>%1%4购买%3，%2。</translation>
    </message>
    <message>
        <source>%1 get %2 %3, %4.</source>
        <comment>%2: 30% off</comment>
        <translation>%1%4购买%3，享%2。</translation>
    </message>
    <message>
        <source>%1 get %2 off %3, %4.</source>
        <comment>%2: ¥20.00</comment>
        <translation>%1%4购买%3，立减%2。</translation>
    </message>
    <message>
        <source>%1 pay %2 each for %3, %4.</source>
        <translation>%1%4购买%3，每件%2。</translation>
    </message>
    <message>
        <source>%1 get %2 every %5 item of %3, %4.</source>
        <comment>%2: 50% off, %5: 2nd</comment>
        <translation>%1%4购买%3，每第%5件享%2。</translation>
    </message>
    <message>
        <source>This covers at most %1 of a purchase.</source>
        <comment>so many items</comment>
        <translation>每笔最多%1享此优惠。</translation>
    </message>
</context>
<context>
    <name>regulars::Doubts</name>
    <message>
        <source>%1 came from a scanner, not from a person. If it is meant, press Enter again; otherwise type over it.</source>
        <translation>%1 来自扫描枪，而不是人工输入。如果确实如此，请再按一次 Enter；否则直接重新输入。</translation>
    </message>
    <message>
        <source>%1 is far more than usual here. If it is meant, press Enter again; otherwise type over it.</source>
        <translation>%1 远高于本店平常的数额。如果确实如此，请再按一次 Enter；否则直接重新输入。</translation>
    </message>
</context>
<context>
    <name>regulars::DraftBanner</name>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Review and publish</source>
        <translation>检查并发布</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>This draft was changed at another window since it was read here.</source>
        <translation>这份草稿在此打开之后，已在另一个窗口中修改。</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n change(s); another version was published meanwhile</source>
        <translation>
            <numerusform>草稿：%n 处更改；其间已发布了另一个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs from what is live</source>
        <translation>与现行版本没有不同</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n change(s)</source>
        <translation>
            <numerusform>草稿：%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft that is kept here can&apos;t be opened; what is in force is shown, and nothing can be changed until that is settled</source>
        <translation>这里保存的草稿无法打开；现在显示的是已生效的内容，处理好草稿之前不能修改</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n change(s); something in it must be mended before it can be published</source>
        <translation>
            <numerusform>草稿：%n 处更改；其中有需先改正的内容，改好才能发布</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DuePaper</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>没有会员。</translation>
    </message>
    <message>
        <source>There are more than are listed here.</source>
        <translation>还有更多未列出。</translation>
    </message>
</context>
<context>
    <name>regulars::DueWords</name>
    <message>
        <source>About to expire</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>About to rise</source>
        <translation>即将升级</translation>
    </message>
    <message>
        <source>About to fall</source>
        <translation>即将降级</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>定级日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Next tier</source>
        <translation>下一等级</translation>
    </message>
    <message>
        <source>Still needs</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Would fall to</source>
        <translation>将降为</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln 次消费</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <comment>of goods</comment>
        <translation>%1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln 次互动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln friend(s)</source>
        <translation>
            <numerusform>%Ln 位好友</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: %2 points, last day %3</source>
        <translation>%1：%2 分，最后一天 %3</translation>
    </message>
    <message>
        <source>%1: %2, still needs %3 for %4</source>
        <translation>%1：%2，还差 %3 升到%4</translation>
    </message>
    <message>
        <source>%1: %2, would fall to %3 on %4</source>
        <translation>%1：%2，将于 %4 降为%3</translation>
    </message>
    <message>
        <source>%1: birthday on %2</source>
        <translation>%1：%2 生日</translation>
    </message>
    <message numerus="yes">
        <source>Points whose last day is within %n day(s), today among them</source>
        <translation>
            <numerusform>%n 天内（含今天）过期的积分</numerusform>
        </translation>
    </message>
    <message>
        <source>Members who lack at most %1 % of what the next tier asks for</source>
        <translation>距下一等级所差不超过 %1% 的会员</translation>
    </message>
    <message numerus="yes">
        <source>Members who would lose their tier at the review within %n day(s), as things stand today</source>
        <translation>
            <numerusform>按今天的情况，%n 天内定级时将降级的会员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthdays within %n day(s), today among them</source>
        <translation>
            <numerusform>%n 天内（含今天）过生日的会员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::EffectWords</name>
    <message>
        <source>%1 get %2 points on %3, %4.</source>
        <translation>%1%4购买%3，得%2积分。</translation>
    </message>
    <message>
        <source>%1 get %2 on %3, %4.</source>
        <comment>%2: no points</comment>
        <translation>%1%4购买%3，%2。</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>不积分</translation>
    </message>
    <message>
        <source>%1 get %2 extra for every %3 spent on %4, %5.</source>
        <translation>%1%5购买%4，每消费%3另得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 for every %3 spent on %4, %5.</source>
        <translation>%1%5购买%4，每消费%3得%2。</translation>
    </message>
    <message>
        <source>%1 of stored value</source>
        <translation>%1储值金</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>stored value given from an amount on</comment>
        <translation>满%2送%1</translation>
    </message>
    <message>
        <source>stored value (%1)</source>
        <comment>steps</comment>
        <translation>储值金（%1）</translation>
    </message>
    <message>
        <source>the coupon “%1”</source>
        <translation>优惠券“%1”</translation>
    </message>
    <message>
        <source>“%1” as a gift</source>
        <translation>赠品“%1”</translation>
    </message>
    <message>
        <source>the tag “%1” %2</source>
        <comment>%2: for 30 days</comment>
        <translation>标签“%1”（%2）</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a length of time</comment>
        <translation>保留%1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>长期保留</translation>
    </message>
    <message>
        <source>%1 for the friend who brought them</source>
        <comment>100 points</comment>
        <translation>推荐人得 %1</translation>
    </message>
</context>
<context>
    <name>regulars::EnrolSheet</name>
    <message>
        <source>%1 has this phone already: Enter opens them.</source>
        <translation>%1 已登记这个手机号，按 Enter 打开该会员。</translation>
    </message>
    <message>
        <source>This is no phone number. Check its digits.</source>
        <translation>手机号不对，请检查数字。</translation>
    </message>
    <message>
        <source>There is no such day. Write 02-28 or 1990-02-28.</source>
        <translation>没有这一天。请写成 02-28 或 1990-02-28。</translation>
    </message>
    <message>
        <source>Nobody has that card or phone. Leave the field empty, or check it.</source>
        <translation>没有人使用这个卡号或手机号。请检查，或把这一栏留空。</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Birthday, the year may be left out</source>
        <translation>生日（年份可不填）</translation>
    </message>
    <message>
        <source>Card, made here unless given</source>
        <translation>卡号（留空则自动生成）</translation>
    </message>
    <message>
        <source>Brought by: card or phone</source>
        <translation>推荐人：卡号或手机号</translation>
    </message>
    <message>
        <source>Agrees to be sent offers</source>
        <translation>同意接收优惠信息</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>MM-DD</source>
        <translation>月-日</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>入会</translation>
    </message>
    <message>
        <source>The phone alone is enough. Enter enrols · Esc goes back</source>
        <translation>只填手机号也可以。Enter 入会 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::ExpiryField</name>
    <message>
        <source>After</source>
        <translation>多久之后</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永久有效</translation>
    </message>
    <message>
        <source>Some time after they were earned</source>
        <translation>获得一段时间后</translation>
    </message>
    <message>
        <source>At the end of the month, some time after they were earned</source>
        <translation>获得一段时间后的当月月底</translation>
    </message>
    <message>
        <source>On one day of the year</source>
        <translation>每年固定一天</translation>
    </message>
    <message>
        <source>After a time without any use</source>
        <translation>连续一段时间未使用后</translation>
    </message>
    <message>
        <source>Day of the year</source>
        <translation>每年的哪一天</translation>
    </message>
    <message>
        <source>Years later</source>
        <translation>几年之后</translation>
    </message>
    <message>
        <source>years later: </source>
        <translation>几年之后：</translation>
    </message>
</context>
<context>
    <name>regulars::Fault</name>
    <message>
        <source>a colour is expected here</source>
        <translation>这里应为颜色</translation>
    </message>
    <message>
        <source>a length of time is expected here</source>
        <translation>这里应为时间长度</translation>
    </message>
    <message>
        <source>a name is expected here</source>
        <translation>这里应为名称</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>这里应为数字</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>这里应为整数</translation>
    </message>
    <message>
        <source>a quantity is expected here</source>
        <translation>这里应为数量</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>这里应为文字</translation>
    </message>
    <message>
        <source>yes or no is expected here</source>
        <translation>这里应为是或否</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>文件超过 16 MiB</translation>
    </message>
    <message>
        <source>the file holds more than 1,000,000 values</source>
        <translation>文件中的值超过 1,000,000 个</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>这不是 JSON</translation>
    </message>
    <message>
        <source>this line is not written in UTF-8</source>
        <translation>这一行不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>this format is not known to this version</source>
        <translation>本版本不认识这种格式</translation>
    </message>
    <message>
        <source>a comma or ] is missing here or on the line before</source>
        <translation>这里或上一行缺少逗号或 ]</translation>
    </message>
    <message>
        <source>a comma or } is missing here or on the line before</source>
        <translation>这里或上一行缺少逗号或 }</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>键之后缺少冒号</translation>
    </message>
    <message>
        <source>a key in quotes is expected here</source>
        <translation>这里应为带引号的键</translation>
    </message>
    <message>
        <source>a text has no closing quotation mark</source>
        <translation>文字缺少后引号</translation>
    </message>
    <message>
        <source>there is something after the end of the programme</source>
        <translation>会员计划结束之后还有内容</translation>
    </message>
    <message>
        <source>a programme is one JSON object in { and }</source>
        <translation>会员计划应为一个用 { 和 } 括起的 JSON 对象</translation>
    </message>
    <message>
        <source>an object in { and } is expected here</source>
        <translation>这里应为用 { 和 } 括起的对象</translation>
    </message>
    <message>
        <source>an amount below zero is not possible here</source>
        <translation>这里的金额不能为负</translation>
    </message>
    <message>
        <source>an amount of money stands in quotes</source>
        <translation>金额应加引号</translation>
    </message>
    <message>
        <source>this amount may not be zero</source>
        <translation>这里的金额不能为零</translation>
    </message>
    <message>
        <source>this is no amount of money</source>
        <translation>这不是金额</translation>
    </message>
    <message>
        <source>this is not a number that can be read</source>
        <translation>这个数字无法识别</translation>
    </message>
    <message>
        <source>this is not what a point can cost</source>
        <translation>这不能作为每分成本</translation>
    </message>
    <message>
        <source>this length of time may not be zero</source>
        <translation>这里的时间长度不能为零</translation>
    </message>
    <message>
        <source>this text is empty</source>
        <translation>文字是空的</translation>
    </message>
    <message>
        <source>this text is longer than 2000 characters</source>
        <translation>文字超过 2000 个字符</translation>
    </message>
    <message>
        <source>a text holds a line break or a control character</source>
        <translation>文字中有换行或控制字符</translation>
    </message>
    <message>
        <source>this list is empty</source>
        <translation>列表是空的</translation>
    </message>
    <message>
        <source>this gives nothing</source>
        <translation>什么都没有送</translation>
    </message>
    <message>
        <source>this limits nothing</source>
        <translation>什么都没有限制</translation>
    </message>
    <message>
        <source>this says no discount</source>
        <translation>没有写明折扣</translation>
    </message>
    <message>
        <source>this condition is empty and would always hold</source>
        <translation>条件是空的，会始终成立</translation>
    </message>
    <message>
        <source>this doesn&apos;t say when points expire</source>
        <translation>没有写明积分何时过期</translation>
    </message>
    <message>
        <source>this ends before it begins</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>this gift names no product</source>
        <translation>礼品没有写明商品</translation>
    </message>
    <message>
        <source>this coupon takes nothing off</source>
        <translation>优惠券没有任何优惠</translation>
    </message>
    <message>
        <source>this reward doesn&apos;t say which coupon it gives</source>
        <translation>奖品没有写明送哪种优惠券</translation>
    </message>
    <message>
        <source>this run of dates ends before it begins</source>
        <translation>结束日期早于开始日期</translation>
    </message>
    <message>
        <source>start and end are the same time</source>
        <translation>开始时间与结束时间相同</translation>
    </message>
    <message>
        <source>nothing decides whether the tier is kept</source>
        <translation>没有写明怎样保级</translation>
    </message>
    <message>
        <source>there is no budget that could be enforced</source>
        <translation>没有可以执行的预算</translation>
    </message>
    <message>
        <source>steps must rise, and this one starts no higher than the one before</source>
        <translation>各档须递增，而这一档的起点不高于上一档</translation>
    </message>
    <message>
        <source>more is taken off than the amount from which the step holds</source>
        <translation>减的金额大于这一档的起点金额</translation>
    </message>
    <message>
        <source>a task needs something to count</source>
        <translation>任务须有可计数的内容</translation>
    </message>
    <message>
        <source>this rule gives no points that could be limited</source>
        <translation>这条规则不送积分，无从限制</translation>
    </message>
    <message>
        <source>the metric is compared with nothing</source>
        <translation>指标没有比较的对象</translation>
    </message>
    <message>
        <source>managers and owners change the programme</source>
        <translation>店长和店主才能修改会员计划</translation>
    </message>
    <message>
        <source>the first tier is everybody&apos;s, so it has no %1</source>
        <translation>第一个等级人人都有，因此不能写 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks no more than the tier &quot;%2&quot; below it</source>
        <translation>“%1”的要求不高于它下面的等级“%2”</translation>
    </message>
    <message>
        <source>&quot;basic&quot; is the id of the lowest tier</source>
        <translation>&quot;basic&quot; 是最低等级的 id</translation>
    </message>
    <message>
        <source>%1 has too many decimals</source>
        <translation>%1 的小数位数过多</translation>
    </message>
    <message>
        <source>%1 is not possible here</source>
        <translation>%1 不能用在这里</translation>
    </message>
    <message>
        <source>%1 asks about a purchase, and %2 has none</source>
        <translation>%1 须看消费，而 %2 没有消费</translation>
    </message>
    <message>
        <source>%1 asks about lines, and %2 has none</source>
        <translation>%1 须看明细，而 %2 没有明细</translation>
    </message>
    <message>
        <source>%1 works on a bill, and %2 has none</source>
        <translation>%1 作用于账单，而 %2 没有账单</translation>
    </message>
    <message>
        <source>%1 and %2 are two kinds of expiry</source>
        <translation>%1 和 %2 是两种过期方式</translation>
    </message>
    <message>
        <source>%1 and %2 are two effects</source>
        <translation>%1 和 %2 是两种效果</translation>
    </message>
    <message>
        <source>%1 and %2 are two discounts</source>
        <translation>%1 和 %2 是两种折扣</translation>
    </message>
    <message>
        <source>sign in as one</source>
        <translation>请以其身份登录</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>请只保留一个</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>两个中请只保留一个</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>请去掉它</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>请去掉其中一个</translation>
    </message>
    <message>
        <source>give it another id</source>
        <translation>请换一个 id</translation>
    </message>
    <message>
        <source>give one of them another id</source>
        <translation>请把其中一个换一个 id</translation>
    </message>
    <message>
        <source>put it first, or give it another id</source>
        <translation>请把它放在第一位，或换一个 id</translation>
    </message>
    <message>
        <source>save the file with the encoding UTF-8</source>
        <translation>请用 UTF-8 编码保存文件</translation>
    </message>
    <message>
        <source>check that this is the right file</source>
        <translation>请检查文件是否正确</translation>
    </message>
    <message>
        <source>a programme is smaller; check that this is the right file</source>
        <translation>会员计划没有这么大，请检查文件是否正确</translation>
    </message>
    <message>
        <source>put a comma between two members and a } after the last</source>
        <translation>两个键之间请加逗号，最后一个之后加 }</translation>
    </message>
    <message>
        <source>put a comma between two items and a ] after the last</source>
        <translation>两项之间请加逗号，最后一项之后加 ]</translation>
    </message>
    <message>
        <source>write it without the minus</source>
        <translation>请去掉负号</translation>
    </message>
    <message>
        <source>write it without quotes</source>
        <translation>请去掉引号</translation>
    </message>
    <message>
        <source>write it like 12 or 0.5</source>
        <translation>请写成 12 或 0.5 的样子</translation>
    </message>
    <message>
        <source>write it like 5</source>
        <translation>请写成 5 的样子</translation>
    </message>
    <message>
        <source>write at most 6 decimals</source>
        <translation>最多写 6 位小数</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>请写 %1 至 %2 的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>请写 %1 至 %2 的数字</translation>
    </message>
    <message>
        <source>write something, or leave the key out</source>
        <translation>请写上内容，或去掉这个键</translation>
    </message>
    <message>
        <source>write what it is, or leave it out</source>
        <translation>请写明内容，或去掉它</translation>
    </message>
    <message>
        <source>write true or false, without quotes</source>
        <translation>请写 true 或 false，不加引号</translation>
    </message>
    <message>
        <source>write the earlier date first</source>
        <translation>请把较早的日期写在前面</translation>
    </message>
    <message>
        <source>write month and day, such as &quot;12-31&quot;</source>
        <translation>请写月和日，例如 &quot;12-31&quot;</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>请缩短</translation>
    </message>
    <message>
        <source>shorten it; where something never ends, leave the key out</source>
        <translation>请缩短；如果永不结束，请去掉这个键</translation>
    </message>
    <message>
        <source>say how many points, such as 100</source>
        <translation>请写明多少积分，例如 100</translation>
    </message>
    <message>
        <source>say how much</source>
        <translation>请写明多少</translation>
    </message>
    <message>
        <source>say what the same points are worth then</source>
        <translation>请写明相同的积分此时值多少</translation>
    </message>
    <message>
        <source>say when or for which goods this rate holds</source>
        <translation>请写明这个比率适用的时间或商品</translation>
    </message>
    <message>
        <source>there is none yet; define it first</source>
        <translation>目前还没有，请先定义</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>可用的有：%1</translation>
    </message>
    <message>
        <source>its keys are %1</source>
        <translation>可用的键是 %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>请写 %1</translation>
    </message>
    <message>
        <source>for a welcome gift write a rule &quot;on&quot;: &quot;enrol&quot;</source>
        <translation>入会礼请写成一条规则 &quot;on&quot;: &quot;enrol&quot;</translation>
    </message>
    <message>
        <source>add &quot;paths&quot; to the tier or to its &quot;keep&quot;</source>
        <translation>请在等级或其 &quot;keep&quot; 中加上 &quot;paths&quot;</translation>
    </message>
    <message>
        <source>add &quot;marketing_per_year&quot;: &quot;100000.00&quot;</source>
        <translation>请加上 &quot;marketing_per_year&quot;: &quot;100000.00&quot;</translation>
    </message>
    <message>
        <source>order the tiers from the lowest to the highest, each asking for more</source>
        <translation>请把等级由低到高排列，要求逐级提高</translation>
    </message>
    <message>
        <source>put a tier without paths before it, such as {&quot;id&quot;: &quot;basic&quot;}</source>
        <translation>请在它前面放一个没有 paths 的等级，例如 {&quot;id&quot;: &quot;basic&quot;}</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what is wrong; how to mend it</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <comment>a place; a fault</comment>
        <translation>第 %1 行。%2</translation>
    </message>
    <message>
        <source>Line %1, %2. %3</source>
        <comment>a line; a place in the file; a fault</comment>
        <translation>第 %1 行，%2。%3</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t grow in %2, so this would never come round</source>
        <translation>%1 在 %2 中不会增加，所以永远轮不到</translation>
    </message>
    <message>
        <source>the friends are counted for the referrer, and this rule gives them nothing</source>
        <translation>好友数算在推荐人名下，而这条规则没有给推荐人任何东西</translation>
    </message>
    <message>
        <source>count spend, visits or quantity, or ask at_least with a &quot;limit&quot;</source>
        <translation>请改数 spend、visits 或 quantity，或用 at_least 并加上 &quot;limit&quot;</translation>
    </message>
    <message>
        <source>ask it in a rule &quot;on&quot;: &quot;%1&quot;, or use at_least here</source>
        <translation>请写在 &quot;on&quot;: &quot;%1&quot; 的规则里，或在这里用 at_least</translation>
    </message>
    <message>
        <source>write &quot;to&quot;: &quot;referrer&quot; beside what it gives</source>
        <translation>请在所给内容旁写上 &quot;to&quot;: &quot;referrer&quot;</translation>
    </message>
    <message>
        <source>the draft that is kept here can&apos;t be opened by this version</source>
        <translation>这里保存的草稿无法用此版本打开</translation>
    </message>
    <message>
        <source>save it as a file or discard it on the page Publish</source>
        <translation>请在“发布”页将其另存为文件，或放弃草稿</translation>
    </message>
</context>
<context>
    <name>regulars::FigureRowsPage</name>
    <message>
        <source>%1 members</source>
        <translation>%1 位会员</translation>
    </message>
    <message>
        <source>%1 purchases</source>
        <translation>%1 笔购买</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 积分</translation>
    </message>
    <message>
        <source>%1 × %2 a point = %3</source>
        <translation>%1 × 每积分 %2 = %3</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The rows go into a file, with members&apos; names and cards. Who takes it is kept in the audit log. Your password, please.</source>
        <translation>这些行连同会员的姓名和卡号会写入文件。谁取走了文件，会记入审计日志。请输入您的密码。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>导出这些行</translation>
    </message>
    <message>
        <source>The rows are being written…</source>
        <translation>正在写出这些行…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the dashboard</source>
        <translation>回到仪表板</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>打开会员</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Rows behind the figure</source>
        <translation>指标背后的行</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>No row of the period belongs to this figure.</source>
        <translation>本期没有属于此指标的行。</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>指标背后</translation>
    </message>
    <message>
        <source>%1, as it stood on %2</source>
        <translation>%1，%2 时的情况</translation>
    </message>
    <message>
        <source>Back to insight</source>
        <translation>返回洞察</translation>
    </message>
    <message>
        <source>%1 times, %2</source>
        <comment>how often a rule gave; its points</comment>
        <translation>%1 次，%2</translation>
    </message>
</context>
<context>
    <name>regulars::FigureRowsTable</name>
    <message>
        <source>joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>active, last on that day</source>
        <translation>活跃，最近于当日</translation>
    </message>
    <message>
        <source>last purchase</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>joined, never bought</source>
        <translation>已加入，从未购买</translation>
    </message>
    <message>
        <source>bought more than once, last on that day</source>
        <translation>购买多于一次，最近于当日</translation>
    </message>
    <message>
        <source>redeemed, last on that day</source>
        <translation>兑换过，最近于当日</translation>
    </message>
    <message>
        <source>points held</source>
        <translation>持有积分</translation>
    </message>
    <message>
        <source>awarded</source>
        <translation>给出</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>redeemed</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>expired, due</source>
        <translation>过期，应计</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>refund undone</source>
        <translation>撤销退货</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退货</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln 笔购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>会员 %1</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>散客</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>bought, last on that day</source>
        <translation>截至那天的最近一次购买</translation>
    </message>
    <message>
        <source>spent, last on that day</source>
        <translation>截至那天的最近一次消费</translation>
    </message>
    <message>
        <source>rose to a higher tier</source>
        <translation>升到更高等级</translation>
    </message>
    <message>
        <source>fell to a lower tier</source>
        <translation>降到更低等级</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>adjusted by hand</source>
        <translation>手工调整</translation>
    </message>
    <message>
        <source>between members</source>
        <translation>会员之间</translation>
    </message>
    <message>
        <source>debt forgiven</source>
        <translation>免除欠分</translation>
    </message>
    <message>
        <source>forfeited</source>
        <translation>没收</translation>
    </message>
    <message>
        <source>due, but there was nothing left to give</source>
        <translation>应给，但已无可给</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>regulars::FigureTile</name>
    <message>
        <source>See who</source>
        <translation>看看是谁</translation>
    </message>
    <message>
        <source>%1: see who</source>
        <comment>name of a figure</comment>
        <translation>%1：看看是谁</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>%1: see the rows</source>
        <comment>name of a figure</comment>
        <translation>%1：查看明细</translation>
    </message>
</context>
<context>
    <name>regulars::FigureWords</name>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新会员</translation>
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
        <source>Members&apos; share of sales</source>
        <translation>会员销售占比</translation>
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
        <source>Redeeming share</source>
        <translation>兑换会员占比</translation>
    </message>
    <message>
        <source>Breakage</source>
        <translation>过期占比</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>积分负债</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买次数</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>平均客单价</translation>
    </message>
    <message>
        <source>Everybody enrolled by the period&apos;s end; somebody erased counts until then.</source>
        <translation>截至期末开卡的所有人；被抹除的人计至抹除之时。</translation>
    </message>
    <message>
        <source>Members who joined in the period.</source>
        <translation>本期加入的会员。</translation>
    </message>
    <message>
        <source>Members with a purchase, a redemption or a rewarded action in the period.</source>
        <translation>本期有购买、兑换或可得积分的互动的会员。</translation>
    </message>
    <message>
        <source>Members whose last purchase, or else whose joining, lies more than 90 days back. Over 35 % is the usual figure of the trade.</source>
        <translation>最后一次购买（没有购买则为加入）在 90 天以前的会员。行业常见为 35% 以上。</translation>
    </message>
    <message>
        <source>Of the members who bought in the period, those who came twice or more.</source>
        <translation>本期购买过的会员中，来过两次及以上的。</translation>
    </message>
    <message>
        <source>How much of the sales members brought.</source>
        <translation>销售额中有多少来自会员。</translation>
    </message>
    <message>
        <source>Points awarded less points taken back, each on its own day.</source>
        <translation>给出的积分减去收回的，各计在当日。</translation>
    </message>
    <message>
        <source>Points spent, without redemptions that were undone.</source>
        <translation>用掉的积分，不含已撤销的兑换。</translation>
    </message>
    <message>
        <source>Points that ran out before anybody spent them.</source>
        <translation>没用掉就到期的积分。</translation>
    </message>
    <message>
        <source>Points that members hold at the period&apos;s end.</source>
        <translation>期末会员持有的积分。</translation>
    </message>
    <message>
        <source>How many points were spent for each one issued. 25 % or more is healthy.</source>
        <translation>每发放一积分用掉多少。25% 及以上为健康。</translation>
    </message>
    <message>
        <source>Of the active members, those who spent points in the period.</source>
        <translation>活跃会员中，本期用过积分的。</translation>
    </message>
    <message>
        <source>Of the points that went, those that expired instead of being spent.</source>
        <translation>离开的积分中，过期而非用掉的。</translation>
    </message>
    <message>
        <source>What the points that members hold would cost the shop.</source>
        <translation>会员持有的积分要花费店里多少。</translation>
    </message>
    <message>
        <source>Amounts paid less refunds, a refund on its own day; points used as money are not in them.</source>
        <translation>已付金额减去退款，退款计在当日；不含用积分抵扣的部分。</translation>
    </message>
    <message>
        <source>Purchases of the period that were not wholly refunded by its end.</source>
        <translation>到期末没有全部退货的本期购买。</translation>
    </message>
    <message>
        <source>What one purchase brings on average.</source>
        <translation>平均每笔购买的金额。</translation>
    </message>
    <message>
        <source>active members ÷ members</source>
        <translation>活跃会员 ÷ 会员数</translation>
    </message>
    <message>
        <source>sleeping members ÷ members</source>
        <translation>沉睡会员 ÷ 会员数</translation>
    </message>
    <message>
        <source>members with two or more purchases ÷ members with one or more</source>
        <translation>购买两次及以上的会员 ÷ 购买过的会员</translation>
    </message>
    <message>
        <source>sales to members ÷ sales</source>
        <translation>会员销售额 ÷ 销售额</translation>
    </message>
    <message>
        <source>awarded − taken back</source>
        <translation>给出 − 收回</translation>
    </message>
    <message>
        <source>spent − given back by undoing</source>
        <translation>用掉 − 因撤销退还</translation>
    </message>
    <message>
        <source>points redeemed ÷ points issued</source>
        <translation>兑换积分 ÷ 发放积分</translation>
    </message>
    <message>
        <source>members who redeemed ÷ active members</source>
        <translation>兑换过的会员 ÷ 活跃会员</translation>
    </message>
    <message>
        <source>points expired ÷ (points redeemed + points expired)</source>
        <translation>过期积分 ÷（兑换积分 + 过期积分）</translation>
    </message>
    <message>
        <source>points outstanding × value of a point</source>
        <translation>未用积分 × 每积分成本</translation>
    </message>
    <message>
        <source>paid − refunded</source>
        <translation>已付 − 已退</translation>
    </message>
    <message>
        <source>sales ÷ purchases</source>
        <translation>销售额 ÷ 购买次数</translation>
    </message>
    <message>
        <source>sum of all balances</source>
        <translation>所有余额之和</translation>
    </message>
    <message>
        <source>a count of what the list behind it shows</source>
        <translation>其背后列表的计数</translation>
    </message>
    <message>
        <source>the members&apos; file and their purchases, redemptions and actions</source>
        <translation>会员档案及其购买、兑换与互动</translation>
    </message>
    <message>
        <source>the ledger of points</source>
        <translation>积分账本</translation>
    </message>
    <message>
        <source>purchases and refunds at the till and imported ones</source>
        <translation>收银台的购买与退货，以及导入的记录</translation>
    </message>
    <message>
        <source>%1
Reckoned as: %2
Period: %3
From: %4
Enter shows the rows behind it.</source>
        <translation>%1
算法：%2
期间：%3
来源：%4
按 Enter 查看背后的行。</translation>
    </message>
    <message>
        <source>%1 of all members</source>
        <translation>全部会员的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln 笔购买</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points outstanding</source>
        <translation>未用积分 %1</translation>
    </message>
    <message>
        <source>members %1 · guests %2</source>
        <translation>会员 %1 · 散客 %2</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>太少，无法比较</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>没有可比较的</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>较%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>一年前</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln day(s) before</source>
        <translation>
            <numerusform>前 %Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::FiguresPaper</name>
    <message>
        <source>COMPLETE</source>
        <translation>已完整</translation>
    </message>
    <message>
        <source>STILL RUNNING</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
</context>
<context>
    <name>regulars::FilterPanel</name>
    <message>
        <source>Any tag</source>
        <translation>不限标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>No purchase for, days</source>
        <translation>多少天未购买</translation>
    </message>
    <message>
        <source>Birthday within, days</source>
        <translation>多少天内生日</translation>
    </message>
    <message>
        <source>Points expire within, days</source>
        <translation>积分多少天内过期</translation>
    </message>
    <message>
        <source>Points from, to</source>
        <translation>积分（从、到）</translation>
    </message>
    <message>
        <source>Joined from, to</source>
        <translation>入会日期（从、到）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意事项</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Points, at least</source>
        <translation>积分下限</translation>
    </message>
    <message>
        <source>Points, at most</source>
        <translation>积分上限</translation>
    </message>
    <message>
        <source>Joined from a day on</source>
        <translation>限定最早入会日期</translation>
    </message>
    <message>
        <source>Joined up to a day</source>
        <translation>限定最晚入会日期</translation>
    </message>
    <message>
        <source>Joined from</source>
        <translation>入会日期从</translation>
    </message>
    <message>
        <source>Joined through</source>
        <translation>入会日期到</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Not frozen</source>
        <translation>未冻结</translation>
    </message>
    <message>
        <source>Agreed to marketing</source>
        <translation>同意接收优惠信息</translation>
    </message>
    <message>
        <source>from</source>
        <comment>at least so many points</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <comment>at most so many points</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a day on</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of a day</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>Any segment</source>
        <translation>任意分群</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
</context>
<context>
    <name>regulars::FilterParts</name>
    <message>
        <source>%1 or %2</source>
        <comment>tiers</comment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>Joined %1 to %2</source>
        <translation>%1 至 %2 入会</translation>
    </message>
    <message>
        <source>Joined since %1</source>
        <translation>%1 起入会</translation>
    </message>
    <message>
        <source>Joined by %1</source>
        <translation>%1 及以前入会</translation>
    </message>
    <message>
        <source>%1 to %2 points</source>
        <translation>%1 至 %2 分</translation>
    </message>
    <message>
        <source>%1 points or more</source>
        <translation>%1 分及以上</translation>
    </message>
    <message>
        <source>%1 points or less</source>
        <translation>%1 分及以下</translation>
    </message>
    <message numerus="yes">
        <source>No purchase for %n day(s)</source>
        <translation>
            <numerusform>%n 天未购买</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>今天生日</translation>
    </message>
    <message numerus="yes">
        <source>Birthday within %n day(s)</source>
        <translation>
            <numerusform>%n 天内生日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points expire within %n day(s)</source>
        <translation>
            <numerusform>积分 %n 天内过期</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>what was searched for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Not frozen</source>
        <translation>未冻结</translation>
    </message>
    <message>
        <source>Agreed to %1</source>
        <translation>已同意%1</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>接收优惠信息</translation>
    </message>
    <message>
        <source>tailored offers</source>
        <translation>按消费推荐优惠</translation>
    </message>
    <message>
        <source>sharing with partners</source>
        <translation>与合作商家共享资料</translation>
    </message>
    <message>
        <source>May be told of offers</source>
        <translation>同意接收优惠信息</translation>
    </message>
    <message>
        <source>Purchases may be used to choose offers for them</source>
        <translation>同意按消费记录推荐优惠</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>不要联系</translation>
    </message>
    <message>
        <source>Details may be shared with the shop&apos;s partners</source>
        <translation>同意把资料提供给本店的合作商家</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
</context>
<context>
    <name>regulars::FirstRun</name>
    <message>
        <source>Open a shop that is there already</source>
        <translation>打开已有店铺</translation>
    </message>
    <message>
        <source>Shops of Regulars (*.regulars);;All files (*)</source>
        <translation>熟客店铺文件 (*.regulars);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Type your name: it stands beside what you do.</source>
        <translation>请输入您的姓名，您的每次操作都会署名。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type them once more.</source>
        <translation>两次输入的密码不一致，请再输入一次。</translation>
    </message>
    <message>
        <source>Practice shop</source>
        <translation>练习店</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>熟客</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Welcome to Regulars</source>
        <translation>欢迎使用熟客</translation>
    </message>
    <message>
        <source>Who is the owner?</source>
        <translation>店主是哪位？</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>您想怎样开始？</translation>
    </message>
    <message>
        <source>Choose what comes nearest to your shop. Everything can be changed later.</source>
        <translation>选一个最接近您店铺的模板，以后都可以修改。</translation>
    </message>
    <message>
        <source>The owner may do everything. The password opens the shop on this computer.</source>
        <translation>店主可以做任何操作。在这台电脑上打开店铺要用这个密码。</translation>
    </message>
    <message>
        <source>You can add people, import members and change every rule later.</source>
        <translation>以后可以随时添加人员、导入会员、修改每条规则。</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>店铺类型</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>再输一次密码</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>我的小店</translation>
    </message>
    <message>
        <source>Open a shop that is there already…</source>
        <translation>打开已有店铺…</translation>
    </message>
    <message>
        <source>Start with an empty shop</source>
        <translation>从空店铺开始</translation>
    </message>
    <message>
        <source>No members yet. Rules, tiers and rewards come from your template.</source>
        <translation>还没有会员；规则、等级和奖品按模板设好。</translation>
    </message>
    <message>
        <source>Look around in a practice shop first</source>
        <translation>先到练习店里看看</translation>
    </message>
    <message>
        <source>The shop&apos;s file lies in %1.</source>
        <translation>店铺文件保存在 %1。</translation>
    </message>
    <message>
        <source>Making the practice shop</source>
        <translation>正在建立练习店</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Open the shop and import from a file…</source>
        <translation>打开店铺并从文件导入…</translation>
    </message>
    <message>
        <source>10 characters or more</source>
        <translation>10 个字符或更多</translation>
    </message>
    <message>
        <source>Show the recovery sheet afterwards, to print it</source>
        <translation>完成后显示恢复单，以便打印</translation>
    </message>
    <message>
        <source>With it the shop opens on another computer, should this one be lost. It can be made later, too, in the settings.</source>
        <translation>万一本机丢失，凭恢复单可在另一台电脑上打开店铺。以后也可在设置中制作。</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>With the backup and the recovery sheet the shop runs again in minutes, on this computer too.</source>
        <translation>有备份和恢复单，店几分钟内就能重新运转，在这台电脑上也行。</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>恢复并打开</translation>
    </message>
    <message>
        <source>The practice shop opens in a window of its own. Once you have seen enough, go on here with your own shop.</source>
        <translation>练习店会在另一个窗口打开。看够了，就在这里继续开您自己的店。</translation>
    </message>
    <message>
        <source>A corner shop with 300 made-up members and a year of sales, in a window of its own where nothing counts. Everybody&apos;s PIN is 888888.</source>
        <translation>一家街角小店，有 300 位虚构的会员和一年的销售，在另一个窗口里，一切都不算数。每个人的 PIN 码都是 888888。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>使用手册</translation>
    </message>
</context>
<context>
    <name>regulars::FlowPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>regulars::FormCheck</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>regulars::FormColour</name>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>bronze</source>
        <translation>铜色</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>银色</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>金色</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>白金色</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>钻石色</translation>
    </message>
    <message>
        <source>own colour</source>
        <translation>自定义颜色</translation>
    </message>
    <message>
        <source>%1 as a number, such as #c9971c</source>
        <translation>%1：颜色值，如 #c9971c</translation>
    </message>
</context>
<context>
    <name>regulars::FormDate</name>
    <message>
        <source>%1: the day</source>
        <comment>a field&apos;s name</comment>
        <translation>%1：日期</translation>
    </message>
</context>
<context>
    <name>regulars::FormExpiry</name>
    <message>
        <source>Never</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Some time after they were earned</source>
        <translation>获得后一段时间过期</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>每年一次</translation>
    </message>
    <message>
        <source>When a member is idle</source>
        <translation>会员一段时间未使用后过期</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>at the end of that month</source>
        <translation>到当月月底</translation>
    </message>
    <message>
        <source>after </source>
        <comment>before a number of years</comment>
        <translation>隔 </translation>
    </message>
    <message>
        <source> year(s)</source>
        <comment>behind a number</comment>
        <translation> 年</translation>
    </message>
    <message>
        <source>How long points live</source>
        <translation>积分有效时间</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Day of the year</source>
        <translation>每年的哪一天</translation>
    </message>
    <message>
        <source>Years after the one in which they were earned</source>
        <translation>获得之年后的第几年</translation>
    </message>
</context>
<context>
    <name>regulars::FormLength</name>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>%1: unit of time</source>
        <translation>%1：时间单位</translation>
    </message>
</context>
<context>
    <name>regulars::FormLine</name>
    <message>
        <source>This can&apos;t be read. What was there before stays in the draft.</source>
        <translation>无法识别，草稿保留原来的内容。</translation>
    </message>
</context>
<context>
    <name>regulars::FormNames</name>
    <message>
        <source>one name in all languages</source>
        <translation>各语言共用一个名称</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field&apos;s name; a language</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>regulars::GiftSheet</name>
    <message>
        <source>Nobody is found under %1.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>To %1 %2</source>
        <translation>转赠给 %1 %2</translation>
    </message>
    <message>
        <source>To whom? Type a phone number or a name.</source>
        <translation>转赠给谁？请输入手机号或姓名。</translation>
    </message>
    <message>
        <source>How many points?</source>
        <translation>转赠多少积分？</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>转赠积分</translation>
    </message>
    <message>
        <source>To whom? Card, phone or name</source>
        <translation>转赠给谁？卡号、手机号或姓名</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>受赠人</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>找到的会员</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>转赠</translation>
    </message>
    <message>
        <source>Enter picks, then gives · Esc goes back</source>
        <translation>Enter 选定，再按转赠 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::GoodsForm</name>
    <message>
        <source>none</source>
        <comment>no category</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>everybody</source>
        <comment>who may buy it</comment>
        <translation>所有人</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no category above this one</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>No points on %1</source>
        <comment>the name of a rule</comment>
        <translation>%1 不积分</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>The barcode, or a code of the shop&apos;s own. Once published it stays.</source>
        <translation>条形码，或店铺自编的编码。发布后不再更改。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As it stands on receipts.</source>
        <translation>小票上显示的名称。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>What the shop pays for it.</source>
        <translation>店铺的进货成本。</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>可用多久</translation>
    </message>
    <message>
        <source>After so long a member needs it again; reminders go by it.</source>
        <translation>过了这段时间会员会再次需要；提醒以此为准。</translation>
    </message>
    <message>
        <source>Sold to</source>
        <translation>销售对象</translation>
    </message>
    <message>
        <source>This tier and those above it.</source>
        <translation>该等级及以上。</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>开售日期</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-12-31. Tiers with early access buy it some days before.</source>
        <translation>年-月-日，如 2026-12-31。有提前购权益的等级可提前几天购买。</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a price</comment>
        <translation>未填</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a cost</comment>
        <translation>未填</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>on sale from</comment>
        <translation>立即</translation>
    </message>
    <message>
        <source>As it stands at the till and in rules.</source>
        <translation>收银台和规则中显示的名称。</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级分类</translation>
    </message>
    <message>
        <source>A rule for that category holds for this one too.</source>
        <translation>上级分类的规则也适用于本分类。</translation>
    </message>
    <message>
        <source>Earns no points</source>
        <translation>不积分</translation>
    </message>
    <message>
        <source>A rule of its own takes the points off; it stands among the rules and can be changed there.</source>
        <translation>由单独一条规则取消积分；该规则列在规则页，可在那里修改。</translation>
    </message>
    <message>
        <source>Choose a product or a category to see all of it.</source>
        <translation>请选择一件商品或一个分类查看详情。</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>被引用于</translation>
    </message>
</context>
<context>
    <name>regulars::GoodsImport</name>
    <message>
        <source>Choose a file of products</source>
        <translation>选择商品文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) taken into the draft.</source>
        <translation>
            <numerusform>已将 %Ln 件商品读入草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>line</source>
        <comment>a column&apos;s heading</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>a column&apos;s heading</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>products</comment>
        <translation>
            <numerusform>新增 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>products</comment>
        <translation>
            <numerusform>更改 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new category(s): %1</source>
        <translation>
            <numerusform>新增 %n 个分类：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>保存被拒绝的行…</translation>
    </message>
    <message>
        <source>Drop a file of products here</source>
        <translation>将商品文件拖到这里</translation>
    </message>
    <message>
        <source>CSV or XLSX with a code for each product; name, category, price and cost as far as they are there. Nothing is taken before you say so.</source>
        <translation>CSV 或 XLSX，每件商品须有编码；名称、分类、售价、成本有则读入。在您确认之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Make categories that aren&apos;t there yet</source>
        <translation>建立尚不存在的分类</translation>
    </message>
    <message>
        <source>Take into the draft</source>
        <translation>读入草稿</translation>
    </message>
    <message>
        <source>Back to the goods</source>
        <translation>返回商品</translation>
    </message>
</context>
<context>
    <name>regulars::GoodsModel</name>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
</context>
<context>
    <name>regulars::GoodsPage</name>
    <message>
        <source>Add a category</source>
        <translation>添加分类</translation>
    </message>
    <message>
        <source>Move to…</source>
        <comment>products to another category</comment>
        <translation>移动到…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>查找商品</translation>
    </message>
    <message>
        <source>Remove there too</source>
        <translation>一并删除</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Find by code, name or category</source>
        <translation>按编码、名称或分类查找</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln 件商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>添加互动</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>删除互动</translation>
    </message>
    <message>
        <source>Remove the category</source>
        <translation>删除分类</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n product(s)</source>
        <translation>
            <numerusform>删除 %n 件商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>“%1” is no amount. What was there before stays.</source>
        <translation>“%1”不是金额，已保留原值。</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <translation>没有编码为 %1 的商品。</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>新分类</translation>
    </message>
    <message>
        <source>This category is named by others: %1.</source>
        <translation>此分类被以下内容引用：%1。</translation>
    </message>
    <message>
        <source>A product is named by others: %1.</source>
        <translation>有商品被以下内容引用：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) removed.</source>
        <translation>
            <numerusform>已删除 %Ln 件商品。</numerusform>
        </translation>
    </message>
    <message>
        <source>The category is removed.</source>
        <translation>已删除分类。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) moved to “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 件商品移到“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) lie in no category now.</source>
        <translation>
            <numerusform>%Ln 件商品现在没有分类。</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of all categories</source>
        <translation>移出所有分类</translation>
    </message>
    <message>
        <source>Export the products</source>
        <translation>导出商品</translation>
    </message>
    <message>
        <source>products</source>
        <comment>a file&apos;s name</comment>
        <translation>商品</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 件商品写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本页快捷键</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>What is in the handbook</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>These words are not in the handbook. Try others.</source>
        <translation>手册里没有这些词，换个说法试试。</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>打印或存为 PDF</translation>
    </message>
</context>
<context>
    <name>regulars::HistoryWords</name>
    <message>
        <source>when they have spent %1 or more %2</source>
        <translation>%2消费满%1时</translation>
    </message>
    <message>
        <source>when they have spent %1 or more on %3 %2</source>
        <translation>%2购买%3满%1时</translation>
    </message>
    <message>
        <source>when they have spent at most %1 %2</source>
        <translation>%2消费不超过%1时</translation>
    </message>
    <message>
        <source>when they have spent at most %1 on %3 %2</source>
        <translation>%2购买%3不超过%1时</translation>
    </message>
    <message>
        <source>for every %1 that they spend %2</source>
        <translation>%2消费每满%1时</translation>
    </message>
    <message>
        <source>for every %1 that they spend on %3 %2</source>
        <translation>%2购买%3每满%1时</translation>
    </message>
    <message>
        <source>when they are in the top %1 by what they spend %2</source>
        <translation>%2消费排名前%1时</translation>
    </message>
    <message>
        <source>when they are in the top %1 by what they spend on %3 %2</source>
        <translation>%2购买%3的金额排名前%1时</translation>
    </message>
    <message>
        <source>when they have made %1 or more %2</source>
        <translation>%2来店满%1时</translation>
    </message>
    <message>
        <source>when they have made %1 or more with %3 %2</source>
        <translation>%2购买%3满%1时</translation>
    </message>
    <message>
        <source>when they have made at most %1 %2</source>
        <translation>%2来店不超过%1时</translation>
    </message>
    <message>
        <source>when they have made at most %1 with %3 %2</source>
        <translation>%2购买%3不超过%1时</translation>
    </message>
    <message>
        <source>for every %1 that they make %2</source>
        <translation>%2来店每满%1时</translation>
    </message>
    <message>
        <source>for every %1 with %3 that they make %2</source>
        <translation>%2购买%3每满%1时</translation>
    </message>
    <message>
        <source>when they are in the top %1 by visits %2</source>
        <translation>%2来店次数排名前%1时</translation>
    </message>
    <message>
        <source>when they are in the top %1 by visits with %3 %2</source>
        <translation>%2购买%3的次数排名前%1时</translation>
    </message>
    <message>
        <source>when they have bought %1 or more %2</source>
        <translation>%2购买满%1时</translation>
    </message>
    <message>
        <source>when they have bought %1 or more of %3 %2</source>
        <translation>%2购买%3满%1时</translation>
    </message>
    <message>
        <source>when they have bought at most %1 %2</source>
        <translation>%2购买不超过%1时</translation>
    </message>
    <message>
        <source>when they have bought at most %1 of %3 %2</source>
        <translation>%2购买%3不超过%1时</translation>
    </message>
    <message>
        <source>for every %1 that they buy %2</source>
        <translation>%2购买每满%1时</translation>
    </message>
    <message>
        <source>for every %1 of %3 that they buy %2</source>
        <translation>%2购买%3每满%1时</translation>
    </message>
    <message>
        <source>when they are in the top %1 by items bought %2</source>
        <translation>%2购买件数排名前%1时</translation>
    </message>
    <message>
        <source>when they are in the top %1 by items of %3 bought %2</source>
        <translation>%2购买%3的件数排名前%1时</translation>
    </message>
    <message>
        <source>when their average purchase %2 is %1 or more</source>
        <translation>%2平均每笔消费满%1时</translation>
    </message>
    <message>
        <source>when their average purchase of %3 %2 is %1 or more</source>
        <translation>%2购买%3平均每笔满%1时</translation>
    </message>
    <message>
        <source>when their average purchase %2 is at most %1</source>
        <translation>%2平均每笔消费不超过%1时</translation>
    </message>
    <message>
        <source>when their average purchase of %3 %2 is at most %1</source>
        <translation>%2购买%3平均每笔不超过%1时</translation>
    </message>
    <message>
        <source>when discounts %2 were %1 or more of the list price</source>
        <translation>%2所享折扣达原价的%1以上时</translation>
    </message>
    <message>
        <source>when discounts on %3 %2 were %1 or more of the list price</source>
        <translation>%2购买%3所享折扣达原价的%1以上时</translation>
    </message>
    <message>
        <source>when discounts %2 were at most %1 of the list price</source>
        <translation>%2所享折扣不超过原价的%1时</translation>
    </message>
    <message>
        <source>when discounts on %3 %2 were at most %1 of the list price</source>
        <translation>%2购买%3所享折扣不超过原价的%1时</translation>
    </message>
    <message>
        <source>when they have earned %1 or more %2</source>
        <translation>%2获得%1以上时</translation>
    </message>
    <message>
        <source>when they have earned at most %1 %2</source>
        <translation>%2获得不超过%1时</translation>
    </message>
    <message>
        <source>for every %1 that they earn %2</source>
        <translation>%2每获得%1时</translation>
    </message>
    <message>
        <source>when they are in the top %1 by points earned %2</source>
        <translation>%2获得积分排名前%1时</translation>
    </message>
    <message>
        <source>when they have redeemed %1 or more %2</source>
        <translation>%2使用%1以上时</translation>
    </message>
    <message>
        <source>when they have redeemed at most %1 %2</source>
        <translation>%2使用不超过%1时</translation>
    </message>
    <message>
        <source>for every %1 that they redeem %2</source>
        <translation>%2每使用%1时</translation>
    </message>
    <message>
        <source>when they are in the top %1 by points redeemed %2</source>
        <translation>%2使用积分排名前%1时</translation>
    </message>
    <message>
        <source>when they have redeemed %1 or more of the points earned %2</source>
        <translation>%2使用的积分占所得积分%1以上时</translation>
    </message>
    <message>
        <source>when they have redeemed at most %1 of the points earned %2</source>
        <translation>%2使用的积分不超过所得积分的%1时</translation>
    </message>
    <message>
        <source>when they have done %1 or more %2</source>
        <translation>%2完成%1以上时</translation>
    </message>
    <message>
        <source>when they have done at most %1 %2</source>
        <translation>%2完成不超过%1时</translation>
    </message>
    <message>
        <source>for every %1 that they do %2</source>
        <translation>%2每完成%1时</translation>
    </message>
    <message>
        <source>when they are in the top %1 by actions done %2</source>
        <translation>%2互动次数排名前%1时</translation>
    </message>
    <message>
        <source>when they have brought %1 or more %2</source>
        <translation>%2邀请%1以上入会时</translation>
    </message>
    <message>
        <source>when they have brought at most %1 %2</source>
        <translation>%2邀请不超过%1入会时</translation>
    </message>
    <message>
        <source>for every %1 whom they bring %2</source>
        <translation>%2每邀请%1入会时</translation>
    </message>
    <message>
        <source>when they are in the top %1 by friends brought %2</source>
        <translation>%2邀请好友人数排名前%1时</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n 次互动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s)</source>
        <translation>
            <numerusform>%n 位好友</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Your own password, please: then the file is imported.</source>
        <translation>请输入您本人的密码，随后开始导入。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Everything in this file is in the shop already. Nothing is left to take.</source>
        <translation>该文件的内容店里都已经有了，没有可导入的。</translation>
    </message>
    <message>
        <source>No row of this file can be taken. The reasons are below.</source>
        <translation>该文件没有一行能导入，原因见下方。</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>保存未通过的行</translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <translation>%1 未通过.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Save an example file</source>
        <translation>保存示例文件</translation>
    </message>
    <message>
        <source>members.csv</source>
        <translation>会员.csv</translation>
    </message>
    <message>
        <source>Li Mei</source>
        <translation>李梅</translation>
    </message>
    <message>
        <source>tea</source>
        <translation>茶</translation>
    </message>
    <message>
        <source>Wang Lei</source>
        <translation>王磊</translation>
    </message>
    <message>
        <source>The import is taken back. Its file may be imported again.</source>
        <translation>导入已撤回，该文件可以再次导入。</translation>
    </message>
    <message>
        <source>Try the file</source>
        <translation>试导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>导入其他文件</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>导入哪个文件？</translation>
    </message>
    <message>
        <source>What is in it?</source>
        <translation>文件里有什么？</translation>
    </message>
    <message>
        <source>Tried on a copy: nothing is written yet</source>
        <translation>已在副本上试导入，尚未写入店铺</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>The file is opened…</source>
        <translation>正在打开文件…</translation>
    </message>
    <message>
        <source>The shop is copied for the trial…</source>
        <translation>正在复制店铺以便试导入…</translation>
    </message>
    <message>
        <source>The file is read: %1 %</source>
        <translation>正在读取文件：%1%</translation>
    </message>
    <message>
        <source>The rows are tried: %1 %</source>
        <translation>正在试导入：%1%</translation>
    </message>
    <message>
        <source>The whole file is tried on a copy of the shop. Work at the till goes on.</source>
        <translation>整个文件先在店铺的副本上试导入，收银照常进行。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The rows are taken: %1 %</source>
        <translation>正在导入：%1%</translation>
    </message>
    <message>
        <source>Work at the till goes on. Cancel stops here: what was taken so far stays, and giving the file again adds nothing twice.</source>
        <translation>收银照常进行。按“取消”即停止：已导入的内容保留，重新导入该文件不会重复。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤回这次导入</translation>
    </message>
    <message>
        <source>Take it back now</source>
        <translation>立即撤回</translation>
    </message>
    <message>
        <source>See the members</source>
        <translation>查看会员</translation>
    </message>
    <message>
        <source>Drop a table here</source>
        <translation>把表格文件拖到这里</translation>
    </message>
    <message>
        <source>CSV, tabs, blanks or XLSX, from a till, a spreadsheet or another programme. Members with their points and stored value, purchases, products.</source>
        <translation>支持 CSV、制表符或空格分隔的文本和 XLSX，可来自收银机、电子表格或其他会员系统：会员及其积分和储值、消费、商品。</translation>
    </message>
    <message>
        <source>%1 What was taken before stays; import the file again to go on, nothing is added twice.</source>
        <translation>%1 此前已导入的内容保留；重新导入该文件即可继续，不会重复。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln row(s) are in the shop and stay; import the file again to go on, nothing is added twice.</source>
        <translation>
            <numerusform>已停止。已导入的 %Ln 行保留；重新导入该文件即可继续，不会重复。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has been imported.</source>
        <translation>文件已导入店铺。</translation>
    </message>
    <message>
        <source>%1: all that it brought is removed, and the members who came with it.</source>
        <translation>%1：随这次导入入会的会员，连同带来的全部内容，都会移除。</translation>
    </message>
    <message>
        <source>This import was taken back. Its file may be imported again.</source>
        <translation>此次导入已撤回，文件可以再次导入。</translation>
    </message>
    <message>
        <source>A backup is made first …</source>
        <translation>先做一份备份……</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>正在撤回导入</translation>
    </message>
    <message>
        <source>It is looked at whether something of it was used…</source>
        <translation>正在检查这批数据有没有被用过…</translation>
    </message>
    <message>
        <source>It is taken back: %1 %</source>
        <translation>正在撤回：%1%</translation>
    </message>
    <message>
        <source>Work at the till goes on. Cancel stops here: what was taken back so far stays so, and taking the import back again goes on.</source>
        <translation>收银可以照常进行。点“取消”就停在这里：已撤回的不再恢复，再次撤回会接着做完。</translation>
    </message>
    <message>
        <source>The import is taken back in part.</source>
        <translation>这次导入只撤回了一部分。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1 What was taken back so far stays so; take the import back again to go on.</source>
        <translation>%1已撤回的不再恢复；再次撤回这次导入，会接着做完。</translation>
    </message>
</context>
<context>
    <name>regulars::ImportWords</name>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>The row is longer than a row may be.</source>
        <translation>这一行过长。</translation>
    </message>
    <message>
        <source>The row has too many columns.</source>
        <translation>这一行的列数过多。</translation>
    </message>
    <message>
        <source>A cell is longer than a cell may be.</source>
        <translation>有单元格内容过长。</translation>
    </message>
    <message>
        <source>The row holds bytes that are no text.</source>
        <translation>这一行含有不是文字的内容。</translation>
    </message>
    <message>
        <source>The row holds characters that can&apos;t be read in this encoding.</source>
        <translation>这一行有此编码无法识别的字符。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>引号没有成对。</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>后引号之后还有文字。</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than there are columns.</source>
        <translation>这一行的单元格数与列数不符。</translation>
    </message>
    <message>
        <source>A cell of the workbook can&apos;t be read.</source>
        <translation>工作簿中有单元格无法读取。</translation>
    </message>
    <message>
        <source>Members and what they bring along</source>
        <translation>会员及其积分、储值等</translation>
    </message>
    <message>
        <source>Purchases of the past</source>
        <translation>以往的消费</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>One member a row, with points, stored value, tier and tags as they stand today. No welcome gift is given.</source>
        <translation>每行一位会员，积分、储值、等级和标签按目前的实际情况填写。不赠送入会礼。</translation>
    </message>
    <message>
        <source>Each purchase earns by your rules as if it were made on its day. Rows with the same receipt are one purchase.</source>
        <translation>每笔消费都按您的规则积分，如同当天消费一样。小票号相同的行算作一笔消费。</translation>
    </message>
    <message>
        <source>One product a row. Those that are there already get the name, category and prices of the file.</source>
        <translation>每行一种商品。已有的商品按文件更新名称、分类和价格。</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入会日期</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Points are good through</source>
        <translation>积分有效期至</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>Stored value given as a bonus</source>
        <translation>其中赠送的储值</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>偏好的联系方式</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>销售渠道</translation>
    </message>
    <message>
        <source>Consent to offers</source>
        <translation>同意接收优惠信息</translation>
    </message>
    <message>
        <source>Member (card or phone)</source>
        <translation>会员（卡号或手机号）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>小票号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Purchase number of an export</source>
        <translation>导出文件中的消费编号</translation>
    </message>
    <message>
        <source>Quantity that came back</source>
        <translation>退货数量</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Workbook, sheet “%1”</source>
        <translation>工作簿，工作表“%1”</translation>
    </message>
    <message>
        <source>Text in %1, columns parted by %2</source>
        <translation>%1 文本，以%2分隔各列</translation>
    </message>
    <message>
        <source>“%1” is no phone number.</source>
        <translation>“%1”不是手机号。</translation>
    </message>
    <message>
        <source>The birthday “%1” is no date.</source>
        <translation>生日“%1”不是日期。</translation>
    </message>
    <message>
        <source>The joining date “%1” is no date.</source>
        <translation>入会日期“%1”不是日期。</translation>
    </message>
    <message>
        <source>Your programme has no tier “%1”.</source>
        <translation>您的会员计划没有等级“%1”。</translation>
    </message>
    <message>
        <source>The stored value “%1” is no amount.</source>
        <translation>储值“%1”不是金额。</translation>
    </message>
    <message>
        <source>The points “%1” are no whole number.</source>
        <translation>积分“%1”不是整数。</translation>
    </message>
    <message>
        <source>The points’ last day “%1” is no date.</source>
        <translation>积分有效期“%1”不是日期。</translation>
    </message>
    <message>
        <source>The points’ last days “%1” don’t add up to the points.</source>
        <translation>积分有效期“%1”各项之和与积分不符。</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>这一行没有日期。</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>“%1” is no time of day.</source>
        <translation>“%1”不是时刻。</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>这一行没有金额。</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>“%1” is no quantity.</source>
        <translation>“%1”不是数量。</translation>
    </message>
    <message>
        <source>“%1” can’t have come back.</source>
        <translation>退货数量“%1”不对。</translation>
    </message>
    <message>
        <source>The rows of receipt %1 disagree about day or member.</source>
        <translation>小票 %1 各行的日期或会员不一致。</translation>
    </message>
    <message>
        <source>The row has no product code.</source>
        <translation>这一行没有商品编码。</translation>
    </message>
    <message>
        <source>Your programme has no category “%1”. Add it there first.</source>
        <translation>您的会员计划没有分类“%1”，请先在那里添加。</translation>
    </message>
    <message>
        <source>“%1” is no price.</source>
        <translation>“%1”不是售价。</translation>
    </message>
    <message>
        <source>“%1” is no cost.</source>
        <translation>“%1”不是成本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new member(s) with %1 points</source>
        <translation>
            <numerusform>新会员 %Ln 位，共 %1 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) of %1 in all, which earned %2 points</source>
        <translation>
            <numerusform>消费 %Ln 笔，合计 %1，获得 %2 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) enrolled on the way</source>
        <translation>
            <numerusform>同时新入会 %Ln 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) new or changed</source>
        <translation>
            <numerusform>新增或更新商品 %Ln 种</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Careful: %Ln of these purchase(s), with %1 points, happened before the date of a balance that their member brought along. Where that balance holds these points already, they count twice.</source>
        <translation>
            <numerusform>注意：其中 %Ln 笔消费（共 %1 积分）早于会员带来的余额的日期。若那份余额已包含这些积分，就会重复计算。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::InsightPage</name>
    <message>
        <source>The period ends before it begins. Choose a later last day.</source>
        <translation>期间的结束早于开始。请选晚一些的最后一天。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>最近 3 个月</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>看什么</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>一起购买</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>分析</translation>
    </message>
</context>
<context>
    <name>regulars::IssuedCoupons</name>
    <message numerus="yes">
        <source>Make all %Ln listed void</source>
        <translation>
            <numerusform>作废所列全部 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Good: “%1” of %2, valid through %3.</source>
        <comment>a coupon; its holder; a day</comment>
        <translation>可用：%2 的“%1”，有效至 %3。</translation>
    </message>
    <message>
        <source>Good: “%1” of %2, valid without end.</source>
        <comment>a coupon; its holder</comment>
        <translation>可用：%2 的“%1”，永久有效。</translation>
    </message>
    <message>
        <source>None was given last month.</source>
        <translation>上个月没有发放。</translation>
    </message>
    <message numerus="yes">
        <source>Of last month&apos;s %Ln, %1 are used, %2 open and %3 void.</source>
        <comment>coupons that were given</comment>
        <translation>
            <numerusform>上个月发放 %Ln 张，其中已用 %1 张，未用 %2 张，作废 %3 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>a member who is gone</source>
        <translation>已不在的会员</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a coupon</comment>
        <translation>未用</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a coupon</comment>
        <translation>已用</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a coupon</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>a coupon</comment>
        <translation>已作废</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Used %1 at till %2 by %3</source>
        <comment>a time; a till; a person</comment>
        <translation>%1 由 %3 在收银台 %2 使用</translation>
    </message>
    <message>
        <source>Void since %1, by %2</source>
        <comment>a time; a person</comment>
        <translation>%1 由 %2 作废</translation>
    </message>
    <message>
        <source>given %1</source>
        <comment>a day</comment>
        <translation>%1 发放</translation>
    </message>
    <message>
        <source>valid through %1</source>
        <comment>a day</comment>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>valid without end</source>
        <translation>永久有效</translation>
    </message>
    <message>
        <source>None of these. Rules, rewards and people at the till give them.</source>
        <translation>没有这样的券。优惠券由规则、奖品或收银台人员发放。</translation>
    </message>
    <message>
        <source>It can be given once it is published.</source>
        <translation>发布后才能发放。</translation>
    </message>
    <message>
        <source>Type the member&apos;s card or phone number.</source>
        <translation>请输入会员的卡号或手机号。</translation>
    </message>
    <message>
        <source>Given: the code is %1.</source>
        <translation>已发放，券码是 %1。</translation>
    </message>
    <message>
        <source>Say why in a few words: it stays on record.</source>
        <translation>请简要说明原因，将留存记录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coupon(s) made void. The journal of transactions can undo it.</source>
        <translation>
            <numerusform>已作废 %Ln 张优惠券，可在交易记录中撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>券码</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>a column: the day</comment>
        <translation>发放日</translation>
    </message>
    <message>
        <source>Valid through</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>All that were given</source>
        <translation>全部已发放</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>未用</translation>
    </message>
    <message>
        <source>Used ones</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Expired ones</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Void ones</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Verify a code: scan it, or type it</source>
        <translation>验券：扫描或输入券码</translation>
    </message>
    <message>
        <source>Code of a coupon to verify</source>
        <translation>要验的券码</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验券</translation>
    </message>
    <message>
        <source>Which coupons are listed</source>
        <translation>列出哪些优惠券</translation>
    </message>
    <message>
        <source>Coupons that were given</source>
        <translation>已发放的优惠券</translation>
    </message>
    <message>
        <source>Give it by hand to whoever has this card or phone number</source>
        <translation>手工发放给此卡号或手机号的会员</translation>
    </message>
    <message>
        <source>Card or phone number</source>
        <translation>卡号或手机号</translation>
    </message>
    <message>
        <source>Give this coupon</source>
        <translation>发放此优惠券</translation>
    </message>
    <message>
        <source>Make void, because</source>
        <translation>作废，原因</translation>
    </message>
    <message>
        <source>Why coupons are made void</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Make the chosen one void</source>
        <translation>作废所选的券</translation>
    </message>
    <message>
        <source>Good: “%1” for whoever brings it, valid through %2.</source>
        <comment>a coupon; a day</comment>
        <translation>有效：“%1”，谁带来谁用，有效期至 %2。</translation>
    </message>
    <message>
        <source>Good: “%1” for whoever brings it, valid without end.</source>
        <comment>a coupon</comment>
        <translation>有效：“%1”，谁带来谁用，长期有效。</translation>
    </message>
    <message>
        <source>for whoever brings it</source>
        <comment>a coupon</comment>
        <translation>谁带来谁用</translation>
    </message>
    <message>
        <source>Open ones without a member</source>
        <translation>未使用且不记名的</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>显示更早的</translation>
    </message>
</context>
<context>
    <name>regulars::Journal</name>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Rewards and coupons</source>
        <translation>奖品与优惠券</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>人工积分</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>Members and tiers</source>
        <translation>会员与等级</translation>
    </message>
    <message>
        <source>Undone and redone</source>
        <translation>撤销与重做</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>店员</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Purchase undone</source>
        <translation>撤销消费</translation>
    </message>
    <message>
        <source>Reward undone</source>
        <translation>撤销兑换</translation>
    </message>
    <message>
        <source>Action undone</source>
        <translation>撤销互动</translation>
    </message>
    <message>
        <source>%1: undone</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退货</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>部分退货</translation>
    </message>
    <message>
        <source>Merged members parted again</source>
        <translation>已拆分合并的会员</translation>
    </message>
    <message>
        <source>Erased member</source>
        <translation>已抹除的会员</translation>
    </message>
</context>
<context>
    <name>regulars::JournalExport</name>
    <message>
        <source>The ledger of what is shown goes into a file, with the numbers of members&apos; cards. Who takes it is kept in the audit log. Your password, please.</source>
        <translation>所列交易的账簿连同会员卡号将导出到一个文件，导出人会记入审计日志。请输入您的密码。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>导出账簿</translation>
    </message>
    <message>
        <source>ledger</source>
        <comment>a file&apos;s name</comment>
        <translation>账簿</translation>
    </message>
    <message>
        <source>The ledger is being written…</source>
        <translation>正在导出账簿…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ledger entries written to %1.</source>
        <translation>
            <numerusform>已导出 %Ln 条账簿记录到 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::JournalFilter</name>
    <message>
        <source>All kinds</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>收银台 %1</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>全部收银台</translation>
    </message>
    <message>
        <source>All clerks</source>
        <translation>全部店员</translation>
    </message>
    <message>
        <source>With and without member</source>
        <translation>会员与非会员</translation>
    </message>
    <message>
        <source>With a member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Without a member</source>
        <translation>非会员</translation>
    </message>
    <message>
        <source>Undone or not</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Filter: %1. Delete takes it away.</source>
        <translation>筛选：%1。按 Delete 移除。</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>regulars::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>regulars::KpiCard</name>
    <message>
        <source>being counted</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Show the rows behind it</source>
        <translation>查看背后的行</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>存为图片 (PNG)…</translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <translation>保存指标 (CSV)…</translation>
    </message>
</context>
<context>
    <name>regulars::LabelPaper</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>points and money</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>valid through %1</source>
        <comment>a day</comment>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>valid without end</source>
        <translation>永久有效</translation>
    </message>
</context>
<context>
    <name>regulars::LeafletWords</name>
    <message>
        <source>Leaflet of %1</source>
        <translation>%1 会员手册</translation>
    </message>
    <message>
        <source>Collect points with every purchase and exchange them for rewards: show your card or tell us your phone number when you pay. Not a member yet? Ask us, it takes a moment.</source>
        <translation>每次消费都可积分，积分可换好礼：结账时出示会员卡或报手机号即可。还不是会员？告诉我们，马上就能办好。</translation>
    </message>
    <message>
        <source>These terms hold from %1. Questions? Ask us at the counter.</source>
        <translation>以上条款自 %1 起有效。如有疑问，请在柜台询问。</translation>
    </message>
    <message>
        <source>Questions? Ask us at the counter.</source>
        <translation>如有疑问，请在柜台询问。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: ask us at the counter</source>
        <translation>
            <numerusform>另有 %n 项，请在柜台询问</numerusform>
        </translation>
    </message>
    <message>
        <source>How you earn points</source>
        <translation>如何积分</translation>
    </message>
    <message>
        <source>What your points buy</source>
        <translation>积分能换什么</translation>
    </message>
    <message>
        <source>Tiers and what they bring you</source>
        <translation>等级与权益</translation>
    </message>
    <message>
        <source>Welcome, birthdays and gifts</source>
        <translation>入会、生日与礼遇</translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation>推荐好友</translation>
    </message>
    <message>
        <source>Offers for members</source>
        <translation>会员优惠</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>温馨提示</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>points and money</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>For %1 members and above.</source>
        <comment>a tier</comment>
        <translation>限%1及以上会员。</translation>
    </message>
    <message>
        <source>Each at most %1.</source>
        <comment>member, so often: once a month</comment>
        <translation>每位会员最多%1。</translation>
    </message>
    <message>
        <source>All members get</source>
        <comment>how sentences of rules begin</comment>
        <translation>所有会员</translation>
    </message>
    <message>
        <source>All members get:</source>
        <comment>a list follows</comment>
        <translation>所有会员：</translation>
    </message>
    <message>
        <source>Tiers last %1.</source>
        <comment>those one rises to; a length of time</comment>
        <translation>升级后的等级有效 %1。</translation>
    </message>
    <message>
        <source>Tiers last %1, followed by a grace period of %2.</source>
        <comment>those one rises to</comment>
        <translation>升级后的等级有效 %1，到期后宽限 %2。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>of a tier&apos;s members: they get this; have that</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Holders of the coupon “%1” get</source>
        <comment>how sentences of coupons begin</comment>
        <translation>持优惠券“%1”的会员</translation>
    </message>
    <message>
        <source>Valid for %1 from the day of issue.</source>
        <comment>a coupon</comment>
        <translation>自发放之日起 %1内有效。</translation>
    </message>
    <message>
        <source>Where no time is named, it holds at any time.</source>
        <translation>未注明时间的，任何时间都适用。</translation>
    </message>
    <message>
        <source>On becoming %1 they get %2.</source>
        <comment>members, several things</comment>
        <translation>升为“%1”时，得%2。</translation>
    </message>
    <message>
        <source>When that time is over, members keep a tier if they meet its conditions again.</source>
        <translation>到期时再次符合升级条件的，继续保持该等级。</translation>
    </message>
</context>
<context>
    <name>regulars::LiabilityPaper</name>
    <message>
        <source>Liability statement</source>
        <translation>积分负债表</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
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
        <source>at %1 %2 a point</source>
        <translation>每分 %1 %2</translation>
    </message>
    <message>
        <source>Stored value owed</source>
        <translation>应付储值</translation>
    </message>
    <message>
        <source>%1 paid in</source>
        <translation>充值本金 %1</translation>
    </message>
    <message>
        <source>%1 given as bonus</source>
        <translation>赠送 %1</translation>
    </message>
    <message>
        <source>Owed to members, together</source>
        <translation>应付会员合计</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
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
        <source>Stored value paid in</source>
        <translation>储值本金</translation>
    </message>
    <message>
        <source>Stored value given as bonus</source>
        <translation>赠送的储值</translation>
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
        <translation>手工调整</translation>
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
        <source>Paid in by members</source>
        <translation>会员充值</translation>
    </message>
    <message>
        <source>Given as bonus</source>
        <translation>赠送</translation>
    </message>
    <message>
        <source>Spent at the till</source>
        <translation>收银时使用</translation>
    </message>
    <message>
        <source>Given back by refunds and undos</source>
        <translation>退款和撤销退回</translation>
    </message>
    <message>
        <source>Bonus taken back</source>
        <translation>收回的赠送</translation>
    </message>
    <message>
        <source>Paid out to members</source>
        <translation>退还会员</translation>
    </message>
    <message>
        <source>Movement of points</source>
        <translation>积分变动</translation>
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
        <source>Opening on %1</source>
        <translation>期初（%1）</translation>
    </message>
    <message>
        <source>Closing on %1</source>
        <translation>期末（%1）</translation>
    </message>
    <message>
        <source>How the points moved</source>
        <translation>积分怎样变动</translation>
    </message>
    <message>
        <source>Opening and movements make the closing: %1 points.</source>
        <translation>期初加各项变动等于期末：%1 分。</translation>
    </message>
    <message>
        <source>Opening and movements make %1 points, the closing says %2.</source>
        <translation>期初加各项变动是 %1 分，期末却是 %2 分。</translation>
    </message>
    <message>
        <source>Counted apart, lot by lot: members hold %1 points and owe %2, which makes the same.</source>
        <translation>另按每批积分逐一清点：会员持有 %1 分，欠 %2 分，两者相抵与期末一致。</translation>
    </message>
    <message>
        <source>Counted apart, lot by lot, members hold %1 points and owe %2: that is not the closing.</source>
        <translation>另按每批积分逐一清点：会员持有 %1 分，欠 %2 分，与期末不一致。</translation>
    </message>
    <message numerus="yes">
        <source>less: owed by %n member(s) below zero</source>
        <translation>
            <numerusform>减：%n 位会员积分为负所欠</numerusform>
        </translation>
    </message>
    <message>
        <source>less: expired before a late purchase was booked</source>
        <translation>减：补录的购买入账前已过期</translation>
    </message>
    <message>
        <source>By expiry</source>
        <translation>按到期时间</translation>
    </message>
    <message>
        <source>Last usable in</source>
        <translation>最后可用月份</translation>
    </message>
    <message>
        <source>Worth (%1)</source>
        <translation>价值（%1）</translation>
    </message>
    <message>
        <source>Points by month of expiry</source>
        <translation>各到期月份的积分</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Points outstanding by expiry</source>
        <translation>未用积分按到期时间</translation>
    </message>
    <message>
        <source>By year of issue</source>
        <translation>按发放年份</translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation>发放年份</translation>
    </message>
    <message>
        <source>Points outstanding by year of issue</source>
        <translation>未用积分按发放年份</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>金额（%1）</translation>
    </message>
    <message>
        <source>of which paid in</source>
        <translation>其中充值本金</translation>
    </message>
    <message>
        <source>of which given as bonus</source>
        <translation>其中赠送</translation>
    </message>
    <message>
        <source>What members hold, counted lot by lot, is the closing.</source>
        <translation>逐批清点会员持有的储值，与期末一致。</translation>
    </message>
    <message>
        <source>What members hold, counted lot by lot, is not the closing.</source>
        <translation>逐批清点会员持有的储值，与期末不一致。</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>这些数是怎样算的</translation>
    </message>
    <message>
        <source>Every line is a sum over the ledger by business date, deaths that are due but not yet written included; the exported ledger gives the same sums. A point counts at the programme&apos;s value of a point; rows are rounded so that they add up. Points are listed by the month of the last day on which they can be used, as their life stands now, and by the year in which they were earned. Stored value counts in full, bonus included.</source>
        <translation>每一行都是账本按营业日的合计，已到期但尚未记账的也算在内；导出的账本能得出同样的合计。每分按会员方案的每分价值计算；各行的进位使合计相符。积分按目前的有效期，列在最后可用那天所在的月份；又按赚到的年份列出。储值全额计入，包括赠送。</translation>
    </message>
</context>
<context>
    <name>regulars::ListField</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>输入文字筛选</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>筛选列表</translation>
    </message>
</context>
<context>
    <name>regulars::LockCard</name>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>%n 秒后</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>When a clerk touches nothing</source>
        <translation>店员无操作时</translation>
    </message>
    <message>
        <source>When a manager or owner touches nothing</source>
        <translation>店长或店主无操作时</translation>
    </message>
    <message>
        <source>Holds for every till of the shop. Ctrl+L locks at once.</source>
        <translation>对本店所有收银台有效。按 Ctrl+L 立即锁定。</translation>
    </message>
</context>
<context>
    <name>regulars::LostKeyForm</name>
    <message>
        <source>This computer has no key for this shop, so nobody can sign in yet.</source>
        <translation>本机没有此店的密钥，因此暂时无人能登录。</translation>
    </message>
    <message>
        <source>Lost the key?</source>
        <translation>密钥丢了？</translation>
    </message>
    <message>
        <source>Code of the recovery sheet</source>
        <translation>恢复单上的恢复码</translation>
    </message>
    <message>
        <source>Bring the key back</source>
        <translation>找回密钥</translation>
    </message>
    <message>
        <source>Type the 56 letters and digits, or scan the QR code. If you still have the key&apos;s file, put it back as %1 instead.</source>
        <translation>请输入 56 位字母和数字，或扫描二维码。如果还有密钥文件，也可将其放回 %1。</translation>
    </message>
</context>
<context>
    <name>regulars::MainWindow</name>
    <message>
        <source>Find a command or page</source>
        <translation>查找命令或页面</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本页快捷键</translation>
    </message>
    <message>
        <source>Lock, or change who is at work</source>
        <translation>锁定或换人</translation>
    </message>
    <message>
        <source>Sidebar wide or narrow</source>
        <translation>展开或收起侧边栏</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation>恢复文字大小</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>外观跟随系统</translation>
    </message>
    <message>
        <source>%1 – Regulars</source>
        <translation>%1 – 熟客</translation>
    </message>
    <message>
        <source>Shop file %1 · till %2</source>
        <translation>店铺文件 %1 · 收银台 %2</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Practice: nothing counts – %1</source>
        <translation>练习：一切都不算数 – %1</translation>
    </message>
</context>
<context>
    <name>regulars::MemberActs</name>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>A phone typed here replaces the one on file.</source>
        <translation>在这里输入的手机号会替换原来的号码。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>empty: a new number is made</source>
        <translation>留空则自动生成新卡号</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>The old card is refused from now on, whoever brings it.</source>
        <translation>旧卡从现在起作废，谁拿来都不能用。</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新卡号</translation>
    </message>
    <message>
        <source>Replace card</source>
        <translation>换卡</translation>
    </message>
    <message>
        <source>The card is replaced.</source>
        <translation>已换卡。</translation>
    </message>
    <message>
        <source>The account is open again.</source>
        <translation>账户已恢复使用。</translation>
    </message>
    <message>
        <source>The account is frozen.</source>
        <translation>账户已冻结。</translation>
    </message>
    <message>
        <source>Tier by hand</source>
        <translation>手动定级</translation>
    </message>
    <message>
        <source>After its last day the tier is what the member has earned.</source>
        <translation>截止日期过后，恢复为会员应得的等级。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Set tier</source>
        <translation>设定等级</translation>
    </message>
    <message>
        <source>The tier is set.</source>
        <translation>等级已设定。</translation>
    </message>
    <message>
        <source>Adjust points</source>
        <translation>调整积分</translation>
    </message>
    <message>
        <source>What is put right stays in the time line with its reason.</source>
        <translation>每次更正都连同原因保留在时间线上。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>%1 points.</source>
        <translation>%1 分。</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Points that would expire before that day live until its end.</source>
        <translation>在该日之前到期的积分，延长到该日结束。</translation>
    </message>
    <message>
        <source>The points live longer.</source>
        <translation>积分已延期。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Which other member is the same person? Phone or card. That one goes, this one stays and gets all.</source>
        <translation>哪一位会员是同一个人？请输入手机号或卡号。那一位将并入本会员，本会员保留，并得到全部。</translation>
    </message>
    <message>
        <source>Phone or card</source>
        <translation>手机号或卡号</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>查看两位</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>The two are one now. F8 parts them again.</source>
        <translation>两位已合并为一位。按 F8 可再分开。</translation>
    </message>
    <message>
        <source>They are two again.</source>
        <translation>已重新分为两位。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Name, phone, card, birthday, tags and notes are gone for good, points and stored value are forfeited. This can&apos;t be undone.</source>
        <translation>姓名、手机号、卡号、生日、标签和备注将永久删除，积分和储值作废。此操作不能撤销。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久注销</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Export this member</source>
        <translation>导出该会员</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>备注已保存。</translation>
    </message>
    <message>
        <source>Tagged &quot;%1&quot;.</source>
        <translation>已加上标签“%1”。</translation>
    </message>
    <message>
        <source>Tag &quot;%1&quot; taken off.</source>
        <translation>已去掉标签“%1”。</translation>
    </message>
    <message>
        <source>The consent is kept with its date.</source>
        <translation>已记录同意及日期。</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>同意已撤回。</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>偏好的联系方式</translation>
    </message>
    <message>
        <source>Through</source>
        <comment>last day of a tier</comment>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Through</source>
        <comment>last day of points</comment>
        <translation>延期至</translation>
    </message>
    <message>
        <source>Of two members one is left, who has all of both.</source>
        <translation>两位会员合为一位，保留双方的全部内容。</translation>
    </message>
    <message>
        <source>Type the phone or card of the other one, or scan it.</source>
        <translation>请输入另一位会员的手机号或卡号，也可以扫卡。</translation>
    </message>
    <message>
        <source>No member has the phone or card %1. Look at it once more, or scan the card.</source>
        <translation>没有手机号或卡号为 %1 的会员。请再核对一次，或扫会员卡。</translation>
    </message>
</context>
<context>
    <name>regulars::MemberCard</name>
    <message numerus="yes">
        <source>points</source>
        <comment>behind a balance</comment>
        <translation>
            <numerusform>分</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>今天生日</translation>
    </message>
    <message numerus="yes">
        <source>Birthday in %n day(s)</source>
        <translation>
            <numerusform>%n 天后生日</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>%1 expire after %2</source>
        <translation>%1 分在 %2 后过期</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>待到账 %1 分</translation>
    </message>
    <message>
        <source>%1 points owed</source>
        <translation>欠 %1 分</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>储值 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s)</source>
        <translation>
            <numerusform>优惠券 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>距%2还差 %1</translation>
    </message>
    <message>
        <source>Next: %1, %2 to go</source>
        <translation>下一奖品：%1，差 %2 分</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>In reach: %1</source>
        <translation>可兑换：%1</translation>
    </message>
    <message>
        <source>%1 with the next purchase</source>
        <translation>下次消费时升为%1</translation>
    </message>
</context>
<context>
    <name>regulars::MemberCardPaper</name>
    <message>
        <source>Member card %1</source>
        <translation>会员卡 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member card(s)</source>
        <translation>
            <numerusform>会员卡 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>会员卡</translation>
    </message>
</context>
<context>
    <name>regulars::MemberPage</name>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>The member is erased.</source>
        <translation>会员已注销。</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>解冻</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>This is the last one of the list.</source>
        <translation>已是列表中的最后一位。</translation>
    </message>
    <message>
        <source>This is the first one of the list.</source>
        <translation>已是列表中的第一位。</translation>
    </message>
    <message>
        <source>The phone number is copied.</source>
        <translation>手机号已复制。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Serve at the till</source>
        <translation>去收银</translation>
    </message>
    <message>
        <source>Previous member</source>
        <translation>上一位会员</translation>
    </message>
    <message>
        <source>Next member</source>
        <translation>下一位会员</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>复制手机号</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>Tier by hand</source>
        <translation>手动定级</translation>
    </message>
    <message>
        <source>Adjust points</source>
        <translation>调整积分</translation>
    </message>
    <message>
        <source>Extend points</source>
        <translation>积分延期</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There is no phone number on file.</source>
        <translation>没有登记手机号。</translation>
    </message>
    <message>
        <source>The whole number stands under “Person”. That you looked is on record.</source>
        <translation>完整手机号显示在“会员资料”中。本次查看已留下记录。</translation>
    </message>
    <message>
        <source>Show the whole number</source>
        <translation>显示完整手机号</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>This member is not in the list as it stands now.</source>
        <translation>此会员不在当前列表中。</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>重新分开</translation>
    </message>
</context>
<context>
    <name>regulars::MemberSide</name>
    <message>
        <source>Phone: %1</source>
        <translation>手机号：%1</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>卡号：%1</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>生日：%1</translation>
    </message>
    <message>
        <source>Gender: %1</source>
        <translation>性别：%1</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>入会日期：%1</translation>
    </message>
    <message>
        <source>Tier is reviewed after %1</source>
        <translation>%1 之后重新定级</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>分群：%1</translation>
    </message>
    <message>
        <source>Buys most: %1</source>
        <translation>最常购买：%1</translation>
    </message>
    <message>
        <source>Tag %1, Delete takes it off</source>
        <translation>标签 %1，按 Delete 移除</translation>
    </message>
    <message>
        <source>%1 (%2), through %3</source>
        <translation>%1（%2），有效期至 %3</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>会员资料</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add a tag, Enter</source>
        <translation>添加标签，按 Enter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意事项</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Likes to be reached by: %1</source>
        <translation>偏好的联系方式：%1</translation>
    </message>
    <message>
        <source>at the till</source>
        <translation>收银时</translation>
    </message>
    <message>
        <source>with an import</source>
        <translation>导入时</translation>
    </message>
    <message>
        <source>%1: %2 given (%3)</source>
        <translation>%1：同意%2（%3）</translation>
    </message>
    <message>
        <source>%1: %2 withdrawn (%3)</source>
        <translation>%1：撤回同意%2（%3）</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Joined through: %1</source>
        <translation>入会渠道：%1</translation>
    </message>
    <message>
        <source>the other of the two merged had not agreed</source>
        <translation>合并的另一方当时未同意</translation>
    </message>
    <message>
        <source>“%1”: through %2</source>
        <comment>a tag; a day</comment>
        <translation>“%1”：至 %2</translation>
    </message>
    <message>
        <source>“%1”: by the rule %2</source>
        <comment>a tag; a rule&apos;s name or number</comment>
        <translation>“%1”：由规则 %2 所加</translation>
    </message>
    <message>
        <source>“%1”: by the rule %2, through %3</source>
        <comment>a tag; a rule&apos;s name or number; a day</comment>
        <translation>“%1”：由规则 %2 所加，至 %3</translation>
    </message>
    <message>
        <source>Next purchase</source>
        <translation>下次购买</translation>
    </message>
</context>
<context>
    <name>regulars::MemberTableView</name>
    <message>
        <source>Usual widths</source>
        <translation>恢复默认列宽</translation>
    </message>
</context>
<context>
    <name>regulars::MemberWords</name>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店次数</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入会日期</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1, %2, %3 points, joined %4</source>
        <translation>%1，%2，%3 分，%4 入会</translation>
    </message>
</context>
<context>
    <name>regulars::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>清除 %n 个筛选条件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln 位会员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln members</source>
        <translation>
            <numerusform>超过 %Ln 位会员</numerusform>
        </translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>搜索会员</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Serve at the till</source>
        <translation>去收银</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存当前视图</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Search: phone, card, name, pinyin  ( / )</source>
        <translation>搜索：手机号、卡号、姓名、拼音（按 /）</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>还没有会员</translation>
    </message>
    <message>
        <source>The first one is enrolled with a phone number alone.</source>
        <translation>登记第一位会员，只填手机号即可。</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>没有符合的会员</translation>
    </message>
    <message>
        <source>No member meets all that is asked above.</source>
        <translation>没有会员符合上面的全部条件。</translation>
    </message>
    <message>
        <source>Whom are you looking for?</source>
        <translation>要找哪位会员？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>All members go into one file, with their phone numbers. Who takes it is kept in the audit log. Your password, please.</source>
        <translation>全部会员连同手机号将导出到一个文件，导出人会记入审计日志。请输入您的密码。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>导出会员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) written to %1.</source>
        <translation>
            <numerusform>已导出 %Ln 位会员到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln members can be tagged at once. Filter the list first.</source>
        <translation>
            <numerusform>一次最多为 %Ln 位会员加标签，请先筛选。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) tagged &quot;%1&quot;.</source>
        <translation>
            <numerusform>已为 %Ln 位会员加上标签“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; taken off %Ln member(s).</source>
        <translation>
            <numerusform>已从 %Ln 位会员去掉标签“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tags are as they were.</source>
        <translation>标签已恢复原样。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Print cards</source>
        <translation>打印会员卡</translation>
    </message>
    <message>
        <source>Under which name is this view kept? It keeps filters, order and columns.</source>
        <translation>给这个视图起个名字，筛选、排序和列会一并保存。</translation>
    </message>
    <message>
        <source>The members are being written…</source>
        <translation>正在导出会员…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept under Views.</source>
        <translation>“%1”已存入“视图”。</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is removed.</source>
        <translation>已移除视图“%1”。</translation>
    </message>
    <message>
        <source>Whole phone or card number  ( / )</source>
        <translation>完整的手机号或卡号（/）</translation>
    </message>
    <message>
        <source>No member with exactly this number</source>
        <translation>没有与此号码完全一致的会员</translation>
    </message>
    <message>
        <source>Check the number. At the till the last four digits, a name or pinyin find a member, too.</source>
        <translation>请核对号码。在收银台，凭尾号四位、姓名或拼音也能找到会员。</translation>
    </message>
    <message>
        <source>Type a whole phone or card number, or scan a card. The list of all members is for managers and the owner.</source>
        <translation>请输入完整的手机号或卡号，或扫描会员卡。全部会员的列表仅供店长和店主查看。</translation>
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
        <source>New, active and lost members in twelve months</source>
        <translation>近十二个月新入会、活跃与流失会员</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>新入会</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Lost: silent for more than 90 days</source>
        <translation>流失：超过 90 天未到店</translation>
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
        <source>Higher tiers</source>
        <translation>更高等级</translation>
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
    <name>regulars::MergePreview</name>
    <message>
        <source>also found by %1</source>
        <translation>另可查 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>%1 points owed</source>
        <translation>欠 %1 分</translation>
    </message>
    <message>
        <source>Points by last day</source>
        <translation>按到期日的积分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its points</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>without end: %1</source>
        <translation>永久有效：%1</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>消费额</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店次数</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Agreed to %1</source>
        <translation>同意：%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>并入方</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留方</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合并后</translation>
    </message>
    <message>
        <source>A consent stays only where both gave it. Ask again where it matters.</source>
        <translation>只有双方都同意过的项目才保留同意。重要的请重新询问。</translation>
    </message>
    <message>
        <source>%1: goes %2, stays %3, together %4</source>
        <translation>%1：并入方 %2，保留方 %3，合并后 %4</translation>
    </message>
</context>
<context>
    <name>regulars::MonthModel</name>
    <message>
        <source>Closed by %1, %2</source>
        <translation>定稿：%1，%2</translation>
    </message>
    <message>
        <source>Closed by the command line, %1</source>
        <translation>由命令行定稿，%1</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>尚未定稿</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month: state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完整</translation>
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
        <source>Value of a point (%1)</source>
        <translation>每分价值（%1）</translation>
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
        <source>Share of members</source>
        <translation>会员占比</translation>
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
        <source>Of points issued</source>
        <translation>占发放积分</translation>
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
        <source>Points used as money at the till</source>
        <translation>收银时抵扣现金</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
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
        <source>Lost members</source>
        <translation>流失会员</translation>
    </message>
    <message>
        <source>Points in twelve months</source>
        <translation>近十二个月积分</translation>
    </message>
    <message>
        <source>Age bands</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>新客留存</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>首购月</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>首购人数</translation>
    </message>
    <message>
        <source>Month +%1</source>
        <translation>+%1 个月</translation>
    </message>
    <message>
        <source>Recency and frequency</source>
        <translation>最近与频次</translation>
    </message>
    <message>
        <source>Recency, frequency</source>
        <translation>最近 \ 频次</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>星期与时段</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>无时刻</translation>
    </message>
    <message>
        <source>By date alone</source>
        <translation>只记日期</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>专区</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>专区</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Issued in the month</source>
        <translation>当月发放</translation>
    </message>
    <message>
        <source>Used in the month</source>
        <translation>当月使用</translation>
    </message>
    <message>
        <source>Lapsed unused</source>
        <translation>过期未用</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>月末未用</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Days after the month&apos;s end</source>
        <translation>月末后天数</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>内控</translation>
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
    <message>
        <source>Heads of the ledger</source>
        <translation>账簿链首</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
</context>
<context>
    <name>regulars::NewSecretFields</name>
    <message>
        <source>The two differ. Type it once more.</source>
        <translation>两次输入不一致，请再输入一次。</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>再次输入 PIN</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>6 digits</source>
        <translation>6 位数字</translation>
    </message>
    <message>
        <source>10 characters or more</source>
        <translation>10 个字符或更多</translation>
    </message>
</context>
<context>
    <name>regulars::OfferShelf</name>
    <message>
        <source> + </source>
        <comment>between goods of one basket</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>Offer next: %1. It goes with %2: in %3 of such baskets, %4 times as often as usual.</source>
        <translation>接着推荐：%1。它常和%2一起买：这样的购物篮里占 %3，是平时的 %4 倍。</translation>
    </message>
    <message>
        <source>Offer next: %1. It goes with %2, bought before: in %3 of such baskets, %4 times as often as usual.</source>
        <translation>接着推荐：%1。它常和以前买过的%2一起买：这样的购物篮里占 %3，是平时的 %4 倍。</translation>
    </message>
</context>
<context>
    <name>regulars::OfferWords</name>
    <message>
        <source>Holders of the coupon “%1”</source>
        <translation>持优惠券“%1”的会员</translation>
    </message>
    <message>
        <source>%1 get %2 free, %3.</source>
        <comment>one item of a product</comment>
        <translation>%1%3可免费领取%2一件。</translation>
    </message>
    <message>
        <source>%1 get this service free, %2.</source>
        <translation>%1%2可免费享受此项服务。</translation>
    </message>
    <message>
        <source>The coupon is valid for %1 from the day of issue.</source>
        <translation>优惠券自发放之日起%1内有效。</translation>
    </message>
    <message>
        <source>The coupon is valid %1.</source>
        <translation>优惠券%1。</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>It can&apos;t be used together with other coupons.</source>
        <translation>不可与其他优惠券同时使用。</translation>
    </message>
    <message>
        <source>It can be used together with other coupons that allow it.</source>
        <translation>可与其他允许叠加的优惠券同时使用。</translation>
    </message>
    <message>
        <source>the goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>the coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>the experience</source>
        <translation>体验活动</translation>
    </message>
    <message>
        <source>the donation</source>
        <translation>公益捐赠</translation>
    </message>
    <message>
        <source>the partner&apos;s benefit</source>
        <translation>合作商户权益</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>points and money</comment>
        <translation>%1加%2</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>所有会员</translation>
    </message>
    <message>
        <source>%1 members and above</source>
        <comment>of a tier and those above it</comment>
        <translation>%1及以上会员</translation>
    </message>
    <message>
        <source>%1 can exchange %2 for %3 “%4”.</source>
        <translation>%1可用%2兑换%3“%4”。</translation>
    </message>
    <message>
        <source>They receive the coupon “%1”.</source>
        <translation>所得为优惠券“%1”。</translation>
    </message>
    <message>
        <source>Instead it costs %1 %2.</source>
        <comment>%2: every Wednesday</comment>
        <translation>%2只需%1。</translation>
    </message>
    <message>
        <source>Each member can have it at most %1.</source>
        <comment>so many times</comment>
        <translation>每位会员最多兑换%1。</translation>
    </message>
    <message>
        <source>The opening stock is %1.</source>
        <comment>so many items</comment>
        <translation>初始库存%1。</translation>
    </message>
    <message>
        <source>It is worth %1.</source>
        <comment>an amount</comment>
        <translation>价值%1。</translation>
    </message>
    <message>
        <source>It costs the shop %1.</source>
        <comment>an amount</comment>
        <translation>本店成本%1。</translation>
    </message>
    <message>
        <source>%2 belong to “%1”.</source>
        <comment>%1: a segment, %2: All members</comment>
        <translation>%2都归入“%1”。</translation>
    </message>
    <message>
        <source>Members belong to “%1” %2.</source>
        <comment>%1: a segment, %2: when they have spent …</comment>
        <translation>会员%2，归入“%1”。</translation>
    </message>
    <message>
        <source>They receive a code of the partner&apos;s for each.</source>
        <translation>每份得到一个合作方的兑换码。</translation>
    </message>
</context>
<context>
    <name>regulars::OutcomeCard</name>
    <message>
        <source>rows read</source>
        <translation>读取行数</translation>
    </message>
    <message>
        <source>will be taken</source>
        <translation>将导入</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>in the shop already</source>
        <translation>店里已有</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>预计结果</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>taken, and taken back</source>
        <translation>已导入，又已撤回</translation>
    </message>
    <message>
        <source>Nothing of it is in the shop any more.</source>
        <translation>其中内容已全部不在店内。</translation>
    </message>
</context>
<context>
    <name>regulars::OwnSecretCard</name>
    <message>
        <source>Type the one that you use now.</source>
        <translation>请输入现在使用的。</translation>
    </message>
    <message>
        <source>From now on the new one counts.</source>
        <translation>从现在起使用新的。</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>您的 PIN</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>6 digits that nobody guesses: no birthday, no row of keys.</source>
        <translation>取别人猜不到的 6 位数字：不要用生日，也不要用连续的键。</translation>
    </message>
    <message>
        <source>Three or four words that only you put together are good.</source>
        <translation>用三四个只有您会放在一起的词最好。</translation>
    </message>
    <message>
        <source>The PIN you use now</source>
        <translation>现在使用的 PIN</translation>
    </message>
    <message>
        <source>The password you use now</source>
        <translation>现在使用的密码</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>更改 PIN</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
</context>
<context>
    <name>regulars::PastImports</name>
    <message numerus="yes">
        <source>%1: %Ln member(s)</source>
        <translation>
            <numerusform>%1：%Ln 位会员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln purchase(s)</source>
        <translation>
            <numerusform>%1：%Ln 笔消费</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the products of your programme</source>
        <translation>%1：会员计划中的商品</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>历次导入</translation>
    </message>
    <message>
        <source>An import is taken back as a whole, as long as nothing of it was spent. Choose one of them.</source>
        <translation>导入只能整批撤回，且其中的内容都还没有使用。请选择一次导入。</translation>
    </message>
</context>
<context>
    <name>regulars::PastImportsModel</name>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln 位会员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln 笔消费</numerusform>
        </translation>
    </message>
    <message>
        <source>a new version of the programme</source>
        <translation>会员计划的新版本</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>导入店内</translation>
    </message>
    <message>
        <source>taken back in part: %L1 of %L2</source>
        <translation>已撤回一部分：%L1 / %L2</translation>
    </message>
</context>
<context>
    <name>regulars::PeopleList</name>
    <message>
        <source>%1 · switched off</source>
        <translation>%1 · 已停用</translation>
    </message>
    <message>
        <source>%1 · locked until %2</source>
        <translation>%1 · 锁定至 %2</translation>
    </message>
    <message>
        <source>%1 · signed in %2</source>
        <translation>%1 · 最近登录 %2</translation>
    </message>
    <message>
        <source>%1 · never signed in</source>
        <translation>%1 · 从未登录</translation>
    </message>
</context>
<context>
    <name>regulars::PeoplePage</name>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 现在可以登录了。</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 又可以登录了。</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>%1 has a new PIN or password.</source>
        <translation>%1 有了新的 PIN 或密码。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>已恢复原样。</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>People of the shop</source>
        <translation>店内人员</translation>
    </message>
    <message>
        <source>Add your first clerk</source>
        <translation>添加第一位店员</translation>
    </message>
    <message>
        <source>With a PIN of their own, what they do stands under their name.</source>
        <translation>有了自己的 PIN，所做的事就记在本人名下。</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>谁可以做什么</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>regulars::PeriodBar</name>
    <message>
        <source>%1 · compared with %2</source>
        <comment>two periods</comment>
        <translation>%1 · 对比 %2</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>自选日期…</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
</context>
<context>
    <name>regulars::PermissionTable</name>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
</context>
<context>
    <name>regulars::PersonForm</name>
    <message>
        <source>Type the name: it stands beside what they do.</source>
        <translation>请输入姓名：它会显示在所做的事旁边。</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新用户</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Managers and owners sign in with a password; a PIN is too short.</source>
        <translation>店长和店主用密码登录；PIN 太短。</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The owner looks after managers and owners.</source>
        <translation>店长和店主由店主管理。</translation>
    </message>
    <message>
        <source>Choose somebody from the list to change them.</source>
        <translation>请从列表中选择一人进行更改。</translation>
    </message>
</context>
<context>
    <name>regulars::PictureField</name>
    <message>
        <source>Another picture…</source>
        <translation>换一张图片…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>That is no picture that can be read. Take a PNG, JPEG or WebP file.</source>
        <translation>无法读取该图片。请选用 PNG、JPEG 或 WebP 文件。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Or drop a file here. A picture is kept at once, without publishing.</source>
        <translation>也可将文件拖到这里。图片立即保存，无须发布。</translation>
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
    <name>regulars::PolicyPage</name>
    <message>
        <source>The shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Points as money</source>
        <translation>积分抵现</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>What this says</source>
        <translation>设定说明</translation>
    </message>
    <message>
        <source>Add a better rate for some days or goods</source>
        <translation>为某些日子或商品添加更优的比率</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>A business day begins at</source>
        <translation>营业日开始时间</translation>
    </message>
    <message>
        <source>Rounded once for each purchase, after all rules.</source>
        <translation>应用全部规则之后，每笔消费取整一次。</translation>
    </message>
    <message>
        <source>What a point costs the shop</source>
        <translation>每分成本</translation>
    </message>
    <message>
        <source>Points expire</source>
        <translation>积分过期</translation>
    </message>
    <message>
        <source>Points already earned keep their date.</source>
        <translation>已获得的积分保持原来的日期。</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>When a redemption is undone after its points have expired.</source>
        <translation>撤销兑换时，原积分已经过期的情形。</translation>
    </message>
    <message>
        <source>Members may pay with points</source>
        <translation>会员可用积分付款</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>不设预算</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>预警比例</translation>
    </message>
    <message>
        <source>Stop at the budget</source>
        <translation>预算用完即停</translation>
    </message>
    <message>
        <source>Shop and points</source>
        <translation>店铺与积分</translation>
    </message>
    <message numerus="yes">
        <source>Example: %1 at one point for each 1.00, in a tier of 1.5× on a double day: %n point(s).</source>
        <translation>
            <numerusform>例：消费 %1，每 1.00 积 1 分，等级 1.5 倍，当天双倍：%n 分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: points earned today, %1, can be spent through %2.</source>
        <translation>例：今天（%1）获得的积分可用到 %2。</translation>
    </message>
    <message>
        <source>Example: points earned today, %1, stay for good.</source>
        <translation>例：今天（%1）获得的积分永久有效。</translation>
    </message>
    <message>
        <source>Example: of a bill of %1, %2 points pay %3, and no more.</source>
        <translation>例：账单 %1，最多用 %2 分抵 %3。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>How points are counted</source>
        <translation>积分如何计算</translation>
    </message>
    <message>
        <source>How long points last</source>
        <translation>积分有效期</translation>
    </message>
    <message>
        <source>As printed on receipts and papers. A language without a name of its own uses the nearest one.</source>
        <translation>印在小票和单据上。没有单独名称的语言使用最接近的一种。</translation>
    </message>
    <message>
        <source>Fixed when the shop was set up, because every sale is recorded in it.</source>
        <translation>建店时确定，因为每笔销售都以它记账。</translation>
    </message>
    <message>
        <source>Two letters, such as CN. Phone numbers are read as numbers of this country.</source>
        <translation>两个字母，如 CN。电话号码按该国家或地区的号码读取。</translation>
    </message>
    <message>
        <source>Such as Asia/Shanghai. Days and offers begin and end by it.</source>
        <translation>如 Asia/Shanghai。日期和优惠的起止以此为准。</translation>
    </message>
    <message>
        <source>If the shop closes after midnight, choose a time after closing. Weeks begin on Monday.</source>
        <translation>如果午夜后才打烊，请选择打烊之后的时间。每周从星期一开始。</translation>
    </message>
    <message>
        <source>Fractions of a point</source>
        <translation>不足 1 分的部分</translation>
    </message>
    <message>
        <source>round down</source>
        <translation>舍去</translation>
    </message>
    <message>
        <source>round to the nearest</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>round up</source>
        <translation>进为 1 分</translation>
    </message>
    <message>
        <source>Multipliers together</source>
        <translation>多个倍数</translation>
    </message>
    <message>
        <source>When a tier and a rule multiply the same points.</source>
        <translation>等级的倍数与规则的倍数同时适用时。</translation>
    </message>
    <message>
        <source>add them up</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>use the largest</source>
        <translation>取最大</translation>
    </message>
    <message>
        <source>multiply them</source>
        <translation>相乘</translation>
    </message>
    <message>
        <source>In the shop&apos;s currency, such as 0.01. Reports use it to value the points that members hold.</source>
        <translation>以店铺货币计，如 0.01。报表以此估算会员持有积分的价值。</translation>
    </message>
    <message>
        <source>How long points wait before they can be spent. 0: not at all.</source>
        <translation>积分获得后多少天才能使用。0：立即可用。</translation>
    </message>
    <message>
        <source>Goods returned after spending</source>
        <translation>用分后退货</translation>
    </message>
    <message>
        <source>When the points earned on returned goods have been spent already.</source>
        <translation>退货商品所得的积分已被使用时。</translation>
    </message>
    <message>
        <source>the member owes the points</source>
        <translation>会员欠分</translation>
    </message>
    <message>
        <source>the shop forgives them</source>
        <translation>由店铺免除</translation>
    </message>
    <message>
        <source>Points given back last at least</source>
        <translation>退还的积分至少有效</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>积分数</translation>
    </message>
    <message>
        <source>Their value in money</source>
        <translation>折合金额</translation>
    </message>
    <message>
        <source>Largest share of a bill</source>
        <translation>占账单的最大比例</translation>
    </message>
    <message>
        <source>In percent. 100 lets points pay for the whole bill.</source>
        <translation>以百分比计。100 表示可全部用积分支付。</translation>
    </message>
    <message>
        <source>Most points a member earns a day</source>
        <translation>会员每天最多获得的积分</translation>
    </message>
    <message>
        <source>The receipt names what was cut.</source>
        <translation>小票会注明被扣减的部分。</translation>
    </message>
    <message>
        <source>Most points a member redeems a day</source>
        <translation>会员每天最多兑换的积分</translation>
    </message>
    <message>
        <source>Most points a member gives others a month</source>
        <translation>会员每月最多转赠的积分</translation>
    </message>
    <message>
        <source>Largest adjustment by one person</source>
        <translation>一人可调整的上限</translation>
    </message>
    <message>
        <source>In points. A larger one needs a second person&apos;s approval; a clerk&apos;s always does.</source>
        <translation>以积分计。超过时须另一人授权；店员的调整一律须授权。</translation>
    </message>
    <message>
        <source>Yearly budget for points and rewards</source>
        <translation>积分与奖品的年度预算</translation>
    </message>
    <message>
        <source>When the cost of rewards reaches this share of the budget.</source>
        <translation>奖品成本达到预算的这一比例时提醒。</translation>
    </message>
    <message>
        <source>Once it is used up, no more points are given that year.</source>
        <translation>预算用完后，当年不再发放积分。</translation>
    </message>
</context>
<context>
    <name>regulars::PolicyWords</name>
    <message>
        <source>Points given back when a redemption is undone last at least %1.</source>
        <translation>撤销兑换时退回的积分至少还可使用%1。</translation>
    </message>
    <message>
        <source>A point costs the shop %1.</source>
        <translation>每积分的本店成本为%1。</translation>
    </message>
    <message>
        <source>The points of each purchase are rounded down to a whole number.</source>
        <translation>每笔消费的积分舍去小数。</translation>
    </message>
    <message>
        <source>The points of each purchase are rounded to the nearest whole number.</source>
        <translation>每笔消费的积分四舍五入。</translation>
    </message>
    <message>
        <source>The points of each purchase are rounded up to a whole number.</source>
        <translation>每笔消费的积分有小数就进一。</translation>
    </message>
    <message>
        <source>Several multipliers add up: double and 1.5× make 2.5×.</source>
        <translation>多个倍数同时符合时相加：2 倍与 1.5 倍合为 2.5 倍。</translation>
    </message>
    <message>
        <source>Of several multipliers only the largest counts.</source>
        <translation>多个倍数同时符合时，只取最大的一个。</translation>
    </message>
    <message>
        <source>Several multipliers are multiplied: double and 1.5× make 3×.</source>
        <translation>多个倍数同时符合时相乘：2 倍与 1.5 倍合为 3 倍。</translation>
    </message>
    <message>
        <source>Points %1.</source>
        <comment>expiry</comment>
        <translation>积分%1。</translation>
    </message>
    <message>
        <source>never expire</source>
        <comment>points</comment>
        <translation>永久有效</translation>
    </message>
    <message>
        <source>expire %1 after they were earned, at the end of that month</source>
        <comment>points</comment>
        <translation>获得满 %1后，于当月月底到期</translation>
    </message>
    <message>
        <source>expire %1 after they were earned</source>
        <comment>points</comment>
        <translation>获得满 %1后到期</translation>
    </message>
    <message>
        <source>expire after %1 without a purchase, redemption or action</source>
        <comment>points</comment>
        <translation>在连续 %1没有消费、兑换或互动后到期</translation>
    </message>
    <message>
        <source>expire on the next %1 after they were earned</source>
        <comment>points; a day of the year</comment>
        <translation>在获得后的下一个%1到期</translation>
    </message>
    <message>
        <source>expire on %1, %2 after the year in which they were earned</source>
        <comment>points</comment>
        <translation>在获得年份满 %2后的%1到期</translation>
    </message>
    <message>
        <source>Points can be spent %1.</source>
        <comment>at once</comment>
        <translation>积分%1可用。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Points can be spent %1 after they were earned.</source>
        <translation>积分获得%1后可用。</translation>
    </message>
    <message>
        <source>A member who returns goods after spending the points owes them; the next points earned make up for it.</source>
        <translation>退货时积分已用掉的，由以后所得积分补足。</translation>
    </message>
    <message>
        <source>A member who returns goods after spending the points owes nothing.</source>
        <translation>退货时积分已用掉的，不再追回。</translation>
    </message>
    <message>
        <source>Points can&apos;t be used as money at the till.</source>
        <translation>积分不能在收银时抵现。</translation>
    </message>
    <message>
        <source>At the till %1 count as %2, for at most %3 of the bill.</source>
        <comment>points; an amount; a share</comment>
        <translation>收银时%1抵%2，最多抵应付金额的%3。</translation>
    </message>
    <message>
        <source>For %1 they count as %2, %3.</source>
        <comment>goods; an amount; every Wednesday</comment>
        <translation>%3购买%1时，抵%2。</translation>
    </message>
    <message>
        <source>A member earns at most %1 a day.</source>
        <comment>points</comment>
        <translation>每位会员每天最多获得%1。</translation>
    </message>
    <message>
        <source>A member redeems at most %1 a day.</source>
        <comment>points</comment>
        <translation>每位会员每天最多使用%1。</translation>
    </message>
    <message>
        <source>A member gives others at most %1 a month.</source>
        <comment>points</comment>
        <translation>每位会员每月最多转赠%1。</translation>
    </message>
    <message>
        <source>Adjusting a balance by more than %1 needs a second person.</source>
        <comment>points</comment>
        <translation>调整超过%1时须由第二人批准。</translation>
    </message>
    <message>
        <source>The budget is %1 a year; a warning comes when rewards cost %2 of it.</source>
        <comment>an amount; a share</comment>
        <translation>每年预算%1，兑换成本达到其%2时提醒。</translation>
    </message>
    <message>
        <source>Points are issued even beyond the budget.</source>
        <translation>超出预算后仍继续发放积分。</translation>
    </message>
    <message>
        <source>No more points are issued once the budget is used up.</source>
        <translation>预算用完后不再发放积分。</translation>
    </message>
</context>
<context>
    <name>regulars::PoolPanel</name>
    <message>
        <source>Its codes are brought once it is published.</source>
        <translation>发布之后才能导入兑换码。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) to hand out</source>
        <translation>
            <numerusform>还有 %Ln 个兑换码可发放</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given</source>
        <comment>codes to members</comment>
        <translation>
            <numerusform>已发放 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <comment>codes seen, then undone</comment>
        <translation>
            <numerusform>搁置 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <comment>codes of a pool</comment>
        <translation>
            <numerusform>已收回 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln past their last day</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%Ln 个已过有效期</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased with its member</source>
        <translation>已随会员删除</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a partner&apos;s code</comment>
        <translation>可发放</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>a partner&apos;s code</comment>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>a partner&apos;s code</comment>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>a partner&apos;s code</comment>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Say why in a few words: it stays in the log.</source>
        <translation>请简要说明原因，将留存记录。</translation>
    </message>
    <message>
        <source>The code can be handed out again.</source>
        <translation>这个兑换码可以再次发放。</translation>
    </message>
    <message>
        <source>The code is taken out: nobody gets it.</source>
        <translation>这个兑换码已收回，不会再发给任何人。</translation>
    </message>
    <message>
        <source>Which codes are listed</source>
        <translation>列出哪些兑换码</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>全部兑换码</translation>
    </message>
    <message>
        <source>Free ones</source>
        <translation>可发放的</translation>
    </message>
    <message>
        <source>Given to members</source>
        <translation>已发给会员的</translation>
    </message>
    <message>
        <source>Set aside: seen, then undone</source>
        <translation>搁置的：给人看过又撤销了</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>兑换码</translation>
    </message>
    <message>
        <source>None of them.</source>
        <translation>没有这样的兑换码。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Tried at the cinema: still good …</source>
        <translation>已向影院核实，仍然有效……</translation>
    </message>
    <message>
        <source>Hand out again</source>
        <translation>再次发放</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>They run out soon: ask the partner for more, and bring them from a file.</source>
        <translation>兑换码快用完了：请向合作方索取，再从文件导入。</translation>
    </message>
    <message>
        <source>None is left, so nobody can have it: ask the partner for more, and bring them from a file.</source>
        <translation>兑换码已用完，暂时无法兑换：请向合作方索取，再从文件导入。</translation>
    </message>
    <message>
        <source>Set aside are codes whose redemption was undone: somebody has seen them. Hand one out again if nobody can have used it; else take it out.</source>
        <translation>“搁置”的是撤销了兑换的兑换码：已经有人看到过。确定没有人用过的可以再次发放，否则请收回。</translation>
    </message>
    <message>
        <source>The owner alone sees codes whole.</source>
        <translation>只有店主能看到完整的兑换码。</translation>
    </message>
</context>
<context>
    <name>regulars::PracticeStrip</name>
    <message>
        <source>Practice: nothing counts. Everybody&apos;s PIN is 888888.</source>
        <translation>练习：一切都不算数。所有人的 PIN 都是 888888。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>regulars::PrintPage</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) without a card number are left out. &quot;Lost card&quot; on the member&apos;s page gives one.</source>
        <translation>
            <numerusform>有 %Ln 位会员没有卡号，不打印。可在会员页面用“挂失”补卡号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>没有可打印的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>共 %Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer on this computer</source>
        <translation>本机没有打印机</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>卷纸，58 mm</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>卷纸，80 mm</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Single cards, 85.6 × 54 mm</source>
        <translation>单张卡片，85.6 × 54 mm</translation>
    </message>
    <message>
        <source>A4, ten cards with cut marks</source>
        <translation>A4，每页十张，带裁切线</translation>
    </message>
    <message>
        <source>Sent to %1…</source>
        <translation>已发送到 %1…</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>已在 %1 上打印。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Since joining</source>
        <translation>入会以来</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Print the leaflet for customers…</source>
        <translation>打印会员手册…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Single labels, 70 × 37 mm</source>
        <translation>单张标签，70 × 37 毫米</translation>
    </message>
    <message>
        <source>A4, three by eight labels</source>
        <translation>A4，每页 3 × 8 张标签</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <comment>a reward</comment>
        <translation>%1 的标签</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n 张标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PrintQueue</name>
    <message>
        <source>This computer has no printer. Connect one, or save the paper as PDF.</source>
        <translation>本机没有打印机。请连接打印机，或存为 PDF。</translation>
    </message>
    <message>
        <source>The printer %1 can&apos;t be found. Switch it on, or choose another one.</source>
        <translation>找不到打印机 %1。请打开打印机，或另选一台。</translation>
    </message>
    <message>
        <source>The printer doesn&apos;t answer. Check paper and cable, then print again.</source>
        <translation>打印机没有响应。请检查纸张和连接线，再重新打印。</translation>
    </message>
    <message>
        <source>The printer %1 doesn&apos;t answer. Check paper and cable, then print again.</source>
        <translation>打印机 %1 没有响应。请检查纸张和连接线，再重新打印。</translation>
    </message>
</context>
<context>
    <name>regulars::PrintedModel</name>
    <message>
        <source>Liability statement</source>
        <translation>积分负债表</translation>
    </message>
    <message>
        <source>Quarterly check-up</source>
        <translation>季度体检</translation>
    </message>
    <message>
        <source>Rewards and stock</source>
        <translation>奖励与库存</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, by the command line</source>
        <translation>%1，由命令行</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>report: when it was printed</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Daily digest</source>
        <translation>每日摘要</translation>
    </message>
    <message>
        <source>Weekly digest</source>
        <translation>每周摘要</translation>
    </message>
</context>
<context>
    <name>regulars::PrintingCard</name>
    <message>
        <source>Roll, 58 mm</source>
        <translation>卷纸，58 mm</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>卷纸，80 mm</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Paper for receipts</source>
        <translation>小票纸张</translation>
    </message>
    <message>
        <source>Printer for receipts</source>
        <translation>小票打印机</translation>
    </message>
    <message>
        <source>Print a receipt after every sale</source>
        <translation>每笔销售后打印小票</translation>
    </message>
    <message>
        <source>Lines below the shop&apos;s name</source>
        <translation>店名下方的文字</translation>
    </message>
    <message>
        <source>Lines at the end</source>
        <translation>末尾的文字</translation>
    </message>
    <message>
        <source>Address, phone, opening hours</source>
        <translation>地址、电话、营业时间</translation>
    </message>
    <message>
        <source>Thank you, returns within 7 days…</source>
        <translation>谢谢惠顾，7 天内可退货…</translation>
    </message>
    <message>
        <source>F12 at the till prints the receipt of what was done last. The till never waits for the printer.</source>
        <translation>收银时按 F12 打印最近一笔的小票。收银从不等待打印机。</translation>
    </message>
</context>
<context>
    <name>regulars::ProgrammePage</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>regulars::QuoteLine</name>
    <message>
        <source>to pay %1</source>
        <translation>应付 %1</translation>
    </message>
    <message>
        <source>%1 points = %2</source>
        <translation>%1 分抵 %2</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>收起计算明细</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>显示计算明细</translation>
    </message>
    <message>
        <source>Why (Ctrl+I)</source>
        <translation>计算明细 (Ctrl+I)</translation>
    </message>
    <message>
        <source>Points appear while you type.</source>
        <translation>输入金额即显示积分。</translation>
    </message>
    <message>
        <source>→ %1 points</source>
        <translation>→ %1 分</translation>
    </message>
    <message>
        <source>without a member</source>
        <translation>非会员</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Coupon to come</source>
        <translation>将送优惠券</translation>
    </message>
</context>
<context>
    <name>regulars::Reason</name>
    <message>
        <source>there is no tier of that id</source>
        <translation>没有这个等级</translation>
    </message>
    <message>
        <source>says why; give it</source>
        <translation>请填写原因</translation>
    </message>
    <message>
        <source>give a phone number, or a card</source>
        <translation>请填写手机号或卡号</translation>
    </message>
    <message>
        <source>needs a member</source>
        <translation>需要先选定会员</translation>
    </message>
    <message>
        <source>this is done now, not in the past</source>
        <translation>此操作只能按现在的时间办理，不能补办</translation>
    </message>
    <message>
        <source>it lies in the future</source>
        <translation>时间在将来</translation>
    </message>
    <message>
        <source>the benefit&apos;s own condition is not met yet</source>
        <translation>尚未满足该权益的条件</translation>
    </message>
    <message>
        <source>this kind of operation can&apos;t be undone</source>
        <translation>此类操作不能撤销</translation>
    </message>
    <message>
        <source>this computer has no key for this store</source>
        <translation>本机没有该店铺的密钥</translation>
    </message>
    <message>
        <source>these are the same member already</source>
        <translation>这已经是同一位会员</translation>
    </message>
    <message>
        <source>the purchase has a member</source>
        <translation>这笔消费已有会员</translation>
    </message>
    <message>
        <source>the member was erased</source>
        <translation>该会员已注销</translation>
    </message>
    <message>
        <source>the last owner stays</source>
        <translation>至少要保留一位店主</translation>
    </message>
    <message>
        <source>points can&apos;t be given to oneself</source>
        <translation>积分不能转赠给自己</translation>
    </message>
    <message>
        <source>one&apos;s own account is served by somebody else</source>
        <translation>本人的账户须由他人办理</translation>
    </message>
    <message>
        <source>its business month is over</source>
        <translation>所在营业月已结束</translation>
    </message>
    <message>
        <source>a member was put on the purchase since; refund it</source>
        <translation>这笔消费之后已补记会员，请改办退货</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>已被收回</translation>
    </message>
    <message>
        <source>it was not given yet</source>
        <translation>尚未发放</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>属于另一位会员</translation>
    </message>
    <message>
        <source>a tag is a word</source>
        <translation>标签须为一个词</translation>
    </message>
    <message>
        <source>this store has a programme already</source>
        <translation>该店铺已有会员计划</translation>
    </message>
    <message>
        <source>a new user needs clerk, manager or owner</source>
        <translation>新人员须指定为店员、店长或店主</translation>
    </message>
    <message>
        <source>this receipt is recorded already</source>
        <translation>这张小票已入账</translation>
    </message>
    <message>
        <source>a text is longer than 200 characters</source>
        <translation>文字超过 200 个字符</translation>
    </message>
    <message>
        <source>say why, in one line</source>
        <translation>请用一行说明原因</translation>
    </message>
    <message>
        <source>name the consent&apos;s purpose in a word</source>
        <translation>请用一个词写明同意的用途</translation>
    </message>
    <message>
        <source>name a purchase or a receipt</source>
        <translation>请指明一笔消费或一张小票</translation>
    </message>
    <message>
        <source>a new user needs one</source>
        <translation>新人员须设 PIN 码</translation>
    </message>
    <message>
        <source>a phone number or a card has to stay</source>
        <translation>手机号和卡号至少保留一个</translation>
    </message>
    <message>
        <source>give a name of 1 to 60 characters</source>
        <translation>姓名须为 1 至 60 个字符</translation>
    </message>
    <message>
        <source>name lines or all, not both</source>
        <translation>选部分明细或全部，不能同时选</translation>
    </message>
    <message>
        <source>a purchase has at most 1,000 lines</source>
        <translation>一笔消费最多 1,000 行明细</translation>
    </message>
    <message>
        <source>a purchase has at least one line</source>
        <translation>一笔消费至少要有一行明细</translation>
    </message>
    <message>
        <source>a card&apos;s number has no blanks</source>
        <translation>卡号中不能有空格</translation>
    </message>
    <message>
        <source>name a tag to add or to remove</source>
        <translation>请指明要加或要去掉的标签</translation>
    </message>
    <message>
        <source>take at most 200 characters</source>
        <translation>最多 200 个字符</translation>
    </message>
    <message>
        <source>until is a date from today on, written YYYY-MM-DD</source>
        <translation>截止日期须为今天或以后，写成 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>this birthday has yet to come</source>
        <translation>生日不能晚于今天</translation>
    </message>
    <message>
        <source>these points have expired already</source>
        <translation>这些积分已经过期</translation>
    </message>
    <message>
        <source>the purchase lies before its member joined</source>
        <translation>消费时间早于会员入会时间</translation>
    </message>
    <message>
        <source>the period ends before it starts</source>
        <translation>结束日期早于开始日期</translation>
    </message>
    <message>
        <source>the member joins in the future</source>
        <translation>入会时间在将来</translation>
    </message>
    <message>
        <source>the member joined later</source>
        <translation>该会员在此之后才入会</translation>
    </message>
    <message>
        <source>points are lengthened to a day that is still to come</source>
        <translation>积分只能延期到今天以后的日期</translation>
    </message>
    <message>
        <source>goods are not returned before they are sold</source>
        <translation>退货时间早于销售时间</translation>
    </message>
    <message>
        <source>a member is put on a purchase within 7 days</source>
        <translation>消费后 7 天内才能补记会员</translation>
    </message>
    <message>
        <source>use_stored_value is 0.00 or more</source>
        <translation>使用的储值不能小于 0.00</translation>
    </message>
    <message>
        <source>use_points is 0 or more</source>
        <translation>使用的积分不能小于 0</translation>
    </message>
    <message>
        <source>these points are worth nothing on this bill</source>
        <translation>这些积分在本单抵不了钱</translation>
    </message>
    <message>
        <source>the change is not 0</source>
        <translation>变动不能为 0</translation>
    </message>
    <message>
        <source>the amount is above 0.00</source>
        <translation>金额须大于 0.00</translation>
    </message>
    <message>
        <source>that many points can&apos;t be brought along</source>
        <translation>不能导入这么多积分</translation>
    </message>
    <message>
        <source>points given are above 0</source>
        <translation>转赠的积分须大于 0</translation>
    </message>
    <message>
        <source>nothing is named to be returned</source>
        <translation>没有选择要退的商品</translation>
    </message>
    <message>
        <source>less than no stored value</source>
        <translation>储值不能为负</translation>
    </message>
    <message>
        <source>fewer than no points</source>
        <translation>积分不能为负</translation>
    </message>
    <message>
        <source>an adjustment moves points</source>
        <translation>调整的积分不能为 0</translation>
    </message>
    <message>
        <source>a quantity that is returned is above 0</source>
        <translation>退货数量须大于 0</translation>
    </message>
    <message>
        <source>a line&apos;s quantity is above 0</source>
        <translation>明细的数量须大于 0</translation>
    </message>
    <message>
        <source>a line&apos;s quantity is above 0 and at most 1,000,000</source>
        <translation>明细的数量须大于 0 且不超过 1,000,000</translation>
    </message>
    <message>
        <source>a line&apos;s amount is not below 0</source>
        <translation>明细的金额不能为负</translation>
    </message>
    <message>
        <source>a line&apos;s amount is neither below 0 nor that large</source>
        <translation>明细的金额不能为负，也不能过大</translation>
    </message>
    <message>
        <source>a balance is out of range</source>
        <translation>余额超出范围</translation>
    </message>
    <message>
        <source>nobody can refer themselves</source>
        <translation>不能推荐自己</translation>
    </message>
    <message>
        <source>a clerk&apos;s time may differ from now by 5 minutes at most</source>
        <translation>店员填写的时间与现在最多相差 5 分钟</translation>
    </message>
    <message>
        <source>this computer has no key for this store; put %1 back</source>
        <translation>本机没有该店铺的密钥，请把 %1 放回原处</translation>
    </message>
    <message>
        <source>%1 has not ended; the last day that has is %2</source>
        <translation>%1 尚未结束，最近一个已结束的日子是 %2</translation>
    </message>
    <message>
        <source>%1 has not ended; it can be closed from %2 on</source>
        <translation>%1 尚未结束，从 %2 起可以定稿</translation>
    </message>
    <message>
        <source>write at most %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>write 1 to %1 characters</source>
        <translation>须为 1 至 %1 个字符</translation>
    </message>
    <message>
        <source>write one line of at most %1 characters</source>
        <translation>只能写一行，最多 %1 个字符</translation>
    </message>
    <message>
        <source>a member that this import brought was used since, by operation %1; undo that first</source>
        <translation>这次导入的会员之后又有操作 %1，请先撤销该操作</translation>
    </message>
    <message>
        <source>the programme was changed since</source>
        <translation>会员计划此后又有改动</translation>
    </message>
    <message>
        <source>there was no programme before it</source>
        <translation>在此之前没有会员计划</translation>
    </message>
    <message>
        <source>an import is taken back as a whole</source>
        <translation>导入只能整批撤回</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, as add does</source>
        <translation>要加的标签中也有“%1”</translation>
    </message>
    <message>
        <source>this is the card that was lost</source>
        <translation>这是已挂失的卡</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an action of this shop</source>
        <translation>本店没有互动“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a benefit of any tier</source>
        <translation>没有哪个等级有权益“%1”</translation>
    </message>
    <message>
        <source>a birthday is written YYYY-MM-DD, or --MM-DD without the year</source>
        <translation>生日请写成 YYYY-MM-DD，不写年份则为 --MM-DD</translation>
    </message>
    <message>
        <source>this is no phone number; write one such as 138 1234 5678, or +852 9123 4567 for another country</source>
        <translation>手机号不对；请写成 138 1234 5678，其他国家或地区写成 +852 9123 4567</translation>
    </message>
    <message>
        <source>nobody living was born before %1</source>
        <translation>在世的人没有早于 %1 出生的</translation>
    </message>
    <message>
        <source>this store counts in %1; make a new store for another currency</source>
        <translation>该店铺以 %1 记账；要用其他货币，请建立新店铺</translation>
    </message>
    <message>
        <source>the purchase has no line %1</source>
        <translation>这笔消费没有第 %1 行明细</translation>
    </message>
    <message>
        <source>points belong to a member</source>
        <translation>积分须有会员</translation>
    </message>
    <message>
        <source>points and stored value belong to a member</source>
        <translation>积分和储值须有会员</translation>
    </message>
    <message>
        <source>give the view a name of one line</source>
        <translation>视图名称须为一行文字</translation>
    </message>
    <message>
        <source>there is no view of that name</source>
        <translation>没有这个名称的视图</translation>
    </message>
    <message>
        <source>there is no category %1</source>
        <translation>没有分类 %1</translation>
    </message>
    <message>
        <source>take 4 to 8 digits, or 6 characters and more</source>
        <translation>请用 4 至 8 位数字，或至少 6 个字符</translation>
    </message>
    <message>
        <source>take 6 characters and more</source>
        <translation>请用至少 6 个字符</translation>
    </message>
    <message>
        <source>this is the command line&apos;s name</source>
        <translation>这是命令行专用的名称</translation>
    </message>
    <message>
        <source>give a name of 1 to 32 characters that can be seen, no blanks at its ends</source>
        <translation>名称须为 1 至 32 个可见字符，首尾不能有空格</translation>
    </message>
    <message>
        <source>differs from &quot;%1&quot; only in capital letters</source>
        <translation>与“%1”只有大小写不同</translation>
    </message>
    <message>
        <source>a statement begins before it ends, and not after today</source>
        <translation>对账单的开始日期不能晚于结束日期，也不能晚于今天</translation>
    </message>
    <message>
        <source>names a sale whose receipt was recorded anew</source>
        <translation>该笔销售的小票已重新入账</translation>
    </message>
    <message>
        <source>a later refund of the same purchase stands on it; undo that first</source>
        <translation>同一笔消费之后还有退货，请先撤销那次退货</translation>
    </message>
    <message>
        <source>the members were merged further or erased since</source>
        <translation>两位会员此后又有合并或注销</translation>
    </message>
    <message>
        <source>nothing tells any more what the merge changed</source>
        <translation>已查不到这次合并改动了什么</translation>
    </message>
    <message>
        <source>a purchase that came over was returned or undone since</source>
        <translation>并入的消费此后有退货或撤销</translation>
    </message>
    <message>
        <source>it is laid down twice</source>
        <translation>同一张券用了两次</translation>
    </message>
    <message>
        <source>it can&apos;t be used beside another coupon</source>
        <translation>不能与其他优惠券同时使用</translation>
    </message>
    <message>
        <source>its conditions don&apos;t hold for this purchase</source>
        <translation>本单不符合使用条件</translation>
    </message>
    <message>
        <source>it takes nothing off this purchase</source>
        <translation>对本单没有优惠</translation>
    </message>
    <message>
        <source>the quantity is a whole number from 1 to %1</source>
        <translation>数量须为 1 至 %1 的整数</translation>
    </message>
    <message>
        <source>of line %1 no more than %2 can be returned</source>
        <translation>第 %1 行明细最多可退 %2</translation>
    </message>
    <message>
        <source>lists and reports are for managers and the owner</source>
        <translation>列表和报表仅限店长和店主查看</translation>
    </message>
    <message>
        <source>merging members is for managers and the owner</source>
        <translation>合并会员仅限店长和店主</translation>
    </message>
    <message>
        <source>erasing members is for managers and the owner</source>
        <translation>注销会员仅限店长和店主</translation>
    </message>
    <message>
        <source>changing the programme is for the owner</source>
        <translation>修改会员计划仅限店主</translation>
    </message>
    <message>
        <source>imports are for managers and the owner</source>
        <translation>导入仅限店长和店主</translation>
    </message>
    <message>
        <source>exports are for the owner</source>
        <translation>导出仅限店主</translation>
    </message>
    <message>
        <source>unfreezing members is for managers and the owner</source>
        <translation>解冻会员仅限店长和店主</translation>
    </message>
    <message>
        <source>giving coupons by hand is for managers and the owner</source>
        <translation>人工发优惠券仅限店长和店主</translation>
    </message>
    <message>
        <source>setting tiers by hand is for managers and the owner</source>
        <translation>手动定级仅限店长和店主</translation>
    </message>
    <message>
        <source>the stock of rewards is for managers and the owner</source>
        <translation>管理奖品库存仅限店长和店主</translation>
    </message>
    <message>
        <source>lengthening the life of points is for the owner</source>
        <translation>积分延期仅限店主</translation>
    </message>
    <message>
        <source>closing a month is for the owner</source>
        <translation>月报定稿仅限店主</translation>
    </message>
    <message>
        <source>the staff&apos;s accounts are for the owner</source>
        <translation>管理人员账户仅限店主</translation>
    </message>
    <message>
        <source>clerks&apos; PINs are for managers and the owner</source>
        <translation>管理店员的 PIN 码仅限店长和店主</translation>
    </message>
    <message>
        <source>confirming the clock is for managers and the owner</source>
        <translation>确认时钟仅限店长和店主</translation>
    </message>
    <message>
        <source>entering the past is for managers and the owner</source>
        <translation>补录以往业务仅限店长和店主</translation>
    </message>
    <message>
        <source>the audit log is for managers and the owner</source>
        <translation>审计日志仅限店长和店主查看</translation>
    </message>
    <message>
        <source>restoring a backup is for the owner</source>
        <translation>恢复备份仅限店主</translation>
    </message>
    <message>
        <source>the shop&apos;s settings are for the owner</source>
        <translation>店铺设置仅限店主</translation>
    </message>
    <message>
        <source>%1 has changed the draft meanwhile, at %2</source>
        <translation>%1 在 %2 修改过草稿</translation>
    </message>
    <message>
        <source>the draft was published or discarded meanwhile</source>
        <translation>草稿已被发布或放弃</translation>
    </message>
    <message>
        <source>version %1 and the draft have both changed %2</source>
        <translation>版本 %1 和草稿都修改了 %2</translation>
    </message>
    <message>
        <source>the draft was begun on version %1, and version %2 was published meanwhile</source>
        <translation>草稿基于版本 %1，期间已发布版本 %2</translation>
    </message>
    <message>
        <source>there is no version %1</source>
        <translation>没有版本 %1</translation>
    </message>
    <message>
        <source>the draft is in another currency than the shop</source>
        <translation>草稿的币种与店铺不同</translation>
    </message>
    <message>
        <source>name the product or reward by its id</source>
        <translation>请用编号指明商品或奖品</translation>
    </message>
    <message>
        <source>take a PNG, JPEG or WebP picture</source>
        <translation>请选择 PNG、JPEG 或 WebP 图片</translation>
    </message>
    <message>
        <source>a picture has at most 512 KiB</source>
        <translation>图片最大 512 KiB</translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>take 6 digits, no row of neighbours and none over and over</source>
        <translation>请用 6 位数字，不要连续，也不要重复</translation>
    </message>
    <message>
        <source>take 10 characters and more, none of the words that are tried first</source>
        <translation>请用 10 个字符以上，不要用最容易被猜的词</translation>
    </message>
    <message>
        <source>somebody else is called &quot;%1&quot;</source>
        <translation>已有人叫“%1”</translation>
    </message>
    <message>
        <source>somebody else stands here by now</source>
        <translation>此处已换了别人</translation>
    </message>
    <message>
        <source>this computer has the store&apos;s key already</source>
        <translation>本机已有此店的密钥</translation>
    </message>
    <message>
        <source>a recovery code has 56 letters and digits, not %1</source>
        <translation>恢复码有 56 位字母和数字，而不是 %1 位</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in no recovery code</source>
        <translation>恢复码中没有“%1”</translation>
    </message>
    <message>
        <source>a character of this code is wrong, or it belongs to another shop</source>
        <translation>恢复码中有一个字符错误，或属于另一家店</translation>
    </message>
    <message>
        <source>the window locks after %1 to %2 seconds</source>
        <translation>窗口在 %1 至 %2 秒后锁定</translation>
    </message>
    <message>
        <source>what is received is above 0</source>
        <translation>到货数量须大于 0</translation>
    </message>
    <message>
        <source>it is longer than 200 characters</source>
        <translation>长度超过 200 个字符</translation>
    </message>
    <message>
        <source>name at least one coupon by its code</source>
        <translation>请至少指定一个券码</translation>
    </message>
    <message>
        <source>there is no segment %1</source>
        <translation>没有分群 %1</translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation>磁盘写入失败</translation>
    </message>
    <message>
        <source>is a whole number from 1 to %1</source>
        <translation>须为 1 到 %1 的整数</translation>
    </message>
    <message>
        <source>the days of a digest have begun already</source>
        <translation>摘要的日期早已开始</translation>
    </message>
    <message>
        <source>the period has not begun; today is %1</source>
        <translation>这段时间还没有开始；今天是 %1</translation>
    </message>
    <message>
        <source>there is no printed report of that number</source>
        <translation>没有这个编号的打印过的报表</translation>
    </message>
    <message>
        <source>it was stopped: what was taken back stays so, and undoing it again goes on</source>
        <translation>中途停止了：已撤回的不再恢复，再次撤回会接着做完</translation>
    </message>
    <message>
        <source>&quot;%1&quot; hands out no codes; switch that on in the programme first</source>
        <translation>“%1”不发放兑换码；请先在会员计划中开启</translation>
    </message>
    <message>
        <source>hands out codes, which are its stock; import or withdraw those</source>
        <translation>发放兑换码，库存就是兑换码；请导入或收回兑换码</translation>
    </message>
    <message>
        <source>name at least one code</source>
        <translation>请至少指定一个兑换码</translation>
    </message>
    <message>
        <source>one of them is not in this pool</source>
        <translation>其中有一个不在此码池中</translation>
    </message>
    <message>
        <source>code %1 was given to a member; undo that redemption first</source>
        <translation>兑换码 %1 已发给会员；请先撤销该次兑换</translation>
    </message>
    <message>
        <source>code %1 stands so already</source>
        <translation>兑换码 %1 已经是这个状态</translation>
    </message>
    <message>
        <source>code %1 went with the member who had it</source>
        <translation>兑换码 %1 已随其会员一并删除</translation>
    </message>
    <message>
        <source>there is no code</source>
        <translation>没有兑换码</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
    <message>
        <source>holds what is no text</source>
        <translation>含有不是文字的内容</translation>
    </message>
    <message>
        <source>the last day is no date; write it as 2027-12-31</source>
        <translation>最后有效日不是日期；请写成 2027-12-31</translation>
    </message>
    <message>
        <source>its last day is over</source>
        <translation>已过最后有效日</translation>
    </message>
    <message>
        <source>a code of this import was given or withdrawn since; withdraw the others instead</source>
        <translation>此次导入的兑换码中已有发出或收回的；请改为收回其余的</translation>
    </message>
    <message>
        <source>a code of this import was imported anew since</source>
        <translation>此次导入的兑换码后来又被重新导入</translation>
    </message>
    <message>
        <source>its code was withdrawn or given to somebody else since; redeem anew</source>
        <translation>其兑换码后来已被收回或发给他人；请重新兑换</translation>
    </message>
    <message>
        <source>the codes of partners are whole for the owner alone</source>
        <translation>只有店主能看到完整的合作兑换码</translation>
    </message>
    <message>
        <source>the same code stands in line %1</source>
        <translation>与第 %1 行的兑换码相同</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was rounded by a spreadsheet; have the codes in a column of text, and take the file anew</source>
        <translation>“%1”已被表格软件舍入；请把兑换码列设为文本格式，重新导出后再导入</translation>
    </message>
</context>
<context>
    <name>regulars::ReceiptPane</name>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Choose a row to see its receipt.</source>
        <translation>选择一行查看小票。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>店员</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>授权人</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转给</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 returned</source>
        <translation>%1（已退 %2）</translation>
    </message>
    <message>
        <source>%1 points used</source>
        <translation>使用 %1 分</translation>
    </message>
    <message>
        <source>From stored value</source>
        <translation>储值付款</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Why these points</source>
        <translation>积分计算明细</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>获得积分</translation>
    </message>
    <message>
        <source>Paid back since</source>
        <translation>此后退款</translation>
    </message>
    <message>
        <source>Points taken back</source>
        <translation>收回积分</translation>
    </message>
    <message>
        <source>Points given back</source>
        <translation>退还积分</translation>
    </message>
    <message>
        <source>To stored value</source>
        <translation>退回储值</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>兑换码</translation>
    </message>
</context>
<context>
    <name>regulars::ReceiptPrinter</name>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation>显示小票</translation>
    </message>
</context>
<context>
    <name>regulars::ReceiptSlip</name>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>* COPY *</source>
        <translation>* 重印 *</translation>
    </message>
    <message>
        <source>* UNDONE SINCE *</source>
        <translation>* 已撤销 *</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>收银台 %1</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>授权人</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>小票号</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>转赠给</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 points used</source>
        <translation>使用 %1 分</translation>
    </message>
    <message>
        <source>From stored value</source>
        <translation>储值付款</translation>
    </message>
    <message>
        <source>Paid then</source>
        <translation>当时实付</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>获得积分</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>新等级</translation>
    </message>
    <message>
        <source>Paid back %1</source>
        <translation>%1 退款</translation>
    </message>
    <message>
        <source>Of receipt</source>
        <translation>原小票</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Back to stored value</source>
        <translation>退回储值</translation>
    </message>
    <message>
        <source>Points given back</source>
        <translation>退还积分</translation>
    </message>
    <message>
        <source>Points taken back</source>
        <translation>收回积分</translation>
    </message>
    <message>
        <source>Points used</source>
        <translation>使用积分</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>退储值</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>赠送</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>Coupon for you</source>
        <translation>送您优惠券</translation>
    </message>
    <message>
        <source>Good through</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Points now</source>
        <translation>现有积分</translation>
    </message>
    <message>
        <source>Usable later</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>Points owed</source>
        <translation>欠分</translation>
    </message>
    <message>
        <source>Stored value now</source>
        <translation>现有储值</translation>
    </message>
    <message>
        <source>%1 points are good through %2.</source>
        <translation>%1 分有效期至 %2。</translation>
    </message>
    <message>
        <source>%1 more points: %2.</source>
        <translation>再积 %1 分可兑换：%2。</translation>
    </message>
    <message>
        <source>Keep this slip: it is scanned for a refund. Seal %1</source>
        <translation>请保留小票，退货时扫码。防伪码 %1</translation>
    </message>
    <message>
        <source>Scan this slip to find it again. Seal %1</source>
        <translation>扫码即可查到本单。防伪码 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a task&apos;s progress</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Code for you</source>
        <translation>您的兑换码</translation>
    </message>
    <message>
        <source>Free for you</source>
        <translation>送给您</translation>
    </message>
</context>
<context>
    <name>regulars::Reckoning</name>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Coupon %1</source>
        <translation>优惠券 %1</translation>
    </message>
    <message>
        <source>The most a member earns a day</source>
        <translation>会员每天获得积分的上限</translation>
    </message>
    <message>
        <source>The year&apos;s budget</source>
        <translation>年度预算</translation>
    </message>
</context>
<context>
    <name>regulars::RecoveryCard</name>
    <message>
        <source>Type your own password first.</source>
        <translation>请先输入您自己的密码。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>A part of what opens this shop lies on this computer alone, outside the shop&apos;s file. The recovery sheet carries it: with it and your password the file or a backup opens on another computer.</source>
        <translation>打开本店所需的一部分只存在这台电脑上，不在店铺文件中。恢复单载有这一部分：凭它和您的密码，可在另一台电脑上打开店铺文件或备份。</translation>
    </message>
    <message>
        <source>The last sheet was made on %1; it is still good.</source>
        <translation>最近一张恢复单制作于 %1，仍然有效。</translation>
    </message>
    <message>
        <source>No sheet was made yet. Print one and keep it with your papers.</source>
        <translation>尚未制作恢复单。请打印一张，与您的文件一起保存。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>显示恢复单</translation>
    </message>
</context>
<context>
    <name>regulars::RecoverySheetPaper</name>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>%1 的恢复单</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>制作于 %1</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>With this code the shop&apos;s file opens on another computer, when this one is lost, stolen or broken. Without it and without this computer nobody can sign in any more.</source>
        <translation>本机丢失、被盗或损坏时，凭此恢复码可在另一台电脑上打开店铺文件。没有它，也没有本机，就再也无人能登录。</translation>
    </message>
    <message>
        <source>1. Install Regulars on the other computer and open the shop&apos;s file or a backup of it.</source>
        <translation>1. 在另一台电脑上安装熟客，打开店铺文件或其备份。</translation>
    </message>
    <message>
        <source>2. Choose &quot;Lost the key?&quot; and type this code, or scan its QR code.</source>
        <translation>2. 选择“密钥丢了？”，输入此恢复码或扫描二维码。</translation>
    </message>
    <message>
        <source>3. Sign in with your own password, as always.</source>
        <translation>3. 像往常一样用您自己的密码登录。</translation>
    </message>
    <message>
        <source>Keep this sheet with your papers, not beside the computer. It opens nothing by itself: a password is needed, too. The sheet stays good until the shop is set up anew.</source>
        <translation>请将此单与您的文件一起保存，不要放在电脑旁。单凭它什么也打不开，还需要密码。除非重新建店，此单一直有效。</translation>
    </message>
</context>
<context>
    <name>regulars::RefundSheet</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件商品</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points earned</source>
        <translation>获得 %1 分</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Scan or type the receipt&apos;s code, or look the customer up.</source>
        <translation>扫描小票条码、输入小票号，或先查找顾客。</translation>
    </message>
    <message>
        <source>↑↓ pick · Enter opens · Esc goes back</source>
        <translation>↑↓ 选择 · Enter 打开 · Esc 返回</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>退哪些商品？</translation>
    </message>
    <message>
        <source>An anonymous purchase: it can be put on %1.</source>
        <translation>这笔消费没有会员，可以补记给 %1。</translation>
    </message>
    <message>
        <source>An anonymous purchase. Look a customer up to put it on them.</source>
        <translation>这笔消费没有会员。先查找顾客，就可以补记。</translation>
    </message>
    <message>
        <source>Put it on %1</source>
        <translation>补记给 %1</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部退货</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>↑↓ pick · Space marks several · ← → how many · Enter does it · Esc goes back</source>
        <translation>↑↓ 选择 · Space 多选 · ← → 数量 · Enter 确定 · Esc 返回</translation>
    </message>
    <message>
        <source>Put it on this member</source>
        <translation>补记给该会员</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Scan or type the receipt&apos;s code</source>
        <translation>扫描或输入小票号</translation>
    </message>
    <message>
        <source>Receipt&apos;s code</source>
        <translation>小票号</translation>
    </message>
    <message>
        <source>Purchases and their lines</source>
        <translation>消费及其明细</translation>
    </message>
    <message>
        <source>%1 · %2 points taken · %3 points returned</source>
        <translation>%1 · 收回 %2 分 · 退还 %3 分</translation>
    </message>
    <message>
        <source>This member has no purchase that can come back. If there is a receipt, scan or type its code.</source>
        <translation>该会员没有可退货的消费。有小票的，扫描或输入小票号。</translation>
    </message>
    <message>
        <source>Enter opens · Esc goes back</source>
        <translation>Enter 打开 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::RefusalText</name>
    <message>
        <source>That can&apos;t be read; check what was typed.</source>
        <translation>无法识别，请检查输入的内容。</translation>
    </message>
    <message>
        <source>Check what was typed: %1.</source>
        <translation>请检查输入的内容：%1。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Press Ctrl+L and choose who you are.</source>
        <translation>还没有人登录。请按 Ctrl+L 选择自己。</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is wrong; %n more tries.</source>
        <translation>
            <numerusform>PIN 码不对，还可以试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is wrong.</source>
        <translation>PIN 码不对。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n seconds, or let the owner set a new one.</source>
        <translation>
            <numerusform>PIN 码错误次数过多。请等 %n 秒，或请店主重设 PIN 码。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>不允许此操作。</translation>
    </message>
    <message>
        <source>This is not allowed: %1.</source>
        <translation>不允许此操作：%1。</translation>
    </message>
    <message>
        <source>A manager or the owner has to agree: let them type their name and PIN.</source>
        <translation>需要店长或店主授权，请他们输入姓名和 PIN 码。</translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation>没有这位会员。</translation>
    </message>
    <message>
        <source>No member %1. Press Enter to enrol them.</source>
        <translation>没有会员 %1，按 Enter 登记入会。</translation>
    </message>
    <message>
        <source>The catalogue has no reward %1.</source>
        <translation>奖品目录中没有 %1。</translation>
    </message>
    <message>
        <source>No purchase %1. Check the number on the receipt.</source>
        <translation>没有消费记录 %1，请检查小票上的号码。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is no operation %1.</source>
        <translation>没有操作 %1。</translation>
    </message>
    <message>
        <source>No coupon %1. Check its code.</source>
        <translation>没有优惠券 %1，请检查券码。</translation>
    </message>
    <message>
        <source>Member %1 has that phone already. Open them instead.</source>
        <translation>会员 %1 已登记这个手机号，请直接打开该会员。</translation>
    </message>
    <message>
        <source>Member %1 has that card already. Take another card.</source>
        <translation>会员 %1 已使用这个卡号，请换一张卡。</translation>
    </message>
    <message>
        <source>This member is frozen. A manager can unfreeze them.</source>
        <translation>该会员已冻结，店长可以解冻。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n left.</source>
        <translation>
            <numerusform>只剩 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of stock. Choose something else.</source>
        <translation>已经兑完，请换一样。</translation>
    </message>
    <message numerus="yes">
        <source>Each member may have this %n times, and has.</source>
        <translation>
            <numerusform>每位会员限 %n 次，该会员已用完。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is for tier %1 and above.</source>
        <translation>仅限%1及以上等级。</translation>
    </message>
    <message>
        <source>Coupon %1 has been used.</source>
        <translation>优惠券 %1 已使用。</translation>
    </message>
    <message>
        <source>Coupon %1 was good through %2.</source>
        <translation>优惠券 %1 的有效期至 %2，已过期。</translation>
    </message>
    <message>
        <source>Coupon %1 is no longer good.</source>
        <translation>优惠券 %1 已失效。</translation>
    </message>
    <message>
        <source>Coupon %1 does not fit this purchase; it is kept.</source>
        <translation>优惠券 %1 不适用于本单，仍然保留。</translation>
    </message>
    <message>
        <source>Coupon %1 does not fit this purchase (%2); it is kept.</source>
        <translation>优惠券 %1 不适用于本单（%2），仍然保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n points short: needs %1, has %2.</source>
        <translation>
            <numerusform>积分不足：需要 %1 分，现有 %2 分，还差 %n 分。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 short: needs %2, there is %3.</source>
        <translation>储值不足：需要 %2，现有 %3，还差 %1。</translation>
    </message>
    <message>
        <source>This has been refunded already.</source>
        <translation>已经退过货了。</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>已经撤销过了。</translation>
    </message>
    <message>
        <source>That amount won&apos;t do.</source>
        <translation>金额不对。</translation>
    </message>
    <message>
        <source>That amount won&apos;t do: %1.</source>
        <translation>金额不对：%1。</translation>
    </message>
    <message>
        <source>That date won&apos;t do.</source>
        <translation>日期不对。</translation>
    </message>
    <message>
        <source>That date won&apos;t do: %1.</source>
        <translation>日期不对：%1。</translation>
    </message>
    <message>
        <source>That time is not allowed.</source>
        <translation>不允许这个时间。</translation>
    </message>
    <message>
        <source>That time is not allowed: %1.</source>
        <translation>不允许这个时间：%1。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands before the last entry. Set it right, or let a manager confirm it.</source>
        <translation>本机时间早于最后一条记录。请校准时间，或请店长确认。</translation>
    </message>
    <message>
        <source>This was sent twice with different content; nothing was changed.</source>
        <translation>同一操作两次提交的内容不同，没有作任何更改。</translation>
    </message>
    <message>
        <source>The shop&apos;s file is busy; nothing was changed. Try again.</source>
        <translation>店铺文件正忙，没有作任何更改，请重试。</translation>
    </message>
    <message>
        <source>Today&apos;s limit of points to redeem is reached; %1 more are allowed.</source>
        <translation>今天的兑换积分已达上限，最多还能兑换 %1 分。</translation>
    </message>
    <message>
        <source>This month&apos;s limit of points to give is reached; %1 more are allowed.</source>
        <translation>本月的转赠积分已达上限，最多还能转赠 %1 分。</translation>
    </message>
    <message>
        <source>At most %1 points can be used on this bill.</source>
        <translation>本单最多可用 %1 分。</translation>
    </message>
    <message>
        <source>At most %1 of stored value can be used on this bill.</source>
        <translation>本单最多可用储值 %1。</translation>
    </message>
    <message>
        <source>The limit of %1 is reached; %2 more are allowed.</source>
        <translation>已达 %1 的上限，最多还可 %2。</translation>
    </message>
    <message>
        <source>Nobody can agree to their own act: let another manager or the owner type their name and PIN.</source>
        <translation>不能自己授权自己的操作，请另一位店长或店主输入姓名和 PIN 码。</translation>
    </message>
    <message>
        <source>%1 is not available now.</source>
        <translation>%1目前不可用。</translation>
    </message>
    <message>
        <source>This is not available now.</source>
        <translation>目前不可用。</translation>
    </message>
    <message>
        <source>This is not available now: %1.</source>
        <translation>目前不可用：%1。</translation>
    </message>
    <message>
        <source>The limit of %1 is reached; no more are allowed.</source>
        <translation>已达 %1 的上限，不能再增加。</translation>
    </message>
    <message>
        <source>No code of it is left. Ask the owner to import more, or choose something else.</source>
        <translation>兑换码已发完。请店主导入更多，或选择其他奖励。</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a coupon&apos;s name and code</comment>
        <translation>“%1”（%2）</translation>
    </message>
</context>
<context>
    <name>regulars::RejectsCard</name>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln 行未通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here are the first %Ln; the saved file has all of them.</source>
        <translation>
            <numerusform>这里显示前 %Ln 行，保存的文件中有全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are taken. Mend these in a file of their own and give it again.</source>
        <translation>其余各行都能导入。请把这些行另存为文件，改正后再导入。</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>未通过的行</translation>
    </message>
</context>
<context>
    <name>regulars::RejectsModel</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>regulars::ReportPage</name>
    <message>
        <source>Final: these figures never move. %1.</source>
        <translation>定稿：数字不再变动。%1。</translation>
    </message>
    <message>
        <source>Final: these figures never move</source>
        <translation>定稿：数字不再变动</translation>
    </message>
    <message>
        <source>Draft: nothing was recorded in this month, the report stands with zeros</source>
        <translation>草稿：该月没有记录，报表各项为零</translation>
    </message>
    <message>
        <source>Draft: the month is still running</source>
        <translation>草稿：该月尚未结束</translation>
    </message>
    <message>
        <source>Draft: the month is not closed yet</source>
        <translation>草稿：该月尚未定稿</translation>
    </message>
    <message>
        <source>A month can be closed when it has ended</source>
        <translation>月份结束后才能定稿</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the pages</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>存为工作簿</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>存为 JSON</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>月报定稿</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>停止统计</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>适合窗口宽度</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报表语言</translation>
    </message>
    <message>
        <source>Nothing counted</source>
        <translation>没有统计结果</translation>
    </message>
    <message>
        <source>The count was stopped.</source>
        <translation>统计已停止。</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报表页面</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>This computer has no printer. The report can be saved as PDF.</source>
        <translation>本机没有打印机，报表可以存为 PDF。</translation>
    </message>
    <message>
        <source>The report went to %1.</source>
        <translation>报表已发送到 %1。</translation>
    </message>
    <message>
        <source>report</source>
        <comment>a file&apos;s name</comment>
        <translation>会员月报</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>正在保存报表…</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报表已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 is being closed…</source>
        <translation>正在定稿 %1…</translation>
    </message>
    <message>
        <source>%1 is closed. Its report can be printed and signed.</source>
        <translation>%1 已定稿，月报可以打印、签字。</translation>
    </message>
    <message>
        <source>The report is being printed…</source>
        <translation>正在打印报表…</translation>
    </message>
    <message>
        <source>Printed %1; the same figures as then</source>
        <translation>%1 打印；数据与当时相同</translation>
    </message>
    <message>
        <source>Complete: the period has ended</source>
        <translation>已完整：这段时间已经结束</translation>
    </message>
    <message>
        <source>The period is still running</source>
        <translation>这段时间还没有结束</translation>
    </message>
    <message>
        <source>Digest of the day or week</source>
        <translation>日摘要或周摘要</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Printed reports</source>
        <translation>打印过的报表</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>The report is being counted…</source>
        <translation>正在统计报表…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>没有选中</translation>
    </message>
    <message>
        <source>Every report that is printed or saved as PDF is kept here, to be opened again as it was.</source>
        <translation>每份打印过或存为 PDF 的报表都保存在这里，可以按原样再打开。</translation>
    </message>
    <message>
        <source>check-up</source>
        <comment>a file&apos;s name</comment>
        <translation>季度体检</translation>
    </message>
    <message>
        <source>liability</source>
        <comment>a file&apos;s name</comment>
        <translation>积分负债表</translation>
    </message>
    <message>
        <source>rewards</source>
        <comment>a file&apos;s name</comment>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Week that ends on</source>
        <translation>截至这天的一周</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>digest</source>
        <comment>a file&apos;s name</comment>
        <translation>摘要</translation>
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
    <name>regulars::ReportWords</name>
    <message>
        <source>Everyday</source>
        <comment>zone of the catalogue</comment>
        <translation>日常</translation>
    </message>
    <message>
        <source>Trendy</source>
        <comment>zone of the catalogue</comment>
        <translation>潮流</translation>
    </message>
    <message>
        <source>Giving</source>
        <comment>zone of the catalogue</comment>
        <translation>公益</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>zone of the catalogue</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>zone of the catalogue</comment>
        <translation>产品</translation>
    </message>
</context>
<context>
    <name>regulars::RestoreForm</name>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Backups of Regulars (*.regulars *.sealed);;All files (*)</source>
        <translation>Regulars 备份 (*.regulars *.sealed);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The shop comes back as it was when the backup was made: members, points, programme and people with their passwords.</source>
        <translation>店会回到备份时的样子：会员、积分、积分计划，以及带着密码的人员。</translation>
    </message>
    <message>
        <source>A backup without a seal. If this computer never had the shop, type the code of the recovery sheet, too: nobody can sign in without it.</source>
        <translation>备份没有加密。如果这台电脑从没有过这家店，还请输入恢复单上的代码：没有它谁也登录不了。</translation>
    </message>
    <message>
        <source>Sealed with a passphrase.</source>
        <translation>用口令加密。</translation>
    </message>
    <message>
        <source>Sealed with the shop&apos;s key, which this computer has.</source>
        <translation>用本店密钥加密，这台电脑已有该密钥。</translation>
    </message>
    <message>
        <source>Sealed with the shop&apos;s key. Type the code of the recovery sheet: 56 letters and digits, or scan its QR code.</source>
        <translation>用本店密钥加密。请输入恢复单上的代码：56 个字母和数字，或扫描上面的二维码。</translation>
    </message>
    <message>
        <source>Restored shop</source>
        <comment>a file&apos;s name</comment>
        <translation>恢复的店</translation>
    </message>
    <message>
        <source>Choose the backup&apos;s file first.</source>
        <translation>请先选择备份文件。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. See that you may write there.</source>
        <translation>无法创建文件夹 %1。请确认您可以在那里写入。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The backup&apos;s file, on a USB stick for instance</source>
        <translation>备份文件，例如在 U 盘上</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Code of the recovery sheet</source>
        <translation>恢复单上的代码</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢复备份</translation>
    </message>
</context>
<context>
    <name>regulars::RestoreScreen</name>
    <message>
        <source>Regulars</source>
        <translation>Regulars</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>It is proved first, then it takes the place of the shop&apos;s file; the file of now is kept. The shop opens again by itself.</source>
        <translation>先核验，再取代店的文件；现在的文件会保留。店会自动重新打开。</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢复备份</translation>
    </message>
</context>
<context>
    <name>regulars::RewardGrid</name>
    <message>
        <source>Without a zone</source>
        <translation>未分区</translation>
    </message>
</context>
<context>
    <name>regulars::RewardSheet</name>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>in reach · %Ln left</source>
        <translation>
            <numerusform>可兑换 · 剩 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>in reach</source>
        <translation>可兑换</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>还差 %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Redeem %1: %2 points</source>
        <translation>兑换%1：%2 分</translation>
    </message>
    <message>
        <source>Redeem %1 × %2: %3 points</source>
        <translation>兑换%1 × %2：%3 分</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>1–9 or ↑↓ pick · ← → how many · Enter redeems · Esc goes back</source>
        <translation>1–9 或 ↑↓ 选择 · ← → 数量 · Enter 兑换 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::RewardStarts</name>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Something from the shelf for points alone; its stock is counted.</source>
        <translation>货架上的商品，只用积分兑换，计库存。</translation>
    </message>
    <message>
        <source>Points and money</source>
        <translation>积分加现金</translation>
    </message>
    <message>
        <source>Something dear for points and a part in money.</source>
        <translation>较贵的商品，一部分用积分，一部分付现金。</translation>
    </message>
    <message>
        <source>Money off</source>
        <translation>抵现</translation>
    </message>
    <message>
        <source>A coupon of its own that takes an amount off a later bill.</source>
        <translation>奖品自带的优惠券，以后消费时立减。</translation>
    </message>
    <message>
        <source>A coupon that there is</source>
        <translation>现有优惠券</translation>
    </message>
    <message>
        <source>Members buy one of the shop&apos;s coupons with points.</source>
        <translation>会员用积分换取本店的一种优惠券。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Delivery, wrapping, a care voucher: work instead of goods.</source>
        <translation>送货、包装、护理券：以服务代替商品。</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>体验</translation>
    </message>
    <message>
        <source>A tasting, a class, a seat at an evening.</source>
        <translation>品尝会、课程、晚间活动的席位。</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Members give their points to a cause.</source>
        <translation>会员将积分捐给公益。</translation>
    </message>
    <message>
        <source>Partner&apos;s benefit</source>
        <translation>合作商家权益</translation>
    </message>
    <message>
        <source>Something that a shop next door gives.</source>
        <translation>由邻近商家提供。</translation>
    </message>
    <message>
        <source>Partner&apos;s codes</source>
        <translation>合作方兑换码</translation>
    </message>
    <message>
        <source>Vouchers for music, films, tickets: each member gets a code of his own.</source>
        <translation>音乐、电影、门票等电子券：每位会员得到自己的兑换码。</translation>
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
        <source>By kind of reward</source>
        <translation>按奖品类型</translation>
    </message>
    <message>
        <source>By zone of the catalogue</source>
        <translation>按奖品专区</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
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
        <source>Issued in the month</source>
        <translation>当月发放</translation>
    </message>
    <message>
        <source>Used in the month</source>
        <translation>当月使用</translation>
    </message>
    <message>
        <source>Lapsed unused</source>
        <translation>过期未用</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>月末未用</translation>
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
    <name>regulars::RfmTable</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>of the last purchase</comment>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 days ago</source>
        <comment>of the last purchase</comment>
        <translation>%1–%2 天前</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n 次消费</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 purchases</source>
        <translation>%1–%2 次消费</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有会员</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s): last purchase %1, %2</source>
        <translation>
            <numerusform>%n 位会员：最近消费%1，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Long ago</source>
        <translation>很久以前</translation>
    </message>
</context>
<context>
    <name>regulars::RuleForm</name>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么时</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>截止于</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> times</source>
        <extracomment>after a number that is being edited, of what may happen so often</extracomment>
        <translation> 次</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>The tier&apos;s discount is taken off as well</source>
        <translation>等级折扣同时适用</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>互动：%1</translation>
    </message>
    <message>
        <source>Name, as printed on receipts</source>
        <translation>小票上印的名称</translation>
    </message>
    <message>
        <source>Limit for each member</source>
        <translation>每位会员的限次</translation>
    </message>
    <message>
        <source>Limit for all members together</source>
        <translation>全部会员合计的限次</translation>
    </message>
    <message>
        <source>Group, of which only the best offer counts</source>
        <translation>分组，组内只取最优的优惠</translation>
    </message>
    <message>
        <source>A task: members see their progress</source>
        <translation>任务：会员可看到进度</translation>
    </message>
    <message>
        <source>Period of the limit</source>
        <translation>限次的周期</translation>
    </message>
</context>
<context>
    <name>regulars::RuleStarts</name>
    <message>
        <source>Base points</source>
        <translation>基本积分</translation>
    </message>
    <message>
        <source>A rate of their own for a category or a product: more, fewer, or none.</source>
        <translation>为分类或商品单独设定比率：多积、少积或不积。</translation>
    </message>
    <message>
        <source>Double points at quiet hours</source>
        <translation>闲时双倍积分</translation>
    </message>
    <message>
        <source>More points on some weekdays, between two times of day.</source>
        <translation>每周某几天的某个时段多积分。</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Double points in the week around a member&apos;s birthday.</source>
        <translation>会员生日前后一周双倍积分。</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>入会首周</translation>
    </message>
    <message>
        <source>Double points in the first days after joining.</source>
        <translation>入会后头几天双倍积分。</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>欢迎回来</translation>
    </message>
    <message>
        <source>Points for a purchase after a long silence.</source>
        <translation>许久没来，再次消费时送积分。</translation>
    </message>
    <message>
        <source>Task with progress</source>
        <translation>带进度的任务</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>入会礼</translation>
    </message>
    <message>
        <source>Points for joining.</source>
        <translation>入会即送积分。</translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation>推荐好友</translation>
    </message>
    <message>
        <source>Points for the member whose friend joins.</source>
        <translation>好友入会，推荐人得积分。</translation>
    </message>
    <message>
        <source>A friend buys for the first time</source>
        <translation>好友首次消费</translation>
    </message>
    <message>
        <source>Points for the member who brought the friend.</source>
        <translation>推荐人得积分。</translation>
    </message>
    <message>
        <source>Own bag</source>
        <translation>自带袋</translation>
    </message>
    <message>
        <source>Bonus on a top-up</source>
        <translation>充值赠送</translation>
    </message>
    <message>
        <source>Buy some, get some free</source>
        <translation>买几送几</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>组合优惠</translation>
    </message>
    <message>
        <source>Goods that are cheaper together.</source>
        <translation>一起购买更便宜的商品。</translation>
    </message>
    <message>
        <source>10 off</source>
        <translation>立减 10</translation>
    </message>
    <message>
        <source>Coupon at every tenth visit</source>
        <translation>每满十次消费送券</translation>
    </message>
    <message>
        <source>Coupon at joining</source>
        <translation>入会送券</translation>
    </message>
    <message>
        <source>A coupon for every new member.</source>
        <translation>每位新会员送一张优惠券。</translation>
    </message>
    <message>
        <source>Points for every amount spent.</source>
        <translation>每消费一定金额送积分。</translation>
    </message>
    <message>
        <source>Different points for some goods</source>
        <translation>部分商品另定积分</translation>
    </message>
    <message>
        <source>Points for a number of visits in a month; members see their progress.</source>
        <translation>一个月内到店满若干次送积分；会员可看到进度。</translation>
    </message>
    <message>
        <source>Points for an action</source>
        <translation>互动送积分</translation>
    </message>
    <message>
        <source>Bringing a bag, answering a survey, writing a review: whatever you want to reward.</source>
        <translation>自带袋、答问卷、写评价：您想奖励的任何事。</translation>
    </message>
    <message>
        <source>Members who top up get a bonus.</source>
        <translation>充值的会员另得赠送金额。</translation>
    </message>
    <message>
        <source>Money off larger purchases</source>
        <translation>买得多减得多</translation>
    </message>
    <message>
        <source>The more members spend, the more comes off.</source>
        <translation>会员消费越多，减免越多。</translation>
    </message>
    <message>
        <source>For example, every sixth item is free.</source>
        <translation>例如每六件送一件。</translation>
    </message>
    <message>
        <source>Second item at half price</source>
        <translation>第二件半价</translation>
    </message>
    <message>
        <source>Every second item costs less.</source>
        <translation>每两件中的第二件优惠。</translation>
    </message>
    <message>
        <source>Percentage off</source>
        <translation>百分比折扣</translation>
    </message>
    <message>
        <source>For some goods, for some members, or at some times.</source>
        <translation>适用于某些商品、某些会员或某些时间。</translation>
    </message>
    <message>
        <source>A stamp card: a coupon after every ten visits.</source>
        <translation>集点卡：每满十次消费送一张券。</translation>
    </message>
    <message>
        <source>Coupon for a higher tier</source>
        <translation>升级送券</translation>
    </message>
    <message>
        <source>A coupon for every member who reaches a higher tier.</source>
        <translation>每位升级的会员送一张券。</translation>
    </message>
</context>
<context>
    <name>regulars::RuleWording</name>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>The tier&apos;s own multiplier</source>
        <translation>等级本身的倍数</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>The year&apos;s budget</source>
        <translation>年度预算</translation>
    </message>
    <message>
        <source>A purchase</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>入会</translation>
    </message>
    <message>
        <source>A friend joins</source>
        <translation>好友入会</translation>
    </message>
    <message>
        <source>A friend&apos;s first purchase</source>
        <translation>好友首次消费</translation>
    </message>
    <message>
        <source>A top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>The end of a day</source>
        <translation>一天结束</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>two times of day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday; times of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个时段</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>a factor</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Rules %1 and %2 both apply at all times; together: %3.</source>
        <translation>规则 %1 和 %2 始终同时适用，合计 %3。</translation>
    </message>
    <message>
        <source>Rules %1 and %2 both apply %4; together: %3.</source>
        <translation>规则 %1 和 %2 在%4同时适用，合计 %3。</translation>
    </message>
    <message>
        <source>Offers %1 and %2 both lower the price, at all times.</source>
        <translation>优惠 %1 和 %2 始终同时减价。</translation>
    </message>
    <message>
        <source>Offers %1 and %2 both lower the price %3.</source>
        <translation>优惠 %1 和 %2 在%3同时减价。</translation>
    </message>
    <message>
        <source>It doesn&apos;t apply on any day from %1 to %2.</source>
        <translation>%1 至 %2 没有一天适用。</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <comment>weekdays</comment>
        <translation>%1全天</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>From %1 to %2 it applies: %3.</source>
        <translation>%1 至 %2 的适用时间：%3。</translation>
    </message>
    <message>
        <source>From %1 to %2 it can apply: %3. Whether it does depends on the goods, the amount or the member.</source>
        <translation>%1 至 %2 可能适用的时间：%3。是否适用要看商品、金额或会员。</translation>
    </message>
    <message>
        <source>The most a member earns a day</source>
        <translation>会员每天获得积分的上限</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Reaching a higher tier</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Of offers %1 and %2 only the better one counts (group “%3”).</source>
        <translation>优惠 %1 和 %2 只取较优的一项（“%3”组）。</translation>
    </message>
    <message>
        <source>Of offers %1 and %2 only the better one counts %4 (group “%3”).</source>
        <translation>优惠 %1 和 %2 %4只取较优的一项（“%3”组）。</translation>
    </message>
</context>
<context>
    <name>regulars::RuleWords</name>
    <message>
        <source>%1 get %2 on buying %3, %4.</source>
        <translation>%1%4购买%3，得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 on joining, %4.</source>
        <translation>%1%4入会，得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 for “%5”, %4.</source>
        <translation>%1%4完成“%5”，得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 on joining through a friend, %4.</source>
        <translation>%1%4经好友邀请入会，得%2。</translation>
    </message>
    <message>
        <source>%1 whom a friend brought get %2 on their first purchase, %4.</source>
        <translation>%1%4受邀入会后首次消费，得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 on rising to a higher tier, %4.</source>
        <translation>%1%4升级，得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 on topping up stored value, %4.</source>
        <translation>%1%4充值，得%2。</translation>
    </message>
    <message>
        <source>%1 get %2, %4.</source>
        <comment>on a day, without doing anything</comment>
        <translation>%1%4得%2。</translation>
    </message>
    <message>
        <source>%1 buying %3, %4, earn %2 for the friend who brought them.</source>
        <translation>%1%4购买%3，其邀请人得%2。</translation>
    </message>
    <message>
        <source>%1 joining, %4, earn %2 for the friend who brought them.</source>
        <translation>%1%4入会，其邀请人得%2。</translation>
    </message>
    <message>
        <source>%1 doing “%5”, %4, earn %2 for the friend who brought them.</source>
        <translation>%1%4完成“%5”，其邀请人得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 for each friend who joins through them, %4.</source>
        <translation>%1%4邀请好友入会，得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 for the first purchase of each friend whom they brought, %4.</source>
        <translation>%1%4邀请的好友首次消费，邀请人得%2。</translation>
    </message>
    <message>
        <source>%1 rising to a higher tier, %4, earn %2 for the friend who brought them.</source>
        <translation>%1%4升级，其邀请人得%2。</translation>
    </message>
    <message>
        <source>%1 topping up stored value, %4, earn %2 for the friend who brought them.</source>
        <translation>%1%4充值，其邀请人得%2。</translation>
    </message>
    <message>
        <source>Of the offers in the group “%1” only the best counts.</source>
        <translation>与“%1”组内的其他优惠不叠加，只取最优惠的一项。</translation>
    </message>
    <message>
        <source>The tier&apos;s own discount does not come on top.</source>
        <translation>不再享受等级折扣。</translation>
    </message>
    <message>
        <source>The tier&apos;s own discount comes on top.</source>
        <translation>还可享受等级折扣。</translation>
    </message>
    <message>
        <source>Members see their progress as a task.</source>
        <translation>作为任务向会员显示进度。</translation>
    </message>
    <message>
        <source>Members do not see their progress.</source>
        <translation>不向会员显示进度。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1: 3 times, 100 points; %2: a month</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>Each member gets this at most %1.</source>
        <translation>每位会员最多%1。</translation>
    </message>
    <message>
        <source>All members together get this at most %1.</source>
        <translation>全部会员合计最多%1。</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>有效期为%1至%2。</translation>
    </message>
    <message>
        <source>Valid from %1 on.</source>
        <translation>%1起有效。</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>有效期至%1。</translation>
    </message>
</context>
<context>
    <name>regulars::RulesPage</name>
    <message>
        <source>Add a rule…</source>
        <translation>添加规则…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Try the rule on a basket</source>
        <translation>用一单试试规则</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>查找规则</translation>
    </message>
    <message>
        <source>Which rules are shown</source>
        <translation>显示哪些规则</translation>
    </message>
    <message>
        <source>Rules and offers</source>
        <translation>规则与优惠</translation>
    </message>
    <message>
        <source>Show all rules, or add one.</source>
        <translation>请显示全部规则，或添加一条。</translation>
    </message>
    <message>
        <source>Rules to begin with</source>
        <translation>可选用的规则</translation>
    </message>
    <message>
        <source>Add this rule</source>
        <translation>添加此规则</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Together with other rules</source>
        <translation>与其他规则的关系</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>适用时间</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>Changed in the draft</source>
        <translation>草稿中更改的</translation>
    </message>
    <message>
        <source>Points on purchases</source>
        <translation>消费积分</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>At the end of a day</source>
        <translation>每天结束时</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a rule</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a rule</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a rule</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>a rule</comment>
        <translation>生效中</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a rule</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <translation>
            <numerusform>%1 / %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere %n pair(s) of rules meet.</source>
        <translation>
            <numerusform>其他规则中还有 %n 对同时适用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Being counted …</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>It gave nothing last month.</source>
        <translation>上月没有触发。</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>No rules here</source>
        <translation>这里没有规则</translation>
    </message>
    <message>
        <source>What kind of rule is it?</source>
        <translation>是哪一类规则？</translation>
    </message>
    <message>
        <source>Joining and new tiers</source>
        <translation>入会与升级</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>No other rule applies together with this one.</source>
        <translation>没有其他规则与它同时适用。</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>实际效果</translation>
    </message>
    <message numerus="yes">
        <source>Last month it gave %1 points, %n time(s).</source>
        <translation>
            <numerusform>上月给出 %1 积分，共 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>so far</source>
        <comment>a limit is used</comment>
        <translation>至今</translation>
    </message>
    <message>
        <source>Of its limit for all, %1 of %2 times are used %3.</source>
        <comment>a count; the limit; this month, or the like</comment>
        <translation>全店上限 %2 次，%3已用 %1 次。</translation>
    </message>
    <message>
        <source>Of its limit for all, %1 of %2 points are given %3.</source>
        <comment>a count; the limit; this month, or the like</comment>
        <translation>全店上限 %2 积分，%3已给出 %1 积分。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) had all that one can get of it %1.</source>
        <comment>this month, or the like</comment>
        <translation>
            <numerusform>%1已有 %Ln 位会员达到个人上限。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>条码前附加的字符</translation>
    </message>
    <message>
        <source>Sent after each code</source>
        <translation>条码后附加的字符</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>在此试扫</translation>
    </message>
    <message>
        <source>Scan here to try the scanner</source>
        <translation>在此扫码，试用扫码枪</translation>
    </message>
    <message>
        <source>Click into the last field and scan something: the code has to stand there without what the scanner sends around it. Empty is right for most scanners.</source>
        <translation>请点击最后一栏，随意扫一个条码：栏中应只有条码本身，没有扫码枪附加的字符。多数扫码枪留空即可。</translation>
    </message>
    <message numerus="yes">
        <source>The scanner works: %n character(s) were read as one code.</source>
        <translation>
            <numerusform>扫码枪工作正常：%n 个字符已作为一个条码读入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SecretHint</name>
    <message>
        <source>Take 6 digits.</source>
        <translation>请用 6 位数字。</translation>
    </message>
    <message>
        <source>Take at most 200 characters.</source>
        <translation>最多 200 个字符。</translation>
    </message>
    <message>
        <source>This PIN is among the first that anybody tries. Take 6 digits without a pattern.</source>
        <translation>这是最容易被猜中的 PIN 之一。请用没有规律的 6 位数字。</translation>
    </message>
    <message>
        <source>This is among the first that anybody tries. Take three or four words that only you put together.</source>
        <translation>这是最容易被猜中的密码之一。请用三四个只有您会放在一起的词。</translation>
    </message>
    <message>
        <source>Take 10 characters or more: three or four words are easy to keep.</source>
        <translation>请用 10 个字符或更多：三四个词容易记住。</translation>
    </message>
</context>
<context>
    <name>regulars::SegmentStarts</name>
    <message>
        <source>New</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>Their only purchase lies within the last 30 days.</source>
        <translation>唯一一次消费在最近 30 天内。</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高价值</translation>
    </message>
    <message>
        <source>Six purchases or more and a good sum spent in the last 90 days.</source>
        <translation>最近 90 天内消费六次及以上，且金额可观。</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜力</translation>
    </message>
    <message>
        <source>Bought in the last 30 days, two to five times in the last 90.</source>
        <translation>最近 30 天内有消费，最近 90 天内消费二至五次。</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>流失风险</translation>
    </message>
    <message>
        <source>Bought ten times or more, and nothing for 30 days.</source>
        <translation>消费过十次及以上，但已 30 天没有来。</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>Nothing for 90 days.</source>
        <translation>90 天没有消费。</translation>
    </message>
    <message>
        <source>Price-sensitive</source>
        <translation>价格敏感</translation>
    </message>
    <message>
        <source>At least 20% of what they bought in the last 12 months was taken off by offers.</source>
        <translation>最近 12 个月的消费中至少 20% 由优惠减免。</translation>
    </message>
    <message>
        <source>Quality-seeking</source>
        <translation>注重品质</translation>
    </message>
    <message>
        <source>Large baskets on average, hardly any of it taken off by offers, in 12 months.</source>
        <translation>最近 12 个月平均每单金额高，几乎不靠优惠。</translation>
    </message>
    <message>
        <source>Rare but large baskets</source>
        <translation>来得少、买得多</translation>
    </message>
    <message>
        <source>Four purchases at most in 12 months, each of a good sum on average.</source>
        <translation>最近 12 个月至多四次消费，平均每单金额高。</translation>
    </message>
    <message>
        <source>Points about to expire</source>
        <translation>积分即将过期</translation>
    </message>
    <message>
        <source>100 points or more die within 30 days.</source>
        <translation>30 天内有 100 分及以上过期。</translation>
    </message>
    <message>
        <source>Savers</source>
        <translation>攒积分</translation>
    </message>
    <message>
        <source>500 points or more, and nothing redeemed in 12 months.</source>
        <translation>有 500 分及以上，12 个月没有兑换。</translation>
    </message>
    <message>
        <source>Birthday this month</source>
        <translation>本月生日</translation>
    </message>
    <message>
        <source>Their birthday lies in this month.</source>
        <translation>生日在本月。</translation>
    </message>
    <message>
        <source>Inviters</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>At least one friend enrolled through them.</source>
        <translation>至少有一位好友经其推荐入会。</translation>
    </message>
</context>
<context>
    <name>regulars::SegmentsPage</name>
    <message>
        <source>Came to “%1”</source>
        <comment>members</comment>
        <translation>新进入“%1”</translation>
    </message>
    <message>
        <source>Left “%1”</source>
        <comment>members</comment>
        <translation>已离开“%1”</translation>
    </message>
    <message>
        <source>Add a segment…</source>
        <translation>添加分群…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>See the members</source>
        <translation>查看会员</translation>
    </message>
    <message>
        <source>See who came</source>
        <translation>查看新进入的</translation>
    </message>
    <message>
        <source>See who left</source>
        <translation>查看已离开的</translation>
    </message>
    <message>
        <source>Make a segment of this field</source>
        <translation>将此格建为分群</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>No segments yet</source>
        <translation>尚无分群</translation>
    </message>
    <message>
        <source>A segment is all members who are alike in something: rules, offers and lists can go by it.</source>
        <translation>分群是具有某种共同点的会员；规则、优惠和清单都可以按分群设定。</translation>
    </message>
    <message>
        <source>What should the members have in common?</source>
        <translation>这些会员有什么共同点？</translation>
    </message>
    <message>
        <source>Segments to begin with</source>
        <translation>可直接采用的分群</translation>
    </message>
    <message>
        <source>Add this segment</source>
        <translation>添加此分群</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>分群成员</translation>
    </message>
    <message>
        <source>Who came and who left</source>
        <translation>进入与离开</translation>
    </message>
    <message>
        <source>How lately and how often</source>
        <translation>最近一次与次数</translation>
    </message>
    <message>
        <source>Seldom → often</source>
        <comment>how often members bought, from the left</comment>
        <translation>少 → 多</translation>
    </message>
    <message>
        <source>Members by how lately and how often they bought</source>
        <translation>按最近消费时间与次数分布的会员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As it stands in rules and lists.</source>
        <translation>规则和清单中显示的名称。</translation>
    </message>
    <message>
        <source>Being counted.</source>
        <translation>正在统计。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 member(s) belong to it now.</source>
        <translation>
            <numerusform>%1 位会员中现有 %Ln 位属于此分群。</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2 came, %3 left.</source>
        <comment>a day; members of a segment</comment>
        <translation>自 %1 起：进入 %2 位，离开 %3 位。</translation>
    </message>
    <message>
        <source>%1 came</source>
        <comment>a member to a segment</comment>
        <translation>%1 进入</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a member a segment</comment>
        <translation>%1 离开</translation>
    </message>
    <message>
        <source>Members with a purchase, a fifth of them in each row and column. Choose a field and make a segment of it.</source>
        <translation>有消费的会员，每行每列各占五分之一。选一格即可建为分群。</translation>
    </message>
    <message numerus="yes">
        <source>It takes %1 members with a purchase to say something; %n more to go.</source>
        <translation>
            <numerusform>至少要有 %1 位有消费的会员才有意义，还差 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s): last purchase %1, %2</source>
        <translation>
            <numerusform>%n 位会员：最近消费%1，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Last purchase %1, %2</source>
        <comment>a segment&apos;s name: when; how often</comment>
        <translation>最近消费%1，%2</translation>
    </message>
    <message>
        <source>This segment is named by others: %1.</source>
        <translation>此分群被以下内容引用：%1。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Since when members came and left</source>
        <translation>会员进出从何时算起</translation>
    </message>
    <message>
        <source>Since the end of last month</source>
        <translation>自上月底</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Members in each segment</source>
        <translation>各分群的会员数</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a column of figures</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>at the end of %1</source>
        <comment>a day</comment>
        <translation>%1 日终</translation>
    </message>
    <message>
        <source>%1 → %2 · %3</source>
        <comment>members then; members now; a segment</comment>
        <translation>%1 → %2 · %3</translation>
    </message>
</context>
<context>
    <name>regulars::SentenceEditor</name>
    <message>
        <source>Give as well</source>
        <translation>另外给予</translation>
    </message>
    <message>
        <source>Way %1 into the tier</source>
        <translation>升级途径 %1</translation>
    </message>
    <message>
        <source>Give as a welcome</source>
        <translation>升级时赠送</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>价格 %1</translation>
    </message>
    <message>
        <source>Only for some members</source>
        <translation>限定会员</translation>
    </message>
    <message>
        <source>Only for some goods</source>
        <translation>限定商品</translation>
    </message>
    <message>
        <source>Only at some times</source>
        <translation>限定时间</translation>
    </message>
    <message>
        <source>Only for some purchases</source>
        <translation>限定消费</translation>
    </message>
    <message>
        <source>Only after some history</source>
        <translation>限定累计表现</translation>
    </message>
    <message>
        <source>Limits and dates</source>
        <translation>次数与日期</translation>
    </message>
    <message>
        <source>At most once a month for each member</source>
        <translation>每位会员每月最多 1 次</translation>
    </message>
    <message>
        <source>At most 100 times for all members together</source>
        <translation>全部会员合计最多 100 次</translation>
    </message>
    <message>
        <source>Only from a day on</source>
        <translation>从某日开始</translation>
    </message>
    <message>
        <source>Only until a day</source>
        <translation>到某日为止</translation>
    </message>
    <message>
        <source>Show progress as a task</source>
        <translation>作为任务显示进度</translation>
    </message>
    <message>
        <source>Not together with other offers of a group</source>
        <translation>不与同组其他优惠叠加</translation>
    </message>
    <message>
        <source>Without the tier&apos;s own discount</source>
        <translation>不享受等级折扣</translation>
    </message>
    <message>
        <source>Add a condition or an effect…</source>
        <translation>添加条件或奖励…</translation>
    </message>
    <message>
        <source>At most 100 points a month for each member</source>
        <translation>每位会员每月最多 100 分</translation>
    </message>
    <message>
        <source>At most 1,000 points for all members together</source>
        <translation>全部会员合计最多 1,000 分</translation>
    </message>
    <message>
        <source>At most 2 items of a purchase</source>
        <translation>每笔消费最多 2 件</translation>
    </message>
    <message>
        <source>Only for a tier and those above it</source>
        <translation>仅限某等级及以上</translation>
    </message>
    <message>
        <source>At most once for each member</source>
        <translation>每位会员最多一次</translation>
    </message>
    <message>
        <source>Another price on some days</source>
        <translation>某些日子另定价格</translation>
    </message>
    <message>
        <source>Way %1 to stay in the tier</source>
        <translation>保级途径 %1</translation>
    </message>
    <message>
        <source>Benefit “%1”</source>
        <translation>权益“%1”</translation>
    </message>
    <message>
        <source>Better rate %1</source>
        <translation>更优的比率 %1</translation>
    </message>
    <message>
        <source>Count only some goods</source>
        <translation>只统计部分商品</translation>
    </message>
    <message>
        <source>Turn a condition round</source>
        <translation>把条件反过来</translation>
    </message>
    <message>
        <source>Either one condition or another</source>
        <translation>两个条件满足一个即可</translation>
    </message>
    <message>
        <source>Together with an alternative</source>
        <translation>给其中一个选项再加条件</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>再加一档</translation>
    </message>
    <message>
        <source>One more part of the bundle</source>
        <translation>组合再加一项</translation>
    </message>
    <message>
        <source>And at most 100 points for each member</source>
        <translation>并且每位会员最多 100 积分</translation>
    </message>
    <message>
        <source>Handed out as codes of a partner</source>
        <translation>发放合作方的兑换码</translation>
    </message>
</context>
<context>
    <name>regulars::ServiceSheet</name>
    <message>
        <source>Action</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Benefit of this tier</source>
        <translation>本等级权益</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions and benefits</source>
        <translation>互动与权益</translation>
    </message>
    <message>
        <source>The programme has no actions, and this tier no benefits.</source>
        <translation>会员计划中没有互动，本等级也没有权益。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>1–9 or ↑↓ pick · Enter records · Esc goes back</source>
        <translation>1–9 或 ↑↓ 选择 · Enter 登记 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::SettingsPage</name>
    <message>
        <source>Open another shop</source>
        <translation>打开其他店铺</translation>
    </message>
    <message>
        <source>Shops of Regulars (*.regulars);;All files (*)</source>
        <translation>熟客店铺文件 (*.regulars);;所有文件 (*)</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>本收银台</translation>
    </message>
    <message>
        <source>Shop file</source>
        <translation>店铺文件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>本收银台名称</translation>
    </message>
    <message>
        <source>The name stands on receipts and in the journal from the next start on.</source>
        <translation>下次启动后，小票和交易记录上使用新名称。</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>打开其他店铺…</translation>
    </message>
    <message>
        <source>Set up a new shop…</source>
        <translation>建立新店铺…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The setting is changed.</source>
        <translation>设置已更改。</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>显示全部设置</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>没有含这些词的设置</translation>
    </message>
    <message>
        <source>Try another word, or look at all.</source>
        <translation>请换一个词，或查看全部。</translation>
    </message>
</context>
<context>
    <name>regulars::SetupCard</name>
    <message>
        <source>The first week: five things to have done once</source>
        <translation>第一周：要做过一次的五件事</translation>
    </message>
    <message>
        <source>Give each clerk a name and a PIN</source>
        <translation>给每位店员一个名字和 PIN</translation>
    </message>
    <message>
        <source>Look through the rewards: are they in reach, and in stock?</source>
        <translation>看一遍奖励：够得着吗，有货吗？</translation>
    </message>
    <message>
        <source>Print a test receipt</source>
        <translation>打印一张测试小票</translation>
    </message>
    <message>
        <source>Scan a test card</source>
        <translation>扫一张测试卡</translation>
    </message>
    <message>
        <source>Try a redemption, and undo it</source>
        <translation>试一次兑换，再撤销</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Don&apos;t show this list again</source>
        <translation>不再显示此清单</translation>
    </message>
</context>
<context>
    <name>regulars::SheetWords</name>
    <message>
        <source>= as in the period before</source>
        <translation>= 与上一期相同</translation>
    </message>
    <message>
        <source>▲ +%1 on the period before</source>
        <translation>▲ 比上一期 +%1</translation>
    </message>
    <message>
        <source>▼ −%1 on the period before</source>
        <translation>▼ 比上一期 −%1</translation>
    </message>
    <message>
        <source>nothing in the period before</source>
        <translation>上一期没有</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>太少，无法比较</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>上一期 %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高价值</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有流失风险</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>有潜力</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Never bought</source>
        <translation>从未购买</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <translation>年龄未知</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>18 岁以下</translation>
    </message>
    <message>
        <source>Without a zone</source>
        <translation>没有分区</translation>
    </message>
    <message>
        <source>Redeemed “%1”</source>
        <translation>兑换过“%1”</translation>
    </message>
    <message>
        <source>Sleeping members</source>
        <translation>沉睡会员</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活跃会员</translation>
    </message>
    <message>
        <source>Members who joined</source>
        <translation>新加入的会员</translation>
    </message>
    <message>
        <source>Members who came back</source>
        <translation>回来的会员</translation>
    </message>
    <message>
        <source>High-value members who stayed away</source>
        <translation>没再来的高价值会员</translation>
    </message>
    <message>
        <source>Members who used an offer or coupon</source>
        <translation>用过优惠或优惠券的会员</translation>
    </message>
    <message>
        <source>Members brought by others</source>
        <translation>由他人介绍来的会员</translation>
    </message>
    <message>
        <source>Active members a week</source>
        <translation>每周活跃会员</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>周起始日</translation>
    </message>
    <message>
        <source>Members who bought, redeemed or did something that is rewarded in that week.</source>
        <translation>当周购买、兑换或做过可得积分的互动的会员。</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>一年前</translation>
    </message>
    <message>
        <source>New members a month</source>
        <translation>每月新会员</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <comment>quarter of a year</comment>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Of the members who bought in the period before, the share that bought in this one.</source>
        <translation>上一期购买过的会员中，本期又购买的比例。</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Do newcomers stay?</source>
        <translation>新客留下来了吗？</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首次购买</translation>
    </message>
    <message>
        <source>Members by the month of their first purchase: which share bought again in each month after.</source>
        <translation>按首次购买的月份划分会员：此后每个月又有多大比例购买。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>month of first purchase and how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>谁是谁</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>By how lately, how often and for how much members bought.</source>
        <translation>按会员多久前买、多常买、买多少划分。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Moves between tiers</source>
        <translation>等级升降</translation>
    </message>
    <message>
        <source>How often members rose to a higher tier or fell to a lower one.</source>
        <translation>会员升到更高等级或降到更低等级的次数。</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Fell</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>销售占比</translation>
    </message>
    <message>
        <source>Visits a month</source>
        <translation>每月到店次数</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>平均客单价</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按等级</translation>
    </message>
    <message>
        <source>Members by the tier that they hold at the period&apos;s end.</source>
        <translation>按期末所持等级划分会员。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>按分群</translation>
    </message>
    <message>
        <source>Members by how lately, how often and for how much they bought up to the period&apos;s end.</source>
        <translation>按截至期末多久前买、多常买、买多少划分会员。</translation>
    </message>
    <message>
        <source>%1 growth in the period</source>
        <translation>本期增长 %1</translation>
    </message>
    <message>
        <source>Members at the period&apos;s end.</source>
        <translation>期末的会员数。</translation>
    </message>
    <message>
        <source>Members who joined in the period.</source>
        <translation>本期加入的会员数。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Members with a purchase, a redemption or a rewarded action in the period ÷ members.</source>
        <translation>本期有购买、兑换或可得积分的互动的会员 ÷ 会员数。</translation>
    </message>
    <message>
        <source>Members whose last purchase is more than 90 days before the period&apos;s end ÷ members. Up to 35% is usual.</source>
        <translation>最后一次购买在期末 90 天以前的会员 ÷ 会员数。35% 以内属正常。</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>再次购买</translation>
    </message>
    <message>
        <source>Members with two purchases or more in the period ÷ members with one or more.</source>
        <translation>本期购买两次及以上的会员 ÷ 购买过的会员。</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>回来了</translation>
    </message>
    <message>
        <source>next purchase after %1 days</source>
        <translation>下一次购买在 %1 天后</translation>
    </message>
    <message>
        <source>Of the members who slept when the period began, those who bought in it; and the median days to their next purchase.</source>
        <translation>期初沉睡的会员中，本期购买了的；以及到其下一次购买的天数中位数。</translation>
    </message>
    <message>
        <source>Lost of the best</source>
        <translation>流失的优质会员</translation>
    </message>
    <message>
        <source>Of the members who were high-value the day before the period, those who bought nothing in it.</source>
        <translation>期间前一天属高价值的会员中，本期没有购买的。</translation>
    </message>
    <message>
        <source>Retention by month</source>
        <translation>按月留存</translation>
    </message>
    <message>
        <source>Retention by quarter</source>
        <translation>按季留存</translation>
    </message>
    <message>
        <source>Retention by year</source>
        <translation>按年留存</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <comment>a rule, from a day to a day</comment>
        <translation>%1（%2 – %3）</translation>
    </message>
    <message>
        <source>Sales of what an offer is about</source>
        <translation>优惠所涉商品的销售额</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Before: as many days, the same weekdays, just before the offer began.</source>
        <translation>之前：优惠开始前同样天数、同样星期几。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>During</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Before and during</source>
        <translation>之前与期间</translation>
    </message>
    <message>
        <source>Sales of the goods that a rule is about, at its times; what else was in those baskets; and how evenly the days went.</source>
        <translation>规则所涉商品在其时段内的销售额；同篮的其他商品；以及每天是否均匀。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Sales before</source>
        <translation>之前的销售额</translation>
    </message>
    <message>
        <source>Bought along</source>
        <translation>同篮购买</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买次数</translation>
    </message>
    <message>
        <source>Purchases before</source>
        <translation>之前的购买次数</translation>
    </message>
    <message>
        <source>Spread of days</source>
        <translation>日波动</translation>
    </message>
    <message>
        <source>Spread before</source>
        <translation>之前的波动</translation>
    </message>
    <message>
        <source>Those who took part and the others</source>
        <translation>参与者与其他人</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参与</translation>
    </message>
    <message>
        <source>Brought by others, and the rest</source>
        <translation>由他人介绍的与其余的</translation>
    </message>
    <message>
        <source>Members who joined in the same months.</source>
        <translation>同月加入的会员。</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>Brought by a member</source>
        <translation>由会员介绍</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translation>自己来的</translation>
    </message>
    <message>
        <source>Took up an offer</source>
        <translation>使用优惠</translation>
    </message>
    <message>
        <source>Of members who bought in the period before and in this one, those who used an offer or a coupon in this one.</source>
        <translation>上一期和本期都购买过的会员中，本期用过优惠或优惠券的。</translation>
    </message>
    <message>
        <source>Members who brought others</source>
        <translation>介绍过他人的会员</translation>
    </message>
    <message>
        <source>Members named as referrer by somebody who joined in the period.</source>
        <translation>被本期加入的人填为推荐人的会员。</translation>
    </message>
    <message>
        <source>Brought by members</source>
        <translation>由会员介绍来</translation>
    </message>
    <message>
        <source>%1 of them bought</source>
        <translation>其中 %1 位购买了</translation>
    </message>
    <message>
        <source>Members who joined in the period and named a referrer.</source>
        <translation>本期加入并填了推荐人的会员。</translation>
    </message>
    <message>
        <source>Cost of one who bought</source>
        <translation>每位购买者的成本</translation>
    </message>
    <message>
        <source>Points (at what they cost) and stored value that referrals gave in the period ÷ newcomers who bought.</source>
        <translation>本期因介绍给出的积分（按成本）和储值 ÷ 购买了的新会员。</translation>
    </message>
    <message>
        <source>Visits of those who bring</source>
        <translation>推荐人的到店次数</translation>
    </message>
    <message>
        <source>Their visits a month in the 90 days after they first brought somebody, less those in the 90 days before.</source>
        <translation>首次介绍他人之后 90 天的每月到店次数，减去之前 90 天的。</translation>
    </message>
    <message>
        <source>Points in and out</source>
        <translation>积分进出</translation>
    </message>
    <message>
        <source>Issued: awarded less taken back. Redeemed: net of what was undone.</source>
        <translation>发放：给出减去收回。兑换：已扣除撤销的。</translation>
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
        <source>Points in members&apos; hands</source>
        <translation>会员手中的积分</translation>
    </message>
    <message>
        <source>Balances of all members at each month&apos;s end.</source>
        <translation>每月末所有会员的余额。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兑换率</translation>
    </message>
    <message>
        <source>Points redeemed ÷ points issued. 25% or more is healthy.</source>
        <translation>兑换积分 ÷ 发放积分。25% 及以上为健康。</translation>
    </message>
    <message>
        <source>Healthy from</source>
        <translation>健康线</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>手工调整</translation>
    </message>
    <message>
        <source>Between members</source>
        <translation>会员之间</translation>
    </message>
    <message>
        <source>Forgiven</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>没收</translation>
    </message>
    <message>
        <source>From the opening to the closing balance</source>
        <translation>从期初到期末余额</translation>
    </message>
    <message>
        <source>Each kind as it moves the total; together they lead from the first line to the last.</source>
        <translation>每一类按其对总数的增减列出；合起来从第一行到最后一行。</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>变动项目</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Points by the tier that was held when they moved.</source>
        <translation>按变动时所持等级划分的积分。</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>按年龄</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>By the age at the period&apos;s end.</source>
        <translation>按期末的年龄。</translation>
    </message>
    <message>
        <source>Points issued</source>
        <translation>发放积分</translation>
    </message>
    <message>
        <source>Points awarded less those taken back, each on its own day.</source>
        <translation>给出的积分减去收回的，各计在当日。</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>兑换积分</translation>
    </message>
    <message>
        <source>Points spent on rewards and as money, less those given back.</source>
        <translation>用于奖励和抵扣的积分，减去退还的。</translation>
    </message>
    <message>
        <source>Points expired</source>
        <translation>过期积分</translation>
    </message>
    <message>
        <source>Points whose last day passed in the period.</source>
        <translation>最后有效日落在本期的积分。</translation>
    </message>
    <message>
        <source>Breakage</source>
        <translation>过期占比</translation>
    </message>
    <message>
        <source>Points expired ÷ points redeemed or expired.</source>
        <translation>过期积分 ÷（兑换 + 过期）积分。</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未用积分</translation>
    </message>
    <message>
        <source>The balances of all members at the period&apos;s end.</source>
        <translation>期末所有会员的余额。</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>积分负债</translation>
    </message>
    <message>
        <source>Points outstanding at what a point costs the shop.</source>
        <translation>未用积分 × 每积分成本。</translation>
    </message>
    <message>
        <source>Points of sleepers</source>
        <translation>沉睡者的积分</translation>
    </message>
    <message>
        <source>Points of sleeping members ÷ points outstanding.</source>
        <translation>沉睡会员的积分 ÷ 未用积分。</translation>
    </message>
    <message>
        <source>Acts a month</source>
        <translation>每月互动次数</translation>
    </message>
    <message>
        <source>Purchases that earned, rewarded actions, redemptions and gifts ÷ active members ÷ months. 3 or more is healthy.</source>
        <translation>得分的购买、可得积分的互动、兑换与转赠 ÷ 活跃会员 ÷ 月数。3 及以上为健康。</translation>
    </message>
    <message>
        <source>Members who earned</source>
        <translation>得过积分的会员</translation>
    </message>
    <message>
        <source>Members who earned points in the period ÷ members.</source>
        <translation>本期得过积分的会员 ÷ 会员数。</translation>
    </message>
    <message>
        <source>Which rewards work?</source>
        <translation>哪些奖励受欢迎？</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Points redeemed for each reward, those with the most first.</source>
        <translation>每种奖励兑换的积分，从多到少。</translation>
    </message>
    <message>
        <source>Who redeems what, by age and zone</source>
        <translation>谁兑换什么，按年龄与分区</translation>
    </message>
    <message>
        <source>Points redeemed by members of that age for rewards of that zone.</source>
        <translation>该年龄的会员为该分区奖励所兑换的积分。</translation>
    </message>
    <message>
        <source>Every reward</source>
        <translation>每种奖励</translation>
    </message>
    <message>
        <source>Taken up: members who redeemed it ÷ those and all others who could at the period&apos;s end. Worth retiring: under 5%.</source>
        <translation>领取率：兑换过的会员 ÷（兑换过的和期末能换的会员）。低于 5% 可考虑下架。</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>领取率</translation>
    </message>
    <message>
        <source>Worth a point</source>
        <translation>每积分价值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>worth retiring</source>
        <translation>可考虑下架</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>按分区</translation>
    </message>
    <message>
        <source>Points redeemed for rewards of a zone, and their share of all points issued.</source>
        <translation>为某分区奖励兑换的积分，及其占全部发放积分的比例。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Share of points issued</source>
        <translation>占发放积分</translation>
    </message>
    <message>
        <source>no yearly budget is set</source>
        <translation>未设年度预算</translation>
    </message>
    <message>
        <source>above the agreed %1</source>
        <translation>超过约定的 %1</translation>
    </message>
    <message>
        <source>within the agreed %1</source>
        <translation>在约定的 %1 以内</translation>
    </message>
    <message>
        <source>Members who redeemed</source>
        <translation>兑换过的会员</translation>
    </message>
    <message>
        <source>Members who redeemed in the period ÷ active members.</source>
        <translation>本期兑换过的会员 ÷ 活跃会员。</translation>
    </message>
    <message>
        <source>Cost of rewards</source>
        <translation>奖励成本</translation>
    </message>
    <message>
        <source>What rewards cost the shop, less the money paid for them, and what points paid at the till.</source>
        <translation>奖励给店带来的成本，减去为其支付的现金，加上收银时积分抵扣的金额。</translation>
    </message>
    <message>
        <source>Cost ÷ budget</source>
        <translation>成本 ÷ 预算</translation>
    </message>
    <message>
        <source>Cost of rewards ÷ the yearly marketing budget&apos;s part for the period.</source>
        <translation>奖励成本 ÷ 年度营销预算中本期的部分。</translation>
    </message>
    <message>
        <source>Benefits used</source>
        <translation>已用权益</translation>
    </message>
    <message>
        <source>Of all benefits that members hold by their tier, the share used in the period.</source>
        <translation>会员凭等级拥有的全部权益中，本期用过的比例。</translation>
    </message>
    <message>
        <source>Seldom taken</source>
        <translation>少有人换</translation>
    </message>
    <message>
        <source>Sales a day</source>
        <translation>每日销售额</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Members and guests</source>
        <translation>会员与散客</translation>
    </message>
    <message>
        <source>Sales net of what came back, each on its own day.</source>
        <translation>扣除退货后的销售额，各计在当日。</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>散客</translation>
    </message>
    <message>
        <source>When do they come?</source>
        <translation>他们什么时候来？</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Purchases by weekday and hour.</source>
        <translation>按星期与小时的购买次数。</translation>
    </message>
    <message>
        <source>Sales by weekday and hour</source>
        <translation>按星期与小时的销售额</translation>
    </message>
    <message>
        <source>Net of what came back of those purchases.</source>
        <translation>已扣除这些购买的退货。</translation>
    </message>
    <message>
        <source>Who buys again, by category and hour</source>
        <translation>谁会再买，按分类与小时</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Members who bought in the category at that hour twice or more ÷ members who did so once or more.</source>
        <translation>该小时在该分类购买两次及以上的会员 ÷ 购买一次及以上的会员。</translation>
    </message>
    <message>
        <source>What was paid, less what came back, each on its own day.</source>
        <translation>已付金额减去退货，各计在当日。</translation>
    </message>
    <message>
        <source>Those fully returned by the period&apos;s end do not count.</source>
        <translation>到期末已全部退货的不计。</translation>
    </message>
    <message>
        <source>Sales ÷ purchases.</source>
        <translation>销售额 ÷ 购买次数。</translation>
    </message>
    <message>
        <source>Spread of baskets</source>
        <translation>客单价波动</translation>
    </message>
    <message>
        <source>Standard deviation of what purchases came to.</source>
        <translation>每笔购买金额的标准差。</translation>
    </message>
    <message>
        <source>Standard deviation of the sales a day.</source>
        <translation>每日销售额的标准差。</translation>
    </message>
    <message>
        <source>Members&apos; share of sales</source>
        <translation>会员销售占比</translation>
    </message>
    <message>
        <source>Sales to members ÷ sales.</source>
        <translation>会员销售额 ÷ 销售额。</translation>
    </message>
    <message>
        <source>Purchases with a member</source>
        <translation>有会员的购买</translation>
    </message>
    <message>
        <source>Purchases with a member ÷ purchases.</source>
        <translation>有会员的购买 ÷ 购买次数。</translation>
    </message>
    <message>
        <source>From regulars</source>
        <translation>来自熟客</translation>
    </message>
    <message>
        <source>Members&apos; purchases after their first one ever ÷ sales.</source>
        <translation>会员首次购买之后的购买 ÷ 销售额。</translation>
    </message>
    <message>
        <source>New category tried</source>
        <translation>尝试新分类</translation>
    </message>
    <message>
        <source>Members who bought for the first time in a category ÷ members who bought.</source>
        <translation>首次在某分类购买的会员 ÷ 购买过的会员。</translation>
    </message>
    <message>
        <source>Premium tried</source>
        <translation>尝试高价商品</translation>
    </message>
    <message>
        <source>Members who bought for the first time in the dearest fifth of a category ÷ members who bought.</source>
        <translation>首次购买某分类最贵五分之一商品的会员 ÷ 购买过的会员。</translation>
    </message>
    <message>
        <source>Joined since</source>
        <translation>在此之后入会</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a segment on a day</comment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from a segment to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Points expire in %1</source>
        <comment>a month</comment>
        <translation>%1到期的积分</translation>
    </message>
    <message>
        <source>Bought %1 again at %2 o&apos;clock</source>
        <translation>%2点再次购买%1</translation>
    </message>
    <message>
        <source>How segments grew and shrank</source>
        <translation>各分群的增减</translation>
    </message>
    <message>
        <source>Members who had bought by each month&apos;s end, by segment, as shares of all; the table gives their numbers.</source>
        <translation>每月底已经买过的会员，按分群占全体的比例；表格里是人数。</translation>
    </message>
    <message>
        <source>From which segment to which</source>
        <translation>从哪个分群到哪个分群</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>从 ↓ 到 →</translation>
    </message>
    <message>
        <source>Members by their segment the day before the period and at its end.</source>
        <translation>会员在时间段开始前一天和结束时所在的分群。</translation>
    </message>
    <message>
        <source>Points to expire</source>
        <translation>将要到期的积分</translation>
    </message>
    <message>
        <source>Points that members hold at the period&apos;s end, by the month in which they die unless they are spent.</source>
        <translation>时间段结束时会员持有的积分，按不用就会到期的月份列出。</translation>
    </message>
    <message>
        <source>Members whose points moved</source>
        <translation>积分有变动的会员</translation>
    </message>
    <message>
        <source>Members who used a benefit</source>
        <translation>用过权益的会员</translation>
    </message>
    <message>
        <source>Members who tried a new category</source>
        <translation>尝试过新品类的会员</translation>
    </message>
    <message>
        <source>Members who tried premium goods</source>
        <translation>尝试过高端商品的会员</translation>
    </message>
    <message>
        <source>Members who bought again</source>
        <translation>再次购买的会员</translation>
    </message>
    <message>
        <source>By the shop&apos;s own segments</source>
        <translation>按店铺自己的分群</translation>
    </message>
    <message>
        <source>Members by the segments of the programme at the period&apos;s end; somebody may be in several.</source>
        <translation>期末按方案里的分群划分的会员；一个人可能同时属于几个分群。</translation>
    </message>
    <message>
        <source>Coupon “%1”</source>
        <translation>优惠券“%1”</translation>
    </message>
    <message>
        <source>Prices of tier “%1”</source>
        <translation>等级“%1”的价格</translation>
    </message>
    <message>
        <source>More points at higher tiers</source>
        <translation>等级越高积分越多</translation>
    </message>
    <message>
        <source>How often offers were used, and what they cost</source>
        <translation>各项优惠用了多少次、花了多少</translation>
    </message>
    <message>
        <source>At the counter, before what came back later. Cost: points at what a point costs the shop, and what went off the prices.</source>
        <translation>按收银台当时计，未扣除之后的退货。成本：积分按店铺每分的成本计，再加价格上减去的金额。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Off the prices</source>
        <translation>价格优惠</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Members who bought what the rule is about while it was in force, against members who bought only other things. The last columns say how far baskets spread around their average: standard deviation ÷ mean.</source>
        <translation>规则有效期间买了所涉商品的会员，与只买其他商品的会员相比。最后几列说明购物篮围绕平均值的离散程度：标准差 ÷ 平均值。</translation>
    </message>
    <message>
        <source>Their visits</source>
        <translation>其他人来店</translation>
    </message>
    <message>
        <source>Their basket</source>
        <translation>其他人客单价</translation>
    </message>
    <message>
        <source>Basket ±</source>
        <comment>spread of baskets, in percent</comment>
        <translation>客单 ±</translation>
    </message>
    <message>
        <source>Theirs ±</source>
        <comment>spread of others&apos; baskets, in percent</comment>
        <translation>其他人 ±</translation>
    </message>
    <message>
        <source>Purchases of members and guests</source>
        <translation>会员与散客的购买</translation>
    </message>
    <message>
        <source>under 5%</source>
        <translation>低于 5%</translation>
    </message>
    <message>
        <source>Members, 12 months</source>
        <translation>近 12 个月人数</translation>
    </message>
    <message>
        <source>Rewards that less than 5% of those took who could have, the least taken first: worth retiring, or worth telling of.</source>
        <translation>能兑换的会员中兑过的不到 5% 的奖品，最少的在前：可以下架，或多加宣传。</translation>
    </message>
    <message>
        <source>Took it</source>
        <translation>已兑换</translation>
    </message>
    <message>
        <source>Could have taken it</source>
        <translation>本可兑换</translation>
    </message>
    <message>
        <source>Rewards that less than 5% of those took who could have.</source>
        <translation>能兑换的会员中兑过的不到 5% 的奖品。</translation>
    </message>
    <message>
        <source>%1 less than guests</source>
        <translation>比散客低 %1</translation>
    </message>
    <message>
        <source>%1 more than guests</source>
        <translation>比散客高 %1</translation>
    </message>
    <message>
        <source>Basket of members</source>
        <translation>会员客单价</translation>
    </message>
    <message>
        <source>Sales to members ÷ purchases with a member.</source>
        <translation>会员销售额 ÷ 会员购买笔数。</translation>
    </message>
    <message>
        <source>Basket of guests</source>
        <translation>散客客单价</translation>
    </message>
    <message>
        <source>Sales ÷ purchases where no member was named; some of these customers may be members who did not say so.</source>
        <translation>未报会员的销售额 ÷ 其购买笔数；其中可能有没有报出身份的会员。</translation>
    </message>
    <message>
        <source>Members past their first 90 days</source>
        <translation>已过头 90 天的会员</translation>
    </message>
    <message>
        <source>Visits in 30 days</source>
        <translation>每 30 天到店次数</translation>
    </message>
    <message>
        <source>%1 in their own first 90 days</source>
        <translation>自己头 90 天为 %1</translation>
    </message>
    <message>
        <source>Purchases in 30 days of the period for each member whose first 90 days were over when it began, those who stayed away included; and as many days of the 90 from the first purchase on.</source>
        <translation>期初时头 90 天已过的会员，平均每人在本期内每 30 天的购买笔数（没来的也算）；并与他们自首次购买起 90 天内每 30 天的笔数相比。</translation>
    </message>
</context>
<context>
    <name>regulars::ShopWindow</name>
    <message>
        <source>Other tills on this computer can&apos;t join: %1</source>
        <translation>本机的其他收银台无法接入：%1</translation>
    </message>
    <message>
        <source>The backup is in place. The file of before is kept as %1.</source>
        <translation>备份已就位。之前的文件保留为 %1。</translation>
    </message>
    <message>
        <source>%1 is a shop&apos;s programme. Set up a shop or open one: then the programme becomes its draft.</source>
        <translation>%1 是一份会员方案。请先开店或打开一家店：方案就会成为它的草稿。</translation>
    </message>
    <message>
        <source>%1 is neither a shop of Regulars nor a programme.</source>
        <translation>%1 既不是熟客的店铺文件，也不是会员方案。</translation>
    </message>
    <message>
        <source>%1 is a shop&apos;s programme. Managers and owners may take it as a draft: sign in as one and open the file again.</source>
        <translation>%1 是一份会员方案。店长和店主可以把它作为草稿：请以其中一人登录后再打开这个文件。</translation>
    </message>
</context>
<context>
    <name>regulars::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>会员计划</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>regulars::SignInPage</name>
    <message>
        <source>Clerk</source>
        <translation>店员</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Type the PIN or password of %1.</source>
        <translation>请输入%1的 PIN 码或密码。</translation>
    </message>
    <message>
        <source>Who is at work? Choose yourself and type your PIN.</source>
        <translation>现在谁当班？选择自己，输入 PIN 码。</translation>
    </message>
    <message>
        <source>People of the shop</source>
        <translation>本店人员</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN 码或密码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>The key is back. Sign in with your own PIN or password.</source>
        <translation>密钥已找回。请用您自己的 PIN 或密码登录。</translation>
    </message>
</context>
<context>
    <name>regulars::SimulatorPage</name>
    <message>
        <source>See what it would do</source>
        <translation>查看效果</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save the figures…</source>
        <translation>保存数据…</translation>
    </message>
    <message>
        <source>Review and publish</source>
        <translation>检查并发布</translation>
    </message>
    <message>
        <source>What would have been</source>
        <translation>假如当时这样做</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>试算对象</translation>
    </message>
    <message>
        <source>Points live for</source>
        <translation>积分有效</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Over which days</source>
        <translation>试算期间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>How far the history is replayed</source>
        <translation>历史重算进度</translation>
    </message>
    <message>
        <source>No purchases yet</source>
        <translation>尚无消费</translation>
    </message>
    <message>
        <source>What a programme would do is reckoned from the shop&apos;s own purchases. Record some at the till, or bring older ones in from a file.</source>
        <translation>试算以本店自己的消费记录为依据。请先在收银台记录消费，或从文件导入以往的消费。</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>Who gains most</source>
        <translation>获益最多的会员</translation>
    </message>
    <message>
        <source>Who loses most</source>
        <translation>损失最多的会员</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>按分群</translation>
    </message>
    <message>
        <source>Redemptions in reach by reward</source>
        <translation>按奖品统计可及的兑换</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>如何计算</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>发放积分</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>试算</translation>
    </message>
    <message numerus="yes">
        <source>The draft (%n change(s))</source>
        <translation>
            <numerusform>草稿（%n 处更改）</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft (nothing changed yet)</source>
        <translation>草稿（尚无更改）</translation>
    </message>
    <message>
        <source>What is in force, with another life of points</source>
        <translation>现行版本，积分有效期另定</translation>
    </message>
    <message>
        <source>What is in force, against itself</source>
        <translation>现行版本，与自身比较</translation>
    </message>
    <message>
        <source>The draft has changed since: see anew what it would do.</source>
        <translation>草稿已有更改：请重新试算。</translation>
    </message>
    <message>
        <source>Nothing is drafted yet. Change something on the other pages and come back, or try another life of points here.</source>
        <translation>尚无草稿。请在其他页面修改后再来，或在此试算不同的积分有效期。</translation>
    </message>
    <message>
        <source>Nothing is drafted yet: try here how long points live, or change something on the other pages and come back.</source>
        <translation>尚无草稿：可在此试算积分有效期，或在其他页面修改后再来。</translation>
    </message>
    <message>
        <source>Tells what the programme in force gave, and that the reckoning holds: there must be no difference.</source>
        <translation>显示现行会员计划发放了多少，并验证计算无误：应当没有差异。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期间的结束早于开始。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was reckoned to its end.</source>
        <translation>已停止，未得出结果。</translation>
    </message>
    <message>
        <source>No member bought anything from %1 to %2. Choose other days.</source>
        <translation>%1 至 %2 没有会员消费。请另选日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) from %1 to %2, reckoned anew under both.</source>
        <translation>
            <numerusform>%1 至 %2 的 %n 笔消费，按两者重新计算。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>what-if</source>
        <comment>a file&apos;s name</comment>
        <translation>试算</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>What is told day by day</source>
        <translation>逐日显示什么</translation>
    </message>
    <message>
        <source>Nothing tried yet</source>
        <translation>还没有试算</translation>
    </message>
    <message>
        <source>Choose what is tried and over which days. What each member would have had stands here then, beside what they got.</source>
        <translation>选定要试算的内容和日期。之后这里会列出每位会员本可得到的，与实际得到的并列。</translation>
    </message>
</context>
<context>
    <name>regulars::Skeleton</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>regulars::SliceWords</name>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Members who spent %1 or more</source>
        <translation>消费达到 %1 的会员</translation>
    </message>
    <message>
        <source>Members who spent less than %1</source>
        <translation>消费不到 %1 的会员</translation>
    </message>
    <message>
        <source>Members who spent from %1 to under %2</source>
        <translation>消费 %1 以上、不到 %2 的会员</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高价值</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有流失风险</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>有潜力</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>年龄不详</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>18 岁以下</translation>
    </message>
    <message>
        <source>%1: to members</source>
        <comment>a figure</comment>
        <translation>%1：会员</translation>
    </message>
    <message>
        <source>%1: to guests</source>
        <comment>a figure</comment>
        <translation>%1：散客</translation>
    </message>
    <message>
        <source>Members at “%1”</source>
        <comment>a tier</comment>
        <translation>“%1”等级的会员</translation>
    </message>
    <message>
        <source>Points redeemed for %1</source>
        <translation>兑换%1所用的积分</translation>
    </message>
    <message>
        <source>Points redeemed: %1, zone %2</source>
        <comment>an age</comment>
        <translation>兑换的积分：%1，分区 %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>zone</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4 o&apos;clock</source>
        <comment>a figure and a weekday</comment>
        <translation>%1：%2，%3 至 %4 点</translation>
    </message>
    <message>
        <source>Members: recency %1 of 5, frequency %2 of 5</source>
        <translation>会员：最近购买 %1/5，购买频率 %2/5</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <comment>a segment</comment>
        <translation>会员：%1</translation>
    </message>
    <message numerus="yes">
        <source>First bought in %1, bought again %n month(s) after</source>
        <translation>
            <numerusform>%1首次购买，%n 个月后再次购买</numerusform>
        </translation>
    </message>
    <message>
        <source>Members who stayed</source>
        <translation>留下来的会员</translation>
    </message>
    <message>
        <source>Rises to a higher tier</source>
        <translation>升到更高等级</translation>
    </message>
    <message>
        <source>Falls to a lower tier</source>
        <translation>降到更低等级</translation>
    </message>
    <message>
        <source>Those who hold the tier at the period&apos;s end.</source>
        <translation>时间段结束时处于该等级的会员。</translation>
    </message>
    <message>
        <source>Redemptions of the period that were not undone.</source>
        <translation>时间段内没有撤销的兑换。</translation>
    </message>
    <message>
        <source>By the shop&apos;s clock; purchases fully returned do not count.</source>
        <translation>按店里的时钟；全部退货的购买不算。</translation>
    </message>
    <message>
        <source>Of the members who ever bought, by fifths: 5 bought latest, and most often.</source>
        <translation>买过东西的会员按五等分：5 表示买得最近、最频繁。</translation>
    </message>
    <message>
        <source>By how lately, how often and for how much members bought.</source>
        <translation>按会员多久前买、多常买、买多少划分。</translation>
    </message>
    <message>
        <source>Of the members whose first purchase lies in that month, those who bought in the later one.</source>
        <translation>首次购买在那个月的会员里，后来那个月又买过的。</translation>
    </message>
    <message>
        <source>Members who bought in the period, by what they paid less what went back.</source>
        <translation>时间段内买过的会员，按实付减去退款的金额。</translation>
    </message>
    <message>
        <source>Of the members who bought in the period before, those who bought in this one.</source>
        <translation>上一时间段买过的会员里，这一时间段又买过的。</translation>
    </message>
    <message>
        <source>Each move counts; somebody who moved twice stands here twice.</source>
        <translation>每次变动都算；变动两次的人会出现两次。</translation>
    </message>
    <message>
        <source>Members who took part in “%1”</source>
        <comment>a rule</comment>
        <translation>参加了“%1”的会员</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a figure and a rule</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>Members who bought nothing of “%1”</source>
        <comment>a rule</comment>
        <translation>没有买“%1”所涉商品的会员</translation>
    </message>
    <message>
        <source>%1: at “%2”</source>
        <comment>a figure and a tier</comment>
        <translation>%1：等级“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure and an age</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Points redeemed: zone %1</source>
        <translation>兑换的积分：分区%1</translation>
    </message>
    <message>
        <source>Members who bought what the rule is about while it was in force.</source>
        <translation>规则有效期间买了所涉商品的会员。</translation>
    </message>
    <message>
        <source>Purchases with goods that the rule is about, at its times; the amount is of those goods alone.</source>
        <translation>在规则适用时间内含所涉商品的购买；金额只算这些商品。</translation>
    </message>
    <message>
        <source>Members who bought in those days, but nothing that the rule is about.</source>
        <translation>那些天里买了东西、但没买规则所涉商品的会员。</translation>
    </message>
    <message>
        <source>Points as they moved the balances of all members.</source>
        <translation>积分按其变动全部会员余额的情况列出。</translation>
    </message>
    <message>
        <source>Points by the tier that was held when they moved.</source>
        <translation>按变动时所持等级划分的积分。</translation>
    </message>
    <message>
        <source>Points by their members&apos; age at the period&apos;s end.</source>
        <translation>按会员期末年龄划分的积分。</translation>
    </message>
    <message>
        <source>More points at higher tiers</source>
        <translation>等级越高积分越多</translation>
    </message>
    <message>
        <source>Purchases at which the offer gave something, as they were paid at the counter, before what came back later.</source>
        <translation>优惠起了作用的交易，按柜台收款时的金额，不扣之后的退货。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many, and what</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>coupon “%1”</source>
        <translation>优惠券“%1”</translation>
    </message>
    <message>
        <source>%1 of stored value</source>
        <translation>%1储值金</translation>
    </message>
    <message>
        <source>reward “%1”</source>
        <translation>奖励“%1”</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>Each time the offer gave something, and each time that was taken back. A coupon, a reward, stored value and a tag are no points.</source>
        <translation>优惠每次送出的，以及每次收回的。优惠券、奖励、储值和标签不算积分。</translation>
    </message>
    <message>
        <source>Members at “%1” who spent %2 at most</source>
        <comment>a tier and an amount</comment>
        <translation>“%1”会员中消费不超过 %2 的</translation>
    </message>
</context>
<context>
    <name>regulars::SlipWords</name>
    <message>
        <source>Receipt</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>Points for an earlier purchase</source>
        <translation>补记积分</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>兑换奖品</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>退储值</translation>
    </message>
    <message>
        <source>Points for you</source>
        <translation>获赠积分</translation>
    </message>
    <message>
        <source>Correction of points</source>
        <translation>调整积分</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>转赠积分</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Benefit used</source>
        <translation>使用权益</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎入会</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>凭条</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
</context>
<context>
    <name>regulars::SlotPopup</name>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>This can&apos;t be read; write or choose something else.</source>
        <translation>无法识别，请改写或另选。</translation>
    </message>
</context>
<context>
    <name>regulars::SoundsCard</name>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sounds at the till</source>
        <translation>收银台的声音</translation>
    </message>
    <message>
        <source>Hear them</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>A short one when a code was read, two notes up when it is done, a low one twice when something is in the way. Holds for this computer.</source>
        <translation>扫到码时短响一声，完成时两个上扬的音，有阻碍时两声低音。只对这台电脑有效。</translation>
    </message>
</context>
<context>
    <name>regulars::SpanField</name>
    <message>
        <source>A length of time:</source>
        <translation>一段时间：</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>时间单位</translation>
    </message>
</context>
<context>
    <name>regulars::Statement</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Taken over from before</source>
        <translation>旧系统转入</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>人工调整</translation>
    </message>
    <message>
        <source>Given or received</source>
        <translation>转赠或受赠</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>退储值</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Statement %1 %2 to %3</source>
        <translation>对账单 %1 %2 至 %3</translation>
    </message>
    <message>
        <source>Member statement</source>
        <translation>会员对账单</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>制表日期：%1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>手机号 %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>卡号 %1</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>%1 入会</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>%1 more, usable later</source>
        <translation>另有 %1 分待到账</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <translation>欠 %1 分</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>Expiring next</source>
        <translation>最近将过期</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>good through %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>%1 points are good through %2.</source>
        <translation>%1 分有效期至 %2。</translation>
    </message>
    <message>
        <source>%1 more points for the next reward: %2.</source>
        <translation>再积 %1 分可兑换下一个奖品：%2。</translation>
    </message>
    <message>
        <source>On %1, at the start</source>
        <translation>%1 期初</translation>
    </message>
    <message>
        <source>On %1, at the end</source>
        <translation>%1 期末</translation>
    </message>
    <message>
        <source>How the balance came about</source>
        <translation>结余变动</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>永久有效</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>已可用</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>所欠</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Points and how long they are good</source>
        <translation>积分及有效期</translation>
    </message>
    <message>
        <source>Good through</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Usable from</source>
        <translation>可用日期</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>券码</translation>
    </message>
    <message>
        <source>Points expired</source>
        <translation>积分过期</translation>
    </message>
    <message>
        <source>Review of the tier</source>
        <translation>重新定级</translation>
    </message>
    <message>
        <source>Two memberships made one</source>
        <translation>两个会员合并</translation>
    </message>
    <message>
        <source>%1; tier %2</source>
        <translation>%1；等级变为%2</translation>
    </message>
    <message>
        <source>%1 (undone since)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变动明细</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>此期间没有变动。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Debt forgiven</source>
        <translation>免除欠分</translation>
    </message>
    <message>
        <source>Phone and card numbers are never printed in full. If something is wrong, please tell the shop.</source>
        <translation>手机号和卡号只打印以上几位。如有不符，请告诉本店。</translation>
    </message>
    <message>
        <source>Gift from the shop</source>
        <translation>店铺赠送</translation>
    </message>
    <message>
        <source>Points after it</source>
        <translation>之后的积分</translation>
    </message>
    <message>
        <source>Points over time</source>
        <translation>积分走势</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the way to %2; to go: %3</source>
        <translation>距离 %2 已完成 %1%，还差：%3</translation>
    </message>
    <message>
        <source>Next tier: %1; to go: %2</source>
        <translation>下一等级：%1，还差：%2</translation>
    </message>
    <message>
        <source>In all: %1 spent in %2</source>
        <comment>money, visits</comment>
        <translation>累计消费 %1，到店 %2</translation>
    </message>
    <message>
        <source>%1 – so far %2 of %3</source>
        <comment>a task, how far, and how much is needed</comment>
        <translation>%1：已完成 %2/%3</translation>
    </message>
</context>
<context>
    <name>regulars::StockPanel</name>
    <message>
        <source>Its stock begins when it is published.</source>
        <translation>首次发布后开始计库存。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln there now</source>
        <comment>pieces of a reward</comment>
        <translation>
            <numerusform>现有 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: as many can be had as are asked for.</source>
        <translation>不计库存：要多少有多少。</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>a change of stock; what is there after it</comment>
        <translation>%1，之后 %2</translation>
    </message>
    <message>
        <source>First stock</source>
        <translation>初始库存</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>of a reward&apos;s stock</comment>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>of a reward&apos;s stock</comment>
        <translation>退回</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>of a reward&apos;s stock</comment>
        <translation>到货</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>of a reward&apos;s stock</comment>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>of a reward&apos;s stock</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>Say why in a few words: it stays in the log.</source>
        <translation>请简要说明原因，将留存记录。</translation>
    </message>
    <message numerus="yes">
        <source>It is on record: %Ln there now.</source>
        <comment>pieces of a reward</comment>
        <translation>
            <numerusform>已登记：现有 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods came in</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Counted on the shelf</source>
        <translation>盘点数量</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>更正增减</translation>
    </message>
    <message>
        <source>What is done to the stock</source>
        <translation>对库存做什么</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A delivery, the weekly count, one was broken …</source>
        <translation>到货、每周盘点、破损一件…</translation>
    </message>
    <message>
        <source>Put it on record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>库存变动</translation>
    </message>
    <message>
        <source>What happened to the stock</source>
        <translation>库存变动记录</translation>
    </message>
</context>
<context>
    <name>regulars::StockPaper</name>
    <message>
        <source>Rewards: stock and redemptions</source>
        <translation>奖励：库存与兑换</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Rewards redeemed</source>
        <translation>兑换的奖励</translation>
    </message>
    <message>
        <source>for %1 points</source>
        <translation>用 %1 分</translation>
    </message>
    <message>
        <source>Paid besides the points</source>
        <translation>积分之外另付</translation>
    </message>
    <message>
        <source>Coupons used</source>
        <translation>使用的优惠券</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) are hardly taken: by fewer than 5% of the members who could have them.</source>
        <translation>
            <numerusform>有 %n 种奖励少有人兑：能兑换的会员里兑过的不到 5%。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>兑出</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>No reward is counted in stock.</source>
        <translation>没有按库存管理的奖励。</translation>
    </message>
    <message>
        <source>For every reward opening and changes make the closing.</source>
        <translation>每种奖励的期初加变动都等于期末。</translation>
    </message>
    <message>
        <source>For some reward opening and changes do not make the closing.</source>
        <translation>有的奖励期初加变动不等于期末。</translation>
    </message>
    <message>
        <source>Redemptions</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兑换数量</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Paid (%1)</source>
        <translation>实付（%1）</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Of those who could</source>
        <translation>占可兑换者</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Points by reward</source>
        <translation>各奖励所用积分</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>hardly taken</source>
        <translation>少有人兑</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The programme has no rewards.</source>
        <translation>会员方案里没有奖励。</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Lapsed unused</source>
        <translation>过期未用</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>期末未用</translation>
    </message>
    <message>
        <source>No coupons were issued or used.</source>
        <translation>没有发放或使用优惠券。</translation>
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
        <source>Closed by %1</source>
        <translation>定稿：%1</translation>
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
        <source>Refunds outweighed what was sold: sales come to %1.</source>
        <translation>退款多于销售：销售额为 %1。</translation>
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
    <message>
        <source>Generated by %1, recorded up to %2</source>
        <translation>制表：%1，记录截至 %2</translation>
    </message>
</context>
<context>
    <name>regulars::TableFile</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>regulars::TargetsList</name>
    <message>
        <source>No points were issued in the period.</source>
        <translation>本期没有发放积分。</translation>
    </message>
    <message>
        <source>Healthy: members spend what they earn. The target is 25% or more.</source>
        <translation>健康：会员会用掉所得的积分。目标是 25% 及以上。</translation>
    </message>
    <message>
        <source>Below the target of 25%: points pile up unused. Are the rewards in reach?</source>
        <translation>低于 25% 的目标：积分越积越多。奖励够得着吗？</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兑换率</translation>
    </message>
    <message>
        <source>Sleeping members</source>
        <translation>沉睡会员</translation>
    </message>
    <message>
        <source>There are no members yet.</source>
        <translation>还没有会员。</translation>
    </message>
    <message>
        <source>Healthy: most members have bought within 90 days. The target is 35% at most.</source>
        <translation>健康：多数会员 90 天内购买过。目标是至多 35%。</translation>
    </message>
    <message>
        <source>Above the target of 35%: many members have not bought for 90 days.</source>
        <translation>高于 35% 的目标：许多会员 90 天没有购买。</translation>
    </message>
    <message>
        <source>Cost of rewards, of the budget</source>
        <translation>奖励成本占预算</translation>
    </message>
    <message>
        <source>The programme has no marketing budget to compare with.</source>
        <translation>积分计划没有可比较的营销预算。</translation>
    </message>
    <message>
        <source>Within what was agreed: %1 of the budget for the period.</source>
        <translation>在约定之内：占本期预算的 %1。</translation>
    </message>
    <message>
        <source>Above what was agreed: %1 of the budget for the period.</source>
        <translation>超过约定：占本期预算的 %1。</translation>
    </message>
</context>
<context>
    <name>regulars::TemplateList</name>
    <message>
        <source>What kind of shop</source>
        <translation>店铺类型</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>便利店</translation>
    </message>
    <message>
        <source>Fresh food</source>
        <translation>生鲜</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <source>Bookshop</source>
        <translation>书店</translation>
    </message>
    <message>
        <source>Hair and beauty</source>
        <translation>美容美发</translation>
    </message>
    <message>
        <source>Mother and baby</source>
        <translation>母婴</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Nothing is set yet: you make all of it yourself.</source>
        <translation>什么都还没设，全部由您自己设置。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) per %1</source>
        <translation>
            <numerusform>每 %1 积 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tier(s)</source>
        <translation>
            <numerusform>%n 个等级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n 种奖品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TierWords</name>
    <message>
        <source>%1 earn %2 points.</source>
        <translation>%1得%2积分。</translation>
    </message>
    <message>
        <source>%1 get %2 everything.</source>
        <comment>%2: 5% off</comment>
        <translation>%1购买所有商品享%2。</translation>
    </message>
    <message>
        <source>%1 may buy new goods %2 before they are on general sale.</source>
        <translation>%1可比其他人提前%2购买新品。</translation>
    </message>
    <message>
        <source>%1 have “%2” %3, at most %4.</source>
        <translation>%1%3享有“%2”，最多%4。</translation>
    </message>
    <message>
        <source>%1 have “%2” %3.</source>
        <translation>%1%3享有“%2”。</translation>
    </message>
    <message>
        <source>%1 have “%2”, at most %4.</source>
        <translation>%1享有“%2”，最多%4。</translation>
    </message>
    <message>
        <source>%1 have “%2”.</source>
        <translation>%1享有“%2”。</translation>
    </message>
    <message>
        <source>Every member starts as %1.</source>
        <translation>每位会员的起始等级是“%1”。</translation>
    </message>
    <message>
        <source>%1 is given by hand only.</source>
        <translation>等级“%1”只能手动授予。</translation>
    </message>
    <message>
        <source>Members become %1 %2.</source>
        <comment>%2: when they have spent …</comment>
        <translation>会员%2，升为“%1”。</translation>
    </message>
    <message>
        <source>On becoming %1 they get %2.</source>
        <comment>members</comment>
        <translation>升为“%1”时，得%2。</translation>
    </message>
    <message>
        <source>Members keep %1 for good.</source>
        <translation>等级“%1”长期有效。</translation>
    </message>
    <message>
        <source>no time</source>
        <comment>of grace</comment>
        <translation>0 天</translation>
    </message>
    <message>
        <source>%1 lasts %2, followed by a grace period of %3.</source>
        <comment>a tier; lengths of time</comment>
        <translation>等级“%1”有效%2，到期后宽限%3。</translation>
    </message>
    <message>
        <source>After that, members keep %1 if they meet its conditions again.</source>
        <translation>到期时再次符合升级条件的，继续保持“%1”。</translation>
    </message>
    <message>
        <source>After that, members keep %1 %2.</source>
        <comment>%2: when they have spent …</comment>
        <translation>到期时%2，继续保持“%1”。</translation>
    </message>
</context>
<context>
    <name>regulars::TiersPage</name>
    <message>
        <source>%1× points</source>
        <comment>a multiplier</comment>
        <translation>%1 倍积分</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n member(s)</source>
        <translation>
            <numerusform>%1 · %n 位会员</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>添加等级</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Lower</source>
        <comment>a tier&apos;s place: one up in the list</comment>
        <translation>降一级</translation>
    </message>
    <message>
        <source>Higher</source>
        <comment>a tier&apos;s place: one down in the list</comment>
        <translation>升一级</translation>
    </message>
    <message>
        <source>Remove there too</source>
        <translation>一并删除</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>Tiers, from the lowest to the highest</source>
        <translation>等级，从低到高</translation>
    </message>
    <message>
        <source>Ways in, welcome, benefits</source>
        <translation>升级条件、升级礼、权益</translation>
    </message>
    <message>
        <source>What this says</source>
        <translation>规则说明</translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation>达到的会员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colour of the badge</source>
        <translation>徽章颜色</translation>
    </message>
    <message>
        <source>Points are multiplied by</source>
        <translation>积分倍数</translation>
    </message>
    <message>
        <source>Discount on everything</source>
        <translation>全场折扣</translation>
    </message>
    <message>
        <source>In percent, such as 5.</source>
        <translation>减免百分比，如 5。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no discount</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Days of early access</source>
        <translation>提前购买天数</translation>
    </message>
    <message>
        <source>It ends and is reviewed</source>
        <translation>到期重新定级</translation>
    </message>
    <message>
        <source>It lasts</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Ways in: any one of them is enough</source>
        <translation>升级条件：满足任意一条即可</translation>
    </message>
    <message>
        <source>Add a way in</source>
        <translation>添加升级条件</translation>
    </message>
    <message>
        <source>Ways to stay at the end; without any, the ways in count</source>
        <translation>保级条件；不设置则按升级条件</translation>
    </message>
    <message>
        <source>Add a way to stay</source>
        <translation>添加保级条件</translation>
    </message>
    <message>
        <source>Welcome, given on reaching the tier</source>
        <translation>升级礼，升级时赠送</translation>
    </message>
    <message>
        <source>Add a gift of points</source>
        <translation>添加赠送积分</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>添加权益</translation>
    </message>
    <message>
        <source>For all of the tier</source>
        <translation>该等级全体会员</translation>
    </message>
    <message>
        <source>Only after visits…</source>
        <translation>到店若干次后…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is pressed; of what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>New benefit</source>
        <translation>新权益</translation>
    </message>
    <message>
        <source>New benefit %1</source>
        <translation>新权益 %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a part of the programme; an id</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>This tier is named by others: %1.</source>
        <translation>其他内容用到了该等级：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Members by what the tier asks for</source>
        <translation>按升级条件统计的会员分布</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1 have the %2 that it asks for now.</source>
        <translation>
            <numerusform>%1 位会员中有 %n 位达到现在要求的 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 instead of %2, %n member(s) more would reach it.</source>
        <translation>
            <numerusform>改为 %1（现为 %2），会多 %n 位会员达到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 instead of %2, %n member(s) fewer would reach it.</source>
        <translation>
            <numerusform>改为 %1（现为 %2），会少 %n 位会员达到。</numerusform>
        </translation>
    </message>
    <message>
        <source>As printed on cards and receipts.</source>
        <translation>印在会员卡和小票上。</translation>
    </message>
    <message>
        <source>1 gives the usual points, 1.5 half as many again.</source>
        <translation>1 表示正常积分，1.5 表示多得一半。</translation>
    </message>
    <message>
        <source>How many days before others its members may buy new goods.</source>
        <translation>该等级会员可比别人提前多少天购买新品。</translation>
    </message>
    <message>
        <source>Otherwise members who reach the tier keep it for good.</source>
        <translation>否则达到该等级的会员永久保有。</translation>
    </message>
    <message>
        <source>Then a grace period</source>
        <translation>随后的宽限期</translation>
    </message>
    <message>
        <source>When it ends, each member keeps the tier or falls.</source>
        <translation>到期时，会员保级或降级。</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>不限次数</translation>
    </message>
    <message>
        <source>A limited number of times…</source>
        <translation>限制次数…</translation>
    </message>
    <message>
        <source>No way into this tier asks for a sum that could be charted.</source>
        <translation>该等级没有以数额计算的升级条件，无法绘制分布图。</translation>
    </message>
</context>
<context>
    <name>regulars::Till</name>
    <message>
        <source>This has just been recorded; the second press is ignored.</source>
        <translation>刚刚已经入账，重复的按键不再处理。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>This member has earned more than three times today. It is recorded.</source>
        <translation>该会员今天积分已超过三次，本次照常入账。</translation>
    </message>
    <message>
        <source>This member is no longer here.</source>
        <translation>该会员已不存在。</translation>
    </message>
    <message>
        <source>This coupon is on the counter already.</source>
        <translation>这张优惠券已用于本单。</translation>
    </message>
    <message>
        <source>Whose? Scan a card, or type a phone number or a name first.</source>
        <translation>是哪位会员？请先扫会员卡，或输入手机号、姓名。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Type the amount, then Enter. F5 redeems a reward.</source>
        <translation>输入金额，再按 Enter。F5 兑换奖品。</translation>
    </message>
    <message>
        <source>Type the amount, then Enter.</source>
        <translation>输入金额，再按 Enter。</translation>
    </message>
    <message>
        <source>to pay %1</source>
        <translation>应付 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) used</source>
        <translation>
            <numerusform>使用 %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of stored value used</source>
        <translation>使用储值 %1</translation>
    </message>
    <message>
        <source>coupon: %1</source>
        <translation>送券：%1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>券码 %1</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>欢迎，%1</translation>
    </message>
    <message numerus="yes">
        <source>Card %1 · %Ln point(s)</source>
        <translation>
            <numerusform>卡号 %1 · %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退货</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) taken back</source>
        <translation>
            <numerusform>收回 %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) returned</source>
        <translation>
            <numerusform>退还 %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>balance %1</source>
        <translation>现有 %1 分</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>The purchase is %1&apos;s now.</source>
        <translation>这笔消费已记在%1名下。</translation>
    </message>
    <message>
        <source>Stored value of %1</source>
        <translation>%1的储值</translation>
    </message>
    <message>
        <source>Stored value of %1, with a bonus of %2</source>
        <translation>%1的储值，另赠 %2</translation>
    </message>
    <message>
        <source>Stored value of %1, paid out</source>
        <translation>%1的储值，已退还</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) given</source>
        <translation>
            <numerusform>转赠 %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: noted. The limit of points for it is reached.</source>
        <translation>%1：已登记，此项积分已达上限。</translation>
    </message>
    <message>
        <source>Benefit used</source>
        <translation>权益已使用</translation>
    </message>
    <message numerus="yes">
        <source>%n more left</source>
        <translation>
            <numerusform>还剩 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 back to stored value</source>
        <translation>退回储值 %1</translation>
    </message>
    <message>
        <source>%1 back, and %2 to stored value</source>
        <translation>退款 %1，另退回储值 %2</translation>
    </message>
    <message>
        <source>%1 Is it for certain goods? Shift+F4 lays them on the bill.</source>
        <translation>%1 只限指定商品的券？按 Shift+F4 录入商品明细。</translation>
    </message>
    <message>
        <source>Recorded without a member. Look one up now, or scan the receipt within 7 days, to put it on them.</source>
        <translation>已记账，未记会员。现在找到会员，或 7 天内扫描小票，即可补记。</translation>
    </message>
    <message>
        <source>%1 gave them to %2</source>
        <translation>%1 转赠给 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) earned</source>
        <translation>
            <numerusform>获得 %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Top-up of %1</source>
        <translation>充值 %1</translation>
    </message>
    <message>
        <source>codes %1</source>
        <translation>券码 %1</translation>
    </message>
    <message>
        <source>A rule gives a reward with this that is out of stock: it is not handed out. The rest is recorded.</source>
        <translation>规则随单赠送的奖品已无库存，未发放；其余已记录。</translation>
    </message>
    <message>
        <source>hand out: %1</source>
        <translation>请交给顾客：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a refusal, and what the coupon is good for</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>regulars::TillPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 位会员</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a card, or type the last 4 digits of a phone.</source>
        <translation>扫会员卡，或输入手机号后 4 位。</translation>
    </message>
    <message>
        <source>Scan a card, or type the last 4 digits of a phone. Served last:</source>
        <translation>扫会员卡，或输入手机号后 4 位。最近接待：</translation>
    </message>
    <message>
        <source>This has just been recorded; the second press is ignored.</source>
        <translation>刚刚已经入账，重复的按键不再处理。</translation>
    </message>
    <message>
        <source>Nobody is found under %1. F3 enrols.</source>
        <translation>没有找到“%1”，按 F3 登记入会。</translation>
    </message>
    <message>
        <source>Nothing here has the code %1. F3 enrols a member with this card.</source>
        <translation>没有编码 %1。按 F3 可用这张卡登记新会员。</translation>
    </message>
    <message>
        <source>This reward is not in the catalogue today.</source>
        <translation>这个奖品今天不在奖品目录中。</translation>
    </message>
    <message>
        <source>%1 has no price of its own: type the amount.</source>
        <translation>%1没有固定价格，请输入金额。</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Done again: %1. F8 undoes it.</source>
        <translation>已重做：%1。按 F8 撤销。</translation>
    </message>
    <message>
        <source>Undone: %1. F8 again redoes it.</source>
        <translation>已撤销：%1。再按 F8 重做。</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>查找会员</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>转赠积分</translation>
    </message>
    <message>
        <source>Points + cash</source>
        <translation>积分+现金</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>储值付款</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>用券</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>Why these points</source>
        <translation>积分计算明细</translation>
    </message>
    <message>
        <source>Type Chinese in the search field</source>
        <translation>在搜索框输入中文</translation>
    </message>
    <message>
        <source>Scan, phone, last 4, pinyin, name</source>
        <translation>扫码、手机号、后 4 位、拼音、姓名</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>找到的会员</translation>
    </message>
    <message>
        <source>Whose? Scan a card, or type a phone number or a name first.</source>
        <translation>是哪位会员？请先扫会员卡，或输入手机号、姓名。</translation>
    </message>
    <message>
        <source>In this shop points are no money. F5 shows what they buy.</source>
        <translation>本店积分不能当钱用。按 F5 看能兑换什么。</translation>
    </message>
    <message>
        <source>This member has no stored value. Shift+F3 tops it up.</source>
        <translation>该会员没有储值。按 Shift+F3 充值。</translation>
    </message>
    <message>
        <source>Nothing was recorded yet that could be printed.</source>
        <translation>还没有可打印的记录。</translation>
    </message>
    <message>
        <source>This amount can&apos;t be read. Check its digits.</source>
        <translation>金额无法识别，请检查数字。</translation>
    </message>
    <message>
        <source>Nobody is found. F3 enrols a new member, Esc clears the field.</source>
        <translation>找不到会员。按 F3 办理入会，按 Esc 清空。</translation>
    </message>
    <message>
        <source>Go on: the last 4 digits of the phone, or all of it.</source>
        <translation>请继续输入：手机尾号四位或完整号码。</translation>
    </message>
    <message>
        <source>More than one fits %1. ↓ picks, Enter opens.</source>
        <translation>有多位会员符合“%1”。按 ↓ 选择，回车打开。</translation>
    </message>
    <message>
        <source>%1 fits too many. Type the last 4 digits of the phone, or all of it.</source>
        <translation>符合“%1”的太多。请输入手机尾号四位或完整号码。</translation>
    </message>
    <message>
        <source>The sale of %1 just now has no member: is it %2&apos;s?</source>
        <translation>刚才 %1 的消费未记会员：是%2的吗？</translation>
    </message>
    <message>
        <source>Put the last sale on them</source>
        <translation>把刚才那笔记到会员</translation>
    </message>
    <message>
        <source>No sale without a member was recorded here just now.</source>
        <translation>刚才这里没有未记会员的消费。</translation>
    </message>
    <message>
        <source>No member %1. Enter enrols them.</source>
        <translation>没有会员 %1，按 Enter 登记入会。</translation>
    </message>
</context>
<context>
    <name>regulars::TimeField</name>
    <message>
        <source>From this time on</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until this time</source>
        <translation>结束时间</translation>
    </message>
</context>
<context>
    <name>regulars::TimelineCard</name>
    <message>
        <source>Details changed</source>
        <translation>修改资料</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>解冻</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Tag off: %1</source>
        <translation>去掉标签：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>加标签：%1</translation>
    </message>
    <message>
        <source>Consent withdrawn: %1</source>
        <translation>撤回同意：%1</translation>
    </message>
    <message>
        <source>Consent given: %1</source>
        <translation>同意：%1</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整积分</translation>
    </message>
    <message>
        <source>Adjustment: %1</source>
        <translation>调整积分：%1</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>等级：%1</translation>
    </message>
    <message>
        <source>Tier reviewed</source>
        <translation>重新定级</translation>
    </message>
    <message>
        <source>Points expired</source>
        <translation>积分过期</translation>
    </message>
    <message>
        <source>Points extended</source>
        <translation>积分延期</translation>
    </message>
    <message>
        <source>Given by a rule</source>
        <translation>规则发放</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>%1: %2, %3 points</source>
        <translation>%1：%2，%3 分</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Redemptions</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>What is shown of the time line</source>
        <translation>时间线显示的内容</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>Write a note, Enter</source>
        <translation>写备注，按 Enter</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Undone, and done again since</source>
        <translation>已撤销，之后又重做</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <comment>a reward that was redeemed</comment>
        <translation>%1，兑换码 %2</translation>
    </message>
</context>
<context>
    <name>regulars::TodayList</name>
    <message>
        <source>Nobody has a birthday today.</source>
        <translation>今天没有人过生日。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln birthday(s) today: %1</source>
        <translation>
            <numerusform>今天有 %Ln 位会员过生日：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No points expire within a week.</source>
        <translation>一周内没有积分到期。</translation>
    </message>
    <message numerus="yes">
        <source>%1 points of %Ln member(s) expire within a week.</source>
        <translation>
            <numerusform>%Ln 位会员的 %1 积分一周内到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <comment>a reward: how many</comment>
        <translation>%1：剩 %2</translation>
    </message>
    <message>
        <source>All rewards are in stock.</source>
        <translation>所有奖励都有货。</translation>
    </message>
    <message>
        <source>Nearly gone: %1</source>
        <translation>快没货了：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Expiring points</source>
        <translation>将到期的积分</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
</context>
<context>
    <name>regulars::TodayPanel</name>
    <message>
        <source>%1, undone</source>
        <translation>%1，已撤销</translation>
    </message>
    <message>
        <source>Purchase of %1</source>
        <translation>消费 %1</translation>
    </message>
    <message>
        <source>Purchase, no member</source>
        <translation>消费，非会员</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>Purchase put on member</source>
        <translation>补记会员</translation>
    </message>
    <message>
        <source>Coupon given</source>
        <translation>发优惠券</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>退储值</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>转赠积分</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整积分</translation>
    </message>
    <message>
        <source>Benefit used</source>
        <translation>使用权益</translation>
    </message>
    <message>
        <source>Tier set</source>
        <translation>设定等级</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today&apos;s operations</source>
        <translation>今天的操作</translation>
    </message>
    <message>
        <source>Nothing yet. What is recorded appears here.</source>
        <translation>还没有记录，入账后显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points issued, %2 redeemed</source>
        <translation>发放 %1 分，兑换 %2 分</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Coupon made void</source>
        <translation>优惠券作废</translation>
    </message>
    <message>
        <source>Partner&apos;s codes brought</source>
        <translation>导入合作方兑换码</translation>
    </message>
</context>
<context>
    <name>regulars::TogetherTab</name>
    <message>
        <source> + </source>
        <comment>between goods of one basket</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>看什么</translation>
    </message>
    <message>
        <source>Who buys this also buys that</source>
        <translation>买了这个也买那个</translation>
    </message>
    <message>
        <source>Goods bought together</source>
        <translation>一起购买的商品</translation>
    </message>
    <message>
        <source>Who buys</source>
        <translation>买了</translation>
    </message>
    <message>
        <source>also buys</source>
        <translation>也买了</translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>购物篮</translation>
    </message>
    <message>
        <source>Of all baskets</source>
        <translation>占全部购物篮</translation>
    </message>
    <message>
        <source>Of those who buy</source>
        <translation>占买了前者的</translation>
    </message>
    <message>
        <source>Times as often as usual</source>
        <translation>是平常的几倍</translation>
    </message>
    <message>
        <source>Nothing stands out yet</source>
        <translation>还没有突出的组合</translation>
    </message>
    <message numerus="yes">
        <source>It takes at least %n baskets with the same goods in them. Choose a longer period, or look at categories.</source>
        <translation>
            <numerusform>至少要有 %n 个含相同商品的购物篮。请选更长的期间，或改看分类。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 baskets were looked at. Listed is what at least %2 of them hold together, the strongest bonds first. Only above 1.00 times as often as usual is it more than chance.</source>
        <translation>共看了 %1 个购物篮。列出至少在其中 %2 个里一起出现的，联系最强的在前。高于平常的 1.00 倍才不只是巧合。</translation>
    </message>
    <message>
        <source>Nothing beyond chance</source>
        <translation>没有超出偶然的搭配</translation>
    </message>
    <message>
        <source>What goods have in common is no more than chance explains. Tick the box to see it all the same.</source>
        <translation>这些商品一起出现只是偶然。勾选这一项仍可查看。</translation>
    </message>
    <message>
        <source>Also what chance explains</source>
        <translation>也显示偶然的搭配</translation>
    </message>
</context>
<context>
    <name>regulars::TopBar</name>
    <message>
        <source>Find a command or page</source>
        <translation>查找命令或页面</translation>
    </message>
    <message>
        <source>Sidebar wide or narrow (%1)</source>
        <translation>展开或收起侧边栏 (%1)</translation>
    </message>
    <message>
        <source>Sidebar wide or narrow</source>
        <translation>展开或收起侧边栏</translation>
    </message>
    <message>
        <source>Lock, or change who is at work (%1)</source>
        <translation>锁定或换人 (%1)</translation>
    </message>
    <message>
        <source>Lock, or change who is at work</source>
        <translation>锁定或换人</translation>
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
        <source>No times were recorded with this month&apos;s purchases, only their dates: there is no traffic by hour to show.</source>
        <translation>本月的购买只记了日期，没有记时刻，因此没有分时段的客流。</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) were recorded by date alone and stand in no hour.</source>
        <translation>
            <numerusform>%n 笔购买只记了日期，未计入任何时段。</numerusform>
        </translation>
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
    <message>
        <source>No backup of the shop&apos;s data has been made yet.</source>
        <translation>店铺数据尚未备份。</translation>
    </message>
    <message>
        <source>Last backup: %1, proved by opening it. None lies on another disk.</source>
        <translation>最近备份：%1，已打开验证。其他磁盘上没有备份。</translation>
    </message>
    <message>
        <source>Last backup: %1, proved by opening it; on another disk: %2.</source>
        <translation>最近备份：%1，已打开验证；其他磁盘：%2。</translation>
    </message>
</context>
<context>
    <name>regulars::TransactionsPage</name>
    <message>
        <source>Done again: %1. F8 undoes it.</source>
        <translation>已重做：%1。按 F8 撤销。</translation>
    </message>
    <message>
        <source>Undone: %1. F8 does it again.</source>
        <translation>已撤销：%1。按 F8 重做。</translation>
    </message>
    <message>
        <source>Sales %1</source>
        <translation>销售额 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with a member</source>
        <translation>
            <numerusform>其中会员 %Ln 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points issued, %2 redeemed</source>
        <translation>发放 %1 分，兑换 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>清除 %n 个筛选条件</numerusform>
        </translation>
    </message>
    <message>
        <source>No transactions today</source>
        <translation>今天没有交易</translation>
    </message>
    <message>
        <source>No transactions on these days</source>
        <translation>这些日子没有交易</translation>
    </message>
    <message>
        <source>What is recorded at the till appears here.</source>
        <translation>收银入账后显示在这里。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Serve this member</source>
        <translation>接待该会员</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>重印小票</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>显示今天</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易记录</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的交易</translation>
    </message>
    <message>
        <source>No transaction meets all that is asked above.</source>
        <translation>没有交易符合上面的全部条件。</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>导出账簿</translation>
    </message>
    <message>
        <source>%1 did this. Scan the slip at the till to refund it.</source>
        <translation>经办人：%1。请在收银台扫描小票退货。</translation>
    </message>
</context>
<context>
    <name>regulars::TrialPanel</name>
    <message>
        <source>Goods of line %1</source>
        <translation>第 %1 行的商品</translation>
    </message>
    <message>
        <source>Quantity of line %1</source>
        <translation>第 %1 行的数量</translation>
    </message>
    <message>
        <source>Amount of line %1</source>
        <translation>第 %1 行的金额</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>请输入金额。</translation>
    </message>
    <message>
        <source>Type a member&apos;s card or phone number.</source>
        <translation>请输入会员的卡号或手机号。</translation>
    </message>
    <message>
        <source>There is no member with that card or phone number.</source>
        <translation>没有这个卡号或手机号的会员。</translation>
    </message>
    <message>
        <source>A member: %1</source>
        <translation>会员：%1</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>不限渠道</translation>
    </message>
    <message>
        <source>Any goods</source>
        <translation>任意商品</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what gives; what it gives</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>More goods</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Amount of the top-up</source>
        <translation>充值金额</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>哪位会员</translation>
    </message>
    <message>
        <source>Card or phone number</source>
        <translation>卡号或手机号</translation>
    </message>
    <message>
        <source>Earlier visits: </source>
        <extracomment>before a number that is being edited</extracomment>
        <translation>以往到店次数：</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>以往到店次数</translation>
    </message>
    <message>
        <source>Has their birthday</source>
        <translation>当天生日</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>移除第 %1 行</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>互动：%1</translation>
    </message>
    <message>
        <source>Someone who is not a member</source>
        <translation>非会员顾客</translation>
    </message>
    <message>
        <source>One of your members…</source>
        <translation>本店的某位会员…</translation>
    </message>
</context>
<context>
    <name>regulars::Trials</name>
    <message>
        <source>“%1” applies here.</source>
        <translation>“%1”在此适用。</translation>
    </message>
    <message>
        <source>“%1” gives nothing here: %2</source>
        <translation>“%1”在此不起作用：%2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1（原价 %2）</translation>
    </message>
    <message>
        <source>%1, no points without a member</source>
        <translation>%1，非会员不积分</translation>
    </message>
    <message>
        <source>%1 instead of %2 → %3</source>
        <translation>%1（原价 %2）→ %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an amount; points</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The tier&apos;s discount</source>
        <translation>等级折扣</translation>
    </message>
    <message>
        <source>Coupon %1</source>
        <translation>优惠券 %1</translation>
    </message>
    <message>
        <source>coupon: %1</source>
        <translation>优惠券：%1</translation>
    </message>
    <message>
        <source>reward: %1</source>
        <translation>奖品：%1</translation>
    </message>
    <message>
        <source>stored value: %1</source>
        <translation>储值：%1</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>something else happened.</source>
        <translation>发生的不是这件事。</translation>
    </message>
    <message>
        <source>it is not in force on that day.</source>
        <translation>当天不在有效期内。</translation>
    </message>
    <message>
        <source>not on that day or at that time.</source>
        <translation>日期或时间不符。</translation>
    </message>
    <message>
        <source>it is about other goods.</source>
        <translation>适用于其他商品。</translation>
    </message>
    <message>
        <source>its conditions are not met.</source>
        <translation>条件不满足。</translation>
    </message>
    <message>
        <source>there is no member.</source>
        <translation>没有会员。</translation>
    </message>
    <message>
        <source>it is about other members.</source>
        <translation>适用于其他会员。</translation>
    </message>
    <message>
        <source>its conditions are not met, or another rule takes its place.</source>
        <translation>条件不满足，或由另一条规则代替。</translation>
    </message>
    <message>
        <source>Choose a member: this happens only to members.</source>
        <translation>请选择一位会员：这只发生在会员身上。</translation>
    </message>
    <message>
        <source>%1 for the friend, %2 for the member who brought them</source>
        <translation>好友得 %1，推荐人得 %2</translation>
    </message>
    <message>
        <source>%1, to the member who brought them</source>
        <translation>%1，给推荐人</translation>
    </message>
    <message>
        <source>its conditions are not met, or a more specific rule sets the points on these goods.</source>
        <translation>条件不满足，或有更具体的规则决定这些商品的积分。</translation>
    </message>
</context>
<context>
    <name>regulars::Trouble</name>
    <message>
        <source>That number is too large; nothing was changed.</source>
        <translation>数字太大，没有作任何更改。</translation>
    </message>
    <message>
        <source>The shop&apos;s file can&apos;t be opened. Check that the folder is there and may be written.</source>
        <translation>无法打开店铺文件。请检查文件夹是否存在、能否写入。</translation>
    </message>
    <message>
        <source>This file is not a shop of Regulars. Choose another one.</source>
        <translation>这不是熟客的店铺文件，请另选一个。</translation>
    </message>
    <message>
        <source>This shop was written by a newer version of Regulars. Install that version to open it.</source>
        <translation>这家店铺由更新版本的熟客写入，请安装该版本后再打开。</translation>
    </message>
    <message>
        <source>This shop is of an older version. Open it to write once, so that it is brought up to date.</source>
        <translation>这家店铺是旧版本的。请以可写方式打开一次，完成升级。</translation>
    </message>
    <message>
        <source>Another program has this shop open. Close it there first.</source>
        <translation>另一个程序正打开着这家店铺，请先在那里关闭。</translation>
    </message>
    <message>
        <source>The shop&apos;s file is busy; nothing was changed. Try again.</source>
        <translation>店铺文件正忙，没有作任何更改，请重试。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>磁盘已满，没有作任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk could not be read or written; nothing was changed. Check the disk, then start Regulars again.</source>
        <translation>磁盘读写失败，没有作任何更改。请检查磁盘，再重新启动熟客。</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Restore the newest backup.</source>
        <translation>店铺文件已损坏，请恢复最新的备份。</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>已取消，没有作任何更改。</translation>
    </message>
    <message>
        <source>The program made a mistake; nothing was changed. Start it again, and tell its makers.</source>
        <translation>程序出错，没有作任何更改。请重新启动，并告诉开发者。</translation>
    </message>
    <message>
        <source>That file is not there any more. Choose another one.</source>
        <translation>文件已不在原处，请另选一个。</translation>
    </message>
    <message>
        <source>That file can&apos;t be read. Check its permissions.</source>
        <translation>无法读取文件，请检查权限。</translation>
    </message>
    <message>
        <source>That file has no heading line. Give its columns names.</source>
        <translation>文件没有标题行，请为各列加上名称。</translation>
    </message>
    <message>
        <source>That file is no table. Save it as XLSX or CSV.</source>
        <translation>这不是表格文件，请存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>The characters of that file can&apos;t be read. Save it as CSV UTF-8.</source>
        <translation>无法识别文件中的字符，请存为 CSV UTF-8。</translation>
    </message>
    <message>
        <source>The heading line of that file can&apos;t be read. Mend its quotes.</source>
        <translation>无法读取文件的标题行，请修正其中的引号。</translation>
    </message>
    <message>
        <source>That workbook is damaged. Open it in a spreadsheet and save it anew.</source>
        <translation>工作簿已损坏。请用电子表格软件打开，重新保存。</translation>
    </message>
    <message>
        <source>That workbook has a password. Save it without one.</source>
        <translation>工作簿有密码，请存为没有密码的文件。</translation>
    </message>
    <message>
        <source>That workbook is too large. Split it.</source>
        <translation>工作簿太大，请拆分。</translation>
    </message>
    <message>
        <source>Name the file .xlsx or .csv.</source>
        <translation>文件名须以 .xlsx 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose another folder, or make room.</source>
        <translation>无法写入该位置。请换一个文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>That is more than a workbook holds. Export it as CSV.</source>
        <translation>超出工作簿的容量，请导出为 CSV。</translation>
    </message>
</context>
<context>
    <name>regulars::UseWords</name>
    <message>
        <source>%1 “%2”</source>
        <comment>a part of the programme; a name</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1等 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::VersionList</name>
    <message>
        <source>the shop was set up</source>
        <translation>店铺建立</translation>
    </message>
    <message>
        <source>an import brought goods</source>
        <translation>导入商品</translation>
    </message>
    <message>
        <source>an import was taken back</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Version %1 · in force</source>
        <translation>版本 %1 · 现行</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when; who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when; who; why</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>regulars::VersionsPage</name>
    <message numerus="yes">
        <source>What the draft changes (%n)</source>
        <translation>
            <numerusform>草稿更改的内容（%n 处）</numerusform>
        </translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>草稿更改的内容</translation>
    </message>
    <message>
        <source>Last changed by %1, %2.</source>
        <translation>最后修改：%1，%2。</translation>
    </message>
    <message>
        <source>The owner reads it and publishes it.</source>
        <translation>由店主查看并发布。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the file can&apos;t be used; the draft stays as it was:</source>
        <translation>
            <numerusform>文件有 %n 处不能用，草稿保持原样：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>放弃草稿…</translation>
    </message>
    <message>
        <source>Open as draft</source>
        <translation>作为草稿打开</translation>
    </message>
    <message>
        <source>Save this version as a file…</source>
        <translation>将此版本存为文件…</translation>
    </message>
    <message>
        <source>Save the draft as a file…</source>
        <translation>将草稿存为文件…</translation>
    </message>
    <message>
        <source>Take a file as draft…</source>
        <translation>从文件读入草稿…</translation>
    </message>
    <message>
        <source>Add their changes to the draft</source>
        <translation>把对方的更改加入草稿</translation>
    </message>
    <message>
        <source>Let the draft replace theirs</source>
        <translation>用草稿取代对方的版本</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>没有可发布的内容</translation>
    </message>
    <message>
        <source>The draft is the same as what is in force. Change something on the other pages, open an earlier version, or take a file.</source>
        <translation>草稿与现行版本相同。请在其他页面修改，打开以前的版本，或读入文件。</translation>
    </message>
    <message>
        <source>Another version was published since this draft was begun. Say what becomes of it before you publish.</source>
        <translation>这份草稿开始之后又发布了另一个版本。发布前请先决定如何处理。</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>全部版本</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>存为文件</translation>
    </message>
    <message>
        <source>A file holds the whole programme. What you take becomes the draft and is in force only once it is published.</source>
        <translation>文件保存整个会员计划。读入的文件成为草稿，发布后才生效。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n change(s) now?</source>
        <translation>
            <numerusform>现在发布 %n 处更改？</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on every till counts by them. What members have earned stays as it is, and earlier purchases keep the version they were made under.</source>
        <translation>发布后，各收银台都按新版本计算。会员已获得的不变，以前的消费仍按当时的版本。</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>立即发布</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不发布</translation>
    </message>
    <message>
        <source>Why (a note for the history of versions)</source>
        <translation>原因（写入版本记录的备注）</translation>
    </message>
    <message numerus="yes">
        <source>Discard the draft with its %n change(s)?</source>
        <translation>
            <numerusform>放弃草稿及其 %n 处更改？</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in force stays as it is. The draft can&apos;t be brought back.</source>
        <translation>现行版本不变。放弃的草稿无法找回。</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Version %1 is in force</source>
        <translation>版本 %1 已生效</translation>
    </message>
    <message>
        <source>The draft is discarded</source>
        <translation>草稿已放弃</translation>
    </message>
    <message>
        <source>Version %1 is the draft now; nothing is published</source>
        <translation>版本 %1 已成为草稿，尚未发布</translation>
    </message>
    <message>
        <source>Their changes are in the draft</source>
        <translation>对方的更改已加入草稿</translation>
    </message>
    <message>
        <source>The draft will replace what was published</source>
        <translation>草稿将取代已发布的版本</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>保存此版本</translation>
    </message>
    <message>
        <source>Programmes (*.json)</source>
        <translation>会员计划 (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Take a file as draft</source>
        <translation>从文件读入草稿</translation>
    </message>
    <message>
        <source>Programmes (*.json);;All files (*)</source>
        <translation>会员计划 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file counts in %1 and the shop in %2, which can&apos;t change any more.</source>
        <translation>文件以 %1 记账，而本店以 %2 记账，不能再更改。</translation>
    </message>
    <message>
        <source>%1 is the draft now; nothing is published</source>
        <translation>%1 已成为草稿，尚未发布</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>查看效果</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>给顾客看的</translation>
    </message>
    <message>
        <source>One page in plain words: how to earn points, what they buy, what tiers bring. It tells what is in force, not the draft.</source>
        <translation>一页纸，用通俗的话说明：怎样积分、能换什么、各等级有什么。内容以现行版本为准，不含草稿。</translation>
    </message>
    <message>
        <source>Print the leaflet…</source>
        <translation>打印会员手册…</translation>
    </message>
    <message>
        <source>draft.programme.json</source>
        <comment>a file&apos;s name</comment>
        <translation>草稿.programme.json</translation>
    </message>
    <message>
        <source>version-%1.programme.json</source>
        <comment>a file&apos;s name</comment>
        <translation>版本-%1.programme.json</translation>
    </message>
    <message>
        <source>The draft that is kept here can&apos;t be opened by this version of the program. Save it as a file to mend it there, or discard it; what is in force is not concerned.</source>
        <translation>这里保存的草稿无法用此版本的程序打开。可另存为文件后在文件中改正，或放弃草稿；已生效的内容不受影响。</translation>
    </message>
    <message>
        <source>An earlier version of the program took this; mend it, then publish:</source>
        <translation>以下内容旧版程序曾接受，请改正后再发布：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place; what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>regulars::Vocabulary</name>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 积分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 items</source>
        <comment>a weighed amount such as 1.5</comment>
        <translation>%1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 次</translation>
    </message>
    <message numerus="yes">
        <source>%1 time(s)</source>
        <translation>
            <numerusform>%1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s)</source>
        <translation>
            <numerusform>%1 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <translation>
            <numerusform>%1 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1 年</numerusform>
        </translation>
    </message>
    <message>
        <source>double</source>
        <comment>points</comment>
        <translation>2 倍</translation>
    </message>
    <message>
        <source>triple</source>
        <comment>points</comment>
        <translation>3 倍</translation>
    </message>
    <message>
        <source>the usual</source>
        <comment>points</comment>
        <translation>1 倍</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>points</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>100% off</source>
        <comment>of the price</comment>
        <translation>免费</translation>
    </message>
    <message>
        <source>0% off</source>
        <comment>of the price</comment>
        <translation>原价</translation>
    </message>
    <message>
        <source>%1% off</source>
        <comment>%2: tenths of the price that remain, as Chinese says it</comment>
        <translation>%2 折</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>between two times of day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>weekdays</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>%1: 2nd, %2: 2; a day of the month</comment>
        <translation>%2 日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days of the month</comment>
        <translation>%1至 %2</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <comment>format of a date without its year</comment>
        <translation> M 月 d 日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>since joining</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>最近 %1内</translation>
    </message>
    <message>
        <source>a day</source>
        <comment>so many times</comment>
        <translation>每天</translation>
    </message>
    <message>
        <source>a week</source>
        <comment>so many times</comment>
        <translation>每周</translation>
    </message>
    <message>
        <source>a month</source>
        <comment>so many times</comment>
        <translation>每月</translation>
    </message>
    <message>
        <source>a year</source>
        <comment>so many times</comment>
        <translation>每年</translation>
    </message>
    <message>
        <source>in total</source>
        <comment>so many times</comment>
        <translation>累计</translation>
    </message>
    <message>
        <source>in any %1</source>
        <comment>so many times</comment>
        <translation>任意 %1内</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a field is for and what it holds</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two of several in a row</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 tier members</source>
        <comment>the tier itself is called Member</comment>
        <translation>“%1”等级会员</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a tier such as Gold Member</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>of a tier</comment>
        <translation>%1会员</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>每月日期</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>统计期间</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>regulars::WalletSheet</name>
    <message>
        <source>How much? Type the amount.</source>
        <translation>多少钱？请输入金额。</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>There is now</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>退储值</translation>
    </message>
    <message>
        <source>Enter tops up · Esc goes back. To pay a bill with it, press Shift+F6 at the amount.</source>
        <translation>Enter 充值 · Esc 返回。用储值付款：在金额栏按 Shift+F6。</translation>
    </message>
    <message>
        <source>Topped up, there is %1.</source>
        <translation>充值后共有 %1。</translation>
    </message>
    <message>
        <source>Topped up, there is %1: a bonus of %2 comes with it.</source>
        <translation>充值后共有 %1，其中赠送 %2。</translation>
    </message>
</context>
<context>
    <name>regulars::WhatIfFigures</name>
    <message>
        <source>Points given</source>
        <translation>发放积分</translation>
    </message>
    <message>
        <source>What it costs the shop</source>
        <translation>店铺成本</translation>
    </message>
    <message>
        <source>Owed to members at the end</source>
        <translation>期末欠会员的价值</translation>
    </message>
    <message>
        <source>Redemptions in reach</source>
        <translation>可及的兑换次数</translation>
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
        <source>Points outstanding at the end</source>
        <translation>期末未兑换积分</translation>
    </message>
    <message>
        <source>Offers and tier discounts</source>
        <translation>优惠与等级折扣</translation>
    </message>
    <message>
        <source>Taken off by coupons</source>
        <translation>优惠券减免</translation>
    </message>
    <message>
        <source>Stored value given</source>
        <translation>赠送储值</translation>
    </message>
    <message>
        <source>Gifts, at their cost</source>
        <translation>礼品（按成本）</translation>
    </message>
    <message>
        <source>Redemptions out of reach</source>
        <translation>不再可及的兑换</translation>
    </message>
    <message>
        <source>Rises of tier</source>
        <translation>升级人数</translation>
    </message>
    <message>
        <source>Falls of tier</source>
        <translation>降级人数</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Points given by day</source>
        <translation>每日发放积分</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Members by tier at the end</source>
        <translation>期末各等级会员数</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>%1 more (+%2%)</source>
        <translation>多 %1（+%2%）</translation>
    </message>
    <message>
        <source>%1 less (−%2%)</source>
        <translation>少 %1（−%2%）</translation>
    </message>
    <message>
        <source>Every member stands on the same tier at the end.</source>
        <translation>期末所有会员等级不变。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) stand higher at the end.</source>
        <translation>
            <numerusform>期末 %n 位会员等级更高。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) stand lower.</source>
        <translation>
            <numerusform>%n 位会员等级更低。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of %n member(s) has more or less of it.</source>
        <translation>
            <numerusform>%n 位会员中没有人因此增减。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have more of it.</source>
        <translation>
            <numerusform>%n 位会员更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have less.</source>
        <translation>
            <numerusform>%n 位会员更少。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was returned or undone counts as never sold.</source>
        <translation>已退货或撤销的视为未曾售出。</translation>
    </message>
    <message>
        <source>Rewards are in reach whatever the stock was.</source>
        <translation>奖品不论库存均视为可兑换。</translation>
    </message>
    <message>
        <source>Reviews and dated rules run as if day-end had run every day.</source>
        <translation>重新定级和定期规则按每天都执行日结计算。</translation>
    </message>
    <message>
        <source>Tried on %1 to %2: points given %3, cost %4, owed to members %5, %6 members higher and %7 lower on the ladder.</source>
        <translation>试算 %1 至 %2 的差异：发放积分 %3，成本 %4，欠会员 %5；%6 位会员升级，%7 位降级。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Stand higher at the end</source>
        <translation>期末等级更高</translation>
    </message>
    <message>
        <source>Stand lower at the end</source>
        <translation>期末等级更低</translation>
    </message>
    <message>
        <source>Have more of it</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Have less of it</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>Redemptions in reach by reward</source>
        <translation>按奖品统计可及的兑换</translation>
    </message>
    <message>
        <source>Points given by segment</source>
        <translation>按分群统计发放积分</translation>
    </message>
    <message>
        <source>Cost by segment</source>
        <translation>按分群统计成本</translation>
    </message>
    <message>
        <source>Coupons given</source>
        <translation>给出的优惠券</translation>
    </message>
    <message>
        <source>Points redeemed by day</source>
        <translation>每日兑换的积分</translation>
    </message>
    <message>
        <source>Points expired by day</source>
        <translation>每日过期的积分</translation>
    </message>
    <message>
        <source>What it costs by day</source>
        <translation>每日成本</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Limits over all members, top shares and awards to referrers hang together so that they could not be told exactly.</source>
        <translation>全店上限、最高占比与给推荐人的奖励相互牵连，无法算得完全准确。</translation>
    </message>
    <message>
        <source>Tags given by hand are held throughout as they are now.</source>
        <translation>手工加的标签始终按现在的情况算。</translation>
    </message>
    <message>
        <source>Birthdays, ages and genders are taken as they are now.</source>
        <translation>生日、年龄和性别按现在的情况算。</translation>
    </message>
    <message>
        <source>Points that were given on twice live by the activity of the last giver.</source>
        <translation>转赠过两次的积分，其有效期随最后一位赠出者的活动而定。</translation>
    </message>
    <message>
        <source>Members who were merged count as one throughout.</source>
        <translation>合并过的会员始终按一位算。</translation>
    </message>
    <message>
        <source>Coupons given are counted; only those laid down in fact take anything off.</source>
        <translation>给出的优惠券只计数；只有实际出示过的才抵扣金额。</translation>
    </message>
    <message>
        <source>For referrers, friends&apos; first purchases are looked at as they were sold.</source>
        <translation>对推荐人而言，朋友的首次购买按实际售出的情况看。</translation>
    </message>
    <message>
        <source>the rule “%1”</source>
        <translation>规则“%1”</translation>
    </message>
    <message>
        <source>the tier “%1”</source>
        <translation>等级“%1”</translation>
    </message>
    <message>
        <source>the segment “%1”</source>
        <translation>分群“%1”</translation>
    </message>
    <message>
        <source>the coupon “%1”</source>
        <translation>优惠券“%1”</translation>
    </message>
    <message>
        <source>the reward “%1”</source>
        <translation>奖励“%1”</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>These figures may be off: %1.</source>
        <translation>这些数字可能有偏差：%1。</translation>
    </message>
</context>
</TS>
