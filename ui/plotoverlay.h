// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "ui/historylines.h"

#include <QPalette>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace sluice {

/// What stands over the lines of a plot.
struct PlotOverlay
{
    std::vector<OverrideMark> marks;
    QString corner; ///< a word in the corner, such as that it stands still
    QString middle; ///< what is said where there is no line; empty: nothing
    std::optional<WallTime> pointer;
    QString readout;   ///< words at the pointer
    bool ring = false; ///< the plot has the focus
};

/// Where it is drawn.
struct PlotFrame
{
    QRectF area;
    QPalette palette;
    std::function<double(WallTime)> xAt;
};

/// With the painter's font.
void drawOverlay(QPainter &painter, const PlotOverlay &overlay, const PlotFrame &frame);

} // namespace sluice
