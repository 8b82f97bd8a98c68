// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/server/probesocket.h"

#include <algorithm>
#include <array>
#include <vector>

namespace sluice {

/// Whether a read of a connection would say anything new.
enum class Readiness { Ready, Quiet };

/// So few are read without asking first: a read each is then no dearer than asking.
inline constexpr std::size_t directReads = 8;

/// Goes over `entries` from `first` on, oldest first, and leaves those in it for which `stays(entry, readiness)` is
/// true; what stands before `first` is removed. Asks the system once for pollBatch connections and allocates nothing.
template<typename Entry, typename Stays>
void sweep(std::vector<Entry> &entries, std::size_t first, Stays stays)
{
    std::array<qintptr, probesocket::pollBatch> descriptors; // NOLINT(cppcoreguidelines-pro-type-member-init)
    std::array<bool, probesocket::pollBatch> ready; // NOLINT(cppcoreguidelines-pro-type-member-init): as far as used
    const bool direct = entries.size() - first <= directReads;
    auto kept = entries.begin();
    for (std::size_t next = first; next < entries.size();) {
        const std::size_t count = std::min(entries.size() - next, descriptors.size());
        for (std::size_t i = 0; i < count; ++i)
            descriptors[i] = entries[next + i].descriptor;
        if (!direct)
            probesocket::poll({descriptors.data(), count}, {ready.data(), count});
        for (std::size_t i = 0; i < count; ++i, ++next) {
            Entry &entry = entries[next];
            if (!stays(entry, direct || ready[i] ? Readiness::Ready : Readiness::Quiet))
                continue;
            if (&*kept != &entry)
                *kept = entry;
            ++kept;
        }
    }
    entries.erase(kept, entries.end());
}

} // namespace sluice
