<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>regulars::AppendixPart</name>
    <message>
        <source>Day by day</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>What the figures mean</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Signature and seal</source>
        <translation>Signature and seal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Heads of the ledger</source>
        <translation>Heads of the ledger</translation>
    </message>
    <message>
        <source>Each till chains its entries. Whoever keeps this paper can prove later that nothing before these heads was changed: compare them, or give them to the verb verify as anchors.</source>
        <translation>Each till chains its entries. Whoever keeps this paper can prove later that nothing before these heads was changed: compare them, or give them to the verb verify as anchors.</translation>
    </message>
    <message>
        <source>Till %1, entry %2</source>
        <translation>Till %1, entry %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>Points issued</source>
        <translation>Points issued</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>Points redeemed</translation>
    </message>
    <message>
        <source>Points expired</source>
        <translation>Points expired</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>members at the month&apos;s end; an erased member counts until erased</source>
        <translation>members at the month&apos;s end; an erased member counts until erased</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>Active members</translation>
    </message>
    <message>
        <source>members at the end with a purchase, a redemption or an action in the month; the share is of all members</source>
        <translation>members at the end with a purchase, a redemption or an action in the month; the share is of all members</translation>
    </message>
    <message>
        <source>Sleeping share</source>
        <translation>Sleeping share</translation>
    </message>
    <message>
        <source>members whose last purchase, or else whose joining, lies more than 90 days back ÷ members</source>
        <translation>members whose last purchase, or else whose joining, lies more than 90 days back ÷ members</translation>
    </message>
    <message>
        <source>points awarded less points taken back, each on its own business date</source>
        <translation>points awarded less points taken back, each on its own business date</translation>
    </message>
    <message>
        <source>points spent, without redemptions that were undone</source>
        <translation>points spent, without redemptions that were undone</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>Redemption rate</translation>
    </message>
    <message>
        <source>points redeemed ÷ points issued in the month</source>
        <translation>points redeemed ÷ points issued in the month</translation>
    </message>
    <message>
        <source>Redeeming share</source>
        <translation>Redeeming share</translation>
    </message>
    <message>
        <source>members who redeemed ÷ active members</source>
        <translation>members who redeemed ÷ active members</translation>
    </message>
    <message>
        <source>Breakage rate</source>
        <translation>Breakage rate</translation>
    </message>
    <message>
        <source>points expired ÷ points redeemed and expired together</source>
        <translation>points expired ÷ points redeemed and expired together</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Liability</translation>
    </message>
    <message>
        <source>points outstanding × the value of a point</source>
        <translation>points outstanding × the value of a point</translation>
    </message>
    <message>
        <source>amounts paid less refunds, a refund on its own business date</source>
        <translation>amounts paid less refunds, a refund on its own business date</translation>
    </message>
    <message>
        <source>purchases of the month that were not wholly refunded by its end</source>
        <translation>purchases of the month that were not wholly refunded by its end</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>Repeat rate</translation>
    </message>
    <message>
        <source>members with two or more purchases ÷ members with one or more</source>
        <translation>members with two or more purchases ÷ members with one or more</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>members who bought in the unit before and in this one ÷ those who bought in the unit before; the unit is the month, quarter or year that holds the month&apos;s end</source>
        <translation>members who bought in the unit before and in this one ÷ those who bought in the unit before; the unit is the month, quarter or year that holds the month&apos;s end</translation>
    </message>
    <message>
        <source>Recency, frequency, money</source>
        <translation>Recency, frequency, money</translation>
    </message>
    <message>
        <source>each member with a purchase gets 1 to 5 for how recently, how often and for how much they bought, by fifths of all</source>
        <translation>each member with a purchase gets 1 to 5 for how recently, how often and for how much they bought, by fifths of all</translation>
    </message>
