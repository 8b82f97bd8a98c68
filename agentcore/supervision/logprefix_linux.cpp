// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/supervision/logprefix.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <cerrno>
#include <cstdlib>

#include <sys/stat.h>
#include <unistd.h>

namespace sluice {
namespace {

bool journalReads = false; // set once, before any other thread

/// systemd.exec(5): $JOURNAL_STREAM is the device and inode of the stream, because it is inherited by programs whose
/// standard error goes elsewhere.
bool stderrIsJournal()
{
    struct stat status
    {};
    if (::fstat(STDERR_FILENO, &status) != 0)
        return false;
    const QByteArray here = QByteArray::number(quint64(status.st_dev)) + ':'
        + QByteArray::number(quint64(status.st_ino));
    return qgetenv("JOURNAL_STREAM") == here;
}

int priorityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 7;
    case QtInfoMsg:
        return 6;
    case QtWarningMsg:
        return 4;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        break;
    }
    return 2;
}

void write(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    QByteArray line = message.toUtf8();
    // One message is one line: what somebody sent us must not pass for a line of ours.
    line.replace('\n', ' ').replace('\r', ' ');
    if (journalReads)
        line.prepend('<' + QByteArray::number(priorityOf(type)) + '>');
    line += '\n';
    const char *next = line.constData();
    qsizetype left = line.size();
    while (left > 0) {
        const ssize_t written = ::write(STDERR_FILENO, next, std::size_t(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            break; // nobody reads it: no reason to stop answering
        next += written;
        left -= written;
    }
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

void installLog()
{
    journalReads = stderrIsJournal();
    qInstallMessageHandler(write);
}

} // namespace sluice
