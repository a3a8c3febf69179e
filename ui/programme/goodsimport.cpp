#include "ui/programme/goodsimport.h"

#include "protocol/importing/importerror.h"
#include "protocol/importing/rejectsfile.h"
#include "ui/attempt.h"
#include "ui/importing/columnsform.h"
#include "ui/importing/dropzone.h"
#include "ui/importing/importwords.h"
#include "ui/importing/outcomecard.h"
#include "ui/importing/rejectscard.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/toast.h"
#include "ui/programme/faulttext.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

GoodsImport::GoodsImport(Shop &shop, DraftSession &session, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(session)
    , m_choose(new QAction(themeIcon(u"folder"_s), {}, this))
    , m_save(new QAction(themeIcon(u"save"_s), {}, this))
    , m_zone(new DropZone(m_choose))
    , m_columns(new ColumnsForm(shop))
    , m_adds(new QCheckBox)
    , m_outcome(new OutcomeCard(shop))
    , m_sum(new Label)
    , m_rejects(new RejectsCard(shop, m_save))
    , m_message(new InlineMessage)
    , m_take(new QPushButton)
    , m_leave(new QPushButton)
{
    m_columns->setProductsOnly();
    m_columns->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_take->setProperty("kind", u"primary"_s);
    m_sum->setWordWrap(true);
    m_outcome->content()->addWidget(m_sum);
    m_outcome->content()->addWidget(m_adds);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(16);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_message, m_zone, m_outcome, m_rejects, m_columns}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    auto *foot = new QWidget;
    auto *flow = new FlowLayout(foot, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_take);
    flow->addWidget(m_leave);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area, 1);
    whole->addWidget(foot);
    connect(m_choose, &QAction::triggered, this, &GoodsImport::chooseFile);
    connect(m_save, &QAction::triggered, this, &GoodsImport::saveRejects);
    connect(m_zone, &DropZone::dropped, this, [this](const QString &path) { openFile(path); });
    connect(m_columns, &ColumnsForm::changed, this, &GoodsImport::tryOut);
    connect(m_columns, &ColumnsForm::encodingWanted, this, [this](const QString &encoding) {
        if (m_plan) {
            openFile(m_plan->path(), encoding);
        }
    });
    connect(m_adds, &QCheckBox::clicked, this, &GoodsImport::tryOut);
    connect(m_take, &QPushButton::clicked, this, &GoodsImport::take);
    connect(m_leave, &QPushButton::clicked, this, &GoodsImport::leave);
    m_adds->setChecked(true);
    m_save->setEnabled(false);
}

void GoodsImport::begin()
{
    m_columns->show(nullptr);
    m_plan.reset();
    m_trial.reset();
    m_message->clear();
    tell();
    m_zone->button()->setFocus(Qt::OtherFocusReason);
}

void GoodsImport::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a file of products"), QString(),
                                   tr("Tables (*.csv *.tsv *.txt *.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { openFile(path); });
    dialog->open();
}

void GoodsImport::openFile(const QString &path, const QString &encoding)
{
    struct Opened
    {
        ImportPreview preview;
        QString trouble;
    };
    m_message->clear();
    m_shop.background().readNewest(
        m_columns,
        [path, encoding,
         programme = m_session.document().sharedProgramme()](Background::Reading &reading) {
            Opened opened;
            ReadOptions options;
            options.encoding = encoding;
            options.isCancelled = [&reading] { return reading.isCancelled.load(); };
            try {
                opened.preview = previewFile(path, options, *programme);
            } catch (const FileError &error) {
                opened.trouble = troubleText(error);
            } catch (const ReadingCancelled &) {
            }
            return opened;
        },
        [this, path, encoding](Opened found) {
            if (found.trouble.isEmpty()) {
                opened(path, encoding, std::move(found.preview));
                return;
            }
            m_message->show(NoticeKind::Warning, found.trouble);
        });
}

void GoodsImport::opened(const QString &path, const QString &encoding, ImportPreview preview)
{
    preview.kind = ImportKind::Products;
    auto plan = std::make_unique<ImportPlan>(path, encoding, std::move(preview),
                                             m_session.document().sharedProgramme());
    if (m_plan && m_plan->path() == path) {
        plan->takeChoices(*m_plan);
    }
    m_columns->show(plan.get());
    m_plan = std::move(plan);
    tryOut();
}

void GoodsImport::tryOut()
{
    m_trial.reset();
    m_message->clear();
    tell();
    if (!m_plan) {
        return;
    }
    if (!m_columns->isReady()) {
        m_message->show(NoticeKind::Note, m_columns->missingText());
        return;
    }
    struct Tried
    {
        std::optional<ProductTrial> trial;
        QString trouble;
    };
    m_triedOn = m_session.document().text();
    m_shop.background().readNewest(
        this,
        [order = m_plan->order(), programme = m_session.document().sharedProgramme(),
         adds = m_adds->isChecked()](Background::Reading &reading) {
            Tried tried;
            try {
                tried.trial = tryProducts(order, programme, adds,
                                          [&reading] { return reading.isCancelled.load(); });
            } catch (const FileError &error) {
                tried.trouble = troubleText(error);
            } catch (const ImportError &error) {
                tried.trouble = error.message();
            } catch (const ReadingCancelled &) {
            }
            return tried;
        },
        [this](Tried found) {
            if (found.trial) {
                tried(std::move(*found.trial));
            } else if (!found.trouble.isEmpty()) {
                m_message->show(NoticeKind::Warning, found.trouble);
            }
        });
}

