#include "ui/programme/codefilecard.h"

#include "services/undo.h"
#include "ui/attempt.h"
#include "ui/figures.h"
#include "ui/parts/droppedfile.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/programme/wordedlist.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostRejectsShown = 200;

} // namespace

CodeFileCard::CodeFileCard(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_back(new QAction(themeIcon(u"undo"_s), {}, this))
    , m_choose(new QPushButton)
    , m_hint(new Label(TextRole::Caption, Tone::Muted))
    , m_columns(new QWidget)
    , m_codeName(new Label(TextRole::Caption, Tone::Muted))
    , m_code(new QComboBox)
    , m_dayName(new Label(TextRole::Caption, Tone::Muted))
    , m_day(new QComboBox)
    , m_outcome(new Label)
    , m_rejects(new WordedList)
    , m_foot(new QWidget)
    , m_take(new QPushButton)
    , m_leave(new QPushButton)
    , m_message(new InlineMessage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *columns = new QVBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(4);
    m_codeName->setBuddy(m_code);
    m_dayName->setBuddy(m_day);
    for (QWidget *part : std::initializer_list<QWidget *>{m_codeName, m_code, m_dayName, m_day}) {
        columns->addWidget(part);
    }
    for (QComboBox *box : {m_code, m_day}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::activated, this, &CodeFileCard::tryOut);
    }
    m_outcome->setWordWrap(true);
    m_hint->setWordWrap(true);
    setAcceptDrops(true);
    m_choose->setIcon(themeIcon(u"folder"_s));
    m_take->setProperty("kind", u"primary"_s);
    auto *foot = new FlowLayout(m_foot, 8);
    foot->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_take, m_leave}) {
        foot->addWidget(button);
    }
    for (QPushButton *button : {m_choose, m_take, m_leave}) {
        button->setAutoDefault(false);
    }
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_hint);
    column->addWidget(m_columns);
    column->addWidget(m_outcome);
    column->addWidget(m_rejects);
    column->addWidget(m_foot);
    column->addWidget(m_message);
    m_rejects->setMinimumHeight(scaled(120));
    connect(m_choose, &QPushButton::clicked, this, &CodeFileCard::choose);
    connect(m_take, &QPushButton::clicked, this, &CodeFileCard::take);
    connect(m_leave, &QPushButton::clicked, this, &CodeFileCard::leave);
    connect(m_back, &QAction::triggered, this, &CodeFileCard::takeBack);
    tell();
}

void CodeFileCard::setReward(const QString &reward)
{
    if (reward == m_reward) {
        return;
    }
    m_reward = reward;
    m_message->clear();
    forget();
    tell();
}

void CodeFileCard::forget()
{
    m_trial = {};
    m_asksColumns = false;
    m_code->clear();
    m_day->clear();
}

void CodeFileCard::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a file of codes"), QString(),
                                   tr("Tables and lists (*.csv *.tsv *.txt *.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CodeFileCard::openFile);
    dialog->open();
}

void CodeFileCard::openFile(const QString &path)
{
    forget();
    m_trial.path = path;
    tell();
    tryOut();
}

void CodeFileCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void CodeFileCard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(droppedFile(event->mimeData()));
}

void CodeFileCard::tryOut()
{
    m_message->clear();
    const CodeColumnChoice columns{std::max(m_code->currentIndex(), 0),
                                   std::max(m_day->currentIndex(), 0)};
    m_shop.background().readNewest(
        m_rejects,
        [reward = m_reward, path = m_trial.path, columns](Background::Reading &reading) {
            return tryCodeFile(reading.desk, reward, path, columns);
        },
        [this](Result<CodeFileTrial> found) {
            if (found) {
                tried(std::move(*found));
                return;
            }
            leave();
            m_message->show(NoticeKind::Warning, refusalText(found.refusal(), m_shop));
        });
}

void CodeFileCard::tried(CodeFileTrial trial)
{
    m_trial = std::move(trial);
    if (m_trial.wantsColumn() && !m_asksColumns) {
        m_asksColumns = true;
        fillColumns();
    }
    tell();
    if (!m_trial.trouble.isEmpty()) {
        m_message->show(NoticeKind::Warning, m_trial.trouble);
    } else if (m_trial.wantsColumn()) {
        m_message->show(NoticeKind::Note, tr("Say which column holds the codes."));
        m_code->setFocus(Qt::OtherFocusReason);
    } else if (m_trial.taken > 0) {
        m_take->setFocus(Qt::OtherFocusReason);
    }
}

