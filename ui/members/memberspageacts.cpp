#include "protocol/exporting/exportfile.h"
#include "protocol/tablefiles/fileerror.h"
#include "services/memberlist.h"
#include "ui/attempt.h"
#include "ui/members/askbar.h"
#include "ui/members/bulkbar.h"
#include "ui/members/filterpanel.h"
#include "ui/members/memberspage.h"
#include "ui/members/membertableview.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/tablefile.h"
#include "ui/parts/toast.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/menutext.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostTagged = 5'000; // at once

} // namespace

void MembersPage::askRows(const MemberTable::Question &question, MemberTable::Deliver deliver)
{
    m_shop.background().readNewest(
        m_table,
        [question](Background::Reading &reading) {
            return MemberList(reading.desk).page(question.filter, question.sort, question.after);
        },
        [this, deliver = std::move(deliver)](Result<MemberListPage> page) {
            deliver(page ? std::move(*page) : MemberListPage());
            tell();
        });
}

void MembersPage::count()
{
    m_shop.background().readNewest(
        m_counted,
        [filter = m_filter](Background::Reading &reading) {
            return MemberList(reading.desk).count(filter);
        },
        [this](const Result<MemberCount> &count) {
            m_count = count ? std::optional(*count) : std::nullopt;
            tell();
        });
}

void MembersPage::readTags()
{
    m_shop.background().readNewest(
        m_panel, [](Background::Reading &reading) { return MemberList(reading.desk).tags(); },
        [this](const Result<QStringList> &tags) {
            m_panel->setChoices(tags ? *tags : QStringList());
            m_bulk->setTags(tags ? *tags : QStringList());
        });
}

void MembersPage::newMember()
{
    emit asked(u"till"_s, u"enrol"_s);
}

void MembersPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MembersPage::toggleFilters()
{
    m_panel->setVisible(m_filters->isChecked());
    if (m_filters->isChecked()) {
        m_panel->focusOn(FilterPart::Tiers);
    } else {
        find();
    }
}

void MembersPage::clearFilters()
{
    show(MemberFilter());
    find();
}

void MembersPage::toTill()
{
    if (const auto member = m_view->current()) {
        emit asked(u"till"_s, MemberRef::of(*member).toText());
    }
}

std::optional<MemberId> MembersPage::neighbour(MemberId member, int step)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->rowAt(row)->id != member) {
            continue;
        }
        const int other = row + step;
        if (other >= m_table->rowCount() - 1 && m_table->canFetchMore({})) {
            m_table->fetchMore({}); // there when it is asked for next
        }
        if (const MemberRow *found = m_table->rowAt(other)) {
            m_view->selectRow(other);
            return found->id;
        }
        return std::nullopt;
    }
    return std::nullopt;
}

void MembersPage::fillViews()
{
    m_viewMenu->clear();
    m_viewMenu->addAction(m_saveView);
    attempt(this, [this] {
        const auto views = SavedMemberViews(m_shop.desk()).all();
        if (!views || views->empty()) {
            return;
        }
        m_viewMenu->addSeparator();
        for (const MemberListView &view : *views) {
            connect(m_viewMenu->addAction(menuText(view.name)), &QAction::triggered, this,
                    [this, view] { showView(view); });
        }
        m_viewMenu->addSeparator();
        QMenu *remove = m_viewMenu->addMenu(tr("Remove"));
        for (const MemberListView &view : *views) {
            connect(remove->addAction(menuText(view.name)), &QAction::triggered, this,
                    [this, view] { removeView(view); });
        }
    });
}

void MembersPage::showView(const MemberListView &view)
{
    if (!view.columns.isEmpty()) {
        m_view->setColumns(view.columns);
    }
    m_view->showSorting(view.sort);
    show(view.filter);
}

void MembersPage::saveView()
{
    AskBar::Question question;
    question.text = tr("Under which name is this view kept? It keeps filters, order and columns.");
    question.field = tr("Name of the view");
    question.button = tr("Save");
    question.answer = [this](const QString &name) {
        const auto saved = SavedMemberViews(m_shop.desk())
                               .save(m_shop.envelope(), {name.trimmed(), m_filter,
                                                         m_table->sorting(), m_view->columns()});
        if (!saved) {
            return refusalText(saved.refusal(), m_shop);
        }
        Toast::tell(this, NoticeKind::Success,
                    tr("\"%1\" is kept under Views.").arg(name.trimmed()));
        return QString();
    };
    m_ask->ask(question);
}

void MembersPage::removeView(const MemberListView &view)
{
    attempt(this, [&] {
        const auto removed = SavedMemberViews(m_shop.desk()).remove(m_shop.envelope(), view.name);
        if (!removed) {
            m_message->show(NoticeKind::Warning, refusalText(removed.refusal(), m_shop));
            return;
        }
        m_turns.clear();
        m_removed = view;
        m_undo->setEnabled(true);
        Toast::tell(this, NoticeKind::Note, tr("The view \"%1\" is removed.").arg(view.name),
                    m_undo);
    });
}

