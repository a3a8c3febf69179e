#pragma once

#include "support/accessiblewalk.h"
#include "support/clippedtext.h"
#include "ui/languages.h"
#include "ui/page.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QScrollArea>
#include <QtTest>

namespace regulars
{

// How a page stands in all sizes, languages and colours: nothing cut off, nothing nameless.
struct PageLook
{
    Theme theme;
    Languages languages{QStringLiteral("en")};

    static constexpr QSize small{1146, 664}; // beside the sidebar of 1366 × 768
    static constexpr QSize large{1700, 970};

    static void settle()
    {
        for (int turn = 0; turn < 5; ++turn) {
            QTest::qWait(20);
        }
    }

    void dress(Page &page, QSize size, Theme::Choice choice, const char *language, int percent)
    {
        theme.setScale(percent);
        theme.setChoice(choice);
        theme.setLanguage(QString::fromLatin1(language));
        languages.speak(QString::fromLatin1(language));
        page.resize(size);
        settle();
    }

    // What a column can't be narrower than, from the outside in.
    static QString widestIn(const QWidget *widget)
    {
        QStringList path;
        while (widget) {
            path +=
                QStringLiteral("%1 %2").arg(QString::fromLatin1(widget->metaObject()->className()),
                                            QString::number(widget->minimumSizeHint().width()));
            const QWidget *widest = nullptr;
            for (const QWidget *child :
                 widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
                if (child->isVisible() && (!widest || child->minimumSizeHint().width() >
                                                          widest->minimumSizeHint().width())) {
                    widest = child;
                }
            }
            widget = widest;
        }
        return path.join(QStringLiteral(" > "));
    }

    // Faults of every dress, one a line.
    QStringList faults(Page &page)
    {
        QStringList found;
        for (const char *language : {"zh_CN", "zh_TW", "en"}) {
            for (const int percent : {100, 200}) {
                dress(page, small, Theme::Choice::Light, language, percent);
                for (const QString &clipped : clippedTexts(&page)) {
                    found += QStringLiteral("%1 %2%: %3")
                                 .arg(QString::fromLatin1(language))
                                 .arg(percent)
                                 .arg(clipped);
                }
                for (const auto *area : page.findChildren<QScrollArea *>()) {
                    if (area->isVisibleTo(&page) && area->widget() &&
                        area->widget()->width() > area->viewport()->width()) {
                        found += QStringLiteral("%1 %2%: wider than the window by %3, %4")
                                     .arg(QString::fromLatin1(language))
                                     .arg(percent)
                                     .arg(area->widget()->width() - area->viewport()->width())
                                     .arg(widestIn(area->widget()));
                    }
                }
                for (const QString &nameless : namelessFocusables(&page)) {
                    found += nameless;
                }
            }
        }
        return found;
    }

    // Where REGULARS_PICTURES names a folder.
    void pictures(Page &page, const QString &name)
    {
        const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
        if (folder.isEmpty()) {
            return;
        }
        struct Dress
        {
            const char *name;
            QSize size;
            Theme::Choice choice;
            const char *language;
            int percent;
        };
        const Dress dresses[] = {
            {"small-light-zh", small, Theme::Choice::Light, "zh_CN", 100},
            {"small-dark-en", small, Theme::Choice::Dark, "en", 100},
            {"large-light-en", large, Theme::Choice::Light, "en", 100},
            {"large-dark-zh", large, Theme::Choice::Dark, "zh_CN", 100},
            {"small-200-zh", small, Theme::Choice::Light, "zh_CN", 200},
            {"tall-light-en", {1146, 2200}, Theme::Choice::Light, "en", 100},
            {"tall-dark-zh", {1146, 2200}, Theme::Choice::Dark, "zh_CN", 100},
            {"small-200-en", small, Theme::Choice::Light, "en", 200},
        };
        for (const Dress &as : dresses) {
            dress(page, as.size, as.choice, as.language, as.percent);
            page.grab().save(QDir(folder).filePath(
                QStringLiteral("%1-%2.png").arg(name, QString::fromLatin1(as.name))));
        }
    }
};

} // namespace regulars
