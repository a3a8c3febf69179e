#include "ui/importing/columnsform.h"

#include "ui/importing/importwords.h"
#include "ui/importing/understoodmodel.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableView>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int samplesShown = 3;

QStringList encodings()
{
    return {QString(), u"UTF-8"_s, u"GB18030"_s, u"Big5"_s, u"UTF-16LE"_s, u"windows-1252"_s};
}

void set(QCheckBox *box, bool isChecked)
{
    const QSignalBlocker quiet(box);
    box->setChecked(isChecked);
}

} // namespace

ColumnsForm::ColumnsForm(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
{
    m_fileCard = makeFileCard();
    m_columnsCard = makeColumnsCard();
    m_previewCard = makePreviewCard();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (Card *card : {m_fileCard, m_columnsCard, m_previewCard}) {
        column->addWidget(card);
    }
    listen();
    retranslate();
}

Label *ColumnsForm::addRow(QGridLayout *grid, QWidget *field)
{
    auto *name = new Label;
    name->setBuddy(field);
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row, 1);
    m_names.append(name);
    return name;
}

Card *ColumnsForm::makeFileCard()
{
    auto *card = new Card;
    m_file = new Label(TextRole::Strong);
    m_format = new Label(TextRole::Body, Tone::Muted);
    m_kindHint = new Label(TextRole::Caption, Tone::Muted);
    for (Label *label : {m_file, m_format, m_kindHint}) {
        label->setWordWrap(true);
    }
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(16);
    m_kind = new QComboBox;
    m_encoding = new QComboBox;
    m_dates = new QComboBox;
    for (QComboBox *box : {m_kind, m_encoding, m_dates}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    addRow(grid, m_kind);
    grid->addWidget(m_kindHint, grid->rowCount(), 1);
    m_encodingName = addRow(grid, m_encoding);
    addRow(grid, m_dates);
    m_heading = new QCheckBox;
    m_enrols = new QCheckBox;
    card->content()->addWidget(m_file);
    card->content()->addWidget(m_format);
    card->content()->addLayout(grid);
    card->content()->addWidget(m_heading);
    card->content()->addWidget(m_enrols);
    return card;
}

Card *ColumnsForm::makeColumnsCard()
{
    auto *card = new Card;
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(16);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 4);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnStretch(3, 3);
    m_moreColumns = new Label(TextRole::Caption, Tone::Muted);
    m_moreColumns->setWordWrap(true);
    card->content()->addLayout(m_grid);
    card->content()->addWidget(m_moreColumns);
    return card;
}

Card *ColumnsForm::makePreviewCard()
{
    auto *card = new Card;
    m_understood = new UnderstoodModel(m_shop, this);
    m_preview = new QTableView;
    m_preview->setModel(m_understood);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setShowGrid(false);
    m_preview->setWordWrap(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->horizontalHeader()->setHighlightSections(false);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_preview->verticalHeader()->setHighlightSections(false);
    m_previewHint = new Label(TextRole::Caption, Tone::Muted);
    m_previewHint->setWordWrap(true);
    card->content()->addWidget(m_previewHint);
    card->content()->addWidget(m_preview);
    return card;
}

void ColumnsForm::listen()
{
    const auto change = [this](const std::function<void()> &act) {
        if (m_plan) {
            act();
            retell();
            emit changed();
        }
    };
    connect(m_kind, &QComboBox::activated, this, [this, change](int) {
        change([this] { m_plan->setKind(static_cast<ImportKind>(m_kind->currentData().toInt())); });
    });
    connect(m_dates, &QComboBox::activated, this, [this, change](int index) {
        change([this, index] { m_plan->setDates(static_cast<ImportPlan::Dates>(index)); });
    });
    connect(m_heading, &QCheckBox::clicked, this, [this, change](bool isChecked) {
        change([this, isChecked] { m_plan->setHeading(isChecked); });
    });
    connect(m_enrols, &QCheckBox::clicked, this, [this, change](bool isChecked) {
        change([this, isChecked] { m_plan->setEnrols(isChecked); });
    });
    connect(m_encoding, &QComboBox::activated, this,
            [this](int index) { emit encodingWanted(encodings().value(index)); });
}

void ColumnsForm::setProductsOnly()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_kindHint, m_dates,
                                                            m_names.at(0), m_names.at(2)}) {
        widget->hide();
    }
}

