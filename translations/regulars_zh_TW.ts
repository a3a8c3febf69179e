<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <translation>按手機號碼或卡號尋找會員</translation>
    </message>
    <message>
        <source>See lists, reports and whole phone numbers</source>
        <translation>檢視列表、報表和完整手機號</translation>
    </message>
    <message>
        <source>Enrol members</source>
        <translation>辦理入會</translation>
    </message>
    <message>
        <source>Record purchases and actions</source>
        <translation>登記消費和互動</translation>
    </message>
    <message>
        <source>Redeem rewards</source>
        <translation>兌換獎品</translation>
    </message>
    <message>
        <source>Refund with the receipt</source>
        <translation>憑收據退貨</translation>
    </message>
    <message>
        <source>Refund without the receipt</source>
        <translation>無收據退貨</translation>
    </message>
    <message>
        <source>Undo one&apos;s own last act within 10 minutes</source>
        <translation>10 分鐘內撤銷自己的最近一筆</translation>
    </message>
    <message>
        <source>Undo what is older, or another&apos;s</source>
        <translation>撤銷更早的或他人的記錄</translation>
    </message>
    <message>
        <source>Adjust points up to the limit</source>
        <translation>限額內調整點數</translation>
    </message>
    <message>
        <source>Adjust points above the limit</source>
        <translation>超限額調整點數</translation>
    </message>
    <message>
        <source>Serve one&apos;s own account</source>
        <translation>辦理自己的帳戶</translation>
    </message>
    <message>
        <source>Merge members</source>
        <translation>合併會員</translation>
    </message>
    <message>
        <source>Erase a member</source>
        <translation>刪除會員資料</translation>
    </message>
    <message>
        <source>Publish the programme</source>
        <translation>發布會員計畫</translation>
    </message>
    <message>
        <source>Import from files</source>
        <translation>從檔案匯入</translation>
    </message>
    <message>
        <source>Export to files</source>
        <translation>匯出到檔案</translation>
    </message>
    <message>
        <source>Top up stored value</source>
        <translation>儲值</translation>
    </message>
    <message>
        <source>Give points with the giver&apos;s card scanned</source>
        <translation>掃描轉贈人會員卡轉贈點數</translation>
    </message>
    <message>
        <source>Give points without the card</source>
        <translation>無會員卡轉贈點數</translation>
    </message>
    <message>
        <source>Pay out stored value</source>
        <translation>退還儲值</translation>
    </message>
    <message>
        <source>Change a phone or birthday</source>
        <translation>更改手機號碼或生日</translation>
    </message>
    <message>
        <source>Change a member&apos;s other details</source>
        <translation>更改會員其他資料</translation>
    </message>
    <message>
        <source>Freeze an account</source>
        <translation>凍結帳戶</translation>
    </message>
    <message>
        <source>Open a frozen account again</source>
        <translation>解凍帳戶</translation>
    </message>
    <message>
        <source>Give a coupon by hand</source>
        <translation>手工發放優惠券</translation>
    </message>
    <message>
        <source>Set a tier by hand</source>
        <translation>手工設定等級</translation>
    </message>
    <message>
        <source>Change the stock of rewards</source>
        <translation>更改獎品庫存</translation>
    </message>
    <message>
        <source>Use a benefit</source>
        <translation>使用權益</translation>
    </message>
    <message>
        <source>Tag a member</source>
        <translation>給會員加標籤</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>記錄同意</translation>
    </message>
    <message>
        <source>Put a member on a recorded purchase</source>
        <translation>為已有消費補記會員</translation>
    </message>
    <message>
        <source>Lengthen the life of points</source>
        <translation>延長點數有效期</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>Close a month</source>
        <translation>月結</translation>
    </message>
    <message>
        <source>Add and change users</source>
        <translation>新增和更改使用者</translation>
    </message>
    <message>
        <source>Set a clerk&apos;s PIN</source>
        <translation>設定店員 PIN</translation>
    </message>
    <message>
        <source>Confirm the clock</source>
        <translation>確認時鐘</translation>
    </message>
    <message>
        <source>Enter what happened earlier</source>
        <translation>補錄以前的業務</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>檢視審計記錄</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢復備份</translation>
    </message>
    <message>
        <source>Change the shop&apos;s settings</source>
        <translation>更改商店設定</translation>
    </message>
    <message>
        <source>Award a member more than 5 times a day</source>
        <translation>同一會員一天點數超過 5 次</translation>
    </message>
    <message>
        <source>Redeem from an account younger than a day</source>
        <translation>從入會不滿一天的帳戶兌換</translation>
    </message>
    <message>
        <source>Show one phone number, on record</source>
        <translation>顯示一個完整手機號（留有記錄）</translation>
    </message>
    <message>
        <source>Change one&apos;s own PIN or password</source>
        <translation>更改自己的 PIN 或密碼</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>With a manager&apos;s word</source>
        <translation>須店長授權</translation>
    </message>
    <message>
        <source>With a second person&apos;s word</source>
        <translation>須另一人授權</translation>
    </message>
    <message>
        <source>Somebody else only</source>
        <translation>只能由他人辦理</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不可以</translation>
    </message>
    <message>
        <source>Make backups and try them out</source>
        <translation>備份和試恢復</translation>
    </message>
    <message>
        <source>See the codes of partners whole</source>
        <translation>查看完整的合作兌換碼</translation>
    </message>
</context>
<context>
    <name>regulars::AmountBar</name>
    <message>
        <source>Coupon %1</source>
        <translation>優惠券 %1</translation>
    </message>
    <message>
        <source>Stored value %1</source>
        <translation>儲值金 %1</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1</source>
        <translation>
            <numerusform>%n 筆明細：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Points to pay with</source>
        <translation>折抵點數</translation>
    </message>
</context>
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
        <translation>沉睡佔比</translation>
    </message>
    <message>
        <source>members whose last purchase, or else whose joining, lies more than 90 days back ÷ members</source>
        <translation>最近一次購買（從未購買者以入會日計）距月末超過 90 天的會員 ÷ 會員</translation>
    </message>
    <message>
        <source>Lost members</source>
        <translation>流失會員</translation>
    </message>
    <message>
        <source>members whose 91st day after their last purchase, or else after joining, fell in the month</source>
        <translation>最近一次購買（從未購買者以入會日計）後的第 91 天落在當月的會員</translation>
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
        <translation>未用點數 × 每點價值</translation>
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
    <name>regulars::ApprovalBar</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the manager or owner</source>
        <translation>店長或店主的姓名</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN 碼或密碼</translation>
    </message>
    <message>
        <source>PIN or password of the manager or owner</source>
        <translation>店長或店主的 PIN 碼或密碼</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>PIN, then Enter. Esc gives up.</source>
        <translation>輸入 PIN，然後按 Enter。按 Esc 放棄。</translation>
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
        <translation>在鏈中</translation>
    </message>
    <message>
        <source>till %1, no. %2</source>
        <translation>收銀台 %1，第 %2 號</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 號</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Prove the books</source>
        <translation>核驗帳目</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
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
        <translation>全部時間</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>僅被拒絕的</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>審計日誌</translation>
    </message>
    <message>
        <source>Nothing in the log fits</source>
        <translation>日誌中沒有符合的記錄</translation>
    </message>
    <message>
        <source>No row meets all that is asked above.</source>
        <translation>沒有一行同時滿足上面的所有條件。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Choose a row to see all it holds.</source>
        <translation>選擇一行，檢視它的全部內容。</translation>
    </message>
    <message>
        <source>The books are being proved …</source>
        <translation>正在核驗帳目……</translation>
    </message>
    <message numerus="yes">
        <source>The books are whole: %Ln operation(s) proved. Heads of the chains: %1</source>
        <translation>
            <numerusform>帳目完整：已核驗 %Ln 筆操作。各鏈的鏈頭：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The books were changed or damaged. The first place: till %1, no. %2, %3 (%4). Keep the file as it is and restore the newest backup.</source>
        <translation>帳目被改動或損壞。第一處：收銀台 %1，第 %2 號，%3（%4）。請保留檔案原樣，並恢復最近的備份。</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>匯出審計日誌</translation>
    </message>
    <message>
        <source>audit-log</source>
        <comment>a file&apos;s name</comment>
        <translation>審計日誌</translation>
    </message>
    <message>
        <source>The log is being written …</source>
        <translation>正在寫出日誌……</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>已將 %Ln 行寫入 %1。</numerusform>
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
        <translation>備份</translation>
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
        <translation>所含記錄截至</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>沒有任何記錄</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Points outstanding</source>
        <translation>點數餘額</translation>
    </message>
    <message>
        <source>Time it took</source>
        <translation>用時</translation>
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
        <translation>備份恢復證書</translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation>演練於 %1</translation>
    </message>
    <message>
        <source>The backup was put up as a shop of its own, every invariant was proved on it down to the last row, its members and points were counted, and the copy was thrown away again.</source>
        <translation>備份已作為獨立的店重新架起，每一條不變式都核驗到最後一行，會員與點數都已清點，隨後副本已丟棄。</translation>
    </message>
    <message>
        <source>The backup is sound and can be restored.</source>
        <translation>備份完好，可以恢復。</translation>
    </message>
    <message>
        <source>Every chain in it ends in a link that the shop&apos;s books have, too.</source>
        <translation>其中每條鏈的末端都與本店帳目中的一環相符。</translation>
    </message>
    <message>
        <source>A chain in it ends in a link that the shop&apos;s books do not have.</source>
        <translation>其中有一條鏈的末端在本店帳目中找不到。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Heads of the chains</source>
        <translation>鏈頭</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>雜湊</translation>
    </message>
</context>
<context>
    <name>regulars::AuditWords</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
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
        <translation>無</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>超出限額</translation>
    </message>
    <message>
        <source>No second person</source>
        <translation>沒有第二人</translation>
    </message>
    <message>
        <source>Without receipt</source>
        <translation>無收據</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>營業時間之外</translation>
    </message>
    <message>
        <source>Refused as</source>
        <translation>拒絕原因</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
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
        <translation>備份的第二存放位置</translation>
    </message>
    <message>
        <source>A backup is being made and proved …</source>
        <translation>正在備份並驗證…</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>尚未備份。</translation>
    </message>
    <message>
        <source>Last backup: %1, proved by opening it.</source>
        <translation>最近備份：%1，已開啟驗證。</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>本機：%1</translation>
    </message>
    <message>
        <source>Second place: none</source>
        <translation>第二存放位置：無</translation>
    </message>
    <message>
        <source>Second place: %1, sealed with the shop&apos;s key</source>
        <translation>第二存放位置：%1，用本店金鑰加密</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>選擇第二存放位置…</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>停止使用</translation>
    </message>
    <message>
        <source>Made every hour in which something was recorded, before an import, after a day is closed, and when the shop is closed. Kept are 24 hours, 14 days, 8 weeks and 12 months.</source>
        <translation>有記錄的每個小時、匯入之前、日結之後和關店時都會備份。保留 24 小時、14 天、8 週和 12 個月。</translation>
    </message>
    <message numerus="yes">
        <source>For %n days no backup has gone to another disk. Should this disk fail, the shop&apos;s data are gone: choose a second place, a USB stick for instance.</source>
        <translation>
            <numerusform>已有 %n 天沒有備份存到其他磁碟。一旦本機磁碟損壞，商店資料將全部遺失：請選擇第二存放位置，例如隨身碟。</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup lies on another disk yet. Should this disk fail, the shop&apos;s data are gone: choose a second place, a USB stick for instance.</source>
        <translation>還沒有備份存到其他磁碟。一旦本機磁碟損壞，商店資料將全部遺失：請選擇第二存放位置，例如隨身碟。</translation>
    </message>
</context>
<context>
    <name>regulars::BackupKeeper</name>
    <message>
        <source>The folder %1 can&apos;t be made. See that you may write there.</source>
        <translation>無法建立資料夾 %1。請確認您有權在那裡寫入。</translation>
    </message>
    <message>
        <source>The second place %1 is not there. Plug the disk in, or choose another place.</source>
        <translation>找不到第二存放位置 %1。請插入磁碟，或另選位置。</translation>
    </message>
    <message>
        <source>This computer lacks the shop&apos;s key, so nothing can be sealed for the second place.</source>
        <translation>本機沒有本店金鑰，無法為第二存放位置加密備份。</translation>
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
        <translation>本機</translation>
    </message>
    <message>
        <source>Proved, sealed with the shop&apos;s key</source>
        <translation>已核驗，用本店金鑰加密</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>已核驗</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>備份於</translation>
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
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>regulars::BackupNotice</name>
    <message numerus="yes">
        <source>No backup on another disk for %n day(s)</source>
        <translation>
            <numerusform>已有 %n 天沒有備份到另一塊磁碟</numerusform>
        </translation>
    </message>
    <message>
        <source>The second place for backups is not there</source>
        <translation>備份的第二存放位置不在</translation>
    </message>
    <message>
        <source>No second place for backups yet</source>
        <translation>還沒有備份的第二存放位置</translation>
    </message>
    <message>
        <source>No backup on another disk yet</source>
        <translation>還沒有備份到另一塊磁碟</translation>
    </message>
</context>
<context>
    <name>regulars::BackupTrouble</name>
    <message>
        <source>This backup is damaged and can&apos;t be restored. Choose another one; the shop itself is as it was.</source>
        <translation>這份備份已損毀，無法恢復。請另選一份；商店本身沒有變化。</translation>
    </message>
    <message>
        <source>This file is no backup of a shop. Choose another one.</source>
        <translation>這個檔案不是商店備份，請另選一個。</translation>
    </message>
</context>
<context>
    <name>regulars::BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>演練恢復</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>恢復此備份</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>從檔案恢復…</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>列印證書</translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translation>現有備份</translation>
    </message>
    <message>
        <source>None yet. The first is made by itself within the hour, or now by the button above.</source>
        <translation>還沒有。第一份會在一小時內自動生成，也可以用上面的按鈕立即備份。</translation>
    </message>
    <message>
        <source>A backup was last tried out on %1.</source>
        <translation>上次演練恢復於 %1。</translation>
    </message>
    <message>
        <source>No backup was tried out yet. A backup that was never put back is a hope: try one out now and then, and keep the certificate.</source>
        <translation>還沒有演練過恢復。從未恢復過的備份只是一份希望：請不時演練一次，並儲存證書。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>從檔案恢復</translation>
    </message>
    <message>
        <source>Backups of Regulars (*.regulars *.sealed);;All files (*)</source>
        <translation>Regulars 備份 (*.regulars *.sealed);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>This backup was sealed with a passphrase. Type it.</source>
        <translation>此備份用口令加密，請輸入口令。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>The backup is being put up beside the shop and proved …</source>
        <translation>正在店旁架起備份並核驗……</translation>
    </message>
    <message>
        <source>The backup can be restored: %1 operations, %2 members and %3 points were proved in %4.</source>
        <translation>備份可以恢復：%1 筆操作、%2 位會員、%3 點數已核驗，用時 %4。</translation>
    </message>
    <message>
        <source>%1 But a chain in it ends in a link that the books do not have: prove the books on the page of the audit log.</source>
        <translation>%1 但其中有一條鏈的末端在帳目中找不到：請到審計日誌頁核驗帳目。</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>起點</translation>
    </message>
    <message>
        <source>The shop goes back to how it was at %1: %2 operations, %3 members, %4 points.</source>
        <translation>店將回到 %1 的狀態：%2 筆操作，%3 位會員，%4 點數。</translation>
    </message>
    <message numerus="yes">
        <source>Lost would be %Ln operation(s) of till %1, from no. %2 to no. %3.</source>
        <translation>
            <numerusform>將遺失收銀台 %1 的 %Ln 筆操作，第 %2 號至第 %3 號。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing recorded since would be lost.</source>
        <translation>此後的記錄都不會遺失。</translation>
    </message>
    <message>
        <source>The file of now is kept beside it, and who was erased since stays erased.</source>
        <translation>現在的檔案會保留在旁邊；此後抹除的會員仍然是抹除的。</translation>
    </message>
    <message>
        <source>Restore this backup? The shop closes and opens again. Your password, please.</source>
        <translation>恢復此備份？店會關閉再開啟。請輸入您的密碼。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密碼</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢復</translation>
    </message>
</context>
<context>
    <name>regulars::BasketSheet</name>
    <message>
        <source>%1 has no price of its own: type the line&apos;s amount.</source>
        <translation>%1沒有固定價格，請輸入這一筆的金額。</translation>
    </message>
    <message>
        <source>Lines of the bill</source>
        <translation>本單明細</translation>
    </message>
    <message>
        <source>Product or category</source>
        <translation>商品或分類</translation>
    </message>
    <message>
        <source>Scan, code or name</source>
        <translation>掃碼、編號或名稱</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>本筆金額</translation>
    </message>
    <message>
        <source>its price</source>
        <translation>依售價</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Enter adds, Enter on an empty field is done · Delete takes a line away · Esc goes back</source>
        <translation>Enter 加入，空欄按 Enter 完成 · Delete 刪除一筆 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::BudgetView</name>
    <message>
        <source>%1 of %2 this year: %3 points issued.</source>
        <translation>今年預算 %2，已用 %1：發放點數 %3。</translation>
    </message>
    <message>
        <source>The budget is used up.</source>
        <translation>預算已用完。</translation>
    </message>
    <message>
        <source>At this pace it is used up on %1.</source>
        <translation>按目前速度，將於 %1 用完。</translation>
    </message>
    <message>
        <source>At this pace it lasts through the year.</source>
        <translation>按目前速度，足夠用到年底。</translation>
    </message>
</context>
<context>
    <name>regulars::BulkBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>已選 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Put tag on</source>
        <translation>加標籤</translation>
    </message>
    <message>
        <source>Take tag off</source>
        <translation>移除標籤</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln</source>
        <translation>
            <numerusform>全選 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>Print cards</source>
        <translation>列印會員卡</translation>
    </message>
</context>
<context>
    <name>regulars::CataloguePage</name>
    <message>
        <source>New reward…</source>
        <translation>新獎品…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Earlier on the shelf</source>
        <translation>在架上前移</translation>
    </message>
    <message>
        <source>Later on the shelf</source>
        <translation>在架上後移</translation>
    </message>
    <message>
        <source>Print its label</source>
        <translation>列印標籤</translation>
    </message>
    <message>
        <source>Remove there too</source>
        <translation>一併刪除</translation>
    </message>
    <message>
        <source>Which rewards are shown</source>
        <translation>顯示哪些獎品</translation>
    </message>
    <message>
        <source>Which zone is shown</source>
        <translation>顯示哪個區</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>獎品</translation>
    </message>
    <message>
        <source>What should the reward be?</source>
        <translation>獎品是什麼？</translation>
    </message>
    <message>
        <source>Rewards to begin with</source>
        <translation>可直接採用的獎品</translation>
    </message>
    <message>
        <source>Add this reward</source>
        <translation>新增此獎品</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>所需代價</translation>
    </message>
    <message>
        <source>How much and when</source>
        <translation>數量與時間</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>兌換情況</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>As it stands in the catalogue and on receipts.</source>
        <translation>兌換目錄和收據上顯示的名稱。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>What members get for their points.</source>
        <translation>會員用點數換到的東西。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>分區</translation>
    </message>
    <message>
        <source>A shelf of the catalogue, such as: daily basics.</source>
        <translation>目錄中的一層貨架，例如：日用品。</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>不分區</translation>
    </message>
    <message>
        <source>Who can have it</source>
        <translation>誰可以兌換</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>And in money</source>
        <translation>另付現金</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no part in money</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>What it would be sold for.</source>
        <translation>平常的售價。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Cost to the shop</source>
        <translation>商店成本</translation>
    </message>
    <message>
        <source>For the budget; without it the points&apos; own value counts.</source>
        <translation>用於預算；不填則按點數本身的價值計算。</translation>
    </message>
    <message>
        <source>At most, for each member</source>
        <translation>每位會員最多</translation>
    </message>
    <message>
        <source>First stock</source>
        <translation>初始庫存</translation>
    </message>
    <message>
        <source>So many are there when it is first published; later the stock below counts.</source>
        <translation>首次發布時的數量；之後以下方庫存成準。</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不計庫存</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Until a day, that day included</source>
        <translation>結束日期（含當天）</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>兌換目錄</translation>
    </message>
    <message>
        <source>This reward is named by others: %1.</source>
        <translation>此獎品被以下內容引用：%1。</translation>
    </message>
    <message>
        <source>“%1” is removed from the draft.</source>
        <translation>已從草稿中刪除「%1」。</translation>
    </message>
    <message>
        <source>It is the last one of its zone; another zone is chosen in its field.</source>
        <translation>它已是本區最後一個；可在分區欄改到其他區。</translation>
    </message>
    <message>
        <source>There is no coupon yet. “Money off” among the new rewards brings one along, or make one on the page of coupons.</source>
        <translation>尚無優惠券。新獎品中的「抵現」會自帶一張，也可在優惠券頁新增。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部類型</translation>
    </message>
    <message>
        <source>Changed in the draft</source>
        <translation>草稿中已變更</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Points and money</source>
        <translation>點數加現金</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>體驗</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>捐贈</translation>
    </message>
    <message>
        <source>Partners&apos; benefits</source>
        <translation>合作商家權益</translation>
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
        <translation>%1 已結束</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <comment>a day</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>缺貨</translation>
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
        <translation>不計庫存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 點</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>points and money</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>全部分區</translation>
    </message>
    <message>
        <source>Without a zone</source>
        <translation>未分區</translation>
    </message>
    <message>
        <source>Nothing of that kind here</source>
        <translation>這裡沒有此類獎品</translation>
    </message>
    <message>
        <source>Nothing to be had for points yet</source>
        <translation>還沒有可兌換的獎品</translation>
    </message>
    <message>
        <source>Show all kinds and zones, or add a reward.</source>
        <translation>顯示全部類型和分區，或新增獎品。</translation>
    </message>
    <message>
        <source>Goods, money off, a service: what members come back for.</source>
        <translation>商品、抵現、服務：讓會員再來的理由。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s)</source>
        <translation>
            <numerusform>%Ln 個獎品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln reward(s)</source>
        <translation>
            <numerusform>%1/%Ln 個獎品</numerusform>
        </translation>
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
        <source>Partner&apos;s benefit</source>
        <translation>合作商家權益</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <comment>a tier</comment>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全體會員</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Another price at some times</source>
        <translation>某些時段另定價格</translation>
    </message>
    <message>
        <source>Nobody had it last month.</source>
        <translation>上個月沒有人兌換。</translation>
    </message>
    <message numerus="yes">
        <source>Had %Ln time(s) last month for %1 points; it cost the shop %2.</source>
        <translation>
            <numerusform>上個月兌換 %Ln 次，用去 %1 分，商店成本 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting who could have it now…</source>
        <translation>正在統計目前可兌換的會員…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) have the points for it now.</source>
        <translation>
            <numerusform>目前有 %Ln 位會員的點數足夠。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hands out a partner&apos;s codes</source>
        <translation>發放合作方的兌換碼</translation>
    </message>
    <message>
        <source>Each one redeemed is a code that the partner gave you, such as a cinema&apos;s or a parking&apos;s. The codes are its stock: bring them below once it is published.</source>
        <translation>每兌換一份，就發出一個合作方給您的兌換碼，例如電影票、停車券。兌換碼就是庫存：發布之後在下方匯入。</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>兌換碼</translation>
    </message>
    <message>
        <source>codes are still to come</source>
        <comment>a reward&apos;s stock</comment>
        <translation>兌換碼尚未匯入</translation>
    </message>
    <message>
        <source>Until then it hands out its codes:</source>
        <translation>在那之前仍發放它的兌換碼：</translation>
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
        <translation>未分類</translation>
    </message>
</context>
<context>
    <name>regulars::ChangeWords</name>
    <message>
        <source>Shop</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Points and limits</source>
        <translation>點數與限額</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>互動</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Rules and offers</source>
        <translation>規則與優惠</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>獎品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家或地區</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>每天開始時間</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>進位方式</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>過期</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等待時間</translation>
    </message>
    <message>
        <source>Points as money</source>
        <translation>點數折抵</translation>
    </message>
    <message>
        <source>What a point costs</source>
        <translation>每點成本</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限額</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍數</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Days of early access</source>
        <translation>提前購天數</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>權益</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>升級途徑</translation>
    </message>
    <message>
        <source>Keeping the tier</source>
        <translation>保級</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>升級禮</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所屬分類</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>有效期限</translation>
    </message>
    <message>
        <source>From tier</source>
        <translation>最低等級</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>上市日期</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>初始庫存</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>專區</translation>
    </message>
    <message>
        <source>Shown as a task</source>
        <translation>顯示為任務</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of a value</comment>
        <translation>無</translation>
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
        <translation>名稱：%1 → %2</translation>
    </message>
    <message>
        <source>Name (%1): %2 → %3</source>
        <comment>a language</comment>
        <translation>名稱（%1）：%2 → %3</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <translation>原本：%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>From now on: %1</source>
        <translation>今後：%1</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1：已變更</translation>
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
        <translation>從第 %1 位移到第 %2 位</translation>
    </message>
    <message>
        <source>Multipliers together</source>
        <translation>多個倍數</translation>
    </message>
    <message>
        <source>Goods returned after spending</source>
        <translation>用點後退貨</translation>
    </message>
    <message>
        <source>How long points given back last</source>
        <translation>退還的點數有效多久</translation>
    </message>
    <message>
        <source>Hands out codes</source>
        <translation>發放兌換碼</translation>
    </message>
</context>
<context>
    <name>regulars::ChangesView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
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
        <translation>無</translation>
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
        <translation>點一下或按回車：檢視由哪些記錄組成</translation>
    </message>
</context>
<context>
    <name>regulars::ChartWidget</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>將圖表存成圖片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>將圖表存成向量圖</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>向量圖 (*.svg)</translation>
    </message>
    <message>
        <source>Save the figures of the chart</source>
        <translation>儲存圖表資料</translation>
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
        <translation>沒有資料。</translation>
    </message>
    <message>
        <source>chart</source>
        <comment>a file&apos;s name</comment>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存成 %1</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>顯示圖表</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>顯示表格</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>存成圖片 (PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>存成向量圖 (SVG)…</translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <translation>儲存資料 (CSV)…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>「%1」可用的操作</translation>
    </message>
    <message>
        <source>%1 Arrow keys go from mark to mark, Enter opens what stands behind one.</source>
        <comment>a chart&apos;s summary in sentences</comment>
        <translation>%1 用方向鍵逐個移動，按回車檢視由哪些記錄組成。</translation>
    </message>
</context>
<context>
    <name>regulars::CheckUpPaper</name>
    <message>
        <source>Check-up of the programme</source>
        <translation>會員方案季度體檢</translation>
    </message>
    <message numerus="yes">
        <source>Too little was sold in the quarter, or before it, to judge everything: under %n purchases or members a change says more about chance than about the shop.</source>
        <translation>
            <numerusform>這個季度或之前賣得太少，不能樣樣評判：不足 %n 筆購買或會員時，變化多半出於偶然，而不是店裡的原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>做得好的地方</translation>
    </message>
    <message>
        <source>Nothing stands out for the better.</source>
        <translation>沒有特別突出的改善。</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要留意的地方</translation>
    </message>
    <message>
        <source>Nothing stands out for the worse.</source>
        <translation>沒有特別突出的退步。</translation>
    </message>
    <message>
        <source>%1 quarter %2</source>
        <translation>%1年第%2季度</translation>
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
        <source>Members&apos; share of sales</source>
        <translation>會員銷售佔比</translation>
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
        <source>Sleeping members</source>
        <translation>沉睡會員</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>回購率</translation>
    </message>
    <message>
        <source>Buyers of the quarter before who came again</source>
        <translation>上季度買過又再來的會員</translation>
    </message>
    <message>
        <source>Best customers who stayed away</source>
        <translation>不再來的最佳顧客</translation>
    </message>
    <message>
        <source>Sleeping members who came back</source>
        <translation>回來了的沉睡會員</translation>
    </message>
    <message>
        <source>Points acts a month of an active member</source>
        <translation>每位活躍會員每月點數活動次數</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兌換率</translation>
    </message>
    <message>
        <source>Active members who redeemed</source>
        <translation>兌換過的活躍會員</translation>
    </message>
    <message>
        <source>Breakage rate</source>
        <translation>過期損耗率</translation>
    </message>
    <message>
        <source>Cost of rewards, of the budget</source>
        <translation>獎勵成本佔預算</translation>
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
        <source>%1 against %2</source>
        <translation>較%2 %1</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>太少，無法比較</translation>
    </message>
    <message>
        <source>healthy at %1 or less</source>
        <translation>不超過 %1 為健康</translation>
    </message>
    <message>
        <source>healthy at %1 or more</source>
        <translation>達到 %1 為健康</translation>
    </message>
    <message>
        <source>Hardly anybody who could have them takes: %1.</source>
        <translation>能兌換的人幾乎都不兌：%1。</translation>
    </message>
    <message>
        <source>%1: rose to %2, from %3 in %4 (%5).</source>
        <translation>%1：升至 %2，%4為 %3（%5）。</translation>
    </message>
    <message>
        <source>%1: fell to %2, from %3 in %4 (%5).</source>
        <translation>%1：降至 %2，%4為 %3（%5）。</translation>
    </message>
    <message>
        <source>Members redeemed %1 of the points they earned; %2 or more is healthy.</source>
        <translation>會員把賺到的點數兌換了 %1；達到 %2 為健康。</translation>
    </message>
    <message>
        <source>Members redeemed only %1 of the points they earned; %2 or more is healthy.</source>
        <translation>會員只把賺到的點數兌換了 %1；達到 %2 才健康。</translation>
    </message>
    <message>
        <source>%1 of the members have not bought for 90 days; up to %2 is healthy.</source>
        <translation>%1 的會員 90 天沒有來買；不超過 %2 為健康。</translation>
    </message>
    <message>
        <source>%1 of the members have not bought for 90 days; more than %2 is too many.</source>
        <translation>%1 的會員 90 天沒有來買；超過 %2 就太多了。</translation>
    </message>
    <message>
        <source>An active member earned or spent points %1 times a month; %2 or more is healthy.</source>
        <translation>每位活躍會員每月賺點或用點 %1 次；達到 %2 為健康。</translation>
    </message>
    <message>
        <source>An active member earned or spent points only %1 times a month; %2 or more is healthy.</source>
        <translation>每位活躍會員每月只賺點或用點 %1 次；達到 %2 才健康。</translation>
    </message>
    <message>
        <source>Rewards cost %1 of the marketing budget of these days, within the agreed %2.</source>
        <translation>獎勵花掉了這段日子行銷預算的 %1，在約定的 %2 之內。</translation>
    </message>
    <message>
        <source>Rewards cost %1 of the marketing budget of these days, more than the agreed %2.</source>
        <translation>獎勵花掉了這段日子行銷預算的 %1，超過約定的 %2。</translation>
    </message>
    <message>
        <source>The likely cause are the rewards: points lie unused. Are there rewards that many can reach, and want?</source>
        <translation>可能的原因是獎勵：點數閒著沒用。有沒有許多人夠得著、又想要的獎勵？</translation>
    </message>
    <message>
        <source>The likely cause are the activities: members redeem, but seldom do what earns or spends points. Is there something to come for?</source>
        <translation>可能的原因是活動：會員會兌換，卻很少做能賺點或用點的事。有沒有值得來一趟的理由？</translation>
    </message>
    <message>
        <source>The likely cause is contact: members redeem and take part, but many have not heard from the shop. Who is called, and told what?</source>
        <translation>可能的原因是聯絡：會員會兌換也會參與，但許多人很久沒有店裡的消息了。該聯絡誰、說些什麼？</translation>
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
        <translation>資料</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>各項數字</translation>
    </message>
    <message>
        <source>Sums are in %1. Changes are against %2, the same quarter a year ago.</source>
        <translation>金額單位為 %1。變化是與去年同季度（%2）相比。</translation>
    </message>
    <message>
        <source>Sums are in %1. Changes are against %2, the quarter before: the shop did not sell a year ago.</source>
        <translation>金額單位為 %1。變化是與上一季度（%2）相比：一年前店裡還沒有銷售。</translation>
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
        <translation>會員銷售額</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>各月銷售額</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>近十二個月</translation>
    </message>
    <message>
        <source>Points issued, redeemed and expired</source>
        <translation>發放、兌換和過期的點數</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高價值</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有流失風險</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>有潛力</translation>
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
        <translation>各分群的會員</translation>
    </message>
    <message>
        <source>Where the members stand</source>
        <translation>會員的分佈</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>獎勵</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>獎勵</translation>
    </message>
    <message>
        <source>Took it</source>
        <translation>已兌換</translation>
    </message>
    <message>
        <source>Could have it</source>
        <translation>可以兌換</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>hardly taken</source>
        <translation>少有人兌</translation>
    </message>
    <message>
        <source>Rewards and who takes them</source>
        <translation>獎勵和兌換它的人</translation>
    </message>
    <message>
        <source>How the verdicts come about</source>
        <translation>評價是怎樣得出的</translation>
    </message>
    <message>
        <source>A figure with a target is good where it meets it. One without is held against the same quarter a year ago where the shop sold then, so that the season does not speak, else against the quarter before: amounts that moved by %1 or more and shares that moved by %2 percentage points or more went well or want a look; less than that is level.</source>
        <translation>有目標的指標，達到目標就是好。沒有目標的，若店裡去年同季度有銷售就與它相比，免得受季節影響，否則與上一季度相比：金額變動達到 %1、佔比變動達到 %2 個百分點的，算做得好或需要留意；變動更小的算持平。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is judged on fewer than %n purchases or members.</source>
        <translation>
            <numerusform>不足 %n 筆購買或會員的，不作評價。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where more members sleep than the target allows, the likely cause is named: the rewards where the redemption rate misses its target, else the activities where points acts miss theirs, else contact.</source>
        <translation>沉睡會員多過目標時會指出可能的原因：兌換率未達目標的是獎勵，否則點數活動次數未達目標的是活動，再否則是聯絡。</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 個百分點</translation>
    </message>
</context>
<context>
    <name>regulars::ClosingBar</name>
    <message>
        <source>Close %1 for good?</source>
        <translation>%1 確認定稿？</translation>
    </message>
    <message>
        <source>Its figures never move from then on, and its report is kept as it was. What is recorded late counts for the day on which it is recorded. First the days of the month that were not ended yet are ended: points expire, tiers are reviewed. This can&apos;t be taken back.</source>
        <translation>定稿後數字不再變動，月報依定稿時的樣子保存，之後補登的內容計入補登當天。定稿前先為本月尚未日結的日子辦理日結：點數過期，等級重新評定。定稿後無法撤回。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 定稿</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>暫不定稿</translation>
    </message>
</context>
<context>
    <name>regulars::CodeFileCard</name>
    <message>
        <source>Choose a file of codes</source>
        <translation>選擇兌換碼檔案</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>表格和清單 (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Say which column holds the codes.</source>
        <translation>請選擇哪一欄是兌換碼。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column of last days</comment>
        <translation>沒有</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 欄</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %Ln new code(s).</source>
        <translation>
            <numerusform>「%1」中有 %Ln 個新兌換碼。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the pool already.</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%Ln 個早已匯入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) can&apos;t be taken:</source>
        <translation>
            <numerusform>%Ln 行無法匯入：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>還有 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln code(s) into the pool</source>
        <translation>
            <numerusform>匯入這 %Ln 個兌換碼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) came into the pool.</source>
        <translation>
            <numerusform>已匯入 %Ln 個兌換碼。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring codes from a file…</source>
        <translation>從檔案匯入兌換碼…</translation>
    </message>
    <message>
        <source>Column of the codes</source>
        <translation>兌換碼所在的欄</translation>
    </message>
    <message>
        <source>Column of their last days</source>
        <translation>有效期限所在的欄</translation>
    </message>
    <message>
        <source>Lines that can&apos;t be taken</source>
        <translation>無法匯入的行</translation>
    </message>
    <message>
        <source>Leave the file</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>They are out of the pool again.</source>
        <translation>這批兌換碼已撤回。</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>撤回這批</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>也可以把檔案拖到這裡。</translation>
    </message>
</context>
<context>
    <name>regulars::ColumnsForm</name>
    <message>
        <source>As the file looks</source>
        <translation>自動辨識</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>GB18030 (simplified Chinese)</source>
        <translation>GB18030（簡體中文）</translation>
    </message>
    <message>
        <source>Big5 (traditional Chinese)</source>
        <translation>Big5（繁體中文）</translation>
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
        <translation>不匯入</translation>
    </message>
    <message>
        <source>Column %1 is taken as</source>
        <translation>「%1」欄對應的內容</translation>
    </message>
    <message numerus="yes">
        <source>The file has more columns; %Ln of them are left out.</source>
        <translation>
            <numerusform>檔案還有更多欄，其中 %Ln 欄不匯入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the first rows can’t be read. Their rows would be rejected; is the column the right one?</source>
        <translation>
            <numerusform>前幾列中有 %Ln 個儲存格無法辨識，所在的列將無法匯入。欄位選對了嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column is “%1” or “%2”.</source>
        <translation>請指明哪一欄是「%1」或「%2」。</translation>
    </message>
    <message>
        <source>Say which column is “%1”.</source>
        <translation>請指明哪一欄是「%1」。</translation>
    </message>
    <message>
        <source>The dates can be read in two ways. Choose above whether the month or the day comes first.</source>
        <translation>日期有兩種讀法。請在上方選擇月在前還是日在前。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>檔案中的欄位</translation>
    </message>
    <message>
        <source>As it is understood</source>
        <translation>辨識結果</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>檔案內容</translation>
    </message>
    <message>
        <source>Its characters are</source>
        <translation>字元編碼</translation>
    </message>
    <message>
        <source>Its dates are written</source>
        <translation>日期寫法</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>第一列是欄位標題</translation>
    </message>
    <message>
        <source>Cards and phones that nobody has yet become members</source>
        <translation>尚未登記的卡號和手機號碼自動入會</translation>
    </message>
    <message>
        <source>The first rows as they are understood</source>
        <translation>前幾列的辨識結果</translation>
    </message>
    <message>
        <source>The first rows would be taken like this.</source>
        <translation>前幾列將這樣匯入。</translation>
    </message>
</context>
<context>
    <name>regulars::ComingUpPage</name>
    <message>
        <source>Lacking</source>
        <translation>還差</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>at most %1 %</source>
        <translation>不超過 %1%</translation>
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
        <translation>列印</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Members on the list</source>
        <translation>清單中的會員</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>近期關注</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>沒有會員</translation>
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
        <translation>正在排版清單…</translation>
    </message>
    <message>
        <source>The list goes into a file, with names, cards and phone numbers. Who takes it is kept in the audit log. Your password, please.</source>
        <translation>清單連同姓名、卡號和手機號將存入檔案，匯出人會記入審計記錄。請輸入您的密碼。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密碼</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>匯出清單</translation>
    </message>
    <message>
        <source>The list is being written…</source>
        <translation>正在寫入清單…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>已將 %Ln 行寫入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CommandPalette</name>
    <message>
        <source>What do you want to do? A name, a part of it, or pinyin</source>
        <translation>想做什麼？輸入名稱、其中幾個字或拼音</translation>
    </message>
    <message>
        <source>Find a command or page</source>
        <translation>尋找指令或頁面</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Nothing here is called %1. Try another word or its pinyin; Esc closes.</source>
        <translation>沒有名為 %1 的命令。請換一個詞或其拼音；按 Esc 關閉。</translation>
    </message>
</context>
<context>
    <name>regulars::ComparisonPart</name>
    <message>
        <source>In full, with the month before</source>
        <translation>完整數據（含上月）</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月明細</translation>
    </message>
    <message>
        <source>By tier and age</source>
        <translation>按等級與年齡</translation>
    </message>
    <message>
        <source>By zone and reward</source>
        <translation>按專區與獎品</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>新入會</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活躍</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
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
        <source>Tier or age</source>
        <translation>等級或年齡</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
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
        <source>Zone: %1</source>
        <translation>專區：%1</translation>
    </message>
    <message>
        <source>Zone or reward</source>
        <translation>專區或獎品</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>兌出</translation>
    </message>
    <message>
        <source>Share of points issued</source>
        <translation>佔發放點數</translation>
    </message>
    <message>
        <source>Money paid</source>
        <translation>加付金額</translation>
    </message>
</context>
<context>
    <name>regulars::ConditionWords</name>
    <message>
        <source>between %1</source>
        <comment>14:00 and 16:00</comment>
        <translation>%1之間</translation>
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
        <translation>%1當天</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>dates</comment>
        <translation>%1期間</translation>
    </message>
    <message>
        <source>if they are %1 members</source>
        <translation>會員等級為%1時</translation>
    </message>
    <message>
        <source>if they are %1 members or above</source>
        <translation>會員等級在%1及以上時</translation>
    </message>
    <message>
        <source>if they are in the segment %1</source>
        <translation>屬於%1分群時</translation>
    </message>
    <message>
        <source>if they are tagged %1</source>
        <translation>帶有標籤%1時</translation>
    </message>
    <message>
        <source>if their gender is %1</source>
        <translation>性別為%1時</translation>
    </message>
    <message>
        <source>if they are %1 or older</source>
        <translation>年滿%1歲時</translation>
    </message>
    <message>
        <source>if they are younger than %1</source>
        <translation>未滿%1歲時</translation>
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
        <translation>生日當天</translation>
    </message>
    <message>
        <source>from three days before to three days after their birthday</source>
        <translation>生日前後三天內</translation>
    </message>
    <message>
        <source>in the month of their birthday</source>
        <translation>生日當月</translation>
    </message>
    <message>
        <source>when these goods come to %1 or more</source>
        <translation>單筆所購滿%1時</translation>
    </message>
    <message>
        <source>when the purchase is %1 or more</source>
        <translation>單筆滿%1時</translation>
    </message>
    <message>
        <source>with %1 or more</source>
        <comment>so many items</comment>
        <translation>買滿%1時</translation>
    </message>
    <message>
        <source>through the channel %1</source>
        <translation>透過%1渠道</translation>
    </message>
    <message>
        <source>at their first purchase</source>
        <translation>首次消費時</translation>
    </message>
    <message>
        <source>at any purchase but their first</source>
        <translation>非首次消費時</translation>
    </message>
    <message>
        <source>when the amount is %1 or more</source>
        <translation>金額滿%1時</translation>
    </message>
    <message>
        <source>within %1 of joining</source>
        <translation>入會%1內</translation>
    </message>
    <message>
        <source>after %1 or more without a purchase</source>
        <translation>連續%1以上未消費後</translation>
    </message>
    <message>
        <source>when they have %1 or more</source>
        <comment>points</comment>
        <translation>持有%1以上時</translation>
    </message>
    <message>
        <source>when %1 or more of theirs expire within %2</source>
        <translation>有%1以上將在%2內到期時</translation>
    </message>
    <message>
        <source>except %1</source>
        <comment>one circumstance</comment>
        <translation>%1除外</translation>
    </message>
    <message>
        <source>except (%1)</source>
        <comment>several circumstances together</comment>
        <translation>同時符合（%1）除外</translation>
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
        <translation>任何時間</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>所有會員</translation>
    </message>
    <message>
        <source>any goods</source>
        <translation>任何商品</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 members and above</source>
        <comment>of a tier and those above it</comment>
        <translation>%1及以上會員</translation>
    </message>
    <message>
        <source>Members in the segment %1</source>
        <translation>%1分群的會員</translation>
    </message>
    <message>
        <source>Members tagged %1</source>
        <translation>帶有標籤%1的會員</translation>
    </message>
    <message>
        <source>goods that they bought %1 or more %2</source>
        <comment>%1: 3 times, %2: this month</comment>
        <translation>其%2買過%1以上的商品</translation>
    </message>
    <message>
        <source>goods of theirs that run out within %1</source>
        <translation>其%1內將用完的商品</translation>
    </message>
    <message>
        <source>any goods except %1</source>
        <translation>除%1外的任何商品</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>goods</comment>
        <translation>購買%1時</translation>
    </message>
</context>
<context>
    <name>regulars::CouponSheet</name>
    <message>
        <source>through %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Scan or type a coupon&apos;s code</source>
        <translation>掃描或輸入券碼</translation>
    </message>
    <message>
        <source>Coupon&apos;s code</source>
        <translation>券碼</translation>
    </message>
    <message>
        <source>Coupons of this member</source>
        <translation>這位會員的優惠券</translation>
    </message>
    <message>
        <source>This member holds no coupon now. A code can be typed or scanned.</source>
        <translation>這位會員目前沒有優惠券，可以掃描或輸入券碼。</translation>
    </message>
    <message>
        <source>Use on this bill</source>
        <translation>用於本單</translation>
    </message>
    <message>
        <source>1–9 or ↑↓ pick · Enter lays it on the bill · Esc goes back</source>
        <translation>1–9 或 ↑↓ 選擇 · Enter 用於本單 · Esc 返回</translation>
    </message>
    <message>
        <source>Whoever brings a slip with a code can use it: scan it, or type the code.</source>
        <translation>誰帶來印有券碼的紙券，誰就能用：掃碼，或輸入券碼。</translation>
    </message>
</context>
<context>
    <name>regulars::CouponSlips</name>
    <message numerus="yes">
        <source>%Ln slip(s) made; each is good once. The journal of transactions can undo it.</source>
        <translation>
            <numerusform>已製作 %Ln 張紙券，每張可用一次。可在「交易記錄」中復原。</numerusform>
        </translation>
    </message>
    <message>
        <source>Or make slips to hand out: whoever brings one uses it, once</source>
        <translation>或製作紙券發出去：誰帶來誰用，每張一次</translation>
    </message>
    <message>
        <source>How many slips</source>
        <translation>多少張</translation>
    </message>
    <message>
        <source>Make the slips</source>
        <translation>製作紙券</translation>
    </message>
    <message>
        <source>Print the slips</source>
        <translation>列印紙券</translation>
    </message>
</context>
<context>
    <name>regulars::CouponStarts</name>
    <message>
        <source>Money off</source>
        <translation>抵現</translation>
    </message>
    <message>
        <source>An amount off any purchase.</source>
        <translation>任意消費立減一定金額。</translation>
    </message>
    <message>
        <source>Money off from an amount</source>
        <translation>滿減</translation>
    </message>
    <message>
        <source>The more is bought, the more is taken off.</source>
        <translation>買得越多，減得越多。</translation>
    </message>
    <message>
        <source>Some percent off</source>
        <translation>百分比折扣</translation>
    </message>
    <message>
        <source>A share off the purchase.</source>
        <translation>按比例減免整單。</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>贈品</translation>
    </message>
    <message>
        <source>One piece of something is free.</source>
        <translation>免費得一件商品。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Delivery, wrapping, an upgrade: the till records its use.</source>
        <translation>送貨、包裝、升杯：由收銀台登記使用。</translation>
    </message>
    <message>
        <source>Buy some, get some free</source>
        <translation>買幾送幾</translation>
    </message>
    <message>
        <source>Of every six the sixth is free, or as you like.</source>
        <translation>每六件送一件，也可自行設定。</translation>
    </message>
    <message>
        <source>The second at half price</source>
        <translation>第二件半價</translation>
    </message>
    <message>
        <source>Every second piece costs less.</source>
        <translation>每兩件中的第二件優惠。</translation>
    </message>
    <message>
        <source>A special price</source>
        <translation>特價</translation>
    </message>
    <message>
        <source>Each piece at one price, such as a sample.</source>
        <translation>每件一個價格，例如試用裝。</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>組合</translation>
    </message>
    <message>
        <source>Goods that are cheaper together.</source>
        <translation>一起購買更便宜的商品。</translation>
    </message>
</context>
<context>
    <name>regulars::CouponsPage</name>
    <message>
        <source>New coupon…</source>
        <translation>新優惠券…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
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
        <translation>驗券</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>匯出此清單…</translation>
    </message>
    <message>
        <source>Print these codes</source>
        <translation>列印這些券碼</translation>
    </message>
    <message>
        <source>Remove there too</source>
        <translation>一併刪除</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>No coupon yet</source>
        <translation>還沒有優惠券</translation>
    </message>
    <message>
        <source>Make one, then let a rule, a reward or a person at the till give it.</source>
        <translation>新增一種，再由規則、獎品或收銀台人員發放。</translation>
    </message>
    <message>
        <source>What should the coupon do?</source>
        <translation>優惠券做什麼？</translation>
    </message>
    <message>
        <source>Coupons to begin with</source>
        <translation>可直接採用的優惠券</translation>
    </message>
    <message>
        <source>Add this coupon</source>
        <translation>新增此優惠券</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>In members&apos; hands</source>
        <translation>會員手中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>As it stands on receipts and on the till.</source>
        <translation>收據和收銀台上顯示的名稱。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>What it takes off</source>
        <translation>減免方式</translation>
    </message>
    <message>
        <source>Its figures are set in the sentences above.</source>
        <translation>具體數值在上方句子中設定。</translation>
    </message>
    <message>
        <source>Counts for so many pieces at most</source>
        <translation>最多適用幾件</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>It ends some time after it was given</source>
        <translation>自發放起一段時間後到期</translation>
    </message>
    <message>
        <source>Coupons that are out keep the terms under which they were given.</source>
        <translation>已發出的優惠券沿用發放時的條款。</translation>
    </message>
    <message>
        <source>It is valid for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Together with other coupons that allow it</source>
        <translation>可與其他允許疊加的優惠券同用</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>贈品</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>An amount off</source>
        <translation>立減金額</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>百分比折扣</translation>
    </message>
    <message>
        <source>An amount off, by the size of the purchase</source>
        <translation>按消費額分級立減</translation>
    </message>
    <message>
        <source>Some pieces free</source>
        <translation>若干件免費</translation>
    </message>
    <message>
        <source>Percent off every second piece</source>
        <translation>每兩件中第二件折扣</translation>
    </message>
    <message>
        <source>A price for each piece</source>
        <translation>每件定價</translation>
    </message>
    <message>
        <source>A bundle of goods</source>
        <translation>商品組合</translation>
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
            <numerusform>%Ln 種優惠券</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme has no products yet, so nothing can be given.</source>
        <translation>會員計畫中尚無商品，因此沒有可贈送的。</translation>
    </message>
    <message>
        <source>A bundle needs two categories or products; the programme has fewer.</source>
        <translation>組合需要兩個分類或商品，會員計畫中不足。</translation>
    </message>
    <message>
        <source>This coupon is named by others: %1.</source>
        <translation>此優惠券被以下內容引用：%1。</translation>
    </message>
    <message>
        <source>“%1” is removed from the draft. Those given stay good.</source>
        <translation>已從草稿中刪除「%1」。已發出的仍然有效。</translation>
    </message>
    <message>
        <source>Export the list of coupons</source>
        <translation>匯出優惠券清單</translation>
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
            <numerusform>%Ln 點</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DashCard</name>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>regulars::DashCharts</name>
    <message>
        <source>No tier</source>
        <translation>無等級</translation>
    </message>
    <message>
        <source>Active members by week</source>
        <translation>每週活躍會員</translation>
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
        <translation>還沒有人購買、兌換或互動。有一週的記錄就能畫出第一條線。</translation>
    </message>
    <message>
        <source>Points in and out by month</source>
        <translation>每月點數進出</translation>
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
        <source>No points have moved yet.</source>
        <translation>還沒有點數變動。</translation>
    </message>
    <message>
        <source>Points that members hold</source>
        <translation>會員手中的點數</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未用點數</translation>
    </message>
    <message>
        <source>Nobody holds points yet.</source>
        <translation>還沒有人持有點數。</translation>
    </message>
    <message>
        <source>Redemption rate by month</source>
        <translation>每月兌換率</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Healthy from</source>
        <translation>健康線</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>No points have been issued yet.</source>
        <translation>還沒有發放點數。</translation>
    </message>
    <message>
        <source>In the last month %1 of the points issued were redeemed; 25% or more is healthy.</source>
        <translation>上個月發放的點數中有 %1 被兌換；25% 及以上為健康。</translation>
    </message>
    <message>
        <source>In the last month %1 of the points issued were redeemed; healthy would be 25% or more.</source>
        <translation>上個月發放的點數中有 %1 被兌換；25% 及以上才算健康。</translation>
    </message>
    <message>
        <source>Members by what they spent in the period</source>
        <translation>按本期消費劃分的會員</translation>
    </message>
    <message>
        <source>No member bought in the period.</source>
        <translation>本期沒有會員購買。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
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
        <translation>消費（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Half of the %Ln member(s) who bought spent %1 or more.</source>
        <translation>
            <numerusform>購買過的 %Ln 位會員中，一半消費了 %1 或更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewards by points redeemed</source>
        <translation>按兌換點數排列的獎勵</translation>
    </message>
    <message>
        <source>Nothing was redeemed in the period.</source>
        <translation>本期沒有兌換。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>獎勵</translation>
    </message>
    <message>
        <source>Members by tier</source>
        <translation>按等級劃分的會員</translation>
    </message>
    <message>
        <source>There are no members yet.</source>
        <translation>還沒有會員。</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>對比期</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時點</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name: how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. Risen in the period: %2, fallen: %3.</source>
        <translation>%1。本期升級：%2，降級：%3。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>The programme has no tiers.</source>
        <translation>點數計畫沒有等級。</translation>
    </message>
    <message>
        <source>Purchases by weekday and hour</source>
        <translation>按星期與小時的購買次數</translation>
    </message>
    <message>
        <source>The purchases of the period were imported without their time.</source>
        <translation>本期的購買是不帶時間匯入的。</translation>
    </message>
    <message>
        <source>Nobody bought in the period.</source>
        <translation>本期沒有人購買。</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>Most purchases: %1, %2 to %3 o&apos;clock (%4).</source>
        <translation>購買最多：%1，%2 到 %3 點（%4）。</translation>
    </message>
    <message>
        <source>Members by how lately and how often they bought</source>
        <translation>按多久前買、多常買劃分的會員</translation>
    </message>
    <message numerus="yes">
        <source>This grid needs 30 members who have bought; %n more to go.</source>
        <translation>
            <numerusform>此網格需要 30 位購買過的會員，還差 %n 位。</numerusform>
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
        <translation>經常</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購買</translation>
    </message>
    <message>
        <source>High value: %1. At risk: %2. Sleeping: %3. New: %4. Promising: %5.</source>
        <translation>高價值：%1。有流失風險：%2。沉睡：%3。新客：%4。有潛力：%5。</translation>
    </message>
    <message>
        <source>Who came back, by month of the first purchase</source>
        <translation>誰又回來了，按首次購買的月份</translation>
    </message>
    <message>
        <source>No member has bought yet.</source>
        <translation>還沒有會員購買過。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a month and how many members</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Months after</source>
        <translation>此後第幾個月</translation>
    </message>
    <message>
        <source>What members of each tier spent in the period</source>
        <translation>本期各等級會員的消費額</translation>
    </message>
    <message>
        <source>half spent up to</source>
        <translation>半數人不超過</translation>
    </message>
    <message>
        <source>%1% spent up to</source>
        <translation>%1% 的人不超過</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
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
        <translation>有消費的會員中，居中的一半（方框）消費額：%1。上下線分別標出最低一成與九成會員不超過的金額。</translation>
    </message>
    <message>
        <source>Fewer than %1 members of each tier bought in the period.</source>
        <translation>本期各等級有消費的會員都不足 %1 人。</translation>
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
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Move or hide “%1”</source>
        <translation>移動或隱藏「%1」</translation>
    </message>
</context>
<context>
    <name>regulars::DashboardPage</name>
    <message>
        <source>As it was at first</source>
        <translation>恢復最初的樣子</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>選擇期間</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>存成圖片…</translation>
    </message>
    <message>
        <source>Export the figures…</source>
        <translation>匯出指標…</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>重新統計</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Arrange the dashboard</source>
        <translation>佈置儀表板</translation>
    </message>
    <message>
        <source>Today and targets</source>
        <translation>今日與目標</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>關鍵指標</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活躍情況</translation>
    </message>
    <message>
        <source>Points and rewards</source>
        <translation>點數與獎勵</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>儀表板</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Compared with, from</source>
        <translation>對比期，從</translation>
    </message>
    <message>
        <source>Compared with, to</source>
        <translation>對比期，到</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation>當時數值</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>存成圖片</translation>
    </message>
    <message>
        <source>dashboard</source>
        <comment>a file&apos;s name</comment>
        <translation>儀表板</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>儲存指標</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>a file&apos;s name</comment>
        <translation>指標</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存成 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Median till time</source>
        <translation>收銀用時中位數</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) to members at this till</source>
        <translation>
            <numerusform>本收銀台接待會員 %Ln 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody was served at this till</source>
        <translation>本收銀台尚未接待會員</translation>
    </message>
    <message>
        <source>From looking a member up to Record: half of the sales took no longer. %1. Measured at this computer and kept on it alone, without names.</source>
        <translation>從尋找會員到記帳：一半的交易不超過此用時。%1。在本機測量，只保存在本機，不含姓名。</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>太少，無法比較</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>較%1</translation>
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
        <translation>最後一天</translation>
    </message>
</context>
<context>
    <name>regulars::DayKeeper</name>
    <message>
        <source>No day is left to be closed.</source>
        <translation>沒有需要日結的日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) closed.</source>
        <translation>
            <numerusform>已完成 %n 天的日結。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) expired.</source>
        <translation>
            <numerusform>%n 點已過期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) kept their tier.</source>
        <translation>
            <numerusform>%n 位會員保級。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) fell.</source>
        <translation>
            <numerusform>%n 位會員降級。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) rose.</source>
        <translation>
            <numerusform>%n 位會員升級。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) got something by a dated rule.</source>
        <translation>
            <numerusform>%n 位會員因定期規則獲得贈送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing day %1 of %2</source>
        <translation>日結：第 %1 天，共 %2 天</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>The clock was set forward: is today really %1?</source>
        <translation>時鐘被撥快：今天真的是 %1 嗎？</translation>
    </message>
    <message>
        <source>The clock was set forward to %1: a manager has to say if that is right.</source>
        <translation>時鐘被撥快到 %1：須由店長確認是否正確。</translation>
    </message>
    <message>
        <source>The day was not closed: %1</source>
        <translation>日結未完成：%1</translation>
    </message>
    <message>
        <source>Day closed: %1</source>
        <translation>已日結：%1</translation>
    </message>
    <message>
        <source>Run day-end</source>
        <translation>執行日結</translation>
    </message>
    <message>
        <source>The date is right: close the days</source>
        <translation>日期正確：執行日結</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>日期正確</translation>
    </message>
</context>
<context>
    <name>regulars::DeedsPanel</name>
    <message>
        <source>No rule rewards it yet.</source>
        <translation>尚無規則獎勵它。</translation>
    </message>
    <message>
        <source>New</source>
        <comment>an action</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>See the rule</source>
        <translation>檢視規則</translation>
    </message>
    <message>
        <source>Give points for it</source>
        <translation>為它送點數</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新互動</translation>
    </message>
    <message>
        <source>This action is named by others: %1.</source>
        <translation>此互動被以下內容引用：%1。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>互動</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>尚無互動</translation>
    </message>
    <message>
        <source>An action is something members do besides buying: bring their own bag, write a review. Rules can give points for it.</source>
        <translation>互動是會員在購買之外所做的事：自帶袋子、寫評價。規則可以為它送點數。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>As shown at the till.</source>
        <translation>收銀台上顯示的名稱。</translation>
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
        <translation>正在統計……</translation>
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
        <translation>打開報告</translation>
    </message>
</context>
<context>
    <name>regulars::DigestPaper</name>
    <message>
        <source>Digest of a week</source>
        <translation>每週摘要</translation>
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
        <translation>手工調整</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Taken back by who sold</source>
        <translation>由原售貨人收回</translation>
    </message>
    <message>
        <source>Without a second person</source>
        <translation>沒有第二人確認</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>There are more than are listed here.</source>
        <translation>還有更多，未在此列出。</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>營業時間之外</translation>
    </message>
    <message>
        <source>Phone numbers shown whole</source>
        <translation>完整顯示過的電話</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要留意的地方</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>沒有異常。</translation>
    </message>
    <message>
        <source>%1 of %2 awards to member no. %3</source>
        <translation>%2 次發放中有 %1 次給了會員 %3 號</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) within ten minutes of the one before</source>
        <translation>
            <numerusform>%n 筆銷售與上一筆相隔不到十分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) taken back by themselves</source>
        <translation>
            <numerusform>%n 筆銷售由本人收回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adjustment(s)</source>
        <translation>
            <numerusform>%n 次調整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) undone</source>
        <translation>
            <numerusform>%n 次操作被撤銷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) out of hours</source>
        <translation>
            <numerusform>%n 次操作在營業時間之外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) shown whole</source>
        <translation>
            <numerusform>完整顯示過 %n 個電話號碼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s)</source>
        <translation>
            <numerusform>%n 次被拒絕</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what they did</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody stands out from the colleagues; the lists below say what happened.</source>
        <translation>沒有人比同事顯眼；下面各表列出發生了什麼。</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>發放次數</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>To members</source>
        <translation>會員數</translation>
    </message>
    <message>
        <source>Most to one</source>
        <translation>給一人最多</translation>
    </message>
    <message>
        <source>Their share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>Colleagues&apos;</source>
        <translation>同事佔比</translation>
    </message>
    <message>
        <source>Within 10 min</source>
        <translation>十分鐘內</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>顯眼程度</translation>
    </message>
    <message>
        <source>How far each stands out</source>
        <translation>各人顯眼程度</translation>
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
        <translation>兌換之後</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>已調整</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>涉及點數</translation>
    </message>
    <message>
        <source>Phones shown</source>
        <translation>顯示電話</translation>
    </message>
    <message>
        <source>People, who stands out most first</source>
        <translation>人員，最顯眼的在前</translation>
    </message>
    <message>
        <source>Nobody did anything that is counted here.</source>
        <translation>沒有人做過這裡統計的事。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>會員編號</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Money (%1)</source>
        <translation>金額（%1）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Many at one till</source>
        <translation>集中在一台收銀機</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>redemptions by accounts younger than a week</source>
        <translation>開戶不到一週的帳戶兌換</translation>
    </message>
    <message>
        <source>friends of member no. %1 were enrolled</source>
        <translation>會員 %1 號推薦的朋友入會</translation>
    </message>
    <message>
        <source>Named above from %1 on</source>
        <translation>達到 %1 即在上文點名</translation>
    </message>
</context>
<context>
    <name>regulars::DigestWords</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Set up the shop</source>
        <translation>開店設定</translation>
    </message>
    <message>
        <source>Try a backup out</source>
        <translation>演練恢復備份</translation>
    </message>
    <message>
        <source>Draft of the programme</source>
        <translation>點數計畫草稿</translation>
    </message>
    <message>
        <source>Picture of goods or rewards</source>
        <translation>商品或獎勵的圖片</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>沒有異常。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln adjustment(s)</source>
        <translation>
            <numerusform>%Ln 次調整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) undone</source>
        <translation>
            <numerusform>%Ln 次撤銷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) taken back by who sold</source>
        <translation>
            <numerusform>%Ln 筆由售出者本人退回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) without a second person</source>
        <translation>
            <numerusform>%Ln 次沒有第二人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s)</source>
        <translation>
            <numerusform>%Ln 次匯出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone number(s) shown whole</source>
        <translation>
            <numerusform>%Ln 個手機號被完整檢視</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refusal(s)</source>
        <translation>
            <numerusform>%Ln 次拒絕</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) out of hours</source>
        <translation>
            <numerusform>%Ln 次在營業時間之外</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the people below.</source>
        <translation>請看看下面的人員。</translation>
    </message>
    <message>
        <source>%1 awards to %2 members</source>
        <translation>向 %2 位會員給分 %1 次</translation>
    </message>
    <message>
        <source>%1 of them (%2 %) to member no. %3; the others&apos; favourite has %4 %</source>
        <translation>其中 %1 次（%2%）給第 %3 號會員；其他人最常給的一位只佔 %4%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) within ten minutes of the one before</source>
        <translation>
            <numerusform>%Ln 筆銷售距上一筆不足十分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) taken back by themselves</source>
        <translation>
            <numerusform>%Ln 筆自售自退</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these after the member had redeemed</source>
        <translation>
            <numerusform>其中 %Ln 筆在會員兌換之後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln adjustment(s), %1 points in all</source>
        <translation>
            <numerusform>%Ln 次調整，共 %1 點數</numerusform>
        </translation>
    </message>
    <message>
        <source>Till %1: %2 friends of member no. %3 were enrolled</source>
        <translation>收銀台 %1：開卡 %2 位由第 %3 號會員介紹的朋友</translation>
    </message>
    <message>
        <source>Till %1: %2 redemptions by accounts younger than a week</source>
        <translation>收銀台 %1：%2 次兌換來自不足一週的帳戶</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令列</translation>
    </message>
    <message>
        <source>Old copies of the store removed</source>
        <translation>已刪除的舊副本</translation>
    </message>
</context>
<context>
    <name>regulars::DiscountWords</name>
    <message>
        <source>%1 off from %2</source>
        <comment>an amount off from an amount on</comment>
        <translation>滿%2折%1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>goods</comment>
        <translation>購買%1時</translation>
    </message>
    <message>
        <source>%1 buying %2 together pay %3, %4.</source>
        <translation>%1%4同時購買%2，共付%3。</translation>
    </message>
    <message>
        <source>%1 buying %2 together get %3 off, %4.</source>
        <translation>%1%4同時購買%2，現折%3。</translation>
    </message>
    <message>
        <source>%1 buying %2 of %3 get %4 more free, %5.</source>
        <comment>%2, %4: so many items</comment>
        <translation>%1%5購買%3，每買%2送%4。</translation>
    </message>
    <message>
        <source>%1 buying %2 of %3 get %4 of %6 free, %5.</source>
        <comment>%2, %4: so many items</comment>
        <translation>%1%5購買%3，每買%2送%4%6。</translation>
    </message>
    <message>
        <source>%1 get %2 on %3, %4.</source>
        <comment>%2: ¥20.00 off from ¥100.00 and …</comment>
        <translation>%1%4購買%3，%2。</translation>
    </message>
    <message>
        <source>%1 get %2 %3, %4.</source>
        <comment>%2: 30% off</comment>
        <translation>%1%4購買%3，享%2。</translation>
    </message>
    <message>
        <source>%1 get %2 off %3, %4.</source>
        <comment>%2: ¥20.00</comment>
        <translation>%1%4購買%3，現折%2。</translation>
    </message>
    <message>
        <source>%1 pay %2 each for %3, %4.</source>
        <translation>%1%4購買%3，每件%2。</translation>
    </message>
    <message>
        <source>%1 get %2 every %5 item of %3, %4.</source>
        <comment>%2: 50% off, %5: 2nd</comment>
        <translation>%1%4購買%3，每第%5件享%2。</translation>
    </message>
    <message>
        <source>This covers at most %1 of a purchase.</source>
        <comment>so many items</comment>
        <translation>每筆最多%1享此優惠。</translation>
    </message>
</context>
<context>
    <name>regulars::Doubts</name>
    <message>
        <source>%1 came from a scanner, not from a person. If it is meant, press Enter again; otherwise type over it.</source>
        <translation>%1 來自掃描槍，而不是人工輸入。如果確實如此，請再按一次 Enter；否則直接重新輸入。</translation>
    </message>
    <message>
        <source>%1 is far more than usual here. If it is meant, press Enter again; otherwise type over it.</source>
        <translation>%1 遠高於本店平常的數額。如果確實如此，請再按一次 Enter；否則直接重新輸入。</translation>
    </message>
</context>
<context>
    <name>regulars::DraftBanner</name>
    <message>
        <source>Take theirs</source>
        <translation>採用對方的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Review and publish</source>
        <translation>檢查並發布</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>This draft was changed at another window since it was read here.</source>
        <translation>這份草稿在此開啟之後，已在另一個視窗中修改。</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n change(s); another version was published meanwhile</source>
        <translation>
            <numerusform>草稿：%n 處變更；其間已發布另一個版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs from what is live</source>
        <translation>與現行版本沒有不同</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n change(s)</source>
        <translation>
            <numerusform>草稿：%n 處變更</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft that is kept here can&apos;t be opened; what is in force is shown, and nothing can be changed until that is settled</source>
        <translation>這裡儲存的草稿無法開啟；現在顯示的是已生效的內容，處理好草稿之前不能修改</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n change(s); something in it must be mended before it can be published</source>
        <translation>
            <numerusform>草稿：%n 處變更；其中有需先改正的內容，改好才能發布</numerusform>
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
        <translation>沒有會員。</translation>
    </message>
    <message>
        <source>There are more than are listed here.</source>
        <translation>還有更多未列出。</translation>
    </message>
</context>
<context>
    <name>regulars::DueWords</name>
    <message>
        <source>About to expire</source>
        <translation>即將過期</translation>
    </message>
    <message>
        <source>About to rise</source>
        <translation>即將升級</translation>
    </message>
    <message>
        <source>About to fall</source>
        <translation>即將降級</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>定級日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Next tier</source>
        <translation>下一等級</translation>
    </message>
    <message>
        <source>Still needs</source>
        <translation>還差</translation>
    </message>
    <message>
        <source>Would fall to</source>
        <translation>將降為</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln 次消費</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 點</numerusform>
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
            <numerusform>%Ln 次互動</numerusform>
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
        <translation>%1：%2 點，最後一天 %3</translation>
    </message>
    <message>
        <source>%1: %2, still needs %3 for %4</source>
        <translation>%1：%2，還差 %3 升到%4</translation>
    </message>
    <message>
        <source>%1: %2, would fall to %3 on %4</source>
        <translation>%1：%2，將於 %4 降為%3</translation>
    </message>
    <message>
        <source>%1: birthday on %2</source>
        <translation>%1：%2 生日</translation>
    </message>
    <message numerus="yes">
        <source>Points whose last day is within %n day(s), today among them</source>
        <translation>
            <numerusform>%n 天內（含今天）過期的點數</numerusform>
        </translation>
    </message>
    <message>
        <source>Members who lack at most %1 % of what the next tier asks for</source>
        <translation>距下一等級所差不超過 %1% 的會員</translation>
    </message>
    <message numerus="yes">
        <source>Members who would lose their tier at the review within %n day(s), as things stand today</source>
        <translation>
            <numerusform>按今天的情況，%n 天內定級時將降級的會員</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthdays within %n day(s), today among them</source>
        <translation>
            <numerusform>%n 天內（含今天）過生日的會員</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::EffectWords</name>
    <message>
        <source>%1 get %2 points on %3, %4.</source>
        <translation>%1%4購買%3，得%2點數。</translation>
    </message>
    <message>
        <source>%1 get %2 on %3, %4.</source>
        <comment>%2: no points</comment>
        <translation>%1%4購買%3，%2。</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>不累積點數</translation>
    </message>
    <message>
        <source>%1 get %2 extra for every %3 spent on %4, %5.</source>
        <translation>%1%5購買%4，每消費%3另得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 for every %3 spent on %4, %5.</source>
        <translation>%1%5購買%4，每消費%3得%2。</translation>
    </message>
    <message>
        <source>%1 of stored value</source>
        <translation>%1儲值金</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>stored value given from an amount on</comment>
        <translation>滿%2送%1</translation>
    </message>
    <message>
        <source>stored value (%1)</source>
        <comment>steps</comment>
        <translation>儲值金（%1）</translation>
    </message>
    <message>
        <source>the coupon “%1”</source>
        <translation>優惠券「%1」</translation>
    </message>
    <message>
        <source>“%1” as a gift</source>
        <translation>贈品「%1」</translation>
    </message>
    <message>
        <source>the tag “%1” %2</source>
        <comment>%2: for 30 days</comment>
        <translation>標籤「%1」（%2）</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a length of time</comment>
        <translation>保留%1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>長期保留</translation>
    </message>
    <message>
        <source>%1 for the friend who brought them</source>
        <comment>100 points</comment>
        <translation>推薦人得 %1</translation>
    </message>
</context>
<context>
    <name>regulars::EnrolSheet</name>
    <message>
        <source>%1 has this phone already: Enter opens them.</source>
        <translation>%1 已登記這個手機號碼，按 Enter 開啟這位會員。</translation>
    </message>
    <message>
        <source>This is no phone number. Check its digits.</source>
        <translation>手機號碼不正確，請檢查數字。</translation>
    </message>
    <message>
        <source>There is no such day. Write 02-28 or 1990-02-28.</source>
        <translation>沒有這一天。請寫成 02-28 或 1990-02-28。</translation>
    </message>
    <message>
        <source>Nobody has that card or phone. Leave the field empty, or check it.</source>
        <translation>查無此卡號或手機號碼。請檢查，或將此欄留空。</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機號碼</translation>
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
        <translation>卡號（留空則自動產生）</translation>
    </message>
    <message>
        <source>Brought by: card or phone</source>
        <translation>推薦人：卡號或手機號碼</translation>
    </message>
    <message>
        <source>Agrees to be sent offers</source>
        <translation>同意接收優惠訊息</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>推薦人</translation>
    </message>
    <message>
        <source>MM-DD</source>
        <translation>月-日</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>入會</translation>
    </message>
    <message>
        <source>The phone alone is enough. Enter enrols · Esc goes back</source>
        <translation>只填手機號碼也可以。Enter 入會 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::ExpiryField</name>
    <message>
        <source>After</source>
        <translation>多久之後</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永久有效</translation>
    </message>
    <message>
        <source>Some time after they were earned</source>
        <translation>獲得一段時間後</translation>
    </message>
    <message>
        <source>At the end of the month, some time after they were earned</source>
        <translation>獲得一段時間後的當月月底</translation>
    </message>
    <message>
        <source>On one day of the year</source>
        <translation>每年固定一天</translation>
    </message>
    <message>
        <source>After a time without any use</source>
        <translation>連續一段時間未使用後</translation>
    </message>
    <message>
        <source>Day of the year</source>
        <translation>每年的哪一天</translation>
    </message>
    <message>
        <source>Years later</source>
        <translation>幾年之後</translation>
    </message>
    <message>
        <source>years later: </source>
        <translation>幾年之後：</translation>
    </message>
</context>
<context>
    <name>regulars::Fault</name>
    <message>
        <source>a colour is expected here</source>
        <translation>這裡應為顏色</translation>
    </message>
    <message>
        <source>a length of time is expected here</source>
        <translation>這裡應為時間長度</translation>
    </message>
    <message>
        <source>a name is expected here</source>
        <translation>這裡應為名稱</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>這裡應為數字</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>這裡應為整數</translation>
    </message>
    <message>
        <source>a quantity is expected here</source>
        <translation>這裡應為數量</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>這裡應為文字</translation>
    </message>
    <message>
        <source>yes or no is expected here</source>
        <translation>這裡應為是或否</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>檔案是空的</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>檔案超過 16 MiB</translation>
    </message>
    <message>
        <source>the file holds more than 1,000,000 values</source>
        <translation>檔案中的值超過 1,000,000 個</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>這不是 JSON</translation>
    </message>
    <message>
        <source>this line is not written in UTF-8</source>
        <translation>這一行不是 UTF-8 編碼</translation>
    </message>
    <message>
        <source>this format is not known to this version</source>
        <translation>本版本不認得這種格式</translation>
    </message>
    <message>
        <source>a comma or ] is missing here or on the line before</source>
        <translation>這裡或上一行缺少逗號或 ]</translation>
    </message>
    <message>
        <source>a comma or } is missing here or on the line before</source>
        <translation>這裡或上一行缺少逗號或 }</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>鍵之後缺少冒號</translation>
    </message>
    <message>
        <source>a key in quotes is expected here</source>
        <translation>這裡應為加引號的鍵</translation>
    </message>
    <message>
        <source>a text has no closing quotation mark</source>
        <translation>文字缺少後引號</translation>
    </message>
    <message>
        <source>there is something after the end of the programme</source>
        <translation>會員計畫結束之後還有內容</translation>
    </message>
    <message>
        <source>a programme is one JSON object in { and }</source>
        <translation>會員計畫應為一個以 { 和 } 括起的 JSON 物件</translation>
    </message>
    <message>
        <source>an object in { and } is expected here</source>
        <translation>這裡應為以 { 和 } 括起的物件</translation>
    </message>
    <message>
        <source>an amount below zero is not possible here</source>
        <translation>這裡的金額不能為負</translation>
    </message>
    <message>
        <source>an amount of money stands in quotes</source>
        <translation>金額應加引號</translation>
    </message>
    <message>
        <source>this amount may not be zero</source>
        <translation>這裡的金額不能為零</translation>
    </message>
    <message>
        <source>this is no amount of money</source>
        <translation>這不是金額</translation>
    </message>
    <message>
        <source>this is not a number that can be read</source>
        <translation>這個數字無法辨識</translation>
    </message>
    <message>
        <source>this is not what a point can cost</source>
        <translation>這不能作為每點成本</translation>
    </message>
    <message>
        <source>this length of time may not be zero</source>
        <translation>這裡的時間長度不能為零</translation>
    </message>
    <message>
        <source>this text is empty</source>
        <translation>文字是空的</translation>
    </message>
    <message>
        <source>this text is longer than 2000 characters</source>
        <translation>文字超過 2000 個字元</translation>
    </message>
    <message>
        <source>a text holds a line break or a control character</source>
        <translation>文字中有換行或控制字元</translation>
    </message>
    <message>
        <source>this list is empty</source>
        <translation>清單是空的</translation>
    </message>
    <message>
        <source>this gives nothing</source>
        <translation>什麼都沒有送</translation>
    </message>
    <message>
        <source>this limits nothing</source>
        <translation>什麼都沒有限制</translation>
    </message>
    <message>
        <source>this says no discount</source>
        <translation>沒有寫明折扣</translation>
    </message>
    <message>
        <source>this condition is empty and would always hold</source>
        <translation>條件是空的，會永遠成立</translation>
    </message>
    <message>
        <source>this doesn&apos;t say when points expire</source>
        <translation>沒有寫明點數何時過期</translation>
    </message>
    <message>
        <source>this ends before it begins</source>
        <translation>結束早於開始</translation>
    </message>
    <message>
        <source>this gift names no product</source>
        <translation>禮品沒有寫明商品</translation>
    </message>
    <message>
        <source>this coupon takes nothing off</source>
        <translation>優惠券沒有任何優惠</translation>
    </message>
    <message>
        <source>this reward doesn&apos;t say which coupon it gives</source>
        <translation>獎品沒有寫明送哪種優惠券</translation>
    </message>
    <message>
        <source>this run of dates ends before it begins</source>
        <translation>結束日期早於開始日期</translation>
    </message>
    <message>
        <source>start and end are the same time</source>
        <translation>開始時間與結束時間相同</translation>
    </message>
    <message>
        <source>nothing decides whether the tier is kept</source>
        <translation>沒有寫明怎樣保級</translation>
    </message>
    <message>
        <source>there is no budget that could be enforced</source>
        <translation>沒有可以執行的預算</translation>
    </message>
    <message>
        <source>steps must rise, and this one starts no higher than the one before</source>
        <translation>各階須遞增，而這一階的起點不高於上一階</translation>
    </message>
    <message>
        <source>more is taken off than the amount from which the step holds</source>
        <translation>折抵的金額大於這一階的起點金額</translation>
    </message>
    <message>
        <source>a task needs something to count</source>
        <translation>任務須有可計數的內容</translation>
    </message>
    <message>
        <source>this rule gives no points that could be limited</source>
        <translation>這條規則不送點數，無從限制</translation>
    </message>
    <message>
        <source>the metric is compared with nothing</source>
        <translation>指標沒有比較的對象</translation>
    </message>
    <message>
        <source>managers and owners change the programme</source>
        <translation>店長和店主才能修改會員計畫</translation>
    </message>
    <message>
        <source>the first tier is everybody&apos;s, so it has no %1</source>
        <translation>第一個等級人人都有，因此不能寫 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks no more than the tier &quot;%2&quot; below it</source>
        <translation>「%1」的要求不高於其下的等級「%2」</translation>
    </message>
    <message>
        <source>&quot;basic&quot; is the id of the lowest tier</source>
        <translation>&quot;basic&quot; 是最低等級的 id</translation>
    </message>
    <message>
        <source>%1 has too many decimals</source>
        <translation>%1 的小數位數過多</translation>
    </message>
    <message>
        <source>%1 is not possible here</source>
        <translation>%1 不能用在這裡</translation>
    </message>
    <message>
        <source>%1 asks about a purchase, and %2 has none</source>
        <translation>%1 須看消費，而 %2 沒有消費</translation>
    </message>
    <message>
        <source>%1 asks about lines, and %2 has none</source>
        <translation>%1 須看明細，而 %2 沒有明細</translation>
    </message>
    <message>
        <source>%1 works on a bill, and %2 has none</source>
        <translation>%1 作用於帳單，而 %2 沒有帳單</translation>
    </message>
    <message>
        <source>%1 and %2 are two kinds of expiry</source>
        <translation>%1 和 %2 是兩種過期方式</translation>
    </message>
    <message>
        <source>%1 and %2 are two effects</source>
        <translation>%1 和 %2 是兩種效果</translation>
    </message>
    <message>
        <source>%1 and %2 are two discounts</source>
        <translation>%1 和 %2 是兩種折扣</translation>
    </message>
    <message>
        <source>sign in as one</source>
        <translation>請以其身分登入</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>請只保留一個</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>兩個中請只保留一個</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>請移除它</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>請移除其中一個</translation>
    </message>
    <message>
        <source>give it another id</source>
        <translation>請換一個 id</translation>
    </message>
    <message>
        <source>give one of them another id</source>
        <translation>請將其中一個換一個 id</translation>
    </message>
    <message>
        <source>put it first, or give it another id</source>
        <translation>請將它放在第一位，或換一個 id</translation>
    </message>
    <message>
        <source>save the file with the encoding UTF-8</source>
        <translation>請用 UTF-8 編碼儲存檔案</translation>
    </message>
    <message>
        <source>check that this is the right file</source>
        <translation>請檢查檔案是否正確</translation>
    </message>
    <message>
        <source>a programme is smaller; check that this is the right file</source>
        <translation>會員計畫沒有這麼大，請檢查檔案是否正確</translation>
    </message>
    <message>
        <source>put a comma between two members and a } after the last</source>
        <translation>兩個鍵之間請加逗號，最後一個之後加 }</translation>
    </message>
    <message>
        <source>put a comma between two items and a ] after the last</source>
        <translation>兩項之間請加逗號，最後一項之後加 ]</translation>
    </message>
    <message>
        <source>write it without the minus</source>
        <translation>請移除負號</translation>
    </message>
    <message>
        <source>write it without quotes</source>
        <translation>請移除引號</translation>
    </message>
    <message>
        <source>write it like 12 or 0.5</source>
        <translation>請寫成 12 或 0.5 的樣子</translation>
    </message>
    <message>
        <source>write it like 5</source>
        <translation>請寫成 5 的樣子</translation>
    </message>
    <message>
        <source>write at most 6 decimals</source>
        <translation>最多寫 6 位小數</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>請寫 %1 至 %2 的整數</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>請寫 %1 至 %2 的數字</translation>
    </message>
    <message>
        <source>write something, or leave the key out</source>
        <translation>請寫上內容，或移除這個鍵</translation>
    </message>
    <message>
        <source>write what it is, or leave it out</source>
        <translation>請寫明內容，或移除它</translation>
    </message>
    <message>
        <source>write true or false, without quotes</source>
        <translation>請寫 true 或 false，不加引號</translation>
    </message>
    <message>
        <source>write the earlier date first</source>
        <translation>請將較早的日期寫在前面</translation>
    </message>
    <message>
        <source>write month and day, such as &quot;12-31&quot;</source>
        <translation>請寫月和日，例如 &quot;12-31&quot;</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>請縮短</translation>
    </message>
    <message>
        <source>shorten it; where something never ends, leave the key out</source>
        <translation>請縮短；如果永不結束，請移除這個鍵</translation>
    </message>
    <message>
        <source>say how many points, such as 100</source>
        <translation>請寫明多少點，例如 100</translation>
    </message>
    <message>
        <source>say how much</source>
        <translation>請寫明多少</translation>
    </message>
    <message>
        <source>say what the same points are worth then</source>
        <translation>請寫明相同的點數此時值多少</translation>
    </message>
    <message>
        <source>say when or for which goods this rate holds</source>
        <translation>請寫明這個比率適用的時間或商品</translation>
    </message>
    <message>
        <source>there is none yet; define it first</source>
        <translation>目前還沒有，請先定義</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>可用的有：%1</translation>
    </message>
    <message>
        <source>its keys are %1</source>
        <translation>可用的鍵是 %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>請寫 %1</translation>
    </message>
    <message>
        <source>for a welcome gift write a rule &quot;on&quot;: &quot;enrol&quot;</source>
        <translation>入會禮請寫成一條規則 &quot;on&quot;: &quot;enrol&quot;</translation>
    </message>
    <message>
        <source>add &quot;paths&quot; to the tier or to its &quot;keep&quot;</source>
        <translation>請在等級或其 &quot;keep&quot; 中加上 &quot;paths&quot;</translation>
    </message>
    <message>
        <source>add &quot;marketing_per_year&quot;: &quot;100000.00&quot;</source>
        <translation>請加上 &quot;marketing_per_year&quot;: &quot;100000.00&quot;</translation>
    </message>
    <message>
        <source>order the tiers from the lowest to the highest, each asking for more</source>
        <translation>請將等級由低到高排列，要求逐級提高</translation>
    </message>
    <message>
        <source>put a tier without paths before it, such as {&quot;id&quot;: &quot;basic&quot;}</source>
        <translation>請在它前面放一個沒有 paths 的等級，例如 {&quot;id&quot;: &quot;basic&quot;}</translation>
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
        <translation>%1 在 %2 中不會增加，所以永遠輪不到</translation>
    </message>
    <message>
        <source>the friends are counted for the referrer, and this rule gives them nothing</source>
        <translation>好友數算在推薦人名下，而這條規則沒有給推薦人任何東西</translation>
    </message>
    <message>
        <source>count spend, visits or quantity, or ask at_least with a &quot;limit&quot;</source>
        <translation>請改數 spend、visits 或 quantity，或用 at_least 並加上 &quot;limit&quot;</translation>
    </message>
    <message>
        <source>ask it in a rule &quot;on&quot;: &quot;%1&quot;, or use at_least here</source>
        <translation>請寫在 &quot;on&quot;: &quot;%1&quot; 的規則裡，或在這裡用 at_least</translation>
    </message>
    <message>
        <source>write &quot;to&quot;: &quot;referrer&quot; beside what it gives</source>
        <translation>請在所給內容旁寫上 &quot;to&quot;: &quot;referrer&quot;</translation>
    </message>
    <message>
        <source>the draft that is kept here can&apos;t be opened by this version</source>
        <translation>這裡儲存的草稿無法用此版本開啟</translation>
    </message>
    <message>
        <source>save it as a file or discard it on the page Publish</source>
        <translation>請在「發布」頁將其另存為檔案，或捨棄草稿</translation>
    </message>
</context>
<context>
    <name>regulars::FigureRowsPage</name>
    <message>
        <source>%1 members</source>
        <translation>%1 位會員</translation>
    </message>
    <message>
        <source>%1 purchases</source>
        <translation>%1 筆購買</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 點數</translation>
    </message>
    <message>
        <source>%1 × %2 a point = %3</source>
        <translation>%1 × 每點數 %2 = %3</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>The rows go into a file, with members&apos; names and cards. Who takes it is kept in the audit log. Your password, please.</source>
        <translation>這些行連同會員的姓名和卡號會寫入檔案。誰取走了檔案，會記入審計日誌。請輸入您的密碼。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密碼</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>匯出這些行</translation>
    </message>
    <message>
        <source>The rows are being written…</source>
        <translation>正在寫出這些行…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>已將 %Ln 行寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the dashboard</source>
        <translation>回到儀表板</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>開啟會員</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Rows behind the figure</source>
        <translation>指標背後的行</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>No row of the period belongs to this figure.</source>
        <translation>本期沒有屬於此指標的行。</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>指標背後</translation>
    </message>
    <message>
        <source>%1, as it stood on %2</source>
        <translation>%1，%2 時的情況</translation>
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
        <translation>活躍，最近於當日</translation>
    </message>
    <message>
        <source>last purchase</source>
        <translation>最近購買</translation>
    </message>
    <message>
        <source>joined, never bought</source>
        <translation>已加入，從未購買</translation>
    </message>
    <message>
        <source>bought more than once, last on that day</source>
        <translation>購買多於一次，最近於當日</translation>
    </message>
    <message>
        <source>redeemed, last on that day</source>
        <translation>兌換過，最近於當日</translation>
    </message>
    <message>
        <source>points held</source>
        <translation>持有點數</translation>
    </message>
    <message>
        <source>awarded</source>
        <translation>給出</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>redeemed</source>
        <translation>兌換</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>退還</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>過期</translation>
    </message>
    <message>
        <source>expired, due</source>
        <translation>過期，應計</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>購買</translation>
    </message>
    <message>
        <source>refund undone</source>
        <translation>撤銷退貨</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退貨</translation>
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
            <numerusform>%Ln 筆購買</numerusform>
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
        <translation>會員 %1</translation>
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
        <translation>會員</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>單號</translation>
    </message>
    <message>
        <source>bought, last on that day</source>
        <translation>截至那天的最近一次購買</translation>
    </message>
    <message>
        <source>spent, last on that day</source>
        <translation>截至那天的最近一次消費</translation>
    </message>
    <message>
        <source>rose to a higher tier</source>
        <translation>升到更高等級</translation>
    </message>
    <message>
        <source>fell to a lower tier</source>
        <translation>降到更低等級</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>adjusted by hand</source>
        <translation>手工調整</translation>
    </message>
    <message>
        <source>between members</source>
        <translation>會員之間</translation>
    </message>
    <message>
        <source>debt forgiven</source>
        <translation>免除欠點</translation>
    </message>
    <message>
        <source>forfeited</source>
        <translation>沒收</translation>
    </message>
    <message>
        <source>due, but there was nothing left to give</source>
        <translation>應給，但已無可給</translation>
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
        <translation>看看是誰</translation>
    </message>
    <message>
        <source>%1: see who</source>
        <comment>name of a figure</comment>
        <translation>%1：看看是誰</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>%1: see the rows</source>
        <comment>name of a figure</comment>
        <translation>%1：檢視明細</translation>
    </message>
</context>
<context>
    <name>regulars::FigureWords</name>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新會員</translation>
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
        <translation>沉睡佔比</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>復購率</translation>
    </message>
    <message>
        <source>Members&apos; share of sales</source>
        <translation>會員銷售佔比</translation>
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
        <source>Redeeming share</source>
        <translation>兌換會員佔比</translation>
    </message>
    <message>
        <source>Breakage</source>
        <translation>過期佔比</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>點數負債</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購買次數</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>平均客單價</translation>
    </message>
    <message>
        <source>Everybody enrolled by the period&apos;s end; somebody erased counts until then.</source>
        <translation>截至期末開卡的所有人；被抹除的人計至抹除之時。</translation>
    </message>
    <message>
        <source>Members who joined in the period.</source>
        <translation>本期加入的會員。</translation>
    </message>
    <message>
        <source>Members with a purchase, a redemption or a rewarded action in the period.</source>
        <translation>本期有購買、兌換或可得點數的互動的會員。</translation>
    </message>
    <message>
        <source>Members whose last purchase, or else whose joining, lies more than 90 days back. Over 35 % is the usual figure of the trade.</source>
        <translation>最後一次購買（沒有購買則為加入）在 90 天以前的會員。行業常見為 35% 以上。</translation>
    </message>
    <message>
        <source>Of the members who bought in the period, those who came twice or more.</source>
        <translation>本期購買過的會員中，來過兩次及以上的。</translation>
    </message>
    <message>
        <source>How much of the sales members brought.</source>
        <translation>銷售額中有多少來自會員。</translation>
    </message>
    <message>
        <source>Points awarded less points taken back, each on its own day.</source>
        <translation>給出的點數減去收回的，各計在當日。</translation>
    </message>
    <message>
        <source>Points spent, without redemptions that were undone.</source>
        <translation>用掉的點數，不含已撤銷的兌換。</translation>
    </message>
    <message>
        <source>Points that ran out before anybody spent them.</source>
        <translation>沒用掉就到期的點數。</translation>
    </message>
    <message>
        <source>Points that members hold at the period&apos;s end.</source>
        <translation>期末會員持有的點數。</translation>
    </message>
    <message>
        <source>How many points were spent for each one issued. 25 % or more is healthy.</source>
        <translation>每發放一點數用掉多少。25% 及以上為健康。</translation>
    </message>
    <message>
        <source>Of the active members, those who spent points in the period.</source>
        <translation>活躍會員中，本期用過點數的。</translation>
    </message>
    <message>
        <source>Of the points that went, those that expired instead of being spent.</source>
        <translation>離開的點數中，過期而非用掉的。</translation>
    </message>
    <message>
        <source>What the points that members hold would cost the shop.</source>
        <translation>會員持有的點數要花費店裡多少。</translation>
    </message>
    <message>
        <source>Amounts paid less refunds, a refund on its own day; points used as money are not in them.</source>
        <translation>已付金額減去退款，退款計在當日；不含用點數抵扣的部分。</translation>
    </message>
    <message>
        <source>Purchases of the period that were not wholly refunded by its end.</source>
        <translation>到期末沒有全部退貨的本期購買。</translation>
    </message>
    <message>
        <source>What one purchase brings on average.</source>
        <translation>平均每筆購買的金額。</translation>
    </message>
    <message>
        <source>active members ÷ members</source>
        <translation>活躍會員 ÷ 會員數</translation>
    </message>
    <message>
        <source>sleeping members ÷ members</source>
        <translation>沉睡會員 ÷ 會員數</translation>
    </message>
    <message>
        <source>members with two or more purchases ÷ members with one or more</source>
        <translation>購買兩次及以上的會員 ÷ 購買過的會員</translation>
    </message>
    <message>
        <source>sales to members ÷ sales</source>
        <translation>會員銷售額 ÷ 銷售額</translation>
    </message>
    <message>
        <source>awarded − taken back</source>
        <translation>給出 − 收回</translation>
    </message>
    <message>
        <source>spent − given back by undoing</source>
        <translation>用掉 − 因撤銷退還</translation>
    </message>
    <message>
        <source>points redeemed ÷ points issued</source>
        <translation>兌換點數 ÷ 發放點數</translation>
    </message>
    <message>
        <source>members who redeemed ÷ active members</source>
        <translation>兌換過的會員 ÷ 活躍會員</translation>
    </message>
    <message>
        <source>points expired ÷ (points redeemed + points expired)</source>
        <translation>過期點數 ÷（兌換點數 + 過期點數）</translation>
    </message>
    <message>
        <source>points outstanding × value of a point</source>
        <translation>未用點數 × 每點數成本</translation>
    </message>
    <message>
        <source>paid − refunded</source>
        <translation>已付 − 已退</translation>
    </message>
    <message>
        <source>sales ÷ purchases</source>
        <translation>銷售額 ÷ 購買次數</translation>
    </message>
    <message>
        <source>sum of all balances</source>
        <translation>所有餘額之和</translation>
    </message>
    <message>
        <source>a count of what the list behind it shows</source>
        <translation>其背後列表的計數</translation>
    </message>
    <message>
        <source>the members&apos; file and their purchases, redemptions and actions</source>
        <translation>會員檔案及其購買、兌換與互動</translation>
    </message>
    <message>
        <source>the ledger of points</source>
        <translation>點數帳本</translation>
    </message>
    <message>
        <source>purchases and refunds at the till and imported ones</source>
        <translation>收銀台的購買與退貨，以及匯入的記錄</translation>
    </message>
    <message>
        <source>%1
Reckoned as: %2
Period: %3
From: %4
Enter shows the rows behind it.</source>
        <translation>%1
演算法：%2
期間：%3
來源：%4
按 Enter 檢視背後的行。</translation>
    </message>
    <message>
        <source>%1 of all members</source>
        <translation>全部會員的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln 筆購買</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points outstanding</source>
        <translation>未用點數 %1</translation>
    </message>
    <message>
        <source>members %1 · guests %2</source>
        <translation>會員 %1 · 散客 %2</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 個百分點</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>太少，無法比較</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>沒有可比較的</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>較%1</translation>
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
        <translation>尚未結束</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>沒有可顯示的內容。</translation>
    </message>
</context>
<context>
    <name>regulars::FilterPanel</name>
    <message>
        <source>Any tag</source>
        <translation>不限標籤</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>No purchase for, days</source>
        <translation>多少天未購買</translation>
    </message>
    <message>
        <source>Birthday within, days</source>
        <translation>多少天內生日</translation>
    </message>
    <message>
        <source>Points expire within, days</source>
        <translation>點數多少天內過期</translation>
    </message>
    <message>
        <source>Points from, to</source>
        <translation>點數（從、到）</translation>
    </message>
    <message>
        <source>Joined from, to</source>
        <translation>入會日期（從、到）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意事項</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Points, at least</source>
        <translation>點數下限</translation>
    </message>
    <message>
        <source>Points, at most</source>
        <translation>點數上限</translation>
    </message>
    <message>
        <source>Joined from a day on</source>
        <translation>限定最早入會日期</translation>
    </message>
    <message>
        <source>Joined up to a day</source>
        <translation>限定最晚入會日期</translation>
    </message>
    <message>
        <source>Joined from</source>
        <translation>入會日期從</translation>
    </message>
    <message>
        <source>Joined through</source>
        <translation>入會日期到</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <source>Not frozen</source>
        <translation>未凍結</translation>
    </message>
    <message>
        <source>Agreed to marketing</source>
        <translation>同意接收優惠訊息</translation>
    </message>
    <message>
        <source>from</source>
        <comment>at least so many points</comment>
        <translation>從</translation>
    </message>
    <message>
        <source>to</source>
        <comment>at most so many points</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a day on</comment>
        <translation>從</translation>
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
        <translation>%1 至 %2 入會</translation>
    </message>
    <message>
        <source>Joined since %1</source>
        <translation>%1 起入會</translation>
    </message>
    <message>
        <source>Joined by %1</source>
        <translation>%1 及以前入會</translation>
    </message>
    <message>
        <source>%1 to %2 points</source>
        <translation>%1 至 %2 點</translation>
    </message>
    <message>
        <source>%1 points or more</source>
        <translation>%1 點以上</translation>
    </message>
    <message>
        <source>%1 points or less</source>
        <translation>%1 點以下</translation>
    </message>
    <message numerus="yes">
        <source>No purchase for %n day(s)</source>
        <translation>
            <numerusform>%n 天未購買</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>今天生日</translation>
    </message>
    <message numerus="yes">
        <source>Birthday within %n day(s)</source>
        <translation>
            <numerusform>%n 天內生日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points expire within %n day(s)</source>
        <translation>
            <numerusform>點數 %n 天內過期</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>what was searched for</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation>標籤：%1</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <source>Not frozen</source>
        <translation>未凍結</translation>
    </message>
    <message>
        <source>Agreed to %1</source>
        <translation>已同意%1</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>接收優惠訊息</translation>
    </message>
    <message>
        <source>tailored offers</source>
        <translation>依消費推薦優惠</translation>
    </message>
    <message>
        <source>sharing with partners</source>
        <translation>與合作店家共用資料</translation>
    </message>
    <message>
        <source>May be told of offers</source>
        <translation>同意接收優惠訊息</translation>
    </message>
    <message>
        <source>Purchases may be used to choose offers for them</source>
        <translation>同意依消費記錄推薦優惠</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>不要聯絡</translation>
    </message>
    <message>
        <source>Details may be shared with the shop&apos;s partners</source>
        <translation>同意將資料提供給本店的合作店家</translation>
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
        <translation>開啟現有商店</translation>
    </message>
    <message>
        <source>Shops of Regulars (*.regulars);;All files (*)</source>
        <translation>熟客商店檔案 (*.regulars);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Type your name: it stands beside what you do.</source>
        <translation>請輸入您的姓名，您的每次操作都會署名。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type them once more.</source>
        <translation>兩次輸入的密碼不一致，請再輸入一次。</translation>
    </message>
    <message>
        <source>Practice shop</source>
        <translation>練習店</translation>
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
        <translation>歡迎使用熟客</translation>
    </message>
    <message>
        <source>Who is the owner?</source>
        <translation>店主是哪位？</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>您想怎麼開始？</translation>
    </message>
    <message>
        <source>Choose what comes nearest to your shop. Everything can be changed later.</source>
        <translation>選一個最接近您商店的範本，之後都可以修改。</translation>
    </message>
    <message>
        <source>The owner may do everything. The password opens the shop on this computer.</source>
        <translation>店主可以執行所有操作。在這台電腦上開啟商店要用這組密碼。</translation>
    </message>
    <message>
        <source>You can add people, import members and change every rule later.</source>
        <translation>之後可以隨時新增人員、匯入會員、修改每條規則。</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>商店名稱</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>商店類型</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>再輸入一次密碼</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>我的小店</translation>
    </message>
    <message>
        <source>Open a shop that is there already…</source>
        <translation>開啟現有商店…</translation>
    </message>
    <message>
        <source>Start with an empty shop</source>
        <translation>從空白商店開始</translation>
    </message>
    <message>
        <source>No members yet. Rules, tiers and rewards come from your template.</source>
        <translation>還沒有會員；規則、等級和獎品依範本設好。</translation>
    </message>
    <message>
        <source>Look around in a practice shop first</source>
        <translation>先到練習店裡看看</translation>
    </message>
    <message>
        <source>The shop&apos;s file lies in %1.</source>
        <translation>商店檔案存放在 %1。</translation>
    </message>
    <message>
        <source>Making the practice shop</source>
        <translation>正在建立練習店</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>開始使用</translation>
    </message>
    <message>
        <source>Open the shop and import from a file…</source>
        <translation>開啟商店並從檔案匯入…</translation>
    </message>
    <message>
        <source>10 characters or more</source>
        <translation>10 個字元或更多</translation>
    </message>
    <message>
        <source>Show the recovery sheet afterwards, to print it</source>
        <translation>完成後顯示恢復單，以便列印</translation>
    </message>
    <message>
        <source>With it the shop opens on another computer, should this one be lost. It can be made later, too, in the settings.</source>
        <translation>萬一本機遺失，憑恢復單可在另一台電腦上開啟商店。以後也可在設定中製作。</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>從備份恢復…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>從備份恢復</translation>
    </message>
    <message>
        <source>With the backup and the recovery sheet the shop runs again in minutes, on this computer too.</source>
        <translation>有備份和恢復單，店幾分鐘內就能重新運轉，在這台電腦上也行。</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>恢復並開啟</translation>
    </message>
    <message>
        <source>The practice shop opens in a window of its own. Once you have seen enough, go on here with your own shop.</source>
        <translation>練習店會在另一個視窗開啟。看夠了，就在這裡繼續開您自己的店。</translation>
    </message>
    <message>
        <source>A corner shop with 300 made-up members and a year of sales, in a window of its own where nothing counts. Everybody&apos;s PIN is 888888.</source>
        <translation>一家街角小店，有 300 位虛構的會員和一年的銷售，在另一個視窗裡，一切都不算數。每個人的 PIN 碼都是 888888。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>使用手冊</translation>
    </message>
</context>
<context>
    <name>regulars::FlowPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
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
        <translation>銅色</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>銀色</translation>
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
        <translation>鑽石色</translation>
    </message>
    <message>
        <source>own colour</source>
        <translation>自訂顏色</translation>
    </message>
    <message>
        <source>%1 as a number, such as #c9971c</source>
        <translation>%1：色碼，如 #c9971c</translation>
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
        <translation>永不過期</translation>
    </message>
    <message>
        <source>Some time after they were earned</source>
        <translation>獲得後一段時間過期</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>每年一次</translation>
    </message>
    <message>
        <source>When a member is idle</source>
        <translation>會員一段時間未使用後過期</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>at the end of that month</source>
        <translation>到當月月底</translation>
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
        <translation>點數有效時間</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>時間單位</translation>
    </message>
    <message>
        <source>Day of the year</source>
        <translation>每年的哪一天</translation>
    </message>
    <message>
        <source>Years after the one in which they were earned</source>
        <translation>獲得之年後的第幾年</translation>
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
        <translation>週</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>%1: unit of time</source>
        <translation>%1：時間單位</translation>
    </message>
</context>
<context>
    <name>regulars::FormLine</name>
    <message>
        <source>This can&apos;t be read. What was there before stays in the draft.</source>
        <translation>無法辨識，草稿保留原來的內容。</translation>
    </message>
</context>
<context>
    <name>regulars::FormNames</name>
    <message>
        <source>one name in all languages</source>
        <translation>各語言共用一個名稱</translation>
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
        <translation>查無「%1」。</translation>
    </message>
    <message>
        <source>To %1 %2</source>
        <translation>轉贈給 %1 %2</translation>
    </message>
    <message>
        <source>To whom? Type a phone number or a name.</source>
        <translation>轉贈給誰？請輸入手機號碼或姓名。</translation>
    </message>
    <message>
        <source>How many points?</source>
        <translation>轉贈多少點？</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>轉贈點數</translation>
    </message>
    <message>
        <source>To whom? Card, phone or name</source>
        <translation>轉贈給誰？卡號、手機號碼或姓名</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>受贈人</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>找到的會員</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>轉贈</translation>
    </message>
    <message>
        <source>Enter picks, then gives · Esc goes back</source>
        <translation>Enter 選定，再按轉贈 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::GoodsForm</name>
    <message>
        <source>none</source>
        <comment>no category</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>everybody</source>
        <comment>who may buy it</comment>
        <translation>所有人</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no category above this one</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>No points on %1</source>
        <comment>the name of a rule</comment>
        <translation>%1 不計點數</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>The barcode, or a code of the shop&apos;s own. Once published it stays.</source>
        <translation>條碼，或商店自編的編碼。發布後不再更改。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>As it stands on receipts.</source>
        <translation>收據上顯示的名稱。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>售價</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>What the shop pays for it.</source>
        <translation>商店的進貨成本。</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>可用多久</translation>
    </message>
    <message>
        <source>After so long a member needs it again; reminders go by it.</source>
        <translation>過了這段時間會員會再次需要；提醒以此為準。</translation>
    </message>
    <message>
        <source>Sold to</source>
        <translation>銷售對象</translation>
    </message>
    <message>
        <source>This tier and those above it.</source>
        <translation>該等級及以上。</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>開售日期</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-12-31. Tiers with early access buy it some days before.</source>
        <translation>年-月-日，如 2026-12-31。有提前購權益的等級可提前幾天購買。</translation>
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
        <translation>收銀台和規則中顯示的名稱。</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上級分類</translation>
    </message>
    <message>
        <source>A rule for that category holds for this one too.</source>
        <translation>上級分類的規則也適用於本分類。</translation>
    </message>
    <message>
        <source>Earns no points</source>
        <translation>不計點數</translation>
    </message>
    <message>
        <source>A rule of its own takes the points off; it stands among the rules and can be changed there.</source>
        <translation>由單獨一條規則取消點數；該規則列在規則頁，可在那裡修改。</translation>
    </message>
    <message>
        <source>Choose a product or a category to see all of it.</source>
        <translation>請選擇一件商品或一個分類檢視詳情。</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>被引用於</translation>
    </message>
</context>
<context>
    <name>regulars::GoodsImport</name>
    <message>
        <source>Choose a file of products</source>
        <translation>選擇商品檔案</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) taken into the draft.</source>
        <translation>
            <numerusform>已將 %Ln 件商品讀入草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>儲存被拒絕的行</translation>
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
        <translation>已儲存成 %1。</translation>
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
            <numerusform>新增 %n 個分類：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>儲存被拒絕的行…</translation>
    </message>
    <message>
        <source>Drop a file of products here</source>
        <translation>將商品檔案拖到這裡</translation>
    </message>
    <message>
        <source>CSV or XLSX with a code for each product; name, category, price and cost as far as they are there. Nothing is taken before you say so.</source>
        <translation>CSV 或 XLSX，每件商品須有編碼；名稱、分類、售價、成本有則讀入。在您確認之前不會寫入任何內容。</translation>
    </message>
    <message>
        <source>Make categories that aren&apos;t there yet</source>
        <translation>建立尚不存在的分類</translation>
    </message>
    <message>
        <source>Take into the draft</source>
        <translation>讀入草稿</translation>
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
        <translation>編碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>售價</translation>
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
        <translation>新增分類</translation>
    </message>
    <message>
        <source>Move to…</source>
        <comment>products to another category</comment>
        <translation>移動到…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>尋找商品</translation>
    </message>
    <message>
        <source>Remove there too</source>
        <translation>一併刪除</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>互動</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Find by code, name or category</source>
        <translation>按編碼、名稱或分類尋找</translation>
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
        <translation>新增互動</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>新增商品</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>刪除互動</translation>
    </message>
    <message>
        <source>Remove the category</source>
        <translation>刪除分類</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n product(s)</source>
        <translation>
            <numerusform>刪除 %n 件商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>“%1” is no amount. What was there before stays.</source>
        <translation>「%1」不是金額，已保留原值。</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <translation>沒有編碼為 %1 的商品。</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>新分類</translation>
    </message>
    <message>
        <source>This category is named by others: %1.</source>
        <translation>此分類被以下內容引用：%1。</translation>
    </message>
    <message>
        <source>A product is named by others: %1.</source>
        <translation>有商品被以下內容引用：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) removed.</source>
        <translation>
            <numerusform>已刪除 %Ln 件商品。</numerusform>
        </translation>
    </message>
    <message>
        <source>The category is removed.</source>
        <translation>已刪除分類。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) moved to “%1”.</source>
        <translation>
            <numerusform>已將 %Ln 件商品移到「%1」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) lie in no category now.</source>
        <translation>
            <numerusform>%Ln 件商品現在沒有分類。</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of all categories</source>
        <translation>移出所有分類</translation>
    </message>
    <message>
        <source>Export the products</source>
        <translation>匯出商品</translation>
    </message>
    <message>
        <source>products</source>
        <comment>a file&apos;s name</comment>
        <translation>商品</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) written to %1.</source>
        <translation>
            <numerusform>已將 %Ln 件商品寫入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>使用手冊</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本頁快速鍵</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>在手冊中尋找</translation>
    </message>
    <message>
        <source>What is in the handbook</source>
        <translation>手冊目錄</translation>
    </message>
    <message>
        <source>These words are not in the handbook. Try others.</source>
        <translation>手冊裡沒有這些詞，換個說法試試。</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>列印或存成 PDF</translation>
    </message>
</context>
<context>
    <name>regulars::HistoryWords</name>
    <message>
        <source>when they have spent %1 or more %2</source>
        <translation>%2消費滿%1時</translation>
    </message>
    <message>
        <source>when they have spent %1 or more on %3 %2</source>
        <translation>%2購買%3滿%1時</translation>
    </message>
    <message>
        <source>when they have spent at most %1 %2</source>
        <translation>%2消費不超過%1時</translation>
    </message>
    <message>
        <source>when they have spent at most %1 on %3 %2</source>
        <translation>%2購買%3不超過%1時</translation>
    </message>
    <message>
        <source>for every %1 that they spend %2</source>
        <translation>%2消費每滿%1時</translation>
    </message>
    <message>
        <source>for every %1 that they spend on %3 %2</source>
        <translation>%2購買%3每滿%1時</translation>
    </message>
    <message>
        <source>when they are in the top %1 by what they spend %2</source>
        <translation>%2消費排名前%1時</translation>
    </message>
    <message>
        <source>when they are in the top %1 by what they spend on %3 %2</source>
        <translation>%2購買%3的金額排名前%1時</translation>
    </message>
    <message>
        <source>when they have made %1 or more %2</source>
        <translation>%2來店滿%1時</translation>
    </message>
    <message>
        <source>when they have made %1 or more with %3 %2</source>
        <translation>%2購買%3滿%1時</translation>
    </message>
    <message>
        <source>when they have made at most %1 %2</source>
        <translation>%2來店不超過%1時</translation>
    </message>
    <message>
        <source>when they have made at most %1 with %3 %2</source>
        <translation>%2購買%3不超過%1時</translation>
    </message>
    <message>
        <source>for every %1 that they make %2</source>
        <translation>%2來店每滿%1時</translation>
    </message>
    <message>
        <source>for every %1 with %3 that they make %2</source>
        <translation>%2購買%3每滿%1時</translation>
    </message>
    <message>
        <source>when they are in the top %1 by visits %2</source>
        <translation>%2來店次數排名前%1時</translation>
    </message>
    <message>
        <source>when they are in the top %1 by visits with %3 %2</source>
        <translation>%2購買%3的次數排名前%1時</translation>
    </message>
    <message>
        <source>when they have bought %1 or more %2</source>
        <translation>%2購買滿%1時</translation>
    </message>
    <message>
        <source>when they have bought %1 or more of %3 %2</source>
        <translation>%2購買%3滿%1時</translation>
    </message>
    <message>
        <source>when they have bought at most %1 %2</source>
        <translation>%2購買不超過%1時</translation>
    </message>
    <message>
        <source>when they have bought at most %1 of %3 %2</source>
        <translation>%2購買%3不超過%1時</translation>
    </message>
    <message>
        <source>for every %1 that they buy %2</source>
        <translation>%2購買每滿%1時</translation>
    </message>
    <message>
        <source>for every %1 of %3 that they buy %2</source>
        <translation>%2購買%3每滿%1時</translation>
    </message>
    <message>
        <source>when they are in the top %1 by items bought %2</source>
        <translation>%2購買件數排名前%1時</translation>
    </message>
    <message>
        <source>when they are in the top %1 by items of %3 bought %2</source>
        <translation>%2購買%3的件數排名前%1時</translation>
    </message>
    <message>
        <source>when their average purchase %2 is %1 or more</source>
        <translation>%2平均每筆消費滿%1時</translation>
    </message>
    <message>
        <source>when their average purchase of %3 %2 is %1 or more</source>
        <translation>%2購買%3平均每筆滿%1時</translation>
    </message>
    <message>
        <source>when their average purchase %2 is at most %1</source>
        <translation>%2平均每筆消費不超過%1時</translation>
    </message>
    <message>
        <source>when their average purchase of %3 %2 is at most %1</source>
        <translation>%2購買%3平均每筆不超過%1時</translation>
    </message>
    <message>
        <source>when discounts %2 were %1 or more of the list price</source>
        <translation>%2所享折扣達原價的%1以上時</translation>
    </message>
    <message>
        <source>when discounts on %3 %2 were %1 or more of the list price</source>
        <translation>%2購買%3所享折扣達原價的%1以上時</translation>
    </message>
    <message>
        <source>when discounts %2 were at most %1 of the list price</source>
        <translation>%2所享折扣不超過原價的%1時</translation>
    </message>
    <message>
        <source>when discounts on %3 %2 were at most %1 of the list price</source>
        <translation>%2購買%3所享折扣不超過原價的%1時</translation>
    </message>
    <message>
        <source>when they have earned %1 or more %2</source>
        <translation>%2獲得%1以上時</translation>
    </message>
    <message>
        <source>when they have earned at most %1 %2</source>
        <translation>%2獲得不超過%1時</translation>
    </message>
    <message>
        <source>for every %1 that they earn %2</source>
        <translation>%2每獲得%1時</translation>
    </message>
    <message>
        <source>when they are in the top %1 by points earned %2</source>
        <translation>%2獲得點數排名前%1時</translation>
    </message>
    <message>
        <source>when they have redeemed %1 or more %2</source>
        <translation>%2使用%1以上時</translation>
    </message>
    <message>
        <source>when they have redeemed at most %1 %2</source>
        <translation>%2使用不超過%1時</translation>
    </message>
    <message>
        <source>for every %1 that they redeem %2</source>
        <translation>%2每使用%1時</translation>
    </message>
    <message>
        <source>when they are in the top %1 by points redeemed %2</source>
        <translation>%2使用點數排名前%1時</translation>
    </message>
    <message>
        <source>when they have redeemed %1 or more of the points earned %2</source>
        <translation>%2使用的點數佔所得點數%1以上時</translation>
    </message>
    <message>
        <source>when they have redeemed at most %1 of the points earned %2</source>
        <translation>%2使用的點數不超過所得點數的%1時</translation>
    </message>
    <message>
        <source>when they have done %1 or more %2</source>
        <translation>%2完成%1以上時</translation>
    </message>
    <message>
        <source>when they have done at most %1 %2</source>
        <translation>%2完成不超過%1時</translation>
    </message>
    <message>
        <source>for every %1 that they do %2</source>
        <translation>%2每完成%1時</translation>
    </message>
    <message>
        <source>when they are in the top %1 by actions done %2</source>
        <translation>%2互動次數排名前%1時</translation>
    </message>
    <message>
        <source>when they have brought %1 or more %2</source>
        <translation>%2邀請%1以上入會時</translation>
    </message>
    <message>
        <source>when they have brought at most %1 %2</source>
        <translation>%2邀請不超過%1入會時</translation>
    </message>
    <message>
        <source>for every %1 whom they bring %2</source>
        <translation>%2每邀請%1入會時</translation>
    </message>
    <message>
        <source>when they are in the top %1 by friends brought %2</source>
        <translation>%2邀請好友人數排名前%1時</translation>
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
            <numerusform>%n 次互動</numerusform>
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
        <translation>匯入</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Your own password, please: then the file is imported.</source>
        <translation>請輸入您本人的密碼，隨後開始匯入。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密碼</translation>
    </message>
    <message>
        <source>Everything in this file is in the shop already. Nothing is left to take.</source>
        <translation>該檔案的內容店裡都已經有了，沒有可匯入的。</translation>
    </message>
    <message>
        <source>No row of this file can be taken. The reasons are below.</source>
        <translation>該檔案沒有一列能匯入，原因見下方。</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>儲存未通過的列</translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <translation>%1 未通過.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>line</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>Save an example file</source>
        <translation>儲存範例檔案</translation>
    </message>
    <message>
        <source>members.csv</source>
        <translation>會員.csv</translation>
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
        <translation>匯入已撤回，該檔案可以再次匯入。</translation>
    </message>
    <message>
        <source>Try the file</source>
        <translation>試匯入</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>匯入 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>匯入其他檔案</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>匯入哪個檔案？</translation>
    </message>
    <message>
        <source>What is in it?</source>
        <translation>檔案裡有什麼？</translation>
    </message>
    <message>
        <source>Tried on a copy: nothing is written yet</source>
        <translation>已在副本上試匯入，尚未寫入商店</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
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
        <translation>正在開啟檔案…</translation>
    </message>
    <message>
        <source>The shop is copied for the trial…</source>
        <translation>正在複製商店以便試匯入…</translation>
    </message>
    <message>
        <source>The file is read: %1 %</source>
        <translation>正在讀取檔案：%1%</translation>
    </message>
    <message>
        <source>The rows are tried: %1 %</source>
        <translation>正在試匯入：%1%</translation>
    </message>
    <message>
        <source>The whole file is tried on a copy of the shop. Work at the till goes on.</source>
        <translation>整個檔案先在商店的副本上試匯入，收銀照常進行。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The rows are taken: %1 %</source>
        <translation>正在匯入：%1%</translation>
    </message>
    <message>
        <source>Work at the till goes on. Cancel stops here: what was taken so far stays, and giving the file again adds nothing twice.</source>
        <translation>收銀照常進行。按「取消」即停止：已匯入的內容會保留，重新匯入該檔案不會重複。</translation>
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
        <translation>撤回這次匯入</translation>
    </message>
    <message>
        <source>Take it back now</source>
        <translation>立即撤回</translation>
    </message>
    <message>
        <source>See the members</source>
        <translation>檢視會員</translation>
    </message>
    <message>
        <source>Drop a table here</source>
        <translation>將表格檔案拖到這裡</translation>
    </message>
    <message>
        <source>CSV, tabs, blanks or XLSX, from a till, a spreadsheet or another programme. Members with their points and stored value, purchases, products.</source>
        <translation>支援 CSV、Tab 或空格分隔的文字檔和 XLSX，可來自收銀機、試算表或其他會員系統：會員及其點數和儲值金、消費、商品。</translation>
    </message>
    <message>
        <source>%1 What was taken before stays; import the file again to go on, nothing is added twice.</source>
        <translation>%1 先前已匯入的內容會保留；重新匯入該檔案即可繼續，不會重複。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln row(s) are in the shop and stay; import the file again to go on, nothing is added twice.</source>
        <translation>
            <numerusform>已停止。已匯入的 %Ln 列會保留；重新匯入該檔案即可繼續，不會重複。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has been imported.</source>
        <translation>檔案已匯入商店。</translation>
    </message>
    <message>
        <source>%1: all that it brought is removed, and the members who came with it.</source>
        <translation>%1：隨這次匯入入會的會員，連同帶來的全部內容，都會移除。</translation>
    </message>
    <message>
        <source>This import was taken back. Its file may be imported again.</source>
        <translation>此次匯入已撤回，檔案可以再次匯入。</translation>
    </message>
    <message>
        <source>A backup is made first …</source>
        <translation>先做一份備份……</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>正在撤回匯入</translation>
    </message>
    <message>
        <source>It is looked at whether something of it was used…</source>
        <translation>正在檢查這批資料有沒有被用過…</translation>
    </message>
    <message>
        <source>It is taken back: %1 %</source>
        <translation>正在撤回：%1%</translation>
    </message>
    <message>
        <source>Work at the till goes on. Cancel stops here: what was taken back so far stays so, and taking the import back again goes on.</source>
        <translation>收銀可以照常進行。按「取消」就停在這裡：已撤回的不再恢復，再次撤回會接著做完。</translation>
    </message>
    <message>
        <source>The import is taken back in part.</source>
        <translation>這次匯入只撤回了一部分。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1 What was taken back so far stays so; take the import back again to go on.</source>
        <translation>%1已撤回的不再恢復；再次撤回這次匯入，會接著做完。</translation>
    </message>
</context>
<context>
    <name>regulars::ImportWords</name>
    <message>
        <source>commas</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>The row is longer than a row may be.</source>
        <translation>這一列過長。</translation>
    </message>
    <message>
        <source>The row has too many columns.</source>
        <translation>這一列的欄數過多。</translation>
    </message>
    <message>
        <source>A cell is longer than a cell may be.</source>
        <translation>有儲存格內容過長。</translation>
    </message>
    <message>
        <source>The row holds bytes that are no text.</source>
        <translation>這一列含有不是文字的內容。</translation>
    </message>
    <message>
        <source>The row holds characters that can&apos;t be read in this encoding.</source>
        <translation>這一列有此編碼無法辨識的字元。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>引號沒有成對。</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>後引號之後還有文字。</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than there are columns.</source>
        <translation>這一列的儲存格數與欄數不符。</translation>
    </message>
    <message>
        <source>A cell of the workbook can&apos;t be read.</source>
        <translation>活頁簿中有儲存格無法讀取。</translation>
    </message>
    <message>
        <source>Members and what they bring along</source>
        <translation>會員及其點數、儲值金等</translation>
    </message>
    <message>
        <source>Purchases of the past</source>
        <translation>以往的消費</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>One member a row, with points, stored value, tier and tags as they stand today. No welcome gift is given.</source>
        <translation>每列一位會員，點數、儲值金、等級和標籤依目前的實際情況填寫。不贈送入會禮。</translation>
    </message>
    <message>
        <source>Each purchase earns by your rules as if it were made on its day. Rows with the same receipt are one purchase.</source>
        <translation>每筆消費都依您的規則累積點數，如同當天消費一樣。收據號碼相同的列算作一筆消費。</translation>
    </message>
    <message>
        <source>One product a row. Those that are there already get the name, category and prices of the file.</source>
        <translation>每列一種商品。已有的商品依檔案更新名稱、分類和價格。</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機號碼</translation>
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
        <translation>性別</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入會日期</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Points are good through</source>
        <translation>點數有效期限</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <source>Stored value given as a bonus</source>
        <translation>其中贈送的儲值金</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>偏好的聯絡方式</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>銷售通路</translation>
    </message>
    <message>
        <source>Consent to offers</source>
        <translation>同意接收優惠訊息</translation>
    </message>
    <message>
        <source>Member (card or phone)</source>
        <translation>會員（卡號或手機號碼）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收據號碼</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>商品編號</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>售價</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Purchase number of an export</source>
        <translation>匯出檔案中的消費編號</translation>
    </message>
    <message>
        <source>Quantity that came back</source>
        <translation>退貨數量</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>活頁簿</translation>
    </message>
    <message>
        <source>Workbook, sheet “%1”</source>
        <translation>活頁簿，工作表「%1」</translation>
    </message>
    <message>
        <source>Text in %1, columns parted by %2</source>
        <translation>%1 文字檔，以%2分隔各欄</translation>
    </message>
    <message>
        <source>“%1” is no phone number.</source>
        <translation>「%1」不是手機號碼。</translation>
    </message>
    <message>
        <source>The birthday “%1” is no date.</source>
        <translation>生日「%1」不是日期。</translation>
    </message>
    <message>
        <source>The joining date “%1” is no date.</source>
        <translation>入會日期「%1」不是日期。</translation>
    </message>
    <message>
        <source>Your programme has no tier “%1”.</source>
        <translation>您的會員計畫沒有等級「%1」。</translation>
    </message>
    <message>
        <source>The stored value “%1” is no amount.</source>
        <translation>儲值金「%1」不是金額。</translation>
    </message>
    <message>
        <source>The points “%1” are no whole number.</source>
        <translation>點數「%1」不是整數。</translation>
    </message>
    <message>
        <source>The points’ last day “%1” is no date.</source>
        <translation>點數有效期限「%1」不是日期。</translation>
    </message>
    <message>
        <source>The points’ last days “%1” don’t add up to the points.</source>
        <translation>點數有效期限「%1」各項之和與點數不符。</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>這一列沒有日期。</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>「%1」不是日期。</translation>
    </message>
    <message>
        <source>“%1” is no time of day.</source>
        <translation>「%1」不是時刻。</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>這一列沒有金額。</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>「%1」不是金額。</translation>
    </message>
    <message>
        <source>“%1” is no quantity.</source>
        <translation>「%1」不是數量。</translation>
    </message>
    <message>
        <source>“%1” can’t have come back.</source>
        <translation>退貨數量「%1」不正確。</translation>
    </message>
    <message>
        <source>The rows of receipt %1 disagree about day or member.</source>
        <translation>收據 %1 各列的日期或會員不一致。</translation>
    </message>
    <message>
        <source>The row has no product code.</source>
        <translation>這一列沒有商品編號。</translation>
    </message>
    <message>
        <source>Your programme has no category “%1”. Add it there first.</source>
        <translation>您的會員計畫沒有分類「%1」，請先在那裡新增。</translation>
    </message>
    <message>
        <source>“%1” is no price.</source>
        <translation>「%1」不是售價。</translation>
    </message>
    <message>
        <source>“%1” is no cost.</source>
        <translation>「%1」不是成本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new member(s) with %1 points</source>
        <translation>
            <numerusform>新會員 %Ln 位，共 %1 點</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) of %1 in all, which earned %2 points</source>
        <translation>
            <numerusform>消費 %Ln 筆，合計 %1，獲得 %2 點</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) enrolled on the way</source>
        <translation>
            <numerusform>同時新入會 %Ln 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) new or changed</source>
        <translation>
            <numerusform>新增或更新商品 %Ln 種</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Careful: %Ln of these purchase(s), with %1 points, happened before the date of a balance that their member brought along. Where that balance holds these points already, they count twice.</source>
        <translation>
            <numerusform>注意：其中 %Ln 筆消費（共 %1 點數）早於會員帶來的餘額的日期。若那份餘額已包含這些點數，就會重複計算。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::InsightPage</name>
    <message>
        <source>The period ends before it begins. Choose a later last day.</source>
        <translation>期間的結束早於開始。請選晚一些的最後一天。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新統計</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
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
        <translation>最近 3 個月</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 個月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>自選日期</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>看什麼</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>獎勵</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>優惠</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>一起購買</translation>
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
            <numerusform>作廢所列全部 %Ln 張</numerusform>
        </translation>
    </message>
    <message>
        <source>Good: “%1” of %2, valid through %3.</source>
        <comment>a coupon; its holder; a day</comment>
        <translation>可用：%2 的「%1」，有效至 %3。</translation>
    </message>
    <message>
        <source>Good: “%1” of %2, valid without end.</source>
        <comment>a coupon; its holder</comment>
        <translation>可用：%2 的「%1」，永久有效。</translation>
    </message>
    <message>
        <source>None was given last month.</source>
        <translation>上個月沒有發放。</translation>
    </message>
    <message numerus="yes">
        <source>Of last month&apos;s %Ln, %1 are used, %2 open and %3 void.</source>
        <comment>coupons that were given</comment>
        <translation>
            <numerusform>上個月發放 %Ln 張，其中已用 %1 張，未用 %2 張，作廢 %3 張。</numerusform>
        </translation>
    </message>
    <message>
        <source>a member who is gone</source>
        <translation>已不在的會員</translation>
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
        <translation>已過期</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>a coupon</comment>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令列</translation>
    </message>
    <message>
        <source>Used %1 at till %2 by %3</source>
        <comment>a time; a till; a person</comment>
        <translation>%1 由 %3 在收銀台 %2 使用</translation>
    </message>
    <message>
        <source>Void since %1, by %2</source>
        <comment>a time; a person</comment>
        <translation>%1 由 %2 作廢</translation>
    </message>
    <message>
        <source>given %1</source>
        <comment>a day</comment>
        <translation>%1 發放</translation>
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
        <translation>沒有這樣的券。優惠券由規則、獎品或收銀台人員發放。</translation>
    </message>
    <message>
        <source>It can be given once it is published.</source>
        <translation>發布後才能發放。</translation>
    </message>
    <message>
        <source>Type the member&apos;s card or phone number.</source>
        <translation>請輸入會員的卡號或手機號。</translation>
    </message>
    <message>
        <source>Given: the code is %1.</source>
        <translation>已發放，券碼是 %1。</translation>
    </message>
    <message>
        <source>Say why in a few words: it stays on record.</source>
        <translation>請簡要說明原因，將留存記錄。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coupon(s) made void. The journal of transactions can undo it.</source>
        <translation>
            <numerusform>已作廢 %Ln 張優惠券，可在交易記錄中撤銷。</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>券碼</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>a column: the day</comment>
        <translation>發放日</translation>
    </message>
    <message>
        <source>Valid through</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存成 %1。</translation>
    </message>
    <message>
        <source>All that were given</source>
        <translation>全部已發放</translation>
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
        <translation>已過期</translation>
    </message>
    <message>
        <source>Void ones</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Verify a code: scan it, or type it</source>
        <translation>驗券：掃描或輸入券碼</translation>
    </message>
    <message>
        <source>Code of a coupon to verify</source>
        <translation>要驗的券碼</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>驗券</translation>
    </message>
    <message>
        <source>Which coupons are listed</source>
        <translation>列出哪些優惠券</translation>
    </message>
    <message>
        <source>Coupons that were given</source>
        <translation>已發放的優惠券</translation>
    </message>
    <message>
        <source>Give it by hand to whoever has this card or phone number</source>
        <translation>手工發放給此卡號或手機號的會員</translation>
    </message>
    <message>
        <source>Card or phone number</source>
        <translation>卡號或手機號</translation>
    </message>
    <message>
        <source>Give this coupon</source>
        <translation>發放此優惠券</translation>
    </message>
    <message>
        <source>Make void, because</source>
        <translation>作廢，原因</translation>
    </message>
    <message>
        <source>Why coupons are made void</source>
        <translation>作廢原因</translation>
    </message>
    <message>
        <source>Make the chosen one void</source>
        <translation>作廢所選的券</translation>
    </message>
    <message>
        <source>Good: “%1” for whoever brings it, valid through %2.</source>
        <comment>a coupon; a day</comment>
        <translation>有效：「%1」，誰帶來誰用，有效期至 %2。</translation>
    </message>
    <message>
        <source>Good: “%1” for whoever brings it, valid without end.</source>
        <comment>a coupon</comment>
        <translation>有效：「%1」，誰帶來誰用，長期有效。</translation>
    </message>
    <message>
        <source>for whoever brings it</source>
        <comment>a coupon</comment>
        <translation>誰帶來誰用</translation>
    </message>
    <message>
        <source>Open ones without a member</source>
        <translation>未使用且不記名的</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>顯示更早的</translation>
    </message>
</context>
<context>
    <name>regulars::Journal</name>
    <message>
        <source>Command line</source>
        <translation>命令列</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 點</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Rewards and coupons</source>
        <translation>獎品與優惠券</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>人工點數</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <source>Members and tiers</source>
        <translation>會員與等級</translation>
    </message>
    <message>
        <source>Undone and redone</source>
        <translation>復原與重做</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>實付</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>店員</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Purchase undone</source>
        <translation>復原消費</translation>
    </message>
    <message>
        <source>Reward undone</source>
        <translation>復原兌換</translation>
    </message>
    <message>
        <source>Action undone</source>
        <translation>復原互動</translation>
    </message>
    <message>
        <source>%1: undone</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退貨</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>部分退貨</translation>
    </message>
    <message>
        <source>Merged members parted again</source>
        <translation>已拆分合併的會員</translation>
    </message>
    <message>
        <source>Erased member</source>
        <translation>已抹除的會員</translation>
    </message>
</context>
<context>
    <name>regulars::JournalExport</name>
    <message>
        <source>The ledger of what is shown goes into a file, with the numbers of members&apos; cards. Who takes it is kept in the audit log. Your password, please.</source>
        <translation>所列交易的帳簿連同會員卡號將匯出到一個檔案，匯出人會記入稽核記錄。請輸入您的密碼。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密碼</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>匯出帳簿</translation>
    </message>
    <message>
        <source>ledger</source>
        <comment>a file&apos;s name</comment>
        <translation>帳簿</translation>
    </message>
    <message>
        <source>The ledger is being written…</source>
        <translation>正在匯出帳簿…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ledger entries written to %1.</source>
        <translation>
            <numerusform>已匯出 %Ln 條帳簿記錄到 %1。</numerusform>
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
        <translation>收銀台 %1</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>全部收銀台</translation>
    </message>
    <message>
        <source>All clerks</source>
        <translation>全部店員</translation>
    </message>
    <message>
        <source>With and without member</source>
        <translation>會員與非會員</translation>
    </message>
    <message>
        <source>With a member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Without a member</source>
        <translation>非會員</translation>
    </message>
    <message>
        <source>Undone or not</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Filter: %1. Delete takes it away.</source>
        <translation>篩選：%1。按 Delete 移除。</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>篩選：%1</translation>
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
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
</context>
<context>
    <name>regulars::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
</context>
<context>
    <name>regulars::KpiCard</name>
    <message>
        <source>being counted</source>
        <translation>正在統計</translation>
    </message>
    <message>
        <source>Show the rows behind it</source>
        <translation>檢視背後的行</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>複製數值</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>存成圖片 (PNG)…</translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <translation>儲存指標 (CSV)…</translation>
    </message>
</context>
<context>
    <name>regulars::LabelPaper</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 點</numerusform>
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
        <translation>%1 會員手冊</translation>
    </message>
    <message>
        <source>Collect points with every purchase and exchange them for rewards: show your card or tell us your phone number when you pay. Not a member yet? Ask us, it takes a moment.</source>
        <translation>每次消費都可累積點數，點數可換好禮：結帳時出示會員卡或報手機號即可。還不是會員？告訴我們，馬上就能辦好。</translation>
    </message>
    <message>
        <source>These terms hold from %1. Questions? Ask us at the counter.</source>
        <translation>以上條款自 %1 起有效。如有疑問，請在櫃台詢問。</translation>
    </message>
    <message>
        <source>Questions? Ask us at the counter.</source>
        <translation>如有疑問，請在櫃台詢問。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: ask us at the counter</source>
        <translation>
            <numerusform>另有 %n 項，請在櫃台詢問</numerusform>
        </translation>
    </message>
    <message>
        <source>How you earn points</source>
        <translation>如何累積點數</translation>
    </message>
    <message>
        <source>What your points buy</source>
        <translation>點數能換什麼</translation>
    </message>
    <message>
        <source>Tiers and what they bring you</source>
        <translation>等級與權益</translation>
    </message>
    <message>
        <source>Welcome, birthdays and gifts</source>
        <translation>入會、生日與禮遇</translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation>推薦好友</translation>
    </message>
    <message>
        <source>Offers for members</source>
        <translation>會員優惠</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>溫馨提示</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>points and money</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>For %1 members and above.</source>
        <comment>a tier</comment>
        <translation>限%1及以上會員。</translation>
    </message>
    <message>
        <source>Each at most %1.</source>
        <comment>member, so often: once a month</comment>
        <translation>每位會員最多%1。</translation>
    </message>
    <message>
        <source>All members get</source>
        <comment>how sentences of rules begin</comment>
        <translation>所有會員</translation>
    </message>
    <message>
        <source>All members get:</source>
        <comment>a list follows</comment>
        <translation>所有會員：</translation>
    </message>
    <message>
        <source>Tiers last %1.</source>
        <comment>those one rises to; a length of time</comment>
        <translation>升級後的等級有效 %1。</translation>
    </message>
    <message>
        <source>Tiers last %1, followed by a grace period of %2.</source>
        <comment>those one rises to</comment>
        <translation>升級後的等級有效 %1，到期後寬限 %2。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>of a tier&apos;s members: they get this; have that</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Holders of the coupon “%1” get</source>
        <comment>how sentences of coupons begin</comment>
        <translation>持優惠券「%1」的會員</translation>
    </message>
    <message>
        <source>Valid for %1 from the day of issue.</source>
        <comment>a coupon</comment>
        <translation>自發放之日起 %1內有效。</translation>
    </message>
    <message>
        <source>Where no time is named, it holds at any time.</source>
        <translation>未註明時間的，任何時間都適用。</translation>
    </message>
    <message>
        <source>On becoming %1 they get %2.</source>
        <comment>members, several things</comment>
        <translation>升為「%1」時，得%2。</translation>
    </message>
    <message>
        <source>When that time is over, members keep a tier if they meet its conditions again.</source>
        <translation>到期時再次符合升級條件的，繼續保持該等級。</translation>
    </message>
</context>
<context>
    <name>regulars::LiabilityPaper</name>
    <message>
        <source>Liability statement</source>
        <translation>點數負債表</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Liability of points</source>
        <translation>點數負債</translation>
    </message>
    <message>
        <source>%1 points outstanding</source>
        <translation>未用點數 %1 點</translation>
    </message>
    <message>
        <source>at %1 %2 a point</source>
        <translation>每點 %1 %2</translation>
    </message>
    <message>
        <source>Stored value owed</source>
        <translation>應付儲值</translation>
    </message>
    <message>
        <source>%1 paid in</source>
        <translation>儲值本金 %1</translation>
    </message>
    <message>
        <source>%1 given as bonus</source>
        <translation>贈送 %1</translation>
    </message>
    <message>
        <source>Owed to members, together</source>
        <translation>應付會員合計</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Points outstanding</source>
        <translation>未用點數</translation>
    </message>
    <message>
        <source>Value of a point (%1)</source>
        <translation>每點價值（%1）</translation>
    </message>
    <message>
        <source>Stored value paid in</source>
        <translation>儲值本金</translation>
    </message>
    <message>
        <source>Stored value given as bonus</source>
        <translation>贈送的儲值</translation>
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
        <translation>手工調整</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>轉贈</translation>
    </message>
    <message>
        <source>Debts forgiven</source>
        <translation>免除欠點</translation>
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
        <source>Paid in by members</source>
        <translation>會員儲值</translation>
    </message>
    <message>
        <source>Given as bonus</source>
        <translation>贈送</translation>
    </message>
    <message>
        <source>Spent at the till</source>
        <translation>收銀時使用</translation>
    </message>
    <message>
        <source>Given back by refunds and undos</source>
        <translation>退款和撤銷退回</translation>
    </message>
    <message>
        <source>Bonus taken back</source>
        <translation>收回的贈送</translation>
    </message>
    <message>
        <source>Paid out to members</source>
        <translation>退還會員</translation>
    </message>
    <message>
        <source>Movement of points</source>
        <translation>點數變動</translation>
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
        <source>Opening on %1</source>
        <translation>期初（%1）</translation>
    </message>
    <message>
        <source>Closing on %1</source>
        <translation>期末（%1）</translation>
    </message>
    <message>
        <source>How the points moved</source>
        <translation>點數怎樣變動</translation>
    </message>
    <message>
        <source>Opening and movements make the closing: %1 points.</source>
        <translation>期初加各項變動等於期末：%1 點。</translation>
    </message>
    <message>
        <source>Opening and movements make %1 points, the closing says %2.</source>
        <translation>期初加各項變動是 %1 點，期末卻是 %2 點。</translation>
    </message>
    <message>
        <source>Counted apart, lot by lot: members hold %1 points and owe %2, which makes the same.</source>
        <translation>另按每批點數逐一清點：會員持有 %1 點，欠 %2 點，兩者相抵與期末一致。</translation>
    </message>
    <message>
        <source>Counted apart, lot by lot, members hold %1 points and owe %2: that is not the closing.</source>
        <translation>另按每批點數逐一清點：會員持有 %1 點，欠 %2 點，與期末不一致。</translation>
    </message>
    <message numerus="yes">
        <source>less: owed by %n member(s) below zero</source>
        <translation>
            <numerusform>減：%n 位會員點數為負所欠</numerusform>
        </translation>
    </message>
    <message>
        <source>less: expired before a late purchase was booked</source>
        <translation>減：補錄的購買入帳前已過期</translation>
    </message>
    <message>
        <source>By expiry</source>
        <translation>按到期時間</translation>
    </message>
    <message>
        <source>Last usable in</source>
        <translation>最後可用月份</translation>
    </message>
    <message>
        <source>Worth (%1)</source>
        <translation>價值（%1）</translation>
    </message>
    <message>
        <source>Points by month of expiry</source>
        <translation>各到期月份的點數</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不過期</translation>
    </message>
    <message>
        <source>Points outstanding by expiry</source>
        <translation>未用點數按到期時間</translation>
    </message>
    <message>
        <source>By year of issue</source>
        <translation>按發放年份</translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation>發放年份</translation>
    </message>
    <message>
        <source>Points outstanding by year of issue</source>
        <translation>未用點數按發放年份</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>金額（%1）</translation>
    </message>
    <message>
        <source>of which paid in</source>
        <translation>其中儲值本金</translation>
    </message>
    <message>
        <source>of which given as bonus</source>
        <translation>其中贈送</translation>
    </message>
    <message>
        <source>What members hold, counted lot by lot, is the closing.</source>
        <translation>逐批清點會員持有的儲值，與期末一致。</translation>
    </message>
    <message>
        <source>What members hold, counted lot by lot, is not the closing.</source>
        <translation>逐批清點會員持有的儲值，與期末不一致。</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>這些數是怎樣算的</translation>
    </message>
    <message>
        <source>Every line is a sum over the ledger by business date, deaths that are due but not yet written included; the exported ledger gives the same sums. A point counts at the programme&apos;s value of a point; rows are rounded so that they add up. Points are listed by the month of the last day on which they can be used, as their life stands now, and by the year in which they were earned. Stored value counts in full, bonus included.</source>
        <translation>每一行都是帳本按營業日的合計，已到期但尚未記帳的也算在內；匯出的帳本能得出同樣的合計。每點按會員方案的每點價值計算；各行的進位使合計相符。點數按目前的有效期，列在最後可用那天所在的月份；又按賺到的年份列出。儲值全額計入，包括贈送。</translation>
    </message>
</context>
<context>
    <name>regulars::ListField</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>輸入文字篩選</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>篩選列表</translation>
    </message>
</context>
<context>
    <name>regulars::LockCard</name>
    <message>
        <source>Never</source>
        <translation>從不</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>%n 秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>When a clerk touches nothing</source>
        <translation>店員無操作時</translation>
    </message>
    <message>
        <source>When a manager or owner touches nothing</source>
        <translation>店長或店主無操作時</translation>
    </message>
    <message>
        <source>Holds for every till of the shop. Ctrl+L locks at once.</source>
        <translation>對本店所有收銀台有效。按 Ctrl+L 立即鎖定。</translation>
    </message>
</context>
<context>
    <name>regulars::LostKeyForm</name>
    <message>
        <source>This computer has no key for this shop, so nobody can sign in yet.</source>
        <translation>本機沒有此店的金鑰，因此暫時無人能登入。</translation>
    </message>
    <message>
        <source>Lost the key?</source>
        <translation>金鑰丟了？</translation>
    </message>
    <message>
        <source>Code of the recovery sheet</source>
        <translation>恢復單上的恢復碼</translation>
    </message>
    <message>
        <source>Bring the key back</source>
        <translation>找回金鑰</translation>
    </message>
    <message>
        <source>Type the 56 letters and digits, or scan the QR code. If you still have the key&apos;s file, put it back as %1 instead.</source>
        <translation>請輸入 56 位字母和數字，或掃描 QR 碼。如果還有金鑰檔案，也可將其放回 %1。</translation>
    </message>
</context>
<context>
    <name>regulars::MainWindow</name>
    <message>
        <source>Find a command or page</source>
        <translation>尋找指令或頁面</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本頁快速鍵</translation>
    </message>
    <message>
        <source>Lock, or change who is at work</source>
        <translation>鎖定或換人</translation>
    </message>
    <message>
        <source>Sidebar wide or narrow</source>
        <translation>展開或收合側邊欄</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation>還原文字大小</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>淺色外觀</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色外觀</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>外觀跟隨系統</translation>
    </message>
    <message>
        <source>%1 – Regulars</source>
        <translation>%1 – 熟客</translation>
    </message>
    <message>
        <source>Shop file %1 · till %2</source>
        <translation>商店檔案 %1 · 收銀台 %2</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>使用手冊</translation>
    </message>
    <message>
        <source>Practice: nothing counts – %1</source>
        <translation>練習：一切都不算數 – %1</translation>
    </message>
</context>
<context>
    <name>regulars::MemberActs</name>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>A phone typed here replaces the one on file.</source>
        <translation>在這裡輸入的手機號碼會取代原來的號碼。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>empty: a new number is made</source>
        <translation>留空則自動產生新卡號</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>掛失</translation>
    </message>
    <message>
        <source>The old card is refused from now on, whoever brings it.</source>
        <translation>舊卡從現在起作廢，任何人持卡都不能使用。</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新卡號</translation>
    </message>
    <message>
        <source>Replace card</source>
        <translation>換卡</translation>
    </message>
    <message>
        <source>The card is replaced.</source>
        <translation>已換卡。</translation>
    </message>
    <message>
        <source>The account is open again.</source>
        <translation>帳戶已恢復使用。</translation>
    </message>
    <message>
        <source>The account is frozen.</source>
        <translation>帳戶已凍結。</translation>
    </message>
    <message>
        <source>Tier by hand</source>
        <translation>手動定級</translation>
    </message>
    <message>
        <source>After its last day the tier is what the member has earned.</source>
        <translation>截止日期過後，恢復為會員應得的等級。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Set tier</source>
        <translation>設定等級</translation>
    </message>
    <message>
        <source>The tier is set.</source>
        <translation>等級已設定。</translation>
    </message>
    <message>
        <source>Adjust points</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <source>What is put right stays in the time line with its reason.</source>
        <translation>每次更正都連同原因保留在時間軸上。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>%1 points.</source>
        <translation>%1 點。</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>展延</translation>
    </message>
    <message>
        <source>Points that would expire before that day live until its end.</source>
        <translation>在該日之前到期的點數，展延到該日結束。</translation>
    </message>
    <message>
        <source>The points live longer.</source>
        <translation>點數已展延。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Which other member is the same person? Phone or card. That one goes, this one stays and gets all.</source>
        <translation>哪一位會員是同一個人？請輸入手機號碼或卡號。那一位將併入本會員，本會員保留，並得到全部。</translation>
    </message>
    <message>
        <source>Phone or card</source>
        <translation>手機號碼或卡號</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>檢視兩位</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合併</translation>
    </message>
    <message>
        <source>The two are one now. F8 parts them again.</source>
        <translation>兩位已合併為一位。按 F8 可再分開。</translation>
    </message>
    <message>
        <source>They are two again.</source>
        <translation>已重新分為兩位。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>註銷</translation>
    </message>
    <message>
        <source>Name, phone, card, birthday, tags and notes are gone for good, points and stored value are forfeited. This can&apos;t be undone.</source>
        <translation>姓名、手機號碼、卡號、生日、標籤和備註將永久刪除，點數和儲值金作廢。此操作無法復原。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密碼</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久註銷</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已註銷</translation>
    </message>
    <message>
        <source>Export this member</source>
        <translation>匯出這位會員</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON 檔案 (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已匯出到 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>備註已儲存。</translation>
    </message>
    <message>
        <source>Tagged &quot;%1&quot;.</source>
        <translation>已加上標籤「%1」。</translation>
    </message>
    <message>
        <source>Tag &quot;%1&quot; taken off.</source>
        <translation>已移除標籤「%1」。</translation>
    </message>
    <message>
        <source>The consent is kept with its date.</source>
        <translation>已記錄同意及日期。</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>同意已撤回。</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>偏好的聯絡方式</translation>
    </message>
    <message>
        <source>Through</source>
        <comment>last day of a tier</comment>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Through</source>
        <comment>last day of points</comment>
        <translation>展延至</translation>
    </message>
    <message>
        <source>Of two members one is left, who has all of both.</source>
        <translation>兩位會員合為一位，保留雙方的全部內容。</translation>
    </message>
    <message>
        <source>Type the phone or card of the other one, or scan it.</source>
        <translation>請輸入另一位會員的手機號碼或卡號，也可以掃卡。</translation>
    </message>
    <message>
        <source>No member has the phone or card %1. Look at it once more, or scan the card.</source>
        <translation>沒有手機號碼或卡號為 %1 的會員。請再核對一次，或掃會員卡。</translation>
    </message>
</context>
<context>
    <name>regulars::MemberCard</name>
    <message numerus="yes">
        <source>points</source>
        <comment>behind a balance</comment>
        <translation>
            <numerusform>點</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>今天生日</translation>
    </message>
    <message numerus="yes">
        <source>Birthday in %n day(s)</source>
        <translation>
            <numerusform>%n 天後生日</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <source>%1 expire after %2</source>
        <translation>%1 點在 %2 後過期</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>待入帳 %1 點</translation>
    </message>
    <message>
        <source>%1 points owed</source>
        <translation>欠 %1 點</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>儲值金 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s)</source>
        <translation>
            <numerusform>優惠券 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>距%2還差 %1</translation>
    </message>
    <message>
        <source>Next: %1, %2 to go</source>
        <translation>下一獎品：%1，差 %2 點</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>In reach: %1</source>
        <translation>可兌換：%1</translation>
    </message>
    <message>
        <source>%1 with the next purchase</source>
        <translation>下次消費時升為%1</translation>
    </message>
</context>
<context>
    <name>regulars::MemberCardPaper</name>
    <message>
        <source>Member card %1</source>
        <translation>會員卡 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member card(s)</source>
        <translation>
            <numerusform>會員卡 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>會員卡</translation>
    </message>
</context>
<context>
    <name>regulars::MemberPage</name>
    <message>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>The member is erased.</source>
        <translation>會員已註銷。</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>解除凍結</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>This is the last one of the list.</source>
        <translation>已是清單中的最後一位。</translation>
    </message>
    <message>
        <source>This is the first one of the list.</source>
        <translation>已是清單中的第一位。</translation>
    </message>
    <message>
        <source>The phone number is copied.</source>
        <translation>手機號碼已複製。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回清單</translation>
    </message>
    <message>
        <source>Serve at the till</source>
        <translation>去收銀</translation>
    </message>
    <message>
        <source>Previous member</source>
        <translation>上一位會員</translation>
    </message>
    <message>
        <source>Next member</source>
        <translation>下一位會員</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>複製手機號碼</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>掛失</translation>
    </message>
    <message>
        <source>Tier by hand</source>
        <translation>手動定級</translation>
    </message>
    <message>
        <source>Adjust points</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <source>Extend points</source>
        <translation>點數展延</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>註銷</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>There is no phone number on file.</source>
        <translation>沒有登記手機號碼。</translation>
    </message>
    <message>
        <source>The whole number stands under “Person”. That you looked is on record.</source>
        <translation>完整手機號碼顯示在「會員資料」中。本次查看已留下記錄。</translation>
    </message>
    <message>
        <source>Show the whole number</source>
        <translation>顯示完整手機號碼</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <source>This member is not in the list as it stands now.</source>
        <translation>此會員不在當前列表中。</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>重新分開</translation>
    </message>
</context>
<context>
    <name>regulars::MemberSide</name>
    <message>
        <source>Phone: %1</source>
        <translation>手機號碼：%1</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>卡號：%1</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>生日：%1</translation>
    </message>
    <message>
        <source>Gender: %1</source>
        <translation>性別：%1</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>入會日期：%1</translation>
    </message>
    <message>
        <source>Tier is reviewed after %1</source>
        <translation>%1 之後重新定級</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>分群：%1</translation>
    </message>
    <message>
        <source>Buys most: %1</source>
        <translation>最常購買：%1</translation>
    </message>
    <message>
        <source>Tag %1, Delete takes it off</source>
        <translation>標籤 %1，按 Delete 移除</translation>
    </message>
    <message>
        <source>%1 (%2), through %3</source>
        <translation>%1（%2），有效至 %3</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>會員資料</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Add a tag, Enter</source>
        <translation>加入標籤，按 Enter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>加入標籤</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意事項</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Likes to be reached by: %1</source>
        <translation>偏好的聯絡方式：%1</translation>
    </message>
    <message>
        <source>at the till</source>
        <translation>收銀時</translation>
    </message>
    <message>
        <source>with an import</source>
        <translation>匯入時</translation>
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
        <translation>任務</translation>
    </message>
    <message>
        <source>Joined through: %1</source>
        <translation>入會渠道：%1</translation>
    </message>
    <message>
        <source>the other of the two merged had not agreed</source>
        <translation>合併的另一方當時未同意</translation>
    </message>
    <message>
        <source>“%1”: through %2</source>
        <comment>a tag; a day</comment>
        <translation>「%1」：至 %2</translation>
    </message>
    <message>
        <source>“%1”: by the rule %2</source>
        <comment>a tag; a rule&apos;s name or number</comment>
        <translation>「%1」：由規則 %2 所加</translation>
    </message>
    <message>
        <source>“%1”: by the rule %2, through %3</source>
        <comment>a tag; a rule&apos;s name or number; a day</comment>
        <translation>「%1」：由規則 %2 所加，至 %3</translation>
    </message>
    <message>
        <source>Next purchase</source>
        <translation>下次購買</translation>
    </message>
</context>
<context>
    <name>regulars::MemberTableView</name>
    <message>
        <source>Usual widths</source>
        <translation>恢復預設列寬</translation>
    </message>
</context>
<context>
    <name>regulars::MemberWords</name>
    <message>
        <source>Frozen</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>消費金額</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店次數</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>最近購買</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入會日期</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>%1, %2, %3 points, joined %4</source>
        <translation>%1，%2，%3 點，%4 入會</translation>
    </message>
</context>
<context>
    <name>regulars::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>清除 %n 個篩選條件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln 位會員</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln members</source>
        <translation>
            <numerusform>超過 %Ln 位會員</numerusform>
        </translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>搜尋會員</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Serve at the till</source>
        <translation>去收銀</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>儲存目前檢視</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Search: phone, card, name, pinyin  ( / )</source>
        <translation>搜尋：手機號碼、卡號、姓名、拼音（按 /）</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>還沒有會員</translation>
    </message>
    <message>
        <source>The first one is enrolled with a phone number alone.</source>
        <translation>登記第一位會員，只填手機號碼即可。</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>沒有符合的會員</translation>
    </message>
    <message>
        <source>No member meets all that is asked above.</source>
        <translation>沒有會員符合上面的全部條件。</translation>
    </message>
    <message>
        <source>Whom are you looking for?</source>
        <translation>要找哪位會員？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>檢視名稱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>All members go into one file, with their phone numbers. Who takes it is kept in the audit log. Your password, please.</source>
        <translation>全部會員連同手機號碼將匯出到一個檔案，匯出人會記入稽核記錄。請輸入您的密碼。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密碼</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>匯出會員</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) written to %1.</source>
        <translation>
            <numerusform>已匯出 %Ln 位會員到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln members can be tagged at once. Filter the list first.</source>
        <translation>
            <numerusform>一次最多為 %Ln 位會員加標籤，請先篩選。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) tagged &quot;%1&quot;.</source>
        <translation>
            <numerusform>已為 %Ln 位會員加上標籤「%1」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; taken off %Ln member(s).</source>
        <translation>
            <numerusform>已從 %Ln 位會員移除標籤「%1」。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tags are as they were.</source>
        <translation>標籤已恢復原狀。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Print cards</source>
        <translation>列印會員卡</translation>
    </message>
    <message>
        <source>Under which name is this view kept? It keeps filters, order and columns.</source>
        <translation>為這個檢視取個名字，篩選、排序和欄位會一併儲存。</translation>
    </message>
    <message>
        <source>The members are being written…</source>
        <translation>正在匯出會員…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept under Views.</source>
        <translation>「%1」已存入「檢視」。</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is removed.</source>
        <translation>已移除檢視「%1」。</translation>
    </message>
    <message>
        <source>Whole phone or card number  ( / )</source>
        <translation>完整的手機號碼或卡號（/）</translation>
    </message>
    <message>
        <source>No member with exactly this number</source>
        <translation>沒有與此號碼完全一致的會員</translation>
    </message>
    <message>
        <source>Check the number. At the till the last four digits, a name or pinyin find a member, too.</source>
        <translation>請核對號碼。在收銀台，憑尾號四位、姓名或拼音也能找到會員。</translation>
    </message>
    <message>
        <source>Type a whole phone or card number, or scan a card. The list of all members is for managers and the owner.</source>
        <translation>請輸入完整的手機號碼或卡號，或掃描會員卡。全部會員的列表僅供店長和店主檢視。</translation>
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
        <source>New, active and lost members in twelve months</source>
        <translation>近十二個月新入會、活躍與流失會員</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>新入會</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活躍</translation>
    </message>
    <message>
        <source>Lost: silent for more than 90 days</source>
        <translation>流失：超過 90 天未到店</translation>
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
        <translation>沉睡佔比</translation>
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
        <source>Higher tiers</source>
        <translation>更高等級</translation>
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
        <translation>沉睡</translation>
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
        <translation>手機</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>%1 points owed</source>
        <translation>欠 %1 分</translation>
    </message>
    <message>
        <source>Points by last day</source>
        <translation>按到期日的點數</translation>
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
        <translation>儲值</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>消費額</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店次數</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
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
        <translation>未詢問</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>併入方</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留方</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合併後</translation>
    </message>
    <message>
        <source>A consent stays only where both gave it. Ask again where it matters.</source>
        <translation>只有雙方都同意過的專案才保留同意。重要的請重新詢問。</translation>
    </message>
    <message>
        <source>%1: goes %2, stays %3, together %4</source>
        <translation>%1：併入方 %2，保留方 %3，合併後 %4</translation>
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
        <translation>由命令列定稿，%1</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>沒有記錄</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>尚未結束</translation>
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
        <source>Value of a point (%1)</source>
        <translation>每點價值（%1）</translation>
    </message>
    <message>
        <source>Active share</source>
        <translation>活躍佔比</translation>
    </message>
    <message>
        <source>Sleeping share</source>
        <translation>沉睡佔比</translation>
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
        <translation>分群：沉睡</translation>
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
        <source>Share of members</source>
        <translation>會員佔比</translation>
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
        <translation>免除欠點</translation>
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
        <source>Of points issued</source>
        <translation>佔發放點數</translation>
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
        <source>Points used as money at the till</source>
        <translation>收銀時折抵現金</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
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
        <source>Lost members</source>
        <translation>流失會員</translation>
    </message>
    <message>
        <source>Points in twelve months</source>
        <translation>近十二個月點數</translation>
    </message>
    <message>
        <source>Age bands</source>
        <translation>年齡層</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>新客留存</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>首購月</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>首購人數</translation>
    </message>
    <message>
        <source>Month +%1</source>
        <translation>+%1 個月</translation>
    </message>
    <message>
        <source>Recency and frequency</source>
        <translation>最近與頻次</translation>
    </message>
    <message>
        <source>Recency, frequency</source>
        <translation>最近 \ 頻次</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>星期與時段</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>無時刻</translation>
    </message>
    <message>
        <source>By date alone</source>
        <translation>只記日期</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>專區</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>專區</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Issued in the month</source>
        <translation>當月發放</translation>
    </message>
    <message>
        <source>Used in the month</source>
        <translation>當月使用</translation>
    </message>
    <message>
        <source>Lapsed unused</source>
        <translation>過期未用</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>月末未用</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>即將過期</translation>
    </message>
    <message>
        <source>Days after the month&apos;s end</source>
        <translation>月末後天數</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>內控</translation>
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
    <message>
        <source>Heads of the ledger</source>
        <translation>帳簿鏈首</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>雜湊值</translation>
    </message>
</context>
<context>
    <name>regulars::NewSecretFields</name>
    <message>
        <source>The two differ. Type it once more.</source>
        <translation>兩次輸入不一致，請再輸入一次。</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>再次輸入 PIN</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>再次輸入密碼</translation>
    </message>
    <message>
        <source>6 digits</source>
        <translation>6 位數字</translation>
    </message>
    <message>
        <source>10 characters or more</source>
        <translation>10 個字元或更多</translation>
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
        <translation>接著推薦：%1。它常和%2一起買：這樣的購物籃裡佔 %3，是平時的 %4 倍。</translation>
    </message>
    <message>
        <source>Offer next: %1. It goes with %2, bought before: in %3 of such baskets, %4 times as often as usual.</source>
        <translation>接著推薦：%1。它常和以前買過的%2一起買：這樣的購物籃裡佔 %3，是平時的 %4 倍。</translation>
    </message>
</context>
<context>
    <name>regulars::OfferWords</name>
    <message>
        <source>Holders of the coupon “%1”</source>
        <translation>持優惠券「%1」的會員</translation>
    </message>
    <message>
        <source>%1 get %2 free, %3.</source>
        <comment>one item of a product</comment>
        <translation>%1%3可免費領取%2一件。</translation>
    </message>
    <message>
        <source>%1 get this service free, %2.</source>
        <translation>%1%2可免費享受此項服務。</translation>
    </message>
    <message>
        <source>The coupon is valid for %1 from the day of issue.</source>
        <translation>優惠券自發放之日起%1內有效。</translation>
    </message>
    <message>
        <source>The coupon is valid %1.</source>
        <translation>優惠券%1。</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>長期有效</translation>
    </message>
    <message>
        <source>It can&apos;t be used together with other coupons.</source>
        <translation>不可與其他優惠券同時使用。</translation>
    </message>
    <message>
        <source>It can be used together with other coupons that allow it.</source>
        <translation>可與其他允許疊加的優惠券同時使用。</translation>
    </message>
    <message>
        <source>the goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>the coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>the experience</source>
        <translation>體驗活動</translation>
    </message>
    <message>
        <source>the donation</source>
        <translation>公益捐贈</translation>
    </message>
    <message>
        <source>the partner&apos;s benefit</source>
        <translation>合作商戶權益</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>points and money</comment>
        <translation>%1加%2</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>所有會員</translation>
    </message>
    <message>
        <source>%1 members and above</source>
        <comment>of a tier and those above it</comment>
        <translation>%1及以上會員</translation>
    </message>
    <message>
        <source>%1 can exchange %2 for %3 “%4”.</source>
        <translation>%1可用%2兌換%3「%4」。</translation>
    </message>
    <message>
        <source>They receive the coupon “%1”.</source>
        <translation>所得為優惠券「%1」。</translation>
    </message>
    <message>
        <source>Instead it costs %1 %2.</source>
        <comment>%2: every Wednesday</comment>
        <translation>%2只需%1。</translation>
    </message>
    <message>
        <source>Each member can have it at most %1.</source>
        <comment>so many times</comment>
        <translation>每位會員最多兌換%1。</translation>
    </message>
    <message>
        <source>The opening stock is %1.</source>
        <comment>so many items</comment>
        <translation>初始庫存%1。</translation>
    </message>
    <message>
        <source>It is worth %1.</source>
        <comment>an amount</comment>
        <translation>價值%1。</translation>
    </message>
    <message>
        <source>It costs the shop %1.</source>
        <comment>an amount</comment>
        <translation>本店成本%1。</translation>
    </message>
    <message>
        <source>%2 belong to “%1”.</source>
        <comment>%1: a segment, %2: All members</comment>
        <translation>%2都歸入「%1」。</translation>
    </message>
    <message>
        <source>Members belong to “%1” %2.</source>
        <comment>%1: a segment, %2: when they have spent …</comment>
        <translation>會員%2，歸入「%1」。</translation>
    </message>
    <message>
        <source>They receive a code of the partner&apos;s for each.</source>
        <translation>每份得到一個合作方的兌換碼。</translation>
    </message>
</context>
<context>
    <name>regulars::OutcomeCard</name>
    <message>
        <source>rows read</source>
        <translation>讀取列數</translation>
    </message>
    <message>
        <source>will be taken</source>
        <translation>將匯入</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>in the shop already</source>
        <translation>店裡已有</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>預計結果</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>匯入結果</translation>
    </message>
    <message>
        <source>taken, and taken back</source>
        <translation>已匯入，又已撤回</translation>
    </message>
    <message>
        <source>Nothing of it is in the shop any more.</source>
        <translation>其中內容已全部不在店內。</translation>
    </message>
</context>
<context>
    <name>regulars::OwnSecretCard</name>
    <message>
        <source>Type the one that you use now.</source>
        <translation>請輸入現在使用的。</translation>
    </message>
    <message>
        <source>From now on the new one counts.</source>
        <translation>從現在起使用新的。</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>您的 PIN</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密碼</translation>
    </message>
    <message>
        <source>6 digits that nobody guesses: no birthday, no row of keys.</source>
        <translation>取別人猜不到的 6 位數字：不要用生日，也不要用連續的鍵。</translation>
    </message>
    <message>
        <source>Three or four words that only you put together are good.</source>
        <translation>用三四個只有您會放在一起的詞最好。</translation>
    </message>
    <message>
        <source>The PIN you use now</source>
        <translation>現在使用的 PIN</translation>
    </message>
    <message>
        <source>The password you use now</source>
        <translation>現在使用的密碼</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>更改 PIN</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密碼</translation>
    </message>
</context>
<context>
    <name>regulars::PastImports</name>
    <message numerus="yes">
        <source>%1: %Ln member(s)</source>
        <translation>
            <numerusform>%1：%Ln 位會員</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln purchase(s)</source>
        <translation>
            <numerusform>%1：%Ln 筆消費</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the products of your programme</source>
        <translation>%1：會員計畫中的商品</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>歷次匯入</translation>
    </message>
    <message>
        <source>An import is taken back as a whole, as long as nothing of it was spent. Choose one of them.</source>
        <translation>匯入只能整批撤回，且其中的內容都還沒有使用。請選擇一次匯入。</translation>
    </message>
</context>
<context>
    <name>regulars::PastImportsModel</name>
    <message>
        <source>command line</source>
        <translation>命令列</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln 位會員</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln 筆消費</numerusform>
        </translation>
    </message>
    <message>
        <source>a new version of the programme</source>
        <translation>會員計畫的新版本</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>匯入店內</translation>
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
        <translation>%1 · 鎖定至 %2</translation>
    </message>
    <message>
        <source>%1 · signed in %2</source>
        <translation>%1 · 最近登入 %2</translation>
    </message>
    <message>
        <source>%1 · never signed in</source>
        <translation>%1 · 從未登入</translation>
    </message>
</context>
<context>
    <name>regulars::PeoplePage</name>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 現在可以登入了。</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 又可以登入了。</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>%1 has a new PIN or password.</source>
        <translation>%1 有了新的 PIN 或密碼。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>已恢復原樣。</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>新增使用者</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>People of the shop</source>
        <translation>店內人員</translation>
    </message>
    <message>
        <source>Add your first clerk</source>
        <translation>新增第一位店員</translation>
    </message>
    <message>
        <source>With a PIN of their own, what they do stands under their name.</source>
        <translation>有了自己的 PIN，所做的事就記在本人名下。</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>誰可以做什麼</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
</context>
<context>
    <name>regulars::PeriodBar</name>
    <message>
        <source>%1 · compared with %2</source>
        <comment>two periods</comment>
        <translation>%1 · 對比 %2</translation>
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
        <translation>自選日期…</translation>
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
        <translation>期間</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>對比</translation>
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
        <translation>事項</translation>
    </message>
</context>
<context>
    <name>regulars::PersonForm</name>
    <message>
        <source>Type the name: it stands beside what they do.</source>
        <translation>請輸入姓名：它會顯示在所做的事旁邊。</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新使用者</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未選擇</translation>
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
        <translation>店長和店主用密碼登入；PIN 太短。</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>新增使用者</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>重新啟用</translation>
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
        <translation>店長和店主由店主管理。</translation>
    </message>
    <message>
        <source>Choose somebody from the list to change them.</source>
        <translation>請從列表中選擇一人進行更改。</translation>
    </message>
</context>
<context>
    <name>regulars::PictureField</name>
    <message>
        <source>Another picture…</source>
        <translation>換一張圖片…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>選擇圖片…</translation>
    </message>
    <message>
        <source>That is no picture that can be read. Take a PNG, JPEG or WebP file.</source>
        <translation>無法讀取該圖片。請選用 PNG、JPEG 或 WebP 檔案。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除圖片</translation>
    </message>
    <message>
        <source>Or drop a file here. A picture is kept at once, without publishing.</source>
        <translation>也可將檔案拖到這裡。圖片立即儲存，無須發布。</translation>
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
        <translation>免除欠點</translation>
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
        <translation>已核對：期初加各項變動等於期末 %1 點。</translation>
    </message>
    <message>
        <source>The bridge does not balance: opening and movements make %1, the books say %2.</source>
        <translation>不平：期初加各項變動為 %1 點，帳面為 %2 點。</translation>
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
        <translation>每點價值（%1）</translation>
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
    <name>regulars::PolicyPage</name>
    <message>
        <source>The shop</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Points as money</source>
        <translation>點數折抵</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限額</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>What this says</source>
        <translation>設定說明</translation>
    </message>
    <message>
        <source>Add a better rate for some days or goods</source>
        <translation>為某些日子或商品新增更優的比率</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家或地區</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>A business day begins at</source>
        <translation>營業日開始時間</translation>
    </message>
    <message>
        <source>Rounded once for each purchase, after all rules.</source>
        <translation>套用全部規則之後，每筆消費進位一次。</translation>
    </message>
    <message>
        <source>What a point costs the shop</source>
        <translation>每點成本</translation>
    </message>
    <message>
        <source>Points expire</source>
        <translation>點數過期</translation>
    </message>
    <message>
        <source>Points already earned keep their date.</source>
        <translation>已獲得的點數維持原來的日期。</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等待時間</translation>
    </message>
    <message>
        <source>When a redemption is undone after its points have expired.</source>
        <translation>復原兌換時，原點數已經過期的情形。</translation>
    </message>
    <message>
        <source>Members may pay with points</source>
        <translation>會員可用點數付款</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>不設預算</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>預警比例</translation>
    </message>
    <message>
        <source>Stop at the budget</source>
        <translation>預算用完即停</translation>
    </message>
    <message>
        <source>Shop and points</source>
        <translation>商店與點數</translation>
    </message>
    <message numerus="yes">
        <source>Example: %1 at one point for each 1.00, in a tier of 1.5× on a double day: %n point(s).</source>
        <translation>
            <numerusform>例：消費 %1，每 1.00 積 1 點，等級 1.5 倍，當天雙倍：%n 點。</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: points earned today, %1, can be spent through %2.</source>
        <translation>例：今天（%1）獲得的點數可用到 %2。</translation>
    </message>
    <message>
        <source>Example: points earned today, %1, stay for good.</source>
        <translation>例：今天（%1）獲得的點數永久有效。</translation>
    </message>
    <message>
        <source>Example: of a bill of %1, %2 points pay %3, and no more.</source>
        <translation>例：帳單 %1，最多用 %2 點折抵 %3。</translation>
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
        <translation>點數如何計算</translation>
    </message>
    <message>
        <source>How long points last</source>
        <translation>點數有效期</translation>
    </message>
    <message>
        <source>As printed on receipts and papers. A language without a name of its own uses the nearest one.</source>
        <translation>印在收據和單據上。沒有單獨名稱的語言使用最接近的一種。</translation>
    </message>
    <message>
        <source>Fixed when the shop was set up, because every sale is recorded in it.</source>
        <translation>建店時確定，因為每筆銷售都以它記帳。</translation>
    </message>
    <message>
        <source>Two letters, such as CN. Phone numbers are read as numbers of this country.</source>
        <translation>兩個字母，如 CN。電話號碼按該國家或地區的號碼讀取。</translation>
    </message>
    <message>
        <source>Such as Asia/Shanghai. Days and offers begin and end by it.</source>
        <translation>如 Asia/Shanghai。日期和優惠的起止以此為準。</translation>
    </message>
    <message>
        <source>If the shop closes after midnight, choose a time after closing. Weeks begin on Monday.</source>
        <translation>如果午夜後才打烊，請選擇打烊之後的時間。每週從星期一開始。</translation>
    </message>
    <message>
        <source>Fractions of a point</source>
        <translation>不足 1 點的部分</translation>
    </message>
    <message>
        <source>round down</source>
        <translation>捨去</translation>
    </message>
    <message>
        <source>round to the nearest</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>round up</source>
        <translation>進為 1 點</translation>
    </message>
    <message>
        <source>Multipliers together</source>
        <translation>多個倍數</translation>
    </message>
    <message>
        <source>When a tier and a rule multiply the same points.</source>
        <translation>等級的倍數與規則的倍數同時適用時。</translation>
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
        <translation>以商店貨幣計，如 0.01。報表以此估算會員持有點數的價值。</translation>
    </message>
    <message>
        <source>How long points wait before they can be spent. 0: not at all.</source>
        <translation>點數獲得後多少天才能使用。0：立即可用。</translation>
    </message>
    <message>
        <source>Goods returned after spending</source>
        <translation>用點後退貨</translation>
    </message>
    <message>
        <source>When the points earned on returned goods have been spent already.</source>
        <translation>退貨商品所得的點數已被使用時。</translation>
    </message>
    <message>
        <source>the member owes the points</source>
        <translation>會員欠點</translation>
    </message>
    <message>
        <source>the shop forgives them</source>
        <translation>由商店免除</translation>
    </message>
    <message>
        <source>Points given back last at least</source>
        <translation>退還的點數至少有效</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>點數數</translation>
    </message>
    <message>
        <source>Their value in money</source>
        <translation>摺合金額</translation>
    </message>
    <message>
        <source>Largest share of a bill</source>
        <translation>佔帳單的最大比例</translation>
    </message>
    <message>
        <source>In percent. 100 lets points pay for the whole bill.</source>
        <translation>以百分比計。100 表示可全部用點數支付。</translation>
    </message>
    <message>
        <source>Most points a member earns a day</source>
        <translation>會員每天最多獲得的點數</translation>
    </message>
    <message>
        <source>The receipt names what was cut.</source>
        <translation>收據會註明被扣減的部分。</translation>
    </message>
    <message>
        <source>Most points a member redeems a day</source>
        <translation>會員每天最多兌換的點數</translation>
    </message>
    <message>
        <source>Most points a member gives others a month</source>
        <translation>會員每月最多轉贈的點數</translation>
    </message>
    <message>
        <source>Largest adjustment by one person</source>
        <translation>一人可調整的上限</translation>
    </message>
    <message>
        <source>In points. A larger one needs a second person&apos;s approval; a clerk&apos;s always does.</source>
        <translation>以點數計。超過時須另一人授權；店員的調整一律須授權。</translation>
    </message>
    <message>
        <source>Yearly budget for points and rewards</source>
        <translation>點數與獎品的年度預算</translation>
    </message>
    <message>
        <source>When the cost of rewards reaches this share of the budget.</source>
        <translation>獎品成本達到預算的這一比例時提醒。</translation>
    </message>
    <message>
        <source>Once it is used up, no more points are given that year.</source>
        <translation>預算用完後，當年不再發放點數。</translation>
    </message>
</context>
<context>
    <name>regulars::PolicyWords</name>
    <message>
        <source>Points given back when a redemption is undone last at least %1.</source>
        <translation>撤銷兌換時退回的點數至少還可使用%1。</translation>
    </message>
    <message>
        <source>A point costs the shop %1.</source>
        <translation>每點的本店成本為%1。</translation>
    </message>
    <message>
        <source>The points of each purchase are rounded down to a whole number.</source>
        <translation>每筆消費的點數捨去小數。</translation>
    </message>
    <message>
        <source>The points of each purchase are rounded to the nearest whole number.</source>
        <translation>每筆消費的點數四捨五入。</translation>
    </message>
    <message>
        <source>The points of each purchase are rounded up to a whole number.</source>
        <translation>每筆消費的點數有小數就進一。</translation>
    </message>
    <message>
        <source>Several multipliers add up: double and 1.5× make 2.5×.</source>
        <translation>多個倍數同時符合時相加：2 倍與 1.5 倍合為 2.5 倍。</translation>
    </message>
    <message>
        <source>Of several multipliers only the largest counts.</source>
        <translation>多個倍數同時符合時，只取最大的一個。</translation>
    </message>
    <message>
        <source>Several multipliers are multiplied: double and 1.5× make 3×.</source>
        <translation>多個倍數同時符合時相乘：2 倍與 1.5 倍合為 3 倍。</translation>
    </message>
    <message>
        <source>Points %1.</source>
        <comment>expiry</comment>
        <translation>點數%1。</translation>
    </message>
    <message>
        <source>never expire</source>
        <comment>points</comment>
        <translation>永久有效</translation>
    </message>
    <message>
        <source>expire %1 after they were earned, at the end of that month</source>
        <comment>points</comment>
        <translation>獲得滿 %1後，於當月月底到期</translation>
    </message>
    <message>
        <source>expire %1 after they were earned</source>
        <comment>points</comment>
        <translation>獲得滿 %1後到期</translation>
    </message>
    <message>
        <source>expire after %1 without a purchase, redemption or action</source>
        <comment>points</comment>
        <translation>在連續 %1沒有消費、兌換或互動後到期</translation>
    </message>
    <message>
        <source>expire on the next %1 after they were earned</source>
        <comment>points; a day of the year</comment>
        <translation>在獲得後的下一個%1到期</translation>
    </message>
    <message>
        <source>expire on %1, %2 after the year in which they were earned</source>
        <comment>points</comment>
        <translation>在獲得年份滿 %2後的%1到期</translation>
    </message>
    <message>
        <source>Points can be spent %1.</source>
        <comment>at once</comment>
        <translation>點數%1可用。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Points can be spent %1 after they were earned.</source>
        <translation>點數獲得%1後可用。</translation>
    </message>
    <message>
        <source>A member who returns goods after spending the points owes them; the next points earned make up for it.</source>
        <translation>退貨時點數已用掉的，由以後所得點數補足。</translation>
    </message>
    <message>
        <source>A member who returns goods after spending the points owes nothing.</source>
        <translation>退貨時點數已用掉的，不再追回。</translation>
    </message>
    <message>
        <source>Points can&apos;t be used as money at the till.</source>
        <translation>點數不能在收銀時抵現。</translation>
    </message>
    <message>
        <source>At the till %1 count as %2, for at most %3 of the bill.</source>
        <comment>points; an amount; a share</comment>
        <translation>收銀時%1抵%2，最多抵應付金額的%3。</translation>
    </message>
    <message>
        <source>For %1 they count as %2, %3.</source>
        <comment>goods; an amount; every Wednesday</comment>
        <translation>%3購買%1時，抵%2。</translation>
    </message>
    <message>
        <source>A member earns at most %1 a day.</source>
        <comment>points</comment>
        <translation>每位會員每天最多獲得%1。</translation>
    </message>
    <message>
        <source>A member redeems at most %1 a day.</source>
        <comment>points</comment>
        <translation>每位會員每天最多使用%1。</translation>
    </message>
    <message>
        <source>A member gives others at most %1 a month.</source>
        <comment>points</comment>
        <translation>每位會員每月最多轉贈%1。</translation>
    </message>
    <message>
        <source>Adjusting a balance by more than %1 needs a second person.</source>
        <comment>points</comment>
        <translation>調整超過%1時須由第二人批准。</translation>
    </message>
    <message>
        <source>The budget is %1 a year; a warning comes when rewards cost %2 of it.</source>
        <comment>an amount; a share</comment>
        <translation>每年預算%1，兌換成本達到其%2時提醒。</translation>
    </message>
    <message>
        <source>Points are issued even beyond the budget.</source>
        <translation>超出預算後仍繼續發放點數。</translation>
    </message>
    <message>
        <source>No more points are issued once the budget is used up.</source>
        <translation>預算用完後不再發放點數。</translation>
    </message>
</context>
<context>
    <name>regulars::PoolPanel</name>
    <message>
        <source>Its codes are brought once it is published.</source>
        <translation>發布之後才能匯入兌換碼。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) to hand out</source>
        <translation>
            <numerusform>還有 %Ln 個兌換碼可發放</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given</source>
        <comment>codes to members</comment>
        <translation>
            <numerusform>已發放 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <comment>codes seen, then undone</comment>
        <translation>
            <numerusform>擱置 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <comment>codes of a pool</comment>
        <translation>
            <numerusform>已收回 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln past their last day</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%Ln 個已過有效期限</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased with its member</source>
        <translation>已隨會員刪除</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>有效期限至 %1</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a partner&apos;s code</comment>
        <translation>可發放</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>a partner&apos;s code</comment>
        <translation>已發放</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>a partner&apos;s code</comment>
        <translation>擱置</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>a partner&apos;s code</comment>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Say why in a few words: it stays in the log.</source>
        <translation>請簡要說明原因，將留存記錄。</translation>
    </message>
    <message>
        <source>The code can be handed out again.</source>
        <translation>這個兌換碼可以再次發放。</translation>
    </message>
    <message>
        <source>The code is taken out: nobody gets it.</source>
        <translation>這個兌換碼已收回，不會再發給任何人。</translation>
    </message>
    <message>
        <source>Which codes are listed</source>
        <translation>列出哪些兌換碼</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>全部兌換碼</translation>
    </message>
    <message>
        <source>Free ones</source>
        <translation>可發放的</translation>
    </message>
    <message>
        <source>Given to members</source>
        <translation>已發給會員的</translation>
    </message>
    <message>
        <source>Set aside: seen, then undone</source>
        <translation>擱置的：給人看過又復原了</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>兌換碼</translation>
    </message>
    <message>
        <source>None of them.</source>
        <translation>沒有這樣的兌換碼。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Tried at the cinema: still good …</source>
        <translation>已向電影院核實，仍然有效……</translation>
    </message>
    <message>
        <source>Hand out again</source>
        <translation>再次發放</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>They run out soon: ask the partner for more, and bring them from a file.</source>
        <translation>兌換碼快用完了：請向合作方索取，再從檔案匯入。</translation>
    </message>
    <message>
        <source>None is left, so nobody can have it: ask the partner for more, and bring them from a file.</source>
        <translation>兌換碼已用完，暫時無法兌換：請向合作方索取，再從檔案匯入。</translation>
    </message>
    <message>
        <source>Set aside are codes whose redemption was undone: somebody has seen them. Hand one out again if nobody can have used it; else take it out.</source>
        <translation>「擱置」的是已復原兌換的兌換碼：已經有人看到過。確定沒有人用過的可以再次發放，否則請收回。</translation>
    </message>
    <message>
        <source>The owner alone sees codes whole.</source>
        <translation>只有店主能看到完整的兌換碼。</translation>
    </message>
</context>
<context>
    <name>regulars::PracticeStrip</name>
    <message>
        <source>Practice: nothing counts. Everybody&apos;s PIN is 888888.</source>
        <translation>練習：一切都不算數。所有人的 PIN 都是 888888。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新開始</translation>
    </message>
</context>
<context>
    <name>regulars::PrintPage</name>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) without a card number are left out. &quot;Lost card&quot; on the member&apos;s page gives one.</source>
        <translation>
            <numerusform>有 %Ln 位會員沒有卡號，不列印。可在會員頁面用「掛失」補卡號。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>沒有可列印的內容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>共 %Ln 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer on this computer</source>
        <translation>本機沒有印表機</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>捲紙，58 mm</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>捲紙，80 mm</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Single cards, 85.6 × 54 mm</source>
        <translation>單張卡片，85.6 × 54 mm</translation>
    </message>
    <message>
        <source>A4, ten cards with cut marks</source>
        <translation>A4，每頁十張，附裁切線</translation>
    </message>
    <message>
        <source>Sent to %1…</source>
        <translation>已傳送到 %1…</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>已在 %1 上列印。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>近 12 個月</translation>
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
        <translation>入會以來</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Print the leaflet for customers…</source>
        <translation>列印會員手冊…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Single labels, 70 × 37 mm</source>
        <translation>單張標籤，70 × 37 毫米</translation>
    </message>
    <message>
        <source>A4, three by eight labels</source>
        <translation>A4，每頁 3 × 8 張標籤</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <comment>a reward</comment>
        <translation>%1 的標籤</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n 張標籤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PrintQueue</name>
    <message>
        <source>This computer has no printer. Connect one, or save the paper as PDF.</source>
        <translation>本機沒有印表機。請連接印表機，或存成 PDF。</translation>
    </message>
    <message>
        <source>The printer %1 can&apos;t be found. Switch it on, or choose another one.</source>
        <translation>找不到印表機 %1。請開啟印表機，或另選一台。</translation>
    </message>
    <message>
        <source>The printer doesn&apos;t answer. Check paper and cable, then print again.</source>
        <translation>印表機沒有回應。請檢查紙張和連接線，再重新列印。</translation>
    </message>
    <message>
        <source>The printer %1 doesn&apos;t answer. Check paper and cable, then print again.</source>
        <translation>印表機 %1 沒有回應。請檢查紙張和連接線，再重新列印。</translation>
    </message>
</context>
<context>
    <name>regulars::PrintedModel</name>
    <message>
        <source>Liability statement</source>
        <translation>點數負債表</translation>
    </message>
    <message>
        <source>Quarterly check-up</source>
        <translation>季度體檢</translation>
    </message>
    <message>
        <source>Rewards and stock</source>
        <translation>獎勵與庫存</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月報</translation>
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
        <translation>%1，由命令列</translation>
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
        <translation>每週摘要</translation>
    </message>
</context>
<context>
    <name>regulars::PrintingCard</name>
    <message>
        <source>Roll, 58 mm</source>
        <translation>捲紙，58 mm</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>捲紙，80 mm</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Paper for receipts</source>
        <translation>收據紙張</translation>
    </message>
    <message>
        <source>Printer for receipts</source>
        <translation>收據印表機</translation>
    </message>
    <message>
        <source>Print a receipt after every sale</source>
        <translation>每筆銷售後列印收據</translation>
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
        <translation>地址、電話、營業時間</translation>
    </message>
    <message>
        <source>Thank you, returns within 7 days…</source>
        <translation>謝謝惠顧，7 天內可退貨…</translation>
    </message>
    <message>
        <source>F12 at the till prints the receipt of what was done last. The till never waits for the printer.</source>
        <translation>收銀時按 F12 列印最近一筆的收據。收銀不需等待印表機。</translation>
    </message>
</context>
<context>
    <name>regulars::ProgrammePage</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>應付 %1</translation>
    </message>
    <message>
        <source>%1 points = %2</source>
        <translation>%1 點折抵 %2</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>收起計算明細</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>顯示計算明細</translation>
    </message>
    <message>
        <source>Why (Ctrl+I)</source>
        <translation>計算明細 (Ctrl+I)</translation>
    </message>
    <message>
        <source>Points appear while you type.</source>
        <translation>輸入金額即顯示點數。</translation>
    </message>
    <message>
        <source>→ %1 points</source>
        <translation>→ %1 點</translation>
    </message>
    <message>
        <source>without a member</source>
        <translation>非會員</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 點</translation>
    </message>
    <message>
        <source>Coupon to come</source>
        <translation>將送優惠券</translation>
    </message>
</context>
<context>
    <name>regulars::Reason</name>
    <message>
        <source>there is no tier of that id</source>
        <translation>沒有這個等級</translation>
    </message>
    <message>
        <source>says why; give it</source>
        <translation>請填寫原因</translation>
    </message>
    <message>
        <source>give a phone number, or a card</source>
        <translation>請填寫手機號碼或卡號</translation>
    </message>
    <message>
        <source>needs a member</source>
        <translation>需要先選定會員</translation>
    </message>
    <message>
        <source>this is done now, not in the past</source>
        <translation>此操作只能按現在的時間辦理，不能補辦</translation>
    </message>
    <message>
        <source>it lies in the future</source>
        <translation>時間在未來</translation>
    </message>
    <message>
        <source>the benefit&apos;s own condition is not met yet</source>
        <translation>尚未符合此權益的條件</translation>
    </message>
    <message>
        <source>this kind of operation can&apos;t be undone</source>
        <translation>此類操作不能復原</translation>
    </message>
    <message>
        <source>this computer has no key for this store</source>
        <translation>本機沒有此商店的金鑰</translation>
    </message>
    <message>
        <source>these are the same member already</source>
        <translation>這已經是同一位會員</translation>
    </message>
    <message>
        <source>the purchase has a member</source>
        <translation>這筆消費已有會員</translation>
    </message>
    <message>
        <source>the member was erased</source>
        <translation>這位會員已註銷</translation>
    </message>
    <message>
        <source>the last owner stays</source>
        <translation>至少要保留一位店主</translation>
    </message>
    <message>
        <source>points can&apos;t be given to oneself</source>
        <translation>點數不能轉贈給自己</translation>
    </message>
    <message>
        <source>one&apos;s own account is served by somebody else</source>
        <translation>本人的帳戶須由他人辦理</translation>
    </message>
    <message>
        <source>its business month is over</source>
        <translation>所在營業月已結束</translation>
    </message>
    <message>
        <source>a member was put on the purchase since; refund it</source>
        <translation>這筆消費之後已補記會員，請改辦退貨</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>已被收回</translation>
    </message>
    <message>
        <source>it was not given yet</source>
        <translation>尚未發放</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>屬於另一位會員</translation>
    </message>
    <message>
        <source>a tag is a word</source>
        <translation>標籤須為一個詞</translation>
    </message>
    <message>
        <source>this store has a programme already</source>
        <translation>此商店已有會員計畫</translation>
    </message>
    <message>
        <source>a new user needs clerk, manager or owner</source>
        <translation>新人員須指定為店員、店長或店主</translation>
    </message>
    <message>
        <source>this receipt is recorded already</source>
        <translation>這張收據已入帳</translation>
    </message>
    <message>
        <source>a text is longer than 200 characters</source>
        <translation>文字超過 200 個字元</translation>
    </message>
    <message>
        <source>say why, in one line</source>
        <translation>請用一行說明原因</translation>
    </message>
    <message>
        <source>name the consent&apos;s purpose in a word</source>
        <translation>請用一個詞寫明同意的用途</translation>
    </message>
    <message>
        <source>name a purchase or a receipt</source>
        <translation>請指明一筆消費或一張收據</translation>
    </message>
    <message>
        <source>a new user needs one</source>
        <translation>新人員須設 PIN 碼</translation>
    </message>
    <message>
        <source>a phone number or a card has to stay</source>
        <translation>手機號碼和卡號至少保留一個</translation>
    </message>
    <message>
        <source>give a name of 1 to 60 characters</source>
        <translation>姓名須為 1 至 60 個字元</translation>
    </message>
    <message>
        <source>name lines or all, not both</source>
        <translation>選部分明細或全部，不能同時選</translation>
    </message>
    <message>
        <source>a purchase has at most 1,000 lines</source>
        <translation>一筆消費最多 1,000 筆明細</translation>
    </message>
    <message>
        <source>a purchase has at least one line</source>
        <translation>一筆消費至少要有一筆明細</translation>
    </message>
    <message>
        <source>a card&apos;s number has no blanks</source>
        <translation>卡號中不能有空格</translation>
    </message>
    <message>
        <source>name a tag to add or to remove</source>
        <translation>請指明要加或要移除的標籤</translation>
    </message>
    <message>
        <source>take at most 200 characters</source>
        <translation>最多 200 個字元</translation>
    </message>
    <message>
        <source>until is a date from today on, written YYYY-MM-DD</source>
        <translation>截止日期須為今天或以後，寫成 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>this birthday has yet to come</source>
        <translation>生日不能晚於今天</translation>
    </message>
    <message>
        <source>these points have expired already</source>
        <translation>這些點數已經過期</translation>
    </message>
    <message>
        <source>the purchase lies before its member joined</source>
        <translation>消費時間早於會員入會時間</translation>
    </message>
    <message>
        <source>the period ends before it starts</source>
        <translation>結束日期早於開始日期</translation>
    </message>
    <message>
        <source>the member joins in the future</source>
        <translation>入會時間在未來</translation>
    </message>
    <message>
        <source>the member joined later</source>
        <translation>這位會員在此之後才入會</translation>
    </message>
    <message>
        <source>points are lengthened to a day that is still to come</source>
        <translation>點數只能展延到今天以後的日期</translation>
    </message>
    <message>
        <source>goods are not returned before they are sold</source>
        <translation>退貨時間早於銷售時間</translation>
    </message>
    <message>
        <source>a member is put on a purchase within 7 days</source>
        <translation>消費後 7 天內才能補記會員</translation>
    </message>
    <message>
        <source>use_stored_value is 0.00 or more</source>
        <translation>使用的儲值金不能小於 0.00</translation>
    </message>
    <message>
        <source>use_points is 0 or more</source>
        <translation>使用的點數不能小於 0</translation>
    </message>
    <message>
        <source>these points are worth nothing on this bill</source>
        <translation>這些點數在本單無法折抵</translation>
    </message>
    <message>
        <source>the change is not 0</source>
        <translation>變動不能為 0</translation>
    </message>
    <message>
        <source>the amount is above 0.00</source>
        <translation>金額須大於 0.00</translation>
    </message>
    <message>
        <source>that many points can&apos;t be brought along</source>
        <translation>不能匯入這麼多點數</translation>
    </message>
    <message>
        <source>points given are above 0</source>
        <translation>轉贈的點數須大於 0</translation>
    </message>
    <message>
        <source>nothing is named to be returned</source>
        <translation>沒有選擇要退的商品</translation>
    </message>
    <message>
        <source>less than no stored value</source>
        <translation>儲值金不能為負</translation>
    </message>
    <message>
        <source>fewer than no points</source>
        <translation>點數不能為負</translation>
    </message>
    <message>
        <source>an adjustment moves points</source>
        <translation>調整的點數不能為 0</translation>
    </message>
    <message>
        <source>a quantity that is returned is above 0</source>
        <translation>退貨數量須大於 0</translation>
    </message>
    <message>
        <source>a line&apos;s quantity is above 0</source>
        <translation>明細的數量須大於 0</translation>
    </message>
    <message>
        <source>a line&apos;s quantity is above 0 and at most 1,000,000</source>
        <translation>明細的數量須大於 0 且不超過 1,000,000</translation>
    </message>
    <message>
        <source>a line&apos;s amount is not below 0</source>
        <translation>明細的金額不能為負</translation>
    </message>
    <message>
        <source>a line&apos;s amount is neither below 0 nor that large</source>
        <translation>明細的金額不能為負，也不能過大</translation>
    </message>
    <message>
        <source>a balance is out of range</source>
        <translation>餘額超出範圍</translation>
    </message>
    <message>
        <source>nobody can refer themselves</source>
        <translation>不能推薦自己</translation>
    </message>
    <message>
        <source>a clerk&apos;s time may differ from now by 5 minutes at most</source>
        <translation>店員填寫的時間與現在最多相差 5 分鐘</translation>
    </message>
    <message>
        <source>this computer has no key for this store; put %1 back</source>
        <translation>本機沒有此商店的金鑰，請將 %1 放回原處</translation>
    </message>
    <message>
        <source>%1 has not ended; the last day that has is %2</source>
        <translation>%1 尚未結束，最近一個已結束的日子是 %2</translation>
    </message>
    <message>
        <source>%1 has not ended; it can be closed from %2 on</source>
        <translation>%1 尚未結束，從 %2 起可以定稿</translation>
    </message>
    <message>
        <source>write at most %1 characters</source>
        <translation>最多 %1 個字元</translation>
    </message>
    <message>
        <source>write 1 to %1 characters</source>
        <translation>須為 1 至 %1 個字元</translation>
    </message>
    <message>
        <source>write one line of at most %1 characters</source>
        <translation>只能寫一行，最多 %1 個字元</translation>
    </message>
    <message>
        <source>a member that this import brought was used since, by operation %1; undo that first</source>
        <translation>這次匯入的會員之後又有操作 %1，請先復原該操作</translation>
    </message>
    <message>
        <source>the programme was changed since</source>
        <translation>會員計畫之後又有變更</translation>
    </message>
    <message>
        <source>there was no programme before it</source>
        <translation>在此之前沒有會員計畫</translation>
    </message>
    <message>
        <source>an import is taken back as a whole</source>
        <translation>匯入只能整批撤回</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, as add does</source>
        <translation>要加的標籤中也有「%1」</translation>
    </message>
    <message>
        <source>this is the card that was lost</source>
        <translation>這是已掛失的卡</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an action of this shop</source>
        <translation>本店沒有互動「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a benefit of any tier</source>
        <translation>沒有哪個等級有權益「%1」</translation>
    </message>
    <message>
        <source>a birthday is written YYYY-MM-DD, or --MM-DD without the year</source>
        <translation>生日請寫成 YYYY-MM-DD，不寫年份則為 --MM-DD</translation>
    </message>
    <message>
        <source>this is no phone number; write one such as 138 1234 5678, or +852 9123 4567 for another country</source>
        <translation>手機號碼不正確；請寫成 138 1234 5678，其他國家或地區寫成 +852 9123 4567</translation>
    </message>
    <message>
        <source>nobody living was born before %1</source>
        <translation>在世的人沒有早於 %1 出生的</translation>
    </message>
    <message>
        <source>this store counts in %1; make a new store for another currency</source>
        <translation>此商店以 %1 記帳；要用其他貨幣，請建立新商店</translation>
    </message>
    <message>
        <source>the purchase has no line %1</source>
        <translation>這筆消費沒有第 %1 筆明細</translation>
    </message>
    <message>
        <source>points belong to a member</source>
        <translation>點數須有會員</translation>
    </message>
    <message>
        <source>points and stored value belong to a member</source>
        <translation>點數和儲值金須有會員</translation>
    </message>
    <message>
        <source>give the view a name of one line</source>
        <translation>檢視名稱須為一行文字</translation>
    </message>
    <message>
        <source>there is no view of that name</source>
        <translation>沒有這個名稱的檢視</translation>
    </message>
    <message>
        <source>there is no category %1</source>
        <translation>沒有分類 %1</translation>
    </message>
    <message>
        <source>take 4 to 8 digits, or 6 characters and more</source>
        <translation>請用 4 至 8 位數字，或至少 6 個字元</translation>
    </message>
    <message>
        <source>take 6 characters and more</source>
        <translation>請用至少 6 個字元</translation>
    </message>
    <message>
        <source>this is the command line&apos;s name</source>
        <translation>這是命令列專用的名稱</translation>
    </message>
    <message>
        <source>give a name of 1 to 32 characters that can be seen, no blanks at its ends</source>
        <translation>名稱須為 1 至 32 個可見字元，首尾不能有空格</translation>
    </message>
    <message>
        <source>differs from &quot;%1&quot; only in capital letters</source>
        <translation>與「%1」只有大小寫不同</translation>
    </message>
    <message>
        <source>a statement begins before it ends, and not after today</source>
        <translation>對帳單的開始日期不能晚於結束日期，也不能晚於今天</translation>
    </message>
    <message>
        <source>names a sale whose receipt was recorded anew</source>
        <translation>該筆銷售的收據已重新入帳</translation>
    </message>
    <message>
        <source>a later refund of the same purchase stands on it; undo that first</source>
        <translation>同一筆消費之後還有退貨，請先復原那次退貨</translation>
    </message>
    <message>
        <source>the members were merged further or erased since</source>
        <translation>兩位會員之後又有合併或註銷</translation>
    </message>
    <message>
        <source>nothing tells any more what the merge changed</source>
        <translation>已查不到這次合併更動了什麼</translation>
    </message>
    <message>
        <source>a purchase that came over was returned or undone since</source>
        <translation>併入的消費之後有退貨或復原</translation>
    </message>
    <message>
        <source>it is laid down twice</source>
        <translation>同一張券用了兩次</translation>
    </message>
    <message>
        <source>it can&apos;t be used beside another coupon</source>
        <translation>不能與其他優惠券同時使用</translation>
    </message>
    <message>
        <source>its conditions don&apos;t hold for this purchase</source>
        <translation>本單不符合使用條件</translation>
    </message>
    <message>
        <source>it takes nothing off this purchase</source>
        <translation>對本單沒有優惠</translation>
    </message>
    <message>
        <source>the quantity is a whole number from 1 to %1</source>
        <translation>數量須為 1 至 %1 的整數</translation>
    </message>
    <message>
        <source>of line %1 no more than %2 can be returned</source>
        <translation>第 %1 筆明細最多可退 %2</translation>
    </message>
    <message>
        <source>lists and reports are for managers and the owner</source>
        <translation>清單和報表限店長和店主檢視</translation>
    </message>
    <message>
        <source>merging members is for managers and the owner</source>
        <translation>合併會員限店長和店主</translation>
    </message>
    <message>
        <source>erasing members is for managers and the owner</source>
        <translation>註銷會員限店長和店主</translation>
    </message>
    <message>
        <source>changing the programme is for the owner</source>
        <translation>修改會員計畫限店主</translation>
    </message>
    <message>
        <source>imports are for managers and the owner</source>
        <translation>匯入限店長和店主</translation>
    </message>
    <message>
        <source>exports are for the owner</source>
        <translation>匯出限店主</translation>
    </message>
    <message>
        <source>unfreezing members is for managers and the owner</source>
        <translation>解除會員凍結限店長和店主</translation>
    </message>
    <message>
        <source>giving coupons by hand is for managers and the owner</source>
        <translation>人工發優惠券限店長和店主</translation>
    </message>
    <message>
        <source>setting tiers by hand is for managers and the owner</source>
        <translation>手動定級限店長和店主</translation>
    </message>
    <message>
        <source>the stock of rewards is for managers and the owner</source>
        <translation>管理獎品庫存限店長和店主</translation>
    </message>
    <message>
        <source>lengthening the life of points is for the owner</source>
        <translation>點數展延限店主</translation>
    </message>
    <message>
        <source>closing a month is for the owner</source>
        <translation>月報定稿限店主</translation>
    </message>
    <message>
        <source>the staff&apos;s accounts are for the owner</source>
        <translation>管理人員帳戶限店主</translation>
    </message>
    <message>
        <source>clerks&apos; PINs are for managers and the owner</source>
        <translation>管理店員的 PIN 碼限店長和店主</translation>
    </message>
    <message>
        <source>confirming the clock is for managers and the owner</source>
        <translation>確認時鐘限店長和店主</translation>
    </message>
    <message>
        <source>entering the past is for managers and the owner</source>
        <translation>補登以往業務限店長和店主</translation>
    </message>
    <message>
        <source>the audit log is for managers and the owner</source>
        <translation>稽核記錄限店長和店主檢視</translation>
    </message>
    <message>
        <source>restoring a backup is for the owner</source>
        <translation>恢復備份限店主</translation>
    </message>
    <message>
        <source>the shop&apos;s settings are for the owner</source>
        <translation>商店設定限店主</translation>
    </message>
    <message>
        <source>%1 has changed the draft meanwhile, at %2</source>
        <translation>%1 於 %2 修改過草稿</translation>
    </message>
    <message>
        <source>the draft was published or discarded meanwhile</source>
        <translation>草稿已被發布或放棄</translation>
    </message>
    <message>
        <source>version %1 and the draft have both changed %2</source>
        <translation>版本 %1 和草稿都修改了 %2</translation>
    </message>
    <message>
        <source>the draft was begun on version %1, and version %2 was published meanwhile</source>
        <translation>草稿以版本 %1 為基礎，期間已發布版本 %2</translation>
    </message>
    <message>
        <source>there is no version %1</source>
        <translation>沒有版本 %1</translation>
    </message>
    <message>
        <source>the draft is in another currency than the shop</source>
        <translation>草稿的幣別與店鋪不同</translation>
    </message>
    <message>
        <source>name the product or reward by its id</source>
        <translation>請以編號指明商品或獎品</translation>
    </message>
    <message>
        <source>take a PNG, JPEG or WebP picture</source>
        <translation>請選擇 PNG、JPEG 或 WebP 圖片</translation>
    </message>
    <message>
        <source>a picture has at most 512 KiB</source>
        <translation>圖片最大 512 KiB</translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation>沒有圖片</translation>
    </message>
    <message>
        <source>take 6 digits, no row of neighbours and none over and over</source>
        <translation>請用 6 位數字，不要連續，也不要重複</translation>
    </message>
    <message>
        <source>take 10 characters and more, none of the words that are tried first</source>
        <translation>請用 10 個字元以上，不要用最容易被猜的詞</translation>
    </message>
    <message>
        <source>somebody else is called &quot;%1&quot;</source>
        <translation>已有人叫「%1」</translation>
    </message>
    <message>
        <source>somebody else stands here by now</source>
        <translation>此處已換了別人</translation>
    </message>
    <message>
        <source>this computer has the store&apos;s key already</source>
        <translation>本機已有此店的金鑰</translation>
    </message>
    <message>
        <source>a recovery code has 56 letters and digits, not %1</source>
        <translation>恢復碼有 56 位字母和數字，而不是 %1 位</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in no recovery code</source>
        <translation>恢復碼中沒有「%1」</translation>
    </message>
    <message>
        <source>a character of this code is wrong, or it belongs to another shop</source>
        <translation>恢復碼中有一個字元錯誤，或屬於另一家店</translation>
    </message>
    <message>
        <source>the window locks after %1 to %2 seconds</source>
        <translation>視窗在 %1 至 %2 秒後鎖定</translation>
    </message>
    <message>
        <source>what is received is above 0</source>
        <translation>到貨數量須大於 0</translation>
    </message>
    <message>
        <source>it is longer than 200 characters</source>
        <translation>長度超過 200 個字元</translation>
    </message>
    <message>
        <source>name at least one coupon by its code</source>
        <translation>請至少指定一個券碼</translation>
    </message>
    <message>
        <source>there is no segment %1</source>
        <translation>沒有分群 %1</translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation>磁碟寫入失敗</translation>
    </message>
    <message>
        <source>is a whole number from 1 to %1</source>
        <translation>須為 1 到 %1 的整數</translation>
    </message>
    <message>
        <source>the days of a digest have begun already</source>
        <translation>摘要的日期早已開始</translation>
    </message>
    <message>
        <source>the period has not begun; today is %1</source>
        <translation>這段時間還沒有開始；今天是 %1</translation>
    </message>
    <message>
        <source>there is no printed report of that number</source>
        <translation>沒有這個編號的列印過的報表</translation>
    </message>
    <message>
        <source>it was stopped: what was taken back stays so, and undoing it again goes on</source>
        <translation>中途停止了：已撤回的不再恢復，再次撤回會接著做完</translation>
    </message>
    <message>
        <source>&quot;%1&quot; hands out no codes; switch that on in the programme first</source>
        <translation>「%1」不發放兌換碼；請先在會員計畫中開啟</translation>
    </message>
    <message>
        <source>hands out codes, which are its stock; import or withdraw those</source>
        <translation>發放兌換碼，庫存就是兌換碼；請匯入或收回兌換碼</translation>
    </message>
    <message>
        <source>name at least one code</source>
        <translation>請至少指定一個兌換碼</translation>
    </message>
    <message>
        <source>one of them is not in this pool</source>
        <translation>其中有一個不在此碼池中</translation>
    </message>
    <message>
        <source>code %1 was given to a member; undo that redemption first</source>
        <translation>兌換碼 %1 已發給會員；請先撤銷該次兌換</translation>
    </message>
    <message>
        <source>code %1 stands so already</source>
        <translation>兌換碼 %1 已經是這個狀態</translation>
    </message>
    <message>
        <source>code %1 went with the member who had it</source>
        <translation>兌換碼 %1 已隨其會員一併刪除</translation>
    </message>
    <message>
        <source>there is no code</source>
        <translation>沒有兌換碼</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>超過 %1 個字元</translation>
    </message>
    <message>
        <source>holds what is no text</source>
        <translation>含有不是文字的內容</translation>
    </message>
    <message>
        <source>the last day is no date; write it as 2027-12-31</source>
        <translation>最後有效日不是日期；請寫成 2027-12-31</translation>
    </message>
    <message>
        <source>its last day is over</source>
        <translation>已過最後有效日</translation>
    </message>
    <message>
        <source>a code of this import was given or withdrawn since; withdraw the others instead</source>
        <translation>此次匯入的兌換碼中已有發出或收回的；請改為收回其餘的</translation>
    </message>
    <message>
        <source>a code of this import was imported anew since</source>
        <translation>此次匯入的兌換碼後來又被重新匯入</translation>
    </message>
    <message>
        <source>its code was withdrawn or given to somebody else since; redeem anew</source>
        <translation>其兌換碼後來已被收回或發給他人；請重新兌換</translation>
    </message>
    <message>
        <source>the codes of partners are whole for the owner alone</source>
        <translation>只有店主能看到完整的合作兌換碼</translation>
    </message>
    <message>
        <source>the same code stands in line %1</source>
        <translation>與第 %1 行的兌換碼相同</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was rounded by a spreadsheet; have the codes in a column of text, and take the file anew</source>
        <translation>「%1」已被試算表軟體捨入；請把兌換碼欄設為文字格式，重新匯出後再匯入</translation>
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
        <translation>選擇一筆查看收據。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>營業日</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>店員</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令列</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>授權人</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>To</source>
        <translation>轉給</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>實付</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
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
        <translation>使用 %1 點</translation>
    </message>
    <message>
        <source>From stored value</source>
        <translation>儲值金付款</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>應付</translation>
    </message>
    <message>
        <source>Why these points</source>
        <translation>點數計算明細</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>獲得點數</translation>
    </message>
    <message>
        <source>Paid back since</source>
        <translation>後續退款</translation>
    </message>
    <message>
        <source>Points taken back</source>
        <translation>收回點數</translation>
    </message>
    <message>
        <source>Points given back</source>
        <translation>退還點數</translation>
    </message>
    <message>
        <source>To stored value</source>
        <translation>退回儲值</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>兌換碼</translation>
    </message>
</context>
<context>
    <name>regulars::ReceiptPrinter</name>
    <message>
        <source>Print again</source>
        <translation>重新列印</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation>顯示收據</translation>
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
        <translation>* 已復原 *</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>收銀台 %1</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>授權人</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>收據號碼</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>轉贈給</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 points used</source>
        <translation>使用 %1 點</translation>
    </message>
    <message>
        <source>From stored value</source>
        <translation>儲值金付款</translation>
    </message>
    <message>
        <source>Paid then</source>
        <translation>當時實付</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>實付</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>獲得點數</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>新等級</translation>
    </message>
    <message>
        <source>Paid back %1</source>
        <translation>%1 退款</translation>
    </message>
    <message>
        <source>Of receipt</source>
        <translation>原收據</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Back to stored value</source>
        <translation>退回儲值金</translation>
    </message>
    <message>
        <source>Points given back</source>
        <translation>退還點數</translation>
    </message>
    <message>
        <source>Points taken back</source>
        <translation>收回點數</translation>
    </message>
    <message>
        <source>Points used</source>
        <translation>使用點數</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>退儲值金</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>儲值</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>贈送</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <source>Coupon for you</source>
        <translation>送您優惠券</translation>
    </message>
    <message>
        <source>Good through</source>
        <translation>有效期限</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Points now</source>
        <translation>現有點數</translation>
    </message>
    <message>
        <source>Usable later</source>
        <translation>待入帳</translation>
    </message>
    <message>
        <source>Points owed</source>
        <translation>欠點</translation>
    </message>
    <message>
        <source>Stored value now</source>
        <translation>現有儲值金</translation>
    </message>
    <message>
        <source>%1 points are good through %2.</source>
        <translation>%1 點有效至 %2。</translation>
    </message>
    <message>
        <source>%1 more points: %2.</source>
        <translation>再累積 %1 點可兌換：%2。</translation>
    </message>
    <message>
        <source>Keep this slip: it is scanned for a refund. Seal %1</source>
        <translation>請保留收據，退貨時掃碼。防偽碼 %1</translation>
    </message>
    <message>
        <source>Scan this slip to find it again. Seal %1</source>
        <translation>掃碼即可查到本單。防偽碼 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a task&apos;s progress</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Code for you</source>
        <translation>您的兌換碼</translation>
    </message>
    <message>
        <source>Free for you</source>
        <translation>送給您</translation>
    </message>
</context>
<context>
    <name>regulars::Reckoning</name>
    <message>
        <source>Rounding</source>
        <translation>進位</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Coupon %1</source>
        <translation>優惠券 %1</translation>
    </message>
    <message>
        <source>The most a member earns a day</source>
        <translation>會員每天獲得點數的上限</translation>
    </message>
    <message>
        <source>The year&apos;s budget</source>
        <translation>年度預算</translation>
    </message>
</context>
<context>
    <name>regulars::RecoveryCard</name>
    <message>
        <source>Type your own password first.</source>
        <translation>請先輸入您自己的密碼。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢復單</translation>
    </message>
    <message>
        <source>A part of what opens this shop lies on this computer alone, outside the shop&apos;s file. The recovery sheet carries it: with it and your password the file or a backup opens on another computer.</source>
        <translation>開啟本店所需的一部分只存在這台電腦上，不在商店檔案中。恢復單載有這一部分：憑它和您的密碼，可在另一台電腦上開啟商店檔案或備份。</translation>
    </message>
    <message>
        <source>The last sheet was made on %1; it is still good.</source>
        <translation>最近一張恢復單製作於 %1，仍然有效。</translation>
    </message>
    <message>
        <source>No sheet was made yet. Print one and keep it with your papers.</source>
        <translation>尚未製作恢復單。請列印一張，與您的檔案一起儲存。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密碼</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>顯示恢復單</translation>
    </message>
</context>
<context>
    <name>regulars::RecoverySheetPaper</name>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>%1 的恢復單</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>製作於 %1</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢復單</translation>
    </message>
    <message>
        <source>With this code the shop&apos;s file opens on another computer, when this one is lost, stolen or broken. Without it and without this computer nobody can sign in any more.</source>
        <translation>本機遺失、被盜或損壞時，憑此恢復碼可在另一台電腦上開啟商店檔案。沒有它，也沒有本機，就再也無人能登入。</translation>
    </message>
    <message>
        <source>1. Install Regulars on the other computer and open the shop&apos;s file or a backup of it.</source>
        <translation>1. 在另一台電腦上安裝熟客，開啟商店檔案或其備份。</translation>
    </message>
    <message>
        <source>2. Choose &quot;Lost the key?&quot; and type this code, or scan its QR code.</source>
        <translation>2. 選擇「金鑰丟了？」，輸入此恢復碼或掃描 QR 碼。</translation>
    </message>
    <message>
        <source>3. Sign in with your own password, as always.</source>
        <translation>3. 像往常一樣用您自己的密碼登入。</translation>
    </message>
    <message>
        <source>Keep this sheet with your papers, not beside the computer. It opens nothing by itself: a password is needed, too. The sheet stays good until the shop is set up anew.</source>
        <translation>請將此單與您的檔案一起儲存，不要放在電腦旁。單憑它什麼也打不開，還需要密碼。除非重新開店，此單一直有效。</translation>
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
        <translation>獲得 %1 點</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Scan or type the receipt&apos;s code, or look the customer up.</source>
        <translation>掃描收據條碼、輸入收據號碼，或先查詢顧客。</translation>
    </message>
    <message>
        <source>↑↓ pick · Enter opens · Esc goes back</source>
        <translation>↑↓ 選擇 · Enter 開啟 · Esc 返回</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>退哪些商品？</translation>
    </message>
    <message>
        <source>An anonymous purchase: it can be put on %1.</source>
        <translation>這筆消費沒有會員，可以補記給 %1。</translation>
    </message>
    <message>
        <source>An anonymous purchase. Look a customer up to put it on them.</source>
        <translation>這筆消費沒有會員。先查詢顧客，就可以補記。</translation>
    </message>
    <message>
        <source>Put it on %1</source>
        <translation>補記給 %1</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部退貨</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>↑↓ pick · Space marks several · ← → how many · Enter does it · Esc goes back</source>
        <translation>↑↓ 選擇 · Space 多選 · ← → 數量 · Enter 確定 · Esc 返回</translation>
    </message>
    <message>
        <source>Put it on this member</source>
        <translation>補記給這位會員</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Scan or type the receipt&apos;s code</source>
        <translation>掃描或輸入收據號碼</translation>
    </message>
    <message>
        <source>Receipt&apos;s code</source>
        <translation>收據號碼</translation>
    </message>
    <message>
        <source>Purchases and their lines</source>
        <translation>消費及其明細</translation>
    </message>
    <message>
        <source>%1 · %2 points taken · %3 points returned</source>
        <translation>%1 · 收回 %2 點 · 退還 %3 點</translation>
    </message>
    <message>
        <source>This member has no purchase that can come back. If there is a receipt, scan or type its code.</source>
        <translation>這位會員沒有可退貨的消費。有收據的，請掃描或輸入收據號碼。</translation>
    </message>
    <message>
        <source>Enter opens · Esc goes back</source>
        <translation>Enter 開啟 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::RefusalText</name>
    <message>
        <source>That can&apos;t be read; check what was typed.</source>
        <translation>無法辨識，請檢查輸入的內容。</translation>
    </message>
    <message>
        <source>Check what was typed: %1.</source>
        <translation>請檢查輸入的內容：%1。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Press Ctrl+L and choose who you are.</source>
        <translation>還沒有人登入。請按 Ctrl+L 選擇自己。</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is wrong; %n more tries.</source>
        <translation>
            <numerusform>PIN 碼不正確，還可以試 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is wrong.</source>
        <translation>PIN 碼不正確。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n seconds, or let the owner set a new one.</source>
        <translation>
            <numerusform>PIN 碼錯誤次數過多。請等 %n 秒，或請店主重設 PIN 碼。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>不允許此操作。</translation>
    </message>
    <message>
        <source>This is not allowed: %1.</source>
        <translation>不允許此操作：%1。</translation>
    </message>
    <message>
        <source>A manager or the owner has to agree: let them type their name and PIN.</source>
        <translation>需要店長或店主授權，請他們輸入姓名和 PIN 碼。</translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation>查無這位會員。</translation>
    </message>
    <message>
        <source>No member %1. Press Enter to enrol them.</source>
        <translation>查無會員 %1，按 Enter 登記入會。</translation>
    </message>
    <message>
        <source>The catalogue has no reward %1.</source>
        <translation>獎品目錄中沒有 %1。</translation>
    </message>
    <message>
        <source>No purchase %1. Check the number on the receipt.</source>
        <translation>查無消費記錄 %1，請檢查收據上的號碼。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>There is no operation %1.</source>
        <translation>查無操作 %1。</translation>
    </message>
    <message>
        <source>No coupon %1. Check its code.</source>
        <translation>查無優惠券 %1，請檢查券碼。</translation>
    </message>
    <message>
        <source>Member %1 has that phone already. Open them instead.</source>
        <translation>會員 %1 已登記這個手機號碼，請直接開啟這位會員。</translation>
    </message>
    <message>
        <source>Member %1 has that card already. Take another card.</source>
        <translation>會員 %1 已使用這個卡號，請換一張卡。</translation>
    </message>
    <message>
        <source>This member is frozen. A manager can unfreeze them.</source>
        <translation>這位會員已凍結，店長可以解除。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n left.</source>
        <translation>
            <numerusform>只剩 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of stock. Choose something else.</source>
        <translation>已經兌完，請換一樣。</translation>
    </message>
    <message numerus="yes">
        <source>Each member may have this %n times, and has.</source>
        <translation>
            <numerusform>每位會員限 %n 次，這位會員已用完。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is for tier %1 and above.</source>
        <translation>限%1以上等級。</translation>
    </message>
    <message>
        <source>Coupon %1 has been used.</source>
        <translation>優惠券 %1 已使用。</translation>
    </message>
    <message>
        <source>Coupon %1 was good through %2.</source>
        <translation>優惠券 %1 有效至 %2，已過期。</translation>
    </message>
    <message>
        <source>Coupon %1 is no longer good.</source>
        <translation>優惠券 %1 已失效。</translation>
    </message>
    <message>
        <source>Coupon %1 does not fit this purchase; it is kept.</source>
        <translation>優惠券 %1 不適用於本單，仍予保留。</translation>
    </message>
    <message>
        <source>Coupon %1 does not fit this purchase (%2); it is kept.</source>
        <translation>優惠券 %1 不適用於本單（%2），仍予保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n points short: needs %1, has %2.</source>
        <translation>
            <numerusform>點數不足：需要 %1 點，現有 %2 點，還差 %n 點。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 short: needs %2, there is %3.</source>
        <translation>儲值金不足：需要 %2，現有 %3，還差 %1。</translation>
    </message>
    <message>
        <source>This has been refunded already.</source>
        <translation>已經退過貨了。</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>已經復原過了。</translation>
    </message>
    <message>
        <source>That amount won&apos;t do.</source>
        <translation>金額不正確。</translation>
    </message>
    <message>
        <source>That amount won&apos;t do: %1.</source>
        <translation>金額不正確：%1。</translation>
    </message>
    <message>
        <source>That date won&apos;t do.</source>
        <translation>日期不正確。</translation>
    </message>
    <message>
        <source>That date won&apos;t do: %1.</source>
        <translation>日期不正確：%1。</translation>
    </message>
    <message>
        <source>That time is not allowed.</source>
        <translation>不允許這個時間。</translation>
    </message>
    <message>
        <source>That time is not allowed: %1.</source>
        <translation>不允許這個時間：%1。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands before the last entry. Set it right, or let a manager confirm it.</source>
        <translation>本機時間早於最後一筆記錄。請校正時間，或請店長確認。</translation>
    </message>
    <message>
        <source>This was sent twice with different content; nothing was changed.</source>
        <translation>同一操作兩次送出的內容不同，沒有做任何變更。</translation>
    </message>
    <message>
        <source>The shop&apos;s file is busy; nothing was changed. Try again.</source>
        <translation>商店檔案忙碌中，沒有做任何變更，請再試一次。</translation>
    </message>
    <message>
        <source>Today&apos;s limit of points to redeem is reached; %1 more are allowed.</source>
        <translation>今天的兌換點數已達上限，最多還能兌換 %1 點。</translation>
    </message>
    <message>
        <source>This month&apos;s limit of points to give is reached; %1 more are allowed.</source>
        <translation>本月的轉贈點數已達上限，最多還能轉贈 %1 點。</translation>
    </message>
    <message>
        <source>At most %1 points can be used on this bill.</source>
        <translation>本單最多可用 %1 點。</translation>
    </message>
    <message>
        <source>At most %1 of stored value can be used on this bill.</source>
        <translation>本單最多可用儲值金 %1。</translation>
    </message>
    <message>
        <source>The limit of %1 is reached; %2 more are allowed.</source>
        <translation>已達 %1 的上限，最多還可 %2。</translation>
    </message>
    <message>
        <source>Nobody can agree to their own act: let another manager or the owner type their name and PIN.</source>
        <translation>不能自己授權自己的操作，請另一位店長或店主輸入姓名和 PIN 碼。</translation>
    </message>
    <message>
        <source>%1 is not available now.</source>
        <translation>%1目前無法使用。</translation>
    </message>
    <message>
        <source>This is not available now.</source>
        <translation>目前無法使用。</translation>
    </message>
    <message>
        <source>This is not available now: %1.</source>
        <translation>目前無法使用：%1。</translation>
    </message>
    <message>
        <source>The limit of %1 is reached; no more are allowed.</source>
        <translation>已達 %1 的上限，不能再增加。</translation>
    </message>
    <message>
        <source>No code of it is left. Ask the owner to import more, or choose something else.</source>
        <translation>兌換碼已發完。請店主匯入更多，或選擇其他獎勵。</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a coupon&apos;s name and code</comment>
        <translation>「%1」（%2）</translation>
    </message>
</context>
<context>
    <name>regulars::RejectsCard</name>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln 列未通過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here are the first %Ln; the saved file has all of them.</source>
        <translation>
            <numerusform>這裡顯示前 %Ln 列，儲存的檔案中有全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>All others are taken. Mend these in a file of their own and give it again.</source>
        <translation>其餘各列都能匯入。請將這些列另存檔案，改正後再匯入。</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>未通過的列</translation>
    </message>
</context>
<context>
    <name>regulars::RejectsModel</name>
    <message>
        <source>Line</source>
        <translation>列號</translation>
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
        <translation>定稿：數字不再變動。%1。</translation>
    </message>
    <message>
        <source>Final: these figures never move</source>
        <translation>定稿：數字不再變動</translation>
    </message>
    <message>
        <source>Draft: nothing was recorded in this month, the report stands with zeros</source>
        <translation>草稿：該月沒有記錄，報表各項為零</translation>
    </message>
    <message>
        <source>Draft: the month is still running</source>
        <translation>草稿：該月尚未結束</translation>
    </message>
    <message>
        <source>Draft: the month is not closed yet</source>
        <translation>草稿：該月尚未定稿</translation>
    </message>
    <message>
        <source>A month can be closed when it has ended</source>
        <translation>月份結束後才能定稿</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the pages</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>存成活頁簿</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>存成 JSON</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>月報定稿</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>停止統計</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>符合視窗寬度</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整頁</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>頁面大小</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>報表語言</translation>
    </message>
    <message>
        <source>Nothing counted</source>
        <translation>沒有統計結果</translation>
    </message>
    <message>
        <source>The count was stopped.</source>
        <translation>統計已停止。</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>報表頁面</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>This computer has no printer. The report can be saved as PDF.</source>
        <translation>本機沒有印表機，報表可以存成 PDF。</translation>
    </message>
    <message>
        <source>The report went to %1.</source>
        <translation>報表已傳送到 %1。</translation>
    </message>
    <message>
        <source>report</source>
        <comment>a file&apos;s name</comment>
        <translation>會員月報</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報表</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>正在儲存報表…</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>報表已儲存到 %1。</translation>
    </message>
    <message>
        <source>%1 is being closed…</source>
        <translation>正在定稿 %1…</translation>
    </message>
    <message>
        <source>%1 is closed. Its report can be printed and signed.</source>
        <translation>%1 已定稿，月報可以列印、簽字。</translation>
    </message>
    <message>
        <source>The report is being printed…</source>
        <translation>正在列印報表…</translation>
    </message>
    <message>
        <source>Printed %1; the same figures as then</source>
        <translation>%1 列印；數字與當時相同</translation>
    </message>
    <message>
        <source>Complete: the period has ended</source>
        <translation>已完整：這段時間已經結束</translation>
    </message>
    <message>
        <source>The period is still running</source>
        <translation>這段時間還沒有結束</translation>
    </message>
    <message>
        <source>Digest of the day or week</source>
        <translation>日摘要或週摘要</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>重新統計</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Printed reports</source>
        <translation>列印過的報表</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>時間段</translation>
    </message>
    <message>
        <source>The report is being counted…</source>
        <translation>正在統計報表…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>沒有選中</translation>
    </message>
    <message>
        <source>Every report that is printed or saved as PDF is kept here, to be opened again as it was.</source>
        <translation>每份列印過或存成 PDF 的報表都保存在這裡，可以按原樣再開啟。</translation>
    </message>
    <message>
        <source>check-up</source>
        <comment>a file&apos;s name</comment>
        <translation>季度體檢</translation>
    </message>
    <message>
        <source>liability</source>
        <comment>a file&apos;s name</comment>
        <translation>點數負債表</translation>
    </message>
    <message>
        <source>rewards</source>
        <comment>a file&apos;s name</comment>
        <translation>獎勵</translation>
    </message>
    <message>
        <source>Week that ends on</source>
        <translation>截至這天的一週</translation>
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
        <translation>本月沒有可顯示的資料。</translation>
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
        <translation>服務</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>zone of the catalogue</comment>
        <translation>產品</translation>
    </message>
</context>
<context>
    <name>regulars::RestoreForm</name>
    <message>
        <source>Choose a backup</source>
        <translation>選擇備份</translation>
    </message>
    <message>
        <source>Backups of Regulars (*.regulars *.sealed);;All files (*)</source>
        <translation>Regulars 備份 (*.regulars *.sealed);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The shop comes back as it was when the backup was made: members, points, programme and people with their passwords.</source>
        <translation>店會回到備份時的樣子：會員、點數、點數計畫，以及帶著密碼的人員。</translation>
    </message>
    <message>
        <source>A backup without a seal. If this computer never had the shop, type the code of the recovery sheet, too: nobody can sign in without it.</source>
        <translation>備份沒有加密。如果這台電腦從沒有過這家店，還請輸入恢復單上的程式碼：沒有它誰也登入不了。</translation>
    </message>
    <message>
        <source>Sealed with a passphrase.</source>
        <translation>用口令加密。</translation>
    </message>
    <message>
        <source>Sealed with the shop&apos;s key, which this computer has.</source>
        <translation>用本店金鑰加密，這台電腦已有該金鑰。</translation>
    </message>
    <message>
        <source>Sealed with the shop&apos;s key. Type the code of the recovery sheet: 56 letters and digits, or scan its QR code.</source>
        <translation>用本店金鑰加密。請輸入恢復單上的程式碼：56 個字母和數字，或掃描上面的QR 碼。</translation>
    </message>
    <message>
        <source>Restored shop</source>
        <comment>a file&apos;s name</comment>
        <translation>恢復的店</translation>
    </message>
    <message>
        <source>Choose the backup&apos;s file first.</source>
        <translation>請先選擇備份檔案。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>沒有檔案 %1。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. See that you may write there.</source>
        <translation>無法建立資料夾 %1。請確認您可以在那裡寫入。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>The backup&apos;s file, on a USB stick for instance</source>
        <translation>備份檔案，例如在 隨身碟上</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Code of the recovery sheet</source>
        <translation>恢復單上的程式碼</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢復備份</translation>
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
        <translation>正在恢復備份</translation>
    </message>
    <message>
        <source>It is proved first, then it takes the place of the shop&apos;s file; the file of now is kept. The shop opens again by itself.</source>
        <translation>先核驗，再取代店的檔案；現在的檔案會保留。店會自動重新開啟。</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢復備份</translation>
    </message>
</context>
<context>
    <name>regulars::RewardGrid</name>
    <message>
        <source>Without a zone</source>
        <translation>未分區</translation>
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
            <numerusform>可兌換 · 剩 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>in reach</source>
        <translation>可兌換</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>還差 %Ln 點</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兌換</translation>
    </message>
    <message>
        <source>Redeem %1: %2 points</source>
        <translation>兌換%1：%2 點</translation>
    </message>
    <message>
        <source>Redeem %1 × %2: %3 points</source>
        <translation>兌換%1 × %2：%3 點</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>獎品</translation>
    </message>
    <message>
        <source>1–9 or ↑↓ pick · ← → how many · Enter redeems · Esc goes back</source>
        <translation>1–9 或 ↑↓ 選擇 · ← → 數量 · Enter 兌換 · Esc 返回</translation>
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
        <translation>貨架上的商品，只用點數兌換，計庫存。</translation>
    </message>
    <message>
        <source>Points and money</source>
        <translation>點數加現金</translation>
    </message>
    <message>
        <source>Something dear for points and a part in money.</source>
        <translation>較貴的商品，一部分用點數，一部分付現金。</translation>
    </message>
    <message>
        <source>Money off</source>
        <translation>抵現</translation>
    </message>
    <message>
        <source>A coupon of its own that takes an amount off a later bill.</source>
        <translation>獎品自帶的優惠券，以後消費時立減。</translation>
    </message>
    <message>
        <source>A coupon that there is</source>
        <translation>現有優惠券</translation>
    </message>
    <message>
        <source>Members buy one of the shop&apos;s coupons with points.</source>
        <translation>會員用點數換取本店的一種優惠券。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Delivery, wrapping, a care voucher: work instead of goods.</source>
        <translation>送貨、包裝、護理券：以服務代替商品。</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>體驗</translation>
    </message>
    <message>
        <source>A tasting, a class, a seat at an evening.</source>
        <translation>品嚐會、課程、晚間活動的席位。</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>捐贈</translation>
    </message>
    <message>
        <source>Members give their points to a cause.</source>
        <translation>會員將點數捐給公益。</translation>
    </message>
    <message>
        <source>Partner&apos;s benefit</source>
        <translation>合作商家權益</translation>
    </message>
    <message>
        <source>Something that a shop next door gives.</source>
        <translation>由鄰近商家提供。</translation>
    </message>
    <message>
        <source>Partner&apos;s codes</source>
        <translation>合作方兌換碼</translation>
    </message>
    <message>
        <source>Vouchers for music, films, tickets: each member gets a code of his own.</source>
        <translation>音樂、電影、門票等電子券：每位會員得到自己的兌換碼。</translation>
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
        <source>By kind of reward</source>
        <translation>按獎品類型</translation>
    </message>
    <message>
        <source>By zone of the catalogue</source>
        <translation>按獎品專區</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>優惠券</translation>
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
        <source>Issued in the month</source>
        <translation>當月發放</translation>
    </message>
    <message>
        <source>Used in the month</source>
        <translation>當月使用</translation>
    </message>
    <message>
        <source>Lapsed unused</source>
        <translation>過期未用</translation>
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
        <translation>收銀時折抵現金</translation>
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
            <numerusform>%n 次消費</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 purchases</source>
        <translation>%1–%2 次消費</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>沒有會員</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s): last purchase %1, %2</source>
        <translation>
            <numerusform>%n 位會員：最近消費%1，%2</numerusform>
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
        <translation>每週</translation>
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
        <translation>累計</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>無名稱</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>發生什麼時</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>開始於</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>截止於</translation>
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
        <translation>不分組</translation>
    </message>
    <message>
        <source>The tier&apos;s discount is taken off as well</source>
        <translation>等級折扣同時適用</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>互動：%1</translation>
    </message>
    <message>
        <source>Name, as printed on receipts</source>
        <translation>收據上印的名稱</translation>
    </message>
    <message>
        <source>Limit for each member</source>
        <translation>每位會員的限次</translation>
    </message>
    <message>
        <source>Limit for all members together</source>
        <translation>全部會員合計的限次</translation>
    </message>
    <message>
        <source>Group, of which only the best offer counts</source>
        <translation>分組，組內只取最優的優惠</translation>
    </message>
    <message>
        <source>A task: members see their progress</source>
        <translation>任務：會員可看到進度</translation>
    </message>
    <message>
        <source>Period of the limit</source>
        <translation>限次的週期</translation>
    </message>
</context>
<context>
    <name>regulars::RuleStarts</name>
    <message>
        <source>Base points</source>
        <translation>基本點數</translation>
    </message>
    <message>
        <source>A rate of their own for a category or a product: more, fewer, or none.</source>
        <translation>為分類或商品單獨設定比率：多積、少積或不積。</translation>
    </message>
    <message>
        <source>Double points at quiet hours</source>
        <translation>離峰時段雙倍點數</translation>
    </message>
    <message>
        <source>More points on some weekdays, between two times of day.</source>
        <translation>每週某幾天的某個時段多積點數。</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Double points in the week around a member&apos;s birthday.</source>
        <translation>會員生日前後一週雙倍點數。</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>入會首週</translation>
    </message>
    <message>
        <source>Double points in the first days after joining.</source>
        <translation>入會後頭幾天雙倍點數。</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>歡迎回來</translation>
    </message>
    <message>
        <source>Points for a purchase after a long silence.</source>
        <translation>許久沒來，再次消費時送點數。</translation>
    </message>
    <message>
        <source>Task with progress</source>
        <translation>附進度的任務</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>入會禮</translation>
    </message>
    <message>
        <source>Points for joining.</source>
        <translation>入會即送點數。</translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation>推薦好友</translation>
    </message>
    <message>
        <source>Points for the member whose friend joins.</source>
        <translation>好友入會，推薦人得點數。</translation>
    </message>
    <message>
        <source>A friend buys for the first time</source>
        <translation>好友首次消費</translation>
    </message>
    <message>
        <source>Points for the member who brought the friend.</source>
        <translation>推薦人得點數。</translation>
    </message>
    <message>
        <source>Own bag</source>
        <translation>自備購物袋</translation>
    </message>
    <message>
        <source>Bonus on a top-up</source>
        <translation>儲值贈送</translation>
    </message>
    <message>
        <source>Buy some, get some free</source>
        <translation>買幾送幾</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>組合優惠</translation>
    </message>
    <message>
        <source>Goods that are cheaper together.</source>
        <translation>一起購買更便宜的商品。</translation>
    </message>
    <message>
        <source>10 off</source>
        <translation>現折 10</translation>
    </message>
    <message>
        <source>Coupon at every tenth visit</source>
        <translation>每滿十次消費送券</translation>
    </message>
    <message>
        <source>Coupon at joining</source>
        <translation>入會送券</translation>
    </message>
    <message>
        <source>A coupon for every new member.</source>
        <translation>每位新會員送一張優惠券。</translation>
    </message>
    <message>
        <source>Points for every amount spent.</source>
        <translation>每消費一定金額送點數。</translation>
    </message>
    <message>
        <source>Different points for some goods</source>
        <translation>部分商品另定點數</translation>
    </message>
    <message>
        <source>Points for a number of visits in a month; members see their progress.</source>
        <translation>一個月內到店滿若干次送點數；會員可看到進度。</translation>
    </message>
    <message>
        <source>Points for an action</source>
        <translation>互動送點數</translation>
    </message>
    <message>
        <source>Bringing a bag, answering a survey, writing a review: whatever you want to reward.</source>
        <translation>自帶袋、答問卷、寫評價：您想獎勵的任何事。</translation>
    </message>
    <message>
        <source>Members who top up get a bonus.</source>
        <translation>儲值的會員另得贈送金額。</translation>
    </message>
    <message>
        <source>Money off larger purchases</source>
        <translation>買得多減得多</translation>
    </message>
    <message>
        <source>The more members spend, the more comes off.</source>
        <translation>會員消費越多，減免越多。</translation>
    </message>
    <message>
        <source>For example, every sixth item is free.</source>
        <translation>例如每六件送一件。</translation>
    </message>
    <message>
        <source>Second item at half price</source>
        <translation>第二件半價</translation>
    </message>
    <message>
        <source>Every second item costs less.</source>
        <translation>每兩件中的第二件優惠。</translation>
    </message>
    <message>
        <source>Percentage off</source>
        <translation>百分比折扣</translation>
    </message>
    <message>
        <source>For some goods, for some members, or at some times.</source>
        <translation>適用於某些商品、某些會員或某些時間。</translation>
    </message>
    <message>
        <source>A stamp card: a coupon after every ten visits.</source>
        <translation>集點卡：每滿十次消費送一張券。</translation>
    </message>
    <message>
        <source>Coupon for a higher tier</source>
        <translation>升級送券</translation>
    </message>
    <message>
        <source>A coupon for every member who reaches a higher tier.</source>
        <translation>每位升級的會員送一張券。</translation>
    </message>
</context>
<context>
    <name>regulars::RuleWording</name>
    <message>
        <source>Rule %1</source>
        <translation>規則 %1</translation>
    </message>
    <message>
        <source>The tier&apos;s own multiplier</source>
        <translation>等級本身的倍數</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>進位</translation>
    </message>
    <message>
        <source>The year&apos;s budget</source>
        <translation>年度預算</translation>
    </message>
    <message>
        <source>A purchase</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>入會</translation>
    </message>
    <message>
        <source>A friend joins</source>
        <translation>好友入會</translation>
    </message>
    <message>
        <source>A friend&apos;s first purchase</source>
        <translation>好友首次消費</translation>
    </message>
    <message>
        <source>A top-up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <source>The end of a day</source>
        <translation>一天結束</translation>
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
            <numerusform>另有 %n 個時段</numerusform>
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
        <translation>規則 %1 和 %2 始終同時適用，合計 %3。</translation>
    </message>
    <message>
        <source>Rules %1 and %2 both apply %4; together: %3.</source>
        <translation>規則 %1 和 %2 在%4同時適用，合計 %3。</translation>
    </message>
    <message>
        <source>Offers %1 and %2 both lower the price, at all times.</source>
        <translation>優惠 %1 和 %2 始終同時減價。</translation>
    </message>
    <message>
        <source>Offers %1 and %2 both lower the price %3.</source>
        <translation>優惠 %1 和 %2 在%3同時減價。</translation>
    </message>
    <message>
        <source>It doesn&apos;t apply on any day from %1 to %2.</source>
        <translation>%1 至 %2 沒有一天適用。</translation>
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
        <translation>%1 至 %2 的適用時間：%3。</translation>
    </message>
    <message>
        <source>From %1 to %2 it can apply: %3. Whether it does depends on the goods, the amount or the member.</source>
        <translation>%1 至 %2 可能適用的時間：%3。是否適用要看商品、金額或會員。</translation>
    </message>
    <message>
        <source>The most a member earns a day</source>
        <translation>會員每天獲得點數的上限</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>互動</translation>
    </message>
    <message>
        <source>Reaching a higher tier</source>
        <translation>升級</translation>
    </message>
    <message>
        <source>Of offers %1 and %2 only the better one counts (group “%3”).</source>
        <translation>優惠 %1 和 %2 只取較優的一項（「%3」組）。</translation>
    </message>
    <message>
        <source>Of offers %1 and %2 only the better one counts %4 (group “%3”).</source>
        <translation>優惠 %1 和 %2 %4只取較優的一項（「%3」組）。</translation>
    </message>
</context>
<context>
    <name>regulars::RuleWords</name>
    <message>
        <source>%1 get %2 on buying %3, %4.</source>
        <translation>%1%4購買%3，得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 on joining, %4.</source>
        <translation>%1%4入會，得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 for “%5”, %4.</source>
        <translation>%1%4完成「%5」，得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 on joining through a friend, %4.</source>
        <translation>%1%4經好友邀請入會，得%2。</translation>
    </message>
    <message>
        <source>%1 whom a friend brought get %2 on their first purchase, %4.</source>
        <translation>%1%4受邀入會後首次消費，得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 on rising to a higher tier, %4.</source>
        <translation>%1%4升級，得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 on topping up stored value, %4.</source>
        <translation>%1%4儲值，得%2。</translation>
    </message>
    <message>
        <source>%1 get %2, %4.</source>
        <comment>on a day, without doing anything</comment>
        <translation>%1%4得%2。</translation>
    </message>
    <message>
        <source>%1 buying %3, %4, earn %2 for the friend who brought them.</source>
        <translation>%1%4購買%3，其邀請人得%2。</translation>
    </message>
    <message>
        <source>%1 joining, %4, earn %2 for the friend who brought them.</source>
        <translation>%1%4入會，其邀請人得%2。</translation>
    </message>
    <message>
        <source>%1 doing “%5”, %4, earn %2 for the friend who brought them.</source>
        <translation>%1%4完成「%5」，其邀請人得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 for each friend who joins through them, %4.</source>
        <translation>%1%4邀請好友入會，得%2。</translation>
    </message>
    <message>
        <source>%1 get %2 for the first purchase of each friend whom they brought, %4.</source>
        <translation>%1%4邀請的好友首次消費，邀請人得%2。</translation>
    </message>
    <message>
        <source>%1 rising to a higher tier, %4, earn %2 for the friend who brought them.</source>
        <translation>%1%4升級，其邀請人得%2。</translation>
    </message>
    <message>
        <source>%1 topping up stored value, %4, earn %2 for the friend who brought them.</source>
        <translation>%1%4儲值，其邀請人得%2。</translation>
    </message>
    <message>
        <source>Of the offers in the group “%1” only the best counts.</source>
        <translation>與「%1」組內的其他優惠不疊加，只取最優惠的一項。</translation>
    </message>
    <message>
        <source>The tier&apos;s own discount does not come on top.</source>
        <translation>不再享受等級折扣。</translation>
    </message>
    <message>
        <source>The tier&apos;s own discount comes on top.</source>
        <translation>還可享受等級折扣。</translation>
    </message>
    <message>
        <source>Members see their progress as a task.</source>
        <translation>作為任務向會員顯示進度。</translation>
    </message>
    <message>
        <source>Members do not see their progress.</source>
        <translation>不向會員顯示進度。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1: 3 times, 100 points; %2: a month</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>Each member gets this at most %1.</source>
        <translation>每位會員最多%1。</translation>
    </message>
    <message>
        <source>All members together get this at most %1.</source>
        <translation>全部會員合計最多%1。</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>有效期為%1至%2。</translation>
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
        <translation>新增規則…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
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
        <translation>用一單試試規則</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>尋找規則</translation>
    </message>
    <message>
        <source>Which rules are shown</source>
        <translation>顯示哪些規則</translation>
    </message>
    <message>
        <source>Rules and offers</source>
        <translation>規則與優惠</translation>
    </message>
    <message>
        <source>Show all rules, or add one.</source>
        <translation>請顯示全部規則，或新增一條。</translation>
    </message>
    <message>
        <source>Rules to begin with</source>
        <translation>可選用的規則</translation>
    </message>
    <message>
        <source>Add this rule</source>
        <translation>新增此規則</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試一試</translation>
    </message>
    <message>
        <source>Together with other rules</source>
        <translation>與其他規則的關係</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>適用時間</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>已移除「%1」。</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部規則</translation>
    </message>
    <message>
        <source>Changed in the draft</source>
        <translation>草稿中變更的</translation>
    </message>
    <message>
        <source>Points on purchases</source>
        <translation>消費點數</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>優惠</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>儲值</translation>
    </message>
    <message>
        <source>At the end of a day</source>
        <translation>每天結束時</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a rule</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a rule</comment>
        <translation>已變更</translation>
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
            <numerusform>%n 條規則</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <translation>
            <numerusform>%1 / %n 條規則</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>規則 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere %n pair(s) of rules meet.</source>
        <translation>
            <numerusform>其他規則中還有 %n 對同時適用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Being counted …</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>It gave nothing last month.</source>
        <translation>上月沒有觸發。</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>重新啟用</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>No rules here</source>
        <translation>這裡沒有規則</translation>
    </message>
    <message>
        <source>What kind of rule is it?</source>
        <translation>是哪一類規則？</translation>
    </message>
    <message>
        <source>Joining and new tiers</source>
        <translation>入會與升級</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>互動</translation>
    </message>
    <message>
        <source>No other rule applies together with this one.</source>
        <translation>沒有其他規則與它同時適用。</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>實際效果</translation>
    </message>
    <message numerus="yes">
        <source>Last month it gave %1 points, %n time(s).</source>
        <translation>
            <numerusform>上月給出 %1 點數，共 %n 次。</numerusform>
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
        <translation>全店上限 %2 點數，%3已給出 %1 點數。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) had all that one can get of it %1.</source>
        <comment>this month, or the like</comment>
        <translation>
            <numerusform>%1已有 %Ln 位會員達到個人上限。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>條碼掃描器</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>條碼前附加的字元</translation>
    </message>
    <message>
        <source>Sent after each code</source>
        <translation>條碼後附加的字元</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>在此試掃</translation>
    </message>
    <message>
        <source>Scan here to try the scanner</source>
        <translation>在此掃碼，試用條碼掃描器</translation>
    </message>
    <message>
        <source>Click into the last field and scan something: the code has to stand there without what the scanner sends around it. Empty is right for most scanners.</source>
        <translation>請按一下最後一欄，隨意掃一個條碼：欄中應只有條碼本身，沒有掃描器附加的字元。多數掃描器留空即可。</translation>
    </message>
    <message numerus="yes">
        <source>The scanner works: %n character(s) were read as one code.</source>
        <translation>
            <numerusform>條碼掃描器運作正常：%n 個字元已作為一個條碼讀入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SecretHint</name>
    <message>
        <source>Take 6 digits.</source>
        <translation>請用 6 位數字。</translation>
    </message>
    <message>
        <source>Take at most 200 characters.</source>
        <translation>最多 200 個字元。</translation>
    </message>
    <message>
        <source>This PIN is among the first that anybody tries. Take 6 digits without a pattern.</source>
        <translation>這是最容易被猜中的 PIN 之一。請用沒有規律的 6 位數字。</translation>
    </message>
    <message>
        <source>This is among the first that anybody tries. Take three or four words that only you put together.</source>
        <translation>這是最容易被猜中的密碼之一。請用三四個只有您會放在一起的詞。</translation>
    </message>
    <message>
        <source>Take 10 characters or more: three or four words are easy to keep.</source>
        <translation>請用 10 個字元或更多：三四個詞容易記住。</translation>
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
        <translation>唯一一次消費在最近 30 天內。</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高價值</translation>
    </message>
    <message>
        <source>Six purchases or more and a good sum spent in the last 90 days.</source>
        <translation>最近 90 天內消費六次及以上，且金額可觀。</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潛力</translation>
    </message>
    <message>
        <source>Bought in the last 30 days, two to five times in the last 90.</source>
        <translation>最近 30 天內有消費，最近 90 天內消費二至五次。</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>流失風險</translation>
    </message>
    <message>
        <source>Bought ten times or more, and nothing for 30 days.</source>
        <translation>消費過十次及以上，但已 30 天沒有來。</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>Nothing for 90 days.</source>
        <translation>90 天沒有消費。</translation>
    </message>
    <message>
        <source>Price-sensitive</source>
        <translation>價格敏感</translation>
    </message>
    <message>
        <source>At least 20% of what they bought in the last 12 months was taken off by offers.</source>
        <translation>最近 12 個月的消費中至少 20% 由優惠減免。</translation>
    </message>
    <message>
        <source>Quality-seeking</source>
        <translation>注重品質</translation>
    </message>
    <message>
        <source>Large baskets on average, hardly any of it taken off by offers, in 12 months.</source>
        <translation>最近 12 個月平均每單金額高，幾乎不靠優惠。</translation>
    </message>
    <message>
        <source>Rare but large baskets</source>
        <translation>來得少、買得多</translation>
    </message>
    <message>
        <source>Four purchases at most in 12 months, each of a good sum on average.</source>
        <translation>最近 12 個月至多四次消費，平均每單金額高。</translation>
    </message>
    <message>
        <source>Points about to expire</source>
        <translation>點數即將過期</translation>
    </message>
    <message>
        <source>100 points or more die within 30 days.</source>
        <translation>30 天內有 100 點及以上過期。</translation>
    </message>
    <message>
        <source>Savers</source>
        <translation>攢點數</translation>
    </message>
    <message>
        <source>500 points or more, and nothing redeemed in 12 months.</source>
        <translation>有 500 點及以上，12 個月沒有兌換。</translation>
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
        <translation>推薦人</translation>
    </message>
    <message>
        <source>At least one friend enrolled through them.</source>
        <translation>至少有一位好友經其推薦入會。</translation>
    </message>
</context>
<context>
    <name>regulars::SegmentsPage</name>
    <message>
        <source>Came to “%1”</source>
        <comment>members</comment>
        <translation>新進入「%1」</translation>
    </message>
    <message>
        <source>Left “%1”</source>
        <comment>members</comment>
        <translation>已離開「%1」</translation>
    </message>
    <message>
        <source>Add a segment…</source>
        <translation>新增分群…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>See the members</source>
        <translation>檢視會員</translation>
    </message>
    <message>
        <source>See who came</source>
        <translation>檢視新進入的</translation>
    </message>
    <message>
        <source>See who left</source>
        <translation>檢視已離開的</translation>
    </message>
    <message>
        <source>Make a segment of this field</source>
        <translation>將此格建為分群</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>No segments yet</source>
        <translation>尚無分群</translation>
    </message>
    <message>
        <source>A segment is all members who are alike in something: rules, offers and lists can go by it.</source>
        <translation>分群是具有某種共同點的會員；規則、優惠和清單都可以按分群設定。</translation>
    </message>
    <message>
        <source>What should the members have in common?</source>
        <translation>這些會員有什麼共同點？</translation>
    </message>
    <message>
        <source>Segments to begin with</source>
        <translation>可直接採用的分群</translation>
    </message>
    <message>
        <source>Add this segment</source>
        <translation>新增此分群</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>分群成員</translation>
    </message>
    <message>
        <source>Who came and who left</source>
        <translation>進入與離開</translation>
    </message>
    <message>
        <source>How lately and how often</source>
        <translation>最近一次與次數</translation>
    </message>
    <message>
        <source>Seldom → often</source>
        <comment>how often members bought, from the left</comment>
        <translation>少 → 多</translation>
    </message>
    <message>
        <source>Members by how lately and how often they bought</source>
        <translation>按最近消費時間與次數分佈的會員</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>As it stands in rules and lists.</source>
        <translation>規則和清單中顯示的名稱。</translation>
    </message>
    <message>
        <source>Being counted.</source>
        <translation>正在統計。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 member(s) belong to it now.</source>
        <translation>
            <numerusform>%1 位會員中現有 %Ln 位屬於此分群。</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2 came, %3 left.</source>
        <comment>a day; members of a segment</comment>
        <translation>自 %1 起：進入 %2 位，離開 %3 位。</translation>
    </message>
    <message>
        <source>%1 came</source>
        <comment>a member to a segment</comment>
        <translation>%1 進入</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a member a segment</comment>
        <translation>%1 離開</translation>
    </message>
    <message>
        <source>Members with a purchase, a fifth of them in each row and column. Choose a field and make a segment of it.</source>
        <translation>有消費的會員，每行每列各佔五分之一。選一格即可建為分群。</translation>
    </message>
    <message numerus="yes">
        <source>It takes %1 members with a purchase to say something; %n more to go.</source>
        <translation>
            <numerusform>至少要有 %1 位有消費的會員才有意義，還差 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s): last purchase %1, %2</source>
        <translation>
            <numerusform>%n 位會員：最近消費%1，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Last purchase %1, %2</source>
        <comment>a segment&apos;s name: when; how often</comment>
        <translation>最近消費%1，%2</translation>
    </message>
    <message>
        <source>This segment is named by others: %1.</source>
        <translation>此分群被以下內容引用：%1。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>已刪除「%1」。</translation>
    </message>
    <message>
        <source>Since when members came and left</source>
        <translation>會員進出從何時算起</translation>
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
        <translation>各分群的會員數</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a column of figures</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>at the end of %1</source>
        <comment>a day</comment>
        <translation>%1 日終</translation>
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
        <translation>另外給予</translation>
    </message>
    <message>
        <source>Way %1 into the tier</source>
        <translation>升級途徑 %1</translation>
    </message>
    <message>
        <source>Give as a welcome</source>
        <translation>升級時贈送</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>價格 %1</translation>
    </message>
    <message>
        <source>Only for some members</source>
        <translation>限定會員</translation>
    </message>
    <message>
        <source>Only for some goods</source>
        <translation>限定商品</translation>
    </message>
    <message>
        <source>Only at some times</source>
        <translation>限定時間</translation>
    </message>
    <message>
        <source>Only for some purchases</source>
        <translation>限定消費</translation>
    </message>
    <message>
        <source>Only after some history</source>
        <translation>限定累計表現</translation>
    </message>
    <message>
        <source>Limits and dates</source>
        <translation>次數與日期</translation>
    </message>
    <message>
        <source>At most once a month for each member</source>
        <translation>每位會員每月最多 1 次</translation>
    </message>
    <message>
        <source>At most 100 times for all members together</source>
        <translation>全部會員合計最多 100 次</translation>
    </message>
    <message>
        <source>Only from a day on</source>
        <translation>從某日開始</translation>
    </message>
    <message>
        <source>Only until a day</source>
        <translation>到某日為止</translation>
    </message>
    <message>
        <source>Show progress as a task</source>
        <translation>作為任務顯示進度</translation>
    </message>
    <message>
        <source>Not together with other offers of a group</source>
        <translation>不與同組其他優惠疊加</translation>
    </message>
    <message>
        <source>Without the tier&apos;s own discount</source>
        <translation>不享受等級折扣</translation>
    </message>
    <message>
        <source>Add a condition or an effect…</source>
        <translation>新增條件或獎勵…</translation>
    </message>
    <message>
        <source>At most 100 points a month for each member</source>
        <translation>每位會員每月最多 100 點</translation>
    </message>
    <message>
        <source>At most 1,000 points for all members together</source>
        <translation>全部會員合計最多 1,000 點</translation>
    </message>
    <message>
        <source>At most 2 items of a purchase</source>
        <translation>每筆消費最多 2 件</translation>
    </message>
    <message>
        <source>Only for a tier and those above it</source>
        <translation>僅限某等級及以上</translation>
    </message>
    <message>
        <source>At most once for each member</source>
        <translation>每位會員最多一次</translation>
    </message>
    <message>
        <source>Another price on some days</source>
        <translation>某些日子另定價格</translation>
    </message>
    <message>
        <source>Way %1 to stay in the tier</source>
        <translation>保級途徑 %1</translation>
    </message>
    <message>
        <source>Benefit “%1”</source>
        <translation>權益「%1」</translation>
    </message>
    <message>
        <source>Better rate %1</source>
        <translation>更優的比率 %1</translation>
    </message>
    <message>
        <source>Count only some goods</source>
        <translation>只統計部分商品</translation>
    </message>
    <message>
        <source>Turn a condition round</source>
        <translation>把條件反過來</translation>
    </message>
    <message>
        <source>Either one condition or another</source>
        <translation>兩個條件符合一個即可</translation>
    </message>
    <message>
        <source>Together with an alternative</source>
        <translation>為其中一個選項再加條件</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>再加一級</translation>
    </message>
    <message>
        <source>One more part of the bundle</source>
        <translation>組合再加一項</translation>
    </message>
    <message>
        <source>And at most 100 points for each member</source>
        <translation>並且每位會員最多 100 點</translation>
    </message>
    <message>
        <source>Handed out as codes of a partner</source>
        <translation>發放合作方的兌換碼</translation>
    </message>
</context>
<context>
    <name>regulars::ServiceSheet</name>
    <message>
        <source>Action</source>
        <translation>互動</translation>
    </message>
    <message>
        <source>Benefit of this tier</source>
        <translation>本等級權益</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions and benefits</source>
        <translation>互動與權益</translation>
    </message>
    <message>
        <source>The programme has no actions, and this tier no benefits.</source>
        <translation>會員計畫中沒有互動，本等級也沒有權益。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>1–9 or ↑↓ pick · Enter records · Esc goes back</source>
        <translation>1–9 或 ↑↓ 選擇 · Enter 登記 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::SettingsPage</name>
    <message>
        <source>Open another shop</source>
        <translation>開啟其他商店</translation>
    </message>
    <message>
        <source>Shops of Regulars (*.regulars);;All files (*)</source>
        <translation>熟客商店檔案 (*.regulars);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>語言與外觀</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>本收銀台</translation>
    </message>
    <message>
        <source>Shop file</source>
        <translation>商店檔案</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
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
        <translation>本收銀台名稱</translation>
    </message>
    <message>
        <source>The name stands on receipts and in the journal from the next start on.</source>
        <translation>下次啟動後，收據和交易記錄上使用新名稱。</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>開啟其他商店…</translation>
    </message>
    <message>
        <source>Set up a new shop…</source>
        <translation>建立新商店…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The setting is changed.</source>
        <translation>設定已更改。</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>顯示全部設定</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>沒有含這些詞的設定</translation>
    </message>
    <message>
        <source>Try another word, or look at all.</source>
        <translation>請換一個詞，或檢視全部。</translation>
    </message>
</context>
<context>
    <name>regulars::SetupCard</name>
    <message>
        <source>The first week: five things to have done once</source>
        <translation>第一週：要做過一次的五件事</translation>
    </message>
    <message>
        <source>Give each clerk a name and a PIN</source>
        <translation>給每位店員一個名字和 PIN</translation>
    </message>
    <message>
        <source>Look through the rewards: are they in reach, and in stock?</source>
        <translation>看一遍獎勵：夠得著嗎，有貨嗎？</translation>
    </message>
    <message>
        <source>Print a test receipt</source>
        <translation>列印一張測試收據</translation>
    </message>
    <message>
        <source>Scan a test card</source>
        <translation>掃一張測試卡</translation>
    </message>
    <message>
        <source>Try a redemption, and undo it</source>
        <translation>試一次兌換，再撤銷</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>獎勵</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>掃碼槍</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <source>Don&apos;t show this list again</source>
        <translation>不再顯示此清單</translation>
    </message>
</context>
<context>
    <name>regulars::SheetWords</name>
    <message>
        <source>= as in the period before</source>
        <translation>= 與上一期相同</translation>
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
        <translation>上一期沒有</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>太少，無法比較</translation>
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
        <translation>高價值</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有流失風險</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>有潛力</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Never bought</source>
        <translation>從未購買</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <translation>年齡未知</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>18 歲以下</translation>
    </message>
    <message>
        <source>Without a zone</source>
        <translation>沒有分區</translation>
    </message>
    <message>
        <source>Redeemed “%1”</source>
        <translation>兌換過「%1」</translation>
    </message>
    <message>
        <source>Sleeping members</source>
        <translation>沉睡會員</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活躍會員</translation>
    </message>
    <message>
        <source>Members who joined</source>
        <translation>新加入的會員</translation>
    </message>
    <message>
        <source>Members who came back</source>
        <translation>回來的會員</translation>
    </message>
    <message>
        <source>High-value members who stayed away</source>
        <translation>沒再來的高價值會員</translation>
    </message>
    <message>
        <source>Members who used an offer or coupon</source>
        <translation>用過優惠或優惠券的會員</translation>
    </message>
    <message>
        <source>Members brought by others</source>
        <translation>由他人介紹來的會員</translation>
    </message>
    <message>
        <source>Active members a week</source>
        <translation>每週活躍會員</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>周起始日</translation>
    </message>
    <message>
        <source>Members who bought, redeemed or did something that is rewarded in that week.</source>
        <translation>當週購買、兌換或做過可得點數的互動的會員。</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>一年前</translation>
    </message>
    <message>
        <source>New members a month</source>
        <translation>每月新會員</translation>
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
        <translation>期間</translation>
    </message>
    <message>
        <source>Of the members who bought in the period before, the share that bought in this one.</source>
        <translation>上一期購買過的會員中，本期又購買的比例。</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Do newcomers stay?</source>
        <translation>新客留下來了嗎？</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首次購買</translation>
    </message>
    <message>
        <source>Members by the month of their first purchase: which share bought again in each month after.</source>
        <translation>按首次購買的月份劃分會員：此後每個月又有多大比例購買。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>month of first purchase and how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>誰是誰</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>By how lately, how often and for how much members bought.</source>
        <translation>按會員多久前買、多常買、買多少劃分。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Moves between tiers</source>
        <translation>等級升降</translation>
    </message>
    <message>
        <source>How often members rose to a higher tier or fell to a lower one.</source>
        <translation>會員升到更高等級或降到更低等級的次數。</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>升級</translation>
    </message>
    <message>
        <source>Fell</source>
        <translation>降級</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>銷售佔比</translation>
    </message>
    <message>
        <source>Visits a month</source>
        <translation>每月到店次數</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>平均客單價</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>復購率</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按等級</translation>
    </message>
    <message>
        <source>Members by the tier that they hold at the period&apos;s end.</source>
        <translation>按期末所持等級劃分會員。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>按分群</translation>
    </message>
    <message>
        <source>Members by how lately, how often and for how much they bought up to the period&apos;s end.</source>
        <translation>按截至期末多久前買、多常買、買多少劃分會員。</translation>
    </message>
    <message>
        <source>%1 growth in the period</source>
        <translation>本期增長 %1</translation>
    </message>
    <message>
        <source>Members at the period&apos;s end.</source>
        <translation>期末的會員數。</translation>
    </message>
    <message>
        <source>Members who joined in the period.</source>
        <translation>本期加入的會員數。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活躍</translation>
    </message>
    <message>
        <source>Members with a purchase, a redemption or a rewarded action in the period ÷ members.</source>
        <translation>本期有購買、兌換或可得點數的互動的會員 ÷ 會員數。</translation>
    </message>
    <message>
        <source>Members whose last purchase is more than 90 days before the period&apos;s end ÷ members. Up to 35% is usual.</source>
        <translation>最後一次購買在期末 90 天以前的會員 ÷ 會員數。35% 以內屬正常。</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>再次購買</translation>
    </message>
    <message>
        <source>Members with two purchases or more in the period ÷ members with one or more.</source>
        <translation>本期購買兩次及以上的會員 ÷ 購買過的會員。</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>回來了</translation>
    </message>
    <message>
        <source>next purchase after %1 days</source>
        <translation>下一次購買在 %1 天后</translation>
    </message>
    <message>
        <source>Of the members who slept when the period began, those who bought in it; and the median days to their next purchase.</source>
        <translation>期初沉睡的會員中，本期購買了的；以及到其下一次購買的天數中位數。</translation>
    </message>
    <message>
        <source>Lost of the best</source>
        <translation>流失的優質會員</translation>
    </message>
    <message>
        <source>Of the members who were high-value the day before the period, those who bought nothing in it.</source>
        <translation>期間前一天屬高價值的會員中，本期沒有購買的。</translation>
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
        <translation>優惠所涉商品的銷售額</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>優惠</translation>
    </message>
    <message>
        <source>Before: as many days, the same weekdays, just before the offer began.</source>
        <translation>之前：優惠開始前同樣天數、同樣星期幾。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>During</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Before and during</source>
        <translation>之前與期間</translation>
    </message>
    <message>
        <source>Sales of the goods that a rule is about, at its times; what else was in those baskets; and how evenly the days went.</source>
        <translation>規則所涉商品在其時段內的銷售額；同籃的其他商品；以及每天是否均勻。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Sales before</source>
        <translation>之前的銷售額</translation>
    </message>
    <message>
        <source>Bought along</source>
        <translation>同籃購買</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購買次數</translation>
    </message>
    <message>
        <source>Purchases before</source>
        <translation>之前的購買次數</translation>
    </message>
    <message>
        <source>Spread of days</source>
        <translation>日波動</translation>
    </message>
    <message>
        <source>Spread before</source>
        <translation>之前的波動</translation>
    </message>
    <message>
        <source>Those who took part and the others</source>
        <translation>參與者與其他人</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>參與</translation>
    </message>
    <message>
        <source>Brought by others, and the rest</source>
        <translation>由他人介紹的與其餘的</translation>
    </message>
    <message>
        <source>Members who joined in the same months.</source>
        <translation>同月加入的會員。</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>Brought by a member</source>
        <translation>由會員介紹</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translation>自己來的</translation>
    </message>
    <message>
        <source>Took up an offer</source>
        <translation>使用優惠</translation>
    </message>
    <message>
        <source>Of members who bought in the period before and in this one, those who used an offer or a coupon in this one.</source>
        <translation>上一期和本期都購買過的會員中，本期用過優惠或優惠券的。</translation>
    </message>
    <message>
        <source>Members who brought others</source>
        <translation>介紹過他人的會員</translation>
    </message>
    <message>
        <source>Members named as referrer by somebody who joined in the period.</source>
        <translation>被本期加入的人填為推薦人的會員。</translation>
    </message>
    <message>
        <source>Brought by members</source>
        <translation>由會員介紹來</translation>
    </message>
    <message>
        <source>%1 of them bought</source>
        <translation>其中 %1 位購買了</translation>
    </message>
    <message>
        <source>Members who joined in the period and named a referrer.</source>
        <translation>本期加入並填了推薦人的會員。</translation>
    </message>
    <message>
        <source>Cost of one who bought</source>
        <translation>每位購買者的成本</translation>
    </message>
    <message>
        <source>Points (at what they cost) and stored value that referrals gave in the period ÷ newcomers who bought.</source>
        <translation>本期因介紹給出的點數（按成本）和儲值 ÷ 購買了的新會員。</translation>
    </message>
    <message>
        <source>Visits of those who bring</source>
        <translation>推薦人的到店次數</translation>
    </message>
    <message>
        <source>Their visits a month in the 90 days after they first brought somebody, less those in the 90 days before.</source>
        <translation>首次介紹他人之後 90 天的每月到店次數，減去之前 90 天的。</translation>
    </message>
    <message>
        <source>Points in and out</source>
        <translation>點數進出</translation>
    </message>
    <message>
        <source>Issued: awarded less taken back. Redeemed: net of what was undone.</source>
        <translation>發放：給出減去收回。兌換：已扣除撤銷的。</translation>
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
        <source>Points in members&apos; hands</source>
        <translation>會員手中的點數</translation>
    </message>
    <message>
        <source>Balances of all members at each month&apos;s end.</source>
        <translation>每月末所有會員的餘額。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>餘額</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兌換率</translation>
    </message>
    <message>
        <source>Points redeemed ÷ points issued. 25% or more is healthy.</source>
        <translation>兌換點數 ÷ 發放點數。25% 及以上為健康。</translation>
    </message>
    <message>
        <source>Healthy from</source>
        <translation>健康線</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退還</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>手工調整</translation>
    </message>
    <message>
        <source>Between members</source>
        <translation>會員之間</translation>
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
        <translation>沒收</translation>
    </message>
    <message>
        <source>From the opening to the closing balance</source>
        <translation>從期初到期末餘額</translation>
    </message>
    <message>
        <source>Each kind as it moves the total; together they lead from the first line to the last.</source>
        <translation>每一類按其對總數的增減列出；合起來從第一行到最後一行。</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>變動專案</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
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
        <translation>按變動時所持等級劃分的點數。</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>按年齡</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message>
        <source>By the age at the period&apos;s end.</source>
        <translation>按期末的年齡。</translation>
    </message>
    <message>
        <source>Points issued</source>
        <translation>發放點數</translation>
    </message>
    <message>
        <source>Points awarded less those taken back, each on its own day.</source>
        <translation>給出的點數減去收回的，各計在當日。</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>兌換點數</translation>
    </message>
    <message>
        <source>Points spent on rewards and as money, less those given back.</source>
        <translation>用於獎勵和抵扣的點數，減去退還的。</translation>
    </message>
    <message>
        <source>Points expired</source>
        <translation>過期點數</translation>
    </message>
    <message>
        <source>Points whose last day passed in the period.</source>
        <translation>最後有效日落在本期的點數。</translation>
    </message>
    <message>
        <source>Breakage</source>
        <translation>過期佔比</translation>
    </message>
    <message>
        <source>Points expired ÷ points redeemed or expired.</source>
        <translation>過期點數 ÷（兌換 + 過期）點數。</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未用點數</translation>
    </message>
    <message>
        <source>The balances of all members at the period&apos;s end.</source>
        <translation>期末所有會員的餘額。</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>點數負債</translation>
    </message>
    <message>
        <source>Points outstanding at what a point costs the shop.</source>
        <translation>未用點數 × 每點數成本。</translation>
    </message>
    <message>
        <source>Points of sleepers</source>
        <translation>沉睡者的點數</translation>
    </message>
    <message>
        <source>Points of sleeping members ÷ points outstanding.</source>
        <translation>沉睡會員的點數 ÷ 未用點數。</translation>
    </message>
    <message>
        <source>Acts a month</source>
        <translation>每月互動次數</translation>
    </message>
    <message>
        <source>Purchases that earned, rewarded actions, redemptions and gifts ÷ active members ÷ months. 3 or more is healthy.</source>
        <translation>得分的購買、可得點數的互動、兌換與轉贈 ÷ 活躍會員 ÷ 月數。3 及以上為健康。</translation>
    </message>
    <message>
        <source>Members who earned</source>
        <translation>得過點數的會員</translation>
    </message>
    <message>
        <source>Members who earned points in the period ÷ members.</source>
        <translation>本期得過點數的會員 ÷ 會員數。</translation>
    </message>
    <message>
        <source>Which rewards work?</source>
        <translation>哪些獎勵受歡迎？</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>獎勵</translation>
    </message>
    <message>
        <source>Points redeemed for each reward, those with the most first.</source>
        <translation>每種獎勵兌換的點數，從多到少。</translation>
    </message>
    <message>
        <source>Who redeems what, by age and zone</source>
        <translation>誰兌換什麼，按年齡與分區</translation>
    </message>
    <message>
        <source>Points redeemed by members of that age for rewards of that zone.</source>
        <translation>該年齡的會員為該分區獎勵所兌換的點數。</translation>
    </message>
    <message>
        <source>Every reward</source>
        <translation>每種獎勵</translation>
    </message>
    <message>
        <source>Taken up: members who redeemed it ÷ those and all others who could at the period&apos;s end. Worth retiring: under 5%.</source>
        <translation>領取率：兌換過的會員 ÷（兌換過的和期末能換的會員）。低於 5% 可考慮下架。</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>領取率</translation>
    </message>
    <message>
        <source>Worth a point</source>
        <translation>每點數價值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>worth retiring</source>
        <translation>可考慮下架</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>按分區</translation>
    </message>
    <message>
        <source>Points redeemed for rewards of a zone, and their share of all points issued.</source>
        <translation>為某分區獎勵兌換的點數，及其佔全部發放點數的比例。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>分區</translation>
    </message>
    <message>
        <source>Share of points issued</source>
        <translation>佔發放點數</translation>
    </message>
    <message>
        <source>no yearly budget is set</source>
        <translation>未設年度預算</translation>
    </message>
    <message>
        <source>above the agreed %1</source>
        <translation>超過約定的 %1</translation>
    </message>
    <message>
        <source>within the agreed %1</source>
        <translation>在約定的 %1 以內</translation>
    </message>
    <message>
        <source>Members who redeemed</source>
        <translation>兌換過的會員</translation>
    </message>
    <message>
        <source>Members who redeemed in the period ÷ active members.</source>
        <translation>本期兌換過的會員 ÷ 活躍會員。</translation>
    </message>
    <message>
        <source>Cost of rewards</source>
        <translation>獎勵成本</translation>
    </message>
    <message>
        <source>What rewards cost the shop, less the money paid for them, and what points paid at the till.</source>
        <translation>獎勵給店帶來的成本，減去為其支付的現金，加上收銀時點數抵扣的金額。</translation>
    </message>
    <message>
        <source>Cost ÷ budget</source>
        <translation>成本 ÷ 預算</translation>
    </message>
    <message>
        <source>Cost of rewards ÷ the yearly marketing budget&apos;s part for the period.</source>
        <translation>獎勵成本 ÷ 年度營銷預算中本期的部分。</translation>
    </message>
    <message>
        <source>Benefits used</source>
        <translation>已用權益</translation>
    </message>
    <message>
        <source>Of all benefits that members hold by their tier, the share used in the period.</source>
        <translation>會員憑等級擁有的全部權益中，本期用過的比例。</translation>
    </message>
    <message>
        <source>Seldom taken</source>
        <translation>少有人換</translation>
    </message>
    <message>
        <source>Sales a day</source>
        <translation>每日銷售額</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Members and guests</source>
        <translation>會員與散客</translation>
    </message>
    <message>
        <source>Sales net of what came back, each on its own day.</source>
        <translation>扣除退貨後的銷售額，各計在當日。</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>散客</translation>
    </message>
    <message>
        <source>When do they come?</source>
        <translation>他們什麼時候來？</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Purchases by weekday and hour.</source>
        <translation>按星期與小時的購買次數。</translation>
    </message>
    <message>
        <source>Sales by weekday and hour</source>
        <translation>按星期與小時的銷售額</translation>
    </message>
    <message>
        <source>Net of what came back of those purchases.</source>
        <translation>已扣除這些購買的退貨。</translation>
    </message>
    <message>
        <source>Who buys again, by category and hour</source>
        <translation>誰會再買，按分類與小時</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Members who bought in the category at that hour twice or more ÷ members who did so once or more.</source>
        <translation>該小時在該分類購買兩次及以上的會員 ÷ 購買一次及以上的會員。</translation>
    </message>
    <message>
        <source>What was paid, less what came back, each on its own day.</source>
        <translation>已付金額減去退貨，各計在當日。</translation>
    </message>
    <message>
        <source>Those fully returned by the period&apos;s end do not count.</source>
        <translation>到期末已全部退貨的不計。</translation>
    </message>
    <message>
        <source>Sales ÷ purchases.</source>
        <translation>銷售額 ÷ 購買次數。</translation>
    </message>
    <message>
        <source>Spread of baskets</source>
        <translation>客單價波動</translation>
    </message>
    <message>
        <source>Standard deviation of what purchases came to.</source>
        <translation>每筆購買金額的標準差。</translation>
    </message>
    <message>
        <source>Standard deviation of the sales a day.</source>
        <translation>每日銷售額的標準差。</translation>
    </message>
    <message>
        <source>Members&apos; share of sales</source>
        <translation>會員銷售佔比</translation>
    </message>
    <message>
        <source>Sales to members ÷ sales.</source>
        <translation>會員銷售額 ÷ 銷售額。</translation>
    </message>
    <message>
        <source>Purchases with a member</source>
        <translation>有會員的購買</translation>
    </message>
    <message>
        <source>Purchases with a member ÷ purchases.</source>
        <translation>有會員的購買 ÷ 購買次數。</translation>
    </message>
    <message>
        <source>From regulars</source>
        <translation>來自熟客</translation>
    </message>
    <message>
        <source>Members&apos; purchases after their first one ever ÷ sales.</source>
        <translation>會員首次購買之後的購買 ÷ 銷售額。</translation>
    </message>
    <message>
        <source>New category tried</source>
        <translation>嘗試新分類</translation>
    </message>
    <message>
        <source>Members who bought for the first time in a category ÷ members who bought.</source>
        <translation>首次在某分類購買的會員 ÷ 購買過的會員。</translation>
    </message>
    <message>
        <source>Premium tried</source>
        <translation>嘗試高價商品</translation>
    </message>
    <message>
        <source>Members who bought for the first time in the dearest fifth of a category ÷ members who bought.</source>
        <translation>首次購買某分類最貴五分之一商品的會員 ÷ 購買過的會員。</translation>
    </message>
    <message>
        <source>Joined since</source>
        <translation>在此之後入會</translation>
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
        <translation>%1到期的點數</translation>
    </message>
    <message>
        <source>Bought %1 again at %2 o&apos;clock</source>
        <translation>%2點再次購買%1</translation>
    </message>
    <message>
        <source>How segments grew and shrank</source>
        <translation>各分群的增減</translation>
    </message>
    <message>
        <source>Members who had bought by each month&apos;s end, by segment, as shares of all; the table gives their numbers.</source>
        <translation>每月底已經買過的會員，按分群佔全體的比例；表格裡是人數。</translation>
    </message>
    <message>
        <source>From which segment to which</source>
        <translation>從哪個分群到哪個分群</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>從 ↓ 到 →</translation>
    </message>
    <message>
        <source>Members by their segment the day before the period and at its end.</source>
        <translation>會員在時間段開始前一天和結束時所在的分群。</translation>
    </message>
    <message>
        <source>Points to expire</source>
        <translation>將要到期的點數</translation>
    </message>
    <message>
        <source>Points that members hold at the period&apos;s end, by the month in which they die unless they are spent.</source>
        <translation>時間段結束時會員持有的點數，按不用就會到期的月份列出。</translation>
    </message>
    <message>
        <source>Members whose points moved</source>
        <translation>點數有變動的會員</translation>
    </message>
    <message>
        <source>Members who used a benefit</source>
        <translation>用過權益的會員</translation>
    </message>
    <message>
        <source>Members who tried a new category</source>
        <translation>嘗試過新品類的會員</translation>
    </message>
    <message>
        <source>Members who tried premium goods</source>
        <translation>嘗試過高階商品的會員</translation>
    </message>
    <message>
        <source>Members who bought again</source>
        <translation>再次購買的會員</translation>
    </message>
    <message>
        <source>By the shop&apos;s own segments</source>
        <translation>按商店自己的分群</translation>
    </message>
    <message>
        <source>Members by the segments of the programme at the period&apos;s end; somebody may be in several.</source>
        <translation>期末按方案裡的分群劃分的會員；一個人可能同時屬於幾個分群。</translation>
    </message>
    <message>
        <source>Coupon “%1”</source>
        <translation>優惠券「%1」</translation>
    </message>
    <message>
        <source>Prices of tier “%1”</source>
        <translation>等級「%1」的價格</translation>
    </message>
    <message>
        <source>More points at higher tiers</source>
        <translation>等級越高點數越多</translation>
    </message>
    <message>
        <source>How often offers were used, and what they cost</source>
        <translation>各項優惠用了多少次、花了多少</translation>
    </message>
    <message>
        <source>At the counter, before what came back later. Cost: points at what a point costs the shop, and what went off the prices.</source>
        <translation>按收銀台當時計，未扣除之後的退貨。成本：點數按商店每點的成本計，再加價格上減去的金額。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Off the prices</source>
        <translation>價格優惠</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Members who bought what the rule is about while it was in force, against members who bought only other things. The last columns say how far baskets spread around their average: standard deviation ÷ mean.</source>
        <translation>規則有效期間買了所涉商品的會員，與只買其他商品的會員相比。最後幾列說明購物籃圍繞平均值的離散程度：標準差 ÷ 平均值。</translation>
    </message>
    <message>
        <source>Their visits</source>
        <translation>其他人來店</translation>
    </message>
    <message>
        <source>Their basket</source>
        <translation>其他人客單價</translation>
    </message>
    <message>
        <source>Basket ±</source>
        <comment>spread of baskets, in percent</comment>
        <translation>客單 ±</translation>
    </message>
    <message>
        <source>Theirs ±</source>
        <comment>spread of others&apos; baskets, in percent</comment>
        <translation>其他人 ±</translation>
    </message>
    <message>
        <source>Purchases of members and guests</source>
        <translation>會員與散客的購買</translation>
    </message>
    <message>
        <source>under 5%</source>
        <translation>低於 5%</translation>
    </message>
    <message>
        <source>Members, 12 months</source>
        <translation>近 12 個月人數</translation>
    </message>
    <message>
        <source>Rewards that less than 5% of those took who could have, the least taken first: worth retiring, or worth telling of.</source>
        <translation>能兌換的會員中兌過的不到 5% 的獎品，最少的在前：可以下架，或多加宣傳。</translation>
    </message>
    <message>
        <source>Took it</source>
        <translation>已兌換</translation>
    </message>
    <message>
        <source>Could have taken it</source>
        <translation>本可兌換</translation>
    </message>
    <message>
        <source>Rewards that less than 5% of those took who could have.</source>
        <translation>能兌換的會員中兌過的不到 5% 的獎品。</translation>
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
        <translation>會員客單價</translation>
    </message>
    <message>
        <source>Sales to members ÷ purchases with a member.</source>
        <translation>會員銷售額 ÷ 會員購買筆數。</translation>
    </message>
    <message>
        <source>Basket of guests</source>
        <translation>散客客單價</translation>
    </message>
    <message>
        <source>Sales ÷ purchases where no member was named; some of these customers may be members who did not say so.</source>
        <translation>未報會員的銷售額 ÷ 其購買筆數；其中可能有沒有報出身分的會員。</translation>
    </message>
    <message>
        <source>Members past their first 90 days</source>
        <translation>已過頭 90 天的會員</translation>
    </message>
    <message>
        <source>Visits in 30 days</source>
        <translation>每 30 天到店次數</translation>
    </message>
    <message>
        <source>%1 in their own first 90 days</source>
        <translation>自己頭 90 天為 %1</translation>
    </message>
    <message>
        <source>Purchases in 30 days of the period for each member whose first 90 days were over when it began, those who stayed away included; and as many days of the 90 from the first purchase on.</source>
        <translation>期初時頭 90 天已過的會員，平均每人在本期內每 30 天的購買筆數（沒來的也算）；並與他們自首次購買起 90 天內每 30 天的筆數相比。</translation>
    </message>
</context>
<context>
    <name>regulars::ShopWindow</name>
    <message>
        <source>Other tills on this computer can&apos;t join: %1</source>
        <translation>本機的其他收銀台無法連入：%1</translation>
    </message>
    <message>
        <source>The backup is in place. The file of before is kept as %1.</source>
        <translation>備份已就位。之前的檔案保留為 %1。</translation>
    </message>
    <message>
        <source>%1 is a shop&apos;s programme. Set up a shop or open one: then the programme becomes its draft.</source>
        <translation>%1 是一份會員方案。請先開店或開啟一家店：方案就會成為它的草稿。</translation>
    </message>
    <message>
        <source>%1 is neither a shop of Regulars nor a programme.</source>
        <translation>%1 既不是熟客的商店檔案，也不是會員方案。</translation>
    </message>
    <message>
        <source>%1 is a shop&apos;s programme. Managers and owners may take it as a draft: sign in as one and open the file again.</source>
        <translation>%1 是一份會員方案。店長和店主可以把它作為草稿：請以其中一人登入後再開啟這個檔案。</translation>
    </message>
</context>
<context>
    <name>regulars::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>櫃台</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>會員計畫</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
</context>
<context>
    <name>regulars::SignInPage</name>
    <message>
        <source>Clerk</source>
        <translation>店員</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>店長</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Type the PIN or password of %1.</source>
        <translation>請輸入%1的 PIN 碼或密碼。</translation>
    </message>
    <message>
        <source>Who is at work? Choose yourself and type your PIN.</source>
        <translation>現在誰值班？選擇自己，輸入 PIN 碼。</translation>
    </message>
    <message>
        <source>People of the shop</source>
        <translation>本店人員</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN 碼或密碼</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Caps Lock 已開啟。</translation>
    </message>
    <message>
        <source>The key is back. Sign in with your own PIN or password.</source>
        <translation>金鑰已找回。請用您自己的 PIN 或密碼登入。</translation>
    </message>
</context>
<context>
    <name>regulars::SimulatorPage</name>
    <message>
        <source>See what it would do</source>
        <translation>檢視效果</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save the figures…</source>
        <translation>儲存資料…</translation>
    </message>
    <message>
        <source>Review and publish</source>
        <translation>檢查並發布</translation>
    </message>
    <message>
        <source>What would have been</source>
        <translation>假如當時這樣做</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>試算對象</translation>
    </message>
    <message>
        <source>Points live for</source>
        <translation>點數有效</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Over which days</source>
        <translation>試算期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>How far the history is replayed</source>
        <translation>歷史重算進度</translation>
    </message>
    <message>
        <source>No purchases yet</source>
        <translation>尚無消費</translation>
    </message>
    <message>
        <source>What a programme would do is reckoned from the shop&apos;s own purchases. Record some at the till, or bring older ones in from a file.</source>
        <translation>試算以本店自己的消費記錄為依據。請先在收銀台記錄消費，或從檔案匯入以往的消費。</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 個月</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>自選日期</translation>
    </message>
    <message>
        <source>Who gains most</source>
        <translation>獲益最多的會員</translation>
    </message>
    <message>
        <source>Who loses most</source>
        <translation>損失最多的會員</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>按分群</translation>
    </message>
    <message>
        <source>Redemptions in reach by reward</source>
        <translation>按獎品統計可及的兌換</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部資料</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>如何計算</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>發放點數</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增減</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>試算</translation>
    </message>
    <message numerus="yes">
        <source>The draft (%n change(s))</source>
        <translation>
            <numerusform>草稿（%n 處變更）</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft (nothing changed yet)</source>
        <translation>草稿（尚無變更）</translation>
    </message>
    <message>
        <source>What is in force, with another life of points</source>
        <translation>現行版本，點數有效期另定</translation>
    </message>
    <message>
        <source>What is in force, against itself</source>
        <translation>現行版本，與自身比較</translation>
    </message>
    <message>
        <source>The draft has changed since: see anew what it would do.</source>
        <translation>草稿已有變更：請重新試算。</translation>
    </message>
    <message>
        <source>Nothing is drafted yet. Change something on the other pages and come back, or try another life of points here.</source>
        <translation>尚無草稿。請在其他頁面修改後再來，或在此試算不同的點數有效期。</translation>
    </message>
    <message>
        <source>Nothing is drafted yet: try here how long points live, or change something on the other pages and come back.</source>
        <translation>尚無草稿：可在此試算點數有效期，或在其他頁面修改後再來。</translation>
    </message>
    <message>
        <source>Tells what the programme in force gave, and that the reckoning holds: there must be no difference.</source>
        <translation>顯示現行會員計畫發放了多少，並驗證計算無誤：應當沒有差異。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間的結束早於開始。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was reckoned to its end.</source>
        <translation>已停止，未得出結果。</translation>
    </message>
    <message>
        <source>No member bought anything from %1 to %2. Choose other days.</source>
        <translation>%1 至 %2 沒有會員消費。請另選日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) from %1 to %2, reckoned anew under both.</source>
        <translation>
            <numerusform>%1 至 %2 的 %n 筆消費，按兩者重新計算。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>儲存資料</translation>
    </message>
    <message>
        <source>what-if</source>
        <comment>a file&apos;s name</comment>
        <translation>試算</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存成 %1</translation>
    </message>
    <message>
        <source>What is told day by day</source>
        <translation>逐日顯示什麼</translation>
    </message>
    <message>
        <source>Nothing tried yet</source>
        <translation>還沒有試算</translation>
    </message>
    <message>
        <source>Choose what is tried and over which days. What each member would have had stands here then, beside what they got.</source>
        <translation>選定要試算的內容和日期。之後這裡會列出每位會員本可得到的，與實際得到的並列。</translation>
    </message>
</context>
<context>
    <name>regulars::Skeleton</name>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
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
        <translation>消費達到 %1 的會員</translation>
    </message>
    <message>
        <source>Members who spent less than %1</source>
        <translation>消費不到 %1 的會員</translation>
    </message>
    <message>
        <source>Members who spent from %1 to under %2</source>
        <translation>消費 %1 以上、不到 %2 的會員</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高價值</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有流失風險</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>有潛力</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>年齡不詳</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>18 歲以下</translation>
    </message>
    <message>
        <source>%1: to members</source>
        <comment>a figure</comment>
        <translation>%1：會員</translation>
    </message>
    <message>
        <source>%1: to guests</source>
        <comment>a figure</comment>
        <translation>%1：散客</translation>
    </message>
    <message>
        <source>Members at “%1”</source>
        <comment>a tier</comment>
        <translation>「%1」等級的會員</translation>
    </message>
    <message>
        <source>Points redeemed for %1</source>
        <translation>兌換%1所用的點數</translation>
    </message>
    <message>
        <source>Points redeemed: %1, zone %2</source>
        <comment>an age</comment>
        <translation>兌換的點數：%1，分區 %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>zone</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4 o&apos;clock</source>
        <comment>a figure and a weekday</comment>
        <translation>%1：%2，%3 至 %4 點</translation>
    </message>
    <message>
        <source>Members: recency %1 of 5, frequency %2 of 5</source>
        <translation>會員：最近購買 %1/5，購買頻率 %2/5</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <comment>a segment</comment>
        <translation>會員：%1</translation>
    </message>
    <message numerus="yes">
        <source>First bought in %1, bought again %n month(s) after</source>
        <translation>
            <numerusform>%1首次購買，%n 個月後再次購買</numerusform>
        </translation>
    </message>
    <message>
        <source>Members who stayed</source>
        <translation>留下來的會員</translation>
    </message>
    <message>
        <source>Rises to a higher tier</source>
        <translation>升到更高等級</translation>
    </message>
    <message>
        <source>Falls to a lower tier</source>
        <translation>降到更低等級</translation>
    </message>
    <message>
        <source>Those who hold the tier at the period&apos;s end.</source>
        <translation>時間段結束時處於該等級的會員。</translation>
    </message>
    <message>
        <source>Redemptions of the period that were not undone.</source>
        <translation>時間段內沒有撤銷的兌換。</translation>
    </message>
    <message>
        <source>By the shop&apos;s clock; purchases fully returned do not count.</source>
        <translation>按店裡的時鐘；全部退貨的購買不算。</translation>
    </message>
    <message>
        <source>Of the members who ever bought, by fifths: 5 bought latest, and most often.</source>
        <translation>買過東西的會員按五等分：5 表示買得最近、最頻繁。</translation>
    </message>
    <message>
        <source>By how lately, how often and for how much members bought.</source>
        <translation>按會員多久前買、多常買、買多少劃分。</translation>
    </message>
    <message>
        <source>Of the members whose first purchase lies in that month, those who bought in the later one.</source>
        <translation>首次購買在那個月的會員裡，後來那個月又買過的。</translation>
    </message>
    <message>
        <source>Members who bought in the period, by what they paid less what went back.</source>
        <translation>時間段內買過的會員，按實付減去退款的金額。</translation>
    </message>
    <message>
        <source>Of the members who bought in the period before, those who bought in this one.</source>
        <translation>上一時間段買過的會員裡，這一時間段又買過的。</translation>
    </message>
    <message>
        <source>Each move counts; somebody who moved twice stands here twice.</source>
        <translation>每次變動都算；變動兩次的人會出現兩次。</translation>
    </message>
    <message>
        <source>Members who took part in “%1”</source>
        <comment>a rule</comment>
        <translation>參加了「%1」的會員</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a figure and a rule</comment>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>Members who bought nothing of “%1”</source>
        <comment>a rule</comment>
        <translation>沒有買「%1」所涉商品的會員</translation>
    </message>
    <message>
        <source>%1: at “%2”</source>
        <comment>a figure and a tier</comment>
        <translation>%1：等級「%2」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure and an age</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Points redeemed: zone %1</source>
        <translation>兌換的點數：分區%1</translation>
    </message>
    <message>
        <source>Members who bought what the rule is about while it was in force.</source>
        <translation>規則有效期間買了所涉商品的會員。</translation>
    </message>
    <message>
        <source>Purchases with goods that the rule is about, at its times; the amount is of those goods alone.</source>
        <translation>在規則適用時間內含所涉商品的購買；金額只算這些商品。</translation>
    </message>
    <message>
        <source>Members who bought in those days, but nothing that the rule is about.</source>
        <translation>那些天裡買了東西、但沒買規則所涉商品的會員。</translation>
    </message>
    <message>
        <source>Points as they moved the balances of all members.</source>
        <translation>點數按其變動全部會員餘額的情況列出。</translation>
    </message>
    <message>
        <source>Points by the tier that was held when they moved.</source>
        <translation>按變動時所持等級劃分的點數。</translation>
    </message>
    <message>
        <source>Points by their members&apos; age at the period&apos;s end.</source>
        <translation>按會員期末年齡劃分的點數。</translation>
    </message>
    <message>
        <source>More points at higher tiers</source>
        <translation>等級越高點數越多</translation>
    </message>
    <message>
        <source>Purchases at which the offer gave something, as they were paid at the counter, before what came back later.</source>
        <translation>優惠起了作用的交易，按櫃台收款時的金額，不扣之後的退貨。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many, and what</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>coupon “%1”</source>
        <translation>優惠券「%1」</translation>
    </message>
    <message>
        <source>%1 of stored value</source>
        <translation>%1儲值金</translation>
    </message>
    <message>
        <source>reward “%1”</source>
        <translation>獎勵「%1」</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>標籤「%1」</translation>
    </message>
    <message>
        <source>Each time the offer gave something, and each time that was taken back. A coupon, a reward, stored value and a tag are no points.</source>
        <translation>優惠每次送出的，以及每次收回的。優惠券、獎勵、儲值和標籤不算點數。</translation>
    </message>
    <message>
        <source>Members at “%1” who spent %2 at most</source>
        <comment>a tier and an amount</comment>
        <translation>「%1」會員中消費不超過 %2 的</translation>
    </message>
</context>
<context>
    <name>regulars::SlipWords</name>
    <message>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Points for an earlier purchase</source>
        <translation>補記點數</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>兌換獎品</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>退儲值金</translation>
    </message>
    <message>
        <source>Points for you</source>
        <translation>獲贈點數</translation>
    </message>
    <message>
        <source>Correction of points</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>轉贈點數</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Benefit used</source>
        <translation>使用權益</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎入會</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付寶</translation>
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
        <translation>無法識別，請改寫或另選。</translation>
    </message>
</context>
<context>
    <name>regulars::SoundsCard</name>
    <message>
        <source>Sounds</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Sounds at the till</source>
        <translation>收銀台的聲音</translation>
    </message>
    <message>
        <source>Hear them</source>
        <translation>試聽</translation>
    </message>
    <message>
        <source>A short one when a code was read, two notes up when it is done, a low one twice when something is in the way. Holds for this computer.</source>
        <translation>掃到碼時短響一聲，完成時兩個上揚的音，有阻礙時兩聲低音。只對這台電腦有效。</translation>
    </message>
</context>
<context>
    <name>regulars::SpanField</name>
    <message>
        <source>A length of time:</source>
        <translation>一段時間：</translation>
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
        <translation>個月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>時間單位</translation>
    </message>
</context>
<context>
    <name>regulars::Statement</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Taken over from before</source>
        <translation>舊系統轉入</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>獲得</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退還</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>人工調整</translation>
    </message>
    <message>
        <source>Given or received</source>
        <translation>轉贈或受贈</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>過期</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>儲值</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>退儲值金</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Statement %1 %2 to %3</source>
        <translation>對帳單 %1 %2 至 %3</translation>
    </message>
    <message>
        <source>Member statement</source>
        <translation>會員對帳單</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>製表日期：%1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>手機號碼 %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>卡號 %1</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>%1 入會</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>%1 more, usable later</source>
        <translation>另有 %1 點待入帳</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <translation>欠 %1 點</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <source>Expiring next</source>
        <translation>最近將過期</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>good through %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>%1 points are good through %2.</source>
        <translation>%1 點有效至 %2。</translation>
    </message>
    <message>
        <source>%1 more points for the next reward: %2.</source>
        <translation>再累積 %1 點可兌換下一個獎品：%2。</translation>
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
        <translation>結餘異動</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>結餘</translation>
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
        <translation>合計</translation>
    </message>
    <message>
        <source>Points and how long they are good</source>
        <translation>點數及有效期限</translation>
    </message>
    <message>
        <source>Good through</source>
        <translation>有效期限</translation>
    </message>
    <message>
        <source>Usable from</source>
        <translation>可用日期</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>券碼</translation>
    </message>
    <message>
        <source>Points expired</source>
        <translation>點數過期</translation>
    </message>
    <message>
        <source>Review of the tier</source>
        <translation>重新定級</translation>
    </message>
    <message>
        <source>Two memberships made one</source>
        <translation>兩個會員合併</translation>
    </message>
    <message>
        <source>%1; tier %2</source>
        <translation>%1；等級變為%2</translation>
    </message>
    <message>
        <source>%1 (undone since)</source>
        <translation>%1（已復原）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>異動明細</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>此期間沒有異動。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>實付</translation>
    </message>
    <message>
        <source>Debt forgiven</source>
        <translation>免除欠點</translation>
    </message>
    <message>
        <source>Phone and card numbers are never printed in full. If something is wrong, please tell the shop.</source>
        <translation>手機號碼和卡號只列印以上幾碼。如有不符，請告知本店。</translation>
    </message>
    <message>
        <source>Gift from the shop</source>
        <translation>商店贈送</translation>
    </message>
    <message>
        <source>Points after it</source>
        <translation>之後的點數</translation>
    </message>
    <message>
        <source>Points over time</source>
        <translation>點數走勢</translation>
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
            <numerusform>%Ln 點</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the way to %2; to go: %3</source>
        <translation>距離 %2 已完成 %1%，還差：%3</translation>
    </message>
    <message>
        <source>Next tier: %1; to go: %2</source>
        <translation>下一等級：%1，還差：%2</translation>
    </message>
    <message>
        <source>In all: %1 spent in %2</source>
        <comment>money, visits</comment>
        <translation>累計消費 %1，到店 %2</translation>
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
        <translation>首次發布後開始計庫存。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln there now</source>
        <comment>pieces of a reward</comment>
        <translation>
            <numerusform>現有 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: as many can be had as are asked for.</source>
        <translation>不計庫存：要多少有多少。</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令列</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>a change of stock; what is there after it</comment>
        <translation>%1，之後 %2</translation>
    </message>
    <message>
        <source>First stock</source>
        <translation>初始庫存</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>of a reward&apos;s stock</comment>
        <translation>兌換</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>of a reward&apos;s stock</comment>
        <translation>退回</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>of a reward&apos;s stock</comment>
        <translation>到貨</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>of a reward&apos;s stock</comment>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>of a reward&apos;s stock</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>Say why in a few words: it stays in the log.</source>
        <translation>請簡要說明原因，將留存記錄。</translation>
    </message>
    <message numerus="yes">
        <source>It is on record: %Ln there now.</source>
        <comment>pieces of a reward</comment>
        <translation>
            <numerusform>已登記：現有 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods came in</source>
        <translation>到貨</translation>
    </message>
    <message>
        <source>Counted on the shelf</source>
        <translation>盤點數量</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>更正增減</translation>
    </message>
    <message>
        <source>What is done to the stock</source>
        <translation>對庫存做什麼</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A delivery, the weekly count, one was broken …</source>
        <translation>到貨、每週盤點、破損一件…</translation>
    </message>
    <message>
        <source>Put it on record</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>庫存變動</translation>
    </message>
    <message>
        <source>What happened to the stock</source>
        <translation>庫存變動記錄</translation>
    </message>
</context>
<context>
    <name>regulars::StockPaper</name>
    <message>
        <source>Rewards: stock and redemptions</source>
        <translation>獎勵：庫存與兌換</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Rewards redeemed</source>
        <translation>兌換的獎勵</translation>
    </message>
    <message>
        <source>for %1 points</source>
        <translation>用 %1 點</translation>
    </message>
    <message>
        <source>Paid besides the points</source>
        <translation>點數之外另付</translation>
    </message>
    <message>
        <source>Coupons used</source>
        <translation>使用的優惠券</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) are hardly taken: by fewer than 5% of the members who could have them.</source>
        <translation>
            <numerusform>有 %n 種獎勵少有人兌：能兌換的會員裡兌過的不到 5%。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>獎勵</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到貨</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>兌出</translation>
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
        <translation>沒有按庫存管理的獎勵。</translation>
    </message>
    <message>
        <source>For every reward opening and changes make the closing.</source>
        <translation>每種獎勵的期初加變動都等於期末。</translation>
    </message>
    <message>
        <source>For some reward opening and changes do not make the closing.</source>
        <translation>有的獎勵期初加變動不等於期末。</translation>
    </message>
    <message>
        <source>Redemptions</source>
        <translation>兌換</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兌換數量</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Paid (%1)</source>
        <translation>實付（%1）</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Of those who could</source>
        <translation>佔可兌換者</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Points by reward</source>
        <translation>各獎勵所用點數</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>hardly taken</source>
        <translation>少有人兌</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>The programme has no rewards.</source>
        <translation>會員方案裡沒有獎勵。</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>發放</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Lapsed unused</source>
        <translation>過期未用</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>期末未用</translation>
    </message>
    <message>
        <source>No coupons were issued or used.</source>
        <translation>沒有發放或使用優惠券。</translation>
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
        <source>Closed by %1</source>
        <translation>定稿：%1</translation>
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
        <translation>未用點數 %1 點</translation>
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
        <translation>會員獲得 %1 點，兌換 %2 點。</translation>
    </message>
    <message>
        <source>The redemption rate was %1; most points went to %2 (%3 of all redeemed).</source>
        <translation>兌換率為 %1；用點最多的獎品是「%2」（佔兌換點數的 %3）。</translation>
    </message>
    <message>
        <source>The redemption rate rose from %1 to %2; most points went to %3 (%4 of all redeemed).</source>
        <translation>兌換率由 %1 升至 %2；用點最多的獎品是「%3」（佔兌換點數的 %4）。</translation>
    </message>
    <message>
        <source>The redemption rate fell from %1 to %2; most points went to %3 (%4 of all redeemed).</source>
        <translation>兌換率由 %1 降至 %2；用點最多的獎品是「%3」（佔兌換點數的 %4）。</translation>
    </message>
    <message>
        <source>There were no sales.</source>
        <translation>本月沒有銷售。</translation>
    </message>
    <message>
        <source>Refunds outweighed what was sold: sales come to %1.</source>
        <translation>退款多於銷售：銷售額為 %1。</translation>
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
    <message>
        <source>Generated by %1, recorded up to %2</source>
        <translation>製表：%1，記錄截至 %2</translation>
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
        <translation>Excel 活頁簿 (*.xlsx)</translation>
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
        <translation>本期沒有發放點數。</translation>
    </message>
    <message>
        <source>Healthy: members spend what they earn. The target is 25% or more.</source>
        <translation>健康：會員會用掉所得的點數。目標是 25% 及以上。</translation>
    </message>
    <message>
        <source>Below the target of 25%: points pile up unused. Are the rewards in reach?</source>
        <translation>低於 25% 的目標：點數越積越多。獎勵夠得著嗎？</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>兌換率</translation>
    </message>
    <message>
        <source>Sleeping members</source>
        <translation>沉睡會員</translation>
    </message>
    <message>
        <source>There are no members yet.</source>
        <translation>還沒有會員。</translation>
    </message>
    <message>
        <source>Healthy: most members have bought within 90 days. The target is 35% at most.</source>
        <translation>健康：多數會員 90 天內購買過。目標是至多 35%。</translation>
    </message>
    <message>
        <source>Above the target of 35%: many members have not bought for 90 days.</source>
        <translation>高於 35% 的目標：許多會員 90 天沒有購買。</translation>
    </message>
    <message>
        <source>Cost of rewards, of the budget</source>
        <translation>獎勵成本佔預算</translation>
    </message>
    <message>
        <source>The programme has no marketing budget to compare with.</source>
        <translation>點數計畫沒有可比較的營銷預算。</translation>
    </message>
    <message>
        <source>Within what was agreed: %1 of the budget for the period.</source>
        <translation>在約定之內：佔本期預算的 %1。</translation>
    </message>
    <message>
        <source>Above what was agreed: %1 of the budget for the period.</source>
        <translation>超過約定：佔本期預算的 %1。</translation>
    </message>
</context>
<context>
    <name>regulars::TemplateList</name>
    <message>
        <source>What kind of shop</source>
        <translation>商店類型</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>便利商店</translation>
    </message>
    <message>
        <source>Fresh food</source>
        <translation>生鮮</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <source>Bookshop</source>
        <translation>書店</translation>
    </message>
    <message>
        <source>Hair and beauty</source>
        <translation>美容美髮</translation>
    </message>
    <message>
        <source>Mother and baby</source>
        <translation>母嬰</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Nothing is set yet: you make all of it yourself.</source>
        <translation>什麼都還沒設，全部由您自己設定。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) per %1</source>
        <translation>
            <numerusform>每 %1 積 %n 點</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tier(s)</source>
        <translation>
            <numerusform>%n 個等級</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n 種獎品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TierWords</name>
    <message>
        <source>%1 earn %2 points.</source>
        <translation>%1得%2點數。</translation>
    </message>
    <message>
        <source>%1 get %2 everything.</source>
        <comment>%2: 5% off</comment>
        <translation>%1購買所有商品享%2。</translation>
    </message>
    <message>
        <source>%1 may buy new goods %2 before they are on general sale.</source>
        <translation>%1可比其他人提前%2購買新品。</translation>
    </message>
    <message>
        <source>%1 have “%2” %3, at most %4.</source>
        <translation>%1%3享有「%2」，最多%4。</translation>
    </message>
    <message>
        <source>%1 have “%2” %3.</source>
        <translation>%1%3享有「%2」。</translation>
    </message>
    <message>
        <source>%1 have “%2”, at most %4.</source>
        <translation>%1享有「%2」，最多%4。</translation>
    </message>
    <message>
        <source>%1 have “%2”.</source>
        <translation>%1享有「%2」。</translation>
    </message>
    <message>
        <source>Every member starts as %1.</source>
        <translation>每位會員的起始等級是「%1」。</translation>
    </message>
    <message>
        <source>%1 is given by hand only.</source>
        <translation>等級「%1」只能手動授予。</translation>
    </message>
    <message>
        <source>Members become %1 %2.</source>
        <comment>%2: when they have spent …</comment>
        <translation>會員%2，升為「%1」。</translation>
    </message>
    <message>
        <source>On becoming %1 they get %2.</source>
        <comment>members</comment>
        <translation>升為「%1」時，得%2。</translation>
    </message>
    <message>
        <source>Members keep %1 for good.</source>
        <translation>等級「%1」長期有效。</translation>
    </message>
    <message>
        <source>no time</source>
        <comment>of grace</comment>
        <translation>0 天</translation>
    </message>
    <message>
        <source>%1 lasts %2, followed by a grace period of %3.</source>
        <comment>a tier; lengths of time</comment>
        <translation>等級「%1」有效%2，到期後寬限%3。</translation>
    </message>
    <message>
        <source>After that, members keep %1 if they meet its conditions again.</source>
        <translation>到期時再次符合升級條件的，繼續保持「%1」。</translation>
    </message>
    <message>
        <source>After that, members keep %1 %2.</source>
        <comment>%2: when they have spent …</comment>
        <translation>到期時%2，繼續保持「%1」。</translation>
    </message>
</context>
<context>
    <name>regulars::TiersPage</name>
    <message>
        <source>%1× points</source>
        <comment>a multiplier</comment>
        <translation>%1 倍點數</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n member(s)</source>
        <translation>
            <numerusform>%1 · %n 位會員</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>新增等級</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Lower</source>
        <comment>a tier&apos;s place: one up in the list</comment>
        <translation>降一級</translation>
    </message>
    <message>
        <source>Higher</source>
        <comment>a tier&apos;s place: one down in the list</comment>
        <translation>升一級</translation>
    </message>
    <message>
        <source>Remove there too</source>
        <translation>一併刪除</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>全部等級</translation>
    </message>
    <message>
        <source>Tiers, from the lowest to the highest</source>
        <translation>等級，由低到高</translation>
    </message>
    <message>
        <source>Ways in, welcome, benefits</source>
        <translation>升級條件、升級禮、權益</translation>
    </message>
    <message>
        <source>What this says</source>
        <translation>規則說明</translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation>達到的會員</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Colour of the badge</source>
        <translation>徽章顏色</translation>
    </message>
    <message>
        <source>Points are multiplied by</source>
        <translation>點數倍數</translation>
    </message>
    <message>
        <source>Discount on everything</source>
        <translation>全店折扣</translation>
    </message>
    <message>
        <source>In percent, such as 5.</source>
        <translation>減免百分比，如 5。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no discount</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Days of early access</source>
        <translation>提前購買天數</translation>
    </message>
    <message>
        <source>It ends and is reviewed</source>
        <translation>到期重新定級</translation>
    </message>
    <message>
        <source>It lasts</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Ways in: any one of them is enough</source>
        <translation>升級條件：符合任一條即可</translation>
    </message>
    <message>
        <source>Add a way in</source>
        <translation>新增升級條件</translation>
    </message>
    <message>
        <source>Ways to stay at the end; without any, the ways in count</source>
        <translation>保級條件；不設定則依升級條件</translation>
    </message>
    <message>
        <source>Add a way to stay</source>
        <translation>新增保級條件</translation>
    </message>
    <message>
        <source>Welcome, given on reaching the tier</source>
        <translation>升級禮，升級時贈送</translation>
    </message>
    <message>
        <source>Add a gift of points</source>
        <translation>新增贈送點數</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>權益</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>新增權益</translation>
    </message>
    <message>
        <source>For all of the tier</source>
        <translation>該等級全體會員</translation>
    </message>
    <message>
        <source>Only after visits…</source>
        <translation>到店若干次後…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is pressed; of what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>刪除：%1</translation>
    </message>
    <message>
        <source>New benefit</source>
        <translation>新權益</translation>
    </message>
    <message>
        <source>New benefit %1</source>
        <translation>新權益 %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a part of the programme; an id</comment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>This tier is named by others: %1.</source>
        <translation>其他內容用到了該等級：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Members by what the tier asks for</source>
        <translation>依升級條件統計的會員分布</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1 have the %2 that it asks for now.</source>
        <translation>
            <numerusform>%1 位會員中有 %n 位達到現在要求的 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 instead of %2, %n member(s) more would reach it.</source>
        <translation>
            <numerusform>改為 %1（現為 %2），會多 %n 位會員達到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 instead of %2, %n member(s) fewer would reach it.</source>
        <translation>
            <numerusform>改為 %1（現為 %2），會少 %n 位會員達到。</numerusform>
        </translation>
    </message>
    <message>
        <source>As printed on cards and receipts.</source>
        <translation>印在會員卡和收據上。</translation>
    </message>
    <message>
        <source>1 gives the usual points, 1.5 half as many again.</source>
        <translation>1 表示正常點數，1.5 表示多得一半。</translation>
    </message>
    <message>
        <source>How many days before others its members may buy new goods.</source>
        <translation>該等級會員可比別人提前多少天購買新品。</translation>
    </message>
    <message>
        <source>Otherwise members who reach the tier keep it for good.</source>
        <translation>否則達到該等級的會員永久保有。</translation>
    </message>
    <message>
        <source>Then a grace period</source>
        <translation>隨後的寬限期</translation>
    </message>
    <message>
        <source>When it ends, each member keeps the tier or falls.</source>
        <translation>到期時，會員保級或降級。</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>不限次數</translation>
    </message>
    <message>
        <source>A limited number of times…</source>
        <translation>限制次數…</translation>
    </message>
    <message>
        <source>No way into this tier asks for a sum that could be charted.</source>
        <translation>該等級沒有以數額計算的升級條件，無法繪製分佈圖。</translation>
    </message>
</context>
<context>
    <name>regulars::Till</name>
    <message>
        <source>This has just been recorded; the second press is ignored.</source>
        <translation>剛剛已經入帳，重複按鍵不再處理。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>This member has earned more than three times today. It is recorded.</source>
        <translation>這位會員今天累積點數已超過三次，本次照常入帳。</translation>
    </message>
    <message>
        <source>This member is no longer here.</source>
        <translation>這位會員已不存在。</translation>
    </message>
    <message>
        <source>This coupon is on the counter already.</source>
        <translation>這張優惠券已用於本單。</translation>
    </message>
    <message>
        <source>Whose? Scan a card, or type a phone number or a name first.</source>
        <translation>是哪位會員？請先掃會員卡，或輸入手機號碼、姓名。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Type the amount, then Enter. F5 redeems a reward.</source>
        <translation>輸入金額，再按 Enter。F5 兌換獎品。</translation>
    </message>
    <message>
        <source>Type the amount, then Enter.</source>
        <translation>輸入金額，再按 Enter。</translation>
    </message>
    <message>
        <source>to pay %1</source>
        <translation>應付 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) used</source>
        <translation>
            <numerusform>使用 %Ln 點</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of stored value used</source>
        <translation>使用儲值金 %1</translation>
    </message>
    <message>
        <source>coupon: %1</source>
        <translation>送券：%1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>券碼 %1</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>歡迎，%1</translation>
    </message>
    <message numerus="yes">
        <source>Card %1 · %Ln point(s)</source>
        <translation>
            <numerusform>卡號 %1 · %Ln 點</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退貨</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) taken back</source>
        <translation>
            <numerusform>收回 %Ln 點</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) returned</source>
        <translation>
            <numerusform>退還 %Ln 點</numerusform>
        </translation>
    </message>
    <message>
        <source>balance %1</source>
        <translation>現有 %1 點</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>The purchase is %1&apos;s now.</source>
        <translation>這筆消費已記在%1名下。</translation>
    </message>
    <message>
        <source>Stored value of %1</source>
        <translation>%1的儲值金</translation>
    </message>
    <message>
        <source>Stored value of %1, with a bonus of %2</source>
        <translation>%1的儲值金，另贈 %2</translation>
    </message>
    <message>
        <source>Stored value of %1, paid out</source>
        <translation>%1的儲值金，已退還</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) given</source>
        <translation>
            <numerusform>轉贈 %Ln 點</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: noted. The limit of points for it is reached.</source>
        <translation>%1：已登記，此項點數已達上限。</translation>
    </message>
    <message>
        <source>Benefit used</source>
        <translation>權益已使用</translation>
    </message>
    <message numerus="yes">
        <source>%n more left</source>
        <translation>
            <numerusform>還剩 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 back to stored value</source>
        <translation>退回儲值 %1</translation>
    </message>
    <message>
        <source>%1 back, and %2 to stored value</source>
        <translation>退款 %1，另退回儲值 %2</translation>
    </message>
    <message>
        <source>%1 Is it for certain goods? Shift+F4 lays them on the bill.</source>
        <translation>%1 只限指定商品的券？按 Shift+F4 輸入商品明細。</translation>
    </message>
    <message>
        <source>Recorded without a member. Look one up now, or scan the receipt within 7 days, to put it on them.</source>
        <translation>已記帳，未記會員。現在找到會員，或 7 天內掃描收據，即可補記。</translation>
    </message>
    <message>
        <source>%1 gave them to %2</source>
        <translation>%1 轉贈給 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) earned</source>
        <translation>
            <numerusform>獲得 %Ln 點</numerusform>
        </translation>
    </message>
    <message>
        <source>Top-up of %1</source>
        <translation>儲值 %1</translation>
    </message>
    <message>
        <source>codes %1</source>
        <translation>券碼 %1</translation>
    </message>
    <message>
        <source>A rule gives a reward with this that is out of stock: it is not handed out. The rest is recorded.</source>
        <translation>規則隨單贈送的獎品已無庫存，未發放；其餘已記錄。</translation>
    </message>
    <message>
        <source>hand out: %1</source>
        <translation>請交給顧客：%1</translation>
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
            <numerusform>%n 位會員</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a card, or type the last 4 digits of a phone.</source>
        <translation>掃會員卡，或輸入手機末 4 碼。</translation>
    </message>
    <message>
        <source>Scan a card, or type the last 4 digits of a phone. Served last:</source>
        <translation>掃會員卡，或輸入手機末 4 碼。最近接待：</translation>
    </message>
    <message>
        <source>This has just been recorded; the second press is ignored.</source>
        <translation>剛剛已經入帳，重複按鍵不再處理。</translation>
    </message>
    <message>
        <source>Nobody is found under %1. F3 enrols.</source>
        <translation>查無「%1」，按 F3 登記入會。</translation>
    </message>
    <message>
        <source>Nothing here has the code %1. F3 enrols a member with this card.</source>
        <translation>查無代碼 %1。按 F3 可用這張卡登記新會員。</translation>
    </message>
    <message>
        <source>This reward is not in the catalogue today.</source>
        <translation>這項獎品今天不在獎品目錄中。</translation>
    </message>
    <message>
        <source>%1 has no price of its own: type the amount.</source>
        <translation>%1沒有固定價格，請輸入金額。</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收銀</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Done again: %1. F8 undoes it.</source>
        <translation>已重做：%1。按 F8 復原。</translation>
    </message>
    <message>
        <source>Undone: %1. F8 again redoes it.</source>
        <translation>已復原：%1。再按 F8 重做。</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>查詢會員</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兌換</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>轉贈點數</translation>
    </message>
    <message>
        <source>Points + cash</source>
        <translation>點數+現金</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>儲值金付款</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>用券</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Why these points</source>
        <translation>點數計算明細</translation>
    </message>
    <message>
        <source>Type Chinese in the search field</source>
        <translation>在搜尋框輸入中文</translation>
    </message>
    <message>
        <source>Scan, phone, last 4, pinyin, name</source>
        <translation>掃碼、手機、末 4 碼、拼音、姓名</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>找到的會員</translation>
    </message>
    <message>
        <source>Whose? Scan a card, or type a phone number or a name first.</source>
        <translation>是哪位會員？請先掃會員卡，或輸入手機號碼、姓名。</translation>
    </message>
    <message>
        <source>In this shop points are no money. F5 shows what they buy.</source>
        <translation>本店點數不能折抵現金。按 F5 看能兌換什麼。</translation>
    </message>
    <message>
        <source>This member has no stored value. Shift+F3 tops it up.</source>
        <translation>這位會員沒有儲值金。按 Shift+F3 儲值。</translation>
    </message>
    <message>
        <source>Nothing was recorded yet that could be printed.</source>
        <translation>還沒有可列印的記錄。</translation>
    </message>
    <message>
        <source>This amount can&apos;t be read. Check its digits.</source>
        <translation>金額無法辨識，請檢查數字。</translation>
    </message>
    <message>
        <source>Nobody is found. F3 enrols a new member, Esc clears the field.</source>
        <translation>找不到會員。按 F3 辦理入會，按 Esc 清空。</translation>
    </message>
    <message>
        <source>Go on: the last 4 digits of the phone, or all of it.</source>
        <translation>請繼續輸入：手機末四碼或完整號碼。</translation>
    </message>
    <message>
        <source>More than one fits %1. ↓ picks, Enter opens.</source>
        <translation>有多位會員符合「%1」。按 ↓ 選擇，Enter 開啟。</translation>
    </message>
    <message>
        <source>%1 fits too many. Type the last 4 digits of the phone, or all of it.</source>
        <translation>符合「%1」的太多。請輸入手機末四碼或完整號碼。</translation>
    </message>
    <message>
        <source>The sale of %1 just now has no member: is it %2&apos;s?</source>
        <translation>剛才 %1 的消費未記會員：是%2的嗎？</translation>
    </message>
    <message>
        <source>Put the last sale on them</source>
        <translation>把剛才那筆記到會員</translation>
    </message>
    <message>
        <source>No sale without a member was recorded here just now.</source>
        <translation>剛才這裡沒有未記會員的消費。</translation>
    </message>
    <message>
        <source>No member %1. Enter enrols them.</source>
        <translation>查無會員 %1，按 Enter 登記入會。</translation>
    </message>
</context>
<context>
    <name>regulars::TimeField</name>
    <message>
        <source>From this time on</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Until this time</source>
        <translation>結束時間</translation>
    </message>
</context>
<context>
    <name>regulars::TimelineCard</name>
    <message>
        <source>Details changed</source>
        <translation>修改資料</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>解除凍結</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Tag off: %1</source>
        <translation>移除標籤：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>加標籤：%1</translation>
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
        <translation>調整點數</translation>
    </message>
    <message>
        <source>Adjustment: %1</source>
        <translation>調整點數：%1</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>等級：%1</translation>
    </message>
    <message>
        <source>Tier reviewed</source>
        <translation>重新定級</translation>
    </message>
    <message>
        <source>Points expired</source>
        <translation>點數過期</translation>
    </message>
    <message>
        <source>Points extended</source>
        <translation>點數展延</translation>
    </message>
    <message>
        <source>Given by a rule</source>
        <translation>規則發放</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已復原）</translation>
    </message>
    <message>
        <source>%1: %2, %3 points</source>
        <translation>%1：%2，%3 點</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>Redemptions</source>
        <translation>兌換</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>What is shown of the time line</source>
        <translation>時間軸顯示的內容</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>這裡還沒有內容。</translation>
    </message>
    <message>
        <source>Write a note, Enter</source>
        <translation>寫備註，按 Enter</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Undone, and done again since</source>
        <translation>已撤銷，之後又重做</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <comment>a reward that was redeemed</comment>
        <translation>%1，兌換碼 %2</translation>
    </message>
</context>
<context>
    <name>regulars::TodayList</name>
    <message>
        <source>Nobody has a birthday today.</source>
        <translation>今天沒有人過生日。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln birthday(s) today: %1</source>
        <translation>
            <numerusform>今天有 %Ln 位會員過生日：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No points expire within a week.</source>
        <translation>一週內沒有點數到期。</translation>
    </message>
    <message numerus="yes">
        <source>%1 points of %Ln member(s) expire within a week.</source>
        <translation>
            <numerusform>%Ln 位會員的 %1 點數一週內到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <comment>a reward: how many</comment>
        <translation>%1：剩 %2</translation>
    </message>
    <message>
        <source>All rewards are in stock.</source>
        <translation>所有獎勵都有貨。</translation>
    </message>
    <message>
        <source>Nearly gone: %1</source>
        <translation>快沒貨了：%1</translation>
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
        <translation>將到期的點數</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>獎勵</translation>
    </message>
</context>
<context>
    <name>regulars::TodayPanel</name>
    <message>
        <source>%1, undone</source>
        <translation>%1，已復原</translation>
    </message>
    <message>
        <source>Purchase of %1</source>
        <translation>消費 %1</translation>
    </message>
    <message>
        <source>Purchase, no member</source>
        <translation>消費，非會員</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新會員</translation>
    </message>
    <message>
        <source>Purchase put on member</source>
        <translation>補記會員</translation>
    </message>
    <message>
        <source>Coupon given</source>
        <translation>發優惠券</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>退儲值金</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>轉贈點數</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <source>Benefit used</source>
        <translation>使用權益</translation>
    </message>
    <message>
        <source>Tier set</source>
        <translation>設定等級</translation>
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
        <translation>還沒有記錄，入帳後顯示在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points issued, %2 redeemed</source>
        <translation>發放 %1 點，兌換 %2 點</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Coupon made void</source>
        <translation>優惠券作廢</translation>
    </message>
    <message>
        <source>Partner&apos;s codes brought</source>
        <translation>匯入合作方兌換碼</translation>
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
        <translation>分類</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>看什麼</translation>
    </message>
    <message>
        <source>Who buys this also buys that</source>
        <translation>買了這個也買那個</translation>
    </message>
    <message>
        <source>Goods bought together</source>
        <translation>一起購買的商品</translation>
    </message>
    <message>
        <source>Who buys</source>
        <translation>買了</translation>
    </message>
    <message>
        <source>also buys</source>
        <translation>也買了</translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>購物籃</translation>
    </message>
    <message>
        <source>Of all baskets</source>
        <translation>佔全部購物籃</translation>
    </message>
    <message>
        <source>Of those who buy</source>
        <translation>佔買了前者的</translation>
    </message>
    <message>
        <source>Times as often as usual</source>
        <translation>是平常的幾倍</translation>
    </message>
    <message>
        <source>Nothing stands out yet</source>
        <translation>還沒有突出的組合</translation>
    </message>
    <message numerus="yes">
        <source>It takes at least %n baskets with the same goods in them. Choose a longer period, or look at categories.</source>
        <translation>
            <numerusform>至少要有 %n 個含相同商品的購物籃。請選更長的期間，或改看分類。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 baskets were looked at. Listed is what at least %2 of them hold together, the strongest bonds first. Only above 1.00 times as often as usual is it more than chance.</source>
        <translation>共看了 %1 個購物籃。列出至少在其中 %2 個裡一起出現的，聯繫最強的在前。高於平常的 1.00 倍才不只是巧合。</translation>
    </message>
    <message>
        <source>Nothing beyond chance</source>
        <translation>沒有超出偶然的搭配</translation>
    </message>
    <message>
        <source>What goods have in common is no more than chance explains. Tick the box to see it all the same.</source>
        <translation>這些商品一起出現只是偶然。勾選這一項仍可檢視。</translation>
    </message>
    <message>
        <source>Also what chance explains</source>
        <translation>也顯示偶然的搭配</translation>
    </message>
</context>
<context>
    <name>regulars::TopBar</name>
    <message>
        <source>Find a command or page</source>
        <translation>尋找指令或頁面</translation>
    </message>
    <message>
        <source>Sidebar wide or narrow (%1)</source>
        <translation>展開或收合側邊欄 (%1)</translation>
    </message>
    <message>
        <source>Sidebar wide or narrow</source>
        <translation>展開或收合側邊欄</translation>
    </message>
    <message>
        <source>Lock, or change who is at work (%1)</source>
        <translation>鎖定或換人 (%1)</translation>
    </message>
    <message>
        <source>Lock, or change who is at work</source>
        <translation>鎖定或換人</translation>
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
        <source>No times were recorded with this month&apos;s purchases, only their dates: there is no traffic by hour to show.</source>
        <translation>本月的購買只記了日期，沒有記時刻，因此沒有分時段的客流。</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) were recorded by date alone and stand in no hour.</source>
        <translation>
            <numerusform>%n 筆購買只記了日期，未計入任何時段。</numerusform>
        </translation>
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
    <message>
        <source>No backup of the shop&apos;s data has been made yet.</source>
        <translation>商店資料尚未備份。</translation>
    </message>
    <message>
        <source>Last backup: %1, proved by opening it. None lies on another disk.</source>
        <translation>最近備份：%1，已開啟驗證。其他磁碟上沒有備份。</translation>
    </message>
    <message>
        <source>Last backup: %1, proved by opening it; on another disk: %2.</source>
        <translation>最近備份：%1，已開啟驗證；其他磁碟：%2。</translation>
    </message>
</context>
<context>
    <name>regulars::TransactionsPage</name>
    <message>
        <source>Done again: %1. F8 undoes it.</source>
        <translation>已重做：%1。按 F8 復原。</translation>
    </message>
    <message>
        <source>Undone: %1. F8 does it again.</source>
        <translation>已復原：%1。按 F8 重做。</translation>
    </message>
    <message>
        <source>Sales %1</source>
        <translation>銷售額 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with a member</source>
        <translation>
            <numerusform>其中會員 %Ln 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points issued, %2 redeemed</source>
        <translation>發放 %1 點，兌換 %2 點</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>清除 %n 個篩選條件</numerusform>
        </translation>
    </message>
    <message>
        <source>No transactions today</source>
        <translation>今天沒有交易</translation>
    </message>
    <message>
        <source>No transactions on these days</source>
        <translation>這段期間沒有交易</translation>
    </message>
    <message>
        <source>What is recorded at the till appears here.</source>
        <translation>收銀入帳後顯示在這裡。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Serve this member</source>
        <translation>接待這位會員</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>重印收據</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>顯示今天</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易記錄</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>沒有符合的交易</translation>
    </message>
    <message>
        <source>No transaction meets all that is asked above.</source>
        <translation>沒有交易符合上面的全部條件。</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>匯出帳簿</translation>
    </message>
    <message>
        <source>%1 did this. Scan the slip at the till to refund it.</source>
        <translation>經辦人：%1。請在收銀台掃描收據退貨。</translation>
    </message>
</context>
<context>
    <name>regulars::TrialPanel</name>
    <message>
        <source>Goods of line %1</source>
        <translation>第 %1 筆的商品</translation>
    </message>
    <message>
        <source>Quantity of line %1</source>
        <translation>第 %1 筆的數量</translation>
    </message>
    <message>
        <source>Amount of line %1</source>
        <translation>第 %1 筆的金額</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>請輸入金額。</translation>
    </message>
    <message>
        <source>Type a member&apos;s card or phone number.</source>
        <translation>請輸入會員的卡號或手機號碼。</translation>
    </message>
    <message>
        <source>There is no member with that card or phone number.</source>
        <translation>查無此卡號或手機號碼的會員。</translation>
    </message>
    <message>
        <source>A member: %1</source>
        <translation>會員：%1</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>不限通路</translation>
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
        <translation>發生什麼</translation>
    </message>
    <message>
        <source>More goods</source>
        <translation>加入商品</translation>
    </message>
    <message>
        <source>Amount of the top-up</source>
        <translation>儲值金額</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>哪位會員</translation>
    </message>
    <message>
        <source>Card or phone number</source>
        <translation>卡號或手機號碼</translation>
    </message>
    <message>
        <source>Earlier visits: </source>
        <extracomment>before a number that is being edited</extracomment>
        <translation>先前到店次數：</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>先前到店次數</translation>
    </message>
    <message>
        <source>Has their birthday</source>
        <translation>當天生日</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>移除第 %1 行</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>互動：%1</translation>
    </message>
    <message>
        <source>Someone who is not a member</source>
        <translation>非會員顧客</translation>
    </message>
    <message>
        <source>One of your members…</source>
        <translation>本店的某位會員…</translation>
    </message>
</context>
<context>
    <name>regulars::Trials</name>
    <message>
        <source>“%1” applies here.</source>
        <translation>「%1」在此適用。</translation>
    </message>
    <message>
        <source>“%1” gives nothing here: %2</source>
        <translation>「%1」在此不起作用：%2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1（原價 %2）</translation>
    </message>
    <message>
        <source>%1, no points without a member</source>
        <translation>%1，非會員不累積點數</translation>
    </message>
    <message>
        <source>%1 instead of %2 → %3</source>
        <translation>%1（原價 %2）→ %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an amount; points</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The tier&apos;s discount</source>
        <translation>等級折扣</translation>
    </message>
    <message>
        <source>Coupon %1</source>
        <translation>優惠券 %1</translation>
    </message>
    <message>
        <source>coupon: %1</source>
        <translation>優惠券：%1</translation>
    </message>
    <message>
        <source>reward: %1</source>
        <translation>獎品：%1</translation>
    </message>
    <message>
        <source>stored value: %1</source>
        <translation>儲值金：%1</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>標籤：%1</translation>
    </message>
    <message>
        <source>something else happened.</source>
        <translation>發生的不是這件事。</translation>
    </message>
    <message>
        <source>it is not in force on that day.</source>
        <translation>當天不在有效期限內。</translation>
    </message>
    <message>
        <source>not on that day or at that time.</source>
        <translation>日期或時間不符。</translation>
    </message>
    <message>
        <source>it is about other goods.</source>
        <translation>適用於其他商品。</translation>
    </message>
    <message>
        <source>its conditions are not met.</source>
        <translation>條件不符合。</translation>
    </message>
    <message>
        <source>there is no member.</source>
        <translation>沒有會員。</translation>
    </message>
    <message>
        <source>it is about other members.</source>
        <translation>適用於其他會員。</translation>
    </message>
    <message>
        <source>its conditions are not met, or another rule takes its place.</source>
        <translation>條件不符合，或由另一條規則代替。</translation>
    </message>
    <message>
        <source>Choose a member: this happens only to members.</source>
        <translation>請選擇一位會員：這只發生在會員身上。</translation>
    </message>
    <message>
        <source>%1 for the friend, %2 for the member who brought them</source>
        <translation>好友得 %1，推薦人得 %2</translation>
    </message>
    <message>
        <source>%1, to the member who brought them</source>
        <translation>%1，給推薦人</translation>
    </message>
    <message>
        <source>its conditions are not met, or a more specific rule sets the points on these goods.</source>
        <translation>條件不滿足，或有更具體的規則決定這些商品的點數。</translation>
    </message>
</context>
<context>
    <name>regulars::Trouble</name>
    <message>
        <source>That number is too large; nothing was changed.</source>
        <translation>數字太大，沒有做任何變更。</translation>
    </message>
    <message>
        <source>The shop&apos;s file can&apos;t be opened. Check that the folder is there and may be written.</source>
        <translation>無法開啟商店檔案。請檢查資料夾是否存在、能否寫入。</translation>
    </message>
    <message>
        <source>This file is not a shop of Regulars. Choose another one.</source>
        <translation>這不是熟客的商店檔案，請另選一個。</translation>
    </message>
    <message>
        <source>This shop was written by a newer version of Regulars. Install that version to open it.</source>
        <translation>這家商店由較新版本的熟客寫入，請安裝該版本後再開啟。</translation>
    </message>
    <message>
        <source>This shop is of an older version. Open it to write once, so that it is brought up to date.</source>
        <translation>這家商店是舊版本的。請以可寫入的方式開啟一次，完成升級。</translation>
    </message>
    <message>
        <source>Another program has this shop open. Close it there first.</source>
        <translation>另一個程式正開啟這家商店，請先在那裡關閉。</translation>
    </message>
    <message>
        <source>The shop&apos;s file is busy; nothing was changed. Try again.</source>
        <translation>商店檔案忙碌中，沒有做任何變更，請再試一次。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>磁碟已滿，沒有做任何變更。請清出空間後再試一次。</translation>
    </message>
    <message>
        <source>The disk could not be read or written; nothing was changed. Check the disk, then start Regulars again.</source>
        <translation>磁碟讀寫失敗，沒有做任何變更。請檢查磁碟，再重新啟動熟客。</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Restore the newest backup.</source>
        <translation>商店檔案已損毀，請恢復最新的備份。</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>已取消，沒有做任何變更。</translation>
    </message>
    <message>
        <source>The program made a mistake; nothing was changed. Start it again, and tell its makers.</source>
        <translation>程式發生錯誤，沒有做任何變更。請重新啟動，並告知開發者。</translation>
    </message>
    <message>
        <source>That file is not there any more. Choose another one.</source>
        <translation>檔案已不在原處，請另選一個。</translation>
    </message>
    <message>
        <source>That file can&apos;t be read. Check its permissions.</source>
        <translation>無法讀取檔案，請檢查權限。</translation>
    </message>
    <message>
        <source>That file has no heading line. Give its columns names.</source>
        <translation>檔案沒有標題列，請為各欄加上名稱。</translation>
    </message>
    <message>
        <source>That file is no table. Save it as XLSX or CSV.</source>
        <translation>這不是表格檔案，請存成 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>The characters of that file can&apos;t be read. Save it as CSV UTF-8.</source>
        <translation>無法辨識檔案中的字元，請存成 CSV UTF-8。</translation>
    </message>
    <message>
        <source>The heading line of that file can&apos;t be read. Mend its quotes.</source>
        <translation>無法讀取檔案的標題列，請修正其中的引號。</translation>
    </message>
    <message>
        <source>That workbook is damaged. Open it in a spreadsheet and save it anew.</source>
        <translation>活頁簿已損毀。請用試算表軟體開啟，重新儲存。</translation>
    </message>
    <message>
        <source>That workbook has a password. Save it without one.</source>
        <translation>活頁簿有密碼，請存成沒有密碼的檔案。</translation>
    </message>
    <message>
        <source>That workbook is too large. Split it.</source>
        <translation>活頁簿太大，請拆分。</translation>
    </message>
    <message>
        <source>Name the file .xlsx or .csv.</source>
        <translation>檔名須以 .xlsx 或 .csv 結尾。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose another folder, or make room.</source>
        <translation>無法寫入該位置。請換一個資料夾，或清出空間。</translation>
    </message>
    <message>
        <source>That is more than a workbook holds. Export it as CSV.</source>
        <translation>超出活頁簿的容量，請匯出為 CSV。</translation>
    </message>
</context>
<context>
    <name>regulars::UseWords</name>
    <message>
        <source>%1 “%2”</source>
        <comment>a part of the programme; a name</comment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1等 %n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::VersionList</name>
    <message>
        <source>the shop was set up</source>
        <translation>商店建立</translation>
    </message>
    <message>
        <source>an import brought goods</source>
        <translation>匯入商品</translation>
    </message>
    <message>
        <source>an import was taken back</source>
        <translation>撤回匯入</translation>
    </message>
    <message>
        <source>Version %1 · in force</source>
        <translation>版本 %1 · 現行</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令列</translation>
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
            <numerusform>草稿變更的內容（%n 處）</numerusform>
        </translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>草稿變更的內容</translation>
    </message>
    <message>
        <source>Last changed by %1, %2.</source>
        <translation>最後修改：%1，%2。</translation>
    </message>
    <message>
        <source>The owner reads it and publishes it.</source>
        <translation>由店主檢視並發布。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the file can&apos;t be used; the draft stays as it was:</source>
        <translation>
            <numerusform>檔案有 %n 處無法使用，草稿保持原狀：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>發布…</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>捨棄草稿…</translation>
    </message>
    <message>
        <source>Open as draft</source>
        <translation>作為草稿開啟</translation>
    </message>
    <message>
        <source>Save this version as a file…</source>
        <translation>將此版本存成檔案…</translation>
    </message>
    <message>
        <source>Save the draft as a file…</source>
        <translation>將草稿存成檔案…</translation>
    </message>
    <message>
        <source>Take a file as draft…</source>
        <translation>從檔案讀入草稿…</translation>
    </message>
    <message>
        <source>Add their changes to the draft</source>
        <translation>將對方的變更加入草稿</translation>
    </message>
    <message>
        <source>Let the draft replace theirs</source>
        <translation>用草稿取代對方的版本</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>沒有可發布的內容</translation>
    </message>
    <message>
        <source>The draft is the same as what is in force. Change something on the other pages, open an earlier version, or take a file.</source>
        <translation>草稿與現行版本相同。請在其他頁面修改，開啟先前的版本，或讀入檔案。</translation>
    </message>
    <message>
        <source>Another version was published since this draft was begun. Say what becomes of it before you publish.</source>
        <translation>這份草稿開始之後又發布了另一個版本。發布前請先決定如何處理。</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>全部版本</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>存成檔案</translation>
    </message>
    <message>
        <source>A file holds the whole programme. What you take becomes the draft and is in force only once it is published.</source>
        <translation>檔案儲存整個會員計畫。讀入的檔案成為草稿，發布後才生效。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>發布</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n change(s) now?</source>
        <translation>
            <numerusform>現在發布 %n 處變更？</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on every till counts by them. What members have earned stays as it is, and earlier purchases keep the version they were made under.</source>
        <translation>發布後，各收銀台都依新版本計算。會員已獲得的不變，先前的消費仍依當時的版本。</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>立即發布</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暫不發布</translation>
    </message>
    <message>
        <source>Why (a note for the history of versions)</source>
        <translation>原因（寫入版本記錄的備註）</translation>
    </message>
    <message numerus="yes">
        <source>Discard the draft with its %n change(s)?</source>
        <translation>
            <numerusform>捨棄草稿及其 %n 處變更？</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in force stays as it is. The draft can&apos;t be brought back.</source>
        <translation>現行版本不變。捨棄的草稿無法找回。</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>捨棄草稿</translation>
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
        <translation>草稿已捨棄</translation>
    </message>
    <message>
        <source>Version %1 is the draft now; nothing is published</source>
        <translation>版本 %1 已成為草稿，尚未發布</translation>
    </message>
    <message>
        <source>Their changes are in the draft</source>
        <translation>對方的變更已加入草稿</translation>
    </message>
    <message>
        <source>The draft will replace what was published</source>
        <translation>草稿將取代已發布的版本</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>儲存草稿</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>儲存此版本</translation>
    </message>
    <message>
        <source>Programmes (*.json)</source>
        <translation>會員計畫 (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存為 %1</translation>
    </message>
    <message>
        <source>Take a file as draft</source>
        <translation>從檔案讀入草稿</translation>
    </message>
    <message>
        <source>Programmes (*.json);;All files (*)</source>
        <translation>會員計畫 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The file counts in %1 and the shop in %2, which can&apos;t change any more.</source>
        <translation>檔案以 %1 記帳，而本店以 %2 記帳，無法再變更。</translation>
    </message>
    <message>
        <source>%1 is the draft now; nothing is published</source>
        <translation>%1 已成為草稿，尚未發布</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>檢視效果</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>給顧客看的</translation>
    </message>
    <message>
        <source>One page in plain words: how to earn points, what they buy, what tiers bring. It tells what is in force, not the draft.</source>
        <translation>一頁紙，用通俗的話說明：怎樣累積點數、能換什麼、各等級有什麼。內容以現行版本為準，不含草稿。</translation>
    </message>
    <message>
        <source>Print the leaflet…</source>
        <translation>列印會員手冊…</translation>
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
        <translation>這裡儲存的草稿無法用此版本的程式開啟。可另存為檔案後在檔案中改正，或捨棄草稿；已生效的內容不受影響。</translation>
    </message>
    <message>
        <source>An earlier version of the program took this; mend it, then publish:</source>
        <translation>以下內容舊版程式曾接受，請改正後再發布：</translation>
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
            <numerusform>%1 點</numerusform>
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
            <numerusform>%1 個月</numerusform>
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
        <translation>免費</translation>
    </message>
    <message>
        <source>0% off</source>
        <comment>of the price</comment>
        <translation>原價</translation>
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
        <translation>本週</translation>
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
        <translation>累計</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>最近 %1內</translation>
    </message>
    <message>
        <source>a day</source>
        <comment>so many times</comment>
        <translation>每天</translation>
    </message>
    <message>
        <source>a week</source>
        <comment>so many times</comment>
        <translation>每週</translation>
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
        <translation>累計</translation>
    </message>
    <message>
        <source>in any %1</source>
        <comment>so many times</comment>
        <translation>任意 %1內</translation>
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
        <translation>「%1」等級會員</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a tier such as Gold Member</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>of a tier</comment>
        <translation>%1會員</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
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
        <translation>時段</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期範圍</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍數</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>統計期間</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>獎品</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>互動</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
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
        <translation>選項</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數量</translation>
    </message>
</context>
<context>
    <name>regulars::WalletSheet</name>
    <message>
        <source>How much? Type the amount.</source>
        <translation>多少錢？請輸入金額。</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <source>There is now</source>
        <translation>現有</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>退儲值金</translation>
    </message>
    <message>
        <source>Enter tops up · Esc goes back. To pay a bill with it, press Shift+F6 at the amount.</source>
        <translation>Enter 儲值 · Esc 返回。用儲值金付款：在金額欄按 Shift+F6。</translation>
    </message>
    <message>
        <source>Topped up, there is %1.</source>
        <translation>儲值後共有 %1。</translation>
    </message>
    <message>
        <source>Topped up, there is %1: a bonus of %2 comes with it.</source>
        <translation>儲值後共有 %1，其中贈送 %2。</translation>
    </message>
</context>
<context>
    <name>regulars::WhatIfFigures</name>
    <message>
        <source>Points given</source>
        <translation>發放點數</translation>
    </message>
    <message>
        <source>What it costs the shop</source>
        <translation>商店成本</translation>
    </message>
    <message>
        <source>Owed to members at the end</source>
        <translation>期末欠會員的價值</translation>
    </message>
    <message>
        <source>Redemptions in reach</source>
        <translation>可及的兌換次數</translation>
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
        <source>Points outstanding at the end</source>
        <translation>期末未兌換點數</translation>
    </message>
    <message>
        <source>Offers and tier discounts</source>
        <translation>優惠與等級折扣</translation>
    </message>
    <message>
        <source>Taken off by coupons</source>
        <translation>優惠券減免</translation>
    </message>
    <message>
        <source>Stored value given</source>
        <translation>贈送儲值</translation>
    </message>
    <message>
        <source>Gifts, at their cost</source>
        <translation>贈品（按成本）</translation>
    </message>
    <message>
        <source>Redemptions out of reach</source>
        <translation>不再可及的兌換</translation>
    </message>
    <message>
        <source>Rises of tier</source>
        <translation>升級人數</translation>
    </message>
    <message>
        <source>Falls of tier</source>
        <translation>降級人數</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Points given by day</source>
        <translation>每日發放點數</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Members by tier at the end</source>
        <translation>期末各等級會員數</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>沒有差異</translation>
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
        <translation>期末所有會員等級不變。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) stand higher at the end.</source>
        <translation>
            <numerusform>期末 %n 位會員等級更高。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) stand lower.</source>
        <translation>
            <numerusform>%n 位會員等級更低。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of %n member(s) has more or less of it.</source>
        <translation>
            <numerusform>%n 位會員中沒有人因此增減。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have more of it.</source>
        <translation>
            <numerusform>%n 位會員更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have less.</source>
        <translation>
            <numerusform>%n 位會員更少。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was returned or undone counts as never sold.</source>
        <translation>已退貨或撤銷的視為未曾售出。</translation>
    </message>
    <message>
        <source>Rewards are in reach whatever the stock was.</source>
        <translation>獎品不論庫存均視為可兌換。</translation>
    </message>
    <message>
        <source>Reviews and dated rules run as if day-end had run every day.</source>
        <translation>重新定級和定期規則按每天都執行日結計算。</translation>
    </message>
    <message>
        <source>Tried on %1 to %2: points given %3, cost %4, owed to members %5, %6 members higher and %7 lower on the ladder.</source>
        <translation>試算 %1 至 %2 的差異：發放點數 %3，成本 %4，欠會員 %5；%6 位會員升級，%7 位降級。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Stand higher at the end</source>
        <translation>期末等級更高</translation>
    </message>
    <message>
        <source>Stand lower at the end</source>
        <translation>期末等級更低</translation>
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
        <translation>按獎品統計可及的兌換</translation>
    </message>
    <message>
        <source>Points given by segment</source>
        <translation>按分群統計發放點數</translation>
    </message>
    <message>
        <source>Cost by segment</source>
        <translation>按分群統計成本</translation>
    </message>
    <message>
        <source>Coupons given</source>
        <translation>給出的優惠券</translation>
    </message>
    <message>
        <source>Points redeemed by day</source>
        <translation>每日兌換的點數</translation>
    </message>
    <message>
        <source>Points expired by day</source>
        <translation>每日過期的點數</translation>
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
        <translation>全店上限、最高佔比與給推薦人的獎勵相互牽連，無法算得完全準確。</translation>
    </message>
    <message>
        <source>Tags given by hand are held throughout as they are now.</source>
        <translation>手工加的標籤始終按現在的情況算。</translation>
    </message>
    <message>
        <source>Birthdays, ages and genders are taken as they are now.</source>
        <translation>生日、年齡和性別按現在的情況算。</translation>
    </message>
    <message>
        <source>Points that were given on twice live by the activity of the last giver.</source>
        <translation>轉贈過兩次的點數，其有效期隨最後一位贈出者的活動而定。</translation>
    </message>
    <message>
        <source>Members who were merged count as one throughout.</source>
        <translation>合併過的會員始終按一位算。</translation>
    </message>
    <message>
        <source>Coupons given are counted; only those laid down in fact take anything off.</source>
        <translation>給出的優惠券只計數；只有實際出示過的才抵扣金額。</translation>
    </message>
    <message>
        <source>For referrers, friends&apos; first purchases are looked at as they were sold.</source>
        <translation>對推薦人而言，朋友的首次購買按實際售出的情況看。</translation>
    </message>
    <message>
        <source>the rule “%1”</source>
        <translation>規則「%1」</translation>
    </message>
    <message>
        <source>the tier “%1”</source>
        <translation>等級「%1」</translation>
    </message>
    <message>
        <source>the segment “%1”</source>
        <translation>分群「%1」</translation>
    </message>
    <message>
        <source>the coupon “%1”</source>
        <translation>優惠券「%1」</translation>
    </message>
    <message>
        <source>the reward “%1”</source>
        <translation>獎勵「%1」</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>These figures may be off: %1.</source>
        <translation>這些數字可能有偏差：%1。</translation>
    </message>
</context>
</TS>
