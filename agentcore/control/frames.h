// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sluice {

inline constexpr qsizetype maximumRequestBytes = 64 * 1024;
inline constexpr qsizetype maximumResponseBytes = 1024 * 1024;
/// Unsent bytes at which a client that does not read is dropped.
inline constexpr qsizetype maximumUnsentBytes = 4 * 1024 * 1024;

/// Puts newline-framed messages together from whatever pieces arrive. Total: any bytes are fine. Time is linear in
/// the bytes, however they are cut; memory is what was appended and not taken yet.
class FrameBuffer
{
public:
    explicit FrameBuffer(qsizetype maximumFrame)
        : m_maximum(maximumFrame)
    {
    }

    void append(QByteArrayView bytes);
    /// The next whole frame, without its newline; empty frames are skipped.
    [[nodiscard]] std::optional<QByteArray> next();
    /// A frame is longer than allowed: nothing that follows can be trusted. Whole frames before it still come.
    [[nodiscard]] bool overflowed() const noexcept { return m_overflowed; }

private:
    void dropTaken();

    QByteArray m_bytes;      ///< frames not taken yet, then the beginning of one
    qsizetype m_taken = 0;   ///< bytes at the front that next() has given out
    qsizetype m_partial = 0; ///< where the frame begins that has no newline yet
    qsizetype m_maximum;
    bool m_overflowed = false;
};

} // namespace sluice
