// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/server/probehandler.h"

#include <QByteArrayView>

namespace sluice {

/// What bytes from a peer mean as an agent-send line.
struct SentLine
{
    QByteArrayView text;   ///< to the first CR or LF, at most maximumSentLine bytes
    bool complete = false; ///< no later byte can change `text`
};

[[nodiscard]] SentLine sentLine(QByteArrayView bytes) noexcept;

} // namespace sluice
