// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace sluice {

/// Which weights HAProxy's balance algorithm takes while it runs. Configuration manual, "balance" and "hash-type".
enum class WeightsTaken {
    Any,          ///< roundrobin, leastconn, first, random, and hashes with `hash-type consistent`
    AllOrNothing, ///< static-rr and map-based hashes: 0 or the configured weight, nothing between
};

/// `algorithm` is the first word after `balance`, `hashType` the first after `hash-type`, empty where there is none.
/// "random(2)" and "hdr(host)" are known by what stands before the parenthesis. An algorithm that is not known is
/// taken for one that takes any weight.
[[nodiscard]] WeightsTaken weightsTaken(QByteArrayView algorithm, QByteArrayView hashType = {}) noexcept;

/// True for the algorithms of HAProxy's manual.
[[nodiscard]] bool isKnownAlgorithm(QByteArrayView algorithm) noexcept;

} // namespace sluice
