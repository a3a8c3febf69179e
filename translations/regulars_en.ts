<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>regulars::AmountBar</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/amountbar.cpp" line="134"/>
        <source>%n line(s): %1</source>
        <translation>
            <numerusform>%n line: %1</numerusform>
            <numerusform>%n lines: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::BulkBar</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/members/bulkbar.cpp" line="85"/>
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/members/bulkbar.cpp" line="93"/>
        <source>Choose all %Ln</source>
        <translation>
            <numerusform>Choose all %Ln</numerusform>
            <numerusform>Choose all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::Customer</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/customer.cpp" line="56"/>
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/customer.cpp" line="58"/>
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::FilterParts</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/members/filterparts.cpp" line="60"/>
        <source>No purchase for %n day(s)</source>
        <translation>
            <numerusform>No purchase for %n day</numerusform>
            <numerusform>No purchase for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/members/filterparts.cpp" line="64"/>
        <source>Birthday within %n day(s)</source>
        <translation>
            <numerusform>Birthday within %n day</numerusform>
            <numerusform>Birthday within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/members/filterparts.cpp" line="67"/>
        <source>Points expire within %n day(s)</source>
        <translation>
            <numerusform>Points expire within %n day</numerusform>
            <numerusform>Points expire within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MemberActs</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/members/memberacts.cpp" line="258"/>
        <source>%1: %2 points, %3 spent, %Ln visit(s)</source>
        <translation>
            <numerusform>%1: %2 points, %3 spent, %Ln visit</numerusform>
            <numerusform>%1: %2 points, %3 spent, %Ln visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MemberCard</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/membercard.cpp" line="133"/>
        <source>points</source>
        <comment>behind a balance</comment>
        <translation>
            <numerusform>point</numerusform>
            <numerusform>points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/membercard.cpp" line="153"/>
        <source>Birthday in %n day(s)</source>
        <translation>
            <numerusform>Birthday in %n day</numerusform>
            <numerusform>Birthday in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/membercard.cpp" line="184"/>
        <source>%n coupon(s)</source>
        <translation>
            <numerusform>%n coupon</numerusform>
            <numerusform>%n coupons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MembersPage</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/members/memberspage.cpp" line="309"/>
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>Clear %n filter</numerusform>
            <numerusform>Clear %n filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/members/memberspage.cpp" line="315"/>
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/members/memberspage.cpp" line="316"/>
        <source>More than %Ln members</source>
        <translation>
            <numerusform>More than %Ln member</numerusform>
            <numerusform>More than %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/members/memberspageacts.cpp" line="243"/>
        <source>%Ln member(s) written to %1.</source>
        <translation>
            <numerusform>%Ln member written to %1.</numerusform>
            <numerusform>%Ln members written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/members/memberspageacts.cpp" line="261"/>
        <source>At most %Ln members can be tagged at once. Filter the list first.</source>
        <translation>
            <numerusform>At most %Ln member can be tagged at once. Filter the list first.</numerusform>
            <numerusform>At most %Ln members can be tagged at once. Filter the list first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/members/memberspageacts.cpp" line="288"/>
        <source>%Ln member(s) tagged &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln member tagged &quot;%1&quot;.</numerusform>
            <numerusform>%Ln members tagged &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/members/memberspageacts.cpp" line="289"/>
        <source>&quot;%1&quot; taken off %Ln member(s).</source>
        <translation>
            <numerusform>&quot;%1&quot; taken off %Ln member.</numerusform>
            <numerusform>&quot;%1&quot; taken off %Ln members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PointsPart</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/reports/pointspart.cpp" line="140"/>
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RefundSheet</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/refundsheet.cpp" line="105"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RefusalText</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/refusaltext.cpp" line="38"/>
        <source>That PIN is wrong; %n more tries.</source>
        <translation>
            <numerusform>That PIN is wrong; %n more try.</numerusform>
            <numerusform>That PIN is wrong; %n more tries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/refusaltext.cpp" line="43"/>
        <source>Too many wrong PINs. Wait %n seconds, or let the owner set a new one.</source>
        <translation>
            <numerusform>Too many wrong PINs. Wait %n second, or let the owner set a new one.</numerusform>
            <numerusform>Too many wrong PINs. Wait %n seconds, or let the owner set a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/refusaltext.cpp" line="90"/>
        <source>Only %n left.</source>
        <translation>
            <numerusform>Only %n left.</numerusform>
            <numerusform>Only %n left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/refusaltext.cpp" line="95"/>
        <source>Each member may have this %n times, and has.</source>
        <translation>
            <numerusform>Each member may have this %n time, and has.</numerusform>
            <numerusform>Each member may have this %n times, and has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/refusaltext.cpp" line="126"/>
        <source>%n points short: needs %1, has %2.</source>
        <translation>
            <numerusform>%n point short: needs %1, has %2.</numerusform>
            <numerusform>%n points short: needs %1, has %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RewardSheet</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/rewardsheet.cpp" line="84"/>
        <source>in reach · %Ln left</source>
        <translation>
            <numerusform>in reach · %Ln left</numerusform>
            <numerusform>in reach · %Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/rewardsheet.cpp" line="87"/>
        <source>%Ln to go</source>
        <translation>
            <numerusform>%Ln to go</numerusform>
            <numerusform>%Ln to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ServiceSheet</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/servicesheet.cpp" line="56"/>
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SettingsPage</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/settings/settingspage.cpp" line="183"/>
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SummaryPart</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/reports/summarypart.cpp" line="118"/>
        <source>%n joined this month</source>
        <translation>
            <numerusform>%n joined this month</numerusform>
            <numerusform>%n joined this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/reports/summarypart.cpp" line="129"/>
        <source>%n bought, redeemed or took part</source>
        <translation>
            <numerusform>%n bought, redeemed or took part</numerusform>
            <numerusform>%n bought, redeemed or took part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/reports/summarypart.cpp" line="139"/>
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/reports/summarypart.cpp" line="188"/>
        <source>%n member(s) joined; the programme now counts %1, of whom %2 were active.</source>
        <translation>
            <numerusform>%n member joined; the programme now counts %1, of whom %2 were active.</numerusform>
            <numerusform>%n members joined; the programme now counts %1, of whom %2 were active.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TemplateList</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/welcome/templatelist.cpp" line="174"/>
        <source>%n point(s) per %1</source>
        <translation>
            <numerusform>%n point per %1</numerusform>
            <numerusform>%n points per %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/welcome/templatelist.cpp" line="176"/>
        <source>%n tier(s)</source>
        <translation>
            <numerusform>%n tier</numerusform>
            <numerusform>%n tiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/welcome/templatelist.cpp" line="178"/>
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n reward</numerusform>
            <numerusform>%n rewards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::Till</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/tillorders.cpp" line="90"/>
        <source>%Ln point(s) used</source>
        <translation>
            <numerusform>%Ln point used</numerusform>
            <numerusform>%Ln points used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/tillorders.cpp" line="142"/>
        <source>Card %1 · %Ln point(s)</source>
        <translation>
            <numerusform>Card %1 · %Ln point</numerusform>
            <numerusform>Card %1 · %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/tillorders.cpp" line="170"/>
        <source>%Ln point(s) taken back</source>
        <translation>
            <numerusform>%Ln point taken back</numerusform>
            <numerusform>%Ln points taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/tillorders.cpp" line="173"/>
        <source>%Ln point(s) returned</source>
        <translation>
            <numerusform>%Ln point returned</numerusform>
            <numerusform>%Ln points returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/tillorders.cpp" line="254"/>
        <source>%Ln point(s) given</source>
        <translation>
            <numerusform>%Ln point given</numerusform>
            <numerusform>%Ln points given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/tillorders.cpp" line="303"/>
        <source>%n more left</source>
        <translation>
            <numerusform>%n more left</numerusform>
            <numerusform>%n more left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TillPage</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/tilllookup.cpp" line="95"/>
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TodayPanel</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/counter/todaypanel.cpp" line="212"/>
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TrafficPart</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/reports/trafficpart.cpp" line="47"/>
        <source>%n purchase(s) were recorded by date alone and stand in no hour.</source>
        <translation>
            <numerusform>%n purchase was recorded by date alone and stands in no hour.</numerusform>
            <numerusform>%n purchases were recorded by date alone and stand in no hour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TransactionsPage</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/transactions/transactionspage.cpp" line="269"/>
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/transactions/transactionspage.cpp" line="270"/>
        <source>%Ln of them with a member</source>
        <translation>
            <numerusform>%Ln of them with a member</numerusform>
            <numerusform>%Ln of them with a member</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/transactions/transactionspage.cpp" line="299"/>
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>Clear %n filter</numerusform>
            <numerusform>Clear %n filters</numerusform>
        </translation>
    </message>
</context>
</TS>
