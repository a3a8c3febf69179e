#pragma once

#include "services/memberfilter.h"
#include "services/segmentfigures.h"
#include "ui/background.h"
#include "ui/programme/programmepage.h"

class QBoxLayout;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace regulars
{

class Card;
class DraftForm;
class EmptyState;
class FormField;
class Label;
class RfmTable;
class SentenceEditor;
class WordedList;

// Members alike by any condition: who belongs to each segment, who came and who left, and members
// by how lately and how often they bought.
class SegmentsPage : public ProgrammePage
{
    Q_OBJECT

public:
    SegmentsPage(Shop &shop, DraftSession &session, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("segments"); }
    QString title() const override { return tr("Segments"); }
    QString iconName() const override { return QStringLiteral("segments"); }
    void onShown() override;
    void open(const QString &subject) override; // a segment's id

    WordedList *list() const { return m_list; }
    WordedList *starts() const { return m_starts; }
    SentenceEditor *sentences() const { return m_sentences; }
    RfmTable *rfm() const { return m_rfm; }
    QListWidget *moves() const { return m_moves; }
    FormField *field(const QString &pointer) const;
    QString countText() const;
    QString movesText() const;
    bool isChoosingStart() const;
    // What was counted of it; null: not yet, or it was changed since.
    const SegmentStanding *standingOf(const QString &segment) const;

    enum class Command { Add, Remove, Members, Came, Left, FromCell };
    QAction *command(Command command) const;
    // False: refused, and told.
    bool addStart(const QString &startId);

signals:
    void membersAsked(const regulars::MemberFilter &filter);

protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeCommands();
    QWidget *makeList();
    QWidget *makeMiddle();
    QWidget *makeSide();
    void layOut();
    void measure();
    std::optional<int> chosenSegment() const;
    QString nameOf(int segment) const;
    void showList();
    void showChosen();
    void showFigures();
    void showRfm();
    void showStarts();
    void leaveStarts();
    void bring(QWidget *middle);
    void survey();
    void readMoves(const SegmentStanding &standing);
    void addSegment(const QString &name, const QJsonObject &when);
    void addFromCell();
    void remove();
    void takeSentence(const QString &pointer, const QJsonValue &value);
    void ask(const QString &name, const std::vector<MemberId> &members);

    QAction *m_add, *m_remove, *m_see, *m_seeCame, *m_seeLeft, *m_fromCell;
    DraftForm *m_form;
    WordedList *m_list;
    EmptyState *m_none;
    QWidget *m_listSide;
    Card *m_segmentCard;
    SentenceEditor *m_sentences;
    Card *m_startsCard;
    WordedList *m_starts;
    QPushButton *m_take;
    QPushButton *m_leave;
    QStackedWidget *m_middle;
    Card *m_figuresCard;
    Label *m_count;
    Label *m_movesText;
    QListWidget *m_moves;
    Card *m_rfmCard;
    Label *m_rfmText;
    Label *m_rfmAxis;
    RfmTable *m_rfm;
    Label *m_cellText;
    QWidget *m_side;
    QBoxLayout *m_beside;
    QBoxLayout *m_columns;
    QScrollArea *m_area;
    Background::Ticket m_counting;
    std::optional<SegmentSurvey> m_survey;
    std::shared_ptr<const Programme> m_surveyed; // of whose segments
    QJsonArray m_surveyedJson;
    QJsonArray m_countingJson;
    bool m_isStale = true;
};

} // namespace regulars
