// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/haproxy/configfinding.h"
#include "agentcore/haproxy/snippet.h"

#include <QString>

namespace sluice {

// What agentcore/haproxy has to say in English, in the language of the panel.

/// Why something stands in the lines for HAProxy.
[[nodiscard]] QString reasonText(SnippetReason reason);
/// What is wrong with a configuration, and what comes of it.
[[nodiscard]] QString problemText(const ConfigFinding &finding);
/// What to do about it.
[[nodiscard]] QString remedyText(const ConfigFinding &finding);

} // namespace sluice