void ColumnsForm::show(ImportPlan *plan)
{
    m_plan = plan;
    makeColumns();
    retell();
}

void ColumnsForm::retell()
{
    if (!m_plan) {
        m_understood->show(nullptr);
        return;
    }
    const ImportPreview &preview = m_plan->preview();
    const QFileInfo file(m_plan->path());
    m_file->setText(file.fileName());
    m_format->setText(
        u"%1 · %2"_s.arg(formatText(preview.format), QLocale().formattedDataSize(preview.bytes)));
    fillKinds();
    fillEncodings();
    fillDates();
    m_kindHint->setText(kindHint(m_plan->kind()));
    const bool isText = preview.format.delimiter.has_value();
    m_encoding->setVisible(isText);
    m_encodingName->setVisible(isText);
    set(m_heading, m_plan->hasHeading());
    set(m_enrols, m_plan->enrols());
    m_enrols->setVisible(m_plan->kind() == ImportKind::Purchases);
    tellColumns();
    tellPreview();
}

void ColumnsForm::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const ImportKind kind :
         {ImportKind::Members, ImportKind::Purchases, ImportKind::Products}) {
        if (kind != ImportKind::Products || m_shop.may(Act::ProgrammePublish)) {
            m_kind->addItem(kindName(kind), static_cast<int>(kind));
        }
    }
    if (m_plan) {
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_plan->kind())));
    }
}

void ColumnsForm::fillEncodings()
{
    const QStringList names{
        tr("As the file looks"),          tr("UTF-8"),  tr("GB18030 (simplified Chinese)"),
        tr("Big5 (traditional Chinese)"), tr("UTF-16"), tr("Windows-1252 (western)")};
    const QSignalBlocker quiet(m_encoding);
    m_encoding->clear();
    m_encoding->addItems(names);
    if (m_plan) {
        m_encoding->setCurrentIndex(static_cast<int>(encodings().indexOf(m_plan->encoding())));
    }
}

void ColumnsForm::fillDates()
{
    const QSignalBlocker quiet(m_dates);
    m_dates->clear();
    m_dates->addItems(
        {tr("As the file looks"), tr("Month first: 12/31/2026"), tr("Day first: 31/12/2026")});
    if (m_plan) {
        m_dates->setCurrentIndex(static_cast<int>(m_plan->dates()));
    }
}

// One line a column: how it is headed, what stands in it, what that looks like, what it is.
void ColumnsForm::makeColumns()
{
    for (QWidget *widget : m_columnWidgets) {
        widget->hide();
        widget->deleteLater();
    }
    m_columnWidgets.clear();
    m_fields.clear();
    const int count = m_plan ? std::min(m_plan->columnCount(), mostColumns) : 0;
    for (int column = 0; column < count; ++column) {
        auto *heading = new Label(TextRole::Strong);
        auto *samples = new Label(TextRole::Body, Tone::Muted);
        auto *look = new Label(TextRole::Caption, Tone::Muted);
        // What the file says may be long and gives way; what that looks like is a short word.
        for (Label *label : {heading, samples}) {
            label->setElided(true);
        }
        auto *field = new QComboBox;
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field->setMinimumContentsLength(12);
        connect(field, &QComboBox::activated, this, [this, column, field](int index) {
            const QVariant chosen = field->itemData(index);
            m_plan->setField(column, chosen.isValid()
                                         ? std::optional(static_cast<Field>(chosen.toInt()))
                                         : std::nullopt);
            retell();
            emit changed();
        });
        int place = 0;
        for (QWidget *widget : std::initializer_list<QWidget *>{heading, samples, look, field}) {
            m_grid->addWidget(widget, column, place++);
            m_columnWidgets.append(widget);
        }
        m_fields.append(field);
    }
}

