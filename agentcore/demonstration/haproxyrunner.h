// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/demonstration/haproxydemoconfig.h"
#include "agentcore/demonstration/haproxystatistics.h"
#include "agentcore/demonstration/statisticsquery.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace sluice {

/// A real HAProxy beside a demonstration: started, watched through its stats socket, and ended with this object at the
/// latest. Once it was told to end it has three seconds, then it is killed.
class HaproxyRunner final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Stopped,
        Starting, ///< until its stats socket has answered
        Running,
        Stopping,
        NotInstalled,
        Failed, ///< it could not start, or ended by itself; see messages()
    };

    /// Its files lie in `folder`, which it makes. The program is looked for in `searchPath`.
    HaproxyRunner(QString folder, QStringList searchPath, QObject *parent = nullptr);
    ~HaproxyRunner() override;

    /// PATH, and where distributions put it for root alone.
    [[nodiscard]] static QStringList usualSearchPath();

    /// Asks the agent on this port of loopback. Only while none runs.
    void start(quint16 agentPort);
    /// stateChanged() tells when it is gone.
    void stop();
    /// Returns when it is gone.
    void end();

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] bool isAlive() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// Where it takes requests, on 127.0.0.1; 0 before the first start.
    [[nodiscard]] quint16 webPort() const noexcept { return m_demo.webPort; }
    /// With what it was started last; empty before.
    [[nodiscard]] QByteArray configuration() const { return m_configuration; }
    /// What it or the system said, the last of it.
    [[nodiscard]] QString messages() const { return QString::fromUtf8(m_messages).trimmed(); }
    /// The server as it was seen last; nullopt while none runs.
    [[nodiscard]] std::optional<HaproxyServerFigures> figures() const { return m_figures; }

Q_SIGNALS:
    void stateChanged();
    /// A second has passed, and this is what the server is now.
    void seen();

private:
    [[nodiscard]] std::optional<QString> prepare(quint16 agentPort);
    void setState(State state);
    void fail(const QString &text);
    void readMessages();
    void poll();
    void take(const QByteArray &showStat);
    void processEnded();
    void processFailed(QProcess::ProcessError error);

    const QString m_folder;
    const QStringList m_searchPath;
    State m_state = State::Stopped;
    HaproxyDemo m_demo;
    QByteArray m_configuration;
    QByteArray m_messages;
    std::optional<HaproxyServerFigures> m_figures;
    QProcess m_process;
    StatisticsQuery m_query;
    QTimer m_poll;
    QTimer m_patience; ///< with one that was told to end
    QDeadlineTimer m_startDeadline;
};

} // namespace sluice
