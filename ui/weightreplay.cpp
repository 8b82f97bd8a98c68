// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weightreplay.h"

#include "ui/agentsettings.h"
#include "ui/weightvalues.h"

#include <QJsonObject>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto reach = 2s; ///< between a moment and the second that stands for it

} // namespace

std::optional<WeightSettings> weightSettingsOf(const QJsonObject &settings, const QString &service)
{
    const AgentSettings agent = agentSettingsFromJson(settings);
    const bool known = std::ranges::any_of(agent.settings, [&service](const auto &entry) {
        return entry.first.service == service && pathOf(*entry.first.key).startsWith("service.weight."_L1);
    });
    if (!known)
        return std::nullopt;
    return weightSettingsFrom([&](QLatin1StringView path) {
        const AgentSetting *const setting = agent.find(settingId(path, service));
        return setting ? setting->value : QJsonValue(QJsonValue::Undefined);
    });
}

std::optional<WeightTrace> replayedTrace(const WeightSettings &settings, const std::deque<MetricPoint> &seconds,
                                         WallTime at)
{
    WeightPolicy policy(settings);
    std::optional<WallTime> last;
    for (const MetricPoint &point : seconds) {
        if (point.time > at + reach / 2)
            break;
        if (!point.availability)
            continue;
        policy.advance(double(*point.availability), BootTime(point.time.time_since_epoch()));
        last = point.time;
    }
    if (!last || at - *last > reach)
        return std::nullopt;
    return policy.trace();
}

} // namespace sluice
