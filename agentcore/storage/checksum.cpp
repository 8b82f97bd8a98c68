// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/checksum.h"

#include <array>

namespace sluice {
namespace {

constexpr quint32 reversedPolynomial = 0xedb88320;

constexpr std::array<quint32, 256> makeTable()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        quint32 remainder = byte;
        for (int bit = 0; bit < 8; ++bit)
            remainder = remainder & 1 ? (remainder >> 1) ^ reversedPolynomial : remainder >> 1;
        table[byte] = remainder;
    }
    return table;
}

constexpr std::array<quint32, 256> table = makeTable();

} // namespace

quint32 crc32(QByteArrayView bytes) noexcept
{
    quint32 remainder = 0xffffffff;
    for (const char byte : bytes)
        remainder = (remainder >> 8) ^ table[(remainder ^ quint8(byte)) & 0xff];
    return ~remainder;
}

} // namespace sluice
