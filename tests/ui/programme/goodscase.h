#pragma once

#include "pagelook.h"
#include "programmefloor.h"
#include "ui/programme/formfields.h"
#include "ui/programme/goodsimport.h"
#include "ui/programme/goodspage.h"

#include <QLineEdit>

namespace regulars
{

// The page of goods over a shop with a few of them, as a person works on it.
class GoodsCase
{
protected:
    void open()
    {
        m_floor = std::make_unique<ProgrammeFloor>(programmeText());
        m_page = std::make_unique<GoodsPage>(*m_floor->shop, *m_floor->session);
        m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
        m_page->show();
        m_page->onShown();
    }
    void close()
    {
        m_page.reset();
        m_floor.reset();
    }

    // The base programme with goods: bread and tea in food, cups alone.
    static QByteArray programmeText()
    {
        QJsonObject root =
            QJsonDocument::fromJson(
                salesfloor::Terms{.rules = R"({"id": "tea-day", "name": "Tea day", "on": "purchase",
                                                "when": {"category": ["tea"], "weekdays": ["wed"]},
                                                "give": {"multiply": 2}},
                                               {"id": "cup-gift", "name": "Cups", "on": "purchase",
                                                "when": {"product": ["cup"]}, "give": {"points": 7}})"}
                    .text())
                .object();
        const auto category = [](const QString &id, const QJsonValue &name, const QString &parent) {
            QJsonObject made{{QStringLiteral("id"), id}, {QStringLiteral("name"), name}};
            if (!parent.isEmpty()) {
                made.insert(QStringLiteral("parent"), parent);
            }
            return made;
        };
        const auto product = [](const QString &id, const QString &name, const QString &of) {
            return QJsonObject{{QStringLiteral("id"), id},
                               {QStringLiteral("name"), name},
                               {QStringLiteral("category"), of}};
        };
        root[QStringLiteral("categories")] = QJsonArray{
            category(QStringLiteral("food"), QStringLiteral("Food"), {}),
            category(QStringLiteral("bread"), QStringLiteral("Bread"), QStringLiteral("food")),
            category(QStringLiteral("tea"),
                     QJsonObject{{QStringLiteral("en"), QStringLiteral("Tea")},
                                 {QStringLiteral("zh_CN"), QStringLiteral("茶")}},
                     QStringLiteral("food")),
            category(QStringLiteral("household"), QStringLiteral("Household"), {})};
        QJsonObject cup{{QStringLiteral("id"), QStringLiteral("cup")},
                        {QStringLiteral("name"), QStringLiteral("Cup")},
                        {QStringLiteral("price"), QStringLiteral("20.00")}};
        root[QStringLiteral("products")] = QJsonArray{
            product(QStringLiteral("100"), QStringLiteral("White bread"), QStringLiteral("bread")),
            product(QStringLiteral("200"), QStringLiteral("Green tea"), QStringLiteral("tea")),
            product(QStringLiteral("201"), QStringLiteral("Black tea"), QStringLiteral("tea")),
            cup};
        root[QStringLiteral("actions")] =
            QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("bag")},
                                   {QStringLiteral("name"), QStringLiteral("Own bag")}}};
        return QJsonDocument(root).toJson();
    }
    QJsonValue value(const QString &pointer) const { return m_floor->session->value(pointer); }
    FormField *field(const QString &pointer) const { return m_page->form()->field(pointer); }
    template <typename Field>
    Field *as(const QString &pointer) const
    {
        return qobject_cast<Field *>(field(pointer));
    }
    static void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->insert(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    bool edit(const QString &id, GoodsModel::Column column, const QString &typed)
    {
        GoodsModel *model = m_page->model();
        return model->setData(model->index(model->rowOf(id), column), typed, Qt::EditRole);
    }
    QStringList shownIds() const
    {
        QStringList ids;
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            ids += m_page->model()->idAt(row);
        }
        return ids;
    }
    void publish()
    {
        salesfloor::Shop::done(m_floor->session->publish(m_floor->shop->envelope()));
        PageLook::settle();
    }
    QString file(const QString &name, const QByteArray &text) const
    {
        const QString path = m_floor->folder.filePath(name);
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly) || made.write(text) != text.size()) {
            qFatal("no file %s", qPrintable(path));
        }
        return path;
    }
    void importFile(const QString &path)
    {
        m_page->showView(GoodsPage::View::Import);
        m_page->importing()->begin();
        m_page->importing()->openFile(path);
        PageLook::settle();
    }

    PageLook m_look;
    std::unique_ptr<ProgrammeFloor> m_floor;
    std::unique_ptr<GoodsPage> m_page;
};

} // namespace regulars
