// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/haproxy/configcheck.h"
#include "app/ctl/findings.h"

namespace sluice {

/// What in a configuration of HAProxy would not do for this agent, as findings of `doctor`, in the order of its lines.
/// `name` is what the file is called. Pure.
[[nodiscard]] std::vector<Finding> configFindings(const QByteArray &text, const AskedAgent &agent, const QString &name);

} // namespace sluice
