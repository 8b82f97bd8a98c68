// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/policy/compose.h"

namespace sluice {
namespace {

/// Why the operating word is what it is, in order of precedence.
enum class OperatingCause { ForcedDown, ReturnCheck, ForcedUp, FailedGate, Nothing };

bool isForced(const ReplyInputs &inputs, ForcedState state)
{
    return inputs.forcedState == state;
}

OperatingCause operatingCause(const ReplyInputs &inputs)
{
    if (inputs.forcedState && forcesDown(*inputs.forcedState))
        return OperatingCause::ForcedDown;
    if (inputs.owed.returnCheck)
        return OperatingCause::ReturnCheck;
    if (isForced(inputs, ForcedState::Up))
        return OperatingCause::ForcedUp;
    return inputs.failedGate ? OperatingCause::FailedGate : OperatingCause::Nothing;
}

OperatingState forcedDownWord(const ReplyInputs &inputs)
{
    if (isForced(inputs, ForcedState::Fail))
        return OperatingState::Fail;
    return isForced(inputs, ForcedState::Stopped) ? OperatingState::Stopped : OperatingState::Down;
}

std::optional<OperatingState> operatingWord(const ReplyInputs &inputs, OperatingCause cause)
{
    switch (cause) {
    case OperatingCause::ForcedDown:
        return forcedDownWord(inputs);
    case OperatingCause::ReturnCheck:
    case OperatingCause::FailedGate:
        return OperatingState::Down;
    case OperatingCause::ForcedUp:
        return OperatingState::Up;
    case OperatingCause::Nothing:
        break;
    }
    // Always said in the complete style: each reply then defines the result alone.
    if (inputs.style == ReplyStyle::Complete || inputs.owed.up)
        return OperatingState::Up;
    return std::nullopt;
}

std::optional<AdministrativeState> administrativeWord(const ReplyInputs &inputs)
{
    if (isForced(inputs, ForcedState::Drain))
        return AdministrativeState::Drain;
    if (isForced(inputs, ForcedState::Maint))
        return AdministrativeState::Maint;
    if (isForced(inputs, ForcedState::Up))
        return AdministrativeState::Ready;
    // With the journal lost nobody knows whose maint it is that `ready` would end.
    if (inputs.owed.ready && inputs.phase != ReplyPhase::JournalLost)
        return AdministrativeState::Ready;
    return std::nullopt;
}

std::optional<int> weight(const ReplyInputs &inputs)
{
    if (inputs.forcedWeight)
        return inputs.forcedWeight;
    if (inputs.automaticWeight)
        return inputs.automaticWeight;
    return inputs.owed.weight ? std::optional(100) : std::nullopt;
}

QByteArray reason(const ReplyInputs &inputs, OperatingCause cause)
{
    QByteArray stated = inputs.forcedState ? reasonText(inputs.stateReason) : QByteArray();
    if (!stated.isEmpty())
        return stated;
    if (cause == OperatingCause::ReturnCheck)
        return QByteArrayLiteral("returning");
    if (cause == OperatingCause::FailedGate)
        return reasonText(QStringLiteral("gate ") + *inputs.failedGate);
    return {};
}

} // namespace

Reply compose(const ReplyInputs &inputs)
{
    if (inputs.phase == ReplyPhase::Unattributed)
        return {};
    const OperatingCause cause = operatingCause(inputs);
    Reply reply;
    reply.operating = operatingWord(inputs, cause);
    reply.administrative = administrativeWord(inputs);
    reply.weight = weight(inputs);
    reply.maxconn = inputs.forcedMaxconn ? inputs.forcedMaxconn : inputs.owed.maxconn;
    if (reply.operating) // HAProxy drops a reason that stands beside no operating word
        reply.reason = reason(inputs, cause);
    return reply;
}

} // namespace sluice