void ColumnsForm::fillFields(QComboBox *box, int column) const
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(tr("left out"));
    for (const Field field : fieldsOf(m_plan->kind())) {
        box->addItem(fieldName(field, m_plan->kind()), static_cast<int>(field));
    }
    const auto field = m_plan->fieldOf(column);
    box->setCurrentIndex(field ? box->findData(static_cast<int>(*field)) : 0);
}

void ColumnsForm::tellColumns()
{
    constexpr int widgetsOfColumn = 4;
    for (int column = 0; column < m_fields.size(); ++column) {
        const auto label = [&](int place) {
            return qobject_cast<Label *>(m_columnWidgets[column * widgetsOfColumn + place]);
        };
        label(0)->setText(m_plan->headingOf(column));
        label(1)->setText(m_plan->samplesOf(column, samplesShown).join(u" · "_s));
        label(2)->setText(cellKindName(m_plan->kindOf(column)));
        fillFields(m_fields[column], column);
        m_fields[column]->setAccessibleName(
            tr("Column %1 is taken as").arg(m_plan->headingOf(column)));
    }
    m_moreColumns->setVisible(m_plan->columnCount() > mostColumns);
    m_moreColumns->setText(tr("The file has more columns; %Ln of them are left out.", nullptr,
                              std::max(m_plan->columnCount() - mostColumns, 0)));
}

void ColumnsForm::tellPreview()
{
    m_understood->show(m_plan);
    const int faults = m_understood->faults();
    m_previewHint->setText(
        faults > 0
            ? tr("%Ln cell(s) of the first rows can’t be read. Their rows would be rejected; is "
                 "the column the right one?",
                 nullptr, faults)
            : tr("The first rows would be taken like this."));
    m_previewHint->setTone(faults > 0 ? Tone::Warning : Tone::Muted);
    m_previewCard->setVisible(m_understood->rowCount() > 0);
    m_preview->resizeColumnsToContents();
    measure();
}

bool ColumnsForm::isReady() const
{
    return m_plan && m_plan->missing().empty() && !m_plan->isAmbiguous();
}

QString ColumnsForm::missingText() const
{
    if (!m_plan) {
        return {};
    }
    const std::vector<Field> missing = m_plan->missing();
    if (missing.size() > 1) {
        return tr("Say which column is “%1” or “%2”.")
            .arg(fieldName(missing[0], m_plan->kind()), fieldName(missing[1], m_plan->kind()));
    }
    if (!missing.empty()) {
        return tr("Say which column is “%1”.").arg(fieldName(missing[0], m_plan->kind()));
    }
    return m_plan->isAmbiguous()
               ? tr("The dates can be read in two ways. Choose above whether the month or the day "
                    "comes first.")
               : QString();
}

void ColumnsForm::measure()
{
    const int row = scaled(32);
    m_preview->verticalHeader()->setDefaultSectionSize(row);
    const int rows = std::min(m_understood->rowCount(), 8);
    m_preview->setMinimumHeight(row * (rows + 1) + scaled(16));
    for (int column = 0; column < m_understood->columnCount(); ++column) {
        const int width = m_preview->columnWidth(column);
        m_preview->setColumnWidth(column, std::clamp(width, scaled(72), scaled(260)));
    }
}

void ColumnsForm::retranslate()
{
    m_fileCard->setHeading(tr("The file"));
    m_columnsCard->setHeading(tr("Its columns"));
    m_previewCard->setHeading(tr("As it is understood"));
    const QStringList names{tr("It holds"), tr("Its characters are"), tr("Its dates are written")};
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        m_names[i]->setText(names[i]);
    }
    m_heading->setText(tr("The first row names the columns"));
    m_enrols->setText(tr("Cards and phones that nobody has yet become members"));
    m_preview->setAccessibleName(tr("The first rows as they are understood"));
    retell();
}

void ColumnsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange && m_plan) {
        m_preview->resizeColumnsToContents();
        measure();
    }
}

} // namespace regulars
