// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/controlserver.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace sluice {

/// The control socket's door on this operating system: makes it, tells a dead agent's from a living one's, hands
/// out what connects. Not QLocalServer, which closes for good when accept() fails once, as it does when the process
/// has no descriptor left.
class LocalListener final : public QObject
{
    Q_OBJECT

public:
    /// Gets each connection's descriptor and owns it from then on.
    using Accepted = std::function<void(qintptr descriptor)>;

    explicit LocalListener(Accepted accepted, QObject *parent = nullptr);
    ~LocalListener() override;

    /// Error text, nullopt when listening.
    [[nodiscard]] std::optional<QString> listen(const QString &path, SocketAccess access);
    /// Takes the socket file away too, if it is still this one's.
    void close();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
