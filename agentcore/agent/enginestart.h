// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settings.h"
#include "agentcore/storage/journal.h"
#include "agentcore/storage/registerfile.h"

#include <QStringList>

#include <vector>

namespace sluice {

/// What an engine starts from: read before anything listens.
struct EngineStart
{
    Settings settings;
    QStringList addresses; ///< to listen on
    quint16 port = 0;
    DurableState state;
    std::vector<RegisteredBalancer> known;
    std::vector<qintptr> sockets; ///< listening ones of an earlier run; those that do not fit are closed
};

} // namespace sluice