void GoodsImport::tried(ProductTrial trial)
{
    m_trial = std::move(trial);
    m_outcome->show(ImportKind::Products, m_trial->outcome, true);
    std::vector<RejectedRow> rows;
    for (size_t i = 0; i < std::min(m_trial->rejects.size(), ImportJob::mostShown); ++i) {
        rows.push_back({m_trial->rejects[i], m_trial->cells[i]});
    }
    m_rejects->show(rows, m_plan->preview().heading, m_trial->outcome.rejected);
    tell();
    if (m_take->isEnabled()) {
        m_take->setFocus(Qt::OtherFocusReason);
    }
}

// Whatever else was edited meanwhile stays: then the file is tried anew.
void GoodsImport::refresh()
{
    if (isVisible() && m_plan && m_triedOn != m_session.document().text()) {
        tryOut();
    }
    tell();
}

void GoodsImport::take()
{
    if (!m_trial || m_triedOn != m_session.document().text()) {
        return;
    }
    const ProductTrial trial = *m_trial;
    m_triedOn = trial.text; // it is the draft's from now on
    const auto faults = m_session.tryReplace(trial.text);
    if (!faults.empty()) {
        m_triedOn = m_session.document().text();
        m_message->show(NoticeKind::Warning, faultText(faults.front()));
        return;
    }
    Toast::tell(this, NoticeKind::Success,
                tr("%Ln product(s) taken into the draft.", nullptr,
                   static_cast<int>(trial.outcome.products)));
    leave();
}

void GoodsImport::leave()
{
    m_columns->show(nullptr);
    m_plan.reset();
    m_trial.reset();
    emit ended();
}

void GoodsImport::saveRejects()
{
    auto *dialog = new QFileDialog(window(), tr("Save the rejected rows"), QString(),
                                   tr("Tables (*.csv *.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!m_trial) {
            return;
        }
        std::map<qint64, QString> reasons;
        for (const ImportReject &reject : m_trial->rejects) {
            reasons.emplace(reject.line, rejectText(reject, m_shop));
        }
        const ImportOrder order = m_plan->order();
        attempt(this, [&] {
            ReadOptions options;
            options.encoding = order.encoding;
            const auto reader = TableReader::open(order.path, options);
            RejectsFile(path, reader->heading(), order.hasHeading.value_or(true),
                        {tr("line", "a column's heading"), tr("reason", "a column's heading")})
                .write(*reader, reasons);
            Toast::tell(this, NoticeKind::Success,
                        tr("Saved as %1.").arg(QFileInfo(path).fileName()));
        });
    });
    dialog->open();
}

void GoodsImport::tell()
{
    m_zone->setVisible(!m_plan);
    m_columns->setVisible(m_plan != nullptr);
    m_outcome->setVisible(m_trial.has_value());
    m_rejects->setVisible(m_trial && m_trial->outcome.rejected > 0);
    m_save->setEnabled(m_trial && m_trial->outcome.rejected > 0);
    m_take->setEnabled(m_trial && m_trial->outcome.products > 0 && m_session.mayEdit());
    m_take->setVisible(m_plan != nullptr);
    if (m_trial) {
        QStringList counts{tr("%Ln new", "products", static_cast<int>(m_trial->added)),
                           tr("%Ln changed", "products",
                              static_cast<int>(m_trial->outcome.products - m_trial->added))};
        if (!m_trial->newCategories.isEmpty()) {
            counts += tr("%n new category(s): %1", nullptr,
                         static_cast<int>(m_trial->newCategories.size()))
                          .arg(m_trial->newCategories.join(tr(", ", "in a list")));
        }
        m_sum->setText(counts.join(u'\n'));
    }
}

QString GoodsImport::outcomeText() const
{
    return m_sum->text();
}

QString GoodsImport::trouble() const
{
    return m_message->text();
}

void GoodsImport::retranslate()
{
    m_choose->setText(tr("Choose a file…"));
    m_save->setText(tr("Save the rejected rows…"));
    m_zone->setText(tr("Drop a file of products here"),
                    tr("CSV or XLSX with a code for each product; name, category, price and cost "
                       "as far as they are there. Nothing is taken before you say so."));
    m_adds->setText(tr("Make categories that aren't there yet"));
    m_take->setText(tr("Take into the draft"));
    m_leave->setText(tr("Back to the goods"));
    tell();
}

} // namespace regulars
