// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

class QProcess;

namespace sluice {

/// A program that a test runs beside itself. It dies with the test, even if the test is killed.
class ChildProcess final
{
public:
    ChildProcess();
    ~ChildProcess();
    Q_DISABLE_COPY_MOVE(ChildProcess)

    /// Error text where it could not be started.
    [[nodiscard]] std::optional<QString> start(const QString &program, const QStringList &arguments);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 pid() const;

    /// SIGTERM. The caller waits with waitForEnd().
    void terminate();
    /// SIGKILL, and waits for the end.
    void kill();
    /// SIGSTOP, and waits until the kernel has stopped it: nothing of it runs afterwards.
    void suspend();
    /// SIGCONT.
    void resume();
    [[nodiscard]] bool waitForEnd(std::chrono::milliseconds atMost);
    /// After its end. A signal counts as 128 and its number, as in a shell.
    [[nodiscard]] int exitCode() const;

    /// Standard output and standard error since start(), as they came.
    [[nodiscard]] QByteArray output() const;

private:
    void signal(int number) const;

    std::unique_ptr<QProcess> m_process;
    mutable QByteArray m_output;
};

} // namespace sluice
