// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <optional>

namespace sluice {

/// An IP address as 16 bytes of IPv6, IPv4 as ::ffff:a.b.c.d, so that a peer reached over a dual-stack socket and
/// the same peer reached over IPv4 are one. A plain value: comparing and copying allocate nothing.
struct IpAddress
{
    std::array<quint8, 16> bytes{};

    [[nodiscard]] bool isV4Mapped() const noexcept;
    /// "192.0.2.1" for IPv4, else the shortest IPv6 form.
    [[nodiscard]] QString toString() const;
    /// Reads either form; nullopt for anything else (host names too).
    [[nodiscard]] static std::optional<IpAddress> fromString(QStringView text);

    // clang-tidy takes the 0 that < compares the result with for a pointer.
    auto operator<=>(const IpAddress &) const = default; // NOLINT(modernize-use-nullptr)
};

/// A network prefix in the same 128-bit terms: 10.0.0.0/8 is ::ffff:10.0.0.0 with length 104.
struct IpPrefix
{
    IpAddress network;
    int length = 128; ///< 0–128

    [[nodiscard]] bool contains(const IpAddress &address) const noexcept;
    /// "192.0.2.0/24", "2001:db8::/32", or an address alone. Host bits that are set are an error (nullopt).
    [[nodiscard]] static std::optional<IpPrefix> fromString(QStringView text);
    bool operator==(const IpPrefix &) const = default;
};

} // namespace sluice
