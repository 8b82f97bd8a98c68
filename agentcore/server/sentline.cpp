// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/server/sentline.h"

#include <algorithm>

namespace sluice {

SentLine sentLine(QByteArrayView bytes) noexcept
{
    const QByteArrayView window = bytes.first(std::min(bytes.size(), maximumSentLine));
    const auto isLineEnd = [](char byte) { return byte == '\n' || byte == '\r'; };
    const auto end = std::find_if(window.begin(), window.end(), isLineEnd);
    return {window.first(end - window.begin()), end != window.end() || window.size() == maximumSentLine};
}

} // namespace sluice
