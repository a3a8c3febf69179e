#pragma once

#include "ui/charts/chartspec.h"
#include "ui/reports/blocks.h"
#include "ui/reports/paperdocument.h"
#include "ui/reports/paperwords.h"

#include <QJsonValue>

#include <vector>

namespace regulars
{

// A report in words and tables, piece by piece.
class FiguresPaper : public PaperWords
{
public:
    virtual PaperDocument made() = 0;

protected:
    FiguresPaper(const PaperFigures &figures, const Language &language, const DraftMark &mark,
                 const char *context);

    const QJsonObject &figures() const { return m_figures.json; }
    // Begins the first sheet; `title` and `period` name the file, too.
    void begin(const QString &title, const QString &period);
    PaperDocument finish();

    void add(BlockPtr block, qreal spaceBefore = 3);
    void section(const QString &text, bool startsPage = false);
    void sentence(const QString &text, qreal spaceBefore = 3);
    void tiles(std::vector<Tile> tiles);
    void check(bool isRight, const QString &text);
    void signatures();
    // On paper and in the workbook; `shares` of the paper's width, a column each.
    void table(const ReportSheet &sheet, const std::vector<qreal> &shares);
    void sheet(const ReportSheet &sheet) { m_document.sheets.push_back(sheet); }
    // The sheet's live chart, as it stands on paper.
    void chart(const ReportSheet &sheet, qreal millimetres);
    void chart(ChartSpec spec, qreal millimetres);
    ChartSpec chartOf(const ReportSheet &sheet) const;
    BlockPtr tableBlock(const ReportSheet &sheet, const std::vector<qreal> &shares) const;

    // Of a figure in the JSON: a number, money in major units, nothing.
    static SheetCell cell(const QJsonValue &value);
    static SheetRow row(std::vector<SheetCell> cells, bool isStrong = false)
    {
        return {std::move(cells), std::nullopt, isStrong};
    }
    QString shown(const SheetCell &cell, CellFormat format) const;
    QString shown(const QJsonValue &value, CellFormat format) const
    {
        return shown(cell(value), format);
    }
    QString number(const QJsonValue &count) const { return shown(count, CellFormat::Count); }
    QString sum(const QJsonValue &money) const; // with the currency's sign
    QString percent(const QJsonValue &share) const { return shown(share, CellFormat::Percent); }
    Money moneyOf(const QJsonValue &value) const;

private:
    const PaperFigures &m_figures;
    DraftMark m_mark;
    PaperDocument m_document;
};

} // namespace regulars
