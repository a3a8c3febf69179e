#include "ui/welcome/firstrun.h"

#include "ui/attempt.h"
#include "ui/languages.h"
#include "ui/parts/card.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/refusaltext.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/typeramp.h"
#include "ui/welcome/newsecretfields.h"
#include "ui/welcome/newshop.h"
#include "ui/welcome/restoreform.h"
#include "ui/welcome/templatelist.h"
#include "ui/windowplace.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pageCount = 3;
constexpr int contentWidth = 960;
constexpr int formWidth = 420;
constexpr int practiceChoice = 1;

// A field with its name above it.
void addField(QVBoxLayout *column, Label *name, QLineEdit *field)
{
    name->setBuddy(field);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(4);
    pair->addWidget(name);
    pair->addWidget(field);
    column->addLayout(pair);
}

} // namespace

const QString FirstRun::recoverySheet = u"recovery"_s;

FirstRun::FirstRun(Settings &settings, Theme &theme, Languages &languages, const Clock &clock,
                   const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_languages(languages)
    , m_clock(clock)
    , m_folder(folder)
    , m_pages(new QStackedWidget)
    , m_step(new Label(TextRole::Caption, Tone::Muted))
    , m_title(new Label(TextRole::Heading))
    , m_lead(new Label(TextRole::Body, Tone::Muted))
    , m_message(new InlineMessage)
{
    m_pages->addWidget(makeShopPage());
    m_pages->addWidget(makeOwnerPage());
    m_pages->addWidget(makeStartPage());
    m_pages->addWidget(makeRestorePage());
    m_lead->setWordWrap(true);
    m_title->setWordWrap(true);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(24, 24, 24, 12);
    column->addWidget(m_step);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(8);
    column->addWidget(m_pages);
    column->addWidget(m_message);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *centred = new QWidget;
    auto *across = new QHBoxLayout(centred);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    middle->setMaximumWidth(scaled(contentWidth));
    area->setWidget(centred);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(area, 1);
    QWidget *foot = makeFoot(); // as wide as what is above it
    foot->setMaximumWidth(scaled(contentWidth));
    auto *below = new QHBoxLayout;
    below->addStretch(1);
    below->addWidget(foot, 100);
    below->addStretch(1);
    all->addLayout(below);
    setMinimumSize(800, 560);
    new WindowPlace(*this, QSize(1100, 740));
    retranslate();
    turnTo(0);
}

FirstRun::~FirstRun() = default;

QWidget *FirstRun::makeShopPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_language = new QButtonGroup(this);
    auto *languages = new QHBoxLayout;
    for (const QString &code : Language::codes()) {
        auto *choice = new QRadioButton(Languages::nameOf(code));
        choice->setChecked(code == m_languages.code());
        connect(choice, &QRadioButton::clicked, this, [this, code] {
            m_settings.setLanguage(code);
            m_languages.speak(code);
            m_theme.setLanguage(code);
        });
        m_language->addButton(choice);
        languages->addWidget(choice);
        languages->addSpacing(12);
    }
    languages->addStretch(1);
    column->addLayout(languages);
    m_name = new QLineEdit;
    m_name->setObjectName(u"shop"_s);
    m_name->setMaxLength(60);
    m_name->setMaximumWidth(scaled(formWidth));
    m_labels.append(new Label(TextRole::Strong));
    addField(column, m_labels.last(), m_name);
    m_labels.append(new Label(TextRole::Strong));
    column->addWidget(m_labels.last());
    m_templates = new TemplateList;
    column->addWidget(m_templates);
    m_fromBackup = new QPushButton(themeIcon(u"database"_s), {});
    m_open = new QPushButton;
    m_open->setIcon(themeIcon(u"folder"_s));
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QString file =
            QFileDialog::getOpenFileName(this, tr("Open a shop that is there already"), m_folder,
                                         tr("Shops of Regulars (*.regulars);;All files (*)"));
        if (!file.isEmpty()) {
            emit openAsked(file);
        }
    });
    auto *ways = new FlowLayout;
    ways->addWidget(m_open);
    ways->addWidget(m_fromBackup);
    m_practising = new QPushButton(themeIcon(u"shop"_s), {});
    m_practising->setObjectName(u"practice"_s);
    connect(m_practising, &QPushButton::clicked, this, &FirstRun::practise);
    ways->addWidget(m_practising);
    column->addLayout(ways);
    return page;
}

