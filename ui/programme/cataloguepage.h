#pragma once

#include "services/programmefigures.h"
#include "ui/background.h"
#include "ui/programme/listandformpage.h"
#include "ui/sentences/sentenceeditor.h"

#include <QHash>
#include <QPixmap>

class QComboBox;
class QPushButton;

namespace regulars
{

class ActionButton;
class Card;
class DraftForm;
class EmptyState;
class FormCheck;
class FormDate;
class FormField;
class FormPick;
class Label;
class PictureField;
class PoolPanel;
class RewardGrid;
class StockPanel;

// What points buy, as cards on a shelf: the chosen reward's sentence, price, limits and days in the
// draft; its picture and its stock as they are in the shop; and how it does.
class CataloguePage : public ListAndFormPage
{
    Q_OBJECT

public:
    // What the shelf shows.
    enum class Kind {
        All,
        Changed,
        Goods,
        PointsAndMoney,
        Coupons,
        Services,
        Experiences,
        Donations,
        Partners
    };

    CataloguePage(Shop &shop, DraftSession &session, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("catalogue"); }
    QString title() const override { return tr("Catalogue"); }
    QString iconName() const override { return QStringLiteral("gift"); }
    void onShown() override;
    void open(const QString &subject) override; // a reward's id

    RewardGrid *grid() const { return m_grid; }
    QComboBox *kindFilter() const { return m_kindFilter; }
    QComboBox *zoneFilter() const { return m_zoneFilter; }
    // By the place in the reward: "/points".
    FormField *field(const QString &pointer) const;
    SentenceEditor *sentences() const { return m_sentences; }
    PictureField *picture() const { return m_picture; }
    StockPanel *stock() const { return m_stock; }
    PoolPanel *pool() const { return m_pool; } // instead, of one that hands out codes
    QString figuresText() const;
    // "/prices" adds a timed price, "/prices/0" takes it away.
    QPushButton *priceButton(const QString &place) const { return m_priceButtons.value(place); }
    bool hasPicture(const QString &reward) const { return m_pictures.contains(reward); }

    enum class Command { Add, Duplicate, Remove, Earlier, Later, Label, RemoveToo };
    QAction *command(Command command) const { return m_commands.value(static_cast<int>(command)); }

    bool addStart(const QString &startId) override;

protected:
    void retranslate() override;
    void refresh() override;
    void leaveStarts() override;

private:
    void makeCommands();
    void makeList();
    QWidget *makeReward();
    void makeFields(QVBoxLayout *column);
    void makeLiveCards(QVBoxLayout *column);
    void nameFields();
    void fillFilters();
    void tellCommands();

    std::optional<int> chosenReward() const; // its place in the draft
    QString base() const;
    bool isShown(const Reward &reward) const;
    QString badgeOf(const Reward &reward) const;
    QString statusOf(const Reward &reward) const;
    QString stockOf(const Reward &reward) const;
    QString priceOf(const Reward &reward) const;
    QString nameOf(const Reward &reward) const;
    void showGrid();
    void showChosen();
    void showPicks(const Reward &reward);
    void showStock(const Reward &reward, bool isLive);
    void showPrices(int reward);
    void showFigures(const Reward &reward);

    void readShelf();
    void readReach();

    void showStarts();
    void takeKind(const QJsonValue &kind);
    void takeCodes(const QJsonValue &codes);
    void takeSentence(const QString &pointer, const QJsonValue &value);
    void addPrice();
    void duplicate();
    void remove();
    void removeToo();
    void move(int by);
    void printLabel();

    QHash<int, QAction *> m_commands;
    DraftForm *m_form;
    QWidget *m_addButton;
    QComboBox *m_kindFilter;
    QComboBox *m_zoneFilter;
    RewardGrid *m_grid;
    EmptyState *m_none;
    Label *m_count;
    QWidget *m_reward;
    Card *m_saidCard;
    SentenceEditor *m_sentences;
    Card *m_whatCard;
    FormPick *m_kind;
    FormPick *m_coupon;
    FormPick *m_tier;
    Card *m_priceCard;
    QWidget *m_pricesHolder;
    QVBoxLayout *m_prices = nullptr;
    QHash<QString, QPushButton *> m_priceButtons;
    Card *m_limitsCard;
    FormCheck *m_codes;
    FormDate *m_from;
    FormDate *m_until;
    Card *m_pictureCard;
    PictureField *m_picture;
    Card *m_stockCard;
    StockPanel *m_stock;
    Label *m_codesToday;
    PoolPanel *m_pool;
    Card *m_figuresCard;
    Label *m_taken;
    Label *m_reach;

    QHash<QString, QByteArray> m_pictureHashes;
    QHash<QString, QPixmap> m_pictures; // by reward
    QHash<QString, qint64> m_stocks;
    QHash<QString, RewardTaking> m_takings; // last month's
    Background::Ticket m_reaching;
};

} // namespace regulars
