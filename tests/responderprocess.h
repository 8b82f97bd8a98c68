// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace sluice {

/// probe_responder as a child, under another program where wanted ("strace", "sh").
class ResponderProcess final
{
public:
    ~ResponderProcess();

    /// `command` ends with the program to run before probe_responder's own path and arguments. False, and error()
    /// says why, where no port came.
    [[nodiscard]] bool start(const QStringList &command, const QStringList &arguments = {});
    [[nodiscard]] quint16 port() const noexcept { return m_port; }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QString error() const;
    /// SIGTERM, and waits for the end.
    void stop();

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace sluice
