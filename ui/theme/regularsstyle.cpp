#include "ui/theme/regularsstyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/typeramp.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

int controlHeight(const QWidget *widget)
{
    return scaled(widget && widget->property("compact").toBool() ? 28 : 40);
}

int comboArrow()
{
    return scaled(32);
}

int spinArrows()
{
    return scaled(24);
}

// What stands before the text of any field, so that fields below each other begin alike.
int fieldInset()
{
    return scaled(8);
}

constexpr int lineMargin = 2; // QLineEdit's own, at either side of its text

// What grows with text.
std::optional<int> textMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_ToolBarIconSize:
        return iconSize().width();
    case QStyle::PM_LargeIconSize:
        return scaled(32);
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return scaled(20);
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return scaled(8);
    case QStyle::PM_TreeViewIndentation:
        return scaled(20);
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderLength:
        return scaled(20);
    default:
        return std::nullopt;
    }
}

} // namespace

RegularsStyle::RegularsStyle(const Tokens &tokens)
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
    , m_tokens(tokens)
{}

QPalette RegularsStyle::standardPalette() const
{
    return paletteOf(m_tokens);
}

void RegularsStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QMenu *>(widget)) {
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
    if (qobject_cast<QComboBox *>(widget)) {
        widget->installEventFilter(this);
    }
    if (auto *number = qobject_cast<QSpinBox *>(widget); number && number->prefix().isEmpty()) {
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (isMultiLine(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        widget->installEventFilter(this);
        insetText(widget);
    }
}

// What is typed stands as far from the frame as the text of one line.
void RegularsStyle::insetText(QWidget *widget)
{
    QTextDocument *text = nullptr;
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(widget)) {
        text = plain->isReadOnly() ? nullptr : plain->document();
    } else if (const auto *rich = qobject_cast<QTextEdit *>(widget)) {
        text = rich->isReadOnly() ? nullptr : rich->document();
    }
    if (text) {
        text->setDocumentMargin(fieldInset());
    }
}

void RegularsStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool RegularsStyle::isMultiLine(const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return (plain && plain->frameShape() != QFrame::NoFrame) ||
           (rich && rich->frameShape() != QFrame::NoFrame);
}

bool RegularsStyle::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (auto *choice = qobject_cast<QComboBox *>(watched)) {
        if (type == QEvent::FontChange || type == QEvent::LanguageChange) {
            // It forgets how wide its texts were with the style alone, and its least width only so.
            QEvent anew(QEvent::StyleChange);
            QCoreApplication::sendEvent(choice, &anew);
        }
    } else if (auto *field = qobject_cast<QWidget *>(watched)) {
        if (type == QEvent::FocusIn || type == QEvent::FocusOut) {
            field->update();
        } else if (type == QEvent::FontChange) {
            insetText(field);
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

int RegularsStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractItemView *>(widget) || !widget ? 1 : 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_FocusFrameHMargin:
        return 7; // cells begin where their heading does
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 12;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_MenuVMargin:
        return 4;
    case PM_HeaderMargin:
        return headerMargin;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return textMetric(metric).value_or(QProxyStyle::pixelMetric(metric, option, widget));
    }
}

int RegularsStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_TabBar_CloseButtonPosition:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_LineEdit_PasswordCharacter:
        return 0x25CF;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize RegularsStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                      const QSize &size, const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = controlHeight(widget);
    switch (type) {
    case CT_PushButton:
        // What looks like words alone is no wider than they are.
        made.setWidth(widget && widget->property("kind") == u"quiet"_s
                          ? size.width() + scaled(16)
                          : std::max(made.width() + scaled(16), scaled(80)));
        made.setHeight(std::max(made.height(), height));
        break;
    case CT_SpinBox:
        if (const auto *date = qobject_cast<const QDateTimeEdit *>(widget);
            date && date->calendarPopup()) {
            // Its text has the room of a combo box's, though it asks for that of a number.
            constexpr int edges = 8;
            made.setWidth(
                std::max(made.width(), size.width() + fieldInset() + comboArrow() + edges));
        } else if (qobject_cast<const QAbstractSpinBox *>(widget)) {
            made.setWidth(std::max(made.width(),
                                   size.width() + fieldInset() + spinArrows() + 2 * lineMargin));
        }
        [[fallthrough]];
    case CT_LineEdit:
        made.setHeight(std::max(made.height(), isInside(widget) ? made.height() : height));
        break;
    case CT_ComboBox:
        made.setWidth(made.width() + comboArrow());
        made.setHeight(std::max(made.height(), height));
        break;
    case CT_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            tool && opensMenu(*tool)) {
            made.setWidth(made.width() + menuArrow());
        }
        made = made.expandedTo(QSize(height, height));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        made.setHeight(std::max(made.height(), scaled(32)));
        break;
    case CT_TabBarTab:
        made = QSize(made.width() + scaled(12), std::max(made.height(), scaled(44)));
        break;
    case CT_HeaderSection:
        made.setHeight(std::max(made.height(), scaled(36)));
        break;
    case CT_ItemViewItem:
        made.setHeight(std::max(made.height(), scaled(36)));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            const int air = item->menuItemType == QStyleOptionMenuItem::SubMenu ? 28 : 16;
            made = QSize(made.width() + scaled(air), std::max(made.height(), scaled(36)));
        }
        break;
    default:
        break;
    }
    return made;
}

