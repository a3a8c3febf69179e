#include "ui/programme/picturefield.h"

#include "ui/attempt.h"
#include "ui/parts/droppedfile.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QImageReader>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostPixels = 1024; // wide and high
constexpr QSize shownAt100{192, 144};
constexpr std::array qualities{85, 70, 55};

QByteArray written(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

} // namespace

PictureField::PictureField(Shop &shop, Pictured kind, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_kind(kind)
    , m_name(new Label)
    , m_view(new Label(TextRole::Caption, Tone::Muted))
    , m_hint(new Label(TextRole::Caption, Tone::Muted))
    , m_choose(new QPushButton)
    , m_remove(new QPushButton)
    , m_message(new InlineMessage)
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_view->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_hint->setWordWrap(true);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_choose, m_remove}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    m_remove->setProperty("kind", u"quiet"_s);
    column->addWidget(m_name);
    column->addWidget(m_view);
    column->addWidget(buttons);
    column->addWidget(m_hint);
    column->addWidget(m_message);
    connect(m_choose, &QPushButton::clicked, this, &PictureField::choose);
    connect(m_remove, &QPushButton::clicked, this, &PictureField::remove);
    retranslate();
}

void PictureField::show(const QString &thing, bool mayEdit)
{
    m_mayEdit = mayEdit;
    if (m_thing != thing) {
        m_thing = thing;
        m_picture = QPixmap();
        m_message->clear();
        read();
    }
    tell();
}

void PictureField::read()
{
    m_shop.background().readNewest(
        this,
        [kind = m_kind, thing = m_thing](Background::Reading &reading) {
            const auto found = GoodsPictures(reading.desk).of(kind, thing);
            return std::pair(thing, found && *found ? (*found)->bytes : QByteArray());
        },
        [this](const std::pair<QString, QByteArray> &found) {
            if (found.first == m_thing) {
                m_picture = QPixmap();
                m_picture.loadFromData(found.second);
                tell();
            }
        });
}

void PictureField::tell()
{
    m_view->setVisible(hasPicture());
    if (hasPicture()) {
        const QSize room(scaled(shownAt100.width()), scaled(shownAt100.height()));
        const qreal density = devicePixelRatioF();
        QPixmap shown =
            m_picture.scaled(room * density, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        shown.setDevicePixelRatio(density);
        m_view->setPixmap(shown);
    }
    m_choose->setText(hasPicture() ? tr("Another picture…") : tr("Choose a picture…"));
    m_choose->setEnabled(m_mayEdit);
    m_remove->setEnabled(m_mayEdit);
    m_remove->setVisible(hasPicture());
}

QByteArray PictureField::kept(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull()) {
        return {};
    }
    if (image.width() > mostPixels || image.height() > mostPixels) {
        image = image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    if (image.hasAlphaChannel()) {
        const QByteArray png = written(image, "PNG", -1);
        if (png.size() <= Pictures::mostBytes) {
            return png;
        }
        QImage ground(image.size(), QImage::Format_RGB32);
        ground.fill(Qt::white);
        QPainter(&ground).drawImage(0, 0, image);
        image = ground;
    }
    QByteArray bytes;
    for (const int quality : qualities) {
        bytes = written(image, "JPEG", quality);
        if (bytes.size() <= Pictures::mostBytes) {
            break;
        }
    }
    return bytes;
}

void PictureField::take(const QString &path)
{
    m_message->clear();
    const QByteArray bytes = kept(path);
    if (bytes.isEmpty()) {
        m_message->show(NoticeKind::Warning,
                        tr("That is no picture that can be read. Take a PNG, JPEG or WebP file."));
        return;
    }
    attempt(this, [&] {
        const Result<Done> done = GoodsPictures(m_shop.desk()).set(m_kind, m_thing, bytes);
        if (!done) {
            m_message->show(NoticeKind::Warning, refusalText(done.refusal(), m_shop));
            return;
        }
        read();
        emit changed();
    });
}

void PictureField::remove()
{
    m_message->clear();
    attempt(this, [&] {
        const Result<Done> done = GoodsPictures(m_shop.desk()).clear(m_kind, m_thing);
        if (!done) {
            m_message->show(NoticeKind::Warning, refusalText(done.refusal(), m_shop));
            return;
        }
        m_choose->setFocus(Qt::OtherFocusReason);
        read();
        emit changed();
    });
}

QString PictureField::fault() const
{
    return m_message->text();
}

void PictureField::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a picture"), QString(),
                                   tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureField::take);
    dialog->open();
}

void PictureField::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_mayEdit && !droppedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void PictureField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(droppedFile(event->mimeData()));
}

void PictureField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        tell();
    }
}

void PictureField::retranslate()
{
    m_name->setText(tr("Picture"));
    m_view->setAccessibleName(tr("Picture"));
    m_remove->setText(tr("Remove the picture"));
    m_hint->setText(tr("Or drop a file here. A picture is kept at once, without publishing."));
    tell();
}

} // namespace regulars
