// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/controlclient.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace sluice {

/// An agent that runs in the background of this machine while the panel shows another one.
struct FoundAgent
{
    enum class Rights { View, Operate };
    QString version;
    QString user; ///< as whom it knows us
    Rights rights = Rights::View;
    bool operator==(const FoundAgent &) const = default;
};

/// Looks now and then whether the agent of this machine answers at `socket`. Costs next to nothing while there is none.
class ServiceWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ServiceWatch(QString socket, QObject *parent = nullptr);

    void start(std::chrono::milliseconds interval = std::chrono::seconds(3));
    void stop();

    [[nodiscard]] QString socket() const { return m_socket; }
    [[nodiscard]] const std::optional<FoundAgent> &found() const noexcept { return m_found; }
    /// To the agent that was found.
    [[nodiscard]] ControlClient &client() noexcept { return m_client; }

Q_SIGNALS:
    void changed();

private:
    void look();
    void follow();

    const QString m_socket;
    ControlClient m_client;
    QTimer m_timer;
    std::optional<FoundAgent> m_found;
};

} // namespace sluice
