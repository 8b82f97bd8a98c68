// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/storage/storageerror.h"

#include <QString>

#include <memory>
#include <variant>

namespace sluice {

/// The directory where an agent keeps its state, for its owner alone and for one agent at a time.
class StateDirectory
{
public:
    using Taken = std::variant<std::unique_ptr<StateDirectory>, StorageError>;
    /// Makes it if missing, and locks it for as long as the object lives. With the code InUse, the error's text
    /// names the process that has it.
    [[nodiscard]] static Taken take(const QString &path);

    class Private;
    explicit StateDirectory(std::unique_ptr<Private> held);
    ~StateDirectory();
    Q_DISABLE_COPY_MOVE(StateDirectory)

private:
    std::unique_ptr<Private> d;
};

} // namespace sluice
