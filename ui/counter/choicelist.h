#pragma once

#include "ui/theme/tokens.h"

#include <QListWidget>
#include <QString>

#include <vector>

namespace regulars
{

// One row of a list from which the counter picks.
struct Choice
{
    QString title;
    QString subtitle{};
    QString figure{}; // at the right
    Tone figureTone = Tone::Plain;
    QString lead{};    // at the left: a time
    QString picture{}; // the name for an avatar at the left
    QString badge{};   // behind the title: a tier
    QString badgeColour{};
    bool isOpen = true;    // else it is dimmed
    bool isMarked = false; // ticked
    bool isUndone = false; // struck out
};

// A list for the keyboard: digits 1–9 pick the n-th row, the arrows move, Enter takes. Each row is
// read out as one sentence.
class ChoiceList : public QListWidget
{
    Q_OBJECT

public:
    explicit ChoiceList(QWidget *parent = nullptr);

    // Digits stand before the first nine rows and pick them.
    void setNumbered(bool isNumbered);
    void setChoices(const std::vector<Choice> &choices);
    void setChoice(int row, const Choice &choice);
    const Choice &choice(int row) const { return m_choices.at(static_cast<size_t>(row)); }
    void step(int rows);
    // One click takes, as Enter does; otherwise two do.
    void setTakenByClick(bool isTaken) { m_isTakenByClick = isTaken; }
    // As high as its rows, up to so many.
    void setMostRows(int rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int rowHeight() const;
    bool isNumbered() const { return m_isNumbered; }

signals:
    void taken(int row);
    // Left or Right: how many; Space: mark.
    void moreWanted(int change);
    void markWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::vector<Choice> m_choices;
    bool m_isNumbered = false;
    bool m_isTakenByClick = false;
    int m_mostRows = 0;
};

} // namespace regulars
