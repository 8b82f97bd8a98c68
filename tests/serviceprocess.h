// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/childprocess.h"
#include "tests/notifyreceiver.h"

#include <QStringList>
#include <QTemporaryDir>

namespace sluice {

/// A real `sluiced` as systemd would run it: with a notification socket, and with the sockets that it stored before.
class ServiceProcess final
{
public:
    ServiceProcess();

    [[nodiscard]] quint16 port() const noexcept { return m_port; }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] bool write(const QByteArray &toml) const;

    /// `environment` holds lines of a shell that run before. Error text where it does not start.
    [[nodiscard]] std::optional<QString> start(NotifyReceiver *manager, const QStringList &environment = {});
    [[nodiscard]] QStringList arguments() const;
    void send(int signal) const;
    [[nodiscard]] bool isRunning() const { return m_process.isRunning(); }
    [[nodiscard]] bool waitForEnd() { return m_process.waitForEnd(std::chrono::seconds(30)); }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] qint64 pid() const { return m_process.pid(); }
    [[nodiscard]] QByteArray output() const { return m_process.output(); }

private:
    QTemporaryDir m_directory;
    quint16 m_port = 0;
    ChildProcess m_process;
};

} // namespace sluice
