// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/protocol/address.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace sluice {

/// Who may ask. Everybody else gets no answer.
class AllowList
{
public:
    /// Each entry is an address, a prefix, or one of the words
    ///   loopback  127.0.0.0/8 ::1
    ///   private   10/8 172.16/12 192.168/16 169.254/16 fc00::/7 fe80::/10
    /// nullopt if an entry is none of these; `badEntry`, where given, then names its index.
    [[nodiscard]] static std::optional<AllowList> fromEntries(const QStringList &entries,
                                                              qsizetype *badEntry = nullptr);

    [[nodiscard]] bool allows(const IpAddress &address) const noexcept;

private:
    std::vector<IpPrefix> m_prefixes;
};

} // namespace sluice
