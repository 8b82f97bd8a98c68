// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctlprocess.h"

#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace sluice {

using namespace Qt::StringLiterals;

CtlProcess::CtlProcess()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

CtlProcess::~CtlProcess()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
}

void CtlProcess::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void CtlProcess::start(const QStringList &arguments)
{
    m_out.clear();
    m_err.clear();
    m_process.setProcessEnvironment(m_environment);
    m_process.start(QStringLiteral(SLUICECTL_PROGRAM), arguments, QIODevice::ReadOnly);
}

int CtlProcess::wait()
{
    if (!QTest::qWaitFor([this] { return !isRunning(); }, 120'000)) {
        m_process.kill();
        m_process.waitForFinished(10'000);
        return -1;
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

int CtlProcess::run(const QStringList &arguments)
{
    start(arguments);
    return wait();
}

QByteArray CtlProcess::out()
{
    m_out += m_process.readAllStandardOutput();
    return m_out;
}

QByteArray CtlProcess::err()
{
    m_err += m_process.readAllStandardError();
    return m_err;
}

QJsonObject CtlProcess::json()
{
    return QJsonDocument::fromJson(out()).object();
}

} // namespace sluice
