// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chartspan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sluice {

/// How the window looked when it was last closed.
struct WindowLayout
{
    QByteArray geometry;
    QByteArray splitter;
    int tab = 0;
    ChartSpan span = ChartSpan::TenMinutes;
    QStringList hiddenLines; ///< of the chart, by their words
    bool operator==(const WindowLayout &) const = default;
};

/// As it was kept in `file`, or the defaults.
[[nodiscard]] WindowLayout loadLayout(const QString &file);
/// A window that cannot be remembered is no reason to bother anybody.
void saveLayout(const QString &file, const WindowLayout &layout);

} // namespace sluice
