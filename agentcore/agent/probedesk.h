// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/balancerregister.h"
#include "agentcore/agent/enginelistener.h"
#include "agentcore/agent/ownprobes.h"
#include "agentcore/agent/replybook.h"
#include "agentcore/agent/servicetable.h"
#include "agentcore/clock/clock.h"
#include "agentcore/history/probelog.h"
#include "agentcore/server/probehandler.h"
#include "agentcore/settings/allowlist.h"

#include <vector>

namespace sluice {

/// Answers each probe: tells whose it is, hands out the line that is ready for it, and books the receipt. Lives in
/// the probe thread; allocates only for a balancer that it has never seen.
class ProbeDesk final : public ProbeHandler
{
public:
    struct Refusals
    {
        quint64 count = 0;
        std::optional<IpAddress> last;
        bool operator==(const Refusals &) const = default;
    };

    ProbeDesk(const Clock &clock, EngineListener &listener, ServiceTable &services, BalancerRegister &balancers,
              const ReplyBook &book, OwnProbes &own, AllowList allow, PaymentTerms terms);

    /// Other settings, from the next probe on.
    void adopt(AllowList allow, PaymentTerms terms);
    void renumberServices(const std::vector<quint32> &numbers) { m_log.renumberServices(numbers); }

    [[nodiscard]] bool admits(const ProbePeer &peer) override;
    [[nodiscard]] bool expectsLine(const IpAddress &address) override;
    [[nodiscard]] ProbeAnswer answer(const ProbePeer &peer, QByteArrayView sent) override;
    void fetched(quint64 ticket) override;
    void lost(quint64 ticket) override;
    void sentLate(quint64 ticket, const ProbePeer &peer, QByteArrayView sent) override;

    [[nodiscard]] const ProbeLog &log() const noexcept { return m_log; }
    [[nodiscard]] const Refusals &refusals() const noexcept { return m_refusals; }
    [[nodiscard]] quint64 probes() const noexcept { return m_probes; }

private:
    /// An answer whose receipt is not in yet.
    struct Outstanding
    {
        quint64 ticket = 0;
        quint64 balancer = 0; ///< id; 0 for a probe that could not be attributed
        quint64 probe = 0;    ///< number in the log
        BootTime at{};
        FetchedReply sent;
    };

    void refuse(const ProbePeer &peer);
    [[nodiscard]] ProbeAnswer answerOwn(QByteArrayView service);
    [[nodiscard]] Balancer *attribute(const ProbePeer &peer, QByteArrayView sent);
    [[nodiscard]] Balancer *meet(const IpAddress &address, QByteArrayView sent);
    void wantRecordIfNeeded(Balancer &balancer);
    void report(Balancer &balancer, const DebtRecord &record);
    /// Books what a probe was told to the balancer whose line came only then.
    void bookLate(const Reply &reply, const ProbePeer &peer, QByteArrayView sent);
    [[nodiscard]] quint64 logProbe(const ProbePeer &peer, QByteArrayView sent, const Balancer *balancer,
                                   QByteArrayView line, ProbeOutcome outcome);
    [[nodiscard]] Outstanding *outstanding(quint64 ticket) noexcept;

    const Clock &m_clock;
    EngineListener &m_listener;
    ServiceTable &m_services;
    BalancerRegister &m_balancers;
    const ReplyBook &m_book;
    OwnProbes &m_own;
    AllowList m_allow;
    PaymentTerms m_terms;
    ProbeLog m_log;
    Refusals m_refusals;
    PreparedLine m_emptyLine;
    std::vector<Outstanding> m_outstanding;
    quint64 m_lastTicket = 0;
    quint64 m_probes = 0;
};

} // namespace sluice
