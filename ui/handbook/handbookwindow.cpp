#include "ui/handbook/handbookwindow.h"

#include "ui/handbook/handbookpaper.h"
#include "ui/handbook/handbooktext.h"
#include "ui/language.h"
#include "ui/parts/keybadge.h"
#include "ui/parts/label.h"
#include "ui/theme/icons.h"
#include "ui/windowplace.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize meant(1020, 720);
constexpr int contentsWidth = 230;
constexpr int margin = 24;
constexpr int widestPicture = 760;
constexpr int sectionRole = Qt::UserRole;

HandbookColours coloursNow()
{
    const Tokens &t = tokens();
    return {t.text, t.muted, t.primary, t.tint(Tone::Primary), t.text};
}

} // namespace

HandbookWindow::HandbookWindow(Actions actions, QWidget *window)
    : QWidget(window, Qt::Window)
    , m_actions(std::move(actions))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new Label(TextRole::Body, Tone::Muted))
    , m_practice(new QPushButton)
    , m_print(new QPushButton)
    , m_text(new QTextBrowser)
{
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::list);
    connect(m_search, &QLineEdit::returnPressed, this, &HandbookWindow::nextHit);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!m_isListing) {
                    show(index.data(sectionRole).toString());
                }
            });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &to) {
        m_search->clear();
        show(to.fragment());
    });
    connect(m_print, &QPushButton::clicked, this,
            [this] { emit printAsked(std::make_shared<HandbookPaper>(*m_handbook, m_role)); });
    retranslate();
    new WindowPlace(*this, QSize(scaled(meant.width()), scaled(meant.height())));
}

void HandbookWindow::layOut()
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_practice->setIcon(themeIcon(u"shop"_s));
    m_practice->hide();
    m_print->setIcon(themeIcon(u"printer"_s));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->viewport()->installEventFilter(this);
    m_text->document()->setDocumentMargin(margin);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(12, 12, 12, 12);
    left->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_search, m_list, m_nothing, m_practice, m_print}) {
        left->addWidget(widget);
    }
    left->setStretchFactor(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left);
    row->addWidget(m_text, 1);
}

void HandbookWindow::open(const QString &pageId, Role role)
{
    m_role = role;
    m_search->clear();
    list();
    show(m_handbook->section(pageId) ? pageId : m_handbook->parts().front().sections.front().id);
    QWidget::show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

void HandbookWindow::offerPractice(QAction *practice)
{
    m_practising = practice;
    connect(m_practice, &QPushButton::clicked, practice, &QAction::trigger);
    connect(practice, &QAction::changed, this,
            [this] { m_practice->setText(m_practising->text()); });
    m_practice->setText(practice->text());
    m_practice->setVisible(practice->isVisible());
}

QStringList HandbookWindow::found() const
{
    QStringList ids;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString id = m_model.item(row)->data(sectionRole).toString();
        if (!id.isEmpty()) {
            ids += id;
        }
    }
    return ids;
}

QStringList HandbookWindow::wanted() const
{
    return m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
}

void HandbookWindow::read()
{
    m_handbook = std::make_unique<Handbook>(Language::nearest(QLocale().name()));
}

// Under the name of its part each section that has all words which are looked for.
void HandbookWindow::list()
{
    const QStringList words = wanted();
    const QScopedValueRollback quiet(m_isListing, true);
    m_model.clear();
    for (const HandbookPart &part : m_handbook->partsFor(m_role)) {
        bool isNamed = false;
        for (const HandbookSection &section : part.sections) {
            const QString text = section.plain();
            if (!std::all_of(words.begin(), words.end(), [&text](const QString &word) {
                    return text.contains(word, Qt::CaseInsensitive);
                })) {
                continue;
            }
            if (!isNamed) {
                auto *heading = new QStandardItem(part.title);
                heading->setFlags(Qt::NoItemFlags);
                heading->setFont(fontOf(TextRole::Caption));
                m_model.appendRow(heading);
                isNamed = true;
            }
            auto *item = new QStandardItem(section.title);
            item->setData(section.id, sectionRole);
            m_model.appendRow(item);
        }
    }
    const QStringList ids = found();
    m_nothing->setVisible(ids.isEmpty());
    if (!ids.isEmpty() && !m_section.isEmpty()) {
        show(ids.contains(m_section) ? m_section : ids.first());
    }
}

