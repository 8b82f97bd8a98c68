// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/storage/journal.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <chrono>
#include <optional>

// How single values stand in the files of the state directory. Reading is strict: nullopt for anything that
// writing does not make.
namespace sluice::stored {

/// Any bytes, as base64.
[[nodiscard]] QJsonValue fromBytes(const QByteArray &bytes);
[[nodiscard]] std::optional<QByteArray> toBytes(const QJsonValue &value);

[[nodiscard]] std::optional<qint64> toInteger(const QJsonValue &value);
[[nodiscard]] std::optional<int> toInt(const QJsonValue &value, int minimum, int maximum);
[[nodiscard]] std::optional<QString> toText(const QJsonValue &value);

/// Milliseconds.
[[nodiscard]] QJsonValue fromDuration(std::chrono::milliseconds duration);
[[nodiscard]] std::optional<std::chrono::milliseconds> toDuration(const QJsonValue &value);
/// Milliseconds since 1970 UTC.
[[nodiscard]] QJsonValue fromTime(WallTime time);
[[nodiscard]] std::optional<WallTime> toTime(const QJsonValue &value);

/// Adds address, line and service to `object`.
void writeKey(QJsonObject &object, const BalancerKey &key);
[[nodiscard]] std::optional<BalancerKey> readKey(const QJsonObject &object);

} // namespace sluice::stored
