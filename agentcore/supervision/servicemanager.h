// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace sluice {

/// What the agent tells the service manager that started it: sd_notify(3) in our own words, without its library. Where
/// nobody listens, telling does nothing.
class ServiceManager
{
public:
    /// Takes what it needs out of the environment, so that no child speaks for us. Call it before any thread.
    [[nodiscard]] static ServiceManager fromEnvironment();

    [[nodiscard]] bool listens() const noexcept { return !m_address.isEmpty(); }
    /// Within which time it wants to hear watchdogFed(), or it ends and restarts us. nullopt: it does not.
    [[nodiscard]] std::optional<std::chrono::microseconds> watchdog() const noexcept { return m_watchdog; }

    void ready() const { send("READY=1"); }
    void reloading() const;
    void stopping() const { send("STOPPING=1"); }
    void watchdogFed() const { send("WATCHDOG=1"); }
    void status(const QString &text) const;
    /// Starting, or stopping, takes this much longer than was expected.
    void extend(std::chrono::microseconds by) const;
    /// Keeps a socket over a restart, and gives it up again. A name may hold no colon.
    void store(const QByteArray &name, qintptr descriptor) const;
    void forget(const QByteArray &name) const;

private:
    void send(const QByteArray &state, qintptr descriptor = -1) const;

    QByteArray m_address; ///< of a datagram socket; '@' first for one in the abstract name space
    std::optional<std::chrono::microseconds> m_watchdog;
};

} // namespace sluice