void MembersPage::exportAll()
{
    AskBar::Question question;
    question.text = tr("All members go into one file, with their phone numbers. Who takes it is "
                       "kept in the audit log. Your password, please.");
    question.field = tr("Your password");
    question.button = tr("Export");
    question.isSecret = true;
    question.answer = AskBar::proving(m_shop, [this] {
        askTableFile(this, tr("Export members"), QString(),
                     [this](const QString &path) { exportTo(path); });
    });
    m_ask->ask(question);
}

void MembersPage::exportTo(const QString &path)
{
    m_message->show(NoticeKind::Note, tr("The members are being written…"));
    const Store *own = &m_shop.store();
    struct Written
    {
        Result<qint64> rows = qint64(0);
        bool isNoted = false;
        std::optional<FileError> fault{};
    };
    m_shop.background().read(
        this,
        [path, own](Background::Reading &reading) {
            Written written;
            written.isNoted = &reading.store == own;
            try {
                written.rows = exportFile(reading.desk, ExportKind::Members, path);
            } catch (const FileError &error) {
                written.fault = error;
            }
            return written;
        },
        [this, path](const Written &written) {
            if (written.fault) {
                m_message->show(NoticeKind::Error, troubleText(*written.fault));
                return;
            }
            if (!written.rows) {
                m_message->show(NoticeKind::Warning, refusalText(written.rows.refusal(), m_shop));
                return;
            }
            if (!written.isNoted) {
                attempt(this, [this] {
                    if (!noteExport(m_shop.desk(), ExportKind::Members)) {
                        throw std::logic_error("an export that was allowed isn't to be noted");
                    }
                });
            }
            m_message->show(NoticeKind::Success, tr("%Ln member(s) written to %1.", nullptr,
                                                    static_cast<int>(*written.rows))
                                                     .arg(path));
        },
        Background::Lane::Long,
        [this](const QString &fault) { m_message->show(NoticeKind::Error, fault); });
}

void MembersPage::chooseAll()
{
    attempt(this, [this] {
        auto ids = MemberList(m_shop.desk()).ids(m_filter, mostTagged + 1);
        if (!ids) {
            m_message->show(NoticeKind::Warning, refusalText(ids.refusal(), m_shop));
            return;
        }
        if (ids->size() > mostTagged) {
            m_message->show(NoticeKind::Warning,
                            tr("At most %Ln members can be tagged at once. Filter the list first.",
                               nullptr, mostTagged));
            return;
        }
        m_view->selectAll();
        m_all = std::move(*ids);
        tell();
    });
}

void MembersPage::tagChosen(const QString &tag, bool isOn)
{
    const std::vector<MemberId> members = m_all.empty() ? m_view->chosen() : m_all;
    attempt(this, [&] {
        auto turns = BulkTagging(m_shop.desk())
                         .tag(members, isOn ? QStringList{tag} : QStringList(),
                              isOn ? QStringList() : QStringList{tag});
        if (!turns) {
            m_message->show(NoticeKind::Warning, refusalText(turns.refusal(), m_shop));
            return;
        }
        m_message->clear();
        m_removed.reset();
        m_turns = std::move(*turns);
        m_undo->setEnabled(!m_turns.empty());
        const int changed = static_cast<int>(m_turns.size());
        refresh();
        Toast::tell(this, NoticeKind::Success,
                    isOn ? tr("%Ln member(s) tagged \"%1\".", nullptr, changed).arg(tag)
                         : tr("\"%1\" taken off %Ln member(s).", nullptr, changed).arg(tag),
                    m_turns.empty() ? nullptr : m_undo);
    });
}

// Those that are chosen, else the one of the current row.
void MembersPage::printCards()
{
    std::vector<MemberId> members = m_all.empty() ? m_view->chosen() : m_all;
    if (const auto current = m_view->current(); members.empty() && current) {
        members.push_back(*current);
    }
    QStringList ids;
    for (const MemberId member : members) {
        ids += QString::number(member.value());
    }
    if (!ids.isEmpty()) {
        emit asked(u"print"_s, u"card:%1;members"_s.arg(ids.join(u',')));
    }
}

void MembersPage::undo()
{
    attempt(this, [this] {
        if (const auto view = std::exchange(m_removed, std::nullopt)) {
            const auto kept = SavedMemberViews(m_shop.desk()).save(m_shop.envelope(), *view);
            m_undo->setEnabled(false);
            if (!kept) {
                m_message->show(NoticeKind::Warning, refusalText(kept.refusal(), m_shop));
                return;
            }
            Toast::tell(this, NoticeKind::Note, tr("\"%1\" is kept under Views.").arg(view->name));
            return;
        }
        if (m_turns.empty()) {
            return;
        }
        const auto undone = BulkTagging(m_shop.desk()).undo(m_turns);
        if (!undone) {
            m_message->show(NoticeKind::Warning, refusalText(undone.refusal(), m_shop));
            return;
        }
        m_turns.clear();
        m_undo->setEnabled(false);
        refresh();
        Toast::tell(this, NoticeKind::Note, tr("The tags are as they were."));
    });
}

} // namespace regulars