// Asked once the file can't tell; then what was said can be put right.
void CodeFileCard::fillColumns()
{
    m_code->clear();
    m_day->clear();
    m_code->addItem(tr("Choose…"));
    m_day->addItem(tr("None", "no column of last days"));
    for (qsizetype i = 0; i < m_trial.columns.size(); ++i) {
        const QString name = m_trial.columns.at(i).trimmed();
        const QString text =
            name.isEmpty() ? tr("Column %1").arg(i + 1) : tr("%1: %2").arg(i + 1).arg(name);
        m_code->addItem(text);
        m_day->addItem(text);
    }
}

QString CodeFileCard::outcomeText() const
{
    return m_outcome->text();
}

void CodeFileCard::tell()
{
    const bool isTried = !m_trial.codes.empty() || !m_trial.rejects.empty();
    m_columns->setVisible(m_asksColumns);
    m_outcome->setVisible(isTried);
    QStringList said{tr("“%1” holds %Ln new code(s).", nullptr, static_cast<int>(m_trial.taken))
                         .arg(QFileInfo(m_trial.path).fileName())};
    if (m_trial.known > 0) {
        said += tr("%Ln are in the pool already.", "codes", static_cast<int>(m_trial.known));
    }
    if (!m_trial.rejects.empty()) {
        said +=
            tr("%Ln line(s) can't be taken:", nullptr, static_cast<int>(m_trial.rejects.size()));
    }
    m_outcome->setText(said.join(u'\n'));
    std::vector<WordedRow> rows;
    for (const CodeFileTrial::Reject &reject : m_trial.rejects) {
        if (rows.size() == mostRejectsShown) {
            rows.push_back({u"more"_s,
                            u"warning"_s,
                            tr("and %Ln more", "lines",
                               static_cast<int>(m_trial.rejects.size() - mostRejectsShown)),
                            {},
                            {}});
            break;
        }
        rows.push_back({QString::number(rows.size()),
                        u"warning"_s,
                        tr("Line %1").arg(QLocale().toString(reject.line)),
                        reject.why,
                        {}});
    }
    m_rejects->show(rows);
    m_rejects->setVisible(!rows.empty());
    m_foot->setVisible(isTried);
    m_take->setVisible(m_trial.taken > 0);
    m_take->setText(tr("Put %Ln code(s) into the pool", nullptr, static_cast<int>(m_trial.taken)));
}

void CodeFileCard::take()
{
    attempt(this, [&] {
        const CodeImportRequest request{m_reward, m_trial.codes,
                                        QFileInfo(m_trial.path).fileName()};
        const Result<Answer> answer = CodePools(m_shop.desk()).import(m_shop.envelope(), request);
        if (!answer) {
            m_message->show(NoticeKind::Warning, refusalText(answer.refusal(), m_shop));
            return;
        }
        const auto came = answer->figures.value(u"taken"_s).toInteger();
        leave();
        m_taken = answer->operation;
        m_message->show(NoticeKind::Success,
                        tr("%Ln code(s) came into the pool.", nullptr, static_cast<int>(came)),
                        m_back);
        emit m_shop.changes().ledgerChanged();
        emit taken();
    });
}

void CodeFileCard::takeBack()
{
    if (!m_taken) {
        return;
    }
    attempt(this, [&] {
        const Result<Answer> answer =
            Undo(m_shop.desk()).undo(m_shop.envelope(), {QString::number(m_taken->value())});
        if (!answer) {
            m_message->show(NoticeKind::Warning, refusalText(answer.refusal(), m_shop));
            return;
        }
        m_taken.reset();
        m_message->show(NoticeKind::Note, tr("They are out of the pool again."));
        emit m_shop.changes().ledgerChanged();
        emit taken();
    });
}

void CodeFileCard::leave()
{
    forget();
    m_message->clear();
    tell();
    m_choose->setFocus(Qt::OtherFocusReason);
}

void CodeFileCard::retranslate()
{
    m_choose->setText(tr("Bring codes from a file…"));
    m_hint->setText(tr("Or drop the file here."));
    m_back->setText(tr("Take them back"));
    m_codeName->setText(tr("Column of the codes"));
    m_code->setAccessibleName(m_codeName->text());
    m_dayName->setText(tr("Column of their last days"));
    m_day->setAccessibleName(m_dayName->text());
    m_rejects->setAccessibleName(tr("Lines that can't be taken"));
    m_leave->setText(tr("Leave the file"));
    m_message->clear();
    if (m_asksColumns) {
        const int code = m_code->currentIndex();
        const int day = m_day->currentIndex();
        fillColumns();
        m_code->setCurrentIndex(code);
        m_day->setCurrentIndex(day);
    }
    tell();
    if (!m_trial.path.isEmpty()) {
        tryOut(); // reasons are worded in the window's language
    }
}

} // namespace regulars
