#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

#include <optional>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

bool isFaulty(const QWidget *widget)
{
    return widget &&
           (widget->property("faulty").toBool() ||
            (widget->parentWidget() && widget->parentWidget()->property("faulty").toBool()));
}

QString kindOf(const QStyleOption *option, const QWidget *widget)
{
    const QString kind = widget ? widget->property("kind").toString() : QString();
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button && (button->features & QStyleOptionButton::DefaultButton);
    return kind.isEmpty() && isDefault ? u"primary"_s : kind;
}

std::optional<Qt::ArrowType> arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
        return Qt::DownArrow;
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    default:
        return std::nullopt;
    }
}

} // namespace

bool RegularsStyle::isInside(const QWidget *widget)
{
    return widget && widget->parentWidget() &&
           (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
            qobject_cast<const QComboBox *>(widget->parentWidget()));
}

void RegularsStyle::drawRow(const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option->rect, item->backgroundBrush);
    }
    if (option->state & State_Selected) {
        painter->fillRect(option->rect, m_tokens.tint(Tone::Primary));
        if (item && (item->viewItemPosition == QStyleOptionViewItem::Beginning ||
                     item->viewItemPosition == QStyleOptionViewItem::OnlyOne)) {
            painter->fillRect(QRect(option->rect.topLeft(), QSize(3, option->rect.height())),
                              m_tokens.primary);
        }
    } else if ((option->state & State_MouseOver) && (option->state & State_Enabled) &&
               qobject_cast<const QAbstractItemView *>(widget)) {
        painter->fillRect(option->rect, m_tokens.hover());
    }
}

// Frames and panels; false for what isn't one.
bool RegularsStyle::drawPanel(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        stylepaint::button(painter, *option, m_tokens, kindOf(option, widget));
        return true;
    case PE_PanelButtonTool:
    case PE_FrameButtonTool:
        stylepaint::toolButton(painter, *option, m_tokens, kindOf(option, widget));
        return true;
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
        return true;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0 && !isInside(widget)) {
            stylepaint::field(painter, *option, m_tokens, isFaulty(widget));
        }
        return true;
    case PE_Frame:
        if (isMultiLine(widget)) {
            stylepaint::field(painter, *option, m_tokens, isFaulty(widget));
            return true;
        }
        [[fallthrough]];
    case PE_FrameGroupBox:
        stylepaint::panel(painter, option->rect, {}, m_tokens.hairline, 3);
        return true;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        drawRow(option, painter, widget);
        return true;
    case PE_PanelMenu:
        stylepaint::panel(painter, option->rect, m_tokens.surface, m_tokens.border, radius);
        return true;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return true;
    default:
        return false;
    }
}

void RegularsStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    if (drawPanel(element, option, painter, widget)) {
        return;
    }
    if (const std::optional<Qt::ArrowType> arrow = arrowOf(element)) {
        stylepaint::chevron(painter, option->rect, *arrow, m_tokens.muted);
        return;
    }
    switch (element) {
    case PE_FrameFocusRect:
        stylepaint::focusRing(painter, option->rect, m_tokens,
                              qobject_cast<const QAbstractItemView *>(widget) ? 3 : radius);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepaint::checkMark(painter, *option, m_tokens);
        return;
    case PE_IndicatorRadioButton:
        stylepaint::radioMark(painter, *option, m_tokens);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const int side = scaled(14);
            QRect place(0, 0, side, side);
            place.moveCenter(option->rect.center());
            const bool isOpen = option->state & State_Open;
            stylepaint::chevron(painter, place, isOpen ? Qt::DownArrow : Qt::RightArrow,
                                m_tokens.muted);
        }
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Qt's SortDown is ascending.
            const bool isAscending = header->sortIndicator == QStyleOptionHeader::SortDown;
            stylepaint::chevron(painter, option->rect, isAscending ? Qt::UpArrow : Qt::DownArrow,
                                m_tokens.primary);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RegularsStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButtonLabel) {
        QStyleOptionButton changed(*button);
        changed.palette.setColor(QPalette::ButtonText,
                                 stylepaint::buttonText(*button, m_tokens, kindOf(option, widget)));
        QProxyStyle::drawControl(element, &changed, painter, widget);
    } else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
               tool && element == CE_ToolButtonLabel) {
        QStyleOptionToolButton changed(*tool);
        changed.palette.setColor(QPalette::ButtonText,
                                 stylepaint::buttonText(*tool, m_tokens, kindOf(option, widget)));
        QProxyStyle::drawControl(element, &changed, painter, widget);
    } else if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
               item && element == CE_ItemViewItem) {
        QStyleOptionViewItem changed(*item); // rows keep their text's colour when selected
        changed.palette.setColor(QPalette::HighlightedText, m_tokens.text);
        QProxyStyle::drawControl(element, &changed, painter, widget);
    } else if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
               tab && element == CE_TabBarTabShape) {
        stylepaint::tab(painter, *tab, m_tokens);
    } else if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
               header && element == CE_HeaderSection) {
        stylepaint::headerSection(painter, *header, m_tokens);
    } else if (header && element == CE_Header) {
        drawHeader(*header, painter, widget);
    } else if (header && element == CE_HeaderLabel) {
        QStyleOptionHeader changed(*header); // a long heading ends in "…", it isn't cut
        changed.text =
            header->fontMetrics.elidedText(header->text, Qt::ElideRight, header->rect.width());
        QProxyStyle::drawControl(element, &changed, painter, widget);
    } else if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
               combo && element == CE_ComboBoxLabel) {
        QStyleOptionComboBox changed(*combo); // so does what was chosen
        const QRect room =
            proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
        changed.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight,
                                                            room.width() - icon - 1);
        QProxyStyle::drawControl(element, &changed, painter, widget);
    } else if (element == CE_HeaderEmptyArea) {
        stylepaint::headerGround(painter, option->rect, m_tokens);
    } else if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
               bar && element == CE_ProgressBarContents) {
        stylepaint::progress(painter, *bar, m_tokens);
    } else if (element != CE_ProgressBarGroove) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void RegularsStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    const auto part = [&](SubControl which) {
        return proxy()->subControlRect(control, option, which, widget);
    };
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider && control == CC_ScrollBar) {
        // Beside a list the groove is of the list's ground, also while there is nothing to scroll.
        const QWidget *holder = widget ? widget->parentWidget() : nullptr;
        holder = holder ? holder->parentWidget() : nullptr;
        if (qobject_cast<const QAbstractItemView *>(holder)) {
            painter->fillRect(slider->rect, slider->palette.brush(QPalette::Base));
        }
        stylepaint::scrollBar(painter, *slider, part(SC_ScrollBarSlider), m_tokens);
        return;
    } else if (slider && control == CC_Slider && slider->orientation == Qt::Horizontal) {
        stylepaint::slider(painter, *slider, part(SC_SliderGroove), part(SC_SliderHandle),
                           m_tokens);
        return;
    }
    if (control == CC_ComboBox) {
        stylepaint::field(painter, *option, m_tokens, isFaulty(widget));
        stylepaint::chevron(painter, part(SC_ComboBoxArrow), Qt::DownArrow, m_tokens.muted);
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox) {
        stylepaint::field(painter, *spin, m_tokens, isFaulty(widget));
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            stylepaint::chevron(painter, part(SC_SpinBoxUp), Qt::UpArrow, m_tokens.muted);
            stylepaint::chevron(painter, part(SC_SpinBoxDown), Qt::DownArrow, m_tokens.muted);
        }
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton) {
        drawToolButton(*tool, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

// Fusion asks its own places of words and arrow.
void RegularsStyle::drawHeader(const QStyleOptionHeader &header, QPainter *painter,
                               const QWidget *widget) const
{
    painter->save();
    painter->setClipRect(header.rect, Qt::IntersectClip);
    drawControl(CE_HeaderSection, &header, painter, widget);
    QStyleOptionHeader part(header);
    part.rect = headerPart(header, SE_HeaderLabel);
    drawControl(CE_HeaderLabel, &part, painter, widget);
    if (header.sortIndicator != QStyleOptionHeader::None) {
        part.rect = headerPart(header, SE_HeaderArrow);
        drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    }
    painter->restore();
}

// The ring of the focus around the whole, as around other buttons, and the arrow of a menu behind
// the words instead of in the corner.
void RegularsStyle::drawToolButton(const QStyleOptionToolButton &button, QPainter *painter,
                                   const QWidget *widget) const
{
    QStyleOptionToolButton changed(button);
    const bool hasArrow = opensMenu(button);
    const bool hasRing =
        (button.state & State_HasFocus) && (button.state & State_KeyboardFocusChange);
    changed.state &= ~State_HasFocus;
    changed.features &= ~QStyleOptionToolButton::HasMenu; // its small arrow is none of ours
    QProxyStyle::drawComplexControl(CC_ToolButton, &changed, painter, widget);
    if (hasArrow) {
        const int side = scaled(12);
        const QRect place(button.rect.right() - menuArrow() + (menuArrow() - side) / 2 - 2,
                          button.rect.center().y() - side / 2, side, side);
        stylepaint::chevron(painter, visualRect(button.direction, button.rect, place),
                            Qt::DownArrow, m_tokens.muted);
    }
    if (hasRing) {
        stylepaint::focusRing(painter, button.rect, m_tokens, radius);
    }
}

} // namespace regulars