QWidget *FirstRun::makeOwnerPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_owner = new QLineEdit;
    m_secret = new QLineEdit;
    m_again = new QLineEdit;
    for (QLineEdit *field : {m_owner, m_secret, m_again}) {
        m_labels.append(new Label(TextRole::Strong));
        addField(column, m_labels.last(), field);
        field->setMaximumWidth(scaled(formWidth));
        connect(field, &QLineEdit::textChanged, m_message, &InlineMessage::clear);
    }
    m_owner->setMaxLength(60);
    m_owner->setObjectName(u"owner"_s);
    m_secret->setObjectName(u"secret"_s);
    m_again->setObjectName(u"again"_s);
    for (QLineEdit *field : {m_secret, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(201);
        field->setAttribute(Qt::WA_InputMethodEnabled, false);
    }
    m_sheet = new QCheckBox;
    m_sheet->setObjectName(u"sheet"_s);
    m_sheetHint = new Label(TextRole::Caption, Tone::Muted);
    m_sheetHint->setWordWrap(true);
    column->addWidget(m_sheet);
    column->addWidget(m_sheetHint);
    column->addStretch(1);
    return page;
}

QWidget *FirstRun::makeStartPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_start = new QButtonGroup(this);
    for (const int choice : {0, practiceChoice}) {
        auto *card = new Card;
        auto *button = new QRadioButton;
        button->setChecked(choice == 0);
        auto *hint = new Label(TextRole::Body, Tone::Muted);
        hint->setWordWrap(true);
        (choice == practiceChoice ? m_practiceHint : m_startHint) = hint;
        card->content()->setSpacing(4);
        card->content()->addWidget(button);
        // Under the words of its choice, not under the mark.
        auto *below = new QHBoxLayout;
        below->addSpacing(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                          style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
        below->addWidget(hint, 1);
        card->content()->addLayout(below);
        m_start->addButton(button, choice);
        column->addWidget(card);
    }
    m_import = new QPushButton;
    m_import->setObjectName(u"import"_s);
    m_import->setIcon(themeIcon(u"import"_s));
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_start->button(0)->setChecked(true);
        m_firstPage = u"import"_s;
        goOn();
        m_firstPage.clear();
    });
    column->addWidget(m_import, 0, Qt::AlignLeft);
    m_where = new Label(TextRole::Caption, Tone::Muted);
    m_where->setWordWrap(true);
    column->addWidget(m_where);
    column->addStretch(1);
    return page;
}

QWidget *FirstRun::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 16);
    m_back = new QPushButton;
    m_next = new QPushButton;
    m_next->setProperty("kind", u"primary"_s);
    row->addWidget(m_back);
    m_help = new QPushButton(themeIcon(u"help"_s), {});
    m_help->setObjectName(u"handbook"_s);
    m_help->setProperty("kind", u"quiet"_s);
    row->addWidget(m_help);
    const auto help = [this] { emit handbookAsked(isRestoring() ? u"recovery"_s : u"setup"_s); };
    connect(m_help, &QPushButton::clicked, this, help);
    connect(new QShortcut(Qt::Key_F1, this), &QShortcut::activated, this, help);
    row->addStretch(1);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &FirstRun::goBack);
    connect(m_next, &QPushButton::clicked, this, &FirstRun::goOn);
    return foot;
}

int FirstRun::pageNumber() const
{
    return m_pages->currentIndex() + 1;
}

void FirstRun::complain(const QString &sentence)
{
    m_message->show(NoticeKind::Warning, sentence);
}

void FirstRun::turnTo(int page)
{
    m_message->clear();
    m_pages->setCurrentIndex(page);
    // The pages in the back take no room: the highest would make all others scroll.
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto policy = i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(i)->setSizePolicy(policy, policy);
    }
    m_back->setVisible(page > 0);
    retranslate();
    if (isRestoring()) {
        m_restore->begin();
    } else if (page == 0) {
        m_name->setFocus();
    } else if (page == 1) {
        m_owner->setFocus();
    } else {
        m_start->checkedButton()->setFocus();
    }
}

void FirstRun::goOn()
{
    if (isRestoring()) {
        m_restore->start();
        return;
    }
    if (m_pages->currentIndex() == 1 && !isOwnerReady()) {
        return;
    }
    if (m_pages->currentIndex() + 1 < pageCount) {
        turnTo(m_pages->currentIndex() + 1);
    } else {
        make();
    }
}

bool FirstRun::isOwnerReady()
{
    if (m_owner->text().trimmed().isEmpty()) {
        m_message->show(NoticeKind::Warning, tr("Type your name: it stands beside what you do."));
        m_owner->setFocus();
        return false;
    }
    if (const auto flaw = flawOf(Role::Owner, m_secret->text())) {
        m_message->show(NoticeKind::Warning, secretHint(Role::Owner, *flaw));
        m_secret->setFocus();
        return false;
    }
    if (m_secret->text() != m_again->text()) {
        m_again->clear();
        m_message->show(NoticeKind::Warning, tr("The two passwords differ. Type them once more."));
        m_again->setFocus();
        return false;
    }
    return true;
}

