// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace sluice {

/// CRC-32 as in zlib, PNG and Ethernet.
[[nodiscard]] quint32 crc32(QByteArrayView bytes) noexcept;

} // namespace sluice
