// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace sluice {

struct Shortcut
{
    QString keys; ///< as this system writes them
    QString what;
    bool operator==(const Shortcut &) const = default;
};
/// Every key that does something in `window`: of its actions, its buttons and its labels.
[[nodiscard]] QList<Shortcut> shortcutsOf(const QWidget &window);

/// Shows them; opened, never executed.
void showShortcuts(QWidget &window);

} // namespace sluice
