// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/timetext.h"

#include <QDateTime>

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QDateTime localTime(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

QString hoursText(std::chrono::minutes whole)
{
    const auto hours = std::chrono::floor<std::chrono::hours>(whole);
    const auto minutes = whole - hours;
    return minutes == 0min ? u"%1 h"_s.arg(hours.count()) : u"%1 h %2 min"_s.arg(hours.count()).arg(minutes.count());
}

} // namespace

QString clockText(WallTime time, WallTime now)
{
    const QDateTime local = localTime(time);
    return local.toString(local.date() == localTime(now).date() ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString dateText(WallTime time)
{
    return localTime(time).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString secondText(WallTime time)
{
    return localTime(time).toString(u"HH:mm:ss"_s);
}

QString durationText(std::chrono::milliseconds duration)
{
    const auto length = std::max(duration, 0ms);
    if (length < 1s)
        return u"%1 ms"_s.arg(length.count());
    if (length < 90s)
        return u"%1 s"_s.arg(std::chrono::round<std::chrono::seconds>(length).count());
    if (length < 1h)
        return u"%1 min"_s.arg(std::chrono::floor<std::chrono::minutes>(length).count());
    if (length < 48h)
        return hoursText(std::chrono::floor<std::chrono::minutes>(length));
    return u"%1 days"_s.arg(std::chrono::floor<std::chrono::days>(length).count());
}

QString agoText(WallTime then, WallTime now)
{
    const auto age = std::max<std::chrono::milliseconds>(now - then, 0ms);
    // Whole seconds that have gone by, not the nearest: "2 s ago" must be true.
    return age < 1s ? u"just now"_s : u"%1 ago"_s.arg(durationText(std::chrono::floor<std::chrono::seconds>(age)));
}

} // namespace sluice
