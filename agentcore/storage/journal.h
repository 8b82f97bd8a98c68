// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/policy/debts.h"
#include "agentcore/policy/overrides.h"
#include "agentcore/protocol/address.h"
#include "agentcore/storage/storageerror.h"

#include <QByteArray>
#include <QString>

#include <compare>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace sluice {

/// Who probes a service, as far as the agent can tell: by address and exact agent-send line.
struct BalancerKey
{
    IpAddress address;
    QByteArray line; ///< without line end
    QString service;
    /// Written out, because the compiler cannot make it of Qt's strings. Any fixed order will do.
    [[nodiscard]] std::strong_ordering operator<=>(const BalancerKey &other) const noexcept;
    bool operator==(const BalancerKey &) const = default;
};

/// Everything that must outlive a power cut. Each journal entry is the whole of it, so the last whole entry wins.
struct DurableState
{
    WallTime written{};
    QByteArray bootId;
    std::map<QString, Overrides> overrides; ///< by service; only services with something forced
    std::map<BalancerKey, DebtRecord> debts;
    bool decisionNeeded = false; ///< an earlier journal was lost and nobody has decided yet
    bool operator==(const DurableState &) const = default;
};

/// One line, checksum first, newline last.
[[nodiscard]] QByteArray encodeEntry(const DurableState &state);
/// The last whole entry in the bytes of a journal, whatever stands before or after it. Total.
[[nodiscard]] std::optional<DurableState> lastWholeEntry(QByteArrayView journal);

/// The journal file and the `instance` file beside it, which is written first at the first start ever and so tells
/// a lost journal from a first start. Lives in the control thread; append() waits for the disk.
class Journal
{
public:
    enum class Found {
        FirstStart, ///< there never was a journal
        Loaded,
        Lost, ///< there was one, and it is gone or unreadable; a damaged file was kept under another name
    };

    explicit Journal(QString directory);
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    struct Opened
    {
        Found found = Found::FirstStart;
        DurableState state;                ///< decisionNeeded is true where found is Lost
        QString keptAside;                 ///< where the damaged file went
        std::optional<StorageError> error; ///< it cannot be written; what is forced will not survive a restart
    };
    /// Makes the directory, locks it for as long as this object lives, and reads. With an error of the code InUse
    /// another agent has the directory: nothing was read, and nothing must run.
    [[nodiscard]] Opened open();

    /// Appends and waits until the disk has it. Grows to about 1 MiB, then is rewritten with the newest entry
    /// alone, atomically. After an error the next call tries everything anew.
    [[nodiscard]] std::optional<StorageError> append(const DurableState &state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
