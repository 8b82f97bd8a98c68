// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/serviceprocess.h"

#include "tests/freeport.h"

#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace sluice {

ServiceProcess::ServiceProcess()
    : m_port(freePort())
{
}

bool ServiceProcess::write(const QByteArray &toml) const
{
    QFile file(path(u"sluicekeeper.toml"_s));
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(toml) == toml.size();
}

QStringList ServiceProcess::arguments() const
{
    return {u"--config"_s, path(u"sluicekeeper.toml"_s), u"--state-dir"_s, path(u"state"_s),
            u"--socket"_s, path(u"control"_s),           u"--listen"_s,    u"127.0.0.1:%1"_s.arg(m_port)};
}

std::optional<QString> ServiceProcess::start(NotifyReceiver *manager, const QStringList &environment)
{
    // A shell, because the id of the process belongs into its environment, and it is known only in there.
    QStringList script = environment;
    if (manager) {
        script.append(u"export NOTIFY_SOCKET='%1'"_s.arg(QFile::decodeName(manager->address())));
        QStringList names;
        for (const auto &[name, descriptor] : manager->stored()) {
            script.append(u"exec %1<&%2"_s.arg(3 + names.size()).arg(descriptor));
            names.append(QString::fromLatin1(name));
        }
        if (!names.isEmpty())
            script.append(
                u"export LISTEN_PID=$$ LISTEN_FDS=%1 LISTEN_FDNAMES='%2'"_s.arg(names.size()).arg(names.join(u':')));
    }
    script.append(u"exec \"$0\" \"$@\""_s);
    return m_process.start(u"/bin/bash"_s,
                           QStringList{u"-c"_s, script.join(u'\n'), QStringLiteral(SLUICED_PROGRAM)} + arguments());
}

void ServiceProcess::send(int signal) const
{
    // Only ever a process that QProcess has not reaped yet, so the id cannot belong to somebody else.
    if (isRunning() && pid() > 0)
        ::kill(pid_t(pid()), signal);
}

} // namespace sluice
