#pragma once

#include <QListView>
#include <QStandardItemModel>

namespace regulars
{

// The templates as cards: drawing, name, and what each sets, in a line of figures.
class TemplateList : public QListView
{
    Q_OBJECT

public:
    explicit TemplateList(QWidget *parent = nullptr);

    QString chosen() const; // the template's id
    void choose(const QString &id);
    void retranslate();

    static QString nameOf(const QString &id);
    static QString summaryOf(const QString &id);
    static QString iconNameOf(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QStandardItemModel m_model;
};

} // namespace regulars
