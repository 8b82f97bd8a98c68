// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/protocol/reply.h"

#include <algorithm>
#include <array>

namespace sluice {

/// A reply with its line ready to be written, in memory of its own: handing it out allocates nothing.
class PreparedLine
{
public:
    PreparedLine() { set({}); }

    /// True if the line is another than before.
    bool set(const Reply &reply)
    {
        const QByteArray line = toLine(reply);
        m_reply = reply;
        if (bytes() == line)
            return false;
        m_size = quint8(std::min<qsizetype>(line.size(), maximumLineBytes));
        std::copy_n(line.cbegin(), m_size, m_bytes.begin());
        return true;
    }

    [[nodiscard]] QByteArrayView bytes() const noexcept { return {m_bytes.data(), m_size}; }
    [[nodiscard]] QByteArray text() const { return bytes().chopped(1).toByteArray(); } ///< without the newline
    [[nodiscard]] const Reply &reply() const noexcept { return m_reply; }

private:
    Reply m_reply;
    std::array<char, maximumLineBytes> m_bytes{};
    quint8 m_size = 0;
};
static_assert(maximumLineBytes <= 255);

} // namespace sluice
