#include "ui/programme/changesview.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lineGap = 6;

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
    m_rows->setSpacing(lineGap);
    for (const SectionChanges &section : sections) {
        if (!m_lines.isEmpty()) {
            m_rows->addSpacing(10);
        }
        add(m_rows, section.heading, new Label(section.heading, TextRole::Caption, Tone::Muted));
        const size_t most = std::min(section.items.size(), mostItems);
        for (size_t i = 0; i < most; ++i) {
            addItem(section.items.at(i));
        }
        if (section.items.size() > most) {
            const QString rest =
                tr("and %n more", nullptr, static_cast<int>(section.items.size() - most));
            add(m_rows, rest, new Label(rest, TextRole::Body, Tone::Muted));
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
    // What is said of it stands below its name, however large the text and the icon become.
    auto *words = new QVBoxLayout;
    words->setSpacing(lineGap);
    line->addLayout(words, 1);
    add(words, title, new Label(title, TextRole::Strong));
    for (const QString &detail : item.details) {
        add(words, detail, new Label(detail));
    }
    m_rows->addWidget(row);
}

void ChangesView::add(QVBoxLayout *rows, const QString &text, Label *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(label);
    m_lines += text;
}

} // namespace regulars
