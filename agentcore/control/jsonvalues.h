// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <vector>

// How single values stand in the control socket's JSON. Writing gives null for what is unknown; reading gives
// nullopt for null, for a wrong type and for numbers that cannot be meant.
namespace sluice::json {

/// Milliseconds since 1970 UTC.
[[nodiscard]] QJsonValue fromTime(std::optional<WallTime> time);
/// Seconds, with fractions.
[[nodiscard]] QJsonValue fromDuration(std::optional<std::chrono::milliseconds> duration);
/// Lines to and from load balancers may hold any byte: each byte is the character U+0000 to U+00FF of its number.
[[nodiscard]] QJsonValue fromBytes(QByteArrayView bytes);
[[nodiscard]] QJsonValue fromCount(quint64 count);
[[nodiscard]] QJsonValue fromNumber(std::optional<double> number);
[[nodiscard]] QJsonValue fromInt(std::optional<int> number);
/// With no more digits than tell one float from another.
[[nodiscard]] QJsonValue fromFloat(std::optional<float> number);

/// From 1970 to the end of the year 9999.
[[nodiscard]] std::optional<WallTime> toTime(const QJsonValue &value);
/// Never negative.
[[nodiscard]] std::optional<std::chrono::milliseconds> toDuration(const QJsonValue &value);
[[nodiscard]] std::optional<QByteArray> toBytes(const QJsonValue &value);
[[nodiscard]] std::optional<quint64> toCount(const QJsonValue &value);
[[nodiscard]] std::optional<double> toNumber(const QJsonValue &value);
[[nodiscard]] std::optional<int> toInt(const QJsonValue &value);
/// 0 where it is no port.
[[nodiscard]] quint16 toPort(const QJsonValue &value);
[[nodiscard]] std::optional<float> toFloat(const QJsonValue &value);

/// What stands at "weight.smoothing.fall" in an object of objects; undefined where nothing does.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &object, QStringView path);

/// `write` makes a QJsonObject of each item.
template<typename Item, typename Write>
[[nodiscard]] QJsonArray fromItems(const std::vector<Item> &items, Write write)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(write(item));
    return array;
}

/// `read` makes an optional item of each object; what is not an object, or not readable, is left out.
template<typename Item, typename Read>
[[nodiscard]] std::vector<Item> toItems(const QJsonValue &value, Read read)
{
    std::vector<Item> items;
    const QJsonArray array = value.toArray();
    items.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue element : array) {
        if (!element.isObject())
            continue;
        if (std::optional<Item> item = read(element.toObject()))
            items.push_back(std::move(*item));
    }
    return items;
}

} // namespace sluice::json
