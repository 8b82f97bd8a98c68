// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/jsonvalues.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace sluice::json {

namespace {

constexpr qint64 lastMoment = 253'402'300'799'999; ///< 9999-12-31T23:59:59.999Z
constexpr double longestSeconds = 1e12;

std::optional<qint64> toInteger(const QJsonValue &value)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    return number == none ? std::nullopt : std::optional(number);
}

} // namespace

QJsonValue fromTime(std::optional<WallTime> time)
{
    return time ? QJsonValue(qint64(time->time_since_epoch().count())) : QJsonValue(QJsonValue::Null);
}

QJsonValue fromDuration(std::optional<std::chrono::milliseconds> duration)
{
    return duration ? QJsonValue(double(duration->count()) / 1000) : QJsonValue(QJsonValue::Null);
}

QJsonValue fromBytes(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes);
}

QJsonValue fromCount(quint64 count)
{
    return qint64(std::min(count, quint64(std::numeric_limits<qint64>::max())));
}

QJsonValue fromNumber(std::optional<double> number)
{
    return number && std::isfinite(*number) ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue fromInt(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue fromFloat(std::optional<float> number)
{
    if (!number || !std::isfinite(*number))
        return QJsonValue::Null;
    // 97.3f as a double is 97.30000305175781: an hour of points would be twice as long.
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), *number);
    double shortest = *number;
    std::from_chars(digits.data(), written.ptr, shortest);
    return toFloat(shortest) == number ? shortest : double(*number);
}

std::optional<WallTime> toTime(const QJsonValue &value)
{
    const std::optional<qint64> milliseconds = toInteger(value);
    if (!milliseconds || *milliseconds < 0 || *milliseconds > lastMoment)
        return std::nullopt;
    return WallTime(std::chrono::milliseconds(*milliseconds));
}

std::optional<std::chrono::milliseconds> toDuration(const QJsonValue &value)
{
    const std::optional<double> seconds = toNumber(value);
    if (!seconds || *seconds < 0 || *seconds > longestSeconds)
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(*seconds * 1000));
}

std::optional<QByteArray> toBytes(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString().toLatin1()) : std::nullopt;
}

std::optional<quint64> toCount(const QJsonValue &value)
{
    const std::optional<qint64> number = toInteger(value);
    return number && *number >= 0 ? std::optional(quint64(*number)) : std::nullopt;
}

std::optional<double> toNumber(const QJsonValue &value)
{
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<int> toInt(const QJsonValue &value)
{
    const std::optional<qint64> number = toInteger(value);
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return int(*number);
}

quint16 toPort(const QJsonValue &value)
{
    const std::optional<qint64> number = toInteger(value);
    return number && *number > 0 && *number <= 65535 ? quint16(*number) : quint16(0);
}

std::optional<float> toFloat(const QJsonValue &value)
{
    const std::optional<double> number = toNumber(value);
    if (!number || std::abs(*number) > double(std::numeric_limits<float>::max()))
        return std::nullopt;
    return float(*number);
}

QJsonValue valueAt(const QJsonObject &object, QStringView path)
{
    const qsizetype dot = path.indexOf(u'.');
    const QJsonValue value = object.value(path.left(dot < 0 ? path.size() : dot));
    return dot < 0 ? value : valueAt(value.toObject(), path.sliced(dot + 1));
}

} // namespace sluice::json
