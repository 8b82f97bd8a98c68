// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/balancertext.h"
#include "app/ctl/ctlcommand.h"

#include <QStringList>

#include <vector>

namespace sluice {

struct WaitVerdict
{
    enum class State {
        Done,
        Waiting,
        NobodyKnown, ///< of one service at least nobody is known who could be waited for
        Silent,      ///< somebody has stopped asking, so nobody can know what HAProxy there believes
    };
    State state = State::Waiting;
    QStringList names;   ///< whom it waits for; services of which nobody is known; who is silent
    QStringList leftOut; ///< silent ones that are not waited for
    bool operator==(const WaitVerdict &) const = default;
};

/// Whether everybody who asks for these services has fetched what is said now. Pure.
[[nodiscard]] WaitVerdict judgeWait(const std::vector<BalancerStatus> &balancers, const QStringList &services,
                                    const Moment &moment, WaitOrder::Silent silent);

} // namespace sluice
