// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace sluice {

/// A real `sluicectl`, started and, if wanted, waited for while the loop of the test goes on: what answers it may
/// live in the test.
class CtlProcess final
{
public:
    CtlProcess();
    ~CtlProcess();
    Q_DISABLE_COPY_MOVE(CtlProcess)

    /// The environment of the tests, with these changed. Before start().
    void setEnvironment(const QString &name, const QString &value);
    void start(const QStringList &arguments);
    /// Its exit code; -1 where it does not end within two minutes or dies of a signal.
    [[nodiscard]] int wait();
    [[nodiscard]] int run(const QStringList &arguments);

    [[nodiscard]] QByteArray out();
    [[nodiscard]] QByteArray err();
    [[nodiscard]] QJsonObject json();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

private:
    QProcess m_process;
    QProcessEnvironment m_environment;
    QByteArray m_out;
    QByteArray m_err;
};

} // namespace sluice
