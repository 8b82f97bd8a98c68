// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <vector>

namespace sluice {

enum class Quotes { Closed, Open };

/// A line of haproxy.cfg as HAProxy takes it apart: HAProxy configuration manual, section 2.2 "Quoting and escaping".
struct ConfigLine
{
    int number = 0;       ///< from 1
    QByteArrayList words; ///< at least one; quotes gone, escapes resolved, "${NAME}" left as it stands
    Quotes quotes = Quotes::Closed;

    bool operator==(const ConfigLine &) const = default;
};

/// All lines that say something. Total: any bytes are fine.
[[nodiscard]] std::vector<ConfigLine> configLines(QByteArrayView text);

} // namespace sluice
