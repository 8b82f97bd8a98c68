// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace sluice {

/// One probe as HAProxy makes it: connect, send the agent-send line, read one line.
struct OwnProbe
{
    enum class End {
        Closed, ///< by the agent, as it should be
        NoLine, ///< closed before a line end came: HAProxy ignores such a reply
        TimedOut,
        NoConnection,
    };
    QString address;
    quint16 port = 0;
    QByteArray sent;
    QByteArray received;
    std::optional<std::chrono::microseconds> connected; ///< since the beginning
    std::optional<std::chrono::microseconds> replied;   ///< … until the line was whole
    std::optional<std::chrono::microseconds> closed;
    End end = End::NoConnection;
    QString error;
    bool operator==(const OwnProbe &) const = default;
};

[[nodiscard]] OwnProbe probeAgent(const QString &address, quint16 port, const QByteArray &line,
                                  std::chrono::milliseconds patience);
[[nodiscard]] QString toText(const OwnProbe &probe);
[[nodiscard]] QJsonObject toJson(const OwnProbe &probe);

} // namespace sluice
