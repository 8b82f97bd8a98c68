// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/listenaddress.h"
#include "agentcore/settings/settings.h"

#include <QStringList>

#include <optional>

namespace sluice {

/// The settings as the engine takes them.
struct EngineSettings
{
    Settings settings;
    QStringList addresses; ///< to listen on
    quint16 port = 0;

    /// `listen`, where given, goes before [listen] addresses and port.
    [[nodiscard]] static EngineSettings from(const Settings &settings, const std::optional<ListenAddress> &listen)
    {
        if (listen)
            return {settings, {listen->address}, listen->port};
        return {settings, settings.listen.addresses, settings.listen.port};
    }
};

} // namespace sluice
