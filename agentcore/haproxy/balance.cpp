// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/balance.h"

#include <algorithm>
#include <array>

namespace sluice {
namespace {

enum class Kind { Dynamic, Static, Hash };

struct Algorithm
{
    QByteArrayView name;
    Kind kind;
};

constexpr std::array algorithms{
    Algorithm{"roundrobin", Kind::Dynamic}, Algorithm{"leastconn", Kind::Dynamic}, Algorithm{"first", Kind::Dynamic},
    Algorithm{"random", Kind::Dynamic},     Algorithm{"static-rr", Kind::Static},  Algorithm{"source", Kind::Hash},
    Algorithm{"uri", Kind::Hash},           Algorithm{"url_param", Kind::Hash},    Algorithm{"hdr", Kind::Hash},
    Algorithm{"rdp-cookie", Kind::Hash},    Algorithm{"hash", Kind::Hash},
};

const Algorithm *find(QByteArrayView name)
{
    const qsizetype parenthesis = name.indexOf('(');
    const QByteArrayView bare = parenthesis < 0 ? name : name.first(parenthesis);
    const auto *const found = std::find_if(algorithms.begin(), algorithms.end(),
                                           [bare](const Algorithm &known) { return known.name == bare; });
    return found == algorithms.end() ? nullptr : found;
}

} // namespace

WeightsTaken weightsTaken(QByteArrayView algorithm, QByteArrayView hashType) noexcept
{
    const Algorithm *const found = find(algorithm);
    if (!found || found->kind == Kind::Dynamic)
        return WeightsTaken::Any;
    const bool isConsistent = found->kind == Kind::Hash && hashType == "consistent";
    return isConsistent ? WeightsTaken::Any : WeightsTaken::AllOrNothing;
}

bool isKnownAlgorithm(QByteArrayView algorithm) noexcept
{
    return find(algorithm) != nullptr;
}

} // namespace sluice
