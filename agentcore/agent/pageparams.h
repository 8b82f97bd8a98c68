// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLatin1StringView>

#include <algorithm>

// Which part of a long list a call asks for.
namespace sluice::pageparams {

/// A whole number from 0 on, or the default where it is missing or none.
template<typename Number>
[[nodiscard]] Number numberOr(const QJsonObject &params, QLatin1StringView name, Number otherwise)
{
    const double value = params.value(name).toDouble(-1);
    return value >= 0 && value <= 9e15 ? Number(value) : otherwise;
}

/// `limit`, at least one and at most `most`.
[[nodiscard]] inline std::size_t limitOf(const QJsonObject &params, std::size_t most)
{
    return std::clamp<std::size_t>(numberOr<std::size_t>(params, QLatin1StringView("limit"), most), 1, most);
}

} // namespace sluice::pageparams
