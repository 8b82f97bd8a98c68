// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>
#include <vector>

namespace sluice {

/// A row of tests/data/haproxy/measured.txt: what happened, and what HAProxy showed after it.
struct MeasuredStep
{
    QByteArray event;     ///< "agent", "timeout", "refused", "later", "operator", "service dies", …
    QByteArray what;      ///< the bytes sent, or the operator's command
    QByteArrayList shown; ///< status, operational, admin, user/initial, effective, maxconn, agent_status, last_agt
    int line = 0;
};

struct MeasuredCase
{
    QByteArray name;
    QByteArrayList setup; ///< "weight 1", "balance source consistent"
    std::vector<MeasuredStep> steps;
};

/// \n \xHH \\ and {x*3} become the bytes that they stand for.
[[nodiscard]] QByteArray unescaped(const QByteArray &text);

/// nullopt where the file cannot be read or a row has not its ten cells.
[[nodiscard]] std::optional<std::vector<MeasuredCase>> measuredCases(const QString &path);

} // namespace sluice
