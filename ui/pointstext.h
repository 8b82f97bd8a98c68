// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settings.h"

#include <QJsonArray>
#include <QString>

#include <optional>

namespace sluice {

// The points of a weight curve: as a settings file has them, and as JSON.

/// "[[0, 50], [10, 100]]".
[[nodiscard]] QString textFromPoints(const QList<CurvePoint> &points);
/// nullopt where it is no such text, a number is out of range, or the availability does not rise.
[[nodiscard]] std::optional<QList<CurvePoint>> pointsFromText(const QString &text);

[[nodiscard]] QJsonArray jsonFromPoints(const QList<CurvePoint> &points);
/// What is no point is left out.
[[nodiscard]] QList<CurvePoint> pointsFromJson(const QJsonArray &array);

/// Within range, and the availability rises from point to point.
[[nodiscard]] bool isCurve(const QList<CurvePoint> &points);

} // namespace sluice
