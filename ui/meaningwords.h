// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/haproxy/wordmeaning.h"

#include <QString>

namespace sluice {

// What HAProxy makes of a word, in the panel's language; agentcore says it in English.

/// What HAProxy does with it.
[[nodiscard]] QString doesText(const WordMeaning &word);
/// What stays as it was: the four axes of a reply are independent.
[[nodiscard]] QString leavesText(Meaning meaning);

} // namespace sluice
