#pragma once

#include "services/staff.h"
#include "ui/parts/card.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace regulars
{

class Label;
class NewSecretFields;

// One person of the shop: name, role, a new PIN or password. In its place; what is refused is said
// at the field.
class PersonForm : public Card
{
    Q_OBJECT

public:
    // What the one who sits here may change: all, or clerks' PINs alone.
    enum class Reach { All, ClerksPins };

    explicit PersonForm(QWidget *parent = nullptr);

    void setReach(Reach reach);
    // Somebody new.
    void begin(Role role);
    void show(const Colleague &person);
    void clear();

    const std::optional<Colleague> &person() const { return m_person; }
    bool isNew() const { return m_isNew; }
    // Everything needed is there and good; else it is said where it is missing.
    bool isFilled();
    // What differs from how it stands; the secret apart.
    UserRequest request() const;
    QString secret() const;
    void say(const Refusal &refusal, const QString &sentence);
    void setWorking(bool isWorking);

    QLineEdit *name() const { return m_name; }
    QComboBox *role() const { return m_role; }
    NewSecretFields *secretFields() const { return m_secret; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *activeButton() const { return m_active; }
    QPushButton *cancelButton() const { return m_cancel; }
    QString fault() const;

signals:
    void saveWanted();
    void activeWanted(bool isActive);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields();
    void makeButtons();
    void follow();
    void retranslate();
    Role chosenRole() const;
    bool isRising() const;

    Reach m_reach = Reach::All;
    std::optional<Colleague> m_person;
    bool m_isNew = false;
    Label *m_hint;
    Label *m_nameName;
    QLineEdit *m_name;
    Label *m_roleName;
    QComboBox *m_role;
    Label *m_roleHint;
    NewSecretFields *m_secret;
    Label *m_fault;
    QPushButton *m_save;
    QPushButton *m_active;
    QPushButton *m_cancel;
};

} // namespace regulars
