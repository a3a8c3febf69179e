#pragma once

#include "ui/language.h"
#include "ui/programme/formfield.h"

#include <QStringList>

#include <vector>

class QComboBox;

namespace regulars
{

class FormLine;
struct Programme;

// Something of the programme by its id, or nothing: a category, a tier.
struct Pickable
{
    QString id;
    QString text;
};

// Its categories as a tree, children behind their parents and further in; without those that lie in
// `except`.
std::vector<Pickable> categoriesOf(const Programme &programme, const Language &language,
                                   const QString &except = {});
std::vector<Pickable> tiersOf(const Programme &programme, const Language &language);
// By name; of what has none, its id.
QString nameOfCategory(const Programme &programme, int category, const Language &language);

// A day as "2026-12-31".
FormLine *dateLine(const QString &pointer);

// One of the things of a programme, chosen in its place.
class FormPick : public FormField
{
    Q_OBJECT

public:
    explicit FormPick(const QString &pointer, QWidget *parent = nullptr);

    // What can be chosen now; `none` says what it means that nothing is, where that can be.
    void setItems(const std::vector<Pickable> &items, const QString &none = {});
    QComboBox *box() const { return m_box; }

protected:
    void display(const QJsonValue &value) override;

private:
    QComboBox *m_box;
    QString m_shown;
};

} // namespace regulars
