#pragma once

#include "ui/printing/printout.h"

#include <QCache>
#include <QImage>
#include <QWidget>

#include <memory>

namespace regulars
{

// The sheets of a printout one below the other, as they will come out of the printer: white paper
// in dark colours, too.
class SheetView : public QWidget
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    void show(std::shared_ptr<const Printout> printout); // null: nothing
    const std::shared_ptr<const Printout> &printout() const { return m_printout; }
    int pageCount() const { return m_pages; }
    // One page as it is seen, so many device pixels wide.
    static QImage pictureOf(const Printout &printout, int page, int width);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using QWidget::show;
    QSize pageSize(int width) const; // of the paper on the screen

    std::shared_ptr<const Printout> m_printout;
    int m_pages = 0;
    QCache<int, QImage> m_pictures{8};
};

} // namespace regulars
