// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/probedesk.h"

#include <algorithm>
#include <utility>

namespace sluice {
namespace {

/// More than the server ever holds at once, so that a receipt finds its answer.
constexpr std::size_t outstandingKept = 8192;
constexpr quint64 noTicket = 0; ///< of an own probe: nobody waits for its receipt

template<std::size_t Size>
quint8 copyInto(std::array<char, Size> &target, QByteArrayView bytes)
{
    static_assert(Size <= 255);
    const auto size = std::min<qsizetype>(bytes.size(), qsizetype(Size));
    std::copy_n(bytes.begin(), size, target.begin());
    return quint8(size);
}

FetchedReply sentNow(const Reply &reply, const ForcedAxes &forced)
{
    return {reply, forced.weight && reply.weight, forced.maxconn && reply.maxconn};
}

} // namespace

ProbeDesk::ProbeDesk(const Clock &clock, EngineListener &listener, ServiceTable &services, BalancerRegister &balancers,
                     const ReplyBook &book, OwnProbes &own, AllowList allow, PaymentTerms terms)
    : m_clock(clock)
    , m_listener(listener)
    , m_services(services)
    , m_balancers(balancers)
    , m_book(book)
    , m_own(own)
    , m_allow(std::move(allow))
    , m_terms(terms)
    , m_outstanding(outstandingKept)
{
}

bool ProbeDesk::admits(const ProbePeer &peer)
{
    if (m_allow.allows(peer.address) || m_own.mayBe(peer.address, m_clock.boot()))
        return true;
    refuse(peer);
    return false;
}

void ProbeDesk::refuse(const ProbePeer &peer)
{
    ++m_refusals.count;
    m_refusals.last = peer.address;
    static_cast<void>(logProbe(peer, {}, nullptr, {}, ProbeOutcome::Refused));
}

void ProbeDesk::adopt(AllowList allow, PaymentTerms terms)
{
    m_allow = std::move(allow);
    m_terms = terms;
}

bool ProbeDesk::expectsLine(const IpAddress &address)
{
    return m_services.anyLines() || m_balancers.sends(address) || m_own.mayBe(address, m_clock.boot());
}

ProbeAnswer ProbeDesk::answerOwn(QByteArrayView service)
{
    m_own.arrived();
    const QString name = service.isEmpty() ? QStringLiteral("default") : QString::fromUtf8(service);
    const auto found = std::ranges::find_if(m_services.all(),
                                            [&name](const Service &one) { return one.settings.name == name; });
    return {found == m_services.all().end() ? m_emptyLine.bytes() : found->line.bytes(), noTicket};
}

ProbeAnswer ProbeDesk::answer(const ProbePeer &peer, QByteArrayView sent)
{
    if (const auto own = m_own.match(sent))
        return answerOwn(own->service);
    if (!m_allow.allows(peer.address)) { // let in only because it might have been one of our own
        refuse(peer);
        return {};
    }
    ++m_probes;
    Balancer *const balancer = attribute(peer, sent);
    const PreparedLine *line = &m_emptyLine;
    const BootTime now = m_clock.boot();
    if (balancer) {
        line = &ReplyBook::lineFor(m_services[balancer->service], *balancer);
        if (!balancer->confirmed && debtsOf(m_services[balancer->service].forced))
            line = &m_emptyLine;
        balancer->arrivals.add(now);
        balancer->steady = balancer->steady || balancer->arrivals.steady();
        balancer->lastSeen = m_clock.wall();
        if (!balancer->firstSeen)
            balancer->firstSeen = balancer->lastSeen;
        ++balancer->probes;
        balancer->debts.lineSent(line->reply());
        balancer->lastSent = *line;
        balancer->changed = true;
    }
    Outstanding &kept = m_outstanding[++m_lastTicket % m_outstanding.size()];
    kept.ticket = m_lastTicket;
    kept.balancer = balancer ? balancer->id : 0;
    kept.probe = logProbe(peer, sent, balancer, line->bytes(), ProbeOutcome::Answered);
    kept.at = now;
    kept.sent = sentNow(line->reply(), balancer ? m_services[balancer->service].forced : ForcedAxes{});
    return {line->bytes(), m_lastTicket};
}

Balancer *ProbeDesk::attribute(const ProbePeer &peer, QByteArrayView sent)
{
    if (sent.isEmpty() && m_balancers.sends(peer.address))
        return nullptr; // somebody there sends a line, so silence could be anybody
    Balancer *const known = m_balancers.find(peer.address, sent);
    return known ? known : meet(peer.address, sent);
}

Balancer *ProbeDesk::meet(const IpAddress &address, QByteArrayView sent)
{
    const std::optional<std::size_t> service = m_services.match(sent);
    if (!service)
        return nullptr;
    if (!sent.isEmpty())
        m_balancers.markSender(address);
    std::optional<BalancerKey> forgotten;
    const BalancerKey key{address, sent.toByteArray(), m_services[*service].settings.name};
    Balancer *const balancer = m_balancers.add(key, *service, forgotten);
    if (forgotten)
        m_listener.balancerForgotten(*forgotten);
    if (!balancer || balancer->probes > 0)
        return balancer; // none, or the shared one of an address with too many lines
    balancer->confirmed = !sent.isEmpty();
    balancer->debts.forcedChanged(m_services[*service].forced, {}, std::nullopt, m_terms);
    m_listener.balancerAppeared(balancer->key);
    wantRecordIfNeeded(*balancer);
    m_book.refresh(m_services[*service], *balancer);
    return balancer;
}

void ProbeDesk::wantRecordIfNeeded(Balancer &balancer)
{
    const DebtKinds missing = balancer.debts.unrecorded();
    if (!missing || !balancer.confirmed || balancer.recordWanted)
        return;
    const ForcedAxes &forced = m_services[balancer.service].forced;
    DebtRecord record = balancer.debts.record();
    record.kinds |= missing;
    if (forced.maxconn)
        record.restoreMaxconn = forced.restoreMaxconn;
    balancer.recordWanted = true;
    report(balancer, record);
}

void ProbeDesk::report(Balancer &balancer, const DebtRecord &record)
{
    ++balancer.reportsUnderway;
    m_listener.recordsWanted({{balancer.key, record}});
}

void ProbeDesk::fetched(quint64 ticket)
{
    const Outstanding *const answer = outstanding(ticket);
    if (!answer)
        return;
    m_log.setOutcome(answer->probe, ProbeOutcome::Fetched);
    Balancer *const balancer = m_balancers.byId(answer->balancer);
    if (!balancer)
        return;
    balancer->confirmed = true;
    wantRecordIfNeeded(*balancer);
    if (balancer->fetchedTicket < ticket) {
        balancer->changed = balancer->changed || balancer->fetched != answer->sent;
        balancer->fetched = answer->sent;
        balancer->fetchedTicket = ticket;
    }
    if (!balancer->debts.any())
        return;
    const DebtRecord before = balancer->debts.record();
    balancer->debts.lineFetched(answer->sent.reply, answer->at, m_terms);
    balancer->changed = true;
    if (balancer->debts.record() != before)
        report(*balancer, balancer->debts.record());
    m_book.refresh(m_services[balancer->service], *balancer);
}

void ProbeDesk::lost(quint64 ticket)
{
    if (const Outstanding *const answer = outstanding(ticket))
        m_log.setOutcome(answer->probe, ProbeOutcome::Lost);
}

void ProbeDesk::sentLate(quint64 ticket, const ProbePeer &peer, QByteArrayView sent)
{
    if (sent.isEmpty())
        return;
    // One of our own that was so slow says nothing of what its address sends, and nothing is owed for it.
    const bool own = m_own.match(sent).has_value();
    if (own)
        m_own.arrived();
    else
        m_balancers.markSender(peer.address);
    const Outstanding *const answer = outstanding(ticket);
    if (!answer)
        return;
    Balancer *const silent = m_balancers.byId(answer->balancer);
    if (!silent || !silent->key.line.isEmpty())
        return;
    // The probe was not a silent balancer's: what it heard was said to whoever sends this line. What it was taken for
    // is forgotten, unless something was said there, too.
    if (silent->debts.any() && !own)
        bookLate(answer->sent.reply, peer, sent);
    const auto said = [silent](DebtKind kind) { return silent->debts.said(kind); };
    if (std::ranges::none_of(allDebtKinds, said) && !silent->debts.returnCheck()) {
        m_listener.balancerForgotten(silent->key);
        m_balancers.remove(silent->id);
    }
}

void ProbeDesk::bookLate(const Reply &reply, const ProbePeer &peer, QByteArrayView sent)
{
    Balancer *const sender = attribute(peer, sent);
    if (!sender)
        return;
    const Service &service = m_services[sender->service];
    const DebtRecord before = sender->debts.record();
    sender->debts.lineSent(reply);
    if (sender->debts.record() == before)
        return;
    sender->debts.markRecorded({},
                               service.forced.maxconn ? std::optional(service.forced.restoreMaxconn) : std::nullopt);
    report(*sender, sender->debts.record());
    m_book.refresh(service, *sender);
}

ProbeDesk::Outstanding *ProbeDesk::outstanding(quint64 ticket) noexcept
{
    Outstanding &kept = m_outstanding[ticket % m_outstanding.size()];
    return ticket != noTicket && kept.ticket == ticket ? &kept : nullptr;
}

quint64 ProbeDesk::logProbe(const ProbePeer &peer, QByteArrayView sent, const Balancer *balancer, QByteArrayView line,
                            ProbeOutcome outcome)
{
    ProbeRecord record;
    record.time = m_clock.wall();
    record.address = peer.address.bytes;
    record.port = peer.port;
    record.outcome = outcome;
    record.sentLength = copyInto(record.sent, sent);
    record.replyLength = copyInto(record.reply, line);
    record.serviceIndex = balancer ? quint32(balancer->service) : noService;
    return m_log.add(record);
}

} // namespace sluice
