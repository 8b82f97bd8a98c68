// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/durationtext.h"

#include <algorithm>
#include <array>
#include <limits>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

struct Unit
{
    QLatin1StringView word;
    qint64 milliseconds;
};
/// Largest first.
constexpr std::array units{Unit{"h"_L1, 3'600'000}, Unit{"m"_L1, 60'000}, Unit{"s"_L1, 1'000}, Unit{"ms"_L1, 1}};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

std::optional<std::chrono::milliseconds> durationFromText(QStringView text)
{
    const auto digits = std::ranges::find_if_not(text, isDigit) - text.begin();
    const auto unit = std::ranges::find_if(
        units, [&](const Unit &candidate) { return text.sliced(digits) == candidate.word; });
    if (digits == 0 || unit == units.end())
        return std::nullopt;
    bool fits = false;
    const qint64 number = text.first(digits).toLongLong(&fits);
    if (!fits || number > std::numeric_limits<qint64>::max() / unit->milliseconds)
        return std::chrono::milliseconds::max();
    return std::chrono::milliseconds(number * unit->milliseconds);
}

QString settingText(std::chrono::milliseconds duration)
{
    const qint64 milliseconds = duration.count();
    if (milliseconds == 0)
        return u"0s"_s;
    const auto unit = std::ranges::find_if(
        units, [milliseconds](const Unit &candidate) { return milliseconds % candidate.milliseconds == 0; });
    return QString::number(milliseconds / unit->milliseconds) + unit->word;
}

} // namespace sluice
