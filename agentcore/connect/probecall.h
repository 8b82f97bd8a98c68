// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTcpSocket>
#include <QTimer>

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

/// What a probe sends, and where to.
struct ProbeTarget
{
    QString address;
    quint16 port = 0;
    QByteArray line; ///< from probe.line; its line end is added
    bool operator==(const ProbeTarget &) const = default;
};
/// "::" and "0.0.0.0".
[[nodiscard]] bool listensEverywhere(const QString &listening);
/// Where a program of this machine reaches a listener: one that listens everywhere, on loopback.
[[nodiscard]] QString reachableAddress(const QString &listening);

/// Probes the agent once, while everything else goes on. To be used once; it may be destroyed at any time, but not
/// inside finished().
class ProbeCall final : public QObject
{
    Q_OBJECT

public:
    ProbeCall(ProbeTarget target, std::chrono::milliseconds patience, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const sluice::OwnProbe &probe);

private:
    void read();
    void finish(OwnProbe::End end);
    [[nodiscard]] std::chrono::microseconds elapsed() const;

    OwnProbe m_probe;
    QByteArray m_line;
    QTcpSocket m_socket;
    QTimer m_patience;
    QElapsedTimer m_clock;
    bool m_finished = false;
};

} // namespace sluice