</context>
<context>
    <name>regulars::MembersPart</name>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>Active members</translation>
    </message>
    <message>
        <source>Active share</source>
        <translation>Active share</translation>
    </message>
    <message>
        <source>Sleeping share</source>
        <translation>Sleeping share</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>Repeat rate</translation>
    </message>
    <message>
        <source>Redeeming share</source>
        <translation>Redeeming share</translation>
    </message>
    <message>
        <source>Retention, month</source>
        <translation>Retention, month</translation>
    </message>
    <message>
        <source>Retention, quarter</source>
        <translation>Retention, quarter</translation>
    </message>
    <message>
        <source>Retention, year</source>
        <translation>Retention, year</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Points issued</source>
        <translation>Points issued</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>Points redeemed</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>Redemption rate</translation>
    </message>
    <message>
        <source>Rose into it</source>
        <translation>Rose into it</translation>
    </message>
    <message>
        <source>Fell into it</source>
        <translation>Fell into it</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>one purchase, within 30 days</source>
        <translation>one purchase, within 30 days</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>High value</translation>
    </message>
    <message>
        <source>recent, frequent and spending: the upper two fifths in all three</source>
        <translation>recent, frequent and spending: the upper two fifths in all three</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>used to come often, silent for 30 days</source>
        <translation>used to come often, silent for 30 days</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>Sleeping</translation>
    </message>
    <message>
        <source>silent for 90 days or more</source>
        <translation>silent for 90 days or more</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potential</translation>
    </message>
    <message>
        <source>came lately, middling so far</source>
        <translation>came lately, middling so far</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>all others with a purchase</source>
        <translation>all others with a purchase</translation>
    </message>
    <message>
        <source>Members by recency (down) and frequency (across)</source>
        <translation>Members by recency (down) and frequency (across)</translation>
    </message>
    <message>
        <source>R \ F</source>
        <translation>R \ F</translation>
    </message>
    <message>
        <source>Do newcomers stay? Share of each month&apos;s new buyers who bought in the months after</source>
        <translation>Do newcomers stay? Share of each month&apos;s new buyers who bought in the months after</translation>
    </message>
    <message>
        <source>First bought (buyers)</source>
        <translation>First bought (buyers)</translation>
    </message>
    <message>
        <source>month 0</source>
        <translation>month 0</translation>
    </message>
    <message>
        <source>The month in figures</source>
        <translation>The month in figures</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>By age</translation>
    </message>
    <message>
        <source>Who they are, and whether they stay</source>
        <translation>Who they are, and whether they stay</translation>
    </message>
    <message>
        <source>Tiers: members and their points</source>
        <translation>Tiers: members and their points</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>segment: meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>age not known</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Redeemed</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
</context>
<context>
    <name>regulars::MonthlyReportSheets</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>Active members</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Average basket</translation>
    </message>
    <message>
        <source>Standard deviation of baskets</source>
        <translation>Standard deviation of baskets</translation>
    </message>
    <message>
        <source>Standard deviation of daily sales</source>
        <translation>Standard deviation of daily sales</translation>
    </message>
    <message>
        <source>Points issued</source>
        <translation>Points issued</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>Points redeemed</translation>
    </message>
    <message>
        <source>Points expired</source>
        <translation>Points expired</translation>
    </message>
    <message>
        <source>Points outstanding</source>
        <translation>Points outstanding</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>Redemption rate</translation>
    </message>
    <message>
        <source>Breakage rate</source>
        <translation>Breakage rate</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Liability</translation>
    </message>
    <message>
        <source>Active share</source>
        <translation>Active share</translation>
    </message>
    <message>
        <source>Sleeping share</source>
        <translation>Sleeping share</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>Repeat rate</translation>
    </message>
    <message>
        <source>Redeeming share</source>
        <translation>Redeeming share</translation>
    </message>
    <message>
        <source>Members&apos; share of sales</source>
        <translation>Members&apos; share of sales</translation>
    </message>
    <message>
        <source>Retention, month</source>
        <translation>Retention, month</translation>
    </message>
    <message>
        <source>Retention, quarter</source>
        <translation>Retention, quarter</translation>
    </message>
    <message>
        <source>Retention, year</source>
        <translation>Retention, year</translation>
    </message>
    <message>
        <source>Segment: new</source>
        <translation>Segment: new</translation>
    </message>
    <message>
        <source>Segment: high value</source>
        <translation>Segment: high value</translation>
    </message>
    <message>
        <source>Segment: at risk</source>
        <translation>Segment: at risk</translation>
    </message>
    <message>
        <source>Segment: sleeping</source>
        <translation>Segment: sleeping</translation>
    </message>
    <message>
        <source>Segment: potential</source>
        <translation>Segment: potential</translation>
    </message>
    <message>
        <source>Segment: other</source>
        <translation>Segment: other</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Rose into it</source>
        <translation>Rose into it</translation>
    </message>
    <message>
        <source>Fell into it</source>
        <translation>Fell into it</translation>
    </message>
    <message>
        <source>Members by tier</source>
        <translation>Members by tier</translation>
    </message>
    <message>
        <source>Points bridge</source>
        <translation>Points bridge</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Restored by undoing redemptions</source>
        <translation>Restored by undoing redemptions</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>Adjusted by hand</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Debts forgiven</source>
        <translation>Debts forgiven</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Redeemed</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Taken back by refunds</source>
        <translation>Taken back by refunds</translation>
    </message>
    <message>
        <source>Forfeited by erased members</source>
        <translation>Forfeited by erased members</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Reward</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Money paid</source>
        <translation>Money paid</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Stock left</source>
        <translation>Stock left</translation>
    </message>
    <message>
        <source>Points redeemed by reward</source>
        <translation>Points redeemed by reward</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>Sales by day</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Twelve months</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Points in twelve months</source>
        <translation>Points in twelve months</translation>
    </message>
