#pragma once

#include "ui/importing/importplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QTableView;

namespace regulars
{

class Card;
class Label;
class Shop;
class UnderstoodModel;

// What a file holds and which column is what, with the first rows as they would be understood.
class ColumnsForm : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostColumns = 64;

    explicit ColumnsForm(Shop &shop, QWidget *parent = nullptr);

    // The plan outlives what is shown of it.
    void show(ImportPlan *plan);
    // What the file holds is settled by where it was opened: products, which have no dates.
    void setProductsOnly();
    // After another hand changed the plan.
    void retell();
    bool isReady() const;
    // What is missing before the file can be tried; empty: nothing.
    QString missingText() const;

    QComboBox *kind() const { return m_kind; }
    QComboBox *encoding() const { return m_encoding; }
    QComboBox *dates() const { return m_dates; }
    QCheckBox *heading() const { return m_heading; }
    QCheckBox *enrols() const { return m_enrols; }
    QComboBox *fieldOf(int column) const { return m_fields.value(column); }
    UnderstoodModel *understood() const { return m_understood; }

signals:
    void changed();
    // The file is to be read anew in that encoding; empty: found out.
    void encodingWanted(const QString &encoding);

protected:
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    Card *makeFileCard();
    Card *makeColumnsCard();
    Card *makePreviewCard();
    Label *addRow(QGridLayout *grid, QWidget *field);
    void listen();
    void retranslate();
    void fillKinds();
    void fillEncodings();
    void fillDates();
    void makeColumns();
    void tellColumns();
    void fillFields(QComboBox *box, int column) const;
    void tellPreview();
    void measure();

    Shop &m_shop;
    ImportPlan *m_plan = nullptr;
    Card *m_fileCard;
    Label *m_file;
    Label *m_format;
    QList<Label *> m_names;
    QComboBox *m_kind;
    Label *m_kindHint;
    QComboBox *m_encoding;
    Label *m_encodingName;
    QComboBox *m_dates;
    QCheckBox *m_heading;
    QCheckBox *m_enrols;
    Card *m_columnsCard;
    QGridLayout *m_grid;
    QList<QWidget *> m_columnWidgets;
    QList<QComboBox *> m_fields;
    Label *m_moreColumns;
    Card *m_previewCard;
    UnderstoodModel *m_understood;
    QTableView *m_preview;
    Label *m_previewHint;
};

} // namespace regulars
