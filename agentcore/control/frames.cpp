// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/frames.h"

#include <utility>

namespace sluice {

void FrameBuffer::append(QByteArrayView bytes)
{
    dropTaken();
    while (!bytes.isEmpty() && !m_overflowed) {
        const qsizetype newline = bytes.indexOf('\n');
        const qsizetype length = newline < 0 ? bytes.size() : newline;
        if (m_bytes.size() - m_partial + length > m_maximum) {
            m_overflowed = true;
            m_bytes.truncate(m_partial);
            return;
        }
        const QByteArrayView piece = newline < 0 ? bytes : bytes.first(newline + 1);
        m_bytes.append(piece);
        if (newline >= 0)
            m_partial = m_bytes.size();
        bytes = bytes.sliced(piece.size());
    }
}

std::optional<QByteArray> FrameBuffer::next()
{
    while (m_taken < m_partial) {
        const qsizetype newline = m_bytes.indexOf('\n', m_taken);
        const qsizetype begin = std::exchange(m_taken, newline + 1);
        if (newline > begin)
            return m_bytes.sliced(begin, newline - begin);
    }
    return std::nullopt;
}

// Only once the taken part is the larger one, so that each byte is moved at most about once.
void FrameBuffer::dropTaken()
{
    if (m_taken == 0 || m_taken < m_bytes.size() - m_taken)
        return;
    m_bytes.remove(0, m_taken);
    m_partial -= m_taken;
    m_taken = 0;
}

} // namespace sluice
