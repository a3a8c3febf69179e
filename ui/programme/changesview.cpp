#include "ui/programme/changesview.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/theme/typeramp.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QString iconOf(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added:
        return u"plus"_s;
    case Difference::Kind::Removed:
        return u"trash"_s;
    case Difference::Kind::Changed:
        return u"edit"_s;
    case Difference::Kind::Moved:
        return u"sort"_s;
    }
    return {};
}

Tone toneOf(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added:
        return Tone::Success;
    case Difference::Kind::Removed:
        return Tone::Danger;
    default:
        return Tone::Primary;
    }
}

} // namespace

ChangesView::ChangesView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ChangesView::show(const std::vector<SectionChanges> &sections)
{
    delete m_content;
    m_lines.clear();
    m_content = new QWidget;
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    for (const SectionChanges &section : sections) {
        if (!m_lines.isEmpty()) {
            m_rows->addSpacing(10);
        }
        add(new Label(section.heading, TextRole::Caption, Tone::Muted), section.heading, 0);
        const size_t most = std::min(section.items.size(), mostItems);
        for (size_t i = 0; i < most; ++i) {
            addItem(section.items.at(i));
        }
        if (section.items.size() > most) {
            const QString rest =
                tr("and %n more", nullptr, static_cast<int>(section.items.size() - most));
            add(new Label(rest, TextRole::Body, Tone::Muted), rest, scaled(28));
        }
    }
    m_column->addWidget(m_content);
}

void ChangesView::addItem(const ItemChange &item)
{
    QString title = item.title;
    if (item.kind == Difference::Kind::Added) {
        title = tr("%1 (new)").arg(item.title);
    } else if (item.kind == Difference::Kind::Removed) {
        title = tr("%1 (taken away)").arg(item.title);
    }
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new IconLabel(iconOf(item.kind), toneOf(item.kind)), 0, Qt::AlignTop);
    auto *name = new Label(title, TextRole::Strong);
    name->setWordWrap(true);
    line->addWidget(name, 1);
    add(row, title, 0);
    for (const QString &detail : item.details) {
        add(new Label(detail), detail, scaled(28));
    }
}

void ChangesView::add(QWidget *widget, const QString &text, int indent)
{
    if (auto *label = qobject_cast<Label *>(widget)) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(indent, 0, 0, 0);
    }
    m_rows->addWidget(widget);
    m_lines += text;
}

} // namespace regulars
