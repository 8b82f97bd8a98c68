// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/haproxy/serverline.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <chrono>
#include <optional>
#include <vector>

namespace sluice {

/// What a `defaults`, `backend` or `listen` section says beside its servers.
struct ConfigProxy
{
    QByteArray name; ///< empty where servers were pasted without their section
    QByteArray balance = QByteArrayLiteral("roundrobin");
    QByteArray hashType;
    int balanceLine = 0; ///< 0: nowhere said
    std::optional<std::chrono::milliseconds> timeoutCheck;
    ServerArguments defaultServer;

    bool operator==(const ConfigProxy &) const = default;
};

/// A `server` or `server-template` line with all that it inherits.
struct ConfigServer
{
    int line = 0;
    QByteArray name;
    QByteArray address; ///< as written, with its port
    int count = 1;      ///< of a server-template
    ServerArguments arguments;
    ConfigProxy proxy; ///< as the section stands at its end: `balance` may follow the servers

    /// "web/s1"; "s1" where there is no section.
    [[nodiscard]] QByteArray fullName() const { return proxy.name.isEmpty() ? name : proxy.name + '/' + name; }
    bool operator==(const ConfigServer &) const = default;
};

struct ConfigFile
{
    std::vector<ConfigServer> servers;
    QList<int> openQuotes; ///< lines with a quote that is never closed
    bool operator==(const ConfigFile &) const = default;
};

/// Reads a whole haproxy.cfg or a piece of one: defaults and their heirs, backend, listen. A piece may begin with its
/// server lines. Total: any bytes are fine.
[[nodiscard]] ConfigFile readConfig(QByteArrayView text);

} // namespace sluice
