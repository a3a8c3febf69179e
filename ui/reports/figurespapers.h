#pragma once

#include "ui/reports/figurespaper.h"

namespace regulars
{

// What the shop owes its members, for the accountant.
class LiabilityPaper : public FiguresPaper
{
public:
    LiabilityPaper(const PaperFigures &figures, const Language &language, const DraftMark &mark)
        : FiguresPaper(figures, language, mark, "regulars::LiabilityPaper")
    {}
    PaperDocument made() override;

private:
    void addSummary();
    void addMovement();
    void addExpiry();
    void addYears();
    void addStoredValue();
    void addRules();
    QString kindName(const QString &kind) const;
    QString moneyKindName(const QString &kind) const;
    void addLessRows(ReportSheet &sheet) const;
    SheetRow pointsTotal() const;
};

// How a quarter went, in words and figures.
class CheckUpPaper : public FiguresPaper
{
public:
    CheckUpPaper(const PaperFigures &figures, const Language &language, const DraftMark &mark)
        : FiguresPaper(figures, language, mark, "regulars::CheckUpPaper")
    {}
    PaperDocument made() override;

private:
    void addSentences(const QString &heading, const QString &verdict, const QString &whenNone);
    void addTiles();
    void addFigures();
    void leaveYearAgoOut(ReportSheet &sheet, std::vector<qreal> &shares) const;
    void addMonths();
    void addSegments();
    void addRewards();
    void addRules();
    QString sentenceOf(const QJsonObject &figure) const;
    QString trendSentence(const QJsonObject &figure) const;
    QString targetSentence(const QJsonObject &figure) const;
    QString causeSentence() const;
    QString figureName(const QString &code) const;
    QString segmentName(const QString &code) const;
    QString verdictName(const QString &verdict) const;
    QString valueOf(const QJsonObject &figure, const QString &which) const;
    QString changeText(const QJsonObject &figure) const;
    QString rewardName(const QJsonObject &reward) const;
    QString quarterName(const QString &field) const;
    QJsonObject figureNamed(const QString &code) const;
    static CellFormat formatOf(const QJsonObject &figure);
    bool hasYearAgo() const;
};

// What the owner should look at, of a day or a week (X2).
class DigestPaper : public FiguresPaper
{
public:
    DigestPaper(const PaperFigures &figures, const Language &language, const DraftMark &mark)
        : FiguresPaper(figures, language, mark, "regulars::DigestPaper")
        , m_isWeek(figures.kind == PaperKind::Week)
    {}
    PaperDocument made() override;

private:
    void addTiles();
    void addWires();
    void addPeople();
    void addWeights(const ReportSheet &awards);
    void addOperations(const QString &heading, const QString &field);
    void addLines(const QString &heading, const QString &field);
    void addTills();
    QString actsText(const QString &acts) const;
    static QString memberText(const QJsonValue &member);

    bool m_isWeek;
};

// Rewards: what came, what went, what was redeemed, and what became of the coupons.
class StockPaper : public FiguresPaper
{
public:
    StockPaper(const PaperFigures &figures, const Language &language, const DraftMark &mark)
        : FiguresPaper(figures, language, mark, "regulars::StockPaper")
    {}
    PaperDocument made() override;

private:
    void addSummary();
    void addStock();
    void addRedemptions();
    void addCoupons();
    QString nameIn(const QJsonObject &row, const QString &idField) const;
};

} // namespace regulars
