// SPDX-License-Identifier: GPL-3.0-or-later
#include "syscalltrace.h"

namespace sluice {
namespace {

/// "accept4(7, …) = 9": the name, the first argument and what came back.
struct Call
{
    QByteArray name;
    int descriptor = -1;
    QByteArray result;
};

Call callOf(const QByteArray &line)
{
    const qsizetype open = line.indexOf('(');
    const qsizetype equals = line.lastIndexOf(" = ");
    if (open <= 0 || equals < 0)
        return {};
    qsizetype end = open + 1;
    while (end < line.size() && line.at(end) >= '0' && line.at(end) <= '9')
        ++end;
    bool isNumber = false;
    const int descriptor = line.mid(open + 1, end - open - 1).toInt(&isNumber);
    return {line.first(open), isNumber ? descriptor : -1, line.mid(equals + 3)};
}

} // namespace

SyscallTrace::SyscallTrace(const QByteArray &trace)
{
    const QList<QByteArray> lines = trace.split('\n');
    for (const QByteArray &line : lines)
        read(line);
}

QList<QByteArray> SyscallTrace::othersSince(qsizetype probe) const
{
    QList<QByteArray> lines;
    for (const Other &other : m_others) {
        if (other.afterProbe > probe)
            lines.append(other.line);
    }
    return lines;
}

void SyscallTrace::read(const QByteArray &line)
{
    const Call call = callOf(line);
    if (call.name.isEmpty())
        return;
    if (call.name == "accept4") {
        readAccept(line);
        return;
    }
    if (call.name == "ppoll") {
        if (!m_wakeUp.isEmpty())
            m_others.append({m_probes.size(), m_wakeUp});
        m_wakeUp = call.result.startsWith("0 (Timeout)") ? QByteArray() : line;
        return;
    }
    const auto open = m_open.constFind(call.descriptor);
    if (open == m_open.cend()) {
        m_others.append({m_probes.size(), line});
        return;
    }
    Probe &probe = m_probes[*open];
    charge(*open, line);
    if (call.name == "recvfrom" && call.result.contains("EAGAIN"))
        ++probe.readsInVain;
    if (call.name == "close") {
        probe.closed = true;
        m_open.erase(open);
    }
}

void SyscallTrace::readAccept(const QByteArray &line)
{
    bool isDescriptor = false;
    const int descriptor = callOf(line).result.toInt(&isDescriptor);
    if (isDescriptor && descriptor >= 0) {
        m_open.insert(descriptor, m_probes.size());
        m_probes.append(Probe());
        if (!m_wakeUp.isEmpty())
            charge(m_probes.size() - 1, std::exchange(m_wakeUp, {}));
    }
    if (m_probes.isEmpty())
        m_others.append({0, line});
    else
        charge(m_probes.size() - 1, line);
}

void SyscallTrace::charge(qsizetype probe, const QByteArray &line)
{
    ++m_probes[probe].calls;
    m_probes[probe].lines.append(line);
}

} // namespace sluice
