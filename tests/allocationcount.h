// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sluice {

/// Counts what this thread takes from the heap while it exists, by whichever way: operator new, malloc, Qt's own.
/// Replaces malloc for the whole program; in sanitizer builds it uses the sanitizer's hooks.
class AllocationCount final
{
public:
    AllocationCount();
    ~AllocationCount();
    Q_DISABLE_COPY_MOVE(AllocationCount)

    [[nodiscard]] int soFar() const noexcept;
};

} // namespace sluice
