#pragma once

#include "insight/evidence.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QImage>

#include <optional>
#include <vector>

class QMenu;

namespace regulars
{

class Label;

// The value of a card in large digits, smaller where it would not fit.
class Numeral : public QWidget
{
    Q_OBJECT

public:
    explicit Numeral(QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

// How a figure went, step by step; the last step is marked.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);
    void setValues(std::vector<std::optional<double>> values);
    const std::vector<std::optional<double>> &values() const { return m_values; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // half of it, where the change beside it is long

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::optional<double>> m_values;
};

// A change with its arrow, on a tint of what it means.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    void setText(const QString &text, Tone tone);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Muted;
};

// One figure of the dashboard: its value, how it changed and how it went. Hovering, F1 or the focus
// by key tell what it means; pressed, it asks for the rows behind it.
class KpiCard : public QAbstractButton
{
    Q_OBJECT

public:
    // Without a figure it shows what is measured, of which there are no rows; pressed, it explains.
    explicit KpiCard(std::optional<Figure> figure, QWidget *parent = nullptr);

    std::optional<Figure> figure() const { return m_figure; }
    // Grey bars while it is counted; what stood before goes.
    void wait();
    void setValue(const QString &name, const QString &value, const QString &note);
    void setChange(const QString &change, const QString &words, Tone tone);
    void setTrend(std::vector<std::optional<double>> values);
    void setExplanation(const QString &explanation);

    bool isWaiting() const { return m_isWaiting; }
    QString value() const;
    QString note() const;
    QString changeText() const;  // "▲ +12"
    QString changeWords() const; // "vs Oct"
    const std::vector<std::optional<double>> &trend() const;

    void explain();
    void copyValue() const;
    // Twice as fine as on the screen.
    QImage picture();

signals:
    void pictureAsked();
    void figuresAsked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void tell();

    std::optional<Figure> m_figure;
    bool m_isWaiting = true;
    QString m_explanation;
    Label *m_name;
    Numeral *m_value;
    Label *m_note;
    Chip *m_chip;
    Label *m_words;
    Sparkline *m_trend;
};

} // namespace regulars
