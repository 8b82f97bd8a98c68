// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/history/probelog.h"

namespace sluice {

ProbeLog::ProbeLog(std::size_t capacity)
    : m_ring(capacity)
{
}

quint64 ProbeLog::add(const ProbeRecord &record)
{
    m_ring.add(record);
    m_ring.newest().number = ++m_last;
    return m_last;
}

void ProbeLog::setOutcome(quint64 number, ProbeOutcome outcome)
{
    // Numbers have no gaps, so a probe's place follows from how many came after it.
    if (number == 0 || number > m_last || m_last - number >= m_ring.size())
        return;
    m_ring.at(m_ring.size() - 1 - std::size_t(m_last - number)).outcome = outcome;
}

std::vector<ProbeRecord> ProbeLog::after(quint64 number, std::size_t limit) const
{
    if (number >= m_last)
        return {};
    const auto wanted = std::size_t(std::min<quint64>(m_last - number, std::min(limit, m_ring.size())));
    std::vector<ProbeRecord> records;
    records.reserve(wanted);
    for (std::size_t i = m_ring.size() - wanted; i < m_ring.size(); ++i)
        records.push_back(m_ring.at(i));
    return records;
}

void ProbeLog::renumberServices(const std::vector<quint32> &numbers)
{
    for (std::size_t i = 0; i < m_ring.size(); ++i) {
        quint32 &number = m_ring.at(i).serviceIndex;
        number = number < numbers.size() ? numbers[number] : noService;
    }
}

} // namespace sluice
