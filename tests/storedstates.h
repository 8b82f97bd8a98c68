// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/storage/journal.h"

#include <chrono>

namespace sluice {

inline WallTime wallAt(qint64 milliseconds)
{
    return WallTime(std::chrono::milliseconds(milliseconds));
}

/// A state with something of everything, told apart from others by `number`.
inline DurableState storedState(int number)
{
    DurableState state;
    state.written = wallAt(1'767'225'600'000 + number);
    state.bootId = "8a6f1c" + QByteArray::number(number);
    const OverrideNote note{QStringLiteral("disk change \u00e4 #%1").arg(number), QStringLiteral("root"),
                            QStringLiteral("sluicectl"), wallAt(1'767'225'500'123),
                            OverrideEnd{OverrideEnd::Kind::After, wallAt(1'767'232'800'000),
                                        BootTime(std::chrono::milliseconds(7'261'001)), "boot\0id"}};
    Overrides &web = state.overrides[QStringLiteral("web")];
    web.state = StateOverride{ForcedState::Maint, note};
    web.weight = WeightOverride{40, note};
    web.weight->note.end = OverrideEnd{OverrideEnd::Kind::At, wallAt(1'767'300'000'000), {}, {}};
    web.maxconn = MaxconnOverride{30, 200, note};
    web.maxconn->note.end.reset();
    DebtRecord &debt = state.debts[{*IpAddress::fromString(QStringLiteral("10.0.0.5")),
                                    "lb1 web/" + QByteArray::number(number), QStringLiteral("web")}];
    debt = {DebtKind::Up | DebtKind::Ready | DebtKind::Maxconn, 200, true, true, std::chrono::milliseconds(2'001)};
    state.debts[{*IpAddress::fromString(QStringLiteral("2001:db8::7")), {}, QStringLiteral("web")}]
        .kinds = DebtKind::Weight;
    return state;
}

} // namespace sluice
