<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>regulars::AmountBar</name>
    <message numerus="yes">
        <source>%n line(s): %1</source>
        <translation>
            <numerusform>%n line: %1</numerusform>
            <numerusform>%n lines: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::AuditLogPage</name>
    <message numerus="yes">
        <source>The books are whole: %Ln operation(s) proved. Heads of the chains: %1</source>
        <translation>
            <numerusform>The books are whole: %Ln operation proved. Heads of the chains: %1</numerusform>
            <numerusform>The books are whole: %Ln operations proved. Heads of the chains: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::BackupCard</name>
    <message numerus="yes">
        <source>For %n days no backup has gone to another disk. Should this disk fail, the shop&apos;s data are gone: choose a second place, a USB stick for instance.</source>
        <translation>
            <numerusform>For %n day no backup has gone to another disk. Should this disk fail, the shop&apos;s data are gone: choose a second place, a USB stick for instance.</numerusform>
            <numerusform>For %n days no backup has gone to another disk. Should this disk fail, the shop&apos;s data are gone: choose a second place, a USB stick for instance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::BackupNotice</name>
    <message numerus="yes">
        <source>No backup on another disk for %n day(s)</source>
        <translation>
            <numerusform>No backup on another disk for a day</numerusform>
            <numerusform>No backup on another disk for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::BackupsPage</name>
    <message numerus="yes">
        <source>Lost would be %Ln operation(s) of till %1, from no. %2 to no. %3.</source>
        <translation>
            <numerusform>Lost would be %Ln operation of till %1, no. %2 (to no. %3).</numerusform>
            <numerusform>Lost would be %Ln operations of till %1, from no. %2 to no. %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::BulkBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln</source>
        <translation>
            <numerusform>Choose all %Ln</numerusform>
            <numerusform>Choose all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CataloguePage</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>pieces of a reward</comment>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to begin with</source>
        <comment>pieces of a reward</comment>
        <translation>
            <numerusform>%Ln to begin with</numerusform>
            <numerusform>%Ln to begin with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s)</source>
        <translation>
            <numerusform>%Ln reward</numerusform>
            <numerusform>%Ln rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln reward(s)</source>
        <translation>
            <numerusform>%1 of %Ln reward</numerusform>
            <numerusform>%1 of %Ln rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Had %Ln time(s) last month for %1 points; it cost the shop %2.</source>
        <translation>
            <numerusform>Had once last month for %1 points; it cost the shop %2.</numerusform>
            <numerusform>Had %Ln times last month for %1 points; it cost the shop %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) have the points for it now.</source>
        <translation>
            <numerusform>%Ln member has the points for it now.</numerusform>
            <numerusform>%Ln members have the points for it now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ChangesView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CheckUpPaper</name>
    <message numerus="yes">
        <source>Too little was sold in the quarter, or before it, to judge everything: under %n purchases or members a change says more about chance than about the shop.</source>
        <translation>
            <numerusform>Too little was sold in the quarter, or before it, to judge everything: under %n purchase or member a change says more about chance than about the shop.</numerusform>
            <numerusform>Too little was sold in the quarter, or before it, to judge everything: under %n purchases or members a change says more about chance than about the shop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is judged on fewer than %n purchases or members.</source>
        <translation>
            <numerusform>Nothing is judged on fewer than %n purchase or member.</numerusform>
            <numerusform>Nothing is judged on fewer than %n purchases or members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CodeFileCard</name>
    <message numerus="yes">
        <source>“%1” holds %Ln new code(s).</source>
        <translation>
            <numerusform>“%1” holds %Ln new code.</numerusform>
            <numerusform>“%1” holds %Ln new codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the pool already.</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%Ln is in the pool already.</numerusform>
            <numerusform>%Ln are in the pool already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) can&apos;t be taken:</source>
        <translation>
            <numerusform>%Ln line can&apos;t be taken:</numerusform>
            <numerusform>%Ln lines can&apos;t be taken:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln code(s) into the pool</source>
        <translation>
            <numerusform>Put %Ln code into the pool</numerusform>
            <numerusform>Put %Ln codes into the pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) came into the pool.</source>
        <translation>
            <numerusform>%Ln code came into the pool.</numerusform>
            <numerusform>%Ln codes came into the pool.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ColumnsForm</name>
    <message numerus="yes">
        <source>The file has more columns; %Ln of them are left out.</source>
        <translation>
            <numerusform>The file has more columns; %Ln of them is left out.</numerusform>
            <numerusform>The file has more columns; %Ln of them are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the first rows can’t be read. Their rows would be rejected; is the column the right one?</source>
        <translation>
            <numerusform>%Ln cell of the first rows can’t be read. Its row would be rejected; is the column the right one?</numerusform>
            <numerusform>%Ln cells of the first rows can’t be read. Their rows would be rejected; is the column the right one?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ComingUpPage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln row(s)</source>
        <translation>
            <numerusform>the first row</numerusform>
            <numerusform>the first %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CouponSlips</name>
    <message numerus="yes">
        <source>%Ln slip(s) made; each is good once. The journal of transactions can undo it.</source>
        <translation>
            <numerusform>%Ln slip made; it is good once. The journal of transactions can undo it.</numerusform>
            <numerusform>%Ln slips made; each is good once. The journal of transactions can undo it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CouponsPage</name>
    <message numerus="yes">
        <source>%Ln coupon(s)</source>
        <translation>
            <numerusform>%Ln coupon</numerusform>
            <numerusform>%Ln coupons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::Customer</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DashCharts</name>
    <message numerus="yes">
        <source>Half of the %Ln member(s) who bought spent %1 or more.</source>
        <translation>
            <numerusform>The %Ln member who bought spent %1 or more.</numerusform>
            <numerusform>Half of the %Ln members who bought spent %1 or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This grid needs 30 members who have bought; %n more to go.</source>
        <translation>
            <numerusform>This grid needs 30 members who have bought; one more to go.</numerusform>
            <numerusform>This grid needs 30 members who have bought; %n more to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DashboardPage</name>
    <message numerus="yes">
        <source>%Ln sale(s) to members at this till</source>
        <translation>
            <numerusform>%Ln sale to members at this till</numerusform>
            <numerusform>%Ln sales to members at this till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DayKeeper</name>
    <message numerus="yes">
        <source>%n day(s) closed.</source>
        <translation>
            <numerusform>%n day closed.</numerusform>
            <numerusform>%n days closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) expired.</source>
        <translation>
            <numerusform>%n point expired.</numerusform>
            <numerusform>%n points expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) kept their tier.</source>
        <translation>
            <numerusform>%n member kept their tier.</numerusform>
            <numerusform>%n members kept their tier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) fell.</source>
        <translation>
            <numerusform>%n member fell.</numerusform>
            <numerusform>%n members fell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) rose.</source>
        <translation>
            <numerusform>%n member rose.</numerusform>
            <numerusform>%n members rose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) got something by a dated rule.</source>
        <translation>
            <numerusform>%n member got something by a dated rule.</numerusform>
            <numerusform>%n members got something by a dated rule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DigestPaper</name>
    <message numerus="yes">
        <source>%n sale(s) within ten minutes of the one before</source>
        <translation>
            <numerusform>%n sale within ten minutes of the one before</numerusform>
            <numerusform>%n sales within ten minutes of the one before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) taken back by themselves</source>
        <translation>
            <numerusform>%n sale taken back by themselves</numerusform>
            <numerusform>%n sales taken back by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adjustment(s)</source>
        <translation>
            <numerusform>%n adjustment</numerusform>
            <numerusform>%n adjustments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) undone</source>
        <translation>
            <numerusform>%n act undone</numerusform>
            <numerusform>%n acts undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) out of hours</source>
        <translation>
            <numerusform>%n act out of hours</numerusform>
            <numerusform>%n acts out of hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) shown whole</source>
        <translation>
            <numerusform>%n phone number shown whole</numerusform>
            <numerusform>%n phone numbers shown whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s)</source>
        <translation>
            <numerusform>%n refusal</numerusform>
            <numerusform>%n refusals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DigestWords</name>
    <message numerus="yes">
        <source>%Ln adjustment(s)</source>
        <translation>
            <numerusform>%Ln adjustment</numerusform>
            <numerusform>%Ln adjustments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) undone</source>
        <translation>
            <numerusform>%Ln act undone</numerusform>
            <numerusform>%Ln acts undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) taken back by who sold</source>
        <translation>
            <numerusform>%Ln sale taken back by who sold</numerusform>
            <numerusform>%Ln sales taken back by who sold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) without a second person</source>
        <translation>
            <numerusform>%Ln act without a second person</numerusform>
            <numerusform>%Ln acts without a second person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s)</source>
        <translation>
            <numerusform>%Ln export</numerusform>
            <numerusform>%Ln exports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone number(s) shown whole</source>
        <translation>
            <numerusform>%Ln phone number shown whole</numerusform>
            <numerusform>%Ln phone numbers shown whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refusal(s)</source>
        <translation>
            <numerusform>%Ln refusal</numerusform>
            <numerusform>%Ln refusals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) out of hours</source>
        <translation>
            <numerusform>%Ln act out of hours</numerusform>
            <numerusform>%Ln acts out of hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) within ten minutes of the one before</source>
        <translation>
            <numerusform>%Ln sale within ten minutes of the one before</numerusform>
            <numerusform>%Ln sales within ten minutes of the one before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) taken back by themselves</source>
        <translation>
            <numerusform>%Ln sale taken back by themselves</numerusform>
            <numerusform>%Ln sales taken back by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these after the member had redeemed</source>
        <translation>
            <numerusform>%Ln of these after the member had redeemed</numerusform>
            <numerusform>%Ln of these after the member had redeemed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln adjustment(s), %1 points in all</source>
        <translation>
            <numerusform>%Ln adjustment, %1 points in all</numerusform>
            <numerusform>%Ln adjustments, %1 points in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DraftBanner</name>
    <message numerus="yes">
        <source>Draft: %n change(s); another version was published meanwhile</source>
        <translation>
            <numerusform>Draft: %n change; another version was published meanwhile</numerusform>
            <numerusform>Draft: %n changes; another version was published meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n change(s)</source>
        <translation>
            <numerusform>Draft: %n change</numerusform>
            <numerusform>Draft: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n change(s); something in it must be mended before it can be published</source>
        <translation>
            <numerusform>Draft: %n change; something in it must be mended before it can be published</numerusform>
            <numerusform>Draft: %n changes; something in it must be mended before they can be published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DueWords</name>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln friend(s)</source>
        <translation>
            <numerusform>%Ln friend</numerusform>
            <numerusform>%Ln friends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points whose last day is within %n day(s), today among them</source>
        <translation>
            <numerusform>Points whose last day is today</numerusform>
            <numerusform>Points whose last day is within %n days, today among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members who would lose their tier at the review within %n day(s), as things stand today</source>
        <translation>
            <numerusform>Members who would lose their tier at a review today, as things stand</numerusform>
            <numerusform>Members who would lose their tier at the review within %n days, as things stand today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthdays within %n day(s), today among them</source>
        <translation>
            <numerusform>Birthdays today</numerusform>
            <numerusform>Birthdays within %n days, today among them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::FigureRowsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::FigureRowsTable</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::FigureWords</name>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln day(s) before</source>
        <translation>
            <numerusform>the day before</numerusform>
            <numerusform>the %Ln days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::FilterParts</name>
    <message numerus="yes">
        <source>No purchase for %n day(s)</source>
        <translation>
            <numerusform>No purchase for %n day</numerusform>
            <numerusform>No purchase for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday within %n day(s)</source>
        <translation>
            <numerusform>Birthday within %n day</numerusform>
            <numerusform>Birthday within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points expire within %n day(s)</source>
        <translation>
            <numerusform>Points expire within %n day</numerusform>
            <numerusform>Points expire within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::GoodsImport</name>
    <message numerus="yes">
        <source>%Ln product(s) taken into the draft.</source>
        <translation>
            <numerusform>%Ln product taken into the draft.</numerusform>
            <numerusform>%Ln products taken into the draft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>products</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>products</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new category(s): %1</source>
        <translation>
            <numerusform>%n new category: %1</numerusform>
            <numerusform>%n new categories: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::GoodsPage</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n product(s)</source>
        <translation>
            <numerusform>Remove %n product</numerusform>
            <numerusform>Remove %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) removed.</source>
        <translation>
            <numerusform>%Ln product removed.</numerusform>
            <numerusform>%Ln products removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) moved to “%1”.</source>
        <translation>
            <numerusform>%Ln product moved to “%1”.</numerusform>
            <numerusform>%Ln products moved to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) lie in no category now.</source>
        <translation>
            <numerusform>%Ln product lies in no category now.</numerusform>
            <numerusform>%Ln products lie in no category now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) written to %1.</source>
        <translation>
            <numerusform>%Ln product written to %1.</numerusform>
            <numerusform>%Ln products written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::HistoryWords</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s)</source>
        <translation>
            <numerusform>%n friend</numerusform>
            <numerusform>%n friends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ImportPage</name>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln row(s) are in the shop and stay; import the file again to go on, nothing is added twice.</source>
        <translation>
            <numerusform>Stopped. %Ln row is in the shop and stays; give the file again to go on, nothing is added twice.</numerusform>
            <numerusform>Stopped. %Ln rows are in the shop and stay; give the file again to go on, nothing is added twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ImportWords</name>
    <message numerus="yes">
        <source>%Ln new member(s) with %1 points</source>
        <translation>
            <numerusform>%Ln new member with %1 points</numerusform>
            <numerusform>%Ln new members with %1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) of %1 in all, which earned %2 points</source>
        <translation>
            <numerusform>%Ln purchase of %1, which earned %2 points</numerusform>
            <numerusform>%Ln purchases of %1 in all, which earned %2 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) enrolled on the way</source>
        <translation>
            <numerusform>%Ln member enrolled on the way</numerusform>
            <numerusform>%Ln members enrolled on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) new or changed</source>
        <translation>
            <numerusform>%Ln product new or changed</numerusform>
            <numerusform>%Ln products new or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Careful: %Ln of these purchase(s), with %1 points, happened before the date of a balance that their member brought along. Where that balance holds these points already, they count twice.</source>
        <translation>
            <numerusform>Careful: %Ln of these purchases, with %1 points, happened before the date of a balance that its member brought along. Where that balance holds these points already, they count twice.</numerusform>
            <numerusform>Careful: %Ln of these purchases, with %1 points, happened before the date of a balance that their member brought along. Where that balance holds these points already, they count twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::IssuedCoupons</name>
    <message numerus="yes">
        <source>Make all %Ln listed void</source>
        <translation>
            <numerusform>Make the one listed void</numerusform>
            <numerusform>Make all %Ln listed void</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of last month&apos;s %Ln, %1 are used, %2 open and %3 void.</source>
        <comment>coupons that were given</comment>
        <translation>
            <numerusform>Of last month&apos;s %Ln, %1 are used, %2 open and %3 void.</numerusform>
            <numerusform>Of last month&apos;s %Ln, %1 are used, %2 open and %3 void.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coupon(s) made void. The journal of transactions can undo it.</source>
        <translation>
            <numerusform>%Ln coupon made void. The journal of transactions can undo it.</numerusform>
            <numerusform>%Ln coupons made void. The journal of transactions can undo it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::JournalExport</name>
    <message numerus="yes">
        <source>%Ln ledger entries written to %1.</source>
        <translation>
            <numerusform>%Ln ledger entry written to %1.</numerusform>
            <numerusform>%Ln ledger entries written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LabelPaper</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LeafletWords</name>
    <message numerus="yes">
        <source>and %n more: ask us at the counter</source>
        <translation>
            <numerusform>and %n more: ask us at the counter</numerusform>
            <numerusform>and %n more: ask us at the counter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LiabilityPaper</name>
    <message numerus="yes">
        <source>less: owed by %n member(s) below zero</source>
        <translation>
            <numerusform>less: owed by %n member below zero</numerusform>
            <numerusform>less: owed by %n members below zero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LockCard</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>After %n second</numerusform>
            <numerusform>After %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MemberCard</name>
    <message numerus="yes">
        <source>points</source>
        <comment>behind a balance</comment>
        <translation>
            <numerusform>point</numerusform>
            <numerusform>points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday in %n day(s)</source>
        <translation>
            <numerusform>Birthday in %n day</numerusform>
            <numerusform>Birthday in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s)</source>
        <translation>
            <numerusform>%n coupon</numerusform>
            <numerusform>%n coupons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MemberCardPaper</name>
    <message numerus="yes">
        <source>%n member card(s)</source>
        <translation>
            <numerusform>%n member card</numerusform>
            <numerusform>%n member cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MembersPage</name>
    <message numerus="yes">
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>Clear %n filter</numerusform>
            <numerusform>Clear %n filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln members</source>
        <translation>
            <numerusform>More than %Ln member</numerusform>
            <numerusform>More than %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) written to %1.</source>
        <translation>
            <numerusform>%Ln member written to %1.</numerusform>
            <numerusform>%Ln members written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln members can be tagged at once. Filter the list first.</source>
        <translation>
            <numerusform>At most %Ln member can be tagged at once. Filter the list first.</numerusform>
            <numerusform>At most %Ln members can be tagged at once. Filter the list first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) tagged &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln member tagged &quot;%1&quot;.</numerusform>
            <numerusform>%Ln members tagged &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; taken off %Ln member(s).</source>
        <translation>
            <numerusform>&quot;%1&quot; taken off %Ln member.</numerusform>
            <numerusform>&quot;%1&quot; taken off %Ln members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PastImports</name>
    <message numerus="yes">
        <source>%1: %Ln member(s)</source>
        <translation>
            <numerusform>%1: %Ln member</numerusform>
            <numerusform>%1: %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln purchase(s)</source>
        <translation>
            <numerusform>%1: %Ln purchase</numerusform>
            <numerusform>%1: %Ln purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PastImportsModel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PointsPart</name>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PolicyPage</name>
    <message numerus="yes">
        <source>Example: %1 at one point for each 1.00, in a tier of 1.5× on a double day: %n point(s).</source>
        <translation>
            <numerusform>Example: %1 at one point for each 1.00, in a tier of 1.5× on a double day: %n point.</numerusform>
            <numerusform>Example: %1 at one point for each 1.00, in a tier of 1.5× on a double day: %n points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PoolPanel</name>
    <message numerus="yes">
        <source>%Ln code(s) to hand out</source>
        <translation>
            <numerusform>%Ln code to hand out</numerusform>
            <numerusform>%Ln codes to hand out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given</source>
        <comment>codes to members</comment>
        <translation>
            <numerusform>%Ln given</numerusform>
            <numerusform>%Ln given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <comment>codes seen, then undone</comment>
        <translation>
            <numerusform>%Ln set aside</numerusform>
            <numerusform>%Ln set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <comment>codes of a pool</comment>
        <translation>
            <numerusform>%Ln taken out</numerusform>
            <numerusform>%Ln taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln past their last day</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%Ln past its last day</numerusform>
            <numerusform>%Ln past their last day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PrintPage</name>
    <message numerus="yes">
        <source>%Ln member(s) without a card number are left out. &quot;Lost card&quot; on the member&apos;s page gives one.</source>
        <translation>
            <numerusform>%Ln member without a card number is left out. &quot;Lost card&quot; on the member&apos;s page gives one.</numerusform>
            <numerusform>%Ln members without a card number are left out. &quot;Lost card&quot; on the member&apos;s page gives one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RefundSheet</name>
    <message numerus="yes">
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
        <source>That PIN is wrong; %n more tries.</source>
        <translation>
            <numerusform>That PIN is wrong; %n more try.</numerusform>
            <numerusform>That PIN is wrong; %n more tries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n seconds, or let the owner set a new one.</source>
        <translation>
            <numerusform>Too many wrong PINs. Wait %n second, or let the owner set a new one.</numerusform>
            <numerusform>Too many wrong PINs. Wait %n seconds, or let the owner set a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n left.</source>
        <translation>
            <numerusform>Only %n left.</numerusform>
            <numerusform>Only %n left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each member may have this %n times, and has.</source>
        <translation>
            <numerusform>Each member may have this %n time, and has.</numerusform>
            <numerusform>Each member may have this %n times, and has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points short: needs %1, has %2.</source>
        <translation>
            <numerusform>%n point short: needs %1, has %2.</numerusform>
            <numerusform>%n points short: needs %1, has %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RejectsCard</name>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln row rejected</numerusform>
            <numerusform>%Ln rows rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here are the first %Ln; the saved file has all of them.</source>
        <translation>
            <numerusform>Here is the first; the saved file has all of them.</numerusform>
            <numerusform>Here are the first %Ln; the saved file has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RewardSheet</name>
    <message numerus="yes">
        <source>in reach · %Ln left</source>
        <translation>
            <numerusform>in reach · %Ln left</numerusform>
            <numerusform>in reach · %Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>%Ln to go</numerusform>
            <numerusform>%Ln to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RfmTable</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>of the last purchase</comment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s): last purchase %1, %2</source>
        <translation>
            <numerusform>%n member: last purchase %1, %2</numerusform>
            <numerusform>%n members: last purchase %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RuleWording</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RulesPage</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <translation>
            <numerusform>%1 of %n rule</numerusform>
            <numerusform>%1 of %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere %n pair(s) of rules meet.</source>
        <translation>
            <numerusform>Elsewhere %n pair of rules meets.</numerusform>
            <numerusform>Elsewhere %n pairs of rules meet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last month it gave %1 points, %n time(s).</source>
        <translation>
            <numerusform>Last month it gave %1 points, once.</numerusform>
            <numerusform>Last month it gave %1 points, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) had all that one can get of it %1.</source>
        <comment>this month, or the like</comment>
        <translation>
            <numerusform>%Ln member had all that one can get of it %1.</numerusform>
            <numerusform>%Ln members had all that one can get of it %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ScannerCard</name>
    <message numerus="yes">
        <source>The scanner works: %n character(s) were read as one code.</source>
        <translation>
            <numerusform>The scanner works: %n character was read as one code.</numerusform>
            <numerusform>The scanner works: %n characters were read as one code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SegmentsPage</name>
    <message numerus="yes">
        <source>%Ln of %1 member(s) belong to it now.</source>
        <translation>
            <numerusform>%Ln of %1 members belongs to it now.</numerusform>
            <numerusform>%Ln of %1 members belong to it now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %1 members with a purchase to say something; %n more to go.</source>
        <translation>
            <numerusform>It takes %1 members with a purchase to say something; %n more to go.</numerusform>
            <numerusform>It takes %1 members with a purchase to say something; %n more to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s): last purchase %1, %2</source>
        <translation>
            <numerusform>%n member: last purchase %1, %2</numerusform>
            <numerusform>%n members: last purchase %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %n day(s)</source>
        <translation>
            <numerusform>In the last day</numerusform>
            <numerusform>In the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ServiceSheet</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SimulatorPage</name>
    <message numerus="yes">
        <source>The draft (%n change(s))</source>
        <translation>
            <numerusform>The draft (%n change)</numerusform>
            <numerusform>The draft (%n changes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) from %1 to %2, reckoned anew under both.</source>
        <translation>
            <numerusform>%n purchase from %1 to %2, reckoned anew under both.</numerusform>
            <numerusform>%n purchases from %1 to %2, reckoned anew under both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SliceWords</name>
    <message numerus="yes">
        <source>First bought in %1, bought again %n month(s) after</source>
        <translation>
            <numerusform>First bought in %1, bought again %n month after</numerusform>
            <numerusform>First bought in %1, bought again %n months after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::Statement</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::StockPanel</name>
    <message numerus="yes">
        <source>%Ln there now</source>
        <comment>pieces of a reward</comment>
        <translation>
            <numerusform>%Ln there now</numerusform>
            <numerusform>%Ln there now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is on record: %Ln there now.</source>
        <comment>pieces of a reward</comment>
        <translation>
            <numerusform>It is on record: %Ln there now.</numerusform>
            <numerusform>It is on record: %Ln there now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::StockPaper</name>
    <message numerus="yes">
        <source>%n reward(s) are hardly taken: by fewer than 5% of the members who could have them.</source>
        <translation>
            <numerusform>%n reward is hardly taken: by fewer than 5% of the members who could have it.</numerusform>
            <numerusform>%n rewards are hardly taken: by fewer than 5% of the members who could have them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SummaryPart</name>
    <message numerus="yes">
        <source>%n joined this month</source>
        <translation>
            <numerusform>%n joined this month</numerusform>
            <numerusform>%n joined this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bought, redeemed or took part</source>
        <translation>
            <numerusform>%n bought, redeemed or took part</numerusform>
            <numerusform>%n bought, redeemed or took part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
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
        <source>%n point(s) per %1</source>
        <translation>
            <numerusform>%n point per %1</numerusform>
            <numerusform>%n points per %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tier(s)</source>
        <translation>
            <numerusform>%n tier</numerusform>
            <numerusform>%n tiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n reward</numerusform>
            <numerusform>%n rewards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TiersPage</name>
    <message numerus="yes">
        <source>%1 · %n member(s)</source>
        <translation>
            <numerusform>%1 · %n member</numerusform>
            <numerusform>%1 · %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1 have the %2 that it asks for now.</source>
        <translation>
            <numerusform>%n member of %1 has the %2 that it asks for now.</numerusform>
            <numerusform>%n members of %1 have the %2 that it asks for now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 instead of %2, %n member(s) more would reach it.</source>
        <translation>
            <numerusform>With %1 instead of %2, %n member more would reach it.</numerusform>
            <numerusform>With %1 instead of %2, %n members more would reach it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 instead of %2, %n member(s) fewer would reach it.</source>
        <translation>
            <numerusform>With %1 instead of %2, %n member fewer would reach it.</numerusform>
            <numerusform>With %1 instead of %2, %n members fewer would reach it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::Till</name>
    <message numerus="yes">
        <source>%Ln point(s) used</source>
        <translation>
            <numerusform>%Ln point used</numerusform>
            <numerusform>%Ln points used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card %1 · %Ln point(s)</source>
        <translation>
            <numerusform>Card %1 · %Ln point</numerusform>
            <numerusform>Card %1 · %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) taken back</source>
        <translation>
            <numerusform>%Ln point taken back</numerusform>
            <numerusform>%Ln points taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) returned</source>
        <translation>
            <numerusform>%Ln point returned</numerusform>
            <numerusform>%Ln points returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) given</source>
        <translation>
            <numerusform>%Ln point given</numerusform>
            <numerusform>%Ln points given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more left</source>
        <translation>
            <numerusform>%n more left</numerusform>
            <numerusform>%n more left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) earned</source>
        <translation>
            <numerusform>%Ln point earned</numerusform>
            <numerusform>%Ln points earned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TillPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TodayList</name>
    <message numerus="yes">
        <source>%Ln birthday(s) today: %1</source>
        <translation>
            <numerusform>%Ln birthday today: %1</numerusform>
            <numerusform>%Ln birthdays today: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points of %Ln member(s) expire within a week.</source>
        <translation>
            <numerusform>%1 points of %Ln member expire within a week.</numerusform>
            <numerusform>%1 points of %Ln members expire within a week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TodayPanel</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TogetherTab</name>
    <message numerus="yes">
        <source>It takes at least %n baskets with the same goods in them. Choose a longer period, or look at categories.</source>
        <translation>
            <numerusform>It takes at least %n basket with the same goods in it. Choose a longer period, or look at categories.</numerusform>
            <numerusform>It takes at least %n baskets with the same goods in them. Choose a longer period, or look at categories.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TrafficPart</name>
    <message numerus="yes">
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
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with a member</source>
        <translation>
            <numerusform>%Ln of them with a member</numerusform>
            <numerusform>%Ln of them with a member</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>Clear %n filter</numerusform>
            <numerusform>Clear %n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::UseWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::VersionsPage</name>
    <message numerus="yes">
        <source>What the draft changes (%n)</source>
        <translation>
            <numerusform>What the draft changes (%n)</numerusform>
            <numerusform>What the draft changes (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the file can&apos;t be used; the draft stays as it was:</source>
        <translation>
            <numerusform>%n place of the file can&apos;t be used; the draft stays as it was:</numerusform>
            <numerusform>%n places of the file can&apos;t be used; the draft stays as it was:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n change(s) now?</source>
        <translation>
            <numerusform>Publish %n change now?</numerusform>
            <numerusform>Publish %n changes now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard the draft with its %n change(s)?</source>
        <translation>
            <numerusform>Discard the draft with its %n change?</numerusform>
            <numerusform>Discard the draft with its %n changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::Vocabulary</name>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 time(s)</source>
        <translation>
            <numerusform>%1 time</numerusform>
            <numerusform>%1 times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s)</source>
        <translation>
            <numerusform>%1 week</numerusform>
            <numerusform>%1 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1 year</numerusform>
            <numerusform>%1 years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::WhatIfFigures</name>
    <message numerus="yes">
        <source>%n member(s) stand higher at the end.</source>
        <translation>
            <numerusform>%n member stands higher at the end.</numerusform>
            <numerusform>%n members stand higher at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) stand lower.</source>
        <translation>
            <numerusform>%n member stands lower.</numerusform>
            <numerusform>%n members stand lower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of %n member(s) has more or less of it.</source>
        <translation>
            <numerusform>The one member has neither more nor less of it.</numerusform>
            <numerusform>Nobody of %n members has more or less of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have more of it.</source>
        <translation>
            <numerusform>%n member has more of it.</numerusform>
            <numerusform>%n members have more of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have less.</source>
        <translation>
            <numerusform>%n member has less.</numerusform>
            <numerusform>%n members have less.</numerusform>
        </translation>
    </message>
</context>
</TS>
