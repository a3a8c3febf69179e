<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>regulars::ActForm</name>
    <message>
        <location filename="../ui/members/actform.cpp" line="20"/>
        <location filename="../ui/members/actform.cpp" line="105"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>regulars::AmountBar</name>
    <message>
        <location filename="../ui/counter/amountbar.cpp" line="111"/>
        <source>Coupon %1</source>
        <translation>優惠券 %1</translation>
    </message>
    <message>
        <location filename="../ui/counter/amountbar.cpp" line="121"/>
        <source>Stored value %1</source>
        <translation>儲值金 %1</translation>
    </message>
    <message>
        <location filename="../ui/counter/amountbar.cpp" line="122"/>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/counter/amountbar.cpp" line="134"/>
        <source>%n line(s): %1</source>
        <translation>
            <numerusform>%n 筆明細：%1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/counter/amountbar.cpp" line="151"/>
        <location filename="../ui/counter/amountbar.cpp" line="153"/>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../ui/counter/amountbar.cpp" line="155"/>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../ui/counter/amountbar.cpp" line="156"/>
        <source>Points to pay with</source>
        <translation>折抵點數</translation>
    </message>
</context>
<context>
    <name>regulars::AppendixPart</name>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="19"/>
        <source>Day by day</source>
        <translation>逐日明細</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="18"/>
        <source>What the figures mean</source>
        <translation>指標說明</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="21"/>
        <source>Signatures</source>
        <translation>簽字</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="23"/>
        <source>Prepared by</source>
        <translation>製表</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="23"/>
        <source>Checked by</source>
        <translation>覆核</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="23"/>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="24"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="25"/>
        <source>Signature and seal</source>
        <translation>簽字（蓋章）</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="26"/>
        <location filename="../ui/reports/appendixpart.cpp" line="92"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="36"/>
        <source>Heads of the ledger</source>
        <translation>帳簿鏈首</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="38"/>
        <source>Each till chains its entries. Whoever keeps this paper can prove later that nothing before these heads was changed: compare them, or give them to the verb verify as anchors.</source>
        <translation>每台收銀的記錄前後相鏈。留存本報表，日後即可證明此處鏈首之前的記錄未被改動：逐一比對，或作為錨點交給 verify 命令驗證。</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="55"/>
        <source>Till %1, entry %2</source>
        <translation>收銀台 %1，第 %2 條</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="82"/>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="93"/>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="94"/>
        <location filename="../ui/reports/appendixpart.cpp" line="125"/>
        <source>Sales</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="95"/>
        <location filename="../ui/reports/appendixpart.cpp" line="126"/>
        <source>Purchases</source>
        <translation>購買筆數</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="96"/>
        <location filename="../ui/reports/appendixpart.cpp" line="118"/>
        <source>Points issued</source>
        <translation>發放點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="97"/>
        <location filename="../ui/reports/appendixpart.cpp" line="120"/>
        <source>Points redeemed</source>
        <translation>兌換點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="98"/>
        <source>Points expired</source>
        <translation>過期點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="108"/>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="108"/>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="110"/>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="111"/>
        <source>members at the month&apos;s end; an erased member counts until erased</source>
        <translation>月末會員人數；已註銷者在註銷之前計入</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="112"/>
        <source>Active members</source>
        <translation>活躍會員</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="113"/>
        <source>members at the end with a purchase, a redemption or an action in the month; the share is of all members</source>
        <translation>月末會員中當月有購買、兌換或互動的人數；佔比以全部會員為分母</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="114"/>
        <source>Sleeping share</source>
        <translation>沉睡佔比</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="115"/>
        <source>members whose last purchase, or else whose joining, lies more than 90 days back ÷ members</source>
        <translation>最近一次購買（從未購買者以入會日計）距月末超過 90 天的會員 ÷ 會員</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="116"/>
        <source>Lost members</source>
        <translation>流失會員</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="117"/>
        <source>members whose 91st day after their last purchase, or else after joining, fell in the month</source>
        <translation>最近一次購買（從未購買者以入會日計）後的第 91 天落在當月的會員</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="119"/>
        <source>points awarded less points taken back, each on its own business date</source>
        <translation>發放的點數減去收回的點數，各按其營業日計</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="120"/>
        <source>points spent, without redemptions that were undone</source>
        <translation>用掉的點數，不含已復原的兌換</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="121"/>
        <source>Redemption rate</source>
        <translation>兌換率</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="121"/>
        <source>points redeemed ÷ points issued in the month</source>
        <translation>當月兌換點數 ÷ 當月發放點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="122"/>
        <source>Redeeming share</source>
        <translation>兌換會員佔比</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="122"/>
        <source>members who redeemed ÷ active members</source>
        <translation>兌換過的會員 ÷ 活躍會員</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="123"/>
        <source>Breakage rate</source>
        <translation>過期損耗率</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="123"/>
        <source>points expired ÷ points redeemed and expired together</source>
        <translation>過期點數 ÷（兌換點數 + 過期點數）</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="124"/>
        <source>Liability</source>
        <translation>點數負債</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="124"/>
        <source>points outstanding × the value of a point</source>
        <translation>未用點數 × 每點價值</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="125"/>
        <source>amounts paid less refunds, a refund on its own business date</source>
        <translation>實付金額減去退款，退款按退款當日計</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="127"/>
        <source>purchases of the month that were not wholly refunded by its end</source>
        <translation>當月的購買，月末前全部退款者不計</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="128"/>
        <source>Repeat rate</source>
        <translation>回購率</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="129"/>
        <source>members with two or more purchases ÷ members with one or more</source>
        <translation>購買兩次及以上的會員 ÷ 購買過的會員</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="130"/>
        <source>Retention</source>
        <translation>留存率</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="131"/>
        <source>members who bought in the unit before and in this one ÷ those who bought in the unit before; the unit is the month, quarter or year that holds the month&apos;s end</source>
        <translation>上一期和本期都購買的會員 ÷ 上一期購買的會員；「期」為月末所在的月、季或年</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="132"/>
        <source>Recency, frequency, money</source>
        <translation>最近、頻次、金額（RFM）</translation>
    </message>
    <message>
        <location filename="../ui/reports/appendixpart.cpp" line="133"/>
        <source>each member with a purchase gets 1 to 5 for how recently, how often and for how much they bought, by fifths of all</source>
        <translation>每位購買過的會員按最近一次購買、購買次數、購買金額各分五等，得 1 至 5 分</translation>
    </message>
</context>
<context>
    <name>regulars::ApprovalBar</name>
    <message>
        <location filename="../ui/counter/approvalbar.cpp" line="120"/>
        <source>A manager or the owner agrees here: PIN, then Enter. Esc gives up.</source>
        <translation>請店長或店主在此授權：輸入 PIN 碼，再按 Enter；按 Esc 放棄。</translation>
    </message>
    <message>
        <location filename="../ui/counter/approvalbar.cpp" line="121"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../ui/counter/approvalbar.cpp" line="122"/>
        <source>Name of the manager or owner</source>
        <translation>店長或店主的姓名</translation>
    </message>
    <message>
        <location filename="../ui/counter/approvalbar.cpp" line="123"/>
        <source>PIN or password</source>
        <translation>PIN 碼或密碼</translation>
    </message>
    <message>
        <location filename="../ui/counter/approvalbar.cpp" line="124"/>
        <source>PIN or password of the manager or owner</source>
        <translation>店長或店主的 PIN 碼或密碼</translation>
    </message>
    <message>
        <location filename="../ui/counter/approvalbar.cpp" line="125"/>
        <source>Agree</source>
        <translation>授權</translation>
    </message>
</context>
<context>
    <name>regulars::AskBar</name>
    <message>
        <location filename="../ui/members/askbar.cpp" line="30"/>
        <location filename="../ui/members/askbar.cpp" line="137"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>regulars::BasketSheet</name>
    <message>
        <location filename="../ui/counter/basketsheet.cpp" line="105"/>
        <source>%1 has no price of its own: type the line&apos;s amount.</source>
        <translation>%1沒有固定價格，請輸入這一筆的金額。</translation>
    </message>
    <message>
        <location filename="../ui/counter/basketsheet.cpp" line="128"/>
        <location filename="../ui/counter/basketsheet.cpp" line="137"/>
        <source>Lines of the bill</source>
        <translation>本單明細</translation>
    </message>
    <message>
        <location filename="../ui/counter/basketsheet.cpp" line="129"/>
        <location filename="../ui/counter/basketsheet.cpp" line="130"/>
        <source>Product or category</source>
        <translation>商品或分類</translation>
    </message>
    <message>
        <location filename="../ui/counter/basketsheet.cpp" line="131"/>
        <source>Scan, code or name</source>
        <translation>掃碼、編號或名稱</translation>
    </message>
    <message>
        <location filename="../ui/counter/basketsheet.cpp" line="132"/>
        <location filename="../ui/counter/basketsheet.cpp" line="133"/>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <location filename="../ui/counter/basketsheet.cpp" line="134"/>
        <location filename="../ui/counter/basketsheet.cpp" line="135"/>
        <source>Amount of the line</source>
        <translation>本筆金額</translation>
    </message>
    <message>
        <location filename="../ui/counter/basketsheet.cpp" line="136"/>
        <source>its price</source>
        <translation>依售價</translation>
    </message>
    <message>
        <location filename="../ui/counter/basketsheet.cpp" line="138"/>
        <source>Add line</source>
        <translation>加入</translation>
    </message>
    <message>
        <location filename="../ui/counter/basketsheet.cpp" line="139"/>
        <source>Enter adds, Enter on an empty field is done · Delete takes a line away · Esc goes back</source>
        <translation>Enter 加入，空欄按 Enter 完成 · Delete 刪除一筆 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::BulkBar</name>
    <message numerus="yes">
        <location filename="../ui/members/bulkbar.cpp" line="85"/>
        <source>%Ln chosen</source>
        <translation>
            <numerusform>已選 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/members/bulkbar.cpp" line="86"/>
        <location filename="../ui/members/bulkbar.cpp" line="87"/>
        <location filename="../ui/members/bulkbar.cpp" line="88"/>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="../ui/members/bulkbar.cpp" line="89"/>
        <source>Put tag on</source>
        <translation>加標籤</translation>
    </message>
    <message>
        <location filename="../ui/members/bulkbar.cpp" line="90"/>
        <source>Take tag off</source>
        <translation>移除標籤</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/members/bulkbar.cpp" line="93"/>
        <source>Choose all %Ln</source>
        <translation>
            <numerusform>全選 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/members/bulkbar.cpp" line="95"/>
        <source>Choose none</source>
        <translation>取消選取</translation>
    </message>
</context>
<context>
    <name>regulars::CommandPalette</name>
    <message>
        <location filename="../ui/window/commandpalette.cpp" line="220"/>
        <source>What do you want to do? A name, a part of it, or pinyin</source>
        <translation>想做什麼？輸入名稱、其中幾個字或拼音</translation>
    </message>
    <message>
        <location filename="../ui/window/commandpalette.cpp" line="221"/>
        <source>Find a command or page</source>
        <translation>尋找指令或頁面</translation>
    </message>
    <message>
        <location filename="../ui/window/commandpalette.cpp" line="222"/>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
</context>
<context>
    <name>regulars::CouponSheet</name>
    <message>
        <location filename="../ui/counter/couponsheet.cpp" line="49"/>
        <source>through %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <location filename="../ui/counter/couponsheet.cpp" line="101"/>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <location filename="../ui/counter/couponsheet.cpp" line="102"/>
        <source>Scan or type a coupon&apos;s code</source>
        <translation>掃描或輸入券碼</translation>
    </message>
    <message>
        <location filename="../ui/counter/couponsheet.cpp" line="103"/>
        <source>Coupon&apos;s code</source>
        <translation>券碼</translation>
    </message>
    <message>
        <location filename="../ui/counter/couponsheet.cpp" line="104"/>
        <source>Coupons of this member</source>
        <translation>這位會員的優惠券</translation>
    </message>
    <message>
        <location filename="../ui/counter/couponsheet.cpp" line="105"/>
        <source>This member holds no coupon now. A code can be typed or scanned.</source>
        <translation>這位會員目前沒有優惠券，可以掃描或輸入券碼。</translation>
    </message>
    <message>
        <location filename="../ui/counter/couponsheet.cpp" line="106"/>
        <source>Use on this bill</source>
        <translation>用於本單</translation>
    </message>
    <message>
        <location filename="../ui/counter/couponsheet.cpp" line="107"/>
        <source>1–9 or ↑↓ pick · Enter lays it on the bill · Esc goes back</source>
        <translation>1–9 或 ↑↓ 選擇 · Enter 用於本單 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::Customer</name>
    <message numerus="yes">
        <location filename="../ui/counter/customer.cpp" line="56"/>
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/counter/customer.cpp" line="58"/>
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 點</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::EnrolSheet</name>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="103"/>
        <source>%1 has this phone already: Enter opens them.</source>
        <translation>%1 已登記這個手機號碼，按 Enter 開啟這位會員。</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="132"/>
        <source>This is no phone number. Check its digits.</source>
        <translation>手機號碼不正確，請檢查數字。</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="133"/>
        <source>There is no such day. Write 02-28 or 1990-02-28.</source>
        <translation>沒有這一天。請寫成 02-28 或 1990-02-28。</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="145"/>
        <source>Nobody has that card or phone. Leave the field empty, or check it.</source>
        <translation>查無此卡號或手機號碼。請檢查，或將此欄留空。</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="160"/>
        <source>New member</source>
        <translation>新會員</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="161"/>
        <location filename="../ui/counter/enrolsheet.cpp" line="167"/>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="162"/>
        <location filename="../ui/counter/enrolsheet.cpp" line="168"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="163"/>
        <source>Birthday, the year may be left out</source>
        <translation>生日（年份可不填）</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="164"/>
        <source>Card, made here unless given</source>
        <translation>卡號（留空則自動產生）</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="165"/>
        <source>Brought by: card or phone</source>
        <translation>推薦人：卡號或手機號碼</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="166"/>
        <source>Agrees to be sent offers</source>
        <translation>同意接收優惠訊息</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="169"/>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="170"/>
        <source>Card</source>
        <translation>卡號</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="171"/>
        <source>Brought by</source>
        <translation>推薦人</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="172"/>
        <source>MM-DD</source>
        <translation>月-日</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="173"/>
        <source>Enrol</source>
        <translation>入會</translation>
    </message>
    <message>
        <location filename="../ui/counter/enrolsheet.cpp" line="174"/>
        <source>The phone alone is enough. Enter enrols · Esc goes back</source>
        <translation>只填手機號碼也可以。Enter 入會 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::FilterPanel</name>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="158"/>
        <location filename="../ui/members/filterpanel.cpp" line="328"/>
        <source>Any tag</source>
        <translation>不限標籤</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="293"/>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="294"/>
        <source>No purchase for, days</source>
        <translation>多少天未購買</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="295"/>
        <source>Birthday within, days</source>
        <translation>多少天內生日</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="296"/>
        <source>Points expire within, days</source>
        <translation>點數多少天內過期</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="297"/>
        <source>Points from, to</source>
        <translation>點數（從、到）</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="298"/>
        <source>Joined from, to</source>
        <translation>入會日期（從、到）</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="299"/>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="300"/>
        <source>Consent</source>
        <translation>同意事項</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="309"/>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="311"/>
        <source>Points, at least</source>
        <translation>點數下限</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="312"/>
        <location filename="../ui/members/filterpanel.cpp" line="315"/>
        <source>from</source>
        <translation>從</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="313"/>
        <source>Points, at most</source>
        <translation>點數上限</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="314"/>
        <location filename="../ui/members/filterpanel.cpp" line="316"/>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="317"/>
        <source>Joined from a day on</source>
        <translation>限定最早入會日期</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="318"/>
        <source>Joined up to a day</source>
        <translation>限定最晚入會日期</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="319"/>
        <source>Joined from</source>
        <translation>入會日期從</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="320"/>
        <source>Joined through</source>
        <translation>入會日期到</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="323"/>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="323"/>
        <source>Frozen</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="323"/>
        <source>Not frozen</source>
        <translation>未凍結</translation>
    </message>
    <message>
        <location filename="../ui/members/filterpanel.cpp" line="326"/>
        <source>Agreed to marketing</source>
        <translation>同意接收優惠訊息</translation>
    </message>
