// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/history/auditentry.h"
#include "agentcore/storage/durablefile.h"

#include <QString>

#include <deque>
#include <vector>

namespace sluice {

/// Which entries of the trail are wanted.
struct AuditRange
{
    quint64 after = 0;            ///< only those with a higher number
    quint64 before = 0;           ///< only those with a lower number; 0: all
    std::size_t limit = 100;      ///< so many of the newest
    qsizetype bytes = 512 * 1024; ///< and no more than this, as JSON; one at least
};

/// The audit trail: `audit.jsonl` and its four predecessors, each about 1 MiB, one JSON object a line, readable by
/// their owner alone. Lives in the control thread; append() waits for the disk. A line that makes no sense, whoever
/// wrote it, is passed over.
class AuditTrail
{
public:
    static constexpr qint64 largestFile = 1024 * 1024;
    static constexpr int files = 5;

    explicit AuditTrail(const QString &directory);

    /// Gives the entry the next number, writes it and waits until the disk has it. What cannot be written is kept in
    /// memory, as far as it fits, and written by the next call that succeeds; the error says why.
    std::optional<StorageError> append(AuditEntry &entry);
    /// Tries again to write what could not be. nullopt where nothing waits any more.
    [[nodiscard]] std::optional<StorageError> retry();

    /// Oldest first. Also those that wait in memory.
    [[nodiscard]] std::vector<AuditEntry> entries(const AuditRange &range) const;
    [[nodiscard]] quint64 lastNumber() const noexcept { return m_last; }
    [[nodiscard]] QString path() const { return pathOf(0); }

private:
    [[nodiscard]] QString pathOf(int age) const;
    [[nodiscard]] std::vector<AuditEntry> read(int age) const;
    [[nodiscard]] std::optional<StorageError> write(const AuditEntry &entry);
    [[nodiscard]] std::optional<StorageError> rotate();

    QString m_directory;
    DurableFile m_file;
    std::deque<AuditEntry> m_waiting; ///< not written yet, oldest first
    quint64 m_lostEntries = 0;        ///< that did not fit into memory
    quint64 m_last = 0;
};

} // namespace sluice
