// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>
#include <span>

namespace sluice {

/// The word that was probably meant: at most three letters wrong, fewer in a short word, one where the first letters
/// differ. Capitals do not count.
[[nodiscard]] std::optional<QLatin1StringView> nearestWord(QStringView text, std::span<const QLatin1StringView> words);

} // namespace sluice
