// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/storage/audittrail.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace sluice {

/// Keeps the audit trail of one agent: what was ordered, by whom, and what the agent did by itself. A file that cannot
/// be written stops nobody; problem() says so until it can be. Lives in the control thread, which may wait for the disk.
class Auditor final : public QObject
{
    Q_OBJECT

public:
    /// `program` is the agent's own name, for what it does by itself.
    Auditor(const Clock &clock, const QString &directory, QString program, QObject *parent = nullptr);

    /// In the control thread, before and after everything else.
    void start();
    void stop();

    /// Numbers it, dates it and waits for the disk.
    void record(AuditEntry entry);
    /// A call that the caller's role does not permit. One user gets only so many lines, or anybody could push the
    /// trail of others out of its files; the next line that is written says how many were left out.
    void recordRefused(AuditEntry entry);
    /// What nobody called for: `method`, `service`, `before`, `after`, `reason` and `text` as far as they apply.
    void recordOwn(AuditEntry entry);

    [[nodiscard]] std::vector<AuditEntry> entries(const AuditRange &range) const { return m_trail.entries(range); }
    [[nodiscard]] quint64 lastNumber() const noexcept { return m_trail.lastNumber(); }
    [[nodiscard]] QString path() const { return m_trail.path(); }
    /// Why the file cannot be written; empty while it can be.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void recorded(const sluice::AuditEntry &entry);
    void problemChanged();

private:
    struct Allowance
    {
        int left = 0;
        BootTime refilled{};
        quint64 leftOut = 0;
    };
    void setProblem(const std::optional<StorageError> &error);
    void refill(Allowance &allowance) const;

    const Clock &m_clock;
    const QString m_program;
    AuditTrail m_trail;
    std::map<qint64, Allowance> m_refusals; ///< by uid
    QTimer m_retry;
    bool m_started = false;
    QString m_problem;
};

} // namespace sluice
