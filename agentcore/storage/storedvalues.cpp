// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/storedvalues.h"

namespace sluice::stored {

using namespace Qt::StringLiterals;

QJsonValue fromBytes(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<QByteArray> toBytes(const QJsonValue &value)
{
    if (!value.isString())
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toUtf8(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

std::optional<qint64> toInteger(const QJsonValue &value)
{
    // A number that is no integer gives the default, so two defaults tell it from a real value.
    const qint64 integer = value.toInteger(0);
    return integer == value.toInteger(1) ? std::optional(integer) : std::nullopt;
}

std::optional<int> toInt(const QJsonValue &value, int minimum, int maximum)
{
    const std::optional<qint64> integer = toInteger(value);
    return integer && *integer >= minimum && *integer <= maximum ? std::optional(int(*integer)) : std::nullopt;
}

std::optional<QString> toText(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

QJsonValue fromDuration(std::chrono::milliseconds duration)
{
    return qint64(duration.count());
}

std::optional<std::chrono::milliseconds> toDuration(const QJsonValue &value)
{
    const std::optional<qint64> integer = toInteger(value);
    return integer ? std::optional(std::chrono::milliseconds(*integer)) : std::nullopt;
}

QJsonValue fromTime(WallTime time)
{
    return fromDuration(time.time_since_epoch());
}

std::optional<WallTime> toTime(const QJsonValue &value)
{
    const std::optional<std::chrono::milliseconds> sinceEpoch = toDuration(value);
    return sinceEpoch ? std::optional(WallTime(*sinceEpoch)) : std::nullopt;
}

void writeKey(QJsonObject &object, const BalancerKey &key)
{
    object["address"_L1] = key.address.toString();
    object["line"_L1] = fromBytes(key.line);
    object["service"_L1] = key.service;
}

std::optional<BalancerKey> readKey(const QJsonObject &object)
{
    const std::optional<IpAddress> address = IpAddress::fromString(object["address"_L1].toString());
    std::optional<QByteArray> line = toBytes(object["line"_L1]);
    std::optional<QString> service = toText(object["service"_L1]);
    if (!address || !line || !service)
        return std::nullopt;
    return BalancerKey{*address, *std::move(line), *std::move(service)};
}

} // namespace sluice::stored
