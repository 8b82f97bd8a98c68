// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/timearguments.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longest = std::chrono::hours(24 * 366 * 10);
constexpr qsizetype mostDigits = 9;

struct Unit
{
    QChar letter;
    std::chrono::milliseconds length;
};
constexpr std::array units{Unit{u'd', 24h}, Unit{u'h', 1h}, Unit{u'm', 1min}, Unit{u's', 1s}};

QString expected(const QString &text)
{
    return u"expected a time such as 18:00, \"tomorrow 6:00\" or \"2026-12-24 18:00\", got \"%1\""_s.arg(text);
}

std::optional<QTime> timeOfDay(const QString &text)
{
    for (const auto &format : {u"H:mm"_s, u"H:mm:ss"_s}) {
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return time;
    }
    return std::nullopt;
}

struct DayAndTime
{
    QDate day;
    QTime time;
};

/// The parts of a time without a zone.
std::optional<DayAndTime> localParts(const QString &text, QDate today)
{
    static const QRegularExpression pattern(
        uR"(^(?:(today|tomorrow|\d{4}-\d{2}-\d{2})[ T])?(\d{1,2}:\d{2}(?::\d{2})?)$)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const std::optional<QTime> time = match.hasMatch() ? timeOfDay(match.captured(2)) : std::nullopt;
    if (!time)
        return std::nullopt;
    const QString day = match.captured(1);
    if (day.isEmpty() || day == "today"_L1)
        return DayAndTime{today, *time};
    if (day == "tomorrow"_L1)
        return DayAndTime{today.addDays(1), *time};
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? std::optional(DayAndTime{date, *time}) : std::nullopt;
}

bool namesItsZone(const QString &text)
{
    static const QRegularExpression pattern(uR"(^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$)"_s);
    return pattern.match(text).hasMatch();
}

std::variant<WallTime, QString> ifAhead(const QDateTime &moment, const QString &text, WallTime now)
{
    const WallTime wall{std::chrono::milliseconds(moment.toMSecsSinceEpoch())};
    if (wall > now && wall - now <= longest)
        return wall;
    if (wall > now)
        return u"%1 is more than ten years ahead"_s.arg(text);
    if (timeOfDay(text))
        return u"%1 is past; if tomorrow is meant, write \"tomorrow %1\""_s.arg(text);
    return u"%1 is past"_s.arg(text);
}

} // namespace

std::optional<std::chrono::milliseconds> lengthFromArgument(QStringView text)
{
    std::chrono::milliseconds sum{0};
    auto unit = units.begin();
    while (!text.isEmpty()) {
        const auto digits = std::ranges::find_if_not(text, [](QChar c) { return c >= u'0' && c <= u'9'; })
            - text.begin();
        if (digits == 0 || digits > mostDigits || digits == text.size())
            return std::nullopt;
        unit = std::find_if(unit, units.end(), [&](const Unit &one) { return one.letter == text[digits]; });
        if (unit == units.end())
            return std::nullopt;
        sum += text.first(digits).toInt() * unit->length;
        text = text.sliced(digits + 1);
        ++unit;
    }
    return sum > 0ms && sum <= longest ? std::optional(sum) : std::nullopt;
}

std::variant<WallTime, QString> momentFromArgument(const QString &text, WallTime now)
{
    if (namesItsZone(text)) {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        return moment.isValid() ? ifAhead(moment, text, now) : expected(text);
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).date();
    const std::optional<DayAndTime> parts = localParts(text, today);
    if (!parts)
        return expected(text);
    const QDateTime moment(parts->day, parts->time);
    // Where the clocks go forward an hour is left out.
    if (!moment.isValid() || moment.time() != parts->time)
        return u"%1 does not exist: the clocks go forward then"_s.arg(text);
    return ifAhead(moment, text, now);
}

} // namespace sluice