// "my shop" → ".../my shop.regulars", or with a number where that is taken.
QString FirstRun::freePath(const QString &name) const
{
    QString file = name.trimmed().isEmpty() ? u"shop"_s : name.trimmed();
    for (const QChar unsafe : u"/\\:*?\"<>|.%\n\r\t"_s) {
        file.replace(unsafe, u'-');
    }
    // Windows keeps these for its devices, whatever follows the dot.
    static const QRegularExpression device(u"(?i)^(con|prn|aux|nul|com\\d|lpt\\d)$"_s);
    file.replace(device, u"\\1-"_s);
    const QDir folder(m_folder);
    QString path = folder.filePath(file + u".regulars"_s);
    for (int number = 2; QFile::exists(path); ++number) {
        path = folder.filePath(u"%1 %2.regulars"_s.arg(file).arg(number));
    }
    return path;
}

void FirstRun::make()
{
    if (m_start->checkedId() == practiceChoice) {
        practise();
        return;
    }
    const QString name = m_name->text().trimmed();
    const NewShop shop{freePath(name), m_templates->chosen(), name, m_owner->text().trimmed(),
                       m_secret->text()};
    attempt(this, [&] {
        const Result<Done> made = makeShop(shop, m_clock);
        if (!made) {
            complain(refusalText(made.refusal(), Currency{}));
            return;
        }
        emit finished(shop.path, shop.owner, shop.secret, firstPage());
    });
}

// In a window of its own, which says that nothing counts (X10); here the shop waits to be opened.
void FirstRun::practise()
{
    m_start->button(0)->setChecked(true);
    m_message->show(NoticeKind::Note,
                    tr("The practice shop opens in a window of its own. Once you have seen enough, "
                       "go on here with your own shop."));
    emit practiceAsked();
}

QString FirstRun::firstPage() const
{
    return m_firstPage.isEmpty() && m_sheet->isChecked() ? recoverySheet : m_firstPage;
}

void FirstRun::retranslate()
{
    const int page = m_pages->currentIndex();
    setWindowTitle(tr("Regulars"));
    m_step->setText(tr("Step %1 of %2").arg(page + 1).arg(pageCount));
    const QStringList titles{tr("Welcome to Regulars"), tr("Who is the owner?"),
                             tr("How do you want to start?")};
    const QStringList leads{
        tr("Choose what comes nearest to your shop. Everything can be changed later."),
        tr("The owner may do everything. The password opens the shop on this computer."),
        tr("You can add people, import members and change every rule later.")};
    m_title->setText(titles.value(page));
    m_lead->setText(leads.value(page));
    const QStringList names{tr("Name of the shop"), tr("Kind of shop"), tr("Your name"),
                            tr("Password"), tr("Password once more")};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(names[i]);
    }
    m_name->setPlaceholderText(tr("My shop"));
    m_name->setAccessibleName(names[0]);
    m_owner->setAccessibleName(names[2]);
    m_secret->setAccessibleName(names[3]);
    m_again->setAccessibleName(names[4]);
    m_secret->setPlaceholderText(tr("10 characters or more"));
    m_sheet->setText(tr("Show the recovery sheet afterwards, to print it"));
    m_sheetHint->setText(tr("With it the shop opens on another computer, should this one be lost. "
                            "It can be made later, too, in the settings."));
    m_open->setText(tr("Open a shop that is there already…"));
    m_start->button(0)->setText(tr("Start with an empty shop"));
    m_startHint->setText(tr("No members yet. Rules, tiers and rewards come from your template."));
    m_start->button(practiceChoice)->setText(tr("Look around in a practice shop first"));
    m_practiceHint->setText(
        tr("A corner shop with 300 made-up members and a year of sales, in a window of its own "
           "where nothing counts. Everybody's PIN is 888888."));
    m_practising->setText(tr("Practice shop"));
    m_import->setText(tr("Open the shop and import from a file…"));
    m_where->setText(tr("The shop's file lies in %1.").arg(QDir::toNativeSeparators(m_folder)));
    m_help->setText(
        tr("%1 (%2)", "a command and its key")
            .arg(tr("Handbook"), QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText)));
    m_back->setText(tr("Back"));
    m_next->setText(page + 1 < pageCount ? tr("Continue") : tr("Open the shop"));
    tellRestore();
}

void FirstRun::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FirstRun::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // In a form Enter goes from field to field until all are filled.
        for (QLineEdit *field : {m_owner, m_secret, m_again}) {
            if (field->isVisible() && field->text().isEmpty() && !field->hasFocus()) {
                field->setFocus();
                return;
            }
        }
        goOn();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FirstRun::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().background);
}

} // namespace regulars
