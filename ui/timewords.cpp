// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::TimeWords)
};

QString hoursText(std::chrono::minutes whole)
{
    const auto hours = std::chrono::floor<std::chrono::hours>(whole);
    const auto minutes = whole - hours;
    if (minutes == 0min)
        return TimeWords::tr("%1 h").arg(hours.count());
    return TimeWords::tr("%1 h %2 min").arg(hours.count()).arg(minutes.count());
}

} // namespace

QDateTime localTime(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

QString clockText(WallTime time, WallTime now)
{
    const QDateTime local = localTime(time);
    const QString clock = local.toString(u"HH:mm"_s);
    if (local.date() == localTime(now).date())
        return clock;
    return TimeWords::tr("%1 on %2", "time on day").arg(clock, QLocale().toString(local.date(), QLocale::ShortFormat));
}

QString secondText(WallTime time)
{
    return localTime(time).toString(u"HH:mm:ss"_s);
}

QString isoText(WallTime time)
{
    const QDateTime local = localTime(time);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QString durationText(std::chrono::milliseconds duration)
{
    const auto length = std::max(duration, 0ms);
    if (length < 1s)
        return TimeWords::tr("%1 ms").arg(length.count());
    if (length < 90s)
        return TimeWords::tr("%1 s").arg(std::chrono::round<std::chrono::seconds>(length).count());
    if (length < 1h)
        return TimeWords::tr("%1 min").arg(std::chrono::floor<std::chrono::minutes>(length).count());
    if (length < 48h)
        return hoursText(std::chrono::floor<std::chrono::minutes>(length));
    return TimeWords::tr("%1 days").arg(std::chrono::floor<std::chrono::days>(length).count());
}

QString agoText(WallTime then, WallTime now)
{
    const auto age = std::max(now - then, std::chrono::milliseconds(0));
    if (age < 1s)
        return TimeWords::tr("just now");
    // Whole seconds that have gone by, not the nearest: "2 s ago" must be true.
    return TimeWords::tr("%1 ago").arg(durationText(std::chrono::floor<std::chrono::seconds>(age)));
}

} // namespace sluice
