#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

namespace regulars
{

// Whether the desktop is light or dark, asked without waiting: light until it has answered. Qt
// tells only from 6.5 on.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }

signals:
    void changed();

private slots:
    void portalChanged(const QString &group, const QString &key);

private:
    void ask();
    void take(bool isDark);

    Scheme m_scheme = Scheme::Light;
};

} // namespace regulars
