// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace sluice {

enum class ReplyStyle {
    Complete,   ///< `up` in every reply: each reply then defines the result alone
    WeightOnly, ///< the words of HAProxy's documented example; state words only when forced or owed
};
enum class SamplingSource { System, Simulated };
enum class BalanceAlgorithm {
    Dynamic, ///< HAProxy takes any weight (roundrobin, leastconn, …)
    Static,  ///< HAProxy takes only 0 % and 100 % (static-rr, map-based hashes)
};
enum class WeightPreset { Example, Proportional, Gentle, Custom };
enum class CurveShape { Step, Linear };

/// One point of the curve: from this availability on (step), or at it (linear), this weight. Both percent, 0–100
/// and 0–256.
struct CurvePoint
{
    double availability = 0;
    double weight = 0;
    bool operator==(const CurvePoint &) const = default;
};

struct ListenSettings
{
    QStringList addresses{QStringLiteral("::")}; ///< "::" takes IPv4 too
    quint16 port = 9999;
    QStringList allow{QStringLiteral("loopback"), QStringLiteral("private")};
    QStringList notBalancers;  ///< like allow: who asks only to monitor and is not waited for
    int backlog = 1024;        ///< 1–65535
    int maxConnections = 4096; ///< 16–100000
    bool operator==(const ListenSettings &) const = default;
};

struct ReplySettings
{
    ReplyStyle style = ReplyStyle::Complete;
    int readyFetches = 3;                         ///< 1–1000
    std::chrono::milliseconds readyFor{30'000};   ///< 0–1 h
    std::chrono::milliseconds returnCheck{5'000}; ///< 0 turns it off; up to 1 h
    bool operator==(const ReplySettings &) const = default;
};

struct SamplingSettings
{
    std::chrono::milliseconds interval{500}; ///< 100 ms – 60 s
    SamplingSource source = SamplingSource::System;
    bool operator==(const SamplingSettings &) const = default;
};

/// What is said to the load balancers when the agent goes.
enum class FarewellWord { Keep, Drain, Maint, Down };

struct LifecycleSettings
{
    FarewellWord onStop = FarewellWord::Keep;
    FarewellWord onShutdown = FarewellWord::Keep;
    std::chrono::milliseconds farewell{10'000}; ///< longest wait until it was fetched; 0–5 min, 0 says nothing
    std::chrono::milliseconds warmUp{0};        ///< the weight rises over this time after a start; 0–1 h
    bool operator==(const LifecycleSettings &) const = default;
};

struct MetricsSettings
{
    QString textfile; ///< for node_exporter's textfile collector; empty: none
    bool operator==(const MetricsSettings &) const = default;
};

struct Smoothing
{
    std::chrono::milliseconds fall{0};     ///< time constant while availability falls; 0 follows at once
    std::chrono::milliseconds rise{5'000}; ///< time constant while it rises
    bool operator==(const Smoothing &) const = default;
};

struct WeightSettings
{
    int haproxyWeight = 100; ///< the server line's weight, 1–256; HAProxy floors percent against it
    BalanceAlgorithm algorithm = BalanceAlgorithm::Dynamic;
    WeightPreset preset = WeightPreset::Example;
    QList<CurvePoint> points;            ///< Custom only: strictly rising availability, at least one
    CurveShape shape = CurveShape::Step; ///< Custom only
    Smoothing smoothing;
    int floor = 1;     ///< 0–100
    int ceiling = 100; ///< floor–256
    bool operator==(const WeightSettings &) const = default;
};

struct ServiceSettings
{
    QString name{QStringLiteral("default")};
    QList<QByteArray>
        agentSend; ///< lines that select this service, without line end; a trailing or inner `*` matches any run
    QList<quint16> ports;
    WeightSettings weight;
    bool operator==(const ServiceSettings &) const = default;
};

/// Everything that sluicekeeper.toml can say. The defaults are the program's defaults. There is always a service
/// named "default".
struct Settings
{
    ListenSettings listen;
    ReplySettings reply;
    SamplingSettings sampling;
    LifecycleSettings lifecycle;
    MetricsSettings metrics;
    std::vector<ServiceSettings> services{ServiceSettings{}};
    bool operator==(const Settings &) const = default;
};

} // namespace sluice
