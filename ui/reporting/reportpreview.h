#pragma once

#include <QAbstractScrollArea>
#include <QPixmap>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace regulars
{

class ReportPages;

// The report's sheets one below the other as they come on paper, at any size: each is drawn anew at
// the size at which it is looked at, when it comes into view, one at a time.
class ReportPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { FitWidth, WholePage, Free };
    static constexpr int leastPercent = 25;
    static constexpr int mostPercent = 300;

    explicit ReportPreview(QWidget *parent = nullptr);
    ~ReportPreview() override;

    // Null: nothing is shown.
    void setPages(std::shared_ptr<const ReportPages> pages);
    int pageCount() const;
    int currentPage() const; // from 0 on
    void goTo(int page);

    Zoom zoom() const { return m_zoom; }
    int percent() const;
    void setZoom(Zoom zoom);
    void setPercent(int percent);
    void zoomBy(int steps);

    // A page as it is drawn at the present size.
    QImage drawn(int page) const;
    bool isDrawn() const; // all that is in view

signals:
    void moved(); // another page, or another size

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void keepPlace(double share);
    double placeShare() const;
    QSize pageSize() const;
    QRect pageRect(int page) const; // in the viewport
    std::vector<int> inView() const;
    void drawNext();
    void told();

    std::shared_ptr<const ReportPages> m_pages;
    Zoom m_zoom = Zoom::FitWidth;
    double m_scale = 1; // screen pixels a paper's pixel of 96 an inch
    std::map<int, QPixmap> m_drawn;
    QTimer m_drawing;
};

} // namespace regulars
