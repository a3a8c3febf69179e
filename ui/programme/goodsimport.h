#pragma once

#include "protocol/importing/productmerge.h"
#include "ui/importing/importplan.h"
#include "ui/programme/draftsession.h"

#include <QWidget>

#include <memory>

class QAction;
class QCheckBox;
class QPushButton;

namespace regulars
{

class ColumnsForm;
class DropZone;
class InlineMessage;
class Label;
class OutcomeCard;
class RejectsCard;

// Products of a file on their way into the draft: what the columns are, what would come of them at
// once, and nothing of it written before it is accepted; then it is one step of the draft.
class GoodsImport : public QWidget
{
    Q_OBJECT

public:
    GoodsImport(Shop &shop, DraftSession &session, QWidget *parent = nullptr);

    // Asks for a file.
    void begin();
    void openFile(const QString &path, const QString &encoding = {});
    void refresh();
    void retranslate();

    ColumnsForm *columns() const { return m_columns; }
    RejectsCard *rejects() const { return m_rejects; }
    QCheckBox *addsCategories() const { return m_adds; }
    QPushButton *takeButton() const { return m_take; }
    QPushButton *leaveButton() const { return m_leave; }
    const std::optional<ProductTrial> &trial() const { return m_trial; }
    QString outcomeText() const;
    QString trouble() const;

signals:
    // Taken, or left.
    void ended();

private:
    void opened(const QString &path, const QString &encoding, ImportPreview preview);
    void chooseFile();
    void tryOut();
    void tried(ProductTrial trial);
    void take();
    void leave();
    void saveRejects();
    void tell();

    Shop &m_shop;
    DraftSession &m_session;
    std::unique_ptr<ImportPlan> m_plan;
    std::optional<ProductTrial> m_trial;
    QByteArray m_triedOn; // the draft's text
    QAction *m_choose;
    QAction *m_save;
    DropZone *m_zone;
    ColumnsForm *m_columns;
    QCheckBox *m_adds;
    OutcomeCard *m_outcome;
    Label *m_sum;
    RejectsCard *m_rejects;
    InlineMessage *m_message;
    QPushButton *m_take;
    QPushButton *m_leave;
};

} // namespace regulars
