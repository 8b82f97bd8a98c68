// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/peercredentials.h"

#include <algorithm>
#include <cerrno>

#include <grp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sluice {

namespace {

constexpr auto operatorGroupName = "sluicekeeper";
constexpr std::size_t largestEntry = 1024 * 1024; ///< a group may list many members

// Calls a get…_r function with a buffer that grows until the entry fits.
template<typename Entry, typename Lookup>
std::optional<Entry> lookUp(std::vector<char> &buffer, Lookup lookup)
{
    for (buffer.resize(1024); buffer.size() <= largestEntry; buffer.resize(buffer.size() * 4)) {
        Entry entry{};
        Entry *found = nullptr;
        const int error = lookup(&entry, buffer.data(), buffer.size(), &found);
        if (error == ERANGE)
            continue;
        return found != nullptr ? std::optional(entry) : std::nullopt;
    }
    return std::nullopt;
}

// What the user database says, not what the process has: a login from before joining the group counts as well.
std::vector<qint64> groupsOf(const char *user, gid_t primary)
{
    std::vector<gid_t> groups(64);
    int count = int(groups.size());
    if (getgrouplist(user, primary, groups.data(), &count) < 0) {
        groups.resize(std::size_t(std::clamp(count, 1, 65536)));
        count = int(groups.size());
        if (getgrouplist(user, primary, groups.data(), &count) < 0)
            return {qint64(primary)};
    }
    groups.resize(std::size_t(count));
    return {groups.begin(), groups.end()};
}

} // namespace

std::optional<PeerCredentials> peerCredentials(qintptr descriptor)
{
    ucred system{};
    socklen_t length = sizeof system;
    if (getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &system, &length) != 0 || system.uid == uid_t(-1))
        return std::nullopt;
    PeerCredentials peer;
    peer.uid = qint64(system.uid);
    peer.pid = qint64(system.pid);
    peer.user = QString::number(system.uid);
    peer.groups = {qint64(system.gid)};
    std::vector<char> buffer;
    const auto entry = lookUp<passwd>(buffer, [&system](passwd *into, char *bytes, std::size_t size, passwd **found) {
        return getpwuid_r(system.uid, into, bytes, size, found);
    });
    if (entry) {
        peer.user = QString::fromLocal8Bit(entry->pw_name);
        peer.groups = groupsOf(entry->pw_name, system.gid);
    }
    return peer;
}

OperatorRule operatorRule()
{
    std::vector<char> buffer;
    const auto entry = lookUp<group>(buffer, [](group *into, char *bytes, std::size_t size, group **found) {
        return getgrnam_r(operatorGroupName, into, bytes, size, found);
    });
    return {qint64(geteuid()), entry ? std::optional(qint64(entry->gr_gid)) : std::nullopt};
}

ControlRole roleOf(const PeerCredentials &peer, const OperatorRule &rule)
{
    const bool member = rule.group && std::ranges::find(peer.groups, *rule.group) != peer.groups.end();
    return peer.uid == 0 || peer.uid == rule.ownUid || member ? ControlRole::Operate : ControlRole::View;
}

} // namespace sluice
