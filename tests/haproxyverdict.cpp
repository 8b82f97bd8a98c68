// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/haproxyverdict.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace sluice {

QString haproxyObjects(const QByteArray &config)
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"haproxy.cfg"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(config) != config.size())
        return u"cannot write %1"_s.arg(path);
    file.close();
    const QString found = QStandardPaths::findExecutable(u"haproxy"_s);
    QProcess haproxy;
    haproxy.setProcessChannelMode(QProcess::MergedChannels);
    haproxy.start(found.isEmpty() ? u"/usr/sbin/haproxy"_s : found, {u"-c"_s, u"-f"_s, path});
    if (!haproxy.waitForFinished(30'000))
        return haproxy.errorString();
    const QString said = QString::fromUtf8(haproxy.readAll());
    const bool isContent = haproxy.exitCode() == 0 && !said.contains(u"[WARNING]"_s) && !said.contains(u"[ALERT]"_s);
    return isContent ? QString() : u"exit code %1\n%2"_s.arg(haproxy.exitCode()).arg(said);
}

} // namespace sluice
