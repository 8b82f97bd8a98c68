// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sluice {

/// The same text for a label that wraps between words: a word too long for any line gets places where it may break,
/// which nobody sees. Anything else is left as it is.
[[nodiscard]] QString breakable(const QString &text);

} // namespace sluice
