// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/haproxy/configcheck.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sluice {

/// A configuration of tests/data/haproxy with what is expected of it, read from its comments.
struct ConfigCase
{
    QByteArray text;
    AskedAgent agent;
    QStringList expected; ///< "12 weight-missing", sorted; line 0 is the whole text
};

[[nodiscard]] QStringList configFiles(const QString &pattern);
/// Without text where the file cannot be read.
[[nodiscard]] ConfigCase configCase(const QString &name);
/// In the form of ConfigCase::expected.
[[nodiscard]] QStringList found(const std::vector<ConfigFinding> &findings);

} // namespace sluice
