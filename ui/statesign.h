// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QWidget>

class QPainter;

namespace sluice {

/// A shape for each state, so that no state is told by its colour alone.
enum class StateShape {
    Circle,       ///< automatic
    Triangle,     ///< forced up
    DownTriangle, ///< down
    Cross,        ///< fail
    Octagon,      ///< stopped
    Diamond,      ///< drain
    Square,       ///< maint
    HalfCircle,   ///< only weight or maxconn is forced
    Ring,         ///< returning: words are owed
    Question,     ///< somebody must decide, or nobody knows
};

/// What a colour says; see Tones.
enum class ToneRole { Good, Caution, Bad, Calm, Muted };
[[nodiscard]] QColor toneColour(const QPalette &palette, ToneRole role);

void drawState(QPainter &painter, const QRectF &box, StateShape shape, const QColor &colour);
[[nodiscard]] QIcon stateIcon(StateShape shape, const QColor &colour);

/// The shape as a widget, as large as its font. The words beside it say the same.
class StateSign final : public QWidget
{
    Q_OBJECT

public:
    explicit StateSign(QWidget *parent = nullptr);
    void setState(StateShape shape, ToneRole role);
    [[nodiscard]] StateShape shape() const noexcept { return m_shape; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateShape m_shape = StateShape::Question;
    ToneRole m_role = ToneRole::Muted;
};

} // namespace sluice
