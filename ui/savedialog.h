// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace sluice {

struct SaveWish
{
    QString title;
    QString fileName; ///< proposed
    QString filter;   ///< "CSV files (*.csv)"
};
/// Opened, never executed: the window goes on living behind it. `chosen` runs where a name is chosen, while `parent`
/// lives. The desktop's own dialog asks before something is overwritten.
void askWhereToSave(const SaveWish &wish, QWidget *parent, std::function<void(const QString &path)> chosen);

} // namespace sluice
