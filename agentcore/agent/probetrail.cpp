// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/probetrail.h"

#include "agentcore/control/statuswords.h"

#include <QLoggingCategory>

namespace sluice {
namespace {

Q_LOGGING_CATEGORY(lcProbe, "sluice.probe", QtInfoMsg)

} // namespace

bool probesAreLogged()
{
    return lcProbe().isDebugEnabled();
}

void logProbes(const EngineReport &report)
{
    for (const ProbeStatus &probe : report.probes)
        qCDebug(lcProbe, "probe %llu by %s, port %d: sent \"%s\", told \"%s\" for \"%s\", %s",
                static_cast<unsigned long long>(probe.number), qUtf8Printable(probe.address), int(probe.port),
                probe.sent.toPercentEncoding(" /").constData(), probe.reply.constData(), qUtf8Printable(probe.service),
                word(probe.outcome).data());
}

} // namespace sluice
