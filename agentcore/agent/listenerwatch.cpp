// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/listenerwatch.h"

#include <QLoggingCategory>

#include <utility>

namespace sluice {
namespace {

Q_LOGGING_CATEGORY(lcListen, "sluice.listen", QtInfoMsg)

using namespace Qt::StringLiterals;

} // namespace

ListenerWatch::ListenerWatch(LookUp lookUp)
    : m_lookUp(std::move(lookUp))
{
}

void ListenerWatch::update(const std::vector<ListenerStatus> &listeners)
{
    std::map<Where, bool> now;
    std::map<Where, std::optional<PortHolder>> held;
    for (const ListenerStatus &one : listeners) {
        const Where where{one.address, one.port};
        now[where] = one.listening;
        const auto before = m_listening.find(where);
        const bool known = before != m_listening.end() && before->second == one.listening;
        if (!one.listening)
            held[where] = known ? m_held[where] : m_lookUp(one.address, one.port);
    }
    m_held = std::move(held);
    for (const ListenerStatus &one : listeners) {
        const auto before = m_listening.find({one.address, one.port});
        if (before != m_listening.end() && before->second == one.listening)
            continue;
        if (one.listening)
            qCInfo(lcListen, "listening on %s, port %d", qUtf8Printable(one.address), int(one.port));
        else
            qCWarning(lcListen, "cannot listen on %s, port %d: %s; trying again every second",
                      qUtf8Printable(one.address), int(one.port), qUtf8Printable(inWords(one)));
    }
    m_listening = std::move(now);
}

QString ListenerWatch::inWords(const ListenerStatus &listener) const
{
    const auto found = m_held.find({listener.address, listener.port});
    if (found == m_held.end() || !found->second)
        return listener.error;
    const PortHolder &holder = *found->second;
    if (holder.pid)
        return u"address in use by %1 (pid %2)"_s.arg(holder.program).arg(*holder.pid);
    return u"address in use by a program of the user %1"_s.arg(holder.user);
}

} // namespace sluice