</context>
<context>
    <name>regulars::FilterParts</name>
    <message>
        <location filename="../ui/members/filterparts.cpp" line="30"/>
        <source>%1 or %2</source>
        <comment>tiers</comment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <location filename="../ui/members/filterparts.cpp" line="38"/>
        <source>Joined %1 to %2</source>
        <translation>%1 至 %2 入會</translation>
    </message>
    <message>
        <location filename="../ui/members/filterparts.cpp" line="41"/>
        <source>Joined since %1</source>
        <translation>%1 起入會</translation>
    </message>
    <message>
        <location filename="../ui/members/filterparts.cpp" line="42"/>
        <source>Joined by %1</source>
        <translation>%1 及以前入會</translation>
    </message>
    <message>
        <location filename="../ui/members/filterparts.cpp" line="48"/>
        <source>%1 to %2 points</source>
        <translation>%1 至 %2 點</translation>
    </message>
    <message>
        <location filename="../ui/members/filterparts.cpp" line="52"/>
        <source>%1 points or more</source>
        <translation>%1 點以上</translation>
    </message>
    <message>
        <location filename="../ui/members/filterparts.cpp" line="53"/>
        <source>%1 points or less</source>
        <translation>%1 點以下</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/members/filterparts.cpp" line="60"/>
        <source>No purchase for %n day(s)</source>
        <translation>
            <numerusform>%n 天未購買</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/members/filterparts.cpp" line="63"/>
        <source>Birthday today</source>
        <translation>今天生日</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/members/filterparts.cpp" line="64"/>
        <source>Birthday within %n day(s)</source>
        <translation>
            <numerusform>%n 天內生日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/members/filterparts.cpp" line="67"/>
        <source>Points expire within %n day(s)</source>
        <translation>
            <numerusform>點數 %n 天內過期</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/members/filterparts.cpp" line="132"/>
        <source>&quot;%1&quot;</source>
        <comment>what was searched for</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <location filename="../ui/members/filterparts.cpp" line="136"/>
        <source>Tagged %1</source>
        <translation>標籤：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/filterparts.cpp" line="142"/>
        <source>Frozen</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <location filename="../ui/members/filterparts.cpp" line="142"/>
        <source>Not frozen</source>
        <translation>未凍結</translation>
    </message>
    <message>
        <location filename="../ui/members/filterparts.cpp" line="144"/>
        <source>Agreed to %1</source>
        <translation>已同意%1</translation>
    </message>
    <message>
        <location filename="../ui/members/filterparts.cpp" line="162"/>
        <source>marketing</source>
        <translation>接收優惠訊息</translation>
    </message>
</context>
<context>
    <name>regulars::FirstRun</name>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="156"/>
        <source>Open a shop that is there already</source>
        <translation>開啟現有商店</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="157"/>
        <source>Shops of Regulars (*.regulars);;All files (*)</source>
        <translation>熟客商店檔案 (*.regulars);;所有檔案 (*)</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="293"/>
        <source>Type your name: it stands beside what you do.</source>
        <translation>請輸入您的姓名，您的每次操作都會署名。</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="298"/>
        <source>Take a password of 6 characters or more.</source>
        <translation>密碼至少要 6 個字元。</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="304"/>
        <source>The two passwords differ. Type them once more.</source>
        <translation>兩次輸入的密碼不一致，請再輸入一次。</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="330"/>
        <source>Practice shop</source>
        <translation>練習店</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="383"/>
        <source>Regulars</source>
        <translation>熟客</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="384"/>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="385"/>
        <source>Welcome to Regulars</source>
        <translation>歡迎使用熟客</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="385"/>
        <source>Who is the owner?</source>
        <translation>店主是哪位？</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="386"/>
        <source>How do you want to start?</source>
        <translation>您想怎麼開始？</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="388"/>
        <source>Choose what comes nearest to your shop. Everything can be changed later.</source>
        <translation>選一個最接近您商店的範本，之後都可以修改。</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="389"/>
        <source>The owner may do everything. The password opens the shop on this computer.</source>
        <translation>店主可以執行所有操作。在這台電腦上開啟商店要用這組密碼。</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="390"/>
        <source>You can add people, import members and change every rule later.</source>
        <translation>之後可以隨時新增人員、匯入會員、修改每條規則。</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="393"/>
        <source>Name of the shop</source>
        <translation>商店名稱</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="393"/>
        <source>Kind of shop</source>
        <translation>商店類型</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="393"/>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="394"/>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="394"/>
        <source>Password once more</source>
        <translation>再輸入一次密碼</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="398"/>
        <source>My shop</source>
        <translation>我的小店</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="403"/>
        <source>6 characters or more</source>
        <translation>至少 6 個字元</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="404"/>
        <source>Open a shop that is there already…</source>
        <translation>開啟現有商店…</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="405"/>
        <source>Start with an empty shop</source>
        <translation>從空白商店開始</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="406"/>
        <source>No members yet. Rules, tiers and rewards come from your template.</source>
        <translation>還沒有會員；規則、等級和獎品依範本設好。</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="407"/>
        <source>Look around in a practice shop first</source>
        <translation>先到練習店裡看看</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="409"/>
        <source>A corner shop with 300 members and a year of sales, in a file of its own. Your own shop can be set up at any time; the practice clerks&apos; PIN is 888888.</source>
        <translation>一家街角小店，有 300 位會員和一年的銷售，存在獨立的檔案裡。您自己的商店隨時可以建立；練習店店員的 PIN 碼是 888888。</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="411"/>
        <source>The shop&apos;s file lies in %1.</source>
        <translation>商店檔案存放在 %1。</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="412"/>
        <source>Making the practice shop</source>
        <translation>正在建立練習店</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="413"/>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="414"/>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <location filename="../ui/welcome/firstrun.cpp" line="414"/>
        <source>Open the shop</source>
        <translation>開始使用</translation>
    </message>
</context>
<context>
    <name>regulars::GiftSheet</name>
    <message>
        <location filename="../ui/counter/giftsheet.cpp" line="82"/>
        <source>Nobody is found under %1.</source>
        <translation>查無「%1」。</translation>
    </message>
    <message>
        <location filename="../ui/counter/giftsheet.cpp" line="100"/>
        <source>To %1 %2</source>
        <translation>轉贈給 %1 %2</translation>
    </message>
    <message>
        <location filename="../ui/counter/giftsheet.cpp" line="109"/>
        <source>To whom? Type a phone number or a name.</source>
        <translation>轉贈給誰？請輸入手機號碼或姓名。</translation>
    </message>
    <message>
        <location filename="../ui/counter/giftsheet.cpp" line="114"/>
        <source>How many points?</source>
        <translation>轉贈多少點？</translation>
    </message>
    <message>
        <location filename="../ui/counter/giftsheet.cpp" line="134"/>
        <source>Give points</source>
        <translation>轉贈點數</translation>
    </message>
    <message>
        <location filename="../ui/counter/giftsheet.cpp" line="135"/>
        <source>To whom? Card, phone or name</source>
        <translation>轉贈給誰？卡號、手機號碼或姓名</translation>
    </message>
    <message>
        <location filename="../ui/counter/giftsheet.cpp" line="136"/>
        <source>Receiver</source>
        <translation>受贈人</translation>
    </message>
    <message>
        <location filename="../ui/counter/giftsheet.cpp" line="137"/>
        <source>Members found</source>
        <translation>找到的會員</translation>
    </message>
    <message>
        <location filename="../ui/counter/giftsheet.cpp" line="138"/>
        <location filename="../ui/counter/giftsheet.cpp" line="139"/>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../ui/counter/giftsheet.cpp" line="140"/>
        <source>Give</source>
        <translation>轉贈</translation>
    </message>
    <message>
        <location filename="../ui/counter/giftsheet.cpp" line="141"/>
        <source>Enter picks, then gives · Esc goes back</source>
        <translation>Enter 選定，再按轉贈 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::Journal</name>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="43"/>
        <source>Command line</source>
        <translation>命令列</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="56"/>
        <source>%1 points</source>
        <translation>%1 點</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="90"/>
        <source>Purchases</source>
        <translation>消費</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="92"/>
        <source>Refunds</source>
        <translation>退貨</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="94"/>
        <source>Rewards and coupons</source>
        <translation>獎品與優惠券</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="96"/>
        <source>Points by hand</source>
        <translation>人工點數</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="98"/>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="100"/>
        <source>Members and tiers</source>
        <translation>會員與等級</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="102"/>
        <source>Undone and redone</source>
        <translation>復原與重做</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="111"/>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="113"/>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="115"/>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="117"/>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="119"/>
        <source>Paid</source>
        <translation>實付</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="121"/>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="123"/>
        <source>Till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="125"/>
        <source>Clerk</source>
        <translation>店員</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="138"/>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="141"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="149"/>
        <source>Purchase undone</source>
        <translation>復原消費</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="151"/>
        <source>Reward undone</source>
        <translation>復原兌換</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="153"/>
        <source>Action undone</source>
        <translation>復原互動</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="155"/>
        <source>%1: undone</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="174"/>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="176"/>
        <source>Refunded</source>
        <translation>已退貨</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalwords.cpp" line="178"/>
        <source>Partly refunded</source>
        <translation>部分退貨</translation>
    </message>
</context>
<context>
    <name>regulars::JournalFilter</name>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="203"/>
        <source>All kinds</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="206"/>
        <source>Till %1</source>
        <translation>收銀台 %1</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="206"/>
        <source>All tills</source>
        <translation>全部收銀台</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="208"/>
        <source>All clerks</source>
        <translation>全部店員</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="210"/>
        <source>With and without member</source>
        <translation>會員與非會員</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="211"/>
        <location filename="../ui/transactions/journalfilter.cpp" line="258"/>
        <source>With a member</source>
        <translation>會員</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="212"/>
        <location filename="../ui/transactions/journalfilter.cpp" line="260"/>
        <source>Without a member</source>
        <translation>非會員</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="214"/>
        <source>Undone or not</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="214"/>
        <location filename="../ui/transactions/journalfilter.cpp" line="265"/>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="214"/>
        <location filename="../ui/transactions/journalfilter.cpp" line="264"/>
        <source>Standing</source>
        <translation>有效</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="227"/>
        <source>Filter: %1. Delete takes it away.</source>
        <translation>篩選：%1。按 Delete 移除。</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="228"/>
        <source>Filter: %1</source>
        <translation>篩選：%1</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="327"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="328"/>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="329"/>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="330"/>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="331"/>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="349"/>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="350"/>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <location filename="../ui/transactions/journalfilter.cpp" line="351"/>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
</context>
<context>
    <name>regulars::KeySheet</name>
    <message>
        <location filename="../ui/window/keysheet.cpp" line="94"/>
        <location filename="../ui/window/keysheet.cpp" line="95"/>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
</context>
<context>
    <name>regulars::MainWindow</name>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="123"/>
        <source>Find a command or page</source>
        <translation>尋找指令或頁面</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="124"/>
        <source>Keys of this page</source>
        <translation>本頁快速鍵</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="125"/>
        <source>Lock, or change who is at work</source>
        <translation>鎖定或換人</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="126"/>
        <source>Sidebar wide or narrow</source>
        <translation>展開或收合側邊欄</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="127"/>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="128"/>
        <source>Text larger</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="129"/>
        <source>Text smaller</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="130"/>
        <source>Text at its usual size</source>
        <translation>還原文字大小</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="131"/>
        <source>Light colours</source>
        <translation>淺色外觀</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="132"/>
        <source>Dark colours</source>
        <translation>深色外觀</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="133"/>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="134"/>
        <source>Colours as the system has them</source>
        <translation>外觀跟隨系統</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="301"/>
        <source>%1 – Regulars</source>
        <translation>%1 – 熟客</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="307"/>
        <source>Shop file %1 · till %2</source>
        <translation>商店檔案 %1 · 收銀台 %2</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="334"/>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="337"/>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="352"/>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <location filename="../ui/window/mainwindow.cpp" line="353"/>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
