// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/haproxy/wordmeaning.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonArray>
#include <QStringList>

#include <vector>

namespace sluice {

/// One line and the server after it.
struct ExplainedLine
{
    QByteArray line; ///< as it was given
    std::vector<WordMeaning> words;
    SimulatedServer server;
    QStringList warnings; ///< as HAProxy words them

    bool operator==(const ExplainedLine &) const = default;
};

/// Feeds the lines one after another to a fresh simulated server whose own health check passes. A line without a line
/// end gets one: on a command line nobody writes it.
[[nodiscard]] std::vector<ExplainedLine> explainLines(const QByteArrayList &lines, const ServerSetup &setup);

/// The same as JSON, an object a line: `reply`, `words` (objects of `word`, `code`, `text`), `operating` (RUNNING,
/// STOPPED), `administrative` (READY, FDRAIN, FMAINT), `weight`, `maxconn` (0 is unlimited, as in HAProxy), `status`,
/// `takes_traffic`, `warnings`.
[[nodiscard]] QJsonArray explain(const QByteArrayList &lines, const ServerSetup &setup);

} // namespace sluice
