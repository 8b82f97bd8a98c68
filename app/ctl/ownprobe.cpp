// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ownprobe.h"

#include "agentcore/control/jsonvalues.h"
#include "app/ctl/textstyle.h"

#include <QEventLoop>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using Microseconds = std::chrono::microseconds;

QString millisecondText(Microseconds time)
{
    return u"%1 ms"_s.arg(double(time.count()) / 1000, 0, 'f', 2);
}

QJsonValue millisecondValue(std::optional<Microseconds> time)
{
    return time ? QJsonValue(double(time->count()) / 1000) : QJsonValue(QJsonValue::Null);
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

OwnProbe probeAgent(const ProbeTarget &target, std::chrono::milliseconds patience)
{
    OwnProbe result;
    QEventLoop loop;
    ProbeCall call(target, patience);
    QObject::connect(&call, &ProbeCall::finished, &loop, [&](const OwnProbe &probe) {
        result = probe;
        loop.quit();
    });
    // Not before the loop runs: it could end at once.
    QMetaObject::invokeMethod(
        &call, [&call] { call.start(); }, Qt::QueuedConnection);
    loop.exec();
    return result;
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
            {u"complete"_s, probe.replied.has_value()}};
}

} // namespace sluice
