// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/demonstration/viewagreement.h"

namespace sluice {
namespace {

/// "UP 1/3" → "UP", "DRAIN 1/3 (agent)" → "DRAIN (agent)".
QByteArray withoutProgress(const QByteArray &status)
{
    QByteArray kept;
    for (const QByteArray &part : status.split(' ')) {
        if (!part.contains('/'))
            kept += (kept.isEmpty() ? "" : " ") + part;
    }
    return kept;
}

} // namespace

ViewAgreement compare(const SimulatedServer &simulated, const HaproxyServerFigures &real)
{
    if (withoutProgress(simulated.status()) != withoutProgress(real.status) || simulated.maxconn() != real.maxconn)
        return ViewAgreement::Different;
    return simulated.userWeight() == real.weight ? ViewAgreement::Same : ViewAgreement::WeightDiffers;
}

} // namespace sluice
