#pragma once

#include "programme/jsontext.h"
#include "programme/programme.h"

namespace regulars
{

// What must hold all together, none of it an All.
std::vector<Condition> partsOf(const Condition &condition);

// Whether the parts can stand in one object: no key twice, and none that a metric would take for
// its own. Else they are written as a list under "all".
bool fitOneObject(const std::vector<Condition> &parts);

// Writes the parts that several sections of a programme share.
class PartWriter
{
public:
    PartWriter(const Programme &programme, JsonText &out)
        : m_programme(programme)
        , m_out(out)
    {}

    void condition(const Condition &condition);
    void conditions(const std::vector<Condition> &conditions);
    void effects(const std::vector<Effect> &effects);
    void discount(const Discount &discount);

    void money(Money money);
    void moneyMember(QLatin1StringView name, Money money);
    void windowMember(const Window &window); // a lifetime is left out
    void texts(const std::vector<QString> &texts);
    // Those categories of the closure whose parent isn't in it: the others follow from them.
    void categories(const std::vector<int> &closure);
    template <typename Thing>
    void id(const std::vector<Thing> &things, int index)
    {
        m_out.text(things.at(static_cast<size_t>(index)).id);
    }
    template <typename Thing>
    void ids(const std::vector<Thing> &things, const std::vector<int> &indices)
    {
        m_out.oneOrMore(indices, [&](int index) { id(things, index); });
    }

    const Programme &programme() const { return m_programme; }
    JsonText &out() { return m_out; }

private:
    void effect(const Effect &effect);

    const Programme &m_programme;
    JsonText &m_out;
};

} // namespace regulars