</context>
<context>
    <name>regulars::MemberActs</name>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="116"/>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="118"/>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="119"/>
        <source>A phone typed here replaces the one on file.</source>
        <translation>在這裡輸入的手機號碼會取代原來的號碼。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="120"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="121"/>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="122"/>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="123"/>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="124"/>
        <source>Card</source>
        <translation>卡號</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="125"/>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="132"/>
        <source>empty: a new number is made</source>
        <translation>留空則自動產生新卡號</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="133"/>
        <source>Lost card</source>
        <translation>掛失</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="134"/>
        <source>The old card is refused from now on, whoever brings it.</source>
        <translation>舊卡從現在起作廢，任何人持卡都不能使用。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="135"/>
        <source>New card</source>
        <translation>新卡號</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="136"/>
        <source>Replace card</source>
        <translation>換卡</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="143"/>
        <source>The card is replaced.</source>
        <translation>已換卡。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="160"/>
        <source>The account is open again.</source>
        <translation>帳戶已恢復使用。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="160"/>
        <source>The account is frozen.</source>
        <translation>帳戶已凍結。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="171"/>
        <source>Tier by hand</source>
        <translation>手動定級</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="172"/>
        <source>After its last day the tier is what the member has earned.</source>
        <translation>截止日期過後，恢復為會員應得的等級。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="173"/>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="173"/>
        <location filename="../ui/members/memberacts.cpp" line="216"/>
        <source>Through</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="173"/>
        <location filename="../ui/members/memberacts.cpp" line="194"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="174"/>
        <source>Set tier</source>
        <translation>設定等級</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="182"/>
        <source>The tier is set.</source>
        <translation>等級已設定。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="192"/>
        <source>Adjust points</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="193"/>
        <source>What is put right stays in the time line with its reason.</source>
        <translation>每次更正都連同原因保留在時間軸上。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="194"/>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="195"/>
        <source>Adjust</source>
        <translation>調整</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="207"/>
        <source>%1 points.</source>
        <translation>%1 點。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="214"/>
        <location filename="../ui/members/memberacts.cpp" line="217"/>
        <source>Extend</source>
        <translation>展延</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="215"/>
        <source>Points that would expire before that day live until its end.</source>
        <translation>在該日之前到期的點數，展延到該日結束。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="224"/>
        <source>The points live longer.</source>
        <translation>點數已展延。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="232"/>
        <location filename="../ui/members/memberacts.cpp" line="277"/>
        <location filename="../ui/members/memberacts.cpp" line="280"/>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="233"/>
        <source>Which other member is the same person? Phone or card. That one goes, this one stays and gets all.</source>
        <translation>哪一位會員是同一個人？請輸入手機號碼或卡號。那一位將併入本會員，本會員保留，並得到全部。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="235"/>
        <source>Phone or card</source>
        <translation>手機號碼或卡號</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="236"/>
        <source>Show both</source>
        <translation>檢視兩位</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/members/memberacts.cpp" line="258"/>
        <source>%1: %2 points, %3 spent, %Ln visit(s)</source>
        <translation>
            <numerusform>%1：%2 點，消費 %3，到店 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="263"/>
        <source>Goes: %1</source>
        <translation>併入：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="264"/>
        <source>Stays: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="265"/>
        <source>Together: %1</source>
        <translation>合併後：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="278"/>
        <source>Somebody else of manager&apos;s rank must agree.</source>
        <translation>須由另一位店長或店主授權。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="287"/>
        <source>Merged</source>
        <translation>已合併</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="295"/>
        <source>The two are one now. F8 parts them again.</source>
        <translation>兩位已合併為一位。按 F8 可再分開。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="311"/>
        <source>They are two again.</source>
        <translation>已重新分為兩位。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="319"/>
        <source>Erase</source>
        <translation>註銷</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="320"/>
        <source>Name, phone, card, birthday, tags and notes are gone for good, points and stored value are forfeited. This can&apos;t be undone.</source>
        <translation>姓名、手機號碼、卡號、生日、標籤和備註將永久刪除，點數和儲值金作廢。此操作無法復原。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="322"/>
        <source>Your password</source>
        <translation>您的密碼</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="323"/>
        <source>Erase for good</source>
        <translation>永久註銷</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="343"/>
        <source>Erased</source>
        <translation>已註銷</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="359"/>
        <source>Export this member</source>
        <translation>匯出這位會員</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="360"/>
        <source>JSON file (*.json)</source>
        <translation>JSON 檔案 (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="379"/>
        <source>Written to %1.</source>
        <translation>已匯出到 %1。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="381"/>
        <source>%1 could not be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="391"/>
        <source>Noted.</source>
        <translation>備註已儲存。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="400"/>
        <source>Tagged &quot;%1&quot;.</source>
        <translation>已加上標籤「%1」。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="400"/>
        <source>Tag &quot;%1&quot; taken off.</source>
        <translation>已移除標籤「%1」。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="410"/>
        <source>The consent is kept with its date.</source>
        <translation>已記錄同意及日期。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberacts.cpp" line="410"/>
        <source>The consent is withdrawn.</source>
        <translation>同意已撤回。</translation>
    </message>
</context>
<context>
    <name>regulars::MemberCard</name>
    <message numerus="yes">
        <location filename="../ui/counter/membercard.cpp" line="133"/>
        <source>points</source>
        <comment>behind a balance</comment>
        <translation>
            <numerusform>點</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/counter/membercard.cpp" line="151"/>
        <source>Birthday today</source>
        <translation>今天生日</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/counter/membercard.cpp" line="153"/>
        <source>Birthday in %n day(s)</source>
        <translation>
            <numerusform>%n 天後生日</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/counter/membercard.cpp" line="161"/>
        <source>Frozen</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <location filename="../ui/counter/membercard.cpp" line="170"/>
        <source>%1 expire after %2</source>
        <translation>%1 點在 %2 後過期</translation>
    </message>
    <message>
        <location filename="../ui/counter/membercard.cpp" line="173"/>
        <source>%1 to come</source>
        <translation>待入帳 %1 點</translation>
    </message>
    <message>
        <location filename="../ui/counter/membercard.cpp" line="176"/>
        <source>%1 points owed</source>
        <translation>欠 %1 點</translation>
    </message>
    <message>
        <location filename="../ui/counter/membercard.cpp" line="180"/>
        <source>%1 stored</source>
        <translation>儲值金 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/counter/membercard.cpp" line="184"/>
        <source>%n coupon(s)</source>
        <translation>
            <numerusform>優惠券 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/counter/membercard.cpp" line="195"/>
        <source>%1 to %2</source>
        <translation>距%2還差 %1</translation>
    </message>
    <message>
        <location filename="../ui/counter/membercard.cpp" line="204"/>
        <source>Next: %1, %2 to go</source>
        <translation>下一個獎品：%1，還差 %2 點</translation>
    </message>
    <message>
        <location filename="../ui/counter/membercard.cpp" line="205"/>
        <source>about %1</source>
        <translation>預計 %1</translation>
    </message>
    <message>
        <location filename="../ui/counter/membercard.cpp" line="210"/>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <location filename="../ui/counter/membercard.cpp" line="218"/>
        <source>In reach: %1</source>
        <translation>可兌換：%1</translation>
    </message>
</context>
<context>
    <name>regulars::MemberPage</name>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="72"/>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="164"/>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="164"/>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="169"/>
        <source>The member is erased.</source>
        <translation>會員已註銷。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="234"/>
        <source>Unfreeze</source>
        <translation>解除凍結</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="234"/>
        <location filename="../ui/members/memberpage.cpp" line="278"/>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="255"/>
        <source>This is the last one of the list.</source>
        <translation>已是清單中的最後一位。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="256"/>
        <source>This is the first one of the list.</source>
        <translation>已是清單中的第一位。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="265"/>
        <source>The phone number is copied.</source>
        <translation>手機號碼已複製。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="271"/>
        <source>Back to the list</source>
        <translation>返回清單</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="272"/>
        <source>Serve at the till</source>
        <translation>去收銀</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="273"/>
        <source>Previous member</source>
        <translation>上一位會員</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="274"/>
        <source>Next member</source>
        <translation>下一位會員</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="275"/>
        <source>Copy the phone number</source>
        <translation>複製手機號碼</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="276"/>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="277"/>
        <source>Lost card</source>
        <translation>掛失</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="279"/>
        <source>Tier by hand</source>
        <translation>手動定級</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="280"/>
        <source>Adjust points</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="281"/>
        <source>Extend points</source>
        <translation>點數展延</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="282"/>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="283"/>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="284"/>
        <source>Erase</source>
        <translation>註銷</translation>
    </message>
    <message>
        <location filename="../ui/members/memberpage.cpp" line="285"/>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>regulars::MemberSide</name>
    <message>
        <location filename="../ui/members/memberside.cpp" line="113"/>
        <source>Phone: %1</source>
        <translation>手機號碼：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="118"/>
        <source>Card: %1</source>
        <translation>卡號：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="122"/>
        <source>Birthday: %1</source>
        <translation>生日：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="125"/>
        <source>Gender: %1</source>
        <translation>性別：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="127"/>
        <source>Joined: %1</source>
        <translation>入會日期：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="129"/>
        <source>Tier is reviewed after %1</source>
        <translation>%1 之後重新定級</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="135"/>
        <source>Segment: %1</source>
        <translation>分群：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="145"/>
        <source>Buys most: %1</source>
        <translation>最常購買：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="161"/>
        <source>Tag %1, Delete takes it off</source>
        <translation>標籤 %1，按 Delete 移除</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="180"/>
        <source>%1: %2 given at %3</source>
        <translation>%1：同意%2（%3）</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="181"/>
        <source>%1: %2 withdrawn at %3</source>
        <translation>%1：撤回同意%2（%3）</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="196"/>
        <source>%1 (%2), through %3</source>
        <translation>%1（%2），有效至 %3</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="207"/>
        <source>Person</source>
        <translation>會員資料</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="208"/>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="209"/>
        <source>Add a tag, Enter</source>
        <translation>加入標籤，按 Enter</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="210"/>
        <source>Add a tag</source>
        <translation>加入標籤</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="211"/>
        <source>Consents</source>
        <translation>同意事項</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="212"/>
        <source>May be told of offers</source>
        <translation>同意接收優惠訊息</translation>
    </message>
    <message>
        <location filename="../ui/members/memberside.cpp" line="213"/>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
</context>
<context>
    <name>regulars::MemberWords</name>
    <message>
        <location filename="../ui/members/memberwords.cpp" line="57"/>
        <source>Frozen</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <location filename="../ui/members/memberwords.cpp" line="94"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../ui/members/memberwords.cpp" line="96"/>
        <source>Card</source>
        <translation>卡號</translation>
    </message>
    <message>
        <location filename="../ui/members/memberwords.cpp" line="98"/>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <location filename="../ui/members/memberwords.cpp" line="100"/>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <location filename="../ui/members/memberwords.cpp" line="102"/>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../ui/members/memberwords.cpp" line="104"/>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <location filename="../ui/members/memberwords.cpp" line="106"/>
        <source>Spend</source>
        <translation>消費金額</translation>
    </message>
    <message>
        <location filename="../ui/members/memberwords.cpp" line="108"/>
        <source>Visits</source>
        <translation>到店次數</translation>
    </message>
    <message>
        <location filename="../ui/members/memberwords.cpp" line="110"/>
        <source>Last purchase</source>
        <translation>最近購買</translation>
    </message>
    <message>
        <location filename="../ui/members/memberwords.cpp" line="112"/>
        <source>Joined</source>
        <translation>入會日期</translation>
    </message>
    <message>
        <location filename="../ui/members/memberwords.cpp" line="114"/>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <location filename="../ui/members/memberwords.cpp" line="116"/>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="../ui/members/memberwords.cpp" line="118"/>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../ui/members/memberwords.cpp" line="131"/>
        <source>%1, %2, %3 points, joined %4</source>
        <translation>%1，%2，%3 點，%4 入會</translation>
    </message>
</context>
<context>
    <name>regulars::MembersPage</name>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="96"/>
        <location filename="../ui/members/memberspage.cpp" line="354"/>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/members/memberspage.cpp" line="309"/>
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>清除 %n 個篩選條件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/members/memberspage.cpp" line="315"/>
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln 位會員</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/members/memberspage.cpp" line="316"/>
        <source>More than %Ln members</source>
        <translation>
            <numerusform>超過 %Ln 位會員</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="343"/>
        <source>New member</source>
        <translation>新會員</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="344"/>
        <location filename="../ui/members/memberspage.cpp" line="353"/>
        <source>Search members</source>
        <translation>搜尋會員</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="345"/>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="346"/>
        <source>Serve at the till</source>
        <translation>去收銀</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="347"/>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="348"/>
        <source>Save this view</source>
        <translation>儲存目前檢視</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="349"/>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="350"/>
        <location filename="../ui/members/memberspageacts.cpp" line="186"/>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="351"/>
        <source>Undo tagging</source>
        <translation>復原標籤變更</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="352"/>
        <source>Search: phone, card, name, pinyin  ( / )</source>
        <translation>搜尋：手機號碼、卡號、姓名、拼音（按 /）</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="355"/>
        <source>No members yet</source>
        <translation>還沒有會員</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="356"/>
        <source>The first one is enrolled with a phone number alone.</source>
        <translation>登記第一位會員，只填手機號碼即可。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="357"/>
        <source>Nobody fits</source>
        <translation>沒有符合的會員</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="357"/>
        <source>No member meets all that is asked above.</source>
        <translation>沒有會員符合上面的全部條件。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="358"/>
        <source>Whom are you looking for?</source>
        <translation>要找哪位會員？</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspage.cpp" line="359"/>
        <source>Type a phone number, a card, a name or pinyin.</source>
        <translation>請輸入手機號碼、卡號、姓名或拼音。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspageacts.cpp" line="140"/>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspageacts.cpp" line="168"/>
        <source>Under which name is this view kept? Filters, order and columns are.</source>
        <translation>為這個檢視取個名字，篩選、排序和欄位會一併儲存。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspageacts.cpp" line="169"/>
        <source>Name of the view</source>
        <translation>檢視名稱</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspageacts.cpp" line="170"/>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspageacts.cpp" line="183"/>
        <source>All members go into one file, with their phone numbers. Who takes it is kept in the audit log. Your password, please.</source>
        <translation>全部會員連同手機號碼將匯出到一個檔案，匯出人會記入稽核記錄。請輸入您的密碼。</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspageacts.cpp" line="185"/>
        <source>Your password</source>
        <translation>您的密碼</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspageacts.cpp" line="190"/>
        <source>Export members</source>
        <translation>匯出會員</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspageacts.cpp" line="191"/>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspageacts.cpp" line="191"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../ui/members/memberspageacts.cpp" line="206"/>
        <source>The members are being written …</source>
        <translation>正在匯出會員…</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/members/memberspageacts.cpp" line="243"/>
        <source>%Ln member(s) written to %1.</source>
        <translation>
            <numerusform>已匯出 %Ln 位會員到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/members/memberspageacts.cpp" line="261"/>
        <source>At most %Ln members can be tagged at once. Filter the list first.</source>
        <translation>
            <numerusform>一次最多為 %Ln 位會員加標籤，請先篩選。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/members/memberspageacts.cpp" line="288"/>
        <source>%Ln member(s) tagged &quot;%1&quot;.</source>
        <translation>
            <numerusform>已為 %Ln 位會員加上標籤「%1」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/members/memberspageacts.cpp" line="289"/>
        <source>&quot;%1&quot; taken off %Ln member(s).</source>
        <translation>
            <numerusform>已從 %Ln 位會員移除標籤「%1」。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/members/memberspageacts.cpp" line="308"/>
        <source>The tags are as they were.</source>
        <translation>標籤已恢復原狀。</translation>
    </message>
</context>
<context>
    <name>regulars::MembersPart</name>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="31"/>
        <location filename="../ui/reports/memberspart.cpp" line="85"/>
        <location filename="../ui/reports/memberspart.cpp" line="107"/>
        <location filename="../ui/reports/memberspart.cpp" line="145"/>
        <location filename="../ui/reports/memberspart.cpp" line="171"/>
        <location filename="../ui/reports/memberspart.cpp" line="244"/>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="38"/>
        <source>Tiers</source>
        <translation>等級</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="62"/>
        <source>New, active and lost members in twelve months</source>
        <translation>近十二個月新入會、活躍與流失會員</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="63"/>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="64"/>
        <location filename="../ui/reports/memberspart.cpp" line="86"/>
        <source>Joined</source>
        <translation>新入會</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="65"/>
        <source>Active</source>
        <translation>活躍</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="66"/>
        <source>Lost: silent for more than 90 days</source>
        <translation>流失：超過 90 天未到店</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="87"/>
        <source>Active members</source>
        <translation>活躍會員</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="88"/>
        <source>Active share</source>
        <translation>活躍佔比</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="89"/>
        <source>Sleeping share</source>
        <translation>沉睡佔比</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="90"/>
        <source>Repeat rate</source>
        <translation>回購率</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="91"/>
        <source>Redeeming share</source>
        <translation>兌換會員佔比</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="92"/>
        <source>Retention, month</source>
        <translation>月留存率</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="93"/>
        <source>Retention, quarter</source>
        <translation>季留存率</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="95"/>
        <source>Retention, year</source>
        <translation>年留存率</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="98"/>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="107"/>
        <location filename="../ui/reports/memberspart.cpp" line="147"/>
        <source>Points issued</source>
        <translation>發放點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="107"/>
        <location filename="../ui/reports/memberspart.cpp" line="148"/>
        <source>Points redeemed</source>
        <translation>兌換點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="120"/>
        <source>Higher tiers</source>
        <translation>更高等級</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="144"/>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="146"/>
        <location filename="../ui/reports/memberspart.cpp" line="171"/>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="149"/>
        <source>Redemption rate</source>
        <translation>兌換率</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="150"/>
        <source>Rose into it</source>
        <translation>升入</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="151"/>
        <source>Fell into it</source>
        <translation>降入</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="171"/>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="173"/>
        <source>New</source>
        <translation>新客</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="173"/>
        <source>one purchase, within 30 days</source>
        <translation>30 天內首次購買，僅一筆</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="174"/>
        <source>High value</source>
        <translation>高價值</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="175"/>
        <source>recent, frequent and spending: the upper two fifths in all three</source>
        <translation>最近常來、花費高：三項均在前五分之二</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="176"/>
        <source>At risk</source>
        <translation>有流失風險</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="176"/>
        <source>used to come often, silent for 30 days</source>
        <translation>以往常來，已 30 天未到店</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="177"/>
        <source>Sleeping</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="177"/>
        <source>silent for 90 days or more</source>
        <translation>90 天以上未到店</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="178"/>
        <source>Potential</source>
        <translation>潛力</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="178"/>
        <source>came lately, middling so far</source>
        <translation>最近來過，頻次與金額居中</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="179"/>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="179"/>
        <source>all others with a purchase</source>
        <translation>其餘購買過的會員</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="185"/>
        <source>Members by recency (down) and frequency (across)</source>
        <translation>會員分布：最近購買（縱）與購買頻次（橫）</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="186"/>
        <source>R \ F</source>
        <translation>R \ F</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="204"/>
        <source>Do newcomers stay? Share of each month&apos;s new buyers who bought in the months after</source>
        <translation>新客留得住嗎？各月首購會員在其後各月的購買佔比</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="206"/>
        <source>First bought (buyers)</source>
        <translation>首購月（人數）</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="220"/>
        <source>month 0</source>
        <translation>首月</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="26"/>
        <source>The month in figures</source>
        <translation>本月指標</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="29"/>
        <source>By age</source>
        <translation>按年齡</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="41"/>
        <source>Who they are, and whether they stay</source>
        <translation>會員構成與留存</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="106"/>
        <source>Tiers: members and their points</source>
        <translation>各等級的會員與點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="163"/>
        <source>%1: %2</source>
        <comment>segment: meaning</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../ui/reports/reportpart.cpp" line="140"/>
        <source>age not known</source>
        <translation>年齡未知</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="243"/>
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="245"/>
        <source>Issued</source>
        <translation>發放</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="246"/>
        <source>Redeemed</source>
        <translation>兌換</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="247"/>
        <source>Rate</source>
        <translation>兌換率</translation>
    </message>
    <message>
        <location filename="../ui/reports/memberspart.cpp" line="43"/>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
</context>
<context>
    <name>regulars::MonthlyReportSheets</name>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="92"/>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="105"/>
        <source>Summary</source>
        <translation>總覽</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="106"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="149"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="170"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="307"/>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="107"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="288"/>
        <source>Joined</source>
        <translation>新入會</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="108"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="289"/>
        <source>Active members</source>
        <translation>活躍會員</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="110"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="262"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="283"/>
        <source>Sales</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="111"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="263"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="284"/>
        <source>Purchases</source>
        <translation>購買筆數</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="112"/>
        <source>Average basket</source>
        <translation>平均客單價</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="114"/>
        <source>Standard deviation of baskets</source>
        <translation>客單價標準差</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="116"/>
        <source>Standard deviation of daily sales</source>
        <translation>日銷售額標準差</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="118"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="172"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="264"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="285"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="308"/>
        <source>Points issued</source>
        <translation>發放點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="119"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="173"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="265"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="286"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="309"/>
        <source>Points redeemed</source>
        <translation>兌換點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="121"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="174"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="266"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="287"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="310"/>
        <source>Points expired</source>
        <translation>過期點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="122"/>
        <source>Points outstanding</source>
        <translation>未用點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="124"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="175"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="311"/>
        <source>Redemption rate</source>
        <translation>兌換率</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="126"/>
        <source>Breakage rate</source>
        <translation>過期損耗率</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="128"/>
        <source>Liability</source>
        <translation>點數負債</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="129"/>
        <source>Value of a point (%1)</source>
        <translation>每點價值（%1）</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="150"/>
        <source>Active share</source>
        <translation>活躍佔比</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="151"/>
        <source>Sleeping share</source>
        <translation>沉睡佔比</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="152"/>
        <source>Repeat rate</source>
        <translation>回購率</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="153"/>
        <source>Redeeming share</source>
        <translation>兌換會員佔比</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="154"/>
        <source>Members&apos; share of sales</source>
        <translation>會員銷售佔比</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="155"/>
        <source>Retention, month</source>
        <translation>月留存率</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="156"/>
        <source>Retention, quarter</source>
        <translation>季留存率</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="157"/>
        <source>Retention, year</source>
        <translation>年留存率</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="158"/>
        <source>Segment: new</source>
        <translation>分群：新客</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="159"/>
        <source>Segment: high value</source>
        <translation>分群：高價值</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="160"/>
        <source>Segment: at risk</source>
        <translation>分群：有流失風險</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="161"/>
        <source>Segment: sleeping</source>
        <translation>分群：沉睡</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="162"/>
        <source>Segment: potential</source>
        <translation>分群：潛力</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="163"/>
        <source>Segment: other</source>
        <translation>分群：其他</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="168"/>
        <source>Tiers</source>
        <translation>等級</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="169"/>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="171"/>
        <source>Share of members</source>
        <translation>會員佔比</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="176"/>
        <source>Rose into it</source>
        <translation>升入</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="177"/>
        <source>Fell into it</source>
        <translation>降入</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="179"/>
        <source>Members by tier</source>
        <translation>各等級會員數</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="194"/>
        <source>Points bridge</source>
        <translation>點數橋</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="195"/>
        <source>Movement</source>
        <translation>變動</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="195"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="225"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="392"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="427"/>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="202"/>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="203"/>
        <source>Imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="204"/>
        <source>Issued</source>
        <translation>發放</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="205"/>
        <source>Restored by undoing redemptions</source>
        <translation>復原兌換退回</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="206"/>
        <source>Adjusted by hand</source>
        <translation>人工調整</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="207"/>
        <source>Transferred</source>
        <translation>轉贈</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="208"/>
        <source>Debts forgiven</source>
        <translation>免除欠點</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="209"/>
        <source>Redeemed</source>
        <translation>兌換</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="210"/>
        <source>Expired</source>
        <translation>過期</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="211"/>
        <source>Taken back by refunds</source>
        <translation>退款收回</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="212"/>
        <source>Forfeited by erased members</source>
        <translation>註銷會員作廢</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="213"/>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="221"/>
        <source>Rewards</source>
        <translation>獎品</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="222"/>
        <source>Reward</source>
        <translation>獎品</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="223"/>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="224"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="391"/>
        <source>Handed out</source>
        <translation>兌出</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="226"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="393"/>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="227"/>
        <source>Of points issued</source>
        <translation>佔發放點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="228"/>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="394"/>
        <source>Money paid</source>
        <translation>加付金額</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="229"/>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="230"/>
        <source>Stock left</source>
        <translation>庫存</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="232"/>
        <source>Points redeemed by reward</source>
        <translation>各獎品兌換點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="245"/>
        <source>Points used as money at the till</source>
        <translation>收銀時折抵現金</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="251"/>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="260"/>
        <source>Daily</source>
        <translation>逐日</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="261"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="268"/>
        <source>Sales by day</source>
        <translation>每日銷售額</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="281"/>
        <source>Twelve months</source>
        <translation>近十二個月</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="282"/>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="290"/>
        <source>Lost members</source>
        <translation>流失會員</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="292"/>
        <source>Points in twelve months</source>
        <translation>近十二個月點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="305"/>
        <source>Age bands</source>
        <translation>年齡層</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="306"/>
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="326"/>
        <source>Cohorts</source>
        <translation>新客留存</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="326"/>
        <source>First bought</source>
        <translation>首購月</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="326"/>
        <source>Buyers</source>
        <translation>首購人數</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="338"/>
        <source>Month +%1</source>
        <translation>+%1 個月</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="348"/>
        <source>Recency and frequency</source>
        <translation>最近與頻次</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="348"/>
        <source>Recency, frequency</source>
        <translation>最近 \ 頻次</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="366"/>
        <source>Weekday and hour</source>
        <translation>星期與時段</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="366"/>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="370"/>
        <source>Without a time</source>
        <translation>無時刻</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="380"/>
        <source>By date alone</source>
        <translation>只記日期</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="389"/>
        <source>Zones</source>
        <translation>專區</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="390"/>
        <source>Zone</source>
        <translation>專區</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="407"/>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="408"/>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="409"/>
        <source>Issued in the month</source>
        <translation>當月發放</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="410"/>
        <source>Used in the month</source>
        <translation>當月使用</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="411"/>
        <source>Lapsed unused</source>
        <translation>過期未用</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="412"/>
        <source>Open at the end</source>
        <translation>月末未用</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="425"/>
        <source>Expiring</source>
        <translation>即將過期</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="426"/>
        <source>Days after the month&apos;s end</source>
        <translation>月末後天數</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="428"/>
        <source>Worth</source>
        <translation>價值</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="440"/>
        <source>Controls</source>
        <translation>內控</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="441"/>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="442"/>
        <source>Adjustments</source>
        <translation>調整次數</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="443"/>
        <source>Points adjusted</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="444"/>
        <source>Undone</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="445"/>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="446"/>
        <source>Money refunded</source>
        <translation>退款金額</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="447"/>
        <source>Approvals asked</source>
        <translation>請求授權</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="462"/>
        <source>Heads of the ledger</source>
        <translation>帳簿鏈首</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="463"/>
        <source>Till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="464"/>
        <source>Entry</source>
        <translation>條目</translation>
    </message>
    <message>
        <location filename="../ui/reports/monthlyreportxlsx.cpp" line="465"/>
        <source>Hash</source>
        <translation>雜湊值</translation>
    </message>
</context>
<context>
    <name>regulars::PointsPart</name>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="14"/>
        <source>The bridge of points</source>
        <translation>點數橋</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="16"/>
        <source>What the points are worth</source>
        <translation>點數的價值</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="20"/>
        <location filename="../ui/reports/pointspart.cpp" line="90"/>
        <location filename="../ui/reports/pointspart.cpp" line="146"/>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="28"/>
        <source>Points issued, redeemed and expired in twelve months</source>
        <translation>近十二個月點數的發放、兌換與過期</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="29"/>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="30"/>
        <location filename="../ui/reports/pointspart.cpp" line="49"/>
        <source>Issued</source>
        <translation>發放</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="31"/>
        <location filename="../ui/reports/pointspart.cpp" line="59"/>
        <source>Redeemed</source>
        <translation>兌換</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="32"/>
        <location filename="../ui/reports/pointspart.cpp" line="61"/>
        <source>Expired</source>
        <translation>過期</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="47"/>
        <source>Imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="51"/>
        <source>Restored by undoing redemptions</source>
        <translation>復原兌換退回</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="53"/>
        <source>Adjusted by hand</source>
        <translation>人工調整</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="55"/>
        <source>Transferred</source>
        <translation>轉贈</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="57"/>
        <source>Debts forgiven</source>
        <translation>免除欠點</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="63"/>
        <source>Taken back by refunds</source>
        <translation>退款收回</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="65"/>
        <source>Forfeited by erased members</source>
        <translation>註銷會員作廢</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="75"/>
        <source>Opening on %1</source>
        <translation>期初（%1）</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="85"/>
        <source>Closing on %1</source>
        <translation>期末（%1）</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="90"/>
        <source>Movement</source>
        <translation>變動</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="105"/>
        <source>The bridge balances: opening and movements make %1 points.</source>
        <translation>已核對：期初加各項變動等於期末 %1 點。</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="106"/>
        <source>The bridge does not balance: opening and movements make %1, the books say %2.</source>
        <translation>不平：期初加各項變動為 %1 點，帳面為 %2 點。</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="118"/>
        <source>Points issued, less taken back</source>
        <translation>發放點數（減收回）</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="119"/>
        <source>Points redeemed</source>
        <translation>兌換點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="120"/>
        <source>Points expired</source>
        <translation>過期點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="121"/>
        <source>Redemption rate</source>
        <translation>兌換率</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="122"/>
        <source>Breakage rate</source>
        <translation>過期損耗率</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="123"/>
        <source>Points outstanding</source>
        <translation>未用點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="124"/>
        <source>Value of a point (%1)</source>
        <translation>每點價值（%1）</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="127"/>
        <source>Liability</source>
        <translation>點數負債</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="129"/>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="145"/>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="147"/>
        <source>Worth</source>
        <translation>價值</translation>
    </message>
    <message>
        <location filename="../ui/reports/pointspart.cpp" line="17"/>
        <source>Expiring after the month&apos;s end</source>
        <translation>月末之後即將過期</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/reports/pointspart.cpp" line="140"/>
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天內</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::QuoteLine</name>
    <message>
        <location filename="../ui/counter/quoteline.cpp" line="81"/>
        <source>to pay %1</source>
        <translation>應付 %1</translation>
    </message>
    <message>
        <location filename="../ui/counter/quoteline.cpp" line="84"/>
        <source>%1 points = %2</source>
        <translation>%1 點折抵 %2</translation>
    </message>
    <message>
        <location filename="../ui/counter/quoteline.cpp" line="109"/>
        <source>Hide why</source>
        <translation>收起計算明細</translation>
    </message>
    <message>
        <location filename="../ui/counter/quoteline.cpp" line="109"/>
        <source>Show why</source>
        <translation>顯示計算明細</translation>
    </message>
    <message>
        <location filename="../ui/counter/quoteline.cpp" line="110"/>
        <source>Why (Ctrl+I)</source>
        <translation>計算明細 (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../ui/counter/quoteline.cpp" line="118"/>
        <source>Points appear while you type.</source>
        <translation>輸入金額即顯示點數。</translation>
    </message>
    <message>
        <location filename="../ui/counter/quoteline.cpp" line="126"/>
        <source>→ %1 points</source>
        <translation>→ %1 點</translation>
    </message>
    <message>
        <location filename="../ui/counter/quoteline.cpp" line="128"/>
        <source>without a member</source>
        <translation>非會員</translation>
    </message>
    <message>
        <location filename="../ui/counter/quoteline.cpp" line="133"/>
        <source>%1 points</source>
        <translation>%1 點</translation>
    </message>
    <message>
        <location filename="../ui/counter/quoteline.cpp" line="136"/>
        <source>Coupon to come</source>
        <translation>將送優惠券</translation>
    </message>
</context>
<context>
    <name>regulars::Reason</name>
    <message>
        <location filename="../ui/reasontext.cpp" line="13"/>
        <source>there is no tier of that id</source>
        <translation>沒有這個等級</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="14"/>
        <source>says why; give it</source>
        <translation>請填寫原因</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="15"/>
        <source>give a phone number, or a card</source>
        <translation>請填寫手機號碼或卡號</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="16"/>
        <source>needs a member</source>
        <translation>需要先選定會員</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="17"/>
        <source>this is done now, not in the past</source>
        <translation>此操作只能按現在的時間辦理，不能補辦</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="18"/>
        <source>it lies in the future</source>
        <translation>時間在未來</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="19"/>
        <source>the benefit&apos;s own condition is not met yet</source>
        <translation>尚未符合此權益的條件</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="20"/>
        <source>this kind of operation can&apos;t be undone</source>
        <translation>此類操作不能復原</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="21"/>
        <source>this computer has no key for this store</source>
        <translation>本機沒有此商店的金鑰</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="22"/>
        <source>these are the same member already</source>
        <translation>這已經是同一位會員</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="23"/>
        <source>the purchase has a member</source>
        <translation>這筆消費已有會員</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="24"/>
        <source>the member was erased</source>
        <translation>這位會員已註銷</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="25"/>
        <source>the last owner stays</source>
        <translation>至少要保留一位店主</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="26"/>
        <source>points can&apos;t be given to oneself</source>
        <translation>點數不能轉贈給自己</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="27"/>
        <source>one&apos;s own account is served by somebody else</source>
        <translation>本人的帳戶須由他人辦理</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="28"/>
        <source>nobody refers himself</source>
        <translation>不能推薦自己</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="29"/>
        <source>its business month is over</source>
        <translation>所在營業月已結束</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="30"/>
        <source>a member was put on the purchase since; refund it</source>
        <translation>這筆消費之後已補記會員，請改辦退貨</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="31"/>
        <source>it was taken back</source>
        <translation>已被收回</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="32"/>
        <source>it was not given yet</source>
        <translation>尚未發放</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="33"/>
        <source>it belongs to somebody else</source>
        <translation>屬於另一位會員</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="34"/>
        <source>a tag is a word</source>
        <translation>標籤須為一個詞</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="35"/>
        <source>this store has a programme already</source>
        <translation>此商店已有會員計畫</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="36"/>
        <source>a new user needs clerk, manager or owner</source>
        <translation>新人員須指定為店員、店長或店主</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="37"/>
        <source>this receipt is recorded already</source>
        <translation>這張收據已入帳</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="38"/>
        <source>a text is longer than 200 characters</source>
        <translation>文字超過 200 個字元</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="39"/>
        <source>say why, in one line</source>
        <translation>請用一行說明原因</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="40"/>
        <source>name the consent&apos;s purpose in a word</source>
        <translation>請用一個詞寫明同意的用途</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="41"/>
        <source>name a purchase or a receipt</source>
        <translation>請指明一筆消費或一張收據</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="42"/>
        <source>a new user needs one</source>
        <translation>新人員須設 PIN 碼</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="43"/>
        <source>a phone number or a card has to stay</source>
        <translation>手機號碼和卡號至少保留一個</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="44"/>
        <source>give a name of 1 to 60 characters</source>
        <translation>姓名須為 1 至 60 個字元</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="45"/>
        <source>name lines or all, not both</source>
        <translation>選部分明細或全部，不能同時選</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="46"/>
        <source>a purchase has at most 1,000 lines</source>
        <translation>一筆消費最多 1,000 筆明細</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="47"/>
        <source>a purchase has at least one line</source>
        <translation>一筆消費至少要有一筆明細</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="48"/>
        <source>a card&apos;s number has no blanks</source>
        <translation>卡號中不能有空格</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="49"/>
        <source>name a tag to add or to remove</source>
        <translation>請指明要加或要移除的標籤</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="50"/>
        <source>take at most 200 characters</source>
        <translation>最多 200 個字元</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="51"/>
        <source>until is a date from today on, written YYYY-MM-DD</source>
        <translation>截止日期須為今天或以後，寫成 YYYY-MM-DD</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="52"/>
        <source>this birthday has yet to come</source>
        <translation>生日不能晚於今天</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="53"/>
        <source>these points have expired already</source>
        <translation>這些點數已經過期</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="54"/>
        <source>the purchase lies before its member joined</source>
        <translation>消費時間早於會員入會時間</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="55"/>
        <source>the period ends before it starts</source>
        <translation>結束日期早於開始日期</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="56"/>
        <source>the member joins in the future</source>
        <translation>入會時間在未來</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="57"/>
        <source>the member joined later</source>
        <translation>這位會員在此之後才入會</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="58"/>
        <source>points are lengthened to a day that is still to come</source>
        <translation>點數只能展延到今天以後的日期</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="59"/>
        <source>goods are not returned before they are sold</source>
        <translation>退貨時間早於銷售時間</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="60"/>
        <source>a member is put on a purchase within 7 days</source>
        <translation>消費後 7 天內才能補記會員</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="61"/>
        <source>use_stored_value is 0.00 or more</source>
        <translation>使用的儲值金不能小於 0.00</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="62"/>
        <source>use_points is 0 or more</source>
        <translation>使用的點數不能小於 0</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="63"/>
        <source>these points are worth nothing on this bill</source>
        <translation>這些點數在本單無法折抵</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="64"/>
        <source>the change is not 0</source>
        <translation>變動不能為 0</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="65"/>
        <source>the amount is above 0.00</source>
        <translation>金額須大於 0.00</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="66"/>
        <source>that many points can&apos;t be brought along</source>
        <translation>不能匯入這麼多點數</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="67"/>
        <source>points given are above 0</source>
        <translation>轉贈的點數須大於 0</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="68"/>
        <source>nothing is named to be returned</source>
        <translation>沒有選擇要退的商品</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="69"/>
        <source>less than no stored value</source>
        <translation>儲值金不能為負</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="70"/>
        <source>fewer than no points</source>
        <translation>點數不能為負</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="71"/>
        <source>an adjustment moves points</source>
        <translation>調整的點數不能為 0</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="72"/>
        <source>a quantity that is returned is above 0</source>
        <translation>退貨數量須大於 0</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="73"/>
        <source>a line&apos;s quantity is above 0</source>
        <translation>明細的數量須大於 0</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="74"/>
        <source>a line&apos;s quantity is above 0 and at most 1,000,000</source>
        <translation>明細的數量須大於 0 且不超過 1,000,000</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="75"/>
        <source>a line&apos;s amount is not below 0</source>
        <translation>明細的金額不能為負</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="76"/>
        <source>a line&apos;s amount is neither below 0 nor that large</source>
        <translation>明細的金額不能為負，也不能過大</translation>
    </message>
    <message>
        <location filename="../ui/reasontext.cpp" line="77"/>
        <source>a balance is out of range</source>
        <translation>餘額超出範圍</translation>
    </message>
</context>
<context>
    <name>regulars::ReceiptPane</name>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="129"/>
        <location filename="../ui/transactions/receiptpane.cpp" line="204"/>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="142"/>
        <source>Choose a row to see its receipt.</source>
        <translation>選擇一筆查看收據。</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="160"/>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="162"/>
        <source>Booked on</source>
        <translation>營業日</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="164"/>
        <source>Till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="165"/>
        <source>Clerk</source>
        <translation>店員</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="165"/>
        <source>Command line</source>
        <translation>命令列</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="167"/>
        <source>Agreed by</source>
        <translation>授權人</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="170"/>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="173"/>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="175"/>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="179"/>
        <source>To</source>
        <translation>轉給</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="182"/>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="185"/>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="188"/>
        <source>Paid</source>
        <translation>實付</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="191"/>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="209"/>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="212"/>
        <source>%1, %2 returned</source>
        <translation>%1（已退 %2）</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="226"/>
        <source>%1 points used</source>
        <translation>使用 %1 點</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="230"/>
        <source>From stored value</source>
        <translation>儲值金付款</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="232"/>
        <source>To pay</source>
        <translation>應付</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="236"/>
        <source>Why these points</source>
        <translation>點數計算明細</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="240"/>
        <source>Earned</source>
        <translation>獲得點數</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="249"/>
        <source>Paid back since</source>
        <translation>後續退款</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="255"/>
        <source>Points taken back</source>
        <translation>收回點數</translation>
    </message>
    <message>
        <location filename="../ui/transactions/receiptpane.cpp" line="258"/>
        <source>Points given back</source>
        <translation>退還點數</translation>
    </message>
</context>
<context>
    <name>regulars::Reckoning</name>
    <message>
        <location filename="../ui/counter/reckoning.cpp" line="35"/>
        <source>Rounding</source>
        <translation>進位</translation>
    </message>
    <message>
        <location filename="../ui/counter/reckoning.cpp" line="38"/>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <location filename="../ui/counter/reckoning.cpp" line="54"/>
        <source>Coupon %1</source>
        <translation>優惠券 %1</translation>
    </message>
</context>
<context>
    <name>regulars::RefundSheet</name>
    <message numerus="yes">
        <location filename="../ui/counter/refundsheet.cpp" line="105"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件商品</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="106"/>
        <source>%1 points earned</source>
        <translation>獲得 %1 點</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="157"/>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="179"/>
        <source>This member has no purchase that can come back.</source>
        <translation>這位會員沒有可退貨的消費。</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="180"/>
        <source>Scan or type the receipt&apos;s code, or look the customer up.</source>
        <translation>掃描收據條碼、輸入收據號碼，或先查詢顧客。</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="181"/>
        <source>↑↓ pick · Enter opens · Esc goes back</source>
        <translation>↑↓ 選擇 · Enter 開啟 · Esc 返回</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="184"/>
        <source>What comes back?</source>
        <translation>退哪些商品？</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="185"/>
        <source>An anonymous purchase: it can be put on %1.</source>
        <translation>這筆消費沒有會員，可以補記給 %1。</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="187"/>
        <source>An anonymous purchase. Look a customer up to put it on them.</source>
        <translation>這筆消費沒有會員。先查詢顧客，就可以補記。</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="191"/>
        <source>Put it on %1</source>
        <translation>補記給 %1</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="193"/>
        <source>All of it</source>
        <translation>全部退貨</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="197"/>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="204"/>
        <source>↑↓ pick · Space marks several · ← → how many · Enter does it · Esc goes back</source>
        <translation>↑↓ 選擇 · Space 多選 · ← → 數量 · Enter 確定 · Esc 返回</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="280"/>
        <source>Put it on this member</source>
        <translation>補記給這位會員</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="283"/>
        <location filename="../ui/counter/refundsheet.cpp" line="328"/>
        <location filename="../ui/counter/refundsheet.cpp" line="332"/>
        <source>Refund</source>
        <translation>退貨</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="294"/>
        <source>%1 back · %2 points taken · %3 points returned</source>
        <translation>退款 %1 · 收回 %2 點 · 退還 %3 點</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="329"/>
        <source>Scan or type the receipt&apos;s code</source>
        <translation>掃描或輸入收據號碼</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="330"/>
        <source>Receipt&apos;s code</source>
        <translation>收據號碼</translation>
    </message>
    <message>
        <location filename="../ui/counter/refundsheet.cpp" line="331"/>
        <source>Purchases and their lines</source>
        <translation>消費及其明細</translation>
    </message>
</context>
<context>
    <name>regulars::RefusalText</name>
    <message>
        <location filename="../ui/refusaltext.cpp" line="29"/>
        <source>That can&apos;t be read; check what was typed.</source>
        <translation>無法辨識，請檢查輸入的內容。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="30"/>
        <source>Check what was typed: %1.</source>
        <translation>請檢查輸入的內容：%1。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="34"/>
        <source>Nobody is signed in. Press Ctrl+L and choose who you are.</source>
        <translation>還沒有人登入。請按 Ctrl+L 選擇自己。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/refusaltext.cpp" line="38"/>
        <source>That PIN is wrong; %n more tries.</source>
        <translation>
            <numerusform>PIN 碼不正確，還可以試 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="39"/>
        <source>That PIN is wrong.</source>
        <translation>PIN 碼不正確。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/refusaltext.cpp" line="43"/>
        <source>Too many wrong PINs. Wait %n seconds, or let the owner set a new one.</source>
        <translation>
            <numerusform>PIN 碼錯誤次數過多。請等 %n 秒，或請店主重設 PIN 碼。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="48"/>
        <source>This is not allowed.</source>
        <translation>不允許此操作。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="48"/>
        <source>This is not allowed: %1.</source>
        <translation>不允許此操作：%1。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="52"/>
        <source>A manager or the owner has to agree: let them type their name and PIN.</source>
        <translation>需要店長或店主授權，請他們輸入姓名和 PIN 碼。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="56"/>
        <source>There is no such member.</source>
        <translation>查無這位會員。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="57"/>
        <source>No member %1. Press Enter to enrol them.</source>
        <translation>查無會員 %1，按 Enter 登記入會。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="61"/>
        <source>The catalogue has no reward %1.</source>
        <translation>獎品目錄中沒有 %1。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="65"/>
        <source>No purchase %1. Check the number on the receipt.</source>
        <translation>查無消費記錄 %1，請檢查收據上的號碼。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="69"/>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="70"/>
        <source>There is no operation %1.</source>
        <translation>查無操作 %1。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="74"/>
        <source>No coupon %1. Check its code.</source>
        <translation>查無優惠券 %1，請檢查券碼。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="78"/>
        <source>Member %1 has that phone already. Open them instead.</source>
        <translation>會員 %1 已登記這個手機號碼，請直接開啟這位會員。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="82"/>
        <source>Member %1 has that card already. Take another card.</source>
        <translation>會員 %1 已使用這個卡號，請換一張卡。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="86"/>
        <source>This member is frozen. A manager can unfreeze them.</source>
        <translation>這位會員已凍結，店長可以解除。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/refusaltext.cpp" line="90"/>
        <source>Only %n left.</source>
        <translation>
            <numerusform>只剩 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="91"/>
        <source>Out of stock. Choose something else.</source>
        <translation>已經兌完，請換一樣。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/refusaltext.cpp" line="95"/>
        <source>Each member may have this %n times, and has.</source>
        <translation>
            <numerusform>每位會員限 %n 次，這位會員已用完。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="101"/>
        <source>This is for tier %1 and above.</source>
        <translation>限%1以上等級。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="105"/>
        <source>This is not to be had now.</source>
        <translation>目前無法使用。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="105"/>
        <source>This is not to be had now: %1.</source>
        <translation>目前無法使用：%1。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="110"/>
        <source>Coupon %1 has been used.</source>
        <translation>優惠券 %1 已使用。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="115"/>
        <source>Coupon %1 was good through %2.</source>
        <translation>優惠券 %1 有效至 %2，已過期。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="116"/>
        <source>Coupon %1 is no longer good.</source>
        <translation>優惠券 %1 已失效。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="120"/>
        <source>Coupon %1 does not fit this purchase; it is kept.</source>
        <translation>優惠券 %1 不適用於本單，仍予保留。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="121"/>
        <source>Coupon %1 does not fit this purchase (%2); it is kept.</source>
        <translation>優惠券 %1 不適用於本單（%2），仍予保留。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/refusaltext.cpp" line="126"/>
        <source>%n points short: needs %1, has %2.</source>
        <translation>
            <numerusform>點數不足：需要 %1 點，現有 %2 點，還差 %n 點。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="132"/>
        <source>%1 short: needs %2, there is %3.</source>
        <translation>儲值金不足：需要 %2，現有 %3，還差 %1。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="138"/>
        <source>This has been refunded already.</source>
        <translation>已經退過貨了。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="142"/>
        <source>This has been undone already.</source>
        <translation>已經復原過了。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="146"/>
        <source>That amount won&apos;t do.</source>
        <translation>金額不正確。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="146"/>
        <source>That amount won&apos;t do: %1.</source>
        <translation>金額不正確：%1。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="150"/>
        <source>That date won&apos;t do.</source>
        <translation>日期不正確。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="150"/>
        <source>That date won&apos;t do: %1.</source>
        <translation>日期不正確：%1。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="154"/>
        <source>That time is not allowed.</source>
        <translation>不允許這個時間。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="154"/>
        <source>That time is not allowed: %1.</source>
        <translation>不允許這個時間：%1。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="158"/>
        <source>This computer&apos;s clock stands before the last entry. Set it right, or let a manager confirm it.</source>
        <translation>本機時間早於最後一筆記錄。請校正時間，或請店長確認。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="163"/>
        <source>This was sent twice with different content; nothing was changed.</source>
        <translation>同一操作兩次送出的內容不同，沒有做任何變更。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="167"/>
        <source>The shop&apos;s file is busy; nothing was changed. Try again.</source>
        <translation>商店檔案忙碌中，沒有做任何變更，請再試一次。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="174"/>
        <source>Today&apos;s limit of points to redeem is reached; %1 more are allowed.</source>
        <translation>今天的兌換點數已達上限，最多還能兌換 %1 點。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="178"/>
        <source>This month&apos;s limit of points to give is reached; %1 more are allowed.</source>
        <translation>本月的轉贈點數已達上限，最多還能轉贈 %1 點。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="182"/>
        <source>At most %1 points can be used on this bill.</source>
        <translation>本單最多可用 %1 點。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="185"/>
        <source>At most %1 of stored value can be used on this bill.</source>
        <translation>本單最多可用儲值金 %1。</translation>
    </message>
    <message>
        <location filename="../ui/refusaltext.cpp" line="188"/>
        <source>The limit of %1 is reached; %2 more are allowed.</source>
        <translation>已達 %1 的上限，最多還可 %2。</translation>
    </message>
</context>
<context>
    <name>regulars::ReportPart</name>
    <message>
        <location filename="../ui/reports/reportpart.cpp" line="178"/>
        <source>Nothing to show for this month.</source>
        <translation>本月沒有可顯示的資料。</translation>
    </message>
</context>
<context>
    <name>regulars::ReportWords</name>
    <message>
        <location filename="../ui/reports/reportpart.cpp" line="93"/>
        <source>Everyday</source>
        <comment>zone of the catalogue</comment>
        <translation>日常</translation>
    </message>
    <message>
        <location filename="../ui/reports/reportpart.cpp" line="96"/>
        <source>Trendy</source>
        <comment>zone of the catalogue</comment>
        <translation>潮流</translation>
    </message>
    <message>
        <location filename="../ui/reports/reportpart.cpp" line="99"/>
        <source>Giving</source>
        <comment>zone of the catalogue</comment>
        <translation>公益</translation>
    </message>
    <message>
        <location filename="../ui/reports/reportpart.cpp" line="102"/>
        <source>Services</source>
        <comment>zone of the catalogue</comment>
        <translation>服務</translation>
    </message>
    <message>
        <location filename="../ui/reports/reportpart.cpp" line="105"/>
        <source>Products</source>
        <comment>zone of the catalogue</comment>
        <translation>產品</translation>
    </message>
</context>
<context>
    <name>regulars::RewardSheet</name>
    <message>
        <location filename="../ui/counter/rewardsheet.cpp" line="79"/>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/counter/rewardsheet.cpp" line="84"/>
        <source>in reach · %Ln left</source>
        <translation>
            <numerusform>可兌換 · 剩 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/counter/rewardsheet.cpp" line="85"/>
        <source>in reach</source>
        <translation>可兌換</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/counter/rewardsheet.cpp" line="87"/>
        <source>%Ln to go</source>
        <translation>
            <numerusform>還差 %Ln 點</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/counter/rewardsheet.cpp" line="103"/>
        <location filename="../ui/counter/rewardsheet.cpp" line="121"/>
        <source>Redeem</source>
        <translation>兌換</translation>
    </message>
    <message>
        <location filename="../ui/counter/rewardsheet.cpp" line="110"/>
        <source>Redeem %1: %2 points</source>
        <translation>兌換%1：%2 點</translation>
    </message>
    <message>
        <location filename="../ui/counter/rewardsheet.cpp" line="111"/>
        <source>Redeem %1 × %2: %3 points</source>
        <translation>兌換%1 × %2：%3 點</translation>
    </message>
    <message>
        <location filename="../ui/counter/rewardsheet.cpp" line="122"/>
        <source>Rewards</source>
        <translation>獎品</translation>
    </message>
    <message>
        <location filename="../ui/counter/rewardsheet.cpp" line="123"/>
        <source>1–9 or ↑↓ pick · ← → how many · Enter redeems · Esc goes back</source>
        <translation>1–9 或 ↑↓ 選擇 · ← → 數量 · Enter 兌換 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::RewardsPart</name>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="19"/>
        <source>Redemptions</source>
        <translation>兌換</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="22"/>
        <source>No reward was redeemed in this month, and the catalogue took no points.</source>
        <translation>本月沒有兌換獎品，未消耗點數。</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="25"/>
        <source>All rewards</source>
        <translation>全部獎品</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="35"/>
        <source>By kind of reward</source>
        <translation>按獎品類型</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="36"/>
        <source>By zone of the catalogue</source>
        <translation>按獎品專區</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="40"/>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="47"/>
        <source>Points redeemed by reward, most first</source>
        <translation>各獎品兌換點數（由多到少）</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="49"/>
        <location filename="../ui/reports/rewardspart.cpp" line="91"/>
        <source>Reward</source>
        <translation>獎品</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="50"/>
        <location filename="../ui/reports/rewardspart.cpp" line="94"/>
        <location filename="../ui/reports/rewardspart.cpp" line="127"/>
        <location filename="../ui/reports/rewardspart.cpp" line="163"/>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="62"/>
        <source>Others</source>
        <translation>其餘</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="144"/>
        <source>Issued in the month</source>
        <translation>當月發放</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="145"/>
        <source>Used in the month</source>
        <translation>當月使用</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="146"/>
        <source>Lapsed unused</source>
        <translation>過期未用</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="147"/>
        <source>Open at the end</source>
        <translation>月末未用</translation>
    </message>
    <message>
        <location filename="../ui/reports/reportpart.cpp" line="113"/>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <location filename="../ui/reports/reportpart.cpp" line="116"/>
        <location filename="../ui/reports/rewardspart.cpp" line="143"/>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <location filename="../ui/reports/reportpart.cpp" line="119"/>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <location filename="../ui/reports/reportpart.cpp" line="122"/>
        <source>Experience</source>
        <translation>體驗</translation>
    </message>
    <message>
        <location filename="../ui/reports/reportpart.cpp" line="125"/>
        <source>Donation</source>
        <translation>捐贈</translation>
    </message>
    <message>
        <location filename="../ui/reports/reportpart.cpp" line="128"/>
        <source>Partner</source>
        <translation>合作店家</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="92"/>
        <location filename="../ui/reports/rewardspart.cpp" line="125"/>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="93"/>
        <location filename="../ui/reports/rewardspart.cpp" line="126"/>
        <location filename="../ui/reports/rewardspart.cpp" line="162"/>
        <source>Handed out</source>
        <translation>兌出</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="95"/>
        <location filename="../ui/reports/rewardspart.cpp" line="128"/>
        <location filename="../ui/reports/rewardspart.cpp" line="164"/>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="96"/>
        <source>Money paid</source>
        <translation>加付金額</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="97"/>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="98"/>
        <source>Stock left</source>
        <translation>庫存</translation>
    </message>
    <message>
        <location filename="../ui/reports/reportpart.cpp" line="90"/>
        <source>without a zone</source>
        <translation>未分區</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="161"/>
        <source>Zone</source>
        <translation>專區</translation>
    </message>
    <message>
        <location filename="../ui/reports/rewardspart.cpp" line="84"/>
        <location filename="../ui/reports/rewardspart.cpp" line="119"/>
        <source>Points used as money at the till</source>
        <translation>收銀時折抵現金</translation>
    </message>
</context>
<context>
    <name>regulars::ServiceSheet</name>
    <message>
        <location filename="../ui/counter/servicesheet.cpp" line="43"/>
        <source>Action</source>
        <translation>互動</translation>
    </message>
    <message>
        <location filename="../ui/counter/servicesheet.cpp" line="53"/>
        <source>Benefit of this tier</source>
        <translation>本等級權益</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/counter/servicesheet.cpp" line="56"/>
        <source>%n left</source>
        <translation>
            <numerusform>剩 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/counter/servicesheet.cpp" line="82"/>
        <location filename="../ui/counter/servicesheet.cpp" line="83"/>
        <source>Actions and benefits</source>
        <translation>互動與權益</translation>
    </message>
    <message>
        <location filename="../ui/counter/servicesheet.cpp" line="84"/>
        <source>The programme has no actions, and this tier no benefits.</source>
        <translation>會員計畫中沒有互動，本等級也沒有權益。</translation>
    </message>
    <message>
        <location filename="../ui/counter/servicesheet.cpp" line="85"/>
        <source>Record</source>
        <translation>登記</translation>
    </message>
    <message>
        <location filename="../ui/counter/servicesheet.cpp" line="86"/>
        <source>1–9 or ↑↓ pick · Enter records · Esc goes back</source>
        <translation>1–9 或 ↑↓ 選擇 · Enter 登記 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>regulars::SettingsPage</name>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="135"/>
        <source>Open another shop</source>
        <translation>開啟其他商店</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="136"/>
        <source>Shops of Regulars (*.regulars);;All files (*)</source>
        <translation>熟客商店檔案 (*.regulars);;所有檔案 (*)</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="174"/>
        <source>As the system has them</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="174"/>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="174"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="174"/>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="178"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="183"/>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/settings/settingspage.cpp" line="183"/>
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘後</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="192"/>
        <source>Language and look</source>
        <translation>語言與外觀</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="193"/>
        <source>This till</source>
        <translation>本收銀台</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="194"/>
        <source>Shop file</source>
        <translation>商店檔案</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="195"/>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="195"/>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="195"/>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="196"/>
        <location filename="../ui/settings/settingspage.cpp" line="200"/>
        <source>Name of this till</source>
        <translation>本收銀台名稱</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="196"/>
        <source>Lock when nobody works here</source>
        <translation>無人操作時鎖定</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="202"/>
        <source>The name stands on receipts and in the journal from the next start on.</source>
        <translation>下次啟動後，收據和交易記錄上使用新名稱。</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="203"/>
        <source>Open another shop…</source>
        <translation>開啟其他商店…</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="204"/>
        <source>Set up a new shop…</source>
        <translation>建立新商店…</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.h" line="27"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>regulars::ShopWindow</name>
    <message>
        <location filename="../app/shopwindow.cpp" line="104"/>
        <source>Other tills on this computer can&apos;t join: %1</source>
        <translation>本機的其他收銀台無法連入：%1</translation>
    </message>
</context>
<context>
    <name>regulars::Sidebar</name>
    <message>
        <location filename="../ui/window/sidebar.cpp" line="133"/>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <location filename="../ui/window/sidebar.cpp" line="210"/>
        <source>Counter</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <location filename="../ui/window/sidebar.cpp" line="212"/>
        <source>Programme</source>
        <translation>會員計畫</translation>
    </message>
    <message>
        <location filename="../ui/window/sidebar.cpp" line="214"/>
        <source>Insight</source>
        <translation>分析</translation>
    </message>
    <message>
        <location filename="../ui/window/sidebar.cpp" line="216"/>
        <source>System</source>
        <translation>系統</translation>
    </message>
</context>
<context>
    <name>regulars::SignInPage</name>
    <message>
        <location filename="../ui/welcome/signinpage.cpp" line="153"/>
        <source>Clerk</source>
        <translation>店員</translation>
    </message>
    <message>
        <location filename="../ui/welcome/signinpage.cpp" line="155"/>
        <source>Manager</source>
        <translation>店長</translation>
    </message>
    <message>
        <location filename="../ui/welcome/signinpage.cpp" line="157"/>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <location filename="../ui/welcome/signinpage.cpp" line="206"/>
        <source>Type the PIN or password of %1.</source>
        <translation>請輸入%1的 PIN 碼或密碼。</translation>
    </message>
    <message>
        <location filename="../ui/welcome/signinpage.cpp" line="301"/>
        <source>Who is at work? Choose yourself and type your PIN.</source>
        <translation>現在誰值班？選擇自己，輸入 PIN 碼。</translation>
    </message>
    <message>
        <location filename="../ui/welcome/signinpage.cpp" line="302"/>
        <source>People of the shop</source>
        <translation>本店人員</translation>
    </message>
    <message>
        <location filename="../ui/welcome/signinpage.cpp" line="303"/>
        <location filename="../ui/welcome/signinpage.cpp" line="304"/>
        <source>PIN or password</source>
        <translation>PIN 碼或密碼</translation>
    </message>
    <message>
        <location filename="../ui/welcome/signinpage.cpp" line="305"/>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <location filename="../ui/welcome/signinpage.cpp" line="306"/>
        <source>Caps lock is on.</source>
        <translation>Caps Lock 已開啟。</translation>
    </message>
</context>
<context>
    <name>regulars::Skeleton</name>
    <message>
        <location filename="../ui/parts/skeleton.cpp" line="17"/>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
</context>
<context>
    <name>regulars::SummaryPart</name>
    <message>
        <location filename="../ui/reports/parts.h" line="18"/>
        <source>Loyalty report</source>
        <translation>會員月報</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="26"/>
        <source>Nothing was sold in this month. The report stands with zeros.</source>
        <translation>本月沒有銷售，報表各項為零。</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="47"/>
        <source>FINAL</source>
        <translation>定稿</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="47"/>
        <source>DRAFT</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="52"/>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="57"/>
        <source>Figures as of %1 · fingerprint %2</source>
        <translation>資料截至 %1 · 指紋 %2</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="63"/>
        <source>Closed by %1</source>
        <translation>由 %1 定稿</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="77"/>
        <source>too few to compare</source>
        <translation>樣本太少，不作比較</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="83"/>
        <source>level with %1</source>
        <translation>與%1持平</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="97"/>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 個百分點</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="116"/>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/reports/summarypart.cpp" line="118"/>
        <source>%n joined this month</source>
        <translation>
            <numerusform>本月新入會 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="126"/>
        <source>Active members</source>
        <translation>活躍會員</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/reports/summarypart.cpp" line="129"/>
        <source>%n bought, redeemed or took part</source>
        <translation>
            <numerusform>%n 人購買、兌換或參與互動</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="137"/>
        <location filename="../ui/reports/summarypart.cpp" line="241"/>
        <source>Sales</source>
        <translation>銷售額</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/reports/summarypart.cpp" line="139"/>
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n 筆購買</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="148"/>
        <source>Redemption rate</source>
        <translation>兌換率</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="150"/>
        <source>healthy at 25% or more</source>
        <translation>25% 及以上為健康</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="158"/>
        <source>Repeat rate</source>
        <translation>回購率</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="160"/>
        <source>of buying members came twice or more</source>
        <translation>購買會員中來過兩次及以上</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="168"/>
        <source>Liability of points</source>
        <translation>點數負債</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="172"/>
        <source>%1 points outstanding</source>
        <translation>未用點數 %1 點</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="182"/>
        <source>The programme has no members yet.</source>
        <translation>目前還沒有會員。</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="185"/>
        <source>Nobody joined; the programme counts %1 members, of whom %2 were active.</source>
        <translation>本月無人入會；現有會員 %1 人，其中 %2 活躍。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/reports/summarypart.cpp" line="188"/>
        <source>%n member(s) joined; the programme now counts %1, of whom %2 were active.</source>
        <translation>
            <numerusform>本月新入會 %n 人；現有會員 %1 人，其中 %2 活躍。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="198"/>
        <source>No points were issued, so there is no redemption rate.</source>
        <translation>本月沒有發放點數，因此沒有兌換率。</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="201"/>
        <source>Members earned %1 points and redeemed %2.</source>
        <translation>會員獲得 %1 點，兌換 %2 點。</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="210"/>
        <source>The redemption rate was %1; most points went to %2 (%3 of all redeemed).</source>
        <translation>兌換率為 %1；用點最多的獎品是「%2」（佔兌換點數的 %3）。</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="214"/>
        <source>The redemption rate rose from %1 to %2; most points went to %3 (%4 of all redeemed).</source>
        <translation>兌換率由 %1 升至 %2；用點最多的獎品是「%3」（佔兌換點數的 %4）。</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="215"/>
        <source>The redemption rate fell from %1 to %2; most points went to %3 (%4 of all redeemed).</source>
        <translation>兌換率由 %1 降至 %2；用點最多的獎品是「%3」（佔兌換點數的 %4）。</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="225"/>
        <source>There were no sales.</source>
        <translation>本月沒有銷售。</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="228"/>
        <source>Refunds outweighed what was sold: sales come to %1.</source>
        <translation>退款多於銷售：銷售額為 %1。</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="231"/>
        <source>Members brought %1 of the sales; the best day was %2 with %3, and the average basket %4.</source>
        <translation>會員貢獻銷售額的 %1；銷售最好的一天是 %2，為 %3；平均客單價 %4。</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="238"/>
        <source>Sales by day (%1)</source>
        <translation>每日銷售額（%1）</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="240"/>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../ui/reports/summarypart.cpp" line="80"/>
        <source>%1 against %2</source>
        <translation>較%2 %1</translation>
    </message>
</context>
<context>
    <name>regulars::TemplateList</name>
    <message>
        <location filename="../ui/welcome/templatelist.cpp" line="131"/>
        <source>What kind of shop</source>
        <translation>商店類型</translation>
    </message>
    <message>
        <location filename="../ui/welcome/templatelist.cpp" line="144"/>
        <source>Convenience store</source>
        <translation>便利商店</translation>
    </message>
    <message>
        <location filename="../ui/welcome/templatelist.cpp" line="147"/>
        <source>Fresh food</source>
        <translation>生鮮</translation>
    </message>
    <message>
        <location filename="../ui/welcome/templatelist.cpp" line="150"/>
        <source>Café</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <location filename="../ui/welcome/templatelist.cpp" line="153"/>
        <source>Bookshop</source>
        <translation>書店</translation>
    </message>
    <message>
        <location filename="../ui/welcome/templatelist.cpp" line="156"/>
        <source>Hair and beauty</source>
        <translation>美容美髮</translation>
    </message>
    <message>
        <location filename="../ui/welcome/templatelist.cpp" line="159"/>
        <source>Mother and baby</source>
        <translation>母嬰</translation>
    </message>
    <message>
        <location filename="../ui/welcome/templatelist.cpp" line="161"/>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <location filename="../ui/welcome/templatelist.cpp" line="172"/>
        <source>Nothing is set yet: you make tiers, rules and rewards yourself.</source>
        <translation>什麼都還沒設：等級、規則和獎品由您自己設定。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/welcome/templatelist.cpp" line="174"/>
        <source>%n point(s) per %1</source>
        <translation>
            <numerusform>每 %1 積 %n 點</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/welcome/templatelist.cpp" line="176"/>
        <source>%n tier(s)</source>
        <translation>
            <numerusform>%n 個等級</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/welcome/templatelist.cpp" line="178"/>
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n 種獎品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::Till</name>
    <message>
        <location filename="../ui/counter/till.cpp" line="42"/>
        <source>This has just been recorded; the second press is ignored.</source>
        <translation>剛剛已經入帳，重複按鍵不再處理。</translation>
    </message>
    <message>
        <location filename="../ui/counter/till.cpp" line="45"/>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <location filename="../ui/counter/till.cpp" line="49"/>
        <source>This member has earned more than three times today. It is recorded.</source>
        <translation>這位會員今天累積點數已超過三次，本次照常入帳。</translation>
    </message>
    <message>
        <location filename="../ui/counter/till.cpp" line="74"/>
        <source>This member is no longer here.</source>
        <translation>這位會員已不存在。</translation>
    </message>
    <message>
        <location filename="../ui/counter/till.cpp" line="145"/>
        <source>This coupon is on the counter already.</source>
        <translation>這張優惠券已用於本單。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="29"/>
        <source>Whose? Scan a card, or type a phone number or a name first.</source>
        <translation>是哪位會員？請先掃會員卡，或輸入手機號碼、姓名。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="36"/>
        <source>%1 for %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="56"/>
        <source>Type the amount, then Enter. F5 redeems a reward.</source>
        <translation>輸入金額，再按 Enter。F5 兌換獎品。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="57"/>
        <source>Type the amount, then Enter.</source>
        <translation>輸入金額，再按 Enter。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="84"/>
        <source>Recorded without a member. Scan the receipt within 7 days to put one on it.</source>
        <translation>已入帳，未記會員。7 天內掃這張收據即可補記會員。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="88"/>
        <location filename="../ui/counter/tillorders.cpp" line="123"/>
        <source>to pay %1</source>
        <translation>應付 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/counter/tillorders.cpp" line="90"/>
        <source>%Ln point(s) used</source>
        <translation>
            <numerusform>使用 %Ln 點</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="93"/>
        <source>%1 of stored value used</source>
        <translation>使用儲值金 %1</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="96"/>
        <source>coupon: %1</source>
        <translation>送券：%1</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="126"/>
        <source>code %1</source>
        <translation>券碼 %1</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="141"/>
        <source>Welcome, %1</source>
        <translation>歡迎，%1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/counter/tillorders.cpp" line="142"/>
        <source>Card %1 · %Ln point(s)</source>
        <translation>
            <numerusform>卡號 %1 · %Ln 點</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="158"/>
        <source>Refund</source>
        <translation>退貨</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/counter/tillorders.cpp" line="170"/>
        <source>%Ln point(s) taken back</source>
        <translation>
            <numerusform>收回 %Ln 點</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/counter/tillorders.cpp" line="173"/>
        <source>%Ln point(s) returned</source>
        <translation>
            <numerusform>退還 %Ln 點</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="176"/>
        <source>balance %1</source>
        <translation>現有 %1 點</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="178"/>
        <source>%1 back</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="196"/>
        <source>The purchase is %1&apos;s now.</source>
        <translation>這筆消費已記在%1名下。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="217"/>
        <source>Stored value of %1</source>
        <translation>%1的儲值金</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="219"/>
        <source>Stored value of %1, with a bonus of %2</source>
        <translation>%1的儲值金，另贈 %2</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="242"/>
        <source>Stored value of %1, paid out</source>
        <translation>%1的儲值金，已退還</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/counter/tillorders.cpp" line="254"/>
        <source>%Ln point(s) given</source>
        <translation>
            <numerusform>轉贈 %Ln 點</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="260"/>
        <source>Given by %1</source>
        <translation>由%1轉贈</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="283"/>
        <source>%1: noted. The limit of points for it is reached.</source>
        <translation>%1：已登記，此項點數已達上限。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillorders.cpp" line="301"/>
        <source>Benefit used</source>
        <translation>權益已使用</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/counter/tillorders.cpp" line="303"/>
        <source>%n more left</source>
        <translation>
            <numerusform>還剩 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TillPage</name>
    <message>
        <location filename="../ui/counter/tilllookup.cpp" line="94"/>
        <source>Nobody is found.</source>
        <translation>查無會員。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/counter/tilllookup.cpp" line="95"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 位會員</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/counter/tilllookup.cpp" line="98"/>
        <source>Scan a card, or type the last 4 digits of a phone.</source>
        <translation>掃會員卡，或輸入手機末 4 碼。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tilllookup.cpp" line="99"/>
        <source>Scan a card, or type the last 4 digits of a phone. Served last:</source>
        <translation>掃會員卡，或輸入手機末 4 碼。最近接待：</translation>
    </message>
    <message>
        <location filename="../ui/counter/tilllookup.cpp" line="106"/>
        <source>No member %1. Enter enrols.</source>
        <translation>查無會員 %1，按 Enter 登記入會。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tilllookup.cpp" line="115"/>
        <source>This has just been recorded; the second press is ignored.</source>
        <translation>剛剛已經入帳，重複按鍵不再處理。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tilllookup.cpp" line="139"/>
        <source>Nobody is found under %1. F3 enrols.</source>
        <translation>查無「%1」，按 F3 登記入會。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tilllookup.cpp" line="176"/>
        <source>Nothing here has the code %1. F3 enrols a member with this card.</source>
        <translation>查無代碼 %1。按 F3 可用這張卡登記新會員。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tilllookup.cpp" line="203"/>
        <source>This reward is not in the catalogue today.</source>
        <translation>這項獎品今天不在獎品目錄中。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tilllookup.cpp" line="221"/>
        <source>%1 has no price of its own: type the amount.</source>
        <translation>%1沒有固定價格，請輸入金額。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="79"/>
        <source>Till</source>
        <translation>收銀</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="232"/>
        <location filename="../ui/counter/tillpage.cpp" line="271"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="232"/>
        <location filename="../ui/counter/tillpage.cpp" line="271"/>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="237"/>
        <source>Done again: %1. F8 undoes it.</source>
        <translation>已重做：%1。按 F8 復原。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="238"/>
        <source>Undone: %1. F8 again redoes it.</source>
        <translation>已復原：%1。再按 F8 重做。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="260"/>
        <location filename="../ui/counter/tillpage.cpp" line="276"/>
        <source>Find a member</source>
        <translation>查詢會員</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="261"/>
        <source>New member</source>
        <translation>新會員</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="262"/>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="263"/>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="264"/>
        <source>Redeem</source>
        <translation>兌換</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="265"/>
        <source>Give points</source>
        <translation>轉贈點數</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="266"/>
        <source>Points + cash</source>
        <translation>點數+現金</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="267"/>
        <source>Stored value</source>
        <translation>儲值金付款</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="268"/>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="269"/>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="270"/>
        <source>Top up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="272"/>
        <source>Refund</source>
        <translation>退貨</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="273"/>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="274"/>
        <source>Why these points</source>
        <translation>點數計算明細</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="275"/>
        <source>Type Chinese in the search field</source>
        <translation>在搜尋框輸入中文</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="277"/>
        <source>Scan, phone, last 4, pinyin, name</source>
        <translation>掃碼、手機、末 4 碼、拼音、姓名</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpage.cpp" line="278"/>
        <source>Members found</source>
        <translation>找到的會員</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpageacts.cpp" line="67"/>
        <source>Whose? Scan a card, or type a phone number or a name first.</source>
        <translation>是哪位會員？請先掃會員卡，或輸入手機號碼、姓名。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpageacts.cpp" line="99"/>
        <source>In this shop points are no money. F5 shows what they buy.</source>
        <translation>本店點數不能折抵現金。按 F5 看能兌換什麼。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpageacts.cpp" line="118"/>
        <source>This member has no stored value. Shift+F3 tops it up.</source>
        <translation>這位會員沒有儲值金。按 Shift+F3 儲值。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpageacts.cpp" line="176"/>
        <source>Nothing was recorded yet that could be printed.</source>
        <translation>還沒有可列印的記錄。</translation>
    </message>
    <message>
        <location filename="../ui/counter/tillpageacts.cpp" line="195"/>
        <source>This amount can&apos;t be read. Check its digits.</source>
        <translation>金額無法辨識，請檢查數字。</translation>
    </message>
</context>
<context>
    <name>regulars::TimelineCard</name>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="126"/>
        <source>Details changed</source>
        <translation>修改資料</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="128"/>
        <source>Frozen</source>
        <translation>凍結</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="130"/>
        <source>Opened again</source>
        <translation>解除凍結</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="132"/>
        <source>Merged</source>
        <translation>合併</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="134"/>
        <source>Undone</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="137"/>
        <source>Tag off: %1</source>
        <translation>移除標籤：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="138"/>
        <source>Tag: %1</source>
        <translation>加標籤：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="142"/>
        <source>Consent withdrawn: %1</source>
        <translation>撤回同意：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="144"/>
        <source>Consent given: %1</source>
        <translation>同意：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="147"/>
        <source>Adjustment</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="147"/>
        <source>Adjustment: %1</source>
        <translation>調整點數：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="150"/>
        <source>Tier: %1</source>
        <translation>等級：%1</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="150"/>
        <source>Tier reviewed</source>
        <translation>重新定級</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="152"/>
        <source>Points expired</source>
        <translation>點數過期</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="154"/>
        <source>Points extended</source>
        <translation>點數展延</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="157"/>
        <source>Given by a rule</source>
        <translation>規則發放</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="159"/>
        <source>Imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="172"/>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="174"/>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="176"/>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="178"/>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="180"/>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="191"/>
        <source>%1 (undone)</source>
        <translation>%1（已復原）</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="204"/>
        <source>%1: %2, %3 points</source>
        <translation>%1：%2，%3 點</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="224"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="224"/>
        <source>Purchases</source>
        <translation>消費</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="224"/>
        <source>Redemptions</source>
        <translation>兌換</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="224"/>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="225"/>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="229"/>
        <source>What is shown of the time line</source>
        <translation>時間軸顯示的內容</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="230"/>
        <location filename="../ui/members/timelinecard.cpp" line="231"/>
        <source>Time line</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="232"/>
        <source>Nothing here yet.</source>
        <translation>這裡還沒有內容。</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="233"/>
        <source>Write a note, Enter</source>
        <translation>寫備註，按 Enter</translation>
    </message>
    <message>
        <location filename="../ui/members/timelinecard.cpp" line="234"/>
        <source>Write a note</source>
        <translation>寫備註</translation>
    </message>
</context>
<context>
    <name>regulars::TodayPanel</name>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="74"/>
        <source>%1, undone</source>
        <translation>%1，已復原</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="119"/>
        <source>Purchase of %1</source>
        <translation>消費 %1</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="119"/>
        <source>Purchase, no member</source>
        <translation>消費，非會員</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="121"/>
        <source>Refund</source>
        <translation>退貨</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="125"/>
        <source>New member</source>
        <translation>新會員</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="127"/>
        <source>Purchase put on member</source>
        <translation>補記會員</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="134"/>
        <source>Coupon given</source>
        <translation>發優惠券</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="136"/>
        <source>Top-up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="138"/>
        <source>Paid out</source>
        <translation>退儲值金</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="140"/>
        <source>Points given</source>
        <translation>轉贈點數</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="142"/>
        <source>Adjustment</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="144"/>
        <source>Benefit used</source>
        <translation>使用權益</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="146"/>
        <source>Tier set</source>
        <translation>設定等級</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="148"/>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="207"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="208"/>
        <source>Today&apos;s operations</source>
        <translation>今天的操作</translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="209"/>
        <source>Nothing yet. What is recorded appears here.</source>
        <translation>還沒有記錄，入帳後顯示在這裡。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/counter/todaypanel.cpp" line="212"/>
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/counter/todaypanel.cpp" line="213"/>
        <source>%1 points issued, %2 redeemed</source>
        <translation>發放 %1 點，兌換 %2 點</translation>
    </message>
</context>
<context>
    <name>regulars::TopBar</name>
    <message>
        <location filename="../ui/window/topbar.cpp" line="90"/>
        <source>Find a command or page</source>
        <translation>尋找指令或頁面</translation>
    </message>
    <message>
        <location filename="../ui/window/topbar.cpp" line="91"/>
        <source>Sidebar wide or narrow (%1)</source>
        <translation>展開或收合側邊欄 (%1)</translation>
    </message>
    <message>
        <location filename="../ui/window/topbar.cpp" line="92"/>
        <source>Sidebar wide or narrow</source>
        <translation>展開或收合側邊欄</translation>
    </message>
    <message>
        <location filename="../ui/window/topbar.cpp" line="94"/>
        <source>Lock, or change who is at work (%1)</source>
        <translation>鎖定或換人 (%1)</translation>
    </message>
    <message>
        <location filename="../ui/window/topbar.cpp" line="95"/>
        <source>Lock, or change who is at work</source>
        <translation>鎖定或換人</translation>
    </message>
</context>
<context>
    <name>regulars::TrafficPart</name>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="15"/>
        <source>Traffic and sales</source>
        <translation>客流與銷售</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="18"/>
        <source>Controls</source>
        <translation>內控</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="21"/>
        <source>What people did beyond plain selling. Each of these stands in the books with its reason.</source>
        <translation>正常銷售以外的操作。每一筆都連同原因記錄在帳。</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="26"/>
        <source>Nobody adjusted points, undid an operation or refunded a purchase in this month.</source>
        <translation>本月沒有人調整點數、復原操作或辦理退款。</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="41"/>
        <source>No times were recorded with this month&apos;s purchases, only their dates: there is no traffic by hour to show.</source>
        <translation>本月的購買只記了日期，沒有記時刻，因此沒有分時段的客流。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/reports/trafficpart.cpp" line="47"/>
        <source>%n purchase(s) were recorded by date alone and stand in no hour.</source>
        <translation>
            <numerusform>%n 筆購買只記了日期，未計入任何時段。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="54"/>
        <source>Purchases by weekday and hour</source>
        <translation>購買筆數：星期與時段</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="55"/>
        <source>Hour</source>
        <translation>時</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="92"/>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="95"/>
        <source>Sales</source>
        <translation>銷售額</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="96"/>
        <source>Purchases</source>
        <translation>購買筆數</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="97"/>
        <source>Average basket</source>
        <translation>平均客單價</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="99"/>
        <source>Standard deviation of baskets</source>
        <translation>客單價標準差</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="101"/>
        <source>Standard deviation of daily sales</source>
        <translation>日銷售額標準差</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="104"/>
        <source>Members&apos; share of sales</source>
        <translation>會員銷售佔比</translation>
    </message>
    <message>
        <location filename="../ui/reports/reportpart.cpp" line="83"/>
        <source>Command line</source>
        <translation>命令列</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="127"/>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="133"/>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="134"/>
        <source>Adjustments</source>
        <translation>調整次數</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="135"/>
        <source>Points adjusted</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="136"/>
        <source>Undone</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="137"/>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="138"/>
        <source>Money refunded</source>
        <translation>退款金額</translation>
    </message>
    <message>
        <location filename="../ui/reports/trafficpart.cpp" line="139"/>
        <source>Approvals asked</source>
        <translation>請求授權</translation>
    </message>
</context>
<context>
    <name>regulars::TransactionsPage</name>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="215"/>
        <source>Done again: %1. F8 undoes it.</source>
        <translation>已重做：%1。按 F8 復原。</translation>
    </message>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="216"/>
        <source>Undone: %1. F8 does it again.</source>
        <translation>已復原：%1。按 F8 重做。</translation>
    </message>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="268"/>
        <source>Sales %1</source>
        <translation>銷售額 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/transactions/transactionspage.cpp" line="269"/>
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/transactions/transactionspage.cpp" line="270"/>
        <source>%Ln of them with a member</source>
        <translation>
            <numerusform>其中會員 %Ln 筆</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="271"/>
        <source>%1 points issued, %2 redeemed</source>
        <translation>發放 %1 點，兌換 %2 點</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/transactions/transactionspage.cpp" line="299"/>
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>清除 %n 個篩選條件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="306"/>
        <source>No transactions today</source>
        <translation>今天沒有交易</translation>
    </message>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="307"/>
        <source>No transactions on these days</source>
        <translation>這段期間沒有交易</translation>
    </message>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="308"/>
        <source>What is recorded at the till appears here.</source>
        <translation>收銀入帳後顯示在這裡。</translation>
    </message>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="319"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="319"/>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="427"/>
        <source>Refund</source>
        <translation>退貨</translation>
    </message>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="428"/>
        <source>Serve this member</source>
        <translation>接待這位會員</translation>
    </message>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="429"/>
        <source>Print the slip again</source>
        <translation>重印收據</translation>
    </message>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="430"/>
        <source>Show today</source>
        <translation>顯示今天</translation>
    </message>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="431"/>
        <location filename="../ui/transactions/transactionspage.h" line="32"/>
        <source>Transactions</source>
        <translation>交易記錄</translation>
    </message>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="432"/>
        <source>Nothing fits</source>
        <translation>沒有符合的交易</translation>
    </message>
    <message>
        <location filename="../ui/transactions/transactionspage.cpp" line="432"/>
        <source>No transaction meets all that is asked above.</source>
        <translation>沒有交易符合上面的全部條件。</translation>
    </message>
</context>
<context>
    <name>regulars::Trouble</name>
    <message>
        <location filename="../ui/attempt.cpp" line="41"/>
        <source>That number is too large; nothing was changed.</source>
        <translation>數字太大，沒有做任何變更。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="51"/>
        <source>The shop&apos;s file can&apos;t be opened. Check that the folder is there and may be written.</source>
        <translation>無法開啟商店檔案。請檢查資料夾是否存在、能否寫入。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="54"/>
        <source>This file is not a shop of Regulars. Choose another one.</source>
        <translation>這不是熟客的商店檔案，請另選一個。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="56"/>
        <source>This shop was written by a newer version of Regulars. Install that version to open it.</source>
        <translation>這家商店由較新版本的熟客寫入，請安裝該版本後再開啟。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="59"/>
        <source>This shop is of an older version. Open it to write once, so that it is brought up to date.</source>
        <translation>這家商店是舊版本的。請以可寫入的方式開啟一次，完成升級。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="62"/>
        <source>Another program has this shop open. Close it there first.</source>
        <translation>另一個程式正開啟這家商店，請先在那裡關閉。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="64"/>
        <source>The shop&apos;s file is busy; nothing was changed. Try again.</source>
        <translation>商店檔案忙碌中，沒有做任何變更，請再試一次。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="66"/>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>磁碟已滿，沒有做任何變更。請清出空間後再試一次。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="68"/>
        <source>The disk could not be read or written; nothing was changed. Check the disk, then start Regulars again.</source>
        <translation>磁碟讀寫失敗，沒有做任何變更。請檢查磁碟，再重新啟動熟客。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="71"/>
        <source>The shop&apos;s file is damaged. Restore the newest backup.</source>
        <translation>商店檔案已損毀，請還原最新的備份。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="73"/>
        <source>This was cancelled; nothing was changed.</source>
        <translation>已取消，沒有做任何變更。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="78"/>
        <source>The program made a mistake; nothing was changed. Start it again, and tell its makers.</source>
        <translation>程式發生錯誤，沒有做任何變更。請重新啟動，並告知開發者。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="86"/>
        <source>That file is not there any more. Choose another one.</source>
        <translation>檔案已不在原處，請另選一個。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="88"/>
        <source>That file can&apos;t be read. Check its permissions.</source>
        <translation>無法讀取檔案，請檢查權限。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="90"/>
        <source>That file has no heading line. Give its columns names.</source>
        <translation>檔案沒有標題列，請為各欄加上名稱。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="92"/>
        <source>That file is no table. Save it as XLSX or CSV.</source>
        <translation>這不是表格檔案，請存成 XLSX 或 CSV。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="95"/>
        <source>The characters of that file can&apos;t be read. Save it as CSV UTF-8.</source>
        <translation>無法辨識檔案中的字元，請存成 CSV UTF-8。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="97"/>
        <source>The heading line of that file can&apos;t be read. Mend its quotes.</source>
        <translation>無法讀取檔案的標題列，請修正其中的引號。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="99"/>
        <source>That workbook is damaged. Open it in a spreadsheet and save it anew.</source>
        <translation>活頁簿已損毀。請用試算表軟體開啟，重新儲存。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="101"/>
        <source>That workbook has a password. Save it without one.</source>
        <translation>活頁簿有密碼，請存成沒有密碼的檔案。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="103"/>
        <source>That workbook is too large. Split it.</source>
        <translation>活頁簿太大，請拆分。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="105"/>
        <source>Name the file .xlsx or .csv.</source>
        <translation>檔名須以 .xlsx 或 .csv 結尾。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="107"/>
        <source>The file can&apos;t be written there. Choose another folder, or make room.</source>
        <translation>無法寫入該位置。請換一個資料夾，或清出空間。</translation>
    </message>
    <message>
        <location filename="../ui/attempt.cpp" line="109"/>
        <source>That is more than a workbook holds. Export it as CSV.</source>
        <translation>超出活頁簿的容量，請匯出為 CSV。</translation>
    </message>
</context>
<context>
    <name>regulars::WalletSheet</name>
    <message>
        <location filename="../ui/counter/walletsheet.cpp" line="60"/>
        <source>How much? Type the amount.</source>
        <translation>多少錢？請輸入金額。</translation>
    </message>
    <message>
        <location filename="../ui/counter/walletsheet.cpp" line="80"/>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <location filename="../ui/counter/walletsheet.cpp" line="81"/>
        <source>There is now</source>
        <translation>現有</translation>
    </message>
    <message>
        <location filename="../ui/counter/walletsheet.cpp" line="82"/>
        <location filename="../ui/counter/walletsheet.cpp" line="83"/>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../ui/counter/walletsheet.cpp" line="84"/>
        <source>Top up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../ui/counter/walletsheet.cpp" line="85"/>
        <source>Pay out</source>
        <translation>退儲值金</translation>
    </message>
    <message>
        <location filename="../ui/counter/walletsheet.cpp" line="86"/>
        <source>Enter tops up · Esc goes back. To pay a bill with it, press Shift+F6 at the amount.</source>
        <translation>Enter 儲值 · Esc 返回。用儲值金付款：在金額欄按 Shift+F6。</translation>
    </message>
</context>
</TS>
