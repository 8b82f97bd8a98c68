// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/settingskeys.h"

#include "agentcore/settings/settingswords.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

template<typename Words>
constexpr auto choicesOf(const Words &words)
{
    std::array<QLatin1StringView, std::tuple_size_v<Words>> choices;
    std::ranges::transform(words, choices.begin(), [](const auto &entry) { return entry.word; });
    return choices;
}

constexpr auto replyStyles = choicesOf(replyStyleWords);
constexpr auto samplingSources = choicesOf(samplingSourceWords);
constexpr auto farewells = choicesOf(farewellWords);
constexpr auto algorithms = choicesOf(balanceAlgorithmWords);
constexpr auto presets = choicesOf(weightPresetWords);
constexpr auto shapes = choicesOf(curveShapeWords);
constexpr std::array sourceKinds{"cpu"_L1};

constexpr qint64 second = 1'000;
constexpr qint64 hour = 3'600 * second;

using T = SettingType;

constexpr std::array keys{
    SettingsKey{""_L1, "listen"_L1, T::Section, 0, 0, {}, {}, "Where load balancers ask."_L1},
    SettingsKey{"listen"_L1,
                "addresses"_L1,
                T::TextList,
                0,
                0,
                {},
                R"(["::"])"_L1,
                "Addresses to listen on; \"::\" takes IPv4 too."_L1},
    SettingsKey{"listen"_L1, "port"_L1, T::Integer, 1, 65'535, {}, "9999"_L1, "What HAProxy calls agent-port."_L1},
    SettingsKey{"listen"_L1,
                "allow"_L1,
                T::TextList,
                0,
                0,
                {},
                R"(["loopback", "private"])"_L1,
                "Who gets an answer: addresses, prefixes, or the words loopback and private."_L1},
    SettingsKey{"listen"_L1,
                "not_balancers"_L1,
                T::TextList,
                0,
                0,
                {},
                "[]"_L1,
                "Who asks only to monitor, and is never waited for; written like allow."_L1},
    SettingsKey{"listen"_L1,
                "backlog"_L1,
                T::Integer,
                1,
                65'535,
                {},
                "1024"_L1,
                "How many connections may wait to be accepted."_L1},
    SettingsKey{"listen"_L1,
                "max_connections"_L1,
                T::Integer,
                16,
                100'000,
                {},
                "4096"_L1,
                "How many connections may be open at once."_L1},

    SettingsKey{""_L1, "reply"_L1, T::Section, 0, 0, {}, {}, "What the agent says."_L1},
    SettingsKey{"reply"_L1, "style"_L1, T::Choice, 0, 0, replyStyles, R"("complete")"_L1,
                "\"complete\" says up in every reply; \"weight-only\" only a weight, as HAProxy's example does."_L1},
    SettingsKey{"reply"_L1,
                "ready_fetches"_L1,
                T::Integer,
                1,
                1'000,
                {},
                "3"_L1,
                "After drain and maint, ready is said until it was fetched this often."_L1},
    SettingsKey{"reply"_L1, "ready_for"_L1, T::Duration, 0, hour, {}, R"("30s")"_L1, "And at least this long."_L1},
    SettingsKey{"reply"_L1,
                "return_check"_L1,
                T::Duration,
                0,
                hour,
                {},
                R"("5s")"_L1,
                "After maint: DOWN this long, while HAProxy checks the service. \"0s\" turns it off."_L1},

    SettingsKey{""_L1, "sampling"_L1, T::Section, 0, 0, {}, {}, "How load is measured."_L1},
    SettingsKey{"sampling"_L1,
                "interval"_L1,
                T::Duration,
                100,
                60 * second,
                {},
                R"("500ms")"_L1,
                "Time between two measurements."_L1},
    SettingsKey{"sampling"_L1, "source"_L1, T::Choice, 0, 0, samplingSources, R"("system")"_L1,
                "\"simulated\" takes the load from sluicectl simulate."_L1},

    SettingsKey{""_L1, "lifecycle"_L1, T::Section, 0, 0, {}, {}, "What happens when the agent stops and starts."_L1},
    SettingsKey{"lifecycle"_L1, "on_stop"_L1, T::Choice, 0, 0, farewells, R"("keep")"_L1,
                "What load balancers are told when the agent is stopped. A restart says nothing."_L1},
    SettingsKey{"lifecycle"_L1, "on_shutdown"_L1, T::Choice, 0, 0, farewells, R"("keep")"_L1,
                "The same, when the whole machine goes down."_L1},
    SettingsKey{"lifecycle"_L1,
                "farewell"_L1,
                T::Duration,
                0,
                5 * 60 * second,
                {},
                R"("10s")"_L1,
                "How long to wait at most until every load balancer has fetched it."_L1},
    SettingsKey{"lifecycle"_L1,
                "warm_up"_L1,
                T::Duration,
                0,
                hour,
                {},
                R"("0s")"_L1,
                "After a start the weight rises to its value over this time. A restart keeps it."_L1},

    SettingsKey{""_L1, "metrics"_L1, T::Section, 0, 0, {}, {}, "For monitoring with Prometheus."_L1},
    SettingsKey{"metrics"_L1,
                "textfile"_L1,
                T::Text,
                0,
                0,
                {},
                R"("")"_L1,
                "A file to keep for node_exporter's textfile collector; its name must end in .prom."_L1},

    SettingsKey{""_L1, "service"_L1, T::SectionList, 0, 0, {}, {}, "One HAProxy server entry that is answered for."_L1},
    SettingsKey{
        "service"_L1, "name"_L1, T::Text, 0, 0, {}, R"("default")"_L1, "Its name in the panel and in commands."_L1},
    SettingsKey{"service"_L1,
                "agent_send"_L1,
                T::TextList,
                0,
                0,
                {},
                "[]"_L1,
                "Lines that select this service, without the line end; * stands for any run."_L1},
    SettingsKey{
        "service"_L1, "ports"_L1, T::PortList, 1, 65'535, {}, "[]"_L1, "What the service itself listens on."_L1},

    SettingsKey{"service"_L1, "weight"_L1, T::Section, 0, 0, {}, {}, "How load becomes a weight."_L1},
    SettingsKey{"service.weight"_L1,
                "haproxy_weight"_L1,
                T::Integer,
                1,
                256,
                {},
                "100"_L1,
                "The weight on HAProxy's server line."_L1},
    SettingsKey{"service.weight"_L1, "algorithm"_L1, T::Choice, 0, 0, algorithms, R"("dynamic")"_L1,
                "\"static\" where HAProxy's balance algorithm takes only 0 and 100 percent."_L1},
    SettingsKey{"service.weight"_L1, "preset"_L1, T::Choice, 0, 0, presets, R"("example")"_L1,
                "The curve from idle CPU to weight."_L1},
    SettingsKey{"service.weight"_L1,
                "points"_L1,
                T::PointList,
                0,
                0,
                {},
                "[]"_L1,
                "For preset custom: [[availability, weight], ...], in percent."_L1},
    SettingsKey{"service.weight"_L1, "shape"_L1, T::Choice, 0, 0, shapes, R"("step")"_L1,
                "For preset custom: what is between two points."_L1},
    SettingsKey{"service.weight"_L1, "floor"_L1, T::Integer, 0, 100, {}, "1"_L1, "Load alone never gives less."_L1},
    SettingsKey{"service.weight"_L1, "ceiling"_L1, T::Integer, 1, 256, {}, "100"_L1, "Nor more."_L1},
    SettingsKey{"service.weight"_L1,
                "smoothing"_L1,
                T::Section,
                0,
                0,
                {},
                {},
                "Time constants while availability falls and rises."_L1},
    SettingsKey{
        "service.weight.smoothing"_L1, "fall"_L1, T::Duration, 0, hour, {}, R"("0s")"_L1, "\"0s\" follows at once."_L1},
    SettingsKey{"service.weight.smoothing"_L1,
                "rise"_L1,
                T::Duration,
                0,
                hour,
                {},
                R"("5s")"_L1,
                "Slower than the fall, so that load does not swing back and forth."_L1},

    SettingsKey{"service"_L1, "source"_L1, T::SectionList, 0, 0, {}, {}, "Where availability comes from."_L1},
    SettingsKey{"service.source"_L1, "kind"_L1, T::Choice, 0, 0, sourceKinds, R"("cpu")"_L1, "Idle CPU."_L1},
};

} // namespace

std::span<const SettingsKey> settingsKeys() noexcept
{
    return keys;
}

const SettingsKey *findSettingsKey(QLatin1StringView section, QStringView key) noexcept
{
    const auto found = std::ranges::find_if(
        keys, [section, key](const SettingsKey &entry) { return entry.section == section && entry.key == key; });
    return found == keys.end() ? nullptr : &*found;
}

std::vector<QLatin1StringView> keysOfSection(QLatin1StringView section)
{
    std::vector<QLatin1StringView> result;
    for (const SettingsKey &entry : keys) {
        if (entry.section == section)
            result.push_back(entry.key);
    }
    return result;
}

bool isSection(const SettingsKey &key) noexcept
{
    return key.type == SettingType::Section || key.type == SettingType::SectionList;
}

QString pathOf(const SettingsKey &key)
{
    return key.section.isEmpty() ? QString(key.key) : key.section + u'.' + key.key;
}

bool countsFromNextStart(QStringView path) noexcept
{
    return path == "lifecycle.warm_up"_L1;
}

// A list of tables is more than one value; those are the administrator's own.
bool canBeSet(const SettingsKey &key) noexcept
{
    return !isSection(key) && !(key.section == "service"_L1 && key.key == "name"_L1)
        && !key.section.startsWith("service.source"_L1);
}

} // namespace sluice
