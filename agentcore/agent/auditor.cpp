// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/auditor.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcAudit, "sluice.audit")

/// How often a file that cannot be written is tried again.
constexpr auto retryEvery = 10s;
/// Refused calls of one user that are written at once, and how soon another one may follow them.
constexpr int refusalsAtOnce = 20;
constexpr auto refusalEvery = 10s;
/// More users than that have no business here; their counts start anew.
constexpr std::size_t refusersKept = 1000;

} // namespace

Auditor::Auditor(const Clock &clock, const QString &directory, QString program, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_program(std::move(program))
    , m_trail(directory)
    , m_retry(this)
{
    m_retry.setInterval(retryEvery);
    connect(&m_retry, &QTimer::timeout, this, [this] { setProblem(m_trail.retry()); });
}

void Auditor::start()
{
    m_started = true;
    AuditEntry entry;
    entry.method = u"start"_s;
    entry.text = u"version "_s + QStringLiteral(SLUICE_VERSION);
    recordOwn(std::move(entry));
}

void Auditor::stop()
{
    m_retry.stop();
    if (!std::exchange(m_started, false))
        return;
    AuditEntry entry;
    entry.method = u"stop"_s;
    recordOwn(std::move(entry));
}

void Auditor::record(AuditEntry entry)
{
    entry.time = m_clock.wall();
    setProblem(m_trail.append(entry));
    Q_EMIT recorded(entry);
}

void Auditor::recordRefused(AuditEntry entry)
{
    if (m_refusals.size() >= refusersKept)
        m_refusals.clear();
    Allowance &allowance = m_refusals.try_emplace(entry.uid.value_or(-1), Allowance{refusalsAtOnce, m_clock.boot(), 0})
                               .first->second;
    refill(allowance);
    if (allowance.left == 0) {
        ++allowance.leftOut;
        return;
    }
    --allowance.left;
    if (const quint64 leftOut = std::exchange(allowance.leftOut, 0); leftOut > 0)
        entry.text += u"; %1 refused calls of this user before it are not listed"_s.arg(leftOut);
    entry.outcome = AuditOutcome::Refused;
    record(std::move(entry));
}

void Auditor::refill(Allowance &allowance) const
{
    const auto more = (m_clock.boot() - allowance.refilled) / refusalEvery;
    if (more <= 0)
        return;
    allowance.left = int(std::min<qint64>(allowance.left + more, refusalsAtOnce));
    allowance.refilled = m_clock.boot();
}

void Auditor::recordOwn(AuditEntry entry)
{
    entry.program = m_program;
    record(std::move(entry));
}

void Auditor::setProblem(const std::optional<StorageError> &error)
{
    const QString now = error ? u"%1: %2"_s.arg(error->path, error->text) : QString();
    if (!error)
        m_retry.stop();
    else if (!m_retry.isActive())
        m_retry.start();
    if (std::exchange(m_problem, now) == now)
        return;
    if (error)
        qCWarning(lcAudit, "the audit trail cannot be written: %s; what is ordered is done all the same",
                  qUtf8Printable(now));
    else
        qCInfo(lcAudit, "the audit trail is written again");
    Q_EMIT problemChanged();
}

} // namespace sluice
