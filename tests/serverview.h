// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace sluice {

/// One server as HAProxy itself describes it: `show stat` and `show servers state` read together.
struct ServerView
{
    QString status;             ///< "UP", "DOWN (agent)", "DRAIN (agent)", "MAINT", "UP 1/3"
    QString operational;        ///< STOPPED, STARTING, RUNNING, STOPPING
    QStringList administrative; ///< FMAINT, IMAINT, CMAINT, FDRAIN, IDRAIN; empty is READY
    int userWeight = 0;
    int initialWeight = 0;
    int effectiveWeight = 0;       ///< what the balancing reckons with
    std::optional<qint64> maxconn; ///< nullopt: unlimited
    QString agentStatus;           ///< "L7OK", "L7STS", "CHECKED", "L4CON"; empty while its agent is disabled
    QString lastAgent;             ///< "via agent : up"; runs of blanks and line ends shrunk to one blank
    int downTransitions = 0;       ///< how often it went from UP to DOWN

    [[nodiscard]] bool takesTraffic() const;
    /// An agent check is under way: HAProxy then shows "* L7OK" and no text.
    [[nodiscard]] bool agentRuns() const { return agentStatus.startsWith(u'*'); }
    /// "UP | RUNNING | READY | 75/100 | 50 | L7OK | via agent : up": the columns in which the rows of the tables
    /// are written down.
    [[nodiscard]] QString toString() const;
    bool operator==(const ServerView &) const = default;
};

/// Both answers of one moment. nullopt where the server does not stand in both.
[[nodiscard]] std::optional<ServerView> readServerView(const QByteArray &serversState, const QByteArray &stat,
                                                       const QString &backend, const QString &server);

/// All servers that stand in both, by "backend/server".
[[nodiscard]] QHash<QString, ServerView> readServerViews(const QByteArray &serversState, const QByteArray &stat);

/// Rows of CSV. Between quotes commas and line ends are text: HAProxy's own warning about weights ends with one.
[[nodiscard]] QList<QList<QByteArray>> csvRows(const QByteArray &text);

} // namespace sluice
