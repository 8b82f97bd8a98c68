// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPen>
#include <QPixmap>
#include <QString>

#include <vector>

class QFont;
class QPalette;

namespace sluice {

struct ChartKey
{
    QString title;
    QPen pen;
};

/// The plot with what a picture alone does not tell: whose it is, and which line is which.
[[nodiscard]] QPixmap titledPicture(const QPixmap &plot, const QString &title, const std::vector<ChartKey> &keys,
                                    const QFont &font, const QPalette &palette);

} // namespace sluice
