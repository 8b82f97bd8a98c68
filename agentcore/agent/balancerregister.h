// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/arrivaltimes.h"
#include "agentcore/agent/preparedline.h"
#include "agentcore/policy/debts.h"
#include "agentcore/policy/heard.h"
#include "agentcore/storage/registerfile.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace sluice {

/// A load balancer as the agent can see it: who asks, what it last heard and what it is owed.
struct Balancer
{
    quint64 id = 0; ///< stable while the agent runs, counts from 1
    BalancerKey key;
    std::size_t service = 0; ///< index in the service table
    BalancerDebts debts;
    ArrivalTimes arrivals;
    std::optional<std::chrono::milliseconds> earlierInterval; ///< from the register of an earlier run
    std::optional<WallTime> firstSeen;
    std::optional<WallTime> lastSeen;
    quint64 probes = 0;
    PreparedLine lastSent;
    std::optional<FetchedReply> fetched; ///< the newest whose receipt is in
    quint64 fetchedTicket = 0;           ///< of that one: receipts may come out of order
    bool steady = false;                 ///< has asked as a load balancer does, in this run or an earlier one
    PreparedLine ownLine;                ///< valid while hasOwnLine
    bool hasOwnLine = false;
    /// False for a probe without a line from an address that is new: a line may still come late, and then the probe
    /// was somebody else's. Nothing that makes a debt is said before that is clear.
    bool confirmed = true;
    bool recordWanted = false; ///< asked for, not yet answered
    int reportsUnderway = 0;   ///< records that the listener was told of and has not answered
    bool notSaved = false;
    bool changed = true; ///< since the last report to those who watch

    [[nodiscard]] std::optional<std::chrono::milliseconds> interval() const
    {
        const auto measured = arrivals.interval();
        return measured ? measured : earlierInterval;
    }
};

/// Every balancer that has asked. Bounded; what owes anything is never forgotten. Finding allocates nothing.
class BalancerRegister
{
public:
    static constexpr std::size_t maximumBalancers = 16'384;
    /// Lines that one address may be told apart by within one service; further ones share one key.
    static constexpr std::size_t maximumLinesPerAddress = 64;
    static constexpr std::size_t maximumSenders = 16'384;

    [[nodiscard]] Balancer *find(const IpAddress &address, QByteArrayView line) noexcept;
    [[nodiscard]] Balancer *byId(quint64 id) noexcept;
    [[nodiscard]] Balancer *find(const BalancerKey &key) noexcept { return find(key.address, key.line); }

    /// A new balancer, or the shared one of an address that has too many lines already. nullptr where the register
    /// is full of balancers that are owed something. `forgotten` takes the key of the one that had to go.
    Balancer *add(const BalancerKey &key, std::size_t service, std::optional<BalancerKey> &forgotten);
    void remove(quint64 id);
    /// The ids of those that went since the last call.
    [[nodiscard]] std::vector<quint64> takeRemoved() { return std::exchange(m_removed, {}); }

    /// True for the line of a key that many lines share.
    [[nodiscard]] static bool isShared(QByteArrayView line) noexcept { return line.startsWith('\n'); }

    /// Whether this address was ever seen to send a line.
    [[nodiscard]] bool sends(const IpAddress &address) const noexcept { return m_senders.contains(address); }
    void markSender(const IpAddress &address);

    /// In order of id.
    [[nodiscard]] std::vector<Balancer *> all();
    template<typename Visitor>
    void forEach(Visitor visit)
    {
        for (auto &entry : m_byName)
            visit(*entry.second);
    }
    [[nodiscard]] std::size_t size() const noexcept { return m_byName.size(); }

private:
    struct NameView
    {
        IpAddress address;
        QByteArrayView line;
    };
    struct Name
    {
        IpAddress address;
        QByteArray line;
        operator NameView() const noexcept { return {address, line}; }
    };
    struct NameHash
    {
        using is_transparent = void;
        std::size_t operator()(const NameView &name) const noexcept;
        std::size_t operator()(const IpAddress &address) const noexcept;
    };
    struct NameEqual
    {
        using is_transparent = void;
        bool operator()(const NameView &a, const NameView &b) const noexcept
        {
            return a.address == b.address && a.line == b.line;
        }
    };

    [[nodiscard]] static Name serviceName(const BalancerKey &key) { return {key.address, key.service.toUtf8()}; }
    [[nodiscard]] bool makeRoom(std::optional<BalancerKey> &forgotten);

    std::unordered_map<Name, std::unique_ptr<Balancer>, NameHash, NameEqual> m_byName;
    std::unordered_map<quint64, Balancer *> m_byId;
    std::unordered_map<Name, std::size_t, NameHash, NameEqual> m_linesOfService; ///< by address and service
    std::unordered_set<IpAddress, NameHash> m_senders;
    std::vector<quint64> m_removed; ///< bounded: only the newest are told
    quint64 m_lastId = 0;
};

} // namespace sluice
