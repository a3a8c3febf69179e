#pragma once

#include "programme/programme.h"
#include "ui/sentences/vocabulary.h"

#include <QJsonValue>
#include <QWidget>

#include <memory>

namespace regulars
{

// The editor of one slot: shows what the JSON holds there, and says what it should hold.
class SlotField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Nothing where what is there is no value yet; undefined to leave the member out.
    virtual std::optional<QJsonValue> value() const = 0;
    // What was typed on the slot goes on here.
    virtual void type(const QString &text);

signals:
    void chosen(); // one of a list: nothing more to be done

protected:
    // As which it is read out, and to which the focus goes.
    void setInput(QWidget *input, const QString &name);
};

// The editor for that slot, with the value that stands there (undefined: none).
std::unique_ptr<SlotField> slotFieldFor(const Slot &slot, const QJsonValue &value,
                                        const Vocabulary &words);

} // namespace regulars
