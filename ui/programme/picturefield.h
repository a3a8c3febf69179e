#pragma once

#include "services/goodspictures.h"

#include <QPixmap>
#include <QWidget>

class QPushButton;

namespace regulars
{

class InlineMessage;
class Label;
class Shop;

// The picture of a product or a reward, shown and changed in its place. It lies beside the
// programme: what is changed here is changed at once, without publishing.
class PictureField : public QWidget
{
    Q_OBJECT

public:
    PictureField(Shop &shop, Pictured kind, QWidget *parent = nullptr);

    void show(const QString &thing, bool mayEdit);
    // Made small enough to be kept.
    void take(const QString &path);
    void remove();
    bool hasPicture() const { return !m_picture.isNull(); }
    QString fault() const;
    QPushButton *chooseButton() const { return m_choose; }
    QPushButton *removeButton() const { return m_remove; }

    // As it is kept: at most 1024 pixels wide and high, JPEG, or PNG where it is see-through.
    // Empty: no picture that can be read.
    static QByteArray kept(const QString &path);

signals:
    // Another one, or none, is kept now.
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using QWidget::show;
    void read();
    void choose();
    void tell();
    void retranslate();

    Shop &m_shop;
    Pictured m_kind;
    QString m_thing;
    bool m_mayEdit = false;
    QPixmap m_picture;
    Label *m_name;
    Label *m_view;
    Label *m_hint;
    QPushButton *m_choose;
    QPushButton *m_remove;
    InlineMessage *m_message;
};

} // namespace regulars
