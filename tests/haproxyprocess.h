// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/childprocess.h"
#include "tests/serverview.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <chrono>
#include <optional>
#include <vector>

namespace sluice {

/// A `server` line. All servers of one configuration have an agent-send line, because HAProxy 2.6 delays those
/// without one by 200 ms as soon as another has one (measured).
struct HaproxyServer
{
    QString backend = QStringLiteral("b");
    QString name = QStringLiteral("s");
    quint16 servicePort = 0;
    quint16 agentPort = 0;
    QString agentSend = QStringLiteral("lb1 b/s"); ///< without line end
    QString limits = QStringLiteral("weight 100 maxconn 50");
    QString check = QStringLiteral("check");
    QString extra; ///< "disabled", "slowstart 2s"
};

struct HaproxyConfig
{
    std::vector<HaproxyServer> servers;
    QString balance = QStringLiteral("roundrobin"); ///< may go on with further lines of the backend
    std::chrono::milliseconds agentInterval{200};
    std::chrono::milliseconds checkInterval{200};
    QByteArray pasted;      ///< whole backends as they stand, behind those of `servers`
    QByteArray serverState; ///< `show servers state` of an earlier process, to be loaded at the start
};

/// A real HAProxy in the foreground with an admin socket, in a directory of its own.
class HaproxyProcess final
{
public:
    /// Error text, with HAProxy's own words, unless its admin socket answers within ten seconds.
    [[nodiscard]] std::optional<QString> start(const HaproxyConfig &config);
    void kill() { m_process.kill(); }
    /// SIGSTOP: it asks nobody and decides nothing until resume().
    void suspend() { m_process.suspend(); }
    void resume() { m_process.resume(); }

    /// One command line on the admin socket; several stand behind each other with `;` and are carried out in one go.
    /// Empty where nobody answered.
    [[nodiscard]] QByteArray command(const QByteArray &line) const;
    /// What HAProxy knows of a server now, between two agent checks.
    [[nodiscard]] ServerView view(const QString &backend = QStringLiteral("b"),
                                  const QString &server = QStringLiteral("s")) const;
    /// All servers of one moment, by "backend/server", whether an agent check is under way or not.
    [[nodiscard]] QHash<QString, ServerView> views() const;
    /// The same at once after a command of the operator, in the same go.
    [[nodiscard]] ServerView viewAfter(const QByteArray &before, const QString &backend = QStringLiteral("b"),
                                       const QString &server = QStringLiteral("s")) const;
    /// Every change of state that HAProxy has reported, one a line: "Server b/s is DOWN, …", "Server b/s is UP, …".
    [[nodiscard]] QByteArray messages() const { return m_process.output(); }

private:
    [[nodiscard]] static QByteArray configText(const HaproxyConfig &config, const QString &directory);
    [[nodiscard]] QHash<QString, ServerView> viewsAfter(const QByteArray &before) const;
    [[nodiscard]] QString socketPath() const { return m_directory.filePath(QStringLiteral("admin")); }

    QTemporaryDir m_directory;
    ChildProcess m_process;
};

} // namespace sluice
