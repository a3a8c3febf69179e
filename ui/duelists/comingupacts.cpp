// What is read, printed and exported of the lists.
#include "protocol/exporting/exportfile.h"
#include "protocol/tablefiles/fileerror.h"
#include "ui/attempt.h"
#include "ui/duelists/comingup.h"
#include "ui/duelists/duepaper.h"
#include "ui/members/askbar.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/tablefile.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

#include <algorithm>
#include <limits>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostPrinted = 2'000;

struct WholeList
{
    std::vector<DueRow> rows;
    bool isCut = false;
    std::optional<Refusal> refusal{};
};

// All pages, one after the other, `most` rows at most.
WholeList wholeOf(Background::Reading &reading, const DueQuestion &question, std::size_t most)
{
    WholeList whole;
    std::optional<DuePlace> place;
    DueLists lists(reading.desk);
    do {
        Result<DuePage> page = lists.page(question, place, DueLists::pageSize,
                                          [&reading] { return !reading.isCancelled; });
        if (!page) {
            whole.refusal = page.refusal();
            return whole;
        }
        whole.rows.insert(whole.rows.end(), page->rows.begin(), page->rows.end());
        whole.isCut = whole.isCut || page->isCut;
        place = page->next;
    } while (place && whole.rows.size() < most && !reading.isCancelled);
    if (whole.rows.size() > most || place) {
        whole.isCut = true;
        whole.rows.erase(whole.rows.begin() +
                             static_cast<std::ptrdiff_t>(std::min(whole.rows.size(), most)),
                         whole.rows.end());
    }
    return whole;
}

} // namespace

void ComingUpPage::onShown()
{
    fillWithin();
    refresh();
    m_tabs->setFocus(Qt::OtherFocusReason);
}

void ComingUpPage::refresh()
{
    m_counted->setText(tr("Being read…"));
    m_table->show(question());
}

void ComingUpPage::askRows(const DueQuestion &question, const std::optional<DuePlace> &place,
                           DueTable::Deliver deliver)
{
    m_shop.background().readNewest(
        m_table,
        [question, place](Background::Reading &reading) {
            return DueLists(reading.desk).page(question, place, DueLists::pageSize, [&reading] {
                return !reading.isCancelled;
            });
        },
        [this, deliver = std::move(deliver)](Result<DuePage> page) {
            if (!page) {
                m_message->show(NoticeKind::Warning, refusalText(page.refusal(), m_shop));
            }
            deliver(page ? std::move(*page) : DuePage());
            tell();
        });
}

void ComingUpPage::tell()
{
    const DueQuestion asked = question();
    const int rows = m_table->rowCount();
    const bool isNobody = rows == 0 && m_table->isComplete();
    m_stack->setCurrentWidget(isNobody ? static_cast<QWidget *>(m_nobody) : m_view);
    m_nobody->setText(tr("Nobody"), DueWords(m_shop).sentence(asked));
    m_print->setEnabled(rows > 0);
    if (m_table->isAsking() && rows == 0) {
        return;
    }
    const QString count = m_table->isComplete() && !m_table->isCut()
                              ? tr("%Ln row(s)", nullptr, rows)
                              : tr("the first %Ln row(s)", nullptr, rows);
    m_counted->setText(isNobody ? QString()
                                : tr("%1: %2", "what the list asks: how many")
                                      .arg(DueWords(m_shop).sentence(asked), count));
    m_counted->setVisible(!isNobody);
}

void ComingUpPage::openRow(const QModelIndex &index)
{
    if (const qint64 member = index.data(IdRole).toLongLong(); member > 0) {
        emit asked(u"member"_s, QString::number(member));
    }
}

void ComingUpPage::print()
{
    m_message->show(NoticeKind::Note, tr("The list is being laid out…"));
    m_shop.background().read(
        this,
        [question = question()](Background::Reading &reading) {
            return std::pair(question, wholeOf(reading, question, mostPrinted));
        },
        [this](const std::pair<DueQuestion, WholeList> &read) {
            const auto &[question, whole] = read;
            if (whole.refusal) {
                m_message->show(NoticeKind::Warning, refusalText(*whole.refusal, m_shop));
                return;
            }
            m_message->clear();
            emit printAsked(std::make_shared<const DuePaper>(question, whole.rows, whole.isCut,
                                                             m_shop, m_shop.settings().language()));
        });
}

void ComingUpPage::askExport()
{
    AskBar::Question asked;
    asked.text = tr("The list goes into a file, with names, cards and phone numbers. Who takes it "
                    "is kept in the audit log. Your password, please.");
    asked.field = tr("Your password");
    asked.button = tr("Export");
    asked.isSecret = true;
    asked.answer = AskBar::proving(m_shop, [this] { askFile(); });
    m_ask->ask(asked);
}

void ComingUpPage::askFile()
{
    askTableFile(this, tr("Export the list"),
                 u"%1-%2"_s.arg(DueWords::nameOf(question().kind), m_shop.today().toIso()),
                 [this](const QString &path) { exportTo(path); });
}

void ComingUpPage::exportTo(const QString &path)
{
    // Whoever takes it is on record before there is a file.
    bool isNoted = false;
    attempt(this, [&] {
        const Result<Done> noted = noteExport(m_shop.desk(), ExportKind::Members);
        isNoted = bool(noted);
        if (!noted) {
            m_message->show(NoticeKind::Warning, refusalText(noted.refusal(), m_shop));
        }
    });
    if (!isNoted) {
        return;
    }
    m_message->show(NoticeKind::Note, tr("The list is being written…"));
    m_shop.background().read(
        this,
        [question = question()](Background::Reading &reading) {
            return std::pair(question,
                             wholeOf(reading, question, std::numeric_limits<std::size_t>::max()));
        },
        [this, path](const std::pair<DueQuestion, WholeList> &read) {
            const auto &[question, whole] = read;
            if (whole.refusal) {
                m_message->show(NoticeKind::Warning, refusalText(*whole.refusal, m_shop));
                return;
            }
            const auto writer = TableWriter::create(path, DueWords::tableColumns(question.kind));
            const DueWords words(m_shop);
            for (const DueRow &row : whole.rows) {
                writer->append(words.tableCells(row, question.kind));
            }
            writer->commit();
            m_message->show(NoticeKind::Success, tr("%Ln row(s) written to %1.", nullptr,
                                                    static_cast<int>(whole.rows.size()))
                                                     .arg(path));
        },
        Background::Lane::Long,
        [this](const QString &fault) { m_message->show(NoticeKind::Error, fault); });
}

} // namespace regulars
