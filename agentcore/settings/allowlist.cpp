// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/allowlist.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <utility>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array loopback{"127.0.0.0/8"_L1, "::1"_L1};
/// Link-local addresses (169.254/16, fe80::/10) too: no router passes them on.
constexpr std::array privateNetworks{"10.0.0.0/8"_L1,     "172.16.0.0/12"_L1, "192.168.0.0/16"_L1,
                                     "169.254.0.0/16"_L1, "fc00::/7"_L1,      "fe80::/10"_L1};

template<typename Texts>
void appendAll(std::vector<IpPrefix> &prefixes, const Texts &texts)
{
    for (const QLatin1StringView text : texts) {
        if (const auto prefix = IpPrefix::fromString(QString(text)))
            prefixes.push_back(*prefix);
    }
}

} // namespace

std::optional<AllowList> AllowList::fromEntries(const QStringList &entries, qsizetype *badEntry)
{
    AllowList list;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i] == "loopback"_L1) {
            appendAll(list.m_prefixes, loopback);
        } else if (entries[i] == "private"_L1) {
            appendAll(list.m_prefixes, privateNetworks);
        } else if (const auto prefix = IpPrefix::fromString(entries[i])) {
            list.m_prefixes.push_back(*prefix);
        } else {
            if (badEntry)
                *badEntry = i;
            return std::nullopt;
        }
    }
    return list;
}

bool AllowList::allows(const IpAddress &address) const noexcept
{
    return std::ranges::any_of(m_prefixes, [&address](const IpPrefix &prefix) { return prefix.contains(address); });
}

} // namespace sluice
