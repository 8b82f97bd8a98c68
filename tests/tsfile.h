// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sluice {

/// One text of a Qt Linguist file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment; ///< tells two equal sources apart
    bool counted = false;
    bool finished = false;
    QStringList forms; ///< one, or with `counted` one for each plural form

    /// What it is known by.
    [[nodiscard]] QString key() const;
};

/// Empty where there is no such file, or it is none.
[[nodiscard]] std::vector<TsMessage> readTs(const QString &path);

} // namespace sluice