</context>
<context>
    <name>regulars::PointsPart</name>
    <message>
        <source>The bridge of points</source>
        <translation>The bridge of points</translation>
    </message>
    <message>
        <source>What the points are worth</source>
        <translation>What the points are worth</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points issued, redeemed and expired in twelve months</source>
        <translation>Points issued, redeemed and expired in twelve months</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Redeemed</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Restored by undoing redemptions</source>
        <translation>Restored by undoing redemptions</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>Adjusted by hand</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Debts forgiven</source>
        <translation>Debts forgiven</translation>
    </message>
    <message>
        <source>Taken back by refunds</source>
        <translation>Taken back by refunds</translation>
    </message>
    <message>
        <source>Forfeited by erased members</source>
        <translation>Forfeited by erased members</translation>
    </message>
    <message>
        <source>Opening on %1</source>
        <translation>Opening on %1</translation>
    </message>
    <message>
        <source>Closing on %1</source>
        <translation>Closing on %1</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>The bridge balances: opening and movements make %1 points.</source>
        <translation>The bridge balances: opening and movements make %1 points.</translation>
    </message>
    <message>
        <source>The bridge does not balance: opening and movements make %1, the books say %2.</source>
        <translation>The bridge does not balance: opening and movements make %1, the books say %2.</translation>
    </message>
    <message>
        <source>Points issued, less taken back</source>
        <translation>Points issued, less taken back</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>Points redeemed</translation>
    </message>
    <message>
        <source>Points expired</source>
        <translation>Points expired</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>Redemption rate</translation>
    </message>
    <message>
        <source>Breakage rate</source>
        <translation>Breakage rate</translation>
    </message>
    <message>
        <source>Points outstanding</source>
        <translation>Points outstanding</translation>
    </message>
    <message>
        <source>Value of a point (%1)</source>
        <translation>Value of a point (%1)</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Liability</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Worth</translation>
    </message>
    <message>
        <source>Expiring after the month&apos;s end</source>
        <translation>Expiring after the month&apos;s end</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ReportPart</name>
    <message>
        <source>Nothing to show for this month.</source>
        <translation>Nothing to show for this month.</translation>
    </message>
</context>
<context>
    <name>regulars::RewardsPart</name>
    <message>
        <source>Redemptions</source>
        <translation>Redemptions</translation>
    </message>
    <message>
        <source>No reward was redeemed in this month, and the catalogue took no points.</source>
        <translation>No reward was redeemed in this month, and the catalogue took no points.</translation>
    </message>
    <message>
        <source>All rewards</source>
        <translation>All rewards</translation>
    </message>
    <message>
        <source>By zone of the catalogue</source>
        <translation>By zone of the catalogue</translation>
    </message>
    <message>
        <source>Points redeemed by reward, most first</source>
        <translation>Points redeemed by reward, most first</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Reward</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experience</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Donation</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Money paid</source>
        <translation>Money paid</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Stock left</source>
        <translation>Stock left</translation>
    </message>
    <message>
        <source>without a zone</source>
        <translation>without a zone</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Points used as money at the till</source>
        <translation>Points used as money at the till</translation>
    </message>
