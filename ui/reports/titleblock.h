#pragma once

#include "ui/reports/block.h"

#include <QString>
#include <QStringList>

namespace regulars
{

// The head of the first page: shop, what this is, which month, and whether it is final.
class TitleBlock : public Block
{
public:
    struct Words
    {
        QString shop;
        QString title;
        QString month;
        QString status;
        bool isFinal = false;
    };
    explicit TitleBlock(Words words)
        : m_words(std::move(words))
    {}
    qreal height(const Paper &paper, qreal width) const override;
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override;

private:
    void paintStatus(QPainter &painter, const Paper &paper, const QRectF &place) const;
    Words m_words;
};

// A chain's head as QR code and as text, so that later any copy of the ledger can be held against
// this paper.
class HeadBlock : public Block
{
public:
    HeadBlock(QString title, QString anchor)
        : m_title(std::move(title))
        , m_anchor(std::move(anchor))
    {}
    qreal height(const Paper &paper, qreal width) const override;
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override;

private:
    QString m_title;
    QString m_anchor; // TILL:SEQ:HASH
};

// Three people's lines to sign on, with room for a seal.
class SignatureBlock : public Block
{
public:
    struct Words
    {
        QStringList roles;
        QString name;
        QString signature;
        QString date;
    };
    explicit SignatureBlock(Words words)
        : m_words(std::move(words))
    {}
    qreal height(const Paper &paper, qreal width) const override;
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override;

private:
    Words m_words;
};

} // namespace regulars
