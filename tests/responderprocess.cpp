// SPDX-License-Identifier: GPL-3.0-or-later
#include "responderprocess.h"

namespace sluice {
namespace {

constexpr int longestStart = 20000; // ms; strace under a sanitizer is slow

} // namespace

ResponderProcess::~ResponderProcess()
{
    stop();
}

bool ResponderProcess::start(const QStringList &command, const QStringList &arguments)
{
    QStringList all = command;
    all.append(QStringLiteral(SLUICE_PROBE_RESPONDER));
    all.append(arguments);
    m_process.start(all.takeFirst(), all);
    while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(longestStart))
            return false;
    }
    m_port = m_process.readLine().trimmed().toUShort();
    return m_port != 0;
}

QString ResponderProcess::error() const
{
    return m_process.errorString();
}

void ResponderProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(longestStart)) {
        m_process.kill();
        m_process.waitForFinished(longestStart);
    }
}

} // namespace sluice
