// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/registerfile.h"

#include "agentcore/storage/durablefile.h"
#include "agentcore/storage/storedvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr int format = 1;
constexpr qint64 readAtMost = 64 * 1024 * 1024;

QJsonObject fromBalancer(const RegisteredBalancer &balancer)
{
    QJsonObject object{{"first_seen_ms"_L1, stored::fromTime(balancer.firstSeen)},
                       {"last_seen_ms"_L1, stored::fromTime(balancer.lastSeen)},
                       {"probes"_L1, qint64(balancer.probes)},
                       {"steady"_L1, balancer.steady}};
    stored::writeKey(object, balancer.key);
    if (balancer.interval)
        object["interval_ms"_L1] = stored::fromDuration(*balancer.interval);
    return object;
}

std::optional<RegisteredBalancer> toBalancer(const QJsonObject &object)
{
    const std::optional<BalancerKey> key = stored::readKey(object);
    const std::optional<WallTime> firstSeen = stored::toTime(object["first_seen_ms"_L1]);
    const std::optional<WallTime> lastSeen = stored::toTime(object["last_seen_ms"_L1]);
    const std::optional<qint64> probes = stored::toInteger(object["probes"_L1]);
    const std::optional<std::chrono::milliseconds> interval = stored::toDuration(object["interval_ms"_L1]);
    if (!key || !firstSeen || !lastSeen || !probes || *probes < 0
        || interval.has_value() != object.contains("interval_ms"_L1)
        || (object.contains("steady"_L1) && !object["steady"_L1].isBool()))
        return std::nullopt;
    // A file from before this was kept: an interval was only written of one that had asked often.
    const bool steady = object["steady"_L1].toBool(interval.has_value());
    return RegisteredBalancer{*key, *firstSeen, *lastSeen, quint64(*probes), interval, steady};
}

StorageError damaged(const QString &path, const QString &text)
{
    return {StorageErrorCode::Damaged, path, text};
}

RegisterFileResult parse(const QByteArray &bytes, const QString &path)
{
    QJsonParseError parseError;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return {{}, damaged(path, parseError.errorString())};
    if (stored::toInteger(object["format"_L1]) != format || !object["balancers"_L1].isArray())
        return {{}, damaged(path, u"not a register of balancers that this version knows"_s)};
    RegisterFileResult result;
    const QJsonArray array = object["balancers"_L1].toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        std::optional<RegisteredBalancer> balancer = toBalancer(array[i].toObject());
        if (!balancer)
            return {{}, damaged(path, u"balancer number %1 makes no sense"_s.arg(i + 1))};
        result.balancers.push_back(*std::move(balancer));
    }
    return result;
}

} // namespace

RegisterFileResult loadRegister(const QString &path)
{
    const FileBytes bytes = readTail(path, readAtMost);
    if (const auto *error = std::get_if<StorageError>(&bytes))
        return {{}, *error};
    const auto &content = std::get<std::optional<QByteArray>>(bytes);
    return content ? parse(*content, path) : RegisterFileResult();
}

std::optional<StorageError> saveRegister(const QString &path, const std::vector<RegisteredBalancer> &balancers)
{
    QJsonArray array;
    for (const RegisteredBalancer &balancer : balancers)
        array.append(fromBalancer(balancer));
    const QJsonObject object{{"format"_L1, format}, {"balancers"_L1, array}};
    return replaceFile(path, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace sluice