</context>
<context>
    <name>regulars::SummaryPart</name>
    <message>
        <source>Loyalty report</source>
        <translation>Loyalty report</translation>
    </message>
    <message>
        <source>Nothing was sold in this month. The report stands with zeros.</source>
        <translation>Nothing was sold in this month. The report stands with zeros.</translation>
    </message>
    <message>
        <source>FINAL</source>
        <translation>FINAL</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DRAFT</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Figures as of %1 · fingerprint %2</source>
        <translation>Figures as of %1 · fingerprint %2</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>too few to compare</translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation>level with %1</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message numerus="yes">
        <source>%n joined this month</source>
        <translation>
            <numerusform>%n joined this month</numerusform>
            <numerusform>%n joined this month</numerusform>
        </translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>Active members</translation>
    </message>
    <message numerus="yes">
        <source>%n bought, redeemed or took part</source>
        <translation>
            <numerusform>%n bought, redeemed or took part</numerusform>
            <numerusform>%n bought, redeemed or took part</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>Redemption rate</translation>
    </message>
    <message>
        <source>healthy at 25% or more</source>
        <translation>healthy at 25% or more</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>Repeat rate</translation>
    </message>
    <message>
        <source>of buying members came twice or more</source>
        <translation>of buying members came twice or more</translation>
    </message>
    <message>
        <source>Liability of points</source>
        <translation>Liability of points</translation>
    </message>
    <message>
        <source>%1 points outstanding</source>
        <translation>%1 points outstanding</translation>
    </message>
    <message>
        <source>The programme has no members yet.</source>
        <translation>The programme has no members yet.</translation>
    </message>
    <message>
        <source>Nobody joined; the programme counts %1 members, of whom %2 were active.</source>
        <translation>Nobody joined; the programme counts %1 members, of whom %2 were active.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) joined; the programme now counts %1, of whom %2 were active.</source>
        <translation>
            <numerusform>%n member joined; the programme now counts %1, of whom %2 were active.</numerusform>
            <numerusform>%n members joined; the programme now counts %1, of whom %2 were active.</numerusform>
        </translation>
    </message>
    <message>
        <source>No points were issued, so there is no redemption rate.</source>
        <translation>No points were issued, so there is no redemption rate.</translation>
    </message>
    <message>
        <source>Members earned %1 points and redeemed %2.</source>
        <translation>Members earned %1 points and redeemed %2.</translation>
    </message>
    <message>
        <source>The redemption rate was %1; most points went to %2 (%3 of all redeemed).</source>
        <translation>The redemption rate was %1; most points went to %2 (%3 of all redeemed).</translation>
    </message>
    <message>
        <source>The redemption rate rose from %1 to %2; most points went to %3 (%4 of all redeemed).</source>
        <translation>The redemption rate rose from %1 to %2; most points went to %3 (%4 of all redeemed).</translation>
    </message>
    <message>
        <source>The redemption rate fell from %1 to %2; most points went to %3 (%4 of all redeemed).</source>
        <translation>The redemption rate fell from %1 to %2; most points went to %3 (%4 of all redeemed).</translation>
    </message>
    <message>
        <source>There were no sales.</source>
        <translation>There were no sales.</translation>
    </message>
    <message>
        <source>Members brought %1 of the sales; the best day was %2 with %3, and the average basket %4.</source>
        <translation>Members brought %1 of the sales; the best day was %2 with %3, and the average basket %4.</translation>
    </message>
    <message>
        <source>Sales by day (%1)</source>
        <translation>Sales by day (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 against %2</translation>
    </message>
</context>
<context>
    <name>regulars::TrafficPart</name>
    <message>
        <source>Traffic and sales</source>
        <translation>Traffic and sales</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controls</translation>
    </message>
    <message>
        <source>What people did beyond plain selling. Each of these stands in the books with its reason.</source>
        <translation>What people did beyond plain selling. Each of these stands in the books with its reason.</translation>
    </message>
    <message>
        <source>Nobody adjusted points, undid an operation or refunded a purchase in this month.</source>
        <translation>Nobody adjusted points, undid an operation or refunded a purchase in this month.</translation>
    </message>
    <message>
        <source>Purchases by weekday and hour</source>
        <translation>Purchases by weekday and hour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Average basket</translation>
    </message>
    <message>
        <source>Standard deviation of baskets</source>
        <translation>Standard deviation of baskets</translation>
    </message>
    <message>
        <source>Standard deviation of daily sales</source>
        <translation>Standard deviation of daily sales</translation>
    </message>
    <message>
        <source>Members&apos; share of sales</source>
        <translation>Members&apos; share of sales</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Command line</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Adjustments</translation>
    </message>
    <message>
        <source>Points adjusted</source>
        <translation>Points adjusted</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>Money refunded</source>
        <translation>Money refunded</translation>
    </message>
    <message>
        <source>Approvals asked</source>
        <translation>Approvals asked</translation>
    </message>
</context>
</TS>