void HandbookWindow::show(const QString &section)
{
    if (!m_handbook->section(section)) {
        return;
    }
    const bool isOther = section != m_section;
    m_section = section;
    const QModelIndexList rows =
        m_model.match(m_model.index(0, 0), sectionRole, section, 1, Qt::MatchExactly);
    if (!rows.isEmpty() && m_list->currentIndex() != rows.first()) {
        const QScopedValueRollback quiet(m_isListing, true);
        m_list->setCurrentIndex(rows.first());
    }
    draw();
    if (isOther) {
        m_text->verticalScrollBar()->setValue(0);
    }
    mark();
}

int HandbookWindow::pictureWidth() const
{
    const int room = m_text->viewport()->width() - 2 * margin;
    return std::clamp(room, 200, std::max(scaled(widestPicture), 200));
}

void HandbookWindow::draw()
{
    const HandbookSection *section = m_handbook->section(m_section);
    if (!section) {
        return;
    }
    m_drawnWidth = m_text->viewport()->width();
    const int width = pictureWidth();
    const int at = m_text->verticalScrollBar()->value();
    for (const HandbookLine &line : section->lines) {
        if (line.kind == HandbookLine::Kind::Picture) {
            // Scaled here: the document would leave out pixels.
            const qreal sharpness = devicePixelRatioF();
            QImage picture(Handbook::pictureFile(m_handbook->language(), line.picture));
            picture = picture.convertToFormat(QImage::Format_RGB32)
                          .scaledToWidth(qRound(width * sharpness), Qt::SmoothTransformation);
            picture.setDevicePixelRatio(sharpness);
            m_text->document()->addResource(QTextDocument::ImageResource, QUrl(line.picture),
                                            picture);
        }
    }
    std::vector<HandbookKey> keys;
    for (const QAction *action : m_actions(m_section)) {
        if (action->isVisible() && !action->shortcut().isEmpty()) {
            keys.push_back({keyText(action->shortcut()), action->text().remove(u'&')});
        }
    }
    m_text->document()->setDefaultFont(fontOf(TextRole::Body));
    m_text->setHtml(richText(*section, keys, tr("Keys of this page"), coloursNow(),
                             fontOf(TextRole::Title).pixelSize(), width));
    m_text->verticalScrollBar()->setValue(at);
}

// Every place of the words that are looked for; the first is brought into sight.
void HandbookWindow::mark()
{
    m_hits.clear();
    m_hit = -1;
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : wanted()) {
        for (QTextCursor at = m_text->document()->find(word); !at.isNull();
             at = m_text->document()->find(word, at)) {
            m_hits.append(at);
            QTextEdit::ExtraSelection one;
            one.cursor = at;
            one.format.setBackground(tokens().tint(Tone::Warning));
            one.format.setForeground(tokens().text);
            one.format.setFontUnderline(true);
            marks.append(one);
        }
    }
    std::sort(m_hits.begin(), m_hits.end());
    m_text->setExtraSelections(marks);
    if (!m_hits.isEmpty()) {
        m_hit = 0;
        QTextCursor place = m_hits.first();
        place.clearSelection();
        m_text->setTextCursor(place);
        m_text->ensureCursorVisible();
    }
}

// The next place in this section, then the next section.
void HandbookWindow::nextHit()
{
    if (m_hit + 1 < m_hits.size()) {
        QTextCursor place = m_hits[++m_hit];
        place.clearSelection();
        m_text->setTextCursor(place);
        m_text->ensureCursorVisible();
        return;
    }
    const QStringList ids = found();
    if (!ids.isEmpty() && !wanted().isEmpty()) {
        show(ids[(ids.indexOf(m_section) + 1) % ids.size()]);
    }
}

void HandbookWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_handbook) {
        return;
    }
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_list->setFixedWidth(scaled(contentsWidth));
        list();
        draw();
        mark();
    }
}

void HandbookWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        parentWidget()->activateWindow();
        return;
    }
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    }
    QWidget::keyPressEvent(event);
}

// Pictures are as wide as there is room; from the line that is typed in Down goes into the list.
bool HandbookWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOtherWidth = watched == m_text->viewport() && event->type() == QEvent::Resize &&
                              m_text->viewport()->width() != m_drawnWidth;
    if (isOtherWidth && m_handbook) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                draw();
                mark();
            },
            Qt::QueuedConnection);
    }
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HandbookWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().background);
}

void HandbookWindow::retranslate()
{
    read();
    setWindowTitle(tr("Handbook"));
    m_search->setPlaceholderText(tr("Search the handbook"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_list->setAccessibleName(tr("What is in the handbook"));
    m_list->setFixedWidth(scaled(contentsWidth));
    m_nothing->setText(tr("These words are not in the handbook. Try others."));
    m_print->setText(tr("Print or save as PDF"));
    m_text->setAccessibleName(tr("Handbook"));
    list();
    draw();
}

} // namespace regulars
