// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ownprobe.h"

#include "agentcore/control/jsonvalues.h"
#include "app/ctl/textstyle.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTcpSocket>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using Microseconds = std::chrono::microseconds;

Microseconds since(const QElapsedTimer &beginning)
{
    return std::chrono::duration_cast<Microseconds>(std::chrono::nanoseconds(beginning.nsecsElapsed()));
}

QString millisecondText(Microseconds time)
{
    return u"%1 ms"_s.arg(double(time.count()) / 1000, 0, 'f', 2);
}

QJsonValue millisecondValue(std::optional<Microseconds> time)
{
    return time ? QJsonValue(double(time->count()) / 1000) : QJsonValue(QJsonValue::Null);
}

bool hasLine(const QByteArray &received)
{
    // The line ends at the first CR or LF. HAProxy configuration manual, section 5.2, "agent-check".
    return received.contains('\n') || received.contains('\r');
}

QString endText(const OwnProbe &probe)
{
    switch (probe.end) {
    case OwnProbe::End::Closed:
        return u"Closed    by the agent after %1\n"_s.arg(millisecondText(probe.closed.value_or(Microseconds(0))));
    case OwnProbe::End::NoLine:
        return u"Closed    before a line end came: HAProxy ignores such a reply\n"_s;
    case OwnProbe::End::TimedOut:
        return u"Then      nothing more came\n"_s;
    case OwnProbe::End::NoConnection:
        break;
    }
    return {};
}

} // namespace

OwnProbe probeAgent(const QString &address, quint16 port, const QByteArray &line, std::chrono::milliseconds patience)
{
    OwnProbe probe;
    probe.address = address;
    probe.port = port;
    const QDeadlineTimer deadline(patience);
    QElapsedTimer beginning;
    beginning.start();
    QTcpSocket socket;
    socket.connectToHost(address, port);
    if (!socket.waitForConnected(int(deadline.remainingTime()))) {
        probe.end = deadline.hasExpired() ? OwnProbe::End::TimedOut : OwnProbe::End::NoConnection;
        probe.error = socket.errorString();
        return probe;
    }
    probe.connected = since(beginning);
    socket.write(line);
    probe.sent = line;
    while (socket.state() == QAbstractSocket::ConnectedState
           && socket.waitForReadyRead(int(deadline.remainingTime()))) {
        probe.received += socket.readAll();
        if (!probe.replied && hasLine(probe.received))
            probe.replied = since(beginning);
    }
    probe.received += socket.readAll();
    if (socket.state() == QAbstractSocket::ConnectedState) {
        probe.end = OwnProbe::End::TimedOut;
        return probe;
    }
    probe.closed = since(beginning);
    probe.end = hasLine(probe.received) ? OwnProbe::End::Closed : OwnProbe::End::NoLine;
    return probe;
}

QString toText(const OwnProbe &probe)
{
    const QString place = (probe.address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(probe.address).arg(probe.port);
    if (!probe.connected)
        return u"No connection to %1: %2\n"_s.arg(place, probe.error);
    QString text = u"Connected to %1 after %2\n"_s.arg(place, millisecondText(*probe.connected));
    text += u"Sent      \"%1\" (%2 bytes)\n"_s.arg(shownBytes(probe.sent)).arg(probe.sent.size());
    text += u"Received  \"%1\" (%2 bytes)"_s.arg(shownBytes(probe.received)).arg(probe.received.size());
    if (probe.replied)
        text += u" after %1"_s.arg(millisecondText(*probe.replied));
    return text + u'\n' + endText(probe);
}

QJsonObject toJson(const OwnProbe &probe)
{
    return {{u"address"_s, probe.address},
            {u"port"_s, int(probe.port)},
            {u"sent"_s, json::fromBytes(probe.sent)},
            {u"received"_s, json::fromBytes(probe.received)},
            {u"connected_ms"_s, millisecondValue(probe.connected)},
            {u"replied_ms"_s, millisecondValue(probe.replied)},
            {u"closed_ms"_s, millisecondValue(probe.closed)},
            {u"complete"_s, hasLine(probe.received)}};
}

} // namespace sluice
