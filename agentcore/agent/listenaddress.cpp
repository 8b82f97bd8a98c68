// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/listenaddress.h"

#include "agentcore/protocol/address.h"

namespace sluice {

std::optional<ListenAddress> listenAddressFromText(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return std::nullopt;
    QStringView address = text.first(colon);
    const bool bracketed = address.startsWith(u'[') && address.endsWith(u']');
    if (bracketed)
        address = address.sliced(1, address.size() - 2);
    if (bracketed != address.contains(u':') || !IpAddress::fromString(address))
        return std::nullopt;
    bool good = false;
    const ushort port = text.sliced(colon + 1).toString().toUShort(&good);
    return good ? std::optional(ListenAddress{address.toString(), port}) : std::nullopt;
}

} // namespace sluice
