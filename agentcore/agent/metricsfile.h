// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace sluice {

/// Keeps a file for the textfile collector of Prometheus's node_exporter: written whole, every 15 s, readable by
/// everybody. Taken away when the agent stops, so that no old number stays. Lives in the control thread.
class MetricsFile final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds every{15};

    /// Asks for the state of the agent, which `done` is then called with.
    using Ask = std::function<void(std::function<void(const AgentStatus &)> done)>;
    explicit MetricsFile(Ask ask, QObject *parent = nullptr);

    /// Empty: no file. The one that was kept so far is taken away.
    void setPath(const QString &path);
    /// Takes the file away.
    void stop();

private:
    void update();
    void write(const AgentStatus &status);
    void say(const QString &problem);

    Ask m_ask;
    QString m_path;
    QString m_problem; ///< as it was said last
    QTimer m_timer;
};

} // namespace sluice
