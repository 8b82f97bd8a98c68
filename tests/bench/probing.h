// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probeclient.h"

#include <chrono>
#include <optional>
#include <vector>

namespace sluice::bench {

class Target;

using Duration = std::chrono::nanoseconds;

/// One probe as HAProxy makes it: connects, sends the line if there is one, closes as soon as it has a whole line.
/// How long that took; nullopt where no line came within three seconds.
[[nodiscard]] std::optional<Duration> probeOnce(const Target &target);

struct Burst
{
    int late = 0; ///< answered after more than 200 ms: a SYN was sent again
    int lost = 0;
};

/// So many probes at once.
[[nodiscard]] Burst probeTogether(const Target &target, int count);

/// Peers that connect, send nothing, are answered and stay.
[[nodiscard]] std::vector<ProbeClient> silentPeers(const Target &target, int count);

} // namespace sluice::bench