// A scroll bar is all groove, without arrows at its ends.
QRect RegularsStyle::scrollBarPart(const QStyleOptionSlider &bar, SubControl part,
                                   const QWidget *widget) const
{
    const QRect all = bar.rect;
    const bool isUpright = bar.orientation == Qt::Vertical;
    const int length = isUpright ? all.height() : all.width();
    const int least = proxy()->pixelMetric(PM_ScrollBarSliderMin, &bar, widget);
    const qint64 span = qint64(bar.maximum) - bar.minimum + bar.pageStep;
    const qint64 ideal = qint64(bar.pageStep) * length / std::max<qint64>(1, span);
    const int thumb = std::min(length, std::max(least, static_cast<int>(ideal)));
    const int start = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                              length - thumb, bar.upsideDown);
    const auto stretch = [&](int from, int to) {
        return isUpright ? QRect(all.left(), all.top() + from, all.width(), to - from)
                         : QRect(all.left() + from, all.top(), to - from, all.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return stretch(start, start + thumb);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + thumb, length);
    case SC_ScrollBarAddLine:
    case SC_ScrollBarSubLine:
        return {};
    default:
        return all;
    }
}

QRect RegularsStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            return scrollBarPart(*bar, part, widget);
        }
    }
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        const int arrow = comboArrow();
        const QRect all = option->rect;
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const int inset = fieldInset() + (combo && combo->editable ? 0 : 1); // a label's own is 1
        const QRect place = part == SC_ComboBoxArrow
                                ? QRect(all.right() - arrow, all.top(), arrow, all.height())
                                : all.adjusted(inset, 1, -arrow, -1);
        return visualRect(option->direction, all, place);
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox) {
        return spinPart(*spin, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

// Arrows as wide as a finger is told apart, growing with the text.
QRect RegularsStyle::spinPart(const QStyleOptionSpinBox &spin, SubControl part)
{
    const QRect all = spin.rect;
    const bool hasArrows = spin.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int arrows = hasArrows ? spinArrows() : fieldInset();
    const int middle = all.center().y();
    // Towards each other, away from the rounded corners.
    const int edge = std::max(1, all.height() / 10);
    const int left = all.right() - arrows;
    switch (part) {
    case SC_SpinBoxUp:
        return hasArrows ? visualRect(spin.direction, all,
                                      QRect(QPoint(left, all.top() + edge),
                                            QPoint(all.right() - 2, middle)))
                         : QRect();
    case SC_SpinBoxDown:
        return hasArrows ? visualRect(spin.direction, all,
                                      QRect(QPoint(left, middle + 1),
                                            QPoint(all.right() - 2, all.bottom() - edge)))
                         : QRect();
    case SC_SpinBoxEditField:
        return visualRect(spin.direction, all, all.adjusted(fieldInset(), 1, -arrows, -1));
    default:
        return all;
    }
}

QRect RegularsStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const
{
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && (element == SE_HeaderLabel || element == SE_HeaderArrow)) {
        return headerPart(*header, element);
    }
    if (element == SE_ItemViewItemFocusRect) {
        return option->rect.adjusted(1, 1, -1, -1); // around the whole cell, not its text
    }
    if (element == SE_LineEditContents && widget && !isInside(widget)) {
        return option->rect.adjusted(fieldInset(), 0, -fieldInset(), 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

// The arrow of the order stands at the end of its heading, before it where figures are lined up at
// the right.
QRect RegularsStyle::headerPart(const QStyleOptionHeader &header, SubElement element)
{
    const QRect all = header.rect.adjusted(headerMargin, 0, -headerMargin, 0);
    if (header.sortIndicator == QStyleOptionHeader::None) {
        return element == SE_HeaderLabel ? all : QRect();
    }
    const int side = scaled(14);
    const bool isBefore = header.textAlignment & Qt::AlignRight;
    const QRect arrow(isBefore ? all.left() : all.right() + 1 - side, all.center().y() - side / 2,
                      side, side);
    return visualRect(header.direction, header.rect,
                      element == SE_HeaderArrow ? arrow
                      : isBefore                ? all.adjusted(side + 4, 0, 0, 0)
                                                : all.adjusted(0, 0, -side - 4, 0));
}

bool RegularsStyle::opensMenu(const QStyleOptionToolButton &button)
{
    return (button.features & QStyleOptionToolButton::HasMenu) &&
           !(button.features & QStyleOptionToolButton::MenuButtonPopup) &&
           button.toolButtonStyle != Qt::ToolButtonIconOnly;
}

int RegularsStyle::menuArrow()
{
    return scaled(20);
}

QIcon RegularsStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                  const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
        return themeIcon(u"close"_s, Tone::Muted);
    case SP_MessageBoxWarning:
        return themeIcon(u"warning"_s, Tone::Warning);
    case SP_MessageBoxCritical:
        return themeIcon(u"error"_s, Tone::Danger);
    case SP_MessageBoxInformation:
        return themeIcon(u"info"_s, Tone::Primary);
    case SP_MessageBoxQuestion:
        return themeIcon(u"help"_s, Tone::Primary);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace regulars
