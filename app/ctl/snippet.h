// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentinfo.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace sluice {

/// What has to be known of a service for its line at HAProxy.
struct SnippetService
{
    QString name;
    QByteArrayList agentSend; ///< lines and patterns that select it
    std::vector<quint16> ports;
    int haproxyWeight = 100;
    bool staticAlgorithm = false;
};

struct SnippetFacts
{
    AgentInfo agent;
    std::vector<SnippetService> services;
    QStringList machineAddresses; ///< of this machine, loopback left out
};

/// The services in the answer of `settings.get`.
[[nodiscard]] std::vector<SnippetService> snippetServices(const QJsonObject &settings);
/// Of this machine's network cards; IPv4 first, loopback and link-local left out.
[[nodiscard]] QStringList machineAddresses();

/// A `server` line with the backend it belongs into and why it is as it is.
struct SnippetLine
{
    QString service;
    QString backend;
    QString line;
    QStringList comments;
    bool operator==(const SnippetLine &) const = default;
};
[[nodiscard]] std::vector<SnippetLine> snippetLines(const SnippetFacts &facts);
/// As it stands in haproxy.cfg.
[[nodiscard]] QString snippetText(const std::vector<SnippetLine> &lines);

} // namespace sluice
