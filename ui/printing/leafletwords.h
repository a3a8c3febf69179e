#pragma once

#include "ui/printing/leaflet.h"
#include "ui/sentences/sentences.h"

namespace regulars
{

// A programme as its customers are told it (R7): what is promised to all of them, in the sentences
// that the owner reads, without what concerns the shop alone: costs, stock, segments and tags, what
// excludes what. Where a section's sentences begin alike, that stands once above them, and that a
// promise holds at any time is said once for all. The programme and the language must live as long.
class LeafletWords
{
public:
    LeafletWords(const Programme &programme, const Language &language, BusinessDay today)
        : m_programme(programme)
        , m_language(language)
        , m_words(programme, language)
        , m_today(today)
    {}

    QString title() const; // of the print job and the file
    QString shop() const;
    QString invitation() const;
    QString ending(std::optional<BusinessDay> since) const;
    // Of a section that has no room for all.
    QString more(int entries) const;
    // Those that say something, in the order in which one reads them.
    std::vector<LeafletSection> sections() const;

private:
    using About = LeafletSection::About;

    QString tr(const char *text, const char *note = nullptr, int n = -1) const
    {
        return m_language.translate("regulars::LeafletWords", text, note, n);
    }
    QString headingOf(About about) const;
    LeafletSection section(About about) const;
    std::vector<LeafletEntry> entriesOf(About about) const;
    void addRules(LeafletSection &section) const;
    std::vector<QString> sentencesOf(const Rule &rule) const;
    std::vector<LeafletEntry> tierEntries() const;
    std::vector<LeafletEntry> rewardEntries() const;
    std::vector<LeafletEntry> couponEntries() const;
    std::vector<LeafletEntry> termEntries() const;
    QString tierText(int tier) const;
    QString privileges(int tier, const std::vector<Sentence> &sentences) const;
    QString gifts(const Tier &tier) const;
    enum class Alike { AsLong, OnTheSameTerms };
    bool areKept(Alike how) const;
    QString keeping() const;
    QString couponText(const CouponTemplate &coupon) const;
    QString told(const Sentence &sentence) const;
    QString paragraph(const std::vector<QString> &sentences) const;
    LeafletEntry entryOf(const Reward &reward) const;
    bool isPromised(const Rule &rule) const;
    bool isPromised(const Reward &reward) const;
    bool isHandedOut(int coupon) const;

    const Programme &m_programme;
    const Language &m_language;
    Sentences m_words;
    BusinessDay m_today;
};

} // namespace regulars
