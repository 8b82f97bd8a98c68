// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/textstyle.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace sluice {

/// Where a verb writes: what was asked for to `out`, everything else to `err`.
struct CtlConsole
{
    QTextStream &out;
    QTextStream &err;
    TextStyle style;

    /// Indented, with a newline; at once.
    void print(const QJsonObject &json);
    void print(const QJsonArray &json);
    void print(const QString &text);
    /// One line on standard error, under the program's name.
    void say(const QString &text);
};

} // namespace sluice
