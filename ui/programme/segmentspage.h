#pragma once

#include "services/memberfilter.h"
#include "services/segmentfigures.h"
#include "ui/background.h"
#include "ui/programme/listandformpage.h"

class QComboBox;
class QListWidget;

namespace regulars
{

class Card;
class ChartWidget;
class DraftForm;
class EmptyState;
class FormField;
class Label;
class RfmTable;
class SentenceEditor;

// Members alike by any condition: who belongs to each segment, who came and who left, and members
// by how lately and how often they bought.
class SegmentsPage : public ListAndFormPage
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
    SentenceEditor *sentences() const { return m_sentences; }
    RfmTable *rfm() const { return m_rfm; }
    QListWidget *moves() const { return m_moves; }
    QComboBox *since() const { return m_since; }
    ChartWidget *sizes() const { return m_sizes; }
    FormField *field(const QString &pointer) const;
    QString countText() const;
    QString movesText() const;
    // What was counted of it; null: not yet, or it was changed since.
    const SegmentStanding *standingOf(const QString &segment) const;

    enum class Command { Add, Remove, Members, Came, Left, FromCell };
    QAction *command(Command command) const;
    bool addStart(const QString &startId) override;

signals:
    void membersAsked(const regulars::MemberFilter &filter);

protected:
    void retranslate() override;
    void refresh() override;
    void leaveStarts() override;
    void measure() override;

private:
    void makeCommands();
    void makeList();
    QWidget *makeMiddle();
    QWidget *makeSide();
    std::optional<int> chosenSegment() const;
    QString nameOf(int segment) const;
    void showList();
    void showChosen();
    void showFigures();
    void showSizes();
    void fillSince();
    std::optional<BusinessDay> sinceDay() const;
    void showRfm();
    void showStarts();
    void bring(QWidget *card);
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
    Card *m_segmentCard;
    SentenceEditor *m_sentences;
    Card *m_figuresCard;
    Label *m_count;
    QComboBox *m_since;
    Label *m_movesText;
    QListWidget *m_moves;
    Card *m_sizesCard;
    ChartWidget *m_sizes;
    Card *m_rfmCard;
    Label *m_rfmText;
    Label *m_rfmAxis;
    RfmTable *m_rfm;
    Label *m_cellText;
    QWidget *m_side;
    Background::Ticket m_counting;
    std::optional<SegmentSurvey> m_survey;
    std::shared_ptr<const Programme> m_surveyed; // of whose segments
    QJsonArray m_surveyedJson;
    QJsonArray m_countingJson;
    bool m_isStale = true;
};

} // namespace regulars
